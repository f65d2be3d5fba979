"""Dates of publication, as crawls, pages and headers of text files write them.  Days stand before months."""

import re
from datetime import UTC, date, datetime
from typing import Any

_HEADER = re.compile(r"[\ufeff\s]{0,8}date[ \t]+(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?![\d-])")
_ISO = re.compile(r"\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?![\d/-])")
_DAY_FIRST = re.compile(r"(?<!\d)(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})(?!\d)")
_EPOCH = re.compile(r"\d{9,10}(?:\d{3})?(?:\.\d+)?")
_YEARS = range(1900, 2101)  # years that an article can be of
_NOTHING = "1970-01-01"  # what a computer writes for no time at all


def header_date(text: str) -> str | None:
    """The date that the header of a text file gives.

    >>> header_date(" date 2025-01 Sản xuất công nghiệp")
    '2025-01'
    """
    header = _HEADER.match(text)
    return iso_date(header.group(1)) if header else None


def iso_date(value: Any) -> str | None:
    """A date of publication as ``2025``, ``2025-01`` or ``2025-01-15``; None where it cannot be told for certain.

    Dates that crawlers write for want of one (``0001-01-01``, ``9999-12-31``, the computer's 1970-01-01) are none.

    >>> iso_date("Thứ Tư, 15/01/2025 | 22:34"), iso_date("2025-01-15T22:34:00+07:00"), iso_date("0001-01-01")
    ('2025-01-15', '2025-01-15', None)
    """
    if isinstance(value, date):  # a datetime is one too
        return _checked(value.year, value.month, value.day)
    text = "" if value is None else str(value).strip()
    if _EPOCH.fullmatch(text):
        seconds = float(text) / (1000 if len(text.partition(".")[0]) > 10 else 1)
        return iso_date(datetime.fromtimestamp(seconds, UTC).date())
    if iso := _ISO.match(text):
        return _checked(iso.group(1), iso.group(2), iso.group(3))
    if found := _DAY_FIRST.search(text):
        return _checked(found.group(3), found.group(2), found.group(1))
    return None


def _checked(year: str | int, month: str | int | None, day: str | int | None) -> str | None:
    try:
        whole = date(int(year), int(month or 1), int(day or 1)).isoformat()
    except ValueError:
        return None
    if int(year) not in _YEARS or (day and whole == _NOTHING):
        return None
    return whole[: 10 if day else 7 if month else 4]


def without_header(text: str) -> str:
    """The text behind its header.

    >>> without_header(" date 2025-01 Kinh tế năm 2024")
    ' Kinh tế năm 2024'
    """
    return _HEADER.sub("", text, count=1) if _HEADER.match(text) else text
