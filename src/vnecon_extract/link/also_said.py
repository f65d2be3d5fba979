"""What else a sentence says of a figure: below zero or not, the side of a quote, at what prices, and who says so."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TypeVar

from vnecon_extract.choice import Candidate, Choice, choose
from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.subject import Subject
from vnecon_extract.cues.weighed_parts import said
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.tables import Tables
from vnecon_extract.records import PriceBasis, PriceBasisKind
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span

NO_PRICES: Decision[PriceBasis | None] = Decision(None, Rule.PRICES_NONE)
_NEAR = 20
T = TypeVar("T")


def is_negative(figure: Figure, subject: Subject, code: str, reading: Reading, tables: Tables) -> bool:
    """Whether the subject's words, or the verb of a balance, say that the level is below zero (``thâm hụt 63``)."""
    if subject.negative:
        return True
    if "balance" not in code and code not in tables.net:
        return False
    words = reading.sentence.low[max(figure.left.start, figure.start - _NEAR) : figure.start]
    return any(word in words for word in tables.deficit)


def with_side(
    figure: Figure, parts: Mapping[str, Decision[Span]], reading: Reading, tables: Tables
) -> Mapping[str, Decision[Span]]:
    """``56,3 - 56,8 triệu đồng/lượng (mua vào - bán ra)``: the side of the quote, which nothing behind goes on with."""
    side = tables.sides.side(reading.sentence.low, figure.start, figure.quantity.end)
    if side is None:
        return parts
    words = words_of(side, reading.sentence.start)
    return tables.parts.weighed.over(parts, {"other": said(words, Rule.PART_SIDE)})


def price_basis(figure: Figure, reading: Reading, tables: Tables) -> Decision[PriceBasis | None]:
    """At the prices of which year or kind an amount is counted: those named last before it."""
    earlier = [m for m in reading.price_bases if m.start < figure.start]
    if not earlier:
        return NO_PRICES
    named = [(_prices(said.kind, said.year), words_of(said, reading.sentence.start)) for said in reversed(earlier)]
    return _nearest(named, Rule.PRICES_BEFORE, tables)


@lru_cache(maxsize=100)
def _prices(kind: str, year: int | None) -> PriceBasis:
    return PriceBasis(kind=PriceBasisKind(kind), year=year)


def attribution(reading: Reading, tables: Tables) -> Decision[Span | None]:
    """Who says what a sentence that names somebody says: who is named first."""
    words = [words_of(said, reading.sentence.start) for said in reading.attributions]
    return _nearest([(said, said) for said in words], Rule.ATTRIBUTION_FIRST, tables)


def _nearest(named: Sequence[tuple[T, Span]], rule: Rule, tables: Tables) -> Decision[T]:
    """The first of ``named``; where that is all, nothing is weighed."""
    first = Decision(named[0][0], rule, named[0][1])
    if len(named) == 1:
        return first
    weights = tables.other_weights
    weighed = ((weights[rule] + weights["each_further"] * rank, one) for rank, one in enumerate(named))
    choice: Choice[T, None] = choose(Candidate(weight, Decision(of, rule, words)) for weight, (of, words) in weighed)
    return choice.weighed(first)
