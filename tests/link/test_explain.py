"""The words behind a record: where the text names its period, base, place, status and parts."""

import pytest

from vnecon_extract.pipeline import explain

LEAD = "Năm 2024, GRDP của Hà Nam ước tăng 10,93%."
CASES = [
    (LEAD, "10,93%", {"period": "Năm 2024", "place": "Hà Nam", "status": "ước tăng"}),
    (f"{LEAD} Khu vực dịch vụ tăng 7,1%.", "7,1%", {"period": "Năm 2024", "place": "Hà Nam"}),  # said a sentence before
    ("Tháng 9/2024, CPI tăng 2,6% so với cùng kỳ.", "2,6%", {"period": "Tháng 9/2024", "base": "so với cùng kỳ"}),
    ("So với cùng kỳ, CPI tháng 9/2024 tăng 2,6%.", "2,6%", {"period": "tháng 9/2024", "base": "So với cùng kỳ"}),
    ("CPI tăng 0,29% trong tháng 9/2024.", "0,29%", {"period": "tháng 9/2024"}),  # behind the figure
    ("Thu ngân sách năm 2024 đạt 97% dự toán.", "97%", {"period": "năm 2024", "base": "dự toán"}),
    ("Xuất khẩu 9 tháng năm 2024 tăng 15,4%.", "15,4%", {"period": "9 tháng năm 2024"}),  # an implied base
    ("Năm 2024, xuất khẩu gạo sang Philippines đạt 4 triệu tấn.", "4 triệu tấn", {"part partner": "Philippines"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "words"), CASES)
def test_words_are_the_nearest_that_name_it(text: str, number: str, words: dict[str, str]) -> None:
    (found,) = [e for e in explain(text, "2025-01") if e.text == number]
    said = {what: text[start:end] for what, (start, end) in found.words.items()}

    assert {what: said.get(what) for what in words} == words
    assert found.record is not None
    assert ("base" in said) == (found.record.base is not None and not found.record.base.implied)


def test_what_the_date_of_publication_settled_has_no_words() -> None:
    (found,) = [e for e in explain("CPI tăng 0,29%.", "2025-01") if e.record is not None]

    assert "period" not in found.words


def test_a_claim_has_no_words() -> None:
    assert [e.words for e in explain("Nghị quyết 01/NQ-CP") if e.record is None] == [{}]
