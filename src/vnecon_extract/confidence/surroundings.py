"""Surroundings: an article as its records see it, and one record with what stands around it."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property

from vnecon_extract.confidence.scales import CHARACTERS, NONE, SENTENCES
from vnecon_extract.confidence.shapes import shown
from vnecon_extract.decisions import Decision
from vnecon_extract.document.places import Home
from vnecon_extract.document.state import Linked, Observation
from vnecon_extract.find.reading import Reading
from vnecon_extract.timex.document_date import Published
from vnecon_extract.values import value

BEHIND, BEFORE = "behind", "sentences before "


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
        self.rejected = Counter(figure.sentence.start for figure in linked if not isinstance(figure, Observation))
        self._starts = [reading.sentence.start for reading in readings]
        self._readings = dict(zip(self._starts, readings, strict=True))

    # What is counted only where a signal asks for it.
    @cached_property
    def in_sentence(self) -> Counter[int]:
        """Records by where their sentence starts."""
        return Counter(figure.sentence.start for figure in self.found)

    @cached_property
    def codes(self) -> Counter[str]:
        """Records by code."""
        return Counter(figure.code.value for figure in self.found)

    @cached_property
    def of_group(self) -> Counter[str]:
        """Records by group of indicators."""
        return Counter(self.groups.get(figure.code.value, NONE) for figure in self.found)

    @cached_property
    def places(self) -> Counter[object]:
        """Records by place."""
        return Counter(shown(figure.place.value) for figure in self.found)

    @cached_property
    def periods(self) -> Counter[object]:
        """Records by period."""
        return Counter(shown(figure.period.value) for figure in self.found)

    @cached_property
    def series(self) -> Counter[object]:
        """Records by what a series has in common."""
        return Counter(map(series_of, self.found))

    @cached_property
    def _amounts(self) -> Mapping[object, list[Observation]]:
        amounts: dict[object, list[Observation]] = defaultdict(list)
        for figure in self.found:
            amounts[figure.quantity.value, figure.quantity.unit].append(figure)
        return amounts

    def _again(self, found: Observation) -> Sequence[Observation]:
        """The other records of the same amount, where it has digits enough to be told by."""
        amount = found.quantity.value
        same = self._amounts[amount, found.quantity.unit]
        if len(same) < 2 or amount is None or len(amount.as_tuple().digits) < 2:
            return ()
        return [other for other in same if other is not found]

    def sentences_before(self, offset: int) -> int:
        """How many sentences stand before the one at ``offset``."""
        return bisect_right(self._starts, offset) - 1

    def passed(self, start: int, found: Observation) -> int:
        """How many sentences further than the words at ``start`` the sentence of a figure is."""
        return bisect_right(self._starts, found.sentence.start) - bisect_right(self._starts, start)

    def cases(self) -> list["Case"]:
        """Each record with what stands around it, in the order of the figures."""
        cases = []
        last: Observation | None = None
        index = 0
        for figure in self.found:
            offset = figure.sentence.start
            beside = last if last is not None and last.sentence.start == offset else None
            index = index + 1 if beside is not None else 0
            reading, again = self._readings.get(offset), self._again(figure)
            group = self.groups.get(figure.code.value, NONE)
            at = offset + figure.quantity.start
            cases.append(Case(figure, self, beside, index, reading, offset, at, again, group))
            last = figure
        return cases


@value
class Case:
    """A record in its article: the record before it in its sentence, how many stand before it there, what was read.

    ``offset`` is where its sentence begins, ``at`` where its number does; ``again`` are the other records of the same
    amount, ``group`` is that of its indicator.  A figure of a table has no ``reading``.
    """

    found: Observation
    around: Surroundings
    last: Observation | None
    index: int
    reading: Reading | None
    offset: int
    at: int
    again: Sequence[Observation]
    group: str

    def distance(self, decision: Decision[object]) -> str:
        """How far before the figure the words stand that decided: characters in its sentence, else sentences."""
        words = decision.words
        if words is None:
            return NONE
        if words.start >= self.at:
            return BEHIND
        if words.start >= self.offset:
            return CHARACTERS.step(self.at - words.end)
        return BEFORE + SENTENCES.step(self.around.passed(words.start, self.found))

    @property
    def level(self) -> str:
        """What sort of place it is of."""
        place = self.found.place.value
        return NONE if place is None else place.level or "below"

    @property
    def between(self) -> str:
        """What stands between its subject and its number."""
        words, sentence = self.found.subject.value, self.found.sentence
        return sentence.text[words.end - self.offset : self.at - self.offset] if words.start >= self.offset else ""


def series_of(found: Observation) -> object:
    """What the figures of a series have in common."""
    return found.code.value, found.role.value.kind, found.quantity.unit
