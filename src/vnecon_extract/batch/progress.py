"""The progress bar of a run: on a terminal only."""

import os
import sys
from collections.abc import Callable, Iterable

from vnecon_extract.batch.sources import sources
from vnecon_extract.batch.summary import Summary


class Progress:
    """Articles/s, records, failures and the time left by bytes read; silent where standard error is no terminal."""

    def __init__(self, paths: Iterable[str], shown: bool | None, skip: Callable[[str], bool] | None = None) -> None:
        self._bar = None
        if not (sys.stderr.isatty() if shown is None else shown):
            return
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            Progress,
            SpinnerColumn,
            TaskProgressColumn,
            TextColumn,
            TimeRemainingColumn,
        )

        self._bar = Progress(
            SpinnerColumn(),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[told]}"),
            TimeRemainingColumn(),
            console=Console(stderr=True, force_terminal=shown or None),
            transient=True,
        )
        total = sum(_size(source.path) for source in sources(paths, skip) if not source.problem)
        self._task = self._bar.add_task("", total=total or None, told="starting")

    def update(self, summary: Summary, position: int) -> None:
        """Show how far the run is."""
        if self._bar is not None:
            done = f"{summary.articles:,} articles  {summary.rate:,.0f}/s"
            told = f"{done}  {summary.records:,} records  {summary.failed:,} failed"
            self._bar.update(self._task, completed=position, told=told)

    def __enter__(self) -> "Progress":
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except OSError:
        return 0
