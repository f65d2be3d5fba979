"""When figures were published, by months: the pace at which statistics are brought out and revised."""

from collections.abc import Iterable

from vnecon_extract.facts.statements import Statement
from vnecon_extract.records import Status
from vnecon_extract.values import value

_ESTIMATED = (Status.ESTIMATE, Status.FORECAST)


@value
class Vintages:
    """The first and the last month in which something was said, empty where a date is missing; ``estimated`` where all
    that was said are estimates."""

    first: str
    last: str
    estimated: bool

    @staticmethod
    def of(statements: Iterable[Statement]) -> "Vintages":
        """The months of statements; a date that is only a year may be any month of it."""
        every = list(statements)
        dated = all(statement.published for statement in every)
        return Vintages(
            min((_month(statement.published, "-01") for statement in every), default="") if dated else "",
            max((_month(statement.published, "-12") for statement in every), default=""),
            all(statement.status in _ESTIMATED for statement in every),
        )

    def apart(self, other: "Vintages") -> bool:
        """Whether one of the two came after the other, and can have taken its place.

        Figures of other months can; within one month only the outcome comes after the estimate.
        """
        dated = all((self.first, self.last, other.first, other.last))
        if dated and (self.last < other.first or other.last < self.first):
            return True
        outcome, estimate = (other, self) if self.estimated else (self, other)
        return estimate.estimated and not outcome.estimated and (not dated or estimate.first <= outcome.last)


def _month(published: str, missing: str) -> str:
    return published[:7] if len(published) >= len("2025-01") else published and published + missing
