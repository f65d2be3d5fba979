"""What the reading of one input may cost, so that a small file that grows without end is put aside with the reason.

Honest archives are never refused: news shrinks to a tenth or a twentieth of its size, not to a thousandth.
"""

import io
import time
from typing import IO

from vnecon_extract.batch.items import Limits, SlowError, TooLargeError

GROWTH = 100  # times its size on disk that an input may unpack to, news ten to twenty times
_FREE = 10  # largest articles that any input may unpack to, however small it is


class SpentError(TooLargeError):
    """An input unpacks to far more than any honest one: nothing more of it is read."""


class Allowance:
    """Bytes that one input may give in all, and seconds it may take from one article to the next."""

    def __init__(self, source: str, size: int, limits: Limits) -> None:
        self.source = source
        self._left = self._most = max(_FREE * limits.max_bytes, GROWTH * size)
        self._seconds = limits.seconds
        self.restart()

    def restart(self) -> None:
        """Begin to count time anew: an article came out, and the reader is asked for the next."""
        self._until = time.monotonic() + self._seconds

    def spend(self, amount: int) -> None:
        """Count ``amount`` bytes; ``SpentError`` or ``SlowError`` if that is more than is allowed."""
        self._left -= amount
        if self._left < 0:
            raise SpentError(f"{self.source}: unpacks to more than {self._most:,} bytes, over {GROWTH} times its size")
        if time.monotonic() > self._until:
            raise SlowError(f"{self.source}: no article in {self._seconds:g} seconds of reading")


class Guarded(io.RawIOBase):
    """A stream whose bytes are counted; ``upto`` is a position that it may not be read beyond for now."""

    def __init__(self, stream: IO[bytes], allowance: Allowance, *, seekable: bool = False) -> None:
        self._stream, self._allowance, self._seekable = stream, allowance, seekable
        self.upto: int | None = None
        self.position = 0

    def readable(self) -> bool:
        """It is for reading only."""
        return True

    def seekable(self) -> bool:
        """Whether going back costs nothing, as in a file on disk."""
        return self._seekable

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go elsewhere in the stream, if that can be done."""
        self.position = self._stream.seek(offset, whence)
        return self.position

    def tell(self) -> int:
        """How far the stream has been read."""
        return self.position

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Some bytes of the stream, counted."""
        data = self._stream.read(len(buffer))
        self._allowance.spend(len(data))
        self.position += len(data)
        if self.upto is not None and self.position > self.upto:
            raise TooLargeError(f"{self._allowance.source}: a name or note in it that is longer than any honest one")
        buffer[: len(data)] = data
        return len(data)


def guarded(stream: IO[bytes], allowance: Allowance, *, seekable: bool = False) -> IO[bytes]:
    """``stream``, its bytes counted against an allowance."""
    return io.BufferedReader(Guarded(stream, allowance, seekable=seekable), 1 << 16)
