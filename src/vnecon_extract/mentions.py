"""What finders return: small values, never set again, offsets relative to the sentence they were found in.

Every mention carries ``rule``, the name of the rule that made it, so that ``explain`` can say why.
"""

from decimal import Decimal
from typing import Literal

from vnecon_extract.values import replace, value

Bound = Literal["exact", "approx", "over", "under", "range"]


@value
class Mention:
    """Some words of a sentence, ``sentence[start:end]``, and the rule that recognised them."""

    start: int
    end: int
    rule: str


@value
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


@value
class Claim(Mention):
    """Digits or number words that are no quantity: ``kind`` is date, year, quarter, document, phone, time, ..."""

    kind: str


@value
class IndicatorMention(Mention):
    """Words that name an indicator; ``codes`` in order of preference where the words fit several."""

    codes: tuple[str, ...]
    risky: bool = False


@value
class BreakdownMention(Mention):
    """Words that name a part: a sector, product, owner, source.  ``codes`` from ``data/breakdowns.toml``.

    ``risky`` words mean other things too (``đường``, ``dịch vụ``) and count only in a list or subject position.
    """

    dimension: str
    codes: tuple[str, ...]
    risky: bool = False


@value
class Sentence:
    """One sentence of a cleaned text: ``clean[start:end] == text``; ``low`` is ``text`` in lower case, same length.

    ``opens`` says that it begins a line of the text: a heading, or a new paragraph.
    """

    start: int
    end: int
    text: str
    low: str
    opens: bool = False


@value
class CueMention(Mention):
    """Words that say what the next figure does: rises, reaches, makes up; ``rule`` is the entry's code."""

    role: str
    sign: int


Grain = Literal[
    "year", "half", "quarter", "month", "halfmonth", "week", "day", "season", "context", "duration", "not_a_period"
]
Form = Literal[
    "whole", "first", "last", "to_date", "as_of", "start", "as_of_start", "middle", "as_of_middle", "end", "rest",
    "range", "past", "since", "ago", "weekday", "last_weekday", "same", "now", "holiday", "none",
]  # fmt: skip


@value
class CalendarPoint:
    """A year, quarter, month or day as the text writes it; parts it leaves out are None.

    ``unit`` and ``shift`` are for relative ones: ``năm ngoái`` is ("year", -1), ``tháng này`` ("month", 0),
    ``tháng 10 năm ngoái`` is month 10 and ("year", -1).  ``deictic`` ones count from the day of publication
    (``năm nay``, ``hôm qua``), others from what the text has just named (``năm trước``, ``tháng trước``).
    """

    year: int | None = None
    quarter: int | None = None
    month: int | None = None
    day: int | None = None
    unit: str = ""
    shift: int = 0
    deictic: bool = False

    def in_year_of(self, other: "CalendarPoint") -> "CalendarPoint":
        """This month, quarter or day with the year of ``other``, said in figures or in words (``tháng 8`` with
        ``năm ngoái``)."""
        return replace(self, year=other.year, unit=other.unit, shift=other.shift, deictic=other.deictic)


@value
class PeriodMention(Mention):
    """Words that name a period, resolved later by ``timex.periods``: ``9 tháng đầu năm 2020``.

    ``form`` says how ``point`` is meant: the ``whole`` of it, its ``first`` or ``last`` ``count`` units of ``grain``
    (``9 tháng đầu năm``), its ``start`` or ``end`` (``cuối năm 2019``), from the year's start ``to_date``
    (``từ đầu năm đến 15/10``), ``as_of`` a day without a start (``tính đến ngày 10/12``), a ``range`` from ``since``,
    the ``past`` ``count`` units (``tuần qua``), the ``same`` period of another year (``cùng kỳ``), or ``now``.
    Further, its ``middle`` (``giữa tháng 9``) or ``as_of_middle``, the ``rest`` of a year (``từ nay đến cuối năm``),
    ``count`` units ``ago`` (``3 năm trước``), a ``weekday`` of last week; from its beginning up to now (``since``).
    ``grain`` "duration" and "not_a_period" only claim their digits: they never resolve, and ``form`` is ``none``.
    """

    grain: Grain
    form: Form
    point: CalendarPoint
    since: CalendarPoint | None = None
    count: int = 1

    @property
    def is_period(self) -> bool:
        """Whether this names a period at all (``kỳ hạn 12 tháng`` does not)."""
        return self.form != "none"


PlaceType = Literal["province", "district", "region", "country", "bloc", "world", "stratum"]
PlaceVia = Literal["name", "office", "generic"]
RANKED = "ranked"


@value
class PlaceMention(Mention):
    """Words that name a place, or an office or word that stands for one.

    ``codes`` are those of ``data/places.toml`` that the words fit (a province has one code up to the merger of
    1 July 2025 and one after it); a town has its own code and ``within`` its province's.  A unit below the province
    (``huyện Thạch Hà``) has no code, but a ``name`` and a ``level``.
    ``via`` says how: a ``name``; an ``office`` (``Cục Hải quan Thanh Hóa`` stands for Thanh Hóa, ``Tổng cục Thống kê``
    for Việt Nam); a ``generic`` word (``tỉnh``, ``trên địa bàn``), which has neither code nor name and stands for the
    article's place, of its ``level`` where it says one (``toàn huyện``).
    ``national`` is true of what stands for Việt Nam as a whole.
    ``role_hint`` is ``partner`` where the words before say a trade direction or market (``sang Mỹ``), ``holder`` where
    they say whose figure it is or where it was taken (``của Thái Lan``, ``tại Mỹ``), ``group`` for ``các tỉnh``-like
    lists and comparisons that are nobody's figure, else "".  Its ``rule`` is ``RANKED`` where it is one of a ranking.
    """

    codes: tuple[str, ...]
    type: PlaceType
    via: PlaceVia = "name"
    role_hint: str = ""
    within: str = ""
    national: bool = False
    name: str = ""
    level: str = ""


StatusName = Literal["actual", "estimate", "forecast", "target"]
StatusScope = Literal["figure", "next", "clause", "sentence", "bracket"]


@value
class StatusMention(Mention):
    """Words that say how sure a figure is: ``ước đạt``, ``dự báo``, ``phấn đấu``.

    ``scope`` is how far they reach: the ``next`` coordinated figures, their ``clause``, the whole ``sentence`` after
    them, or the ``bracket`` they open (``(dự toán 3.400 tỷ đồng)``).
    """

    status: StatusName
    scope: StatusScope


@value
class PriceBasisMention(Mention):
    """Words that name the prices of a value: ``theo giá so sánh năm 2010``; ``kind`` is constant or current."""

    kind: Literal["constant", "current"]
    year: int | None = None


@value
class AttributionMention(Mention):
    """Who is said to have given a figure: ``start:end`` is the who, without ``theo`` or ``cho biết``."""


EntityKind = Literal["company", "bank", "project", "fund", "household", "person", "body"]


@value
class EntityMention(Mention):
    """The name of a single company, bank, project, fund, household or person, whose figures are its own."""

    kind: EntityKind
    name: str


@value
class BaseMention(Mention):
    """Words that say what a change or ratio is measured against: ``so với cùng kỳ năm trước``, ``kế hoạch năm``.

    ``kind`` "period" has the period's own mentions in ``periods`` (two where ``cùng kỳ`` is spelled out:
    ``cùng kỳ tháng 10/2019``); they are not the period of the clause.
    """

    kind: Literal["period", "plan", "other"]
    periods: tuple[PeriodMention, ...] = ()
