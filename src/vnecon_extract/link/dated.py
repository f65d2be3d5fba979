"""Of which period a linked figure is, and what it is measured against."""

from vnecon_extract.cues.asked import Asked, Nature
from vnecon_extract.cues.figures import Figure
from vnecon_extract.decisions import Decision
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.document.scene import Scene
from vnecon_extract.document.state import AHEAD
from vnecon_extract.document.trading_day import is_day
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.passages import Draft
from vnecon_extract.link.tables import Tables
from vnecon_extract.records import Base, Period, Status
from vnecon_extract.rules import SAID_AGAIN, Rule
from vnecon_extract.timex.bases import PLAN
from vnecon_extract.when.against import Compared
from vnecon_extract.when.meant_periods import whole_year
from vnecon_extract.when.ways import end_of_way

_FORECAST, _TARGET = Status.FORECAST, Status.TARGET
# A look into an enum takes as long as a call.
_FROM_TO, _LEVEL_OF_BASE = Rule.ROLE_FROM_TO, Rule.ROLE_LEVEL_OF_BASE
_EXPECTED, _TARGETED = Rule.ROLE_EXPECTED, Rule.ROLE_TARGETED
_COMPARED = (Rule.ROLE_COMPARED, Rule.ROLE_FROM, Rule.ROLE_FROM_TO)


def asked_of(draft: Draft, status: Status, tables: Tables) -> Asked:
    """What period and base are looked for: those of an amount, a movement, a stock or a quoted price."""
    code, role = draft.code.value, draft.role
    quoted = code in tables.quoted and not tables.measures.grows(code)
    expected = role.rule is _EXPECTED or role.rule is _TARGETED
    nature: Nature = "quote" if quoted else "stock" if code in tables.stock else "flow"
    # By position: by name it takes three times as long to make.
    return Asked(
        draft.figure,
        draft.passage.row,
        draft.reading,
        draft.turn.period,
        nature,
        role.value.kind in ("change", "ratio"),
        bool(draft.shown),
        role.rule in SAID_AGAIN,
        status in AHEAD,
        role.rule is _FROM_TO,
        code,
        expected,
        role.rule in _COMPARED,
        draft.turn.base,
        status is _FORECAST and not expected,
    )


def dated(
    draft: Draft, asked: Asked, status: Status, scene: Scene, tables: Tables
) -> tuple[Decision[Period | None], bool, TimeFrame]:
    """The period, and whether it stays in force: of what a plan is for the year, of the level of a base that base's."""
    figure, rule, level = draft.figure, draft.role.rule, draft.role.value.kind == "level"
    period, lasting, time = tables.times.of(asked, draft.time, scene.published)
    way = end_of_way(period.value, asked)
    if way is not None:
        return Decision(way, Rule.PERIOD_OF_WAY, period.words, period), lasting, time
    if status is _TARGET and level and rule is not Rule.ROLE_SAME_AS_AMOUNT:
        beside = not lasting or figure.bracket >= 0 or any(period.value == p.value for p in time.reported)
        # "Ngày 5/3 đấu thầu thành công 18.000/19.500 tỷ đồng trái phiếu": what was offered on a day is of that day
        of_day = figure.joined and period.value is not None and is_day(period.value)
        period = _of_plan(period) if beside and not of_day else period
    if rule is _TARGETED:  # "CPI 9 tháng tăng 3,2%, thấp hơn mục tiêu 4,5%": what the year is to bring
        return _of_plan(period), False, time
    if rule is not _LEVEL_OF_BASE or _is_bracketed(period, figure, asked.reading):
        return period, lasting, time
    stock = draft.code.value in tables.stock
    base, _ = tables.against.of(Compared(asked, "change", period.value, scene.published, stock), time)
    if base.value is not None:
        period = Decision(base.value.period, Rule.PERIOD_OF_BASE, base.words, runner_up=period)
    return period, False, time


def compared(
    draft: Draft, asked: Asked, period: Period | None, time: TimeFrame, scene: Scene, tables: Tables
) -> tuple[Decision[Base | None], TimeFrame]:
    """What a change or ratio is measured against; what was done or reached is so much of the plan."""
    stock = draft.code.value in tables.stock
    base, time = tables.against.of(Compared(asked, draft.role.value.kind, period, scene.published, stock), time)
    rate = draft.code.value in tables.plan_rates and draft.role.value.kind == "ratio"
    if rate and draft.unit == "percent" and (base.value is None or base.rule is Rule.BASE_OF_LIST):
        # "tỷ lệ giải ngân đạt 57%, tăng 24% so với cùng kỳ": only the growth is against the year before
        return Decision(PLAN, Rule.BASE_DONE_OF_PLAN), time
    if base.value is None and draft.role.rule in (Rule.ROLE_DONE_OF_PLAN, Rule.ROLE_REACHED):
        return Decision(PLAN, Rule.BASE_DONE_OF_PLAN), time
    return base, time


def _is_bracketed(period: Decision[Period | None], figure: Figure, reading: Reading) -> bool:
    """Whether the period stands in the bracket that holds the figure: ``tăng 23% (năm 2009: 10.370 tỷ đồng)``."""
    return period.words is not None and period.words.start >= reading.sentence.start + figure.bracket


def _of_plan(period: Decision[Period | None]) -> Decision[Period | None]:
    """The year that a plan is for, where its clause speaks of a part of it."""
    year = whole_year(period.value)
    return period if year is period.value else Decision(year, Rule.PERIOD_PLAN_YEAR, period.words, period)
