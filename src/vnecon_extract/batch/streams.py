"""Byte streams of files, compressed files and archives, each read no further than a limit.

Nothing is ever unpacked to disk, so a member's path cannot escape; one that tries to is refused all the same.
"""

import io
import os
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from typing import IO, NamedTuple, TextIO

from vnecon_extract.batch.allowance import Allowance, Guarded, guarded
from vnecon_extract.batch.items import Failure, TooLargeError
from vnecon_extract.batch.sources import STDIN_TEXT
from vnecon_extract.batch.unpack import packing, unpack
from vnecon_extract.errors import ArticleError

_HEAD = 1 << 20  # bytes of a tar before a member: its names and notes


class Member(NamedTuple):
    """One file inside an archive: its path, and how to open it; or why it is not to be opened."""

    path: str
    open: Callable[[], IO[bytes]]
    failure: Failure | None = None


def read_limited(stream: IO[bytes], limit: int, source: str) -> bytes:
    """All of a stream; ``TooLargeError`` if that is more than ``limit`` bytes, of which no more are ever read."""
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise TooLargeError(f"{source}: larger than the limit of {limit:,} bytes")
    return data


def unpacked(raw: IO[bytes], packed: str, allowance: Allowance) -> IO[bytes]:
    """The stream inside a compressed one, counted; ``packed`` is its ending."""
    return guarded(unpack(raw, packed), allowance)


def members(raw: IO[bytes], packed: str, source: str, allowance: Allowance) -> Iterator[Member]:
    """The files of an archive in the order they are stored; folders are passed over, links and devices refused."""
    if packed == ".zip":
        yield from _zip(raw, source, allowance)
    else:
        yield from _tar(raw, source, allowance)


def _zip(raw: IO[bytes], source: str, allowance: Allowance) -> Iterator[Member]:
    with zipfile.ZipFile(raw) as archive:
        for info in archive.infolist():
            if not info.is_dir():
                yield Member(info.filename, partial(_of_zip, archive, info, allowance), _escapes(info.filename, source))


def _of_zip(archive: zipfile.ZipFile, info: zipfile.ZipInfo, allowance: Allowance) -> IO[bytes]:
    return guarded(archive.open(info), allowance)


def _tar(raw: IO[bytes], source: str, allowance: Allowance) -> Iterator[Member]:
    """The files of a tar, which ends with a block of zeros: where it just stops it was cut, or a head is broken."""
    head = raw if isinstance(raw, io.BufferedReader) else io.BufferedReader(Guarded(raw, allowance))
    packed = packing(head.peek(8))
    stream = Guarded(unpack(head, packed) if packed else head, allowance)

    class Info(tarfile.TarInfo):
        """Keeps the last head that was read."""

        block = b""

        @classmethod
        def frombuf(cls, buf: bytes, encoding: str, errors: str) -> "tarfile.TarInfo":  # type: ignore[override]
            Info.block = bytes(buf)
            return super().frombuf(buf, encoding, errors)

    stream.upto = _HEAD
    with tarfile.open(fileobj=stream, mode="r|", tarinfo=Info) as archive:
        while True:
            stream.upto = archive.offset + _HEAD
            info = archive.next()
            stream.upto = None
            if info is None:
                break
            archive.members.clear()  # type: ignore[attr-defined]  # else it holds all of them
            if not info.isdir():
                failure = _escapes(info.name, source)
                if not info.isfile() and failure is None:
                    failure = Failure("unsafe archive member", f"{source}!{info.name}: a link or a device, not a file")
                yield Member(info.name, partial(_of_tar, archive, info), failure)
        if Info.block.strip(b"\0") or not Info.block:
            raise ArticleError(f"{source}: the archive is cut short or broken at byte {archive.offset:,}")


def _of_tar(archive: tarfile.TarFile, info: tarfile.TarInfo) -> IO[bytes]:
    return archive.extractfile(info) or io.BytesIO()


def _escapes(path: str, source: str) -> Failure | None:
    parts = path.replace("\\", "/").split("/")
    if ".." not in parts and parts[0] and ":" not in parts[0] and "\0" not in path:
        return None
    return Failure("unsafe archive member", f"{source}!{path}: its path leads out of the archive")


@lru_cache(maxsize=1)
def _standard_input(stream: TextIO) -> bytes:
    """All that is on standard input, read once: a page of a run reads it again."""
    return stream.buffer.read()


class Counted:
    """A file that knows how far it has been read, also through a decompressor."""

    def __init__(self, path: str) -> None:
        if path == STDIN_TEXT:
            data = _standard_input(sys.stdin)
            self.file: IO[bytes] = io.BytesIO(data)
            self.size = len(data)
        else:
            self.file = open(path, "rb")  # noqa: SIM115
            self.size = os.fstat(self.file.fileno()).st_size

    def position(self) -> int:
        """Bytes of the file passed so far, never more than its size."""
        return min(self.file.tell(), self.size)

    def __enter__(self) -> "Counted":
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()
