"""What is carried on: the subject in force, the whole it is a part of, what a list comes back to."""

from collections.abc import Mapping
from functools import partial

from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import Decision
from vnecon_extract.document.topics import Parts, Spoken, TopicFrame
from vnecon_extract.link.bare_names import is_set_against
from vnecon_extract.link.parts import WithWhom, counted_alike, in_full, opened
from vnecon_extract.link.sought import Attached, Sought, Tried, Weighed, still
from vnecon_extract.link.tables import Tables
from vnecon_extract.link.topic import is_another_story
from vnecon_extract.link.wholes import GROUPED, HEAD, Mains
from vnecon_extract.mentions import IndicatorMention
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, overlap, starting

# A list comes back to what it told of its last part, not to what stood far before.
_LIST = 8
# A look into an enum takes as long as a call.
_IN_FORCE, _LATER, _RESUMED = Rule.SUBJECT_IN_FORCE, Rule.SUBJECT_LATER, Rule.SUBJECT_RESUMED
_REPEATED, _OTHER_MEASURE, _OF_SUBJECT = Rule.SUBJECT_REPEATED, Rule.EXCLUDED_OTHER_MEASURE, Rule.PART_OF_SUBJECT


class Carried:
    """Carries what was spoken of on to figures that name nothing of their own."""

    def __init__(self, tables: Tables, with_whom: WithWhom, weights: Mapping[str, int]) -> None:
        self._tables, self._with_whom, self._weights = tables, with_whom, weights
        self._mains = Mains(tables)
        self._weight_in_force, self._of_rest, self._of_list = weights[_IN_FORCE], weights[_LATER], weights[_RESUMED]

    def candidates(self, sought: Sought) -> list[Weighed]:
        """The subject of the clause before, the one in force, what a list comes back to where that cannot be meant."""
        found: list[Weighed] = []
        topic, figure, skipped = sought.topic, sought.figure, sought.figure.skipped
        mention = skipped and self._tables.subjects.skipped(skipped, figure, sought.reading, sought.kind)
        if mention is not None:
            rule = Rule.SUBJECT_CLAUSE_BEFORE
            found.append((self._weights[rule], rule, partial(self._skipped, mention), sought.within(mention)))
        if topic.aside is not None and topic.aside_in == figure.clause:
            aside, rule = topic.aside, Rule.SUBJECT_ASIDE
            found.append((self._weights[rule], rule, partial(self._aside, aside), aside.subject.span))
        if topic.subject is not None:
            found.append((self._weight_in_force, _IN_FORCE, self._in_force, topic.subject.span))
            if topic.began:
                found.append((self._of_list, _RESUMED, self._resumed, None))
        elif sought.part:
            found.append((self._of_rest, _LATER, self._later, None))
        return found

    def of(self, spoken: Spoken, rule: Rule) -> Weighed:
        """``spoken`` as what the figure goes on with, by ``rule``."""
        return self._weights[rule], rule, partial(self.attach, spoken, rule), spoken.subject.span

    def attach(self, spoken: Spoken, rule: Rule, sought: Sought) -> Tried:
        """The figure as one that goes on with ``spoken``, by ``rule``; or why that cannot be."""
        topic = sought.topic
        going_on = spoken.subject is topic.subject and spoken.parts is topic.parts and spoken.code == topic.code
        return self._attach(sought, topic if going_on else topic.of(spoken), rule)

    def _skipped(self, mention: IndicatorMention, sought: Sought) -> Tried:
        """What the clause before, which has no figure, names."""
        subject = self._tables.subjects.make(mention, sought.within(mention), sought.figure, sought.reading)
        spoken = Spoken(subject, subject.parts, mention.codes[0])
        return self.attach(spoken, Rule.SUBJECT_CLAUSE_BEFORE, sought)

    def _in_force(self, sought: Sought) -> Tried:
        return self._attach(sought, sought.topic, _IN_FORCE)

    def _aside(self, aside: Spoken, sought: Sought) -> Attached | None:
        """What was told on the way, for a percentage that has no name of its own, or for what it was before or has
        become since (``1.812 cuộc, giảm 38% so với năm trước (2.921 cuộc)``)."""
        figure = sought.figure
        name = self._tables.names.before(figure, sought.reading)
        # "71.570 hộ làm được chuồng đủ ấm, chiếm 74%": a name within the words of what was counted is none of its own
        subject, parts = aside.subject, still(aside.parts)
        own = name is not None and not overlap(sought.within(name), subject.span)
        again = sought.topic.aside_unit == figure.quantity.unit != ""
        if own or not (again or sought.part):
            return None
        return Attached(subject, parts, Rule.SUBJECT_ASIDE, topic=sought.topic, passing=True)

    def _later(self, sought: Sought) -> Attached | None:
        """``Nhóm lương thực tăng 2,1%, làm CPI tăng 0,1%``: what the sentence goes on to name, for a part of it."""
        reading, figure = sought.reading, sought.figure
        if sought.kind not in ("change", "share", "contribution"):
            return None
        after = starting(reading.indicators, figure.tail.end, len(sought.low))
        mention = next((m for m in after if not m.risky), None)
        parts = self._tables.parts.named(figure, reading, mention.codes) if mention is not None else {}
        if mention is None or not parts or not self._mains.measured_so(mention.codes, sought):
            return None
        subject = Subject(mention.codes, sought.within(mention))
        return Attached(subject, parts, Rule.SUBJECT_LATER, mention=mention)

    def _attach(self, sought: Sought, topic: TopicFrame, rule: Rule) -> Tried:
        """The subject in force in ``topic``, with the part that the figure's words name, or why it is not meant."""
        assert topic.subject is not None
        codes = topic.subject.codes
        subject, topic = self._mains.grown(topic.subject, sought, topic)
        rule = rule if subject is topic.subject else Rule.SUBJECT_MAIN
        if not self._mains.fits(subject, sought, topic):
            return _OTHER_MEASURE
        if topic.rejected >= 0 and self._mains.goes_with_rejected(sought, topic, subject):
            return Rule.EXCLUDED_WITH_ANOTHER
        own = self._tables.parts.named(sought.figure, sought.reading, subject.codes)
        partner = self._with_whom.of(sought, codes)
        own = {**own, **partner} if partner else own or counted_alike(self._tables, sought, topic)
        if own:
            return self._of_parts(subject, in_full(self._tables, own, sought), rule, sought, topic)
        other = sought.kind == "change" and sought.low.startswith(self._tables.saved_things, sought.figure.quantity.end)
        if other or (rule is _IN_FORCE and is_another_story(sought, topic)):
            return Rule.EXCLUDED_UNKNOWN_SUBJECT  # "giảm 30% chi phí": of what stands behind
        name, nearer = self._nearer(sought, topic, rule)
        if nearer is not None:
            return nearer
        if name is None:
            return Attached(subject, still(topic.parts), rule, topic)
        return self._of_name(subject, rule, name, sought, topic)

    def _nearer(self, sought: Sought, topic: TopicFrame, rule: Rule) -> tuple[Span | None, Rule | None]:
        """The name that stands before a figure of no part the tables know, and why what was spoken of is not meant."""
        names, low, figure = self._tables.names, sought.low, sought.figure
        # "Lợi nhuận đạt 54 tỷ đồng (năm trước 44 tỷ đồng)": in a bracket too, where the sentence has no record
        apart = figure.bracket < 0 or not topic.began
        if topic.rejected == figure.clause and apart and not names.resumes(low, 0, len(low)):
            return None, Rule.EXCLUDED_WITH_ANOTHER
        if rule is _REPEATED or figure.joined or figure.bracket >= 0:
            return None, None
        name = names.before(figure, sought.reading)
        if name is None or names.resumes(low, *figure.left):
            return None, None
        if rule is _IN_FORCE and topic.code in self._tables.traded and is_set_against(self._tables, name, sought):
            return None, Rule.EXCLUDED_UNKNOWN_SUBJECT
        if not sought.fresh or topic.listing or any(overlap(m, name) for m in sought.reading.places):
            return name, None
        grouped = topic.code == GROUPED and low.startswith(self._tables.group_heads, max(0, name.start - HEAD))
        goes_on = grouped or names.opens(low, figure.start)
        return (name, None) if goes_on else (None, Rule.EXCLUDED_UNKNOWN_SUBJECT)

    def _of_name(self, subject: Subject, rule: Rule, name: Span, sought: Sought, topic: TopicFrame) -> Attached:
        """The part of ``subject`` that ``name`` names, which no table lists; or what it is instead."""
        tables, low, reading = self._tables, sought.low, sought.reading
        if any(overlap(m, name) for of in (reading.places, reading.entities) for m in of):
            return Attached(subject, self._of_place(subject, sought, topic), rule, topic)
        inside = (m for m in reading.indicators if name.start <= m.start and m.end <= name.end and not m.risky)
        other = next(inside, None)
        if other is not None and self._mains.measured_so(other.codes, sought):
            named = tables.subjects.make(other, sought.within(other), sought.figure, reading)
            return Attached(named, dict(named.parts), Rule.SUBJECT_IN_NAME, topic, other)
        opens = tables.names.opens(low, sought.figure.start)
        margin = tables.parts.unlisted.margin(name, sought.figure, reading, listing=topic.listing, opened=opens)
        dimension = next(iter(topic.parts), "product")
        # no country's name: "mức tăng ấn tượng với 4 tỷ USD"
        nobody = dimension == "partner" and not reading.sentence.text[name.start].isupper()
        if nobody or margin is None or tables.names.is_clause(low, name):
            return Attached(subject, still(topic.parts), rule, topic)
        whole, code = topic.mains.get(tables.measures.group(topic.code), (subject, topic.code))
        if code == GROUPED and low.startswith(tables.group_heads, name.start):
            # "giá dịch vụ cắt tóc tăng 0,5%. Nhóm giao thông tăng 1,4%"
            subject, rule, topic = whole, Rule.SUBJECT_OF_PARTS, topic.meaning(code)
        words = sought.within(name)
        part = Decision(words, Rule.PART_UNLISTED, words, runner_up=topic.parts.get(dimension), margin=margin)
        parts = self._beside(subject, {dimension: part})
        return Attached(subject, parts, rule, topic)

    def _of_place(self, subject: Subject, sought: Sought, topic: TopicFrame) -> Parts:
        """The parts that another place's figure is of: what the sentence sells there (``hồ tiêu tại Gia Lai 140.000
        đồng/kg, Đồng Nai 141.000 đồng/kg``), else those of the subject."""
        told = topic.parts.get("product")
        if sought.fresh or told is None or told.rule is Rule.PART_UNLISTED or "product" not in subject.parts:
            return still(subject.parts, _OF_SUBJECT)
        return still(topic.parts)

    def _resumed(self, sought: Sought) -> Attached | None:
        """The subject that a list comes back to: ``ngô 4.100 ha, năng suất 58 tạ/ha; lạc 3.300 ha``, ``Hà Nam đón 5.000
        lượt khách, tổng thu 9 tỷ đồng; Nam Định đón 4.000 lượt``."""
        topic, near = sought.topic, starting(sought.reading.places, sought.figure.left.start, sought.figure.start)
        placed = any(place.type == "province" for place in near)
        for seen in (seen for seen in reversed(topic.seen[-_LIST:]) if seen is not None):
            if self._mains.fits(seen.subject, sought, topic):
                own = self._tables.parts.named(sought.figure, sought.reading, seen.subject.codes)
                own = own or opened(self._tables, sought)
                if not (own or placed):
                    break
                parts, meant = self._beside(seen.subject, own), topic.meaning(seen.code)
                return Attached(seen.subject, parts, Rule.SUBJECT_RESUMED, meant)
        return None

    def _of_parts(self, subject: Subject, own: Parts, rule: Rule, sought: Sought, topic: TopicFrame) -> Attached:
        """The subject whose parts the figure's words name."""
        whole, topic = self._mains.whole(subject, own, sought, topic)
        parts = self._beside(whole, own)
        if sought.figure.bracket >= 0 and topic.began and whole is subject:
            # "Nhật Bản 8.212 lao động (2.217 lao động nữ)": of what stands before its bracket
            parts = still({d: p for d, p in topic.parts.items() if d not in own}) | dict(parts)
        return Attached(whole, parts, rule if whole is subject else Rule.SUBJECT_OF_PARTS, topic)

    def _beside(self, subject: Subject, own: Parts) -> Parts:
        """The parts of ``subject`` that its figures keep beside ``own``."""
        return self._tables.parts.weighed.over(still(subject.parts, _OF_SUBJECT), own)
