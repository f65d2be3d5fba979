"""Walks every entry of data/weights.toml: what it says decides its examples, or shows in their margins."""

import pytest

from vnecon_extract import Article, Extractor
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.rules import rules
from vnecon_extract.knowledge.weights import Weight
from vnecon_extract.link.explain import Told

ENTRIES = [e for of in ("time", "place") for e in Knowledge().table("weights", of, Weight)]
OF_PLACES = Knowledge().table("weights", "place", Weight)
PUBLISHED = {entry.code: entry.published for entry in rules(Knowledge())}
EXTRACTOR = Extractor()


def told(entry: Weight, marked: str) -> Told:
    """The decision about the figure in «» that the entry is of."""
    start, text = marked.index("«"), marked.replace("«", "").replace("»", "")
    article = Article(id="", text=text, published=PUBLISHED.get(entry.code, "2025-01"))
    (found,) = [n for n in EXTRACTOR.explain(article) if n.start == start]
    return next(d for d in found.decisions if d.field == _field(entry))


def _field(entry: Weight) -> str:
    named = entry.code.partition("_")[0]
    return named if named in ("base", "place") else "place" if entry in OF_PLACES else "period"


@pytest.mark.parametrize("entry", [pytest.param(e, id=e.code) for e in ENTRIES if e.code in PUBLISHED])
def test_a_rule_weighs_most_in_its_examples(entry: Weight) -> None:
    assert {told(entry, text).rule for text in entry.examples} == {entry.code}
    assert entry.code not in {told(entry, text).rule for text in entry.near_misses}


@pytest.mark.parametrize("entry", [pytest.param(e, id=e.code) for e in ENTRIES if e.code not in PUBLISHED])
def test_a_reason_shows_in_the_margin(entry: Weight) -> None:
    assert {told(entry, text).margin for text in entry.examples}.isdisjoint(
        told(entry, text).margin for text in entry.near_misses
    )
