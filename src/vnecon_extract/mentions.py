"""What finders return: small frozen dataclasses, offsets relative to the sentence they were found in.

Every mention carries ``rule``, the name of the rule that made it, so that ``explain`` can say why.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Bound = Literal["exact", "approx", "over", "under", "range"]


@dataclass(frozen=True, slots=True)
class Mention:
    """Some words of a sentence, ``sentence[start:end]``, and the rule that recognised them."""

    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Quantity(Mention):
    """A number with its magnitude and unit: ``hơn 2.023,72 tỷ đồng``.

    ``start:end`` covers number, magnitude words and unit, never the bound word before it (``hơn``);
    ``cue_start`` is where the bound word starts, or ``start``.
    ``value`` is in base units (magnitude multiplied in); a range has ``low`` and ``high`` instead.
    ``unit`` is a code of ``data/units.toml`` (``VND``, ``percent``, ``USD/tonne``), the words as written
    where no entry knows them, or "" for a bare number.  ``unit_start:unit_end`` is where the unit's words stand;
    a unit borrowed from a neighbour (``5, 6 và 7 triệu tấn``) lies outside ``start:end``.
    ``sign`` is -1 or +1 where the text writes one (``-3,2%``, ``âm 3,2%``, ``+6,2%``), else 0; value carries it.
    ``starts`` are the offsets of the first digit or letter of each number in it (two for a range).
    """

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str
    unit_start: int
    unit_end: int
    bound: Bound
    cue_start: int
    sign: int
    starts: tuple[int, ...]
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim(Mention):
    """Digits or number words that are no quantity: ``kind`` is date, year, quarter, document, phone, time, ..."""

    kind: str


@dataclass(frozen=True, slots=True)
class IndicatorMention(Mention):
    """Words that name an indicator; ``codes`` in order of preference where the words fit several."""

    codes: tuple[str, ...]
    risky: bool = False


@dataclass(frozen=True, slots=True)
class BreakdownMention(Mention):
    """Words that name a part: a sector, product, owner, source.  ``codes`` from ``data/breakdowns.toml``."""

    dimension: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a cleaned text: ``clean[start:end] == text``; ``low`` is ``text`` in lower case, same length."""

    start: int
    end: int
    text: str
    low: str


@dataclass(frozen=True, slots=True)
class CueMention(Mention):
    """Words that say what the next figure does: rises, reaches, makes up; ``rule`` is the entry's code."""

    role: str
    sign: int
