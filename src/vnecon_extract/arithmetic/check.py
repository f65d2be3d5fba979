"""One check: a rule, the figures that it takes, what they come to, and what the article says instead."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any

from vnecon_extract.arithmetic.intervals import Interval
from vnecon_extract.exact import quotient
from vnecon_extract.records import IndicatorRecord

_DIGITS = 6


class Rule(StrEnum):
    """What figures are held against each other by."""

    GROWTH = "growth"
    DIFFERENCE = "difference"
    TWO_CHANGES = "two_changes"
    RATIO = "ratio"
    RATIO_AND_CHANGE = "ratio_and_change"
    PLAN = "plan"
    SHARE = "share"
    IDENTITY = "identity"
    PARTS = "parts"
    BUY_SELL = "buy_sell"


class Outcome(StrEnum):
    """Whether the figures agree as far as they are written out.

    ``undecided`` where their words leave it open; ``unlike`` where they do not agree, but no single slip explains it,
    so that they are hardly of the same thing.
    """

    PASSED = "passed"
    FAILED = "failed"
    UNDECIDED = "undecided"
    UNLIKE = "unlike"


@dataclass(frozen=True, slots=True)
class Check:
    """Figures of one article held against each other.

    ``said`` is the record whose number is looked at, ``used`` those that it is computed from, ``positions`` where all
    of them stand among the records given, ``said`` first.  ``computed`` is what they come to, exactly or to 28 digits;
    ``low`` and ``high`` what it can be at least and at most, given that each number is only written out so far: no
    per cent of tolerance is granted besides.  ``formula`` names the numbers as the text writes them.
    """

    rule: Rule
    outcome: Outcome
    article: str
    said: IndicatorRecord
    used: tuple[IndicatorRecord, ...]
    positions: tuple[int, ...]
    formula: str
    computed: Decimal | None
    low: Decimal | None
    high: Decimal | None

    def to_dict(self) -> dict[str, Any]:
        """The check as plain JSON values; records are told by where their numbers stand."""
        return {
            "rule": self.rule.value,
            "outcome": self.outcome.value,
            "article": self.article,
            "formula": self.formula,
            "computed": _told(self.computed),
            "low": _told(self.low),
            "high": _told(self.high),
            "said": _told(self.said.value),
            "records": [_where(record) for record in (self.said, *self.used)],
            "positions": list(self.positions),
        }

    @property
    def sides(self) -> tuple[str, str]:
        """What the formula comes to, and what the article says, short enough to be read."""
        said = f"-{self.said.quote.text}" if self._falls else self.said.quote.text
        return shown(self.computed), said

    @property
    def _falls(self) -> bool:
        """Whether only the words around a number tell that it is below nothing."""
        value = self.said.value
        return value is not None and value < 0 and "-" not in self.said.quote.text

    def __str__(self) -> str:
        computed, said = self.sides
        return f"{self.rule}: {self.formula} = {computed}, the text says {said}"


def _where(record: IndicatorRecord) -> dict[str, Any]:
    return {"quote": record.quote.text, "start": record.quote.start, "end": record.quote.end}


def _told(value: Decimal | None) -> str | None:
    return None if value is None else f"{value:f}"


def shown(value: Decimal | None) -> str:
    """A computed number, short enough to be read.

    >>> shown(Decimal("12.34567891")), shown(Decimal("2500000000")), shown(None)
    ('12.3457', '2,500,000,000', '?')
    """
    if value is None:
        return "?"
    places = max(0, _DIGITS - max(0, value.adjusted()) - 1)
    return f"{round(value, places):,f}" if places else f"{round(value):,}"


def as_decimal(value: Fraction | None) -> Decimal | None:
    """A fraction as a decimal, exact or to 28 digits."""
    return None if value is None else quotient(Decimal(value.numerator), Decimal(value.denominator))


def outcome_of(computed: Interval, said: Interval, *, at_most: bool = False) -> Outcome:
    """Failed where no values that would be written so agree; passed where some do, unless an open end lets them.

    ``at_most`` where what is said may lie below what is computed.
    """
    if at_most:
        computed = Interval(None, computed.high)
    if not computed.meets(said):
        return Outcome.FAILED
    if at_most:
        is_below = said.high is not None and computed.high is not None and said.high <= computed.high
        return Outcome.PASSED if is_below else Outcome.UNDECIDED
    return Outcome.PASSED if computed.is_bounded and said.is_bounded else Outcome.UNDECIDED
