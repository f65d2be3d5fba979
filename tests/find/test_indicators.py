"""Names of indicators: one table of cases per concept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnecon_extract.find.indicators import IndicatorFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.mentions import IndicatorMention, Sentence
from vnecon_extract.patterns import lower

FINDER = IndicatorFinder(Knowledge())


def sentence(text: str) -> Sentence:
    return Sentence(0, len(text), text, lower(text))


def find(text: str, cued: frozenset[str] = frozenset()) -> list[IndicatorMention]:
    return FINDER.find(sentence(text), cued)


def said(text: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.codes[0]) for m in find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kim ngạch xuất khẩu đạt 12 tỷ USD", [("Kim ngạch xuất khẩu", "exports")]),
        ("tổng kim ngạch xuất khẩu đạt 12 tỷ USD", [("tổng kim ngạch xuất khẩu", "exports")]),
        ("tổng trị giá NK đạt 12 tỷ USD", [("tổng trị giá NK", "imports")]),
        ("tổng kim ngạch xuất, nhập khẩu", [("tổng kim ngạch xuất, nhập khẩu", "total_trade")]),
        ("chỉ số giá tiêu dùng (CPI) tăng 3%", [("chỉ số giá tiêu dùng (CPI)", "cpi")]),
        ("GDP tăng 7%, CPI tăng 3%", [("GDP", "gdp"), ("CPI", "cpi")]),
        ("TỔNG DƯ NỢ TÍN DỤNG ĐẠT 15 TRIỆU TỶ ĐỒNG", [("TỔNG DƯ NỢ TÍN DỤNG", "credit_outstanding")]),
        ("giá trị sản xuất công nghiệp", [("giá trị sản xuất công nghiệp", "industrial_production_value")]),
        ("giá vàng 84 triệu đồng/lượng", [("giá vàng", "gold_price")]),
        ("một số doanh nghiệp và số doanh nghiệp", [("số doanh nghiệp", "enterprises_active")]),
        ("không có gì ở đây", []),
        ("", []),
    ],
)
def test_longest_name(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("giá gạo đạt 15.000 đồng/kg", ("giá gạo", "rice_price")),
        ("giá cam tại vườn", ("giá cam", "commodity_price")),
        ("giá mặt hàng xi măng tăng 3%", ("giá mặt hàng xi măng", "commodity_price")),
        ("giá bán lẻ xăng dầu giảm 2%", ("giá bán lẻ xăng dầu", "petrol_price")),
        ("giá gạo xuất khẩu bình quân", ("giá gạo xuất khẩu bình quân", "export_price")),
        ("giá cao su xuất khẩu bình quân", ("giá cao su xuất khẩu bình quân", "export_price")),
        ("giá cá ngừ vây vàng XK sang Ý", ("giá cá ngừ vây vàng XK", "export_price")),
        ("kim ngạch hàng điện tử nhập khẩu", ("kim ngạch hàng điện tử nhập khẩu", "imports")),
        ("lượng phân bón nhập khẩu", ("lượng phân bón nhập khẩu", "import_volume")),
        ("sản lượng lúa đạt 4 triệu tấn", ("sản lượng lúa", "paddy_output")),
        ("sản lượng sầu riêng đạt 90.000 tấn", ("sản lượng sầu riêng", "crop_output")),
        ("sản lượng cá ngừ đạt 5.000 tấn", ("sản lượng cá ngừ", "capture_fishery_output")),
        ("diện tích hồ tiêu còn 22.000 ha", ("diện tích hồ tiêu", "perennial_area")),
        ("diện tích gieo trồng ngô đạt 4.000 ha", ("diện tích gieo trồng ngô", "sown_area")),
        ("năng suất cà phê đạt 28 tạ/ha", ("năng suất cà phê", "crop_yield")),
    ],
)
def test_head_and_product(text: str, expected: tuple[str, str]) -> None:
    assert said(text)[0] == expected


def test_a_verb_with_its_product_is_risky() -> None:
    [mention] = find("khai thác cát tại sông Lô, sản xuất phân bón")[-1:]
    assert (mention.codes[0], mention.risky) == ("industrial_product_output", True)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("số thu của huyện đạt 40 tỷ đồng", "budget_revenue"),
        ("số thu của Cục Hải quan Hà Tĩnh đạt 900 tỷ đồng", "customs_revenue"),
        ("Cục Thuế tỉnh báo cáo số thu đạt 900 tỷ đồng", "domestic_revenue"),
        ("kim ngạch sang Mỹ đạt 9 tỷ USD", "exports"),
        ("nhập khẩu tăng mạnh, kim ngạch đạt 9 tỷ USD", "imports"),
        ("tổng vốn đăng ký của doanh nghiệp thành lập mới", "registered_capital_new"),
        ("nhà đầu tư Hàn Quốc dẫn đầu với tổng vốn đăng ký 2 tỷ USD", "fdi_registered"),
        ("tổng thu 900 tỷ đồng từ 1 triệu lượt khách", "tourism_revenue"),
    ],
)
def test_cues_decide_between_codes(text: str, first: str) -> None:
    assert first in [m.codes[0] for m in find(text)]


def test_cues_of_the_text_around() -> None:
    around = FINDER.cued("ngành hải quan họp báo")
    assert "customs_revenue" in around
    assert [m.codes[0] for m in find("số thu đạt 900 tỷ đồng", around)] == ["customs_revenue"]
    assert next(m.codes[0] for m in find("cục thuế: số thu đạt 9 tỷ đồng", around)) == "domestic_revenue"


@pytest.mark.parametrize(
    "text",
    [
        "thuế suất thuế nhập khẩu",
        "320 doanh nghiệp xuất nhập khẩu",
        "giấy phép xuất khẩu",
        "Phòng Xuất nhập khẩu",
        "khu kinh tế Nghi Sơn",
        "doanh nghiệp có vốn đầu tư nước ngoài",
        "mã số thuế",
        "kinh tế - xã hội",
        "tổ chức tín dụng",
        "khách hàng",
        "thu hoạch",  # risky for harvested_area
    ],
)
def test_traps(text: str) -> None:
    assert [m for m in find(text) if not m.risky] == []


@pytest.mark.parametrize(
    ("text", "risky"),
    [
        ("nợ công ở mức 36% GDP", [("nợ công", False), ("GDP", True)]),
        ("chiếm 16,4% thị phần", [("thị phần", False)]),
        ("chiếm 9% kim ngạch xuất khẩu", [("kim ngạch xuất khẩu", True)]),
    ],
)
def test_the_whole_of_a_percentage_is_risky(text: str, risky: list[tuple[str, bool]]) -> None:
    assert [(text[m.start : m.end], m.risky) for m in find(text)] == risky


WORDS = st.sampled_from(
    [
        "giá",
        "gạo",
        "xuất khẩu",
        "tổng",
        "kim ngạch",
        "(CPI)",
        "GDP",
        "5%",
        ",",
        ".",
        "tỷ",
        "  ",
        "sản lượng",
        "XK",
        "lúa",
    ]
)


@given(st.lists(WORDS | st.text(max_size=5), max_size=40))
def test_mentions_are_ordered_and_inside(words: list[str]) -> None:
    text = " ".join(words)
    mentions = find(text)
    edges = [edge for m in mentions for edge in (m.start, m.end)]
    assert edges == sorted(edges)
    assert all(0 <= m.start < m.end <= len(text) and m.codes for m in mentions)


@pytest.mark.parametrize("unit", ["9", ".", "tỷ ", "giá ", "tổng ", "giá a ", "lượng hàng ", "xuất, ", "("])
def test_long_runs_end(unit: str) -> None:
    mentions = find(unit * 20_000)
    assert all(m.end <= 20_000 * len(unit) for m in mentions)
