"""The evaluation to read: as text for a terminal, and as one page that needs nothing else."""

import io
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from rich.console import Console
from rich.table import Table
from rich.text import Text

from vnecon_extract.evaluate.causes import Cause, Spot, cause_of, shown_gold, shown_record, spot_of, wrong_fields
from vnecon_extract.evaluate.compare import FIELDS
from vnecon_extract.evaluate.pairing import Pair
from vnecon_extract.evaluate.score import LEVELS, Tally
from vnecon_extract.evaluate.sureness import Sure

Row = Sequence[str]

_STYLE = """
:root { color-scheme: light dark; --line: #8886; --mark: #ffd54a; --soft: #8881; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: .5rem 0 1.5rem; }
th, td { padding: .15rem .7rem; border-bottom: 1px solid var(--line); text-align: right; }
th:first-child, td:first-child { text-align: left; }
summary { font-size: 1.15rem; font-weight: 600; cursor: pointer; margin: .6rem 0; }
article { background: var(--soft); border-radius: .4rem; padding: .5rem .8rem; margin: .5rem 0; }
article p { margin: .2rem 0; } article table { margin: .3rem 0; font-size: .9rem; }
article td, article th { text-align: left; } mark { background: var(--mark); color: #000; padding: 0 .15rem; }
"""


def percent(share: float | None) -> str:
    """A share with one decimal; a dash for none.

    >>> percent(0.9067), percent(None)
    ('90.7', '-')
    """
    return "-" if share is None else f"{100 * share:.1f}"


def headline(articles: int, total: Tally) -> str:
    """What was scored, in a sentence."""
    return (
        f"{articles} articles, {total.wanted} labelled records, {total.predicted} predicted;"
        f" noise {percent(total.noise_share)} % of all records"
    )


def tables(
    total: Tally, cuts: Mapping[str, Mapping[str, Tally]], sureness: Sequence[Sure] = ()
) -> Iterable[tuple[str, Row, list[Row]]]:
    """Title, header and rows of every table."""
    yield "All", ("", "precision", "recall", "F1"), [(n, *map(percent, total.rates(n))) for n in LEVELS]
    yield "Right among detected", ("field", "right", "of"), [_field(total, name) for name in FIELDS]
    if sureness:
        yield "By confidence", ("at least", "records", "% of all", "% right"), [_sure(row) for row in sureness]
    for name, parts in cuts.items():
        header = (name, "labelled", "predicted", "detect F1", "core F1", "strict F1", "noise")
        yield f"By {name}", header, [_part(label, part) for label, part in parts.items()]


def _field(total: Tally, name: str) -> Row:
    return name, percent(total.share(name)), str(total.seen[name])


def _sure(row: Sure) -> Row:
    return f"{row.least:.2f}", str(row.records), percent(row.coverage), percent(row.precision)


def _part(name: str, part: Tally) -> Row:
    levels = [percent(part.rates(level).f1 if part.wanted else None) for level in LEVELS]
    return name, str(part.wanted), str(part.predicted), *levels, str(part.noise)


def differences(pair: Pair) -> list[Row]:
    """Field, label and record of what is wrong; all that is known where only one side stands."""
    if pair.gold is not None and pair.record is not None:
        return [(n, shown_gold(pair.gold, n), shown_record(pair.record, n)) for n in wrong_fields(pair)]
    names = ("kind", "indicator", "value", "unit", "period", "place")
    if pair.gold is not None:
        return [(name, shown_gold(pair.gold, name), "") for name in names]
    return [(name, "", shown_record(pair.record or {}, name)) for name in names]


def to_text(title: str, parts: Iterable[tuple[str, Row, list[Row]]], found: Sequence[Cause], each: int) -> str:
    """Tables, then ``each`` errors a cause, for a terminal or a log."""
    console = Console(file=io.StringIO(), width=120, record=True, force_terminal=False)
    console.print(Text(title))
    for name, header, rows in parts:
        console.print(_table(name, header, rows))
    for cause in found if each else ():
        console.print(Text(f"\n{cause.name}: {len(cause.pairs)} ({cause.meaning})"), soft_wrap=True)
        for what, count in cause.confusions:
            console.print(Text(f"  {count} × {what}"), soft_wrap=True)
        for pair in cause.pairs[:each]:
            console.print(Text(_error(pair, spot_of(pair))), soft_wrap=True)
    return console.export_text()


def _table(name: str, header: Row, rows: list[Row]) -> Table:
    table = Table(title=Text(name), title_justify="left", box=None)
    for column, label in enumerate(header):
        table.add_column(label, justify="right" if column else "left")
    for row in rows:
        table.add_row(*map(Text, row))
    return table


def _error(pair: Pair, spot: Spot) -> str:
    lines = [f"  {pair.article.article}: …{spot.before}[{spot.number}]{spot.after}…"]
    lines += [f"      {name}: {gold or '-'} → {got or '-'}" for name, gold, got in differences(pair)]
    return "\n".join(lines)


def to_html(title: str, parts: Iterable[tuple[str, Row, list[Row]]], found: Sequence[Cause]) -> str:
    """The same with every error, as one self-contained page."""
    body = "".join(f"<h2>{escape(name)}</h2>{_html_table(header, rows)}" for name, header, rows in parts)
    body += "<h2>Errors by cause</h2>" + "".join(map(_html_cause, found))
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><title>Evaluation</title>'
        f"<style>{_STYLE}</style></head><body><h1>Evaluation</h1><p>{escape(title)}</p>{body}</body></html>\n"
    )


def _html_table(header: Row, rows: Iterable[Row]) -> str:
    head = "".join(f"<th>{escape(cell)}</th>" for cell in header)
    lines = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
    return f"<table><tr>{head}</tr>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"


def _html_cause(cause: Cause) -> str:
    confused = "".join(f"<li>{count} × {escape(what)}</li>" for what, count in cause.confusions)
    summary = f"{escape(cause.name)}: {len(cause.pairs)}"
    errors = "".join(map(_html_error, cause.pairs))
    return f"<details><summary>{summary}</summary><p>{escape(cause.meaning)}</p><ul>{confused}</ul>{errors}</details>"


def _html_error(pair: Pair) -> str:
    spot = spot_of(pair)
    words = f"{escape(spot.before)}<mark>{escape(spot.number)}</mark>{escape(spot.after)}"
    lines = _html_table(("field", "label", "record"), differences(pair))
    return f"<article><p><b>{escape(pair.article.article)}</b> · {cause_of(pair)}</p><p>…{words}…</p>{lines}</article>"
