"""What is carried on: the subject in force, and which part of it a figure speaks of."""

from collections.abc import Mapping
from dataclasses import field

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.decisions import Decision
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.measures import OTHER
from vnecon_extract.link.roles import Role
from vnecon_extract.link.rules import Rule
from vnecon_extract.link.state import State
from vnecon_extract.link.subject import Subject
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import IndicatorMention
from vnecon_extract.span import Span, overlap
from vnecon_extract.values import value

# A list comes back to what it told of its last part, not to what stood far before.
_LIST = 8
# "nhóm " before the name of a part.
_HEAD = 5
# Codes of the groups of consumption.
_GROUP = "CPI"
Seen = tuple[Subject, dict[str, Decision[Span]], str]


@value
class Attached:
    """A subject, the parts of it, the rule that found it, and the mention that named it here (None if carried); or the
    ``reason`` for none.  ``narrowed`` where the sentence narrows the indicator named to one of its components;
    ``passing`` where it is counted on the way, and what follows does not go with it."""

    subject: Subject | None = None
    parts: dict[str, Decision[Span]] = field(default_factory=dict)
    rule: Rule = Rule.SUBJECT_IN_FORCE
    mention: IndicatorMention | None = None
    narrowed: bool = False
    reason: Rule | None = None
    passing: bool = False


def still(parts: Mapping[str, Decision[Span]], rule: Rule = Rule.PART_IN_FORCE) -> dict[str, Decision[Span]]:
    """Parts named before that a figure is still of."""
    return {dimension: part.carried(rule) for dimension, part in parts.items()}


class Carried:
    """Carries the subject in force on to the figures of one sentence; ``seen`` is what those before went with."""

    def __init__(self, tables: Tables, state: State, seen: list[Seen | None]) -> None:
        self._tables, self._state, self._seen = tables, state, seen

    def attach(
        self,
        figure: Figure,
        reading: Reading,
        said: Role,
        partner: dict[str, Decision[Span]],
        *,
        repeated: bool,
        fresh: bool,
        rejected: bool,
    ) -> Attached:
        """The subject in force with the part that the figure's words name, or the reason why it is not meant.

        ``repeated`` where its words only repeat that subject; ``fresh`` while the sentence has had no record yet;
        ``rejected`` where the figure before in the clause is nobody's indicator.
        """
        state, tables, low = self._state, self._tables, reading.sentence.low
        subject = state.subject
        if subject is None:
            return Attached(reason=Rule.EXCLUDED_NO_SUBJECT)
        in_force, subject = subject, self._grown(subject, figure, said)
        rule = Rule.SUBJECT_IN_FORCE if subject is in_force else Rule.SUBJECT_MAIN
        if not self._fits(subject, figure, said):
            resumed = self._resumed(figure, reading, said)
            return resumed or Attached(reason=Rule.EXCLUDED_OTHER_MEASURE)
        own = tables.parts.named(figure, reading, subject.codes) | partner
        if own:
            whole = self._whole(subject, own, figure, reading, said)
            kept = {d: p.carried(Rule.PART_OF_SUBJECT) for d, p in whole.parts.items() if d not in own}
            return Attached(whole, kept | own, rule if whole is subject else Rule.SUBJECT_OF_PARTS)
        if rejected and figure.bracket < 0 and not tables.names.resumes(low, 0, len(low)):
            return Attached(reason=Rule.EXCLUDED_WITH_ANOTHER)
        if repeated or figure.joined or figure.bracket >= 0:
            return Attached(subject, still(state.parts), Rule.SUBJECT_REPEATED if repeated else rule)
        name = tables.names.before(figure, reading)
        if name is None or tables.names.resumes(low, *figure.left):
            return Attached(subject, still(state.parts), rule)
        return self._unlisted(subject, rule, name, figure, reading, fresh)

    def _unlisted(
        self, subject: Subject, rule: Rule, name: Span, figure: Figure, reading: Reading, fresh: bool
    ) -> Attached:
        """The part of ``subject`` that ``name`` names, which no table lists; or what it is instead."""
        state, tables, low = self._state, self._tables, reading.sentence.low
        if any(overlap(m, name) for m in reading.places):
            return Attached(subject, still(subject.parts, Rule.PART_OF_SUBJECT), rule)
        if fresh and not tables.names.opens(low, figure.start) and not state.listing:
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
            return Attached(subject, still(state.parts), rule)
        offset = reading.sentence.start
        dimension = next(iter(state.parts), "product")
        if dimension == "partner" and not reading.sentence.text[name.start].isupper():
            return Attached(subject, still(state.parts), rule)  # no country's name: "mức tăng ấn tượng với 4 tỷ USD"
        kept = {d: p.carried(Rule.PART_OF_SUBJECT) for d, p in subject.parts.items() if d != dimension}
        words = Span(offset + name.start, offset + name.end)
        return Attached(subject, kept | {dimension: Decision(words, Rule.PART_UNLISTED, words)}, rule)

    def _grown(self, subject: Subject, figure: Figure, said: Role) -> Subject:
        """``cơ cấu ... chiếm 40%. Ngành công nghiệp tăng 14%``: the aggregate grows, no share of it."""
        state, measures = self._state, self._tables.measures
        if said.kind != "change" or figure.quantity.unit != "percent" or not measures.is_share(state.code):
            return subject
        main, code = state.mains.get(measures.group(state.code), (subject, state.code))
        if code in self._tables.aggregates:
            state.code = code
            return main
        return subject

    def _resumed(self, figure: Figure, reading: Reading, said: Role) -> Attached | None:
        """The subject that a list comes back to: ``ngô 4.100 ha, năng suất 58 tạ/ha; lạc 3.300 ha``."""
        for subject, _, code in (seen for seen in reversed(self._seen[-_LIST:]) if seen is not None):
            if self._fits(subject, figure, said):
                own = self._tables.parts.named(figure, reading, subject.codes)
                if not own:
                    return None
                self._state.code = code
                kept = {d: p.carried(Rule.PART_OF_SUBJECT) for d, p in subject.parts.items() if d not in own}
                return Attached(subject, kept | own, Rule.SUBJECT_RESUMED)
        return None

    def _is_group(self, part: Decision[Span], reading: Reading) -> bool:
        """``Nhóm nhà ở và vật liệu xây dựng``: a group is one of the whole, not of the price told on the way."""
        start = part.value.start - reading.sentence.start
        if any(b.start == start and b.codes and b.codes[0].startswith(_GROUP) for b in reading.breakdowns):
            return True
        low, heads = reading.sentence.low, self._tables.group_heads
        return low.startswith(heads, max(0, start - _HEAD), start) or low.startswith(heads, start)

    def _whole(
        self, subject: Subject, own: dict[str, Decision[Span]], figure: Figure, reading: Reading, said: Role
    ) -> Subject:
        """What a bare part is a part of: not the price named on the way (``giá thuê nhà tăng 0,3%; thuốc tăng 0,2%``)
        but the whole whose parts the text is going through."""
        dimension = next(iter(own))
        state, measures = self._state, self._tables.measures
        if figure.outer.end and own[dimension].value.start >= reading.sentence.start + figure.left.start:
            return subject  # "5.600 lượt người (trong đó, xuất cảnh 2.760 lượt)": of what stands before its bracket
        whole, code, paragraph = state.wholes.get(dimension, (None, "", -1))
        if whole is not None and self._is_group(own[dimension], reading) and self._fits(whole, figure, said):
            state.code = code
            return whole
        if dimension in subject.parts and dimension not in subject.said:
            return subject
        if whole is not None and paragraph < state.named_in:
            return subject
        if whole is None and state.named_in != state.paragraph and not measures.in_family(state.code):
            whole, code = state.mains.get(measures.group(state.code), (None, ""))
        if whole is None or not self._fits(whole, figure, said):
            return subject
        state.code = code
        return whole

    def _fits(self, subject: Subject, figure: Figure, said: Role) -> bool:
        """Whether the figure can be one of ``subject``; a percentage can always be its change."""
        measures = self._tables.measures
        if subject.codes == (OTHER,) and not measures.is_part(figure.quantity):
            # Nothing says what an unlisted quantity is measured in, but its own sentence, and that it was so before.
            return any(self._seen) or measures.dimension(figure.quantity) == self._state.dimension
        kind = "change" if measures.is_part(figure.quantity) else said.kind
        return bool(measures.fitting(subject.codes, figure.quantity, kind))
