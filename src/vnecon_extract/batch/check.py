"""Whether an output is whole: nothing lost, nothing changed, the run finished.  Only looks."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from vnecon_extract.batch.integrity import Whole, inspect
from vnecon_extract.batch.journal import Finish, head_end, settings_of
from vnecon_extract.batch.names import (
    checksum_of,
    failed_beside,
    is_being_written,
    journal_beside,
    new_beside,
    records_beside,
)
from vnecon_extract.batch.quarantine import compared
from vnecon_extract.batch.staging import finished
from vnecon_extract.batch.summary import Summary
from vnecon_extract.batch.write import FORMATS, last_entries
from vnecon_extract.errors import DamageError, UsageError


@dataclass(frozen=True)
class Verdict:
    """Whether an output is whole, and why or why not in words."""

    whole: bool
    words: str


def check(output: Path) -> Verdict:
    """Look at an output, the records that it is made of, their journal and their quarantine."""
    try:
        records = _records_of(output)
        problem = next(_problems(output, records), None)
    except (DamageError, UsageError) as error:
        return Verdict(False, str(error))
    if problem is not None:
        return Verdict(False, problem)
    summary = Summary()
    for entry in last_entries(records):
        summary.add(entry)
    told = f"{summary.articles:,} articles, {summary.records:,} records, {summary.failed:,} failed"
    begun = journal_beside(new_beside(records)).exists()
    return Verdict(True, f"{output} is whole: {told}{'; an --overwrite of it was broken off' if begun else ''}")


def _records_of(output: Path) -> Path:
    """The records that an output is made of: itself, the file beside it, or that of the run which made it."""
    if journal_beside(output).exists():
        beside = records_beside(output)
        table = FORMATS.get(output.suffix.lower(), "jsonl") != "jsonl"
        return beside if table or beside.exists() else output
    for journal in sorted(output.parent.glob("*.journal")):
        with suppress(DamageError, UsageError):
            finish = finished(journal)
            if finish is not None and _sum_of(output, journal, finish):
                first = journal.with_name(journal.name.removesuffix(".journal"))
                return records_beside(first) if records_beside(first).exists() else first
    if not output.exists():
        raise UsageError(f"{output}: no such file")
    raise UsageError(f"{output}: no journal beside it tells of it; check the first output of its run")


def _problems(output: Path, records: Path) -> Iterator[str]:
    journal, new = journal_beside(records), journal_beside(new_beside(records))
    if is_being_written(journal) or is_being_written(new):
        yield f"{records}: a run is writing it"
    settings_of(journal)
    whole = inspect(records, journal, head_end(journal), lambda _: None)
    if new.exists() and finished(new) is not None:
        yield f"{records} is to be replaced: the new one is whole, and the next run puts it in its place"
    if whole.finish is None or whole.torn or whole.beyond:
        yield f"{records} is not finished: {_done(whole)}; --resume goes on"
    if not compared(failed_beside(records), journal)[0]:
        yield f"{failed_beside(records)} is not what was written; --resume makes it again from the journal"
    if output != records and whole.finish is not None:
        if not output.exists():
            yield f"{output} is gone; --resume makes it again from {records}"
        elif checksum_of(output) != _sum_of(output, journal, whole.finish):
            yield f"{output} is not what was written; --resume makes it again from {records}"


def _done(whole: Whole) -> str:
    again = f", {whole.again:,} are to be done again" if whole.again else ""
    return f"{whole.articles:,} articles are done{again}"


def _sum_of(output: Path, journal: Path, finish: Finish) -> str | None:
    """The checksum of a table, if a run tells of it."""
    wanted = output.resolve()
    return next((s for name, s in finish.tables.items() if (journal.parent / name).resolve() == wanted), None)
