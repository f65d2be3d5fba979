"""Units of tables: of a head, a label, a unit column or a caption, each with the factor that its cells carry."""

import re
from decimal import Decimal
from functools import lru_cache

from vnecon_extract.find.reader import Reader
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.tabular.vocabulary import Vocabulary
from vnecon_extract.values import value

_BRACKET = re.compile(r"\(([^()]{1,40})\)")
_PARTS = re.compile(r"\s?[;,]\s|\s[-–/]\s")
_TENS = re.compile(r"1(?:[.,]?0+)+(?![.,]?\d)")
_EDGES = " .:;,()*-–"
_LONGEST = 40
_ONE = Decimal(1)


@value
class Unit:
    """What one in a cell stands for: ``tỷ đồng`` is 1000000000 VND."""

    code: str
    factor: Decimal = _ONE
    known: bool = True

    @property
    def is_part(self) -> bool:
        """Whether it is a per cent, per mille or percentage point."""
        return self.code in ("percent", "permille", "pp")


PERCENT = Unit("percent")


class Units:
    """Reads the units of tables by ``data/units.toml``."""

    def __init__(self, reader: Reader, words: Vocabulary) -> None:
        self._reader, self._words = reader, words
        self._lead = Pattern(rf"(?<!\w){alternatives(words.lists['unit_leads'])}(?!\w)\s*[:.]?\s*")
        self._read = lru_cache(maxsize=2000)(self._read_one)

    def read(self, words: str) -> tuple[Unit, ...]:
        """The units that words are, all of them (``Tỷ đồng``; ``Triệu USD, %``), or none.

        >>> from vnecon_extract.knowledge import Knowledge
        >>> units = Units(Reader(Knowledge()), Vocabulary(Knowledge()))
        >>> [(str(u.factor), u.code) for u in units.read("Tr.đồng; %")], units.read("ước tính")
        ([('1000000', 'VND'), ('1', 'percent')], ())
        """
        low = self._words.written_out(words).strip(_EDGES)
        if not low or len(low) > _LONGEST:
            return ()
        whole = self._read(low)
        if whole is not None:
            return (whole,)
        pieces = [piece.strip(_EDGES) for piece in _PARTS.split(low)]
        found = [self._read(piece) for piece in pieces if piece]
        # "Triệu đồng - Mill. dongs": the first says it, the other is its gloss.
        return tuple(unit for unit in found if unit is not None) if found and found[0] is not None else ()

    def led(self, text: str) -> tuple[Unit, ...]:
        """The units behind ``Đơn vị tính:``, of a whole table."""
        low = self._words.written_out(text)
        lead = self._lead.search(low)
        if lead is None:
            return ()
        behind = re.split(r"[)\]|]", low[lead.end() :])[0]
        return self.read(behind)

    def bracketed(self, text: str) -> tuple[str, tuple[Unit, ...]]:
        """Words without the bracket that holds their unit, as long as they were, and the unit."""
        for bracket in reversed(list(_BRACKET.finditer(text))):
            inside = bracket.group(1)
            found = self.led(inside) or self.read(inside)
            if found:
                blank = " " * len(bracket.group())
                return text[: bracket.start()] + blank + text[bracket.end() :], found
        return text, ()

    def written(self, words: str) -> Unit | None:
        """The unit of a unit column, as written where no table knows it."""
        found = self.read(words)
        if found:
            return found[0]
        low = self._words.written_out(words).strip(_EDGES)
        return Unit(low, known=False) if low and low[0].isalpha() and len(low) <= _LONGEST else None

    def _read_one(self, low: str) -> Unit | None:
        if low[0].isdigit() and not _TENS.match(low):
            return None  # a figure with its unit
        text = low if low[0].isdigit() else f"1 {low}"
        sentence = Sentence(0, len(text), text, text)
        [reading] = self._reader.read([sentence])
        if len(reading.quantities) != 1:
            return None
        [quantity] = reading.quantities
        if (quantity.start, quantity.end) != (0, len(text)) or not quantity.unit or quantity.value is None:
            return None
        return Unit(quantity.unit, quantity.value)
