"""Reasons of doubts in Vietnamese: a record tells them in English, and by the codes of what they say."""

from collections.abc import Mapping
from functools import cached_property

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.sayings import NOTHING, sayings
from vnecon_extract.records import Doubt
from vnecon_extract.wording import Wording

_TERMS = ("kind", "base")  # fields whose values are codes of data/display.toml


class Reasons:
    """Words reasons in Vietnamese, whoever made the records; what the tables do not know stays as it is.

    >>> because = [["says_so", "năm 2024"], ["otherwise", "none"]]
    >>> doubt = Doubt(field="period", confidence=0.5, reason="“năm 2024” says so; otherwise none", because=because)
    >>> Reasons(Knowledge()).worded(doubt)
    'vì có “năm 2024”; nếu không thì là không có'
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge, self._words = knowledge, Wording(knowledge)

    @cached_property
    def _said(self) -> Mapping[str, str]:
        return sayings(self._knowledge, "vi")

    def worded(self, doubt: Doubt) -> str:
        """The reason of ``doubt``; in English where it is told in English only, or says what no table has."""
        if not doubt.because or any(piece[0] not in self._said for piece in doubt.because):
            return doubt.reason
        return "; ".join(self._piece(code, told, doubt.field) for code, *told in doubt.because)

    def _piece(self, code: str, told: list[str], field: str) -> str:
        """What a piece says: words of the article as they stand there, a value by its name."""
        said = self._said[code]
        named = [words if f"“{{{at}}}”" in said else self._value(words, field) for at, words in enumerate(told)]
        return said.format(*named)

    def _value(self, value: str, field: str) -> str:
        """A value as a reason has it: a code by its name."""
        if value == NOTHING:
            return self._said[value]
        if field == "value":
            return self._words.unit(value)
        if field == "indicator":
            return self._words.indicator(value)
        return self._words.term(f"{field}_{value}") if field in _TERMS else value
