"""Records as a list that a notebook shows as a table, each number in its sentence."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import SupportsIndex, overload

from vnecon_extract.records import Base, IndicatorRecord

_MOST_ROWS = 60
_AROUND = 90  # characters of the sentence on either side of the number
_CELL = "text-align:left;vertical-align:top;padding:.25em .7em"
_MARK = "background:#ffe27a;color:#221c00;padding:0 .15em;border-radius:.2em"
_HEAD = ("indicator", "value", "period", "place", "in the text")


class Records(list[IndicatorRecord]):
    """The records of a text: a list in all, which a notebook shows as a table.

    ``text`` is the article they stand in; without it a table shows their quotes only.  A slice keeps it; what a
    comprehension leaves becomes a table again with ``Records(...)``.

    >>> from vnecon_extract import extract
    >>> records = extract("Tháng 9/2024, CPI tăng 0,29% so với tháng trước.")
    >>> Records(r for r in records if r.indicator == "cpi") == records
    True
    """

    def __init__(self, records: Iterable[IndicatorRecord] = (), text: str = "") -> None:
        super().__init__(records)
        self.text = text

    @overload
    def __getitem__(self, at: SupportsIndex) -> IndicatorRecord: ...
    @overload
    def __getitem__(self, at: slice) -> "Records": ...
    def __getitem__(self, at: SupportsIndex | slice) -> "IndicatorRecord | Records":
        if isinstance(at, slice):
            return Records(super().__getitem__(at), self.text)
        return super().__getitem__(at)

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        rows = "".join(_row(_cells(record, self.text), "td") for record in self[:_MOST_ROWS])
        more = len(self) - _MOST_ROWS
        rest = f'<p style="margin:.3em .7em">… {more:,} more</p>' if more > 0 else ""
        return f"<table><thead>{_row(map(escape, _HEAD), 'th')}</thead><tbody>{rows}</tbody></table>{rest}"


def _row(cells: Iterable[str], tag: str) -> str:
    return "<tr>" + "".join(f'<{tag} style="{_CELL}">{cell}</{tag}>' for cell in cells) + "</tr>"


def _cells(record: IndicatorRecord, text: str) -> Sequence[str]:
    parts = [f"{dimension}: {words}" for dimension, words in record.breakdown.items()]
    owner = [f"({record.entity})"] if record.entity else []
    about = [record.kind.value, *([record.status.value] if record.status.value != "actual" else [])]
    period = [record.period.label if record.period else "–", *_against(record.base)]
    place = record.place.name if record.place else "–"
    return (
        _lines(record.indicator, *parts, *owner),
        _lines(f"{_amount(record)} {record.unit}", *about),
        _lines(*period),
        escape(place),
        _quoted(record, text),
    )


def _lines(first: str, *others: str) -> str:
    small = "".join(f'<br><span style="opacity:.7">{escape(other)}</span>' for other in others)
    return f"<b>{escape(first)}</b>{small}"


def _amount(record: IndicatorRecord) -> str:
    bound = {"approx": "≈ ", "over": "> ", "under": "< "}.get(record.bound.value, "")
    amounts = [f"{value:,f}" for value in (record.value, record.low, record.high) if value is not None]
    return bound + " – ".join(amounts)


def _against(base: Base | None) -> list[str]:
    if base is None:
        return []
    return [f"vs {base.period.label if base.period else base.kind.value}"]


def _quoted(record: IndicatorRecord, text: str) -> str:
    """The number in its sentence, cut where the sentence is long; alone where there is no text."""
    start, end = record.quote.start, record.quote.end
    marked = f'<mark style="{_MARK}">{escape(record.quote.text)}</mark>'
    if text[start:end] != record.quote.text:
        return marked
    first, last = max(record.sentence.start, start - _AROUND), min(record.sentence.end, end + _AROUND)
    before = ("…" if first > record.sentence.start else "") + text[first:start].lstrip()
    after = text[end:last].rstrip() + ("…" if last < record.sentence.end else "")
    return f"{escape(before)}{marked}{escape(after)}"
