"""What frames hold: periods and bases that were told, means, runs of changes."""

from collections.abc import Mapping
from itertools import islice
from typing import TypeGuard, TypeVar

from vnecon_extract.decisions import Decision
from vnecon_extract.records import Base, Period
from vnecon_extract.rules import Rule
from vnecon_extract.values import value

K = TypeVar("K")
V = TypeVar("V")
T = TypeVar("T")
_YEAR = 366
MOST = 200
"""However long a text, only so much of it is kept in mind: time stays linear."""

UNTOLD: Decision[Period | None] = Decision(None, Rule.PERIOD_UNTOLD)


@value
class Mean:
    """What a mean is of (``bình quân 9 tháng``), said of ``code``; ``opens`` where it opens its ``paragraph``."""

    period: Decision[Period]
    code: str
    paragraph: int
    opens: bool


@value
class Run:
    """The ``bases`` that changes of ``period`` stated which stood one right after another; there were ``length``."""

    period: Period | None
    bases: tuple[Decision[Base], ...]
    length: int


def is_told(decision: Decision[T | None]) -> TypeGuard[Decision[T]]:
    """Whether a period or a base could be told."""
    return decision.value is not None


def span_of(period: Decision[Period | None]) -> Decision[Period | None] | None:
    """The period, where it is no moment."""
    told = period.value
    return period if told is not None and (start := told.start) is not None and start != told.end else None


def is_of_years(period: Period) -> bool:
    """Whether a period is a span of several years."""
    start, end = period.start, period.end
    return start is not None and end is not None and (end - start).days > _YEAR


def with_one_more(known: Mapping[K, V], key: K, told: V) -> Mapping[K, V]:
    """``known`` with one more; of too many the oldest goes."""
    if len(known) > MOST:
        known = dict(islice(known.items(), 1, None))
    return {**known, key: told}


def from_look_back(opening: Decision[Period | None] | None, period: Decision[Period | None]) -> Decision[Period | None]:
    """What a paragraph that ends with ``period`` leaves in force: what it opened with, where it has only looked back
    from that."""
    if opening is None or opening is period:
        return period
    now, opened = period.value, opening.value
    if now is None or now.end is None or opened is None or now.end >= (opened.start or opened.end or now.end):
        return period
    return opening


def passing(
    passed: tuple[Decision[Period], ...], years: Decision[Period] | None, period: Decision[Period | None]
) -> tuple[tuple[Decision[Period], ...], Decision[Period] | None]:
    """``passed`` and ``years`` behind a figure of ``period``, whatever that is in force for."""
    if not is_told(period):
        return passed, years
    return (*passed[-MOST:], period), period if is_of_years(period.value) else years
