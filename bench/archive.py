#!/usr/bin/env python3
"""Runs ``vnecon-extract run`` over archives of repeated articles: articles a second, and memory by size.

    python bench/archive.py                               1 and 2 workers, 4,000 articles
    python bench/archive.py --sizes 4000 100000 --write   and memory against the number of articles (takes long)

Memory is each process's share (PSS), looked at every half second; time is the wall's, start of the workers included.
Whatever else the machine does only slows a run, so of 2 workers against 1 the fastest runs are compared too.
"""

import argparse
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from accuracy import FIXTURES, README, show, write_table

_SCALING = 4000  # of a run over 1,000 the start, which every worker makes for itself, is a sixth
_LOOK = 0.5


class Ran(NamedTuple):
    """What one run took: seconds in all, most memory of the main process and of a worker in MB."""

    articles: int
    seconds: float
    main: float
    worker: float

    @property
    def rate(self) -> float:
        """Articles a second, start of the workers included."""
        return self.articles / self.seconds


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=Path, default=FIXTURES, metavar="DIR")
    parser.add_argument("--sizes", type=int, nargs="+", default=[_SCALING], metavar="N")
    parser.add_argument("--rounds", type=int, default=3, metavar="N")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args(arguments)
    articles = options.articles.resolve()
    text = scaling(articles, options.rounds, options.sizes[0])
    if len(options.sizes) > 1:
        text += "\n" + by_size(articles, options.sizes)
    show(text)
    if options.write:
        write_table(README, "fixtures" if articles == FIXTURES else articles.name, text, "archive")
    return 0


def scaling(articles: Path, rounds: int, size: int = _SCALING) -> str:
    """One worker against two, in turn."""
    found: dict[int, list[Ran]] = {1: [], 2: []}
    with tempfile.TemporaryDirectory() as folder:
        source = repeated(articles, size, Path(folder))
        for _ in range(rounds):
            for workers, ran in found.items():
                ran.append(run(source, size, workers))
    gains = [two.rate / one.rate for one, two in zip(found[1], found[2], strict=True)]
    lines = [f"| run over {size:,} articles | articles/s | least | most | main MB | a worker MB |"]
    lines.append("|---|---:|---:|---:|---:|---:|")
    for workers, ran in found.items():
        rates = [one.rate for one in ran]
        memory = f"{max(one.main for one in ran):.0f} | {max(one.worker for one in ran):.0f}"
        lines.append(
            f"| {workers} worker{'s' * (workers > 1)} | {statistics.median(rates):.0f} | {min(rates):.0f}"
            f" | {max(rates):.0f} | {memory} |"
        )
    best = max(two.rate for two in found[2]) / max(one.rate for one in found[1])
    lines += [
        f"| 2 / 1 in turn | {statistics.median(gains):.2f} | {min(gains):.2f} | {max(gains):.2f} | | |",
        f"| fastest of 2 / fastest of 1, must 1.7, aim 1.9 | **{best:.2f}** | | | | |",
    ]
    return "\n".join(lines) + "\n"


def by_size(articles: Path, sizes: Iterable[int]) -> str:
    """Two workers over ever larger archives."""
    lines = ["| articles, 2 workers | seconds | articles/s | main MB, most | a worker MB, most |"]
    lines.append("|---|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            ran = run(repeated(articles, size, Path(folder)), size, 2)
            lines.append(f"| {size:,} | {ran.seconds:.0f} | {ran.rate:.0f} | {ran.main:.0f} | {ran.worker:.0f} |")
    return "\n".join(lines) + "\n"


def repeated(articles: Path, size: int, folder: Path) -> Path:
    """A .jsonl of ``size`` articles: those of a folder of .txt (or of a .jsonl) over and over."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(articles.glob("*.txt"))]
    path = folder / f"{size}.jsonl"
    with path.open("w", encoding="utf-8") as out:
        for number in range(size):
            row = {"id": f"a{number:06}", "text": texts[number % len(texts)]}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    return path


def run(source: Path, size: int, workers: int) -> Ran:
    """One run of the command, watched."""
    out = source.with_suffix(".out.jsonl")
    command = [sys.executable, "-m", "vnecon_extract", "run", str(source), "-o", str(out), "--overwrite"]
    start = time.monotonic()
    process = subprocess.Popen(
        [*command, "--workers", str(workers)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    main_most = worker_most = 0.0
    while process.poll() is None:
        main_most = max(main_most, _memory(process.pid))
        worker_most = max([worker_most, *map(_memory, _children(process.pid))])
        try:
            process.wait(_LOOK)
        except subprocess.TimeoutExpired:
            continue
    seconds = time.monotonic() - start
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}: ended with {process.returncode}")
    return Ran(size, seconds, main_most, worker_most)


def _children(pid: int) -> list[int]:
    try:
        tasks = list(Path(f"/proc/{pid}/task").iterdir())
        return [int(child) for task in tasks for child in (task / "children").read_text().split()]
    except OSError:
        return []


def _memory(pid: int) -> float:
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    return sum(int(size) for size in re.findall(r"^Pss:\s+(\d+)", rollup, re.MULTILINE)) / 1024


if __name__ == "__main__":
    sys.exit(main())
