"""JSON lines, and the cutting of any stream into lines of bounded length."""

import codecs
from collections.abc import Iterator
from io import BufferedReader
from typing import IO, NamedTuple

from vnecon_extract.batch.decode import decode
from vnecon_extract.batch.items import Failure, TooLargeError

_CHUNK = 1 << 20
_ENDLESS = 100  # a line this many times over the limit is not skipped but ends the file: a decompression bomb


class Row(NamedTuple):
    """The bytes of one row and its number in the file, from 1; or why it cannot be used."""

    number: int
    payload: bytes
    failure: Failure | None = None


def rows(stream: IO[bytes], source: str, limit: int) -> Iterator[Row]:
    """The lines of a JSON lines file that hold anything; one over the limit is passed over, and said."""
    for number, line in _numbered(lines(stream, limit)):
        if line is None:
            yield Row(number, b"", Failure("too large", f"{source}:{number}: line larger than {limit:,} bytes"))
        elif line.strip():
            yield Row(number, line)


def text_lines(stream: IO[bytes], source: str, limit: int) -> Iterator[str]:
    """The lines of a text in any encoding that ``decode`` reads, their line ends kept."""
    for number, line in _numbered(lines(stream, limit)):
        if line is None:
            raise TooLargeError(f"{source}:{number}: line larger than {limit:,} bytes")
        yield decode(line, f"{source}:{number}")


def _numbered(found: Iterator[bytes | None]) -> Iterator[tuple[int, bytes | None]]:
    number = 1
    for line in found:
        yield number, line
        number += 1 if line is None else max(line.count(b"\n"), 1)


def lines(stream: IO[bytes], limit: int) -> Iterator[bytes | None]:
    """The lines of a stream, of a UTF-16 one as UTF-8; None for a line over the limit.

    Empty lines one behind the other come together, so that a file of nothing else is soon read.
    """
    head = stream.readline(limit + 1)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        yield from _utf16_lines(head, stream, limit)
        return
    line = head.removeprefix(codecs.BOM_UTF8)
    while line:
        yield line if len(line) <= limit or _skip(stream, line, limit) else None
        line = _empty(stream, limit) if line == b"\n" else b""
        line = line or stream.readline(limit + 1)


def _empty(stream: IO[bytes], limit: int) -> bytes:
    """Empty lines that are at hand, no more than ``limit``."""
    ahead = stream.peek() if isinstance(stream, BufferedReader) else b""
    return stream.read(min(limit, len(ahead) - len(ahead.lstrip(b"\n"))))


def _utf16_lines(head: bytes, stream: IO[bytes], limit: int) -> Iterator[bytes | None]:
    decoder, pending, data = codecs.getincrementaldecoder("utf-16")("surrogatepass"), "", head
    while data:
        *whole, pending = (pending + decoder.decode(data)).split("\n")
        for line in whole:
            yield f"{line}\n".encode("utf-8", "surrogatepass") if len(line) <= limit else None
        if len(pending) > limit:
            raise TooLargeError(f"a line of more than {limit:,} characters")
        data = stream.read(_CHUNK)
    if pending:
        yield pending.encode("utf-8", "surrogatepass")


def _skip(stream: IO[bytes], line: bytes, limit: int) -> bool:
    """Read on to the end of a line that is too long; no more of it is held than a chunk."""
    passed = len(line)
    while line and not line.endswith(b"\n"):
        line = stream.readline(_CHUNK)
        passed += len(line)
        if passed > _ENDLESS * limit:
            raise TooLargeError(f"a line of more than {_ENDLESS * limit:,} bytes")
    return False
