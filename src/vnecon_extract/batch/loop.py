"""Outcomes in order, to where they are written, about twice a second."""

import os
import sys
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Protocol

from vnecon_extract.batch.duplicates import Duplicates, marked
from vnecon_extract.batch.items import MIB
from vnecon_extract.batch.progress import Progress
from vnecon_extract.batch.store import Done
from vnecon_extract.batch.summary import Summary
from vnecon_extract.batch.workers import Outcomes

_COMMIT_BYTES = MIB
_COMMIT_SECONDS = 0.5


class Target(Protocol):
    """Where outcomes go: a store of files, or standard output.  ``done`` is what need not be done again."""

    done: Counter[int]

    def append(self, batch: Sequence[Done]) -> None:
        """Write a batch, all of it or nothing."""

    def close(self) -> None:
        """Let go of what is held."""


@dataclass
class Loop:
    """Takes outcomes in order and commits them, about twice a second."""

    target: Target
    summary: Summary
    progress: Progress
    duplicates: Duplicates | None
    began: float
    batch: list[Done] = field(default_factory=list)

    def run(self, results: Outcomes) -> None:
        """Commit all results; what is there when the run is interrupted is committed too."""
        try:
            with closing(results):
                self._take(results)
        except (KeyboardInterrupt, BrokenPipeError):
            self.summary.interrupted = True
        self._commit()

    def _take(self, results: Outcomes) -> None:
        size, committed = 0, self.began
        for item, outcome in results:
            duplicate_of = self.duplicates.mark(outcome.article, outcome.signature) if self.duplicates else None
            if duplicate_of is not None:
                outcome = marked(outcome, duplicate_of)
            self.batch.append((item, outcome, duplicate_of))
            size += len(outcome.lines)
            now = time.monotonic()
            if size >= _COMMIT_BYTES or now - committed >= _COMMIT_SECONDS:
                self._commit()
                size, committed = 0, now
                self.progress.update(self.summary, item.position, now - self.began)

    def _commit(self) -> None:
        batch, self.batch = self.batch, []
        self.target.append(batch)
        for item, outcome, duplicate_of in batch:
            self.summary.add_outcome(outcome, duplicate_of)
            self.summary.add_doubts(item.source, outcome.doubts)


class Stream:
    """Records on standard output, failures on standard error: no journal, nothing to resume."""

    def __init__(self) -> None:
        self.done: Counter[int] = Counter()

    def append(self, batch: Sequence[Done]) -> None:
        """Write a batch; ``BrokenPipeError`` if nobody reads any more."""
        try:
            sys.stdout.buffer.write(b"".join(outcome.lines for _, outcome, _ in batch))
            sys.stdout.buffer.flush()
        except BrokenPipeError:  # whoever read has enough; nor will Python's own last flush have a reader
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise
        for _, outcome, _ in batch:
            if outcome.failure is not None:
                sys.stderr.write(f"{outcome.failure.reason}: {outcome.failure.message}\n")

    def close(self) -> None:
        """Nothing is held."""
