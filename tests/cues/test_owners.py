"""Whose own a figure is: one firm's, bank's or project's, or nobody's."""

import pytest

from vnecon_extract.pipeline import Extractor

EXTRACTOR = Extractor()


def owners(text: str) -> list[tuple[str, str | None]]:
    return [(r.quote.text, r.entity) for r in EXTRACTOR.extract(text, "2024-10")]


OWNERS = [
    # nearest before the figure, each bank its own
    # a list in which only a firm's profit stands goes on about the firm named before
    ("Công ty Nhựa Tân Tiến vẫn tăng trưởng tốt. Năm 2024, giá trị sản xuất đạt 420 tỷ đồng; "
     "lợi nhuận sau thuế đạt 60 tỷ đồng; nộp ngân sách Nhà nước 30 tỷ đồng.", [
        ("420 tỷ đồng", "Công ty Nhựa Tân Tiến"), ("60 tỷ đồng", "Công ty Nhựa Tân Tiến"),
        ("30 tỷ đồng", "Công ty Nhựa Tân Tiến"),
    ]),
    ("VPBank lãi trước thuế 900 tỷ đồng, Techcombank lãi trước thuế 1.000 tỷ đồng.", [
        ("900 tỷ đồng", "VPBank"), ("1.000 tỷ đồng", "Techcombank"),
    ]),
    # what stands before the first name is nobody's
    ("Khối ngoại mua ròng 1.074 tỷ đồng trên HOSE, cổ phiếu SSI được mua ròng 558 tỷ đồng.", [
        ("1.074 tỷ đồng", None), ("558 tỷ đồng", "cổ phiếu SSI"),
    ]),
    # firms named in a list that an office reports; what all of them had is nobody's own
    ("Doanh nghiệp nhà nước năm 2023.\nTheo Bộ Tài chính, các doanh nghiệp có doanh thu lớn gồm: "
     "Tập đoàn Thép Hải Tân: 25 nghìn tỷ đồng; Tổng công ty Giấy Phú Lộc (PLP): 5 nghìn tỷ đồng.\n"
     "Tổng lợi nhuận là 90 nghìn tỷ đồng.", [
        ("25 nghìn tỷ đồng", "Tập đoàn Thép Hải Tân"), ("5 nghìn tỷ đồng", "Tổng công ty Giấy Phú Lộc"),
        ("90 nghìn tỷ đồng", None),
    ]),
    # initials end no sentence, so that the firm with the sign stands in the first; a short name behind a dash; a name
    # that goes on behind a small word, up to the sign of its share
    ("Công ty TNHH T.N.P mua cổ phiếu của CTCP Nước Hải Tân (mã HTN-HOSE).\nXuất khẩu đạt 400 tấn.", [
        ("400 tấn", "CTCP Nước Hải Tân"),
    ]),
    ("Theo Tập đoàn Than Hải Tân - THT, sản lượng than đạt 3 triệu tấn.\nTHT lớn.\nTHT nộp ngân sách 200 tỷ đồng.", [
        ("3 triệu tấn", "Tập đoàn Than Hải Tân - THT"), ("200 tỷ đồng", "Tập đoàn Than Hải Tân - THT"),
    ]),
    ("Công ty Cổ phần Nhựa Thiếu niên Hải Phong (NHP) gặp khó.\nNHP chiếm 60% thị phần ống nhựa.", [
        ("60%", "Công ty Cổ phần Nhựa Thiếu niên Hải Phong"),
    ]),
    # a bank named after a place, by its legal form; what a firm sells in all of its shops
    ("Ngân hàng TMCP Đông Nam Á (mã SSB-HOSE) công bố kết quả.\nLợi nhuận đạt 325 tỷ đồng.", [
        ("325 tỷ đồng", "Ngân hàng TMCP Đông Nam Á"),
    ]),
    ("CTCP Thép Hải Tân (mã HTS-HOSE) đính chính.\nTheo HTS, sản lượng tiêu thụ toàn hệ thống đạt 900 tấn thép.", [
        ("900 tấn", "CTCP Thép Hải Tân"),
    ]),
    # a source speaks of the market
    ("Theo BIDV, tín dụng toàn hệ thống tăng 8,1% so với cuối năm 2017.", [("8,1%", None)]),
    # an index and a rate of exchange are no bank's own
    ("VCB giảm 0,8% trong phiên. VN-Index giảm 2,05 điểm còn 1.210,4 điểm.", [
        ("2,05 điểm", None), ("1.210,4 điểm", None),
    ]),
    ("Vietcombank niêm yết giá USD ở mức 24.580 đồng.", [("24.580 đồng", None)]),
    # the mean of many
    ("Vốn đăng ký bình quân một doanh nghiệp thành lập mới đạt 11,2 tỷ đồng.", [("11,2 tỷ đồng", None)]),
    # firms told one by one, each in its bracket; countries are none
    ("Một số doanh nghiệp bảo hiểm có doanh thu phí bảo hiểm tăng như Sao Mai (31,7 tỷ đồng), Phú Lộc (12 tỷ đồng).", [
        ("31,7 tỷ đồng", "Sao Mai"), ("12 tỷ đồng", "Phú Lộc"),
    ]),
    ("Các doanh nghiệp tăng xuất khẩu sang nhiều nước như Mỹ (3 tỷ USD), Nhật Bản (1 tỷ USD).", [
        ("3 tỷ USD", None), ("1 tỷ USD", None),
    ]),
    # an article about one firm
    ("Công ty Sữa Tân Tiến (TTM) công bố kết quả 9 tháng. Doanh thu đạt 900 tỷ đồng. Công ty nộp ngân sách 30 tỷ đồng. "
     "TTM đặt mục tiêu cả năm. Sản lượng xuất khẩu đạt 400 tấn.", [
        ("900 tỷ đồng", "Công ty Sữa Tân Tiến"), ("30 tỷ đồng", "Công ty Sữa Tân Tiến"),
        ("400 tấn", "Công ty Sữa Tân Tiến"),
    ]),
    # an article that opens with a firm and the sign of its share is about that firm, also in few sentences
    ("CTCP Thép Hải Tân (mã HTS-HOSE) công bố kết quả kinh doanh.\n"
     "Sản lượng bán hàng thép cuộn trong quý 1 tại thị trường nội địa đạt 874.000 tấn.", [
        ("874.000 tấn", "CTCP Thép Hải Tân"),
    ]),
    # of two firms the one with the sign
    ("Công ty TNHH Quỹ Tân Tiến bán cổ phiếu CTCP Cảng Hải Tân (mã HTC-HNX).\nXuất khẩu đạt 400 tấn.", [
        ("400 tấn", "CTCP Cảng Hải Tân"),
    ]),
    # what a firm is worth leads to no market; "cả nước" leads away from the firm
    ("CTCP Thép Hải Tân (mã HTS-HOSE) công bố kết quả.\nVốn hóa thị trường đạt 8.000 tỷ đồng. "
     "Xuất khẩu thép cả nước đạt 9 triệu tấn.", [
        ("8.000 tỷ đồng", "CTCP Thép Hải Tân"), ("9 triệu tấn", None),
    ]),
    # what a firm is worth, said of none that is named, is nobody's record; a market's and a coin's are
    ("VN-Index giảm 3 điểm. Giá trị vốn hóa của hãng chip ở mức 3.770 tỷ USD.", [("3 điểm", None)]),
    ("Vốn hóa thị trường chứng khoán đạt 7 triệu tỷ đồng.", [("7 triệu tỷ đồng", None)]),
    ("Bitcoin giảm 3% trên thị trường tiền ảo. Bitcoin có vốn hóa 837 tỷ USD.", [("3%", None), ("837 tỷ USD", None)]),
    # a paragraph that opens with what only a firm has
    ("CTCP Cảng Hải Tân thông báo nhân sự mới.\nDoanh thu từ hoạt động cho vay ký quỹ đạt 120 tỷ đồng.", [
        ("120 tỷ đồng", "CTCP Cảng Hải Tân"),
    ]),
    # the mean of many cooperatives, behind a named one
    ("HTX Tân Tiến làm ăn khá. Doanh thu bình quân một HTX năm 2023 đạt 1,86 tỷ đồng.", [("1,86 tỷ đồng", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OWNERS, ids=[text for text, _ in OWNERS])
def test_whose_own(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A figure is the firm's that is named for it; a source, a neighbour and the market are not."""
    assert owners(text) == expected
