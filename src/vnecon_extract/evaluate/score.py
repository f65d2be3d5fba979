"""The figures: detect, core and strict, each field, and the same cut by kind, indicator group, stratum, article.

- detect: the number was found to be a record at all
- core: and its value, unit, kind and indicator are right
- strict: and its period, its base (where the label names one) and its place are right

Records on numbers that the labels ignore (one company's figures, survey shares, legal rates) count in none of these.
They are *noise*, unless the record says whose own figure it is (``entity``).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from vnecon_extract.evaluate.compare import CORE, FIELDS, STRICT
from vnecon_extract.evaluate.gold import alternatives
from vnecon_extract.evaluate.pairing import Pair

LEVELS = ("detect", "core", "strict")


class Rates(NamedTuple):
    """Precision, recall and their harmonic mean, to four places."""

    precision: float
    recall: float
    f1: float


@dataclass
class Tally:
    """Counts over some pairs."""

    wanted: int = 0
    predicted: int = 0
    noise: int = 0
    hits: dict[str, int] = field(default_factory=lambda: dict.fromkeys(LEVELS, 0))
    seen: dict[str, int] = field(default_factory=lambda: dict.fromkeys(FIELDS, 0))
    right: dict[str, int] = field(default_factory=lambda: dict.fromkeys(FIELDS, 0))

    def add(self, pair: Pair) -> None:
        """Count one pair in."""
        if pair.noise:
            self.noise += 1
            return
        self.wanted += pair.gold is not None
        self.predicted += pair.record is not None
        if pair.gold is not None and pair.record is not None:
            self._add_fields(pair)

    def _add_fields(self, pair: Pair) -> None:
        assert pair.gold is not None
        for name in FIELDS:
            if not pair.gold.is_open(name):
                self.seen[name] += 1
                self.right[name] += pair.right[name]
        for level in LEVELS:
            self.hits[level] += reaches(pair, level)

    def rates(self, level: str) -> Rates:
        """How well the records of these pairs were found, up to ``level``."""
        p = self.hits[level] / self.predicted if self.predicted else 0.0
        r = self.hits[level] / self.wanted if self.wanted else 0.0
        return Rates(round(p, 4), round(r, 4), round(2 * p * r / (p + r), 4) if p + r else 0.0)

    def share(self, name: str) -> float | None:
        """Share of detected records with the field right; None where no label names it."""
        return round(self.right[name] / self.seen[name], 4) if self.seen[name] else None

    @property
    def noise_share(self) -> float:
        """Share of all records that are noise."""
        return round(self.noise / (self.noise + self.predicted), 4) if self.noise else 0.0

    def to_dict(self) -> dict[str, Any]:
        """All figures as plain JSON values."""
        return {
            "gold": self.wanted,
            "predicted": self.predicted,
            "noise": self.noise_share,
            **{level: self.rates(level)._asdict() for level in LEVELS},
            "fields": {name: self.share(name) for name in FIELDS},
        }


def reaches(pair: Pair, level: str) -> bool:
    """Whether a full pair is right up to ``level``."""
    needed = {"detect": (), "core": CORE, "strict": STRICT}[level]
    return pair.gold is not None and pair.record is not None and all(pair.right[name] for name in needed)


def tally(pairs: Iterable[Pair]) -> Tally:
    """The counts of all pairs together."""
    total = Tally()
    for pair in pairs:
        total.add(pair)
    return total


def by(pairs: Iterable[Pair], key: Callable[[Pair], str]) -> dict[str, Tally]:
    """The counts of pairs under each value of ``key``, by name."""
    tallies: defaultdict[str, Tally] = defaultdict(Tally)
    for pair in pairs:
        tallies[key(pair)].add(pair)
    return dict(sorted(tallies.items()))


def kind_of(pair: Pair) -> str:
    """The labelled kind; for a record without a label, its own."""
    return alternatives(pair.gold.kind)[0] if pair.gold else str((pair.record or {}).get("kind"))


def stratum_of(pair: Pair) -> str:
    """The kind of article, as its labels name it."""
    return pair.article.stratum


def article_of(pair: Pair) -> str:
    """The article's name."""
    return pair.article.article


def group_of(groups: Mapping[str, str]) -> Callable[[Pair], str]:
    """The group of the labelled indicator; for a record without a label, of its own.  A code in no group: ``other``."""

    def of(pair: Pair) -> str:
        codes = alternatives(pair.gold.indicator) if pair.gold else (str((pair.record or {}).get("indicator")),)
        return next((groups[code] for code in codes if code in groups), "other")

    return of
