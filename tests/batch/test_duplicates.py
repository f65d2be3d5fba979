"""Articles that repeat an earlier one are marked, and only those."""

import json
import random
from pathlib import Path

import pytest

from vnecon_extract.batch import extract_files
from vnecon_extract.batch.duplicates import Duplicates, signature

pytest.importorskip("datasketch")

AGENCY = (
    "Kim ngạch xuất khẩu tháng chín đạt 34 tỷ USD, giảm so với tháng trước nhưng tăng mạnh so với cùng kỳ. "
    "Nhóm hàng công nghiệp chế biến chiếm phần lớn, trong khi nông sản và thủy sản giữ đà phục hồi nhờ giá tốt. "
    "Thị trường lớn nhất vẫn là Hoa Kỳ, tiếp đến là Trung Quốc và các nước trong khối ASEAN. "
    "Cán cân thương mại chín tháng tiếp tục thặng dư, góp phần ổn định tỷ giá và dự trữ ngoại hối của cả nước. "
)
WORDS = [f"{a} {b}" for a in ("giá", "lúa", "thép", "điện", "tôm") for b in ("tăng", "giảm", "mới", "cũ", "tốt")]


def other(seed: int) -> str:
    """An article of other words."""
    return " ".join(random.Random(seed).choices(WORDS, k=90))


@pytest.mark.parametrize(
    ("text", "repeats"),
    [
        pytest.param(AGENCY, True, id="word for word"),
        pytest.param(f"Tin mới: xuất khẩu khởi sắc\n\n{AGENCY}", True, id="another headline"),
        pytest.param(AGENCY.upper().replace(",", " ,"), True, id="other letters and spaces"),
        pytest.param(AGENCY.replace("34 tỷ", "35 tỷ"), True, id="one figure changed"),
        pytest.param(AGENCY[: len(AGENCY) // 3] + other(1), False, id="a third of it"),
        pytest.param(other(2), False, id="something else"),
        pytest.param("Tin vắn", False, id="short"),
        pytest.param(AGENCY + other(3), False, id="it and as much again"),
    ],
)
def test_mark(text: str, repeats: bool) -> None:
    """Near is near for a reader."""
    seen = Duplicates()
    for number in range(50):
        assert seen.mark(f"khac-{number}", signature(other(number + 10))) is None
    seen.mark("goc", signature(AGENCY))

    assert seen.mark("moi", signature(text)) == ("goc" if repeats else None)


def test_the_same_report_of_another_month_is_no_repeat() -> None:
    """Its words are the same, its figures and months are not."""
    report = "Chỉ số giá tháng {0} tăng {1}% so với tháng trước. Nhóm lương thực tăng {2}%. Nhóm nhà ở giảm {3}%. " * 5
    seen = Duplicates()

    assert seen.mark("thang-8", signature(report.format(8, "0,25", "1,13", "0,4"))) is None
    assert seen.mark("thang-9", signature(report.format(9, "0,31", "0,92", "0,7"))) is None


def test_the_first_of_many_is_named() -> None:
    """A chain of repeats leads to its beginning."""
    seen = Duplicates()

    assert [seen.mark(name, signature(AGENCY)) for name in "abc"] == [None, "a", "a"]


def test_a_run_marks_records_and_rows_and_remembers_when_it_goes_on(here: Path, fake: str) -> None:
    """The mark does not depend on whether the original was done in this run."""
    for name, text in (("a", AGENCY), ("b", other(1))):
        (here / f"{name}.txt").write_text(f"{text} 5%")
    extract_files("*.txt", ["ra.jsonl", "ra.csv"], workers=1, factory=fake, duplicates=True)
    (here / "c.txt").write_text(f"{AGENCY} 5%")
    summary = extract_files("*.txt", ["ra.jsonl", "ra.csv"], workers=1, factory=fake, duplicates=True, resume=True)
    marks = [json.loads(line).get("duplicate_of") for line in (here / "ra.jsonl").read_text().splitlines()]

    assert marks == [None, None, "a"]
    assert summary.duplicates == 1
    assert [line.rsplit(",", 1)[1] for line in (here / "ra.csv").read_text().splitlines()] == [
        "duplicate_of",
        "",
        "",
        "a",
    ]
    assert "1  articles repeat an earlier one" in str(summary)
