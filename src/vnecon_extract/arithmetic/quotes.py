"""The two sides of a quote: what a dealer buys at, and what he sells at."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator

from vnecon_extract.arithmetic.check import Rule
from vnecon_extract.arithmetic.question import HERE, Question
from vnecon_extract.arithmetic.things import Numbered, days_of, in_order, parts_of, thing_of
from vnecon_extract.document.place_names import plain
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.arithmetic import sides
from vnecon_extract.records import IndicatorRecord, Kind


def of_quotes(records: Iterable[Numbered], knowledge: Knowledge) -> Iterator[Question]:
    """Each price to buy with the price to sell that is told next to it, of the same thing in the same sentence."""
    words = {plain(say): side.code for side in sides(knowledge) for say in side.says}
    told: dict[Hashable, list[tuple[Numbered, str]]] = defaultdict(list)
    for numbered in in_order(n for n in records if n.record.kind is Kind.LEVEL):
        if (side := _side(numbered.record, words)) is not None:
            told[_quoted(numbered.record, words)].append((numbered, side))
    for group in told.values():
        for (one, first), (other, second) in zip(group[::2], group[1::2], strict=False):
            if {first, second} == {"buy", "sell"}:
                buy, sell = (one, other) if first == "buy" else (other, one)
                yield Question(
                    Rule.BUY_SELL, [buy], [[sell]], lambda price: price, "at most {0}", (HERE,), at_most=True
                )


def _side(record: IndicatorRecord, words: dict[str, str]) -> str | None:
    """Which side the words of a part tell, or those of the subject."""
    said = (*(name for _, name in parts_of(record)), plain(record.subject.text))
    return next((words[name] for name in said if name in words), None)


def _quoted(record: IndicatorRecord, words: dict[str, str]) -> Hashable:
    thing = thing_of(record)
    parts = frozenset(part for part in thing.parts if part[1] not in words)
    return thing._replace(parts=parts), record.unit, days_of(record.period), record.sentence.start
