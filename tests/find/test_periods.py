"""Every way to name a period, and the numbers of time that name none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnecon_extract.find.period_forms import Templates
from vnecon_extract.find.periods import PeriodFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.periods import period_forms, period_words, year_words
from vnecon_extract.mentions import PeriodMention, Sentence
from vnecon_extract.patterns import lower

KNOWLEDGE = Knowledge()
FINDER = PeriodFinder(KNOWLEDGE)


def find(text: str) -> list[PeriodMention]:
    return FINDER.find(Sentence(0, len(text), text, lower(text)))


def shown(text: str) -> list[str]:
    """Each mention as ``words = form``."""
    return [f"{text[m.start : m.end]} = {m.form}" for m in find(text)]


CASES = [
    # years
    ("Năm 2024, GRDP tăng 8%", ["Năm 2024 = whole"]),
    ("trong năm 2024 thu 5 tỷ đồng", ["năm 2024 = whole"]),
    ("Cả năm 2024 đạt 12%", ["Cả năm 2024 = whole"]),
    ("Cả năm nay ước đạt 7%", ["Cả năm nay = whole"]),
    ("Dự kiến năm nay và năm sau", ["năm nay = whole", "năm sau = whole"]),
    ("năm ngoái đạt 5 triệu tấn", ["năm ngoái = whole"]),
    ("kết quả thu trong năm chỉ đạt 900 tỷ đồng", ["trong năm = whole"]),
    ("các năm 2018, 2019 và 2020 đều tăng", ["các năm 2018 = whole", "2019 = whole", "2020 = whole"]),
    ("tăng so với 2019, đạt 5%", ["2019 = whole"]),
    ("từ 32% (2015) còn 7% (2020)", ["2015 = whole", "2020 = whole"]),
    ("Phấn đấu đến năm 2030 đạt 6 tỷ USD", ["đến năm 2030 = whole"]),
    ("mục tiêu đến 2025 đạt 50%", ["đến 2025 = whole"]),
    ("Năm qua, công nghiệp khởi sắc", ["Năm qua = past"]),
    ("dự báo cả 2018 và 2019 là 3,7%", ["cả 2018 và 2019 = range"]),
    ("lên hạng 33 năm 2020", ["năm 2020 = whole"]),
    ("Tuần (ngày 12 - 18/9/2024) giá tăng", ["Tuần (ngày 12 - 18/9/2024) = range"]),
    # halves, quarters
    ("Nửa đầu năm 2024 tăng 5%", ["Nửa đầu năm 2024 = first"]),
    ("nửa cuối năm nay giảm 5%", ["nửa cuối năm nay = last"]),
    ("quý III/2024 tăng 9%", ["quý III/2024 = whole"]),
    ("Quý 3 tăng 9%", ["Quý 3 = whole"]),
    ("trong quý 4 năm 2020 đạt 5%", ["quý 4 năm 2020 = whole"]),
    ("quý I, II/2024 đạt 5%", ["quý I = whole", "II/2024 = whole"]),
    ("quý ba năm ngoái", ["quý ba năm ngoái = whole"]),
    ("hai quý đầu năm 2020 thu 93 tỷ đồng", ["hai quý đầu năm 2020 = first"]),
    ("quý cuối năm 2020, giá thép tăng", ["quý cuối năm 2020 = last"]),
    ("từ quý I/2023 đến quý II/2024", ["từ quý I/2023 đến quý II/2024 = range"]),
    # months
    ("tháng 11/2020, CPI giảm 0,01%", ["tháng 11/2020 = whole"]),
    # a decimal behind a period is no list of months: such a text raised KeyError
    ("tháng đầu năm 1,5 tỷ USD", ["tháng đầu năm = first"]),
    ("quý đầu năm 1,5 tỷ USD", ["quý đầu năm = first"]),
    ("nửa đầu năm 1,5 tỷ USD", ["nửa đầu năm = first"]),
    ("nửa đầu tháng này 1,5 tỷ USD", ["nửa đầu tháng này = first"]),
    ("bán niên 1, 2 tỷ USD", ["bán niên = first"]),
    ("15 ngày đầu năm 1,5 tỷ USD", ["15 ngày đầu năm = first"]),
    ("9 tháng đầu năm 1 và 2 tỷ USD", ["9 tháng đầu năm = first"]),
    ("9 tháng 1,5 tỷ USD", ["9 tháng = first"]),
    ("2 tháng 9 và 10 tỷ USD", ["2 tháng = first"]),
    ("2 tháng 9 và 10 đạt 5 tỷ USD", ["2 = none", "tháng 9 = whole", "10 = whole"]),
    ("3 tháng 7,8 và 9 đạt 5 tỷ USD", ["3 = none"]),
    ("2 tháng 8 và 9/2020 đạt 5 tỷ USD", ["2 = none", "tháng 8 = whole", "9/2020 = whole"]),
    ("Tháng 10, xuất khẩu tăng", ["Tháng 10 = whole"]),
    ("tháng 9 năm 2020 đạt 5%", ["tháng 9 năm 2020 = whole"]),
    ("tháng 12-2018 đạt 5%", ["tháng 12-2018 = whole"]),
    ("Tháng Tám năm 2020 đạt 5%", ["Tháng Tám năm 2020 = whole"]),
    ("trong tháng 8 và 9 năm nay lần lượt đạt", ["tháng 8 = whole", "9 năm nay = whole"]),
    ("tháng 9 và 9 tháng năm 2020", ["tháng 9 = whole", "9 tháng năm 2020 = first"]),
    ("Ngoài tháng 8 lượng bán giảm", ["tháng 8 = whole"]),  # bug: a tael is no unit of months
    ("tháng này và tháng trước", ["tháng này = whole", "tháng trước = whole"]),
    ("9 tháng thu được 300 tỷ đồng", ["9 tháng = first"]),
    ("9 tháng đầu năm thu 300 tỷ đồng", ["9 tháng đầu năm = first"]),
    ("11 tháng năm 2020 nhập 5 triệu tấn", ["11 tháng năm 2020 = first"]),
    ("11 tháng đầu 2020 nhập 5 triệu tấn", ["11 tháng đầu 2020 = first"]),
    ("11 tháng đầu của năm 2020", ["11 tháng đầu của năm 2020 = first"]),
    ("10 tháng đầu năm nay đạt 5%", ["10 tháng đầu năm nay = first"]),
    ("Bốn tháng đầu năm 2026 đạt 5%", ["Bốn tháng đầu năm 2026 = first"]),
    ("9 tháng/2020 đạt 5%", ["9 tháng/2020 = first"]),
    ("6 tháng cuối năm phấn đấu thu 2 tỷ đồng", ["6 tháng cuối năm = last"]),
    ("2 tháng còn lại của năm cần thu 2 tỷ đồng", ["2 tháng còn lại của năm = last"]),
    ("Sáu tháng qua đón 5 triệu lượt", ["Sáu tháng qua = past"]),
    ("trong 3 tháng 9, 10 và 11 thu tăng", ["3 = none", "tháng 9 = whole", "10 = whole", "11 = whole"]),
    ("từ tháng 4/2020 đến tháng 9/2020", ["từ tháng 4/2020 đến tháng 9/2020 = range"]),
    ("tháng 1-10/2020 đạt 5%", ["tháng 1-10/2020 = range"]),
    # parts of months, weeks, days
    ("15 ngày đầu tháng 1 đạt 26 tỷ USD", ["15 ngày đầu tháng 1 = first"]),
    ("nửa đầu tháng 11 đạt 23 tỷ USD", ["nửa đầu tháng 11 = first"]),
    ("kỳ 2 tháng 10 đạt 13 tỷ USD", ["kỳ 2 tháng 10 = last"]),
    ("kỳ 1 tháng 11/2020 (1-15/11) đạt 23 tỷ USD", ["kỳ 1 tháng 11/2020 (1-15/11) = first"]),
    ("Từ 16/10 đến 31/10 đạt 13 tỷ USD", ["Từ 16/10 đến 31/10 = range"]),
    ("từ ngày 16-31/8 đạt 26 tỷ USD", ["từ ngày 16-31/8 = range"]),
    ("Tuần qua, giá vàng tăng", ["Tuần qua = past"]),
    ("tuần 25-29/1, lãi suất tăng", ["tuần 25-29/1 = range"]),
    ("phiên 12/11, chỉ số tăng", ["phiên 12/11 = whole"]),
    ("Sáng 4/1, giá vàng tăng", ["Sáng 4/1 = whole"]),
    ("Ngày 20/1, tỷ giá tăng", ["Ngày 20/1 = whole"]),
    ("ngày 12-1 có 300 tấn", ["ngày 12-1 = whole"]),
    ("ngày 10 tháng 12 năm 2020", ["ngày 10 tháng 12 năm 2020 = whole"]),
    ("hôm nay (19/11) giá giảm", ["hôm nay (19/11) = whole"]),
    ("Ngày 4 và 11/9, giá tăng", ["Ngày 4 và 11/9 = whole"]),
    ("Kể từ 28/10, giá cà phê tăng", ["Kể từ 28/10 = whole"]),
    ("chiều nay, 23/11, giá tăng", ["chiều nay, 23/11 = whole"]),
    ("cao hơn hôm qua 5 đồng", ["hôm qua = whole"]),
    # up to a day
    ("từ đầu năm đến 15/10 thu 300 tỷ đồng", ["từ đầu năm đến 15/10 = to_date"]),
    ("lũy kế từ đầu năm đến hết tháng 11/2020", ["lũy kế từ đầu năm đến hết tháng 11/2020 = to_date"]),
    ("Từ đầu năm đến nay cấp 20 dự án", ["Từ đầu năm đến nay = to_date"]),
    ("tính đến ngày 10/12/2020, số thu đạt", ["tính đến ngày 10/12/2020 = as_of"]),
    ("đến hết tháng 9, tín dụng tăng", ["đến hết tháng 9 = as_of"]),
    ("lũy kế đến hết tháng 7 đạt 5%", ["lũy kế đến hết tháng 7 = as_of"]),
    ("Đến 9/11, đơn vị thu 80%", ["Đến 9/11 = as_of"]),
    ("Tính tới tháng 11 năm nay đạt 5%", ["Tính tới tháng 11 năm nay = as_of"]),
    ("hết 15/11, xuất khẩu đạt 241 tỷ USD", ["hết 15/11 = as_of"]),
    ("đến cuối quý III/2020, dư nợ đạt", ["đến cuối quý III/2020 = as_of"]),
    ("cuối năm 2019 còn 5%", ["cuối năm 2019 = end"]),
    ("so với đầu năm tăng 5%", ["đầu năm = start"]),
    ("cuối tháng 6/2023 có 269 nghìn con", ["cuối tháng 6/2023 = end"]),
    # longer spans
    ("giai đoạn 2016-2020 đạt 6%", ["giai đoạn 2016-2020 = range"]),
    ("giai đoạn từ năm 2016 đến năm 2020", ["giai đoạn từ năm 2016 đến năm 2020 = range"]),
    ("nhiệm kỳ 2015 - 2020 đạt 6%", ["nhiệm kỳ 2015 - 2020 = range"]),
    ("niên vụ 2019-2020 đạt 1,2 triệu tấn", ["niên vụ 2019-2020 = range"]),
    ("vụ đông xuân 2022 - 2023 gieo 54.000 ha", ["vụ đông xuân 2022 - 2023 = range"]),
    ("năm học 2020-2021 có 5 triệu học sinh", ["năm học 2020-2021 = range"]),
    ("vụ mùa 2024 đạt 52 tạ/ha", ["vụ mùa 2024 = whole"]),
    # words that need the text around them
    ("tăng 5% so với cùng kỳ", ["cùng kỳ = same"]),
    ("bằng 98% cùng kỳ năm 2019", ["cùng kỳ năm 2019 = same"]),
    ("giảm 5% so với cùng thời điểm năm 2022", ["cùng thời điểm năm 2022 = same"]),
    ("Hiện nay có 20 xã, đến nay đạt 5%", ["Hiện nay = now", "đến nay = now"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[case[0][:30] for case in CASES])
def test_names_of_periods_are_found_whole(text: str, expected: list[str]) -> None:
    """The words of a period, neither more nor fewer, and how they are meant."""
    assert shown(text) == expected


NO_PERIOD = [
    ("tăng trong 9 tháng liên tiếp", "9 tháng liên tiếp"),
    ("lãi suất kỳ hạn 12 tháng là 5%", "12 tháng"),
    ("kỳ hạn 1, 3 và 6 tháng", "kỳ hạn 1, 3 và 6 tháng"),
    ("kỳ hạn 6-12 tháng", "kỳ hạn 6-12 tháng"),
    ("trẻ 9 tháng tuổi", "9 tháng tuổi"),
    ("kéo dài 24 tháng", "24 tháng"),
    ("trong vòng 3 tháng", "3 tháng"),
    ("phục vụ 2 tháng tết", "2 tháng tết"),
    ("theo giá so sánh năm 2010, đạt", "giá so sánh năm 2010"),
    ("tăng 5 năm liền", "5 năm liền"),
    ("trong 3 ngày", "3 ngày"),
    ("nặng nhất thế kỷ 21", "thế kỷ 21"),
    ("theo Luật Quản lý thuế năm 2019", "Luật Quản lý thuế năm 2019"),
    ("các nước G20", "G20"),
    ("đội U23", "U23"),
    ("trong những tháng cuối năm", "những tháng cuối năm"),
    ("các quý tới", "các quý tới"),
    ("10 năm qua", "10 năm qua"),
]


@pytest.mark.parametrize(("text", "claimed"), NO_PERIOD, ids=[case[1] for case in NO_PERIOD])
def test_durations_and_names_are_claimed_but_are_no_periods(text: str, claimed: str) -> None:
    """Their digits are accounted for, and they never resolve."""
    mentions = find(text)

    assert [text[m.start : m.end] for m in mentions] == [claimed]
    assert not mentions[0].is_period


NOTHING = [
    "bình quân mỗi tháng 10 triệu đồng",
    "đạt 2020 tỷ đồng",
    "trồng 2.024 ha rừng",
    "2/3 số hộ",
    "Thông tư 01/2021/TT-BTC",
    "dịch Covid-19",
    "mỗi quý 3 tỷ đồng",
    "đã thực hiện được 5%",
    "xuất khẩu 9,5 tỷ USD",
    "đầu tư 11 dự án",
    "mỗi tháng năm triệu đồng",
]


@pytest.mark.parametrize("text", NOTHING)
def test_other_numbers_are_left_alone(text: str) -> None:
    """A number that is no time belongs to whoever reads quantities."""
    assert find(text) == []


def test_year_said_once_holds_for_the_list() -> None:
    """``tháng 8 và 9 năm nay``: August, too, is this year's."""
    august, september = (m.point for m in find("trong tháng 8 và 9 năm nay"))

    assert (august.month, august.unit, august.deictic) == (8, "year", True)
    assert (september.month, september.unit) == (9, "year")


def test_ranges_keep_both_ends() -> None:
    """The first point of a range is its ``since``."""
    (mention,) = find("từ 16/10 đến 31/10/2020")

    assert mention.since is not None
    assert (mention.since.day, mention.since.month) == (16, 10)
    assert (mention.point.day, mention.point.month, mention.point.year) == (31, 10, 2020)


@pytest.mark.parametrize("form", period_forms(KNOWLEDGE), ids=lambda form: form.code)
def test_every_form_is_found_in_its_examples(form: object) -> None:
    """An entry's example shows the entry, a near miss does not."""
    assert hasattr(form, "examples")
    for example in form.examples:
        assert any(m.rule == form.code or form.code == "duration" for m in find(example)), example
    for miss in form.near_misses:
        assert not any(m.rule == form.code for m in find(miss)), miss


@pytest.mark.parametrize("word", year_words(KNOWLEDGE), ids=lambda word: word.code)
def test_every_relative_year_is_found_in_its_examples(word: object) -> None:
    """The shift of the entry arrives in the mention."""
    for example in word.examples:  # type: ignore[attr-defined]
        assert any(m.point.unit == "year" and m.point.shift == word.shift for m in find(example)), example  # type: ignore[attr-defined]


@pytest.mark.parametrize("template", ["năm [", "năm )x", "năm <what>", "a <", "(a|b"])
def test_a_wrong_template_is_refused(template: str) -> None:
    """The message shows the template."""
    with pytest.raises(ValueError, match=r"template|brackets|slot"):
        Templates({"hai": 2}, {"năm nay": 0}, period_words(KNOWLEDGE)).compile(template)


PIECES = [
    "năm ",
    "tháng ",
    "2020",
    "9",
    "/",
    "-",
    " và ",
    ", ",
    "quý ",
    "III",
    "từ ",
    "đến ",
    "ngày ",
    "cùng kỳ ",
    "đầu ",
    "tỷ ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_mentions_are_ordered_and_never_overlap(text: str) -> None:
    """Whatever the text, each digit is claimed at most once."""
    mentions = find(text)

    ends = [0, *(m.end for m in mentions)]
    assert all(end <= m.start < m.end <= len(text) for end, m in zip(ends, mentions, strict=False))


@pytest.mark.parametrize("unit", ["1", "1.", "1/", "năm ", "tháng ", "9 tháng ", "2020-", "12 ", "(", "tỷ ", "từ đầu "])
def test_long_monotonous_text_is_read_to_its_end(unit: str) -> None:
    """No pattern runs away on a text of one repeated piece."""
    text = unit * (20_000 // len(unit))

    assert all(m.end <= len(text) for m in find(text))
