"""Codes and values as people write them: ``642 tỷ đồng``, ``9 tháng 2025``.  Digits are moved, none is lost.

Tables, notebooks and the terminal are worded here; the page words the same in its own language, and a test compares.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.display import Scale, Worded, heads, period_wordings, scales, terms, unit_wordings
from vnecon_extract.knowledge.indicators import indicators
from vnecon_extract.knowledge.quantities import units
from vnecon_extract.records import Base, BaseKind, IndicatorRecord, Kind, Period

Language = Literal["vi", "en"]
_NONE = "–"
_MINUS = "−"
_SEPARATORS = {"vi": (".", ","), "en": (",", ".")}
_ROMAN = ("I", "II", "III", "IV")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Wording:
    """Words what records say, in ``language`` (``vi`` or ``en``), with the names of ``knowledge``.

    >>> from vnecon_extract import extract
    >>> record = extract("9 tháng đầu năm 2025, thu ngân sách của tỉnh đạt 642 tỷ đồng.")[0]
    >>> wording = Wording()
    >>> wording.amount(record), wording.period(record.period), wording.indicator(record.indicator)
    ('642 tỷ đồng', '9 tháng 2025', 'Thu ngân sách nhà nước')
    """

    def __init__(self, knowledge: Knowledge | None = None, language: Language = "vi") -> None:
        self._knowledge, self.language = knowledge or Knowledge(), language
        self._others: dict[Language, Wording] = {language: self}

    def translated(self, language: Language) -> "Wording":
        """The same names in another language; made once."""
        if language not in self._others:
            self._others[language] = Wording(self._knowledge, language)
        return self._others[language]

    def indicator(self, code: str) -> str:
        """The name of an indicator; what has none is its own name."""
        return self._indicators.get(code) or code

    def unit(self, code: str) -> str:
        """The name of a unit, part by part: ``VND/person`` is ``đồng/người``."""
        return "/".join(self._units.get(part) or part for part in code.split("/"))

    def term(self, code: str) -> str:
        """What a code of the record is called: ``kind_level``, ``status_estimate``."""
        return self._terms.get(code, code.partition("_")[2] or code)

    def head(self, code: str) -> str:
        """The head of a column of a readable sheet."""
        return self._heads.get(code, code)

    def amount(self, record: IndicatorRecord) -> str:
        """The value, or both ends of a range, with bound, sign of a change, scale and unit."""
        return self.figure(record.value, (record.low, record.high), record.unit, record.kind, record.bound)

    def figure(
        self, value: Decimal | None, ends: tuple[Decimal | None, Decimal | None], unit: str, kind: str, bound: str
    ) -> str:
        """The same of the fields by themselves."""
        if value is None:
            number = " – ".join(self.scaled(end) for end in ends if end is not None)
        else:
            sign = "+" if kind == Kind.CHANGE and value > 0 else ""
            number = f"{self._terms.get(f'sign_{bound}', '')} {sign}{self.scaled(value)}".lstrip()
        name = self.unit(unit)
        return f"{number}{name if name == '%' else f' {name}'}".rstrip()

    def scaled(self, value: Decimal) -> str:
        """A value with the largest power of ten that fits it.

        >>> Wording().scaled(Decimal("2023720000000")), Wording(language="en").scaled(Decimal("-1475000000"))
        ('2.023,72 tỷ', '−1.475 bn')
        """
        digits = f"{value:f}".lstrip("-")
        minus = _MINUS if value < 0 else ""
        whole, _, fraction = digits.partition(".")
        for scale in self._scales:
            if len(whole) > scale.power:
                moved = f"{whole[: -scale.power]}.{whole[-scale.power :]}{fraction}".rstrip("0").rstrip(".")
                return f"{minus}{self._grouped(moved)} {getattr(scale, self.language)}"
        return minus + self._grouped(digits)

    def period(self, period: Period | None) -> str:
        """A period in words; a dash where there is none."""
        return self.span(period.start, period.end) if period else _NONE

    def span(self, first: date | None, last: date | None) -> str:
        """The period between two days, either of which may be open.

        >>> Wording().span(date(2025, 7, 1), date(2025, 9, 30)), Wording().span(None, date(2024, 11, 15))
        ('Quý III/2025', 'đến 15/11/2024')
        """
        return self._periods[_sort(first, last)].format(**_parts(first, "1"), **_parts(last, ""))

    def base(self, base: Base | None) -> str:
        """What a change or a ratio is against; empty where nothing is said."""
        if base is None:
            return ""
        return self.period(base.period) if base.kind is BaseKind.PERIOD else self.term(f"base_{base.kind.value}")

    def against(self, base: Base | None) -> str:
        """The same as words of a sentence: ``so với 2023``."""
        return self.term("base_period").format(self.base(base)) if base is not None else ""

    def summary(self, record: IndicatorRecord) -> str:
        """A record in a line: what, how much, against what, when, where."""
        place = record.place.name if record.place else ""
        said = (
            self.indicator(record.indicator), *record.breakdown.values(), record.entity or "",
            f"{self.amount(record)} {self.against(record.base)}".rstrip(),
            self.period(record.period) if record.period else "", place,
        )  # fmt: skip
        return " · ".join(filter(None, said))

    def _grouped(self, digits: str) -> str:
        point, comma = _SEPARATORS[self.language]
        whole, _, fraction = digits.partition(".")
        grouped = f"{int(whole):,}".replace(",", point)
        return grouped + comma + fraction if fraction else grouped

    def _worded(self, entries: tuple[Worded, ...]) -> dict[str, str]:
        return {entry.code: getattr(entry, self.language) for entry in entries}

    @cached_property
    def _indicators(self) -> Mapping[str, str]:
        return {entry.code: getattr(entry, f"name_{self.language}") for entry in indicators(self._knowledge)}

    @cached_property
    def _units(self) -> Mapping[str, str]:
        own = self._worded(unit_wordings(self._knowledge))
        if self.language == "en":
            return own
        # A currency is shown by its code (USD), but for the country's own.
        named = (unit for unit in units(self._knowledge) if unit.says)
        return {u.code: u.says[0] for u in named if u.code == "VND" or not _is_currency(u.code)} | own

    @cached_property
    def _terms(self) -> Mapping[str, str]:
        return self._worded(terms(self._knowledge))

    @cached_property
    def _heads(self) -> Mapping[str, str]:
        return self._worded(heads(self._knowledge))

    @cached_property
    def _periods(self) -> Mapping[str, str]:
        return self._worded(period_wordings(self._knowledge))

    @cached_property
    def _scales(self) -> tuple[Scale, ...]:
        return scales(self._knowledge)


@lru_cache(maxsize=8)
def wording(knowledge: str | Path | None = None, language: Language = "vi") -> Wording:
    """The wording with the names of a user's folder, or with ours; read once."""
    return Wording(Knowledge(knowledge), language)


def frequency(first: date | None, last: date | None) -> str | None:
    """How long a period is: ``A``, ``S`` (half a year), ``Q``, ``M``, ``D`` as in SDMX, else an ISO 8601 duration.

    >>> frequency(date(2025, 1, 1), date(2025, 9, 30)), frequency(date(2025, 7, 1), date(2025, 9, 30))
    ('P9M', 'Q')
    """
    if first is None or last is None:
        return "D" if first or last else None
    if not _whole_months(first, last):
        return "D" if first == last else f"P{(last - first).days + 1}D"
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    named = {12: ("A", 12), 6: ("S", 6), 3: ("Q", 3), 1: ("M", 1)}.get(months)
    if named and (first.month - 1) % named[1] == 0:
        return named[0]
    return f"P{months // 12}Y" if months % 12 == 0 else f"P{months}M"


def _sort(first: date | None, last: date | None) -> str:
    """The kind of period, as ``data/display.toml`` calls it."""
    if first is None or last is None:
        return "up_to" if last else "since" if first else "open"
    if first == last:
        return "day"
    one_year = first.year == last.year
    if not _whole_months(first, last):
        return "days" if one_year else "days_over_years"
    if (first.month, last.month) == (1, 12):
        return "year" if one_year else "years"
    if not one_year:
        return "months_over_years"
    if first.month == last.month:
        return "month"
    if first.month % 3 == 1 and last.month == first.month + 2:
        return "quarter"
    return "months_of_year" if first.month == 1 else "months"


def _whole_months(first: date, last: date) -> bool:
    return first.day == 1 and (last + timedelta(1)).day == 1


def _parts(day: date | None, which: str) -> dict[str, object]:
    """The parts of a first or last day that a wording may ask for."""
    if day is None:
        return {}
    quarter = (day.month + 2) // 3
    own = {} if which else {"quarter": quarter, "roman": _ROMAN[quarter - 1]}
    dates = {"year": day.year, "month": day.month, "day": day.day}
    return {f"{n}{which}": v for n, v in dates.items()} | {f"month{which}_en": _MONTHS[day.month - 1]} | own


def _is_currency(code: str) -> bool:
    return len(code) == 3 and code.isascii() and code.isupper()
