"""Owners: whose own figure it is, where a single company, bank, fund or project is spoken of."""

import re
from collections.abc import Iterable, Sequence

from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.link.decisions import Decision, words_of
from vnecon_extract.link.rules import Rule
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import LetterPattern, Pattern, alternatives, matches_at, not_behind
from vnecon_extract.span import Span

NO_OWNER: Decision[str | None] = Decision(None, Rule.OWNER_NONE)
# A project or a person is named in passing far more often than as the owner of a figure.
_OPENING = 12
_OWNERS = ("company", "bank", "fund", "household")
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
        self._market = Lexicon(dict.fromkeys(words["market"]), book)
        self._own = Lexicon(dict.fromkeys(words["own"]), book)
        self._not_names = frozenset(words["not_short_names"])
        self._some = Lexicon(dict.fromkeys(words["some"]), book)
        some = alternatives(words["some"])
        self._some_owner = Pattern(rf"{some}\s{alternatives(words['unnamed_owners'])}(?:\s\w+){{0,2}}")
        # It begins with letters, so that the search can skip to them.
        self._of = re.compile(rf"của\s(?=[A-Z])(?<=\scủa\s){not_behind(words['source_leads'], ' của ')}{_FOREIGN}")

    def names(self, readings: Iterable[Reading]) -> Names:
        """The short names that the article uses."""
        return Names(readings, self._not_names, self._places)

    def of_title(self, title: Sequence[Reading], names: Names) -> Decision[str] | None:
        """The entity an article is about: named in its title, where no market or territory is."""
        for reading in title:
            entity = _first(reading) or names.first(reading.sentence)
            if entity is not None and not self._market.search(reading.sentence.low):
                return entity
        return None

    def each(
        self, readings: Iterable[Reading], article: Decision[str] | None, names: Names
    ) -> list[Decision[str | None]]:
        """The owner of the figures of each of ``readings``; ``article`` is the one that the title names."""
        owners: list[Decision[str | None]] = []
        owner, firm = article, None
        for reading in readings:
            firm = owner or firm
            owner = self._in_force(reading, owner, article, names, firm)
            owners.append(owner or NO_OWNER)
        return owners

    def _in_force(
        self,
        reading: Reading,
        carried: Decision[str] | None,
        article: Decision[str] | None,
        names: Names,
        firm: Decision[str] | None,
    ) -> Decision[str] | None:
        """The owner of the figures of ``reading``; ``carried`` is that of the sentence before, ``firm`` the last that
        the article has named: what ``công ty`` by itself means."""
        named = _first(reading) or names.first(reading.sentence) or self._unnamed(reading)
        if named is not None and not any(p.via == "office" for p in reading.places):
            return named
        low, still = reading.sentence.low, carried or article
        if still is not None and article is not None and self._own.search(low):
            return _again(still, Rule.OWNER_CARRIED)
        about = carried is not None and article is not None and carried.value == article.value
        if self._market.search(low):
            # Words about the market on the way ("ấn tượng khi thế giới khó khăn") are not yet figures of it.
            return carried if about and not reading.quantities else None
        if carried is not None and (about or self._own.search(low)):
            return _again(carried, Rule.OWNER_CARRIED)
        return _again(firm, Rule.OWNER_BY_ITSELF) if firm is not None and self._by_itself(reading) else None

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


def _within(sentence: Sentence, start: int, end: int) -> Span:
    return Span(sentence.start + start, sentence.start + end)


def _ends_in(words: str, places: frozenset[str]) -> bool:
    """Whether a name is a place's, or ends in one (``Điện lực Việt Nam``)."""
    parts = words.lower().split()
    return any(" ".join(parts[i:]) in places for i in range(len(parts)))
