"""``vnecon-extract evaluate``: scores on labelled articles."""

import json
from pathlib import Path
from typing import Annotated

import typer

from vnecon_extract.cli.arguments import OwnKnowledge, Place, say
from vnecon_extract.errors import UsageError


def evaluate(
    gold: Annotated[Path, typer.Argument(help="Folder of labelled articles: NAME.txt beside NAME.json.")],
    errors: Annotated[int, typer.Option(min=0, help="How many errors to show of each cause.")] = 3,
    html: Annotated[Path | None, typer.Option(help="Write a page with all errors.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    codes: Annotated[
        Path | None, typer.Option(help="CSV whose column `code` has the codes that labels could use.")
    ] = None,
    place: Place = None,
    knowledge: OwnKnowledge = None,
) -> None:
    """Score the extractor on labelled articles, and show its errors by cause."""
    from vnecon_extract.evaluate import evaluate_folder, read_codes
    from vnecon_extract.pipeline import Extractor

    if not gold.is_dir():
        raise UsageError(f"{gold}: no such folder")
    result = evaluate_folder(gold, Extractor(place=place, knowledge=knowledge), codes=read_codes(codes))
    if html is not None:
        html.write_text(result.to_html(), encoding="utf-8")
    if as_json:
        typer.echo(json.dumps(result.to_dict(), ensure_ascii=False, indent=2))
    else:
        say(result.to_text(errors), err=False)
