"""Walks what data/weights.toml says of an article's own place: each entry matters in its examples, and there only."""

import pytest

from vnecon_extract.document.own_place import OwnPlace
from vnecon_extract.document.places import Gazetteer, Home
from vnecon_extract.find.reader import Reader
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.weights import Weight, weights
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower
from vnecon_extract.rules import Rule
from vnecon_extract.timex.document_date import Published

KNOWLEDGE = Knowledge()
READER, GAZETTEER = Reader(KNOWLEDGE), Gazetteer(KNOWLEDGE)
WEIGHTS = weights(KNOWLEDGE, "home")
ENTRIES = KNOWLEDGE.table("weights", "home", Weight)
OF_RULES = [entry for entry in ENTRIES if entry.code in list(Rule)]
PUBLISHERS = {"publisher": "Báo Hà Nam"}
MORE = 20


def home(entry: Weight, text: str, times: int = 1) -> Home:
    """The own place of ``text``, were the weight of ``entry`` so many times what it is."""
    lines = [Sentence(0, len(line), line, lower(line)) for line in text.split("\n")]
    own = OwnPlace(KNOWLEDGE, GAZETTEER, WEIGHTS | {entry.code: entry.weight * times})
    return own.of(READER.skim(lines), Published(2024, 9), "", PUBLISHERS.get(entry.code, ""))


def told(found: Home) -> tuple[object, ...]:
    return found.code, found.foreign, found.margin, found.second


@pytest.mark.parametrize("entry", [pytest.param(e, id=e.code) for e in ENTRIES])
def test_a_weight_matters_in_its_examples_only(entry: Weight) -> None:
    assert all(told(home(entry, text)) != told(home(entry, text, MORE)) for text in entry.examples)
    assert all(told(home(entry, text)) == told(home(entry, text, MORE)) for text in entry.near_misses)


@pytest.mark.parametrize("entry", [pytest.param(e, id=e.code) for e in OF_RULES])
def test_a_place_has_enough_in_its_examples(entry: Weight) -> None:
    assert {home(entry, text).rule for text in entry.examples} == {entry.code}
    assert {home(entry, text, MORE).rule for text in entry.examples}.isdisjoint({entry.code})
