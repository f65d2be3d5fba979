"""The figures of a text that claims are held against: those we read as records, and every other quantity."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.quantities import find_quantities
from vnecon_extract.records import IndicatorRecord
from vnecon_extract.span import Span, overlap
from vnecon_extract.verification.doubts import doubts_of

Digits = tuple[int, ...]

_GOES_ON = re.compile(r"[.,]?\d")


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity of the text, and the record that we read it as, if any; ``doubts`` name its unsure fields."""

    span: Span
    text: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str
    record: IndicatorRecord | None = None
    doubts: dict[str, str] = field(default_factory=dict)

    @property
    def ends(self) -> tuple[Decimal, ...]:
        """The value, or both ends of the range."""
        return tuple(end for end in (self.value, self.low, self.high) if end is not None)


def digits_of(value: Decimal) -> Digits:
    """The digits of a number without sign, point and zeros at either end.

    >>> digits_of(Decimal("-31.380")), digits_of(Decimal("3138000000"))
    ((3, 1, 3, 8), (3, 1, 3, 8))
    """
    return value.normalize().as_tuple().digits


def _has_begun(text: str, start: int) -> bool:
    """Whether a digit at ``start`` is not the first of its number."""
    before = text[max(0, start - 2) : start]
    return before[-1:].isdigit() or (before[-1:] in (".", ",") and before[:1].isdigit())


def _within(figures: Iterable[Figure], spans: Sequence[Span]) -> list[Figure]:
    return [figure for figure in figures if any(overlap(figure.span, span) for span in spans)]


class Figures:
    """All figures of a text; those that are no records are looked for only where a claim asks for more."""

    def __init__(self, text: str, records: Iterable[IndicatorRecord], knowledge: Knowledge) -> None:
        self.text, self._knowledge = text, knowledge
        self.read = [
            Figure(Span(r.quote.start, r.quote.end), r.quote.text, r.value, r.low, r.high, r.unit, r, doubts_of(r))
            for r in records
        ]

    @cached_property
    def every(self) -> Sequence[Figure]:
        """Records' figures, and every other quantity of the text."""
        covered = bytearray(len(self.text) + 1)
        for figure in self.read:
            start, end = figure.span
            covered[start:end] = b"\1" * (end - start)
        others = (
            Figure(Span(q.start, q.end), q.text, q.value, q.low, q.high, q.unit)
            for q in find_quantities(self.text, self._knowledge)
            if not any(covered[q.start : q.end])
        )
        return sorted([*self.read, *others], key=lambda figure: figure.span)

    @cached_property
    def _exact(self) -> dict[tuple[Decimal, ...], list[Figure]]:
        found: dict[tuple[Decimal, ...], list[Figure]] = {}
        for figure in self.read:
            found.setdefault(figure.ends, []).append(figure)
        return found

    def exactly(self, ends: tuple[Decimal, ...]) -> Sequence[Figure]:
        """Records' figures of just this value, or this range."""
        return self._exact.get(ends, ())

    def at(self, spans: Iterable[Span]) -> list[Figure]:
        """The figures that share a character with one of ``spans``: records, or else what there is."""
        wanted = list(spans)
        return _within(self.read, wanted) or _within(self.every, wanted)

    def places(self, words: str) -> Iterator[Span]:
        """Where ``words`` stand in the text, as they are; ``5%`` does not stand in ``13,5%``."""
        begins, ends = words[:1].isdigit(), words[-1:].isdigit()
        start = self.text.find(words)
        while start >= 0:
            end = start + len(words)
            if not (begins and _has_begun(self.text, start)) and not (ends and _GOES_ON.match(self.text, end)):
                yield Span(start, end)
            start = self.text.find(words, start + 1)
