"""A figure on its way through the passes: a value, of which each pass makes another."""

from collections.abc import Sequence

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.lists import Turn
from vnecon_extract.cues.role import Role
from vnecon_extract.decisions import Decision
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.document.state import Linked, Rejection
from vnecon_extract.document.topics import TopicFrame
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.meanings import Meant
from vnecon_extract.link.passages import Passage
from vnecon_extract.link.sought import Attached
from vnecon_extract.mentions import Quantity
from vnecon_extract.rules import Rule
from vnecon_extract.values import replace, value

_ALONE = Turn()
_UNTOLD = Decision(Role("level", 0), Rule.ROLE_PLAIN)


@value
class Frame:
    """What is in force as a sentence begins, or behind a figure: when, and what."""

    time: TimeFrame
    topic: TopicFrame


@value
class Draft:
    """A figure on its way through the passes.

    ``before`` is the role of the figure before it, ``fresh`` says that its sentence has had no record yet, ``frame`` is
    what is in force.  The rest is what has been decided so far; ``became`` ends the way.
    """

    passage: Passage
    index: int
    before: Role | None
    fresh: bool
    frame: Frame
    role: Decision[Role] = _UNTOLD
    found: Attached = Attached()
    codes: Sequence[str] = ()
    meant: Meant | None = None
    became: Linked | None = None

    @property
    def figure(self) -> Figure:
        """The figure with its words."""
        return self.passage.row[self.index]

    @property
    def quantity(self) -> Quantity:
        """The amount itself."""
        return self.passage.row[self.index].quantity

    @property
    def reading(self) -> Reading:
        """Its sentence."""
        return self.passage.reading

    @property
    def turn(self) -> Turn:
        """What a list gives it."""
        return self.passage.turns.get(self.index, _ALONE)

    @property
    def following(self) -> Figure | None:
        """The figure behind it in the sentence."""
        row, index = self.passage.row, self.index + 1
        return row[index] if index < len(row) else None

    @property
    def linked(self) -> Linked:
        """What became of it, at the end of its way."""
        assert self.became is not None
        return self.became

    def rejected(self, reason: Rule, *, passing: bool = False) -> "Draft":
        """The end of the way: nobody's indicator."""
        return replace(self, became=Rejection(self.quantity, self.reading.sentence, reason, passing))
