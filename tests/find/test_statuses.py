"""Words that say estimate, forecast, target, outcome; and which of them reaches a figure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnecon_extract.find.statuses import StatusFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.cues import status_cues
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower

KNOWLEDGE = Knowledge()
FINDER = StatusFinder(KNOWLEDGE)


def found(text: str) -> list[str]:
    """``words=status/scope`` of every cue, in order."""
    return [
        f"{text[m.start : m.end]}={m.status}/{m.scope}" for m in FINDER.find(Sentence(0, len(text), text, lower(text)))
    ]


CASES = [
    ("ước đạt 5 tỷ", ["ước đạt=estimate/next"]),
    ("dự ước 5 tỷ", ["dự ước=estimate/next"]),
    ("số liệu sơ bộ", ["số liệu sơ bộ=estimate/sentence"]),
    ("WB dự báo 6%", ["dự báo=forecast/sentence"]),
    ("nếu mở cửa, khách đạt 5 triệu", ["nếu=forecast/sentence"]),
    ("phấn đấu đạt 5 tỷ", ["phấn đấu đạt=target/sentence"]),
    ("chỉ tiêu là 5 tỷ", ["chỉ tiêu=target/clause"]),
    ("97% kế hoạch", ["kế hoạch=target/bracket"]),
    ("so với dự toán", ["dự toán=target/bracket"]),
    ("không đạt mục tiêu", ["mục tiêu=target/bracket"]),
    ("giao phấn đấu (5 tỷ)", ["giao phấn đấu=target/bracket"]),
    ("chương trình mục tiêu quốc gia", []),
    ("Bộ Kế hoạch và Đầu tư", []),
    ("mục tiêu kép", []),
    ("mơ ước", []),
    ("thỏa ước lao động", []),
    ("so với ước thực hiện", []),
    ("thấp hơn dự báo 2%", []),
    ("kết luận sơ bộ", []),
    ("nếu tính cả dầu thô", []),
    ("chỉ tiêu này tăng 1,9%", []),
    ("nhiệm vụ được giao", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_cues_are_found(text: str, expected: list[str]) -> None:
    """Each cue with its status and how far it reaches."""
    assert found(text) == expected


@pytest.mark.parametrize("cue", status_cues(KNOWLEDGE), ids=lambda c: c.code)
def test_every_cue_is_found_in_its_examples_only(cue) -> None:  # type: ignore[no-untyped-def]
    """Examples are found, near misses are not."""
    rules = [{m.rule for m in FINDER.find(Sentence(0, len(t), t, lower(t)))} for t in cue.examples]
    misses = [{m.rule for m in FINDER.find(Sentence(0, len(t), t, lower(t)))} for t in cue.near_misses]

    assert cue.examples
    assert all(cue.code in some for some in rules)
    assert not any(cue.code in some for some in misses)


@given(st.text(alphabet="ướcđạtmụciêu %5", max_size=60))
def test_spans_fit_any_text(text: str) -> None:
    """Spans lie inside the text."""
    assert all(0 <= m.start < m.end <= len(text) for m in FINDER.find(Sentence(0, len(text), text, lower(text))))
