"""Every pattern of the library: in its modules, in whatever an ``Extractor`` holds, and written where it is used."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import regex

import vnecon_extract
from vnecon_extract import patterns
from vnecon_extract.find.period_forms import Template
from vnecon_extract.pipeline import Extractor

_CALLS = frozenset(("match", "search", "fullmatch", "finditer", "findall", "sub", "split"))


class Pattern(NamedTuple):
    """A pattern and where it was found."""

    where: str
    source: str
    flags: int


def census() -> list[Pattern]:
    """All patterns, each once."""
    found: dict[str, Pattern] = {}
    places: list[tuple[str, Any]] = [("Extractor", Extractor())]
    for info in pkgutil.walk_packages(vnecon_extract.__path__, "vnecon_extract."):
        if not info.name.endswith("__main__"):
            module = importlib.import_module(info.name)
            places += [(f"{info.name}.{name}", value) for name, value in vars(module).items()]
    seen: set[int] = set()
    for where, value in places:
        for pattern in _walk(where, value, seen):
            found.setdefault(pattern.source, pattern)
    for pattern in _written():
        found.setdefault(pattern.source, pattern)
    return sorted(found.values())  # the same order in every process


def _walk(where: str, value: Any, seen: set[int]) -> Iterator[Pattern]:
    """Patterns reachable from ``value`` through the library's own objects and containers."""
    if isinstance(value, re.Pattern | regex.Pattern):
        if isinstance(value.pattern, str):
            yield Pattern(where, value.pattern, value.flags & re.IGNORECASE)
        return
    if isinstance(value, patterns.Pattern):
        yield Pattern(where, value.source, 0)
        return
    if id(value) in seen or isinstance(value, str | bytes | int | type):
        return
    seen.add(id(value))
    if isinstance(value, Template):
        yield from _walk(f"{where}.pattern", value.pattern, seen)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _walk(f"{where}[{key!r}]"[:90], item, seen)
    elif isinstance(value, list | tuple | set | frozenset):
        for item in value:
            yield from _walk(f"{where}[]", item, seen)
    elif type(value).__module__.startswith("vnecon_extract"):
        names = [n for kind in type(value).__mro__ for n in getattr(kind, "__slots__", ())]
        for name in [*names, *getattr(value, "__dict__", ())]:
            yield from _walk(f"{where}.{name}", getattr(value, name, None), seen)


def _written() -> Iterator[Pattern]:
    """Patterns written where they are used: ``re.search(r"...", text)``."""
    for path in sorted(Path(vnecon_extract.__path__[0]).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
                continue
            module, source = node.func.value, node.args[0]
            used = isinstance(module, ast.Name) and module.id in ("re", "regex") and node.func.attr in _CALLS
            if used and isinstance(source, ast.Constant) and isinstance(source.value, str):
                yield Pattern(f"{path.stem}:{node.lineno}", source.value, 0)
