"""Walks every entry of data/rules.toml: each rule decides its examples, and none of its near misses."""

import json
from importlib.resources import files

import pytest

from vnecon_extract import Article, Extractor
from vnecon_extract.explained import Explained
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.rules import RuleEntry, rules
from vnecon_extract.rules import Rule

ENTRIES = rules(Knowledge())
EXTRACTOR = Extractor()
EXAMPLES = [pytest.param(e, text, id=f"{e.code}: {text}") for e in ENTRIES for text in e.examples]
NEAR_MISSES = [pytest.param(e, text, id=f"{e.code}: {text}") for e in ENTRIES for text in e.near_misses]


def decided(entry: RuleEntry, marked: str) -> set[str]:
    """The rules that decided about the figure in «», those of what it carries on, and those that ruled out another."""
    extractor = Extractor(place=entry.given) if entry.given else EXTRACTOR
    start, end = marked.index("«"), marked.index("»") - 1
    text = marked.replace("«", "").replace("»", "")
    numbers = extractor.explain(Article(id="", text=text, published=entry.published, url=entry.url))
    (found,) = [n for n in numbers if (n.start, n.end) == (start, end)]
    return _rules(found)


def _rules(found: Explained) -> set[str]:
    told = {rule for d in found.decisions for rule in (d.rule, d.source, d.veto) if rule is not None}
    return {found.rule} | told


def test_every_rule_is_told_in_its_order() -> None:
    assert [entry.code for entry in ENTRIES] == [rule.value for rule in Rule]


@pytest.mark.parametrize(("entry", "text"), EXAMPLES)
def test_a_rule_decides_its_example(entry: RuleEntry, text: str) -> None:
    assert entry.code in decided(entry, text)


@pytest.mark.parametrize(("entry", "text"), NEAR_MISSES)
def test_a_rule_leaves_its_near_miss_alone(entry: RuleEntry, text: str) -> None:
    assert entry.code not in decided(entry, text)


def test_every_reason_has_words_on_the_page() -> None:
    words = json.loads((files("vnecon_extract") / "report" / "assets" / "words.json").read_text(encoding="utf-8"))

    assert {f"why_{rule}" for rule in Rule if rule.field == "excluded"} - words.keys() == set()
