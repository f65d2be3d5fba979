"""Compressed streams: all of them, or an error; never a part that passes for the whole."""

import bz2
import gzip
import io
import lzma
from collections.abc import Callable

import pytest

from vnecon_extract.batch.unpack import packing, unpack

TEXT = "Kim ngạch xuất khẩu đạt 1.250 triệu USD, tăng 5%.\n".encode() * 40


def zst(data: bytes) -> bytes:
    """``data`` as .zst, if the library is there."""
    return bytes(pytest.importorskip("backports.zstd").compress(data))


PACKERS: list[tuple[str, Callable[[bytes], bytes]]] = [
    (".gz", gzip.compress),
    (".bz2", bz2.compress),
    (".xz", lzma.compress),
    (".zst", zst),
]


def unpacked(data: bytes, ending: str) -> bytes:
    """What is in it."""
    return unpack(io.BytesIO(data), ending).read()


@pytest.mark.parametrize(("ending", "pack"), PACKERS)
def test_all_parts_are_read(ending: str, pack: Callable[[bytes], bytes]) -> None:
    """One part, two parts one behind the other, and large ones that come in many pieces."""
    large = TEXT * 5_000

    assert unpacked(pack(TEXT), ending) == TEXT
    assert unpacked(pack(TEXT) + pack(b"sau"), ending) == TEXT + b"sau"
    assert unpacked(pack(large), ending) == large
    assert packing(pack(TEXT)) == ending


@pytest.mark.parametrize(("ending", "pack"), PACKERS)
def test_every_cut_is_an_error(ending: str, pack: Callable[[bytes], bytes]) -> None:
    """Wherever the data stops, also in its second part: what is missing is never passed over."""
    first, second = pack(TEXT), pack(TEXT[::-1])
    whole = first + second
    for end in range(1, len(whole)):
        if end != len(first):
            with pytest.raises((EOFError, OSError, lzma.LZMAError, ValueError, ImportError)):
                unpacked(whole[:end], ending)


@pytest.mark.parametrize(
    ("data", "ending"),
    [
        pytest.param(b"", ".xz", id="nothing"),
        pytest.param(lzma.compress(TEXT) + b"sau", ".xz", id="something else behind"),
        pytest.param(bz2.compress(TEXT) + b"sau", ".bz2", id="something else behind"),
        pytest.param(lzma.compress(TEXT, filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 30}]), ".xz",
                     id="more memory than any honest file needs"),
    ],
)  # fmt: skip
def test_what_is_no_compressed_data(data: bytes, ending: str) -> None:
    """It is an error of one of the kinds that a reader expects."""
    with pytest.raises((EOFError, OSError, lzma.LZMAError)):
        unpacked(data, ending)


def test_padding_behind_xz_is_allowed() -> None:
    """Tapes and archives fill up with zeros."""
    assert unpacked(lzma.compress(TEXT) + bytes(512), ".xz") == TEXT
