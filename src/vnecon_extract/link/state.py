"""What is still in force as a reader goes on: subject, parts, period, place, base, whose figures they are."""

from dataclasses import dataclass, field
from typing import TypeGuard

from vnecon_extract.link.decisions import Decision
from vnecon_extract.link.owners import NO_OWNER
from vnecon_extract.link.roles import Role
from vnecon_extract.link.rules import Rule
from vnecon_extract.mentions import PeriodMention, Quantity, Sentence
from vnecon_extract.records import Base, Period, Place, PriceBasis, Status
from vnecon_extract.span import Span
from vnecon_extract.values import value

_YEAR = 366
UNTOLD: Decision[Period | None] = Decision(None, Rule.PERIOD_UNTOLD)


@dataclass(slots=True)
class Subject:
    """What is measured: the codes its words fit, where they stand (in the cleaned text), and the parts they name."""

    codes: tuple[str, ...]
    span: Span
    parts: dict[str, Span] = field(default_factory=dict)
    negative: bool = False
    growth: bool = False
    words: str = ""

    @property
    def said(self) -> set[str]:
        """Dimensions whose part is a word of the name itself (``thu nội địa``), products aside: no list goes on."""
        start, end = self.span
        return {d for d, s in self.parts.items() if d != "product" and start <= s.start < end}


@dataclass(slots=True)
class State:
    """What the sentences so far leave in force; one for an article, changed only by the reader that owns it."""

    subject: Subject | None = None
    parts: dict[str, Span] = field(default_factory=dict)
    code: str = ""
    dimension: str = ""  # what the last level was measured in
    period: Decision[Period | None] = UNTOLD
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
    topics: dict[str, Span] = field(default_factory=dict)
    paragraph: int = 0
    named_in: int = 0
    # The last span of several years that the text has named: what "bình quân mỗi năm" is a mean of.
    years: Decision[Period] | None = None
    # In which paragraph a figure last set the period.
    dated_in: int = 0

    def date(self, period: Decision[Period | None]) -> None:
        """Let the period of a figure be in force from here on."""
        self.period, self.dated_in = period, self.paragraph
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
    code: str
    subject: Span
    parts: dict[str, Span]
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
    reason: str
    passing: bool = False


Linked = Observation | Rejection


def is_told(period: Decision[Period | None]) -> TypeGuard[Decision[Period]]:
    """Whether a period could be told."""
    return period.value is not None
