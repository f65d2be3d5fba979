"""What a bare part is a part of: the subject in force, or the whole that the text is going through."""

from itertools import chain

from vnecon_extract.cues.measured_in import OTHER
from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import Decision
from vnecon_extract.document.topics import Parts, TopicFrame
from vnecon_extract.link.sought import Sought
from vnecon_extract.link.tables import Tables
from vnecon_extract.span import Span

# "nhóm " before the name of a part.
HEAD = 5
# What has groups of consumption, and their codes.
GROUPED, _GROUP = "cpi", "CPI"
_TRADE, _GROWTH = "trade", frozenset({"percent", "times"})
_STORY = 15  # words
_BESIDE = 6  # "Hà Nội đạt 31%"


class Mains:
    """Goes back from what was told on the way to what the text is about."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def grown(self, subject: Subject, sought: Sought, topic: TopicFrame) -> tuple[Subject, TopicFrame]:
        """``cơ cấu ... chiếm 40%. Ngành công nghiệp tăng 14%``: the aggregate grows, no share of it."""
        measures, figure = self._tables.measures, sought.figure
        flow = topic.mains.get(_TRADE) if topic.code in self._tables.shares_of_trade and not topic.began else None
        if flow is not None and sought.kind in ("change", "ratio") and figure.quantity.unit in _GROWTH:
            return flow[0], topic.meaning(
                flow[1]
            )  # "Chile chiếm 5% thị phần. Nhiều đối tác tăng mạnh như Úc (tăng 50%)"
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
        measures, quantity = self._tables.measures, sought.figure.quantity
        if subject.codes == (OTHER,) and not sought.part:
            # Nothing says what an unlisted quantity is measured in, but its own sentence, and that it was so before.
            return topic.began or measures.dimension(quantity) == topic.dimension
        return self.measured_so(subject.codes, sought)

    def measured_so(self, codes: tuple[str, ...], sought: Sought) -> bool:
        """Whether the figure can be one of ``codes``."""
        kind = "change" if sought.part else sought.kind
        return bool(self._tables.measures.fitting(codes, sought.figure.quantity, kind))

    def goes_with_rejected(self, sought: Sought, topic: TopicFrame, subject: Subject) -> bool:
        """``Biên độ phá giá của Lào là 34%; Chile 38%``: what an earlier sentence spoke of does not come back behind
        a figure of something else that is measured alike."""
        low, quantity, last = sought.low, sought.figure.quantity, topic.last
        if last is None or topic.rejected < 0 or not sought.fresh:
            return False
        is_part = self._tables.measures.is_part
        if last.quantity.unit != quantity.unit and not (is_part(last.quantity) and is_part(quantity)):
            return False
        left = sought.figure.left
        if any(left.start <= p.start < left.end and p.type == "province" for p in sought.reading.places):
            return False  # "mỗi tỉnh được 50 tỷ đồng, Hải Phòng 10 tỷ đồng"
        return subject.span.start < sought.reading.sentence.start and not self._tables.names.resumes(low, 0, len(low))


def is_another_story(sought: Sought, topic: TopicFrame) -> bool:
    """Whether a sentence says so much before its first figure that what an earlier paragraph named is left: so many
    words that name no part, place or time; but for lists of provinces (``như: Hà Nội đạt 31%``)."""
    reading, start = sought.reading, sought.figure.start
    if not sought.fresh or topic.named_in >= topic.paragraph or topic.listing:
        return False
    words = sought.low.count(" ", 0, start) + 1
    if words < _STORY or any(0 <= start - p.end <= _BESIDE for p in reading.places if p.type == "province"):
        return False
    known = chain(reading.spoken_periods, reading.places, reading.breakdowns, reading.attributions, reading.bases)
    told = sum(sought.low.count(" ", m.start, m.end) + 1 for m in known if m.end <= start)
    return words - told >= _STORY
