"""How exactly a text writes a number: what its last digit stands for."""

import re
from decimal import Decimal

_DIGITS = re.compile(r"\d[\d.,]*")


def last_place(value: Decimal | None, words: str) -> Decimal:
    """What one more in the last digit written in ``words`` adds to ``value``; 0 where no digits tell.

    >>> last_place(Decimal(2100000000), "2,1 tỷ đồng"), last_place(Decimal("7.30"), "7,30%")
    (Decimal('1E+8'), Decimal('0.01'))
    """
    match = _DIGITS.search(words)
    if not value or match is None:
        return Decimal(0)
    written = len(re.sub(r"\D", "", match.group()).lstrip("0"))
    return Decimal(1).scaleb(value.adjusted() - written + 1)
