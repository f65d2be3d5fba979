"""The passes that a figure goes through, in the one order there is: ``Passes.ORDER``.

thresholds -> role -> subject -> measure -> indicator -> objections -> record; a record gets its status, period, base,
place, prices, source and owner in ``observe``.

A pass adds one more decision to a draft, or what became of the figure, and then no pass follows.
"""

from collections.abc import Callable, Sequence
from typing import ClassVar

from vnecon_extract.cues.asked import Asked
from vnecon_extract.cues.brackets import POINTS
from vnecon_extract.cues.going_on import going_on
from vnecon_extract.cues.role import Role, beside_verbs
from vnecon_extract.decisions import Decision
from vnecon_extract.document.constraints import possible_role
from vnecon_extract.document.scene import Scene
from vnecon_extract.document.state import Linked
from vnecon_extract.link.attachment import Attachment
from vnecon_extract.link.meanings import Meanings
from vnecon_extract.link.no_record import NoRecord
from vnecon_extract.link.observe import observe
from vnecon_extract.link.passages import Draft
from vnecon_extract.link.tables import Tables
from vnecon_extract.link.topic import remembered
from vnecon_extract.mentions import Quantity, Sentence
from vnecon_extract.rules import Rule

# Objections to a figure told on the way, which leave in force what its sentence is of.
_PASSING = (Rule.EXCLUDED_CLASS, Rule.EXCLUDED_UNCOUNTED_THING)

# A look into an enum takes as long as a call.
_UNKNOWN = Rule.EXCLUDED_UNKNOWN_SUBJECT
# The most that an economy grows by, in per cent.
_MOST_GROWTH = 40


class Passes:
    """Takes the figures of one article through the passes; ``sentences`` are all of it."""

    ORDER: ClassVar[tuple[Callable[["Passes", Draft], None], ...]]

    def __init__(self, tables: Tables, scene: Scene, attachment: Attachment, sentences: Sequence[Sentence]) -> None:
        self._tables, self._scene, self._attachment = tables, scene, attachment
        self._meanings, self._no_record = Meanings(tables, scene, sentences), NoRecord(tables, scene)

    def of(self, draft: Draft) -> Linked:
        """What becomes of a figure, at the end of its way."""
        for step in self.ORDER:
            step(self, draft)
            if draft.became is not None:
                return draft.became
        raise AssertionError("the last pass makes a record")

    def thresholds(self, draft: Draft) -> None:
        """What each of the things just counted has to pass is no figure."""
        before = draft.passage.row[draft.index - 1] if draft.index else None
        if before is None or before.part:  # nothing is counted
            return
        earlier, low = before.quantity, draft.low
        if self._tables.measures.is_threshold(earlier, draft.quantity, low) and not self._of_places(earlier, draft):
            self._move(draft)
            draft.reject(Rule.EXCLUDED_THRESHOLD, passing=True)

    def _of_places(self, counted: Quantity, draft: Draft) -> bool:
        """``sản lượng vải 3 tỉnh đạt trên 217.000 tấn``: of the places together that its name is followed by."""
        reading, end = draft.reading, len(draft.low[: counted.start].rstrip())
        named = any(mention.end == end for mention in (*reading.indicators, *reading.breakdowns))
        return named and self._tables.measures.counts_places(counted)

    def role(self, draft: Draft) -> None:
        """Level, change, ratio, share or contribution."""
        role, before = self._tables.roles.of(draft), draft.before
        if before is not None and before.kind == "change":
            role = going_on(draft.passage.row, draft.index, draft.reading, before, role)
        draft.role = possible_role(role, draft.quantity) if role.value.kind == "share" else role

    def subject(self, draft: Draft) -> None:
        """What it is a figure of, and which part of that."""
        owned = self._scene.owner is not None or draft.owner.value is not None
        draft.kind, draft.owned = draft.role.value.kind, owned
        found, draft.rivals = self._attachment.attach(draft)
        draft.found = found
        draft.topic = found.topic or draft.topic
        if found.subject is not None:
            draft.subject = found.subject
        else:
            if found.reason is _UNKNOWN:
                self._move(draft)
            draft.reject(found.reason or Rule.EXCLUDED_NO_SUBJECT)

    def measure(self, draft: Draft) -> None:
        """Which indicators of its subject are measured so; of an amount, a percentage can only be growth or a share."""
        subject, quantity, measures, kind = draft.subject, draft.quantity, self._tables.measures, draft.kind
        draft.codes = measures.fitting(subject.codes, quantity, kind)
        if draft.codes:
            return
        if draft.found.passing and measures.is_count(quantity):
            draft.codes = subject.codes  # "số vụ tấn công mạng 1.812 cuộc": of what no table knows, in its own name
        elif kind == "level" and draft.part:
            role = possible_role(self._tables.percentages.role(draft.figure, draft.reading, draft.before), quantity)
            if role.rule is Rule.ROLE_REACHED and subject.codes[0] in self._tables.aggregates and _is_growth(quantity):
                role = Decision(Role("change", 1), Rule.ROLE_PERCENT_GROWTH)  # "GDP quý I đạt 5,7%"
            draft.role, draft.kind, draft.codes = role, role.value.kind, subject.codes
        else:
            draft.reject(Rule.EXCLUDED_NO_INDICATOR)

    def indicator(self, draft: Draft) -> None:
        """The one indicator that is meant, of those that can be."""
        parts = draft.found.parts
        draft.by_name = draft.found.mention is not None
        draft.words = self._meanings.part_words(parts, draft.reading.sentence) if parts else {}
        draft.code, draft.subject, draft.shown = self._meanings.of(draft)

    def objections(self, draft: Draft) -> None:
        """Why it is no state of the economy."""
        reason = self._no_record.of(draft, draft.code.value)
        if reason is not None:
            self._move(draft)
            draft.reject(reason, passing=reason in _PASSING)

    def record(self, draft: Draft) -> None:
        """What is left is a record: when, where, against what, how sure, whose own; and what it leaves in force."""
        kind, role = draft.role.value.kind, draft.role
        role = self._of_rate(draft) if kind == "level" else self._of_multiple(role, draft.code.value)
        draft.role = beside_verbs(role, draft.figure, draft.reading, self._tables.role_weights)
        draft.topic = remembered(self._tables, draft)
        draft.became, draft.time = observe(draft, self._scene, self._tables)

    def _of_multiple(self, role: Decision[Role], code: str) -> Decision[Role]:
        """What an indicator is that is itself so many times something (``P/E ở mức 14 lần``): no ratio to another."""
        itself = code in self._tables.multiples and role.rule is Rule.ROLE_MULTIPLE
        return Decision(Role("level", 0), Rule.ROLE_MULTIPLE_ITSELF) if itself else role

    def _of_rate(self, draft: Draft) -> Decision[Role]:
        """A percentage of what is itself growth, or is so named, is a change; of a rate of what is planned, a ratio;
        the points of an interest rate are what it was cut or raised by."""
        role, quantity, code, subject = draft.role, draft.quantity, draft.code.value, draft.subject
        if not draft.part:
            return role
        tables = self._tables
        if subject.growth or tables.measures.grows(code):
            return Decision(Role("change", subject.growth or 1), Rule.ROLE_GROWTH_NAMED, subject.span)
        if quantity.unit in POINTS and tables.central_banks.set(code):
            cut = tables.central_banks.is_cut(draft.low, draft.figure)
            return Decision(Role("change", -1 if cut else 1), Rule.ROLE_POINTS_OF_RATE)
        if quantity.unit == "percent" and code in tables.structures:
            return Decision(Role("share", 0), Rule.ROLE_STRUCTURE, subject.span)
        if quantity.unit == "percent" and code in tables.plan_rates:
            return Decision(Role("ratio", 0), Rule.ROLE_DONE_OF_PLAN, subject.span)
        return role

    def _move(self, draft: Draft) -> None:
        """A figure of something unknown still says of which period the text goes on to speak."""
        asked = Asked(draft.figure, draft.passage.row, draft.reading, draft.turn.period, "flow")
        period, lasting, time = self._tables.times.of(asked, draft.time, self._scene.published)
        draft.time = time.dated(period) if lasting else time


# Held by the class: an article's own bound passes would hold it in a ring, which only the collector of garbage breaks.
Passes.ORDER = (
    Passes.thresholds,
    Passes.role,
    Passes.subject,
    Passes.measure,
    Passes.indicator,
    Passes.objections,
    Passes.record,
)


def _is_growth(quantity: Quantity) -> bool:
    """Whether so many per cent may be an economy's growth, and not what is done of a plan."""
    return quantity.value is None or quantity.value < _MOST_GROWTH
