"""Surroundings: an article as its records see it, and one record with what stands around it."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cached_property
from typing import Any

from vnecon_extract.confidence.scales import CHARACTERS, NONE, SENTENCES_BEFORE
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
    """An article as its records see it; ``groups`` are the groups of indicators by code, ``firms`` the codes of what
    firms tell of themselves.

    ``starts`` are where its sentences begin, ``offsets`` where that of each record does.
    """

    def __init__(
        self,
        linked: Sequence[Linked],
        readings: Sequence[Reading],
        home: Home,
        published: Published | None,
        groups: Mapping[str, str],
        firms: Set[str],
    ) -> None:
        self.figures, self.home, self._groups, self._firms = len(linked), home, groups, firms
        self.year = published.year if published is not None else None
        self.found = [figure for figure in linked if isinstance(figure, Observation)]
        self.records = max(len(self.found), 1)
        self._linked, self._readings = linked, readings
        self.starts = [reading.sentence.start for reading in readings]
        self.offsets = [figure.sentence.start for figure in self.found]

    # What is counted only where a signal asks for it.
    @cached_property
    def rejected(self) -> Mapping[int, int]:
        """Figures that are no records by where their sentence starts."""
        return counted(figure.sentence.start for figure in self._linked if not isinstance(figure, Observation))

    @cached_property
    def of_firms(self) -> int:
        """How often a hundred of its sentences name what firms tell of themselves, their profit or dividend."""
        firms = self._firms
        named = sum([mention.codes[0] in firms for reading in self._readings for mention in reading.indicators])
        return 100 * named // max(len(self._readings), 1)

    @cached_property
    def in_sentence(self) -> Mapping[int, int]:
        """Records by where their sentence starts."""
        return counted(self.offsets)

    @cached_property
    def codes(self) -> Tally:
        """Their codes."""
        return Tally([figure.code.value for figure in self.found])

    @cached_property
    def of_group(self) -> Tally:
        """Their groups of indicators."""
        groups = self._groups
        return Tally([groups.get(figure.code.value, NONE) for figure in self.found])

    @cached_property
    def places(self) -> Tally:
        """Their places."""
        told = [figure.place.value for figure in self.found]
        return Tally([None if place is None else place.name for place in told])

    @cached_property
    def periods(self) -> Tally:
        """Their periods."""
        told = [figure.period.value for figure in self.found]
        return Tally([None if period is None else period.label for period in told])

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

    def sentences_since(self, start: int, offset: int) -> int:
        """How many sentences further than the words at ``start`` the sentence is that begins at ``offset``."""
        return bisect_right(self.starts, offset) - bisect_right(self.starts, start)

    def distances(self, words: Iterable[Span | None]) -> Sequence[str]:
        """How far before each record the words stand that decided: characters in its sentence, else sentences."""
        told = []
        for said, offset, figure in zip(words, self.offsets, self.found, strict=True):
            if said is None:
                told.append(NONE)
            elif said.start < offset:
                told.append(SENTENCES_BEFORE[self.sentences_since(said.start, offset)])
            else:
                at = offset + figure.quantity.start
                told.append(CHARACTERS[at - said.end] if said.start < at else BEHIND)
        return told

    @cached_property
    def cases(self) -> Sequence["Case"]:
        """Each record with what stands around it, in the order of the figures."""
        readings = dict(zip(self.starts, self._readings, strict=True))
        made: list[Case] = []
        last, before, rank, index = None, -1, 0, 0
        for figure, offset in zip(self.found, self.offsets, strict=True):
            if offset == before:
                index += 1
            else:
                last, before, index, rank = None, offset, 0, bisect_right(self.starts, offset)
            made.append(Case(figure, last, index, readings.get(offset), offset, offset + figure.quantity.start, rank))
            last = figure
        return made


@value
class Case:
    """A record in its sentence: the record before it there, how many stand before it, what was read of the sentence.

    ``offset`` is where its sentence begins, ``at`` where its number does; ``rank`` says which sentence of the article
    it is, from 1.  A figure of a table has no ``reading``.
    """

    found: Observation
    last: Observation | None
    index: int
    reading: Reading | None
    offset: int
    at: int
    rank: int

    @property
    def between(self) -> str:
        """What stands between its subject and its number."""
        words, sentence = self.found.subject.value, self.found.sentence
        return sentence.text[words.end - self.offset : self.at - self.offset] if words.start >= self.offset else ""


def series_of(found: Observation) -> object:
    """What the figures of a series have in common."""
    return found.code.value, found.role.value.kind, found.quantity.unit
