"""``vnecon-extract facts``: the facts of records, across all their articles."""

from pathlib import Path
from typing import Annotated

import typer

from vnecon_extract.cli.arguments import OwnKnowledge, say


def facts(
    paths: Annotated[
        list[str], typer.Argument(metavar="RECORDS", help="Files of records, as run writes them (.jsonl).")
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="Where to write: .duckdb, .csv (with CSVW), .sdmx.csv.")],
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Write anew where an output is there.")] = False,
    knowledge: OwnKnowledge = None,
) -> None:
    """Put together what articles say of one number, and tell agreement, rounding, revision and conflict apart."""
    from vnecon_extract.dataset import write_facts

    made = write_facts(paths, out, knowledge=knowledge, overwrite=overwrite)
    say(f"{made}\nwritten: {out}")
