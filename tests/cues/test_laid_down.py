"""What somebody laid down or watches for, which no record is made of; and what was observed beside it."""

import pytest

from vnecon_extract.pipeline import Extractor

EXTRACTOR = Extractor()

CASES = [
    # a quota, and what was traded within one; a duty by the tonne; what agents are promised
    ("Hàn Quốc phân bổ hạn ngạch 55.000 tấn gạo; nước ta đã xuất khẩu 40.000 tấn gạo trong hạn ngạch.",
     ["40.000 tấn"]),
    ("Xuất khẩu gạo đạt 5.000 tấn. Khối này áp thuế 175 euro/tấn đối với gạo.", ["5.000 tấn"]),
    ("Tiền gửi năm 2024 tăng 3%. Người có mức đầu tư từ 200 USD được hưởng hoa hồng 5%.", ["3%"]),
    # the length of one road, and how wide it is; the roads of a territory
    ("Dự án đường vành đai 5 có tổng chiều dài 41,3 km, rộng 24 m, tốc độ thiết kế 80 km/h.", []),
    ("Năm 2024, tỉnh thông xe 52 km đường cao tốc Hà Nội - Hải Phòng.", []),
    ("Năm 2024, cả nước có 2.021 km đường bộ cao tốc, riêng miền Tây có 120 km.", ["2.021 km đường", "120 km"]),
    # a treaty on trade lays no amount down; goods of a contract are no consignment
    ("Sau khi ký nghị định thư, xuất khẩu dừa năm 2024 dự kiến đạt 400 triệu USD.", ["400 triệu USD"]),
    ("Theo nghị định, doanh nghiệp xuất khẩu dừa dự kiến nộp 400 triệu đồng.", []),
    # a wage or price that the state sets, and how much more; not what else is worked out by it
    ("Theo Nghị định 38, lương tối thiểu vùng I tăng lên 4,7 triệu đồng/tháng; vùng II là 4,2 triệu đồng/tháng.",
     ["4,7 triệu đồng/tháng", "4,2 triệu đồng/tháng"]),
    ("Áp dụng mức lương cơ sở quy định tại Nghị định 24, tương đương không quá 67 triệu đồng.", []),
    # levels of a chart; the level that was reached stays
    ("VN-Index đóng cửa tại 1.352 điểm, hướng tới vùng kháng cự 1.380 điểm.", ["1.352 điểm"]),
    ("Xu hướng ngắn hạn của VN-Index vẫn tăng, trên vùng hỗ trợ 1.350 điểm.", []),
    # a fee of nothing, what one school charges
    ("Thành phố thu phí 0 đồng đối với 12 thủ tục; thu phí và lệ phí năm 2024 đạt 95 tỷ đồng.", ["95 tỷ đồng"]),
    ("Chương trình tiên tiến có học phí khoảng 42 triệu đồng/năm.", []),
    ("Tháng 9/2024, học phí làm CPI tăng 0,1%.", ["0,1%"]),
    # the rate of a tax; what it brought in
    ("Hiệp hội đưa ra phương án giảm 2% thuế VAT năm 2025.", []),
    ("Năm 2024, thuế GTGT tăng 8%.", ["8%"]),
    # the bound of a class
    ("Quý III/2024, giá căn hộ tăng 6%, hạng sang (giá bán >= 80 triệu đồng/m2) đi ngang.", ["6%"]),
    # a price frame
    ("Khung giá thuê nhà ở xã hội cao từ 10 tầng trở xuống từ 45.000 đồng đến 90.000 đồng/m2/tháng.", []),
    # what is in the goods is no quantity of them
    ("Năm 2024, GRDP tăng 5%. Nước giải khát có hàm lượng đường trên 5 g chịu thuế.", ["5%"]),
    # the staff of an office, and of a province
    ("Sở Xây dựng Nam Định mới có 9 phòng. Số biên chế là 310 người.", []),
    ("Tổng số biên chế của tỉnh Nam Định năm 2024 là 32.150 người.", ["32.150 người"]),
    # behind a figure of something else, an earlier sentence does not come back; in a list of provinces it does
    ("Năm 2024, xuất khẩu tăng 7%. Biên độ phá giá của Lào là 34%; Chile 38%.", ["7%"]),
    ("Doanh thu du lịch tăng 9%. Doanh thu của một số nơi tăng cao như: Hà Nam tăng 35%; Hà Nội tăng 24%.",
     ["9%", "35%", "24%"]),
    # one person's affairs; what many buy
    ("Giá căn hộ quý III/2024 tăng 6%. Chị Hoa, chủ một căn hộ, nói chị bán cao hơn giá mua 50%.", ["6%"]),
    ("Túi sưởi có giá 150.000 đồng/chiếc được nhiều chị em tìm mua.", ["150.000 đồng/chiếc"]),
    # what an authority has promised to cut
    ("Tỉnh đơn giản hóa thủ tục hành chính, giảm ít nhất 30% thời gian xử lý.", []),
    # what a station is built for, and what goes through it
    ("Sân bay có công suất 2 triệu hành khách/năm; năm 2024, vận chuyển hành khách đạt 1,8 triệu lượt.",
     ["1,8 triệu lượt"]),
    # a fraction of those asked, and the others asked
    ("Tổng chi ngân sách năm 2024 tăng 5%. Gần một nửa số doanh nghiệp nói sẽ đầu tư, 36% nói sẽ không.", ["5%"]),
    # what an earlier paragraph spoke of does not come back behind a law
    ("Năm 2024, xuất khẩu tăng 7%.\n\nBia chịu mức thuế suất 65%. Rượu tăng lên 90%.", ["7%"]),
    ("Năm 2024, xuất khẩu tăng 7%. Bia chịu mức thuế suất 65%. Sang Mỹ tăng 9%.", ["7%", "9%"]),
    # what is paid for what is taken; firms at a fair
    ("Đơn giá bồi thường nhà ở cấp IV là 3,5 triệu đồng/m2; nhà bếp 1,1 triệu đồng/m2.", []),
    ("Có 36 doanh nghiệp Việt Nam trưng bày hàng tại hội chợ.", []),
    # how much of what: no value of it
    ("Sức mua của 1 triệu USD tại Hồng Kông đã giảm.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_was_laid_down(text: str, expected: list[str]) -> None:
    """Only what was observed is a record."""
    assert [r.quote.text for r in EXTRACTOR.extract(text, "2024-11")] == expected
