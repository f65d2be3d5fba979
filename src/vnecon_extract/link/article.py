"""Reads an article's sentences from left to right, holding what is still in force, and links every figure."""

from collections.abc import Iterable, Sequence

from vnecon_extract.cues.role import Role
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.document.scene import Scene
from vnecon_extract.document.state import Linked, Observation, Rejection, account_of
from vnecon_extract.document.topics import TopicFrame
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.attachment import Attachment
from vnecon_extract.link.passages import Draft, Passage
from vnecon_extract.link.passes import Passes
from vnecon_extract.link.signs import Signs
from vnecon_extract.link.tables import Tables
from vnecon_extract.link.topic import (
    headed,
    named,
    spelling_out,
    with_name_before,
    with_owner_of_money,
    with_part_before,
)
from vnecon_extract.link.wholes import again_within, back_to_whole, within_whole
from vnecon_extract.rules import Rule
from vnecon_extract.values import copier, replace
from vnecon_extract.when.expected import expected
from vnecon_extract.when.skimmed import whole_of_parts, with_years

LEAD = 4  # sentences
# What a law, a survey, a person or an office has to do with is not what an earlier paragraph spoke of.
_ELSEWHERE = frozenset(
    {
        Rule.EXCLUDED_LAW,
        Rule.EXCLUDED_RESPONDENTS,
        Rule.EXCLUDED_SURVEY,
        Rule.EXCLUDED_PERSON,
        Rule.EXCLUDED_FARE,
        Rule.EXCLUDED_STAFF,
    }
)
_BULLETS = ("- ", "+ ", "• ", "– ")
_together = copier(TopicFrame, "together")
# The figures of a sentence, and what it leaves in force.
Read = tuple[Sequence[Linked], TimeFrame, TopicFrame]
_MANY = 2  # "Doanh thu của khối này đạt 900 tỷ đồng. Tổng số lãi là 20 tỷ đồng."


class ArticleLinker:
    """Links the figures of one article, of which all is known that ``scene`` tells."""

    def __init__(self, tables: Tables, signs: Signs, scene: Scene, readings: Sequence[Reading]) -> None:
        self._tables, self._scene = tables, scene
        self._attachment = Attachment(tables, signs, scene)
        self._passes = Passes(tables, scene, self._attachment, [reading.sentence for reading in readings])
        opening = readings[:LEAD]
        said = [tables.said.read(reading) for reading in opening]
        self._said = {reading.sentence.start: one for reading, one in zip(opening, said, strict=True)}
        lead = expected(opening, said, scene.published)
        session = tables.trading_days.of(opening, lead.value, scene.published)
        self._time = TimeFrame(session=session).left(lead, expected=True)

    def linked(self, passages: Iterable[Passage]) -> list[Linked]:
        """What became of every figure: each sentence is read in the frames that those before it leave."""
        out: list[Linked] = []
        time, topic = self._time, TopicFrame()
        before: Passage | None = None
        figures: Sequence[Linked] = ()
        for passage in passages:
            figures, time, topic = self._read(passage, time, topic, before, figures)
            before = passage
            out += figures
        return out

    def _read(
        self, passage: Passage, time: TimeFrame, topic: TopicFrame, before: Passage | None, told: Sequence[Linked]
    ) -> Read:
        """The figures of one sentence, and what it leaves in force; ``told`` are those of the sentence ``before``."""
        reading = passage.reading
        sentence = reading.sentence
        paragraph = topic.paragraph + sentence.opens
        if reading.periods:
            said = self._said.get(sentence.start)
            time = time.at(paragraph, self._tables.said.read(reading) if said is None else said)
            time = with_years(reading, self._scene.published, time)
        else:
            time = time.at(paragraph)
        topic = topic.at(paragraph, before.topics if before is not None else {})
        if sentence.opens:
            time = time.of_item() if sentence.text.startswith(_BULLETS) else time
            topic = headed(reading, topic)
        if self._tables.owners.speaks_of_many(reading):
            topic = _together(topic, _MANY)
        elif topic.together:
            firm = sentence.opens or reading.entities or self._tables.owners.speaks_of_firm(reading)
            topic = _together(topic, 0 if firm else topic.together - 1)
        figures: Sequence[Linked] = ()
        if passage.row:
            if before is not None and self._tables.spells_out(sentence.low):
                topic = spelling_out(before.reading, told, passage, topic, self._tables)
            opening = back_to_whole(topic, passage, self._tables)
            figures, time, topic = self._figures(passage, time, opening)
            topic = within_whole(topic, opening, passage, self._tables)
        else:
            time, topic = self._skimmed(reading, time, topic)
        if reading.indicators:
            topic = with_owner_of_money(reading, self._tables, topic)
        return figures, time, topic

    def _figures(self, passage: Passage, time: TimeFrame, topic: TopicFrame) -> Read:
        """The figures of a sentence that has some."""
        row, opened, attachment, low = passage.row, time.period, self._attachment, passage.reading.sentence.low
        before: Role | None = None
        main: Role | None = None  # the role outside brackets
        outside: TopicFrame | None = None
        out: list[Linked] = []
        fresh = True  # no record yet
        for index, figure in enumerate(row):
            bracketed = figure.bracket >= 0
            if bracketed:
                outside = topic if outside is None else outside
            elif outside is not None:
                topic, outside = topic.outside(outside), None
            if index:
                before = main if not bracketed and row[index - 1].bracket >= 0 else before
                if figure.clause != row[index - 1].clause and attachment.own_rate(figure, before, topic):
                    before = None
                if topic.began and not bracketed and ";" in low:
                    topic = again_within(topic, passage, index, self._tables)
            draft = Draft(passage, index, before, time, topic, fresh)
            linked = self._passes.of(draft)
            before, time = draft.role.value, draft.time
            main = main if bracketed else before
            if isinstance(linked, Observation):
                fresh = False
                time = time.opened(account_of(linked, self._scene.published)) if time.opening is None else time
                outside = _behind_bracket(outside, linked, draft) if outside is not None else None
            topic = draft.topic
            if topic.last is not figure:  # what a record leaves is in it already
                topic = attachment.after(figure, linked, topic, fresh=fresh)
            out.append(linked)
        topic = topic if outside is None else topic.outside(outside)
        whole = whole_of_parts(opened, time.passed) if len(time.passed) > 1 else None
        time = time if whole is None else time.back_to(whole)
        if not fresh:
            return out, time, topic
        if topic.named_in < topic.paragraph and any(map(_is_elsewhere, out)):
            topic = replace(topic, subject=None)
        return out, self._tables.skimmed.leave(passage.reading, self._scene.published, time), topic

    def _skimmed(self, reading: Reading, time: TimeFrame, topic: TopicFrame) -> tuple[TimeFrame, TopicFrame]:
        """A sentence without figures: a heading or title sets subject and period for what stands below."""
        if not (reading.indicators or reading.periods or reading.bases):
            return time, topic
        if self._tables.is_caption(reading.sentence.low):
            return time, topic
        return self._tables.skimmed.leave(reading, self._scene.published, time), named(reading, topic)


def _behind_bracket(outside: TopicFrame, linked: Observation, draft: Draft) -> TopicFrame:
    """What goes on behind the bracket that a record stands in."""
    outside = with_part_before(outside, linked, draft.figure)
    return with_name_before(outside, linked, draft.figure, draft.reading, draft.topic)


def _is_elsewhere(linked: Linked) -> bool:
    """Whether a figure was rejected as one of something that the text has come to speak of."""
    return isinstance(linked, Rejection) and linked.reason in _ELSEWHERE
