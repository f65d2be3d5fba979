"""What becomes of a quantity: an observation, or a rejection."""

from collections.abc import Mapping
from datetime import timedelta

from vnecon_extract.cues.role import Role
from vnecon_extract.decisions import Decision
from vnecon_extract.document.told import UNTOLD
from vnecon_extract.mentions import Quantity, Sentence
from vnecon_extract.records import Base, Period, Place, PriceBasis, Status
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span
from vnecon_extract.timex.document_date import Published, is_ahead
from vnecon_extract.values import value

NOBODY: Decision[Span | None] = Decision(None, Rule.ATTRIBUTION_NONE)


@value
class Observation:
    """One figure linked: all that a record says, offsets in the cleaned text."""

    quantity: Quantity
    sentence: Sentence
    role: Decision[Role]
    code: Decision[str]
    subject: Decision[Span]
    parts: Mapping[str, Decision[Span]]
    status: Decision[Status]
    period: Decision[Period | None]
    base: Decision[Base | None]
    place: Decision[Place | None]
    price_basis: Decision[PriceBasis | None]
    attribution: Decision[Span | None]
    entity: Decision[str | None]


@value
class Rejection:
    """A quantity that is nobody's indicator, and why; ``passing`` where what follows does not go with it."""

    quantity: Quantity
    sentence: Sentence
    reason: Rule
    passing: bool = False


Linked = Observation | Rejection


# Periods that words of another sentence gave.
_CARRIED = frozenset(
    {
        Rule.PERIOD_IN_FORCE,
        Rule.PERIOD_UNTOLD,
        Rule.PERIOD_SAID_AGAIN,
        Rule.PERIOD_OF_ORIGIN,
        Rule.PERIOD_YEARS_COUNTED,
        Rule.PERIOD_YEARLY_MEAN,
        Rule.PERIOD_OF_MEAN,
        Rule.PERIOD_OF_SESSION,
        Rule.PERIOD_BEFORE_SUM,
        Rule.PERIOD_MONTH_MEASURED,
        Rule.PERIOD_AFTER_BASE,
    }
)
_PLAN_YEAR = Rule.PERIOD_PLAN_YEAR  # a look into an enum takes as long as a call


def is_dated(period: Decision[Period | None]) -> bool:
    """Whether words of a figure's own sentence give its period."""
    plan = period.source if period.rule is _PLAN_YEAR else None
    return (plan.rule if plan is not None else period.rule) not in _CARRIED


# What is of now, or of no day that is said, is no account of a time.
_NOW = (Rule.PERIOD_NOW, Rule.PERIOD_PUBLISHED)
#: What is told of what is to come.
AHEAD = (Status.TARGET, Status.FORECAST)
_MONTH, _DAY = timedelta(days=31), timedelta(days=1)


def account_of(linked: Observation, published: Published | None) -> Decision[Period | None]:
    """The period that a paragraph gives an account of, where its first figure is ``linked``: that of an outcome."""
    period = linked.period.value
    if period is None or linked.status.value in AHEAD or is_ahead(period, published) or linked.period.rule in _NOW:
        return UNTOLD
    return UNTOLD if _is_counted(period) else linked.period


def _is_counted(period: Period) -> bool:
    """Whether a period of several months ends at some day: how far a sum was counted."""
    if period.start is None or period.end is None or period.end - period.start <= _MONTH:
        return False
    return (period.end + _DAY).day != 1
