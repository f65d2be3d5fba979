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

from vnecon_extract.batch.allowance import Allowance, SpentError, guarded
from vnecon_extract.batch.formats import json as json_format
from vnecon_extract.batch.formats import lines as lines_format
from vnecon_extract.batch.formats import parquet as parquet_format
from vnecon_extract.batch.formats import table as table_format
from vnecon_extract.batch.formats import workbook as workbook_format
from vnecon_extract.batch.formats.lines import Row
from vnecon_extract.batch.items import EmptyError, Failure, Item, Limits, SlowError
from vnecon_extract.batch.sources import SINGLE, WORKBOOKS, Ending, Source, ending, known, readable, sources
from vnecon_extract.batch.streams import Counted, Member, members, read_limited, unpacked


@dataclass(frozen=True)
class Reading:
    """How input is read: names of fields where they are unusual, and what one article may cost."""

    fields: Mapping[str, str] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)


def items(
    paths: Iterable[str | os.PathLike[str]],
    reading: Reading | None = None,
    skip: Callable[[str], bool] | None = None,
    passed_over: Callable[[str], object] = str,
) -> Iterator[Item]:
    """All articles that ``paths`` lead to, in order, each with the bytes it is to be read from.

    ``skip`` is told the real path of each file of a folder: a run leaves out what it writes itself.  ``passed_over``
    is told the path of each file, of folders and archives, whose ending is of no known form.
    """
    reading = reading or Reading()
    passed = 0
    for source in sources(paths, skip, passed_over):
        if source.problem:
            path = readable(source.path)
            yield _failed(source.name, path, "not readable", f"{path}: {source.problem}", passed)
            continue
        size = 0
        for item, size in _guarded(source, reading, passed_over):
            yield _at(item, passed + size)
        passed += _size(source.path) or size


def _guarded(source: Source, reading: Reading, passed_over: Callable[[str], object]) -> Iterator[tuple[Item, int]]:
    """The items of a file with the bytes passed in it; whatever breaks becomes the last item."""
    path = readable(source.path)
    try:
        with Counted(source.path) as file:
            allowance = Allowance(path, file.size, reading.limits)
            cut = _Cut(reading, allowance, passed_over)
            for item in cut.items(file.file, path, source.name, ending(path)):
                allowance.spend(len(item.payload))
                yield item, file.position()
                allowance.restart()
    except Exception as error:  # each library for compressed data has errors of its own
        yield _broken(source.name, path, error), 0


@dataclass(frozen=True)
class _Cut:
    """Cuts one file, and whatever is packed in it, into items."""

    reading: Reading
    allowance: Allowance
    passed_over: Callable[[str], object]

    def items(self, raw: IO[bytes], path: str, name: str, kind: Ending, *, plain: bool = True) -> Iterator[Item]:
        """The items of a file, of a compressed file, or of an archive; ``plain`` if it is a file on disk itself."""
        if kind.archive:
            yield from self._members(raw, path, name, kind)
        elif kind.packed:
            with unpacked(raw, kind.packed, self.allowance) as stream:
                yield from self._file(stream, path, name, kind)
        else:
            yield from self._file(guarded(raw, self.allowance, seekable=plain), path, name, kind)

    def _members(self, raw: IO[bytes], path: str, name: str, kind: Ending) -> Iterator[Item]:
        for member in members(raw, kind.packed, path, self.allowance):
            where = f"{path}!{member.path}"
            inner = ending(member.path)
            if member.failure:
                yield Item(name, where, "", failure=member.failure)
            elif not PurePosixPath(member.path).name.startswith("."):
                if inner.archive or not known(member.path):
                    self.passed_over(where)
                else:
                    yield from self._member(member, where, inner)

    def _member(self, member: Member, where: str, kind: Ending) -> Iterator[Item]:
        try:
            with member.open() as stream:
                inner = Ending(kind.stem, kind.form, kind.packed)
                yield from self.items(stream, where, kind.stem, inner, plain=False)
        except (SlowError, SpentError):
            raise
        except Exception as error:
            yield _broken(kind.stem, where, error)

    def _file(self, stream: IO[bytes], path: str, name: str, kind: Ending) -> Iterator[Item]:
        """The items of one file: itself, or its rows.  A form nobody named is taken for text, if it decodes."""
        limit = self.reading.limits.max_bytes
        cut = _cutter(kind.form, self.reading)
        if cut is None:
            data = read_limited(stream, limit, path)
            if not data.strip():
                raise EmptyError(f"{path}: empty file")
            yield Item(name, path, SINGLE.get(kind.form, "txt"), data)
            return
        none = True
        for row in cut(stream, path, limit):
            none = False
            article = name if kind.form == ".json" and row.number == 1 else f"{name}:{row.number}"
            yield self._item(row, article, path)
        if none:
            raise EmptyError(f"{path}: no articles in it")

    def _item(self, row: Row, article: str, path: str) -> Item:
        source, limit = f"{path}:{row.number}", self.reading.limits.max_bytes
        if row.failure is None and len(row.payload) > limit:
            return _failed(article, source, "too large", f"{source}: larger than {limit:,} bytes")
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
        return partial(parquet_format.rows, fields=reading.fields)
    if form in WORKBOOKS:
        return partial(workbook_format.rows, fields=reading.fields)
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
