"""Bytes to text: UTF-8, UTF-16 and Windows-1258 are read, anything else is refused with a clear word.

No statistics, no guess: UTF-8 and UTF-16 prove themselves, and bytes pass as Windows-1258 only if every letter
that comes out is one of Vietnamese.
"""

import codecs
import re
import unicodedata

from vnecon_extract.batch.letters import old_encoding
from vnecon_extract.errors import ArticleError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_VOWELS = "aăâeêioôơuưy"
_TONES = "\u0300\u0301\u0303\u0309\u0323"
VIETNAMESE = frozenset(
    letter
    for vowel in _VOWELS
    for tone in ("", *_TONES)
    for letter in (unicodedata.normalize("NFC", vowel + tone), unicodedata.normalize("NFC", vowel + tone).upper())
) | frozenset("đĐ")
# Signs that stand beside words in print; inside a word they betray another code page (TCVN3, VNI).
_SIGNS = frozenset("“”‘’‚„…–—•·«»‹›°²³¹¼½¾±×÷€£¥§©®™₫µ¶†‡‰ªº´¨¯¸¬¦¿¡¤¢\u00a0\u00ad")
_SIGN_IN_WORD = re.compile("[a-z][¸¶µ·¹¨©®ªº¬¦§¢¤¥¡][a-z]|[a-z][¸¶µ¨©®¬¦¤¡]", re.IGNORECASE)
_CONTROL = re.compile(b"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, source: str) -> str:
    """The text of ``data``, without a byte order mark; ``ArticleError`` names ``source`` and the reason.

    >>> decode("giá điện".encode("utf-16"), "a.txt"), decode(b"gi\\xe1 \\xf0i\\xea\\xf2n", "b.txt")
    ('giá điện', 'giá điện')
    """
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return _strict(data, codec, source)
    if unmarked := _utf16_without_mark(data):
        return _strict(data, unmarked, source)
    if len(_CONTROL.findall(data[:4096])) > len(data[:4096]) // 100:
        raise ArticleError(f"{source}: not a text but binary data")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = _windows_1258(data)
        if text is not None:
            return text
        old = old_encoding(data.decode("cp1252", "replace"))
        looks = f", and looks like {old}" if old else ""
        told = f"encoding is none of UTF-8 (byte {error.start}), UTF-16, Windows-1258{looks}; convert it first"
        raise ArticleError(f"{source}: {told}") from error


def _strict(data: bytes, codec: str, source: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise ArticleError(f"{source}: begins as {codec} but is none: {error.reason} at byte {error.start}") from error


def _utf16_without_mark(data: bytes) -> str | None:
    """Spaces and digits of a UTF-16 text have a zero for their other byte, all on the same side."""
    head = data[:4096]
    if len(data) % 2 or len(head) < 4:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if min(even, odd) * 20 > max(even, odd) or max(even, odd) * 10 < len(head):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _windows_1258(data: bytes) -> str | None:
    """``data`` as Windows-1258, if it is Vietnamese then: mostly plain letters, and its marks form known ones.

    Windows-1258 writes tones as marks after the vowel; they are composed here, so one letter is one character.
    """
    try:
        text = data.decode("cp1258")
    except UnicodeDecodeError:
        return None
    composed = unicodedata.normalize("NFC", text)
    foreign = {c for c in composed if c > "\x7f"} - VIETNAMESE - _SIGNS
    plain = sum(c < "\x7f" for c in composed)
    return None if foreign or plain * 2 < len(composed) or _SIGN_IN_WORD.search(composed) else composed
