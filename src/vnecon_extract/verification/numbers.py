"""Numbers as claims write them: the exact decimal, and the place of the last digit written.

A number (``int``, ``Decimal``, a number of JSON) is what it is; a ``float`` is the shortest decimal that it is written
by (``59.1``).  A text is read as people write in Vietnam and elsewhere: ``2.023,72``, ``2,023.72``, ``2 023,72``,
``2023.72``.  What both ways of writing can read, and read differently (``1.234``, ``1,234``), is refused.
"""

import math
import re
from decimal import Decimal
from typing import NamedTuple

from vnecon_extract.find.numbers import read_digits
from vnecon_extract.text import clean

_NUMBER = re.compile(r"(?P<sign>[+-]?)\s?(?P<digits>\d[\d.,\s]*)")
_PLAIN = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")


class Written(NamedTuple):
    """A number, and what one more in the last digit that is written adds: 0.1 for ``59.1``, 100 for ``2500``."""

    value: Decimal
    step: Decimal


def looks_like_number(text: str) -> bool:
    """Whether a text is digits and separators alone, so that no unit stands in it."""
    return _NUMBER.fullmatch(clean(text).text.strip()) is not None


def signed(text: str) -> tuple[int, str]:
    """The sign before a number, and what follows it.

    >>> signed("−2,1%"), signed("2,1%")
    ((-1, '2,1%'), (1, '2,1%'))
    """
    cleaned = clean(text).text.strip()
    bare = cleaned.lstrip("+-").lstrip()
    return (-1 if cleaned.startswith("-") else 1), bare


def read_number(given: object, *, plain: bool = False) -> Written:
    """The number that a claim gives; ``plain`` where a text with a point alone is known to be a record's: ``1.234``.

    Raises ``ValueError`` saying why where it is none, or can be read two ways.

    >>> read_number("2.023,72"), read_number("2023.72").value, read_number("1.234", plain=True).value
    (Written(value=Decimal('2023.72'), step=Decimal('0.01')), Decimal('2023.72'), Decimal('1.234'))
    >>> read_number("1.234")
    Traceback (most recent call last):
    ValueError: '1.234' can be 1234 or 1.234; write it with or without all its separators, or as a number
    """
    if isinstance(given, str):
        is_plain = plain and _PLAIN.fullmatch(given.strip()) is not None
        return _written(Decimal(given.strip()) if is_plain else _spelt(given))
    if isinstance(given, bool) or not isinstance(given, int | float | Decimal):
        raise ValueError(f"{given!r} is no number")
    if not math.isfinite(given):
        raise ValueError(f"{given!r} is no finite number")
    return _written(Decimal(repr(given)) if isinstance(given, float) else Decimal(given))


def _spelt(text: str) -> Decimal:
    cleaned = clean(text).text.strip()
    match = _NUMBER.fullmatch(cleaned)
    if match is None:
        raise ValueError(f"{text!r} is no number")
    digits = read_digits(match["digits"], 0)
    if digits.value is None or digits.end != len(match["digits"]):
        raise ValueError(f"{text!r} is no number: its separators fit no way of writing")
    if digits.other is not None:
        raise ValueError(
            f"{text!r} can be {max(digits.value, digits.other):f} or {min(digits.value, digits.other):f}; "
            "write it with or without all its separators, or as a number"
        )
    return -digits.value if match["sign"] == "-" else digits.value


def _written(value: Decimal) -> Written:
    """Zeros behind the point are written to be told; those that end a whole number only hold the place."""
    _, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int):
        raise ValueError(f"{value} is no finite number")
    if exponent >= 0 and value:
        exponent += len(digits) - len("".join(map(str, digits)).rstrip("0"))
    return Written(value, Decimal(1).scaleb(exponent))
