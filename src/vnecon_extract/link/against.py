"""What a change or ratio is measured against: said beside it, once for a list, carried on, or implied."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import regex as re

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.asked import Asked
from vnecon_extract.link.bases import implied_base, resolve_base, year_earlier
from vnecon_extract.link.calendar import months
from vnecon_extract.link.candidates import Candidates
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.periods import Published, resolve, same_period
from vnecon_extract.link.state import State
from vnecon_extract.mentions import BaseMention
from vnecon_extract.records import Base, BaseKind, Kind, Period
from vnecon_extract.span import start_of

_PLAN_CUES = frozenset({"exceed", "fall_short"})
# "cao hơn (mức 0,27% của nông thôn)": the figure is what is compared with, not the difference.
_COMPARED = re.compile(r"(?:mức|con\ssố)(?:\s(?:tăng\strưởng|tăng|giảm))?\s$")
# Months are of 28 to 31 days.
_LEAP = 3
_GAP = ("cao", "thấp", "hơn", "kém", "ít", "nhiều", "lớn", "nhỏ")
_WHOLE = re.compile(r"\s(?:so\svới\s|của\s)?(?:tổng|mức|số)\s")


def base_of(
    asked: Asked,
    kind: str,
    period: Period | None,
    state: State,
    candidates: Candidates,
    published: Published | None,
    *,
    stock: bool,
) -> tuple[Base | None, str]:
    """What a change or ratio is against, and the rule: stated, shared by a list, carried or implied."""
    figure, reading = asked.figure, asked.reading
    mention, rule = _stated(figure, asked.row, reading, kind)
    if mention is None and figure.quantity.unit == "times" and _beside_place(figure, reading):
        return Base(kind=BaseKind.OTHER), "of a place"
    if mention is not None:
        found = _of_prices(resolve_base(mention, period, published, state.period), period, mention, asked)
        if rule == "said once before" and period == year_earlier(state.period):
            found = _before(found, period)
        if found.period is not None and found.period == period == year_earlier(state.period):
            found = Base(kind=BaseKind.PERIOD, period=year_earlier(period))  # "thấp hơn mức tăng 9,5% của cùng kỳ"
        if kind == "change" and found.kind is BaseKind.PERIOD and figure.bracket < 0:
            _carry(found, period, asked, state)
        return found, rule
    if figure.cues and figure.cues[-1].rule in _PLAN_CUES and kind == "change":
        return Base(kind=BaseKind.PLAN), "exceed"
    compared = _compared(asked, period, candidates, published) if kind == "ratio" else None
    if compared is not None:
        return Base(kind=BaseKind.PERIOD, period=compared), "of a level"
    if kind == "change" or figure.quantity.unit == "times":
        return _unsaid(asked, period, state, candidates, published, stock=stock)
    if _WHOLE.match(reading.sentence.low, figure.quantity.end):
        return Base(kind=BaseKind.OTHER), "of a whole"
    return None, ""


def _carry(base: Base, period: Period | None, asked: Asked, state: State) -> None:
    """A base stated holds for what names none: of prices the first (``so với tháng trước``), until a part is
    measured against another; of all else the last (``và tăng 9,2% so với cùng kỳ``)."""
    later = asked.part or asked.nature != "quote"
    if period not in state.bases or (later and _spans_alike(base.period, period)):
        state.bases[period] = base


def _spans_alike(base: Period | None, of: Period | None) -> bool:
    ends = [p for p in (base, of) if p is not None and p.start is not None and p.end is not None]
    lengths = [(p.end - p.start).days for p in ends if p.start is not None and p.end is not None]
    return len(lengths) == 2 and abs(lengths[0] - lengths[1]) <= _LEAP


def _unsaid(
    asked: Asked,
    period: Period | None,
    state: State,
    candidates: Candidates,
    published: Published | None,
    *,
    stock: bool,
) -> tuple[Base | None, str]:
    """Carried from what was measured before, from the level it rose from, or implied."""
    if period is not None and period in state.bases:
        return state.bases[period], "carried"
    origin = _origin(asked, period, state, candidates, published)
    if origin is not None:
        state.origins[state.code, period] = Base(kind=BaseKind.PERIOD, period=origin)
    if (state.code, period) in state.origins:
        return state.origins[state.code, period], "from a level"
    of_now = state.bases.get(state.period)
    if of_now is not None and of_now.period is not None and period == year_earlier(state.period):
        # "tăng 2,5% (cùng kỳ tăng 4%)": a year earlier the same was measured against the same.
        return Base(kind=BaseKind.PERIOD, period=year_earlier(of_now.period)), "carried a year back"
    implied = implied_base(Kind.CHANGE, period, stock=stock)
    if implied is not None:
        return implied, "implied"
    contrast = _contrast(asked, period, state)
    return (Base(kind=BaseKind.PERIOD, period=contrast), "contrast") if contrast is not None else (None, "")


def _contrast(asked: Asked, period: Period | None, state: State) -> Period | None:
    """``tháng 12 là 2.850 USD thì tháng 1 đã lên 7.000 USD (tăng 145%)``: against the level set beside it."""
    if asked.figure.bracket < 0 or len(state.passed) < 2 or state.passed[-1] != period or period is None:
        return None
    before = state.passed[-2]
    return before if before.end is not None and period.start is not None and before.end < period.start else None


def _compared(
    asked: Asked, period: Period | None, candidates: Candidates, published: Published | None
) -> Period | None:
    """``chưa bằng một nửa mức 8,04% cùng kỳ năm trước``: the ratio is of the level that follows, and of its period."""
    low, end = asked.reading.sentence.low, asked.figure.quantity.end
    index = bisect_right(asked.row, end, key=start_of)
    level = asked.row[index] if index < len(asked.row) else None
    if level is None or not _COMPARED.fullmatch(low[end : level.start].lstrip()):
        return None
    said = candidates.behind(level, asked.reading)
    return same_period(said.point, period, published) if said is not None and said.form == "same" else None


def _origin(
    asked: Asked, period: Period | None, state: State, candidates: Candidates, published: Published | None
) -> Period | None:
    """``từ 5,2% cuối năm 2022 xuống 4,1%, giảm 1,1 điểm``: the period of the level that a change starts from."""
    end = (period.end or period.start) if period is not None else None
    for other in asked.row:
        if end is None or other.clause != asked.figure.clause or not other.cues or other.cues[-1].role != "from":
            continue
        said = candidates.behind(other, asked.reading)
        found = resolve(said, published, state.period) if said is not None else None
        if found is not None and found.end is not None and found.end < end:
            return found
    return None


def _beside_place(figure: Figure, reading: Reading) -> bool:
    """``gấp hơn bốn lần Huế``: measured against the same of another place."""
    return any(0 <= p.start - figure.quantity.end <= 1 for p in reading.places)


def _of_prices(base: Base, of: Period | None, mention: BaseMention, asked: Asked) -> Base:
    """``giá tăng so với cuối tháng 9``: prices of a month are compared by months."""
    words, moment = mention.periods[0] if mention.periods else None, base.period
    if of is None or of.start in (None, of.end):
        return base
    if asked.nature != "quote" or words is None or words.grain != "month" or words.form not in ("start", "end"):
        return base
    if moment is None or moment.end is None:
        return base
    return Base(kind=BaseKind.PERIOD, period=months(moment.end.year, moment.end.month, 1))


def _before(base: Base, period: Period | None) -> Base:
    """``tăng 7% so với cuối năm 2023 (cùng kỳ năm trước tăng 5%)``: the second base lies before its own figure."""
    last, end = (base.period.end, period.end) if base.period is not None and period is not None else (None, None)
    if last is None or end is None or last < end:
        return base
    return Base(kind=BaseKind.PERIOD, period=year_earlier(base.period))


def _stated(figure: Figure, figures: Sequence[Figure], reading: Reading, kind: str) -> tuple[BaseMention | None, str]:
    bases, end, low = reading.bases, figure.quantity.end, reading.sentence.low
    position = bisect_left(figures, figure.start, key=start_of)
    following = next((figures[i] for i in range(position + 1, len(figures)) if not figures[i].joined), None)
    limit = following.start if following is not None else len(low)
    own = [b for b in bases if end <= b.start < figure.tail.end]
    if own:
        return own[0], "stated"
    inside = [b for b in bases if figure.left.start <= b.start and b.end <= figure.start]
    if inside and not (inside[-1].kind == "other" and _COMPARED.search(low, inside[-1].start, figure.start)):
        return inside[-1], "stated before"
    own = [b for b in bases if end <= b.start < limit and not _of_next(b, end, low)]
    if own:
        return own[0], "stated"
    if kind == "ratio":
        earlier = [b for b in bases if b.kind in ("plan", "period") and b.start < figure.start]
        plans = [b for b in earlier if b.kind == "plan"] or earlier
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


def _of_next(base: BaseMention, end: int, low: str) -> bool:
    """``tăng 1,91%, thấp hơn CPI bình quân 0,67 điểm``: a comparison behind a comma measures what follows it."""
    return base.kind == "other" and low.startswith(_GAP, base.start) and "," in low[end : base.start]


def _clause_at(figures: Sequence[Figure], position: int) -> int:
    index = bisect_right(figures, position, key=start_of)
    return figures[index - 1].clause if index else 0
