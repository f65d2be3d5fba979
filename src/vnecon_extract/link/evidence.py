"""Where in the text a figure's period, base, place and status are named: the words a reader is shown beside it.

A figure inherits much from earlier sentences.  The words shown are the nearest that mean just what the record says,
by the same resolution that linked them; where no words do (the date of publication settled it), none are shown.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.places import Gazetteer, Home
from vnecon_extract.link.state import Observation
from vnecon_extract.link.statuses import Statuses
from vnecon_extract.mentions import BaseMention, Mention, PeriodMention
from vnecon_extract.records import Base, Period
from vnecon_extract.span import Span
from vnecon_extract.timex.bases import resolve_base
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.periods import resolve

M = TypeVar("M", bound=Mention)
_FARTHEST = 60  # sentences back; beyond, nobody looks for the words


class Evidence:
    """Finds the words behind the observations of one article."""

    def __init__(
        self,
        readings: Sequence[Reading],
        gazetteer: Gazetteer,
        statuses: Statuses,
        published: Published | None,
        home: Home,
    ) -> None:
        self._readings, self._gazetteer, self._statuses = readings, gazetteer, statuses
        self._published, self._home = published, home
        self._at = {reading.sentence.start: index for index, reading in enumerate(readings)}

    def of(self, found: Observation) -> Mapping[str, Span]:
        """Spans in the cleaned text, by what they name: period, base, place, status, part, attribution."""
        named = {
            "period": self._period(found),
            "base": self._base(found),
            "place": self._place(found),
            "status": self._status(found),
            "attribution": found.attribution,
            **{f"part {dimension}": span for dimension, span in found.parts.items()},
        }
        return {name: span for name, span in named.items() if span is not None}

    def _period(self, found: Observation) -> Span | None:
        period = found.period
        if period is None:
            return None
        return self._nearest(found, lambda r: r.periods, lambda m: self._names(m, period))

    def _names(self, mention: PeriodMention, period: Period) -> bool:
        ways = (
            (ahead, flow, context) for ahead in (False, True) for flow in (True, False) for context in (None, period)
        )
        return any(
            resolve(mention, self._published, context, future=ahead, flow=flow) == period
            for ahead, flow, context in ways
        )

    def _base(self, found: Observation) -> Span | None:
        base = found.base
        if base is None or base.implied:
            return None
        return self._nearest(found, lambda r: r.bases, lambda m: self._means(m, base, found.period), ahead=True)

    def _means(self, mention: BaseMention, base: Base, of: Period | None) -> bool:
        return mention.kind == base.kind and (
            base.period is None or resolve_base(mention, of, self._published, of) == base
        )

    def _place(self, found: Observation) -> Span | None:
        place = found.place
        if place is None:
            return None
        at = self._gazetteer.as_place
        return self._nearest(found, lambda r: r.places, lambda m: at(m, self._published, self._home) == place)

    def _status(self, found: Observation) -> Span | None:
        reading = self._reading(found)
        if reading is None:
            return None
        for future in (False, True):
            status, cue = self._statuses.of(found.quantity.start, found.sentence, reading.statuses, future=future)
            if cue is not None and status == found.status:
                return Span(found.sentence.start + cue.start, found.sentence.start + cue.end)
        return None

    def _reading(self, found: Observation) -> Reading | None:
        index = self._at.get(found.sentence.start)
        return None if index is None else self._readings[index]

    def _nearest(
        self,
        found: Observation,
        mentions: Callable[[Reading], Sequence[M]],
        fits: Callable[[M], bool],
        *,
        ahead: bool = False,
    ) -> Span | None:
        """The nearest that fits: before the figure, else behind it (first there if ``ahead``), else further back."""
        index = self._at.get(found.sentence.start)
        if index is None:
            return None
        own = mentions(self._readings[index])
        before = [m for m in reversed(own) if m.start < found.quantity.start]
        behind = [m for m in own if m.start >= found.quantity.start]
        for mention in [*behind, *before] if ahead else [*before, *behind]:
            if fits(mention):
                return _span(self._readings[index], mention)
        return next((_span(r, m) for r, m in self._earlier(index, mentions) if fits(m)), None)

    def _earlier(self, index: int, mentions: Callable[[Reading], Sequence[M]]) -> Iterator[tuple[Reading, M]]:
        for reading in reversed(self._readings[max(0, index - _FARTHEST) : index]):
            for mention in reversed(mentions(reading)):
                yield reading, mention


def _span(reading: Reading, mention: Mention) -> Span:
    return Span(reading.sentence.start + mention.start, reading.sentence.start + mention.end)
