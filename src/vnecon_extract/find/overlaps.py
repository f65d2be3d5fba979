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
# A bit for every character of a sentence.
Cover: TypeAlias = int
_AGE, _AT, _PRICE = "age", "at", "_price"


def of_clause(periods: Sequence[PeriodMention], bases: Sequence[BaseMention]) -> list[PeriodMention]:
    """Periods that are no part of a base, and no durations."""
    free = [p for p in periods if p.is_period]
    if not bases:
        return free
    ends = [b.end for b in bases]  # in order, none overlapping
    return [p for p in free if (i := bisect_right(ends, p.start)) == len(bases) or p.start < bases[i].start]


def own_names(places: list[PlaceMention], indicators: Sequence[IndicatorMention]) -> list[PlaceMention]:
    """Places that are no word of an indicator's name (``Mỹ`` in ``chỉ số giá đô la Mỹ``); the world is whose figure it
    is (``kinh tế toàn cầu``), but for prices, which are set beside those at home (``giá vàng thế giới``)."""
    if not places or not indicators:
        return places
    named = cover(indicators)
    return [
        p
        for p in places
        if not named >> p.start & 1
        or not any(i.start < p.start and p.end <= i.end and _is_name(p, i) for i in indicators)
    ]


def _is_name(place: PlaceMention, indicator: IndicatorMention) -> bool:
    return place.type != "world" or any(_PRICE in code for code in indicator.codes)


def unnamed(quantities: list[Quantity], indicators: Sequence[IndicatorMention]) -> list[Quantity]:
    """Quantities that are no word of an indicator's name (``1 ha`` in ``giá trị sản phẩm trên 1 ha``)."""
    if not quantities or not indicators:
        return quantities
    named = cover(indicators)
    return [
        q
        for q in quantities
        if not named >> q.start & 1 or not any(i.start < q.start and q.end <= i.end for i in indicators)
    ]


def not_within(indicators: list[IndicatorMention], parts: Sequence[Mention]) -> list[IndicatorMention]:
    """Indicators that are no mere piece of a part's name (``nước thải`` in ``xử lý rác thải, nước thải``)."""
    if not parts or not indicators:
        return indicators
    return [
        i
        for i in indicators
        if not any(p.start <= i.start and i.end <= p.end and p.end - p.start > i.end - i.start for p in parts)
    ]


def free_cues(
    cues: list[CueMention],
    taken: Cover,
    bases: Sequence[BaseMention],
    indicators: Sequence[Mention],
    claims: Sequence[Claim],
    quantities: Sequence[Quantity],
) -> list[CueMention]:
    """Cues outside every name, of which none of the characters are ``taken``, and outside bases.

    The verb counts that a name ends in (``tín dụng tăng``), that leads into one (``giảm thu ngân sách``), that a base
    begins with (``cao hơn cùng kỳ``), or that a base which is the figure itself ends in (``thấp hơn mức tăng 9,3%``).
    Before an age nothing begins to move (``từ 15 tuổi trở lên``), and only before a figure anything stands (``ở 140.000
    đồng``, but ``giảm ở phân khúc thấp 2%``).
    """
    if not cues:
        return cues
    based = cover(bases)
    ages = {claim.start for claim in claims if claim.kind == _AGE}
    begin = {quantity.cue_start for quantity in quantities}
    free = []
    for cue in cues:
        if cue.role == "none" or (cue.role == "from" and cue.end + 1 in ages):
            continue
        if cue.rule == _AT and cue.end + 1 not in begin:
            continue
        bits = (1 << cue.end) - (1 << cue.start)
        unnamed = not taken & bits
        if (unnamed and not based & bits) or (
            cue.role == "change"
            and (_ends(cue, bases, indicators) or (unnamed and _begins(cue, bases)) or _leads(cue, indicators))
        ):
            free.append(cue)
    return free


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
    if not parts:
        return parts
    names = (p for p in places if p.via != "generic" and p.type not in ("region", "stratum"))
    named = [p for p in names if not any(b.start < p.start and p.end <= b.end for b in parts)]
    return outside(parts, [*named, *solid])


def outside(mentions: list[M], solid: Sequence[Mention]) -> list[M]:
    """Those that share no character with a ``solid`` one."""
    if not solid or not mentions:
        return mentions
    return untaken(mentions, cover(solid))


def untaken(mentions: list[M], taken: Cover) -> list[M]:
    """Those of which no character is ``taken``."""
    return [m for m in mentions if not taken & ((1 << m.end) - (1 << m.start))] if mentions else mentions


def beside(mentions: list[M], quantities: Sequence[Quantity], taken: Cover) -> list[M]:
    """Those that share no character with a quantity, which all are ``taken``, but may begin on its unit."""
    return [
        m
        for m in mentions
        if not taken & ((1 << m.end) - (1 << m.start)) or not any(_collides(m, other) for other in quantities)
    ]


def cover(mentions: Iterable[Mention], taken: Cover = 0) -> Cover:
    """``taken`` with the characters of ``mentions``."""
    for mention in mentions:
        taken |= (1 << mention.end) - (1 << mention.start)
    return taken


def _collides(mention: Mention, quantity: Quantity) -> bool:
    """Whether they share a character, and ``mention`` does not begin on the quantity's unit."""
    return mention.start < quantity.end and quantity.start < mention.end and mention.start < quantity.unit_start
