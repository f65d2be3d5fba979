"""Units as claims write them: codes, the words of the tables, scales before them (``tỷ đồng``, ``billion VND``)."""

from decimal import Decimal
from typing import NamedTuple

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.quantities import magnitudes, units
from vnecon_extract.knowledge.wordings import wordings
from vnecon_extract.quantities import find_quantities
from vnecon_extract.text import clean

_ONE = Decimal(1)
_IMPLIED = "implied_unit"


class ScaledUnit(NamedTuple):
    """The code of a unit, and what a number of it is to be multiplied by."""

    code: str
    factor: Decimal


class UnitWordings:
    """Reads the units of claims; built once from the tables.

    >>> read = UnitWordings(Knowledge()).read
    >>> read("tỷ đồng"), read("billion VND"), read("USD per tonne").code, read("vnd").code
    (ScaledUnit(code='VND', factor=Decimal('1000000000')), ScaledUnit(code='VND', factor=Decimal('1000000000')), \
'USD/tonne', 'VND')
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._codes = {unit.code.casefold(): unit.code for unit in units(knowledge)}
        self._words = {say: wording.code for wording in wordings(knowledge) for say in wording.says}
        self._scales = {say: m.value for m in magnitudes(knowledge) for say in (*m.says, *m.short)}

    def read(self, words: str, *, plain: bool = False) -> ScaledUnit:
        """The unit that ``words`` mean; raises ``ValueError`` where they only say how many (``tỷ``), or nothing.

        Words that no table knows are a unit of their own, as in records: ``đường bay``.  ``plain`` where they are
        known to be a record's unit, unless a scale stands before them.
        """
        said = " ".join(clean(words).text.split())
        if not said:
            raise ValueError("a unit without words")
        factor, rest = self._scaled(said)
        if not rest:
            raise ValueError(f"{words!r} is a scale, and no unit: write '{words} đồng', '{words} USD', ...")
        code = self._code(rest)
        if code is not None or (plain and factor == _ONE):
            return ScaledUnit(code or words, factor)
        found = [q for q in find_quantities(f"1 {rest}", self._knowledge) if q.start == 0]
        if found and found[0].end == len(rest) + 2 and found[0].value is not None and _IMPLIED not in found[0].flags:
            return ScaledUnit(found[0].unit, factor * found[0].value)
        return ScaledUnit(rest, factor)

    def scale(self, words: str) -> Decimal | None:
        """What a word multiplies by: ``tỷ``, ``million``; None where it is no such word."""
        factor, rest = self._scaled(" ".join(clean(words).text.split()))
        return factor if not rest else None

    def _scaled(self, said: str) -> tuple[Decimal, str]:
        """The words that multiply (``nghìn tỷ``) taken off the front of a unit."""
        factor, parts = _ONE, said.split(" ")
        while parts and (more := self._scales.get(parts[0].casefold())) is not None:
            factor, parts = factor * more, parts[1:]
        return factor, " ".join(parts)

    def _code(self, said: str) -> str | None:
        """The code that is meant by a code in any letters, or by words that only claims have; None for other words."""
        parts = said.replace(" per ", "/").split("/")
        codes = [self._one(part.strip()) for part in parts]
        known = [code for code in codes if code is not None]
        return "/".join(known) if len(known) == len(codes) else None

    def _one(self, part: str) -> str | None:
        low = part.casefold()
        return self._codes.get(low) or self._words.get(low)
