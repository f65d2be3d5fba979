"""Single companies, banks, projects, funds, households; and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnecon_extract.find.entities import EntityFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.entities import fillers, known_names, market_words, name_cues, person_cues, public_names
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower

KNOWLEDGE = Knowledge()
FINDER = EntityFinder(KNOWLEDGE)


def found(text: str) -> list[tuple[str, str]]:
    return [(m.name, m.kind) for m in FINDER.find(Sentence(0, len(text), text, lower(text)))]


POSITIVE = [
    ("Vinamilk lãi 9.000 tỷ đồng", [("Vinamilk", "company")]),
    ("Vietcombank nộp 900 tỷ đồng", [("Vietcombank", "bank")]),
    ("VIETCOMBANK LÃI LỚN", [("VIETCOMBANK", "bank")]),
    ("ngân hàng Vietcombank cho vay", [("ngân hàng Vietcombank", "bank")]),
    ("Ngân hàng TMCP Kỹ thương Việt Nam lãi", [("Ngân hàng TMCP Kỹ thương Việt Nam", "bank")]),
    ("Công ty TNHH Lọc hóa dầu Nghi Sơn nộp", [("Công ty TNHH Lọc hóa dầu Nghi Sơn", "company")]),
    # trades joined by a dash
    ("Tập đoàn Than - Khoáng sản Hải Tân lãi", [("Tập đoàn Than - Khoáng sản Hải Tân", "company")]),
    # whatever trade stands between the legal form and the name
    ("Công ty cổ phần diệt khuẩn Hải Tân lãi", [("Công ty cổ phần diệt khuẩn Hải Tân", "company")]),
    ("Công ty TNHH 1 TV thuốc lá Hải Tân nộp", [("Công ty TNHH 1 TV thuốc lá Hải Tân", "company")]),
    ("Công ty cổ phần nộp Ngân sách", []),
    # small words up to the country's name, and no verb among them
    ("Tổng công ty Quản lý bay Việt Nam nộp 30 tỷ", [("Tổng công ty Quản lý bay Việt Nam", "company")]),
    ("Tập đoàn Hải Tân xuất khẩu từ Việt Nam 30 tấn", [("Tập đoàn Hải Tân", "company")]),
    # a trade that is the whole name
    ("Ngân hàng Thương mại Cổ phần Quân Đội lãi", [("Ngân hàng Thương mại Cổ phần Quân Đội", "bank")]),
    # three capitals whose results are told
    ("Lợi nhuận sau thuế quý 2/2025 của VHM đạt 7.800 tỷ đồng", [("VHM", "company")]),
    ("doanh thu hợp nhất HSG ước đạt 9.500 tỷ đồng", [("HSG", "company")]),
    ("doanh thu của LPG tăng 12%", []),
    # a year counts no firms, a count does
    ("Năm 2023 Công ty TNHH Đóng tàu Hải Tân lãi", [("Công ty TNHH Đóng tàu Hải Tân", "company")]),
    ("Đại hội thường niên 2024 công ty cổ phần Hải Tân", [("công ty cổ phần Hải Tân", "company")]),
    ("Cả nước có 12 công ty Nhật Bản lãi", []),
    ("cổ phiếu CTCP Cảng Hải Tân tăng", [("CTCP Cảng Hải Tân", "company")]),
    ("Công ty CP Vàng bạc đá quý Phú Nhuận bán", [("Công ty CP Vàng bạc đá quý Phú Nhuận", "company")]),
    ("Công ty Formosa Hà Tĩnh nộp", [("Công ty Formosa Hà Tĩnh", "company")]),
    ("Tập đoàn Hòa Phát lãi", [("Tập đoàn Hòa Phát", "company")]),
    ("Tổng công ty May 10 xuất", [("Tổng công ty May 10", "company")]),
    ("Tập đoàn Dầu khí Việt Nam nộp", [("Tập đoàn Dầu khí Việt Nam", "company")]),
    ("công ty Minh Anh tại Hà Nội lãi", [("công ty Minh Anh", "company")]),
    ("Công ty A & B Việt Hưng lãi", [("Công ty A & B Việt Hưng", "company")]),
    ("Dự án nhiệt điện Nghi Sơn 2 cần", [("Dự án nhiệt điện Nghi Sơn 2", "project")]),
    ("cao tốc Bắc - Nam cần", [("cao tốc Bắc - Nam", "project")]),
    ("nhà máy Samsung Thái Nguyên xuất", [("nhà máy Samsung Thái Nguyên", "company")]),
    ("Cổ phiếu HPG tăng 3%", [("Cổ phiếu HPG", "company")]),
    ("mã VNM giảm 500 đồng", [("mã VNM", "company")]),
    ("HAG giảm 100 đồng/CP, OGC khớp lệnh 3 triệu", [("HAG", "company"), ("OGC", "company")]),
    ("VND giảm 2% xuống 9.200 đồng/CP", []),
    ("Quỹ Dragon Capital mua", [("Quỹ Dragon Capital", "fund")]),
    ("Thép Việt Ý lãi 10 tỷ đồng", [("Thép Việt Ý", "company")]),
    ("hộ ông Trần Văn Sáu thu 3 tỷ", [("hộ ông Trần Văn Sáu", "household")]),
    ("Gia đình chị Hoa nuôi 200 con", [("Gia đình chị Hoa", "household")]),
    ("Anh Nguyễn Văn Ba trồng 3 ha", [("Anh Nguyễn Văn Ba", "person")]),
    ("HTX Tân Tiến bán 300 tấn", [("HTX Tân Tiến", "company")]),
    ("Masan MEATLife lãi 208 tỷ đồng", [("Masan MEATLife", "company")]),
    ("SSI báo lãi 900 tỷ đồng", [("SSI", "company")]),
    ("SSI công bố lợi nhuận 800 tỷ đồng", [("SSI", "company")]),
]

NEGATIVE = [
    "Các công ty chứng khoán lãi 8.000 tỷ đồng",
    "doanh nghiệp FDI xuất khẩu 20 tỷ USD",
    "các ngân hàng giảm lãi suất 0,5%",
    "các ngân hàng Việt Nam giảm 0,5%",
    "công ty Nhật Bản đầu tư 3 tỷ USD",
    "công ty FDI nộp 900 tỷ đồng",
    "Ngân hàng Nhà nước hút 9.000 tỷ đồng",
    "Ngân hàng Thế giới dự báo 6,8%",
    "Quỹ Tiền tệ Quốc tế dự báo 3%",
    "Quỹ Bình ổn giá còn 4.600 tỷ đồng",
    "Tổng cục Hải quan thu 300 nghìn tỷ đồng",
    "Cục Thuế Hà Nội thu 200 nghìn tỷ đồng",
    "Bộ Công Thương cấp phép 30 mặt hàng",
    "Theo VASEP, tôm đạt 3 tỷ USD",
    "VITAS dự báo 40 tỷ USD",
    "thanh khoản HOSE đạt 15.000 tỷ đồng",
    "sàn HNX giao dịch 2.000 tỷ đồng",
    "Hiệp hội Thép Việt Nam cho biết tăng 4%",
    "2.500 dự án FDI mới",
    "Dự án Luật Đất đai có 16 chương",
    "Thép Việt Nam xuất khẩu tăng 40%",
    "Theo báo cáo của Công ty Chứng khoán Rồng Việt, nhập khẩu tăng 3%",
    "Theo CBRE, giá thuê tăng 3%",
    "Savills cho biết nguồn cung tăng 12%",
    "Savills Việt Nam dẫn chứng, nguồn cung căn hộ đạt 2.040 căn",
    "CBRE Việt Nam ghi nhận giá căn hộ tăng 6%",
    "Công ty VNDIRECT nhận định tín dụng tăng 15%",
    "Theo dữ liệu từ Tập đoàn dịch vụ bất động sản DKRA (DKRA Group), nguồn cung giảm 7%",
    "Ông Trần Văn Sáu cho biết toàn tỉnh thu 300 tấn",
    "Bà Rịa Vũng Tàu thu 50.000 tỷ đồng",
    "giá cổ phiếu ngân hàng tăng 3%",
    "Chính phủ vay 300 nghìn tỷ đồng",
    "một số công ty Mỹ rút 3 tỷ USD",
    "GDP tăng 3%, cổ phiếu tăng theo",
]


@pytest.mark.parametrize(("text", "expected"), POSITIVE, ids=[text for text, _ in POSITIVE])
def test_entities_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    """Each with its whole name and its kind."""
    assert found(text) == expected


@pytest.mark.parametrize("text", NEGATIVE)
def test_what_is_no_entity(text: str) -> None:
    """Public bodies, industries, several firms, and firms that are only quoted."""
    assert found(text) == []


@pytest.mark.parametrize("entry", [*known_names(KNOWLEDGE), *name_cues(KNOWLEDGE)], ids=lambda e: e.code)
def test_every_entry_in_its_examples_only(entry) -> None:  # type: ignore[no-untyped-def]
    """Examples hold an entity of the entry; near misses hold none."""
    own = getattr(entry, "entity", True)

    assert all(bool(found(text)) == own for text in entry.examples)
    assert not any(found(text) for text in entry.near_misses)


@pytest.mark.parametrize("entry", [*fillers(KNOWLEDGE), *person_cues(KNOWLEDGE), *market_words(KNOWLEDGE)], ids=str)
def test_words_of_names_work(entry) -> None:  # type: ignore[no-untyped-def]
    """Every example of words in or around names holds an entity."""
    assert all(found(text) for text in entry.examples)
    assert not any(found(text) for text in entry.near_misses)


@pytest.mark.parametrize("entry", public_names(KNOWLEDGE), ids=lambda e: e.code)
def test_public_bodies_are_none(entry) -> None:  # type: ignore[no-untyped-def]
    """Their examples hold no entity."""
    assert not any(found(text) for text in entry.examples)


def test_many_names_are_known() -> None:
    """The best known firms stand in the table."""
    assert sum(len(entry.says) for entry in known_names(KNOWLEDGE)) >= 120


@given(st.text(alphabet="Công tyABằ &-,.HPG3%đồng/cp", max_size=80))
def test_spans_fit_any_text(text: str) -> None:
    """No text breaks the finder, and every name is the text's own."""
    mentions = FINDER.find(Sentence(0, len(text), text, lower(text)))

    assert all(text[m.start : m.end] == m.name for m in mentions)
