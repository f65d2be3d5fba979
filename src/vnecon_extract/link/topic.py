"""The topic of those below: what a record, a heading, a label, or an indicator only named or announced leaves in force
for the figures behind it, what goes on behind a bracket, and where another story begins."""

from collections.abc import Sequence
from itertools import chain

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import words_of
from vnecon_extract.document.headings import is_heading
from vnecon_extract.document.state import Linked, Observation
from vnecon_extract.document.topics import Spoken, TopicFrame
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.passages import Draft, Passage
from vnecon_extract.link.sought import Sought
from vnecon_extract.link.tables import Tables
from vnecon_extract.values import copier, replace

_told = copier(
    TopicFrame,
    *("beside", "subject", "parts", "code", "dimension", "listing", "named_in", "wholes", "mains", "heads"),
    *("seen", "last"),
    aside=None,
    began=True,
    rejected=-1,
    counted=None,
)
_under, _labelled = copier(TopicFrame, "heading", label=""), copier(TopicFrame, "label")
_LABEL = 40
_LISTED = " 0123456789.)-+*•"  # "3. Thủy sản: ..."
_STORY = 15  # words
_BESIDE = 6  # "Hà Nội đạt 31%"
_TOPIC = 3  # "Thu ngân sách có nhiều chuyển biến."


def remembered(tables: Tables, draft: Draft) -> TopicFrame:
    """What the record of a figure leaves in force for those behind it: one counted on the way only how it is
    measured."""
    topic, found, subject, code, measures = draft.topic, draft.found, draft.subject, draft.code.value, tables.measures
    dimension, paragraph = topic.dimension if draft.part else measures.dimension(draft.quantity), topic.paragraph
    if found.passing:
        return replace(topic, dimension=dimension) if topic.aside is None else topic
    named, wholes = found.mention is not None, topic.wholes
    if named and topic.subject is not None and subject.parts:
        wholes = {**wholes}
        for told, part in subject.parts.items():
            # "GRDP ...; thuế sản phẩm tăng 3%": a part by its name alone, of what stood before
            if part.value == subject.span:
                wholes[told] = (topic.subject, topic.code, paragraph)
    beyond = found.parts.keys() - subject.said if subject.parts else found.parts.keys()
    if beyond and not named:
        wholes = {**topic.wholes, **dict.fromkeys(beyond, (subject, code, paragraph))}
    mains, heads = topic.mains, topic.heads
    if named and (group := measures.group(code)) not in mains:
        mains = {**mains, group: (subject, code)}
    spoken = Spoken(subject, found.parts, code)
    if kinds := tables.kinds_of.get(code):
        heads = {**heads, **dict.fromkeys(kinds, (spoken, paragraph))}
    beside, named_in = _beside(tables, topic) if code in tables.gaps else None, paragraph if named else topic.named_in
    seen = (*topic.seen, spoken)
    return _told(
        topic, beside, subject, found.parts, code, dimension, bool(beyond), named_in, wholes, mains, heads, seen,
        draft.figure,
    )  # fmt: skip


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


def headed(reading: Reading, topic: TopicFrame) -> TopicFrame:
    """A heading holds until the next one, what stands before the colon of the paragraph that it opens to its end."""
    sentence = reading.sentence
    if not reading.quantities and is_heading(reading):
        return _under(topic, _unlisted(sentence.low))
    colon = sentence.low.find(":", 0, _LABEL)
    label = _unlisted(sentence.low[:colon]) if colon > 0 else ""
    return topic if label == topic.label else _labelled(topic, label)


def named(reading: Reading, topic: TopicFrame) -> TopicFrame:
    """The indicator that a sentence without figures names is what those below are of, if it is a heading, opens with
    it, or nothing else has been spoken of."""
    for first in reading.indicators:
        if not first.risky:
            break
    else:
        return topic
    if topic.subject is None or is_heading(reading) or first.start < _TOPIC:
        subject = Subject(first.codes, words_of(first, reading.sentence.start))
        topic = topic.of(Spoken(subject, {}, first.codes[0]))
    return topic


def with_owner_of_money(reading: Reading, tables: Tables, topic: TopicFrame) -> TopicFrame:
    """Whose money a sentence about investment speaks of, which those below go on with."""
    for mention in reading.indicators:
        if mention.codes[0] in tables.investments:
            break
    else:
        return topic
    said = tables.whose.said(reading.sentence.low)
    return topic if said is None else replace(topic, foreign_money=said)


def _unlisted(words: str) -> str:
    """Words without the number or letter of a list before them: ``d) thủy sản``."""
    words = words.lstrip(_LISTED)
    return words[2:].lstrip(_LISTED) if words[1:2] == ")" else words


def spelling_out(
    before: Reading, told: Sequence[Linked], passage: Passage, topic: TopicFrame, tables: Tables
) -> TopicFrame:
    """What the figures of a sentence are of that spells out (``Cụ thể, ...``) what the one ``before`` it only named, as
    what was ``told`` there is no record."""
    named = None if Observation in map(type, told) else _announced(before, tables)
    if named is None:
        return topic
    figure = passage.row[0]
    fits = figure.part or tables.measures.direct(named.subject.codes, figure.quantity)
    return topic.of(named) if fits else topic


def _announced(reading: Reading, tables: Tables) -> Spoken | None:
    """The one indicator that a sentence names in full: ``đưa ra ba phương án điều chỉnh lương tối thiểu``."""
    named, low = [m for m in reading.indicators if not m.risky], reading.sentence.low
    if not named or any(m.codes[0] != named[0].codes[0] for m in named):
        return None
    words = low[named[0].start : named[0].end]
    if words in tables.bare_rates or words in tables.bare_heads or words in tables.bare_kinds:
        return None
    return Spoken(Subject(named[0].codes, words_of(named[0], reading.sentence.start)), {}, named[0].codes[0])


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
