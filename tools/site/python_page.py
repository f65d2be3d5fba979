"""The page of the Python API: what is public, with its docstrings, whose examples run as tests."""

import inspect
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from markdown_pieces import page

# Modules whose names (``__all__``, or those given) are public.
PUBLIC: dict[str, tuple[str, ...]] = {
    "vnecon_extract": (),
    "vnecon_extract.batch": (),
    "vnecon_extract.facts": (),
    "vnecon_extract.dataset": ("write_facts", "facts_of_files", "panel_of_files"),
    "vnecon_extract.annotations": ("brat", "label_studio", "spacy_doc"),
    "vnecon_extract.errors": (),
}


def python_page() -> str:
    """Every public name, module by module."""
    return page(
        "Python",
        "Made from the docstrings. What stands here is [public](../versions.md).",
        *(part for name, names in PUBLIC.items() for part in _module(name, names)),
    )


def _module(name: str, names: tuple[str, ...]) -> Iterator[str]:
    module = import_module(name)
    yield f"## {name}"
    yield _docstring(module)
    names = names or tuple(getattr(module, "__all__", ())) or _defined(module)
    for public in names:
        yield from _entry(public, getattr(module, public))


def _defined(module: Any) -> tuple[str, ...]:
    return tuple(n for n, o in vars(module).items() if inspect.isclass(o) and o.__module__ == module.__name__)


def _entry(name: str, thing: Any) -> Iterator[str]:
    yield f"### {name}"
    yield f"```python\n{name}{_signature(thing)}\n```"
    yield _docstring(thing)
    if inspect.isclass(thing):
        for member, what in vars(thing).items():
            does = inspect.unwrap(getattr(what, "__func__", what))
            if member.startswith("_") or not (inspect.isfunction(does) or isinstance(what, property)):
                continue
            if text := inspect.getdoc(what):
                signature = "" if isinstance(what, property) else _signature(does)
                yield f"#### {name}.{member}\n\n```python\n{member}{signature}\n```"
                yield _fenced(text)


def _signature(thing: Any) -> str:
    """Arguments one a line where they are many."""
    if inspect.isclass(thing) and issubclass(thing, Exception):
        return ""
    try:
        signature = inspect.signature(thing)
    except (TypeError, ValueError):
        return ""
    parts = [str(p) for p in signature.parameters.values() if p.name != "self"]
    returns = signature.return_annotation
    told = "" if returns is inspect.Signature.empty else f" -> {_name(returns)}"
    joined = ", ".join(parts)
    if len(joined) > 80:
        joined = "\n" + "".join(f"    {part},\n" for part in parts)
    return f"({joined}){told}"


def _name(annotation: Any) -> str:
    return annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)


def _docstring(thing: Any) -> str:
    return _fenced(inspect.getdoc(thing) or "")


def _fenced(text: str) -> str:
    """A docstring as Markdown: its examples in fences."""
    lines: list[str] = []
    inside = False
    for line in text.splitlines():
        if line.lstrip().startswith(">>>") and not inside:
            lines += ["", "```pycon"]
            inside = True
        elif not line.strip() and inside:
            lines.append("```")
            inside = False
        lines.append(line.strip() if inside else line)
    return "\n".join([*lines, "```"] if inside else lines).strip()
