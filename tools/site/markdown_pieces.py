"""Small pieces of Markdown."""

import re
from collections.abc import Iterable, Sequence

_MARKED = re.compile(r"([\\`*_{}\[\]<>|#])")


def escaped(text: object) -> str:
    """Text as it is, whatever signs it has."""
    return _MARKED.sub(r"\\\1", str(text)).replace("\n", " ")


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are Markdown already."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def page(title: str, *parts: str) -> str:
    """A page under its title."""
    return "\n\n".join([f"# {title}", *parts]) + "\n"
