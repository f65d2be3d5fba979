"""What goes on behind a bracket: what stood before it, with what was named right before it."""

from vnecon_extract.cues.figures import Figure
from vnecon_extract.document.state import Observation
from vnecon_extract.document.topics import TopicFrame
from vnecon_extract.find.reading import Reading
from vnecon_extract.values import replace


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
