"""``vnecon-extract knowledge``: folders with tables of one's own."""

from pathlib import Path
from typing import Annotated

import typer

from vnecon_extract.cli.arguments import PLAIN, say

knowledge = typer.Typer(
    name="knowledge", help="Begin and test a folder with knowledge of your own.", no_args_is_help=True, **PLAIN
)


@knowledge.command()
def check(
    folder: Annotated[str, typer.Argument(help="Folder with data files, or the name of an installed package's.")],
) -> None:
    """Test it: every example found by the extractor, no near miss taken, no clash with the built-in entries."""
    from vnecon_extract.own_knowledge import check as tested

    result = tested(folder)
    say(str(result), err=False)
    raise typer.Exit(1 if result.problems else 0)


@knowledge.command()
def init(folder: Annotated[Path, typer.Argument(help="Folder to write an example into.")]) -> None:
    """Write a commented example: new entries, and changes to built-in ones."""
    from vnecon_extract.own_knowledge import init as begun

    for file in begun(folder):
        say(f"written: {file}", err=False)
