"""What a run came to: articles, records by group of indicators, failures by reason."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from vnecon_extract.batch.items import Outcome
from vnecon_extract.batch.sources import last_ending
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import indicators

_NAMED = 3  # articles that are named for each thing that is odd


@dataclass
class Summary:
    """Counts over the whole output; ``before`` of its articles were there when this run began.

    ``doubts`` counts articles that were odd to read, by what was odd, and ``doubted`` names the first few;
    ``skipped`` counts files that were passed over, by their endings.
    ``exit_code`` is 0 if all went well, 1 if some articles failed or there were none, 130 if the run was interrupted.
    """

    articles: int = 0
    before: int = 0
    by_indicator: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)
    duplicates: int = 0
    doubts: Counter[str] = field(default_factory=Counter)
    doubted: dict[str, list[str]] = field(default_factory=dict)
    skipped: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    interrupted: bool = False
    outputs: tuple[Path, ...] = ()
    quarantine: Path | None = None
    knowledge: str | None = None

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

    def add(self, indicators: Mapping[str, int], reason: str | None, duplicate: bool) -> None:
        """Count one article more."""
        self.articles += 1
        self.by_indicator.update(indicators)
        self.duplicates += duplicate
        if reason is not None:
            self.failures[reason] += 1

    def add_doubts(self, source: str, doubts: Iterable[str]) -> None:
        """Count what was odd in reading one article."""
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
        self.doubts.clear()
        self.doubted.clear()
        self.articles = self.duplicates = 0
        self.by_indicator.clear()
        self.failures.clear()

    def add_outcome(self, outcome: Outcome, duplicate_of: str | None) -> None:
        """Count one article of this run."""
        failure = outcome.failure
        self.add(outcome.indicators, failure.reason if failure else None, duplicate_of is not None)

    def __str__(self) -> str:
        new = self.articles - self.before
        rate = f", {new / self.seconds:,.0f} articles/s" if self.seconds > 0 else ""
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
        if self.failed and self.quarantine:
            lines.append(f"reasons: {self.quarantine}")
        lines += [f"written: {path}" for path in self.outputs if not self.interrupted]
        if self.interrupted:
            lines.append("interrupted; --resume goes on from here")
        return "\n".join(lines)
