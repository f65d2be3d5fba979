"""Reasons of doubts in Vietnamese: every one has both languages, and what an extractor says is read again in full."""

import re
from pathlib import Path

import pytest

from vnecon_extract import Extractor
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.rules import reasons, rules
from vnecon_extract.reasons import Reasons
from vnecon_extract.records import Doubt

KNOWLEDGE = Knowledge()
REASONS = Reasons(KNOWLEDGE)
ARTICLES = sorted((Path(__file__).parent / "fixtures" / "articles").glob("*.txt"))
EXAMPLES = [(text, entry.code) for entry in reasons(KNOWLEDGE) for text in entry.examples]
_SLOT = re.compile(r"\{\d\}")


def doubt(field: str, reason: str) -> Doubt:
    return Doubt(field=field, confidence=0.5, reason=reason)


@pytest.mark.parametrize("entry", rules(KNOWLEDGE), ids=lambda entry: entry.code)
def test_every_rule_is_told_in_both_languages(entry: object) -> None:
    said = doubt("place", entry.reason("en"))  # type: ignore[attr-defined]

    assert entry.says_vi.endswith(".")  # type: ignore[attr-defined]
    assert REASONS.worded(said) == entry.reason("vi") != said.reason  # type: ignore[attr-defined]


def test_no_two_rules_are_told_alike() -> None:
    told = [(entry.says, entry.says_vi) for entry in rules(KNOWLEDGE)]

    assert len(dict(told)) == len({vi for _, vi in told}) == len(told)


@pytest.mark.parametrize("entry", reasons(KNOWLEDGE), ids=lambda entry: entry.code)
def test_all_else_that_a_reason_says_has_the_same_words_in_both(entry: object) -> None:
    english, vietnamese = entry.en, entry.vi  # type: ignore[attr-defined]

    assert sorted(_SLOT.findall(english)) == sorted(_SLOT.findall(vietnamese))


@pytest.mark.parametrize(("example", "code"), EXAMPLES)
def test_an_example_is_worded_so(example: str, code: str) -> None:
    english, vietnamese = example.split(": ")

    assert REASONS.worded(doubt("value" if code.startswith("read_in") else "place", english)) == vietnamese


@pytest.mark.parametrize(
    ("field", "english", "vietnamese"),
    [
        ("value", "Read in VND, implied_unit", "Đọc với đơn vị đồng; đơn vị không viết ra, hiểu từ ngữ cảnh"),
        (
            "value",
            "Read in no unit, unknown_unit",
            "Đọc không có đơn vị; đơn vị trong bảng không có trong danh mục; giữ nguyên chữ",
        ),
        ("indicator", "otherwise cpi (“cpi; giá”)", "nếu không thì là Chỉ số giá tiêu dùng (“cpi; giá”)"),
        ("kind", "otherwise change", "nếu không thì là thay đổi"),
        ("base", "otherwise plan", "nếu không thì là kế hoạch"),
        ("period", "“quý I; II” says so; otherwise 2023", "vì có “quý I; II”; nếu không thì là 2023"),
        ("period", "“quý I” stands 12 sentences before", "“quý I” ở 12 câu trước đó"),
        (
            "period",
            "Said by a rule of another version; otherwise 2023",
            "Said by a rule of another version; nếu không thì là 2023",
        ),
    ],
)
def test_values_are_told_by_their_names(field: str, english: str, vietnamese: str) -> None:
    assert REASONS.worded(doubt(field, english)) == vietnamese


def test_nothing_of_what_an_extractor_says_stays_english() -> None:
    extractor = Extractor()
    told = [d for path in ARTICLES for r in extractor.extract(path.read_text(encoding="utf-8")) for d in r.doubts]
    english = re.compile(r"\b(?:the|of|otherwise|stands?|says|before|Read in)\b")
    unquoted = [re.sub("“.*?”", "", REASONS.worded(one)) for one in told]

    assert len(told) > 100
    assert [words for words in unquoted if english.search(words)] == []
