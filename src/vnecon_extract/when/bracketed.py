"""Figures that are a base's own, not what is measured against it: ``so với năm 2019 (2.142,2 tỷ đồng)``."""

from bisect import bisect_left

from vnecon_extract.cues.asked import Asked
from vnecon_extract.cues.figures import Figure
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import BaseMention
from vnecon_extract.span import start_of, starting
from vnecon_extract.when.time_words import TimeWords

# "so với " and a noun
_MARKER = 9


def compared(asked: Asked, words: TimeWords) -> BaseMention | None:
    """The comparison whose base the figure itself is of."""
    figure, bases = asked.figure, asked.reading.bases
    found = _bracketed_base(figure, asked.reading, words) if figure.bracket >= 0 else None
    if found is not None or bases[0].start >= figure.start:
        return found
    base = bases[bisect_left(bases, figure.start, key=start_of) - 1]
    if base.kind != "period":
        return None
    low = asked.reading.sentence.low
    return base if _is_named(base, asked, low, words) or _has_grown(base, asked, low, words) else None


def _bracketed_base(figure: Figure, reading: Reading, words: TimeWords) -> BaseMention | None:
    """``so với năm 2019 (2.142,2 tỷ đồng)``: the bracket holds the level of the base, unless it holds parts."""
    if any(cue.sign for cue in figure.cues):
        return None
    low = reading.sentence.low
    for base in reading.bases:
        if base.kind == "period" and 0 <= figure.bracket - base.end <= 1:
            parts = words.aside.search(low, figure.bracket, figure.start) or _is_of_another(figure, reading, words)
            return None if parts else base
    return None


def _is_of_another(figure: Figure, reading: Reading, words: TimeWords) -> bool:
    """``bằng 99% cùng kỳ (thu tiền đất đạt 1.620 tỷ đồng, bằng 65% cùng kỳ; ...)``: the bracket names what the figure
    is of, and no time."""
    first = max(reading.sentence.low.rfind(";", figure.bracket, figure.start), figure.bracket)
    if words.back_then.match(reading.sentence.low, first) or not starting(reading.indicators, first, figure.start):
        return False
    return not any(starting(times, first, figure.quantity.start) for times in (reading.bases, reading.periods))


def _is_named(base: BaseMention, asked: Asked, low: str, words: TimeWords) -> bool:
    """``vượt so với số thu cả năm 2021 là 7.560 tỷ đồng``: what a base is said to be is its own level."""
    if asked.growth or base.rule != "than_period":
        return False
    named = low.startswith(words.comparing, base.start) and base.periods[0].start - base.start > _MARKER
    return named and words.was.fullmatch(low, base.end, asked.figure.start) is not None


def _has_grown(base: BaseMention, asked: Asked, low: str, words: TimeWords) -> bool:
    """``ước tăng 5,7% so với cùng kỳ tăng 0,9%``: the second is how the base itself grew."""
    figure, row = asked.figure, asked.row
    if figure.quantity.unit != "percent" or not words.grew.fullmatch(low, base.end, figure.start):
        return False
    before = bisect_left(row, figure.start, key=start_of) - 1
    if before < 0 or row[before].quantity.unit != "percent":
        return False
    return 0 <= base.start - row[before].quantity.end <= 1
