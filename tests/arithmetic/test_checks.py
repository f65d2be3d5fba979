"""The arithmetic of articles: what agrees passes, what a slip has spoilt fails, and nothing else does."""

import re
from pathlib import Path

import pytest

from vnecon_extract import Article, Extractor
from vnecon_extract.arithmetic import Check, Outcome, Rule, checks

EXTRACTOR = Extractor()
FIXTURES = sorted((Path(__file__).parents[1] / "fixtures" / "articles").glob("*.txt"))

GROWTH = (
    "Năm 2024, xuất khẩu của Hà Nam đạt 5,54 tỷ USD, tăng 9,9% so với năm 2023. Năm 2023, xuất khẩu của Hà Nam "
    "đạt 5,04 tỷ USD."
)
FALL = (
    "Năm 2024, sản lượng lúa của Hà Nam đạt 360,5 nghìn tấn, giảm 4,2% so với năm 2023. Năm 2023, sản lượng lúa "
    "của Hà Nam đạt 376,3 nghìn tấn."
)
DIFFERENCE = (
    "Năm 2024, thu ngân sách của Hà Nam đạt 15.230 tỷ đồng, tăng 1.105 tỷ đồng so với năm 2023. Năm 2023, thu "
    "ngân sách của Hà Nam đạt 14.125 tỷ đồng."
)
TWO_CHANGES = "Năm 2024, thu ngân sách của Hà Nam đạt 15.230 tỷ đồng, tăng 7,8% (tăng 1.105 tỷ đồng) so với năm 2023."
RATIO = (
    "Năm 2024, vốn FDI đăng ký của Hà Nam đạt 812 triệu USD, bằng 135,8% so với năm 2023. Năm 2023, vốn FDI đăng "
    "ký của Hà Nam đạt 598 triệu USD."
)
FEWER = "Năm 2024, Hà Nam cấp mới 19 dự án FDI, giảm 4 lần so với năm 2023; năm 2023 có 77 dự án FDI."
PLAN = "Năm 2024, thu ngân sách của Hà Nam đạt 15.230 tỷ đồng, đạt 105,8% dự toán (dự toán 14.390 tỷ đồng)."
SHARE = (
    "Năm 2024, xuất khẩu của cả nước đạt 405,5 tỷ USD, trong đó xuất khẩu gạo đạt 5,75 tỷ USD, chiếm 1,42% tổng "
    "kim ngạch."
)
PARTS = (
    "Năm 2024, trong cơ cấu GRDP của Hà Nam, khu vực nông, lâm nghiệp và thủy sản chiếm 8,2%; khu vực công "
    "nghiệp và xây dựng chiếm 62,9%; khu vực dịch vụ chiếm 22,8%; thuế sản phẩm trừ trợ cấp sản phẩm chiếm 6,1%."
)
TOTAL = (
    "Năm 2024, tổng kim ngạch xuất nhập khẩu của cả nước đạt 786,3 tỷ USD, trong đó xuất khẩu đạt 405,5 tỷ USD, "
    "nhập khẩu đạt 380,8 tỷ USD."
)
BALANCE = "Năm 2024, xuất khẩu của cả nước đạt 405,5 tỷ USD, nhập khẩu đạt 380,8 tỷ USD, xuất siêu 24,7 tỷ USD."
BUY_SELL = (
    "Ngày 14/3/2024, chiều mua vào của vàng nhẫn ở mức 75,1 triệu đồng/lượng, chiều bán ra ở mức 76,4 triệu đồng/lượng."
)


def found(text: str) -> list[Check]:
    return checks(EXTRACTOR.extract(Article(id="a", text=text, published="2025-01")))


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (Rule.GROWTH, GROWTH),
        (Rule.GROWTH, FALL),
        (Rule.DIFFERENCE, DIFFERENCE),
        (Rule.TWO_CHANGES, TWO_CHANGES),
        (Rule.RATIO, RATIO),
        (Rule.RATIO, FEWER),
        (Rule.PLAN, PLAN),
        (Rule.SHARE, SHARE),
        (Rule.PARTS, PARTS),
        (Rule.IDENTITY, TOTAL),
        (Rule.IDENTITY, BALANCE),
        (Rule.BUY_SELL, BUY_SELL),
        (Rule.GROWTH, GROWTH.replace("9,9%", "9,92%")),
        (Rule.GROWTH, GROWTH.replace("9,9%", "9%")),  # cut off, not rounded
        (Rule.GROWTH, GROWTH.replace("9,9%", "10%")),
    ],
)
def test_what_agrees_passes(rule: Rule, text: str) -> None:
    assert [(check.rule, check.outcome) for check in found(text)] == [(rule, Outcome.PASSED)]


@pytest.mark.parametrize(
    ("rule", "text", "right", "slip"),
    [
        pytest.param(Rule.GROWTH, GROWTH, "9,9%", "8,9%", id="a digit of the growth"),
        pytest.param(Rule.GROWTH, GROWTH, "5,54", "5,45", id="two digits of the level changed round"),
        pytest.param(Rule.GROWTH, GROWTH, "5,04", "5,94", id="a digit of the level before"),
        pytest.param(Rule.GROWTH, GROWTH, "tăng 9,9%", "giảm 9,9%", id="a rise told as a fall"),
        pytest.param(Rule.GROWTH, GROWTH, "5,54 tỷ", "55,4 tỷ", id="a point moved"),
        pytest.param(Rule.GROWTH, FALL, "4,2%", "2,4%", id="a fall"),
        pytest.param(Rule.DIFFERENCE, DIFFERENCE, "1.105", "1.015", id="a difference"),
        pytest.param(Rule.TWO_CHANGES, TWO_CHANGES, "7,8%", "8,7%", id="two changes"),
        pytest.param(Rule.TWO_CHANGES, TWO_CHANGES, "15.230", "51.230", id="the level of two changes"),
        pytest.param(Rule.RATIO, RATIO, "135,8%", "153,8%", id="a ratio"),
        pytest.param(Rule.PLAN, PLAN, "105,8%", "108,5%", id="a ratio to the plan"),
        pytest.param(Rule.PLAN, PLAN, "14.390", "14.930", id="the plan"),
        pytest.param(Rule.SHARE, SHARE, "1,42%", "4,12%", id="a share"),
        pytest.param(Rule.SHARE, SHARE, "5,75 tỷ", "57,5 tỷ", id="a part"),
        pytest.param(Rule.PARTS, PARTS, "62,9%", "69,2%", id="a share of a structure"),
        pytest.param(Rule.IDENTITY, TOTAL, "786,3", "768,3", id="a total"),
        pytest.param(Rule.IDENTITY, TOTAL, "380,8", "308,8", id="a part of a total"),
        pytest.param(Rule.IDENTITY, BALANCE, "xuất siêu", "nhập siêu", id="the sign of a balance"),
        pytest.param(Rule.BUY_SELL, BUY_SELL, "75,1", "77,1", id="bought dearer than sold"),
    ],
)
def test_a_slip_is_found(rule: Rule, text: str, right: str, slip: str) -> None:
    assert right in text
    assert [(check.rule, check.outcome) for check in found(text.replace(right, slip, 1))] == [(rule, Outcome.FAILED)]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        pytest.param(GROWTH.replace("9,9%", "khoảng 12%"), Outcome.UNDECIDED, id="about"),
        pytest.param(GROWTH.replace("9,9%", "hơn 9%"), Outcome.UNDECIDED, id="more than, and it is"),
        pytest.param(GROWTH.replace("9,9%", "hơn 19%"), Outcome.FAILED, id="more than, and it is not"),
        pytest.param(GROWTH.replace("5,54", "gần 5,6"), Outcome.UNDECIDED, id="a level that is not told exactly"),
        pytest.param(GROWTH.replace("9,9%", "46,35%"), Outcome.UNLIKE, id="no slip explains it"),
    ],
)
def test_what_the_words_leave_open(text: str, outcome: Outcome) -> None:
    assert [check.outcome for check in found(text)] == [outcome]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Năm 2024, GRDP của Hà Nam đạt 88 nghìn tỷ đồng, tăng 10% so với năm 2023. Năm 2023, GRDP của Hà "
            "Nam đạt 76 nghìn tỷ đồng.",
            id="levels in current, growth in constant prices",
        ),
        pytest.param(
            "Năm 2024, xuất khẩu của Hà Nam đạt 5,54 tỷ USD, tăng 9,9% so với năm 2023. Năm 2023, xuất khẩu "
            "của Bắc Ninh đạt 39 tỷ USD.",
            id="another place",
        ),
        pytest.param(
            "Năm 2024, xuất khẩu của Hà Nam đạt 5,54 tỷ USD, tăng 9,9% so với năm 2023. Năm 2022, xuất khẩu "
            "của Hà Nam đạt 4 tỷ USD.",
            id="another year",
        ),
        pytest.param(
            "Năm 2024, xuất khẩu gạo của cả nước đạt 5,75 tỷ USD, tăng 23% so với năm 2023. Năm 2023, xuất "
            "khẩu cà phê của cả nước đạt 4,2 tỷ USD.",
            id="another product",
        ),
        pytest.param(
            "Năm 2024, xuất khẩu của cả nước đạt 405,5 tỷ USD, trong đó gạo đạt 5,75 tỷ USD, cà phê đạt 5,6 tỷ USD.",
            id="some parts of a whole",
        ),
        pytest.param(
            "Năm 2024, xuất khẩu của cả nước đạt 405,5 tỷ USD. Xuất khẩu gạo đạt 5,75 tỷ USD, chiếm 4,12% sản lượng.",
            id="a share of what another sentence tells",
        ),
        pytest.param(
            "Xuất khẩu của Hà Nam tăng từ 2,74 tỷ USD năm 2013 lên 5,32 tỷ USD năm 2022, tăng trưởng bình quân "
            "9,4%/năm.",
            id="the average of a year",
        ),
        pytest.param(
            "Hà Nam đặt mục tiêu năm 2025 thu ngân sách 16.920 tỷ đồng, tăng 12% so với năm 2024. Năm 2024, "
            "thu ngân sách của Hà Nam đạt 18.772 tỷ đồng.",
            id="a target may be counted from a target",
        ),
    ],
)
def test_figures_of_other_things_are_not_held_against_each_other(text: str) -> None:
    assert [check for check in found(text) if check.outcome is Outcome.FAILED] == []


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_nothing_fails_in_the_labelled_articles(path: Path) -> None:
    """They are right; what came out as failed would be an error of ours."""
    records = EXTRACTOR.extract(Article(id=path.stem, text=path.read_text(encoding="utf-8")))

    assert [str(check) for check in checks(records) if check.outcome is Outcome.FAILED] == []


def test_a_check_tells_both_numbers_and_where_they_stand() -> None:
    text = GROWTH.replace("9,9%", "7,9%")
    records = EXTRACTOR.extract(Article(id="ha-nam", text=text, published="2025-01"))
    (check,) = checks(records)

    assert str(check) == "growth: 5,54 tỷ USD / 5,04 tỷ USD - 1 = 9.92063, the text says 7,9%"
    assert check.article == "ha-nam"
    assert [records[position] for position in check.positions] == [check.said, *check.used]
    told = check.to_dict()
    assert [text[r["start"] : r["end"]] for r in told["records"]] == ["7,9%", "5,54 tỷ USD", "5,04 tỷ USD"]
    assert (told["rule"], told["outcome"], told["said"]) == ("growth", "failed", "7.9")
    assert re.match(r"9\.9206", told["computed"])
    assert float(told["low"]) < float(told["computed"]) < float(told["high"])


def test_articles_are_checked_by_themselves() -> None:
    first, second = GROWTH.split(" Năm 2023", 1)
    texts = {"a": first, "b": f"Năm 2023{second}".replace("5,04", "5,94")}
    records = [
        r for name, text in texts.items() for r in EXTRACTOR.extract(Article(id=name, text=text, published="2025-01"))
    ]

    assert checks(records) == []
