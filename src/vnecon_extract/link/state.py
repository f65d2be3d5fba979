"""What is still in force as a reader goes on: subject, parts, period, place, base, whose figures they are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeGuard

from vnecon_extract.link.decisions import Decision
from vnecon_extract.link.owners import NO_OWNER
from vnecon_extract.link.roles import Role
from vnecon_extract.link.rules import Rule
from vnecon_extract.link.subject import Subject
from vnecon_extract.mentions import PeriodMention, Quantity, Sentence
from vnecon_extract.records import Base, Period, Place, PriceBasis, Status
from vnecon_extract.span import Span
from vnecon_extract.values import value

_YEAR = 366
_BELOW = 1_000_000_000  # paragraphs: all
NOBODY: Decision[Span | None] = Decision(None, Rule.ATTRIBUTION_NONE)
UNTOLD: Decision[Period | None] = Decision(None, Rule.PERIOD_UNTOLD)


@dataclass(slots=True)
class State:
    """What the sentences so far leave in force; one for an article, changed only by the reader that owns it."""

    subject: Subject | None = None
    parts: dict[str, Decision[Span]] = field(default_factory=dict)
    code: str = ""
    dimension: str = ""  # what the last level was measured in
    period: Decision[Period | None] = UNTOLD
    # The last span of it, where that is a moment now.
    span: Decision[Period | None] | None = None
    # Whether that is only what title and lead let one expect: no figure has been of it yet.
    expected: bool = False
    # What plans and forecasts are of, where outcomes are of something else, and up to which paragraph it is taken on
    # by figures that do not say what they are.
    planned: Decision[Period | None] | None = None
    plans_until: int = -1
    # Relative periods of the sentence being read, by their words: "tháng sau" said once is one month.
    counted: dict[PeriodMention, Period | None] = field(default_factory=dict)
    # Periods that figures of the sentence being read have set.
    passed: list[Decision[Period]] = field(default_factory=list)
    # Periods of its outcomes: a plan said of the same days is the year's.
    reported: list[Decision[Period]] = field(default_factory=list)
    # What changes of a period have been measured against: the first base the text gives is that of its parts too.
    bases: dict[Period | None, Decision[Base]] = field(default_factory=dict)
    # By indicator and period, the period of the level that its changes started from.
    origins: dict[tuple[str, Period | None], Decision[Base]] = field(default_factory=dict)
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
    heads_in: dict[str, int] = field(default_factory=dict)
    # Whether the money last spoken of is foreign investors'; None while nothing says whose it is.
    foreign_money: bool | None = None
    # The last heading, and what stands before the colon of the paragraph being read: "Thủy sản: Sản lượng ...".
    heading: str = ""
    label: str = ""
    paragraph: int = 0
    named_in: int = 0
    # The last span of several years that the text has named: what "bình quân mỗi năm" is a mean of.
    years: Decision[Period] | None = None
    # What title, lead or heading say the items of a list are of, and whether the period in force was only added to
    # another within its sentence.
    headed: Decision[Period | None] | None = None
    added: bool = False
    # The plan that the last ratio with a base was of.
    of_plan: Decision[Base] | None = None
    # In which paragraph a figure last set the period.
    dated_in: int = 0

    def date(self, period: Decision[Period | None]) -> None:
        """Let the period of a figure be in force from here on."""
        self.period, self.dated_in, self.expected = period, self.paragraph, False
        self.added = bool(self.passed)
        self._keep(period)
        self.planned, self.plans_until = None, -1
        self._pass(period)

    def leave(self, period: Decision[Period | None]) -> None:
        """What a sentence without figures leaves in force."""
        self.period, self.expected, self.planned, self.plans_until = period, False, None, -1
        self.headed, self.added = period, False
        self._keep(period)

    def plan(self, period: Decision[Period | None], *, below: bool = False, far: bool = False) -> None:
        """Let the period of a plan be in force for plans: in this paragraph, or for all ``below`` a heading; one ``far``
        ahead never for outcomes."""
        now = self.period.value
        if not far and (now is None or (self.expected and now.start in (None, now.end))):
            self.date(period)
            return
        self.planned, self.plans_until = period, _BELOW if below else self.paragraph
        self._pass(period)

    def expect(self, period: Decision[Period | None]) -> None:
        """What title and lead let one expect."""
        self.period, self.expected = period, True
        self.headed = period
        self._keep(period)

    def begin_item(self) -> None:
        """A new item of a list is of what the list is of, not of what the item before it added (``lũy kế quý I``)."""
        added, headed = self.period.value, self.headed.value if self.headed is not None else None
        if (
            not self.added
            or self.headed is None
            or headed is None
            or added is None
            or headed.start in (None, headed.end)
        ):
            return
        if headed.end == added.end and added.start is not None and added.start < headed.start:
            self.period, self.added = self.headed, False

    def _keep(self, period: Decision[Period | None]) -> None:
        if period.value is not None and period.value.start not in (None, period.value.end):
            self.span = period

    def reports(self) -> None:
        """A figure of an outcome with a time of its own: what follows it are outcomes too."""
        self.plans_until = -1

    def in_force(self, *, future: bool, flow: bool = False) -> Decision[Period | None]:
        """The period of a figure that names none; what adds up over time (``flow``) is of no moment that a count was
        taken at, but of the span before it."""
        if self.planned is not None and (future or self.paragraph <= self.plans_until):
            return self.planned
        now = self.period.value
        counted = now is not None and now.start is None and self.period not in self.passed
        if flow and self.span is not None and counted:
            return self.span
        return self.period

    def _pass(self, period: Decision[Period | None]) -> None:
        if is_told(period):
            self.passed.append(period)
            self.name(period)

    def name(self, period: Decision[Period]) -> None:
        """Keep a span of several years in mind."""
        start, end = period.value.start, period.value.end
        if start and end and (end - start).days > _YEAR:
            self.years = period


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


def is_told(period: Decision[Period | None]) -> TypeGuard[Decision[Period]]:
    """Whether a period could be told."""
    return period.value is not None
