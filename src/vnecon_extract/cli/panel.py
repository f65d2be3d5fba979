"""``vnecon-extract panel``: one indicator of records by place and period."""

import csv
import sys
from pathlib import Path
from typing import Annotated

import typer

from vnecon_extract.cli.arguments import OwnKnowledge, say
from vnecon_extract.errors import UsageError


def panel(
    paths: Annotated[list[str], typer.Argument(metavar="RECORDS", help="Files of records that run wrote (.jsonl).")],
    indicator: Annotated[str, typer.Option(help="Code of the indicator: grdp, exports.")],
    freq: Annotated[str, typer.Option(help="A, S, Q, M, W, D, or YTD for figures from 1 January on.")] = "A",
    kind: Annotated[str, typer.Option(help="level, change, ratio, share or contribution.")] = "level",
    unit: Annotated[str | None, typer.Option(help="Code of the unit, where facts have several.")] = None,
    prices: Annotated[str | None, typer.Option(help="constant:2010 or current, where facts have several.")] = None,
    base: Annotated[str | None, typer.Option(help="A1 (a year earlier), PREV, PLAN, where facts have several.")] = None,
    part: Annotated[list[str] | None, typer.Option(help="DIMENSION=CODE of a part: product=RICE.")] = None,
    outlook: Annotated[str, typer.Option(help="outcome, forecast or target.")] = "outcome",
    wide: Annotated[bool, typer.Option("--wide", help="One row a place, one column a period.")] = False,
    derive: Annotated[bool, typer.Option("--derive", help="Quarters and months out of cumulative figures.")] = False,
    merge: Annotated[bool, typer.Option("--merge", help="Provinces added up to those of 1 July 2025.")] = False,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="CSV to write; standard output without it.")] = None,
    knowledge: OwnKnowledge = None,
) -> None:
    """Write one indicator by place and period, as CSV, and say what was left out."""
    from vnecon_extract.dataset import panel_of_files

    parts = dict(given.split("=", 1) for given in part or () if "=" in given)
    if len(parts) != len(part or ()):
        raise UsageError(f"--part {' '.join(part or ())}: give each as DIMENSION=CODE, once: product=RICE")
    made, reader = panel_of_files(
        paths, indicator, freq=freq, kind=kind, unit=unit, prices=prices, base=base, parts=parts, outlook=outlook,
        derive=derive, merge=merge, knowledge=knowledge,
    )  # fmt: skip
    rows = made.wide() if wide else made.tidy()
    stream = out.open("w", encoding="utf-8", newline="") if out else sys.stdout
    try:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows({name: f"{v:f}" if hasattr(v, "as_tuple") else v for name, v in row.items()} for row in rows)
    finally:
        if out:
            stream.close()
    unfit = sum(reader.unfit.values())
    told = [f"{reader.read:,} records, {unfit:,} of no fact; {len(made):,} values of {indicator}"]
    told += [f"{count:>9,}  left out: {reason}" for reason, count in made.left_out.most_common() if count]
    say("\n".join([*told, *([f"written: {out}"] if out else [])]))
