"""A fact: one number of an economy, with every article that says it and what each is to the others."""

from collections.abc import Sequence
from decimal import Decimal
from functools import cached_property
from hashlib import blake2b

from vnecon_extract.facts.judging import GRAVITY, Judgement, Relation, judge
from vnecon_extract.facts.statements import Key, Statement


class Fact:
    """All statements of one key, in the order of their dates, and what follows from them.

    Facts of the same key and statements are equal, however they were put together.
    """

    def __init__(self, key: Key, statements: Sequence[Statement]) -> None:
        self.key = key
        self.statements = tuple(statements) if len(statements) == 1 else _in_order(statements)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Fact) and (self.key, self.statements) == (other.key, other.statements)

    def __hash__(self) -> int:
        return hash(self.key)

    def __repr__(self) -> str:
        said = f"{self.value:f}" if self.value is not None else f"{self.low}..{self.high}"
        return f"<Fact {self.key.indicator} {self.key.area} {self.period} {said} {self.unit} {self.verdict.value}>"

    @cached_property
    def id(self) -> str:
        """Sixteen digits that stand for the key, the same in every run."""
        return blake2b(self.key.text.encode(), digest_size=8).hexdigest()

    @cached_property
    def _judgement(self) -> Judgement:
        return judge(self.key, self.statements)

    @property
    def leader(self) -> Statement | None:
        """The statement that gives the fact its value; None where that is left open."""
        return self._judgement.leader

    @property
    def relations(self) -> tuple[Relation, ...]:
        """What each statement is to the value."""
        return self._judgement.relations

    @property
    def verdict(self) -> Relation:
        """The gravest of the relations."""
        return max(self.relations, key=GRAVITY.index)

    @property
    def sources(self) -> int:
        """How many articles say it; one that repeats another counts with it."""
        return len({statement.origin for statement in self.statements})

    @property
    def value(self) -> Decimal | None:
        """The value that leads; None for a range, and where the records leave it open."""
        return self.leader.value if self.leader else None

    @property
    def low(self) -> Decimal | None:
        """The lower end of a range."""
        return self.leader.low if self.leader else None

    @property
    def high(self) -> Decimal | None:
        """The upper end of a range."""
        return self.leader.high if self.leader else None

    @property
    def unit(self) -> str:
        """The code of the unit."""
        return self.key.unit

    @property
    def period(self) -> str:
        """The SDMX TIME_PERIOD: the shortest label that a statement gives."""
        return min((statement.period for statement in self.statements), key=lambda label: (len(label), label))

    @property
    def base_period(self) -> str:
        """The SDMX TIME_PERIOD of the base, empty where there is none."""
        return min((s.base_period for s in self.statements), key=lambda label: (len(label), label))

    @property
    def place(self) -> str:
        """The name of the place."""
        return min(statement.place for statement in self.statements)


def _in_order(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Statements by their order, each once."""
    ordered = {statement.order: statement for statement in statements}
    return tuple(ordered[order] for order in sorted(ordered))
