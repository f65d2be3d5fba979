"""What names a place, what stands for one, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnecon_extract.find.places import PlaceFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.places import offices, openers, places, stands
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower

KNOWLEDGE = Knowledge()
FINDER = PlaceFinder(KNOWLEDGE)


def found(text: str) -> list[str]:
    """``words=code/via/role`` of every place, in order."""
    mentions = FINDER.find(Sentence(0, len(text), text, lower(text)))
    return [f"{text[m.start : m.end]}={m.codes[0] if m.codes else '?'}/{m.via}/{m.role_hint}" for m in mentions]


POSITIVE = [
    ("Sơn La trồng 9.000 ha xoài", ["Sơn La=VN_son_la/name/"]),
    ("tỉnh Hòa Bình thu 4.000 tỷ đồng", ["Hòa Bình=VN_hoa_binh/name/"]),
    ("TP Hà Nội tăng 6%", ["TP Hà Nội=VN_ha_noi/name/"]),
    ("nhà ở trung tâm Thành phố Hà Nội đắt", ["Thành phố Hà Nội=VN_ha_noi/name/"]),
    ("nhà ở trung tâm Hà Nội đắt", ["Hà Nội=VN_ha_noi/name/"]),
    ("khu Đông Hà Nội tăng 2%", ["Đông Hà Nội=VN_ha_noi/name/"]),
    ("chứng khoán Mỹ tăng 2%", ["Mỹ=C_US/name/"]),
    ("châu Mỹ Latinh tăng 3%", ["châu Mỹ Latinh=B_LATAM/name/"]),
    ("giá xuất tại cảng Australia", ["Australia=C_AU/name/holder"]),
    ("TPHCM tăng 6%", ["TPHCM=VN_ho_chi_minh/name/"]),
    ("TP. Hồ Chí Minh tăng 6%", ["TP. Hồ Chí Minh=VN_ho_chi_minh/name/"]),
    ("thành phố Hồ Chí Minh tăng 6%", ["thành phố Hồ Chí Minh=VN_ho_chi_minh/name/"]),
    ("giá nhà ở Sài Gòn tăng 5%", ["Sài Gòn=VN_ho_chi_minh/name/holder"]),
    ("Bà Rịa - Vũng Tàu tăng 4%", ["Bà Rịa - Vũng Tàu=VN_ba_ria_vung_tau/name/"]),
    ("Bà Rịa-Vũng Tàu tăng 4%", ["Bà Rịa-Vũng Tàu=VN_ba_ria_vung_tau/name/"]),
    ("Vũng Tàu đón 2 triệu khách", ["Vũng Tàu=D_vung_tau/name/"]),
    ("Thừa Thiên Huế tăng 4%", ["Thừa Thiên Huế=VN_thua_thien_hue/name/"]),
    ("CAO BẰNG TĂNG THU 12%", ["CAO BẰNG=VN_cao_bang/name/"]),
    ("Đắc Lắc có 200.000 ha cà phê", ["Đắc Lắc=VN_dak_lak/name/"]),
    ("KonTum tăng 7%", ["KonTum=VN_kon_tum/name/"]),
    ("Thái Bình cấy 75.000 ha", ["Thái Bình=VN_thai_binh/name/"]),
    ("Lào Cai xuất 300 tấn", ["Lào Cai=VN_lao_cai/name/"]),
    ("Nghệ An, Hà Tĩnh và Quảng Bình ngập", [
        "Nghệ An=VN_nghe_an/name/", "Hà Tĩnh=VN_ha_tinh/name/", "Quảng Bình=VN_quang_binh/name/",
    ]),
    ("khách đến Nha Trang tăng 9%", ["Nha Trang=D_nha_trang/name/"]),
    ("Thành phố Buôn Ma Thuột thu 900 tỷ", ["Buôn Ma Thuột=D_buon_ma_thuot/name/"]),
    ("ĐBSCL gieo 1,5 triệu ha", ["ĐBSCL=R_DBSCL/name/"]),
    ("giá lợn miền Bắc tăng", ["miền Bắc=R_MB/name/"]),
    ("các tỉnh phía Nam tăng 3%", ["các tỉnh phía Nam=R_MN/name/"]),
    ("đồng bằng sông Hồng thu hút 40%", ["đồng bằng sông Hồng=R_DBSH/name/"]),
    ("Tây Nguyên được mùa", ["Tây Nguyên=R_TN/name/"]),
    ("giá vàng thế giới giảm", ["thế giới=B_WORLD/name/"]),
    ("lạm phát toàn cầu là 5%", ["toàn cầu=B_WORLD/name/"]),
    ("Việt Nam xuất siêu", ["Việt Nam=R_VN_ALL/name/"]),
    ("cả nước có 900 chợ", ["cả nước=R_VN_ALL/generic/"]),
    ("nước ta nhập siêu", ["nước ta=R_VN_ALL/generic/"]),
    ("toàn tỉnh có 90 xã", ["toàn tỉnh=?/generic/"]),
    ("thu trên địa bàn đạt 3%", ["trên địa bàn=?/generic/"]),
    ("thu trên địa bàn tỉnh đạt 3%", ["trên địa bàn tỉnh=?/generic/"]),
    ("toàn Cục thu 300 tỷ", ["toàn Cục=?/generic/"]),
    ("Cục Hải quan Thanh Hóa thu", ["Cục Hải quan Thanh Hóa=VN_thanh_hoa/office/"]),
    ("Hải quan Hà Tĩnh thu", ["Hải quan Hà Tĩnh=VN_ha_tinh/office/"]),
    ("Hải quan TP Hồ Chí Minh thu", ["Hải quan TP Hồ Chí Minh=VN_ho_chi_minh/office/"]),
    ("Chi cục Hải quan cửa khẩu quốc tế Móng Cái thu", [
        "Chi cục Hải quan cửa khẩu quốc tế Móng Cái=D_mong_cai/office/",
    ]),
    ("Cục Thống kê tỉnh Bình Định công bố", ["Cục Thống kê tỉnh Bình Định=VN_binh_dinh/office/"]),
    ("Cục Thuế TP Đà Nẵng thu", ["Cục Thuế TP Đà Nẵng=VN_da_nang/office/"]),
    ("UBND tỉnh Yên Bái giao", ["UBND tỉnh Yên Bái=VN_yen_bai/office/"]),
    ("UBND TP Hà Nội giao", ["UBND TP Hà Nội=VN_ha_noi/office/"]),
    ("Sở Công Thương Bình Dương báo cáo", ["Sở Công Thương Bình Dương=VN_binh_duong/office/"]),
    ("Sở Nông nghiệp và Phát triển nông thôn tỉnh Lào Cai", [
        "Sở Nông nghiệp và Phát triển nông thôn tỉnh Lào Cai=VN_lao_cai/office/",
    ]),
    ("Ngân hàng Nhà nước chi nhánh tỉnh Đồng Nai", [
        "Ngân hàng Nhà nước chi nhánh tỉnh Đồng Nai=VN_dong_nai/office/",
    ]),
    ("Kho bạc Nhà nước Hải Phòng chi", ["Kho bạc Nhà nước Hải Phòng=VN_hai_phong/office/"]),
    ("Tổng cục Thống kê công bố", ["Tổng cục Thống kê=R_VN_ALL/office/"]),
    ("Bộ Công Thương cho biết", ["Bộ Công Thương=R_VN_ALL/office/"]),
    ("NHNN hút 9.000 tỷ", ["NHNN=R_VN_ALL/office/"]),
    ("Bộ Công Thương Lào cho biết", ["Bộ Công Thương Lào=C_LA/office/"]),
    ("Bộ Nông nghiệp Mỹ dự báo", ["Bộ Nông nghiệp Mỹ=C_US/office/"]),
    ("Chính phủ và doanh nghiệp Việt Nam góp 3%", ["Chính phủ=R_VN_ALL/office/", "Việt Nam=R_VN_ALL/name/"]),
    ("Theo VASEP, tôm tăng 4%", ["VASEP=R_VN_ALL/office/"]),
    ("Cục Thống kê công bố", ["Cục Thống kê=?/generic/"]),
    ("xuất khẩu sang Mỹ đạt 9 tỷ", ["Mỹ=C_US/name/partner"]),
    ("xuất khẩu vào thị trường EU tăng", ["EU=B_EU/name/partner"]),
    ("nhập khẩu từ Trung Quốc tăng", ["Trung Quốc=C_CN/name/partner"]),
    ("sang Mỹ, EU và Nhật Bản", ["Mỹ=C_US/name/partner", "EU=B_EU/name/partner", "Nhật Bản=C_JP/name/partner"]),
    ("nhà đầu tư Hàn Quốc rót 3 tỷ USD", ["Hàn Quốc=C_KR/name/partner"]),
    ("khách Hàn Quốc tăng 9%", ["Hàn Quốc=C_KR/name/partner"]),
    ("Singapore dẫn đầu với 9 tỷ USD", ["Singapore=C_SG/name/partner"]),
    ("Nhật Bản đứng thứ hai với 4 tỷ", ["Nhật Bản=C_JP/name/partner"]),
    ("Mỹ là thị trường lớn nhất", ["Mỹ=C_US/name/partner"]),
    ("giá gạo của Thái Lan giảm", ["Thái Lan=C_TH/name/holder"]),
    ("lạm phát tại Anh lên 9%", ["Anh=C_GB/name/holder"]),
    ("Đức, Anh và Pháp cùng tăng", ["Đức=C_DE/name/", "Anh=C_GB/name/", "Pháp=C_FR/name/"]),
    ("cá tra sang Anh tăng 20%", ["Anh=C_GB/name/partner"]),
    ("Vương quốc Anh nhập 3.000 tấn", ["Vương quốc Anh=C_GB/name/"]),
    ("điện thoại sang Áo và Ý", ["Áo=C_AT/name/partner", "Ý=C_IT/name/partner"]),
    ("than nhập từ Nga tăng", ["Nga=C_RU/name/partner"]),
    ("châu Phi mua 300 nghìn tấn", ["châu Phi=B_AFRICA/name/"]),
    ("Mỹ Latinh tăng 4%", ["Mỹ Latinh=B_LATAM/name/"]),
    ("các nước CPTPP mua 9%", ["CPTPP=B_CPTPP/name/"]),
    ("kim ngạch với Lào tăng", ["Lào=C_LA/name/partner"]),
    ("Mỹ và Đức là hai thị trường lớn nhất", ["Mỹ=C_US/name/partner", "Đức=C_DE/name/partner"]),
    ("tiếp đến là Hà Lan và Đức", ["Hà Lan=C_NL/name/partner", "Đức=C_DE/name/partner"]),
    ("khách Hà Nội chiếm 40%", ["Hà Nội=VN_ha_noi/name/partner"]),
    ("kim ngạch của Lào với thế giới", ["Lào=C_LA/name/holder", "thế giới=B_WORLD/name/partner"]),
    ("Hiện Tp.HCM có 9 dự án", ["Tp.HCM=VN_ho_chi_minh/name/"]),
    ("toàn huyện có 14 xã", ["toàn huyện=?/generic/"]),
    ("Ngô Argentina tăng giá", ["Argentina=C_AR/name/"]),
]  # fmt: skip

NEGATIVE = [
    "Mỹ phẩm nhập lậu trị giá 2 tỷ đồng",
    "Ông Anh nộp 5 triệu đồng",
    "Anh Tuấn lãi 300 triệu đồng",
    "Anh cho biết năm nay lãi 300 triệu đồng",
    "bà Nga bán 30 kg",
    "Bà Lê Thị Nga bán 30 kg",
    "ông Nguyễn Minh Đức góp vốn",
    "Ý kiến của 45% doanh nghiệp",
    "Áo sơ mi giảm giá 10%",
    "Pháp luật quy định mức 10%",
    "Pháp lệnh giao 5.000 tỷ đồng",
    "Séc khống trị giá 3 tỷ đồng",
    "Chủ Nhật bán 300 vé",
    "Dịch tả lợn châu Phi làm 300 con lợn chết",
    "Tính đến 8h, giờ Hà Nội, giá tăng 3%",
    "HNX-Index trên sàn Hà Nội tăng 3%",
    "Hòa Bình Group trúng thầu",
    "vì hòa bình của 12 dân tộc",
    "Tập đoàn Xây dựng Hòa Bình lỗ 900 tỷ đồng",
    "Công ty Formosa Hà Tĩnh nộp thuế 3.000 tỷ đồng",
    "Công ty CP Nhiệt điện Quảng Ninh lãi 500 tỷ đồng",
    "Ngân hàng Đông Á lãi 90 tỷ đồng",
    "Ngân hàng Thế giới dự báo 6,8%",
    "Ngân hàng Phát triển châu Á dự báo 6,5%",
    "Đại học Quốc gia Hà Nội tuyển 9.000 người",
    "Khách sạn Hà Nội có 200 phòng",
    "đường Hồ Chí Minh dài 3.000 km",
    "Chủ tịch Hồ Chí Minh sinh năm 1890",
    "Hiệp định EVFTA có 17 chương",
    "Hiệp định CPTPP có 30 chương",
    "VN-Index tăng 5 điểm",
    "100 triệu Việt Nam đồng",
    "Thái Bình",
    "Gỗ Đức Thành lãi 80 tỷ đồng",
    "nga ngáp 3 lần",
    "phía Bắc giáp sông 30 m",
    "vùng Thái Bình Dương tăng 5%",
    "cơ quan hải quan kiểm tra 3 lô",
    "các tỉnh có 3 cảng",
    "63 tỉnh, thành phố có 3 cảng",
    "các tỉnh và thành phố có 3 cảng",
    "ngân sách cấp tỉnh chi 3 tỷ đồng",
    "Kho bạc Nhà nước huy động 9 tỷ đồng",
    "Sở Giao dịch Chứng khoán Hà Nội đấu thầu 9 tỷ đồng",
    "Đại học Y Dược TP.HCM khảo sát 9.000 người",
    "Tại Thủ đô Bangkok, giá phòng tăng 9%",
    "Ông Trần Long An góp 2 tỷ đồng",
]


@pytest.mark.parametrize(("text", "expected"), POSITIVE, ids=[text for text, _ in POSITIVE])
def test_places_are_found(text: str, expected: list[str]) -> None:
    """Every place with its code, how it is named, and its role."""
    assert found(text) == expected


UNITS = [
    ("Huyện Thạch Hà thu 612 tỷ đồng", ["Huyện Thạch Hà=Thạch Hà/district/"]),
    ("HUYỆN THẠCH HÀ THU 612 TỶ", ["HUYỆN THẠCH HÀ=Thạch Hà/district/"]),
    ("UBND huyện Thạch Hà giao", ["UBND huyện Thạch Hà=Thạch Hà/district/"]),
    ("thị xã Sơn Tây (Hà Nội) thu", ["thị xã Sơn Tây (Hà Nội=Sơn Tây/district/VN_ha_noi"]),
    ("thành phố Phủ Lý thu 3 tỷ", ["thành phố Phủ Lý=Phủ Lý/district/"]),
    ("Quận 7 có 90 dự án", ["Quận 7=Quận 7/district/"]),
    ("tại xã Quỳnh Tam, tỉnh Nghệ An", ["xã Quỳnh Tam, tỉnh Nghệ An=Quỳnh Tam/commune/VN_nghe_an"]),
    ("trên địa bàn xã Hòa Bình có", ["trên địa bàn xã Hòa Bình=Hòa Bình/commune/"]),
    ("phường Phố Hiến có 900 hộ", ["phường Phố Hiến=Phố Hiến/ward/"]),
    ("đặc khu Phú Quốc đón khách", ["đặc khu Phú Quốc=Phú Quốc/special_zone/"]),
    ("Khu kinh tế Vũng Áng thu hút", ["Khu kinh tế Vũng Áng=Khu kinh tế Vũng Áng/economic_zone/"]),
    ("Khu kinh tế Dung Quất thu hút", ["Khu kinh tế Dung Quất=Khu kinh tế Dung Quất/economic_zone/VN_quang_ngai"]),
    ("Thành phố Thông Minh có 90 dự án", []),
    ("12 xã Nông thôn mới", []),
]


@pytest.mark.parametrize(("text", "expected"), UNITS, ids=[text for text, _ in UNITS])
def test_units_below_the_province(text: str, expected: list[str]) -> None:
    """A type word and its name, with the province where the text or the table of towns says it."""
    mentions = FINDER.find(Sentence(0, len(text), text, lower(text)))

    assert [f"{text[m.start : m.end]}={m.name}/{m.level}/{m.within}" for m in mentions if m.name] == expected


@pytest.mark.parametrize("text", [t for t in NEGATIVE if "Thái Bình Dương" not in t])
def test_what_is_no_place(text: str) -> None:
    """Persons, firms, streets, treaties and common words are no places."""
    assert found(text) == []


def test_pacific_is_not_thai_binh() -> None:
    """The longest name wins."""
    assert "VN_thai_binh" not in " ".join(found("vùng Thái Bình Dương tăng 5%"))


@pytest.mark.parametrize("entry", places(KNOWLEDGE), ids=lambda e: e.code)
def test_every_place_is_found_in_its_examples_only(entry) -> None:  # type: ignore[no-untyped-def]
    """Examples are found, near misses are not."""
    codes = [{c for m in FINDER.find(Sentence(0, len(t), t, lower(t))) for c in m.codes} for t in entry.examples]
    misses = [{c for m in FINDER.find(Sentence(0, len(t), t, lower(t))) for c in m.codes} for t in entry.near_misses]

    assert entry.examples
    assert all(entry.code in some for some in codes)
    assert not any(entry.code in some for some in misses)


@pytest.mark.parametrize("entry", [*offices(KNOWLEDGE), *stands(KNOWLEDGE)], ids=lambda e: e.code)
def test_every_stand_in_is_found_in_its_examples_only(entry) -> None:  # type: ignore[no-untyped-def]
    """Offices and generic words, by the rule they leave."""
    rules = [{m.rule for m in FINDER.find(Sentence(0, len(t), t, lower(t)))} for t in entry.examples]
    misses = [{m.rule for m in FINDER.find(Sentence(0, len(t), t, lower(t)))} for t in entry.near_misses]

    assert all(entry.code in some for some in rules)
    assert not any(entry.code in some for some in misses)


@pytest.mark.parametrize("entry", openers(KNOWLEDGE), ids=lambda e: e.code)
def test_every_opener_gives_its_role(entry) -> None:  # type: ignore[no-untyped-def]
    """A place in the example has the opener's role; one that is ranked is a partner, until its figure is known."""
    role = "partner" if entry.role == "ranked" else entry.role
    assert any(word.endswith("/" + role) for text in entry.examples for word in found(text))


def test_merged_provinces_name_each_other() -> None:
    """Every former province leads to one unit of 2025, which lists it."""
    by_code = {entry.code: entry for entry in places(KNOWLEDGE)}
    former = [e for e in by_code.values() if e.type == "province" and e.merged_into]

    assert len(former) == 63
    assert all(entry.code in by_code[entry.merged_into].members for entry in former)
    assert sum(len(e.members) for e in by_code.values() if e.valid_from) == 63


@given(st.text(alphabet="AnhNgaMỹ Hà Nội,.(tỉnh)sang%0", max_size=80))
def test_spans_fit_any_text(text: str) -> None:
    """No text breaks the finder; spans lie inside, in order, apart."""
    mentions = FINDER.find(Sentence(0, len(text), text, lower(text)))
    edges = [edge for m in mentions for edge in (m.start, m.end)]

    assert edges == sorted(edges)
    assert all(0 <= m.start < m.end <= len(text) for m in mentions)
