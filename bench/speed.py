#!/usr/bin/env python3
"""Measures this library beside underthesea, its peers and the floor, in one run on the same articles.

    python bench/speed.py                        the project's own articles (tests/fixtures/articles)
    python bench/speed.py --articles DIR         the .txt files of any other folder
    python bench/speed.py --peers PYTHON         with the peers, installed there: pip install -r requirements-peers.txt
    python bench/speed.py --write                puts the tables into bench/README.md
    python bench/speed.py --short                a minute's form for CI: own articles, few rounds, no peers, no workers

Every contestant runs in a process of its own, warmed up, one after the other in every round; times are CPU seconds
of that process, so that a busy machine disturbs them less, and ratios are taken inside a round.  Figures are medians
over the rounds, with the least and the most.  Nothing fails on a time.
"""

import argparse
import json
import math
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from importlib.metadata import version
from pathlib import Path

from accuracy import FIXTURES, README, show, write_table
from archive import scaling
from cold import cold_start

CONTESTANTS = Path(__file__).resolve().parent / "contestants.py"
SIZES = (1, 2, 4, 8, 16, 32, 64)
STAGES = {
    "clean": "clean",
    "sentences": "sentences, without underthesea's splitter",
    "underthesea": "underthesea's splitter",
    "gate": "is there a number",
    "find": "find, sentences with a number",
    "skim": "find, the others",
    "link": "link",
    "confidence": "confidence and doubts",
    "build": "build",
    "rest": "the rest",
}
PEERS = {
    "quantulum3": "quantities, English",
    "dateparser.search": "dates, Vietnamese",
    "Recognizers-Text": "numbers, percentages, currencies, Spanish",
}
_GROWTHS = {
    "growth": "lines kept",
    "unbroken": "one sentence, no line ends",
    "hostile": "hostile text, from 100 characters",
}
Figures = dict[str, list[float]]


class Contestants:
    """A process that runs contestants on demand."""

    def __init__(self, python: str, group: str, articles: Path) -> None:
        self._process = subprocess.Popen(
            [python, "-W", "ignore", str(CONTESTANTS), group, str(articles)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, name: str) -> dict[str, float]:
        """The seconds of ``name``, or what else it tells."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(name + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise SystemExit(f"{name}: the contestant ended, {self._process.wait()}")
        told = json.loads(answer)
        return told if isinstance(told, dict) else {name: told}

    def __enter__(self) -> "Contestants":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, and write where asked."""
    options = _parser().parse_args(arguments)
    articles = options.articles.resolve()
    rounds, sizes = (2, SIZES[::3]) if options.short else (options.rounds, SIZES)
    texts = [path.read_text(encoding="utf-8") for path in sorted(articles.glob("*.txt"))]
    if not texts:
        raise SystemExit(f"{articles}: no .txt files")
    figures = measure(articles, rounds, sizes, None if options.short else options.peers)
    parts = [_head(texts, rounds, "" if articles == FIXTURES else articles.name), compared(figures, texts)]
    parts += [ratios(figures), growth(figures, sizes)]
    parts.append(cold_start(1 if options.short else 11))
    if not options.short and options.workers:
        parts.append(scaling(articles, options.workers))
    show(*parts)
    if options.write:
        name = "fixtures" if articles == FIXTURES else articles.name
        write_table(README, name, "\n".join(parts), "speed")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=Path, default=FIXTURES, metavar="DIR")
    parser.add_argument("--rounds", type=int, default=7, metavar="N")
    parser.add_argument("--peers", metavar="PYTHON", help="a Python that has the peers; without it they are left out")
    parser.add_argument("--workers", type=int, default=3, metavar="N", help="rounds of 1 against 2 workers; 0: none")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--write", action="store_true")
    return parser


def measure(articles: Path, rounds: int, sizes: Sequence[int], peers: str | None) -> Figures:
    """CPU seconds of every contestant, one figure a round; the first round only warms up and is dropped."""
    figures: Figures = {}
    with ExitStack() as stack:

        def start(group: str, python: str = sys.executable) -> Contestants:
            return stack.enter_context(Contestants(python, group, articles))

        own, words = start("ours"), start("underthesea")
        asked = [(own, name) for name in ("floor", "whole", "unjudged", "stages", "quantities", "periods")]
        asked += [(words, f"underthesea {name}") for name in ("sentences", "words", "words, number-bearing")]
        asked += [(own, f"{name} {size}") for name in ("growth", "unbroken", "hostile") for size in sizes]
        if peers:
            groups = zip(("quantulum3", "dateparser", "recognizers"), PEERS, strict=True)
            asked += [(start(group, peers), name) for group, name in groups]
        for number in range(rounds + 1):
            for contestant, name in asked:
                for key, seconds in contestant.ask(name).items():
                    if number:
                        figures.setdefault(key, []).append(seconds)
    return figures


def _head(texts: list[str], rounds: int, folder: str) -> str:
    size = sum(len(text.encode()) for text in texts)
    return (
        f"{len(texts)} articles{f' of {folder}' if folder else ''}, {sum(map(len, texts)):,} characters,"
        f" {size / 1e6:.2f} MB; {rounds} rounds; Python {platform.python_version()},"
        f" underthesea {version('underthesea')}, {os.cpu_count()} cores.\n"
    )


def compared(figures: Figures, texts: list[str]) -> str:
    """What each contestant takes."""
    size = sum(len(text.encode()) for text in texts) / 1e6
    rows = [("floor: read, normalise, scan for digits", "floor"), ("**this library, whole**", "whole")]
    rows += [(f"- {words}", name) for name, words in STAGES.items()]
    rows += [("the whole without confidence and doubts", "unjudged")]
    rows += [("its quantities alone", "quantities"), ("its periods alone", "periods")]
    rows += [
        (name, name) for name in figures if name.startswith("underthesea ") or name in PEERS
    ]  # in the order they were asked
    lines = ["| | ms an article | least | most | MB/s | x floor |", "|---|---:|---:|---:|---:|---:|"]
    for words, name in rows:
        each = [1000 * seconds / len(texts) for seconds in figures[name]]
        times = statistics.median(_by(figures[name], figures["floor"]))
        note = f" ({PEERS[name]})" if name in PEERS else ""
        middle = statistics.median(each)
        lines.append(
            f"| {words}{note} | {middle:.3f} | {min(each):.3f} | {max(each):.3f}"
            f" | {size / (middle * len(texts) / 1000):.2f} | {times:.1f} |"
        )
    return "\n".join(lines) + "\n"


def ratios(figures: Figures) -> str:
    """The budgets."""
    whole = figures["whole"]
    own = [a - b for a, b in zip(whole, figures["underthesea"], strict=True)]
    rows = [
        ("whole / underthesea's words of the full text", _by(whole, figures["underthesea words"]), "0.45", "0.25"),
        (
            "our rooms (whole less underthesea's splitter) / its words of number-bearing sentences",
            _by(own, figures["underthesea words, number-bearing"]),
            "0.55",
            "0.25",
        ),
    ]
    # By the clock around it: what it costs is less than what two runs of the whole differ by.
    rows.append(("confidence and doubts / whole", _by(figures["confidence"], whole), "0.03", ""))
    pairs = (("quantities", "quantulum3"), ("quantities", "Recognizers-Text"), ("periods", "dateparser.search"))
    for part, peer in pairs:
        if peer in figures:
            rows.append((f"our {part} / {peer}", _by(figures[part], figures[peer]), "1", ""))
    lines = ["| ratio, in one round | median | least | most | must | aim |", "|---|---:|---:|---:|---:|---:|"]
    lines += [
        f"| {words} | **{statistics.median(found):.2f}** | {min(found):.2f} | {max(found):.2f} | {must} | {aim} |"
        for words, found, must, aim in rows
    ]
    return "\n".join(lines) + "\n"


def growth(figures: Figures, sizes: Sequence[int]) -> str:
    """How cost grows with the length of an article: the exponent of a fitted power."""
    lines = [
        f"| 64 articles as one of ... | {' | '.join(f'{size}x' for size in sizes)} | exponent | must |",
        f"|---|{'---:|' * len(sizes)}---:|---:|",
    ]
    for name, words in _GROWTHS.items():
        means = [statistics.median(figures[f"{name} {size}"]) for size in sizes]
        # Each run is all 64 articles: one article of size k takes k/64 of it.
        logs = [math.log(mean * size) for mean, size in zip(means, sizes, strict=True)]
        exponent = statistics.linear_regression([math.log(size) for size in sizes], logs).slope
        cells = " | ".join(f"{mean:.2f} s" for mean in means)
        lines.append(f"| {words} | {cells} | **{exponent:.3f}** | 1.05 |")
    return "\n".join(lines) + "\n"


def _by(above: Iterable[float], below: Iterable[float]) -> list[float]:
    return [a / b for a, b in zip(above, below, strict=True)]


if __name__ == "__main__":
    sys.exit(main())
