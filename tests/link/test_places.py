# ruff: noqa: E501
"""Whose figures they are where a sentence names no place: what the paragraph speaks of, or the article."""

import pytest

from vnecon_extract import extract

NATION = "Bộ Tài chính cho biết vốn đầu tư của cả nước tăng.\nViệt Nam hiện có 400 khu công nghiệp.\n"
CASES = [
    ("a figure is of the place that stands right behind it", [
        "Giá thuê văn phòng là 24 USD/m2 ở Hà Nội và 31 USD/m2 tại Đà Nẵng.",
        " Nguồn cung văn phòng đạt 1,4 triệu m2 ở khu vực Hà Nội, tăng 2%; và 2,1 triệu m2 ở khu vực Đà Nẵng, tăng 4%.",
    ], ["Hà Nội", "Đà Nẵng", "Hà Nội", "Hà Nội", "Đà Nẵng", "Đà Nẵng"]),
    ("words for a province mean the one named last", [
        "Tại Hà Nam, lãnh đạo UBND tỉnh Hà Nam cho biết công nghiệp là trụ đỡ.",
        " Các khu công nghiệp trên địa bàn tỉnh thu hút 2.000 dự án FDI với tổng vốn 27 tỷ USD.",
    ], ["Hà Nam", "Hà Nam"]),
    ("what a country's goods cost is its own, and no trade with it", [
        "Giá gạo 5% tấm của Việt Nam ở mức 638 USD/tấn; gạo Thái Lan ở mức 633 USD/tấn, gạo Pakistan 598 USD/tấn.",
    ], ["Việt Nam", "Thái Lan", "Pakistan"]),
    ("whom travellers come to is whose figure it is, though its name goes on to say so", [
        "Khách quốc tế đến Việt Nam trong tháng 6 đạt 1,46 triệu lượt.\nTP.HCM đón 0,6 triệu lượt khách quốc tế.",
    ], ["Việt Nam", "TP Hồ Chí Minh"]),
    ("what the world's price changed by is the world's", [
        "Giá xăng bình quân giữa hai kỳ là 95,18 USD/thùng (giảm 2,4 USD/thùng, tương đương giảm 2,5%).",
    ], ["thế giới", "thế giới", "thế giới"]),
    ("an index of prices is that of the bloc named, and no trade with it; so are a country's shops", [
        "Lạm phát của khu vực đồng euro tháng 5 giảm xuống 1,9%. Doanh thu bán lẻ ở Nhật Bản tăng 1%.",
    ], ["Khu vực đồng euro", "Nhật Bản"]),
    ("this country, right behind what is measured", [
        "Thương mại Việt Nam - Nhật Bản tăng. Dự trữ ngoại hối của Nhật Bản đạt 1.304 tỷ USD. Lạm phát nước này ở mức 3%.",
    ], ["Nhật Bản", "Nhật Bản"]),
    ("a paragraph of a province goes on about it", [
        "Tại Hà Nam, công nghiệp phát triển nhanh. Năm 2024, xuất khẩu đạt 3 tỷ USD. Nhập khẩu đạt 2 tỷ USD.",
    ], ["Hà Nam", "Hà Nam"]),
    ("to its end", [
        "Tại Hà Nam, xuất khẩu đạt 3 tỷ USD.\nNhập khẩu đạt 2 tỷ USD.",
    ], ["Hà Nam", "Việt Nam"]),
    ("but for what is in it", [
        "Tại Hà Nam, xuất khẩu đạt 3 tỷ USD.\nTrong đó, xuất khẩu gạo đạt 2 tỷ USD.",
    ], ["Hà Nam", "Hà Nam"]),
    ("or until the nation is named", [
        "Tại Hà Nam, xuất khẩu đạt 3 tỷ USD. Cả nước xuất khẩu 30 tỷ USD. Nhập khẩu đạt 28 tỷ USD.",
    ], ["Hà Nam", "Việt Nam", "Việt Nam"]),
    ("the whole province is that of a paragraph before", [
        "Tỉnh Hà Nam thu hút vốn lớn.\nDoanh nghiệp yên tâm sản xuất.\nToàn tỉnh hiện có 429 dự án FDI.",
    ], ["Hà Nam"]),
    ("the province alone is not, where several are named", [
        "Tỉnh Hà Nam và Hải Dương thu hút vốn lớn.\nDoanh nghiệp yên tâm.\nDoanh nghiệp tỉnh xuất khẩu 4 tỷ USD.",
    ], ["Việt Nam"]),
    ("nor what is said before it", [
        "Tỉnh Hà Nam và Hải Dương thu hút vốn lớn.\nVốn FDI đạt 9 triệu USD.\nDoanh nghiệp tỉnh xuất khẩu 4 tỷ USD.",
    ], ["Việt Nam", "Việt Nam"]),
    ("where one only is named, it is that, with all told since", [
        "Tỉnh Hà Nam thu hút vốn lớn.\nVốn FDI đạt 9 triệu USD.\nDoanh nghiệp tỉnh nộp ngân sách 42 tỷ đồng.",
    ], ["Hà Nam", "Hà Nam"]),
    ("and what a partner has there", [
        "Tại Đà Nẵng, vốn FDI đạt 9 triệu USD.\nNhật Bản có 3 dự án, vốn 8 triệu USD.\nThành phố có 4 dự án FDI.",
    ], ["Đà Nẵng", "Đà Nẵng", "Đà Nẵng", "Đà Nẵng"]),
    ("the whole city is no province", [
        "Tại Hải Phòng, du lịch khởi sắc.\nTại Hà Nam, du lịch chững lại.\nToàn thành phố đón 3 triệu lượt khách.",
    ], ["Hải Phòng"]),
    ("where the nation stands beside a province, the paragraph is not about that", [
        "Ngày 4/7, tại Hà Nam, Bộ Công Thương tổ chức hội nghị. Xuất khẩu đạt 3 tỷ USD.",
    ], ["Việt Nam"]),
    ("a city and the towns of its province are one topic", [
        "Tại TP Sông Công, tỉnh Thái Nguyên, và huyện Phú Bình, nhà ở được quan tâm. Toàn tỉnh có 82 dự án FDI.",
    ], ["Thái Nguyên"]),
    ("a figure before the next one is named", [
        "Hà Nam: xuất khẩu đạt 3 tỷ USD. Tổng thu ngân sách đạt 9 tỷ đồng; Nam Định: xuất khẩu đạt 2 tỷ USD.",
    ], ["Hà Nam", "Hà Nam", "Nam Định"]),
    ("a country's paragraph", [
        "Tại Thái Lan, lạm phát giảm. Tỷ lệ thất nghiệp là 1%.",
    ], ["Thái Lan"]),
    ("but not where another is told of; who is ranked by what has no partners, has it", [
        "Tại Thái Lan, lạm phát giảm. Singapore dẫn đầu với tỷ lệ thất nghiệp là 1%.",
        "Đứng đầu là Nhật Bản với tỷ lệ nợ công ở mức trên 100% GDP.",
        "Theo sau là Nga và Iran với lạm phát lần lượt 17% và 6%.",
    ], ["Singapore", "Nhật Bản", "Nga", "Iran"]),
    ("a market abroad, but not what is quoted in đồng", [
        "Trên thị trường thế giới, cà phê giảm giá. Giá cà phê còn 3.554 USD/tấn. Giá cà phê là 95.000 đồng/kg.",
    ], ["thế giới", "Việt Nam"]),
    ("a paragraph stands under a heading that is a province", [
        "3. Hà Nam\nXuất khẩu đạt 3 tỷ USD.\nNhập khẩu đạt 2 tỷ USD.\nTình hình chung\nXuất siêu đạt 1 tỷ USD.",
    ], ["Hà Nam", "Hà Nam", "Việt Nam"]),
    ("or a region, though the nation is what a share is of", [
        "Tây Nguyên\nSản lượng lúa đạt 3.000 tấn, chiếm 2% cả nước. Xuất khẩu đạt 2 tỷ USD.",
    ], ["Tây Nguyên", "Tây Nguyên", "Tây Nguyên"]),
    ("a province's name with a colon", ["Hà Nam:\nXuất khẩu đạt 3 tỷ USD."], ["Hà Nam"]),
    ("a paragraph of a region", ["Vùng Tây Nguyên: Xuất khẩu đạt 3 tỷ USD. Nhập khẩu 2 tỷ USD."], ["Tây Nguyên", "Tây Nguyên"]),
    ("a province's share of the nation's", [
        "Hà Nam dẫn đầu với vốn FDI đăng ký 2 tỷ USD, chiếm 17% tổng vốn đầu tư cả nước, gấp 2,7 lần cùng kỳ.",
    ], ["Hà Nam", "Hà Nam", "Hà Nam"]),
    ("what is left for all others", [
        "Hà Nam dẫn đầu với vốn FDI đăng ký 2 tỷ USD; Nam Định 1 tỷ USD; các tỉnh còn lại 3 tỷ USD.",
    ], ["Hà Nam", "Nam Định", "Việt Nam"]),
    ("what is left for all others in a sentence of its own", [
        "Hà Nam dẫn đầu với vốn FDI đăng ký 2 tỷ USD. Các địa phương còn lại thu hút 3 tỷ USD.",
    ], ["Hà Nam", "Việt Nam"]),
    ("a province's office tells of it", ["Theo UBND tỉnh Hà Nam, đến 20/6, tỉnh thu hút 78 triệu USD vốn FDI."], ["Hà Nam"]),
    ("an office that any province has, in a paragraph about one", [
        "Tại Hà Nam, kết quả khả quan. Ban Quản lý các khu công nghiệp cho biết, có 9 dự án FDI mới.",
    ], ["Hà Nam"]),
    ("an investor is no place, whatever country stands before it", [
        "Trong số 44 quốc gia có vốn FDI tại Việt Nam, Đức là nhà đầu tư lớn nhất với 3 tỷ USD; tiếp đến là Lào 2 tỷ USD.",
    ], ["Việt Nam", "Việt Nam"]),
    ("the north and the south", [
        "Cả nước gieo cấy 1.400 ha lúa mùa, trong đó các địa phương phía Bắc 1.000 ha; các địa phương phía Nam 400 ha.",
    ], ["Việt Nam", "miền Bắc", "miền Nam"]),
    ("two provinces are none", [
        "Thái Nguyên và Hà Nam cùng phát triển. Xuất khẩu đạt 3 tỷ USD.",
    ], ["Việt Nam"]),
    ("a country that buys and sells is whose trade it is", [
        "Theo hiệp hội, Đức đã nhập khẩu 5.000 tấn tôm từ Việt Nam, trị giá 40 triệu USD.",
    ], ["Đức", "Đức"]),
    ("and so goes its paragraph on", [
        "Trong quý I, Đức nhập khẩu 5.000 tấn tôm. Nhập khẩu từ Ấn Độ đạt 3.000 tấn.\nXuất khẩu đạt 3 tỷ USD.",
    ], ["Đức", "Đức", "Việt Nam"]),
    ("until what is sold to it is told", [
        "Trong quý I, Đức nhập khẩu 5.000 tấn tôm. Xuất khẩu tôm sang Đức đạt 900 tấn.",
    ], ["Đức", "Việt Nam"]),
    ("goods that it buys in a side clause are ours", [
        "Tôm Đức nhập khẩu chịu thuế cao. Xuất khẩu tôm đạt 3 tỷ USD.",
    ], ["Việt Nam"]),
    ("a rank among its partners", [
        "Việt Nam là nguồn cung tôm lớn thứ hai của Đức, với kim ngạch nhập khẩu 40 triệu USD.",
    ], ["Đức"]),
    ("what comes into it", ["Nhập khẩu tôm vào Đức đạt 5.000 tấn."], ["Đức"]),
    ("what it buys, said to be its own", [
        "Nhập khẩu tôm của Đức tăng 5%, nhập khẩu từ Việt Nam tăng 9%.\nNước ta nhập khẩu thịt bò của Úc đạt 450 tấn.",
    ], ["Đức", "Đức", "Việt Nam"]),
    ("the largest in the world", [
        "Đức là nước nhập khẩu tôm lớn nhất thế giới, kim ngạch nhập khẩu 5 tỷ USD.",
    ], ["Đức"]),
    ("its own office counts its trade", ["Theo Hải quan Đức, nhập khẩu tôm trong tháng 5 đạt 5.000 tấn."], ["Đức"]),
    ("a share of its whole", ["Năm 2024, Việt Nam chiếm 5% tổng kim ngạch nhập khẩu tôm của Đức."], ["Đức"]),
    ("of whatever is its own", ["Năm 2024, xe điện chiếm 30% GDP của Đức."], ["Đức"]),
    ("what a central bank tells, called so again, or wants", [
        "ECB họp hôm qua. Cơ quan này dự báo lạm phát năm nay là 2,3%. Lạm phát vẫn trên mức mục tiêu 2% mà Fed đề ra.",
    ], ["Liên minh châu Âu", "Hoa Kỳ"]),
    ("but no other office called so", [
        "ECB họp hôm qua. Theo Cục Thống kê, CPI giảm. Cơ quan này dự báo lạm phát năm nay là 2,3%.",
    ], ["Việt Nam"]),
    ("this country is the one named last", [
        "Đức tăng trưởng chậm lại. Năm 2024, GDP của nước này tăng 0,2%, dân số ở quốc gia này tăng 0,1%.",
    ], ["Đức", "Đức"]),
    ("what else is Việt Nam's is another country's where its own words say so", [
        "Dự trữ ngoại hối của Đức là 300 tỷ USD. Vàng chiếm 5% dự trữ ngoại hối của Đức. Giá xăng ở Đức tăng 3%.",
    ], ["Đức", "Đức", "Đức"]),
    ("though it is said again in our money", [
        "Giá xăng ở Đức giảm xuống 6,3 USD/gallon (tương đương khoảng 42.000 đồng/lít).",
    ], ["Đức", "Đức"]),
    ("but not where it deals in our money", ["Giá xăng tại Đức giảm, giá xăng A95 là 21.000 đồng/lít."], ["Việt Nam"]),
    ("this region is the one named last, also behind a province", [
        "Đồng bằng sông Cửu Long đổi mới. Theo Hiệp hội Doanh nghiệp Cần Thơ, toàn vùng xuất khẩu 9 tỷ USD.\n",
        "Thu ngân sách của vùng đạt 121.000 tỷ đồng.",
    ], ["Đồng bằng sông Cửu Long", "Đồng bằng sông Cửu Long"]),
    ("but not what a noun behind it is of", [
        "Đồng bằng sông Cửu Long đổi mới.\nThu ngân sách trong vùng biên giới đạt 12.000 tỷ đồng.",
    ], ["Việt Nam"]),
    ("this bloc is the one named last", [
        "Tại Đức, lạm phát giảm. Kinh tế Khu vực đồng euro phục hồi. GDP của khối tăng 0,2%.",
    ], ["Khu vực đồng euro"]),
    ("a group of firms is no bloc", ["Xuất khẩu sang EU giảm. Xuất khẩu của khối doanh nghiệp nhà nước đạt 3 tỷ USD."], ["Việt Nam"]),
    ("a region is no place that words for a province mean", [
        "Tỉnh Hà Nam đổi mới. Miền Trung phát triển. Năm 2024, địa phương này thu hút 2 tỷ USD vốn FDI.",
    ], ["Hà Nam"]),
    ("the world in what is measured", ["IMF dự báo kinh tế thế giới tăng 3,2%, kinh tế Mỹ tăng 2%."], ["thế giới", "Hoa Kỳ"]),
    ("and in what another thing came of", [
        "Kinh tế toàn cầu suy giảm khiến kim ngạch xuất khẩu chỉ đạt 3,5 tỷ USD.",
    ], ["Việt Nam"]),
    ("the capital is Hà Nội", ["Năm 2024, kinh tế Thủ đô tăng 6,5%. Đến nay, Thủ đô có 7.000 dự án FDI."], ["Hà Nội", "Hà Nội"]),
    ("a region that opens the last part of a list", [
        "Tại Hà Nam có 5.600 doanh nghiệp, chiếm 2%; với miền Tây, số doanh nghiệp là 9.000.",
    ], ["Hà Nam", "Hà Nam", "Đồng bằng sông Cửu Long"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "places"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_places_in_national_news(sentences: list[str], places: list[str]) -> None:
    """A national article tells of provinces paragraph by paragraph."""
    records = extract(NATION + "".join(sentences), "2024-12")[1:]

    assert [record.place.name if record.place else "" for record in records] == places


PROVINCE = "Tỉnh Hà Nam đổi mới.\nTỉnh Hà Nam có nhiều khu công nghiệp.\n"
FROM_ABROAD = "Chứng khoán Mỹ khởi sắc.\nKinh tế Mỹ phục hồi, người dân Mỹ yên tâm.\nLạm phát ở Mỹ giảm.\n"
OTHERS = [
    ("the nation opens a clause", PROVINCE, "Theo một chuyên gia, Việt Nam xuất khẩu 380.000 tấn vải.", "Việt Nam"),
    ("a town of another province", PROVINCE, "Thị xã Kỳ Anh, tỉnh Hà Tĩnh, đổi mới. Xuất khẩu đạt 3 tỷ USD.", "Kỳ Anh"),
    ("what is measured is the nation's", PROVINCE, "Kiều hối trung bình cả nước hằng năm là 10 tỷ USD.", "Việt Nam"),
    ("what the nation's average is", PROVINCE, "Tỷ lệ giải ngân thấp hơn bình quân cả nước, trên 7,2%.", "Việt Nam"),
    ("whom travellers come to", PROVINCE, "Trong năm nay, sau hai năm khó khăn, khách quốc tế đến Việt Nam đạt 9 triệu lượt.", "Việt Nam"),
    ("not how far it is", PROVINCE, "Tỷ lệ giải ngân thấp hơn bình quân cả nước là 5 điểm phần trăm.", "Hà Nam"),
    ("a region that opens the sentence", PROVINCE, "Tây Nguyên xuất khẩu 380.000 tấn cà phê.", "Tây Nguyên"),
    ("an office of two provinces", NATION, "Cục Hải quan Hà Nam Ninh thu ngân sách 4.000 tỷ đồng.", "Hà Nam Ninh"),
    ("gold in dollars is not our market's", NATION, "Vàng giao ngay có giá 1.193,8 USD.", "thế giới"),
    ("a rate of two other currencies", NATION, "Tỷ giá hiện ở mức 1,21 USD đổi 1 euro.", "thế giới"),
    ("a rate of our own", NATION, "Tỷ giá hiện ở mức 25.400 đồng đổi 1 USD.", "Việt Nam"),
    ("oil in news from abroad", FROM_ABROAD, "Giá dầu thô giảm 2%.", "thế giới"),
    ("gold in đồng in news from abroad", FROM_ABROAD, "Giá vàng miếng SJC tăng lên 86 triệu đồng/lượng.", "Việt Nam"),
    ("what else news from abroad tells", FROM_ABROAD, "Tỷ lệ thất nghiệp còn 4%.", "Hoa Kỳ"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "text", "place"), [case[1:] for case in OTHERS], ids=[case[0] for case in OTHERS])
def test_whose_figure(before: str, text: str, place: str) -> None:
    """Words that name one beside the article's own place, and figures of markets."""
    record = extract(before + text, "2024-12")[-1]

    assert record.place is not None
    assert record.place.name == place
