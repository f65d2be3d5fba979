"""Numbers in digits: ``2.023,72``, ``1,234.5``, ``2 023,72``, read to the exact decimal by form and convention.

A form that both conventions can read (``1,234``, ``1.234``) keeps its other reading, and whoever knows the unit
settles it (``find/amounts.py``).
"""

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from vnecon_extract.patterns import Pattern
from vnecon_extract.values import value

Convention = Literal["vi", "en"]

_DIGIT = re.compile("[0-9]")  # as cleaning leaves them
# Possessive throughout: a megabyte of digits and dots is read once.
_PLAIN = Pattern(r"(?P<digits>\d++(?:[.,]\d++)*+)(?P<spaced>\s(?=\d{3}))?+")
_SPACED = Pattern(r"[1-9]\d{0,2}(?:\s\d{3}){1,5}(?:,\d{1,6})?(?![\d]|[.,]\d)")
_GROUPS = Pattern(r"[1-9]\d{0,2}(?:\.\d{3})++|[1-9]\d{0,2}(?:,\d{3})++")
_MIXED = Pattern(r"(?P<whole>\d{1,3}(?:\.\d{3})*+),(?P<part>\d++)|(?P<en>\d{1,3}(?:,\d{3})*+)\.(?P<en_part>\d++)")
# A decimal point alone ("8.5%") is no sign: papers that write it have "5.000 tỷ đồng" in the next line.
_ENGLISH = Pattern(r"(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d|(?<![\d.,])\d{1,3}(?:,\d{3}){2}(?![\d.,])")
# What every English form holds; where nothing does, as in most texts, the text is not read digit by digit.
_MAY_BE_ENGLISH = re.compile(r",\d{3}[.,]\d")
_VIETNAMESE = Pattern(r"\d\.\d{3}(?:\.\d{3})*,\d|\d,\d{1,2}(?!\d)|(?<![\d.,])\d{1,3}(?:\.\d{3}){2}(?![\d.,])")


_POWER = Pattern(
    r"(?P<digits>\d{1,6}(?:[.,]\d{1,6})?)\s?[.x×*]\s?10(?:\^(?P<raised>\d{1,2})|(?P<small>[¹²³⁰⁴-⁹]{1,2}))(?![\w.,]*\d)"
)
_SMALL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")

_LONGEST = 60


@value
class Digits:
    """A number in digits; ``other`` is what the other convention reads where the form leaves it open.

    ``value`` is None where the separators fit no convention (``12.34,5.6``), or where it is longer than any number is.
    """

    end: int
    value: Decimal | None
    other: Decimal | None = None


class Starts:
    """The digits and number words of a sentence, each looked for once, as far as they have not been read."""

    __slots__ = ("_low", "_words", "digit")

    def __init__(self, low: str, words: list[int]) -> None:
        self._low, self._words, self.digit = low, words[::-1], -1

    def after(self, position: int) -> int:
        """Where the next begins, from ``position`` on, or the sentence ends; at ``digit`` it is a digit."""
        words = self._words
        while words and words[-1] < position:
            words.pop()
        start = self.digit
        if start < position:
            digit = _DIGIT.search(self._low, position)
            start = self.digit = digit.start() if digit else len(self._low)
        return words[-1] if words and words[-1] < start else start


def read_digits(text: str, start: int, convention: Convention = "vi") -> Digits:
    """Read the number whose first digit is ``text[start]``.

    >>> read_digits("2.023,72 tỷ", 0)
    Digits(end=8, value=Decimal('2023.72'), other=None)
    >>> read_digits("1,234 tấn", 0)
    Digits(end=5, value=Decimal('1.234'), other=Decimal('1234'))
    """
    plain = _PLAIN.match(text, start)
    if plain is None:
        raise ValueError(f"no digit at {start}")
    if plain.lastgroup == "spaced" and (spaced := _SPACED.match(text, start)) and not _follows_number(text, start):
        return Digits(spaced.end(), Decimal("".join(spaced.group().split()).replace(",", ".")))
    return plain_digits(text, start, plain.end("digits"), convention)


class Power(NamedTuple):
    """A number times a power of ten, and where it ends."""

    end: int
    digits: Digits
    factor: Decimal


def read_power(low: str, start: int, convention: Convention) -> Power | None:
    """The number at ``start`` where a power of ten multiplies it: ``3,5.10^6``, ``2,5 x 10⁹``.

    >>> read_power("3,5.10^6 tấn", 0, "vi").factor, read_power("3,5 tấn", 0, "vi")
    (Decimal('1000000'), None)
    """
    match = _POWER.match(low, start)
    if match is None:
        return None
    digits = plain_digits(low, start, match.end("digits"), convention)
    exponent = int(match["raised"] or match["small"].translate(_SMALL))
    return Power(match.end(), digits, Decimal(10**exponent))


def _follows_number(text: str, start: int) -> bool:
    """Whether another number stands just before, so that a space is no separator of thousands: "điều 15 200"."""
    return start >= 2 and text[start - 1] == " " and text[start - 2].isdigit()


def plain_digits(text: str, start: int, end: int, convention: Convention) -> Digits:
    """Read the number ``text[start:end]``, which no space parts."""
    digits = text[start:end]
    if end - start > _LONGEST:
        return Digits(end, None)
    if digits.isdecimal():
        return Digits(end, Decimal(digits))
    dots, commas = digits.count("."), digits.count(",")
    if dots + commas > 1:
        return Digits(end, _mixed(digits) if dots and commas else _grouped(digits))
    decimal = Decimal(digits.replace(",", ".") if commas else digits)
    mark = digits[-4:-3]
    if mark not in (".", ",") or not _GROUPS.fullmatch(digits):
        return Digits(end, decimal)
    thousands = Decimal(digits.replace(mark, ""))
    vietnamese = (thousands, decimal) if mark == "." else (decimal, thousands)
    return Digits(end, *(vietnamese if convention == "vi" else vietnamese[::-1]))


def _grouped(digits: str) -> Decimal | None:
    return Decimal(digits.replace(".", "").replace(",", "")) if _GROUPS.fullmatch(digits) else None


def _mixed(digits: str) -> Decimal | None:
    match = _MIXED.fullmatch(digits)
    if match is None:
        return None
    if match["whole"] is not None:
        return Decimal(match["whole"].replace(".", "") + "." + match["part"])
    return Decimal(match["en"].replace(",", "") + "." + match["en_part"])


def convention_of(text: str) -> Convention:
    """How an article writes its numbers, by the forms that only one convention has; Vietnamese if it has none.

    >>> convention_of("GDP grew 6.5% to 1,234.5 billion"), convention_of("đạt 2.023,72 tỷ đồng, tăng 3.5%")
    ('en', 'vi')
    """
    english = len(_ENGLISH.findall(text)) if _MAY_BE_ENGLISH.search(text) else 0
    # Most texts have none, and those of the other are not counted there.
    return "en" if english and english > len(_VIETNAMESE.findall(text)) else "vi"


def write_digits(value: Decimal) -> str:
    """Write a decimal as Vietnamese prose does: dots between thousands, a decimal comma.

    >>> write_digits(Decimal("-2023.72"))
    '-2.023,72'
    """
    return f"{value:,f}".translate(str.maketrans(",.", ".,"))
