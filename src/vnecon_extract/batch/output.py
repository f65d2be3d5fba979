"""The files of one run: opened before anything is read, and finished when all is."""

import os
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from errno import ENOENT
from functools import partial
from pathlib import Path

from vnecon_extract.batch.names import clear, failed_beside, journal_beside, records_file, unsure_beside
from vnecon_extract.batch.options import Options
from vnecon_extract.batch.parts import ALL, Part
from vnecon_extract.batch.staging import move, settle, where_to_write
from vnecon_extract.batch.store import Done, Store, open_locked
from vnecon_extract.batch.summary import Summary
from vnecon_extract.batch.write import format_of, last_entries, write
from vnecon_extract.errors import OutputError


class Output:
    """A store of records, and the tables that are made of it; ``written`` is where the records are until all is whole.

    ``done`` is what need not be done again, ``ids`` are the names of the articles so far.
    """

    def __init__(self, outputs: Sequence[Path], options: Options) -> None:
        self._outputs = tuple(outputs)
        self._write = partial(write, excel_csv=options.excel_csv, knowledge=options.recipe.knowledge)
        self._kinds = [format_of(path, options.format) for path in outputs]
        self._least = options.min_confidence
        records = records_file(outputs, self._kinds, parted=self._least is not None)
        resume = options.resume or options.retry_failed
        settle(records)
        self.records = records
        self.written = where_to_write(
            records, [path for path, _, _ in self._tables()], resume=resume, overwrite=options.overwrite
        )
        with ExitStack() as held:
            held.callback(self._tidy)
            if self.written != records and journal_beside(records).exists():
                held.callback(os.close, open_locked(journal_beside(records), records))
            self._store = Store(
                self.written,
                options.recipe.fingerprint(),
                resume=resume,
                overwrite=options.overwrite,
                retry_failed=options.retry_failed,
            )
            held.callback(self._store.close)
            self._held = held.pop_all()
        self.done, self.ids = self._store.done, self._store.ids

    def begin(self, summary: Summary) -> None:
        """Count what earlier runs have done, and say what was found."""
        summary.quarantine = failed_beside(self.written)
        self._count(summary)
        summary.before = summary.articles
        if self.written != self.records and self._store.entries:
            summary.notes.append(f"went on with the --overwrite of {self.records} that was broken off")
        if self._store.again:
            summary.notes.append(f"{self._store.again:,} articles were not whole when the last run ended: done again")
        summary.notes += self._store.notes

    def _count(self, summary: Summary) -> None:
        for entry in last_entries(self.written):
            summary.add(entry)

    def append(self, batch: Sequence[Done]) -> None:
        """Put a batch of outcomes on disk, all of it or nothing."""
        self._store.append(batch)

    def finish(self, summary: Summary, *, recount: bool) -> None:
        """Make the tables, then let all of it take its place; nothing that is there is touched before."""
        if recount:  # some of those counted before have been done again
            summary.clear()
            self._count(summary)
        if self.written != self.records and summary.articles == summary.failed:
            self._give_up(summary)
            return
        tables = self._tables()
        try:
            made = {self._name(path): self._write(self.written, path, kind, part=part) for path, kind, part in tables}
            self._store.finish(made)
        except BaseException:
            for path, _, _ in tables:
                clear(path)
            raise
        if os.name == "nt":  # where open files can be neither moved nor replaced
            self.close()
        move(self.written, self.records, made)
        self._tell(summary)

    def _tables(self) -> list[tuple[Path, str, Part]]:
        """What is made of the records: where, in which format, which of them."""
        outputs = [*zip(self._outputs, self._kinds, strict=True)]
        if self._least is None:
            return [(path, kind, ALL) for path, kind in outputs if path != self.records]
        sure = [(path, kind, Part(self._least)) for path, kind in outputs]
        return sure + [(unsure_beside(path), kind, Part(self._least, unsure=True)) for path, kind in outputs]

    def _give_up(self, summary: Summary) -> None:
        """Leave the old output for good: of the new one only the reasons stay."""
        summary.notes.append(f"nothing could be read: {self.records} is left as it was")
        self._store.close()
        for path in (journal_beside(self.written), self.written):
            path.unlink(missing_ok=True)

    def _name(self, table: Path) -> str:
        """How the journal calls a table: as seen from its own folder, so that both may be moved."""
        with suppress(ValueError):  # on another drive
            return os.path.relpath(table, self.records.parent)
        return str(table.absolute())

    def _tell(self, summary: Summary) -> None:
        """Say what was written, having looked."""
        outputs = [*self._outputs, *(path for path, _, part in self._tables() if part.unsure)]
        for path in (*outputs, self.records, journal_beside(self.records)):
            if not path.exists():
                raise OutputError(ENOENT, "written, but removed by somebody else since", str(path))
        summary.outputs, summary.quarantine = tuple(outputs), failed_beside(self.records)

    def discard(self) -> None:
        """Leave no trace of a run that came to nothing."""
        self._store.discard()

    def close(self) -> None:
        """Let go of the files."""
        self._held.close()

    def _tidy(self) -> None:
        """Remove the folder of a new output when nothing is in it any more."""
        if self.written != self.records:
            with suppress(OSError):
                self.written.parent.rmdir()
