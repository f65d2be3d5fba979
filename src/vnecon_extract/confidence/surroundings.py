"""Surroundings: an article as its records see it, and one record with what stands around it."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from vnecon_extract.confidence.scales import CHARACTERS, NONE, SENTENCES_BEFORE
from vnecon_extract.confidence.shapes import shown
from vnecon_extract.document.places import Home
from vnecon_extract.document.state import Linked, Observation
from vnecon_extract.find.reading import Reading
from vnecon_extract.span import Span
from vnecon_extract.timex.document_date import Published
from vnecon_extract.values import value

BEHIND = "behind"


class Tally:
    """What the records of an article have of something: ``values`` one by one, ``counts`` how many have each."""

    def __init__(self, values: Sequence[Any]) -> None:
        self.values, self.counts = values, counted(values)


def counted(values: Iterable[Any]) -> dict[Any, int]:
    """How often each value is there; a ``Counter`` takes longer to make than to count the records of an article."""
    counts: dict[Any, int] = {}
    for one in values:
        counts[one] = counts.get(one, 0) + 1
    return counts


class Surroundings:
    """An article as its records see it; ``groups`` are the groups of indicators by code."""

    def __init__(
        self,
        linked: Sequence[Linked],
        readings: Sequence[Reading],
        home: Home,
        published: Published | None,
        groups: Mapping[str, str],
    ) -> None:
        self.figures, self.home, self.groups = len(linked), home, groups
        self.year = published.year if published is not None else None
        self.found = [figure for figure in linked if isinstance(figure, Observation)]
        self.records = max(len(self.found), 1)
        self._linked = linked
        self.starts = [reading.sentence.start for reading in readings]
        self.in_sentence: list[int] = []  # how many records each sentence has, one sentence after the other
        self.cases = self._cases(dict(zip(self.starts, readings, strict=True)))

    # What is counted only where a signal asks for it.
    @cached_property
    def rejected(self) -> Mapping[int, int]:
        """Figures that are no records by where their sentence starts."""
        return counted(figure.sentence.start for figure in self._linked if not isinstance(figure, Observation))

    @cached_property
    def codes(self) -> Tally:
        """Their codes."""
        return Tally([figure.code.value for figure in self.found])

    @cached_property
    def of_group(self) -> Tally:
        """Their groups of indicators."""
        return Tally([case.group for case in self.cases])

    @cached_property
    def places(self) -> Tally:
        """Their places."""
        return Tally([shown(figure.place.value) for figure in self.found])

    @cached_property
    def periods(self) -> Tally:
        """Their periods."""
        return Tally([shown(figure.period.value) for figure in self.found])

    @cached_property
    def levels(self) -> Sequence[str]:
        """What sort of place each is of."""
        places = [figure.place.value for figure in self.found]
        return [NONE if place is None else place.level or "below" for place in places]

    @cached_property
    def series(self) -> Tally:
        """What a series has in common."""
        return Tally([series_of(figure) for figure in self.found])

    @cached_property
    def _amounts(self) -> Mapping[object, list[Observation]]:
        amounts: dict[object, list[Observation]] = defaultdict(list)
        for figure in self.found:
            amounts[figure.quantity.value, figure.quantity.unit].append(figure)
        return amounts

    def again(self, found: Observation) -> Sequence[Observation]:
        """The other records of the same amount, where it has digits enough to be told by."""
        amount = found.quantity.value
        same = self._amounts[amount, found.quantity.unit]
        if len(same) < 2 or amount is None or len(amount.as_tuple().digits) < 2:
            return ()
        return [other for other in same if other is not found]

    def _cases(self, readings: Mapping[int, Reading]) -> list["Case"]:
        """Each record with what stands around it, in the order of the figures."""
        made, groups = [], self.groups
        last, offset, rank, index, counts = None, -1, 0, 0, self.in_sentence
        for figure in self.found:
            if figure.sentence.start == offset:
                index += 1
                counts[-1] += 1
            else:
                counts.append(1)
                last, offset, index = None, figure.sentence.start, 0
                rank, reading = bisect_right(self.starts, offset), readings.get(offset)
            group = groups.get(figure.code.value, NONE)
            made.append(Case(figure, self, last, index, reading, offset, offset + figure.quantity.start, rank, group))
            last = figure
        return made


@value
class Case:
    """A record in its article: the record before it in its sentence, how many stand before it there, what was read.

    ``offset`` is where its sentence begins, ``at`` where its number does; ``rank`` says which sentence of the article
    it is, from 1; ``group`` is that of its indicator.  A figure of a table has no ``reading``.
    """

    found: Observation
    around: Surroundings
    last: Observation | None
    index: int
    reading: Reading | None
    offset: int
    at: int
    rank: int
    group: str

    def distance(self, words: Span | None) -> str:
        """How far before the figure the words stand that decided: characters in its sentence, else sentences."""
        if words is None:
            return NONE
        start, end = words
        if start >= self.at:
            return BEHIND
        if start >= self.offset:
            return CHARACTERS[self.at - end]
        return SENTENCES_BEFORE[self.passed(start)]

    def passed(self, start: int) -> int:
        """How many sentences further than the words at ``start`` its sentence is."""
        return self.rank - bisect_right(self.around.starts, start)

    @property
    def again(self) -> Sequence[Observation]:
        """The other records of the same amount."""
        return self.around.again(self.found)

    @property
    def between(self) -> str:
        """What stands between its subject and its number."""
        words, sentence = self.found.subject.value, self.found.sentence
        return sentence.text[words.end - self.offset : self.at - self.offset] if words.start >= self.offset else ""


def series_of(found: Observation) -> object:
    """What the figures of a series have in common."""
    return found.code.value, found.role.value.kind, found.quantity.unit
