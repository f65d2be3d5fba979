"""The article that docs/how-it-works.md walks through is told there as ``explain`` tells it."""

import io
import re
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from vnecon_extract import Article, Extractor
from vnecon_extract.explained import Explained
from vnecon_extract.report.terminal import explanation_view

DOCS = (Path(__file__).parents[1] / "docs" / "how-it-works.md").read_text(encoding="utf-8")
WIDTH = 112


def test_the_walk_is_what_explain_prints() -> None:
    _, text, shown = re.findall(r"```\n(.*?)```", DOCS, re.DOTALL)
    article = Article(id="ha-nam", text=text)
    out = io.StringIO()
    console = Console(file=out, width=WIDTH, markup=False, highlight=False, emoji=False)
    console.print(explanation_view(article, [_unjudged(e) for e in Extractor().explain(article)]))

    assert [line.rstrip() for line in out.getvalue().strip("\n").splitlines()] == shown.strip("\n").splitlines()


def _unjudged(explained: Explained) -> Explained:
    """Without how sure it is, which every new fit changes."""
    record = explained.record
    return replace(explained, record=record and record.model_copy(update={"confidence": None}))


def test_every_room_that_is_named_is_there() -> None:
    project = Path(__file__).parents[1]
    rooms = {path.name for folder in ("src", "bench") for path in (project / folder).rglob("*.py")}
    named = set(re.findall(r"`(?:\w+/)?(\w+\.py)`", DOCS))

    assert len(named) > 15
    assert named - rooms == set()
