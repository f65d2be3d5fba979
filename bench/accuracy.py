#!/usr/bin/env python3
"""Scores the extractor on labelled articles, and fails where a figure falls below its floor.

    python bench/accuracy.py                     the project's own articles (tests/fixtures/articles)
    python bench/accuracy.py --gold DIR          another labelled folder; its floors stand under the folder's name
    python bench/accuracy.py --gold SET.jsonl.gz  a packed set that nobody is to read: figures only
    python bench/accuracy.py --codes CSV         its column code: the codes that the labels could use, if not all
    python bench/accuracy.py --pin               today's figures become floors, and the table in bench/README.md
    python bench/accuracy.py --pin --lower       the same where a figure has fallen, on purpose
    python bench/accuracy.py --errors 5          five errors a cause behind the table; --html FILE writes all

Floors are F1 of detect, core and strict, cut (not rounded) to three places.
"""

import argparse
import json
import math
import sys
from collections import Counter
from pathlib import Path

from vnecon_extract.evaluate import FIELDS, LEVELS, Evaluation, evaluate_folder
from vnecon_extract.evaluate.gallery import percent
from vnecon_extract.evaluate.gold import read_codes, read_folder
from vnecon_extract.pipeline import Extractor

BENCH = Path(__file__).resolve().parent
FIXTURES = BENCH.parent / "tests" / "fixtures" / "articles"
FLOORS = BENCH / "accuracy_floor.json"
README = BENCH / "README.md"
BEGIN, END = "<!-- {}: begin {} -->", "<!-- {}: end {} -->"

Floors = dict[str, dict[str, float]]


def main(arguments: list[str] | None = None) -> int:
    """Score, print, compare with the floors or pin them; 1 where a figure fell."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.gold.is_file() and (options.errors or options.html):
        parser.error("a packed set is there to be scored unread: no errors of it are shown")
    name = "fixtures" if options.gold == FIXTURES else options.gold.resolve().name.removesuffix(".jsonl.gz")
    extractor = Extractor()
    found = evaluate_folder(options.gold, extractor, codes=read_codes(options.codes))
    text = table(found) + accounts(options.gold, extractor)
    show(text, found.to_text(options.errors) if options.errors else "")
    if options.html:
        options.html.write_text(found.to_html(), encoding="utf-8")
    floors: Floors = json.loads(options.floors.read_text(encoding="utf-8")) if options.floors.exists() else {}
    fell = fallen(floors.get(name, {}), figures(found))
    if options.pin and (options.lower or not fell):
        pin(options.floors, floors | {name: figures(found)})
        write_table(options.readme, name, text)
        return 0
    show(*(f"{name}: {line}" for line in fell))
    return 1 if fell else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, default=FIXTURES, metavar="DIR")
    parser.add_argument("--codes", type=Path, metavar="CSV")
    parser.add_argument("--pin", action="store_true")
    parser.add_argument("--lower", action="store_true")
    parser.add_argument("--errors", type=int, default=0, metavar="N")
    parser.add_argument("--html", type=Path, metavar="FILE")
    parser.add_argument("--floors", type=Path, default=FLOORS, metavar="FILE")
    parser.add_argument("--readme", type=Path, default=README, metavar="FILE")
    return parser


def show(*texts: str) -> None:
    """To the terminal."""
    sys.stdout.writelines(text.rstrip() + "\n" for text in texts if text)


def figures(found: Evaluation) -> dict[str, float]:
    """The F1 of every level, cut to three places: a floor is never above the figure it was pinned at."""
    return {level: math.floor(found.total.rates(level).f1 * 1000 + 1e-6) / 1000 for level in LEVELS}


def fallen(floors: dict[str, float], now: dict[str, float]) -> list[str]:
    """What stands below its floor, in words."""
    return [
        f"{level} F1 {now[level]} is below its floor {floor}" for level, floor in floors.items() if now[level] < floor
    ]


def pin(path: Path, floors: Floors) -> None:
    """Keep the floors, one folder a line."""
    lines = (f"  {json.dumps(name)}: {json.dumps(levels)}" for name, levels in sorted(floors.items()))
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def table(found: Evaluation) -> str:
    """The figures as Markdown."""
    total = found.total
    lines = [
        f"{len(found.articles)} articles, {total.wanted} labelled records, {total.predicted} predicted;"
        f" noise {percent(total.noise_share)} % of all records.\n",
        "| % | precision | recall | F1 |\n|---|---:|---:|---:|",
        *(f"| {level} | {' | '.join(map(percent, total.rates(level)))} |" for level in LEVELS),
        f"\n| right among detected, % | {' | '.join(FIELDS)} |\n|---|{'---:|' * len(FIELDS)}",
        f"| | {' | '.join(percent(total.share(field)) for field in FIELDS)} |",
    ]
    for cut in ("kind", "indicator group", "stratum"):
        lines.append(
            f"\n| {cut} | labelled | detect F1 | core F1 | strict F1 | noise |\n|---|---:|---:|---:|---:|---:|"
        )
        for part, tally in found.cuts[cut].items():
            rates = " | ".join(percent(tally.rates(level).f1 if tally.wanted else None) for level in LEVELS)
            lines.append(f"| {part} | {tally.wanted} | {rates} | {tally.noise} |")
    return "\n".join(lines) + "\n"


def accounts(folder: Path, extractor: Extractor) -> str:
    """What became of every number in the labelled articles: nothing but what is unclaimed was overlooked."""
    became = Counter(number.what for gold in read_folder(folder) for number in extractor.explain(gold.to_article()))
    shares = [f"{what} {percent(count / became.total())}" for what, count in became.most_common()]
    shares += [] if "unclaimed" in became else ["unclaimed 0"]
    return f"\nOf {became.total()} numbers, what became of them in %: {', '.join(shares)}.\n"


def write_table(path: Path, name: str, text: str, bench: str = "accuracy") -> None:
    """Put the table between its markers; where there are none yet, at the end under a heading of its own."""
    begin, end = BEGIN.format(bench, name), END.format(bench, name)
    page = path.read_text(encoding="utf-8") if path.exists() else ""
    if begin not in page:
        page += f"\n### {name}\n\n{begin}\n{end}\n"
    head, rest = page.split(begin, 1)
    tail = rest.split(end, 1)[1]
    path.write_text(f"{head}{begin}\n{text}{end}{tail}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
