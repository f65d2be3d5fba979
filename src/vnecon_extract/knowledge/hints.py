"""What stands in messages about wrong words: the nearest right one; and which fields hold codes of other entries."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Annotated, Any, get_args

from pydantic.fields import FieldInfo


def hint(word: str, known: Iterable[str]) -> str:
    """``; did you mean 'count'?``, or nothing where no known word is near.

    >>> hint("counts", ["currency", "count", "people"]), hint("xyz", ["count"])
    ("; did you mean 'count'?", '')
    """
    near = get_close_matches(word, list(known), 1, 0.6)
    return f"; did you mean {near[0]!r}?" if near else ""


@dataclass(frozen=True)
class CodeOf:
    """Marks a field that holds codes of entries of a table, of the blocks ``keys``, or one of the words ``also``."""

    table: str
    keys: tuple[str, ...]
    also: tuple[str, ...] = ()


IndicatorCode = Annotated[str, CodeOf("indicators", ("indicator",), ("other",))]
PartCode = Annotated[str, CodeOf("breakdowns", ("breakdown",), ("any",))]
UnitCode = Annotated[str, CodeOf("units", ("unit",))]
ThingCode = Annotated[str, CodeOf("units", ("unit", "noun"))]
PlaceCode = Annotated[str, CodeOf("places", ("place",))]


def code_of(field: FieldInfo) -> CodeOf | None:
    """Whose codes a field of an entry holds, where it holds any."""
    return next(_marks(field.metadata, field.annotation), None)


def _marks(metadata: Iterable[Any], annotation: Any) -> Iterator[CodeOf]:
    yield from (mark for mark in metadata if isinstance(mark, CodeOf))
    for part in get_args(annotation):
        yield from _marks([part], part) if isinstance(part, CodeOf) else _marks((), part)
