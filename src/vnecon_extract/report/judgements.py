"""Verdicts on claims, and the arithmetic of articles, on a terminal."""

from collections import Counter
from collections.abc import Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from vnecon_extract.arithmetic import Check, Outcome
from vnecon_extract.verification import Verdict
from vnecon_extract.visible import visible

_COLOURS = {"ok": "green", "unsure": "yellow", "fails": "red", "passed": "green", "failed": "red"}


def verdicts_view(judged: Sequence[tuple[str, Verdict]]) -> RenderableType:
    """One row a claim: the article, the claim, the verdict, and why."""
    table = _table("article", "claim", "verdict", "why")
    for article, verdict in judged:
        why = [str(reason) for reason in (*verdict.reasons, *verdict.unsure)]
        if verdict.rounded:
            why.append(f"rounded from {verdict.rounded}")
        table.add_row(_text(article), _text(verdict.name), _word(verdict.word), _text("\n".join(why)))
    counted = Counter(verdict.word for _, verdict in judged)
    return Group(table, Text(f"{len(judged)} claims: {_counted(counted)}" if judged else "no claims"))


def checks_view(done: Sequence[Check], shown: Sequence[Check]) -> RenderableType:
    """One row a check that is ``shown``, and how all that were ``done`` came out."""
    table = _table("article", "at", "rule", "computed", "the text says", "outcome")
    table.columns[1].justify = "right"
    for check in shown:
        computed, said = check.sides
        cells = (check.article, str(check.said.quote.start), check.rule.value, f"{check.formula} = {computed}", said)
        table.add_row(*map(_text, cells), _word(check.outcome.value))
    counted = Counter(check.outcome.value for check in done)
    told = f"{len(done)} checks: {_counted(counted)}" if done else "no figures to hold against each other"
    return Group(*([table] if shown else []), Text(told))


def _counted(counted: Counter[str]) -> str:
    order = ("ok", "passed", "unsure", Outcome.UNDECIDED.value, Outcome.UNLIKE.value, "fails", "failed")
    return ", ".join(f"{counted[word]} {word}" for word in order if counted[word])


def _table(*columns: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def _text(words: str) -> Text:
    return Text(visible(words))


def _word(word: str) -> Text:
    return Text(word, _COLOURS.get(word, ""))
