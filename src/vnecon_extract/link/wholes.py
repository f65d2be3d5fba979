"""Wholes and their parts: what a bare part is a part of, and the whole that a text comes back to once it adds up.

``Xuất khẩu tháng 9 đạt 521 triệu USD, trong đó thủy sản 100 triệu USD. Lũy kế 9 tháng đạt 4,5 tỷ USD``: all exports.
"""

from vnecon_extract.cues.measured_in import OTHER
from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import Decision
from vnecon_extract.document.topics import Parts, TopicFrame, Whole
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.passages import Passage
from vnecon_extract.link.sought import Sought
from vnecon_extract.link.tables import Tables
from vnecon_extract.span import Span, overlap
from vnecon_extract.values import copier

# "nhóm " before the name of a part.
HEAD = 5
# What has groups of consumption, and their codes.
GROUPED, _GROUP = "cpi", "CPI"
_TRADE, _GROWTH = "trade", frozenset({"percent", "times"})
_MONEY = "currency"
_START, _OPENING = 3, 8
_within = copier(TopicFrame, "whole")


class Mains:
    """Goes back from what was told on the way to what the text is about."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def grown(self, subject: Subject, sought: Sought, topic: TopicFrame) -> tuple[Subject, TopicFrame]:
        """``cơ cấu ... chiếm 40%. Ngành công nghiệp tăng 14%``: the aggregate grows, no share of it."""
        if sought.kind not in ("change", "ratio"):
            return subject, topic
        measures, figure = self._tables.measures, sought.figure
        flow = topic.mains.get(_TRADE) if topic.code in self._tables.shares_of_trade and not topic.began else None
        if flow is not None and figure.quantity.unit in _GROWTH:
            # "Chile chiếm 5% thị phần. Nhiều đối tác tăng mạnh như Úc (tăng 50%)"
            return flow[0], topic.meaning(flow[1])
        if sought.kind != "change" or figure.quantity.unit != "percent" or not measures.is_share(topic.code):
            return subject, topic
        main, code = topic.mains.get(measures.group(topic.code), (subject, topic.code))
        # "dịch vụ chiếm 28,7%, giảm 0,3%": nothing new is named, so it is still the share.
        told = not topic.began or self._tables.names.before(figure, sought.reading) is not None
        return (main, topic.meaning(code)) if told and code in self._tables.aggregates else (subject, topic)

    def whole(self, subject: Subject, own: Parts, sought: Sought, topic: TopicFrame) -> tuple[Subject, TopicFrame]:
        """What a bare part is a part of: not the price named on the way (``giá thuê nhà tăng 0,3%; thuốc tăng 0,2%``)
        but the whole whose parts the text is going through."""
        dimension = next(iter(own))
        measures, figure, start = self._tables.measures, sought.figure, sought.reading.sentence.start
        if figure.outer.end and own[dimension].value.start >= start + figure.left.start:
            return subject, topic  # "5.600 lượt người (trong đó, xuất cảnh 2.760)": of what stands before its bracket
        whole, code, paragraph = topic.wholes.get(dimension, (None, "", -1))
        if measures.is_share(code) and not measures.is_share(topic.code):
            whole = None  # "Nhật Bản chiếm 12,8% thị phần. Xuất khẩu sang Mỹ tăng 10%, Nhật Bản tăng 26%"
        grouped = whole is not None and code == GROUPED and self._is_group(own[dimension], sought)
        if whole is not None and grouped and self.fits(whole, sought, topic):
            return whole, topic.meaning(code)
        if dimension in subject.parts and dimension not in subject.said:
            return subject, topic
        if whole is not None and paragraph < topic.named_in:
            return subject, topic
        if whole is None and topic.named_in != topic.paragraph and not measures.in_family(topic.code):
            whole, code = topic.mains.get(measures.group(topic.code), (None, ""))
            if self._is_rate(topic.code, sought):
                return subject, topic  # "công suất phòng đạt 85%. Khối khách sạn 3-5 sao khoảng 95%"
        if whole is None or not self.fits(whole, sought, topic):
            return subject, topic
        return whole, topic.meaning(code)

    def _is_rate(self, code: str, sought: Sought) -> bool:
        """Whether a percentage that no verb makes anything else is a rate that ``code`` is measured in."""
        measures, quantity = self._tables.measures, sought.figure.quantity
        return sought.kind == "level" and sought.part and bool(measures.direct((code,), quantity))

    def _is_group(self, part: Decision[Span], sought: Sought) -> bool:
        """``Nhóm nhà ở và vật liệu xây dựng``: a group is one of the whole, not of the price told on the way."""
        start = part.value.start - sought.reading.sentence.start
        if any(b.start == start and b.codes and b.codes[0].startswith(_GROUP) for b in sought.reading.breakdowns):
            return True
        low, heads = sought.low, self._tables.group_heads
        return low.startswith(heads, max(0, start - HEAD), start) or low.startswith(heads, start)

    def fits(self, subject: Subject, sought: Sought, topic: TopicFrame) -> bool:
        """Whether the figure can be one of ``subject``; a percentage can always be its change."""
        if subject.codes == (OTHER,):
            if not sought.part:
                # Only its own sentence says what an unlisted quantity is measured in, and that it was so before.
                here = topic.began and subject.span.start >= sought.reading.sentence.start
                return here or self._tables.measures.dimension(sought.figure.quantity) == topic.dimension
            if sought.kind == "level" and sought.fresh and topic.dimension == _MONEY and not sought.figure.cues:
                return False  # "Thị trường này đạt 3 tỷ USD. 60% khách hàng cho biết ..."
        return self.measured_so(subject.codes, sought)

    def measured_so(self, codes: tuple[str, ...], sought: Sought) -> bool:
        """Whether the figure can be one of ``codes``: so much per cent always."""
        return sought.part or bool(self._tables.measures.fitting(codes, sought.figure.quantity, sought.kind))

    def goes_with_rejected(self, sought: Sought, topic: TopicFrame, subject: Subject) -> bool:
        """``Biên độ phá giá của Lào là 34%; Chile 38%``: what an earlier sentence spoke of does not come back behind
        a figure of something else that is measured alike."""
        low, quantity, last = sought.low, sought.figure.quantity, topic.last
        if last is None or not sought.fresh:
            return False
        if last.quantity.unit != quantity.unit and not (last.part and sought.part):
            return False
        left = sought.figure.left
        if any(left.start <= p.start < left.end and p.type == "province" for p in sought.reading.places):
            return False  # "mỗi tỉnh được 50 tỷ đồng, Hải Phòng 10 tỷ đồng"
        return subject.span.start < sought.reading.sentence.start and not self._tables.names.resumes(low, 0, len(low))


def back_to_whole(topic: TopicFrame, passage: Passage, tables: Tables) -> TopicFrame:
    """What is in force as a sentence begins: the whole again, where it comes back to it."""
    whole = topic.whole
    return topic.of(whole.spoken) if whole is not None and _comes_back(whole, passage, tables) else topic


def within_whole(topic: TopicFrame, before: TopicFrame, passage: Passage, tables: Tables) -> TopicFrame:
    """With the whole that a sentence has left; ``before`` is what was in force as it began."""
    whole = _left(topic, before, passage, tables)
    return topic if whole is topic.whole else _within(topic, whole)


def again_within(topic: TopicFrame, passage: Passage, index: int, tables: Tables) -> TopicFrame:
    """What is in force for a figure of a sentence that has begun: its whole again, where it comes back to it behind a
    semicolon (``..., trong đó xuất khẩu 8 triệu USD; 8 tháng đạt 92 triệu USD``)."""
    figure, reading = passage.row[index], passage.reading
    low, left, quantity = reading.sentence.low, figure.left, figure.quantity
    if ";" not in low[left.start - 1 : figure.start]:
        return topic
    opening = zip(topic.seen[:_OPENING], passage.row, strict=False)
    told = next(((spoken, first) for spoken, first in opening if spoken is not None), None)
    if told is None or told[0] == topic.spoken:
        return topic
    spoken, first = told[0], told[1].quantity
    if first.unit != quantity.unit or first.value is None or quantity.value is None or quantity.value < first.value:
        return topic
    if tables.of_which.search(low, first.end, left.start) is None or figure.part:
        return topic
    if _names(reading, left.start, figure.start):
        return topic
    dated = any(left.start <= period.start < figure.start for period in reading.periods)
    return topic.of(spoken) if dated else topic


def _left(topic: TopicFrame, before: TopicFrame, passage: Passage, tables: Tables) -> Whole | None:
    """The whole that a sentence told and then went into the parts of, or whose parts it goes on with."""
    if not topic.began:
        return None
    low, whole = passage.reading.sentence.low, before.whole
    if tables.goes_within(low):
        held = before.spoken
        return whole or (Whole(held) if held is not None else None)
    if tables.of_which.occurs(low):
        told = zip(topic.seen, passage.row, strict=True)
        first, figure = next((spoken, figure) for spoken, figure in told if spoken is not None)
        if tables.of_which.search(low, figure.quantity.end) is not None:
            return Whole(first, figure.quantity)
    if whole is None:
        return None
    seen = [spoken for spoken in topic.seen if spoken is not None]
    return whole if all(spoken.subject is whole.spoken.subject and spoken.parts for spoken in seen) else None


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
    if figure.part:
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
