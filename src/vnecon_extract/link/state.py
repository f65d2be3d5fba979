"""What is still in force as a reader goes on: subject, parts, period, place, base, whose figures they are."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vnecon_extract.link.decisions import Decision
from vnecon_extract.link.owners import NO_OWNER
from vnecon_extract.link.roles import Role
from vnecon_extract.link.rules import Rule
from vnecon_extract.link.subject import Subject
from vnecon_extract.mentions import Quantity, Sentence
from vnecon_extract.records import Base, Period, Place, PriceBasis, Status
from vnecon_extract.span import Span
from vnecon_extract.values import value

NOBODY: Decision[Span | None] = Decision(None, Rule.ATTRIBUTION_NONE)


@dataclass(slots=True)
class State:
    """What the sentences so far leave in force; one for an article, changed only by the reader that owns it."""

    subject: Subject | None = None
    parts: dict[str, Decision[Span]] = field(default_factory=dict)
    code: str = ""
    dimension: str = ""  # what the last level was measured in
    entity: Decision[str | None] = NO_OWNER
    listing: bool = False
    # By dimension, what the last parts of it were parts of (CPI for its groups, GRDP for its sectors), and in which
    # paragraph.
    wholes: dict[str, tuple[Subject, str, int]] = field(default_factory=dict)
    # By group of indicators, the first subject of the article: what a new paragraph's bare parts are parts of.
    mains: dict[str, tuple[Subject, str]] = field(default_factory=dict)
    # By dimension, the part that the last sentence with one speaks of: what "mặt hàng này" stands for.
    topics: dict[str, Decision[Span]] = field(default_factory=dict)
    # By kind of head noun (prices, areas), what the last full name of it named: what "giá" alone goes on to mean.
    heads: dict[str, tuple[Subject, dict[str, Decision[Span]], str]] = field(default_factory=dict)
    # The last heading, and what stands before the colon of the paragraph being read: "Thủy sản: Sản lượng ...".
    heading: str = ""
    label: str = ""
    paragraph: int = 0
    named_in: int = 0


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
        Rule.PERIOD_UNRESOLVED,
        Rule.PERIOD_SO_FAR,
        Rule.PERIOD_SAID_AGAIN,
        Rule.PERIOD_OF_ORIGIN,
        Rule.PERIOD_YEARS_COUNTED,
        Rule.PERIOD_YEARLY_MEAN,
        Rule.PERIOD_MONTH_MEASURED,
        Rule.PERIOD_AFTER_BASE,
    }
)


def is_dated(period: Decision[Period | None]) -> bool:
    """Whether words of a figure's own sentence give its period."""
    plan = period.source if period.rule is Rule.PERIOD_PLAN_YEAR else None
    return (plan.rule if plan is not None else period.rule) not in _CARRIED
