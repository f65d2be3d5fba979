"""The loop: read, skip what is done, extract, write in order, then make the other formats."""

import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from vnecon_extract.batch.duplicates import Duplicates
from vnecon_extract.batch.items import Item
from vnecon_extract.batch.loop import Loop, Stream
from vnecon_extract.batch.names import failed_beside, journal_beside, unsure_beside
from vnecon_extract.batch.options import ENGINES, Options
from vnecon_extract.batch.output import Output
from vnecon_extract.batch.progress import Progress
from vnecon_extract.batch.read import Reading, items
from vnecon_extract.batch.summary import Summary
from vnecon_extract.batch.workers import Outcomes, outcomes
from vnecon_extract.batch.write import entries
from vnecon_extract.errors import UsageError


def run(
    paths: Iterable[str | os.PathLike[str]], outputs: Sequence[Path] = (), options: Options | None = None
) -> Summary:
    """Read all of ``paths``, write all of ``outputs`` (JSON lines on standard output if there is none)."""
    options, began = options or Options(), time.monotonic()
    inputs = listed(paths)
    if not inputs:
        raise UsageError("nothing to read: give files, folders, globs, or - for a list on standard input")
    if options.min_confidence is not None and not outputs:
        raise UsageError("--min-confidence parts records between two files: say where to write them (-o)")
    if options.engine not in ENGINES:
        raise UsageError(f"engines are {' and '.join(ENGINES)}, not {options.engine}")
    summary = Summary(knowledge=options.recipe.knowledge)
    output = Output(outputs, options) if outputs else None
    with closing(target := output or Stream()):
        try:
            if output is not None:
                output.begin(summary)
            skip = own_files(output.records if output else None, outputs).__contains__
            reading = Reading(options.recipe.fields, options.limits)
            todo = _undone(items(inputs, reading, skip, summary.pass_over), target.done)
            with Progress(inputs, options.progress, skip) as progress:
                loop = Loop(target, summary, progress, _duplicates(options, output))
                loop.run(_engine(todo, options, loop.ready))
            if output is not None and not summary.interrupted:
                output.finish(summary, recount=options.retry_failed)
        except KeyboardInterrupt:
            summary.interrupted = True
        except BaseException:
            target.discard()
            raise
    summary.seconds = time.monotonic() - began
    return summary


def own_files(records: Path | None, outputs: Sequence[Path]) -> set[str]:
    """The files that the run writes: a folder that is read may hold them."""
    beside = [records, failed_beside(records), journal_beside(records)] if records is not None else []
    return {os.path.realpath(path) for path in (*outputs, *map(unsure_beside, outputs), *beside)}


def _engine(todo: Iterator[Item], options: Options, ready: Callable[[], None]) -> Outcomes:
    if options.engine == "ray":
        from vnecon_extract.batch.ray_engine import outcomes as ray_outcomes

        return ray_outcomes(todo, options.recipe, options.workers, options.limits, ready)
    workers = available_cores() if options.workers is None else options.workers
    return outcomes(todo, options.recipe, workers, options.limits, ready)


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


def _duplicates(options: Options, output: Output | None) -> Duplicates | None:
    if not options.recipe.signatures:
        return None
    index = Duplicates()
    for entry in entries(output.written) if output is not None else ():
        index.mark(entry.article, bytes.fromhex(entry.signature))
    return index
