"""Digits as they should not be: a lost zero (``,89%``), a letter that a scanner read (``l.250 tỷ``)."""

import re

from vnecon_extract.find.numbers import Convention, Digits, read_digits

_SLIP = re.compile(r"(?<![^\s(])(?:,|[li][.,])\Z")
_LETTERS = str.maketrans("li", "11")


def slip_before(low: str, start: int) -> str:
    """What belongs to the number whose first digit is ``low[start]``, though it is none: ``,`` where the zero is lost,
    ``l.`` or ``l,`` where a letter was read for a one.

    >>> slip_before("tăng ,89%", 6), slip_before("đạt l.250 tỷ", 6), slip_before("năm 2024, 12%", 10)
    (',', 'l.', '')
    """
    if low[start - 1 : start] not in (",", "."):
        return ""
    match = _SLIP.search(low, max(0, start - 3), start)
    return match.group() if match else ""


def mended(low: str, start: int, slip: str, convention: Convention) -> Digits:
    """The number whose first digit is ``low[start]``, with the ``slip`` before it mended.

    >>> mended("đạt l.250 tỷ", 6, "l.", "vi").value, mended("tăng ,89%", 6, ",", "vi").value
    (Decimal('1250'), Decimal('0.89'))
    """
    end = read_digits(low, start, convention).end
    head = "0," if slip == "," else slip.translate(_LETTERS)
    return Digits(end, read_digits(head + low[start:end], 0, convention).value)
