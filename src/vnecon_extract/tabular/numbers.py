"""The numbers of cells, in the convention that a whole table keeps: ``1.234,5`` or ``1,234.5``."""

import re
from collections.abc import Iterable
from decimal import Decimal

from vnecon_extract.find.numbers import Convention, read_digits
from vnecon_extract.patterns import Pattern, alternatives, lower
from vnecon_extract.values import value

# A number alone, its footnote aside: "1.250,5", "-3,2", "+ 4", "(-1,5)", "12,5%", "1 250", "1.250*", "1.250 (1)".
_FIGURE = re.compile(
    r"(?P<open>\()?(?P<sign>[-+]\s?)?(?P<digits>\d++(?:[.,]\d++)*+(?:\s\d{3}(?!\d))*+(?:,\d++)?+)\s?(?P<percent>%)?(?P<close>\))?"
    r"(?:\s?(?:\*+|\(\*+\)|\(\d\)))?"
)
_AMOUNT = re.compile(r"[-+]?(?P<digits>\d++(?:[.,]\d++)*+)\s?[^\W\d][^\d;|]{0,24}")
_TENS = re.compile(r"1[.,]?0[.,0]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_VIETNAMESE = re.compile(r"\d,\d{1,2}$|\d,\d{4,}$|\.\d{3},|\.\d{3}\.\d{3}|\s\d{3},")
_ENGLISH = re.compile(r"\d\.\d{1,2}$|\d\.\d{4,}$|,\d{3}\.|,\d{3},\d{3}")
_THOUSANDS = {"en": re.compile(r",\d{3}(?!\d)"), "vi": re.compile(r"\.\d{3}(?!\d)|\d\s\d{3}(?!\d)")}


@value
class Figure:
    """A number of a cell: ``start:end`` within the cell's words, with its sign and the per cent sign behind it."""

    start: int
    end: int
    digits: str
    negative: bool
    signed: bool
    percent: bool


def figure_in(words: str) -> Figure | None:
    """The number that is all of a cell, or None; one in brackets without a sign may be anything and is none.

    >>> figure_in("-3,2 %").negative, figure_in("(1.250)"), figure_in("12/15"), figure_in("1.250,5*").end
    (True, None, None, 7)
    """
    match = _FIGURE.fullmatch(words)
    if match is None or bool(match["open"]) != bool(match["close"]) or (match["open"] and not match["sign"]):
        return None
    start = match.start("sign") if match["sign"] else match.start("digits")
    end = match.end("percent") if match["percent"] else match.end("digits")
    sign = (match["sign"] or "").strip()
    return Figure(start, end, match["digits"], sign == "-", bool(sign), bool(match["percent"]))


class Bearing:
    """Tells cells with a figure, alone or with its unit, from those with words, dates and times (``times``).

    >>> bearing = Bearing(["tháng"])
    >>> [bearing.bears(words) for words in ("1.250", "1.250 tỷ đồng", "91,8%", "9 tháng", "12/9", "1000 USD")]
    [True, True, True, False, False, False]
    """

    def __init__(self, times: Iterable[str]) -> None:
        self._times = Pattern(rf"\s?{alternatives(times)}(?!\w)")

    def bears(self, words: str) -> bool:
        """Whether a cell holds a figure."""
        if figure_in(words) is not None:
            return True
        amount = _AMOUNT.fullmatch(words)
        if amount is None or _TENS.fullmatch(amount["digits"]):  # "1000 USD" is a unit
            return False
        return self._times.match(lower(words), amount.end("digits")) is None


def is_year(words: str) -> bool:
    """Whether a cell holds a bare year."""
    return _YEAR.fullmatch(words) is not None


class Numbers:
    """Reads the digits of one table by the forms that only one convention has; Vietnamese where it has none of either.

    >>> Numbers(["1,234.5", "2,345"]).value("2,345")
    (Decimal('2345'), False)
    >>> Numbers(["1.234", "98,5"]).value("1.234")
    (Decimal('1234'), False)
    >>> Numbers(["1,234", "2,500"]).value("1,234")
    (Decimal('1.234'), True)
    """

    def __init__(self, digits: Iterable[str]) -> None:
        every = list(digits)
        vietnamese = sum(1 for d in every if _VIETNAMESE.search(d))
        english = sum(1 for d in every if _ENGLISH.search(d))
        self.convention: Convention = "en" if english > vietnamese else "vi"
        self._mixed = bool(vietnamese and english)
        self._thousands = any(_THOUSANDS[self.convention].search(d) for d in every)

    def value(self, digits: str) -> tuple[Decimal | None, bool]:
        """The number, None where it is malformed, and whether the other convention would read it otherwise."""
        read = read_digits(digits, 0, self.convention)
        if read.end != len(digits):
            return None, False
        return read.value, read.other is not None and self._doubtful(digits)

    def signed(self, figure: Figure) -> Decimal | None:
        """The amount of a cell's number."""
        amount, _ = self.value(figure.digits)
        return -amount if amount is not None and figure.negative else amount

    def _doubtful(self, digits: str) -> bool:
        """``1,234`` in a table that nowhere tells how it writes thousands; ``1.234`` where dots part decimals."""
        if self._mixed:
            return True
        mark = "," if self.convention == "vi" else "."
        return mark in digits and not self._thousands
