"""The cell of a panel, and which cells may be added."""

from decimal import Decimal

from vnecon_extract.facts.judging import GRAVITY, Relation
from vnecon_extract.facts.times import label
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.facts import additive
from vnecon_extract.records import Kind, Status
from vnecon_extract.values import value

_SURE = (Status.ACTUAL, Status.ESTIMATE, Status.FORECAST, Status.TARGET)


@value
class Cell:
    """The value of one place and period.

    ``how`` is empty for what articles say, else how it was made of others: ``2024-01-01/P9M - 2024-S1``, or ``VN-63 +
    VN-18 + VN-67`` for a province of the merger.
    """

    area: str
    place: str
    start: str
    end: str
    value: Decimal
    status: str
    verdict: str
    sources: int
    how: str = ""

    @property
    def period(self) -> str:
        """The SDMX TIME_PERIOD."""
        return label(self.start, self.end)


def adds_up(indicator: str, kind: str, knowledge: Knowledge | None, *, over_time: bool) -> bool:
    """Whether levels of an indicator may be added, over provinces or over the months of a year."""
    groups = additive(knowledge or Knowledge())
    named = any(indicator in group.indicators and (group.over_time or not over_time) for group in groups)
    return named and kind == Kind.LEVEL


def of_both(one: Cell, other: Cell) -> dict[str, object]:
    """How sure a cell is that was made of two: as the less sure one."""
    return {
        "status": max(one.status, other.status, key=lambda status: _SURE.index(Status(status))),
        "verdict": max(one.verdict, other.verdict, key=lambda verdict: GRAVITY.index(Relation(verdict))),
        "sources": min(one.sources, other.sources),
    }
