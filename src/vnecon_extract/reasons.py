"""Reasons of doubts in Vietnamese: records carry them in English, and the same table has both."""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.flags import flags
from vnecon_extract.knowledge.rules import reasons, rules
from vnecon_extract.records import Doubt
from vnecon_extract.wording import Wording

_JOINED = "; "
_GIVEN = re.compile(r"\\\{\d\\\}")
_TERMS = ("kind", "base")  # fields whose values are codes of data/display.toml


class Reasons:
    """Words reasons in Vietnamese, whoever made the records; what no table knows stays as it is.

    >>> reasons = Reasons(Knowledge())
    >>> reasons.worded(Doubt(field="period", confidence=0.5, reason="“năm 2024” says so; otherwise none"))
    'vì có “năm 2024”; nếu không thì là không có'
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge, self._words = knowledge, Wording(knowledge)

    def worded(self, doubt: Doubt) -> str:
        """The reason of ``doubt``."""
        if doubt.field == "value":
            read, *told = doubt.reason.split(", ")
            return _JOINED.join(
                [self._piece(read, doubt.field) or read, *(self._flags.get(flag, flag) for flag in told)]
            )
        return _JOINED.join(self._pieces(doubt.reason, doubt.field))

    def _pieces(self, reason: str, field: str) -> Sequence[str]:
        """Piece by piece; words of the article, and a rule, may themselves hold what parts pieces."""
        parts, done, start = reason.split(_JOINED), [], 0
        while start < len(parts):
            ends = range(start + 1, len(parts) + 1)
            told = ((end, self._piece(_JOINED.join(parts[start:end]), field)) for end in ends)
            end, piece = next(((end, piece) for end, piece in told if piece), (start + 1, parts[start]))
            done.append(piece)
            start = end
        return done

    def _piece(self, piece: str, field: str) -> str | None:
        """One piece; None where it is none, or not a whole one."""
        if piece in self._says:
            return self._says[piece]
        for pattern, wording in self._told:
            if given := pattern.fullmatch(piece):
                told = given.groups()
                quoted = [f"“{{{at}}}”" in wording for at in range(len(told))]
                named = [
                    words if is_quoted else self._value(words, field)
                    for words, is_quoted in zip(told, quoted, strict=True)
                ]
                return wording.format(*named)
        return None

    def _value(self, value: str, field: str) -> str:
        """A value as a reason has it: a code by its name."""
        if value in self._says:  # none
            return self._says[value]
        if field == "value":
            return self._words.unit(value)
        if field == "indicator":
            return self._words.indicator(value)
        return self._words.term(f"{field}_{value}") if field in _TERMS else value

    @cached_property
    def _says(self) -> Mapping[str, str]:
        whole = {entry.en: entry.vi for entry in reasons(self._knowledge) if "{" not in entry.en}
        return {rule.reason("en"): rule.reason("vi") for rule in rules(self._knowledge)} | whole

    @cached_property
    def _told(self) -> Sequence[tuple[re.Pattern[str], str]]:
        """What is told of words or values, with the pattern that reads it again."""
        return [(_pattern(entry.en), entry.vi) for entry in reasons(self._knowledge) if "{" in entry.en]

    @cached_property
    def _flags(self) -> Mapping[str, str]:
        return {flag.code: flag.name_vi[0].lower() + flag.name_vi[1:].rstrip(".") for flag in flags(self._knowledge)}


def _pattern(told: str) -> re.Pattern[str]:
    """Inside quotation marks anything may stand, outside of them no such mark.

    >>> _pattern("otherwise {0} (“{1}”)").fullmatch("otherwise 2023 (“năm; 2023”)").groups()
    ('2023', 'năm; 2023')
    """
    quoted = re.escape(told).replace("“\\{0\\}”", "“(.+)”").replace("“\\{1\\}”", "“(.+)”")
    return re.compile(_GIVEN.sub("([^“”]+)", quoted), re.DOTALL)
