"""How far the files of a run are whole: what was killed is told from what was damaged.

A batch is told to the journal first, then its records are written.  So after a crash the journal may tell of a batch
whose records are not all there: never of more than one batch, and never in a run that was finished.  Anything else
(records that are gone, changed or too many) is damage, and is said and left as it is; only if it is less than a batch
that a run which was not finished has beyond its journal, it may be set aside.
"""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO

from vnecon_extract.batch.journal import BATCH_ARTICLES, BATCH_BYTES, KEPT, Entry, Finish, checksum, read_journal
from vnecon_extract.errors import DamageError


@dataclass
class Whole:
    """How far the files are whole: lengths of records and journal, lines of the journal, articles.

    ``finish`` is there if the last thing told is that the run was finished; ``torn`` says that the journal has an end
    which tells nothing.  ``again`` counts articles of the last batch that are to be done again, because their records
    are not all there; ``beyond`` is how many bytes of records there are of which the journal does not tell.
    """

    end: int = 0
    journal_end: int = 0
    lines: int = 1
    articles: int = 0
    finish: Finish | None = None
    torn: bool = False
    again: int = 0
    beyond: int = 0


def inspect(records: Path, journal: Path, head_end: int, keep: Callable[[Entry], None]) -> Whole:
    """Look at a records file and its journal; ``keep`` is told of each article that is whole.

    ``DamageError`` says what is not as it was written.
    """
    found = Whole(journal_end=head_end)
    told = 0  # how far the journal says the records go
    with _read(records) as file:
        for entry, journal_end in read_journal(journal):
            if isinstance(entry, Finish):
                if found.again:
                    raise DamageError(_lost(records, found.end))
                found.finish = entry
            elif found.again or not _is_there(file, entry, found.end):
                if told - found.end >= BATCH_BYTES or found.again >= BATCH_ARTICLES:
                    raise DamageError(_lost(records, found.end))
                found.again += 1
                told = entry.end
                continue
            else:
                keep(entry)
                found.finish = None
                found.articles += 1
                found.end = told = entry.end
            found.journal_end = journal_end
            found.lines += 1
        found.torn = journal.stat().st_size > found.journal_end
        found.beyond = max(0, file.seek(0, 2) - told)
    if found.beyond >= BATCH_BYTES or (found.beyond and found.finish):
        raise DamageError(f"{records} has {found.beyond:,} bytes more than its journal tells of; {KEPT}")
    return found


def _read(records: Path) -> IO[bytes]:
    return open(records, "rb") if records.exists() else BytesIO()


def _is_there(file: IO[bytes], entry: Entry, start: int) -> bool:
    if entry.end == start:
        return not entry.sum
    return entry.end > start and checksum(file.read(entry.end - start)) == entry.sum


def _lost(records: Path, end: int) -> str:
    if not records.exists():
        return f"{records} is gone, and its journal tells of records in it; {KEPT}"
    return f"{records} is not what was written, from byte {end:,} on; {KEPT}"
