"""Precision and coverage by confidence: how many records are at least so sure, and how many of those are right."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from vnecon_extract.evaluate.pairing import Pair
from vnecon_extract.evaluate.score import reaches

LEAST = (0.95, 0.9, 0.8, 0.7, 0.5, 0.0)


class Sure(NamedTuple):
    """The records that are sure by at least ``least``: their number, their share of all, the share strictly right."""

    least: float
    records: int
    coverage: float
    precision: float | None

    def to_dict(self) -> dict[str, Any]:
        """The figures as plain JSON values."""
        return self._asdict()


def by_confidence(pairs: Iterable[Pair]) -> list[Sure]:
    """Precision and coverage at each of ``LEAST``; noise is wrong.  Nothing where no record says how sure it is."""
    told = [
        (pair.record["confidence"], reaches(pair, "strict"))
        for pair in pairs
        if pair.record is not None and pair.record.get("confidence") is not None
    ]
    return [_at(least, told) for least in LEAST] if told else []


def _at(least: float, told: list[tuple[float, bool]]) -> Sure:
    right = [is_right for confidence, is_right in told if confidence >= least]
    precision = round(sum(right) / len(right), 4) if right else None
    return Sure(least, len(right), round(len(right) / len(told), 4), precision)
