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
from vnecon_extract.batch.ids import Ids, called
from vnecon_extract.batch.items import Item, Outcome
from vnecon_extract.batch.journal import BATCH_ARTICLES, BATCH_BYTES
from vnecon_extract.batch.progress import Progress
from vnecon_extract.batch.store import Done
from vnecon_extract.batch.summary import Summary
from vnecon_extract.batch.workers import Outcomes

_COMMIT_SECONDS = 0.5


class Target(Protocol):
    """Where outcomes go: a store of files, or standard output.

    ``done`` is what need not be done again, ``ids`` are the names of the articles so far.
    """

    done: Counter[int]
    ids: Ids

    def append(self, batch: Sequence[Done]) -> None:
        """Write a batch, all of it or nothing."""

    def discard(self) -> None:
        """Leave no trace of a run that came to nothing."""

    def close(self) -> None:
        """Let go of what is held."""


@dataclass
class Loop:
    """Takes outcomes in order and commits them, about twice a second."""

    target: Target
    summary: Summary
    progress: Progress
    duplicates: Duplicates | None
    batch: list[Done] = field(default_factory=list)
    began: float | None = None

    def ready(self) -> None:
        """The work begins; all before was start-up."""
        self.began = self.began or time.monotonic()

    def run(self, results: Outcomes) -> None:
        """Commit all results; what is there when the run is interrupted is committed too."""
        try:
            with closing(results):
                self._take(results)
        except (KeyboardInterrupt, BrokenPipeError):
            self.summary.interrupted = True
        self._commit()

    def _take(self, results: Outcomes) -> None:
        size, committed = 0, time.monotonic()
        for item, outcome in results:
            self.batch.append(self._known(item, outcome))
            size += len(outcome.lines)
            now = time.monotonic()
            full = size >= BATCH_BYTES or len(self.batch) == BATCH_ARTICLES
            if full or now - committed >= _COMMIT_SECONDS:
                self._commit()
                size, committed = 0, now
                self.progress.update(self.summary, item.position)

    def _known(self, item: Item, outcome: Outcome) -> Done:
        """The outcome by a name that no other article has, and the article that it repeats."""
        name = outcome.article or item.article
        outcome = called(outcome, name, self.target.ids.give(name, item.source))
        duplicate_of = self.duplicates.mark(outcome.article, outcome.signature) if self.duplicates else None
        return item, marked(outcome, duplicate_of) if duplicate_of is not None else outcome, duplicate_of

    def _commit(self) -> None:
        batch, self.batch = self.batch, []
        self.target.append(batch)
        for item, outcome, duplicate_of in batch:
            self.summary.add_outcome(item, outcome, duplicate_of)
        if self.began is not None:
            self.summary.working = time.monotonic() - self.began


class Stream:
    """Records on standard output, failures on standard error: no journal, nothing to resume."""

    def __init__(self) -> None:
        self.done: Counter[int] = Counter()
        self.ids = Ids()

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

    def discard(self) -> None:
        """What was written cannot be taken back."""

    def close(self) -> None:
        """Nothing is held."""
