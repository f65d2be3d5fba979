"""Words without their marks, as people type them in a hurry."""

import re
import unicodedata

_GAPS = re.compile(r"[\W_]+")


def plain(words: str) -> str:
    """Words without marks, capitals and signs.

    >>> plain("Bà Rịa - Vũng Tàu"), plain("TP. Đà Nẵng")
    ('ba ria vung tau', 'tp da nang')
    """
    letters = unicodedata.normalize("NFD", words.casefold().replace("đ", "d"))
    return _GAPS.sub(" ", "".join(c for c in letters if not unicodedata.combining(c))).strip()
