"""Attachment: which subject a figure goes with, and why it goes with none.

Named in its own words, given by a list, or carried on from what the text has just been speaking of.
"""

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.carried import Attached, Carried, still
from vnecon_extract.link.counts import Counts
from vnecon_extract.link.decisions import Decision
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.lists import Turn
from vnecon_extract.link.measures import OTHER
from vnecon_extract.link.naming import Named, Naming
from vnecon_extract.link.roles import Role
from vnecon_extract.link.rules import Rule
from vnecon_extract.link.scene import Scene
from vnecon_extract.link.state import Linked, Rejection
from vnecon_extract.link.subject import Subject
from vnecon_extract.link.tables import Tables
from vnecon_extract.link.topics import Spoken, TopicFrame
from vnecon_extract.mentions import BreakdownMention, IndicatorMention
from vnecon_extract.span import Span, overlap
from vnecon_extract.values import replace

_BEHIND = 50


class Attachment:
    """Attaches figures to subjects."""

    def __init__(self, tables: Tables, scene: Scene) -> None:
        self._tables, self._scene = tables, scene
        self._counts, self._carried, self._naming = Counts(tables), Carried(tables), Naming(tables)

    def attach(
        self,
        figure: Figure,
        reading: Reading,
        said: Role,
        turn: Turn,
        before: IndicatorMention | None,
        topic: TopicFrame,
        *,
        fresh: bool,
    ) -> Attached:
        """The subject of ``figure``; ``before`` is the indicator in the words before it, ``fresh`` while the sentence
        has had no record yet."""
        index = len(topic.seen)
        found = self._by_turn(turn, index, figure, reading, topic)
        found = found or self._subject(figure, reading, said, turn, before, topic, fresh=fresh)
        parts = dict(found.parts)
        if turn.part is not None and index == turn.first:
            parts[turn.part.dimension] = _listed(turn.part, reading.sentence.start)
        if found.subject is not None and found.mention is not None and not parts:
            component = self._naming.component(found.subject.codes, found.mention, reading)
            if component is not None:
                found = replace(found, subject=replace(found.subject, codes=(component,)), narrowed=True)
        if found.subject is not None and topic.counted is not None:
            parts |= self._counts.part(figure, reading, said.kind, topic)
        return found if parts == found.parts else replace(found, parts=parts)

    def after(self, figure: Figure, linked: Linked, topic: TopicFrame, *, fresh: bool) -> TopicFrame:
        """What a figure that was linked leaves in force for those behind it.

        With a rejected one goes what follows in its clause, unless it only counts things on the way (``4 ngành công
        nghiệp trọng yếu giảm 0,1%``).
        """
        rejected = topic.rejected
        if not isinstance(linked, Rejection):
            rejected = -1
        elif not linked.passing and figure.quantity.unit and not self._tables.measures.is_count(figure.quantity):
            rejected = figure.clause
        spoken = None if fresh or topic.subject is None else Spoken(topic.subject, topic.parts, topic.code)
        counted = self._counts.counted(figure, topic, rejected=isinstance(linked, Rejection))
        return replace(topic, seen=(*topic.seen, spoken), rejected=rejected, counted=counted, last=figure)

    def _by_turn(self, turn: Turn, index: int, figure: Figure, reading: Reading, topic: TopicFrame) -> Attached | None:
        """The subject that a list gives a figure, where it gives one."""
        if turn.indicator is not None:
            subject = self._tables.subjects.make(turn.indicator, figure, reading)
            return Attached(subject, subject.parts, Rule.SUBJECT_LISTED, turn.indicator)
        if turn.back:
            seen = topic.seen[index - turn.back] if index >= turn.back else None
            if seen is not None and seen.code:
                back = topic.meaning(seen.code)
                return Attached(seen.subject, seen.parts, Rule.SUBJECT_LIST_RETURNS, topic=back)
        if turn.part is not None and topic.subject is not None and index > turn.first:
            parts = {**topic.subject.parts, turn.part.dimension: _listed(turn.part, reading.sentence.start)}
            return Attached(topic.subject, parts, Rule.SUBJECT_OF_LISTED_PART)
        return None

    def _subject(
        self,
        figure: Figure,
        reading: Reading,
        said: Role,
        turn: Turn,
        before: IndicatorMention | None,
        topic: TopicFrame,
        *,
        fresh: bool,
    ) -> Attached:
        """The subject, the parts of it, the mention that named it here (None if carried), or why there is none."""
        named, repeated = self._naming.mention(figure, reading, said, before, topic)
        topic = topic.of(repeated) if repeated is not None else topic
        found = self._activity(figure, reading, topic) or self._unlisted(figure, reading, named)
        if found is not None:
            return replace(found, topic=topic)
        if named is not None:
            return self._named(named, figure, reading, turn, topic)
        if repeated is None:
            topic = self._skipped(figure, reading, said, topic)
        alone = self._counted(figure, reading, topic) if said.kind == "level" else None
        if alone is not None:
            return replace(alone, topic=topic)
        economy = self._sector_growth(figure, reading, said, topic)
        if economy is not None:
            return replace(economy, topic=topic)
        codes = topic.subject.codes if topic.subject is not None else ()
        found = self._carried.attach(
            figure,
            reading,
            said,
            self._partner(figure, reading, codes, turn) if codes else {},
            topic,
            repeated=repeated is not None,
            fresh=fresh,
            rejected=topic.rejected == figure.clause,
        )
        topic = found.topic or topic
        unnamed = self._unnamed(figure, reading, topic) if found.subject is None else None
        return replace(unnamed or found, topic=topic)

    def _named(self, named: Named, figure: Figure, reading: Reading, turn: Turn, topic: TopicFrame) -> Attached:
        """The subject that words of the figure's own name, with the parts that are said or still hold."""
        subject = self._tables.subjects.make(named.value, figure, reading)
        parts = dict(subject.parts) | self._partner(figure, reading, subject.codes, turn)
        product = None if "product" in parts else self._naming.product(named.value, figure, reading)
        if product is not None:
            parts["product"] = Decision(product, Rule.PART_UNLISTED, product)
        return Attached(
            subject, self._kept(figure, reading, subject, topic) | parts, named.rule, named.value, topic=topic
        )

    def _skipped(self, figure: Figure, reading: Reading, said: Role, topic: TopicFrame) -> TopicFrame:
        """A clause without a figure, before the figure's own, puts the subject that it names in force."""
        mention = self._tables.subjects.skipped(figure, reading, said.kind)
        if mention is None:
            return topic
        subject = self._tables.subjects.make(mention, figure, reading)
        return topic.of(Spoken(subject, subject.parts, mention.codes[0]))

    def _sector_growth(self, figure: Figure, reading: Reading, said: Role, topic: TopicFrame) -> Attached | None:
        """A sector that grows beside an indicator that has no sectors: its value added, or its production index.
        codebook N2"""
        measures, offset = self._tables.measures, reading.sentence.start
        grows = said.kind == "change" and figure.quantity.unit == "percent" and topic.subject is not None
        if not grows or measures.group(topic.code) not in self._tables.unsectored:
            return None
        parts = [p for p in reading.breakdowns if figure.left.start <= p.start and p.end <= figure.left.end]
        sector = next((p for p in reversed(parts) if p.dimension == "sector"), None)
        if sector is None or sector is not parts[-1] or "sector" in topic.parts:
            return None
        if measures.group(topic.code) == "agriculture" and sector.codes[0].startswith(("VSIC_A", "VSIC_0")):
            return None
        industrial = sector.codes[0] == "IND" or sector.codes[0].startswith(("VSIC_B", "VSIC_C", "VSIC_D"))
        span = Span(offset + sector.start, offset + sector.end)
        part = Decision(span, Rule.PART_NAMED, span)
        return Attached(Subject(("iip",) if industrial else ("gdp",), span), {"sector": part}, Rule.SUBJECT_SECTOR)

    def _unnamed(self, figure: Figure, reading: Reading, topic: TopicFrame) -> Attached | None:
        """The indicator that the unit tells, with a product or word beside it."""
        tables, offset = self._tables, reading.sentence.start
        chapter = tables.measures.group(topic.code)
        told = tables.unnamed.of(figure, reading, chapter) if not tables.measures.is_part(figure.quantity) else None
        if told is None or self._tables.objections.picked(reading.sentence.low, figure.left.start, figure.tail.end):
            return None
        subject = Subject((told.code,), Span(offset + told.words.start, offset + told.words.end))
        part = Decision(subject.span, Rule.PART_NAMED, subject.span)
        parts = {} if told.part is None else {told.part.dimension: part}
        passing = told.code == OTHER
        return Attached(replace(subject, parts=parts), parts, Rule.SUBJECT_UNNAMED, passing=passing)

    def _unlisted(self, figure: Figure, reading: Reading, named: Named | None) -> Attached | None:
        """A quantity that no table lists, or why it is nothing to record; ``named`` is the indicator in its words."""
        tables = self._tables
        if figure.joined or not tables.unlisted.may_name(figure, reading):
            return None
        name = tables.names.before(figure, reading)
        found = tables.unlisted.subject(name, figure, reading, named.value if named is not None else None)
        if isinstance(found, Rule):
            return Attached(reason=found)
        if found is None:
            return None
        return Attached(found, tables.parts.named(figure, reading, ()), Rule.SUBJECT_UNLISTED)

    def _activity(self, figure: Figure, reading: Reading, topic: TopicFrame) -> Attached | None:
        """A part of the production index in force, named by what is done there."""
        tables, offset = self._tables, reading.sentence.start
        known = tables.by_activity
        if topic.subject is None or topic.code not in known or not tables.measures.is_part(figure.quantity):
            return None
        name = tables.activity(figure, reading)
        indexes = [m for m in reading.indicators if m.codes[0] in known]
        if name is None or any(overlap(m, name) for m in indexes):
            return None
        words = Span(offset + name.start, offset + name.end)
        sector = Decision(words, Rule.PART_ACTIVITY, words)
        return Attached(topic.subject, {"sector": sector}, Rule.SUBJECT_OF_ACTIVITY)

    def _counted(self, figure: Figure, reading: Reading, topic: TopicFrame) -> Attached | None:
        """The count that a unit alone names (``làm thủ tục cho 592 doanh nghiệp``), not of things picked out."""
        code = self._tables.measures.counted(figure.quantity)
        low, quantity, offset = reading.sentence.low, figure.quantity, reading.sentence.start
        if code is None or self._tables.objections.picked(low, figure.left.start, quantity.end + _BEHIND):
            return None
        measures, tables = self._tables.measures, self._tables
        firms, group = code in tables.stocks_of_firms, measures.group(code)
        going_on = topic.began or (firms and topic.named_in == topic.paragraph)
        told = tables.narrower.says(low, quantity.unit_start, figure.tail.end)
        if going_on and not told and topic.code != code and measures.group(topic.code) == group:
            return None  # "612 doanh nghiệp thành lập mới ở ...; 15.420 doanh nghiệp ở ..."
        states = [m for m in reading.indicators if m.end <= figure.start and measures.group(m.codes[0]) == group]
        states = [m for m in states if code not in m.codes and measures.direct(m.codes, quantity)]
        if states and firms and not (told or topic.began):
            # "Doanh nghiệp mới thành lập trải đều các ngành: xây dựng có 171 doanh nghiệp". codebook E1
            named = tables.subjects.make(states[-1], figure, reading)
            parts = tables.parts.named(figure, reading, named.codes)
            return Attached(named, parts, Rule.SUBJECT_UNIT, states[-1])
        unit = Span(offset + quantity.unit_start, offset + quantity.end)
        return Attached(Subject((code,), unit), tables.parts.named(figure, reading, (code,)), Rule.SUBJECT_UNIT)

    def _kept(self, figure: Figure, reading: Reading, subject: Subject, topic: TopicFrame) -> dict[str, Decision[Span]]:
        """Parts in force that hold for a newly named subject too."""
        tables, low, began = self._tables, reading.sentence.low, topic.began
        parts, topics = dict(topic.parts), dict(topic.topics)
        resumed: dict[str, Decision[Span]] = {}
        said_again = tables.names.resumed(low, *figure.left)
        if said_again:
            spoken = topics | parts if began else parts | topics
            resumed = {d: p.carried(Rule.PART_TOPIC) for d, p in spoken.items() if d in said_again}
        offset = reading.sentence.start
        name = Span(subject.span.start - offset, subject.span.end - offset)
        spoken = topics | parts if began else topics
        alone = low[slice(*name)] in tables.bare_kinds and tables.unlisted.bare(name.end, figure, reading)
        if alone and "product" in spoken:
            # "Cà phê được mùa. Sản lượng đạt ...": codebook A1, P5
            resumed.setdefault("product", spoken["product"].carried(Rule.PART_TOPIC))
        if "exchange" in topic.topics and tables.turnover.issuperset(subject.codes):
            # "Trên sàn Hà Nội, HNX-Index tăng 0,2 điểm. Khối lượng giao dịch đạt ..."
            if tables.names.whole(low, 0, figure.start):
                return {}
            resumed["other"] = topic.topics["exchange"].carried(Rule.PART_TOPIC)
        if not began or not (topic.parts or resumed) or tables.names.whole(low, *figure.left):
            return resumed
        if not subject.parts and topic.code in subject.codes:
            # "XK tôm tháng 10 đạt 419 triệu USD, đưa tổng kim ngạch XK lên 3,1 tỷ USD": still of shrimp.
            return still(topic.parts)
        shared = {d: p for d, p in topic.parts.items() if tables.parts.shared(d, topic.code, subject.codes[0])}
        return resumed | still(shared)

    def own_rate(self, earlier: Figure, figure: Figure, before: Role | None, topic: TopicFrame) -> bool:
        """``giảm 0,35 điểm phần trăm; thành thị 2,41%``: behind a semicolon a rate stands for itself again."""
        subject = topic.subject
        if before is None or before.kind != "change" or earlier.clause == figure.clause or subject is None:
            return False
        return self._tables.measures.is_part(figure.quantity) and bool(
            self._tables.measures.direct(subject.codes, figure.quantity)
        )

    def _partner(
        self, figure: Figure, reading: Reading, codes: tuple[str, ...], turn: Turn
    ) -> dict[str, Decision[Span]]:
        """The countries that a figure of ``codes`` is with, as a part."""
        partner = self._tables.parts.partner(figure, reading, codes, self._scene.at_home, turn.place)
        return {} if partner is None else {"partner": partner}


def _listed(part: BreakdownMention, offset: int) -> Decision[Span]:
    words = Span(offset + part.start, offset + part.end)
    return Decision(words, Rule.PART_LISTED, words)
