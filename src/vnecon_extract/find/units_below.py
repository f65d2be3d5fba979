"""Units below the province by their type word: ``huyện Thạch Hà``, ``Quận 7``, ``Khu kinh tế Vũng Áng``."""

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.divisions import Divisions
from vnecon_extract.knowledge.places import PlaceEntry, UnitWord, unit_words
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.values import value

_SYLLABLE = Pattern(r"[^\W\d_]+(?!\w)")
_NUMBER = Pattern(r" (\d{1,2})(?![\w.,/%]|-\d)")
_LONGEST, _SHORTEST = 4, 2


@value
class Unit:
    """A unit below the province, as the text names it, and where its name ends."""

    level: str
    name: str
    end: int


class UnitFinder:
    """Reads the name behind a type word.

    >>> finder = UnitFinder(Knowledge())
    >>> text = "Huyện Thạch Hà thu 612 tỷ đồng"
    >>> finder.behind(Sentence(0, len(text), text, text.lower()), 0, 5, finder.of_level("district"))
    Unit(level='district', name='Thạch Hà', end=14)
    """

    def __init__(self, knowledge: Knowledge) -> None:
        words = unit_words(knowledge)
        self._divisions = divisions(knowledge)
        self._by_level: dict[str, UnitWord] = {word.level: word for word in reversed(words)}
        joins = alternatives(word_lists(knowledge, "places")["unit_joins"])
        self._join = Pattern(rf"(?:, ?| ?\(| - | {joins} |, {joins} )(?:{joins} )?")

    def of_level(self, level: str) -> UnitWord:
        """The commonest type word's entry of a level."""
        return self._by_level[level]

    def behind(self, sentence: Sentence, start: int, end: int, word: UnitWord) -> Unit | None:
        """The unit whose type word stands at ``start:end``, or None where no name follows."""
        text = sentence.text
        if word.numbered and (number := _NUMBER.match(text, end)):
            name = text[start : number.end()].capitalize()
            return Unit(word.level, name, number.end()) if self._divisions.knows(word.level, number[1]) else None
        ends = _ends(text, end)
        known = None if word.own else self._known(word.level, text, ends)
        if known is not None:
            return known
        if word.listed or len(ends) <= _SHORTEST or text[end + 1 : ends[-1]].isupper():
            return None
        return Unit(word.level, text[start if word.own else end + 1 : ends[-1]], ends[-1])

    def known(self, level: str, text: str, start: int, end: int) -> Unit | None:
        """The unit of the tables whose name begins at ``start`` and ends by ``end``."""
        return self._known(level, text, [start - 1, *(stop for stop in _ends(text, start - 1)[1:] if stop <= end)])

    def _known(self, level: str, text: str, ends: list[int]) -> Unit | None:
        begin = ends[0] + 1
        for stop in reversed(ends[1:]):
            if self._divisions.knows(level, text[begin:stop]):
                return Unit(level, _written(text[begin:stop]), stop)
        return None

    def within(
        self, sentence: Sentence, unit: Unit, wider: tuple[int, int, PlaceEntry] | None
    ) -> tuple[int, int, PlaceEntry] | None:
        """``wider``, a province named behind ``unit``, where it is the unit's: ``huyện Thạch Hà, tỉnh Hà Tĩnh``."""
        if wider is None or self._join.fullmatch(sentence.low, unit.end, wider[0]) is None:
            return None
        said = sentence.low[unit.end : wider[0]].strip(" ,(-") != ""
        lies = self._divisions.provinces(unit.level, unit.name, None)
        return wider if said or wider[2].name_vi.removeprefix("TP ") in lies else None


def divisions(knowledge: Knowledge) -> Divisions:
    """The tables of units by the type words of ``data/places.toml``."""
    return Divisions({say.lower(): word.level for word in unit_words(knowledge) for say in word.says})


def _ends(text: str, end: int) -> list[int]:
    """``end``, and where the capitalised syllables behind it end."""
    ends = [end]
    while len(ends) <= _LONGEST and (syllable := _SYLLABLE.match(text, ends[-1] + 1)) and syllable[0][0].isupper():
        if ends[-1] >= 0 and text[ends[-1]] != " ":
            break
        ends.append(syllable.end())
    return ends


def _written(name: str) -> str:
    """``THẠCH HÀ`` as it is written elsewhere."""
    return name.title() if name.isupper() else name
