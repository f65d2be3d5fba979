"""What a sentence makes the topic of those below it: a heading, a label, an indicator named or announced, whose money
it is."""

from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import words_of
from vnecon_extract.document.headings import is_heading
from vnecon_extract.document.topics import Spoken, TopicFrame
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.passages import Passage
from vnecon_extract.link.tables import Tables
from vnecon_extract.values import replace

_LABEL = 40
_LISTED = " 0123456789.)-+*•"  # "3. Thủy sản: ..."
_TOPIC = 3  # "Thu ngân sách có nhiều chuyển biến."


def headed(reading: Reading, topic: TopicFrame) -> TopicFrame:
    """A heading holds until the next one, what stands before the colon of the paragraph that it opens to its end."""
    sentence = reading.sentence
    if not reading.quantities and is_heading(reading):
        return replace(topic, heading=_unlisted(sentence.low), label="")
    colon = sentence.low.find(":", 0, _LABEL)
    label = _unlisted(sentence.low[:colon]) if colon > 0 else ""
    return topic if label == topic.label else replace(topic, label=label)


def named(reading: Reading, topic: TopicFrame) -> TopicFrame:
    """The indicator that a sentence without figures names is what those below are of, if it is a heading, opens with
    it, or nothing else has been spoken of."""
    first = next((m for m in reading.indicators if not m.risky), None)
    opens = first is not None and first.start < _TOPIC
    if first is not None and (topic.subject is None or is_heading(reading) or opens):
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


def announced(reading: Reading, tables: Tables) -> Spoken | None:
    """The one indicator that a sentence names in full: ``đưa ra ba phương án điều chỉnh lương tối thiểu``."""
    named, low = [m for m in reading.indicators if not m.risky], reading.sentence.low
    if not named or any(m.codes[0] != named[0].codes[0] for m in named):
        return None
    words = low[named[0].start : named[0].end]
    if words in tables.bare_rates or words in tables.bare_heads or words in tables.bare_kinds:
        return None
    return Spoken(Subject(named[0].codes, words_of(named[0], reading.sentence.start)), {}, named[0].codes[0])


def is_spelt_out(announced: Spoken, passage: Passage, tables: Tables) -> bool:
    """Whether the figures of a sentence are those of what the one before it only named."""
    if not passage.row or not tables.spells_out(passage.reading.sentence.low):
        return False
    quantity, measures = passage.row[0].quantity, tables.measures
    return measures.is_part(quantity) or bool(measures.direct(announced.subject.codes, quantity))
