"""Bare names: whether a name around a figure says anything new, only again what is spoken of, or something else."""

from vnecon_extract.link.sought import Sought
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import IndicatorMention
from vnecon_extract.span import Span, overlap

_BESIDE = 8


def is_bare(tables: Tables, mention: IndicatorMention, sought: Sought) -> bool:
    """Whether a name says no more than what is in force (``tỷ trọng``, ``mức tăng trưởng``)."""
    words, topic = sought.low[mention.start : mention.end], sought.topic
    if words in tables.shares and topic.code in tables.aggregates:
        sector = (b for b in sought.reading.breakdowns if b.dimension == "sector")
        return not any(0 <= b.start - mention.end <= _BESIDE for b in sector)
    if words in tables.bare_heads or (words in tables.bare_rates and topic.code in tables.rates):
        return True
    return topic.began and (_is_priced(tables, mention, sought) or _is_listed(tables, mention, sought))


def is_set_against(tables: Tables, name: Span, sought: Sought) -> bool:
    """``Giá dầu Brent tăng 5%, trong khi cổ phiếu năng lượng giảm 2%``: whether a name is set against what markets
    quote, and so is none of it; not a firm, nor a side of the quote (``chiều bán``)."""
    low = sought.low
    if not low.endswith(tables.whereas, 0, name.start) or low.startswith(tables.sides, name.start):
        return False
    return not any(overlap(entity, name) for entity in sought.reading.entities)


def _is_listed(tables: Tables, mention: IndicatorMention, sought: Sought) -> bool:
    """``Khách quốc tế tăng ở nhiều nơi: Huế đón 9.000 lượt; Hội An đón 7.000 lượt khách``: what the list is of, before
    its colon, rather than what a unit in it names."""
    topic, quantity, measures = sought.topic, sought.figure.quantity, tables.measures
    if topic.subject is None or mention.start < quantity.unit_start or mention.end > quantity.end:
        return False
    named = topic.subject.span.end - sought.reading.sentence.start
    if named <= 0 or ":" not in sought.low[named : sought.figure.start]:
        return False
    alike = measures.group(topic.code) == measures.group(mention.codes[0])
    return alike and bool(measures.direct((topic.code,), quantity))


def _is_priced(tables: Tables, mention: IndicatorMention, sought: Sought) -> bool:
    """``Giá vận tải hành khách bằng đường sắt tăng 4%; vận tải hành khách bằng đường bộ tăng 0,1%``: what a price
    named in the same sentence is of is no quantity."""
    measures, topic, subject = tables.measures, sought.topic, sought.topic.subject
    if subject is None or not sought.part:
        return False
    if not measures.is_price(topic.code) or measures.in_family(topic.code) or measures.is_price(mention.codes[0]):
        return False
    return subject.words.endswith(" " + sought.low[mention.start : mention.end])
