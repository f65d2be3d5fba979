"""What changes and ratios are measured against."""

import pytest

from vnecon_extract.find.bases import BaseFinder
from vnecon_extract.find.periods import PeriodFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.bases import BaseWords
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower

KNOWLEDGE = Knowledge()
PERIODS = PeriodFinder(KNOWLEDGE)
FINDER = BaseFinder(KNOWLEDGE, PERIODS)


def shown(text: str) -> list[str]:
    """Each base as ``words = kind``."""
    found = FINDER.find(Sentence(0, len(text), text, lower(text)))
    return [f"{text[m.start : m.end]} = {m.kind}" for m in found]


CASES = [
    # periods
    ("tăng 5% so với cùng kỳ", ["so với cùng kỳ = period"]),
    ("tăng 5% so với cùng kỳ năm trước", ["so với cùng kỳ năm trước = period"]),
    ("tăng 5% so với cùng kỳ năm ngoái", ["so với cùng kỳ năm ngoái = period"]),
    ("tăng 5% so với cùng kỳ năm 2019", ["so với cùng kỳ năm 2019 = period"]),
    ("tăng 5% so với cùng kỳ 2019", ["so với cùng kỳ 2019 = period"]),
    ("tăng 5% so cùng kỳ", ["so cùng kỳ = period"]),
    ("tăng 5% với cùng kỳ năm 2019", ["với cùng kỳ năm 2019 = period"]),
    ("bằng 94,4% cùng kỳ", ["cùng kỳ = period"]),
    ("gấp 1,4 lần cùng kỳ", ["cùng kỳ = period"]),
    ("giảm 12% cùng kỳ năm trước", ["cùng kỳ năm trước = period"]),
    ("So với cùng kỳ năm trước, xuất khẩu tăng 5%", ["So với cùng kỳ năm trước = period"]),
    ("cao hơn cùng kỳ 6 điểm phần trăm", ["cao hơn cùng kỳ = period"]),
    ("giảm 2,6% so với tháng trước", ["so với tháng trước = period"]),
    ("tăng 2% so với tháng 9", ["so với tháng 9 = period"]),
    ("tăng 1,9% so với tháng 12/2023", ["so với tháng 12/2023 = period"]),
    ("tăng 8% so với quý trước", ["so với quý trước = period"]),
    ("tăng 8% so với quý IV/2019", ["so với quý IV/2019 = period"]),
    ("tăng 13% so với năm 2023", ["so với năm 2023 = period"]),
    ("tăng 13% so với năm trước", ["so với năm trước = period"]),
    ("tăng 10% so với cuối năm 2019", ["so với cuối năm 2019 = period"]),
    ("tăng 10% so với thời điểm cuối năm 2019", ["so với thời điểm cuối năm 2019 = period"]),
    ("tăng 10% so với đầu năm", ["so với đầu năm = period"]),
    ("tăng 2 điểm so với phiên trước", ["so với phiên trước = period"]),
    ("tăng 20 đồng so với hôm qua", ["so với hôm qua = period"]),
    ("tăng 250 đồng/kg so với tuần trước", ["so với tuần trước = period"]),
    ("cao hơn tháng 7 là 5,4%", ["cao hơn tháng 7 = period"]),
    ("tăng 9% so với giai đoạn 2011-2015", ["so với giai đoạn 2011-2015 = period"]),
    ("giảm 9% so với 11 tháng năm 2024", ["so với 11 tháng năm 2024 = period"]),
    ("tăng 8% so với thực hiện năm 2023", ["so với thực hiện năm 2023 = period"]),
    (
        "giảm 6% so với kết quả thực hiện trong nửa cuối tháng 10/2020",
        ["so với kết quả thực hiện trong nửa cuối tháng 10/2020 = period"],
    ),
    ("tăng 5% so với lượng nhập khẩu trong tháng 7/2020", ["so với lượng nhập khẩu trong tháng 7/2020 = period"]),
    ("giảm 5% so với cùng thời điểm năm 2022", ["so với cùng thời điểm năm 2022 = period"]),
    ("gấp gần 3 lần số thu năm 2010", ["năm 2010 = period"]),
    ("bằng 107,5% năm 2020", ["năm 2020 = period"]),
    ("tăng 15% so với con số 10,1 tỷ USD của cùng kỳ năm trước", ["so với con số = period"]),
    (
        "tăng 2% so với tháng trước và cùng kỳ năm 2019",
        ["so với tháng trước = period", "cùng kỳ năm 2019 = period"],
    ),
    (
        "tăng 2% so với tháng trước và tăng 5% so với cùng kỳ",
        ["so với tháng trước = period", "so với cùng kỳ = period"],
    ),
    # plans
    ("đạt 120,6% kế hoạch", ["kế hoạch = plan"]),
    ("vượt 6,51% kế hoạch năm 2024", ["kế hoạch năm 2024 = plan"]),
    ("hoàn thành 85% kế hoạch cả năm", ["kế hoạch cả năm = plan"]),
    ("bằng 93,2% dự toán (338.000 tỷ đồng)", ["dự toán = plan"]),
    ("đạt 75% dự toán được giao", ["dự toán được giao = plan"]),
    ("đạt 72,7% dự toán pháp lệnh, giảm 15%", ["dự toán pháp lệnh = plan"]),
    ("đạt 107% chỉ tiêu do Bộ Tài chính giao", ["chỉ tiêu do Bộ Tài chính giao = plan"]),
    ("bằng 104,6% dự toán HĐND tỉnh giao, tăng 20%", ["dự toán HĐND tỉnh giao = plan"]),
    ("đạt 101% dự toán thu năm 2020", ["dự toán thu năm 2020 = plan"]),
    ("tăng 5% so với kế hoạch", ["so với kế hoạch = plan"]),
    ("đạt 145% so với chỉ tiêu Bộ Tài chính giao", ["so với chỉ tiêu Bộ Tài chính giao = plan"]),
    ("vượt 5% so với nghị quyết", ["so với nghị quyết = plan"]),
    ("bằng 97,2% mục tiêu đề ra", ["mục tiêu đề ra = plan"]),
    ("vượt kế hoạch 5%", ["kế hoạch = plan"]),
    ("thấp hơn mục tiêu 2%", ["thấp hơn mục tiêu = plan"]),
    ("bằng 51% kế hoạch năm và tăng 4% so với cùng kỳ", ["kế hoạch năm = plan", "so với cùng kỳ = period"]),
    # something else
    ("cao hơn 2% so với Hà Nội", ["so với Hà Nội = other"]),
    ("giảm 2 lần so với bình quân cả nước", ["so với bình quân cả nước = other"]),
    ("bằng 60% mức bình quân cả nước", ["mức bình quân cả nước = other"]),
    ("thấp hơn bình quân cả nước là 5 điểm phần trăm", ["thấp hơn bình quân cả nước = other"]),
    ("thấp hơn 0,4 điểm so với dự báo tháng 4", ["so với dự báo tháng 4 = other"]),
    ("tăng 3 lần so với trước đây", ["so với trước đây = other"]),
    ("cao hơn mức tăng chung 2 điểm phần trăm", ["cao hơn mức tăng chung = other"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[case[0][:40] for case in CASES])
def test_bases_are_found_whole(text: str, expected: list[str]) -> None:
    """The words of a base, with the words that begin it, and its kind."""
    assert shown(text) == expected


NO_BASE = [
    "theo giá so sánh năm 2010, đạt 5 tỷ đồng",
    "(cùng kỳ năm 2019 tăng 7%)",
    "Cùng kỳ năm trước đạt 5 tỷ đồng",
    "đặt kế hoạch thu 2.000 tỷ đồng",
    "kế hoạch năm 2024 là 500 tỷ đồng",
    "năm 2024 đạt 5 tỷ đồng",
    "chiếm 30% năm 2019",
    "cao hơn 5% và thấp hơn 2%",
    "thực hiện 5 chỉ tiêu",
    "mức 8,04% cùng kỳ năm trước",
]


@pytest.mark.parametrize("text", NO_BASE)
def test_no_base_where_nothing_is_compared(text: str) -> None:
    """A period or a plan that stands on its own is none."""
    assert shown(text) == []


def test_spelled_out_same_period_has_both_mentions() -> None:
    """``cùng kỳ tháng 10/2019``: the second mention says which."""
    text = "tăng 5% so với cùng kỳ tháng 10/2019"
    (base,) = FINDER.find(Sentence(0, len(text), text, lower(text)))

    assert [text[p.start : p.end] for p in base.periods] == ["cùng kỳ", "tháng 10/2019"]


def test_periods_already_found_are_used() -> None:
    """Given the sentence's periods, the finder gives the same as by itself."""
    text = "đạt 75% dự toán năm 2020, tăng 8% so với cùng kỳ năm 2019"
    sentence = Sentence(0, len(text), text, lower(text))

    assert FINDER.find(sentence, PERIODS.find(sentence)) == FINDER.find(sentence)


@pytest.mark.parametrize("words", KNOWLEDGE.table("bases", "words", BaseWords), ids=lambda words: words.code)
def test_every_word_list_shows_itself(words: BaseWords) -> None:
    """A base in each example, and none in a near miss."""
    for example in words.examples:
        assert shown(example), example
    for miss in words.near_misses:
        assert not shown(miss), miss
