"""The command ``vnecon-extract``: arguments only; what is done with them is said in ``batch`` and ``report``.

A verb is a function of its own name in a module of this package, read when the verb is asked for.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from io import TextIOWrapper
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from vnecon_extract.cli.arguments import PLAIN, say
from vnecon_extract.errors import KnowledgeError, UsageError, VneconError

# Verbs in the order of --help, and the modules of this package that hold them: a function, or a group of verbs.
VERBS = {
    "run": "run",
    "report": "report",
    "show": "show",
    "explain": "show",
    "verify": "judge",
    "checks": "judge",
    "schema": "schema",
    "annotate": "annotate",
    "evaluate": "evaluate",
    "facts": "facts",
    "panel": "panel",
    "indicators": "codebook",
    "units": "codebook",
    "places": "codebook",
    "flags": "codebook",
    "knowledge": "knowledge",
}


class _Verbs(Mapping[str, Any]):
    """The commands by name, each made when first asked for."""

    def __init__(self) -> None:
        self._made: dict[str, Any] = {}

    def __getitem__(self, verb: str) -> Any:
        if verb not in self._made:
            self._made[verb] = _command(verb, _does(verb))
        return self._made[verb]

    def __iter__(self) -> Iterator[str]:
        return iter(VERBS)

    def __len__(self) -> int:
        return len(VERBS)


def _does(verb: str) -> Any:
    """The function of a verb, or the group of verbs."""
    return getattr(import_module(f"{__name__}.{VERBS[verb]}"), verb)


def _command(verb: str, does: Any) -> Any:
    if not isinstance(does, typer.Typer):
        single = typer.Typer(**PLAIN)
        single.command(verb)(does)
        does = single
    return typer.main.get_command(does)


class _Group(TyperGroup):
    """All verbs, none of which is read for another's sake."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.commands = _Verbs()  # type: ignore[assignment]  # nobody adds to it

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """The verbs with their first lines, for which no command need be made."""
        does = {verb: _does(verb) for verb in VERBS}
        told = {v: str(d.info.help if isinstance(d, typer.Typer) else d.__doc__) for v, d in does.items()}
        with formatter.section("Commands"):
            formatter.write_dl([(verb, words.strip().partition("\n")[0]) for verb, words in told.items()])


app = typer.Typer(
    cls=_Group,
    name="vnecon-extract",
    help="Vietnamese economic news in, one typed record per figure out.",
    no_args_is_help=True,
    **(PLAIN | {"add_completion": True}),
)


def _version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        typer.echo(f"vnecon-extract {version('vnecon-extract')}")
        raise typer.Exit


@app.callback()
def _any_verb(
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_version, help="Print the version, and end.")
    ] = False,
) -> None:
    pass


def main(args: Sequence[str] | None = None) -> int:
    """Run the command; the exit code is 0 if all is well, 1 if something failed, 2 for wrong use."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal that cannot show a letter is no failure
    try:
        app(args=list(args) if args is not None else None, prog_name="vnecon-extract")
    except VneconError as error:
        say(f"vnecon-extract: {error}")
        return 2 if isinstance(error, UsageError | KnowledgeError) else 1
    except OSError as error:  # a page that cannot be written
        say(f"vnecon-extract: {error}")
        return 1
    except SystemExit as ending:
        return ending.code if isinstance(ending.code, int) else int(ending.code is not None)
    return 0
