"""Every entry of ``data/arithmetic.toml`` decides its examples, and nothing of its near misses."""

import pytest

from vnecon_extract import Article, Extractor
from vnecon_extract.arithmetic import Check, Outcome, Rule, checks
from vnecon_extract.knowledge import Entry, Knowledge
from vnecon_extract.knowledge.arithmetic import identities, partitions, sides, single_firms, volumes
from vnecon_extract.knowledge.indicators import indicators

KNOWLEDGE = Knowledge()
EXTRACTOR = Extractor()
RULES: dict[Rule, tuple[Entry, ...]] = {
    Rule.IDENTITY: identities(KNOWLEDGE),
    Rule.BUY_SELL: sides(KNOWLEDGE),
    Rule.PARTS: partitions(KNOWLEDGE),
    Rule.GROWTH: volumes(KNOWLEDGE),
}


def cases(field: str) -> list[object]:
    return [
        pytest.param(rule, text, id=f"{entry.code}: {text}")
        for rule, entries in RULES.items()
        for entry in entries
        for text in getattr(entry, field)
    ]


LEFT_ALONE = [text for group in single_firms(KNOWLEDGE) for text in group.examples]


def by(rule: Rule, text: str) -> list[Check]:
    records = EXTRACTOR.extract(Article(id="a", text=text, published="2025-01"))
    return [check for check in checks(records) if check.rule is rule]


def test_every_entry_has_an_example() -> None:
    assert [entry.code for entries in RULES.values() for entry in entries if not entry.examples] == []


@pytest.mark.parametrize(("rule", "text"), cases("examples"))
def test_figures_of_examples_agree(rule: Rule, text: str) -> None:
    assert [check.outcome for check in by(rule, text)] == [Outcome.PASSED]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_of_changes_of_single_firms_nothing_is_said(text: str) -> None:
    assert by(Rule.GROWTH, text) == []


@pytest.mark.parametrize(("rule", "text"), cases("near_misses"))
def test_of_near_misses_nothing_is_said(rule: Rule, text: str) -> None:
    assert by(rule, text) == []


def test_indicators_are_those_of_the_table() -> None:
    codes = {entry.code for entry in indicators(KNOWLEDGE)}
    named = {identity.whole for identity in identities(KNOWLEDGE)}
    named |= {part for identity in identities(KNOWLEDGE) for part in identity.parts}
    for group in (*volumes(KNOWLEDGE), *single_firms(KNOWLEDGE), *partitions(KNOWLEDGE)):
        named |= set(group.indicators)

    assert named - codes == set()
