"""What else a sentence says of a figure: below zero or not, the side of a quote, at what prices, and who says so."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TypeVar

from vnecon_extract.choice import Candidate, pick, weighed
from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.subject import Subject
from vnecon_extract.cues.weighed_parts import WeighedParts, said
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.find.one_sided import OneSided
from vnecon_extract.find.reading import Reading
from vnecon_extract.find.sides import TwoSided
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.records import PriceBasis, PriceBasisKind
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span

NO_PRICES: Decision[PriceBasis | None] = Decision(None, Rule.PRICES_NONE)
_NEAR = 20
T = TypeVar("T")


class AlsoSaid:
    """Tells it of figures; one serves all articles."""

    def __init__(
        self, knowledge: Knowledge, words: dict[str, tuple[str, ...]], weighed: WeighedParts, weights: Mapping[str, int]
    ) -> None:
        self._sides, self._weighed, self._weights = TwoSided(knowledge), weighed, weights
        self._one_sided = OneSided(words)
        #: Whether a sentence names the sides of quotes: only there a figure is asked for its own.
        self.tells_sides = self._sides.occur
        self._deficit, self._net = frozenset(words["deficit"]), frozenset(words["net_indicators"])

    def is_negative(self, figure: Figure, subject: Subject, code: str, reading: Reading) -> bool:
        """Whether the subject's words, or the verb of a balance, say that the level is below zero (``thâm hụt 63``)."""
        if subject.negative:
            return True
        if "balance" not in code and code not in self._net:
            return False
        words = reading.sentence.low[max(figure.left.start, figure.start - _NEAR) : figure.start]
        return any(word in words for word in self._deficit)

    def with_side(
        self, figure: Figure, parts: Mapping[str, Decision[Span]], reading: Reading
    ) -> Mapping[str, Decision[Span]]:
        """``56,3 - 56,8 triệu đồng/lượng (mua vào - bán ra)``: the side of the quote, which nothing behind goes on
        with."""
        side = self._sides.side(reading.sentence.low, figure.start, figure.quantity.end)
        return parts if side is None else self._on_side(side, parts, reading)

    def of_dealer(
        self, figure: Figure, row: Sequence[Figure], parts: Mapping[str, Decision[Span]], reading: Reading
    ) -> Mapping[str, Decision[Span]]:
        """``Mi Hồng mua vào 76 triệu đồng/lượng``: which side of a quote it is, also where no second one is told."""
        low, quantity = reading.sentence.low, figure.quantity
        side = self._sides.side(low, figure.start, quantity.end)
        if side is None:
            ends = [other.quantity.end for other in row if other.quantity.end <= figure.start]
            side = self._one_sided.side(low, figure.start, quantity.end, ends)
        return self._on_side(side, parts, reading)

    def _on_side(
        self, side: Span | None, parts: Mapping[str, Decision[Span]], reading: Reading
    ) -> Mapping[str, Decision[Span]]:
        if side is None:
            return parts
        words = words_of(side, reading.sentence.start)
        return self._weighed.over(parts, {"other": said(words, Rule.PART_SIDE)})

    def price_basis(self, figure: Figure, reading: Reading) -> Decision[PriceBasis | None]:
        """At the prices of which year or kind an amount is counted: those named last before it."""
        earlier = [m for m in reading.price_bases if m.start < figure.start]
        if not earlier:
            return NO_PRICES
        named = [(_prices(said.kind, said.year), words_of(said, reading.sentence.start)) for said in reversed(earlier)]
        return self._nearest(named, Rule.PRICES_BEFORE)

    def attribution(self, reading: Reading) -> Decision[Span | None]:
        """Who says what a sentence that names somebody says: who is named first."""
        words = [words_of(said, reading.sentence.start) for said in reading.attributions]
        return self._nearest([(said, said) for said in words], Rule.ATTRIBUTION_FIRST)

    def _nearest(self, named: Sequence[tuple[T, Span]], rule: Rule) -> Decision[T]:
        """The first of ``named``; where that is all, nothing is weighed."""
        first = Decision(named[0][0], rule, named[0][1])
        if len(named) == 1:
            return first
        weights = self._weights
        candidates: list[Candidate[T, None]] = [
            Candidate(weights[rule] + weights["each_further"] * rank, Decision(of, rule, words))
            for rank, (of, words) in enumerate(named)
        ]
        return weighed(pick(candidates), first)


@lru_cache(maxsize=100)
def _prices(kind: str, year: int | None) -> PriceBasis:
    return PriceBasis(kind=PriceBasisKind(kind), year=year)
