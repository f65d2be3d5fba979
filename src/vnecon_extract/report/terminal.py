"""Articles, records and reasons on a terminal, as wide as it is."""

import json
from collections import deque
from collections.abc import Iterable, Sequence
from pathlib import Path

from rich import box
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from vnecon_extract.explained import Explained
from vnecon_extract.knowledge.sayings import NOTHING
from vnecon_extract.link.explain import Told
from vnecon_extract.records import Article, IndicatorRecord
from vnecon_extract.visible import visible
from vnecon_extract.wording import Wording, wording

_QUOTE = "bold black on yellow"
_SUBJECT = "underline"
_NARROW = 90
_NUMBER = "bold cyan"
_FAINT = "dim"
_COLOURS = {"record": "green", "rejected": "red", "unclaimed": "yellow"}


def article_view(
    article: Article, records: Sequence[IndicatorRecord], width: int = 100, words: Wording | None = None
) -> RenderableType:
    """The article with its records highlighted and numbered, then a table of them, ``width`` characters wide."""
    published = visible(article.published or "no date of publication")
    head = Text.assemble((visible(article.id), "bold"), f"  {published}")
    return Group(head, Text(), highlighted(article.text, records), Text(), records_table(records, width, words))


def highlighted(text: str, records: Sequence[IndicatorRecord]) -> Text:
    """The text with the quote of each record marked and followed by its number in the table.

    >>> highlighted("CPI tăng 3%.", []).plain
    'CPI tăng 3%.'
    """
    marked = Text(visible(text))
    for record in records:
        marked.stylize(_SUBJECT, record.subject.start, record.subject.end)
        marked.stylize(_QUOTE, record.quote.start, record.quote.end)
    view, position = Text(), 0
    for number, record in sorted(enumerate(records, 1), key=lambda pair: pair[1].quote.end):
        view.append_text(marked[position : record.quote.end] if record.quote.end > position else Text())
        view.append(f"[{number}]", _NUMBER)
        position = max(position, record.quote.end)
    return view.append_text(marked[position:]) if position < len(text) else view


def records_table(records: Iterable[IndicatorRecord], width: int = 100, words: Wording | None = None) -> Table:
    """One row a record: what, how much, when, where; in a narrow one several of these share a column."""
    narrow = width < _NARROW
    table = _table(
        "#", *(("indicator", "value") if narrow else ("indicator", "kind", "value", "period", "place", "sure"))
    )
    table.columns[0].justify = "right"
    table.columns[-1 if narrow else 3].no_wrap = True  # a number that is torn in two is misread
    for number, record in enumerate(records, 1):
        what, kind, amount, period, place, sure = _cells(record, words or wording())
        cells: tuple[str, ...] = what, kind, amount, period, place, sure
        if narrow:
            cells = (
                f"{what}\n{place}",
                "\n".join((amount, kind.replace("\n", ", "), period.replace("\n", " "), sure.replace("\n", ", "))),
            )
        table.add_row(str(number), *map(_shown, cells))
    return table


def explanation_view(article: Article, explained: Iterable[Explained], words: Wording | None = None) -> RenderableType:
    """Every number of an article, what became of it, and the rule that decided; of a record, field by field."""
    table = _table("at", "number", "became", "by rule", "record")
    table.columns[0].justify = "right"
    counts: dict[str, int] = {}
    for number in explained:
        counts[number.what] = counts.get(number.what, 0) + 1
        became = Text(number.what, _COLOURS.get(number.what, ""))
        table.add_row(
            str(number.start),
            _shown(number.text),
            became,
            _shown(number.rule),
            _shown(_said(number.record, words or wording())),
        )
        for told in (t for t in number.decisions if t.value != NOTHING or t.runner_up is not None):
            said = article.text[slice(*told.words)] if told.words is not None else ""
            table.add_row("", *(_shown(cell, _FAINT) for cell in (said, told.field, _by(told), _chosen(told))))
        if number.record is not None and number.record.confidence is not None:
            table.add_row("", *(_shown(cell, _FAINT) for cell in ("", "confidence", "", _doubted(number.record))))
    counted = ", ".join(f"{count} {what}" for what, count in counts.items()) or "no numbers"
    return Group(_shown(article.id, "bold"), table, Text(counted))


def failures_view(quarantine: Path, most: int = 10) -> str:
    """The last failures of a run, one a line: which file, and why."""
    with quarantine.open(encoding="utf-8", errors="replace") as file:
        rows = [json.loads(line) for line in deque(file, most)]
    return "\n".join(f"{row['reason']}: {row['message']}" for row in rows)


def console() -> Console:
    """A console on standard output that leaves the words of articles as they are."""
    return Console(markup=False, highlight=False, emoji=False)


def _shown(words: str, style: str = "") -> Text:
    return Text(visible(words), style)


def _table(*columns: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def _cells(record: IndicatorRecord, words: Wording) -> tuple[str, ...]:
    parts = [record.indicator, *(f"{dimension}: {said}" for dimension, said in record.breakdown.items())]
    kind = [record.kind.value, *([record.status.value] if record.status.value != "actual" else [])]
    period = [words.period(record.period), *([words.against(record.base)] if record.base else [])]
    place = [record.place.name if record.place else "–", *([f"({record.entity})"] if record.entity else [])]
    sure = _sure(record)
    return tuple(map("\n".join, (parts, kind, [words.amount(record)], period, place, sure)))


def _sure(record: IndicatorRecord) -> list[str]:
    """How sure a record is, and which fields are doubtful."""
    if record.confidence is None:
        return ["–"]
    return [f"{record.confidence:.2f}", *(f"{doubt.field}?" for doubt in record.doubts)]


def _by(told: Told) -> str:
    """The rule that decided, and the one that had settled what it passes on."""
    return told.rule if told.source is None else f"{told.rule}\nof {told.source}"


def _chosen(told: Told) -> str:
    """What was chosen, by how much and what would have been otherwise, and what cannot be."""
    margin = f" by {told.margin:g}" if told.margin is not None else ""
    instead = f", not {told.runner_up}" if told.runner_up is not None else ""
    vetoed = f"\n{told.veto}: {told.vetoed}" if told.veto is not None else ""
    return f"{told.value}{margin}{instead}{vetoed}"


def _doubted(record: IndicatorRecord) -> str:
    """How sure a record is, and its doubtful fields."""
    return "\n".join((f"{record.confidence:.2f}", *(f"{d.field} {d.confidence:.2f}" for d in record.doubts)))


def _said(record: IndicatorRecord | None, words: Wording) -> str:
    if record is None:
        return ""
    return f"{record.indicator} {record.kind.value} {words.amount(record)}, {words.period(record.period)}"
