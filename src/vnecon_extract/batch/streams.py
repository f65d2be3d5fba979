"""Byte streams of files, compressed files and archives, each read no further than a limit.

Nothing is ever unpacked to disk, so a member's path cannot escape; one that tries to is refused all the same.
"""

import io
import os
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from typing import IO, Any, NamedTuple, TextIO, cast

from vnecon_extract.batch.items import Failure, TooLargeError
from vnecon_extract.batch.sources import STDIN_TEXT
from vnecon_extract.errors import MissingExtraError


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


@contextmanager
def unpacked(raw: IO[bytes], packed: str) -> Iterator[IO[bytes]]:
    """The stream inside a compressed one; ``raw`` itself where ``packed`` is empty."""
    if not packed:
        yield raw
        return
    with _opener(packed)(raw) as stream:
        yield stream


def _opener(packed: str) -> Callable[[IO[bytes]], IO[bytes]]:
    import bz2
    import gzip
    import lzma

    openers: dict[str, Any] = {".gz": gzip.open, ".bz2": bz2.open, ".xz": lzma.open, ".zst": _zstd}
    return cast(Callable[[IO[bytes]], IO[bytes]], openers[packed])


def _zstd(raw: IO[bytes]) -> IO[bytes]:
    try:
        import zstandard
    except ImportError as error:
        raise MissingExtraError('reading .zst needs zstandard: pip install "vnecon-extract[zstd]"') from error
    return io.BufferedReader(zstandard.ZstdDecompressor().stream_reader(raw, read_across_frames=True))


def members(raw: IO[bytes], packed: str, source: str) -> Iterator[Member]:
    """The files of an archive in the order they are stored; folders are passed over, links and devices refused."""
    if packed == ".zip":
        yield from _zip(raw, source)
    else:
        yield from _tar(raw, packed, source)


def _zip(raw: IO[bytes], source: str) -> Iterator[Member]:
    with zipfile.ZipFile(raw) as archive:
        for info in archive.infolist():
            if not info.is_dir():
                yield Member(info.filename, partial(archive.open, info), _escapes(info.filename, source))


def _tar(raw: IO[bytes], packed: str, source: str) -> Iterator[Member]:
    with _maybe_zstd(raw, packed) as stream, tarfile.open(fileobj=stream, mode="r|*") as archive:
        for info in archive:
            failure = _escapes(info.name, source)
            if not info.isfile() and not info.isdir() and failure is None:
                failure = Failure("unsafe archive member", f"{source}!{info.name}: a link or a device, not a file")
            if not info.isdir():
                yield Member(info.name, partial(_of_tar, archive, info), failure)


def _of_tar(archive: tarfile.TarFile, info: tarfile.TarInfo) -> IO[bytes]:
    return archive.extractfile(info) or io.BytesIO()


@contextmanager
def _maybe_zstd(raw: IO[bytes], packed: str) -> Iterator[IO[bytes]]:
    if packed != ".tar.zst":
        yield raw
        return
    with _zstd(raw) as stream:
        yield stream


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
