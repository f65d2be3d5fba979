"""What becomes of a quantity: an observation, or a rejection."""

from collections.abc import Mapping

from vnecon_extract.cues.role import Role
from vnecon_extract.decisions import Decision
from vnecon_extract.mentions import Quantity, Sentence
from vnecon_extract.records import Base, Period, Place, PriceBasis, Status
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span
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


def is_dated(period: Decision[Period | None]) -> bool:
    """Whether words of a figure's own sentence give its period."""
    plan = period.source if period.rule is Rule.PERIOD_PLAN_YEAR else None
    return (plan.rule if plan is not None else period.rule) not in _CARRIED
