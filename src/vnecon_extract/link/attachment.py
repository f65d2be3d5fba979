"""Attachment: which subject a figure goes with, and why it goes with none.

Named in its own words, given by a list, or carried on from what the text has just been speaking of.
"""

from dataclasses import replace

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.carried import Attached, Carried, Seen, still
from vnecon_extract.link.counts import Counts
from vnecon_extract.link.decisions import Decision
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.lists import Turn
from vnecon_extract.link.measures import OTHER
from vnecon_extract.link.naming import Naming
from vnecon_extract.link.roles import Role
from vnecon_extract.link.rules import Rule
from vnecon_extract.link.scene import Scene
from vnecon_extract.link.state import Linked, Rejection, State
from vnecon_extract.link.subject import Subject
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import BreakdownMention, IndicatorMention
from vnecon_extract.span import Span, overlap

_BEHIND = 50


class Attachment:
    """Attaches the figures of one sentence.

    Reads the article's state, and writes only which subject a clause without figures names and which a list resumes.
    """

    def __init__(self, tables: Tables, scene: Scene, state: State) -> None:
        self._tables, self._scene, self._state = tables, scene, state
        self.rejected = -1
        self._turn = Turn()
        self._counts = Counts(tables)
        self.seen: list[Seen | None] = []
        self._carried = Carried(tables, state, self.seen)
        self._naming = Naming(tables, state, self.seen)

    def attach(
        self, figure: Figure, reading: Reading, said: Role, turn: Turn, before: IndicatorMention | None, *, fresh: bool
    ) -> Attached:
        """The subject of ``figure``; ``before`` is the indicator in the words before it, ``fresh`` while the sentence
        has had no record yet."""
        self._turn = turn
        found = self._by_turn(turn, len(self.seen), figure, reading)
        found = found or self._subject(figure, reading, said, before, fresh)
        if turn.part is not None and len(self.seen) == turn.first:
            offset = reading.sentence.start
            found.parts[turn.part.dimension] = _listed(turn.part, offset)
        if found.subject is not None:
            if found.mention is not None and not found.parts:
                component = self._naming.component(found.subject.codes, found.mention, reading)
                if component is not None:
                    found = replace(found, subject=replace(found.subject, codes=(component,)), narrowed=True)
            if self._counts.counted is not None:
                found.parts.update(self._counts.part(figure, reading, said.kind))
        return found

    def reject(self, figure: Figure, linked: Linked) -> None:
        """Remember a rejection: what follows in its clause goes with it, unless it only counts things on the way
        (``4 ngành công nghiệp trọng yếu giảm 0,1%``)."""
        self._counts.remember(figure, rejected=isinstance(linked, Rejection))
        if not isinstance(linked, Rejection):
            self.rejected = -1
        elif not linked.passing and figure.quantity.unit and not self._tables.measures.is_count(figure.quantity):
            self.rejected = figure.clause

    def _by_turn(self, turn: Turn, index: int, figure: Figure, reading: Reading) -> Attached | None:
        """The subject that a list gives a figure, where it gives one."""
        state, offset = self._state, reading.sentence.start
        if turn.indicator is not None:
            subject = self._tables.subjects.make(turn.indicator, figure, reading)
            return Attached(subject, dict(subject.parts), Rule.SUBJECT_LISTED, turn.indicator)
        if turn.back:
            seen = self.seen[index - turn.back] if index >= turn.back else None
            if seen is not None and seen[2]:
                state.code = seen[2]
                return Attached(seen[0], dict(seen[1]), Rule.SUBJECT_LIST_RETURNS)
        if turn.part is not None and state.subject is not None and index > turn.first:
            parts = {**state.subject.parts, turn.part.dimension: _listed(turn.part, offset)}
            return Attached(state.subject, parts, Rule.SUBJECT_OF_LISTED_PART)
        return None

    def _subject(
        self, figure: Figure, reading: Reading, said: Role, before: IndicatorMention | None, fresh: bool
    ) -> Attached:
        """The subject, the parts of it, the mention that named it here (None if carried), or why there is none."""
        subjects, state = self._tables.subjects, self._state
        named, bare = self._naming.mention(figure, reading, said, before)
        mention = named.value if named is not None else None
        activity = self._activity(figure, reading)
        if activity is not None:
            return activity
        unlisted = self._unlisted(figure, reading, mention)
        if unlisted is not None:
            return unlisted
        if named is not None:
            subject = subjects.make(named.value, figure, reading)
            parts = dict(subject.parts)
            self._add_partner(figure, reading, subject.codes, parts)
            return Attached(subject, self._kept(figure, reading, subject) | parts, named.rule, named.value)
        mention = None if bare else subjects.skipped(figure, reading, said.kind)
        if mention is not None:
            state.subject = subjects.make(mention, figure, reading)
            state.parts, state.code = dict(state.subject.parts), mention.codes[0]
        alone = self._counted(figure, reading) if said.kind == "level" else None
        if alone is not None:
            return alone
        economy = self._sector_growth(figure, reading, said)
        if economy is not None:
            return economy
        partner: dict[str, Decision[Span]] = {}
        if state.subject is not None:
            self._add_partner(figure, reading, state.subject.codes, partner)
        found = self._carried.attach(
            figure,
            reading,
            said,
            partner,
            repeated=bare,
            fresh=fresh,
            rejected=self.rejected == figure.clause,
        )
        return found if found.subject is not None else self._unnamed(figure, reading, said) or found

    def _sector_growth(self, figure: Figure, reading: Reading, said: Role) -> Attached | None:
        """A sector that grows beside an indicator that has no sectors: its value added, or its production index.
        codebook N2"""
        state, measures, offset = self._state, self._tables.measures, reading.sentence.start
        grows = said.kind == "change" and figure.quantity.unit == "percent" and state.subject is not None
        if not grows or measures.group(state.code) not in self._tables.unsectored:
            return None
        parts = [p for p in reading.breakdowns if figure.left.start <= p.start and p.end <= figure.left.end]
        sector = next((p for p in reversed(parts) if p.dimension == "sector"), None)
        if sector is None or sector is not parts[-1] or "sector" in state.parts:
            return None
        if measures.group(state.code) == "agriculture" and sector.codes[0].startswith(("VSIC_A", "VSIC_0")):
            return None
        industrial = sector.codes[0] == "IND" or sector.codes[0].startswith(("VSIC_B", "VSIC_C", "VSIC_D"))
        span = Span(offset + sector.start, offset + sector.end)
        part = Decision(span, Rule.PART_NAMED, span)
        return Attached(Subject(("iip",) if industrial else ("gdp",), span), {"sector": part}, Rule.SUBJECT_UNNAMED)

    def _unnamed(self, figure: Figure, reading: Reading, said: Role) -> Attached | None:
        """The indicator that the unit tells, with a product or word beside it."""
        tables, offset = self._tables, reading.sentence.start
        chapter = tables.measures.group(self._state.code)
        told = tables.unnamed.of(figure, reading, chapter) if not tables.measures.is_part(figure.quantity) else None
        if told is None or self._tables.objections.picked(reading.sentence.low, figure.left.start, figure.tail.end):
            return None
        subject = Subject((told.code,), Span(offset + told.words.start, offset + told.words.end))
        part = Decision(subject.span, Rule.PART_NAMED, subject.span)
        parts = {} if told.part is None else {told.part.dimension: part}
        passing = told.code == OTHER
        return Attached(replace(subject, parts=parts), dict(parts), Rule.SUBJECT_UNNAMED, passing=passing)

    def _unlisted(self, figure: Figure, reading: Reading, mention: IndicatorMention | None) -> Attached | None:
        """A quantity that no table lists, or why it is nothing to record; ``mention`` is the indicator in its words."""
        tables = self._tables
        if figure.joined or not tables.unlisted.may_name(figure, reading):
            return None
        name = tables.names.before(figure, reading)
        found = tables.unlisted.subject(name, figure, reading, mention)
        if isinstance(found, Rule):
            return Attached(reason=found)
        if found is None:
            return None
        return Attached(found, tables.parts.named(figure, reading, ()), Rule.SUBJECT_UNLISTED)

    def _activity(self, figure: Figure, reading: Reading) -> Attached | None:
        """A part of the production index in force, named by what is done there."""
        state, tables, offset = self._state, self._tables, reading.sentence.start
        known = tables.by_activity
        if state.subject is None or state.code not in known or not tables.measures.is_part(figure.quantity):
            return None
        name = tables.activity(figure, reading)
        indexes = [m for m in reading.indicators if m.codes[0] in known]
        if name is None or any(overlap(m, name) for m in indexes):
            return None
        words = Span(offset + name.start, offset + name.end)
        sector = Decision(words, Rule.PART_ACTIVITY, words)
        return Attached(state.subject, {"sector": sector}, Rule.SUBJECT_OF_ACTIVITY)

    def _counted(self, figure: Figure, reading: Reading) -> Attached | None:
        """The count that a unit alone names (``làm thủ tục cho 592 doanh nghiệp``), not of things picked out."""
        code = self._tables.measures.counted(figure.quantity)
        low, quantity, offset = reading.sentence.low, figure.quantity, reading.sentence.start
        if code is None or self._tables.objections.picked(low, figure.left.start, quantity.end + _BEHIND):
            return None
        measures, state = self._tables.measures, self._state
        going_on = any(self.seen) or (state.named_in == state.paragraph and code in self._tables.stocks_of_firms)
        told = self._tables.narrower.says(low, quantity.unit_start, figure.tail.end)
        if going_on and not told and state.code != code and measures.group(state.code) == measures.group(code):
            return None  # "612 doanh nghiệp thành lập mới ở ...; 15.420 doanh nghiệp ở ..."
        unit = Span(offset + quantity.unit_start, offset + quantity.end)
        return Attached(Subject((code,), unit), rule=Rule.SUBJECT_UNIT)

    def _kept(self, figure: Figure, reading: Reading, subject: Subject) -> dict[str, Decision[Span]]:
        """Parts in force that hold for a newly named subject too."""
        state, tables = self._state, self._tables
        low, began = reading.sentence.low, any(self.seen)
        resumed: dict[str, Decision[Span]] = {}
        said_again = tables.names.resumed(low, *figure.left)
        if said_again:
            spoken = state.topics | state.parts if began else state.parts | state.topics
            resumed = {d: p.carried(Rule.PART_TOPIC) for d, p in spoken.items() if d in said_again}
        offset = reading.sentence.start
        name = Span(subject.span.start - offset, subject.span.end - offset)
        spoken = state.topics | state.parts if began else state.topics
        alone = low[slice(*name)] in tables.bare_kinds and tables.unlisted.bare(name.end, figure, reading)
        if alone and "product" in spoken:
            # "Cà phê được mùa. Sản lượng đạt ...": codebook A1, P5
            resumed.setdefault("product", spoken["product"].carried(Rule.PART_TOPIC))
        if "exchange" in state.topics and tables.turnover.issuperset(subject.codes):
            # "Trên sàn Hà Nội, HNX-Index tăng 0,2 điểm. Khối lượng giao dịch đạt ..."
            if tables.names.whole(low, 0, figure.start):
                return {}
            resumed["other"] = state.topics["exchange"].carried(Rule.PART_TOPIC)
        if not began or not (state.parts or resumed) or tables.names.whole(low, *figure.left):
            return resumed
        if not subject.parts and state.code in subject.codes:
            # "XK tôm tháng 10 đạt 419 triệu USD, đưa tổng kim ngạch XK lên 3,1 tỷ USD": still of shrimp.
            return still(state.parts)
        shared = {d: p for d, p in state.parts.items() if tables.parts.shared(d, state.code, subject.codes[0])}
        return resumed | still(shared)

    def own_rate(self, earlier: Figure, figure: Figure, before: Role | None) -> bool:
        """``giảm 0,35 điểm phần trăm; thành thị 2,41%``: behind a semicolon a rate stands for itself again."""
        subject = self._state.subject
        if before is None or before.kind != "change" or earlier.clause == figure.clause or subject is None:
            return False
        return self._tables.measures.is_part(figure.quantity) and bool(
            self._tables.measures.direct(subject.codes, figure.quantity)
        )

    def _add_partner(
        self, figure: Figure, reading: Reading, codes: tuple[str, ...], parts: dict[str, Decision[Span]]
    ) -> None:
        partner = self._tables.parts.partner(figure, reading, codes, self._scene.at_home, self._turn.place)
        if partner is not None:
            parts["partner"] = partner


def _listed(part: BreakdownMention, offset: int) -> Decision[Span]:
    words = Span(offset + part.start, offset + part.end)
    return Decision(words, Rule.PART_LISTED, words)
