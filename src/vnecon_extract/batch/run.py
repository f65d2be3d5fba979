"""The loop: read, skip what is done, extract, write in order, then make the other formats."""

import os
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from vnecon_extract.batch.duplicates import Duplicates
from vnecon_extract.batch.items import Item, Limits
from vnecon_extract.batch.loop import Loop, Stream, Target
from vnecon_extract.batch.progress import Progress
from vnecon_extract.batch.read import Reading, items
from vnecon_extract.batch.store import Store, exists, failed_beside, journal_beside, records_beside
from vnecon_extract.batch.summary import Summary
from vnecon_extract.batch.work import Recipe
from vnecon_extract.batch.workers import Outcomes, outcomes
from vnecon_extract.batch.write import entries, format_of, last_entries, write
from vnecon_extract.errors import UsageError


@dataclass(frozen=True)
class Options:
    """Everything about a run besides what is read and written.

    ``workers`` is the number of processes: None for one a core, 0 for none but this one.
    """

    recipe: Recipe = field(default_factory=Recipe)
    limits: Limits = field(default_factory=Limits)
    workers: int | None = None
    engine: str = "local"
    resume: bool = False
    retry_failed: bool = False
    overwrite: bool = False
    format: str | None = None
    excel_csv: bool = False
    progress: bool | None = None


def run(
    paths: Iterable[str | os.PathLike[str]], outputs: Sequence[Path] = (), options: Options | None = None
) -> Summary:
    """Read all of ``paths``, write all of ``outputs`` (JSON lines on standard output if there is none)."""
    options = options or Options()
    inputs = listed(paths)
    if not inputs:
        raise UsageError("nothing to read: give files, folders, globs, or - for a list on standard input")
    kinds = [format_of(path, options.format) for path in outputs]
    records = records_file(outputs, kinds)
    began = time.monotonic()
    with closing(_target(records, outputs, options)) as target:
        summary = _begun(records, outputs, options)
        skip = own_files(records, outputs).__contains__
        reading = Reading(options.recipe.fields, options.limits)
        todo = _undone(items(inputs, reading, skip, summary.pass_over), target.done)
        with Progress(inputs, options.progress, skip) as progress:
            Loop(target, summary, progress, _duplicates(options, records), began).run(_engine(todo, options))
    if records is not None and options.retry_failed:  # some of those counted before have been done again
        summary.clear()
        _count(summary, records)
    summary.seconds = time.monotonic() - began
    if records is not None and not summary.interrupted:
        for path, kind in zip(outputs, kinds, strict=True):
            if path != records:
                write(records, path, kind, excel_csv=options.excel_csv)
    return summary


def _target(records: Path | None, outputs: Sequence[Path], options: Options) -> Target:
    if records is None:
        return Stream()
    there = [path for path in outputs if path.exists()]
    if there and not (options.resume or options.retry_failed or options.overwrite):
        raise exists(there[0])
    return Store(
        records,
        options.recipe.fingerprint(),
        resume=options.resume,
        overwrite=options.overwrite,
        retry_failed=options.retry_failed,
    )


def _begun(records: Path | None, outputs: Sequence[Path], options: Options) -> Summary:
    """The summary at the beginning: what an earlier run has done already."""
    summary = Summary(knowledge=options.recipe.knowledge, outputs=tuple(outputs))
    if records is not None:
        summary.quarantine = failed_beside(records)
        _count(summary, records)
        summary.before = summary.articles
    return summary


def _count(summary: Summary, records: Path) -> None:
    """Count all that the journal tells of."""
    for entry in last_entries(records):
        summary.add(entry.indicators, entry.failure, entry.duplicate_of is not None)
        summary.add_doubts(entry.source, filter(None, entry.doubts.split("; ")))


def own_files(records: Path | None, outputs: Sequence[Path]) -> set[str]:
    """The files that the run writes: a folder that is read may hold them."""
    beside = [records, failed_beside(records), journal_beside(records)] if records is not None else []
    return {os.path.realpath(path) for path in (*outputs, *beside)}


def _engine(todo: Iterator[Item], options: Options) -> Outcomes:
    if options.engine == "ray":
        from vnecon_extract.batch.ray_engine import outcomes as ray_outcomes

        return ray_outcomes(todo, options.recipe, options.workers, options.limits)
    if options.engine != "local":
        raise UsageError(f"engines are local and ray, not {options.engine}")
    workers = available_cores() if options.workers is None else options.workers
    return outcomes(todo, options.recipe, workers, options.limits)


def available_cores() -> int:
    """Cores that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        return os.cpu_count() or 1


def _undone(all_items: Iterator[Item], done: Counter[int]) -> Iterator[Item]:
    """Items that are not among those done; each done one stands for one item, so that repeats are counted right."""
    for item in all_items:
        if done:
            number = int(item.key()[:16], 16)
            if done[number] > 0:
                done[number] -= 1
                continue
        yield item


def listed(paths: Iterable[str | os.PathLike[str]]) -> list[str]:
    """The paths, with those on standard input in place of ``-``."""
    listed: list[str] = []
    for path in [paths] if isinstance(paths, str | os.PathLike) else paths:
        text = os.fspath(path)
        listed += [line for line in map(str.rstrip, sys.stdin) if line] if text == "-" else [text]
    return listed


def records_file(outputs: Sequence[Path], kinds: Sequence[str]) -> Path | None:
    """Where records are written as they come: the first JSONL output, else a file beside the first output."""
    if not outputs:
        return None
    jsonl = [path for path, kind in zip(outputs, kinds, strict=True) if kind == "jsonl"]
    return jsonl[0] if jsonl else records_beside(outputs[0])


def _duplicates(options: Options, records: Path | None) -> Duplicates | None:
    if not options.recipe.signatures:
        return None
    index = Duplicates()
    for entry in entries(records) if records is not None else ():
        index.mark(entry.article, bytes.fromhex(entry.signature))
    return index
