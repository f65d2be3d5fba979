"""Overlaps: which mention stands where two finders claim the same characters, settled between concepts here, once."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeVar

from vnecon_extract.mentions import (
    BaseMention,
    BreakdownMention,
    CueMention,
    IndicatorMention,
    Mention,
    PeriodMention,
    PlaceMention,
    Quantity,
)

M = TypeVar("M", bound=Mention)


def of_clause(periods: Sequence[PeriodMention], bases: Sequence[BaseMention]) -> list[PeriodMention]:
    """Periods that are no part of a base, and no durations."""
    ends = [b.end for b in bases]  # in order, none overlapping
    free = (p for p in periods if p.is_period)
    return [p for p in free if (i := bisect_right(ends, p.start)) == len(bases) or p.start < bases[i].start]


def own_names(places: list[PlaceMention], indicators: Sequence[IndicatorMention]) -> list[PlaceMention]:
    """Places that are no word of an indicator's name (``Mỹ`` in ``chỉ số giá đô la Mỹ``)."""
    return [p for p in places if not any(i.start < p.start and p.end <= i.end for i in indicators)]


def not_within(indicators: list[IndicatorMention], parts: Sequence[Mention]) -> list[IndicatorMention]:
    """Indicators that are no mere piece of a part's name (``nước thải`` in ``xử lý rác thải, nước thải``)."""
    return [
        i
        for i in indicators
        if not any(p.start <= i.start and i.end <= p.end and p.end - p.start > i.end - i.start for p in parts)
    ]


def free_cues(
    cues: list[CueMention], solid: Sequence[Mention], bases: Sequence[BaseMention], indicators: Sequence[Mention]
) -> list[CueMention]:
    """Cues outside every name.

    The verb counts that a name ends in (``tín dụng tăng``), that a base begins with (``cao hơn cùng kỳ``), or that a
    base which is the figure itself ends in (``thấp hơn mức tăng 9,3%``).
    """
    ends = {i.end for i in indicators} | {b.end for b in bases if b.kind == "other"}
    unnamed = outside(cues, solid)
    free = {c.start for c in outside(unnamed, bases)}  # no two cues begin at one place
    begun = {c.start for c in unnamed if c.start not in free and _begins(c, bases)}
    return [c for c in cues if c.start in free or (c.role == "change" and (c.end in ends or c.start in begun))]


def _begins(cue: CueMention, bases: Sequence[Mention]) -> bool:
    return any(cue.start <= b.start < cue.end for b in bases)


def free_parts(
    parts: list[BreakdownMention], places: Sequence[Mention], solid: Sequence[Mention]
) -> list[BreakdownMention]:
    """Parts that are no piece of another name; one with a place in its name (``sàn Hà Nội``) is its own."""
    named = [p for p in places if not any(b.start < p.start and p.end <= b.end for b in parts)]
    return outside(parts, [*named, *solid])


def outside(mentions: list[M], solid: Sequence[Mention], keep_units: bool = False) -> list[M]:
    """Those that share no character with a ``solid`` one; with ``keep_units`` they may begin on a quantity's unit."""
    if not solid or not mentions:
        return mentions
    if keep_units:
        return [m for m in mentions if not any(_collides(m, other) for other in solid)]
    covered = bytearray(max(other.end for other in solid))
    for other in solid:
        covered[other.start : other.end] = b"\1" * (other.end - other.start)
    return [m for m in mentions if 1 not in covered[m.start : m.end]]


def _collides(mention: Mention, other: Mention) -> bool:
    """Whether they share a character, and ``mention`` does not begin on the unit of a quantity."""
    if mention.start >= other.end or other.start >= mention.end:
        return False
    return not isinstance(other, Quantity) or mention.start < other.unit_start
