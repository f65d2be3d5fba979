#!/usr/bin/env python3
"""Fits how sure records are: the weights of ``data/confidence.json``, from labelled articles that no rule was tuned on.

    python bench/calibrate.py LABELLED...                    only print how sure and how right, on what is left out
    python bench/calibrate.py LABELLED... -o FILE            write the weights, too
    python bench/calibrate.py LABELLED... --tuned FOLDER...  articles that the rules were tuned on, beside the others
    python bench/calibrate.py LABELLED... --beside FOLDER... untuned articles of another kind: poor in records
    python bench/calibrate.py LABELLED... --write            the tables, into bench/README.md and docs/confidence.md
    python bench/calibrate.py LABELLED... --codes CSV        its column code: the codes that the labels could use

``LABELLED`` is a folder of labels or a packed set that nobody is to read: of it only totals are printed.  An office
fits its own from the labels that it downloads from the page: ``-o OWN/confidence.json`` and ``--knowledge OWN``.

What the rules were tuned on cannot say how often they err, but says which rule errs more than another: those articles
get a level of their own in every field, and a record of them counts for ``--weight``.  Everything that is printed is of
articles that the weights were not fitted on: a tenth of them left out at a time, and all of a source at a time.
Articles ``--beside`` teach the same; what is printed of them stands apart, and then of all together, where a genre has
records enough to be told by.
"""

import argparse
import json
import sys
from pathlib import Path

from calibration.fit import Fit, fitted, missed
from calibration.reliability import Judged, report
from calibration.rows import Rejected, Row, read

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "bench" / "README.md", ROOT / "docs" / "confidence.md")
BEGIN, END = "<!-- confidence: begin -->", "<!-- confidence: end -->"


def main(arguments: list[str] | None = None) -> int:
    """Read, fit with parts left out, report; then fit on all and write."""
    options = _options(arguments)
    rows, rejected = _all(options.labelled, options.codes)
    beside, more_rejected = _all(options.beside, options.codes)
    tuned, _ = _all(options.tuned, options.codes)
    fit = Fit(rows, tuned, beside, ridge=options.ridge, weight=options.weight)
    sure = fit.left_out([row.article for row in fit.untuned])
    by_article = _judged(fit.untuned, sure)
    text = report(by_article[: fit.count], "article")
    if len({row.source for row in rows}) > 1:
        text += report(_judged(rows, fit.left_out([row.source for row in fit.untuned])[: fit.count]), "source")
    if beside:
        text += "\nOf articles of a national paper drawn by chance, many of them poor in records:\n"
        text += report(by_article[fit.count :], "article")
        text += "\nOf all of them together, so that each genre has records enough:\n" + report(by_article, "article")
    model, count = fitted(fit, [fields for _, fields in sure])
    model["missed"] = missed([*rejected, *more_rejected])
    text += f"\n{count} weights, fitted on {len(rows)} records of {len({row.article for row in rows})} articles"
    text += f" and {len(beside)} of articles drawn by chance" if beside else ""
    text += f" beside {len(tuned)} that the rules were tuned on.\n" if tuned else ".\n"
    sys.stdout.write(text)
    if options.out is not None:
        options.out.write_text(json.dumps(model, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if options.write:
        for page in PAGES:
            _put(page, text)
    return 0


def _all(places: list[Path], codes: Path | None) -> tuple[list[Row], list[Rejected]]:
    found = [read(place, codes) for place in places]
    return [row for rows, _ in found for row in rows], [one for _, rejected in found for one in rejected]


def _judged(rows: list[Row], sure: list[tuple[float, dict[str, float]]]) -> list[Judged]:
    return [Judged(row, whole, fields) for row, (whole, fields) in zip(rows, sure, strict=True)]


def _put(page: Path, text: str) -> None:
    """The tables between their markers."""
    head, rest = page.read_text(encoding="utf-8").split(BEGIN, 1)
    page.write_text(f"{head}{BEGIN}\n{text}{END}{rest.split(END, 1)[1]}", encoding="utf-8")


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled", nargs="+", type=Path, metavar="LABELLED")
    parser.add_argument("--tuned", nargs="*", type=Path, default=[], metavar="FOLDER")
    parser.add_argument("--beside", nargs="*", type=Path, default=[], metavar="FOLDER")
    parser.add_argument("-o", "--out", type=Path, metavar="FILE")
    parser.add_argument("--codes", type=Path, metavar="CSV")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--ridge", type=float, default=3, help="how strongly weights are drawn to 0 (3)")
    parser.add_argument("--weight", type=float, default=1, help="what a record of a tuned article counts (1)")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
