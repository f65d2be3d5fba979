"""Names of organisations: a noun (``công ty``, ``ngân hàng``, ``dự án``) and the run of capitalised words behind it.

Places ask here what not to read inside a name; entities ask which names are single companies, banks, projects.
"""

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.entities import Known, NameCue, fillers, known_names, name_cues, public_names
from vnecon_extract.knowledge.places import places
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import EntityKind, Sentence
from vnecon_extract.patterns import LetterPattern, Pattern, alternatives, lower, not_behind, sources
from vnecon_extract.values import value

_WORD = Pattern(r"\w(?:[\w&.+']*\w)?")
_LINK = Pattern(r" ?[-&+] ?(?=\w)")
# "Masan" goes on as "Masan MEATLife".
_MORE = Pattern(r"(?: [A-ZĐ][\w&]*){0,5}")
_SHORT_NUMBER = Pattern(r"\d{1,2}$")
_TICKER = Pattern(r" ?([A-Z][A-Z0-9]{2,3})(?![\w-])")
_LONGEST = 14


@value
class Name:
    """An organisation's name, ``text[start:end]`` with its noun; ``own`` where its figures would be its own."""

    start: int
    end: int
    kind: EntityKind
    own: bool
    research: bool
    rule: str


def cased(form: str, text: str) -> bool:
    """Whether every capital of ``form`` is one in ``text`` too, which has the same letters.

    >>> cased("Nga", "nga"), cased("Nga", "NGA"), cased("miền Nam", "Miền Nam")
    (False, True, True)
    """
    if form == text or form.islower():
        return True
    if form[0] != text[0] and form[0].isupper():
        return False  # as most that are no name
    return all(c == t for c, t in zip(form, text, strict=False) if c.isupper())


class NameFinder:
    """Finds names of organisations.

    >>> from vnecon_extract.mentions import EntityKind, Sentence
    >>> text = "Công ty cổ phần Thép Hòa Phát lãi 900 tỷ đồng"
    >>> [text[n.start : n.end] for n in NameFinder(Knowledge()).find(Sentence(0, len(text), text, text.lower()))]
    ['Công ty cổ phần Thép Hòa Phát']
    """

    def __init__(self, knowledge: Knowledge) -> None:
        book = knowledge.shared(Phrasebook)
        heads: dict[str, list[tuple[str, Known | NameCue | None, bool]]] = {}
        for cue in name_cues(knowledge):
            for words in cue.says:
                heads.setdefault(lower(words), []).append((words, cue, False))
        for entry in known_names(knowledge):
            for words in entry.says:
                heads.setdefault(lower(words), []).append((words, entry, words in entry.risky))
        for public in public_names(knowledge):
            for words in public.says:
                heads.setdefault(lower(words), []).append((words, None, False))
        for words in word_lists(knowledge, "entities")["no_names"]:
            heads.setdefault(lower(words), [])
        self._abbreviations = {lower(w) for p in public_names(knowledge) for w in p.says}
        lists = sources(word_lists(knowledge, "entities"))
        # "12 công ty"; the number of a year, quarter or month counts nothing
        count = rf"{not_behind(word_lists(knowledge, 'entities')['dates'], ' ')}(?<![\d/])(?!(?:19|20)\d\d )\d+"
        self._plural = Pattern(rf"(?:{lists['plural']}|{count}) $")
        self._inside = frozenset(word_lists(knowledge, "entities")["inside"])
        self._kind = Pattern(rf"{sources(word_lists(knowledge, 'places'))['kinds']} ")
        self._adviser = Pattern(lists["advisers"])
        houses = (words for entry in known_names(knowledge) if entry.research for words in entry.says)
        self._houses = Lexicon(dict.fromkeys(map(lower, houses)), book)
        self._heads: Lexicon[list[tuple[str, Known | NameCue | None, bool]]] = Lexicon(heads, book)
        # Looked for only behind a name: all texts are full of them.
        self._fillers = {lower(w): f.bare for f in fillers(knowledge) for w in f.says}
        self._filler = Pattern(rf"{alternatives(self._fillers)}(?!\w)")
        self._legal = frozenset(word_lists(knowledge, "entities")["legal_before_trades"])
        self._legal_ends = tuple(self._legal)
        # words of a trade between a firm's legal form and its name
        word = rf"(?!{lists['not_trades']}(?!\w))\p{{Ll}}+"
        self._trade = LetterPattern(rf"{word}(?: {word}){{0,2}}(?= \p{{Lu}})")
        # "Công ty Cổ phần Nhựa Thiếu niên Hải Phong (NHP)": one small word, and behind the name the sign of the share
        self._signed = LetterPattern(
            rf"{word} \p{{Lu}}\w*+(?: \p{{Lu}}\w*+){{0,4}}(?= \((?:{lists['share_signs']}[^()]{{0,30}}|[A-Z]{{3}})\))"
        )
        # "Tổng công ty Quản lý bay Việt Nam": small words up to the country's name
        self._national = LetterPattern(rf"{word}(?: {word}){{0,4}} {lists['countries']}(?! ?\p{{Lu}})")
        self._bare = {w for f in fillers(knowledge) if f.bare for w in f.says}
        self._places = {lower(w) for p in places(knowledge) for w in (*p.says, *p.risky)}

    def find(self, sentence: Sentence) -> list[Name]:
        """All names of organisations, in order, none inside another."""
        found: list[Name] = []
        position = 0
        for start, end, readings in self._heads.find(sentence.low):
            if start < position:
                continue
            name = self._read(sentence, start, end, readings)
            if name is not None:
                found.append(name)
                position = name.end
        return found

    def _read(
        self, sentence: Sentence, start: int, end: int, readings: list[tuple[str, Known | NameCue | None, bool]]
    ) -> Name | None:
        words = sentence.text[start:end]
        for form, entry, risky in readings:
            if not cased(form, words) or risky:
                continue
            if entry is None:
                return Name(start, end, "body", False, False, "public")
            if isinstance(entry, Known):
                more = None if sentence.text.isupper() else _MORE.match(sentence.text, end)
                stop = more.end() if more else end
                return Name(start, stop, entry.kind, True, entry.research, entry.code)
            if not entry.capital or words[0].isupper():
                return self._behind(sentence, start, end, entry)
        return None

    def _behind(self, sentence: Sentence, start: int, end: int, cue: NameCue) -> Name | None:
        """The name behind a noun, or None where no name follows."""
        if cue.ticker:
            match = _TICKER.match(sentence.text, end)
            if match is None or match.group(1) in self._bare:
                return None
            return Name(start, match.end(), cue.kind, True, False, cue.code)
        legal = sentence.low[start:end].endswith(self._legal_ends)
        stop = self._run(sentence, end, legal)
        if stop is None:
            return None
        placed = self.is_place(sentence.low[end + 1 : stop]) and not legal
        if cue.entity and cue.kind != "project" and placed:
            return None  # but "Ngân hàng thương mại cổ phần Đông Nam Á"
        town = self._kind.match(sentence.low, end + 1) is not None or self.is_place(sentence.low[end + 1 : stop])
        if town and sentence.text[start:end] in self._inside:  # "trung tâm Thành phố Hà Nội": no centre of that name
            return None
        own = cue.entity and self._plural.search(sentence.low, max(0, start - 12), start) is None
        research = self._adviser.search(sentence.low, end, stop) or self._houses.search(sentence.low, end, stop)
        return Name(start, stop, cue.kind, own, research is not None, cue.code)

    def is_place(self, words: str) -> bool:
        """Whether ``words``, in lower case, are a place's name and nothing more."""
        return words in self._places

    def is_share(self, capitals: str) -> bool:
        """Whether three capitals can be the sign of a share: they are no abbreviation known for another thing."""
        return capitals not in self._bare and lower(capitals) not in self._abbreviations

    def _run(self, sentence: Sentence, position: int, legal: bool) -> int | None:
        """Where the run of capitalised words and fillers behind ``position`` ends, at its last capitalised word;
        ``legal``: behind a legal form."""
        stop: int | None = None
        named = False
        for _ in range(_LONGEST):
            link = _LINK.match(sentence.text, position) if stop is not None or named else None
            word = _WORD.match(sentence.text, link.end() if link else position + 1)
            if word is None or (link is None and sentence.text[position] != " "):
                break
            small = not word.group()[0].isupper()
            filler = None if link and small else self._filler.match(sentence.low, word.start())
            if filler is not None:
                position = filler.end()
                named = not small and not self._fillers.get(filler.group())
                of_law = filler.group() in self._legal
                # "Ngân hàng Thương mại Cổ phần Quân Đội", written as a name
                alone = legal and not of_law and sentence.text[filler.start() : position].istitle()
                stop = position if named and (stop is not None or alone) else stop
                legal = legal or of_law
            elif small and legal and stop is None and (trade := self._trade.match(sentence.text, word.start())):
                position = trade.end()
            elif small and (more := self._more(sentence.text, word.start(), stop is not None or named)):
                position = stop = more
            elif small and not (_SHORT_NUMBER.match(word.group()) and (position == stop or named)):
                break
            else:
                position = stop = word.end()
        return stop

    def _more(self, text: str, position: int, begun: bool) -> int | None:
        """Where a name that has ``begun`` ends behind small words which are no fillers, if they are of it."""
        if not begun:
            return None
        more = self._signed.match(text, position) or self._national.match(text, position)
        return more.end() if more else None
