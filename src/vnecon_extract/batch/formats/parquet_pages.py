"""How large the pages of a Parquet column are once unpacked, told from their heads before any of them is read.

A head is a structure in the compact protocol of Thrift; of its fields only the two sizes are wanted.
"""

from collections.abc import Iterator
from typing import IO

from vnecon_extract.errors import ArticleError

_UNPACKED, _PACKED = 2, 3  # fields of a page's head
_TRUE, _FALSE, _BYTE, _INTEGERS, _DOUBLE, _BINARY, _LISTS, _STRUCT = 1, 2, 3, (4, 5, 6), 7, 8, (9, 10), 12
_DEEPEST = 8


def page_sizes(stream: IO[bytes], start: int, length: int) -> Iterator[tuple[int, int]]:
    """The size in the file and the unpacked size of each page in a stretch of it."""
    here, end = start, start + length
    while here < end:
        stream.seek(here)
        sizes = _struct(stream, 0)
        packed, unpacked = sizes.get(_PACKED, -1), sizes.get(_UNPACKED, -1)
        if packed < 0 or unpacked < 0:
            raise ArticleError("no Parquet: the head of a page is broken")
        here = stream.tell() + packed
        yield packed, unpacked


def _struct(stream: IO[bytes], depth: int) -> dict[int, int]:
    """The whole numbers of a structure by the numbers of their fields."""
    if depth > _DEEPEST:
        raise ArticleError("no Parquet: the head of a page is nested too deep")
    found, number = {}, 0
    while head := _byte(stream):
        number = number + (head >> 4) if head >> 4 else _zigzag(stream)
        value = _value(stream, head & 15, depth)
        if value is not None:
            found[number] = value
    return found


def _value(stream: IO[bytes], kind: int, depth: int, *, listed: bool = False) -> int | None:
    if kind in _INTEGERS:
        return _zigzag(stream)
    if kind in (_TRUE, _FALSE):
        _pass(stream, int(listed))
    elif kind == _BYTE:
        _pass(stream, 1)
    elif kind == _DOUBLE:
        _pass(stream, 8)
    elif kind == _BINARY:
        _pass(stream, _varint(stream))
    elif kind == _STRUCT:
        _struct(stream, depth + 1)
    elif kind in _LISTS:
        head = _byte(stream)
        for _ in range(head >> 4 if head >> 4 < 15 else _varint(stream)):
            _value(stream, head & 15, depth + 1, listed=True)
    else:  # no map stands in the head of a page
        raise ArticleError("no Parquet: the head of a page is broken")
    return None


def _pass(stream: IO[bytes], length: int) -> None:
    stream.seek(length, 1)


def _byte(stream: IO[bytes]) -> int:
    data = stream.read(1)
    if not data:
        raise ArticleError("no Parquet: it ends in the head of a page")
    return data[0]


def _varint(stream: IO[bytes]) -> int:
    value = shift = 0
    while True:
        byte = _byte(stream)
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value
        if shift > 63:
            raise ArticleError("no Parquet: the head of a page is broken")


def _zigzag(stream: IO[bytes]) -> int:
    value = _varint(stream)
    return (value >> 1) ^ -(value & 1)
