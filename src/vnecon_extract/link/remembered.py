"""Remembered: what a record leaves in force for the figures behind it, and what goes on behind a bracket."""

from vnecon_extract.cues.figures import Figure
from vnecon_extract.document.state import Observation
from vnecon_extract.document.topics import Spoken, TopicFrame
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.meanings import Meant
from vnecon_extract.link.sought import Attached
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import Quantity
from vnecon_extract.values import copier, replace

_told = copier(
    TopicFrame,
    *("aside", "beside", "subject", "parts", "code", "dimension", "listing", "named_in"),
    *("wholes", "mains", "heads", "heads_in"),
)


def remembered(tables: Tables, meant: Meant, found: Attached, quantity: Quantity, topic: TopicFrame) -> TopicFrame:
    """What a record leaves in force in ``topic``: one counted on the way only how it is measured."""
    subject, code, measures, paragraph = meant.subject, meant.code.value, tables.measures, topic.paragraph
    dimension = topic.dimension if measures.is_part(quantity) else measures.dimension(quantity)
    if found.passing:
        return replace(topic, dimension=dimension) if topic.aside is None else topic
    named, wholes = found.mention is not None, topic.wholes
    if named and topic.subject is not None and subject.parts:
        wholes = {**wholes}
        for told, part in subject.parts.items():
            # "GRDP ...; thuế sản phẩm tăng 3%": a part by its name alone, of what stood before
            if part.value == subject.span:
                wholes[told] = (topic.subject, topic.code, paragraph)
    beyond = found.parts.keys() - subject.said if found.parts else frozenset()
    if beyond and not named:
        wholes = {**topic.wholes, **dict.fromkeys(beyond, (subject, code, paragraph))}
    spoken, group = Spoken(subject, found.parts, code), measures.group(code)
    new = named and group not in topic.mains
    kinds = tables.kinds_of.get(code, ())
    return _told(
        topic,
        aside=None,
        beside=_beside(tables, topic) if code in tables.gaps else None,
        subject=subject,
        parts=found.parts,
        code=code,
        dimension=dimension,
        listing=bool(beyond),
        named_in=paragraph if named else topic.named_in,
        wholes=wholes,
        mains={**topic.mains, group: (subject, code)} if new else topic.mains,
        heads={**topic.heads, **dict.fromkeys(kinds, spoken)} if kinds else topic.heads,
        heads_in={**topic.heads_in, **dict.fromkeys(kinds, paragraph)} if kinds else topic.heads_in,
    )


def _beside(tables: Tables, topic: TopicFrame) -> Spoken | None:
    """What a sentence that tells a gap told before it."""
    if topic.subject is None:
        return None
    return topic.beside if topic.code in tables.gaps else topic.spoken


def with_part_before(outside: TopicFrame, linked: Observation, figure: Figure) -> TopicFrame:
    """What goes on behind a bracket: with the part right before it (``Nhóm thủy sản (chiếm 4%) tăng 5%``)."""
    first, end = (linked.sentence.start + at for at in figure.outer)
    own = {d: p for d, p in linked.parts.items() if first <= p.value.start < end}
    if outside.subject is None or outside.code != linked.code.value or not own:
        return outside
    kept = {d: p for d, p in outside.subject.parts.items() if d not in own}
    return replace(outside, parts=kept | own)


def with_name_before(
    outside: TopicFrame, linked: Observation, figure: Figure, reading: Reading, topic: TopicFrame
) -> TopicFrame:
    """What goes on behind a bracket: what was named before it (``hàng nhập khẩu: dầu (7 triệu USD); máy 3 triệu USD``),
    which ``topic`` has in force inside; but for what is named on the way (``theo tỷ giá tự do (25.000 đồng)``)."""
    first = next((m for m in reading.indicators if figure.outer.start <= m.start and m.end <= figure.outer.end), None)
    named = first is not None and linked.sentence.start + first.start == linked.subject.value.start
    if topic.subject is None or not named:
        return outside
    return replace(outside, subject=topic.subject, parts=topic.parts, code=topic.code)
