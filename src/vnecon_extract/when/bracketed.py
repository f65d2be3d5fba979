"""Figures that are a base's own, not what is measured against it: ``so với năm 2019 (2.142,2 tỷ đồng)``."""

from bisect import bisect_left

from vnecon_extract.cues.asked import Asked
from vnecon_extract.cues.figures import Figure
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import BaseMention
from vnecon_extract.patterns import Pattern
from vnecon_extract.span import start_of

_GREW = Pattern(r"\s(?:chỉ\s)?(?:tăng|giảm)\s(?:khoảng\s|gần\s|hơn\s)?")
_OF_PARTS = Pattern(
    r"\((?:trong\sđó|gồm|bao\sgồm|riêng|không\s(?:kể|tính)|kế\shoạch|kh|chỉ\stiêu|bằng|tương\sđương|tương\sứng)(?!\w)|:|\w\s\d+\slà\s"
)
_IS = Pattern(r"\slà\s(?:khoảng\s|gần\s|hơn\s)?")
# "so với " and a noun
_MARKER = 9


def compared(asked: Asked) -> BaseMention | None:
    """The comparison whose base the figure itself is of."""
    return _bracketed_base(asked.figure, asked.reading) or _named_base(asked) or _growth_of_base(asked)


def _bracketed_base(figure: Figure, reading: Reading) -> BaseMention | None:
    """``so với năm 2019 (2.142,2 tỷ đồng)``: the bracket holds the level of the base, unless it holds parts."""
    if figure.bracket < 0 or any(cue.sign for cue in figure.cues):
        return None
    low = reading.sentence.low
    for base in reading.bases:
        if base.kind == "period" and 0 <= figure.bracket - base.end <= 1:
            return None if _OF_PARTS.search(low, figure.bracket, figure.start) else base
    return None


def _named_base(asked: Asked) -> BaseMention | None:
    """``vượt so với số thu cả năm 2021 là 7.560 tỷ đồng``: what a base is said to be is its own level."""
    figure, bases = asked.figure, asked.reading.bases
    index = bisect_left(bases, figure.start, key=start_of) - 1
    base = bases[index]
    if asked.growth or index < 0 or base.kind != "period" or base.rule != "than_period":
        return None
    low = asked.reading.sentence.low
    named = low.startswith("so", base.start) and base.periods[0].start - base.start > _MARKER
    return base if named and _IS.fullmatch(low, base.end, figure.start) else None


def _growth_of_base(asked: Asked) -> BaseMention | None:
    """``ước tăng 5,7% so với cùng kỳ tăng 0,9%``: the second is how the base itself grew."""
    figure, bases, row = asked.figure, asked.reading.bases, asked.row
    if figure.quantity.unit != "percent":
        return None
    index = bisect_left(bases, figure.start, key=start_of) - 1
    base = bases[index]
    if index < 0 or base.kind != "period" or not _GREW.fullmatch(asked.reading.sentence.low, base.end, figure.start):
        return None
    before = bisect_left(row, figure.start, key=start_of) - 1
    if before < 0 or row[before].quantity.unit != "percent":
        return None
    return base if 0 <= base.start - row[before].quantity.end <= 1 else None
