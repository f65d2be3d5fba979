"""Attachment: which subject a figure goes with, and why it goes with none.

Candidates come from a list that gives one, from names around the figure, from other signs (its unit, an activity), and
from what the text has just been speaking of.  ``data/weights.toml`` says how much speaks for each; what cannot be is
ruled out where it is attached; the heaviest of the rest is chosen.
"""

from functools import partial

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.lists import ALONE
from vnecon_extract.cues.role import Role
from vnecon_extract.cues.weighed_parts import said
from vnecon_extract.document.scene import Scene
from vnecon_extract.document.state import Linked, Rejection
from vnecon_extract.document.topics import Spoken, TopicFrame
from vnecon_extract.link.carried import Carried
from vnecon_extract.link.named import NamedSubjects
from vnecon_extract.link.naming import Naming
from vnecon_extract.link.parts import Counts, WithWhom
from vnecon_extract.link.signs import Signs
from vnecon_extract.link.sought import Attached, Rivals, Sought, Weighed, chosen, still
from vnecon_extract.link.tables import Tables
from vnecon_extract.rules import Rule
from vnecon_extract.values import copier

_behind = copier(TopicFrame, "seen", "began", "rejected", "counted", "last")
_of_parts = copier(Attached, "parts")


class Attachment:
    """Attaches figures to subjects."""

    def __init__(self, tables: Tables, signs: Signs, scene: Scene) -> None:
        weights = tables.subject_weights
        self._tables, self._weights, self._counts = tables, weights, Counts(tables)
        with_whom = WithWhom(tables, scene)
        self._carried = Carried(tables, with_whom, weights)
        self._named = NamedSubjects(tables, with_whom)
        self._naming = Naming(tables, self._named, self._carried, weights)
        genre = scene.genre
        told_otherwise = genre.fares or genre.how_to or genre.ranking or genre.survey
        self._signs, self._account = signs, scene.home.local and not told_otherwise

    def attach(self, sought: Sought) -> tuple[Attached, Rivals]:
        """The subject of a figure, or why it has none; and what else it would be of."""
        found, rivals = chosen(sought, self._candidates(sought))
        return self._with_parts(found, sought), rivals

    def _with_parts(self, found: Attached, sought: Sought) -> Attached:
        """The subject found, with the parts that a list, a narrower name or things counted give it."""
        turn, topic, weighed = sought.turn, sought.topic, self._tables.parts.weighed
        if turn.part is not None and len(topic.seen) == turn.first:
            listed = said(sought.within(turn.part), Rule.PART_LISTED)
            found = _of_parts(found, weighed.over(found.parts, {turn.part.dimension: listed}))
        if found.subject is None:
            return found
        if found.mention is not None and not found.parts:
            found = self._named.narrowed(found, found.subject, found.mention, sought)
        if topic.counted is not None:
            counted = self._counts.part(sought.figure, sought.reading, sought.kind, found.topic or topic)
            found = _of_parts(found, weighed.over(found.parts, counted)) if counted else found
        return self._beside_held(found, topic) if found.parts and topic.parts else found

    def _beside_held(self, found: Attached, topic: TopicFrame) -> Attached:
        """With what its parts would be otherwise: those in force, where they are others."""
        subject, own, parts = found.subject, found.parts, self._tables.parts
        held = {d: p for d, p in topic.parts.items() if d in own and own[d].value != p.value}
        if held and subject is not None and found.mention is not None and topic.code not in subject.codes:
            held = {d: p for d, p in held.items() if parts.shared(d, topic.code, subject.codes[0])}
        return _of_parts(found, parts.weighed.beside(own, still(held))) if held else found

    def _candidates(self, sought: Sought) -> list[Weighed]:
        found, mention = self._naming.candidates(sought)
        if sought.turn is not ALONE:
            found = [*self._listed(sought), *found]
        found += self._signs.candidates(sought, mention, account=self._account)
        found += self._carried.candidates(sought)
        return found

    def _listed(self, sought: Sought) -> list[Weighed]:
        """The subject that a list gives a figure, where it gives one."""
        turn, topic = sought.turn, sought.topic
        index = len(topic.seen)
        if turn.indicator is not None:
            rule, attach, words = Rule.SUBJECT_LISTED, self._of_list, sought.within(turn.indicator)
        elif turn.back and index >= turn.back and (seen := topic.seen[index - turn.back]) is not None and seen.code:
            rule, attach, words = Rule.SUBJECT_LIST_RETURNS, partial(_returned, seen), seen.subject.span
        elif turn.part is not None and topic.subject is not None and index > turn.first:
            rule, attach, words = Rule.SUBJECT_OF_LISTED_PART, _of_listed_part, topic.subject.span
        else:
            return []
        return [(self._weights[rule], rule, attach, words)]

    def _of_list(self, sought: Sought) -> Attached:
        mention = sought.turn.indicator
        assert mention is not None
        subject = self._tables.subjects.make(mention, sought.within(mention), sought.figure, sought.reading)
        return Attached(subject, subject.parts, Rule.SUBJECT_LISTED, mention=mention)

    def after(self, figure: Figure, linked: Linked, topic: TopicFrame, *, fresh: bool) -> TopicFrame:
        """What a figure that was linked, and is no record of what is in force, leaves in force for those behind it.

        With a rejected one goes what follows in its clause, unless it only counts things on the way (``4 ngành công
        nghiệp trọng yếu giảm 0,1%``).
        """
        rejected = topic.rejected
        if not isinstance(linked, Rejection):
            told = topic.aside is not None and topic.aside.subject.span == linked.subject.value
            rejected = (
                figure.clause if told and linked.subject.rule is Rule.SUBJECT_UNLISTED else -1
            )  # "số vụ cháy 120 vụ, trong đó 90 vụ ở Hà Nội"
        elif not linked.passing and figure.quantity.unit and not self._tables.measures.is_count(figure.quantity):
            rejected = figure.clause
        spoken = None if fresh else topic.spoken
        counted = self._counts.counted(figure, topic) if isinstance(linked, Rejection) else None
        began, seen = topic.began or spoken is not None, (*topic.seen, spoken)
        return _behind(topic, seen, began, rejected, counted, figure)

    def own_rate(self, figure: Figure, before: Role | None, topic: TopicFrame) -> bool:
        """``giảm 0,35 điểm phần trăm; thành thị 2,41%``: a rate behind a semicolon stands for itself again, whatever
        was said ``before`` it."""
        subject = topic.subject
        if before is None or before.kind != "change" or subject is None:
            return False
        return figure.part and bool(self._tables.measures.direct(subject.codes, figure.quantity))


def _returned(seen: Spoken, sought: Sought) -> Attached:
    """What the list before told, to which this one comes back."""
    return Attached(seen.subject, seen.parts, Rule.SUBJECT_LIST_RETURNS, topic=sought.topic.meaning(seen.code))


def _of_listed_part(sought: Sought) -> Attached:
    """The subject in force, of the part that the list gives."""
    subject, part = sought.topic.subject, sought.turn.part
    assert subject is not None
    assert part is not None
    listed = {part.dimension: said(sought.within(part), Rule.PART_LISTED)}
    return Attached(subject, {**subject.parts, **listed}, Rule.SUBJECT_OF_LISTED_PART)
