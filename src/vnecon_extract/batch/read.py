"""From paths to items: what each file is, how it is cut into articles, and what cannot be read and why.

Nothing raises here: a file that is missing, unreadable or broken becomes an item with a failure, and reading goes
on with the next.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import PurePosixPath
from typing import IO

from vnecon_extract.batch.formats import json as json_format
from vnecon_extract.batch.formats import lines as lines_format
from vnecon_extract.batch.formats import table as table_format
from vnecon_extract.batch.formats.lines import Row
from vnecon_extract.batch.items import EmptyError, Failure, Item, Limits
from vnecon_extract.batch.sources import SINGLE, Ending, Source, ending, known, readable, sources
from vnecon_extract.batch.streams import Counted, Member, members, read_limited, unpacked


@dataclass(frozen=True)
class Reading:
    """How input is read: names of fields where they are unusual, and what one article may cost."""

    fields: Mapping[str, str] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)


def items(
    paths: Iterable[str | os.PathLike[str]], reading: Reading | None = None, skip: Callable[[str], bool] | None = None
) -> Iterator[Item]:
    """All articles that ``paths`` lead to, in order, each with the bytes it is to be read from."""
    reading = reading or Reading()
    passed = 0
    for source in sources(paths, skip):
        if source.problem:
            path = readable(source.path)
            yield _failed(source.name, path, "not readable", f"{path}: {source.problem}", passed)
            continue
        size = 0
        for item, size in _guarded(source, reading):
            yield _at(item, passed + size)
        passed += _size(source.path) or size


def _guarded(source: Source, reading: Reading) -> Iterator[tuple[Item, int]]:
    """The items of a file with the bytes passed in it; whatever breaks becomes the last item."""
    path = readable(source.path)
    try:
        with Counted(source.path) as file:
            for item in _items_of(file.file, path, source.name, ending(path), reading):
                yield item, file.position()
    except Exception as error:  # each library for compressed data has errors of its own
        yield _broken(source.name, path, error), 0


def _items_of(raw: IO[bytes], path: str, name: str, kind: Ending, reading: Reading) -> Iterator[Item]:
    if kind.archive:
        yield from _members(raw, path, name, kind, reading)
    elif kind.packed:
        with unpacked(raw, kind.packed) as stream:
            yield from _file(stream, path, name, kind, reading)
    else:
        yield from _file(raw, path, name, kind, reading)


def _members(raw: IO[bytes], path: str, name: str, kind: Ending, reading: Reading) -> Iterator[Item]:
    for member in members(raw, kind.packed, path):
        where = f"{path}!{member.path}"
        inner = ending(member.path)
        if member.failure:
            yield Item(name, where, "", failure=member.failure)
        elif not inner.archive and known(member.path) and not PurePosixPath(member.path).name.startswith("."):
            yield from _member(member, where, inner, reading)


def _member(member: Member, where: str, kind: Ending, reading: Reading) -> Iterator[Item]:
    try:
        with member.open() as stream:
            yield from _items_of(stream, where, kind.stem, Ending(kind.stem, kind.form, kind.packed), reading)
    except Exception as error:
        yield _broken(kind.stem, where, error)


def _file(stream: IO[bytes], path: str, name: str, kind: Ending, reading: Reading) -> Iterator[Item]:
    """The items of one file: itself, or its rows.  A form nobody named is taken for text, if it decodes."""
    cut = _cutter(kind.form, reading)
    if cut is None:
        data = read_limited(stream, reading.limits.max_bytes, path)
        if not data.strip():
            raise EmptyError(f"{path}: empty file")
        yield Item(name, path, SINGLE.get(kind.form, "txt"), data)
        return
    none = True
    for row in cut(stream, path, reading.limits.max_bytes):
        none = False
        article = name if kind.form == ".json" and row.number == 1 else f"{name}:{row.number}"
        yield _item(row, article, path, reading)
    if none:
        raise EmptyError(f"{path}: no articles in it")


def _item(row: Row, article: str, path: str, reading: Reading) -> Item:
    source = f"{path}:{row.number}"
    if row.failure is None and len(row.payload) > reading.limits.max_bytes:
        return _failed(article, source, "too large", f"{source}: larger than {reading.limits.max_bytes:,} bytes")
    return Item(article, source, "json", row.payload, row.failure)


def _cutter(form: str, reading: Reading) -> Callable[[IO[bytes], str, int], Iterator[Row]] | None:
    """How a file of many articles is cut into them."""
    if form in (".jsonl", ".ndjson"):
        return lines_format.rows
    if form == ".json":
        return partial(json_format.rows, text_field=reading.fields.get("text"))
    if form in (".csv", ".tsv"):
        return partial(table_format.csv_rows, fields=reading.fields)
    if form == ".parquet":
        return partial(table_format.parquet_rows, fields=reading.fields)
    return None


def _broken(name: str, path: str, error: Exception) -> Item:
    message = str(error) or type(error).__name__
    return Item(name, path, "", failure=Failure.of(error, message if path in message else f"{path}: {message}"))


def _failed(name: str, path: str, reason: str, message: str, position: int = 0) -> Item:
    return Item(name, path, "", failure=Failure(reason, message), position=position)


def _at(item: Item, position: int) -> Item:
    return Item(item.article, item.source, item.form, item.payload, item.failure, position)


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except OSError:
        return 0
