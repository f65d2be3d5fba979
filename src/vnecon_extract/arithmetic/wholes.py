"""Questions about wholes: a part and its share, parts that make up a whole, indicators that are sums of others."""

from collections.abc import Iterator, Sequence
from functools import partial, reduce
from operator import add

from vnecon_extract.arithmetic.check import Rule
from vnecon_extract.arithmetic.intervals import Interval, exactly
from vnecon_extract.arithmetic.question import HERE, NEAR, NO_AMOUNTS, PER, Figures, Group, Question, by, ratio
from vnecon_extract.arithmetic.things import Numbered, Thing, days_of, standing, thing_of
from vnecon_extract.document.place_names import plain
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.arithmetic import Partition, identities, partitions
from vnecon_extract.records import IndicatorRecord, Kind

_HUNDRED = exactly(100)


def of_wholes(figures: Figures, knowledge: Knowledge) -> Iterator[Question]:
    """All questions about wholes that the figures of an article can be asked."""
    for thing, group in figures.things.items():
        for same in by(group, lambda r: (r.kind, r.unit, days_of(r.period), standing(r))).values():
            yield from _of_shares(figures, thing, same)
    yield from _of_identities(figures, knowledge)
    for partition in partitions(knowledge):
        yield from _of_partition(figures, _Parted(partition))


def _of_shares(figures: Figures, thing: Thing, said: Group) -> Iterator[Question]:
    """A share, the level of the part, and that of a whole that it can be a part of."""
    record = said[0].record
    when, state = days_of(record.period), standing(record)
    if record.kind is not Kind.SHARE or when is None or not thing.parts or record.unit not in PER:
        return
    wholes = [other for other in figures.things if _is_whole(other, thing)]
    for unit, levels in figures.levels(thing, when, state).items():
        totals = [n for whole in wholes for n in figures.levels(whole, when, state).get(unit, ())]
        totals = [n for n in totals if _can_hold(n, levels) and not _is_part(figures, n)]
        if totals and unit not in NO_AMOUNTS:
            formula = partial(ratio, per=PER[record.unit])
            yield Question(Rule.SHARE, said, [levels, totals], formula, "{0} / {1}", (HERE, NEAR), confirmed=1)


def _is_whole(whole: Thing, part: Thing) -> bool:
    return whole.parts < part.parts and whole._replace(parts=part.parts) == part


def _can_hold(whole: Numbered, parts: Group) -> bool:
    """What is less than the part is another thing than its whole."""
    held = whole.record.value
    return held is not None and all(n.record.value is not None and n.record.value <= held for n in parts)


def _is_part(figures: Figures, whole: Numbered) -> bool:
    """Whether the sentence tells a share of the would-be whole itself: then it is one part among others."""
    thing, sentence = thing_of(whole.record), whole.record.sentence
    return any(n.record.kind is Kind.SHARE and n.record.sentence == sentence for n in figures.things[thing])


def _of_identities(figures: Figures, knowledge: Knowledge) -> Iterator[Question]:
    """Sums and differences of indicators: exports and imports make the total trade."""
    for identity in identities(knowledge):
        for thing in [thing for thing in figures.things if thing.indicator == identity.whole]:
            wholes = [n for n in figures.things[thing] if n.record.kind is Kind.LEVEL]
            for same in by(wholes, lambda r: (days_of(r.period), standing(r), r.unit)).values():
                when, state, unit = days_of(same[0].record.period), standing(same[0].record), same[0].record.unit
                if when is None:
                    continue
                parts = [thing._replace(indicator=code) for code in identity.parts]
                used = [figures.levels(part, when, state).get(unit, ()) for part in parts]
                if all(used):
                    formula = Interval.__add__ if identity.sign > 0 else Interval.__sub__
                    words = "{0} + {1}" if identity.sign > 0 else "{0} - {1}"
                    yield Question(Rule.IDENTITY, same, used, formula, words, (NEAR, NEAR))


class _Parted:
    """A partition as its words are looked up."""

    def __init__(self, partition: Partition) -> None:
        self.indicators = frozenset(partition.indicators)
        self.size = len(partition.parts)
        says = [(f" {plain(say)} ", number) for number, words in enumerate(partition.parts) for say in words]
        self._says = sorted(says, key=lambda pair: -len(pair[0]))

    def number(self, thing: Thing) -> int | None:
        """Which part of the partition a thing is, if it is one, and of nothing narrower."""
        if thing.indicator not in self.indicators or len(thing.parts) != 1:
            return None
        ((_, words),) = thing.parts
        return next((number for say, number in self._says if say in f" {words} "), None)


def _of_partition(figures: Figures, parted: _Parted) -> Iterator[Question]:
    """Parts that make up a whole: shares come to 100 per cent, levels to the level of the whole."""
    part_of = {thing: part for thing in figures.things if (part := parted.number(thing)) is not None}
    parted_ones = [n for thing in part_of for n in figures.things[thing]]
    for same in by(parted_ones, lambda r: (_of_whole(r), r.kind, r.unit, days_of(r.period), standing(r))).values():
        parts = [[n for n in same if part_of[thing_of(n.record)] == part] for part in range(parted.size)]
        if all(parts):
            yield from _of_sum(figures, parts)


def _of_whole(record: IndicatorRecord) -> Thing:
    return thing_of(record)._replace(parts=frozenset())


def _of_sum(figures: Figures, parts: Sequence[Group]) -> Iterator[Question]:
    *others, last = parts
    record = last[0].record
    when = days_of(record.period)
    here = [HERE] * len(parts)
    if record.kind is Kind.SHARE and record.unit == "percent":
        words = "100 - " + " - ".join(f"{{{number}}}" for number in range(len(others)))
        yield Question(Rule.PARTS, last, others, lambda *shares: _HUNDRED - _sum(*shares), words, here[1:])
    elif record.kind is Kind.LEVEL and record.unit not in NO_AMOUNTS and when is not None:
        wholes = figures.levels(_of_whole(record), when, standing(record)).get(record.unit, ())
        words = " + ".join(f"{{{number}}}" for number in range(len(parts)))
        if wholes:
            yield Question(Rule.PARTS, wholes, parts, _sum, words, [NEAR] * len(parts))


def _sum(*intervals: Interval) -> Interval:
    return reduce(add, intervals)
