"""How exactly a text writes a number: what its last digit stands for."""

import re
from decimal import Decimal

NUMBER = re.compile(r"\d[\d.,]*")


def last_place(value: Decimal | None, words: str, which: int = 0) -> Decimal:
    """What one more in the last digit written in ``words`` adds to ``value``; 0 where no digits tell.

    ``which`` chooses among the numbers of the words, for the ends of a range.

    >>> last_place(Decimal(2100000000), "2,1 tỷ đồng"), last_place(Decimal("7.30"), "7,30%")
    (Decimal('1E+8'), Decimal('0.01'))
    >>> last_place(Decimal(2300000000), "2 tỷ 300 triệu đồng"), last_place(Decimal(16), "5-16%", -1)
    (Decimal('1E+8'), Decimal('1'))
    """
    numbers = NUMBER.findall(words)
    if not value or not numbers:
        return Decimal(0)
    written = len(re.sub(r"\D", "", numbers[which]).lstrip("0"))
    place = Decimal(1).scaleb(value.adjusted() - written + 1)
    # What is put together of two magnitudes is as fine as its last digit that is no zero.
    return place if least_place(value) >= place else least_place(value)


def least_place(value: Decimal) -> Decimal:
    """What one more in the last digit of ``value`` that is no zero adds to it.

    >>> least_place(Decimal(400))
    Decimal('1E+2')
    """
    _, digits, exponent = value.as_tuple()  # normalize() would round to what the caller has set for decimals
    zeros = len(digits) - len("".join(map(str, digits)).rstrip("0"))
    return Decimal(1).scaleb(exponent + zeros) if isinstance(exponent, int) and any(digits) else Decimal(0)
