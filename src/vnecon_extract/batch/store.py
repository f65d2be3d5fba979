"""The records file, its quarantine and its journal: append-only, and after any crash as far as the journal says.

Order of writing: records and failures, then on disk, then the journal, then on disk.  So the journal never tells of
what is not there; what is there beyond it is cut off by ``resume``, and done again.
"""

import json
import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from vnecon_extract.batch.items import Item, Outcome
from vnecon_extract.batch.journal import Entry, check_head, head, read_journal
from vnecon_extract.errors import OutputError, UsageError

_RECORDS = ".records.jsonl"
Done = tuple[Item, Outcome, str | None]


class Store:
    """One run's output while it is written: ``append`` makes a batch of outcomes whole, or leaves no trace of it."""

    def __init__(
        self,
        records: Path,
        settings: dict[str, Any],
        *,
        resume: bool = False,
        overwrite: bool = False,
        retry_failed: bool = False,
    ) -> None:
        resume = resume or retry_failed
        self.records, self.failed, self.journal = records, failed_beside(records), journal_beside(records)
        existing = [p for p in (self.records, self.journal) if _holds(p)]
        if existing and not (resume or overwrite):
            raise exists(existing[0])
        if resume and existing == [self.records]:
            raise UsageError(f"{self.records} has no journal beside it ({self.journal.name}): it cannot be resumed")
        self._files = [_open(path) for path in (self.records, self.failed, self.journal)]
        self.done: Counter[int] = Counter()
        self.entries = 0
        try:
            _lock(self._files[2], self.records)
            self._ends = self._resume(settings, retry_failed) if resume and existing else [0, 0, 0]
            for file, end in zip(self._files, self._ends, strict=True):
                os.ftruncate(file, end)
                os.lseek(file, end, os.SEEK_SET)
            if not self._ends[2]:
                self._write([b"", b"", head(settings)])
        except BaseException:
            self.close()
            raise

    def _resume(self, settings: dict[str, Any], retry_failed: bool) -> list[int]:
        """How far the files are whole; on the way, what is done."""
        sizes = os.fstat(self._files[0]).st_size, os.fstat(self._files[1]).st_size
        ends = [0, 0, check_head(self.journal, settings)]
        if not ends[2] and sizes[0]:
            raise UsageError(f"{self.journal} is no journal: {self.records} cannot be resumed")
        for entry, journal_end in read_journal(self.journal) if ends[2] else ():
            if entry.end > sizes[0] or entry.failed_end > sizes[1]:
                break
            self.done[entry.number] += entry.failure is None or not retry_failed
            self.entries += 1
            ends = [entry.end, entry.failed_end, journal_end]
        return ends

    def append(self, batch: Sequence[Done]) -> None:
        """Put a batch of outcomes on disk, then tell the journal."""
        ends, entries, lines, failures = self._ends[:2], [], [], []
        for item, outcome, duplicate_of in batch:
            failed = _line(_failure(item, outcome)) if outcome.failure else b""
            ends = [ends[0] + len(outcome.lines), ends[1] + len(failed)]
            entries.append(Entry.of(item, outcome, duplicate_of, *ends).to_line())
            lines.append(outcome.lines)
            failures.append(failed)
        self._write([b"".join(lines), b"".join(failures), b"".join(entries)])
        self.entries += len(batch)

    def _write(self, blocks: Sequence[bytes]) -> None:
        ends = [end + len(block) for end, block in zip(self._ends, blocks, strict=True)]
        try:
            for file, block in zip(self._files[:2], blocks[:2], strict=True):
                _put(file, block)
            _put(self._files[2], blocks[2])
        except OSError as error:
            self._roll_back()
            raise OutputError(
                error.errno, f"{error.strerror}; all before is whole, --resume goes on", str(self.records)
            ) from error
        self._ends = ends

    def _roll_back(self) -> None:
        """Undo a batch that is half written; where even that fails, ``resume`` will."""
        for file, end in zip(self._files, self._ends, strict=True):
            try:
                os.ftruncate(file, end)
                os.lseek(file, end, os.SEEK_SET)
            except OSError:
                return

    def close(self) -> None:
        """Let go of the files; what was appended is on disk already."""
        for file in self._files:
            os.close(file)
        self._files = []


def _holds(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def exists(path: Path) -> UsageError:
    """What is said of an output that is there already."""
    return UsageError(f"{path} exists: --resume goes on with it, --overwrite starts anew")


def failed_beside(records: Path) -> Path:
    """The quarantine that belongs to a records file."""
    return records.with_name(f"{_base(records)}.failed.jsonl")


def journal_beside(records: Path) -> Path:
    """The journal that belongs to a records file."""
    return records.with_name(f"{_base(records)}.journal")


def records_beside(output: Path) -> Path:
    """The records file of a run that writes no JSON lines itself; kept, so that the run can be gone on with."""
    return output.with_name(f"{output.name}{_RECORDS}")


def _base(records: Path) -> str:
    return records.name.removesuffix(_RECORDS)


def _failure(item: Item, outcome: Outcome) -> dict[str, Any]:
    assert outcome.failure is not None
    return {
        "article": item.article,
        "source": item.source,
        "reason": outcome.failure.reason,
        "message": outcome.failure.message,
        "traceback": outcome.failure.traceback,
    }


def _line(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"


def _open(path: Path) -> int:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
    except OSError as error:
        raise OutputError(error.errno, error.strerror, str(path)) from error


def _put(file: int, block: bytes) -> None:
    view = memoryview(block)
    while view:
        view = view[os.write(file, view) :]
    if block:
        os.fsync(file)


def _lock(file: int, records: Path) -> None:
    """One run at a time; the lock is the system's and goes with the process, however that ends."""
    try:
        import fcntl
    except ImportError:  # not on Windows
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise UsageError(f"{records}: another run is writing it") from None
