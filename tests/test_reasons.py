"""Reasons of doubts in Vietnamese: every one has both languages, and an extractor says nothing else."""

import re
from pathlib import Path

import pytest

from vnecon_extract import Extractor
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.flags import flags
from vnecon_extract.knowledge.rules import RuleEntry, reasons, rules
from vnecon_extract.knowledge.sayings import sayings
from vnecon_extract.reasons import Reasons
from vnecon_extract.records import Doubt

KNOWLEDGE = Knowledge()
REASONS = Reasons(KNOWLEDGE)
ARTICLES = sorted((Path(__file__).parent / "fixtures" / "articles").glob("*.txt"))
EXAMPLES = [(text, entry.code) for entry in reasons(KNOWLEDGE) for text in entry.examples]
_SLOT = re.compile(r"\{\d\}")


def doubt(field: str, *because: tuple[str, ...]) -> Doubt:
    return Doubt(field=field, confidence=0.5, reason="In English", because=because)


@pytest.mark.parametrize("entry", rules(KNOWLEDGE), ids=lambda entry: entry.code)
def test_every_rule_is_told_in_both_languages(entry: RuleEntry) -> None:
    assert entry.says_vi.endswith(".")
    assert REASONS.worded(doubt("place", (entry.code,))) == entry.reason("vi") != entry.reason("en")


def test_every_piece_of_a_reason_is_known_by_its_code_in_both_languages() -> None:
    codes = [entry.code for entry in (*rules(KNOWLEDGE), *reasons(KNOWLEDGE))]

    assert len(set(codes)) == len(codes)
    assert sayings(KNOWLEDGE, "en").keys() == sayings(KNOWLEDGE, "vi").keys()
    assert sayings(KNOWLEDGE, "en").keys() == {*codes, *(flag.code for flag in flags(KNOWLEDGE))}


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
    code = "otherwise" if code == "none" else code  # a value, which stands in another saying
    pattern = re.escape(sayings(KNOWLEDGE, "en")[code])
    given = re.fullmatch(re.sub(r"\\\{\d\\\}", "(.+?)", pattern), english)

    assert given is not None
    said = doubt("value" if code.startswith("read_in") else "place", (code, *given.groups()))
    assert REASONS.worded(said) == vietnamese


@pytest.mark.parametrize(
    ("field", "because", "vietnamese"),
    [
        (
            "value",
            [("read_in", "VND"), ("implied_unit",)],
            "Đọc với đơn vị đồng; đơn vị không viết ra, hiểu từ ngữ cảnh",
        ),
        ("indicator", [("otherwise_by", "cpi", "cpi; giá")], "nếu không thì là Chỉ số giá tiêu dùng (“cpi; giá”)"),
        ("kind", [("otherwise", "change")], "nếu không thì là thay đổi"),
        ("base", [("otherwise", "plan")], "nếu không thì là kế hoạch"),
        ("place", [("otherwise", "none")], "nếu không thì là không có"),
        ("period", [("says_so", "quý I; II"), ("otherwise", "2023")], "vì có “quý I; II”; nếu không thì là 2023"),
        ("period", [("further_before", "quý {0}", "12")], "“quý {0}” ở 12 câu trước đó"),
        ("period", [("a_rule_of_another_version",), ("otherwise", "2023")], "In English"),
        ("period", [], "In English"),
    ],
)
def test_values_are_told_by_their_names(field: str, because: list[tuple[str, ...]], vietnamese: str) -> None:
    assert REASONS.worded(doubt(field, *because)) == vietnamese


def test_nothing_of_what_an_extractor_says_stays_english() -> None:
    extractor = Extractor()
    told = [d for path in ARTICLES for r in extractor.extract(path.read_text(encoding="utf-8")) for d in r.doubts]
    english = re.compile(r"\b(?:the|of|otherwise|stands?|says|before|Read in)\b")
    unquoted = [re.sub("“.*?”", "", REASONS.worded(one)) for one in told]

    assert len(told) > 50
    assert [words for words in unquoted if english.search(words)] == []
