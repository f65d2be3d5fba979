# ruff: noqa: E501
"""Sentences and words of cleaned text; each case names what the splitter gets wrong without mending."""

import pytest

from vnecon_extract.segment import sentences, words

# fmt: off
CASES = [
    ("two sentences", "GDP tăng 5%. CPI tăng 3%.", ["GDP tăng 5%.", "CPI tăng 3%."]),
    ("headline without a full stop", "Kinh tế khởi sắc\nGDP tăng 5%.", ["Kinh tế khởi sắc", "GDP tăng 5%."]),
    ("empty lines", "Kinh tế khởi sắc\n\n\nGDP tăng 5%.\n", ["Kinh tế khởi sắc", "GDP tăng 5%."]),
    ("only spaces", "  \n ", []),
    ("nothing", "", []),
    ("spaces around", "  GDP tăng 5%  ", ["GDP tăng 5%"]),
    ("TP. before a name", "Thu ngân sách của TP. Hồ Chí Minh tăng 5%.", ["Thu ngân sách của TP. Hồ Chí Minh tăng 5%."]),
    ("TS. before a name", "Theo TS. Trần Văn Bình, GDP tăng 5%.", ["Theo TS. Trần Văn Bình, GDP tăng 5%."]),
    ("dots inside numbers", "Xuất khẩu đạt 1.234.567 tấn. Nhập khẩu giảm.", ["Xuất khẩu đạt 1.234.567 tấn.", "Nhập khẩu giảm."]),
    ("initials", "Công ty N.T.P mua cổ phiếu. Thu tăng.Chi giảm.", ["Công ty N.T.P mua cổ phiếu.", "Thu tăng.", "Chi giảm."]),
    ("list number", "1. Thu ngân sách tăng 5%.", ["1. Thu ngân sách tăng 5%."]),
    ("Roman list number", "II. Thu ngân sách tăng 5%.", ["II. Thu ngân sách tăng 5%."]),
    ("lettered list", "a) Thu ngân sách tăng 5%.", ["a) Thu ngân sách tăng 5%."]),
    ("lower-case continuation", "Tổng thu 5 tỷ đ. trong đó thu nội địa 3 tỷ đ.", ["Tổng thu 5 tỷ đ. trong đó thu nội địa 3 tỷ đ."]),
    ("closing quote stays", "Ông nói: \"GDP sẽ tăng 5%.\" Thị trường vui.", ["Ông nói: \"GDP sẽ tăng 5%.\"", "Thị trường vui."]),
    ("curly closing quote stays", "Ông nói: “GDP sẽ tăng 5%.” Thị trường vui.", ["Ông nói: “GDP sẽ tăng 5%.”", "Thị trường vui."]),
    ("semicolon ends nothing", "Xuất khẩu tăng 5%; nhập khẩu giảm 2%.", ["Xuất khẩu tăng 5%; nhập khẩu giảm 2%."]),
    ("web address", "Theo trang gso.gov.vn, CPI tăng 3%.", ["Theo trang gso.gov.vn, CPI tăng 3%."]),
    ("bullets on a line", "Kết quả: - Thu tăng 5%; - Chi giảm 3%.", ["Kết quả:", "- Thu tăng 5%;", "- Chi giảm 3%."]),
    ("unit of one letter", "Cầu cảng dài 340 - 390 m. Toàn tỉnh có 5 cảng.", ["Cầu cảng dài 340 - 390 m.", "Toàn tỉnh có 5 cảng."]),
    ("initial", "Theo ông A. Trần, GDP tăng 5%.", ["Theo ông A. Trần, GDP tăng 5%."]),
    ("question", "Vì sao CPI tăng? Do giá xăng tăng 5%.", ["Vì sao CPI tăng?", "Do giá xăng tăng 5%."]),
    ("space before the stop", "Thu đạt 5 tỷ đồng .Chi đạt 4 tỷ đồng .", ["Thu đạt 5 tỷ đồng .", "Chi đạt 4 tỷ đồng ."]),
    ("name that begins with a stop", "Nền tảng .NET có 5 bản.", ["Nền tảng .NET có 5 bản."]),
    ("range dash is no bullet", "Lãi suất 5 - 6%/năm.", ["Lãi suất 5 - 6%/năm."]),
]
# fmt: on
XFAIL = {
    "closing quote stays": "a sentence that ends in a full stop and a quote is not parted from the next",
    "curly closing quote stays": "a sentence that ends in a full stop and a quote is not parted from the next",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            text, want, id=name, marks=[pytest.mark.xfail(strict=True, reason=XFAIL[name])] if name in XFAIL else []
        )
        for name, text, want in CASES
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    found = list(sentences(text))
    assert [s.text for s in found] == expected
    assert all(text[s.start : s.end] == s.text for s in found)
    assert all(len(s.low) == len(s.text) for s in found)


def test_a_line_opens_with_its_first_sentence() -> None:
    assert [s.opens for s in sentences("Một tăng 5%. Hai giảm 3%.\nBa đạt 2%.")] == [True, False, True]


@pytest.mark.parametrize(
    "text", ["Sản lượng cà phê tăng mạnh", "CPI  tháng 9 tăng 0,29% so với tháng trước", "Thu 1.234,5 tỷ đồng"]
)
def test_words_stand_where_they_say(text: str) -> None:
    found = words(text)
    assert all(text[w.start : w.end] == w.text for w in found)
    assert "".join(w.text for w in found).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    ("unit", "behind"),
    [
        pytest.param("thu 5 tỷ, ", ",", id="comma"),
        pytest.param("thu 5 tỷ; chi 4 tỷ, ", ";,", id="semicolon"),
        pytest.param("một hai ba ", "ab", id="space"),
    ],
)
def test_an_endless_sentence_is_read_in_stretches(unit: str, behind: str) -> None:
    """Cut behind a mark, nothing lost but the space; only the first opens the line."""
    text = (unit * 1000).strip()
    found = list(sentences(text))
    assert all(len(s.text) <= 2000 and s.text == text[s.start : s.end] for s in found)
    assert " ".join(s.text for s in found) == text
    assert [s.opens for s in found] == [True] + [False] * (len(found) - 1)
    assert all(s.text[-1] in behind or s.text[-1].isalpha() for s in found[:-1])


@pytest.mark.parametrize(("unit", "last"), [("GDP(5%", "%"), ("CPI(3%)", ")"), ("thu:5tỷ", ":")])
def test_an_endless_sentence_without_spaces_is_cut_where_one_was_left_out(unit: str, last: str) -> None:
    text = unit * 1000
    found = list(sentences(text))
    assert "".join(s.text for s in found) == text
    assert all(len(s.text) <= 2000 for s in found)
    assert all(s.text[-1] == last for s in found[:-1])


def test_what_has_no_space_and_no_mark_is_not_cut() -> None:
    assert [len(s.text) for s in sentences("1" * 5000)] == [5000]
