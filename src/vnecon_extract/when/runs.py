"""Runs: changes told one right after another of the same thing, each against another base.

``khai khoáng tăng 1% so với tháng trước và tăng 4,2% so với cùng kỳ; điện giảm 0,3% và giảm 1,9%``: what the first run
says of its bases, in their order, the later runs go on with.
"""

from bisect import bisect_left

from vnecon_extract.cues.asked import Asked
from vnecon_extract.cues.figures import Figure
from vnecon_extract.decisions import Decision
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.document.told import Run
from vnecon_extract.find.reading import Reading
from vnecon_extract.records import Base, Period
from vnecon_extract.rules import Rule
from vnecon_extract.span import start_of
from vnecon_extract.values import replace
from vnecon_extract.when.time_words import TimeWords

_LONGEST = 80
_BEHIND = Rule.BASE_BEHIND  # a look into an enum takes as long as a call


def place_in_run(asked: Asked, words: TimeWords) -> tuple[int, int]:
    """Which of its run a figure is, and how many the run has."""
    row, reading = asked.row, asked.reading
    here = bisect_left(row, asked.figure.start, key=start_of)
    first = last = here
    while first > 0 and _goes_on(row[first - 1], row[first], reading, words):
        first -= 1
    while last + 1 < len(row) and _goes_on(row[last], row[last + 1], reading, words):
        last += 1
    return here - first, last - first + 1


def noted(base: Decision[Base], period: Period | None, asked: Asked, time: TimeFrame, words: TimeWords) -> TimeFrame:
    """``time`` with the base that one more of a run of changes states."""
    if base.rule is not _BEHIND:
        return time
    place, length = place_in_run(asked, words)
    so_far = time.run.bases if time.run is not None and time.run.period == period else ()
    if length < 2 or (place and place != len(so_far)):
        return time if time.run is None or length < 2 else replace(time, run=None)
    return replace(time, run=Run(period, (*so_far[:place], base), length))


def of_run(period: Period | None, asked: Asked, time: TimeFrame, words: TimeWords) -> Decision[Base] | None:
    """The base that stands in the same place of the run before, where that is as long and stated them all."""
    run = time.run
    if run is None or run.period != period or len(run.bases) != run.length:
        return None
    place, length = place_in_run(asked, words)
    return run.bases[place] if length == run.length else None


def _goes_on(one: Figure, other: Figure, reading: Reading, words: TimeWords) -> bool:
    """Whether nothing stands between two figures but what the first is against, a joining word and a verb."""
    first, last = one.quantity, other.quantity
    if first.unit != last.unit or one.bracket != other.bracket or not other.cues:
        return False
    if other.start - first.end > _LONGEST:
        return False
    start = first.end
    for base in reading.bases:
        if base.start >= start and base.end <= other.start and not reading.sentence.low[start : base.start].strip():
            start = base.end
    verb, joined = other.cues[-1], words.run_joins.match(reading.sentence.low, start)
    beside = not reading.sentence.low[verb.end : other.start].strip()  # no "cao hơn mức 0,3%"
    return beside and joined is not None and joined.end() == verb.start
