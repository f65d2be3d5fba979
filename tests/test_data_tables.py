"""Walks every entry of data/tables.toml."""

import re

import pytest

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.tabular import (
    HeadWords,
    ReportedSpan,
    ShortForm,
    StatusWords,
    StubWords,
    head_words,
    reported_spans,
    short_forms,
    status_words,
    stub_words,
)
from vnecon_extract.knowledge.words import Words
from vnecon_extract.patterns import lower
from vnecon_extract.tabular.vocabulary import Vocabulary

KNOWLEDGE = Knowledge()
WORDS = Vocabulary(KNOWLEDGE)
HEADS, STATUSES, REPORTED = head_words(KNOWLEDGE), status_words(KNOWLEDGE), reported_spans(KNOWLEDGE)
STUBS, SHORTS = stub_words(KNOWLEDGE), short_forms(KNOWLEDGE)
SAID = [*HEADS, *STATUSES, *REPORTED, *STUBS]


@pytest.mark.parametrize(("entry", "text"), [pytest.param(e, t, id=t) for e in HEADS for t in e.examples])
def test_a_head_is_found(entry: HeadWords, text: str) -> None:
    found = WORDS.head(WORDS.written_out(text))
    assert found is not None
    assert found.code == entry.code


@pytest.mark.parametrize(("entry", "text"), [pytest.param(e, t, id=t) for e in HEADS for t in e.near_misses])
def test_a_head_is_not_found(entry: HeadWords, text: str) -> None:
    found = WORDS.head(WORDS.written_out(text))
    assert found is None or found.code != entry.code


@pytest.mark.parametrize(("entry", "text"), [pytest.param(e, t, id=t) for e in STATUSES for t in e.examples])
def test_a_status_is_found(entry: StatusWords, text: str) -> None:
    found = WORDS.status(WORDS.written_out(text))
    assert found is not None
    assert found.code == entry.code


@pytest.mark.parametrize(("entry", "text"), [pytest.param(e, t, id=t) for e in REPORTED for t in e.examples])
def test_a_reported_span_is_found(entry: ReportedSpan, text: str) -> None:
    found = WORDS.reported(WORDS.written_out(text))
    assert found is not None
    assert found[2] == entry.span


@pytest.mark.parametrize(("entry", "text"), [pytest.param(e, t, id=t) for e in STUBS for t in e.examples])
def test_a_stub_is_found(entry: StubWords, text: str) -> None:
    assert WORDS.stub(lower(text)) == entry


@pytest.mark.parametrize(("entry", "text"), [pytest.param(e, t, id=t) for e in SHORTS for t in e.examples])
def test_a_short_form_is_written_out(entry: ShortForm, text: str) -> None:
    """Once those before it in the file are."""
    low = lower(text)
    for form in SHORTS[: SHORTS.index(entry)]:
        low = re.sub(form.pattern, form.becomes, low)
    assert re.search(entry.pattern, low)


@pytest.mark.parametrize(("entry", "text"), [pytest.param(e, t, id=t) for e in SHORTS for t in e.near_misses])
def test_a_short_form_is_left(entry: ShortForm, text: str) -> None:
    assert not re.search(entry.pattern, lower(text))


@pytest.mark.parametrize("entry", KNOWLEDGE.table("tables", "words", Words), ids=lambda entry: entry.code)
def test_lists_of_words(entry: Words) -> None:
    """Every example holds a word of the list."""
    assert entry.examples
    assert all(any(words in lower(example) for words in entry.says) for example in entry.examples)


@pytest.mark.parametrize("entry", SAID, ids=lambda entry: entry.code)
def test_words_are_in_small_letters_and_have_examples(
    entry: HeadWords | StatusWords | ReportedSpan | StubWords,
) -> None:
    assert entry.examples
    assert all(words == lower(words) for words in entry.says)
