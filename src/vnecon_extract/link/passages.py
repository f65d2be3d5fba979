"""Sentences with all that can be told of their figures before anything is carried on from sentence to sentence, and a
figure on its way through the passes, each of which adds what it decides.

Each kind is told of all sentences in one go: its code and tables then stay in the processor's cache.
"""

from collections.abc import Mapping, Sequence

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.lists import ALONE, Turn
from vnecon_extract.cues.role import PLAIN, Role
from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import Decision
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.document.scene import Scene
from vnecon_extract.document.state import Linked, Rejection
from vnecon_extract.document.topics import TopicFrame
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.sought import Attached, Rivals, Sought
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import IndicatorMention
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span
from vnecon_extract.values import value


@value
class Passage:
    """A sentence and its figures, ``row``.

    ``subjects`` are the indicators named before them, one a figure; ``turns`` what lists give them, by position;
    ``topics`` the parts that the sentence speaks of, by dimension; ``owners`` whose own each figure is.
    """

    reading: Reading
    row: list[Figure]
    subjects: list[IndicatorMention | None]
    turns: dict[int, Turn]
    topics: dict[str, Span]
    owners: list[Decision[str | None]]


def passages(readings: Sequence[Reading], scene: Scene, tables: Tables) -> list[Passage]:
    """The sentences of an article."""
    # Most sentences have no figures, and no lists and owners of any.
    rows = [tables.figures.of(reading) if reading.quantities else [] for reading in readings]
    columns = zip(
        readings,
        rows,
        [_subjects(row, reading, tables) if row else [] for row, reading in zip(rows, readings, strict=True)],
        [tables.lists.turns(row, reading) if len(row) > 1 else {} for row, reading in zip(rows, readings, strict=True)],
        [tables.parts.topics(r) if r.breakdowns or r.places else {} for r in readings],
        tables.owners.each(readings, rows, scene.owner, scene.names),
        strict=True,
    )
    return [Passage(*column) for column in columns]


def _subjects(row: Sequence[Figure], reading: Reading, tables: Tables) -> list[IndicatorMention | None]:
    if not reading.indicators:
        return [None] * len(row)
    before = tables.subjects.before
    return [before(figure, reading, "change" if figure.part else "level") for figure in row]


class Draft(Sought):
    """A figure on its way through the passes.

    ``owner`` is whose own it is; ``time`` and ``topic`` are what is in force.  The rest is what has been decided so
    far: ``rivals`` are what else its ``subject`` would be, ``by_name`` is whether words of its own sentence name that,
    ``words`` are those of its parts by dimension; ``code`` is the indicator, ``shown`` are the parts that say more than
    its name; ``became`` ends the way.
    """

    __slots__ = (
        "became",
        "by_name",
        "code",
        "codes",
        "found",
        "index",
        "owner",
        "passage",
        "quantity",
        "rivals",
        "role",
        "shown",
        "subject",
        "time",
        "words",
    )

    found: Attached
    rivals: Rivals
    subject: Subject
    codes: Sequence[str]
    by_name: bool
    words: Mapping[str, str]
    code: Decision[str]
    shown: Mapping[str, Decision[Span]]

    def __init__(
        self, passage: Passage, index: int, before: Role | None, time: TimeFrame, topic: TopicFrame, fresh: bool
    ) -> None:
        row, figure, quantity = passage.row, passage.row[index], passage.row[index].quantity
        self.passage, self.index, self.before, self.fresh = passage, index, before, fresh
        self.time, self.topic = time, topic
        self.figure, self.reading, self.low = figure, passage.reading, passage.reading.sentence.low
        self.quantity, self.part, self.unit = quantity, figure.part, quantity.unit
        self.percentage = figure.part and quantity.unit != "times"
        self.following = row[index + 1] if index + 1 < len(row) else None
        self.turn = passage.turns.get(index, ALONE) if passage.turns else ALONE
        self.named, self.owner = passage.subjects[index], passage.owners[index]
        self.role: Decision[Role] = PLAIN
        self.became: Linked | None = None

    def reject(self, reason: Rule, *, passing: bool = False) -> None:
        """End the way: nobody's indicator."""
        self.became = Rejection(self.quantity, self.reading.sentence, reason, passing)
