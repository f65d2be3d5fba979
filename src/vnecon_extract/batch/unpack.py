"""Compressed streams.  All of these end only where the compressed data says so: one cut short is an error."""

import bz2
import gzip
import io
import lzma
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import IO, Any, Protocol, cast

from vnecon_extract.errors import MissingExtraError

_CHUNK = 1 << 16
_MEMORY = 200 << 20  # bytes that unpacking .xz may take; `xz -9` asks for 65 MiB
MAGIC = {b"\x1f\x8b": ".gz", b"BZh": ".bz2", b"\xfd7zXZ\0": ".xz", b"\x28\xb5\x2f\xfd": ".zst"}


class _Decoder(Protocol):
    """What the decompressors of bz2, lzma and zstd have in common."""

    eof: bool
    needs_input: bool
    unused_data: bytes

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        """At most ``max_length`` bytes more."""


class Unpacked(io.RawIOBase):
    """The data inside a compressed stream, of one part or several one behind the other."""

    def __init__(self, raw: IO[bytes], decoder: Callable[[], _Decoder]) -> None:
        self._raw, self._new, self._decoder = raw, decoder, decoder()
        self._begun = False

    def readable(self) -> bool:
        """It is for reading only."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Some bytes; none only where the compressed data is whole; ``EOFError`` where it is cut short."""
        data = b""
        while not data:
            given = self._next_part() if self._decoder.eof else self._more()
            if given is None:
                return 0
            data = self._decompressed(given, len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def _decompressed(self, given: bytes, most: int) -> bytes:
        try:
            return self._decoder.decompress(given, most)
        except Exception as error:  # each library has errors of its own
            raise OSError(f"compressed data is broken: {error}") from error

    def _more(self) -> bytes:
        if not self._decoder.needs_input:
            return b""
        given = self._raw.read(_CHUNK)
        if not given:
            raise EOFError("compressed data is cut short" if self._begun else "no compressed data")
        self._begun = True
        return given

    def _next_part(self) -> bytes | None:
        """The beginning of the next part; zeros between parts are padding, which .xz allows."""
        rest = self._decoder.unused_data.lstrip(b"\0")
        while not rest:
            given = self._raw.read(_CHUNK)
            if not given:
                return None
            rest = given.lstrip(b"\0")
        self._decoder = self._new()
        return rest


def unpack(raw: IO[bytes], packed: str) -> IO[bytes]:
    """The stream inside a compressed one; ``packed`` is its ending.

    >>> unpack(io.BytesIO(bz2.compress(b"a") + bz2.compress(b"b")), ".bz2").read()
    b'ab'
    """
    if packed == ".gz":
        return gzip.open(raw)  # type: ignore[return-value]
    return io.BufferedReader(Unpacked(raw, _decoder(packed)), _CHUNK)


def _decoder(packed: str) -> Callable[[], Any]:
    if packed == ".zst":
        return _zstd()
    return bz2.BZ2Decompressor if packed == ".bz2" else partial(lzma.LZMADecompressor, memlimit=_MEMORY)


def _zstd() -> Callable[[], Any]:
    for name in ("compression.zstd", "backports.zstd"):  # the first comes with Python 3.14
        try:
            return cast(Callable[[], Any], import_module(name).ZstdDecompressor)
        except ImportError:
            continue
    raise MissingExtraError('reading .zst needs backports.zstd: pip install "vnecon-extract[zstd]"')


def packing(head: bytes) -> str:
    """The ending that the first bytes of a stream stand for, empty where they are of none."""
    return next((ending for magic, ending in MAGIC.items() if head.startswith(magic)), "")
