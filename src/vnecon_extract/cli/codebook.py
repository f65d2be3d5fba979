"""``vnecon-extract indicators``, ``units``, ``places`` and ``flags``: what is known."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from vnecon_extract.cli.arguments import OwnKnowledge, say

if TYPE_CHECKING:
    from vnecon_extract.codebook import Codes

Words = Annotated[list[str] | None, typer.Argument(help="Words to look for, with or without marks; all if none.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print whole entries as JSON.")]


def indicators(words: Words = None, knowledge: OwnKnowledge = None, as_json: AsJson = False) -> None:
    """Print the indicators that are known: code, names, chapter, measures, words, an example."""
    from vnecon_extract.codebook import indicators as known

    _print(known, words, knowledge, as_json)


def units(words: Words = None, knowledge: OwnKnowledge = None, as_json: AsJson = False) -> None:
    """Print the units that are known: code, dimension, words, an example."""
    from vnecon_extract.codebook import units as known

    _print(known, words, knowledge, as_json)


def places(words: Words = None, knowledge: OwnKnowledge = None, as_json: AsJson = False) -> None:
    """Print the places that are known: codes, names, kind, names in texts, an example."""
    from vnecon_extract.codebook import places as known

    _print(known, words, knowledge, as_json)


def flags(words: Words = None, knowledge: OwnKnowledge = None, as_json: AsJson = False) -> None:
    """Print the flags that records can have, and what each means."""
    from vnecon_extract.codebook import flags as known

    _print(known, words, knowledge, as_json)


def _print(known: Callable[..., "Codes[Any]"], words: list[str] | None, knowledge: str | None, as_json: bool) -> None:
    from vnecon_extract.codebook import described

    found = known(" ".join(words or ()), knowledge=knowledge)
    if as_json:
        entries = [entry.model_dump(mode="json", exclude_defaults=True) for entry in found]
        typer.echo(json.dumps(entries, ensure_ascii=False, indent=2))
    elif found:
        say("\n\n".join("\n".join(described(entry)) for entry in found), err=False)
    else:
        say("nothing of that name is known")
    raise typer.Exit(0 if found else 1)
