"""Walks every entry of data/indicators.toml and data/breakdowns.toml: names, examples, traps."""

from collections import Counter

import pytest

from vnecon_extract.find.breakdowns import BreakdownFinder
from vnecon_extract.find.indicators import IndicatorFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import (
    ANY_PRODUCT,
    Breakdown,
    Indicator,
    breakdowns,
    indicators,
    joints,
)
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower

KNOWLEDGE = Knowledge()
INDICATORS = indicators(KNOWLEDGE)
BREAKDOWNS = breakdowns(KNOWLEDGE)
INDICATOR_FINDER = IndicatorFinder(KNOWLEDGE)
BREAKDOWN_FINDER = BreakdownFinder(KNOWLEDGE)
DIMENSIONS = {
    "currency", "percent", "pp", "multiple", "index", "mass", "area", "length", "volume",
    "energy", "power", "count", "people", "transport", "time",
}  # fmt: skip
by_code = pytest.mark.parametrize("entry", INDICATORS, ids=lambda e: e.code)
by_part = pytest.mark.parametrize("entry", BREAKDOWNS, ids=lambda e: e.code)


def sentence(text: str) -> Sentence:
    return Sentence(0, len(text), text, lower(text))


def codes(text: str) -> set[str]:
    return {code for mention in INDICATOR_FINDER.find(sentence(text)) for code in mention.codes}


def sure_codes(text: str) -> set[str]:
    return {code for m in INDICATOR_FINDER.find(sentence(text)) if not m.risky for code in m.codes}


def test_all_indicators_are_there() -> None:
    assert len(INDICATORS) == 285


def test_breakdown_codes_of_heads_exist() -> None:
    known = {entry.code for entry in BREAKDOWNS} | {ANY_PRODUCT}
    assert {code for entry in INDICATORS for code in entry.of} <= known


def test_small_words_are_there() -> None:
    assert set(joints(KNOWLEDGE)) == {
        "counting",
        "some",
        "before_name", "between", "not_in_product", "before_sector", "before_item", "before_product", "before_owner",
        "before_term",
    }  # fmt: skip


@by_code
def test_no_phrase_twice(entry: Indicator) -> None:
    words = Counter(w.lower() for w in (*entry.says, *entry.also, *entry.risky, *entry.never))
    assert [word for word, times in words.items() if times > 1] == []


@by_code
def test_measures_are_dimensions(entry: Indicator) -> None:
    assert {part for measure in entry.measures for part in measure.split("/")} <= DIMENSIONS
    assert entry.measures


@by_code
def test_each_name_is_found(entry: Indicator) -> None:
    words = (*entry.says, *entry.also, *entry.risky)
    assert [word for word in words if entry.code not in codes(word)] == []


@by_code
def test_own_names_come_first(entry: Indicator) -> None:
    """A name that only this entry says is this entry's, whole, and never risky."""
    others = {w for other in INDICATORS if other.code != entry.code for w in (*other.says, *other.also)}
    for word in entry.says:
        if word in others:
            continue
        [mention] = INDICATOR_FINDER.find(sentence(word))
        assert (word, mention.codes[0], mention.risky) == (word, entry.code, False)
        assert (mention.start, mention.end) == (0, len(word))


@by_code
def test_examples(entry: Indicator) -> None:
    assert entry.examples
    assert [text for text in entry.examples if entry.code not in sure_codes(text)] == []


@by_code
def test_near_misses(entry: Indicator) -> None:
    assert [text for text in entry.near_misses if entry.code in sure_codes(text)] == []


@by_code
def test_never_words_are_swallowed(entry: Indicator) -> None:
    assert [word for word in entry.never if entry.code in sure_codes(word)] == []


@by_part
def test_part_no_phrase_twice(entry: Breakdown) -> None:
    words = Counter(w.lower() for w in (*entry.says, *entry.risky, *entry.never))
    assert [word for word, times in words.items() if times > 1] == []


@by_part
def test_part_each_name_is_found(entry: Breakdown) -> None:
    def found(word: str) -> bool:
        mentions = BREAKDOWN_FINDER.find(sentence(word))
        return any((m.start, m.end) == (0, len(word)) and entry.code in m.codes for m in mentions)

    assert [word for word in (*entry.says, *entry.risky) if not found(word)] == []


@by_part
def test_part_examples(entry: Breakdown) -> None:
    assert entry.examples
    for text in entry.examples:
        assert any(entry.code in m.codes and not m.risky for m in BREAKDOWN_FINDER.find(sentence(text))), text


@by_part
def test_part_near_misses(entry: Breakdown) -> None:
    for text in entry.near_misses:
        assert not any(entry.code in m.codes for m in BREAKDOWN_FINDER.find(sentence(text))), text
