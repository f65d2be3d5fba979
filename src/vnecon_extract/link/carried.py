"""What is carried on: the subject in force, and which part of it a figure speaks of."""

from dataclasses import field

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.decisions import Decision
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.measures import OTHER
from vnecon_extract.link.roles import Role
from vnecon_extract.link.rules import Rule
from vnecon_extract.link.subject import Subject
from vnecon_extract.link.tables import Tables
from vnecon_extract.link.topics import Parts, TopicFrame
from vnecon_extract.mentions import IndicatorMention
from vnecon_extract.span import Span, overlap
from vnecon_extract.values import replace, value

# A list comes back to what it told of its last part, not to what stood far before.
_LIST = 8
# "nhóm " before the name of a part.
_HEAD = 5
# Codes of the groups of consumption.
_GROUP = "CPI"


@value
class Attached:
    """A subject, the parts of it, the rule that found it, and the mention that named it here (None if carried); or the
    ``reason`` for none.  ``narrowed`` where the sentence narrows the indicator named to one of its components;
    ``passing`` where it is counted on the way, and what follows does not go with it; ``topic`` is what it puts in
    force, where that is something else than before."""

    subject: Subject | None = None
    parts: Parts = field(default_factory=dict)
    rule: Rule = Rule.SUBJECT_IN_FORCE
    mention: IndicatorMention | None = None
    narrowed: bool = False
    topic: TopicFrame | None = None
    reason: Rule | None = None
    passing: bool = False


def still(parts: Parts, rule: Rule = Rule.PART_IN_FORCE) -> dict[str, Decision[Span]]:
    """Parts named before that a figure is still of."""
    return {dimension: part.carried(rule) for dimension, part in parts.items()}


class Carried:
    """Carries the subject in force on to figures that name none."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def attach(
        self,
        figure: Figure,
        reading: Reading,
        said: Role,
        partner: Parts,
        topic: TopicFrame,
        *,
        repeated: bool,
        fresh: bool,
        rejected: bool,
    ) -> Attached:
        """The subject in force with the part that the figure's words name, or the reason why it is not meant.

        ``repeated`` where its words only repeat that subject; ``fresh`` while the sentence has had no record yet;
        ``rejected`` where the figure before in the clause is nobody's indicator.
        """
        subject = topic.subject
        if subject is None:
            return Attached(reason=Rule.EXCLUDED_NO_SUBJECT)
        subject, topic = self._grown(subject, figure, reading, said, topic)
        rule = Rule.SUBJECT_IN_FORCE if subject is topic.subject else Rule.SUBJECT_MAIN
        if not self._fits(subject, figure, said, topic):
            resumed = self._resumed(figure, reading, said, topic)
            return resumed or Attached(reason=Rule.EXCLUDED_OTHER_MEASURE, topic=topic)
        own = self._tables.parts.named(figure, reading, subject.codes) | dict(partner)
        if own:
            own = self._in_full(own, figure, reading)
            return self._of_parts(subject, own, figure, reading, said, topic)
        found = self._of_the_same(
            subject, rule, figure, reading, topic, repeated=repeated, fresh=fresh, rejected=rejected
        )
        return replace(found, topic=topic)

    def _in_full(self, own: dict[str, Decision[Span]], figure: Figure, reading: Reading) -> dict[str, Decision[Span]]:
        """``dịch vụ vui chơi giải trí``: all of a name of which the tables know the first noun only."""
        tables, low, offset = self._tables, reading.sentence.low, reading.sentence.start
        sector = own.get("sector")
        said = low[sector.value.start - offset : sector.value.end - offset] if sector is not None else ""
        if sector is None or said not in tables.sector_heads:
            return own
        name = tables.names.before(figure, reading)
        if name is None or offset + name.start != sector.value.start or offset + name.end <= sector.value.end:
            return own
        if any(overlap(m, name) for m in reading.places) or tables.names.is_clause(low, name):
            return own
        words = Span(offset + name.start, offset + name.end)
        return own | {"sector": Decision(words, Rule.PART_UNLISTED, words)}

    def _of_parts(
        self,
        subject: Subject,
        own: Parts,
        figure: Figure,
        reading: Reading,
        said: Role,
        topic: TopicFrame,
    ) -> Attached:
        """The subject whose parts the figure's words name."""
        rule = Rule.SUBJECT_IN_FORCE if subject is topic.subject else Rule.SUBJECT_MAIN
        whole, topic = self._whole(subject, own, figure, reading, said, topic)
        kept = {d: p.carried(Rule.PART_OF_SUBJECT) for d, p in whole.parts.items() if d not in own}
        return Attached(whole, kept | dict(own), rule if whole is subject else Rule.SUBJECT_OF_PARTS, topic=topic)

    def _of_the_same(
        self,
        subject: Subject,
        rule: Rule,
        figure: Figure,
        reading: Reading,
        topic: TopicFrame,
        *,
        repeated: bool,
        fresh: bool,
        rejected: bool,
    ) -> Attached:
        """The parts in force, or one that no table lists."""
        tables, low = self._tables, reading.sentence.low
        if rejected and figure.bracket < 0 and not tables.names.resumes(low, 0, len(low)):
            return Attached(reason=Rule.EXCLUDED_WITH_ANOTHER)
        if repeated or figure.joined or figure.bracket >= 0:
            return Attached(subject, still(topic.parts), Rule.SUBJECT_REPEATED if repeated else rule)
        name = tables.names.before(figure, reading)
        if name is None or tables.names.resumes(low, *figure.left):
            return Attached(subject, still(topic.parts), rule)
        return self._unlisted(subject, rule, name, figure, reading, topic, fresh=fresh)

    def _unlisted(
        self,
        subject: Subject,
        rule: Rule,
        name: Span,
        figure: Figure,
        reading: Reading,
        topic: TopicFrame,
        *,
        fresh: bool,
    ) -> Attached:
        """The part of ``subject`` that ``name`` names, which no table lists; or what it is instead."""
        tables, low = self._tables, reading.sentence.low
        if any(overlap(m, name) for m in reading.places):
            return Attached(subject, still(subject.parts, Rule.PART_OF_SUBJECT), rule)
        if fresh and not tables.names.opens(low, figure.start) and not topic.listing:
            return Attached(reason=Rule.EXCLUDED_UNKNOWN_SUBJECT)
        if any(overlap(m, name) for m in reading.entities):
            return Attached(subject, still(subject.parts, Rule.PART_OF_SUBJECT), rule)
        other = next(
            (m for m in reading.indicators if name.start <= m.start and m.end <= name.end and not m.risky), None
        )
        if other is not None:
            named = tables.subjects.make(other, figure, reading)
            return Attached(named, dict(named.parts), Rule.SUBJECT_IN_NAME, other)
        if tables.names.is_clause(low, name):
            return Attached(subject, still(topic.parts), rule)
        offset, opened = reading.sentence.start, tables.names.opens(low, figure.start)
        margin = tables.parts.unlisted.margin(name, figure, reading, listing=topic.listing, opened=opened)
        if margin is None:
            return Attached(subject, still(topic.parts), rule)
        dimension = next(iter(topic.parts), "product")
        if dimension == "partner" and not reading.sentence.text[name.start].isupper():
            return Attached(subject, still(topic.parts), rule)  # no country's name: "mức tăng ấn tượng với 4 tỷ USD"
        kept = {d: p.carried(Rule.PART_OF_SUBJECT) for d, p in subject.parts.items() if d != dimension}
        words = Span(offset + name.start, offset + name.end)
        second = topic.parts.get(dimension)
        part = Decision(words, Rule.PART_UNLISTED, words, runner_up=second, margin=margin)
        return Attached(subject, kept | {dimension: part}, rule)

    def _grown(
        self, subject: Subject, figure: Figure, reading: Reading, said: Role, topic: TopicFrame
    ) -> tuple[Subject, TopicFrame]:
        """``cơ cấu ... chiếm 40%. Ngành công nghiệp tăng 14%``: the aggregate grows, no share of it."""
        measures = self._tables.measures
        if said.kind != "change" or figure.quantity.unit != "percent" or not measures.is_share(topic.code):
            return subject, topic
        main, code = topic.mains.get(measures.group(topic.code), (subject, topic.code))
        # "dịch vụ chiếm 28,7%, giảm 0,3%": nothing new is named, so it is still the share.
        told = self._tables.names.before(figure, reading) is not None or not topic.began
        if code in self._tables.aggregates and told:
            return main, topic.meaning(code)
        return subject, topic

    def _resumed(self, figure: Figure, reading: Reading, said: Role, topic: TopicFrame) -> Attached | None:
        """The subject that a list comes back to: ``ngô 4.100 ha, năng suất 58 tạ/ha; lạc 3.300 ha``."""
        for seen in (seen for seen in reversed(topic.seen[-_LIST:]) if seen is not None):
            subject = seen.subject
            if self._fits(subject, figure, said, topic):
                own = self._tables.parts.named(figure, reading, subject.codes)
                if not own:
                    return None
                kept = {d: p.carried(Rule.PART_OF_SUBJECT) for d, p in subject.parts.items() if d not in own}
                return Attached(subject, kept | own, Rule.SUBJECT_RESUMED, topic=topic.meaning(seen.code))
        return None

    def _is_group(self, part: Decision[Span], reading: Reading) -> bool:
        """``Nhóm nhà ở và vật liệu xây dựng``: a group is one of the whole, not of the price told on the way."""
        start = part.value.start - reading.sentence.start
        if any(b.start == start and b.codes and b.codes[0].startswith(_GROUP) for b in reading.breakdowns):
            return True
        low, heads = reading.sentence.low, self._tables.group_heads
        return low.startswith(heads, max(0, start - _HEAD), start) or low.startswith(heads, start)

    def _whole(
        self, subject: Subject, own: Parts, figure: Figure, reading: Reading, said: Role, topic: TopicFrame
    ) -> tuple[Subject, TopicFrame]:
        """What a bare part is a part of: not the price named on the way (``giá thuê nhà tăng 0,3%; thuốc tăng 0,2%``)
        but the whole whose parts the text is going through."""
        dimension = next(iter(own))
        measures = self._tables.measures
        if figure.outer.end and own[dimension].value.start >= reading.sentence.start + figure.left.start:
            return subject, topic  # "5.600 lượt người (trong đó, xuất cảnh 2.760)": of what stands before its bracket
        whole, code, paragraph = topic.wholes.get(dimension, (None, "", -1))
        if whole is not None and self._is_group(own[dimension], reading) and self._fits(whole, figure, said, topic):
            return whole, topic.meaning(code)
        if dimension in subject.parts and dimension not in subject.said:
            return subject, topic
        if whole is not None and paragraph < topic.named_in:
            return subject, topic
        if whole is None and topic.named_in != topic.paragraph and not measures.in_family(topic.code):
            whole, code = topic.mains.get(measures.group(topic.code), (None, ""))
        if whole is None or not self._fits(whole, figure, said, topic):
            return subject, topic
        return whole, topic.meaning(code)

    def _fits(self, subject: Subject, figure: Figure, said: Role, topic: TopicFrame) -> bool:
        """Whether the figure can be one of ``subject``; a percentage can always be its change."""
        measures = self._tables.measures
        if subject.codes == (OTHER,) and not measures.is_part(figure.quantity):
            # Nothing says what an unlisted quantity is measured in, but its own sentence, and that it was so before.
            return topic.began or measures.dimension(figure.quantity) == topic.dimension
        kind = "change" if measures.is_part(figure.quantity) else said.kind
        return bool(measures.fitting(subject.codes, figure.quantity, kind))
