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


OTHERWISE = [
    ("a plan behind it says more than the verb", "Năm 2024, thu ngân sách đạt «97%» dự toán.", "role", "level", 10),
    ("the verb before the last", "Năm 2024, xuất khẩu tăng mạnh, đạt «24 tỷ USD».", "role", "change", 1),
    ("one verb is no choice", "Năm 2024, GDP tăng «7%».", "role", None, None),
    ("an estimate within a forecast", "Dự báo năm 2024 GDP ước tăng «7%».", "status", "estimate", 10),
    ("a target before an estimate", "Phấn đấu năm 2024 GDP tăng 8%, nay ước tăng «7%».", "status", "target", 1),
    ("the past beside an estimate", "Năm 2024, GDP ước tăng 7% (cùng kỳ tăng «5%»).", "status", "estimate", 30),
    ("one cue is no choice", "Năm 2024, GDP ước tăng «7%».", "status", None, None),
    ("one firm after another", "Năm 2024, lợi nhuận của Vinamilk đạt 9.000 tỷ đồng, Hòa Phát đạt «12.000 tỷ đồng».",
     "owner", "Vinamilk", 30),
    ("the codes that words fit", "Năm 2024, thu ngân sách đạt «18.500 tỷ đồng».", "indicator", "customs_revenue", 1),
    ("the nearest place", "Năm 2024, GRDP của Hà Nam và Nam Định tăng «10,9%».", "place", "Hà Nam", 1),
    ("a bound has no other", "Năm 2024, xuất khẩu đạt hơn «400 tỷ USD».", "bound", None, None),
    ("nor has a unit", "Năm 2024, xuất khẩu và nhập khẩu đạt lần lượt «405» và 380 tỷ USD.", "unit", None, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("marked", "field", "runner_up", "margin"), [pytest.param(*case[1:], id=case[0]) for case in OTHERWISE]
)
def test_what_else_a_field_would_be(marked: str, field: str, runner_up: str | None, margin: int | None) -> None:
    start, text = marked.index("«"), marked.replace("«", "").replace("»", "")
    (found,) = [e for e in explain(text, "2025-01") if e.start == start]
    (told,) = [d for d in found.decisions if d.field == field]

    assert (told.runner_up, told.margin) == (runner_up, margin)
