"""Every entry of units, numbers, bounds and claims is found in its examples and not in its near misses."""

import pytest

from vnecon_extract.find.periods import PeriodFinder
from vnecon_extract.find.quantities import QuantityFinder
from vnecon_extract.find.sides import TwoSided
from vnecon_extract.knowledge import Entry, Knowledge
from vnecon_extract.knowledge.quantities import (
    BoundWord,
    ClaimWord,
    Magnitude,
    Multiple,
    NumberWord,
    Quote,
    bound_words,
    claim_words,
    magnitudes,
    multiples,
    nouns,
    number_words,
    quotes,
    units,
)
from vnecon_extract.mentions import Claim, Quantity, Sentence
from vnecon_extract.patterns import lower

KNOWLEDGE = Knowledge()
FINDER = QuantityFinder(KNOWLEDGE)
PERIODS = PeriodFinder(KNOWLEDGE)


def find(text: str, with_periods: bool = True) -> list[Quantity | Claim]:
    sentence = Sentence(0, len(text), text, lower(text))
    return FINDER.find(sentence, [(p.start, p.end) for p in PERIODS.find(sentence)] if with_periods else ())


def quantities(text: str) -> list[Quantity]:
    return [found for found in find(text) if isinstance(found, Quantity)]


def pairs(entries: tuple[Entry, ...], field: str) -> list[object]:
    return [
        pytest.param(entry, text, id=f"{entry.code}: {text}") for entry in entries for text in getattr(entry, field)
    ]


def test_every_entry_has_an_example() -> None:
    """An entry without an example proves nothing."""
    entries: list[Entry] = [
        *units(KNOWLEDGE),
        *nouns(KNOWLEDGE),
        *number_words(KNOWLEDGE),
        *magnitudes(KNOWLEDGE),
        *multiples(KNOWLEDGE),
        *bound_words(KNOWLEDGE),
        *quotes(KNOWLEDGE),
        *claim_words(KNOWLEDGE),
    ]

    assert [entry.code for entry in entries if not entry.examples] == []


@pytest.mark.parametrize(("unit", "text"), pairs(units(KNOWLEDGE), "examples"))
def test_unit_in_its_example(unit: Entry, text: str) -> None:
    """The unit comes out, alone or as a part of a compound."""
    assert any(unit.code in found.unit.split("/") for found in quantities(text))


@pytest.mark.parametrize(("unit", "text"), pairs(units(KNOWLEDGE), "near_misses"))
def test_unit_not_in_its_near_miss(unit: Entry, text: str) -> None:
    """A longer phrase that means something else is not the unit."""
    assert not any(unit.code in found.unit.split("/") for found in quantities(text))


@pytest.mark.parametrize(("noun", "text"), pairs(nouns(KNOWLEDGE), "examples"))
def test_noun_in_its_example(noun: Entry, text: str) -> None:
    """The noun comes out as written."""
    assert any(found.unit in lower(text) and found.unit for found in quantities(text))
    assert {found.unit for found in quantities(text)} & set(getattr(noun, "says", ()))


WORDS = (*number_words(KNOWLEDGE), *magnitudes(KNOWLEDGE), *multiples(KNOWLEDGE))


def _holds(entry: NumberWord | Magnitude | Multiple, text: str) -> bool:
    says = (*entry.says, *getattr(entry, "short", ()), *getattr(entry, "short_money", ()))
    return any(say in lower(text)[q.start : q.end] for q in quantities(text) for say in says)


@pytest.mark.parametrize(("word", "text"), pairs(WORDS, "examples"))
def test_number_word_in_its_example(word: NumberWord | Magnitude | Multiple, text: str) -> None:
    """The word is part of a quantity."""
    assert _holds(word, text)


@pytest.mark.parametrize(("word", "text"), pairs(WORDS, "near_misses"))
def test_number_word_not_in_its_near_miss(word: NumberWord | Magnitude | Multiple, text: str) -> None:
    """The word is part of none."""
    assert not any(found.rule == word.code for found in quantities(text))
    assert isinstance(word, Multiple) or not _holds(word, text)


@pytest.mark.parametrize(("bound", "text"), pairs(bound_words(KNOWLEDGE), "examples"))
def test_bound_in_its_example(bound: BoundWord, text: str) -> None:
    """The bound holds for a quantity of the example."""
    assert bound.bound in {found.bound for found in quantities(text)}


@pytest.mark.parametrize(("bound", "text"), pairs(bound_words(KNOWLEDGE), "near_misses"))
def test_bound_not_in_its_near_miss(bound: BoundWord, text: str) -> None:
    """The bound holds for none."""
    assert bound.bound not in {found.bound for found in quantities(text)}


@pytest.mark.parametrize(("quote", "text"), pairs(quotes(KNOWLEDGE), "examples"))
def test_quote_in_its_example(quote: Quote, text: str) -> None:
    """Both sides come out, each named by its own words."""
    sides = TwoSided(KNOWLEDGE)
    named = [sides.side(lower(text), found.start, found.end) for found in quantities(text)]
    words = [lower(text)[side.start : side.end] for side in named if side is not None]
    assert len(words) == 2
    assert words[0] in quote.first
    assert words[1] in quote.second


@pytest.mark.parametrize(("quote", "text"), pairs(quotes(KNOWLEDGE), "unsaid"))
def test_quote_whose_sides_no_word_names(quote: Quote, text: str) -> None:
    """Both amounts come out, and no range."""
    assert [found.bound for found in quantities(text)] == ["exact", "exact"]


@pytest.mark.parametrize(("quote", "text"), pairs(quotes(KNOWLEDGE), "near_misses"))
def test_quote_not_in_its_near_miss(quote: Quote, text: str) -> None:
    """A range stays one quantity."""
    assert [found.bound for found in quantities(text)] == ["range"]


@pytest.mark.parametrize(("claim", "text"), pairs(claim_words(KNOWLEDGE), "examples"))
def test_claim_in_its_example(claim: ClaimWord, text: str) -> None:
    """The digits of the example are claimed by this kind."""
    assert claim.code in {found.kind for found in find(text, with_periods=False) if isinstance(found, Claim)}


def test_units_are_said_in_small_letters() -> None:
    """What stands behind a number is looked up in small letters, so a capital would never be found."""
    assert [say for unit in units(KNOWLEDGE) for say in (*unit.says, *unit.never) if say != lower(say)] == []
