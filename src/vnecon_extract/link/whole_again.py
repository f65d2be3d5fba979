"""Wholes that a text comes back to: what it told before it went into parts, once it adds the months up.

``Xuất khẩu tháng 9 đạt 521 triệu USD, trong đó thủy sản 100 triệu USD. Lũy kế 9 tháng đạt 4,5 tỷ USD``: all exports.
"""

from vnecon_extract.document.topics import TopicFrame, Whole
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.passages import Passage
from vnecon_extract.link.tables import Tables
from vnecon_extract.span import overlap
from vnecon_extract.values import copier

_START, _OPENING = 3, 8
_within = copier(TopicFrame, "whole")


def back_to_whole(topic: TopicFrame, passage: Passage, tables: Tables) -> TopicFrame:
    """What is in force as a sentence begins: the whole again, where it comes back to it."""
    whole = topic.whole
    return topic.of(whole.spoken) if whole is not None and _comes_back(whole, passage, tables) else topic


def within_whole(topic: TopicFrame, before: TopicFrame, passage: Passage, tables: Tables) -> TopicFrame:
    """With the whole that a sentence has left; ``before`` is what was in force as it began."""
    whole = _left(topic, before, passage, tables)
    return topic if whole is topic.whole else _within(topic, whole)


def again_within(topic: TopicFrame, passage: Passage, index: int, tables: Tables) -> TopicFrame:
    """What is in force for a figure of a sentence: its whole again, where it comes back to it behind a semicolon
    (``..., trong đó xuất khẩu 8 triệu USD; 8 tháng đạt 92 triệu USD``)."""
    figure, reading = passage.row[index], passage.reading
    low, left, quantity = reading.sentence.low, figure.left, figure.quantity
    if not topic.began or ";" not in low[left.start - 1 : figure.start]:
        return topic
    opening = zip(topic.seen[:_OPENING], passage.row, strict=False)
    told = next(((spoken, first) for spoken, first in opening if spoken is not None), None)
    if told is None or told[0] == topic.spoken:
        return topic
    spoken, first = told[0], told[1].quantity
    if first.unit != quantity.unit or first.value is None or quantity.value is None or quantity.value < first.value:
        return topic
    if tables.of_which.search(low, first.end, left.start) is None or tables.measures.is_part(quantity):
        return topic
    if _names(reading, left.start, figure.start):
        return topic
    dated = any(left.start <= period.start < figure.start for period in reading.periods)
    return topic.of(spoken) if dated else topic


def _left(topic: TopicFrame, before: TopicFrame, passage: Passage, tables: Tables) -> Whole | None:
    """The whole that a sentence told and then went into the parts of, or whose parts it goes on with."""
    told = [(spoken, figure) for spoken, figure in zip(topic.seen, passage.row, strict=True) if spoken is not None]
    if not told:
        return None
    low, whole = passage.reading.sentence.low, before.whole
    if tables.goes_within(low):
        held = before.spoken
        return whole or (Whole(held) if held is not None else None)
    first, figure = told[0]
    if tables.of_which.search(low, figure.quantity.end) is not None:
        return Whole(first, figure.quantity)
    if whole is not None and all(spoken.subject is whole.spoken.subject and spoken.parts for spoken, _ in told):
        return whole
    return None


def _comes_back(whole: Whole, passage: Passage, tables: Tables) -> bool:
    """Whether a sentence that names nothing of its own opens with the time of what it tells: it tells of the whole
    again, of which a sum over more months cannot be less."""
    reading, figure = passage.reading, passage.row[0]
    start, quantity, measures = figure.start, figure.quantity, tables.measures
    if _names(reading, 0, start):
        return False
    adds_up = tables.adds_up(reading.sentence.low)
    if not adds_up and not any(period.start < _START for period in reading.periods):
        return False
    if measures.is_part(quantity):
        return True
    told, much = whole.quantity, quantity.value
    if adds_up and told is not None and told.unit == quantity.unit and told.value is not None and much is not None:
        return much >= told.value
    return bool(measures.direct((whole.spoken.code,), quantity))


def _names(reading: Reading, start: int, end: int) -> bool:
    """Whether words between name what is told or a part of it; ``9 tháng`` is a time there, and no term of a loan."""
    found = (*reading.indicators, *reading.breakdowns, *reading.entities)
    named = [m for m in found if start <= m.start and m.end <= end]
    return any(not any(overlap(m, period) for period in reading.periods) for m in named)
