"""Walks every entry of data/comparisons.toml and data/linking.toml, and the word lists of all tables."""

import pytest

from vnecon_extract.find.cues import CueFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.comparisons import Cue, cues
from vnecon_extract.knowledge.indicators import breakdowns, indicators
from vnecon_extract.knowledge.linking import (
    BareHead,
    Family,
    Measured,
    NarrowerIndicator,
    Stage,
    bare_heads,
    families,
    measured,
    narrower_indicators,
    stages,
)
from vnecon_extract.knowledge.own_words import OwnWords, own_words
from vnecon_extract.knowledge.periods import PeriodWords
from vnecon_extract.knowledge.places import places
from vnecon_extract.knowledge.words import Words
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower
from vnecon_extract.pipeline import Extractor

KNOWLEDGE = Knowledge()
CUES = cues(KNOWLEDGE)
FAMILIES = families(KNOWLEDGE)
BARE = bare_heads(KNOWLEDGE)
MEASURED = measured(KNOWLEDGE)
OWN = own_words(KNOWLEDGE)
NARROWER = narrower_indicators(KNOWLEDGE)
EXTRACTOR = Extractor()
TABLES = (
    "linking", "units", "numbers", "claims", "places", "entities", "statuses", "attributions", "breakdowns", "bounds",
    "price_bases", "series", "text",
)  # fmt: skip
AS_WRITTEN = {
    "measures_of_exchanges",
    "abbreviations",
    "varieties",
    "second_varieties",
    "countries",
    "counted_behind_years",
    "glued_units",
    "abbreviated_kinds",
}
WORDS = [(table, entry) for table in TABLES for entry in KNOWLEDGE.table(table, "words", Words)]
CODES = {entry.code for entry in indicators(KNOWLEDGE)}
GROUPS = {entry.group for entry in indicators(KNOWLEDGE)}
PLACES = {entry.code for entry in places(KNOWLEDGE)}
OF_INDICATORS = {
    "dealt_in",
    "road_codes",
    "set_by_state",
    "gold_quotes",
    "traded",
    "given_for_holidays",
    "goods_of_exchanges",
    "coins",
    "measures_of_coins",
    "measures_of_firms",
    "told_by_firms",
    "dear",
    "counted_of_one",
    "told_by_source",
    "kinds_within",
    "single_among",
    "single_outputs",
    "through_codes",
    "sold_abroad",
    "shares_of_trade",
    "structures",
    "of_central_banks",
    "share_codes",
    "aggregates",
    "quoted_rates",
    "told_gaps",
    "bond_codes",
    "termed",
    "rates",
    "unreported",
    "goods",
    "global",
    "national",
    "of_a_country",
    "of_partners",
    "without_partners",
    "of_traders",
    "own_only",
    "nobodys",
    "fare_codes",
    "class_codes",
    "site_codes",
    "index_codes",
    "stock",
    "one_exchange",
    "turnover",
    "by_activity",
    "product_lists",
    "foreign",
    "money_abroad",
    "plan_rates",
    "stocks_of_firms",
    "given_wholes",
    "our_markets",
    "traded_everywhere",
    "world_goods",
    "rates_of_currencies",
}
UNREPORTED = next(entry.says for table, entry in WORDS if (table, entry.code) == ("linking", "unreported"))
FINDER = CueFinder(KNOWLEDGE)


def found(text: str) -> set[str]:
    return {mention.rule for mention in FINDER.find(Sentence(0, len(text), text, lower(text)))}


@pytest.mark.parametrize(("cue", "example"), [pytest.param(c, e, id=e) for c in CUES for e in c.examples])
def test_example_holds_the_words_and_is_found(cue: Cue, example: str) -> None:
    assert any(words in lower(example) for words in cue.says)
    assert cue.code in found(example)


@pytest.mark.parametrize(("cue", "words"), [pytest.param(c, w, id=w) for c in CUES for w in c.says])
def test_words_alone_are_their_own_cue(cue: Cue, words: str) -> None:
    """No other entry says the same words, and the longest match wins."""
    assert words == lower(words)
    assert found(words) == {cue.code}


@pytest.mark.parametrize("cue", CUES, ids=lambda c: c.code)
def test_only_changes_have_a_sign(cue: Cue) -> None:
    assert (cue.role == "change") is (cue.sign != 0)
    assert cue.examples


@pytest.mark.parametrize("family", FAMILIES, ids=lambda f: f.code)
def test_members_of_a_family_are_indicators(family: Family) -> None:
    assert len(family.members) > 1
    assert set(family.members) <= CODES
    assert set(family.by.values()) <= set(family.members)
    assert family.with_partner in {"", *family.members}
    assert family.examples


def test_an_indicator_has_one_family() -> None:
    members = [member for family in FAMILIES for member in family.members]
    assert len(members) == len(set(members))


@pytest.mark.parametrize("head", BARE, ids=lambda h: h.code)
def test_members_of_a_kind_are_indicators(head: BareHead) -> None:
    assert set(head.members) <= CODES
    assert any(words in lower(example) for words in head.says for example in head.examples)


@pytest.mark.parametrize("entry", NARROWER, ids=lambda e: e.code)
def test_what_narrows_an_indicator(entry: NarrowerIndicator) -> None:
    """Its example comes out as the narrower one, or as nothing where nobody reports that."""
    assert {entry.indicator, *entry.of} <= {*CODES, "other"} | {head.code for head in BARE}
    assert set(entry.own) <= set(entry.parts) <= {part.code for part in breakdowns(KNOWLEDGE)}
    if entry.code in UNREPORTED:
        assert all(r.unit not in entry.units for e in entry.examples for r in EXTRACTOR.extract(e, "2024-05"))
        return
    for example in entry.examples:
        assert entry.indicator in {record.indicator for record in EXTRACTOR.extract(example, "2024-05")}, example


@pytest.mark.parametrize("entry", OWN, ids=lambda e: e.code)
def test_what_says_no_more_than_an_indicator(entry: OwnWords) -> None:
    """The first record of an example has no part, the last one of a near miss has one."""
    assert set(entry.indicators) <= CODES
    for example in entry.examples:
        records = list(EXTRACTOR.extract(example, "2024-05"))
        assert not records[0].breakdown, example
    for near_miss in entry.near_misses:
        assert list(EXTRACTOR.extract(near_miss, "2024-05"))[-1].breakdown, near_miss


@pytest.mark.parametrize("entry", MEASURED, ids=lambda e: e.code)
def test_what_units_tell(entry: Measured) -> None:
    """Its example comes out though no word names the indicator."""
    assert entry.indicator in {*CODES, "other"}
    assert set(entry.parts) <= {part.code for part in breakdowns(KNOWLEDGE)}
    assert set(entry.within) <= GROUPS
    for example in entry.examples:
        units = {record.unit for record in EXTRACTOR.extract(example, "2024-05")}
        assert not units.isdisjoint(entry.units), example


@pytest.mark.parametrize("entry", stages(KNOWLEDGE), ids=lambda e: e.code)
def test_the_step_of_an_operation_is_what_is_measured(entry: Stage) -> None:
    assert set(entry.of) <= CODES
    for example in entry.examples:
        subjects = [r.subject.text for r in EXTRACTOR.extract(example, "2024-05") if r.subject is not None]
        assert any(words in subject for words in entry.says for subject in subjects), example


@pytest.mark.parametrize(("table", "entry"), [pytest.param(t, w, id=f"{t}-{w.code}") for t, w in WORDS])
def test_lists_of_words(table: str, entry: Words) -> None:
    """Lists of indicators hold codes, those of groups hold groups, the others hold words of their examples."""
    assert entry.examples
    if entry.code in OF_INDICATORS:
        assert set(entry.says) <= CODES
    elif table == "places" and entry.code in ("cities", "closes_by_night"):
        assert set(entry.says) <= PLACES
    elif table == "linking" and entry.code.endswith("_groups"):
        assert set(entry.says) <= GROUPS
    else:
        assert all(any(lower(words) in lower(example) for words in entry.says) for example in entry.examples)
        assert table == "attributions" or entry.code in AS_WRITTEN or all(words == lower(words) for words in entry.says)


@pytest.mark.parametrize("entry", KNOWLEDGE.table("periods", "words", PeriodWords), ids=lambda entry: entry.code)
def test_words_of_periods_stand_in_their_examples(entry: PeriodWords) -> None:
    assert entry.examples
    assert all(any(words in lower(example) for words in entry.says) for example in entry.examples)
