"""Owners: whose own figure it is, where a single company, bank, fund or project is spoken of."""

import re
from collections.abc import Iterable, Sequence

from vnecon_extract.cues.figures import Figure
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import LetterPattern, Pattern, alternatives, matches_at, not_behind
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span
from vnecon_extract.values import replace

NO_OWNER: Decision[str | None] = Decision(None, Rule.OWNER_NONE)
# A project or a person is named in passing far more often than as the owner of a figure.
_OPENING = 12
_OWNERS = ("company", "bank", "fund", "household")
_RULES: dict[str, Rule] = {**dict.fromkeys(_OWNERS, Rule.OWNER_NAMED), "project": Rule.OWNER_PROJECT}
_LEAD = 3
# In how many sentences a firm of the lead is spoken of in an article about it, and in one of how many with figures.
_OFTEN, _FEW = 3, 4
_SOON = 12
# "Ngân hàng TMCP Quân đội (MB, HoSE: MBB)": short names in the bracket behind the full one.
_BRACKET = Pattern(r"\s?\((?P<words>[^()]{2,60})\)")
_SHORT = Pattern(r"(?<![\w])[A-Z][A-Za-z]*[A-Z&][\w&]*+|(?<![\w])[A-Z][a-z]{3,}+(?![\w])")
# A word of foreign make, of more than one syllable: "nợ xấu của Navibank".
_FOREIGN = r"(?P<name>[A-Z][a-zé]*[aeiouyé]++[b-df-hj-np-tv-xz]++[aeiouyé][A-Za-zé]*)(?![\w])"
# "Công ty cổ phần Nhựa Bình Minh Sông Tiền" is "Bình Minh Sông Tiền" too.
_LAST_WORDS = LetterPattern(r"(?:(?<!\w)\p{Lu}\p{Ll}+\s){1,5}\p{Lu}\p{Ll}+$")


class Names:
    """The short names that an article gives its firms, each with the full name."""

    def __init__(self, readings: Iterable[Reading], not_names: frozenset[str], places: frozenset[str]) -> None:
        self.full: dict[str, str] = {}
        for reading in readings:
            for entity in (e for e in reading.entities if e.kind in _OWNERS):
                bracket = _BRACKET.match(reading.sentence.text, entity.end)
                for short in _SHORT.findall(bracket["words"]) if bracket else ():
                    if short.lower() not in not_names:
                        self.full.setdefault(short, entity.name)
                last = _LAST_WORDS.search(entity.name)
                if last is not None and last.group() != entity.name and not _ends_in(last.group(), places):
                    self.full.setdefault(last.group(), entity.name)
        self._pattern = Pattern(rf"(?<!\w){alternatives(self.full)}(?!\w)") if self.full else None
        self._short = {full: short for short, full in reversed(self.full.items())}

    def canonical(self, name: str) -> str:
        """One name for a firm that is called by several."""
        return self._short.get(name, self._short.get(self.full.get(name, ""), name))

    def all(self, sentence: Sentence) -> list[tuple[int, int, str]]:
        """Where ``sentence`` calls firms by their short names, each with the full name."""
        found = self._pattern.finditer(sentence.text) if self._pattern is not None else ()
        return [(m.start(), m.end(), self.full[m.group()]) for m in found]

    def first(self, sentence: Sentence) -> Decision[str] | None:
        """The full name of the first firm that ``sentence`` calls by its short name."""
        match = self._pattern.search(sentence.text) if self._pattern is not None else None
        if match is None:
            return None
        return Decision(self.full[match.group()], Rule.OWNER_SHORT_NAME, _within(sentence, *match.span()))


class Owners:
    """Tells which entity, if any, owns the figures of a sentence."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook, places: frozenset[str]) -> None:
        self._places = places
        self._firms = Lexicon(dict.fromkeys(words["bare_firms"]), book)
        self._firm = Pattern(
            rf"{not_behind(words['many'], ' ')}{alternatives(words['bare_firms'])}(?!\w)"
            rf"(?!\s{alternatives(words['firm_kinds'])}(?!\w))"
        )
        self._projects = Lexicon(dict.fromkeys(words["bare_projects"]), book)
        self._nobodys = frozenset(words["nobodys"])
        self._market = Lexicon(dict.fromkeys(words["market"]), book)
        self._own = Lexicon(dict.fromkeys(words["own"]), book)
        self._not_names = frozenset(words["not_short_names"])
        self._some = Lexicon(dict.fromkeys(words["some"]), book)
        some = alternatives(words["some"])
        self._of_whom = Pattern(
            rf"(?:\s\w++){{0,5}}?\s{alternatives(words['of_whom'])}\s(?:{alternatives(words['own'])}\s)?"
        )
        self._some_owner = Pattern(
            rf"{not_behind(words['means'], ' ')}{some}\s{alternatives(words['unnamed_owners'])}(?:\s\w+){{0,2}}"
        )
        # It begins with letters, so that the search can skip to them.
        self._of = re.compile(rf"của\s(?=[A-Z])(?<=\scủa\s){not_behind(words['source_leads'], ' của ')}{_FOREIGN}")

    def names(self, readings: Iterable[Reading]) -> Names:
        """The short names that the article uses."""
        return Names(readings, self._not_names, self._places)

    def of_article(self, readings: Sequence[Reading], names: Names) -> Decision[str] | None:
        """The entity an article is about: named in its title, where no market or territory is, or in its lead.

        Where it is spoken of more often than all others and than any territory, all figures are its own that nothing
        leads away from it (``OWNER_OF_ARTICLE``).
        """
        title = next((self._named(r, names) for r in readings[:1] if not self._of_market(r)), None)
        if title is not None and self._is_told(title, readings, names):
            return replace(title, rule=Rule.OWNER_OF_ARTICLE)
        lead = [(self._named(reading, names), reading) for reading in readings[:_LEAD]]
        first = next((e for e, reading in lead if e not in (None, title) and not self._is_source(e, reading)), None)
        if first is None or any(map(_of_territory, readings[:_LEAD])) or not self._is_told(first, readings, names):
            return title or self._project(readings)
        return replace(first, rule=Rule.OWNER_OF_ARTICLE)

    def _project(self, readings: Sequence[Reading]) -> Decision[str] | None:
        """The project that a title names and the text goes on about (``dự án này``)."""
        named = next((e for r in readings[:1] for e in r.entities if e.kind == "project"), None)
        told = sum(self._projects.occurs(reading.sentence.low) for reading in readings)
        if named is None or told < _OFTEN or told * _FEW < len(readings):
            return None
        return Decision(named.name, Rule.OWNER_OF_ARTICLE, words_of(named, readings[0].sentence.start))

    def _is_told(self, firm: Decision[str], readings: Sequence[Reading], names: Names) -> bool:
        """Whether an article speaks of ``firm`` again and again."""
        told = [self._told(reading, names, firm) for reading in readings]
        own = sum(name == names.canonical(firm.value) for name in told)
        others = sum(name not in (None, names.canonical(firm.value)) for name in told)
        often = own >= _OFTEN and own * _FEW >= sum(bool(r.quantities) for r in readings)
        return often and own > max(others, sum(map(_of_territory, readings)))

    def _told(self, reading: Reading, names: Names, firm: Decision[str]) -> str | None:
        """Which firm a sentence speaks of, by name or as ``công ty``."""
        named = self._named(reading, names)
        if named is not None and not self._is_source(named, reading):
            return names.canonical(named.value)
        return names.canonical(firm.value) if self._by_itself(reading) else None

    def _named(self, reading: Reading, names: Names) -> Decision[str] | None:
        return _first(reading) or names.first(reading.sentence)

    def each(
        self,
        readings: Iterable[Reading],
        rows: Iterable[Sequence[Figure]],
        article: Decision[str] | None,
        names: Names,
    ) -> list[list[Decision[str | None]]]:
        """The owner of each figure of each of ``readings``; ``article`` is the one that it is about."""
        owners: list[list[Decision[str | None]]] = []
        owner, firm = article, None
        for reading, row in zip(readings, rows, strict=True):
            firm = owner or firm
            # In a title the words before the name are not yet the firm's.
            unnamed = self._in_force(reading, owner, article, names, firm)
            named = self._of_sentence(reading, names)
            unnamed = None if named is not None and not owners else unnamed
            owner = named or unnamed
            owners.append(self._of_figures(reading, row, owner, unnamed, names))
        return owners

    def _of_sentence(self, reading: Reading, names: Names) -> Decision[str] | None:
        """The owner that a sentence names: not one that only says something of a market or territory."""
        named = self._named(reading, names) or self._unnamed(reading)
        if named is None or any(p.via == "office" for p in reading.places):
            return None
        if self._is_source(named, reading) and (self._of_market(reading) or _of_place(reading)):
            return None
        return named

    def _is_source(self, named: Decision[str], reading: Reading) -> bool:
        """Whether the firm is only who is said to have given the figure."""
        at = named.words.start - reading.sentence.start if named.words else -1
        return any(a.start <= at < a.end for a in reading.attributions)

    def _of_figures(
        self,
        reading: Reading,
        row: Sequence[Figure],
        owner: Decision[str] | None,
        unnamed: Decision[str] | None,
        names: Names,
    ) -> list[Decision[str | None]]:
        """``VPBank lãi 900 tỷ đồng, Techcombank lãi 1.000 tỷ đồng``: whose own each figure of a sentence is; the words
        before the first name go on with what was spoken of (``unnamed``)."""
        sentence = reading.sentence
        if owner is None or owner is unnamed:
            return self._of_projects(reading, row, owner or NO_OWNER)
        said = [(e.start, e.end, e.name, _RULES[e.kind]) for e in reading.entities if e.kind in _RULES]
        said += [(start, end, name, Rule.OWNER_SHORT_NAME) for start, end, name in names.all(sentence)]
        if not said:
            return [owner] * len(row)
        said.sort()
        out: list[Decision[str | None]] = []
        held: Decision[str | None] = unnamed or NO_OWNER
        begin = 0
        for figure in row:
            before = [s for s in said if begin <= s[0] < figure.start]
            behind = [s for s in said if s[0] >= figure.quantity.end and self._owned_by(sentence.low, figure, s[0])]
            if before or behind:
                start, end, name, rule = (before or behind)[0]
                found = Decision(name, rule, _within(sentence, start, end))
                held = found if before else held
                out.append(found)
            else:
                out.append(held)
            begin = figure.quantity.end
        return out

    def _of_projects(
        self, reading: Reading, row: Sequence[Figure], owner: Decision[str | None]
    ) -> list[Decision[str | None]]:
        """``Dự án VSIP 3 diện tích 1.000 ha; Dự án Amata ...``: figures behind a project's name are its own to the end
        of the clause, but where an office stands behind it; the others are ``owner``'s."""
        projects = [entity for entity in reading.entities if entity.kind == "project"]
        offices = [place.start for place in reading.places if place.via == "office"]
        if not projects:
            return [owner] * len(row)
        out: list[Decision[str | None]] = []
        held, clause, begin = owner, -1, 0
        for figure in row:
            held = held if figure.clause == clause else owner
            begin = begin if figure.clause == clause else figure.left.start
            named = next((e for e in projects if begin <= e.start and e.end <= figure.start), None)
            if named is not None and not any(named.end <= office < figure.start for office in offices):
                held = Decision(named.name, Rule.OWNER_PROJECT, words_of(named, reading.sentence.start))
            out.append(held)
            clause, begin = figure.clause, figure.quantity.end
        return out

    def held(self, owner: Decision[str | None], code: str) -> Decision[str | None]:
        """``owner``, where figures of ``code`` can be anybody's own: an index, a rate of exchange are not."""
        return NO_OWNER if code in self._nobodys else owner

    def _owned_by(self, low: str, figure: Figure, position: int) -> bool:
        """``900 tỷ đồng của Vinamilk``."""
        return (
            position <= figure.tail.end + _SOON
            and self._of_whom.fullmatch(low, figure.quantity.end, position) is not None
        )

    def _in_force(
        self,
        reading: Reading,
        carried: Decision[str] | None,
        article: Decision[str] | None,
        names: Names,
        firm: Decision[str] | None,
    ) -> Decision[str] | None:
        """The owner of figures of ``reading`` for which it names none; ``carried`` is that of the sentence before,
        ``firm`` the last that the article has named: what ``công ty`` by itself means."""
        low, still = reading.sentence.low, carried or article
        if still is not None and article is not None and self._own.search(low):
            return _again(still, Rule.OWNER_CARRIED)
        about = carried is not None and article is not None and carried.value == article.value
        if self._leads_away(reading):
            # Words about the market on the way ("ấn tượng khi thế giới khó khăn") are not yet figures of it.
            return carried if about and not reading.quantities else None
        if carried is not None and (about or self._own.search(low)):
            return _again(carried, Rule.OWNER_CARRIED)
        if article is not None and article.rule is Rule.OWNER_OF_ARTICLE:
            return _again(article, Rule.OWNER_OF_ARTICLE)
        return _again(firm, Rule.OWNER_BY_ITSELF) if firm is not None and self._by_itself(reading) else None

    def _leads_away(self, reading: Reading) -> bool:
        """Whether a sentence speaks of a market or territory before its first figure."""
        return self._of_market(reading, reading.quantities[0].start if reading.quantities else None)

    def _of_market(self, reading: Reading, end: int | None = None) -> bool:
        """Whether a sentence speaks, before ``end``, of a market or territory: not in a firm's name."""
        low, start = reading.sentence.low, 0
        while (found := self._market.search(low, start, end)) is not None:
            if not any(e.start <= found[0] < e.end for e in reading.entities):
                return True
            start = found[1]
        return False

    def _by_itself(self, reading: Reading) -> bool:
        """Whether the sentence says ``công ty`` with no name behind it."""
        text, low = reading.sentence.text, reading.sentence.low
        said = matches_at(self._firm, low, self._firms.starts(low))
        return any(not text[m.end() + 1 : m.end() + 2].isupper() for m in said)

    def _unnamed(self, reading: Reading) -> Decision[str] | None:
        """``Một ngân hàng cổ phần``, ``Dự án X`` as the subject a sentence opens with, ``nợ xấu của Navibank``."""
        sentence, low = reading.sentence, reading.sentence.low
        for some in matches_at(self._some_owner, low, self._some.starts(low)):
            said = sentence.text[some.start() : some.end()]
            return Decision(said, Rule.OWNER_UNNAMED, _within(sentence, *some.span()))
        for behind in self._of.finditer(sentence.text):
            name, at = behind["name"], behind.start("name")
            if not any(p.start <= at < p.end for p in reading.places) and name.lower() not in self._not_names:
                return Decision(name, Rule.OWNER_FOREIGN_NAME, _within(sentence, *behind.span("name")))
        for entity in reading.entities:
            if entity.kind == "project" and entity.start < _OPENING:
                return Decision(entity.name, Rule.OWNER_PROJECT, words_of(entity, sentence.start))
        return None


def _first(reading: Reading) -> Decision[str] | None:
    for entity in reading.entities:
        if entity.kind in _OWNERS:
            return Decision(entity.name, Rule.OWNER_NAMED, words_of(entity, reading.sentence.start))
    return None


def _again(owner: Decision[str], rule: Rule) -> Decision[str]:
    """An owner named before; a page about one firm says so of sentence after sentence, each time of the first."""
    named = owner.source or owner
    return Decision(owner.value, rule, owner.words, named)


def _of_territory(reading: Reading) -> bool:
    """Whether a sentence speaks for a territory: an office does, or it says ``toàn tỉnh``, ``cả nước``."""
    return any(p.via == "office" or (p.via == "generic" and (p.national or p.level)) for p in reading.places)


def _of_place(reading: Reading) -> bool:
    """Whether a sentence speaks of what is a place's."""
    return any(p.national or p.role_hint == "holder" for p in reading.places)


def _within(sentence: Sentence, start: int, end: int) -> Span:
    return Span(sentence.start + start, sentence.start + end)


def _ends_in(words: str, places: frozenset[str]) -> bool:
    """Whether a name is a place's, or ends in one (``Điện lực Việt Nam``)."""
    parts = words.lower().split()
    return any(" ".join(parts[i:]) in places for i in range(len(parts)))
