"""Named parts: one table of cases per concept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnecon_extract.find.breakdowns import BreakdownFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.mentions import BreakdownMention, Sentence
from vnecon_extract.patterns import lower

FINDER = BreakdownFinder(Knowledge())


def find(text: str) -> list[BreakdownMention]:
    return FINDER.find(Sentence(0, len(text), text, lower(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Khu vực dịch vụ tăng 7%", [("Khu vực dịch vụ", "sector", "SVC")]),
        ("khu vực công nghiệp và xây dựng tăng 8%", [("khu vực công nghiệp và xây dựng", "sector", "INDCON")]),
        ("ngành thủy sản tăng 4%", [("ngành thủy sản", "sector", "VSIC_03")]),
        ("xuất khẩu cà phê đạt 5 tỷ USD", [("cà phê", "product", "COFFEE")]),
        ("lúa OM 5451 tăng 100 đồng/kg", [("lúa OM 5451", "product", "PADDY")]),
        ("xăng dầu các loại giảm 2%", [("xăng dầu các loại", "product", "PETROLEUM")]),
        ("khối doanh nghiệp FDI đạt 9 tỷ USD", [("khối doanh nghiệp FDI", "owner", "FDI")]),
        ("thuế bảo vệ môi trường đạt 3 tỷ đồng", [("thuế bảo vệ môi trường", "source", "SRC_ENV")]),
        ("vận tải đường bộ tăng 3%", [("đường bộ", "other", "ROAD")]),
        ("máy móc, thiết bị, dụng cụ, phụ tùng", [("máy móc, thiết bị, dụng cụ, phụ tùng", "product", "MACHINERY")]),
        ("không có gì ở đây", []),
        ("", []),
    ],
)
def test_names(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(text[m.start : m.end], m.dimension, m.codes[0]) for m in find(text) if not m.risky] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trong đó: đường đạt 9.000 tấn", [("SUGAR", True)]),
        ("mặt hàng đường đạt 9.000 tấn", [("SUGAR", False)]),
        ("con đường dài 9 km", []),
        ("thu 500 đồng mỗi kg", []),
        ("giá đồng USD tăng", []),
        ("Theo Điều 5, doanh nghiệp được điều chỉnh", []),
        ("giá điều đạt 30.000 đồng/kg", [("CASHEW", False)]),
        ("ngành xây dựng tăng 8%", [("VSIC_F", False)]),
        ("đầu tư xây dựng 12 cầu", []),
        ("nhập 5 triệu tấn than", [("COAL", False)]),
        ("đàn bò đạt 9.000 con", [("CATTLE", False)]),
        ("gieo trồng 3.000 ha ngô", [("CORN_SOY", False)]),
        ("sản lượng vận tải đạt 9 triệu tấn", []),
        ("Đường bán tốt ", [("SUGAR", True)]),
    ],
)
def test_risky_words_need_their_place(text: str, expected: list[tuple[str, bool]]) -> None:
    assert [(m.codes[0], m.risky) for m in find(text)] == expected


def test_a_word_of_two_parts_keeps_both() -> None:
    [mention] = find("xuất khẩu thủy sản đạt 9 tỷ USD")
    assert {"SEAFOOD", "VSIC_03"} <= set(mention.codes)


@pytest.mark.parametrize(
    ("text", "dimension"),
    [
        ("xuất khẩu thủy sản đạt 9 tỷ USD", "product"),
        ("ngành thủy sản tăng 4%", "sector"),
        ("giá thủy sản tăng", "product"),
    ],
)
def test_goods_or_trade_as_the_words_before_say(text: str, dimension: str) -> None:
    [mention] = find(text)
    assert mention.dimension == dimension


@given(
    st.lists(
        st.sampled_from(["ngành", "thép", "đường", ",", "gạo", "OM 5451", "lúa", "và", "5%"]) | st.text(max_size=4)
    )
)
def test_mentions_are_ordered_and_inside(words: list[str]) -> None:
    text = " ".join(words)
    edges = [edge for m in find(text) for edge in (m.start, m.end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)


@pytest.mark.parametrize("unit", ["9", ".", "tỷ ", "ngành ", "thép, ", "lúa OM "])
def test_long_runs_end(unit: str) -> None:
    assert all(m.end <= 20_000 * len(unit) for m in find(unit * 20_000))
