"""Encodings: three are read, the rest is refused with a word that helps."""

import codecs
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnecon_extract.batch.decode import VIETNAMESE, decode
from vnecon_extract.errors import ArticleError

TEXT = "Giá trị sản xuất công nghiệp quý III tăng 5,2%, đạt 1.200 tỷ đồng – kỷ lục “mới”"


def windows_1258(text: str) -> bytes:
    """``text`` as Windows-1258 writes it: circumflex, breve and horn in the letter, the tone behind it."""
    out = b""
    for char in text:
        try:
            out += char.encode("cp1258")
        except UnicodeEncodeError:
            first, *marks = unicodedata.normalize("NFD", char)
            shape = "".join(mark for mark in marks if mark in "\u0302\u0306\u031b")
            tone = "".join(mark for mark in marks if mark not in "\u0302\u0306\u031b")
            out += unicodedata.normalize("NFC", first + shape).encode("cp1258") + tone.encode("cp1258")
    return out


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(TEXT.encode(), id="utf-8"),
        pytest.param(codecs.BOM_UTF8 + TEXT.encode(), id="utf-8 with mark"),
        pytest.param(TEXT.encode("utf-16"), id="utf-16"),
        pytest.param(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), id="utf-16 big-endian"),
        pytest.param(TEXT.encode("utf-16-le"), id="utf-16 without mark"),
        pytest.param(TEXT.encode("utf-16-be"), id="utf-16 big-endian without mark"),
        pytest.param(TEXT.encode("utf-32"), id="utf-32"),
        pytest.param(windows_1258(TEXT), id="windows-1258"),
    ],
)
def test_reads(data: bytes) -> None:
    """The text comes back letter by letter, without a byte order mark."""
    assert decode(data, "a.txt") == TEXT


def test_a_stray_zero_does_no_harm() -> None:
    """One control character in a text does not make it binary."""
    assert decode(f"{TEXT * 3}\0".encode(), "a.txt") == f"{TEXT * 3}\0"


def test_every_vietnamese_letter_survives_windows_1258() -> None:
    """No letter of the language is lost or refused."""
    text = "abc defgh " * 40 + "".join(sorted(VIETNAMESE))

    assert decode(windows_1258(text), "a.txt") == text


@pytest.mark.parametrize(
    ("data", "word"),
    [
        pytest.param("Gi¸ trÞ s¶n xuÊt c«ng nghiÖp".encode("latin-1"), "none of UTF-8", id="TCVN3"),
        pytest.param("Giaù trò saûn xuaát coâng nghieäp".encode("latin-1"), "none of UTF-8", id="VNI"),
        pytest.param("Рост составил 5%".encode("cp1251"), "none of UTF-8", id="Russian"),
        pytest.param("经济增长".encode("gbk") * 9, "none of UTF-8", id="Chinese"),
        pytest.param(TEXT.encode()[:-1] + b"\xff", "byte 109", id="UTF-8 with a broken byte"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "binary", id="picture"),
        pytest.param(bytes(1000), "binary", id="zeros"),
        pytest.param(codecs.BOM_UTF16_LE + b"a", "begins as utf-16", id="utf-16 cut short"),
    ],
)
def test_refuses(data: bytes, word: str) -> None:
    """The message names the file and the reason."""
    with pytest.raises(ArticleError, match=word) as caught:
        decode(data, "kho/a.txt")
    assert "kho/a.txt" in str(caught.value)


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_never_anything_but_a_text_or_a_refusal(data: bytes) -> None:
    """Whatever the bytes, nothing else is raised, and the refusal names the source."""
    try:
        told = decode(data, "a")
    except ArticleError as error:
        told = str(error)[:2]
        data = b""

    assert isinstance(told, str)
    assert data or told in ("a:", "")


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf8_comes_back(text: str) -> None:
    """UTF-8 is never taken for anything else."""
    assert decode(text.removeprefix("\ufeff").encode(), "a") == text.removeprefix("\ufeff")
