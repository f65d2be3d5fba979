"""Sentences with all that can be told of their figures before anything is carried on from sentence to sentence.

Each kind is told of all sentences in one go: its code and tables then stay in the processor's cache.
"""

from collections.abc import Sequence

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.lists import Turn
from vnecon_extract.decisions import Decision
from vnecon_extract.document.scene import Scene
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import IndicatorMention
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
    topics: dict[str, Decision[Span]]
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
    is_part, before = tables.measures.is_part, tables.subjects.before
    return [before(figure, reading, "change" if is_part(figure.quantity) else "level") for figure in row]
