"""What a run came to: articles, records by group of indicators, failures by reason."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vnecon_extract.batch.ids import is_told_apart
from vnecon_extract.batch.items import Item, Outcome
from vnecon_extract.batch.journal import Entry
from vnecon_extract.batch.sources import last_ending
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import indicators

_NAMED = 3  # articles that are named for each thing that is odd


@dataclass
class Summary:
    """Counts over the whole output; ``before`` of its articles were there when this run began, ``new`` came with it.

    ``seconds`` is how long the run took, ``working`` how much of that was after the start-up.  ``renamed`` articles
    had a name that another had; ``notes`` say what was found and mended.  ``doubts`` counts articles that were odd to
    read, by what was odd, and ``doubted`` names the first few; ``skipped`` counts files that were passed over, by
    their endings.  ``exit_code`` is 0 if all went well, 1 if some articles failed or there were none at all, 130 if
    the run was interrupted.
    """

    articles: int = 0
    before: int = 0
    new: int = 0
    by_indicator: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)
    duplicates: int = 0
    doubts: Counter[str] = field(default_factory=Counter)
    doubted: dict[str, list[str]] = field(default_factory=dict)
    skipped: Counter[str] = field(default_factory=Counter)
    renamed: int = 0
    seconds: float = 0.0
    working: float = 0.0
    interrupted: bool = False
    outputs: tuple[Path, ...] = ()
    quarantine: Path | None = None
    knowledge: str | None = None
    notes: list[str] = field(default_factory=list)

    @property
    def records(self) -> int:
        """How many records there are."""
        return self.by_indicator.total()

    @property
    def failed(self) -> int:
        """How many articles failed."""
        return self.failures.total()

    @property
    def exit_code(self) -> int:
        """For the command line."""
        return 130 if self.interrupted else 1 if self.failed or not self.articles else 0

    @property
    def by_group(self) -> dict[str, int]:
        """Records by group of indicators (national_accounts, prices, ...), the largest first."""
        group = {entry.code: entry.group for entry in indicators(Knowledge(self.knowledge))}
        counts: Counter[str] = Counter()
        for code, count in self.by_indicator.items():
            counts[group.get(code, "other")] += count
        return dict(counts.most_common())

    @property
    def rate(self) -> float:
        """Articles a second, without the start-up; 0 if there were none."""
        return self.new / self.working if self.working > 0 else 0.0

    def add(self, entry: Entry) -> None:
        """Count one article more, as the journal tells of it."""
        self._add(entry.indicators, entry.reason, entry.duplicate_of, is_told_apart(entry.article, entry.source))
        self._doubt(entry.source, entry.doubts)

    def add_outcome(self, item: Item, outcome: Outcome, duplicate_of: str | None) -> None:
        """Count one article of this run."""
        reason = outcome.failure.reason if outcome.failure else None
        self._add(outcome.indicators, reason, duplicate_of, is_told_apart(outcome.article, item.source))
        self._doubt(item.source, outcome.doubts)
        self.new += 1

    def _add(self, indicators: Mapping[str, int], reason: str | None, duplicate_of: str | None, renamed: bool) -> None:
        self.articles += 1
        self.by_indicator.update(indicators)
        self.duplicates += duplicate_of is not None
        self.renamed += renamed
        if reason is not None:
            self.failures[reason] += 1

    def _doubt(self, source: str, doubts: Iterable[str]) -> None:
        for reason in {doubt.partition(":")[0] for doubt in doubts}:
            self.doubts[reason] += 1
            named = self.doubted.setdefault(reason, [])
            if len(named) < _NAMED:
                named.append(source)

    def pass_over(self, path: str) -> None:
        """Count a file that is of no known form."""
        self.skipped[last_ending(path)] += 1

    def clear(self) -> None:
        """Begin to count anew."""
        self.articles = self.duplicates = self.renamed = 0
        self.doubts.clear()
        self.doubted.clear()
        self.by_indicator.clear()
        self.failures.clear()

    def to_dict(self) -> dict[str, Any]:
        """The summary as plain JSON values."""
        return {
            "articles": self.articles,
            "before": self.before,
            "new": self.new,
            "records": self.records,
            "failed": self.failed,
            "by_group": self.by_group,
            "by_indicator": dict(self.by_indicator.most_common()),
            "failures": dict(self.failures.most_common()),
            "duplicates": self.duplicates,
            "renamed": self.renamed,
            "warnings": dict(self.doubts.most_common()),
            "skipped": dict(self.skipped.most_common()),
            "seconds": round(self.seconds, 3),
            "articles_per_second": round(self.rate, 1),
            "interrupted": self.interrupted,
            "outputs": [str(path) for path in self.outputs],
            "quarantine": str(self.quarantine) if self.quarantine else None,
            "notes": self.notes,
            "exit_code": self.exit_code,
        }

    def __str__(self) -> str:
        rate = f", {self.rate:,.0f} articles/s" if self.rate else ""
        was = f" ({self.before:,} of them done before)" if self.before else ""
        lines = [f"{self.articles:,} articles{was}, {self.records:,} records, {self.failed:,} failed{rate}"]
        lines += [f"  {count:>9,}  {group}" for group, count in self.by_group.items()]
        lines += [f"  {count:>9,}  failed: {reason}" for reason, count in self.failures.most_common()]
        for reason, count in self.doubts.most_common():
            more = ", ..." if count > _NAMED else ""
            lines.append(f"  {count:>9,}  warning: {reason} ({', '.join(self.doubted[reason])}{more})")
        if self.skipped:
            endings = ", ".join(f"{ending} {count:,}" for ending, count in self.skipped.most_common())
            many = self.skipped.total()
            lines.append(f"{many:,} {'file' if many == 1 else 'files'} skipped: {endings}")
        if not self.articles:
            lines.append("nothing was read: no file of a form that is known")
        if self.duplicates:
            lines.append(f"  {self.duplicates:>9,}  articles repeat an earlier one")
        if self.renamed:
            lines.append(f"  {self.renamed:>9,}  articles have an id that another had: they are called id@source")
        lines += self.notes
        if self.failed and self.quarantine:
            lines.append(f"reasons: {self.quarantine}")
        lines += [f"written: {path}" for path in self.outputs]
        if self.interrupted:
            lines.append("interrupted; --resume goes on from here" if self.quarantine else "interrupted")
        return "\n".join(lines)
