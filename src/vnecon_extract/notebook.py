"""Records as a list that filters, groups and sorts, becomes a data frame, and shows itself as a table."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import partial
from html import escape
from pathlib import Path
from typing import Any, SupportsIndex, overload

from vnecon_extract.errors import UsageError
from vnecon_extract.flat import COLUMNS, to_arrow, to_dataframe
from vnecon_extract.records import Base, IndicatorRecord
from vnecon_extract.wording import Wording, wording

_MOST_ROWS = 60
_MOST_LINES = 20
_AROUND = 90  # characters of the sentence on either side of the number
_CELL = "text-align:left;vertical-align:top;padding:.25em .7em"
_MARK = "background:#ffe27a;color:#221c00;padding:0 .15em;border-radius:.2em"
_HEAD = ("indicator", "value", "period", "place", "in the text")
# Fields by the names of their columns, and by their own: "place" is its name, "place_code" its code.
_PATHS: dict[str, tuple[str, ...]] = {c.name: c.path for c in COLUMNS if c.path} | {
    name: (name,) for name in IndicatorRecord.model_fields if name not in {column.name for column in COLUMNS}
}
_AT_LEAST = frozenset({"confidence"})  # fields of which a filter gives the least, not the very value


class Records(list[IndicatorRecord]):
    """Records: a list in all, which shows itself as a table.

    Slices, copies and sums, ``filter``, ``group_by`` and ``sorted_by`` give ``Records`` again; what a comprehension
    leaves becomes so with ``Records(...)``.  ``text`` is the article they stand in, where they are of one;
    ``knowledge`` the user's folder whose names they are shown by.

    >>> from vnecon_extract import extract
    >>> records = extract("Tháng 9/2024, CPI tăng 0,29% so với tháng trước. GDP quý III/2024 tăng 7,4%.")
    >>> records
    <2 records>
      [0] Chỉ số giá tiêu dùng · +0,29% so với T8/2024 · T9/2024 · Việt Nam
      [1] Tổng sản phẩm trong nước · +7,4% so với Quý III/2023 · Quý III/2024 · Việt Nam
    >>> [str(r.value) for r in records.filter(indicator="cpi")]
    ['0.29']
    """

    def __init__(
        self, records: Iterable[IndicatorRecord] = (), text: str = "", knowledge: str | Path | None = None
    ) -> None:
        super().__init__(records)
        self.text, self.knowledge = text, knowledge

    @overload
    def __getitem__(self, at: SupportsIndex) -> IndicatorRecord: ...
    @overload
    def __getitem__(self, at: slice) -> "Records": ...
    def __getitem__(self, at: SupportsIndex | slice) -> "IndicatorRecord | Records":
        if isinstance(at, slice):
            return self._alike(super().__getitem__(at))
        return super().__getitem__(at)

    def __add__(self, other: Iterable[IndicatorRecord]) -> "Records":  # type: ignore[override]
        text = self.text if isinstance(other, Records) and other.text == self.text else ""
        return Records([*self, *other], text, self.knowledge)

    def copy(self) -> "Records":
        """The same records in a list of their own."""
        return self._alike(self)

    def filter(self, test: Callable[[IndicatorRecord], object] | None = None, **fields: object) -> "Records":
        """Those records that ``test`` is true of and that have these ``fields``, in the same order.

        A field is called as its column is (``indicator``, ``place``, ``place_code``, ``breakdown_product``,
        ``period``, ``status``, ...).  What is wanted of it is a value, several of which one must fit (a list or set),
        None for one that is not given, or a function of the value.  Of ``confidence`` the least is given.  Raises
        ``UsageError`` where there is no such field.

        >>> from vnecon_extract import extract
        >>> records = extract("Năm 2024, GRDP của Hà Nam đạt 59.123,4 tỷ đồng; GRDP của Nam Định tăng 10%.")
        >>> [str(r.value) for r in records.filter(kind="change")]
        ['10']
        >>> len(records.filter(place=["Hà Nam", "Nam Định"], value=lambda value: value > 100))
        1
        """
        tests = [(_path(name), _wanted(name, value)) for name, value in fields.items()]
        return self._alike(
            record
            for record in self
            if (test is None or test(record)) and all(fits(_value(record, path)) for path, fits in tests)
        )

    def group_by(self, *fields: str) -> "dict[Any, Records]":
        """The records by what they have in ``fields``: by the value of one field, by a tuple of several.

        >>> from vnecon_extract import extract
        >>> records = extract("CPI năm 2024 tăng 3,63%. CPI năm 2023 tăng 3,25%. GDP năm 2024 tăng 7,09%.")
        >>> {code: len(own) for code, own in records.group_by("indicator").items()}
        {'cpi': 2, 'gdp': 1}
        """
        if not fields:
            raise UsageError("group_by: name a field at least: indicator, place, period")
        groups: dict[Any, Records] = {}
        paths = [_path(name) for name in fields]
        for record in self:
            key = tuple(_hashable(_value(record, path)) for path in paths)
            groups.setdefault(key if len(key) > 1 else key[0], self._alike(())).append(record)
        return groups

    def sorted_by(self, *fields: str, reverse: bool = False) -> "Records":
        """The records in the order of ``fields``; those that lack one come last.  ``period`` is ordered by its days.

        >>> from vnecon_extract import extract
        >>> records = extract("CPI năm 2024 tăng 3,63%. CPI năm 2023 tăng 3,25%.")
        >>> [r.period.label for r in records.sorted_by("period")]
        ['2023', '2024']
        """
        ordered = self.copy()
        for name in reversed(fields):
            paths = [_path(part) for part in _ORDERED.get(name, (name,))]
            given = [r for r in ordered if any(_value(r, path) is not None for path in paths)]
            rest = [r for r in ordered if all(_value(r, path) is None for path in paths)]
            ordered = self._alike([*sorted(given, key=partial(_order, paths), reverse=reverse), *rest])
        return ordered

    def to_df(self, library: str | None = None, *, exact: bool = False) -> Any:
        """A data frame of pandas (or ``library="polars"``), ready to plot: floats and timestamps, a row a record.

        With ``exact`` values are decimals with the text's own digits and days are dates.  The columns are those of
        all table files.  Raises ``MissingExtraError`` where neither library is installed.
        """
        return to_dataframe(self, library, exact=exact, words=self._words)

    def to_arrow(self) -> Any:
        """A ``pyarrow.Table`` with the same columns: decimal128 values, real dates."""
        return to_arrow(self, self._words)

    @property
    def _words(self) -> Wording:
        return wording(self.knowledge)

    def _alike(self, records: Iterable[IndicatorRecord]) -> "Records":
        return Records(records, self.text, self.knowledge)

    def __repr__(self) -> str:
        lines = [f"  [{at}] {self._words.summary(record)}" for at, record in enumerate(self[:_MOST_LINES])]
        more = [f"  … {len(self) - _MOST_LINES:,} more"] if len(self) > _MOST_LINES else []
        return "\n".join([f"<{len(self):,} record{'' if len(self) == 1 else 's'}>", *lines, *more])

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        rows = "".join(_row(_cells(record, self.text, self._words), "td") for record in self[:_MOST_ROWS])
        more = len(self) - _MOST_ROWS
        rest = f'<p style="margin:.3em .7em">… {more:,} more</p>' if more > 0 else ""
        return f"<table><thead>{_row(map(escape, _HEAD), 'th')}</thead><tbody>{rows}</tbody></table>{rest}"


_ORDERED = {"period": ("period_end", "period_start"), "base_period": ("base_period_end", "base_period_start")}


def _path(name: str) -> tuple[str, ...]:
    if name in _PATHS:
        return _PATHS[name]
    near = get_close_matches(name, _PATHS, 1)
    raise UsageError(f"records have no field {name!r}{f'; did you mean {near[0]!r}?' if near else ''}")


def _value(record: IndicatorRecord, path: Sequence[str]) -> Any:
    value: Any = record
    for name in path:
        value = value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)
    return value


def _wanted(name: str, wanted: Any) -> Callable[[Any], bool]:
    """Whether a value is what is wanted of the field of that name."""
    if callable(wanted):
        return lambda value: value is not None and bool(wanted(value))
    if name in _AT_LEAST:
        return lambda value: value is not None and value >= wanted
    if isinstance(wanted, list | tuple | set | frozenset | Iterator):
        several = list(wanted)
        return lambda value: value in several
    return lambda value: bool(value == wanted)


def _hashable(value: Any) -> Any:
    return tuple(value.items()) if isinstance(value, Mapping) else value


def _order(paths: Sequence[Sequence[str]], record: IndicatorRecord) -> list[Any]:
    """What a record is sorted by; a field that it lacks comes before all values of that field."""
    values = (_value(record, path) for path in paths)
    return [(value is not None, "" if value is None else value) for value in values]


def _row(cells: Iterable[str], tag: str) -> str:
    return "<tr>" + "".join(f'<{tag} style="{_CELL}">{cell}</{tag}>' for cell in cells) + "</tr>"


def _cells(record: IndicatorRecord, text: str, words: Wording) -> Sequence[str]:
    parts = [f"{dimension}: {said}" for dimension, said in record.breakdown.items()]
    owner = [f"({record.entity})"] if record.entity else []
    about = [record.kind.value, *([record.status.value] if record.status.value != "actual" else [])]
    period = [words.period(record.period), *_against(record.base, words)]
    place = record.place.name if record.place else "–"
    return (
        _lines(words.indicator(record.indicator), *parts, *owner),
        _lines(words.amount(record), *about),
        _lines(*period),
        escape(place),
        _quoted(record, text),
    )


def _lines(first: str, *others: str) -> str:
    small = "".join(f'<br><span style="opacity:.7">{escape(other)}</span>' for other in others)
    return f"<b>{escape(first)}</b>{small}"


def _against(base: Base | None, words: Wording) -> list[str]:
    return [words.against(base)] if base is not None else []


def _quoted(record: IndicatorRecord, text: str) -> str:
    """The number in its sentence, cut where the sentence is long; alone where neither it nor the text is at hand."""
    said = record.sentence.text or text[record.sentence.start : record.sentence.end]
    start, end = record.quote.start - record.sentence.start, record.quote.end - record.sentence.start
    marked = f'<mark style="{_MARK}">{escape(record.quote.text)}</mark>'
    if start < 0 or said[start:end] != record.quote.text:
        return marked
    first, last = max(0, start - _AROUND), min(len(said), end + _AROUND)
    before = ("…" if first else "") + said[first:start].lstrip()
    after = said[end:last].rstrip() + ("…" if last < len(said) else "")
    return f"{escape(before)}{marked}{escape(after)}"
