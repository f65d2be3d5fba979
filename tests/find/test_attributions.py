"""Who is said to have given a figure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnecon_extract.find.attributions import AttributionFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.cues import attribution_cues
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower

KNOWLEDGE = Knowledge()
FINDER = AttributionFinder(KNOWLEDGE)


def found(text: str) -> list[str]:
    return [text[m.start : m.end] for m in FINDER.find(Sentence(0, len(text), text, lower(text)))]


CASES = [
    ("Theo Cục Thống kê tỉnh, GRDP tăng 7%", ["Cục Thống kê tỉnh"]),
    ("Theo số liệu của Tổng cục Hải quan, xuất khẩu đạt 24 tỷ USD", ["Tổng cục Hải quan"]),
    ("Theo báo cáo của Sở Công Thương, doanh thu tăng 9%", ["Sở Công Thương"]),
    ("Theo thống kê sơ bộ của Tổng cục Hải quan, nhập khẩu tăng 3%", ["Tổng cục Hải quan"]),
    ("Theo ông Hưng, giá tăng 9%", ["ông Hưng"]),
    ("BVSC tiếp tục nhận định tín dụng tăng 9%", ["BVSC"]),
    ("Công ước cho biết 9 loài", []),
    ("Bộ Công Thương cho biết, xuất siêu 2 tỷ USD", ["Bộ Công Thương"]),
    ("Bộ Công Thương vừa công bố CPI tăng 3%", ["Bộ Công Thương"]),
    ("Ông Lê Văn A, Giám đốc Sở Y tế, cho biết có 900 giường", ["Ông Lê Văn A, Giám đốc Sở Y tế"]),
    ("Theo ông Trần B, Cục trưởng Cục Thuế, thu tăng 5%", ["ông Trần B, Cục trưởng Cục Thuế"]),
    ("Theo đó, tổng thu đạt 300 tỷ đồng", []),
    ("Theo kế hoạch, năm nay trồng 300 ha", []),
    ("Tính theo giá so sánh 2010, GRDP tăng 6%", []),
    ("Doanh thu tăng 9%", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=str)
def test_attributions(text: str, expected: list[str]) -> None:
    """The who, without ``theo`` and the verb."""
    assert found(text) == expected


@pytest.mark.parametrize("cue", attribution_cues(KNOWLEDGE), ids=lambda c: c.code)
def test_every_cue_in_its_examples_only(cue) -> None:  # type: ignore[no-untyped-def]
    """Examples are found, near misses are not."""
    assert all(found(text) for text in cue.examples)
    assert not any(found(text) for text in cue.near_misses)


@given(st.text(alphabet="Theo BộcủaSở,.chobiết 9", max_size=80))
def test_spans_fit_any_text(text: str) -> None:
    """Spans lie inside the text."""
    assert all(0 <= m.start < m.end <= len(text) for m in FINDER.find(Sentence(0, len(text), text, lower(text))))
