"""The period of a figure, and whether it stays in force."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

import regex as re

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.bases import resolve_base
from vnecon_extract.link.calendar import days, months
from vnecon_extract.link.candidates import Candidates, looks_back
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.periods import Published, resolve
from vnecon_extract.link.state import State
from vnecon_extract.mentions import BaseMention, PeriodMention
from vnecon_extract.records import Period

_AVERAGE = re.compile(r"bình\squân(?!\sđầu)|riêng\s(?:trong\s)?$")
_COUNT = re.compile(r"(?<!\w)(?:có|còn)(?!\w)")
_ASIDE, _OPENING, _MONTH, _FAR = 14, 20, 31, 120

Nature = Literal["flow", "stock", "quote"]


@dataclass(frozen=True, slots=True)
class Asked:
    """A figure whose period is asked for: ``row`` are the figures of its sentence, ``turn`` what a list gives it,
    ``nature`` whether it adds up over time, is counted at a moment, or is a price or rate that markets quote;
    ``growth``
    that it is a change or ratio, ``origin`` that it is the first of ``từ A lên B``."""

    figure: Figure
    row: Sequence[Figure]
    reading: Reading
    turn: PeriodMention | None
    nature: Nature
    growth: bool = False
    future: bool = False
    origin: bool = False


def period_of(
    asked: Asked, state: State, candidates: Candidates, published: Published | None
) -> tuple[Period | None, bool, bool]:
    """The period of a figure, whether it stays in force (named before the figure, not set beside it), and whether
    words of its sentence give it."""
    figure, reading = asked.figure, asked.reading
    compared = _bracketed_base(figure, reading)
    if compared is not None:
        return resolve_base(compared, state.period, published, state.period).period, False, True
    behind = candidates.behind(figure, reading)
    mention = asked.turn or behind or candidates.before(figure, asked.row, reading, quoted=_is_price(asked))
    if mention is None:
        return _unnamed(asked, state), False, False
    if mention.form == "now":
        return _now(mention, asked, state, published), False, True
    ahead = asked.future and mention.grain not in ("year", "context")
    found = _resolved(mention, state, published, ahead=ahead, flow=asked.nature == "flow")
    if found is None:
        return state.period, False, False
    mean = _averaged(found, asked)
    lasting = mean == found and _lasts(mention, found, asked, state)
    return mean, lasting and (behind is None or state.period is None), True


def _is_price(asked: Asked) -> bool:
    """Whether the figure is a price, or by how much one was changed; a per cent is most often of its index."""
    return asked.nature == "quote" and asked.figure.quantity.unit != "percent"


def _unnamed(asked: Asked, state: State) -> Period | None:
    """No period said: the one in force; the month that ends it, where the base is the month before; the base's own for
    the first of ``từ A lên B``."""
    base = state.origins.get((state.code, state.period))
    if asked.origin and base is not None:
        return base.period
    return _month_measured(asked, state) or state.period


def _month_measured(asked: Asked, state: State) -> Period | None:
    """``tăng 4,9% so với tháng trước`` in an account of eight months speaks of the eighth."""
    in_force, reading, end = state.period, asked.reading, asked.figure.quantity.end
    if in_force is None or in_force.end is None:
        return None
    if in_force.start is not None and (in_force.end - in_force.start).days < _MONTH:
        return None
    base = next((b for b in reading.bases if b.start >= end), None)
    if base is None or not base.periods or base.start - end > _FAR:
        return None
    words, between = base.periods[0], reading.sentence.low[end : base.start]
    if words.point.unit != "month" or words.point.shift != -1 or words.form != "whole" or ";" in between:
        return None
    if any(end <= m.start < base.start for m in reading.periods):
        return None
    return months(in_force.end.year, in_force.end.month, 1)


def _now(mention: PeriodMention, asked: Asked, state: State, published: Published | None) -> Period | None:
    """``hiện``, ``đến nay``: of a price the month of publication, of a count up to its end; what adds up over time
    keeps the period in force."""
    figure, low = asked.figure, asked.reading.sentence.low
    counted = asked.nature == "stock" or _COUNT.search(low, mention.start, figure.start) is not None
    if state.period is not None and (asked.growth or (asked.nature != "quote" and not counted)):
        return state.period
    found = resolve(mention, published, state.period)
    if found is None:
        return state.period
    if asked.nature == "quote" and found.end is not None and published is not None and published.day is None:
        return months(found.end.year, found.end.month, 1)
    return found


def _averaged(found: Period, asked: Asked) -> Period:
    """``giá bình quân đến ngày 28/11``: over the month up to that day."""
    low, figure = asked.reading.sentence.low, asked.figure
    if asked.nature != "quote" or found.start not in (None, found.end) or found.end is None or found.end.day == 1:
        return found
    return days(found.end.replace(day=1), found.end) if "bình quân" in low[: figure.start] else found


def _lasts(mention: PeriodMention, found: Period, asked: Asked, state: State) -> bool:
    """Whether what is named goes on: not a season, what is said beside the text's way or in a bracket, or a day of
    the period in force named on the way."""
    low, start = asked.reading.sentence.low, mention.start
    if asked.figure.bracket >= 0 or mention.form == "same" or mention.grain == "season":
        return False
    # "Bình quân 11 tháng, CPI tăng 3,72%", "Riêng tháng 6, ...", "Mưa lớn hồi tháng 10 ..."
    if _AVERAGE.search(low, max(0, start - _ASIDE), start) or looks_back(mention, low):
        return False
    day = mention.grain == "day" and mention.form == "whole"
    return not day or start < _OPENING or not _within(found, state.period)


def _within(found: Period, whole: Period | None) -> bool:
    if whole is None or whole.start is None or whole.end is None or found.end is None:
        return False
    long = (whole.end - whole.start).days >= _MONTH
    return long and whole.start <= (found.start or found.end) and found.end <= whole.end


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
