"""Which of some records contradict each other, for the page that shows them."""

from collections import defaultdict
from collections.abc import Iterable

from vnecon_extract.facts.fact import Fact
from vnecon_extract.facts.judging import Relation
from vnecon_extract.facts.statements import Key, Reader, Statement
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.records import IndicatorRecord


def contradictions(records: Iterable[IndicatorRecord], knowledge: Knowledge | None = None) -> list[list[int]]:
    """Groups of records (by their position) that are statements of one fact whose verdict is a conflict.

    Figures of single firms are left out, as are statements that the records cannot tell apart.
    """
    reader = Reader(knowledge)
    groups: dict[Key, dict[Statement, int]] = defaultdict(dict)
    for position, record in enumerate(records):
        told = reader.statement(record)
        if told is not None and not told[0].entity:
            groups[told[0]].setdefault(told[1], position)
    facts = ((Fact(key, list(positions)), positions) for key, positions in groups.items())
    return [_positions(fact, positions) for fact, positions in facts if fact.verdict is Relation.CONFLICT]


def _positions(fact: Fact, positions: dict[Statement, int]) -> list[int]:
    judged = zip(fact.statements, fact.relations, strict=True)
    return sorted(positions[statement] for statement, relation in judged if relation is not Relation.AMBIGUOUS)
