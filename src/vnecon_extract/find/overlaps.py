"""Overlaps: which mention stands where two finders claim the same characters, settled between concepts here, once."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import TypeAlias, TypeVar

from vnecon_extract.mentions import (
    BaseMention,
    BreakdownMention,
    Claim,
    CueMention,
    IndicatorMention,
    Mention,
    PeriodMention,
    PlaceMention,
    Quantity,
)

M = TypeVar("M", bound=Mention)
# Where words start and end; made by the dozen, so no ``Span``.
Stretch: TypeAlias = tuple[int, int]
# A bit for every character of a sentence.
Cover: TypeAlias = int
_AGE, _AT, _PRICE, _STOCKS = "age", "at", "_price", "world_stock_index"


def of_clause(periods: Sequence[PeriodMention], bases: Sequence[BaseMention]) -> list[PeriodMention]:
    """Periods that are no part of a base, and no durations."""
    free = [p for p in periods if p.form != "none"]
    if not bases:
        return free
    ends = [b.end for b in bases]  # in order, none overlapping
    return [p for p in free if (i := bisect_right(ends, p.start)) == len(bases) or p.start < bases[i].start]


def own_names(places: list[PlaceMention], indicators: Sequence[IndicatorMention]) -> list[PlaceMention]:
    """Places that are no word of an indicator's name (``Mỹ`` in ``chỉ số giá đô la Mỹ``); the world is whose figure it
    is (``kinh tế toàn cầu``), but for prices, which are set beside those at home (``giá vàng thế giới``), and so is the
    country of a market (``vốn hóa của chứng khoán Mỹ``)."""
    words = [p.start for p in places for i in indicators if i.start < p.start and p.end <= i.end and _is_name(p, i)]
    return _without(places, words)


def _is_name(place: PlaceMention, indicator: IndicatorMention) -> bool:
    if place.type == "world":
        return any(_PRICE in code for code in indicator.codes)
    return place.end != indicator.end or indicator.codes[0] != _STOCKS


def unnamed(quantities: list[Quantity], indicators: Sequence[IndicatorMention]) -> list[Quantity]:
    """Quantities that are no word of an indicator's name (``1 ha`` in ``giá trị sản phẩm trên 1 ha``)."""
    return _without(
        quantities, [q.start for q in quantities for i in indicators if i.start < q.start and q.end <= i.end]
    )


def not_within(indicators: list[IndicatorMention], parts: Sequence[Mention]) -> list[IndicatorMention]:
    """Indicators that are no mere piece of a part's name (``nước thải`` in ``xử lý rác thải, nước thải``)."""
    if not parts:
        return indicators
    pieces = [
        i.start
        for i in indicators
        for p in parts
        if p.start <= i.start and i.end <= p.end and p.end - p.start > i.end - i.start
    ]
    return _without(indicators, pieces)


def taken_by(
    quantities: Sequence[Mention],
    periods: Sequence[Mention],
    indicators: Sequence[Mention],
    entities: Sequence[Mention],
    places: Sequence[Mention],
    parts: Sequence[Mention],
) -> list[Stretch]:
    """Where words stand that name something, in order; of ``parts`` all but the first letter (``lúa hè thu đã thu
    hoạch``: no verb but one that a name begins with)."""
    taken = [(name.start, name.end) for name in [*quantities, *periods, *indicators, *entities, *places]]
    if parts:
        taken += [(part.start + 1, part.end) for part in parts]
    taken.sort()
    return taken


def collide(taken: Iterable[Stretch]) -> bool:
    """Whether any of those may share a character with another, so that it is worth a closer look."""
    last = -1
    for start, end in taken:
        if start <= last:
            return True
        last = end
    return False


def free_cues(
    cues: list[CueMention],
    taken: Sequence[Stretch],
    bases: Sequence[BaseMention],
    indicators: Sequence[Mention],
    claims: Sequence[Claim],
    quantities: Sequence[Quantity],
) -> list[CueMention]:
    """Cues outside every name, of which no character is ``taken``, and outside bases.

    The verb counts that a name ends in (``tín dụng tăng``), that leads into one (``giảm thu ngân sách``), that a base
    begins with (``cao hơn cùng kỳ``), or that a base which is the figure itself ends in (``thấp hơn mức tăng 9,3%``).
    Before an age nothing begins to move (``từ 15 tuổi trở lên``), and only before a figure anything stands (``ở 140.000
    đồng``, but ``giảm ở phân khúc thấp 2%``).
    """
    named = _touched(cues, taken)
    based = _touched(cues, [(base.start, base.end) for base in bases]) if bases else ()
    ages = [claim.start for claim in claims if claim.kind == _AGE] if claims else ()
    begin = [quantity.cue_start for quantity in quantities]
    free = []
    for cue in cues:
        role = cue.role
        if role == "none" or (role == "from" and cue.end + 1 in ages) or (cue.rule == _AT and cue.end + 1 not in begin):
            continue
        outside_names = cue.start not in named
        if (outside_names and cue.start not in based) or (
            role == "change"
            and (_ends(cue, bases, indicators) or (outside_names and _begins(cue, bases)) or _leads(cue, indicators))
        ):
            free.append(cue)
    return free


def _touched(cues: Iterable[CueMention], spans: Sequence[Stretch]) -> set[int]:
    """Where those of ``cues`` start that share a character with one of ``spans``; both are in order."""
    touched = set()
    passed, last = 0, len(spans)
    for cue in cues:
        while passed < last and spans[passed][1] <= cue.start:
            passed += 1
        if passed == last:
            break
        if spans[passed][0] < cue.end:
            touched.add(cue.start)
    return touched


def _begins(cue: CueMention, bases: Sequence[Mention]) -> bool:
    return any(cue.start <= b.start < cue.end for b in bases)


def _leads(cue: CueMention, indicators: Sequence[Mention]) -> bool:
    """``giảm thu ngân sách``: of ``giảm thu`` and ``thu ngân sách`` each stands."""
    return any(cue.start < i.start < cue.end < i.end for i in indicators)


def _ends(cue: CueMention, bases: Sequence[BaseMention], indicators: Sequence[Mention]) -> bool:
    return any(cue.end == i.end for i in indicators) or any(cue.end == b.end and b.kind == "other" for b in bases)


def free_parts(
    parts: list[BreakdownMention], places: Sequence[PlaceMention], solid: Sequence[Mention]
) -> list[BreakdownMention]:
    """Parts that are no piece of another name; one with a place in its name (``sàn Hà Nội``) is its own."""
    if not places and not solid:
        return parts
    names = (p for p in places if p.via != "generic" and p.type not in ("region", "stratum"))
    named = [p for p in names if not any(b.start < p.start and p.end <= b.end for b in parts)]
    return outside(parts, [*named, *solid])


def outside(mentions: list[M], solid: Sequence[Mention]) -> list[M]:
    """Those that share no character with a ``solid`` one."""
    return _without(mentions, [m.start for m in mentions for s in solid if m.start < s.end and s.start < m.end])


def beside(mentions: list[M], quantities: Sequence[Quantity]) -> list[M]:
    """Those that share no character with a quantity, but may begin on its unit."""
    hit = [
        m.start for m in mentions for q in quantities if m.start < q.unit_start and m.start < q.end and q.start < m.end
    ]
    return _without(mentions, hit)


def _without(mentions: list[M], starts: Sequence[int]) -> list[M]:
    """Those of ``mentions`` that begin at none of ``starts``: mostly all, as few collide."""
    return [m for m in mentions if m.start not in starts] if starts else mentions


def cover(mentions: Iterable[Mention]) -> Cover:
    """The characters of ``mentions``."""
    taken = 0
    for mention in mentions:
        taken |= (1 << mention.end) - (1 << mention.start)
    return taken
