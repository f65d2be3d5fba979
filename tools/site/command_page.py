"""The page of commands: what ``--help`` prints of each."""

import re
from typing import Any

import typer

from markdown_pieces import page
from vnecon_extract.cli import app

_WIDTH = 100
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def command_page() -> str:
    """Every verb, and every verb below one."""
    return page(
        "Commands",
        "What `vnecon-extract VERB --help` prints, made while this site was built. "
        "[The command line](../command-line.md) tells more of each.",
        *_told("vnecon-extract", typer.main.get_command(app), 2),
    )


def _told(name: str, command: Any, level: int) -> list[str]:
    context = command.make_context(name, [], resilient_parsing=True, terminal_width=_WIDTH, max_content_width=_WIDTH)
    told = _COLOUR.sub("", command.get_help(context)).strip()
    parts = [f"{'#' * level} {name}\n\n```text\n{told}\n```"]
    for verb, below in getattr(command, "commands", {}).items():
        parts += _told(f"{name} {verb}", below, min(level + 1, 3))
    return parts
