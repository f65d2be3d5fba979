"""A figure on its way through the passes, each of which adds what it decides."""

from collections.abc import Sequence

from vnecon_extract.cues.lists import ALONE
from vnecon_extract.cues.role import Role
from vnecon_extract.decisions import Decision
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.document.state import Linked, Rejection
from vnecon_extract.document.topics import TopicFrame
from vnecon_extract.link.meanings import Meant
from vnecon_extract.link.passages import Passage
from vnecon_extract.link.sought import Attached
from vnecon_extract.rules import Rule

_UNTOLD = Decision(Role("level", 0), Rule.ROLE_PLAIN)
_UNATTACHED = Attached()


class Draft:
    """A figure on its way through the passes.

    ``before`` is the role of the figure before it, ``following`` the next figure, ``turn`` what a list gives it,
    ``fresh`` says that its sentence has had no record yet; ``time`` and ``topic`` are what is in force.  The rest is
    what has been decided so far; ``became`` ends the way.
    """

    __slots__ = (
        "became",
        "before",
        "codes",
        "figure",
        "following",
        "found",
        "fresh",
        "index",
        "meant",
        "passage",
        "quantity",
        "reading",
        "role",
        "time",
        "topic",
        "turn",
    )

    def __init__(
        self, passage: Passage, index: int, before: Role | None, time: TimeFrame, topic: TopicFrame, *, fresh: bool
    ) -> None:
        row = passage.row
        self.passage, self.index, self.before, self.fresh = passage, index, before, fresh
        self.time, self.topic = time, topic
        self.figure = row[index]
        self.quantity, self.reading = self.figure.quantity, passage.reading
        self.following = row[index + 1] if index + 1 < len(row) else None
        self.turn = passage.turns.get(index, ALONE)
        self.role: Decision[Role] = _UNTOLD
        self.found: Attached = _UNATTACHED
        self.codes: Sequence[str] = ()
        self.meant: Meant | None = None
        self.became: Linked | None = None

    def reject(self, reason: Rule, *, passing: bool = False) -> None:
        """End the way: nobody's indicator."""
        self.became = Rejection(self.quantity, self.reading.sentence, reason, passing)
