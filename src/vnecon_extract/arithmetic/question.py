"""A question to the figures of an article, and the figures of an article sorted so that it can be asked."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from vnecon_extract.arithmetic.check import Rule
from vnecon_extract.arithmetic.intervals import Interval
from vnecon_extract.arithmetic.things import Days, Numbered, Thing, days_of, standing, thing_of
from vnecon_extract.records import IndicatorRecord, Kind

Formula = Callable[..., Interval]
Group = Sequence[Numbered]

# How many a number of this unit is of one.
PER = {"percent": 100, "permille": 1000, "times": 1}
# Units of numbers that are no amounts of something.
NO_AMOUNTS = frozenset({"percent", "permille", "pp", "bp", "times"})
# How many sentences with figures away a figure may stand: in the same one, or in the one before or after.
HERE, NEAR = 0, 1


@dataclass(frozen=True, slots=True)
class Question:
    """Figures of one thing each: any of ``said`` is to be what ``formula`` makes of any choice from ``used``.

    A figure that is said again stands there as often.  ``reach`` is how many sentences with figures each of ``used``
    may stand away from what is said.  ``words`` show the formula with ``{0}``, ``{1}`` for numbers.
    ``at_most`` where the formula only gives what may not be exceeded.  ``confirmed`` is which of ``used`` must have
    passed another check where it stands in another sentence: of what a share is a share, only its sentence tells.
    """

    rule: Rule
    said: Group
    used: Sequence[Group]
    formula: Formula
    words: str
    reach: Sequence[int]
    at_most: bool = False
    confirmed: int | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one article by kind, and by the thing that they are of."""

    things: Mapping[Thing, Group]

    @classmethod
    def of(cls, records: Iterable[Numbered]) -> "Figures":
        """Sort the records of one article."""
        things: dict[Thing, list[Numbered]] = defaultdict(list)
        for numbered in records:
            things[thing_of(numbered.record)].append(numbered)
        return cls(things)

    def levels(self, thing: Thing, when: Days, state: str) -> dict[str, Group]:
        """The levels of a thing at a time, by unit."""
        found: dict[str, Group] = {}
        for numbered in self.things.get(thing, ()):
            record = numbered.record
            if record.kind is Kind.LEVEL and days_of(record.period) == when and standing(record) == state:
                found[record.unit] = [*found.get(record.unit, ()), numbered]
        return found


def by(group: Iterable[Numbered], key: Callable[[IndicatorRecord], Hashable]) -> dict[Hashable, list[Numbered]]:
    """Figures grouped by what ``key`` makes of their records."""
    found: dict[Hashable, list[Numbered]] = defaultdict(list)
    for numbered in group:
        found[key(numbered.record)].append(numbered)
    return found


def ratio(top: Interval, bottom: Interval, per: int) -> Interval:
    """One amount through another, per cent or per mille."""
    return top / bottom * per
