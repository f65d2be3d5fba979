"""Arguments that several verbs have, and how they speak."""

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from vnecon_extract.errors import ArticleError, UsageError
from vnecon_extract.visible import visible

# Settings of every command.
PLAIN: dict[str, Any] = {"add_completion": False, "pretty_exceptions_enable": False, "rich_markup_mode": None}
Place = Annotated[str | None, typer.Option(help="Place of figures for which the text names none: Bắc Kạn, VN-53.")]
OwnKnowledge = Annotated[str | None, typer.Option(help="Folder with data files of yours, laid over the built-in ones.")]


def _date(given: str | None) -> str | None:
    if given is None:
        return None
    from vnecon_extract.timex.document_date import given_date

    try:
        return given_date(given)
    except ArticleError as error:
        raise typer.BadParameter(str(error)) from error


Published = Annotated[
    str | None,
    typer.Option(help="Date of articles that tell none: 2025, 2025-01, 2025-01-15.", metavar="DATE", callback=_date),
]
File = Annotated[
    str,
    typer.Argument(help="A file with an article (txt, html, docx, json, jsonl, ...); - for text on standard input."),
]


def source(file: str) -> str:
    """What a reader is to open: the file, or the text on standard input."""
    from vnecon_extract.batch.sources import STDIN_TEXT

    return STDIN_TEXT if file == "-" else file


def say(words: str, *, err: bool = True) -> None:
    """Print words that hold names or texts of others, which a terminal is not to obey."""
    typer.echo(visible(words), err=err)


def fields(given: Sequence[str]) -> dict[str, str]:
    """``["text=noi_dung"]`` as a mapping; what is none, or names no role, is wrong use."""
    from vnecon_extract.batch.fields import guess

    fields = dict(pair.split("=", 1) for pair in given if "=" in pair)
    try:
        if len(fields) != len(given):
            raise ValueError("give each as ROLE=NAME, once: text=noi_dung_bai")
        guess({}, fields)
    except ValueError as error:
        raise UsageError(f"--field {' '.join(given)}: {error}") from error
    return fields
