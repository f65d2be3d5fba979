"""What is still in force as a reader goes on: subject, parts, period, place, base, whose figures they are."""

from dataclasses import dataclass, field

from vnecon_extract.mentions import PeriodMention, Quantity, Sentence
from vnecon_extract.records import Base, Period, Place, PriceBasis, Status
from vnecon_extract.span import Span
from vnecon_extract.values import value

_YEAR = 366
_BELOW = 1_000_000_000  # paragraphs: all


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
    period: Period | None = None
    # The last span of it, where that is a moment now.
    span: Period | None = None
    # Whether that is only what title and lead let one expect: no figure has been of it yet.
    expected: bool = False
    # What plans and forecasts are of, where outcomes are of something else, and up to which paragraph it is taken on
    # by figures that do not say what they are.
    planned: Period | None = None
    plans_until: int = -1
    # Relative periods of the sentence being read, by their words: "tháng sau" said once is one month.
    counted: dict[PeriodMention, Period | None] = field(default_factory=dict)
    # Periods that figures of the sentence being read have set.
    passed: list[Period] = field(default_factory=list)
    # Periods of its outcomes: a plan said of the same days is the year's.
    reported: list[Period] = field(default_factory=list)
    # What changes of a period have been measured against: the first base the text gives is that of its parts too.
    bases: dict[Period | None, Base] = field(default_factory=dict)
    # By indicator and period, the period of the level that its changes started from.
    origins: dict[tuple[str, Period | None], Base] = field(default_factory=dict)
    entity: str | None = None
    listing: bool = False
    # By dimension, what the last parts of it were parts of (CPI for its groups, GRDP for its sectors), and in which
    # paragraph.
    wholes: dict[str, tuple[Subject, str, int]] = field(default_factory=dict)
    # By group of indicators, the first subject of the article: what a new paragraph's bare parts are parts of.
    mains: dict[str, tuple[Subject, str]] = field(default_factory=dict)
    # By dimension, the part that the last sentence with one speaks of: what "mặt hàng này" stands for.
    topics: dict[str, Span] = field(default_factory=dict)
    # By kind of head noun (prices, areas), what the last full name of it named: what "giá" alone goes on to mean.
    heads: dict[str, tuple[Subject, dict[str, Span], str]] = field(default_factory=dict)
    heads_in: dict[str, int] = field(default_factory=dict)
    # Whether the money last spoken of is foreign investors'; None while nothing says whose it is.
    foreign_money: bool | None = None
    # The last heading, and what stands before the colon of the paragraph being read: "Thủy sản: Sản lượng ...".
    heading: str = ""
    label: str = ""
    paragraph: int = 0
    named_in: int = 0
    # The last span of several years that the text has named: what "bình quân mỗi năm" is a mean of.
    years: Period | None = None
    # In which paragraph a figure last set the period.
    dated_in: int = 0

    def date(self, period: Period | None) -> None:
        """Let the period of a figure be in force from here on."""
        self.period, self.dated_in, self.expected = period, self.paragraph, False
        self._keep(period)
        self.planned, self.plans_until = None, -1
        self._pass(period)

    def leave(self, period: Period) -> None:
        """What a sentence without figures leaves in force."""
        self.period, self.expected, self.planned, self.plans_until = period, False, None, -1
        self._keep(period)

    def plan(self, period: Period | None, *, below: bool = False) -> None:
        """Let the period of a plan be in force for plans: in this paragraph, or for all ``below`` a heading."""
        if self.period is None or (self.expected and self.period.start in (None, self.period.end)):
            self.date(period)
            return
        self.planned, self.plans_until = period, _BELOW if below else self.paragraph
        self._pass(period)

    def expect(self, period: Period | None) -> None:
        """What title and lead let one expect."""
        self.period, self.expected = period, True
        self._keep(period)

    def _keep(self, period: Period | None) -> None:
        if period is not None and period.start is not None and period.start != period.end:
            self.span = period

    def reports(self) -> None:
        """A figure of an outcome with a time of its own: what follows it are outcomes too."""
        self.plans_until = -1

    def in_force(self, *, future: bool, flow: bool = False) -> Period | None:
        """The period of a figure that names none; what adds up over time (``flow``) is of no moment that a count was
        taken at, but of the span before it."""
        if self.planned is not None and (future or self.paragraph <= self.plans_until):
            return self.planned
        if flow and self.span is not None and self.period is not None and self.period.start is None:
            return self.span
        return self.period

    def _pass(self, period: Period | None) -> None:
        if period is not None:
            self.passed.append(period)
            self.name(period)

    def name(self, period: Period) -> None:
        """Keep a span of several years in mind."""
        if period.start and period.end and (period.end - period.start).days > _YEAR:
            self.years = period


@value
class Observation:
    """One figure linked: all that a record says, offsets in the cleaned text."""

    quantity: Quantity
    sentence: Sentence
    kind: str
    sign: int
    code: str
    subject: Span
    parts: dict[str, Span]
    status: Status
    period: Period | None
    base: Base | None
    place: Place | None
    price_basis: PriceBasis | None
    attribution: Span | None
    entity: str | None
    rules: tuple[str, ...]
    # Whether words of its own sentence give the period.
    dated: bool = True


@value
class Rejection:
    """A quantity that is nobody's indicator, and why; ``passing`` where what follows does not go with it."""

    quantity: Quantity
    sentence: Sentence
    reason: str
    passing: bool = False


Linked = Observation | Rejection
