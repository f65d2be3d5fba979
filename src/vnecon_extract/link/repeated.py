"""Repeated: whether a name says anything new, or only again what is spoken of."""

from vnecon_extract.link.sought import Sought
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import IndicatorMention

_BESIDE = 8


def is_bare(tables: Tables, mention: IndicatorMention, sought: Sought) -> bool:
    """Whether a name says no more than what is in force (``tỷ trọng``, ``mức tăng trưởng``)."""
    words, topic = sought.low[mention.start : mention.end], sought.topic
    if words in tables.shares and topic.code in tables.aggregates:
        sector = (b for b in sought.reading.breakdowns if b.dimension == "sector")
        return not any(0 <= b.start - mention.end <= _BESIDE for b in sector)
    return (
        _is_priced(tables, mention, sought)
        or words in tables.bare_heads
        or (words in tables.bare_rates and topic.code in tables.rates)
    )


def _is_priced(tables: Tables, mention: IndicatorMention, sought: Sought) -> bool:
    """``Giá vận tải hành khách bằng đường sắt tăng 4%; vận tải hành khách bằng đường bộ tăng 0,1%``: what a price
    named in the same sentence is of is no quantity."""
    measures, topic, subject = tables.measures, sought.topic, sought.topic.subject
    if subject is None or not topic.began or not sought.part:
        return False
    if not measures.is_price(topic.code) or measures.in_family(topic.code) or measures.is_price(mention.codes[0]):
        return False
    return subject.words.endswith(" " + sought.low[mention.start : mention.end])


def of_another(tables: Tables, whole: IndicatorMention, named: IndicatorMention | None, sought: Sought) -> bool:
    """Whether the whole of a share says what is measured: not where the sentence speaks of an indicator that is a
    part of it (``thu nội địa chiếm 90% tổng thu``)."""
    measures, topic = tables.measures, sought.topic
    if is_bare(tables, whole, sought):
        return False
    group = measures.group(whole.codes[0])
    if named is not None:
        # "Mỹ là thị trường nhập khẩu tôm lớn thứ 2, chiếm 20% tổng giá trị xuất khẩu tôm"
        one, other = named.codes[0], whole.codes[0]
        opposed = measures.in_family(one) and measures.in_family(other) and not measures.kin(one, other)
        return opposed or measures.group(one) != group
    if measures.in_family(whole.codes[0]) and topic.code not in whole.codes:
        return True
    if _is_joined(sought) and topic.code not in whole.codes:
        return True
    return not topic.began or measures.group(topic.code) != group


def _is_joined(sought: Sought) -> bool:
    """``chiếm 80% số dự án mới và 70% số vốn``: each share of what is named behind it."""
    topic, last = sought.topic, sought.topic.last
    if not topic.began or last is None or topic.subject is None or sought.figure.cues:
        return False
    return topic.subject.span.start >= sought.reading.sentence.start + last.quantity.end
