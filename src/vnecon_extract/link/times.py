"""The period of a figure and what it is measured against."""

from collections.abc import Sequence
from datetime import date

import regex as re

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.bases import implied_base, resolve_base
from vnecon_extract.link.candidates import Candidates
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.periods import Published, resolve
from vnecon_extract.link.state import State
from vnecon_extract.mentions import BaseMention, PeriodMention
from vnecon_extract.records import Base, BaseKind, Kind, Period

_AVERAGE = re.compile(r"bình\squân(?!\sđầu)|riêng\s(?:trong\s)?$")
_ASIDE = 14
_PLAN_CUES = frozenset({"exceed", "fall_short"})


def period_of(
    figure: Figure,
    row: Sequence[Figure],
    reading: Reading,
    state: State,
    candidates: Candidates,
    published: Published | None,
    turn: PeriodMention | None,
    *,
    future: bool,
    flow: bool,
) -> tuple[Period | None, bool]:
    """The period of ``figure``, and whether it stays in force: named before the figure, not set beside it."""
    compared = _bracketed_base(figure, reading)
    if compared is not None:
        return resolve_base(compared, state.period, published, state.period).period, False
    behind = candidates.behind(figure, reading)
    mention = turn or behind or candidates.before(figure, row, reading)
    if mention is None or (mention.form == "now" and state.period is not None):
        return state.period, False
    ahead = future and mention.grain not in ("year", "context")
    found = _resolved(mention, state, published, ahead=ahead, flow=flow)
    if found is None:
        return state.period, False
    # "Bình quân 11 tháng, CPI tăng 3,72%", "Riêng tháng 6, ..." are said beside what the text goes through.
    averaged = _AVERAGE.search(reading.sentence.low, max(0, mention.start - _ASIDE), mention.start) is not None
    lasting = figure.bracket < 0 and mention.form not in ("same", "now") and mention.grain != "season" and not averaged
    return found, lasting and (behind is None or state.period is None)


def _resolved(
    mention: PeriodMention, state: State, published: Published | None, *, ahead: bool, flow: bool
) -> Period | None:
    """What ``mention`` names; a word that counts from what was just named (``tháng sau``) does so once a sentence."""
    if not mention.point.unit:
        return resolve(mention, published, state.period, future=ahead, flow=flow)
    if mention not in state.counted:
        state.counted[mention] = resolve(mention, published, state.period, future=ahead, flow=flow)
    return state.counted[mention]


def _bracketed_base(figure: Figure, reading: Reading) -> BaseMention | None:
    """``so với năm 2019 (2.142,2 tỷ đồng)``: the bracket holds the level of the base."""
    if figure.bracket < 0 or figure.cues:
        return None
    return next((b for b in reading.bases if b.kind == "period" and 0 <= figure.bracket - b.end <= 1), None)


def whole_year(period: Period | None) -> Period | None:
    """The year a plan is for, where the clause speaks of a part of it."""
    if period is None or period.end is None or (period.start is not None and period.start.year != period.end.year):
        return period
    year = period.end.year
    return Period(label=str(year), start=date(year, 1, 1), end=date(year, 12, 31))


def base_of(
    figure: Figure,
    figures: Sequence[Figure],
    reading: Reading,
    state: State,
    kind: str,
    period: Period | None,
    published: Published | None,
    *,
    stock: bool,
) -> tuple[Base | None, str]:
    """What a change or ratio is against, and the rule: stated, shared by a list, carried or implied."""
    mention, rule = _stated(figure, figures, reading, kind)
    if mention is not None:
        found = resolve_base(mention, period, published, state.period)
        if kind == "change" and found.kind is BaseKind.PERIOD and figure.bracket < 0:
            state.bases.setdefault(period, found)
        return found, rule
    if figure.cues and figure.cues[-1].rule in _PLAN_CUES and kind == "change":
        return Base(kind=BaseKind.PLAN), "exceed"
    if kind == "change" or figure.quantity.unit == "times":
        if period is not None and period in state.bases:
            return state.bases[period], "carried"
        implied = implied_base(Kind.CHANGE, period, stock=stock)
        if implied is not None:
            return implied, "implied"
    return None, ""


def _stated(figure: Figure, figures: Sequence[Figure], reading: Reading, kind: str) -> tuple[BaseMention | None, str]:
    bases, end = reading.bases, figure.quantity.end
    position = figures.index(figure)
    after = next((f for f in figures[position + 1 :]), None)
    limit = after.start if after is not None else len(reading.sentence.text)
    own = [b for b in bases if end <= b.start < figure.tail.end]
    if own:
        return own[0], "stated"
    inside = [b for b in bases if figure.left.start <= b.start and b.end <= figure.start]
    if inside:
        return inside[-1], "stated before"
    own = [b for b in bases if end <= b.start < limit]
    if own:
        return own[0], "stated"
    if kind == "ratio":
        plans = [b for b in bases if b.kind == "plan" and b.start < figure.start]
        return (plans[-1], "list") if plans else (None, "")
    same_clause = [
        b for b in bases if b.start >= end and _clause_at(figures, b.start) == figure.clause and b.kind == "period"
    ]
    if same_clause:
        return same_clause[0], "said once after"
    earlier = [b for b in bases if b.end <= figure.start and b.kind == "period"]
    if earlier:
        return earlier[-1], "said once before"
    later = [b for b in bases if b.start >= end and b.kind == "period"]
    return (later[0], "said once after") if later else (None, "")


def _clause_at(figures: Sequence[Figure], position: int) -> int:
    clause = 0
    for figure in figures:
        if figure.start <= position:
            clause = figure.clause
    return clause
