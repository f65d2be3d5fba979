"""Output that takes the place of an older one: written beside it, and put there when all of it is whole.

The end of the new journal is the word that it is.  From then on what is not in its place yet is put there by the next
run, so that a crash among the moves leaves nothing half old and half new for good.
"""

import os
from collections import deque
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from vnecon_extract.batch.journal import Finish, read_journal
from vnecon_extract.batch.names import failed_beside, journal_beside, new_beside, put_in_place
from vnecon_extract.batch.store import exists, holds, open_locked
from vnecon_extract.errors import DamageError, UsageError


def where_to_write(records: Path, outputs: Sequence[Path], *, resume: bool, overwrite: bool) -> Path:
    """The records file that a run is to write: the one asked for, or one beside it until it is whole.

    ``UsageError`` if there is output already, and nobody said what is to become of it.
    """
    new = new_beside(records)
    begun = journal_beside(new).exists()
    old = [path for path in (records, journal_beside(records)) if holds(path)]
    if overwrite:
        return new if begun or old else records
    if begun and not resume:
        raise UsageError(f"an --overwrite of {records} was broken off: --resume goes on with it, --overwrite anew")
    if not resume and (there := [*(path for path in outputs if path.exists()), *old]):
        raise exists(there[0])
    return new if begun else records


def settle(records: Path) -> None:
    """Put in place what an earlier run had made whole and could not put there."""
    new = new_beside(records)
    if not journal_beside(new).exists():
        with suppress(OSError):  # of moves that were done the empty folder may be left
            new.parent.rmdir()
        return
    file = open_locked(journal_beside(new), records)
    try:
        with suppress(DamageError):
            if (finish := finished(journal_beside(new))) is not None:
                move(new, records, finish.tables)
    finally:
        os.close(file)


def finished(journal: Path) -> Finish | None:
    """The end of a run, if that is the last thing a journal tells."""
    last = deque((told for told, _ in read_journal(journal)), maxlen=1)
    return last[0] if last and isinstance(last[0], Finish) else None


def move(written: Path, records: Path, tables: Mapping[str, str]) -> None:
    """Put the files of a run that is whole in their places, its journal last."""
    for name in tables:
        put_in_place(records.parent / name)
    if written == records:
        return
    for beside in (Path, failed_beside, journal_beside):
        with suppress(FileNotFoundError):
            os.replace(beside(written), beside(records))
    with suppress(OSError):
        written.parent.rmdir()
