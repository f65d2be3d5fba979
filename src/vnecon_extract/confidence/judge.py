"""Confidence: how sure the records of an article are, and what is doubtful of them."""

from collections.abc import Iterator, Sequence
from itertools import repeat

from vnecon_extract.confidence.doubts import DOUBTFUL, Doubts
from vnecon_extract.confidence.model import read_model
from vnecon_extract.confidence.surroundings import Surroundings
from vnecon_extract.document.places import Home
from vnecon_extract.document.state import Linked, Observation
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import indicators
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.link.build import UNJUDGED, Judged, Source
from vnecon_extract.timex.document_date import Published


class Confidence:
    """Judges the records of articles; holds tables only."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._model, self._doubts = read_model(knowledge.folder), Doubts(knowledge)
        self._groups = {entry.code: entry.group for entry in indicators(knowledge)}
        self._firms = frozenset(word_lists(knowledge, "linking")["told_by_firms"])

    def surroundings(
        self, linked: Sequence[Linked], readings: Sequence[Reading], home: Home, published: Published | None
    ) -> Surroundings:
        """The article as its records see it."""
        return Surroundings(linked, readings, home, published, self._groups, self._firms)

    def missed(self, reason: str) -> float | None:
        """The probability that a figure rejected for ``reason`` is a record all the same; None where nobody counted."""
        return self._model.missed.get(reason)

    def of(
        self,
        linked: Sequence[Linked],
        readings: Sequence[Reading],
        home: Home,
        published: Published | None,
        source: Source,
    ) -> Iterator[Judged]:
        """For each figure of an article how sure its record is, if it is to be one, and what is doubtful of it."""
        if not any(isinstance(figure, Observation) for figure in linked):
            yield from repeat(UNJUDGED, len(linked))
            return
        around = self.surroundings(linked, readings, home, published)
        sure = self._model.of(around)
        for figure in linked:
            if isinstance(figure, Observation):
                whole, product, chances = next(sure)
                # No field is less likely right than all of them together.
                yield whole, self._doubts.of(figure, chances, around, source) if product < DOUBTFUL else ()
            else:
                yield UNJUDGED
