"""The records file, its quarantine and its journal: appended batch by batch, and after any crash whole again.

Order of writing: the journal, then on disk, then records and failures, then on disk.  So there are no records that
the journal does not tell of; a batch of which it tells and which is not all there is cut off by ``resume``, and done
again.
"""

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from errno import ENOENT
from pathlib import Path
from typing import Any

from vnecon_extract.batch.ids import Ids
from vnecon_extract.batch.integrity import inspect
from vnecon_extract.batch.items import Item, Outcome
from vnecon_extract.batch.journal import Entry, Finish, check_head, head, head_end, is_torn_head
from vnecon_extract.batch.names import failed_beside, is_same, journal_beside, set_aside
from vnecon_extract.batch.quarantine import Quarantine
from vnecon_extract.errors import OutputError, UsageError

Done = tuple[Item, Outcome, str | None]


class Store:
    """One run's output while it is written: ``append`` makes a batch of outcomes whole, or leaves no trace of it.

    ``done`` are the articles of earlier runs, ``ids`` what they are called; ``again`` counts those of them that were
    not whole; ``notes`` say what was mended.
    """

    def __init__(
        self,
        records: Path,
        settings: Mapping[str, Any],
        *,
        resume: bool = False,
        overwrite: bool = False,
        retry_failed: bool = False,
    ) -> None:
        self.records, self.journal = records, journal_beside(records)
        self.done: Counter[int] = Counter()
        self.ids = Ids()
        self.entries = self.again = 0
        self.notes: list[str] = []
        self._finish: Finish | None = None
        self._new = not holds(records) and not holds(self.journal)
        resume = (resume or retry_failed) and not self._new
        if not self._new and not (resume or overwrite):
            raise exists(records if holds(records) else self.journal)
        if resume and not holds(self.journal):
            raise UsageError(f"{records} has no journal beside it ({self.journal.name}): it cannot be resumed")
        self._files = [open_locked(self.journal, records)]  # in the order in which a batch is written
        try:
            self._ends = self._resume(settings, retry_failed) if resume else [0, 0]
            self._files.append(_open(records))
            self._cut()
            if not self._ends[0]:
                self._lines = 1
                self._write([head(settings), b""])
            self.quarantine = Quarantine(failed_beside(records), self.journal)
            if self.quarantine.remade:
                self.notes.append(f"{self.quarantine.path} was not what was written: made again from the journal")
        except BaseException:
            self.discard()
            self.close()
            raise

    def _resume(self, settings: Mapping[str, Any], retry_failed: bool) -> list[int]:
        """How far the files are whole; on the way, what is done."""
        if is_torn_head(self.journal) and not holds(self.records):
            return [0, 0]
        check_head(self.journal, settings)

        def keep(entry: Entry) -> None:
            self.done[entry.number] += entry.reason is None or not retry_failed
            self.ids.give(entry.article, entry.source)

        whole = inspect(self.records, self.journal, head_end(self.journal), keep)
        self._finish, self._lines = whole.finish, whole.lines
        self.entries, self.again = whole.articles, whole.again
        if whole.beyond:
            kept = set_aside(self.records, whole.beyond)
            told = f"{whole.beyond:,} bytes at the end of {self.records} of which its journal does not tell"
            self.notes.append(f"{told} were set aside in {kept}")
        return [whole.journal_end, whole.end]

    def append(self, batch: Sequence[Done]) -> None:
        """Tell the journal of a batch of outcomes, then put it on disk."""
        if not batch:
            return
        self._look()
        end, lines, entries = self._ends[1], self._lines, []
        for item, outcome, duplicate_of in batch:
            end += len(outcome.lines)
            lines += 1
            entries.append(Entry.of(item, outcome, duplicate_of, end))
        told = [entry.to_line(number) for number, entry in enumerate(entries, self._lines + 1)]
        self._write([b"".join(told), b"".join(outcome.lines for _, outcome, _ in batch)])
        self._lines, self._finish = lines, None
        self.entries += len(batch)
        try:
            self.quarantine.append(b"".join(entry.quarantined() for entry in entries))
        except OutputError:
            self._look()  # if the folder is gone, that is what is to be said
            raise

    def finish(self, tables: Mapping[str, str]) -> None:
        """Tell the journal that the run is whole, and the checksums of the tables that were made of it."""
        self._look()
        finish = Finish(self.entries, tables)
        if finish != self._finish:
            self._lines += 1
            self._write([finish.to_line(self._lines), b""])
            self._finish = finish

    def _look(self) -> None:
        """See that the files are still there: what is written to a file without a name is lost."""
        for file, path in zip(self._files, (self.journal, self.records), strict=True):
            if not is_same(file, path):
                said = "removed or replaced while it was written; what was in it is lost, and the run has ended"
                raise OutputError(ENOENT, said, str(path))

    def _write(self, blocks: Sequence[bytes]) -> None:
        try:
            for file, block in zip(self._files, blocks, strict=True):
                put(file, block)
        except BaseException as error:  # an interrupt too: a batch is whole, or it is not there
            with suppress(OSError):  # where even that fails, ``resume`` will
                self._cut()
            if not isinstance(error, OSError):
                raise
            said = f"{error.strerror}; all before is whole, --resume goes on"
            raise OutputError(error.errno, said, str(self.records)) from error
        self._ends = [end + len(block) for end, block in zip(self._ends, blocks, strict=True)]

    def _cut(self) -> None:
        """Cut off what is half written, the records first: the journal must never tell of less than there is."""
        for file, end in reversed([*zip(self._files, self._ends, strict=True)]):
            if os.fstat(file).st_size > end:
                os.ftruncate(file, end)
                os.fsync(file)
            os.lseek(file, end, os.SEEK_SET)

    def discard(self) -> None:
        """Remove what this run made, if it came to nothing: a run that was refused leaves no trace."""
        if self._new and not self.entries:
            for path in (self.records, failed_beside(self.records), self.journal):
                path.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the files; what was appended is on disk already."""
        for file in self._files:
            os.close(file)
        self._files = []


def holds(path: Path) -> bool:
    """Whether there is something in a file."""
    return path.exists() and path.stat().st_size > 0


def exists(path: Path) -> UsageError:
    """What is said of an output that is there already."""
    return UsageError(f"{path} exists: --resume goes on with it, --overwrite starts anew")


def _open(path: Path) -> int:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
    except OSError as error:
        raise OutputError(error.errno, error.strerror, str(path)) from error


def put(file: int, block: bytes) -> None:
    """Write all of a block, and have it on disk."""
    view = memoryview(block)
    while view:
        view = view[os.write(file, view) :]
    if block:
        os.fsync(file)


def open_locked(journal: Path, records: Path) -> int:
    """A journal, open; one run at a time: the lock is the system's and goes with the process, however that ends."""
    file = _open(journal)
    try:
        import fcntl
    except ImportError:  # not on Windows
        return file
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(file)
        raise UsageError(f"{records}: another run is writing it") from None
    if not is_same(file, journal):  # that run has just put another in its place
        os.close(file)
        raise UsageError(f"{records}: another run was writing it; try again")
    return file
