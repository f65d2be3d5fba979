# ruff: noqa: E501
"""How news sentences share one subject, period and place among many figures.

``expected`` is, figure by figure, indicator, kind, value, and what the case is about: the words of a part, the label
of a period or base, the name of a place or company, or "" where there is no such thing.
"""

import pytest

from vnecon_extract.pipeline import Extractor
from vnecon_extract.records import IndicatorRecord

EXTRACTOR = Extractor()

Linked = list[tuple[str, str, str, str]]


def detail(record: IndicatorRecord, about: str) -> str:
    if about == "period":
        return record.period.label if record.period else ""
    if about == "base":
        base = record.base
        return "" if base is None else base.period.label if base.period else base.kind.value
    if about == "place":
        return record.place.name if record.place else ""
    if about == "status":
        return record.status.value
    if about == "subject":
        return record.subject.text if record.subject else ""
    if about == "entity":
        return record.entity or ""
    return ", ".join(record.breakdown.values())


def linked(text: str, about: str) -> Linked:
    found = EXTRACTOR.extract(text, "2024-10")
    return [(r.indicator, r.kind.value, f"{r.value or 0:f}", detail(r, about)) for r in found]


# fmt: off
CASES: list[tuple[str, str, Linked]] = [
    # what the State Bank lets deposits bear at most is their rate
    ("", "Năm 2023, Ngân hàng Nhà nước áp dụng trần lãi suất tiền gửi USD 0,5%/năm.", [("deposit_rate", "level", "0.5", "")]),
    # a group of banks is whose rate it is; weak ones ("yếu kém") are no fall; a bracket right behind a period is of that too
    ("part", "Năm 2023, lãi suất huy động của nhóm Big4 ở mức 3,1%/năm. Nợ xấu của các tổ chức tín dụng yếu kém ước khoảng 537 nghìn tỷ đồng.", [("deposit_rate", "level", "3.1", "nhóm Big4"), ("npl_ratio", "level", "537000000000000", "các tổ chức tín dụng yếu kém")]),
    ("period", "Nợ xấu tăng từ 778 nghìn tỷ đồng cuối năm 2023 (khoảng 4,9% tổng dư nợ) lên 833 nghìn tỷ đồng cuối tháng 2/2024 (5,2% tổng dư nợ).", [("npl_ratio", "level", "778000000000000", "2023-12-31"), ("npl_ratio", "share", "4.9", "2023-12-31"), ("npl_ratio", "level", "833000000000000", "2024-02-29"), ("npl_ratio", "share", "5.2", "2024-02-29")]),
    # months right behind the name of a rate are its term, unless they have passed
    ("part", "Lãi suất huy động 6-9 tháng ở mức 4,2%/năm, lợi suất trái phiếu Chính phủ 10 năm là 2,9%.", [("deposit_rate", "level", "4.2", "6-9 tháng"), ("bond_yield", "level", "2.9", "10 năm")]),
    ("part", "Lãi suất huy động 3 tháng qua giảm 0,2 điểm phần trăm.", [("deposit_rate", "change", "-0.2", "")]),
    # a mean of rates is one over the banks, on a day; of a rate that came to the start of a month, the month is meant
    ("period", "Tính đến 18/9/2024, lãi suất cho vay bình quân ở mức 8%/năm. Tới đầu tháng 10, lãi suất huy động đạt 5,1%/năm.", [("lending_rate", "level", "8", "2024-09-18"), ("deposit_rate", "level", "5.1", "2024-10")]),
    # gold that the world's central banks buy is the world's
    ("place", "Giá vàng đã tăng 20% từ đầu năm tới nay khi các ngân hàng trung ương lớn đẩy mạnh mua vào.", [("world_gold_price", "change", "20", "thế giới")]),
    # what a price or index passes is a mark, not what it moved by; the share of one firm is no index, that of a country's firms is not one firm's
    ("", "Đồng yên giảm quá mốc 154 yên đổi 1 USD. Chỉ số S&P 500 tăng vượt mốc 5.500 điểm.", [("exchange_rate", "level", "154", ""), ("world_stock_index", "level", "5500", "S&P 500")]),
    ("", "Chỉ số Nasdaq giảm 0,4%. Đáng chú ý, cổ phiếu hãng chip Nvidia lao dốc 8,1%.", [("world_stock_index", "change", "-0.4", "Nasdaq")]),
    # groups that an index leaves out are counted inside its name, and are no part of it; a rate cut so many times is no multiple
    ("part", "VN-Index giảm 1,3%. CPI lõi, thước đo không bao gồm 2 nhóm hàng hóa có mức độ biến động lớn là thực phẩm và năng lượng, ghi nhận mức tăng 0,4% so với tháng trước.", [("vn_index", "change", "-1.3", ""), ("core_inflation", "change", "0.4", "")]),
    ("", "Fed chỉ giảm lãi suất được 3 lần trong năm 2024.", []),
    # bare years are terms of bonds sold as of their yields
    ("part", "Kho bạc Nhà nước gọi thầu 3.500 tỷ đồng trái phiếu Chính phủ, trong đó kỳ hạn 5 năm gọi thầu 500 tỷ đồng, 10 năm gọi thầu 3.000 tỷ đồng.", [("gov_bond_issuance", "level", "3500000000000", ""), ("gov_bond_issuance", "level", "500000000000", "kỳ hạn 5 năm"), ("gov_bond_issuance", "level", "3000000000000", "10 năm")]),
    # the rate of the đồng is told at home, however often other countries are named beside it; operations of banks abroad are theirs
    ("place", "Tỷ giá liên ngân hàng phiên 23/4\nTỷ giá liên ngân hàng ở mức 25.412 VND/USD.\nTỷ giá VND/USD tăng nhẹ.\nKinh tế Mỹ suy yếu, xuất khẩu của Mỹ giảm, thuế quan của Mỹ gây lo ngại.\nThị trường chờ tin từ Mỹ.\nLãi suất bình quân liên ngân hàng ở mức 4,1%.", [("exchange_rate", "level", "25412", "Việt Nam"), ("interbank_rate", "level", "4.1", "Việt Nam")]),
    ("place", "Tuần này, Fed hút ròng 80 tỷ USD. Ngân hàng Nhà nước hút ròng 8.000 tỷ đồng.", [("open_market_operations", "level", "80000000000", "Hoa Kỳ"), ("open_market_operations", "level", "8000000000000", "Việt Nam")]),
    # what a central bank named before sets is a policy rate, though only "this committee" says whose it is
    ("place", "ECB họp ngày 6/3/2024. Ủy ban này quyết định hạ lãi suất 0,25 điểm phần trăm xuống còn 2,5%.", [("policy_rate", "change", "-0.25", "Liên minh châu Âu"), ("policy_rate", "level", "2.5", "Liên minh châu Âu")]),
    # to whom bonds are sold is a part, and so is no home of its own; firms at home are no part of "bonds of firms at home"
    ("part", "Quý III/2024, giá trị phát hành trái phiếu doanh nghiệp trong nước đạt 90.000 tỷ đồng. Trong đó có 70 đợt phát hành riêng lẻ với tổng giá trị 80.000 tỷ đồng, chiếm 88% tổng giá trị phát hành; 8 đợt phát hành ra công chúng với giá trị 10.000 tỷ đồng.", [("corporate_bond_issuance", "level", "90000000000000", ""), ("corporate_bond_issuance", "level", "70", "phát hành riêng lẻ"), ("corporate_bond_issuance", "level", "80000000000000", "phát hành riêng lẻ"), ("corporate_bond_issuance", "share", "88", "phát hành riêng lẻ"), ("corporate_bond_issuance", "level", "8", "phát hành ra công chúng"), ("corporate_bond_issuance", "level", "10000000000000", "phát hành ra công chúng")]),
    # in the short run is no term of money; bonds paid late are overdue, whatever is outstanding of them
    ("part", "Trong ngắn hạn, giá vàng có thể lên 2.540 USD/ounce.", [("world_gold_price", "level", "2540", "")]),
    ("", "Năm 2023, dư nợ trái phiếu chậm trả là 25.000 tỷ đồng. Tổng dư nợ trái phiếu của các doanh nghiệp này là 76.000 tỷ đồng.", [("bonds_overdue", "level", "25000000000000", ""), ("bonds_outstanding", "level", "76000000000000", "")]),
    # what goes on with a plan for a quarter that is not over is of the plan; what has come already is not
    ("status", "Kế hoạch phát hành trái phiếu Chính phủ quý IV/2024 là 60.000 tỷ đồng. Kỳ hạn 5 năm là 8.000 tỷ đồng.", [("gov_bond_issuance", "level", "60000000000000", "target"), ("gov_bond_issuance", "level", "8000000000000", "target")]),
    ("status", "Kế hoạch phát hành trái phiếu Chính phủ quý IV/2024 là 60.000 tỷ đồng. Đến nay, Kho bạc Nhà nước đã phát hành 8.000 tỷ đồng.", [("gov_bond_issuance", "level", "60000000000000", "target"), ("gov_bond_issuance", "level", "8000000000000", "actual")]),
    # what a rate is compared with is no change of it, however the level is named; where it came from is one, whatever a bracket says of it
    ("", "Năm 2023, tỷ lệ nợ xấu là 2,1%. Tỷ lệ này tăng mạnh so với tỷ lệ 1,9% của năm trước, song thấp hơn mức đỉnh 2,3% của năm 2021.", [("npl_ratio", "level", "2.1", ""), ("npl_ratio", "level", "1.9", ""), ("npl_ratio", "level", "2.3", "")]),
    ("", "Lợi suất trái phiếu Chính phủ giảm còn 4,6%. Mức này vẫn thấp hơn nhiều so với mức đỉnh của năm nay là 4,8%.", [("bond_yield", "level", "4.6", ""), ("bond_yield", "level", "4.8", "")]),
    ("", "Dư nợ tín dụng tăng từ 780 nghìn tỷ đồng (tương đương 90% GDP) lên 830 nghìn tỷ đồng.", [("credit_outstanding", "level", "780000000000000", ""), ("credit_outstanding", "ratio", "90", ""), ("credit_outstanding", "level", "830000000000000", "")]),
    # the sides of a quote, each in a bracket behind its bare number, or alone: no name of the next
    ("part", "Sáng 22/5, các ngân hàng thương mại niêm yết tỷ giá VND/USD quanh mốc 25.136 (mua vào), 25.366 (bán ra).", [("exchange_rate", "level", "25136", "mua vào, các ngân hàng thương mại"), ("exchange_rate", "level", "25366", "bán ra, các ngân hàng thương mại")]),
    ("subject", "Sáng 22/5, giá USD ở mức 25.131 đồng (mua vào) và 25.461 đồng (bán ra).", [("exchange_rate", "level", "25131", "giá USD"), ("exchange_rate", "level", "25461", "giá USD")]),
    ("part", "Ngày 22/5, giá vàng nhẫn bán ra là 76,4 triệu đồng/lượng.", [("gold_price", "level", "76400000", "bán ra, vàng nhẫn")]),
    # what the State Bank's bills bear is no yield of bonds; dollars that it buys or sells are its reserves, no foreigners' shares, no rate
    ("", "Ngân hàng Nhà nước giảm lãi suất phát hành tín phiếu từ 4,2% xuống 3,8%. Lãi suất trúng thầu trái phiếu Chính phủ là 2,9%/năm.", [("interest_rate", "level", "4.2", ""), ("interest_rate", "level", "3.8", ""), ("bond_yield", "level", "2.9", "")]),
    ("", "Tỷ giá trung tâm là 24.010 đồng. Ngân hàng Nhà nước đã bán ra 900 triệu USD trong tháng 4; các ngân hàng đăng ký mua 300 triệu USD từ Ngân hàng Nhà nước.", [("central_rate", "level", "24010", ""), ("fx_reserves", "level", "900000000", ""), ("fx_reserves", "level", "300000000", "")]),
    ("", "Năm 2021, Ngân hàng Nhà nước mua ròng 6 tỷ USD từ các tổ chức tín dụng. Khối ngoại bán ròng 12 triệu USD trên HoSE.", [("fx_reserves", "level", "6000000000", ""), ("foreign_net_trading", "level", "-12000000", "HoSE")]),
    # the step of an operation is what is measured, not the channel that it goes through; what falls due is no longer of the term sold
    ("subject", "Trên kênh cầm cố, Ngân hàng Nhà nước chào thầu 9.000 tỷ đồng kỳ hạn 7 ngày, 6.000 tỷ đồng kỳ hạn 91 ngày. Có 4.100 tỷ đồng trúng thầu và 3.200 tỷ đồng đáo hạn. Có 71.000 tỷ đồng lưu hành trên kênh cầm cố.", [("open_market_operations", "level", "9000000000000", "chào thầu"), ("open_market_operations", "level", "6000000000000", "chào thầu"), ("open_market_operations", "level", "4100000000000", "trúng thầu"), ("open_market_operations", "level", "3200000000000", "đáo hạn"), ("open_market_operations", "level", "71000000000000", "lưu hành trên kênh cầm cố")]),
    ("part", "Trên kênh cầm cố, có 9.000 tỷ đồng trúng thầu, trong đó 5.000 tỷ đồng trúng thầu ở kỳ hạn 14 ngày, 4.000 tỷ đồng ở kỳ hạn 21 ngày. Có 8.300 tỷ đồng đáo hạn.", [("open_market_operations", "level", "9000000000000", ""), ("open_market_operations", "level", "5000000000000", "kỳ hạn 14 ngày"), ("open_market_operations", "level", "4000000000000", "kỳ hạn 21 ngày"), ("open_market_operations", "level", "8300000000000", "")]),
    # how long money is lent for, whatever the span
    ("part", "Lãi suất huy động kỳ hạn 1-3 tháng ở mức 3,4%/năm, kỳ hạn 13 tháng trở lên 5,2%/năm.", [("deposit_rate", "level", "3.4", "kỳ hạn 1-3 tháng"), ("deposit_rate", "level", "5.2", "kỳ hạn 13 tháng trở lên")]),
    # so many months ago is a month, counted from publication, and what follows is of now
    ("period", "Tháng 9, xuất khẩu gạo đạt 500.000 tấn. Cách đây 3 tháng, xuất khẩu gạo chỉ đạt 300.000 tấn. Xuất khẩu cà phê đạt 90.000 tấn.", [("export_volume", "level", "500000", "2024-09"), ("export_volume", "level", "300000", "2024-07"), ("export_volume", "level", "90000", "2024-09")]),
    # workers told beside industrial zones
    ("", "Hà Nội hiện có 10 khu công nghiệp, với trên 167.000 lao động.", [("industrial_zone_area", "level", "10", ""), ("employment", "level", "167000", "")]),
    # what something is compared with lends it neither place, nor kind, nor subject
    ("place", "Giá gạo Việt Nam cao hơn giá gạo Thái Lan 20 USD/tấn.", [("rice_price", "change", "20", "Việt Nam")]),
    ("base", "Lãi suất huy động thấp hơn lãi suất cho vay 3 điểm phần trăm.", [("deposit_rate", "change", "-3", "other")]),
    ("base", "Giá vàng SJC cao hơn giá vàng thế giới (đã quy đổi) khoảng hơn 5 triệu đồng/lượng.", [("gold_price", "change", "5000000", "other")]),
    # nobody saves for ten years
    ("part", "Lãi suất huy động kỳ hạn 10 năm là 4,36%.", [("bond_yield", "level", "4.36", "kỳ hạn 10 năm")]),
    # a good of the world's markets is no gold, and metals by the ounce are not either
    ("part", "Giá ca cao trên thị trường thế giới vượt mốc 10.000 USD/tấn; giá bạch kim đạt 1.300 USD/ounce.", [("commodity_price", "level", "10000", "ca cao"), ("commodity_price", "level", "1300", "bạch kim")]),
    # what an economy loses is not its size
    ("", "Bão gây thiệt hại cho nền kinh tế 80.000 tỷ đồng. Indonesia là nền kinh tế trị giá 1.400 tỷ USD.", [("gdp", "level", "1400000000000", "")]),
    # what lies behind "về" is the whole of a share
    ("part", "Vùng này chiếm 12% về dân số và 15% về sản lượng lúa của cả nước.", [("population", "share", "12", ""), ("paddy_output", "share", "15", "")]),
    # a rate and what grows at it are one name, no two of a list
    ("period", "Trong tháng 3 và tháng 4, Thái Lan có tốc độ tăng trưởng xuất khẩu khá, lần lượt đạt 11,4% và 7,1%.", [("exports", "change", "11.4", "2024-03"), ("exports", "change", "7.1", "2024-04")]),
    # how a fall compares is no part
    ("part", "PPI tháng 8 giảm 3,1%; PPI hàng tiêu dùng giảm 1%, sâu hơn mức giảm 0,5% của tháng 7.", [("ppi", "change", "-3.1", ""), ("ppi", "change", "-1", "hàng tiêu dùng"), ("ppi", "change", "-0.5", "hàng tiêu dùng")]),
    # the end of the year, said of what is to come, is to come
    ("period", "Ngân hàng này dự báo tỷ giá ở mức 26.100 đồng/USD vào cuối năm.", [("exchange_rate", "level", "26100", "2024-12-31")]),
    # a rank among so many is no figure
    ("", "GRDP bình quân đầu người phấn đấu vào nhóm 20 tỉnh, thành phố cao nhất cả nước và đạt 150 triệu đồng/người.", [("grdp_per_capita", "level", "150000000", "")]),
    # years that are not over have no outcome
    ("status", "GRDP bình quân giai đoạn 2021 - 2030 tăng 8,3%/năm. Giai đoạn 2016 - 2020, GRDP tăng 7,1%/năm.", [("grdp", "change", "8.3", "forecast"), ("grdp", "change", "7.1", "actual")]),
    ("status", "Nghị quyết về kế hoạch phát triển\n\nGRDP bình quân giai đoạn 2021 - 2030 tăng 8,3%/năm.", [("grdp", "change", "8.3", "target")]),
    # a sentence goes on with the plan before it, unless it looks at what came, or the one before only named a plan beside
    ("status", "Năm nay, tỉnh phấn đấu thu ngân sách 9.000 tỷ đồng. Trong đó, thu nội địa là 5.000 tỷ đồng. Thu xuất nhập khẩu là 4.000 tỷ đồng.", [("budget_revenue", "level", "9000000000000", "target"), ("domestic_revenue", "level", "5000000000000", "target"), ("customs_revenue", "level", "4000000000000", "target")]),
    ("status", "Năm nay, tỉnh phấn đấu thu ngân sách 9.000 tỷ đồng. Thu nội địa đến nay được 5.000 tỷ đồng.", [("budget_revenue", "level", "9000000000000", "target"), ("domestic_revenue", "level", "5000000000000", "actual")]),
    ("status", "Thu ngân sách đạt 7.000 tỷ đồng (kế hoạch là 9.000 tỷ đồng). Trong đó, thu nội địa là 5.000 tỷ đồng.", [("budget_revenue", "level", "7000000000000", "actual"), ("budget_revenue", "level", "9000000000000", "target"), ("domestic_revenue", "level", "5000000000000", "actual")]),
    # firms that a city licenses are newly founded, their capital theirs
    ("part", "Đến ngày 20/2/2025, Thành phố cấp phép 2.921 doanh nghiệp với vốn đăng ký đạt 19.596 tỷ đồng, giảm 37,6% về giấy phép và giảm 47,9% về vốn.", [("enterprises_new", "level", "2921", ""), ("registered_capital_new", "level", "19596000000000", ""), ("enterprises_new", "change", "-37.6", ""), ("registered_capital_new", "change", "-47.9", "")]),
    # fewer than ten people are those of one story, but for casualties and workers sent abroad
    ("part", "Trường có 12.000 sinh viên. Ngôi nhà do 4 sinh viên thiết kế.", [("education_schools", "level", "12000", "")]),
    ("part", "Tai nạn giao thông giảm. Có 4 người bị thương.", [("traffic_accidents", "level", "4", "")]),
    ("part", "Quảng Ninh có 12.000 doanh nghiệp đang hoạt động, vừa cấp phép nuôi biển cho 6 doanh nghiệp.", [("enterprises_active", "level", "12000", "")]),
    ("part", "Khu vực nông nghiệp có 3 doanh nghiệp thành lập mới.", [("enterprises_new", "level", "3", "Khu vực nông nghiệp")]),
    ("part", "Trong tháng, tỉnh đưa 8 lao động đi làm việc ở nước ngoài theo hợp đồng.", [("labour_export", "level", "8", "")]),
    ("part", "VN-Index tăng 5 điểm; MBB tăng 4,1%, VIX tăng 2,63%.", [("vn_index", "change", "5", "")]),
    # of no price, the world's market is where others sell; a department named for continents is no partner
    ("place", "Tại Đà Nẵng, kim ngạch xuất khẩu phục hồi sau những biến động lớn của thị trường thế giới, với tổng kim ngạch ước đạt 1,1 tỷ USD.", [("exports", "level", "1100000000", "Đà Nẵng")]),
    ("place", "Trên thị trường thế giới, giá gạo đạt 560 USD/tấn.", [("rice_price", "level", "560", "thế giới")]),
    ("part", "Vụ trưởng Vụ Thị trường châu Á - châu Phi cho biết kim ngạch xuất khẩu 5 tháng đạt 156 tỷ USD.", [("exports", "level", "156000000000", "")]),
    # figures of a list go with their names in order also where each has a bracket of its own, its percentage of the same place
    ("part", "Trong đó, kim ngạch xuất và nhập khẩu đạt lần lượt 180 tỷ USD (tăng 14%) và 175 tỷ USD (tăng 17,5%).", [("exports", "level", "180000000000", ""), ("exports", "change", "14", ""), ("imports", "level", "175000000000", ""), ("imports", "change", "17.5", "")]),
    ("place", "Sản lượng quặng của Úc và Chile lần lượt là 61.000 tấn (46,9%) và 39.000 tấn (30%).", [("industrial_product_output", "level", "61000", "Úc"), ("industrial_product_output", "share", "46.9", "Úc"), ("industrial_product_output", "level", "39000", "Chile"), ("industrial_product_output", "share", "30", "Chile")]),
    ("part", "Xuất khẩu gạo, cà phê và hạt tiêu lần lượt đạt 2,1 tỷ USD (giảm 10%), 4,2 tỷ USD (tăng 60%) và 600 triệu USD.", [("exports", "level", "2100000000", "gạo"), ("exports", "change", "-10", "gạo"), ("exports", "level", "4200000000", "cà phê"), ("exports", "change", "60", "cà phê"), ("exports", "level", "600000000", "hạt tiêu")]),
    # firms that register for something else are none newly founded
    ("part", "Số lượng doanh nghiệp đăng ký làm thủ tục hải quan năm 2024 đạt 405 doanh nghiệp, giảm 8%.", [("enterprises_active", "level", "405", ""), ("enterprises_active", "change", "-8", "")]),
    # land that a plan needs is land; a sentence ends behind a unit of one letter
    ("part", "Chiều dài cầu cảng đạt 9.900 m. Sản lượng hàng hóa thông qua cảng biển đạt 60,5 triệu tấn. Tổng nhu cầu sử dụng đất khoảng 241 ha.", [("port_throughput", "level", "60500000", ""), ("land_area", "level", "241", "")]),
    # what is measured against another country's stays its own country's
    ("place", "Năng suất lúa Việt Nam đạt 6,1 tấn/ha, cao gấp 1,5 lần của Thái Lan; gấp 1,8 lần Campuchia và gấp 2,5 lần của Myanmar.", [("crop_yield", "level", "6.1", "Việt Nam"), ("crop_yield", "ratio", "1.5", "Việt Nam"), ("crop_yield", "ratio", "1.8", "Việt Nam"), ("crop_yield", "ratio", "2.5", "Việt Nam")]),
    ("place", "GDP bình quân đầu người của Việt Nam chỉ bằng 60% Thái Lan và 10% Singapore.", [("gdp_per_capita", "ratio", "60", "Việt Nam"), ("gdp_per_capita", "ratio", "10", "Việt Nam")]),
    ("base", "GDP bình quân đầu người của Việt Nam chỉ bằng 60% Thái Lan và 10% Singapore.", [("gdp_per_capita", "ratio", "60", "other"), ("gdp_per_capita", "ratio", "10", "other")]),
    # KCN counts zones as their long name does
    ("part", "Nghệ An có 12 KCN, trong đó 5 KCN nằm trong khu kinh tế.", [("industrial_zone_area", "level", "12", ""), ("industrial_zone_area", "level", "5", "")]),
    # what there is of a good is no home for sale, and a street no money
    ("part", "Nguồn cung tôm năm nay tăng 5%. Tổng nguồn cung cà phê của thế giới ước tăng 3%.", [("other", "change", "5", "tôm"), ("other", "change", "3", "cà phê")]),
    ("part", "Giá bạc hôm nay tăng 2%. Cửa hàng ở ngõ 260 Yên Lãng mở cửa.", [("commodity_price", "change", "2", "bạc")]),
    # a good that no table lists, before the country whose trade it is
    ("part", "Xuất khẩu gia vị của Việt Nam trong 8 tháng đạt 1 tỷ USD. Xuất khẩu đi Đức của nước ta đạt 2 tỷ USD.", [("exports", "level", "1000000000", "gia vị"), ("exports", "level", "2000000000", "Đức")]),
    # firms counted to say whose figure is told
    ("part", "Số doanh nghiệp niêm yết là 1.600. Tổng lợi nhuận quý III của 500 doanh nghiệp tăng 20%.", [("enterprises_active", "level", "1600", ""), ("company_profit", "change", "20", "")]),
    # how strong a growth was, between it and its figure
    ("part", "Xuất khẩu gạo khởi sắc với mức tăng trưởng vượt bậc đạt 25%. Doanh số bán lẻ phục hồi với tốc độ tăng trưởng cao, đạt 5%.", [("exports", "change", "25", "gạo"), ("retail_sales", "change", "5", "")]),
    ("part", "Thu ngân sách có mức tăng trưởng khá, đạt 60% dự toán.", [("budget_revenue", "ratio", "60", "")]),
    # what a share is to cost is no price of goods
    ("part", "Công ty chứng khoán khuyến nghị mua với giá mục tiêu tăng 14%.", []),
    # a clause with a name and verb of its own ahead of the figure's
    ("part", "Giá cà phê tăng cao, doanh thu ngành cà phê tăng 6% so với cùng kỳ.", [("company_revenue", "change", "6", "cà phê")]),
    # how high the prices of one good lie is no index of all
    ("part", "Mặt bằng giá heo hơi cao hơn 18% so với cùng kỳ. Mặt bằng giá cà phê tăng 12%. Mặt bằng giá tăng 3%.", [("pig_price", "change", "18", ""), ("coffee_price", "change", "12", ""), ("cpi", "change", "3", "")]),
    # what is set against a quote of a market is none of it, but the other side of it is
    ("part", "Giá dầu Brent tăng hơn 5%, trong khi đồng ruble giảm 1,5%.", [("crude_oil_price", "change", "5", "dầu Brent")]),
    ("part", "Giá dầu Brent tăng hơn 5%, trong khi các chỉ số chứng khoán tương lai của Mỹ giảm 1,5%.", [("crude_oil_price", "change", "5", "dầu Brent"), ("world_stock_index", "change", "-1.5", "")]),
    # goods are no people, told behind them
    ("part", "Sản lượng hàng may mặc của tỉnh đạt 5 triệu sản phẩm, các nhà máy tuyển thêm 1.800 công nhân.", [("industrial_product_output", "level", "5000000", "hàng may mặc")]),
    # few pieces of a good are kinds of it, and goods are no people
    ("part", "Xuất khẩu trái cây đạt 5.000 tấn. Hiện có 12 sản phẩm được phép xuất khẩu sang Trung Quốc, thị trường với 1,4 tỷ dân.", [("export_volume", "level", "5000", "trái cây")]),
    # the scale of a plan is no month, and how densely one builds is no part of the land
    ("period", "Hà Nội duyệt quy hoạch phân khu tỷ lệ 1/2000 tại xã Tiền Phong, diện tích đất ở 12 ha, mật độ xây dựng 40%, quy mô dân số 6.800 người.", [("land_area", "level", "12", ""), ("population", "level", "6800", "")]),
    # what is saved is of what stands behind it, not of what was spoken of
    ("part", "Xuất khẩu dệt may tăng 5%. Tập đoàn phấn đấu giảm 30% lượng nước thải và tiết kiệm 20% chi phí sản xuất.", [("exports", "change", "5", "dệt may")]),
    # what livestock gives is meat and eggs, no fish
    ("part", "Tổng sản lượng của ngành chăn nuôi năm qua tăng 6,38%. Chăn nuôi gia cầm cung cấp 2,3 triệu tấn thịt hơi và 19,2 tỷ quả trứng.", [("meat_output", "change", "6.38", ""), ("meat_output", "level", "2300000", "gia cầm"), ("egg_milk_output", "level", "19200000000", "")]),
    # in a province's article, what the country's own words stand between and its verb, and the parts of that whole, are the country's
    ("place", "Kinh tế tỉnh Cà Mau năm 2023 đạt kết quả khá, thu ngân sách của Cà Mau đạt 5.000 tỷ đồng. Kim ngạch xuất khẩu nông lâm thủy sản năm 2023 của nước ta ước đạt 53 tỷ USD, trong đó xuất khẩu tôm đạt 3,6 tỷ USD.", [("budget_revenue", "level", "5000000000000", "Cà Mau"), ("exports", "level", "53000000000", "Việt Nam"), ("exports", "level", "3600000000", "Việt Nam")]),
    ("place", "GRDP của tỉnh Cà Mau tăng 7%. Kim ngạch xuất khẩu của doanh nghiệp Cà Mau tại các cửa khẩu trên cả nước đạt 1,2 tỷ USD.", [("grdp", "change", "7", "Cà Mau"), ("exports", "level", "1200000000", "Cà Mau")]),
    # a head noun alone before its verb tells quantity from value
    ("part", "Giá trị xuất khẩu cà phê tăng 26,2%, mặc dù khối lượng giảm 28,2%.", [("exports", "change", "26.2", "cà phê"), ("export_volume", "change", "-28.2", "cà phê")]),
    ("part", "Việt Nam xuất khẩu 579.000 tấn cà phê, kim ngạch 1,93 tỷ USD. Mặc dù lượng chỉ tăng 4,9% nhưng giá trị tăng mạnh 57,3%.", [("export_volume", "level", "579000", "cà phê"), ("exports", "level", "1930000000", "cà phê"), ("export_volume", "change", "4.9", "cà phê"), ("exports", "change", "57.3", "cà phê")]),
    ("part", "Giá trị xuất khẩu gỗ tăng 10%, lượng đơn hàng quý 2/2024 tăng 15%.", [("exports", "change", "10", "gỗ")]),
    # forest planted is no field sown, said behind its hectares; what visitors from abroad leave is no tax; power by what makes it is power
    ("part", "Tổng diện tích gieo trồng đạt 237 nghìn ha. Toàn tỉnh trồng được 6.100 ha rừng tập trung, tăng 4,8%.", [("sown_area", "level", "237000", ""), ("forest_planted_area", "level", "6100", ""), ("forest_planted_area", "change", "4.8", "")]),
    ("part", "Tổng thu từ du lịch đạt 3.119 tỷ đồng; riêng nguồn thu từ khách quốc tế ước đạt 52 triệu USD.", [("tourism_revenue", "level", "3119000000000", ""), ("tourism_revenue", "level", "52000000", "")]),
    ("part", "Sản lượng thủy điện năm 2023 giảm 8%.", [("electricity_output", "change", "-8", "thủy điện")]),
    # who died in a flood died in no accident on the road, the cause said behind
    ("part", "Tính đến ngày 14/10, đã có 5 người chết do mưa lũ, gồm 3 người ở Quảng Trị và 2 người tại Quảng Bình.", [("disaster_damage", "level", "5", ""), ("disaster_damage", "level", "3", ""), ("disaster_damage", "level", "2", "")]),
    # a tree sold is no tael of gold, unless gold is spoken of
    ("part", "Chợ hoa bán đào thế với giá khoảng 2 - 3 triệu đồng/cây.", [("commodity_price", "level", "0.000000", "")]),
    ("part", "Giá vàng sáng nay tăng lên 36 triệu đồng/cây.", [("gold_price", "level", "36000000", "")]),
    # a bound that sets a class of homes apart is no price of the market, nor what one owner asks
    ("part", "Năm 2024, giá căn hộ tăng 9%; căn hộ giá dưới 2 tỷ đồng không còn.", [("property_price", "change", "9", "căn hộ")]),
    ("part", "Năm 2024, giá căn hộ tăng 9%; một chủ nhà hét giá 22 tỷ đồng.", [("property_price", "change", "9", "căn hộ")]),
    ("part", "Năm 2024, giá căn hộ ở Hà Nội khoảng hơn 60 triệu đồng/m2.", [("property_price", "level", "60000000", "căn hộ")]),
    # forest is land, whatever is said of it behind; plots at auction are counted by the plot
    ("part", "Diện tích rừng chưa đủ điều kiện chi trả của tỉnh là 27.600 ha.", [("land_area", "level", "27600", "")]),
    ("part", "Năm 2025, tỉnh sẽ tiến hành đấu giá 12 khu đất.", [("real_estate_transactions", "level", "12", "")]),
    # boats, owners and chains counted in a territory; the unit itself is the word that tells them
    ("part", "Sản lượng khai thác hải sản đạt 12.000 tấn. Toàn tỉnh có 6.200 tàu cá.", [("capture_fishery_output", "level", "12000", ""), ("other", "level", "6200", "")]),
    ("part", "Quan Sơn có 5.500 chủ rừng, cả tỉnh xây dựng 120 chuỗi cung ứng.", [("other", "level", "5500", ""), ("other", "level", "120", "")]),
    ("part", "Đến năm 2030, cả nước sẽ có 45 khu kinh tế.", [("industrial_zone_area", "level", "45", "")]),
    # what a storm does to one crop it does to the next in the list
    ("part", "Bão gây thiệt hại 1.200 ha lúa, 300 ha cây ăn quả.", [("crop_damage_area", "level", "1200", "lúa"), ("crop_damage_area", "level", "300", "cây ăn quả")]),
    # crops that a flood reached are damaged, however it is said
    ("part", "Mưa lũ làm ngập 3.400 ha lúa, diện tích rau màu bị ảnh hưởng là 410 ha.", [("crop_damage_area", "level", "3400", "lúa"), ("crop_damage_area", "level", "410", "rau màu")]),
    # what families earn a head is no wage; what wages are, also in towns
    ("part", "Thu nhập bình quân của nhóm hộ nghèo nhất chỉ đạt 1,3 triệu đồng/người/tháng.", [("income_per_capita", "level", "1300000", "")]),
    ("part", "Thu nhập bình quân tháng của lao động khu vực nông thôn là 6,6 triệu đồng.", [("average_wage", "level", "6600000", "khu vực nông thôn")]),
    # what land is used for: land, no sown area, and a part of all land
    ("part", "Đến năm 2020, diện tích đất trồng lúa của cả nước đạt 4.100 nghìn ha, vượt 90 nghìn ha so với chỉ tiêu (4.010 nghìn ha).", [("land_area", "level", "4100000", "đất trồng lúa"), ("land_area", "change", "90000", "đất trồng lúa"), ("land_area", "level", "4010000", "đất trồng lúa")]),
    ("part", "Tương tự, đất an ninh của tỉnh điều chỉnh giảm 10 ha, đến 2030 là 71 ha; đất giao thông 779 ha.", [("land_area", "change", "-10", "đất an ninh"), ("land_area", "level", "71", "đất an ninh"), ("land_area", "level", "779", "đất giao thông")]),
    # what a figure is told without is no part of it
    ("part", "CPI lõi - chỉ số không bao gồm giá thực phẩm và năng lượng - tăng 0,1% so với tháng trước.", [("core_inflation", "change", "0.1", "")]),
    # what was collected, said without what of, is of the fee or tax before it
    ("part", "Tháng 6 thu lệ phí trước bạ tăng 78,4%, sang tháng 7 số thu chỉ bằng 76,8% so với tháng 6.", [("fees_revenue", "change", "78.4", "lệ phí trước bạ"), ("fees_revenue", "ratio", "76.8", "lệ phí trước bạ")]),
    # what has been harvested is harvested, whatever grew there; crops in general are no planting
    ("part", "Đến ngày 15/5/2024, toàn tỉnh đã thu hoạch 27.000 ha cây trồng vụ Xuân.", [("harvested_area", "level", "27000", "")]),
    ("part", "Đến ngày 20/9/2024, toàn vùng thu hoạch được 414 nghìn ha lúa thu đông.", [("harvested_area", "level", "414000", "lúa thu đông")]),
    # who is of working age is all who can be out of work; compound growth is no product
    ("part", "Tỷ lệ thất nghiệp trong độ tuổi lao động quý III/2024 là 2,24%.", [("unemployment_rate", "level", "2.24", "")]),
    ("part", "Thị trường robot y tế dự kiến đạt 28 tỷ USD vào năm 2026, với tỷ lệ tăng trưởng kép hàng năm là 22,18%.", [("other", "level", "28000000000", ""), ("other", "change", "22.18", "")]),
    # how likely a move of a rate is thought to be: the move is told behind it, more likelihoods behind that
    ("part", "Thị trường đặt cược khả năng 64% Fed hạ lãi suất 0,25 điểm phần trăm, khả năng giảm 0,5 điểm phần trăm là 31%.", [("policy_rate", "change", "-0.25", ""), ("policy_rate", "change", "-0.5", "")]),
    ("part", "Khả năng Fed giữ nguyên lãi suất đang là hơn 58%, từ mức 77% cách đây 1 tuần.", []),
    # what duties come to on average is told whole, whatever stands before it
    ("part", "Thuế quan bình quân của Ấn Độ năm 2022 là 14,2%, trong khi thuế quan bình quân của Mỹ là 2,7%.", [("other", "level", "14.2", ""), ("other", "level", "2.7", "")]),
    # what is itself so many times something is a level, not a ratio to another
    ("part", "Chỉ số P/E của thị trường hiện ở mức gần 15 lần, cao hơn mức bình quân 3 năm (13,3 lần).", [("price_to_earnings", "level", "15", ""), ("price_to_earnings", "level", "13.3", "")]),
    # who buys on balance, said once for the figures behind it, is not from abroad; whoever is named nearer is
    ("part", "Khối ngoại bán ròng 39 tỷ đồng. Nhà đầu tư cá nhân mua ròng 1.249 tỷ đồng, trong đó họ mua ròng khớp lệnh là 1.286 tỷ đồng.", [("foreign_net_trading", "level", "-39000000000", ""), ("other", "level", "1249000000000", ""), ("other", "level", "1286000000000", "")]),
    ("part", "Tự doanh bán ròng 84 tỷ đồng, trong khi khối ngoại mua ròng 20 tỷ đồng.", [("other", "level", "-84000000000", ""), ("foreign_net_trading", "level", "20000000000", "")]),
    # what bids were taken and paid back, and no bonds of a firm's
    ("part", "Trên kênh cầm cố, lãi suất giữ ở mức 4%/năm. Có 2.600 tỷ đồng trúng thầu và 3.100 tỷ đồng đáo hạn trong tuần qua.", [("interest_rate", "level", "4", ""), ("open_market_operations", "level", "2600000000000", ""), ("open_market_operations", "level", "3100000000000", "")]),
    # a fuel is a part of what is asked for of it
    ("part", "Năm 2024, nhu cầu tiêu thụ dầu toàn cầu tăng 950.000 thùng/ngày.", [("other", "change", "950000", "dầu")]),
    ("part", "Năm 2024, nhu cầu xăng của Mỹ giảm 2%.", [("other", "change", "-2", "xăng")]),
    # a number in the name of an index is neither a year nor a count
    ("period", "Ngày 7/10, chỉ số Russell 2000 của các cổ phiếu vốn hóa nhỏ giảm 1,3%.", [("world_stock_index", "change", "-1.3", "2024-10-07")]),
    ("part", "S&P 500 giao dịch ở mức trên 5.700 điểm.", [("world_stock_index", "level", "5700", "S&P 500")]),
    # hectares are where something grows, however much of it goes abroad; goods are told in square metres
    ("part", "Năm 2023, huyện xuất khẩu 120 tấn vải sang Nhật Bản. Huyện hiện có hơn 4.000 ha vải thiều.", [("export_volume", "level", "120", "Nhật Bản, vải"), ("perennial_area", "level", "4000", "vải thiều")]),
    ("part", "Năm 2023, huyện xuất khẩu 120.000 m2 gạch.", [("export_volume", "level", "120000", "")]),
    # what one season brings in; bags of coffee; what is brought out of pens, dug, or sent abroad in so many words
    ("part", "Năm 2024, lúa cho lợi nhuận bình quân 27,5 triệu đồng/ha/vụ, tăng 3 triệu đồng/ha.", [("crop_value_per_ha", "level", "27500000", "lúa"), ("crop_value_per_ha", "change", "3000000", "lúa")]),
    ("part", "Sản lượng cà phê của Brazil giảm 6% còn 62,8 triệu bao loại 60 kg/bao.", [("crop_output", "change", "-6", "cà phê"), ("crop_output", "level", "62800000", "cà phê")]),
    ("part", "Năm 2023, Việt Nam sản xuất và xuất chuồng 4,8 triệu tấn thịt lợn hơi, tăng 6%.", [("meat_output", "level", "4800000", "thịt lợn hơi"), ("meat_output", "change", "6", "thịt lợn hơi")]),
    ("part", "Tổng kết 5 tháng đầu năm 2024 đã có gần 1.900 tấn nhãn được xuất khẩu qua cửa khẩu.", [("export_volume", "level", "1900", "nhãn")]),
    # the market of a good has a size that no table lists; a country's market, one where money is dealt in, has none
    ("part", "Theo một báo cáo, thị trường xe đạp điện toàn cầu được định giá 52 tỷ USD năm 2023 và dự kiến tăng lên 80 tỷ USD vào năm 2030, với tốc độ tăng trưởng kép hàng năm (CAGR) 6,4%.", [("other", "level", "52000000000", ""), ("other", "level", "80000000000", ""), ("other", "change", "6.4", "")]),
    ("part", "Năm 2023, xuất khẩu sang Mỹ đạt 8 tỷ USD; thị trường EU đạt 5 tỷ USD.", [("exports", "level", "8000000000", "Mỹ"), ("exports", "level", "5000000000", "EU")]),
    ("part", "Thị trường này đạt 3 tỷ USD.", []),
    ("part", "Thị trường Halal dự kiến đạt 3 tỷ USD.", [("other", "level", "3000000000", "")]),
    ("part", "Thị trường Mỹ vẫn đạt 3 tỷ USD.", []),
    ("part", "Thị trường xe đạp điện đạt 3 tỷ USD. Khoảng 60% sẽ dùng ứng dụng này.", [("other", "level", "3000000000", "")]),
    # those who ask for what the unemployed are paid, and who could work more, are counted by themselves
    ("part", "Quý III/2024, cả nước có 168.000 người nộp hồ sơ đề nghị hưởng trợ cấp thất nghiệp.", [("unemployment_benefit_claims", "level", "168000", "")]),
    ("part", "Tỷ lệ thất nghiệp là 2,2%. Số lao động không sử dụng hết tiềm năng là hơn 2 triệu người.", [("unemployment_rate", "level", "2.2", ""), ("other", "level", "2000000", "")]),
    # nothing falls up to a level: by how much
    ("part", "Năm 2023, xuất khẩu sụt giảm lên tới 12%.", [("exports", "change", "-12", "")]),
    ("part", "Năm 2023, xuất khẩu có mức giảm lên đến 12%.", [("exports", "change", "-12", "")]),
    ("part", "Năm 2023, xuất khẩu tăng lên đến 12 tỷ USD.", [("exports", "level", "12000000000", "")]),
    # stakes in a firm, points that shares bring their index, how often a rate was set: no figures of an indicator
    ("part", "Xuất khẩu tăng 3%, còn quỹ này nắm 12% cổ phần.", [("exports", "change", "3", "")]),
    ("part", "VN-Index tăng 6 điểm. Hai mã này đem về 2 điểm cho VN-Index.", [("vn_index", "change", "6", "")]),
    ("part", "Cơ quan này đã điều chỉnh giảm 4 lần lãi suất điều hành.", []),
    # a share of a sum that no table knows, told of what takes it up; but a bare sum is of what is in force, and a firm's is none
    ("part", "Xuất khẩu tăng 5%. Quảng cáo ngoài trời chiếm 12% tổng chi tiêu quảng cáo.", [("exports", "change", "5", ""), ("other", "share", "12", "")]),
    ("part", "Xuất khẩu tăng 5%, trong đó tôm chiếm 12% tổng số.", [("exports", "change", "5", ""), ("exports", "share", "12", "tôm")]),
    ("part", "Xuất khẩu tăng 5%. Công ty Sao Mai chiếm 12% tổng chi tiêu quảng cáo.", [("exports", "change", "5", "")]),
    # what has been done of a plan stays so, though its growth or its like of last year is set beside it
    ("base", "Đến hết tháng 7/2024, tỷ lệ giải ngân vốn đầu tư công đạt 57%, tăng 24% so với cùng kỳ năm 2023.", [("public_investment_disbursed", "ratio", "57", "plan"), ("public_investment_disbursed", "change", "24", "2023-01-01/P7M")]),
    ("base", "Đến hết tháng 7/2024, tỷ lệ giải ngân vốn đầu tư công đạt 28%, thấp hơn mức 35% của cùng kỳ năm 2023.", [("public_investment_disbursed", "ratio", "28", "plan"), ("public_investment_disbursed", "ratio", "35", "plan")]),
    ("base", "Đến hết tháng 7/2024, giải ngân vốn đầu tư công đạt 3.000 tỷ đồng, bằng 96% so với cùng kỳ năm 2023.", [("public_investment_disbursed", "level", "3000000000000", ""), ("public_investment_disbursed", "ratio", "96", "2023-01-01/P7M")]),
    # coins of the net have no country, whoever sells them; shares have
    ("place", "Bitcoin lao dốc tại Mỹ.\nNhà đầu tư Mỹ bán tháo tiền số. Tổng vốn hóa thị trường đạt 1,6 nghìn tỷ USD.", [("market_cap", "level", "1600000000000", "thế giới")]),
    ("place", "Chứng khoán Mỹ lao dốc.\nNhà đầu tư Mỹ bán tháo cổ phiếu. Tổng vốn hóa thị trường đạt 1,6 nghìn tỷ USD.", [("market_cap", "level", "1600000000000", "Hoa Kỳ")]),
    # new and added capital together is all that is registered
    ("part", "Kim ngạch xuất khẩu gạo đạt 212 triệu USD; thủy sản đạt 108 triệu USD.", [("exports", "level", "212000000", "gạo"), ("exports", "level", "108000000", "thủy sản")]),
    ("part", "Tổng vốn cấp mới và điều chỉnh FDI đạt 319 triệu USD.", [("fdi_registered", "level", "319000000", "")]),
    ("part", "Tổng thu hút đầu tư trực tiếp từ nước ngoài đạt 4,7 tỷ USD.", [("fdi_registered", "level", "4700000000", "")]),
    ("part", "Lãnh đạo các tập đoàn kinh tế có thể nhận tới 60 triệu đồng.", []),
    ("part", "Bảy nước thuộc nhóm 7 nền công nghiệp phát triển cùng can thiệp tỷ giá.", []),
    # a number that another is set beside is a level
    ("period", "Năm 2023, sản lượng dầu thô đạt 10,2 triệu tấn, thấp hơn con số 10,9 triệu tấn của năm 2022.", [("crude_oil_output", "level", "10200000", "2023"), ("crude_oil_output", "level", "10900000", "2022")]),
    # water and waste are one branch of industry, however they are written
    ("part", "IIP tháng 7 tăng 5%; trong đó ngành chế biến, chế tạo tăng 6%; cung cấp nước, xử lý rác thải và nước thải tăng 7%.", [("iip", "change", "5", ""), ("iip", "change", "6", "ngành chế biến, chế tạo"), ("iip", "change", "7", "cung cấp nước, xử lý rác thải và nước thải")]),
    # what an amount of money takes up of an economy is its own share; a sector's is the economy's
    ("part", "Năm 2023, nợ công chiếm khoảng 37% GDP.", [("public_debt", "share", "37", "")]),
    ("part", "Năm 2023, xuất khẩu chiếm khoảng 85% GDP. Trong đó, thị trường Nhật Bản chiếm 9% tổng kim ngạch.", [("exports", "share", "85", ""), ("exports", "share", "9", "Nhật Bản")]),
    ("part", "Năm 2023, nông nghiệp chiếm 12% GDP.", [("gdp", "share", "12", "nông nghiệp")]),
    # set beside a figure and measured by what a period reached
    ("base", "Năm 2023, khách du lịch tăng 12% so với năm 2022, tương đương 83% kết quả năm 2019.", [("tourist_arrivals", "change", "12", "2022"), ("tourist_arrivals", "ratio", "83", "2019")]),
    ("base", "Năm 2023, thu ngân sách tăng 5% so với năm 2022, tương đương 450 tỷ đồng.", [("budget_revenue", "change", "5", "2022"), ("budget_revenue", "change", "450000000000", "2022")]),
    # workers told by what they do, cars by what is sold, taxes by what is put off
    ("part", "Tỉnh giải quyết việc làm cho 9.300 người, trong đó 2.100 lao động được đưa đi làm việc ở nước ngoài.", [("jobs_created", "level", "9300", ""), ("labour_export", "level", "2100", "")]),
    ("part", "Khu kinh tế có 210 dự án đầu tư, đang sử dụng hơn 31.000 lao động.", [("investment_projects", "level", "210", ""), ("employment", "level", "31000", "")]),
    ("part", "Doanh số bán hàng của các hãng ô tô đạt 28.400 xe, tăng 3%.", [("vehicle_sales", "level", "28400", ""), ("vehicle_sales", "change", "3", "")]),
    ("part", "Tổng số tiền thuế gia hạn là 7.100 tỷ đồng.", [("tax_relief", "level", "7100000000000", "")]),
    # the price of an article about homes
    ("part", "Thị trường bất động sản ấm lên.\nNguồn cung mới tăng 20%, lãi suất thả nổi ở mức 9%, giá bán tăng 3%.", [("real_estate_transactions", "change", "20", ""), ("interest_rate", "level", "9", ""), ("property_price", "change", "3", "")]),
    # the subject is said once
    ("part", "Kim ngạch xuất khẩu đạt 35 tỷ USD, tăng 8% so với cùng kỳ.", [("exports", "level", "35000000000", ""), ("exports", "change", "8", "")]),
    ("part", "Thu ngân sách đạt 740 tỷ đồng, bằng 74% dự toán, giảm 3% so với cùng kỳ.", [("budget_revenue", "level", "740000000000", ""), ("budget_revenue", "ratio", "74", ""), ("budget_revenue", "change", "-3", "")]),
    ("part", "Sản lượng thủy sản ước đạt 12.000 tấn (tăng 4,1%).", [("fishery_output", "level", "12000", ""), ("fishery_output", "change", "4.1", "")]),
    ("part", "Kim ngạch xuất khẩu đạt 35 tỷ USD. Con số này tăng 8% so với năm trước.", [("exports", "level", "35000000000", ""), ("exports", "change", "8", "")]),
    ("part", "Tỷ lệ thất nghiệp là 2,3%. Cùng kỳ năm trước, con số này là 2,8%.", [("unemployment_rate", "level", "2.3", ""), ("unemployment_rate", "level", "2.8", "")]),
    # whose quote it is, where several dealers are compared: the one named last, to the end of its paragraph; and which side
    ("part", "DOJI niêm yết giá mua vàng miếng ở mức 84,1 triệu đồng/lượng và giá bán là 86 triệu đồng/lượng, tăng 200.000 đồng ở chiều mua.\nMi Hồng mua vào 84,5 triệu đồng/lượng.", [("gold_price", "level", "84100000", "giá mua, DOJI, vàng miếng"), ("gold_price", "level", "86000000", "giá bán, DOJI, vàng miếng"), ("gold_price", "change", "200000", "chiều mua, DOJI, vàng miếng"), ("gold_price", "level", "84500000", "mua vào, Mi Hồng, vàng miếng")]),
    ("part", "PNJ công bố giá mua/bán vàng nhẫn lần lượt là 77,3 triệu đồng/lượng và 78,5 triệu đồng/lượng. Mức chênh lệch là 1,2 triệu đồng/lượng.\nPhú Quý bán ra 78,4 triệu đồng/lượng.", [("gold_price", "level", "77300000", "giá mua, PNJ, vàng nhẫn"), ("gold_price", "level", "78500000", "bán, PNJ, vàng nhẫn"), ("gold_price_gap", "level", "1200000", "PNJ, vàng nhẫn"), ("gold_price", "level", "78400000", "bán ra, Phú Quý, vàng nhẫn")]),
    ("part", "Giá bán vàng miếng 86 triệu đồng/lượng được niêm yết tại DOJI, còn Mi Hồng bán ra 85,5 triệu đồng/lượng.", [("gold_price", "level", "86000000", "Giá bán, DOJI, vàng miếng"), ("gold_price", "level", "85500000", "bán ra, Mi Hồng, vàng miếng")]),
    # a brand of gold is no fruit
    ("part", "Nhãn vàng Phú Quý niêm yết giá vàng miếng mua vào 75 triệu đồng/lượng.", [("gold_price", "level", "75000000", "mua vào, vàng miếng")]),
    # what another is measured against is not what is measured
    ("place", "Giá vàng nhẫn trong nước cao hơn giá vàng thế giới khoảng 2 triệu đồng/lượng.", [("gold_price", "change", "2000000", "Việt Nam")]),
    ("part", "Lãi suất cho vay mua nhà thấp hơn lãi suất huy động 0,5 điểm phần trăm.", [("lending_rate", "change", "-0.5", "vay mua nhà")]),
    # two capitals behind a small word are a name, no product; the funds of insurance are no parts of themselves
    ("part", "Khu công nghiệp Cam Hòa thu hút 12 dự án với tổng vốn đăng ký 682 tỷ đồng.", [("investment_projects", "level", "12", ""), ("investment_projects", "level", "682000000000", "")]),
    ("part", "Quỹ bảo hiểm thất nghiệp chi 18.000 tỷ đồng.", [("social_insurance_fund", "level", "18000000000000", "")]),
    # workers who go abroad, as the country that takes them words it
    ("part", "Năm 2023, Nhật Bản đã tuyển 7.200 lao động Việt Nam sang làm việc.", [("labour_export", "level", "7200", "")]),
    # passengers and freight, by what a growth is said to be of
    ("part", "Vận chuyển hành khách đạt 410.000 lượt và 2.900 tấn hàng hóa, tăng 12% về hành khách và tăng 3% về hàng hóa.", [("passengers_carried", "level", "410000", ""), ("freight_carried", "level", "2900", ""), ("passengers_carried", "change", "12", ""), ("freight_carried", "change", "3", "")]),
    # no dealer where one alone is named, what is quoted is the market's, or the name is that of the gold
    ("part", "DOJI niêm yết giá bán vàng miếng ở mức 86 triệu đồng/lượng.", [("gold_price", "level", "86000000", "giá bán, vàng miếng")]),
    ("part", "DOJI giữ nguyên giá, còn PNJ chưa cập nhật. Trên thị trường, giá vàng miếng SJC phổ biến ở mức 86 triệu đồng/lượng.", [("gold_price", "level", "86000000", "vàng miếng SJC")]),
    # with whom trade is goes on in what is told within it
    ("part", "Xuất nhập khẩu với Lào đạt 2 tỷ USD. Trong đó, xuất khẩu đạt 1 tỷ USD, nhập khẩu đạt 1 tỷ USD.", [("total_trade", "level", "2000000000", "Lào"), ("exports", "level", "1000000000", "Lào"), ("imports", "level", "1000000000", "Lào")]),
    ("part", "Xuất nhập khẩu với Lào đạt 2 tỷ USD. Riêng xuất khẩu đạt 9 tỷ USD.", [("total_trade", "level", "2000000000", "Lào"), ("exports", "level", "9000000000", "")]),
    # a list of provinces comes back to what its unit tells
    ("place", "Hà Nam đón 5.000 lượt khách, tổng thu du lịch đạt 9 tỷ đồng; Nam Định đón 4.000 lượt, tăng 5%.", [("tourist_arrivals", "level", "5000", "Hà Nam"), ("tourism_revenue", "level", "9000000000", "Hà Nam"), ("tourist_arrivals", "level", "4000", "Nam Định"), ("tourist_arrivals", "change", "5", "Nam Định")]),
    # a multiple of what another has
    ("base", "Năm 2024, thu nhập bình quân của lao động nam gấp 1,3 lần thu nhập của lao động nữ.", [("average_wage", "ratio", "1.3", "other")]),
    # a sentence that says much before its figure does not go on about what an earlier paragraph named; a short one, or a list, does
    ("part", "Xuất khẩu đạt 35 tỷ USD.\nTrao đổi với phóng viên, đại diện nhiều cửa tiệm ở khu phố cổ chia sẻ rằng khách quen của họ đã chi tiêu dè dặt hơn trước, giảm 20%.", [("exports", "level", "35000000000", "")]),
    ("part", "Xuất khẩu đạt 35 tỷ USD.\nSo với tháng trước, giảm 20%.", [("exports", "level", "35000000000", ""), ("exports", "change", "-20", "")]),
    ("place", "Thu ngân sách đạt 35 tỷ đồng.\nTheo báo cáo, có nhiều địa phương đạt kết quả tốt hơn hẳn mặt bằng chung và vượt xa mục tiêu đã đặt ra như: Hà Nam đạt 31% dự toán, Nam Định đạt 26% dự toán.", [("budget_revenue", "level", "35000000000", ""), ("budget_revenue", "ratio", "31", "Hà Nam"), ("budget_revenue", "ratio", "26", "Nam Định")]),
    # in news of another country, an office that any has is its own, Việt Nam goes on where it is named, and exchanges are the world's
    ("place", "Lạm phát Mỹ hạ nhiệt. Bộ Lao động công bố CPI tháng 8 tăng 0,2%. GDP của Mỹ tăng 3%.", [("cpi", "change", "0.2", "Hoa Kỳ"), ("gdp", "change", "3", "Hoa Kỳ")]),
    ("place", "Kinh tế Brazil\nGDP của Brazil tăng 2%. Brazil xuất khẩu nhiều.\nViệt Nam xuất khẩu 14.127 tấn hồ tiêu. Tổng kim ngạch đạt 96 triệu USD.", [("gdp", "change", "2", "Brazil"), ("export_volume", "level", "14127", "Việt Nam"), ("exports", "level", "96000000", "Việt Nam")]),
    ("place", "Chứng khoán Mỹ tăng điểm. GDP của Mỹ tăng 3%.\nGiá bạc chốt phiên ở mức 38,2 USD/ounce, giảm 0,6%.", [("gdp", "change", "3", "Hoa Kỳ"), ("commodity_price", "level", "38.2", "thế giới"), ("commodity_price", "change", "-0.6", "thế giới")]),
    # what it rose or fell from is what it rose or fell to, where the two say so too
    ("period", "Năm 2023, xuất khẩu đạt 12 tỷ USD, tăng từ 9,5 tỷ USD năm 2020.", [("exports", "level", "12000000000", "2023"), ("exports", "level", "9500000000", "2020")]),
    ("period", "Năm 2023, nông nghiệp chiếm 12% GDP, giảm từ mức 15% năm 2015.", [("gdp", "share", "12", "2023"), ("gdp", "share", "15", "2015")]),
    ("base", "Năm 2023, xuất khẩu đạt 9 tỷ USD, tăng từ 10% so với năm 2022.", [("exports", "level", "9000000000", ""), ("exports", "change", "10", "2022")]),
    # what is measured otherwise is told beside it: the value of a harvest, workers, help
    ("part", "Sản lượng nhãn của huyện đạt 31.000 tấn, giá trị ước đạt 480 tỷ đồng, tăng 4%.", [("crop_output", "level", "31000", "nhãn"), ("agri_production_value", "level", "480000000000", "nhãn"), ("agri_production_value", "change", "4", "nhãn")]),
    ("part", "Ngành gỗ có 2.100 doanh nghiệp với 180.000 lao động.", [("enterprises_active", "level", "2100", "Ngành gỗ"), ("employment", "level", "180000", "Ngành gỗ")]),
    ("part", "Tỉnh tặng quà Tết cho 3.150 hộ nghèo với tổng trị giá 2 tỷ đồng.", [("poverty_rate", "level", "3150", ""), ("social_assistance", "level", "2000000000", "")]),
    ("part", "Huyện Tân Hòa đấu giá thành công 36 thửa đất với số tiền 96 tỷ đồng.", [("real_estate_transactions", "level", "36", ""), ("land_revenue", "level", "96000000000", "")]),
    # an account of a territory counts farms, models, codes of orchards; kinds of them in a bracket
    ("place", "GRDP của tỉnh Nghệ An tăng 5%. Toàn tỉnh có 310 gia trại, trang trại (270 gia trại; 40 trang trại), 52 mô hình trồng rau.", [("grdp", "change", "5", "Nghệ An"), ("other", "level", "310", "Nghệ An"), ("other", "level", "270", "Nghệ An"), ("other", "level", "40", "Nghệ An"), ("other", "level", "52", "Nghệ An")]),
    # the places together that a name is followed by are no threshold of what they did
    ("place", "Năm 2024, sản lượng vải 3 tỉnh đạt trên 91.000 tấn (Bắc Giang trên 60.000 tấn, Hải Dương 31.000 tấn).", [("crop_output", "level", "91000", ""), ("crop_output", "level", "60000", "Bắc Giang"), ("crop_output", "level", "31000", "Hải Dương")]),
    # what is counted inside the name of what is measured keeps no list from it
    ("part", "Mức lương tối thiểu tại 4 vùng như sau: vùng I tăng 260.000 đồng, lên 4,9 triệu đồng/tháng; vùng II tăng 240.000 đồng.", [("minimum_wage", "change", "260000", ""), ("minimum_wage", "level", "4900000", ""), ("minimum_wage", "change", "240000", "vùng II")]),
    ("part", "Vải đã được xuất khẩu sang 12 thị trường với tổng sản lượng 41.000 tấn.", [("export_volume", "level", "41000", "12 thị trường")]),
    # criteria told on the way are words of what the communes reached
    ("place", "Đến nay, tỉnh Nghệ An có 14 xã đạt 19/19 tiêu chí nông thôn mới.", [("new_rural_communes", "level", "14", "Nghệ An")]),
    # jobs of an economy, and what they were expected to be
    ("place", "Khu vực phi nông nghiệp của Mỹ có thêm 172.000 việc làm, cao hơn mức dự báo 130.000 việc làm.", [("jobs_created", "level", "172000", "Hoa Kỳ"), ("jobs_created", "level", "130000", "Hoa Kỳ")]),
    # the unit of a number that an earlier noun counts
    ("part", "Tỉnh thu hút 95 dự án FDI, nâng tổng số dự án FDI lên 1.366.", [("fdi_projects", "level", "95", ""), ("fdi_projects", "level", "1366", "")]),
    # the partner that the clause goes on to name
    ("part", "Đức nhập khẩu 5.000 tấn tôm từ Ấn Độ.", [("import_volume", "level", "5000", "Ấn Độ, tôm")]),
    ("part", "Việt Nam xuất khẩu 3 tỷ USD tôm sang Đức.", [("exports", "level", "3000000000", "Đức, tôm")]),
    ("part", "Xuất khẩu tôm tăng 9% và nhập khẩu từ Đức tăng 3%.", [("exports", "change", "9", "tôm"), ("imports", "change", "3", "Đức")]),
    # goods that no table lists behind the name of trade; kinds of insurance; a count of the thing that fell
    ("part", "Kim ngạch xuất khẩu dăm bào gỗ tràm đạt 9 triệu USD, tăng 3%.", [("exports", "level", "9000000", "dăm bào gỗ tràm"), ("exports", "change", "3", "dăm bào gỗ tràm")]),
    ("part", "Thành phố có 7,7 triệu người tham gia bảo hiểm y tế.", [("insured_people", "level", "7700000", "bảo hiểm y tế")]),
    ("part", "Lượng căn hộ chào bán mới giảm 80%, chỉ còn 2.851 căn.", [("real_estate_transactions", "change", "-80", "căn hộ"), ("real_estate_transactions", "level", "2851", "căn hộ")]),
    # a bracket: what it names itself, and what it stands behind
    ("part", "Giá trị sản xuất đạt 14.000 tỷ đồng (trong đó, trồng trọt 9.100 tỷ đồng, lâm nghiệp 700 tỷ đồng).", [("agri_production_value", "level", "14000000000000", ""), ("agri_production_value", "level", "9100000000000", "trồng trọt"), ("agri_production_value", "level", "700000000000", "lâm nghiệp")]),
    ("part", "Xuất khẩu đạt 900 triệu USD. Nhóm thủy sản (chiếm tỷ trọng 4,2%) tăng 6%.", [("exports", "level", "900000000", ""), ("exports", "share", "4.2", "thủy sản"), ("exports", "change", "6", "thủy sản")]),
    ("part", "Xuất khẩu đạt 900 triệu USD. Thị trường châu Âu (chiếm 7,1%) tăng 12%.", [("exports", "level", "900000000", ""), ("exports", "share", "7.1", "châu Âu"), ("exports", "change", "12", "châu Âu")]),
    # a name goes on behind the sector that it begins with
    ("part", "Giá trị sản xuất công nghiệp đạt 350 tỷ đồng, trong đó công nghiệp cung cấp nước đạt 9 tỷ đồng.", [("industrial_production_value", "level", "350000000000", ""), ("industrial_production_value", "level", "9000000000", "công nghiệp cung cấp nước")]),
    ("part", "Một số sản phẩm công nghiệp sản xuất chủ yếu như: quặng sắt đạt 7.900 tấn; gạch nung 21 triệu viên.", [("industrial_product_output", "level", "7900", "quặng sắt"), ("industrial_product_output", "level", "21000000", "gạch nung")]),
    # a name of which only the first noun is known; a product that no table lists
    ("part", "Doanh thu dịch vụ đạt 260 tỷ đồng. Trong đó, dịch vụ vui chơi giải trí tăng 7%; dịch vụ khác 12 tỷ đồng.", [("services_revenue", "level", "260000000000", ""), ("services_revenue", "change", "7", "dịch vụ vui chơi giải trí"), ("services_revenue", "level", "12000000000", "dịch vụ khác")]),
    ("part", "Sản lượng thịt lợn ước 41 nghìn tấn. Sản lượng dược liệu ước 2 nghìn tấn.", [("meat_output", "level", "41000", "thịt lợn"), ("crop_output", "level", "2000", "dược liệu")]),
    ("part", "Một số sản phẩm chủ yếu gồm: Đá ốp lát ước 5.200 m2, tăng 11%; hạt điều nhân 5.300 tấn; clinke 170.000 tấn.", [("industrial_product_output", "level", "5200", "Đá ốp lát"), ("industrial_product_output", "change", "11", "Đá ốp lát"), ("industrial_product_output", "level", "5300", "hạt điều nhân"), ("industrial_product_output", "level", "170000", "clinke")]),
    # whose industry it is; products of industry, by what they are measured in
    ("part", "Giá trị sản xuất công nghiệp đạt 122 tỷ đồng; công nghiệp nhà nước 4 tỷ đồng; công nghiệp có vốn đầu tư nước ngoài 110 tỷ đồng, tăng 9%.", [("industrial_production_value", "level", "122000000000", ""), ("industrial_production_value", "level", "4000000000", "công nghiệp nhà nước"), ("industrial_production_value", "level", "110000000000", "công nghiệp có vốn đầu tư nước ngoài"), ("industrial_production_value", "change", "9", "công nghiệp có vốn đầu tư nước ngoài")]),
    ("part", "Chỉ số sản xuất công nghiệp tăng 5%. Một số mặt hàng tăng khá như bia đạt 22 triệu lít, tăng 6%.", [("iip", "change", "5", ""), ("industrial_product_output", "level", "22000000", "bia"), ("industrial_product_output", "change", "6", "bia")]),
    # the day a herd was counted at is no period of what is produced
    ("period", "6 tháng đầu năm 2024, đàn lợn tại thời điểm 1/4/2024 là 310 nghìn con; sản lượng thịt lợn ước 41 nghìn tấn.", [("pig_herd", "level", "310000", "2024-04-01"), ("meat_output", "level", "41000", "2024-S1")]),
    # the market named before; a dash behind a bracket; marks of footnotes
    ("part", "Xuất khẩu sang Mỹ đạt 5 tỷ USD. Thị trường nói trên chiếm 20% tổng kim ngạch.", [("exports", "level", "5000000000", "Mỹ"), ("exports", "share", "20", "Mỹ")]),
    ("part", "Xuất khẩu nông sản tăng 5% (Agri) - năm 2024 hạt mắc ca tăng 8,1%.", [("exports", "change", "5", "nông sản"), ("exports", "change", "8.1", "hạt mắc ca")]),
    ("part", "Thu ngân sách 27.650 tỷ đồng, đạt 71% dự toán¹, trong đó thu nội địa 5 tỷ đồng.", [("budget_revenue", "level", "27650000000000", ""), ("budget_revenue", "ratio", "71", ""), ("domestic_revenue", "level", "5000000000", "")]),
    # a comparison on the way is no place of the figure; growth expected by the end of a year is of the year
    ("place", "Hết tháng 9, TP HCM là địa phương dẫn đầu cả nước về kim ngạch xuất khẩu với hơn 35 tỷ USD.", [("exports", "level", "35000000000", "TP Hồ Chí Minh")]),
    ("place", "Hết tháng 9, Hà Nội nhập siêu lớn nhất cả nước với con số hơn 12 tỷ USD.", [("trade_balance", "level", "-12000000000", "Hà Nội")]),
    ("period", "Ngân hàng Nhà nước kỳ vọng đến cuối năm, tăng trưởng tín dụng có thể đạt 10%.", [("credit_growth", "change", "10", "2024")]),
    ("part", "Lãi suất điều hành là 4%. Trong năm, Ngân hàng Nhà nước đã 3 lần giảm lãi suất.", [("policy_rate", "level", "4", "")]),
    # both sides of a quote, and nothing behind goes on with the last
    ("part", "Giá USD tại các ngân hàng ở mức 22.940 – 23.150 VND/USD (mua vào – bán ra), tăng 20 VND/USD.", [("exchange_rate", "level", "22940", "mua vào"), ("exchange_rate", "level", "23150", "bán ra"), ("exchange_rate", "change", "20", "")]),
    ("part", "Tỷ giá mua vào – bán ra ở mức 22.940 – 23.150 VND/USD.", [("exchange_rate", "level", "22940", "mua vào"), ("exchange_rate", "level", "23150", "bán ra")]),
    # counts said again, groups of consumption, growth behind a structure, products of a list
    ("part", "Có 612 doanh nghiệp thành lập mới thuộc khu vực dịch vụ; 420 doanh nghiệp thuộc khu vực công nghiệp và xây dựng.", [("enterprises_new", "level", "612", "khu vực dịch vụ"), ("enterprises_new", "level", "420", "khu vực công nghiệp và xây dựng")]),
    ("part", "CPI tháng 10 tăng 0,3%, trong đó nhóm giao thông tăng 1% do giá xăng tăng 2%. Bưu chính, viễn thông giảm 0,1%.", [("cpi", "change", "0.3", ""), ("cpi", "change", "1", "nhóm giao thông"), ("petrol_price", "change", "2", "xăng"), ("cpi", "change", "-0.1", "Bưu chính, viễn thông")]),
    ("part", "GRDP tăng 9%. Trong cơ cấu kinh tế, khu vực dịch vụ chiếm 40%. Ngành xây dựng tăng 14%.", [("grdp", "change", "9", ""), ("gdp_structure", "share", "40", "khu vực dịch vụ"), ("grdp", "change", "14", "Ngành xây dựng")]),
    ("part", "Giá cà phê ở mức 40.500 đồng/kg; hồ tiêu 58.000 đồng/kg.", [("coffee_price", "level", "40500", ""), ("pepper_price", "level", "58000", "hồ tiêu")]),
    ("part", "Sản phẩm công nghiệp chủ yếu: xi măng 845 nghìn tấn; bia 30 triệu lít.", [("cement_output", "level", "845000", ""), ("industrial_product_output", "level", "30000000", "bia")]),
    ("part", "Khảo sát nhanh 320 du khách cho thấy 87% hài lòng.", []),
    ("entity", "Công ty cổ phần Nhựa Sông Tiền chạy máy mới. Thị trường trầm lắng. Công ty có doanh thu 90 tỷ đồng.", [("company_revenue", "level", "90000000000", "Công ty cổ phần Nhựa Sông Tiền")]),
    ("part", "Canada là thị trường nhập khẩu tôm lớn thứ 7 của Việt Nam, chiếm 5% tổng giá trị xuất khẩu tôm.", [("exports", "share", "5", "Canada, tôm")]),
    # vague words, growth before a name, what the article has been about
    ("part", "Tốc độ tăng trưởng tổng sản phẩm trên địa bàn tỉnh ước đạt 8,2%.", [("grdp", "change", "8.2", "")]),
    ("part", "Lãi suất liên ngân hàng giảm. Trong đó, mức lãi suất qua đêm là 0,6%/năm.", [("interbank_rate", "level", "0.6", "qua đêm")]),
    ("part", "Khách du lịch đạt 3 triệu lượt. Tổng thu đạt 2.400 tỷ đồng.", [("tourist_arrivals", "level", "3000000", ""), ("tourism_revenue", "level", "2400000000000", "")]),
    ("part", "Có 250 dự án mới được cấp phép, tổng vốn đăng ký đạt 1,4 tỷ USD.", [("fdi_projects", "level", "250", ""), ("fdi_new_capital", "level", "1400000000", "")]),
    ("part", "Xuất khẩu gạo tăng gần 30%, đạt 1,34 triệu tấn.", [("export_volume", "change", "30", "gạo"), ("export_volume", "level", "1340000", "gạo")]),
    # parts of a whole
    ("part", "GRDP tăng 7%, trong đó khu vực dịch vụ tăng 8,2%.", [("grdp", "change", "7", ""), ("grdp", "change", "8.2", "khu vực dịch vụ")]),
    ("part", "GRDP tăng 7%; khu vực nông, lâm nghiệp và thủy sản tăng 3%; khu vực dịch vụ tăng 8%.", [("grdp", "change", "7", ""), ("grdp", "change", "3", "khu vực nông, lâm nghiệp và thủy sản"), ("grdp", "change", "8", "khu vực dịch vụ")]),
    ("part", "Xuất khẩu đạt 5 tỷ USD, trong đó dệt may 2 tỷ USD; giày dép 1 tỷ USD.", [("exports", "level", "5000000000", ""), ("exports", "level", "2000000000", "dệt may"), ("exports", "level", "1000000000", "giày dép")]),
    ("part", "Chỉ số sản xuất công nghiệp tăng 9%, trong đó ngành khai khoáng giảm 4%; ngành chế biến, chế tạo tăng 11%.", [("iip", "change", "9", ""), ("iip", "change", "-4", "ngành khai khoáng"), ("iip", "change", "11", "ngành chế biến, chế tạo")]),
    ("part", "Kim ngạch xuất khẩu sang Nhật Bản đạt 300 triệu USD.", [("exports", "level", "300000000", "Nhật Bản")]),
    ("part", "Kim ngạch xuất khẩu gạo đạt 3 tỷ USD.", [("exports", "level", "3000000000", "gạo")]),
    ("part", "CPI tháng 10 tăng 0,3%, trong đó nhóm giao thông tăng 1%. Giá gas tăng 2%. Nhóm nhà ở và vật liệu xây dựng tăng 0,4%.", [("cpi", "change", "0.3", ""), ("cpi", "change", "1", "nhóm giao thông"), ("gas_price", "change", "2", "gas"), ("cpi", "change", "0.4", "nhà ở và vật liệu xây dựng")]),
    ("part", "GRDP bình quân đầu người đạt 78 triệu đồng. Tỷ trọng nông, lâm nghiệp và thủy sản chiếm 21%.", [("grdp_per_capita", "level", "78000000", ""), ("gdp_structure", "share", "21", "nông, lâm nghiệp và thủy sản")]),
    # a part inside the indicator's own name; what says no more than the indicator is none
    ("part", "Thu nội địa đạt 740 tỷ đồng, tăng 9%.", [("domestic_revenue", "level", "740000000000", ""), ("domestic_revenue", "change", "9", "")]),
    ("part", "Tiền gửi của dân cư tăng 6%, tiền gửi của tổ chức kinh tế giảm 2%.", [("deposits", "change", "6", "dân cư"), ("deposits", "change", "-2", "tổ chức kinh tế")]),
    ("part", "Tín dụng bất động sản tăng 4%.", [("credit_outstanding", "change", "4", "bất động sản")]),
    ("part", "Lãi suất qua đêm ở mức 0,6%/năm.", [("interbank_rate", "level", "0.6", "qua đêm")]),
    ("part", "Chỉ số sản xuất toàn ngành công nghiệp tăng 9%.", [("iip", "change", "9", "")]),
    ("part", "Doanh thu hoạt động viễn thông đạt 900 tỷ đồng.", [("telecom_revenue", "level", "900000000000", "")]),
    ("part", "Sản lượng gỗ khai thác đạt 9.000 m3.", [("timber_output", "level", "9000", "")]),
    ("part", "Đàn gia cầm đạt 3 triệu con, đàn trâu đạt 9.000 con.", [("poultry_flock", "level", "3000000", ""), ("livestock_herd", "level", "9000", "trâu")]),
    ("part", "GRDP tăng 7%; riêng thuế sản phẩm trừ trợ cấp sản phẩm tăng 3%. Ngành xây dựng tăng 8%.", [("grdp", "change", "7", ""), ("product_taxes", "change", "3", "thuế sản phẩm trừ trợ cấp sản phẩm"), ("grdp", "change", "8", "Ngành xây dựng")]),
    # the names of offices and places name no part
    ("part", "Theo Cục Chế biến và Phát triển thị trường nông sản, xuất khẩu gạo đạt 3 tỷ USD.", [("exports", "level", "3000000000", "gạo")]),
    ("part", "Vốn FDI đăng ký đạt 9 tỷ USD. Đồng Nai đạt 2 tỷ USD.", [("fdi_registered", "level", "9000000000", ""), ("fdi_registered", "level", "2000000000", "")]),
    ("part", "Thu ngân sách đạt 740 tỷ đồng, tăng9%.", [("budget_revenue", "level", "740000000000", ""), ("budget_revenue", "change", "9", "")]),
    # a part right behind the figure
    ("part", "Kế hoạch vốn đầu tư công là 6.000 tỷ đồng, gồm 2.300 tỷ đồng vốn ngân sách trung ương và 3.700 tỷ đồng vốn ngân sách địa phương.", [("public_investment_plan", "level", "6000000000000", ""), ("public_investment_plan", "level", "2300000000000", "vốn ngân sách trung ương"), ("public_investment_plan", "level", "3700000000000", "vốn ngân sách địa phương")]),
    ("part", "Nhập khẩu sắt thép đạt 9 tỷ USD. Doanh nghiệp còn nhập khẩu 4,9 triệu tấn phế liệu.", [("imports", "level", "9000000000", "sắt thép"), ("import_volume", "level", "4900000", "phế liệu")]),
    ("part", "Nước ta bù được mức nhập siêu 24 tỷ USD của doanh nghiệp trong nước.", [("trade_balance", "level", "-24000000000", "doanh nghiệp trong nước")]),
    ("part", "Hoạt động xuất nhập khẩu khởi sắc với tổng kim ngạch 26 tỷ USD.", [("total_trade", "level", "26000000000", "")]),
    # parts that hold for the next subject too, and words that resume them
    ("part", "Xuất khẩu sang Trung Quốc đạt 9 tỷ USD và thâm hụt thương mại lên đến 4 tỷ USD.", [("exports", "level", "9000000000", "Trung Quốc"), ("trade_balance", "level", "-4000000000", "Trung Quốc")]),
    ("part", "Khu vực FDI có kim ngạch xuất khẩu tăng 10% và nhập khẩu tăng 7%.", [("exports", "change", "10", "Khu vực FDI"), ("imports", "change", "7", "Khu vực FDI")]),
    ("part", "Khối trong nước nhập siêu 12 tỷ USD, khiến cả nước chỉ xuất siêu 18 tỷ USD.", [("trade_balance", "level", "-12000000000", "Khối trong nước"), ("trade_balance", "level", "18000000000", "")]),
    ("part", "Diện tích ngô đạt 4.000 ha, năng suất bình quân 58 tạ/ha.", [("sown_area", "level", "4000", "ngô"), ("crop_yield", "level", "58", "ngô")]),
    ("part", "Kim ngạch xuất khẩu hạt điều đạt 3 tỷ USD. Mỹ là thị trường lớn nhất. Xuất khẩu mặt hàng này sang thị trường này tăng 4%.", [("exports", "level", "3000000000", "hạt điều"), ("exports", "change", "4", "Mỹ, hạt điều")]),
    ("part", "Bên cạnh Lào, thị trường đáng kể là Thái Lan. Xuất khẩu sang thị trường này đạt 6 tỷ USD.", [("exports", "level", "6000000000", "Thái Lan")]),
    # what is no name of a part
    ("part", "Thu ngân sách đạt 891 tỷ đồng, tuy mới bằng 49,5% dự toán.", [("budget_revenue", "level", "891000000000", ""), ("budget_revenue", "ratio", "49.5", "")]),
    ("part", "GDP tăng 6,7%, quy mô khoảng 240 tỷ USD.", [("gdp", "change", "6.7", ""), ("gdp", "level", "240000000000", "")]),
    ("part", "Tổng kim ngạch xuất khẩu tăng 8%; tỷ lệ nhập siêu dưới 3% kim ngạch xuất khẩu.", [("exports", "change", "8", ""), ("trade_balance", "share", "3", "")]),
    ("part", "Giá hóa chất tăng 12%. MgCl2 (magie clorua) tăng 20%.", [("commodity_price", "change", "12", "hóa chất"), ("commodity_price", "change", "20", "magie clorua")]),
    ("part", "Xuất khẩu đạt 5 tỷ USD, trong đó tổ yến tăng 9%.", [("exports", "level", "5000000000", ""), ("exports", "change", "9", "tổ yến")]),
    # the part of a counted unit, of a list behind a colon or inside a whole
    ("part", "Toàn tỉnh có 30.150 con trâu, giảm 3%; đàn bò 103.200 con.", [("livestock_herd", "level", "30150", "trâu"), ("livestock_herd", "change", "-3", "trâu"), ("livestock_herd", "level", "103200", "bò")]),
    ("part", "GDP tăng 6%. Trong khu vực nông, lâm nghiệp và thủy sản, ngành nông nghiệp tăng 2,7%.", [("gdp", "change", "6", ""), ("gdp", "change", "2.7", "ngành nông nghiệp")]),
    ("part", "GDP tăng 6%. Đóng góp của các ngành dịch vụ như sau: vận tải, kho bãi tăng 10%.", [("gdp", "change", "6", ""), ("gdp", "change", "10", "vận tải, kho bãi")]),
    ("part", "Cả nước đã xuất khẩu 11 triệu tấn sắt thép, tổng kim ngạch 6 tỷ USD.", [("export_volume", "level", "11000000", "sắt thép"), ("exports", "level", "6000000000", "sắt thép")]),
    ("part", "Diện tích gieo trồng cây hằng năm đạt 9.000 ha. Cây ngô trồng 4.120 ha, năng suất bình quân 58 tạ/ha; lạc 3.350 ha, năng suất bình quân 25 tạ/ha.", [("sown_area", "level", "9000", "cây hằng năm"), ("sown_area", "level", "4120", "Cây ngô"), ("crop_yield", "level", "58", "Cây ngô"), ("sown_area", "level", "3350", "lạc"), ("crop_yield", "level", "25", "lạc")]),
    ("part", "Cơ cấu kinh tế: khu vực dịch vụ chiếm 43%; khu vực công nghiệp chiếm 36% (cơ cấu tương ứng của cùng kỳ là 42%; 35%).", [("gdp_structure", "share", "43", "khu vực dịch vụ"), ("gdp_structure", "share", "36", "khu vực công nghiệp"), ("gdp_structure", "share", "42", "khu vực dịch vụ"), ("gdp_structure", "share", "35", "khu vực công nghiệp")]),
    ("part", "Trên sàn Hà Nội, HNX-Index tăng 0,3 điểm. Tổng khối lượng giao dịch đạt 29 triệu cổ phiếu.", [("hnx_index", "change", "0.3", ""), ("trading_volume", "level", "29000000", "sàn Hà Nội")]),
    ("part", "EU là thị trường nhập khẩu tôm lớn, sau Mỹ, Nhật Bản và Trung Quốc, với tổng kim ngạch xuất khẩu 9 tỷ USD.", [("exports", "level", "9000000000", "EU, tôm")]),
    ("part", "Lãi suất kỳ hạn qua đêm, 1 tuần và 1 tháng lần lượt là 0,1%/năm, 0,2%/năm và 0,4%/năm.", [("interbank_rate", "level", "0.1", "kỳ hạn qua đêm"), ("interbank_rate", "level", "0.2", "1 tuần"), ("interbank_rate", "level", "0.4", "1 tháng")]),
    # lists in step
    ("part", "Nhập khẩu từ Canada và Trung Quốc đạt 276 triệu USD và 108 triệu USD, giảm tương ứng 11% và 87%.", [("imports", "level", "276000000", "Canada"), ("imports", "level", "108000000", "Trung Quốc"), ("imports", "change", "-11", "Canada"), ("imports", "change", "-87", "Trung Quốc")]),
    ("place", "Thu hút FDI của Đồng Nai, Hải Phòng và Ninh Bình lần lượt đạt 2 tỷ USD, 3 tỷ USD và 1 tỷ USD.", [("fdi_registered", "level", "2000000000", "Đồng Nai"), ("fdi_registered", "level", "3000000000", "Hải Phòng"), ("fdi_registered", "level", "1000000000", "Ninh Bình")]),
    ("part", "Vốn FDI từ Mỹ, Hà Lan, Nhật Bản đạt 9 tỷ USD.", [("fdi_registered", "level", "9000000000", "Mỹ, Hà Lan, Nhật Bản")]),
    ("part", "Phát hành trái phiếu của thị trường Trung Quốc đạt 9 tỷ USD.", [("corporate_bond_issuance", "level", "9000000000", "")]),
    ("part", "Xuất khẩu và nhập khẩu lần lượt đạt 28 tỷ USD và 26 tỷ USD.", [("exports", "level", "28000000000", ""), ("imports", "level", "26000000000", "")]),
    ("part", "Xuất khẩu và nhập khẩu tương ứng đạt 28 tỷ USD và 26 tỷ USD.", [("exports", "level", "28000000000", ""), ("imports", "level", "26000000000", "")]),
    ("part", "Xuất khẩu và nhập khẩu đạt 28 tỷ USD và 26 tỷ USD.", [("exports", "level", "28000000000", ""), ("imports", "level", "26000000000", "")]),
    ("part", "Kim ngạch xuất khẩu đạt 28 tỷ USD, kim ngạch nhập khẩu đạt 26 tỷ USD.", [("exports", "level", "28000000000", ""), ("imports", "level", "26000000000", "")]),
    ("part", "Xuất khẩu đạt 28 tỷ USD, tăng 4%; nhập khẩu đạt 26 tỷ USD, giảm 2%.", [("exports", "level", "28000000000", ""), ("exports", "change", "4", ""), ("imports", "level", "26000000000", ""), ("imports", "change", "-2", "")]),
    ("period", "CPI tháng 7 và tháng 8/2024 lần lượt tăng 0,4% và 0,1%.", [("cpi", "change", "0.4", "2024-07"), ("cpi", "change", "0.1", "2024-08")]),
    # signs that the subject gives
    ("part", "Tháng 9, nước ta nhập siêu 250 triệu USD.", [("trade_balance", "level", "-250000000", "")]),
    ("part", "Cán cân thương mại xuất siêu 2 tỷ USD.", [("trade_balance", "level", "2000000000", "")]),
    # the unit picks the member of the family
    ("part", "Xuất khẩu cà phê đạt 1,2 triệu tấn, trị giá 4 tỷ USD.", [("export_volume", "level", "1200000", "cà phê"), ("exports", "level", "4000000000", "cà phê")]),
    ("part", "Nhập khẩu xăng dầu đạt 800 nghìn tấn, giảm 5% về lượng và giảm 9% về trị giá.", [("import_volume", "level", "800000", "xăng dầu"), ("import_volume", "change", "-5", "xăng dầu"), ("imports", "change", "-9", "xăng dầu")]),
    # from ... to
    ("period", "Tỷ lệ hộ nghèo giảm từ 5,2% năm 2022 xuống 4,1% năm 2023.", [("poverty_rate", "level", "5.2", "2022"), ("poverty_rate", "level", "4.1", "2023")]),
    # plan beside outcome
    ("part", "Thu ngân sách đạt 1.250 tỷ đồng, vượt 4% kế hoạch.", [("budget_revenue", "level", "1250000000000", ""), ("budget_revenue", "change", "4", "")]),
    ("period", "Năm 2024, tỉnh được giao thu ngân sách 1.200 tỷ đồng; 9 tháng đã thu 1.000 tỷ đồng.", [("budget_revenue", "level", "1200000000000", "2024"), ("budget_revenue", "level", "1000000000000", "2024-01-01/P9M")]),
    # which of a sentence's periods is said of a figure
    ("period", "Thu ngân sách 8 tháng năm 2024 đạt 700 tỷ đồng, dự kiến cả năm thu 950 tỷ đồng.", [("budget_revenue", "level", "700000000000", "2024-01-01/P8M"), ("budget_revenue", "level", "950000000000", "2024")]),
    ("period", "Nếu tháng cuối năm có đơn hàng, cả năm 2024 xuất khẩu có thể đạt 5 tỷ USD.", [("exports", "level", "5000000000", "2024")]),
    ("period", "Về hoạt động xuất khẩu qua cửa khẩu quốc tế, từ ngày 1/1 đến 15/9, kim ngạch đạt 3 tỷ USD.", [("exports", "level", "3000000000", "2024-01-01/P259D")]),
    ("period", "Xuất khẩu tháng 9 đạt 3 tỷ USD. Theo báo cáo công bố ngày 4/10, kim ngạch nhập khẩu đạt 2 tỷ USD.", [("exports", "level", "3000000000", "2024-09"), ("imports", "level", "2000000000", "2024-09")]),
    ("period", "Xuất khẩu năm 2023 đạt 3 tỷ USD. Đầu tháng 10, tại phiên họp của tỉnh, kim ngạch nhập khẩu được báo là 2 tỷ USD.", [("exports", "level", "3000000000", "2023"), ("imports", "level", "2000000000", "2023")]),
    ("period", "CPI tháng 9 tăng 0,3% do các trường điều chỉnh học phí năm học 2024-2025; riêng giáo dục tăng 2%.", [("cpi", "change", "0.3", "2024-09"), ("cpi", "change", "2", "2024-09")]),
    ("period", "Tháng 7, giá gạo xuất khẩu là 560 USD/tấn, tháng sau đã lên 580 USD/tấn, gạo thơm lên 650 USD/tấn.", [("export_price", "level", "560", "2024-07"), ("export_price", "level", "580", "2024-08"), ("export_price", "level", "650", "2024-08")]),
    ("period", "Năm 2023, tỷ lệ hộ nghèo giảm từ 5,2% cuối năm 2022 xuống còn 4,1%.", [("poverty_rate", "level", "5.2", "2022-12-31"), ("poverty_rate", "level", "4.1", "2023")]),
    ("period", "Hiện nay, kim ngạch xuất khẩu đạt 5 tỷ USD (tính hết tháng 9), tăng 4% so với cùng kỳ.", [("exports", "level", "5000000000", "2024-01-01/P9M"), ("exports", "change", "4", "2024-01-01/P9M")]),
    ("period", "Năm 2020, Mỹ là thị trường tăng liên tiếp trong 9 tháng. Xuất khẩu đạt 5 tỷ USD.", [("exports", "level", "5000000000", "2020")]),
    ("period", "Năm nay ngành cà phê sẽ xuất khẩu bằng năm ngoái với kim ngạch 4 tỷ USD.", [("exports", "level", "4000000000", "2024")]),
    ("period", "Tỉnh yêu cầu đến 31/01/2025 giải ngân 900 tỷ đồng vốn đầu tư công. Dự kiến cả năm thu ngân sách đạt 700 tỷ đồng.", [("public_investment_disbursed", "level", "900000000000", "2025-01"), ("budget_revenue", "level", "700000000000", "2024")]),
    ("period", "Theo báo cáo: Tính đến ngày 20/9/2024, kim ngạch xuất khẩu đạt 3 tỷ USD.", [("exports", "level", "3000000000", "2024-01-01/P264D")]),
    # what sentences without records leave in force
    ("period", "Năm 2023 là năm đầu thực hiện kế hoạch giai đoạn 2022-2025. Xuất khẩu đạt 3 tỷ USD.", [("exports", "level", "3000000000", "2023")]),
    ("period", "Sở trình kế hoạch dự trữ hàng hóa Tết Ất Tỵ 2025.\nKim ngạch xuất khẩu đạt 5 tỷ USD.", [("exports", "level", "5000000000", "2025")]),
    ("period", "Xuất khẩu năm 2023 đạt 3 tỷ USD.\nSở đưa ra 3 kịch bản cho năm 2025.\nKim ngạch xuất khẩu đạt 5 tỷ USD.", [("exports", "level", "3000000000", "2023"), ("exports", "level", "5000000000", "2025")]),
    ("period", "Xuất khẩu 8 tháng đạt 3 tỷ USD. Thu ngân sách năm nay chịu tác động của giá dầu. Nhập khẩu đạt 2 tỷ USD.", [("exports", "level", "3000000000", "2024-01-01/P8M"), ("imports", "level", "2000000000", "2024-01-01/P8M")]),
    ("period", "Xuất khẩu tháng 8 đạt 3 tỷ USD. Kể từ tháng 6 đến nay, đơn hàng phục hồi. Nhập khẩu đạt 2 tỷ USD.", [("exports", "level", "3000000000", "2024-08"), ("imports", "level", "2000000000", "2024-08")]),
    ("period", "IIP năm 2024 tăng 4%.\nQuý I tăng 2%, quý II tăng 3%.\nXuất khẩu đạt 3 tỷ USD.", [("iip", "change", "4", "2024"), ("iip", "change", "2", "2024-Q1"), ("iip", "change", "3", "2024-Q2"), ("exports", "level", "3000000000", "2024")]),
    ("period", "Khó khăn giảm sâu so với năm 2021. Xuất khẩu đạt 3 tỷ USD.", [("exports", "level", "3000000000", "")]),
    ("period", "Lũy kế 8 tháng từ đầu năm, xuất khẩu đạt 3 tỷ USD.", [("exports", "level", "3000000000", "2024-01-01/P8M")]),
    ("period", "Xuất khẩu 8 tháng đạt 30 tỷ USD. Hàng dệt may đạt 4 tỷ USD; giày dép tăng 5% so với tháng trước.", [("exports", "level", "30000000000", "2024-01-01/P8M"), ("exports", "level", "4000000000", "2024-01-01/P8M"), ("exports", "change", "5", "2024-08")]),
    ("period", "Xuất khẩu 8 tháng đạt 30 tỷ USD. Cơn bão số 3 (Yagi) đổ bộ ngày 7/8 làm thu ngân sách giảm 2 tỷ đồng. Nhập khẩu đạt 9 tỷ USD.", [("exports", "level", "30000000000", "2024-01-01/P8M"), ("budget_revenue", "change", "-2000000000", "2024-08-07"), ("imports", "level", "9000000000", "2024-01-01/P8M")]),
    ("period", "Xuất khẩu năm 2023 đạt 30 tỷ USD. Mưa lớn hồi tháng 3 làm nhập khẩu giảm 2 tỷ USD. Thu ngân sách đạt 9 tỷ đồng.", [("exports", "level", "30000000000", "2023"), ("imports", "change", "-2000000000", "2024-03"), ("budget_revenue", "level", "9000000000", "2023")]),
    ("period", "Chăn nuôi năm 2024 tăng 3%. Tại thời điểm 1-10, đàn lợn có 126.400 con.", [("pig_herd", "level", "126400", "2024-10-01")]),
    ("period", "Xuất khẩu 9 tháng đạt 3 tỷ USD. Giá lợn hơi hiện ở mức 58.000 đồng/kg. Đến nay tỉnh có 90 cơ sở lưu trú.", [("exports", "level", "3000000000", "2024-01-01/P9M"), ("pig_price", "level", "58000", "2024-10"), ("accommodation_capacity", "level", "90", "2024-10")]),
    ("period", "Xuất khẩu 9 tháng đạt 3 tỷ USD. Đến nay thu ngân sách đạt 9 tỷ đồng.", [("exports", "level", "3000000000", "2024-01-01/P9M"), ("budget_revenue", "level", "9000000000", "2024-01-01/P9M")]),
    ("period", "Giá vàng thế giới bình quân đến ngày 28/9 ở mức 2.662 USD/ounce.", [("world_gold_price", "level", "2662", "2024-09-01/P28D")]),
    ("period", "Tỉnh đón gần 2,4 triệu lượt khách du lịch trong quý I.", [("tourist_arrivals", "level", "2400000", "2024-Q1")]),
    ("period", "Giá lúa những ngày giữa tháng 9 ở mức 9.000 đồng/kg.", [("rice_price", "level", "9000", "2024-09")]),
    ("period", "Hội nghị tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024 diễn ra sáng nay.\nXuất khẩu đạt 3 tỷ USD.", [("exports", "level", "3000000000", "2023")]),
    ("period", "Tỉnh thông qua nghị quyết về tình hình năm 2024, kế hoạch năm 2025.\nXuất khẩu đạt 3 tỷ USD.", [("exports", "level", "3000000000", "2025")]),
    ("period", "Xuất khẩu tháng 8 đạt 3 tỷ USD.\nTheo lãnh đạo cục, năm 2023, đơn vị hoàn thành các nhiệm vụ được giao.\nNhập khẩu đạt 2 tỷ USD.", [("exports", "level", "3000000000", "2024-08"), ("imports", "level", "2000000000", "2023")]),
    ("period", "Thu ngân sách 9 tháng đạt 9 tỷ đồng, trong đó thu phí 2 tỷ đồng theo Quyết định số 24/2019/QĐ-UBND ngày 31/12/2019.", [("budget_revenue", "level", "9000000000", "2024-01-01/P9M"), ("fees_revenue", "level", "2000000000", "2024-01-01/P9M")]),
    ("period", "Tính từ đầu năm đến giữa tháng 9, thu ngân sách đạt 9 tỷ đồng.", [("budget_revenue", "level", "9000000000", "2024-01-01/P259D")]),
    ("period", "CPI tháng 9 tăng 0,3%. Do đợt điều chỉnh giảm giá xăng, dầu vào thời điểm 5/9 và 12/9, chỉ số giá giao thông giảm 2%.", [("cpi", "change", "0.3", "2024-09"), ("cpi", "change", "-2", "2024-09")]),
    ("period", "Sáng 3/10, giá vàng SJC là 80 triệu đồng/lượng. Sang hôm nay, giá vàng SJC tăng. Ngày 4/10, giá vàng thế giới là 2.600 USD/ounce. Hôm nay, tỷ giá trung tâm là 24.000 đồng/USD.", [("gold_price", "level", "80000000", "2024-10-03"), ("world_gold_price", "level", "2600", "2024-10-04"), ("central_rate", "level", "24000", "2024-10-04")]),
    ("period", "Xuất khẩu tháng 8 đạt 3 tỷ USD.\nChỉ tính riêng trong 8 tháng đầu năm, nhập khẩu đạt 9 tỷ USD. Thu ngân sách đạt 2 tỷ đồng.", [("exports", "level", "3000000000", "2024-08"), ("imports", "level", "9000000000", "2024-01-01/P8M"), ("budget_revenue", "level", "2000000000", "2024-01-01/P8M")]),
    ("period", "Xuất khẩu 8 tháng đạt 30 tỷ USD. Năm nay, nhập khẩu tăng 5%. Dự báo năm nay nhập khẩu tăng 6%.", [("exports", "level", "30000000000", "2024-01-01/P8M"), ("imports", "change", "5", "2024-01-01/P8M"), ("imports", "change", "6", "2024")]),
    ("period", "Lãi suất liên ngân hàng ở mức 3%, trong khi hồi cuối tháng 8 còn quanh 5%.", [("interbank_rate", "level", "3", "2024-10"), ("interbank_rate", "level", "5", "2024-08")]),
    ("period", "Nhiệm kỳ 2016-2020 khép lại. Thu ngân sách năm 2020 đạt 9 tỷ đồng. Kim ngạch xuất khẩu 5 năm đạt 30 tỷ USD, bình quân mỗi năm tăng 5%. Nhập khẩu đạt 2 tỷ USD.", [("budget_revenue", "level", "9000000000", "2020"), ("exports", "level", "30000000000", "2016-01-01/P5Y"), ("exports", "change", "5", "2016-01-01/P5Y"), ("imports", "level", "2000000000", "2020")]),
    ("period", "Nửa đầu tháng 9 năm 2022 nước ta nhập siêu 1 tỷ USD. So với cùng kỳ 2023, xuất khẩu tăng 2 tỷ USD.", [("trade_balance", "level", "-1000000000", "2022-09-01/P15D"), ("exports", "change", "2000000000", "2024-09-01/P15D")]),
    ("period", "Xuất khẩu 9 tháng đạt 3 tỷ USD. Hiện lãi suất cho vay phổ biến ở mức 9%. Đô thị hiện đại có 20 cơ sở lưu trú.", [("exports", "level", "3000000000", "2024-01-01/P9M"), ("lending_rate", "level", "9", "2024-10"), ("accommodation_capacity", "level", "20", "2024-01-01/P9M")]),
    ("period", "Ngày 4/10, giá vàng SJC ở mức 80 triệu đồng/lượng. Giá vàng nhẫn hiện ở mức 78 triệu đồng/lượng.", [("gold_price", "level", "80000000", "2024-10-04"), ("gold_price", "level", "78000000", "2024-10-04")]),
    ("period", "Giai đoạn 2016-2020, kim ngạch xuất khẩu tăng từ 2,8 tỷ USD (2015) lên 4 tỷ USD (2020).", [("exports", "level", "2800000000", "2015"), ("exports", "level", "4000000000", "2020")]),
    ("period", "Trong tháng có 13.000 ô tô nhập khẩu, trị giá 290 triệu USD.", [("import_volume", "level", "13000", "2024-10"), ("imports", "level", "290000000", "2024-10")]),
    ("period", "Xuất khẩu nhắm đích 6 tỷ USD năm 2030\nNăm 2023, ngành gặp khó.\nXuất khẩu gạo đạt 3 tỷ USD.", [("exports", "level", "6000000000", "2030"), ("exports", "level", "3000000000", "2023")]),
    ("period", "Xuất khẩu 8 tháng tăng 5%. Ngân hàng Thế giới trong báo cáo công bố đầu tháng 10 dự báo nhập khẩu năm 2024 tăng 6%.", [("exports", "change", "5", "2024-01-01/P8M"), ("imports", "change", "6", "2024")]),
    ("period", "Tháng 9, xuất khẩu giảm. Xuất khẩu sang EU đạt 472 triệu USD, tăng 5% trong 9 tháng qua.", [("exports", "level", "472000000", "2024-01-01/P9M"), ("exports", "change", "5", "2024-01-01/P9M")]),
    ("period", "Số thu ngân sách tính đến ngày 30/9/2024 là 4.344 tỷ đồng, đạt 79% so với chỉ tiêu pháp lệnh 5.500 tỷ đồng.", [("budget_revenue", "level", "4344000000000", "2024-01-01/P9M"), ("budget_revenue", "ratio", "79", "2024-01-01/P9M"), ("budget_revenue", "level", "5500000000000", "2024")]),
    ("period", "Thu ngân sách 9 tháng đạt 92% kế hoạch đề ra, tương đương gần 9.400 tỷ đồng.", [("budget_revenue", "ratio", "92", "2024-01-01/P9M"), ("budget_revenue", "level", "9400000000000", "2024-01-01/P9M")]),
    ("period", "Năm 2024 thanh khoản dư thừa hơn năm 2023, xuất khẩu tăng 5%.", [("exports", "change", "5", "2024")]),
    ("period", "IIP 8 tháng ngành hóa chất ước tăng 5,7% so với cùng kỳ tăng 0,9%.", [("iip", "change", "5.7", "2024-01-01/P8M"), ("iip", "change", "0.9", "2023-01-01/P8M")]),
    ("period", "Nếu tháng 11 và tháng 12 thuận lợi, nước ta sẽ kết thúc năm 2024 với kim ngạch xuất khẩu 540 tỷ USD.", [("exports", "level", "540000000000", "2024")]),
    ("period", "Công suất phòng từng ở mức 72% đạt được vào năm 2019.", [("hotel_occupancy", "level", "72", "2019")]),
    ("period", "Sản lượng lúa năm 2024 đạt 50.000 tấn. Đàn lợn hiện có 300.000 con, tăng 3% so với cùng kỳ.", [("paddy_output", "level", "50000", "2024"), ("pig_herd", "level", "300000", "2024-10"), ("pig_herd", "change", "3", "2024-10")]),
    ("period", "Xuất khẩu 8 tháng đạt 30 tỷ USD. Hàng dệt may tăng 2 tỷ USD so với tháng trước, tương đương 5%.", [("exports", "level", "30000000000", "2024-01-01/P8M"), ("exports", "change", "2000000000", "2024-08"), ("exports", "change", "5", "2024-08")]),
    # titles and headings repeat what stands below
    ("period", "Thu nội địa giảm trên 11%\nNăm 2024, tỉnh được giao 900 tỷ đồng. Thu nội địa 8 tháng đạt 500 tỷ đồng, giảm 11,06% so với cùng kỳ.", [("domestic_revenue", "change", "-11", "2024-01-01/P8M"), ("domestic_revenue", "level", "900000000000", "2024"), ("domestic_revenue", "level", "500000000000", "2024-01-01/P8M"), ("domestic_revenue", "change", "-11.06", "2024-01-01/P8M")]),
    ("period", "Xuất khẩu năm 2023 đạt 3 tỷ USD\nNhập khẩu tháng 8 đạt 3 tỷ USD.", [("exports", "level", "3000000000", "2023"), ("imports", "level", "3000000000", "2024-08")]),
    # what a change is measured against
    ("base", "IIP tháng 9 tăng 2% so với tháng trước và tăng 9,5% so với cùng kỳ. Trong đó, ngành khai khoáng tăng 3%.", [("iip", "change", "2", "2024-08"), ("iip", "change", "9.5", "2023-09"), ("iip", "change", "3", "2023-09")]),
    ("base", "CPI tháng 9 tăng 0,3% so với tháng trước và tăng 3% so với cùng kỳ. Trong đó, nhóm giao thông giảm 1%.", [("cpi", "change", "0.3", "2024-08"), ("cpi", "change", "3", "2023-09"), ("cpi", "change", "-1", "2024-08")]),
    ("base", "IIP tháng 9 tăng 0,5% so với tháng trước. Ngành chế biến, chế tạo tăng 11,9% so với cùng kỳ năm trước. Ngành khai khoáng tăng 3%.", [("iip", "change", "0.5", "2024-08"), ("iip", "change", "11.9", "2023-09"), ("iip", "change", "3", "2023-09")]),
    ("base", "IIP 8 tháng năm 2024 tăng 2,2% so với cùng kỳ năm trước, thấp hơn mức tăng 9,5% của cùng kỳ năm 2023.", [("iip", "change", "2.2", "2023-01-01/P8M"), ("iip", "change", "9.5", "2022-01-01/P8M")]),
    ("base", "Đến ngày 15/9, tín dụng tăng 3%, chưa bằng một nửa mức 8% cùng kỳ năm trước.", [("credit_growth", "change", "3", ""), ("credit_growth", "ratio", "0.5", "2023-09-15"), ("credit_growth", "change", "8", "")]),
    ("base", "Nếu như tháng 7, giá lúa là 5.000 đồng/kg thì tháng 8 đã lên 7.000 đồng/kg (tăng 40%).", [("rice_price", "level", "5000", ""), ("rice_price", "level", "7000", ""), ("rice_price", "change", "40", "2024-07")]),
    ("base", "Doanh thu du lịch 8 tháng đạt 34 tỷ đồng, gấp hơn bốn lần Huế.", [("tourism_revenue", "level", "34000000000", ""), ("tourism_revenue", "ratio", "4", "other")]),
    ("base", "Giá lúa trong tháng 9/2024 tăng giảm trái chiều so với cuối tháng 8/2024.\nTại An Giang, giá lúa tăng 400 đồng/kg.", [("rice_price", "change", "400", "2024-08")]),
    ("base", "Ngày 30/9, giá mủ cao su giảm 20 đồng/kg so với cuối tháng 8.", [("rubber_price", "change", "-20", "2024-08-31")]),
    ("base", "Các mặt hàng đều có kim ngạch xuất khẩu tháng 9 tăng so với cùng kỳ năm trước. Dệt may tăng 5%.", [("exports", "change", "5", "2023-09")]),
    ("base", "Giá vàng ngày 4/10 giảm 2 triệu đồng/lượng so với hôm qua.", [("gold_price", "change", "-2000000", "2024-10-03")]),
    ("base", "Xuất khẩu năm 2023 giảm 0,4% so với một năm trước.", [("exports", "change", "-0.4", "2022")]),
    ("base", "Thu ngân sách giai đoạn 2016-2020 đạt 900 tỷ đồng, gấp 1,6 lần giai đoạn 2011-2015.", [("budget_revenue", "level", "900000000000", ""), ("budget_revenue", "ratio", "1.6", "2011-01-01/P5Y")]),
    ("base", "Thu ngân sách giai đoạn 2016-2020 đạt 900 tỷ đồng, gấp 1,6 lần giai đoạn trước.", [("budget_revenue", "level", "900000000000", ""), ("budget_revenue", "ratio", "1.6", "2011-01-01/P5Y")]),
    ("base", "CPI tháng 9 tăng 0,3% so với tháng trước. Thành thị tăng 0,4%, cao hơn mức 0,2% của nông thôn.", [("cpi", "change", "0.3", "2024-08"), ("cpi", "change", "0.4", "2024-08"), ("cpi", "change", "0.2", "2024-08")]),
    ("base", "Bình quân 9 tháng CPI tăng 3,9% so với cùng kỳ, lạm phát cơ bản tăng 2,7%, thấp hơn CPI bình quân 1,2 điểm phần trăm.", [("cpi", "change", "3.9", "2023-01-01/P9M"), ("core_inflation", "change", "2.7", "2023-01-01/P9M"), ("cpi", "change", "-1.2", "other")]),
    ("base", "Hai năm qua, thu ngân sách lần lượt đạt 91,1% và 107,5% dự toán.", [("budget_revenue", "ratio", "91.1", "plan"), ("budget_revenue", "ratio", "107.5", "plan")]),
    ("base", "Xuất khẩu năm 2023 đạt 3 tỷ USD, tăng 5% so với năm 2022; nhập khẩu đạt 2 tỷ USD, bằng 94%.", [("exports", "level", "3000000000", ""), ("exports", "change", "5", "2022"), ("imports", "level", "2000000000", ""), ("imports", "ratio", "94", "2022")]),
    ("base", "Vốn FDI thực hiện lũy kế đạt 346 tỷ USD, bằng 65% tổng vốn đăng ký.", [("fdi_disbursed", "level", "346000000000", ""), ("fdi_disbursed", "ratio", "65", "other")]),
    ("base", "Đến ngày 15/9/2024, tín dụng tăng 7% so với cuối năm 2023 (cùng kỳ năm trước tăng 5%).", [("credit_growth", "change", "7", "2023-12-31"), ("credit_growth", "change", "5", "2022-12-31")]),
    ("base", "Năm 2024, ngành ngân hàng phấn đấu tăng trưởng tín dụng 15%.", [("credit_growth", "change", "15", "2023")]),
    ("base", "Năm 2023, tỷ lệ hộ nghèo giảm từ 5,2% cuối năm 2022 xuống 4,1% cuối năm 2023, tương đương giảm 1,1 điểm phần trăm. Tỷ lệ thất nghiệp giảm 0,2 điểm phần trăm.", [("poverty_rate", "level", "5.2", ""), ("poverty_rate", "level", "4.1", ""), ("poverty_rate", "change", "-1.1", "2022-12-31"), ("unemployment_rate", "change", "-0.2", "2022")]),
    # what a lead or heading sets
    ("period", "Quý III/2024, GRDP tăng 7%. Khu vực dịch vụ tăng 8%.", [("grdp", "change", "7", "2024-Q3"), ("grdp", "change", "8", "2024-Q3")]),
    ("period", "Kinh tế 9 tháng năm 2024\nGRDP tăng 7%.", [("grdp", "change", "7", "2024-01-01/P9M")]),
    ("place", "GRDP của Bắc Kạn tăng 7%. Thu ngân sách đạt 740 tỷ đồng.", [("grdp", "change", "7", "Bắc Kạn"), ("budget_revenue", "level", "740000000000", "Bắc Kạn")]),
    ("place", "Cục Thống kê Bắc Kạn cho biết tình hình 9 tháng khởi sắc.\nKim ngạch xuất khẩu đạt 35 triệu USD.", [("exports", "level", "35000000", "Bắc Kạn")]),
    ("part", "Chỉ số giá tiêu dùng\nTháng 9 tăng 0,3% so với tháng trước.", [("cpi", "change", "0.3", "")]),
    ("place", "GRDP của Bắc Kạn tăng 7%, của Thái Nguyên tăng 6%.", [("grdp", "change", "7", "Bắc Kạn"), ("grdp", "change", "6", "Thái Nguyên")]),
    # one subject, several places or years
    ("part", "Kim ngạch xuất khẩu sang Mỹ đạt 9 tỷ USD, sang EU đạt 4 tỷ USD.", [("exports", "level", "9000000000", "Mỹ"), ("exports", "level", "4000000000", "EU")]),
    ("part", "Vốn FDI đăng ký đạt 20 tỷ USD; trong đó Singapore dẫn đầu với 5 tỷ USD, chiếm 25% tổng vốn.", [("fdi_registered", "level", "20000000000", ""), ("fdi_registered", "level", "5000000000", "Singapore"), ("fdi_registered", "share", "25", "Singapore")]),
    ("part", "Dẫn đầu là Hàn Quốc với 486 nghìn lượt khách, tiếp theo là Trung Quốc với 300 nghìn lượt.", [("international_arrivals", "level", "486000", "Hàn Quốc"), ("international_arrivals", "level", "300000", "Trung Quốc")]),
    ("part", "Cơ cấu kinh tế năm 2024: khu vực dịch vụ chiếm 42,5%; khu vực công nghiệp chiếm 38%.", [("gdp_structure", "share", "42.5", "khu vực dịch vụ"), ("gdp_structure", "share", "38", "khu vực công nghiệp")]),
    ("period", "Lạm phát năm 2023 là 3,25%, năm 2022 là 3,15%.", [("inflation", "level", "3.25", "2023"), ("inflation", "level", "3.15", "2022")]),
    ("part", "Khách quốc tế đạt 1,2 triệu lượt, gấp đôi cùng kỳ; khách nội địa đạt 8 triệu lượt, tăng 12%.", [("international_arrivals", "level", "1200000", ""), ("international_arrivals", "ratio", "2", ""), ("domestic_tourists", "level", "8000000", ""), ("domestic_tourists", "change", "12", "")]),
    ("part", "Sản lượng lúa và ngô lần lượt đạt 300 nghìn tấn và 50 nghìn tấn.", [("paddy_output", "level", "300000", ""), ("crop_output", "level", "50000", "ngô")]),
    ("place", "Dẫn đầu là Hàn Quốc với 486 nghìn lượt khách quốc tế, tiếp theo là Trung Quốc với 300 nghìn lượt.", [("international_arrivals", "level", "486000", ""), ("international_arrivals", "level", "300000", "")]),
    # a company's figure is its own
    ("entity", "Công ty Cổ phần Sữa Việt Nam (Vinamilk) đạt doanh thu 15.000 tỷ đồng.", [("company_revenue", "level", "15000000000000", "Công ty Cổ phần Sữa Việt Nam")]),
    ("entity", "Công ty TNHH Hoa Sen đạt lợi nhuận sau thuế 218 tỷ đồng.", [("company_profit", "level", "218000000000", "Công ty TNHH Hoa Sen")]),
    ("entity", "Dự án điện gió Ea Nam có tổng vốn đầu tư 16.500 tỷ đồng.", [("investment_projects", "level", "16500000000000", "Dự án điện gió Ea Nam")]),
    # no state of the economy
    ("part", "Khảo sát cho thấy 40,6% số doanh nghiệp đánh giá tình hình sản xuất tốt hơn quý trước.", []),
    ("part", "Có 35% số người được hỏi cho rằng kinh tế sẽ khá hơn.", []),
    ("part", "Thuế suất thuế nhập khẩu ưu đãi đối với mặt hàng này là 5%.", []),
    ("part", "Hành vi này bị phạt tiền từ 5 triệu đồng đến 10 triệu đồng.", []),
    ("part", "Theo Nghị định 123/2020/NĐ-CP ngày 19/10/2020, doanh nghiệp phải nộp trong 15 ngày.", []),
    ("part", "Trung ương có tới 60% doanh nghiệp quyết định tuyển thêm nhân viên.", []),
    ("part", "Kinh tế khó khăn nhưng 39% TCTD đã phê duyệt chiến lược chuyển đổi số.", []),
    ("part", "Người có 1 người phụ thuộc phải nộp thuế thu nhập cá nhân là 490.000 đồng/tháng.", []),
    ("part", "Hộ kinh doanh có doanh thu từ 100 triệu đồng trở xuống thuộc trường hợp không phải nộp thuế.", []),
    ("part", "Cân nhắc giảm 50% số thuế giá trị gia tăng đối với hộ kinh doanh.", []),
    ("part", "Nhập khẩu tăng vọt lên 124 tỷ USD.", [("imports", "level", "124000000000", "")]),
    ("part", "Tổ chức tín dụng được xếp loại A nếu có tỷ lệ nợ xấu dưới 3%.", []),
    ("part", "Xuất khẩu lô vải đầu tiên với khối lượng 16 tấn.", []),
    ("part", "Công bố bảng xếp hạng 500 doanh nghiệp lớn nhất. Tổng số thuế của nhóm này đạt 77 nghìn tỷ đồng.", []),
    ("part", "Cục Thuế đã thanh tra 300 doanh nghiệp.", []),
    ("part", "Xuất khẩu tăng khá, nhưng thời gian thanh toán bị kéo dài gấp đôi.", []),
    # what the counted have to pass is no figure; what follows still is
    ("part", "Trong 11 tháng có 31 mặt hàng đạt kim ngạch xuất khẩu trên 1 tỷ USD, chiếm 92% tổng kim ngạch xuất khẩu.", [("exports", "share", "92", "31 mặt hàng đạt kim ngạch xuất khẩu trên 1 tỷ USD")]),
    # a share is of the whole behind it
    ("part", "Nhập khẩu đạt 40 triệu USD; hàng chế biến chiếm 85% tổng xuất khẩu.", [("imports", "level", "40000000", ""), ("exports", "share", "85", "hàng chế biến")]),
    # counts that a unit alone names
    ("part", "Hải quan Lào Cai giải quyết thủ tục cho 592 doanh nghiệp, tăng 73 doanh nghiệp so với năm 2019.", [("enterprises_active", "level", "592", ""), ("enterprises_active", "change", "73", "")]),
    # a count on the way rejects nothing behind it
    ("part", "Chỉ số sản xuất công nghiệp giảm 4,9%. Trong đó, 4 ngành trọng yếu giảm 0,1%.", [("iip", "change", "-4.9", ""), ("iip", "change", "-0.1", "4 ngành trọng yếu")]),
    # sectors named by what is done
    ("part", "Chỉ số sản xuất công nghiệp tăng 3,1%, trong đó sản xuất than cốc và dầu mỏ tinh chế tăng 12,5%.", [("iip", "change", "3.1", ""), ("iip", "change", "12.5", "sản xuất than cốc và dầu mỏ tinh chế")]),
    # quantities no table lists
    ("part", "Xuất khẩu gạo đạt 3 tỷ USD. Nhu cầu tiêu thụ bia ước khoảng 48,5 triệu lít.", [("exports", "level", "3000000000", "gạo"), ("other", "level", "48500000", "bia")]),
    ("part", "Tổng giá trị hàng hóa phục vụ Tết khoảng 39.400 tỷ đồng, tăng 5% so với năm trước.", [("other", "level", "39400000000000", ""), ("other", "change", "5", "")]),
    # a vague word names nothing in an article about something else
    ("part", "Giá bán đêm nghỉ bình quân giảm 25%.", []),
    ("part", "Công suất phòng khách sạn đạt 60%. Nha Trang có công suất 45%.", [("hotel_occupancy", "level", "60", ""), ("hotel_occupancy", "level", "45", "")]),
    # growth named beside, growth on the way
    ("part", "IIP tăng 3,1%, thấp hơn mức tăng 9,3% của cùng kỳ năm 2023.", [("iip", "change", "3.1", ""), ("iip", "change", "9.3", "")]),
    ("part", "Kim ngạch xuất khẩu luôn tăng trưởng trong những năm qua, đạt trên 3 tỷ USD.", [("exports", "level", "3000000000", "")]),
    ("part", "Tăng trưởng tín dụng mới đạt 6,09%.", [("credit_growth", "change", "6.09", "")]),
    # another's figure is only looked at beside one's own
    ("place", "Giá thuê văn phòng tại Đà Nẵng cao hơn Hà Nội 30%.", [("property_price", "change", "30", "Đà Nẵng")]),
    # whose own figure it is
    ("entity", "Ngân hàng TMCP Quân đội (MB) báo lãi. Nợ xấu của MB tăng 39% so với đầu năm.", [("npl_ratio", "change", "39", "Ngân hàng TMCP Quân đội")]),
    ("entity", "Nợ xấu của Navibank tăng lên trên 6%.", [("npl_ratio", "level", "6", "Navibank")]),
    ("entity", "Thịt bò của Vissan giảm 42% sản lượng; sản lượng thịt heo giảm 14%.", [("meat_output", "change", "-42", "Vissan"), ("meat_output", "change", "-14", "Vissan")]),
    ("entity", "Theo số liệu của Bloomberg, xuất khẩu đạt 3 tỷ USD.", [("exports", "level", "3000000000", "")]),
    # a clause without a figure names the subject of the next; one whose subject comes after it
    ("part", "Thu ngân sách liên tục tăng; lũy kế đạt 1.200 tỷ đồng, tăng 11%.", [("budget_revenue", "level", "1200000000000", ""), ("budget_revenue", "change", "11", "")]),
    ("part", "Nhập khẩu đạt 2 tỷ USD. Sau khi giảm 45% trong quý I, xuất khẩu mực đạt 3 tỷ USD.", [("imports", "level", "2000000000", ""), ("exports", "change", "-45", ""), ("exports", "level", "3000000000", "mực")]),
    ("part", "Kim ngạch xuất khẩu tăng 5%; giảm 20% số hộ nghèo.", [("exports", "change", "5", ""), ("poverty_rate", "change", "-20", "")]),
    # an article about one thing means it by wider words
    ("part", "Vốn đầu tư ra nước ngoài tăng mạnh. Tổng vốn đầu tư đạt 478 triệu USD; vốn tăng thêm đạt 163 triệu USD.", [("outward_fdi", "level", "478000000", ""), ("outward_fdi", "level", "163000000", "")]),
    # a part of the indicator that the sentence speaks of, not of its whole
    ("part", "Thu nội địa đạt 1.300 tỷ đồng, chiếm 90% tổng thu ngân sách.", [("domestic_revenue", "level", "1300000000000", ""), ("domestic_revenue", "share", "90", "")]),
    # shares behind amounts, and the figure that another is higher than
    ("part", "Xuất khẩu tôm đạt 3 tỷ USD. Mỹ dẫn đầu, chiếm tỷ trọng 23,5%.", [("exports", "level", "3000000000", "tôm"), ("exports", "share", "23.5", "Mỹ, tôm")]),
    ("part", "Xuất siêu đạt 21 tỷ USD, cao hơn hẳn con số 10,76 tỷ USD của cùng kỳ năm trước.", [("trade_balance", "level", "21000000000", ""), ("trade_balance", "level", "10760000000", "")]),
    ("part", "CPI tháng 10 giảm 0,1%, trong đó nhóm giao thông giảm nhiều nhất với 0,47%.", [("cpi", "change", "-0.1", ""), ("cpi", "change", "-0.47", "nhóm giao thông")]),
    ("part", "Hướng dẫn cách tính tiền thai sản. Mức lương cơ sở là 1.490.000 đồng.", []),
    ("part", "Kết quả điều tra xu hướng kinh doanh quý 4. Khu vực doanh nghiệp FDI có tỷ lệ tốt lên cao nhất với 70,9%.", []),
    ("place", "Giá vàng giao ngay thế giới ở mức 1.847 USD/ounce.", [("world_gold_price", "level", "1847", "thế giới")]),
    ("part", "Giá xăng dầu tăng là yếu tố làm CPI tháng 10 tăng 0,1%.", [("cpi", "change", "0.1", "")]),
    ("part", "Trị giá nhập khẩu có thuế đạt 10 tỷ USD.", [("imports", "level", "10000000000", "có thuế")]),
    ("place", "Xuất khẩu cá tra vào Trung Quốc giảm sâu. Kim ngạch giảm 29,3%.", [("exports", "change", "-29.3", "")]),
    ("place", "Chỉ số giá đô la Mỹ tháng 10 giảm 0,16%.", [("usd_price_index", "change", "-0.16", "")]),
    # an unlisted quantity goes on to be measured as it was
    ("part", "Tổng giá trị hàng hóa phục vụ Tết đạt 39 tỷ đồng. Đội quản lý phát hiện 52 tấn chỉ.", [("other", "level", "39000000000", "")]),
    ("part", "Kinh tế TPHCM năm 2024 tăng trưởng 1,39%.", [("grdp", "change", "1.39", "")]),
    ("part", "Lãi suất tiền gửi giảm xuống 6%. Ở nhóm ngân hàng nhỏ, lãi suất giảm 0,2 điểm phần trăm.", [("deposit_rate", "level", "6", ""), ("deposit_rate", "change", "-0.2", "")]),
    ("part", "Xuất khẩu tôm tăng 8%. Hiệp định giúp thuế nhập khẩu tôm giảm từ 4,2% về 0%.", [("exports", "change", "8", "tôm")]),
    ("part", "Thành phố đóng góp 25% thu ngân sách quốc gia.", [("budget_revenue", "share", "25", "")]),
    ("part", "Toàn thành phố có thêm khoảng 40.000 doanh nghiệp thành lập mới.", [("enterprises_new", "level", "40000", "")]),
    # what is counted goes on to a part; a bracket is of what stands before it
    ("part", "Tỉnh Nghệ An đưa 8.212 lao động đi làm việc ở nước ngoài, trong đó Nhật Bản 5.120 lao động (1.217 lao động nữ).", [("labour_export", "level", "8212", ""), ("labour_export", "level", "5120", "Nhật Bản"), ("labour_export", "level", "1217", "lao động nữ, Nhật Bản")]),
    ("part", "Toàn tỉnh có 239 sản phẩm OCOP, trong đó có 11 sản phẩm 4 sao.", [("ocop_products", "level", "239", ""), ("ocop_products", "level", "11", "4 sao")]),
    # a verb before a figure is no part; nor is who paid the item before
    ("part", "Xuất khẩu than đạt 730 nghìn tấn, thu về 73 triệu USD.", [("export_volume", "level", "730000", "than"), ("exports", "level", "73000000", "than")]),
    ("part", "Thu từ doanh nghiệp có vốn đầu tư nước ngoài tăng 5%; thu tiền sử dụng đất tăng 8%.", [("soe_revenue", "change", "5", "doanh nghiệp có vốn đầu tư nước ngoài"), ("land_revenue", "change", "8", "")]),
    # the kind of a product, and a product that no table lists
    ("part", "Giá vải sớm loại đẹp đạt 70.000 đồng/kg.", [("commodity_price", "level", "70000", "vải sớm loại đẹp")]),
    ("part", "Giá dưa lưới đạt 70.000 đồng/kg.", [("commodity_price", "level", "70000", "dưa lưới")]),
    # the average in a bracket is the country's; one place of a list alone; a rank in the world; provinces joined; of the provinces of a region
    ("place", "Tỷ lệ giải ngân của tỉnh Thanh Hóa đạt 55%, cao hơn bình quân của cả nước (46,7%).", [("public_investment_disbursed", "ratio", "55", "Thanh Hóa"), ("public_investment_disbursed", "ratio", "46.7", "Việt Nam")]),
    ("place", "Tỉnh An Giang đón 20 triệu lượt khách, riêng đặc khu Phú Quốc 8,3 triệu lượt; CPI tăng 3,46%.", [("tourist_arrivals", "level", "20000000", "An Giang"), ("tourist_arrivals", "level", "8300000", "Phú Quốc"), ("cpi", "change", "3.46", "An Giang")]),
    ("place", "Việt Nam là nước xuất khẩu hàng điện tử thứ 12 trên thế giới với tổng kim ngạch xuất khẩu 38 tỷ USD.", [("exports", "level", "38000000000", "Việt Nam")]),
    ("place", "TP HCM sau sáp nhập Bình Dương, Bà Rịa - Vũng Tàu đứng đầu cả nước với 7,4 tỷ USD vốn FDI.", [("fdi_registered", "level", "7400000000", "TP Hồ Chí Minh")]),
    ("place", "Diện tích cây ăn quả của tỉnh Bắc Giang là 28 nghìn ha. Diện tích cây ăn quả của các tỉnh miền Bắc là 98 nghìn ha.", [("perennial_area", "level", "28000", "Bắc Giang"), ("perennial_area", "level", "98000", "miền Bắc")]),
    # a plan that the province gives a district is the district's
    ("place", "Huyện Chư Pưh thu ngân sách 285 tỷ đồng. Nguồn thu trên địa bàn huyện đạt 43% kế hoạch tỉnh giao.", [("budget_revenue", "level", "285000000000", "Chư Pưh"), ("budget_revenue", "ratio", "43", "Chư Pưh")]),
    # a list whose items' figures are bracketed is of what opens it; what goes on behind brackets too; partners of a foreign country
    ("part", "Quý III, nhập khẩu đạt 5 tỷ USD (tăng 10%). Các mặt hàng xuất khẩu chủ lực sang EU là: giày dép (1,9 tỷ USD), máy vi tính (1,8 tỷ USD).", [("imports", "level", "5000000000", ""), ("imports", "change", "10", ""), ("exports", "level", "1900000000", "EU"), ("exports", "level", "1800000000", "EU, máy vi tính")]),
    ("place", "Xuất khẩu của Lào đạt 4 tỷ USD. Lào nhập khẩu các mặt hàng: xăng dầu (741 triệu USD), phương tiện vận tải 310 triệu USD. Thái Lan (2 tỷ USD) đứng đầu, Việt Nam (304 triệu USD) đứng thứ ba.", [("exports", "level", "4000000000", "Lào"), ("imports", "level", "741000000", "Lào"), ("imports", "level", "310000000", "Lào"), ("imports", "level", "2000000000", "Lào"), ("imports", "level", "304000000", "Lào")]),
    # fares are prices; what a part adds to an index; a clause that tells when, or what something led to
    ("part", "Giá vận tải hành khách bằng đường sắt tăng 4,4%; vận tải hành khách bằng đường bộ tăng 0,04%.", [("freight_rate", "change", "4.4", "đường sắt"), ("freight_rate", "change", "0.04", "đường bộ, vận tải hành khách")]),
    ("part", "Giá bảo hiểm tăng 28% khi mức lương cơ sở tăng từ 1,8 triệu đồng/tháng lên 2,34 triệu đồng/tháng.", [("commodity_price", "change", "28", "bảo hiểm"), ("base_salary", "level", "1800000", ""), ("base_salary", "level", "2340000", "")]),
    ("part", "Kim ngạch xuất nhập khẩu giảm 13% dẫn đến thu ngân sách giảm 17%, đạt 91.000 tỷ đồng.", [("total_trade", "change", "-13", ""), ("customs_revenue", "change", "-17", ""), ("customs_revenue", "level", "91000000000000", "")]),
    ("part", "Giá gas tăng 3% so với tháng trước và làm CPI tăng 0,05%.", [("gas_price", "change", "3", "gas"), ("cpi", "contribution", "0.05", "")]),
    ("part", "Nhóm giao thông tăng 1,4%, làm cho CPI chung 0,14 điểm phần trăm.", [("cpi", "change", "1.4", "Nhóm giao thông"), ("cpi", "contribution", "0.14", "Nhóm giao thông")]),
    ("part", "Giá thịt lợn tăng 7%, đóng góp vào tăng CPI chung là 0,39%.", [("pig_price", "change", "7", "thịt lợn"), ("cpi", "contribution", "0.39", "")]),
    ("part", "Giá khám chữa bệnh nội trú tăng 0,2%; giá vật liệu bảo dưỡng nhà ở tăng 0,1%.", [("medicine_education_price", "change", "0.2", ""), ("commodity_price", "change", "0.1", "")]),
    ("part", "Dư nợ đạt 600 tỷ đồng, gấp 9 lần so với khi bắt đầu vào năm 2015.", [("credit_outstanding", "level", "600000000000", ""), ("credit_outstanding", "ratio", "9", "")]),
    # an amount is no index that the list before it went on with
    ("part", "Giá thịt tăng 12%. Nhóm thực phẩm tăng 15%. Vé gửi xe đạt 700.000 đồng.", [("commodity_price", "change", "12", "thịt"), ("cpi", "change", "15", "Nhóm thực phẩm")]),
    # ages begin and end nothing; a percentage of people that an indicator reaches
    ("part", "Tỉnh có 97,4% người từ 18 tuổi trở lên được tiêm mũi 2; trẻ từ 12 đến 17 tuổi tiêm mũi 1 đạt 84,5%.", [("vaccination", "level", "97.4", ""), ("vaccination", "level", "84.5", "")]),
    ("part", "Đã có 93% dân số trên 5 tuổi tiêm đủ 2 mũi.", [("vaccination", "level", "93", "")]),
    ("part", "Có tới 60% người tiêu dùng giảm mua sắm.", []),
    # a rate stays the one just told where a part of it stands alone
    ("part", "Thành phố đón 120.000 lượt khách. Công suất phòng đạt 65%.\nKhối khách sạn 3-5 sao khoảng 80%.", [("tourist_arrivals", "level", "120000", ""), ("hotel_occupancy", "level", "65", ""), ("hotel_occupancy", "level", "80", "3-5 sao")]),
    # a verb that moves a price; another product of a list of prices; oils that are no petrol
    ("part", "Đất nền vùng ven Huế có mức tăng giá 5% so với quý trước.", [("property_price", "change", "5", "Đất nền")]),
    ("part", "Các dự án biệt thự tại Long An ghi nhận mức giảm giá 7%.", [("property_price", "change", "-7", "biệt thự")]),
    ("part", "Giá vàng 84 triệu đồng/lượng, heo 61.000 đồng/con.", [("gold_price", "level", "84000000", ""), ("pig_price", "level", "61000", "heo")]),
    ("part", "Các mặt hàng dầu cũng được điều chỉnh giảm 150 đồng/lít.", [("diesel_price", "change", "-150", "mặt hàng dầu")]),
    # what the sentence before only named is what the next spells out
    ("part", "Năng suất lao động tăng 5%. Hội đồng nêu 3 phương án điều chỉnh lương tối thiểu vùng năm 2025. Cụ thể, phương án 1 tăng bình quân 4,9%; phương án 2 tăng bình quân 6% (tăng 140.000 đồng).", [("labour_productivity", "change", "5", ""), ("minimum_wage", "change", "4.9", ""), ("minimum_wage", "change", "6", ""), ("minimum_wage", "change", "140000", "")]),
    ("part", "Diện tích nuôi tôm đạt 9.000 ha. Giá trị xuất khẩu tôm gần như không đổi. Cụ thể: năm 2022 đạt 3,7 tỷ USD; năm 2023 là 3,5 tỷ USD.", [("aquaculture_area", "level", "9000", "tôm"), ("exports", "level", "3700000000", ""), ("exports", "level", "3500000000", "")]),
    ("part", "Năm 2024, xuất khẩu than tăng 5%. Giá than của Trung Quốc cao hơn nhiều. Cụ thể, Việt Nam nhập 1,4 triệu tấn than Trung Quốc.", [("exports", "change", "5", "than")]),
    # where foreign money comes from, and the country's own goes; what is added; the base's level behind a change
    ("part", "Vốn FDI thực hiện đạt 3 tỷ USD, ngành chế biến đạt 2,6 tỷ USD. Trong số 44 quốc gia và vùng lãnh thổ đầu tư mới vào Việt Nam, Hàn Quốc là nhà đầu tư lớn nhất với 1,3 tỷ USD (chiếm 37% tổng vốn đăng ký mới). Tiếp theo là Singapore với 1,1 tỷ USD.", [("fdi_disbursed", "level", "3000000000", ""), ("fdi_disbursed", "level", "2600000000", ""), ("fdi_new_capital", "level", "1300000000", "Hàn Quốc"), ("fdi_new_capital", "share", "37", "Hàn Quốc"), ("fdi_new_capital", "level", "1100000000", "Singapore")]),
    ("part", "Đầu tư ra nước ngoài có 36 dự án, tổng vốn 532 triệu USD; 3 lượt dự án điều chỉnh vốn tăng 7 triệu USD. Lào là nước mà Việt Nam đầu tư nhiều nhất với 176 triệu USD (chiếm 32% tổng vốn đầu tư).", [("outward_fdi", "level", "36", ""), ("outward_fdi", "level", "532000000", ""), ("outward_fdi", "level", "3", ""), ("outward_fdi", "change", "7000000", ""), ("outward_fdi", "level", "176000000", "Lào"), ("outward_fdi", "share", "32", "Lào")]),
    ("part", "Góp vốn, mua cổ phần có 2.669 lượt giao dịch. Vốn đăng ký tăng thêm 9 tỷ USD.", [("fdi_share_purchase", "level", "2669", ""), ("fdi_additional_capital", "level", "9000000000", "")]),
    ("period", "Năm 2024, xuất khẩu đạt 4,65 tỷ USD, giảm 8,8% (5,1 tỷ USD); nhập khẩu đạt 86 tỷ USD, tăng 10,3% (8,03 tỷ USD).", [("exports", "level", "4650000000", "2024"), ("exports", "change", "-8.8", "2024"), ("exports", "level", "5100000000", "2023"), ("imports", "level", "86000000000", "2024"), ("imports", "change", "10.3", "2024"), ("imports", "change", "8030000000", "2024")]),
    # what each of the counted begins at; the level of what is compared with, before its subject
    ("part", "Có 21 tỉnh có tỷ lệ giải ngân vốn đầu tư công đạt từ 40%.", []),
    ("part", "GRDP của tỉnh tăng từ 8%.", [("grdp", "change", "8", "")]),
    ("part", "So với tháng 6/2024 (2,61%), tỷ lệ thất nghiệp tăng nhẹ.", [("unemployment_rate", "level", "2.61", "")]),
    # comparatives that bind an amount; a proportion of things counted; a stop with its space before it
    ("part", "Vốn FDI lớn hơn 3 tỷ USD và thấp hơn 4 tỷ USD.", [("fdi_registered", "level", "3000000000", ""), ("fdi_registered", "level", "4000000000", "")]),
    ("part", "Nhập khẩu thấp hơn 2 tỷ USD so với cùng kỳ.", [("imports", "change", "-2000000000", "")]),
    ("part", "Cứ 4 hộ nghèo thì có 3 hộ thiếu vốn.", []),
    ("part", "Thu ngân sách đạt 700 tỷ đồng .Chi ngân sách 600 tỷ đồng.", [("budget_revenue", "level", "700000000000", ""), ("budget_expenditure", "level", "600000000000", "")]),
    ("part", "Pháp (chiếm 15% dân số và 16% diện tích EU).", [("population", "share", "15", ""), ("land_area", "share", "16", "")]),
    # the part behind "highest"; cargo by direction; whose share of the market, in the list and behind it
    ("part", "CPI tháng 10 tăng 0,1%. Tăng cao nhất là nhóm đồ chơi với 0,5%.", [("cpi", "change", "0.1", ""), ("cpi", "change", "0.5", "đồ chơi")]),
    ("part", "Hàng hóa thông qua cảng biển đạt 40 triệu tấn, trong đó hàng nhập khẩu 18 triệu tấn, tăng 4%.", [("port_throughput", "level", "40000000", ""), ("port_throughput", "level", "18000000", "hàng nhập khẩu"), ("port_throughput", "change", "4", "hàng nhập khẩu")]),
    ("part", "Ấn Độ dẫn đầu về thị trường nhập khẩu hạt dẻ của Việt Nam, chiếm 41% thị phần, tiếp đến là Mỹ và Hà Lan, chiếm thị phần lần lượt là 20% và 9%.", [("market_share", "share", "41", "Ấn Độ"), ("market_share", "share", "20", "Mỹ"), ("market_share", "share", "9", "Hà Lan")]),
    ("part", "Nhật Bản là thị trường lớn của gỗ Việt Nam với 12% thị phần. Xuất khẩu gỗ sang Mỹ tăng 10%, Nhật Bản tăng 26%.", [("market_share", "share", "12", "Nhật Bản"), ("exports", "change", "10", "Mỹ, gỗ"), ("exports", "change", "26", "Nhật Bản, gỗ")]),
    # what a bracket closed before ends with is no name of what follows; what is measured behind a figure is no verb
    ("part", "Chi ngân sách địa phương đạt 51.000 tỷ đồng (gồm 3.000 tỷ đồng từ nguồn phát hành trái phiếu), đạt 110% dự toán.", [("budget_expenditure", "level", "51000000000000", ""), ("budget_expenditure", "level", "3000000000000", ""), ("budget_expenditure", "ratio", "110", "")]),
    ("part", "Có 612 doanh nghiệp lập mới, vốn đăng ký 3.284 tỷ đồng, tăng 18% về số doanh nghiệp và gấp 1,4 lần về vốn.", [("enterprises_new", "level", "612", ""), ("registered_capital_new", "level", "3284000000000", ""), ("enterprises_new", "change", "18", ""), ("registered_capital_new", "ratio", "1.4", "")]),
    # a plan for a season ahead goes on
    ("period", "Đến nay đã gặt 3.000 ha lúa mùa. Vụ Xuân năm 2025, dự kiến diện tích gieo trồng 61.500 ha; riêng lúa 42.300 ha.", [("harvested_area", "level", "3000", "2024-10"), ("sown_area", "level", "61500", "2025"), ("sown_area", "level", "42300", "2025")]),
    # a share right behind what was counted is of that, however much is said of it
    ("part", "Tỉnh Hà Nam có 98.215 con bò; 2.905 hộ làm được chuồng trại đủ ấm, chiếm 86%.", [("livestock_herd", "level", "98215", "bò"), ("other", "level", "2905", ""), ("other", "share", "86", "")]),
    # the product last named is what yield and output are of; a lettered heading says what output is of
    ("part", "Toàn tỉnh gặt được 14.200 ha lúa đông xuân. Năng suất đạt 43,6 tạ/ha. Sản lượng cả vụ đạt 99.700 tấn.", [("harvested_area", "level", "14200", "lúa đông xuân"), ("crop_yield", "level", "43.6", ""), ("paddy_output", "level", "99700", "")]),
    # units and names of provincial reports
    ("part", "Số doanh nghiệp tạm ngừng hoạt động là 294 đơn vị, tăng 17,6%.", [("enterprises_suspended", "level", "294", ""), ("enterprises_suspended", "change", "17.6", "")]),
    ("part", "Tỉnh thu nội địa 5.000 tỷ đồng; thu xuất nhập khẩu 4.000 tỷ đồng, bằng 95% dự toán.", [("domestic_revenue", "level", "5000000000000", ""), ("customs_revenue", "level", "4000000000000", ""), ("customs_revenue", "ratio", "95", "")]),
    ("part", "Có 3.600 doanh nghiệp đăng ký thành lập mới. Vốn điều lệ đăng ký đạt 25.500 tỷ đồng.", [("enterprises_new", "level", "3600", ""), ("registered_capital_new", "level", "25500000000000", "")]),
    # points of a rate are hundredths of a per cent; bond issues are counted
    ("part", "Lợi suất trái phiếu chính phủ giảm khoảng 30 điểm tại kỳ hạn 5 năm. VN-Index tăng 12 điểm.", [("bond_yield", "change", "-30", ""), ("vn_index", "change", "12", "")]),
    ("part", "Trong tháng có 14 đợt phát hành trái phiếu doanh nghiệp với tổng giá trị 5.180 tỷ đồng và 7 đợt phát hành ra công chúng trị giá 7.500 tỷ đồng.", [("corporate_bond_issuance", "level", "14", ""), ("corporate_bond_issuance", "level", "5180000000000", ""), ("corporate_bond_issuance", "level", "7", "phát hành ra công chúng"), ("corporate_bond_issuance", "level", "7500000000000", "phát hành ra công chúng")]),
    # firms together; what a part is added to
    ("part", "Có 20 doanh nghiệp lỗ với tổng giá trị 2.871 tỷ đồng.", [("company_loss", "level", "20", ""), ("company_loss", "level", "2871000000000", "")]),
    ("part", "Lợi nhuận của các công ty niêm yết tăng 25%. Tổng doanh thu đạt 900 tỷ đồng.", [("company_profit", "change", "25", ""), ("company_revenue", "level", "900000000000", "")]),
    ("part", "Khách quốc tế tăng 5%. Riêng dịch vụ đóng góp 3,2% vào tăng trưởng GDP.", [("international_arrivals", "change", "5", ""), ("gdp", "contribution", "3.2", "")]),
    ("part", "Lợi nhuận đạt 218 tỷ đồng.", []),
    # of firms that are many, an amount is no threshold; sectors beside an index
    ("part", "Tổng lượng tiền gửi của 27 ngân hàng niêm yết đạt trên 9 triệu tỷ đồng, tăng 9%. 31 mặt hàng đạt kim ngạch trên 1 tỷ USD.", [("deposits", "level", "9000000000000000", ""), ("deposits", "change", "9", "")]),
    ("part", "Khách quốc tế tăng 5%. Công nghiệp chế tạo tăng 13,5%. Ngành xây dựng tăng 9%.", [("international_arrivals", "change", "5", ""), ("iip", "change", "13.5", "Công nghiệp"), ("gdp", "change", "9", "Ngành xây dựng")]),
    # a full stop inside a name ends no clause; nor does a verb stand inside a longer word
    ("part", "Tổng dư nợ tín dụng trên địa bàn TP. Vinh (số liệu sơ bộ) đạt 98 nghìn tỷ đồng, tăng 2,4% so với cuối năm 2023.", [("credit_outstanding", "level", "98000000000000", ""), ("credit_outstanding", "change", "2.4", "")]),
    # revenue of a sector is no firm's own
    ("part", "Doanh thu lĩnh vực xuất bản ước đạt 4.120 tỷ đồng, tăng 7% so với năm 2023 (3.850 tỷ đồng).", [("company_revenue", "level", "4120000000000", ""), ("company_revenue", "change", "7", ""), ("company_revenue", "level", "3850000000000", "")]),
    # what takes up so much, with its size said behind
    ("part", "Dư nợ tín dụng cho nông nghiệp chiếm tỷ trọng lớn với 23%.", [("credit_outstanding", "share", "23", "")]),
    ("part", "Kim ngạch xuất khẩu sang Mỹ và EU chiếm lần lượt 28% và 14%.", [("exports", "share", "28", "Mỹ"), ("exports", "share", "14", "EU")]),
    ("part", "Nguồn cung mới đạt 4.100 căn, với 66% thuộc phân khúc cao cấp.", [("real_estate_transactions", "level", "4100", ""), ("real_estate_transactions", "share", "66", "")]),
    # a percentage is of what is said behind it; an amount behind another is of what is named between
    ("entity", "Tập đoàn Sao Mai đặt mục tiêu tăng 18% về doanh thu và 16% về lợi nhuận.", [("company_revenue", "change", "18", "Tập đoàn Sao Mai"), ("company_profit", "change", "16", "Tập đoàn Sao Mai")]),
    ("part", "Số hợp đồng bảo hiểm tăng 11%, tương ứng tổng doanh thu phí bảo hiểm 2.800 tỷ đồng.", [("insurance_premium", "level", "2800000000000", "")]),
    # a total is no threshold; passengers are no tourists
    ("part", "Cả nước nhập khẩu thủy sản từ 90 quốc gia với tổng kim ngạch nhập khẩu gần 340 triệu USD.", [("imports", "level", "340000000", "90 quốc gia")]),
    ("part", "Lượng hành khách qua sân bay lên hơn 38 triệu khách/năm.", [("passengers_carried", "level", "38000000", "")]),
    # people by another word; what is paid for through a network is no share of the exchange
    ("part", "Xã Tân Tiến có 12,5 km2 diện tích tự nhiên và 7.486 nhân khẩu.", [("land_area", "level", "12.5", ""), ("population", "level", "7486", "")]),
    ("part", "Giao dịch thanh toán trực tuyến tăng 54% về số lượng giao dịch và 29% về giá trị giao dịch.", [("cashless_payments", "change", "54", ""), ("cashless_payments", "change", "29", "")]),
    ("part", "Tổng diện tích hấp thụ văn phòng của Hà Nội là 15.500 m2.", [("real_estate_transactions", "level", "15500", "")]),
    ("part", "Tổng chi tiêu của người Mỹ đạt 10,6 tỷ USD.", [("other", "level", "10600000000", "")]),
    # a term of deposits is no period; days in a bracket and of price decisions; the longest run of months in the lead
    ("period", "Tháng 9, Vietcombank giảm lãi suất. Hiện tại, lãi suất 12 tháng trung bình của các ngân hàng ở mức 4,7%, thấp hơn 26 điểm cơ bản so với đầu năm.", [("deposit_rate", "level", "4.7", "2024-10"), ("deposit_rate", "change", "-26", "2024-10")]),
    ("period", "Lương tối thiểu vùng năm 2024 (áp dụng từ 1/7/2024) tăng 6% (vùng 1 là 4,96 triệu đồng; vùng 2 là 4,41 triệu đồng).", [("minimum_wage", "change", "6", "2024"), ("minimum_wage", "level", "4960000", "2024"), ("minimum_wage", "level", "4410000", "2024")]),
    ("period", "CPI tháng 9 tăng 0,3%. Giá điện tăng do tác động của việc điều chỉnh giá điện trong tháng 7, cùng với nắng nóng, nên làm cho giá điện sinh hoạt tăng 6,8%.", [("cpi", "change", "0.3", "2024-09"), ("electricity_price", "change", "6.8", "2024-09")]),
    ("period", "Tổng vốn FDI đạt 27 tỷ USD. So với 24 tỷ USD vốn FDI trong 8 tháng năm 2024 thì 9 tháng năm 2024 đã tăng.", [("fdi_registered", "level", "27000000000", "2024-01-01/P9M"), ("fdi_registered", "level", "24000000000", "2024-01-01/P8M")]),
    # a year of plans that is named later; a forecast's day; a mean's paragraph, and so much of a plan beside a month
    ("period", "Thu ngân sách của tỉnh Hà Nam ước đạt 900 tỷ đồng. Năm 2025, tỉnh phấn đấu thu ngân sách đạt 990 tỷ đồng.", [("budget_revenue", "level", "900000000000", ""), ("budget_revenue", "level", "990000000000", "2025")]),
    ("period", "WB nâng dự báo tăng trưởng GDP năm 2024 từ mức 5,5% đưa ra hồi tháng 4 lên 6,1%.", [("gdp", "change", "5.5", "2024"), ("gdp", "change", "6.1", "2024")]),
    ("period", "CPI tháng 9/2024 tăng 0,3% so với tháng trước.\nBình quân 9 tháng, CPI tăng 3,9%. Trong đó, nhóm giáo dục tăng 7%.", [("cpi", "change", "0.3", "2024-09"), ("cpi", "change", "3.9", "2024-01-01/P9M"), ("cpi", "change", "7", "2024-01-01/P9M")]),
    ("period", "CPI tháng 9 tăng 0,3%; bình quân 9 tháng tăng 3,9%. Toàn tỉnh tạo việc làm cho 9.100 lao động, đạt 71% kế hoạch.", [("cpi", "change", "0.3", "2024-09"), ("cpi", "change", "3.9", "2024-01-01/P9M"), ("jobs_created", "level", "9100", "2024-01-01/P9M"), ("jobs_created", "ratio", "71", "2024-01-01/P9M")]),
    # growth beside other growth; a rate is not measured against what an amount is; acts counted within a name
    ("base", "Xuất khẩu 9 tháng tăng 15%, cao hơn nhiều so với mức tăng 11% trong 6 tháng đầu năm.", [("exports", "change", "15", "other"), ("exports", "change", "11", "2023-S1")]),
    ("base", "Đến 30/9/2024, tín dụng tăng 9% so với cuối năm 2023. Lãi suất huy động ổn định sau 2 đợt điều chỉnh tăng (0,1-0,3%).", [("credit_growth", "change", "9", "2023-12-31"), ("deposit_rate", "change", "0.000000", "")]),
    # a province's GDP is its GRDP, of the merger's provinces, regions and districts too. codebook N1
    ("place", "GDP của tỉnh Đồng Nai tăng 9,5% sau sáp nhập.", [("grdp", "change", "9.5", "Đồng Nai")]),
    ("place", "GDP vùng Đông Nam Bộ tăng 8%, GDP cả nước tăng 7%.", [("grdp", "change", "8", "Đông Nam Bộ"), ("gdp", "change", "7", "Việt Nam")]),
    # projects that go on with đồng are no foreign investors', though their money was spoken of before. codebook V2
    ("part", "Tỉnh thu hút 20 dự án FDI, vốn đăng ký 300 triệu USD. Ngoài ra, 12 dự án với tổng vốn đăng ký 2.500 tỷ đồng.", [("fdi_projects", "level", "20", ""), ("fdi_registered", "level", "300000000", ""), ("investment_projects", "level", "12", ""), ("investment_projects", "level", "2500000000000", "")]),
    ("part", "Thu hút FDI khá. Tỉnh cấp mới 5 dự án, vốn 200 tỷ đồng.", [("investment_projects", "level", "5", ""), ("investment_projects", "level", "200000000000", "")]),
    ("part", "Tỉnh có 20 dự án FDI với tổng vốn đăng ký 300 triệu USD (khoảng 7.500 tỷ đồng).", [("fdi_projects", "level", "20", ""), ("fdi_registered", "level", "300000000", ""), ("fdi_registered", "level", "7500000000000", "")]),
    # cross rates of currencies; points before words of things
    ("place", "Theo Reuters, USD hiện ở mức: 1 euro đổi 1,09 USD; 146,2 yen đổi 1 USD; 1 bảng Anh đổi được 1,27 USD.", [("exchange_rate", "level", "1.09", "thế giới"), ("exchange_rate", "level", "146.2", "thế giới"), ("exchange_rate", "level", "1.27", "thế giới")]),
    ("place", "Chỉ số USD-Index tuần qua dao động từ 101,2 điểm đến 102,4 điểm.", [("dollar_index", "level", "0.000000", "thế giới")]),
    ("part", "Chỉ số USD-Index ở mức 102,1 điểm, cao hơn mức 101,8 điểm sáng hôm trước.", [("dollar_index", "level", "102.1", ""), ("dollar_index", "level", "101.8", "")]),
    # how many there are of what no table knows
    ("part", "Số trạm sạc của tỉnh đạt 12.400 trạm, tăng 38% so với cùng kỳ; xuất khẩu tăng 5%.", [("other", "level", "12400", ""), ("other", "change", "38", ""), ("exports", "change", "5", "")]),
    ("part", "Xuất khẩu tăng 5%. Số chứng thư số đã cấp là 7.916 chứng thư số, gấp 3 lần cùng kỳ.", [("exports", "change", "5", ""), ("other", "level", "7916", ""), ("other", "ratio", "3", "")]),
    ("part", "Con số này là 1.700 người.", []),
    # crops and fish brought in, though no word says output, but not a firm's
    ("part", "Huyện Lục Ngạn đã tiêu thụ 90.000 tấn vải thiều, đạt 75% kế hoạch.", [("crop_output", "level", "90000", "vải thiều"), ("crop_output", "ratio", "75", "vải thiều")]),
    ("part", "Nông dân trong tỉnh bán ra 12.000 tấn tôm.", [("aquaculture_output", "level", "12000", "tôm")]),
    ("part", "Công ty Hoàng Anh đã thu hoạch 3.200 tấn lúa.", []),
    # a list that goes on with a change; products counted behind each other; a verb inside a name
    ("part", "Thu ngân sách giảm 900 tỷ đồng, trong đó dệt may giảm 300 tỷ đồng; giày dép 200 tỷ đồng.", [("budget_revenue", "change", "-900000000000", ""), ("budget_revenue", "change", "-300000000000", "dệt may"), ("budget_revenue", "change", "-200000000000", "giày dép")]),
    ("part", "Xuất khẩu đạt 5 tỷ USD, tăng 300 triệu USD; trong đó dệt may 2 tỷ USD; giày dép 1,2 tỷ USD.", [("exports", "level", "5000000000", ""), ("exports", "change", "300000000", ""), ("exports", "level", "2000000000", "dệt may"), ("exports", "level", "1200000000", "giày dép")]),
    ("part", "Tỉnh trồng mới 420 ha cam, 150 ha mắc khén và 90 ha cây sả.", [("perennial_area", "level", "420", "cam"), ("perennial_area", "level", "150", "mắc khén"), ("perennial_area", "level", "90", "cây sả")]),
    ("part", "Diện tích lúa hè thu đã thu hoạch ước khoảng 41.000 ha.", [("harvested_area", "level", "41000", "lúa hè thu")]),
    # what an article opens with bears out a word of many senses
    ("base", "Tính đến hết tháng 9, Lai Châu giải ngân: Chương trình mục tiêu quốc gia 311 tỷ đồng, đạt 45% kế hoạch; trong đó, nông thôn mới giải ngân 140 tỷ đồng, đạt 62%.", [("public_investment_disbursed", "level", "311000000000", ""), ("public_investment_disbursed", "ratio", "45", "plan"), ("public_investment_disbursed", "level", "140000000000", ""), ("public_investment_disbursed", "ratio", "62", "plan")]),
    # a broker's digest: short periods, signs of shares, pairs with a slash
    ("period", "Trong 6T23, VNM ghi nhận doanh thu tăng 2% svck.", [("company_revenue", "change", "2", "2023-S1")]),
    ("period", "QNS: DTT 3T.2024 đạt 2.208 tỷ đồng, tăng 18% yoy.", [("company_revenue", "level", "2208000000000", "2024-Q1"), ("company_revenue", "change", "18", "2024-Q1")]),
    ("entity", "Quý II, PVD ghi nhận doanh thu và lợi nhuận sau thuế tăng lần lượt 6%/9% svck lên 2.200/210 tỷ đồng.", [("company_revenue", "change", "6", "PVD"), ("company_profit", "change", "9", "PVD"), ("company_revenue", "level", "2200000000000", "PVD"), ("company_profit", "level", "210000000000", "PVD")]),
    ("part", "Xuất khẩu và nhập khẩu tăng lần lượt 6,2%/9,1% lên 12,4/11,5 tỷ USD.", [("exports", "change", "6.2", ""), ("imports", "change", "9.1", ""), ("exports", "level", "12400000000", ""), ("imports", "level", "11500000000", "")]),
    # a part counted in a bracket does not say whose all is; the sectors of the economy after something that has sectors too
    ("part", "Tỉnh thu hút 59 dự án đầu tư trực tiếp (trong đó có 12 dự án FDI), với tổng vốn đăng ký 10.905 tỷ đồng và 177 triệu USD.", [("investment_projects", "level", "59", ""), ("fdi_projects", "level", "12", ""), ("investment_projects", "level", "10905000000000", ""), ("investment_projects", "level", "177000000", "")]),
    ("part", "Có 1.000 doanh nghiệp thành lập mới. Các khu vực kinh tế đều tăng trưởng, khu vực nông, lâm, thủy sản tăng 0,4%; dịch vụ tăng 6,8%.", [("enterprises_new", "level", "1000", ""), ("gdp", "change", "0.4", "khu vực nông, lâm, thủy sản"), ("gdp", "change", "6.8", "dịch vụ")]),
    # what two foreign currencies are worth is the world's, and the one is no figure
    ("place", "Theo Reuters, 1 euro đổi được 1,2158 USD, còn 1 bảng Anh ăn 1,4133 USD.", [("exchange_rate", "level", "1.2158", "thế giới"), ("exchange_rate", "level", "1.4133", "thế giới")]),
    # the year of the money is not that of its spending
    ("period", "Trong 8 tháng năm 2024, tỉnh giải ngân vốn đầu tư công 1.200 tỷ đồng. Riêng vốn năm 2023 kéo dài sang năm 2024 đã giải ngân 152 tỷ đồng.", [("public_investment_disbursed", "level", "1200000000000", "2024-01-01/P8M"), ("public_investment_disbursed", "level", "152000000000", "2024-01-01/P8M")]),
    # tax by its own name in a list of payers; border vehicles a day; values of crops
    ("part", "Thu từ doanh nghiệp nhà nước đạt 800 tỷ đồng; thu từ thuế thu nhập cá nhân đạt 75% và tăng 22%.", [("soe_revenue", "level", "800000000000", "doanh nghiệp nhà nước"), ("pit_revenue", "ratio", "75", ""), ("pit_revenue", "change", "22", "")]),
    ("part", "Cửa khẩu thông quan cho 370 xe/ngày; trong đó xuất khẩu 180 xe/ngày.", [("border_truck_traffic", "level", "370", ""), ("border_truck_traffic", "level", "180", "")]),
    ("part", "Sản lượng cam đạt 39.800 tấn. Về giá trị: cam 340 tỷ đồng.", [("crop_output", "level", "39800", "cam"), ("agri_production_value", "level", "340000000000", "cam")]),
    ("part", "Thu nội địa nhờ các khoản: thu từ doanh nghiệp nhà nước đạt 57% dự toán; thu lệ phí trước bạ đạt 65,3% và tăng 20,1%.", [("soe_revenue", "ratio", "57", "doanh nghiệp nhà nước"), ("fees_revenue", "ratio", "65.3", "lệ phí trước bạ"), ("fees_revenue", "change", "20.1", "lệ phí trước bạ")]),
    # a list of products goes on product by product; another state of firms than the one in force; percentages of progress
    ("part", "Chỉ số sản xuất công nghiệp tăng 5%. Một số sản phẩm chủ lực: thép thô 1.384 nghìn tấn (-11,6%); phân urê 336 nghìn tấn (+2,3%); giày thể thao 6.218 nghìn đôi.", [("iip", "change", "5", ""), ("steel_output", "level", "1384000", "thép thô"), ("steel_output", "change", "-11.6", "thép thô"), ("industrial_product_output", "level", "336000", "phân urê"), ("industrial_product_output", "change", "2.3", "phân urê"), ("industrial_product_output", "level", "6218000", "giày thể thao")]),
    ("part", "Có 1.570 doanh nghiệp thành lập mới. Số doanh nghiệp đăng ký tạm ngừng kinh doanh là 2.242 đơn vị.", [("enterprises_new", "level", "1570", ""), ("enterprises_suspended", "level", "2242", "")]),
    ("base", "Thu ngân sách 9 tháng đạt 900 tỷ đồng, bằng 88% dự toán. Dẫn đầu tiến độ thu là Gia Viễn (91%); chậm nhất là Hoa Lư (44%).", [("budget_revenue", "level", "900000000000", ""), ("budget_revenue", "ratio", "88", "plan"), ("budget_revenue", "ratio", "91", "plan"), ("budget_revenue", "ratio", "44", "plan")]),
    # workers of firms are no firms; no fish in "cá nhân"; who borrows; plots; yields in money of a hectare
    ("part", "Có 70 doanh nghiệp thành lập mới với 10.455 lao động.", [("enterprises_new", "level", "70", ""), ("registered_labour_new", "level", "10455", "")]),
    ("part", "Toàn tỉnh Hà Nam cấp giấy chứng nhận cho các hộ gia đình, cá nhân với diện tích đất 147.907 ha.", [("land_area", "level", "147907", "hộ gia đình")]),
    ("part", "Dư nợ tín dụng của tỉnh Hà Nam đạt 609 tỷ đồng với 11.738 hộ còn dư nợ.", [("credit_outstanding", "level", "609000000000", ""), ("other", "level", "11738", "")]),
    ("part", "Diện tích cây ăn quả đạt 400 ha. Mỗi hecta trồng vải mang lại doanh thu 300 triệu đồng.", [("perennial_area", "level", "400", "cây ăn quả"), ("crop_value_per_ha", "level", "300000000", "vải")]),
    # the crop of an area harvested goes on; foreign money of two countries comes here; a long name of many senses alone
    ("part", "Diện tích lúa hè thu đã thu hoạch đạt 41.000 ha, năng suất 57 tạ/ha, sản lượng thu hoạch 236.000 tấn.", [("harvested_area", "level", "41000", "lúa hè thu"), ("crop_yield", "level", "57", "lúa hè thu"), ("paddy_output", "level", "236000", "")]),
    ("part", "Vốn FDI 7 tháng của Hàn Quốc đã gấp 2,5 lần vốn FDI của Singapore.", [("fdi_registered", "ratio", "2.5", "Hàn Quốc")]),
    ("part", "Giá trị giao dịch đạt 15.400 tỷ đồng.", [("trading_value", "level", "15400000000000", "")]),
    # a number of things is told of anywhere in its clause; no serial number, no sample, no staff
    ("part", "Báo cáo cũng dự đoán số lượng người mua sắm trực tuyến sẽ đạt 38 triệu người, gấp 3 lần năm 2015.", [("other", "level", "38000000", ""), ("other", "ratio", "3", "")]),
    ("part", "Số triệu phú tăng từ 4,4 triệu người lên 4,8 triệu người.", [("other", "level", "4400000", ""), ("other", "level", "4800000", "")]),
    ("part", "Bão số 3 cách bờ 21 km.", []),
    # what grows by a per cent behind shares of a market is the trade itself; a level that its name fits tells nothing else
    ("part", "Úc nhập khẩu thủy sản 340 triệu USD. Chile chiếm 5% thị phần. Một số đối tác tăng mạnh như: Ấn Độ (tăng 50%).", [("imports", "level", "340000000", "thủy sản"), ("market_share", "share", "5", ""), ("imports", "change", "50", "")]),
    ("part", "Lượng khách quốc tế tăng đột biến 75%, đạt khoảng 14.000 lượt; khách nội địa đạt 226.000 lượt.", [("international_arrivals", "change", "75", ""), ("international_arrivals", "level", "14000", ""), ("domestic_tourists", "level", "226000", "")]),
    # money realised in dong is nobody's foreign money; đồng/m2 is no capital
    ("part", "Vốn đầu tư thực hiện của tỉnh đạt 5.200 tỷ đồng.", [("total_investment", "level", "5200000000000", "")]),
    ("part", "Số lượng dự án chung cư mới mở bán rất hiếm và đều có mức giá khoảng 100 triệu đồng/m2.", [("property_price", "level", "100000000", "chung cư")]),
    # a bracket behind what is nobody's own
    ("part", "Xuất khẩu đạt 5 tỷ USD. Lợi nhuận đạt 54 tỷ đồng, tăng 22% so với cùng kỳ (44 tỷ đồng).", [("exports", "level", "5000000000", "")]),
    # an economy that reaches so many per cent has grown by them
    ("part", "GDP quý I/2024 đạt 5,66%, CPI tăng 3%.", [("gdp", "change", "5.66", ""), ("cpi", "change", "3", "")]),
    ("part", "Kinh tế tỉnh có mức tăng trưởng cao, với GRDP ước đạt 8,1%; nông nghiệp đạt 3%.", [("grdp", "change", "8.1", ""), ("grdp", "change", "3", "nông nghiệp")]),
    ("part", "GDP năm 2024 đạt 98% kế hoạch.", [("gdp", "ratio", "98", "")]),
    # the next in line is told by its share; a bracket is of what is named before it
    ("part", "Kiều hối từ châu Á chiếm 50%. Tiếp đến là châu Mỹ (29%).", [("remittances", "share", "50", "châu Á"), ("remittances", "share", "29", "châu Mỹ")]),
    ("part", "Tổng kim ngạch đạt 3 tỷ USD. Xuất khẩu sang Singapore giữ mức tăng trưởng rất cao (31%) với giá trị 700 triệu USD.", [("total_trade", "level", "3000000000", ""), ("exports", "change", "31", "Singapore"), ("exports", "level", "700000000", "Singapore")]),
    # crops that are gathered; guests that a province receives
    ("part", "Huyện Tân Yên đã thu hoạch 14.300 tấn vải thiều, bằng 60% tổng sản lượng.", [("crop_output", "level", "14300", "vải thiều"), ("crop_output", "ratio", "60", "vải thiều")]),
    ("part", "Sân bay phục vụ 900.000 lượt hành khách. Dịp lễ, toàn tỉnh đón 240.000 lượt khách, tăng 14%.", [("passengers_carried", "level", "900000", ""), ("tourist_arrivals", "level", "240000", ""), ("tourist_arrivals", "change", "14", "")]),
    # what a change leads away from is a level; halves
    ("part", "Tỷ giá là 1,15 USD/Euro, giảm từ mức gần 1,16 USD/Euro hôm qua.", [("exchange_rate", "level", "1.15", ""), ("exchange_rate", "level", "1.16", "")]),
    ("part", "Lãi suất trái phiếu doanh nghiệp bình quân khoảng 7%, thấp hơn so với mức trung bình 8,3% của năm 2023.", [("bond_yield", "level", "7", ""), ("bond_yield", "level", "8.3", "")]),
    ("part", "Xuất khẩu gạo chiếm gần một nửa tổng xuất khẩu.", [("exports", "share", "50", "gạo")]),
    ("part", "Giá thuê đất khu công nghiệp là 120 USD/m2/kỳ hạn thuê.", [("property_price", "level", "120", "")]),
    # a per cent goes with what its sentence has named, though that is measured in money
    ("part", "Kim ngạch xuất khẩu tăng 20%. Kim ngạch nhập khẩu cũng tăng nhưng chậm hơn, cụ thể là khoảng 15,3%.", [("exports", "change", "20", ""), ("imports", "change", "15.3", "")]),
    ("part", "Kim ngạch xuất khẩu tăng 20%. Hiệp định góp phần làm GDP tăng thêm ở mức bình quân 2,2%.", [("exports", "change", "20", ""), ("gdp", "change", "2.2", "")]),
    ("part", "Thu từ doanh nghiệp FDI đạt 65,5% dự toán; thu từ thuế thu nhập cá nhân đạt 75,1% và tăng 22%.", [("soe_revenue", "ratio", "65.5", "doanh nghiệp FDI"), ("pit_revenue", "ratio", "75.1", ""), ("pit_revenue", "change", "22", "")]),
    ("part", "Lãi suất tiền gửi là 5%. Xuất khẩu tăng tốt, lãi suất cũng giảm về 4,5%.", [("deposit_rate", "level", "5", ""), ("deposit_rate", "level", "4.5", "")]),
    # what a tax brings in; what the budget borrows; gold in dollars; zones and wards counted; points gained
    ("part", "Thu nội địa đạt 900 tỷ đồng. Số thu từ thuế thu nhập cá nhân tăng 16 tỷ đồng.", [("domestic_revenue", "level", "900000000000", ""), ("pit_revenue", "change", "16000000000", "")]),
    ("part", "Giá vàng tăng. Chốt phiên, giá đứng ở mức 1.193,8 USD, tăng gần 10 USD.", [("world_gold_price", "level", "1193.8", ""), ("world_gold_price", "change", "10", "")]),
    ("part", "Đồng Nai là tỉnh có khu công nghiệp đang hoạt động nhiều nhất với 31 khu.", [("industrial_zone_area", "level", "31", "")]),
    ("part", "VN-Index leo lên mốc đỉnh mới 1.445,64 với mức tăng 14,32 điểm. VN-Index có thêm 18 điểm.", [("vn_index", "level", "1445.64", ""), ("vn_index", "change", "14.32", ""), ("vn_index", "change", "18", "")]),
    ("part", "Ước tính mỗi năm ngân sách sẽ có 55.000 tỷ đồng, tăng 14.000 tỷ đồng.", [("budget_revenue", "level", "55000000000000", ""), ("budget_revenue", "change", "14000000000000", "")]),
    ("part", "Giá cuộn cán nóng HRC ở mức 815 USD/tấn. Giá gậy golf là 600 USD.", [("steel_price", "level", "815", "cuộn cán nóng HRC"), ("commodity_price", "level", "600", "gậy golf")]),
    # a flow both ways is the one that the text is about
    ("part", "Nhập khẩu ô tô đạt 12.000 xe. Thu ngân sách đạt 900 tỷ đồng. Ô tô dưới 9 chỗ có kim ngạch đạt 131 triệu USD, tăng 5%.", [("import_volume", "level", "12000", "ô tô"), ("budget_revenue", "level", "900000000000", ""), ("imports", "level", "131000000", "Ô tô"), ("imports", "change", "5", "Ô tô")]),
    # What lies between two prices is told on the way; the next sentence goes on with the prices
    ("2025-08", "Giá vàng miếng SJC được niêm yết ở mức 121,5 triệu đồng/lượng mua vào và 123,5 triệu đồng/lượng bán ra, chênh lệch giá mua - bán là 2 triệu đồng/lượng. Đến cuối ngày giảm 500.000 đồng/lượng mỗi chiều. Tại Ngọc Thẩm, khoảng cách này là 3,8 triệu đồng/lượng.", [("gold_price", "level", "121500000", "mua vào, vàng miếng SJC"), ("gold_price", "level", "123500000", "bán ra, vàng miếng SJC"), ("gold_price_gap", "level", "2000000", ""), ("gold_price", "change", "-500000", "mỗi chiều"), ("gold_price_gap", "level", "3800000", "")]),
    # groups of consumption are the price index's, whatever products were gone through before
    ("part", "Diện tích cây lâu năm có 18.200 ha, trong đó chè 2.300 ha, cao su 5.400 ha.\nChỉ số giá tiêu dùng tháng 9 tăng 0,25%, trong đó nhóm giáo dục tăng 1,8%; nhóm giao thông giảm 0,4%.", [("perennial_area", "level", "18200", "cây lâu năm"), ("perennial_area", "level", "2300", "chè"), ("perennial_area", "level", "5400", "cao su"), ("cpi", "change", "0.25", ""), ("cpi", "change", "1.8", "nhóm giáo dục"), ("cpi", "change", "-0.4", "nhóm giao thông")]),
    # those employed by sector; "việc làm giảm" is no "làm giảm"
    ("part", "Số lao động có việc làm giảm 3%. Lao động trong ngành nông nghiệp là 120.000 người, chiếm 45%.", [("employment", "change", "-3", ""), ("employment", "level", "120000", "ngành nông nghiệp"), ("employment", "share", "45", "ngành nông nghiệp")]),
    # crops, molluscs and products of factories by name
    ("part", "Toàn tỉnh gieo trồng 4.500 ha lúa. Diện tích mắc ca đạt 1.200 ha, sản lượng 3.000 tấn.", [("sown_area", "level", "4500", "lúa"), ("perennial_area", "level", "1200", "mắc ca"), ("crop_output", "level", "3000", "mắc ca")]),
    ("part", "Diện tích nuôi nghêu đạt 1.200 ha, sản lượng 3.000 tấn.", [("aquaculture_area", "level", "1200", "nghêu"), ("aquaculture_output", "level", "3000", "nghêu")]),
    ("part", "Chỉ số sản xuất công nghiệp tăng 8%. Một số sản phẩm tăng khá: gạch xây đạt 250 triệu viên, tăng 9,4%.", [("iip", "change", "8", ""), ("industrial_product_output", "level", "250000000", "gạch xây"), ("industrial_product_output", "change", "9.4", "gạch xây")]),
    # the area of zones just counted
    ("part", "Diện tích nuôi trồng thủy sản 15.800 ha. Tỉnh có 10 khu công nghiệp với tổng diện tích 2.160 ha.", [("aquaculture_area", "level", "15800", ""), ("industrial_zone_area", "level", "10", ""), ("industrial_zone_area", "level", "2160", "")]),
    # what fell by so many, and a rate of falling; a fall is said again in a bracket right behind it only
    ("part", "Toàn tỉnh đã giảm được 2.300 hộ nghèo, tỷ lệ giảm nghèo bình quân 1,8%/năm.", [("poverty_rate", "change", "-2300", ""), ("poverty_rate", "change", "-1.8", "")]),
    ("part", "Sản lượng lúa hụt gần 61.150 tấn (gần 38%).", [("paddy_output", "change", "-61150", ""), ("paddy_output", "change", "-38", "")]),
    # a figure said to be of a named series is that one's, and no longer of what was spoken of
    ("part", "Chứng khoán Mỹ đi lên trong phiên 13/5, gồm mức tăng hơn 8% của S&P 500, 12% của Nasdaq và 3% của Dow Jones.", [("world_stock_index", "change", "8", "S&P 500"), ("world_stock_index", "change", "12", "Nasdaq"), ("world_stock_index", "change", "3", "Dow Jones")]),
    ("part", "Giá dầu Brent tăng 1,2%. Có lúc giá mỗi loại dầu đều tăng 3%, đạt 84 USD/thùng đối với dầu Brent và 79 USD/thùng đối với dầu WTI.", [("crude_oil_price", "change", "1.2", "dầu Brent"), ("crude_oil_price", "change", "3", ""), ("crude_oil_price", "level", "84", "dầu Brent"), ("crude_oil_price", "level", "79", "dầu WTI")]),
    ("part", "Đồng tiền ảo lớn thứ nhì thế giới là Ether giảm 9%, về 2.400 USD.", [("bitcoin_price", "change", "-9", "Ether"), ("bitcoin_price", "level", "2400", "Ether")]),
    # a demand that somebody tells of, or that a clause opens with, is none of what was spoken of before
    ("part", "GRDP tăng 8%. Tổ chức này cho rằng nhu cầu dầu toàn cầu sẽ tăng 1,2 triệu thùng/ngày.", [("grdp", "change", "8", ""), ("other", "change", "1200000", "dầu")]),
    ("part", "GRDP tăng 8%. Nhu cầu nhân lực tập trung ở khu vực thương mại - dịch vụ chiếm 60,5%; khu vực công nghiệp - xây dựng chiếm 33,1%.", [("grdp", "change", "8", ""), ("other", "share", "60.5", "khu vực thương mại - dịch vụ"), ("other", "share", "33.1", "khu vực công nghiệp - xây dựng")]),
    # how likely something is, and what somebody owns, is no figure of the economy
    ("part", "Lãi suất điều hành là 5,25%. Khả năng Fed hạ lãi suất vào tháng 9 tăng lên mức 85%.", [("policy_rate", "level", "5.25", "")]),
    ("part", "Giá Bitcoin giảm 5%. Ông này còn sở hữu khối tài sản ròng hơn 15 tỷ USD. Khối tài sản của ông chỉ còn 1 tỷ USD, giảm 94%.", [("bitcoin_price", "change", "-5", "Bitcoin")]),
    ("part", "Tín dụng tăng 5%. Nhà đầu tư nâng tỷ lệ nắm giữ cổ phiếu lên 28% tổng tài sản.", [("credit_growth", "change", "5", "")]),
    # the growth of a named aggregate is its own; a multiple is of what is multiplied
    ("part", "Quốc hội nâng mục tiêu tăng trưởng GDP từ 7% lên 8%.", [("gdp", "change", "7", ""), ("gdp", "change", "8", "")]),
    ("part", "GRDP tăng 8%. Tỉnh đặt mục tiêu tăng gấp đôi công suất điện gió.", [("grdp", "change", "8", ""), ("power_capacity", "ratio", "2", "điện gió")]),
    # shares of what comes from somewhere, or is taken up in a bracket
    ("part", "Hà Nội có 3.100 căn hộ mở bán. Khoảng 60% nguồn cung mới đến từ phía Đông. Nguồn cung cao cấp chiếm tỷ trọng áp đảo (trên 90%).", [("real_estate_transactions", "level", "3100", "căn hộ"), ("real_estate_transactions", "share", "60", ""), ("real_estate_transactions", "share", "90", "")]),
    # what the country's own firms put in abroad, in force behind it
    ("part", "Hiện Đức có 420 dự án tại Việt Nam với tổng vốn đăng ký 2,6 tỷ USD. Ở chiều ngược lại, các doanh nghiệp Việt Nam đã đầu tư sang Đức 38 dự án với tổng vốn đầu tư là 283 triệu USD.", [("fdi_projects", "level", "420", "Đức"), ("fdi_registered", "level", "2600000000", "Đức"), ("outward_fdi", "level", "38", "Đức"), ("outward_fdi", "level", "283000000", "Đức")]),
    # the plan in the bracket behind what was done of it
    ("part", "Giải ngân vốn đầu tư công đạt 9.100 tỷ đồng, đạt 31,2% kế hoạch vốn được giao (vốn được giao là 29.180 tỷ đồng).", [("public_investment_disbursed", "level", "9100000000000", ""), ("public_investment_disbursed", "ratio", "31.2", ""), ("public_investment_plan", "level", "29180000000000", "")]),
    # a partner that is resumed
    ("part", "Kim ngạch xuất khẩu của Việt Nam sang EU đạt 44 tỷ USD. Ở chiều ngược lại, nhập khẩu từ khu vực này đạt 15 tỷ USD.", [("exports", "level", "44000000000", "EU"), ("imports", "level", "15000000000", "EU")]),
    ("part", "Quan hệ Việt Nam - Italy phát triển tốt đẹp. Kim ngạch thương mại hai nước đạt 6,2 tỷ USD.", [("total_trade", "level", "6200000000", "Italy")]),
    # bug: what somebody thinks of is no survey where the figure has a name of its own; a duty before a comma is not the rate behind it; a closing price is no contribution (mức đóng cửa)
    ("part", "Fed cho rằng mức lạm phát của năm tới sẽ là 2,4% từ mức 2,6%.", [("inflation", "level", "2.4", ""), ("inflation", "level", "2.6", "")]),
    ("part", "Khảo sát Chỉ số niềm tin kinh doanh cho thấy 66% doanh nghiệp tham gia khảo sát mở rộng sản xuất.", []),
    ("part", "Sau khi Mỹ áp thuế lên hàng hóa Trung Quốc, tỷ giá CNY/USD giảm 10%.", [("exchange_rate", "change", "-10", "")]),
    ("part", "Giá vàng giao ngay giảm 2 USD/oz so với mức đóng cửa của phiên trước.", [("world_gold_price", "change", "-2", "")]),
    # oil measured by the day is no product of industry
    ("part", "Liên minh OPEC+ nâng sản lượng với mức tăng nhỏ 120.000 thùng/ngày, tiếp theo là mức tăng 300.000 thùng/ngày.", [("crude_oil_output", "change", "120000", ""), ("crude_oil_output", "change", "300000", "")]),
    # shares counted, the threshold that each passed, and the one that leads
    ("part", "VN-Index tăng 0,3%. Dẫn đầu là TCB, tăng 3,24%. Nhóm ngân hàng đều mạnh, với 10 mã tăng vượt 2%. Số mã kịch trần đã tăng lên 7 mã.", [("vn_index", "change", "0.3", "")]),
    ("part", "VN-Index tăng 0,3%. Chỉ số Midcap tăng 0,58%, Smallcap tăng 0,83%. Thanh khoản rổ VN30 giảm 20%.", [("vn_index", "change", "0.3", ""), ("exchange_index", "change", "0.58", "Midcap"), ("exchange_index", "change", "0.83", "Smallcap"), ("trading_value", "change", "-20", "rổ VN30")]),
    # a fee that a policy cuts
    ("part", "Doanh số bán ô tô tăng 8%, nhờ chính sách giảm 50% lệ phí trước bạ.", [("vehicle_sales", "change", "8", "")]),
    # national reports: what was newly licensed or raised, told of what is counted; the State budget's money by province
    ("part", "Số dự án FDI cấp mới là 115 với 2 tỷ USD; 60 lượt dự án điều chỉnh vốn với 1 tỷ USD.", [("fdi_projects", "level", "115", ""), ("fdi_new_capital", "level", "2000000000", ""), ("fdi_projects", "level", "60", ""), ("fdi_additional_capital", "level", "1000000000", "")]),
    ("part", "Hà Nam có 25 dự án FDI mới với 21 triệu USD và 20 dự án tăng vốn với 89 triệu USD.", [("fdi_projects", "level", "25", ""), ("fdi_new_capital", "level", "21000000", ""), ("fdi_projects", "level", "20", ""), ("fdi_additional_capital", "level", "89000000", "")]),
    ("part", "Tổng vốn đăng ký của các dự án FDI cấp mới và vốn cấp bổ sung đạt 10 tỷ USD.", [("fdi_registered", "level", "10000000000", "")]),
    ("part", "Vốn đầu tư từ ngân sách nhà nước đạt 9 tỷ đồng. Một số địa phương có số vốn thực hiện lớn là: Hà Nội đạt 3 tỷ đồng; Hà Nam 2 tỷ đồng.", [("state_budget_investment", "level", "9000000000", ""), ("state_budget_investment", "level", "3000000000", ""), ("state_budget_investment", "level", "2000000000", "")]),
    ("part", "Vốn FDI đăng ký đạt 9 tỷ USD. Vốn thực hiện đạt 4 tỷ USD.", [("fdi_registered", "level", "9000000000", ""), ("fdi_disbursed", "level", "4000000000", "")]),
    # money that goes abroad, beside what comes in
    ("partner", "Cả nước thu hút 9 tỷ USD vốn FDI. Đầu tư của Việt Nam ra nước ngoài đạt 3 tỷ USD.\nLào dẫn đầu với 20 dự án, 80 triệu USD; Đức 9 triệu USD.", [("fdi_registered", "level", "9000000000", ""), ("outward_fdi", "level", "3000000000", ""), ("outward_fdi", "level", "20", "Lào"), ("outward_fdi", "level", "80000000", "Lào"), ("outward_fdi", "level", "9000000", "Đức")]),
    ("partner", "Vốn đầu tư ra nước ngoài của cả nước đạt 3 tỷ USD. Các địa bàn nhận đầu tư nhiều nhất lần lượt là Lào (24%), Đức (13%).", [("outward_fdi", "level", "3000000000", ""), ("outward_fdi", "share", "24", "Lào"), ("outward_fdi", "share", "13", "Đức")]),
    # groups of goods in retail trade, revenue by province, shares of a market, a list under a ratio
    ("product", "Doanh thu bán lẻ hàng hóa tăng 9%, trong đó lương thực, thực phẩm tăng 12%; phương tiện đi lại tăng 5%.", [("retail_sales", "change", "9", ""), ("retail_sales", "change", "12", "lương thực, thực phẩm"), ("retail_sales", "change", "5", "phương tiện đi lại")]),
    ("part", "Doanh thu lữ hành tăng 53%. Một số địa phương có doanh thu tăng cao như: Khánh Hòa tăng 117%.", [("services_revenue", "change", "53", "lữ hành"), ("services_revenue", "change", "117", "lữ hành")]),
    ("partner", "Kim ngạch xuất khẩu cả nước đạt 9 tỷ USD. Xuất khẩu sang châu Á chiếm 42% thị phần, châu Mỹ 29%. Đức đạt 2 tỷ USD (chiếm 6%).", [("exports", "level", "9000000000", ""), ("exports", "share", "42", "châu Á"), ("exports", "share", "29", "châu Mỹ"), ("exports", "level", "2000000000", "Đức"), ("exports", "share", "6", "Đức")]),
    ("part", "Thu nội địa đạt thấp, dưới 45% dự toán: Cà Mau 38,6%, Sơn La 42%.", [("domestic_revenue", "ratio", "45", ""), ("domestic_revenue", "ratio", "38.6", ""), ("domestic_revenue", "ratio", "42", "")]),
    ("part", "Vốn hóa thị trường đạt 7 triệu tỷ đồng, tăng 34%, tương đương 112% GDP.", [("market_cap", "level", "7000000000000000", ""), ("market_cap", "change", "34", ""), ("market_cap", "ratio", "112", "")]),
    # provincial reports: numbers inside a name, and words of a name that elsewhere lay something down
    ("part", "Giá trị sản phẩm thu hoạch trên 1 ha đất trồng trọt đạt 112 triệu đồng, tăng 3%.", [("crop_value_per_ha", "level", "112000000", ""), ("crop_value_per_ha", "change", "3", "")]),
    ("part", "Toàn tỉnh có 4.120 người được hưởng trợ cấp thất nghiệp.", [("unemployment_benefit_claims", "level", "4120", "")]),
    ("part", "Kim ngạch mở tờ khai tại Hải quan Lạng Sơn đạt 45 triệu USD, tăng 31%.", [("customs_cleared_value", "level", "45000000", ""), ("customs_cleared_value", "change", "31", "")]),
    ("part", "Số giường bệnh/10.000 dân đạt 33,4 giường.", [("health_capacity", "level", "33.4", "")]),
    # what a fire, a storm or a road does to people, houses and forests
    ("part", "Tháng 8 xảy ra 5 vụ cháy rừng, diện tích bị thiệt hại 12,7 ha.", [("forest_damage_area", "level", "12.7", "")]),
    ("part", "Gió lốc làm 2 người chết, hư hỏng 412 ngôi nhà.", [("disaster_damage", "level", "2", ""), ("disaster_damage", "level", "412", "")]),
    ("part", "Xảy ra 38 vụ cháy, làm 2 người bị thương.", []),
    ("part", "Tai nạn giao thông trong ngày mưa bão làm 2 người chết.", [("traffic_accidents", "level", "2", "")]),
    # those who pay for investment are parts of it
    ("part", "Vốn đầu tư toàn xã hội đạt 9.120 tỷ đồng, tăng 9%, gồm: vốn nhà nước 1.900 tỷ đồng; vốn đầu tư trực tiếp nước ngoài 3.200 tỷ đồng, tăng 11%.", [("total_investment", "level", "9120000000000", ""), ("total_investment", "change", "9", ""), ("total_investment", "level", "1900000000000", "vốn nhà nước"), ("total_investment", "level", "3200000000000", "vốn đầu tư trực tiếp nước ngoài"), ("total_investment", "change", "11", "vốn đầu tư trực tiếp nước ngoài")]),
    ("part", "Giải ngân vốn đầu tư công đạt 912 tỷ đồng; trong đó, vốn nước ngoài đạt 12 tỷ đồng.", [("public_investment_disbursed", "level", "912000000000", ""), ("public_investment_disbursed", "level", "12000000000", "vốn nước ngoài")]),
    ("part", "Vốn đầu tư toàn xã hội đạt 9.120 tỷ đồng. Vốn FDI đạt 51 triệu USD.", [("total_investment", "level", "9120000000000", ""), ("fdi_registered", "level", "51000000", "")]),
    # what adds months up behind the parts of a month is the whole again
    ("part", "Kim ngạch xuất khẩu tháng 9 đạt 521 triệu USD, tăng 3%; trong đó thủy sản 100 triệu USD. Lũy kế 9 tháng đạt 4.486 triệu USD, tăng 5%.", [("exports", "level", "521000000", ""), ("exports", "change", "3", ""), ("exports", "level", "100000000", "thủy sản"), ("exports", "level", "4486000000", ""), ("exports", "change", "5", "")]),
    ("part", "Sản lượng thủy sản tháng 5 đạt 57.800 tấn, trong đó sản lượng tôm 21.500 tấn. Lũy kế 5 tháng đạt 262.400 tấn; trong đó tôm 98.600 tấn.", [("fishery_output", "level", "57800", ""), ("aquaculture_output", "level", "21500", "tôm"), ("fishery_output", "level", "262400", ""), ("aquaculture_output", "level", "98600", "tôm")]),
    ("part", "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tháng 5 đạt 912 tỷ đồng. Trong đó, doanh thu lưu trú 70 tỷ đồng. Tính chung 5 tháng đạt 4.120 tỷ đồng.", [("retail_sales", "level", "912000000000", ""), ("services_revenue", "level", "70000000000", ""), ("retail_sales", "level", "4120000000000", "")]),
    ("part", "Tỉnh đón 90.000 lượt khách, trong đó khách quốc tế 7.000 lượt. Sáu tháng đầu năm đón 412.000 lượt, tăng 3%.", [("tourist_arrivals", "level", "90000", ""), ("international_arrivals", "level", "7000", ""), ("tourist_arrivals", "level", "412000", ""), ("tourist_arrivals", "change", "3", "")]),
    ("part", "Xuất khẩu tháng 9 đạt 521 triệu USD, trong đó thủy sản 100 triệu USD. Lũy kế 9 tháng đạt 400 triệu USD.", [("exports", "level", "521000000", ""), ("exports", "level", "100000000", "thủy sản"), ("exports", "level", "400000000", "thủy sản")]),
    ("part", "Xuất khẩu thủy sản tháng 9 đạt 100 triệu USD. Lũy kế 9 tháng đạt 900 triệu USD.", [("exports", "level", "100000000", "thủy sản"), ("exports", "level", "900000000", "thủy sản")]),
    # revenue that is told with what is collected inland is no customs office's
    ("part", "Thu ngân sách tháng 5 đạt 912 tỷ đồng, trong đó thu nội địa 700 tỷ đồng, thu xuất nhập khẩu 200 tỷ đồng. Lũy kế 5 tháng đạt 4.120 tỷ đồng.", [("budget_revenue", "level", "912000000000", ""), ("domestic_revenue", "level", "700000000000", ""), ("customs_revenue", "level", "200000000000", ""), ("budget_revenue", "level", "4120000000000", "")]),
    # a list whose numbers have verbs of their own
    ("part", "Sản lượng thịt trâu đạt 1.870 tấn, thịt bò 15.620 tấn, thịt lợn 42.310 tấn; so với cùng kỳ lần lượt giảm 0,9%, tăng 1,7% và tăng 5,2%.", [("meat_output", "level", "1870", "thịt trâu"), ("meat_output", "level", "15620", "thịt bò"), ("meat_output", "level", "42310", "thịt lợn"), ("meat_output", "change", "-0.9", "thịt trâu"), ("meat_output", "change", "1.7", "thịt bò"), ("meat_output", "change", "5.2", "thịt lợn")]),
    ("part", "Khu vực dịch vụ, công nghiệp của GRDP lần lượt tăng 7,1%, giảm 2,3%.", [("grdp", "change", "7.1", "Khu vực dịch vụ"), ("grdp", "change", "-2.3", "công nghiệp")]),
    ("base", "CPI tháng 5 tăng 0,2% so với tháng trước. Nhóm giao thông, giáo dục lần lượt tăng 1,1% và giảm 0,3%.", [("cpi", "change", "0.2", "2024-04"), ("cpi", "change", "1.1", "2024-04"), ("cpi", "change", "-0.3", "2024-04")]),
    # what is then added up is of the last month in force; added up before the month is over too
    ("period", "Thu ngân sách tháng 9 đạt 877 tỷ đồng, lũy kế được 3.289 tỷ đồng. Thu nội địa 500 tỷ đồng, tăng 3%, lũy kế được 1.489 tỷ đồng.", [("budget_revenue", "level", "877000000000", "2024-09"), ("budget_revenue", "level", "3289000000000", "2024-01-01/P9M"), ("domestic_revenue", "level", "500000000000", "2024-09"), ("domestic_revenue", "change", "3", "2024-09"), ("domestic_revenue", "level", "1489000000000", "2024-01-01/P9M")]),
    ("period", "9 tháng năm 2024, thu ngân sách đạt 3.289 tỷ đồng. Thu nội địa 500 tỷ đồng; lũy kế chi ngân sách 1.489 tỷ đồng.", [("budget_revenue", "level", "3289000000000", "2024-01-01/P9M"), ("domestic_revenue", "level", "500000000000", "2024-01-01/P9M"), ("budget_expenditure", "level", "1489000000000", "2024-01-01/P9M")]),
    # foods made in factories are no crops and no fish; lists under crops
    ("part", "Chỉ số sản xuất công nghiệp tăng 6%. Một số sản phẩm chủ yếu: tôm đông lạnh 1.450 tấn; sữa tươi tiệt trùng 7.150 nghìn lít; mủ cao su chế biến 18.900 tấn.", [("iip", "change", "6", ""), ("industrial_product_output", "level", "1450", "tôm đông lạnh"), ("industrial_product_output", "level", "7150000", "sữa tươi tiệt trùng"), ("industrial_product_output", "level", "18900", "mủ cao su chế biến")]),
    ("part", "Sản lượng cây lâu năm đạt 51.200 tấn, trong đó cà phê 1.212 tấn, tăng 3,1%.", [("crop_output", "level", "51200", "cây lâu năm"), ("crop_output", "level", "1212", "cà phê"), ("crop_output", "change", "3.1", "cà phê")]),
    ("part", "Doanh thu vận tải, kho bãi và dịch vụ hỗ trợ vận tải đạt 285 tỷ đồng, gồm vận tải hành khách 61 tỷ đồng; kho bãi và hoạt động hỗ trợ 45 tỷ đồng.", [("transport_revenue", "level", "285000000000", ""), ("transport_revenue", "level", "61000000000", "vận tải hành khách"), ("transport_revenue", "level", "45000000000", "kho bãi và hoạt động hỗ trợ")]),
    # banks and markets
    ("place", "Lãi suất cho vay bình quân là 6,3%/năm. Fed đã hạ lãi suất 25 điểm cơ bản xuống 4,25%. ECB giữ lãi suất tiền gửi ở 3%.", [("lending_rate", "level", "6.3", "Việt Nam"), ("policy_rate", "change", "-25", "Hoa Kỳ"), ("policy_rate", "level", "4.25", "Hoa Kỳ"), ("policy_rate", "level", "3", "Liên minh châu Âu")]),
    ("part", "Nasdaq cộng 0,21%, VN30 cộng 30,4 điểm, đàn bò cộng 3.200 con.", [("world_stock_index", "change", "0.21", "Nasdaq"), ("vn30_index", "change", "30.4", ""), ("livestock_herd", "level", "3200", "bò")]),
    ("part", "Vàng nhẫn trơn 9999 giao dịch quanh 82,1 triệu đồng/lượng.", [("gold_price", "level", "82100000", "Vàng nhẫn trơn")]),
    ("part", "Giá cà phê nhân xô tại Đắk Lắk 131.500 đồng/kg. Giá hồ tiêu đi ngang. Cụ thể, hồ tiêu tại Đắk Lắk được mua với giá 158.000 đồng/kg, Bình Phước 157.500 đồng/kg.", [("coffee_price", "level", "131500", "cà phê nhân xô"), ("pepper_price", "level", "158000", ""), ("pepper_price", "level", "157500", "")]),
    ("part", "Dư nợ đạt 1.200 tỷ đồng. Doanh số cho vay 300 tỷ đồng cho 7.000 lượt khách hàng vay vốn.", [("credit_outstanding", "level", "1200000000000", ""), ("policy_bank_lending", "level", "300000000000", ""), ("other", "level", "7000", "")]),
    ("place", "GRDP Hà Nội tăng 7%. Theo Bộ Công Thương, cả nước có 33.600 doanh nghiệp.", [("grdp", "change", "7", "Hà Nội"), ("enterprises_active", "level", "33600", "Việt Nam")]),
    ("place", "Thu ngân sách của Việt Nam đạt 3 tỷ đồng. Giá cà phê robusta trên sàn London tăng 2% lên 5.480 USD/tấn, giá đường thô tăng 12 cent lên 18,21 cent/lb. Giá cà phê trong nước 120.000 đồng/kg.", [("budget_revenue", "level", "3000000000", "Việt Nam"), ("coffee_price", "change", "2", "thế giới"), ("coffee_price", "level", "5480", "thế giới"), ("commodity_price", "change", "0.12", "thế giới"), ("commodity_price", "level", "0.1821", "thế giới"), ("coffee_price", "level", "120000", "Việt Nam")]),
    ("part", "Giá vàng giao ngay tăng 1% lên 2.620 USD/ounce, giá bạc lên 30,69 USD/ounce; bạch kim chốt ở 957,6 USD/ounce. Vàng đứng ở 2.630 USD/ounce.", [("world_gold_price", "change", "1", ""), ("world_gold_price", "level", "2620", ""), ("commodity_price", "level", "30.69", "bạc"), ("commodity_price", "level", "957.6", "bạch kim"), ("world_gold_price", "level", "2630", "Vàng")]),
    ("place", "Chứng khoán Mỹ tăng 2%, Fed giữ lãi suất ở Mỹ. Lãi suất liên ngân hàng VND ở mức 4%.", [("world_stock_index", "change", "2", "Hoa Kỳ"), ("interbank_rate", "level", "4", "Việt Nam")]),
    ("part", "Vietcombank mua USD ở mức 25.170 đồng, bán ra 25.502 đồng. Tiền đồng giảm giá 3% so với đô la Mỹ. USD chợ đen giao dịch quanh 25.450 đồng.", [("exchange_rate", "level", "25170", "mua, Vietcombank"), ("exchange_rate", "level", "25502", "bán ra, Vietcombank"), ("exchange_rate", "change", "-3", ""), ("exchange_rate", "level", "25450", "chợ đen")]),
    ("part", "Giá xăng RON 95 là 22.230 đồng/lít. Số dư Quỹ tại cuối quý I là 6.655 tỷ đồng.", [("petrol_price", "level", "22230", "xăng RON 95"), ("fuel_stabilisation_fund", "level", "6655000000000", "")]),
    ("part", "Tỷ giá giảm 0,3%, giúp NHNN mua vào hơn 6 tỷ USD, nâng dự trữ ngoại hối lên 93 tỷ USD.", [("exchange_rate", "change", "-0.3", ""), ("fx_reserves", "level", "6000000000", ""), ("fx_reserves", "level", "93000000000", "")]),
    ("part", "Lãi suất huy động 14%/năm, cho vay 17%/năm. Tín dụng tăng 5%, huy động tăng 0,8%.", [("deposit_rate", "level", "14", ""), ("lending_rate", "level", "17", ""), ("credit_growth", "change", "5", ""), ("deposits", "change", "0.8", "")]),
    ("part", "Thanh toán không dùng tiền mặt tăng 45% về số lượng và 25% về giá trị.", [("cashless_payments", "change", "45", ""), ("cashless_payments", "change", "25", "")]),
    ("part", "Giá gas bán lẻ giảm 2.500 đồng/bình 12kg, còn 443.500 đồng/bình 12kg.", [("gas_price", "change", "-2500", "gas"), ("gas_price", "level", "443500", "gas")]),
    ("part", "Ngành thuế đã hoàn 33.000 tỷ đồng tiền thuế giá trị gia tăng.", [("tax_refund", "level", "33000000000000", "thuế giá trị gia tăng")]),
    ("entity", "Ngân hàng ACB công bố lợi nhuận 5.600 tỷ đồng. Tính chung 28 ngân hàng, tổng lợi nhuận đạt 76.300 tỷ đồng, tăng 21%.", [("company_profit", "level", "5600000000000", "Ngân hàng ACB"), ("company_profit", "level", "76300000000000", ""), ("company_profit", "change", "21", "")]),
    ("entity", "Lợi nhuận của nhóm ngân hàng niêm yết tăng 16%.", [("company_profit", "change", "16", "")]),
    # fish by how and by what kind
    ("part", "Sản lượng thủy sản đạt 149.300 tấn, bao gồm khai thác 50.100 tấn (tăng 1,6%) và nuôi trồng 99.200 tấn.", [("fishery_output", "level", "149300", ""), ("capture_fishery_output", "level", "50100", ""), ("capture_fishery_output", "change", "1.6", ""), ("aquaculture_output", "level", "99200", "")]),
    ("part", "Sản lượng thủy sản tháng 8 đạt 27.940 tấn. Lũy kế 8 tháng, sản lượng khai thác đạt 196.340 tấn, tăng 1,5%; sản lượng nuôi trồng 6.215 tấn.", [("fishery_output", "level", "27940", ""), ("capture_fishery_output", "level", "196340", ""), ("capture_fishery_output", "change", "1.5", ""), ("aquaculture_output", "level", "6215", "")]),
    # a list of products that begins with one that has a code of its own
    ("part", "Sản lượng một số sản phẩm: than sạch 402 nghìn tấn (đạt 73,8% kế hoạch); xi măng 905 nghìn tấn, tăng 3%; clinker 830 nghìn tấn; bột giấy 4.600 tấn.", [("coal_output", "level", "402000", "than sạch"), ("coal_output", "ratio", "73.8", "than sạch"), ("cement_output", "level", "905000", ""), ("cement_output", "change", "3", ""), ("cement_output", "level", "830000", "clinker"), ("industrial_product_output", "level", "4600", "bột giấy")]),
    ("part", "Sản lượng thép đạt 402 nghìn tấn, trong đó thép xây dựng 90 nghìn tấn, tăng 3%.", [("steel_output", "level", "402000", ""), ("steel_output", "level", "90000", "thép xây dựng"), ("steel_output", "change", "3", "thép xây dựng")]),
    ("part", "Sản lượng khai thác biển đạt 357 tấn, gồm cá 279 tấn; tôm 13 tấn; thủy sản khác 65 tấn.", [("capture_fishery_output", "level", "357", ""), ("capture_fishery_output", "level", "279", "cá"), ("capture_fishery_output", "level", "13", "tôm"), ("capture_fishery_output", "level", "65", "thủy sản khác")]),
    ("part", "Lãi suất cho vay ngắn hạn lĩnh vực ưu tiên khoảng 3,7%/năm. Fed đã hạ lãi suất 25 điểm cơ bản xuống 4,25%.", [("lending_rate", "level", "3.7", "ngắn hạn, lĩnh vực ưu tiên"), ("policy_rate", "change", "-25", ""), ("policy_rate", "level", "4.25", "")]),
    ("part", "Giá cà phê nhân xô tại Tây Nguyên tăng 1.500 đồng/kg. Tại Đắk Lắk, thương lái thu mua ở mức 131.500 đồng/kg; Gia Lai 131.300 đồng/kg.", [("coffee_price", "change", "1500", "cà phê nhân xô"), ("coffee_price", "level", "131500", "cà phê nhân xô"), ("coffee_price", "level", "131300", "cà phê nhân xô")]),
    # what a head noun alone means behind figures of its own chapter
    ("part", "Tổng mức bán lẻ hàng hóa đạt 22.650 tỷ đồng. Lượng khách du lịch đạt 710.000 lượt, tăng 41,7%, doanh thu 62 tỷ đồng.", [("retail_sales", "level", "22650000000000", ""), ("tourist_arrivals", "level", "710000", ""), ("tourist_arrivals", "change", "41.7", ""), ("tourism_revenue", "level", "62000000000", "")]),
    ("part", "Có 1.286 DN thành lập mới, vốn đăng ký 9.480 tỷ đồng, giảm 0,4% về số lượng DN và giảm 27% về vốn.", [("enterprises_new", "level", "1286", ""), ("registered_capital_new", "level", "9480000000000", ""), ("enterprises_new", "change", "-0.4", ""), ("registered_capital_new", "change", "-27", "")]),
    ("part", "Tỷ lệ lao động qua đào tạo 51,5%, trong đó có bằng cấp, chứng chỉ 20,1%.", [("trained_labour_rate", "level", "51.5", ""), ("trained_labour_rate", "level", "20.1", "")]),
    ("period", "9 tháng năm 2024, giải ngân vốn đầu tư công đạt 912 tỷ đồng; vốn ngân sách Trung ương hỗ trợ có mục tiêu 870 tỷ đồng.", [("public_investment_disbursed", "level", "912000000000", "2024-01-01/P9M"), ("public_investment_disbursed", "level", "870000000000", "2024-01-01/P9M")]),
    ("part", "Lợi suất trái phiếu chốt phiên ở mức: 3 năm 1,86%; 5 năm 2,01%; 10 năm 2,75%.", [("bond_yield", "level", "1.86", "3 năm"), ("bond_yield", "level", "2.01", "5 năm"), ("bond_yield", "level", "2.75", "10 năm")]),
    ("part", "Lãi suất tiết kiệm tăng. Kỳ hạn 3 tháng 4,6%/năm, 6 tháng 5,5%/năm và 12 tháng 5,8%/năm.", [("deposit_rate", "level", "4.6", "Kỳ hạn 3 tháng"), ("deposit_rate", "level", "5.5", "6 tháng"), ("deposit_rate", "level", "5.8", "12 tháng")]),
    ("part", "Giá vàng miếng ở mức 116,5 triệu - 118,3 triệu đồng/lượng (mua vào/bán ra), giảm 1 triệu đồng đối với chiều mua. Tỷ giá giảm 5 đồng.", [("gold_price", "level", "116500000", "mua vào, vàng miếng"), ("gold_price", "level", "118300000", "bán ra, vàng miếng"), ("gold_price", "change", "-1000000", "chiều mua, vàng miếng"), ("exchange_rate", "change", "-5", "")]),
    # lists of products that say how their output went; wood, rice that is given, animals culled, money registered anew and raised
    ("part", "Sản lượng thủy sản đạt 900 tấn.\nChỉ số sản xuất công nghiệp tăng 6%. Một số sản phẩm có sản lượng tăng khá: tôn lợp 612 nghìn tấn, tăng 21,5%; sữa chua 36 triệu lít. Sản phẩm giảm: phân NPK 21 nghìn tấn.", [("fishery_output", "level", "900", ""), ("iip", "change", "6", ""), ("industrial_product_output", "level", "612000", "tôn lợp"), ("industrial_product_output", "change", "21.5", "tôn lợp"), ("industrial_product_output", "level", "36000000", "sữa chua"), ("industrial_product_output", "level", "21000", "phân NPK")]),
    ("part", "Trong tháng, khai thác 148.000 m3 gỗ rừng trồng; trồng mới 2.150 ha rừng tập trung.", [("timber_output", "level", "148000", ""), ("forest_planted_area", "level", "2150", "")]),
    ("part", "Tỉnh hỗ trợ 1.215 tấn gạo cứu đói cho 19.300 hộ.", [("rice_relief", "level", "1215", ""), ("hungry_households", "level", "19300", "")]),
    ("part", "Đàn lợn có 900.000 con. Dịch bệnh xảy ra tại nhiều xã, đã tiêu hủy 1.436 con lợn, tổng trọng lượng 82 tấn.", [("pig_herd", "level", "900000", ""), ("animal_disease_culled", "level", "1436", ""), ("animal_disease_culled", "level", "82", "")]),
    ("part", "Tỉnh cấp mới 28 dự án; tổng vốn đầu tư đăng ký cấp mới và điều chỉnh tăng 9.840 tỷ đồng.", [("investment_projects", "level", "28", ""), ("investment_projects", "level", "9840000000000", "")]),
    ("entity", "Nợ xấu tăng. Đến cuối tháng 6, tổng tài sản của ACB đạt 769.678 tỷ đồng. Tỷ lệ nợ xấu ở mức 1,48%. Tỷ lệ nợ xấu toàn hệ thống là 4,5%.", [("bank_assets", "level", "769678000000000", "ACB"), ("npl_ratio", "level", "1.48", "ACB"), ("npl_ratio", "level", "4.5", "")]),
    # points that parts contribute to the growth told
    ("part", "Chỉ số sản xuất toàn ngành công nghiệp tăng 2,8%, đóng góp vào mức tăng chung gồm ngành sản xuất và phân phối điện 1,9 điểm phần trăm; ngành chế biến, chế tạo 1,2 điểm phần trăm.", [("iip", "change", "2.8", ""), ("iip", "contribution", "1.9", "ngành sản xuất và phân phối điện"), ("iip", "contribution", "1.2", "ngành chế biến, chế tạo")]),
    ("part", "GRDP tăng 7,1%, trong đó khu vực dịch vụ đóng góp vào mức tăng chung 3,1 điểm phần trăm.", [("grdp", "change", "7.1", ""), ("grdp", "contribution", "3.1", "khu vực dịch vụ")]),
    ("part", "Có 11 dự án FDI mới, vốn đăng ký 1.472 triệu USD; 9 dự án điều chỉnh tăng vốn 96 triệu USD.", [("fdi_projects", "level", "11", ""), ("fdi_new_capital", "level", "1472000000", ""), ("fdi_projects", "level", "9", ""), ("fdi_additional_capital", "level", "96000000", "")]),
    ("place", "Giá xăng trong nước 20.000 đồng/lít. Giá thành phẩm: 104,384 USD/thùng dầu điêzen; 439,112 USD/tấn dầu mazut.", [("petrol_price", "level", "20000", "Việt Nam"), ("diesel_price", "level", "104.384", "thế giới"), ("diesel_price", "level", "439.112", "thế giới")]),
    # countries that grow, and what is said of markets and economies abroad
    ("place", "Lạm phát của Việt Nam là 3%. IMF dự báo Ấn Độ sẽ tăng trưởng 6,5% trong năm 2025.", [("inflation", "level", "3", "Việt Nam"), ("economic_growth", "change", "6.5", "Ấn Độ")]),
    ("place", "GDP toàn cầu tăng 3%. OECD dự báo Trung Quốc tăng trưởng 4,7%.", [("gdp", "change", "3", "thế giới"), ("economic_growth", "change", "4.7", "Trung Quốc")]),
    ("part", "CPI tháng 8 tăng 2,5%, CPI lõi tăng 3,2%, PCE lõi tăng 2,7%.", [("cpi", "change", "2.5", ""), ("core_inflation", "change", "3.2", ""), ("core_inflation", "change", "2.7", "")]),
    ("part", "Chỉ số công nghiệp Dow Jones tăng 0,4%. Sản lượng công nghiệp của Trung Quốc tăng 5,1%.", [("world_stock_index", "change", "0.4", "Dow Jones"), ("iip", "change", "5.1", "")]),
    ("part", "Tổng thu ngân sách đạt 4.900 tỷ USD, thâm hụt 1.800 tỷ USD.", [("budget_revenue", "level", "4900000000000", ""), ("budget_balance", "level", "-1800000000000", "")]),
    ("part", "Giá lúa mì kỳ hạn tháng 12 trên sàn Chicago tăng 1% lên 5,82 USD/bushel, giá ngô tăng 0,5%.", [("commodity_price", "change", "1", "lúa mì"), ("commodity_price", "level", "5.82", "lúa mì"), ("commodity_price", "change", "0.5", "ngô")]),
    # a share of what stands right behind it
    ("part", "Xuất khẩu tăng 5%. Gần 70% sản lượng cà phê được xuất khẩu. Hơn 60% diện tích lúa đã thu hoạch.", [("exports", "change", "5", ""), ("crop_output", "share", "70", "cà phê"), ("harvested_area", "share", "60", "lúa")]),
    # the whole again in one sentence
    ("part", "Tổng giá trị xuất, nhập khẩu tháng 8 ước 10,4 triệu USD, trong đó xuất khẩu 8,1 triệu USD, nhập khẩu 2,3 triệu USD; 8 tháng đạt 92,6 triệu USD, bằng 82% kế hoạch.", [("total_trade", "level", "10400000", ""), ("exports", "level", "8100000", ""), ("imports", "level", "2300000", ""), ("total_trade", "level", "92600000", ""), ("total_trade", "ratio", "82", "")]),
    ("part", "Kim ngạch xuất khẩu tháng 9 đạt 521 triệu USD, trong đó thủy sản 100 triệu USD; 9 tháng đạt 4.486 triệu USD, tăng 5%.", [("exports", "level", "521000000", ""), ("exports", "level", "100000000", "thủy sản"), ("exports", "level", "4486000000", ""), ("exports", "change", "5", "")]),
    ("part", "Kim ngạch xuất khẩu tháng 9 đạt 521 triệu USD, trong đó thủy sản 10 triệu USD; 9 tháng đạt 90 triệu USD.", [("exports", "level", "521000000", ""), ("exports", "level", "10000000", "thủy sản"), ("exports", "level", "90000000", "thủy sản")]),
    # what names a sector's figure in national news
    ("part", "Khu vực kinh tế số của Bắc Giang chiếm 41,2% GRDP.", [("digital_economy_share", "share", "41.2", "")]),
    ("part", "Thương mại hai nước Việt Nam - Hàn Quốc đạt 62,5 tỷ USD, tăng 10,4%. Thương mại giữa Việt Nam và ASEAN đạt 61 tỷ USD.", [("total_trade", "level", "62500000000", "Hàn Quốc"), ("total_trade", "change", "10.4", "Hàn Quốc"), ("total_trade", "level", "61000000000", "ASEAN")]),
    ("part", "Căng thẳng thương mại giữa hai nước leo thang, Trung Quốc tăng thuế 15% với than.", []),
    ("part", "Mặt bằng giá sơ cấp căn hộ tăng 5%, mặt bằng giá thứ cấp giảm 3%.", [("property_price", "change", "5", "căn hộ"), ("property_price", "change", "-3", "căn hộ")]),
    ("part", "Thuế giá trị gia tăng thu 3.740 tỷ đồng, thuế nhập khẩu 402 tỷ đồng.", [("vat_revenue", "level", "3740000000000", ""), ("customs_revenue", "level", "402000000000", "thuế nhập khẩu")]),
    ("part", "Doanh thu lữ hành đạt 17 tỷ đồng. Doanh thu 9 tháng của một số địa phương như sau: Đà Nẵng tăng 23,2%; Quảng Ninh tăng 22,3%.", [("services_revenue", "level", "17000000000", "lữ hành"), ("services_revenue", "change", "23.2", "lữ hành"), ("services_revenue", "change", "22.3", "lữ hành")]),
    ("part", "Một số sản phẩm công nghiệp tăng như: thức ăn thủy sản tăng 5%; điện thương phẩm 720 triệu kWh, tăng 9%; thuốc viên các loại tăng 12%.", [("industrial_product_output", "change", "5", "thức ăn thủy sản"), ("electricity_sales", "level", "720000000", ""), ("electricity_sales", "change", "9", ""), ("industrial_product_output", "change", "12", "thuốc viên các loại")]),
    ("part", "Điện thương phẩm tăng 9%, trong đó quản lý tiêu dùng tăng 4%.", [("electricity_sales", "change", "9", ""), ("electricity_sales", "change", "4", "quản lý tiêu dùng")]),
    ("part", "Tỷ lệ lấp đầy bình quân của 8 khu công nghiệp đạt 87%.", [("industrial_zone_area", "level", "8", ""), ("industrial_zone_occupancy", "level", "87", "")]),
    ("part", "Số lao động trong khu vực công nghiệp và xây dựng là 17,3 triệu người.", [("employment", "level", "17300000", "khu vực công nghiệp và xây dựng")]),
    ("part", "Tháng 9, có 28.700 lao động bị giảm giờ làm, 6.900 người bị chấm dứt hợp đồng.", [("workers_affected", "level", "28700", ""), ("workers_affected", "level", "6900", "")]),
    ("part", "Theo Ngân hàng Nhà nước Chi nhánh Khu vực 2, dư nợ tín dụng đạt 574.000 tỷ đồng; cho vay xuất khẩu đạt 96.000 tỷ đồng.", [("credit_outstanding", "level", "574000000000000", ""), ("credit_outstanding", "level", "96000000000000", "")]),
    ("part", "Bảo hiểm sức khỏe chiếm 34,2% doanh thu phí bảo hiểm gốc phi nhân thọ.", [("insurance_premium", "share", "34.2", "Bảo hiểm sức khỏe")]),
    ("period", "Từ năm 2020 đến quý 3/2022, kim ngạch xuất khẩu đạt 19 tỷ USD.", [("exports", "level", "19000000000", "2020-01-01/P33M")]),
    ("period", "9 tháng năm 2024, tỉnh có 372 doanh nghiệp thành lập mới. Cùng thời gian, có 245 doanh nghiệp giải thể.", [("enterprises_new", "level", "372", "2024-01-01/P9M"), ("enterprises_dissolved", "level", "245", "2024-01-01/P9M")]),
    # homes sold and wanted, in an article about their market and elsewhere; projects beside homes; workers used; who is paid by insurance
    ("part", "Thị trường căn hộ ấm lên\nLượng tiêu thụ đạt 8.100 căn, tăng 114%. Sức cầu giảm 3%.", [("real_estate_transactions", "level", "8100", ""), ("real_estate_transactions", "change", "114", ""), ("real_estate_transactions", "change", "-3", "")]),
    ("part", "Ngành bia gặp khó\nLượng tiêu thụ đạt 8.100 tấn, tăng 114%.", [("other", "level", "8100", ""), ("other", "change", "114", "")]),
    ("part", "Thu hút FDI đạt 5,9 tỷ USD với 1.202 dự án. Thị trường có thêm 600 căn hộ đến từ 09 dự án.", [("fdi_registered", "level", "5900000000", ""), ("fdi_projects", "level", "1202", ""), ("real_estate_transactions", "level", "600", "căn hộ"), ("real_estate_transactions", "level", "9", "")]),
    ("part", "Cả nước có 679 dự án nhà ở xã hội đang triển khai.", [("real_estate_transactions", "level", "679", "")]),
    ("part", "Thành phố có 500.000 doanh nghiệp, sử dụng hơn 2,5 triệu lao động.", [("enterprises_active", "level", "500000", ""), ("employment", "level", "2500000", "")]),
    ("part", "Doanh nghiệp do Nhà nước nắm giữ 100% vốn điều lệ nộp ngân sách 366 tỷ đồng.", [("budget_revenue", "level", "366000000000", "")]),
    ("part", "Tỷ lệ hộ nghèo còn 2%. Toàn tỉnh có 1,6 triệu lượt người khám chữa bệnh.", [("poverty_rate", "level", "2", ""), ("other", "level", "1600000", "")]),
    # airports receive passengers; whose share of the economy is told beside that of the digital one
    ("part", "Tỉnh đón 2 triệu lượt khách du lịch. Các cảng hàng không đón 39,4 triệu lượt khách.", [("tourist_arrivals", "level", "2000000", ""), ("passengers_carried", "level", "39400000", "")]),
    ("part", "Vốn đầu tư công được giao 152 tỷ đồng, giải ngân 72 tỷ đồng (48%).", [("public_investment_plan", "level", "152000000000", ""), ("public_investment_disbursed", "level", "72000000000", ""), ("public_investment_disbursed", "ratio", "48", "")]),
    ("part", "Có 840 căn hộ mở bán. Kết quả cho thấy 64% có nhu cầu mua nhà, 36% ở chung với gia đình.", [("real_estate_transactions", "level", "840", "căn hộ")]),
    ("part", "Kinh tế số chiếm 22,6% GRDP; kinh tế tư nhân chiếm 55,6%.", [("digital_economy_share", "share", "22.6", ""), ("gdp_structure", "share", "55.6", "kinh tế tư nhân")]),
    ("part", "Chương trình kết nối ngân hàng - doanh nghiệp đã giải ngân 285 tỷ đồng.", [("policy_bank_lending", "level", "285000000000", "")]),
    # what is pointed back at, given an award, won or borne
    ("part", "Thành phố có 12 dự án đầu tư chậm tiến độ. Các chủ đầu tư của 12 dự án này phải báo cáo.", [("investment_projects", "level", "12", "")]),
    ("part", "Thủ tướng tặng Bằng khen cho 4 doanh nghiệp của tỉnh. Tỉnh có 900 doanh nghiệp.", [("enterprises_active", "level", "900", "")]),
    ("part", "Xuất khẩu sang Mỹ tăng 9%. Ấn Độ chịu mức 24%, Malaysia cùng chịu mức 18%.", [("exports", "change", "9", "Mỹ")]),
    ("part", "Xuất khẩu đạt 9 tỷ USD. Cuộc thi có tổng trị giá giải thưởng lên đến 2 tỷ đồng.", [("exports", "level", "9000000000", "")]),
    # the unit of a list says no more than what the list is of, before its colon
    ("place", "Khách quốc tế tăng cao ở nhiều địa phương: Đà Nẵng đón 177.000 lượt; Khánh Hòa đón 103.000 lượt khách; Quảng Nam đón 97.000 lượt.", [("international_arrivals", "level", "177000", "Đà Nẵng"), ("international_arrivals", "level", "103000", "Khánh Hòa"), ("international_arrivals", "level", "97000", "Quảng Nam")]),
    ("place", "Khách quốc tế đến Đà Nẵng đạt 77.000 lượt. Khánh Hòa đón 103.000 lượt khách.", [("international_arrivals", "level", "77000", "Đà Nẵng"), ("tourist_arrivals", "level", "103000", "Khánh Hòa")]),
    # what duties bring in is customs revenue, not the imports that they are on; a census office is no population
    ("place", "Theo Cục Thống kê dân số Mỹ, thu thuế quan của Mỹ trong tháng 9/2024 đạt 26 tỷ USD, tăng 4% so với tháng trước.", [("customs_revenue", "level", "26000000000", "Hoa Kỳ"), ("customs_revenue", "change", "4", "Hoa Kỳ")]),
    ("part", "Về công tác cơ cấu lại doanh nghiệp, tính đến tháng 8/2024, đã có 85 doanh nghiệp được phê duyệt đề án.", [("soe_equitisation", "level", "85", "")]),
    # visitors of all sights are visitors, whoever was spoken of before
    ("place", "Khách quốc tế đến Huế đạt 7.000 lượt, tăng 9%. Khách tại các khu, điểm du lịch ước đạt 90.000 lượt, tăng 4%.", [("international_arrivals", "level", "7000", "Thừa Thiên Huế"), ("international_arrivals", "change", "9", "Thừa Thiên Huế"), ("tourist_arrivals", "level", "90000", "Thừa Thiên Huế"), ("tourist_arrivals", "change", "4", "Thừa Thiên Huế")]),
    # the State Bank is no home that is sold
    ("part", "Tỷ giá tham khảo của Ngân hàng Nhà nước tăng 10 đồng.", [("exchange_rate", "change", "10", "")]),
    # what duties come to on average is laid down by nobody, other rates of duty are; an act sets wages, and a contribution is none
    ("place", "Theo WTO, thuế quan bình quân của Brazil là 11%.", [("other", "level", "11", "Brazil")]),
    ("place", "Thuế suất hiệu lực của Mỹ đã lên mức 17%.", [("other", "level", "17", "Hoa Kỳ")]),
    ("place", "Mỹ nâng thuế quan với Brazil lên 50%.", []),
    ("part", "Theo Nghị định 74, mức lương tối thiểu vùng IV là 3,45 triệu đồng/tháng.", [("minimum_wage", "level", "3450000", "")]),
    ("part", "Nghị định 73 nâng mức lương cơ sở từ 1,8 triệu đồng/tháng lên 2,34 triệu đồng/tháng (tăng 30%).", [("base_salary", "level", "1800000", ""), ("base_salary", "level", "2340000", ""), ("base_salary", "change", "30", "")]),
    ("part", "Theo Nghị định 74, mức đóng tối đa theo mức lương tối thiểu vùng I là 99,2 triệu đồng.", []),
    # how many of all do or have something, of what the text spoke of before or not; of some firms, somebody was asked
    ("part", "Tỷ lệ hộ nghèo còn 2%. Toàn tỉnh có 85% xã có nhà văn hóa; 100% trạm y tế đạt chuẩn.", [("poverty_rate", "level", "2", ""), ("other", "level", "85", ""), ("other", "level", "100", "")]),
    ("part", "Toàn tỉnh có 210 trường đạt chuẩn quốc gia, chiếm 70% số trường.", [("education_schools", "level", "210", ""), ("education_schools", "share", "70", "")]),  # the whole, behind its verb
    ("part", "Theo Sở Công Thương, 100% doanh nghiệp dùng chữ ký số.", [("other", "level", "100", "")]),
    ("part", "Theo Sở Công Thương, 80% doanh nghiệp muốn mở rộng sản xuất.", []),
    ("part", "Toàn tỉnh có 90 xã đạt chuẩn nông thôn mới. Đến năm 2025, phấn đấu 100% số xã đạt chuẩn.", [("new_rural_communes", "level", "90", ""), ("new_rural_communes", "share", "100", "")]),
    # both kinds of oil
    ("part", "Cả tuần, giá của hai loại dầu đều giảm gần 1%.", [("crude_oil_price", "change", "-1", "")]),
    # how large a market of goods is, by one more word; a market that goods go to stays a partner
    ("part", "Viện này dự báo độ lớn thị trường đồ cũ của Việt Nam sẽ đạt 40 triệu USD vào năm 2030.", [("other", "level", "40000000", "")]),
    ("part", "Kim ngạch xuất khẩu tăng 2%. Thị trường Nhật Bản đạt 3 tỷ USD.", [("exports", "change", "2", ""), ("exports", "level", "3000000000", "Nhật Bản")]),
    # as many periods as figures of one unit go together in their order, without a word that says so
    ("period", "Tăng trưởng GDP của Việt Nam năm 2024 và 2025 dự báo đạt 6,0% và 6,4%.", [("gdp", "change", "6.0", "2024"), ("gdp", "change", "6.4", "2025")]),
    ("period", "Kinh tế thế giới tăng 3,0% và 3,1% trong năm 2024 và 2025.", [("economic_growth", "change", "3.0", "2024"), ("economic_growth", "change", "3.1", "2025")]),
    ("period", "Tín dụng tăng 5% và 7% trong tháng 8 và tháng 9.", [("credit_growth", "change", "5", "2024-08"), ("credit_growth", "change", "7", "2024-09")]),
    ("period", "Năm 2022 và 2023, xuất khẩu gạo và cà phê đạt 3,7 tỷ USD và 4,1 tỷ USD.", [("exports", "level", "3700000000", "2022-01-01/P2Y"), ("exports", "level", "4100000000", "2022-01-01/P2Y")]),  # one for each good
    ("period", "Năm 2022 và 2023, xuất khẩu gạo đạt 3 triệu tấn, 2 tỷ USD.", [("export_volume", "level", "3000000", "2022-01-01/P2Y"), ("exports", "level", "2000000000", "2022-01-01/P2Y")]),  # of two units
    # a target that came after or short of is the year's, and no distance
    ("period", "Bình quân CPI 9 tháng tăng 3,2%, thấp hơn nhiều so với mục tiêu 4,5% của Chính phủ.", [("cpi", "change", "3.2", "2024-01-01/P9M"), ("cpi", "change", "4.5", "2024")]),
    ("base", "Thu ngân sách 9 tháng đạt 900 tỷ đồng, thấp hơn kế hoạch 5%.", [("budget_revenue", "level", "900000000000", ""), ("budget_revenue", "change", "-5", "plan")]),
    # the week before the one just told of
    ("period", "Giá trị giao dịch tuần từ 23 đến 27/9 đạt 15.600 tỷ đồng/phiên, tăng so với mức 14.100 tỷ đồng/phiên của tuần trước đó.", [("trading_value", "level", "15600000000000", "2024-09-23/P5D"), ("trading_value", "level", "14100000000000", "2024-09-16/P5D")]),
    # the ends of a way through several years
    ("period", "Giai đoạn 2016 - 2020, thu nhập bình quân đầu người tăng từ 30 triệu đồng lên 45 triệu đồng.", [("income_per_capita", "level", "30000000", "2016"), ("income_per_capita", "level", "45000000", "2020")]),
    # what is decided at a meeting holds from its day on
    ("period", "Tại cuộc họp ngày 6/9/2024, ECB quyết định cắt giảm lãi suất thêm 0,25 điểm phần trăm.", [("policy_rate", "change", "-0.25", "2024-09-06")]),
    # up to a month goods sell for so much in that month, unless all is summed up
    ("period", "Giá cao su xuất khẩu tháng 1/2024 đạt 1.510 USD/tấn; đến tháng 9/2024, giá xuất khẩu bình quân 1.724 USD/tấn.", [("export_price", "level", "1510", "2024-01"), ("export_price", "level", "1724", "2024-09")]),
    ("period", "Tính đến hết tháng 9/2024, giá xuất khẩu cao su bình quân đạt 1.650 USD/tấn.", [("export_price", "level", "1650", "2024-01-01/P9M")]),
    # months that follow one another and are named together have one figure together; of a price each has its own
    ("period", "Trong tháng 8 và 9/2024, thu thuế đạt 5.448 tỷ đồng.", [("tax_revenue", "level", "5448000000000", "2024-08-01/P2M")]),
    ("period", "Kim ngạch xuất khẩu điện tử tháng 7, tháng 8 tăng 14%.", [("exports", "change", "14", "2024-07-01/P2M")]),
    ("period", "FDI đăng ký đạt 14 tỷ USD trong quý 1 và quý 2/2024.", [("fdi_registered", "level", "14000000000", "2024-S1")]),
    ("period", "Trong tháng 3 và tháng 9/2024, thu thuế đạt 5.448 tỷ đồng.", [("tax_revenue", "level", "5448000000000", "2024-09")]),
    # a record is of the day or month when it was set, what is measured against it is of today
    ("period", "Kỷ lục của giá vàng giao ngay là ngưỡng gần 2.450 USD/oz thiết lập vào tháng 5.", [("world_gold_price", "level", "2450", "2024-05")]),
    ("period", "Tháng 9, giá vàng thấp hơn 120 USD/oz so với kỷ lục 2.483 USD/oz thiết lập vào ngày 17/7.", [("world_gold_price", "change", "-120", "2024-09"), ("world_gold_price", "level", "2483", "2024-07-17")]),
    # the half of a month that the bulletin is about
    ("period", "Trị giá xuất khẩu trong kỳ 2 tháng 5/2024 đạt 15 tỷ USD. Tính trong 5 tháng/2024, xuất khẩu đạt 136 tỷ USD. Trị giá nhập khẩu trong kỳ này đạt 8 tỷ USD.", [("exports", "level", "15000000000", "2024-05-16/P16D"), ("exports", "level", "136000000000", "2024-01-01/P5M"), ("imports", "level", "8000000000", "2024-05-16/P16D")]),
    # so much of what was counted at another time is a ratio, of the whole year where it is a year
    ("base", "9 tháng năm 2024, khách quốc tế đạt 1,9 triệu lượt, đạt gần 13% lượng khách cùng kỳ năm 2019.", [("international_arrivals", "level", "1900000", ""), ("international_arrivals", "ratio", "13", "2019-01-01/P9M")]),
    ("base", "Quý 1/2024, lượng kiều hối về thành phố bằng 30,3% tổng lượng kiều hối của năm 2023.", [("remittances", "ratio", "30.3", "2023")]),
    ("base", "Lao động khu vực dịch vụ chiếm 40% tổng số lao động năm 2023.", [("employment", "share", "40", "")]),
    # against the mean of a whole year; since a day; from what was forecast; how the week before closed
    ("base", "Giá xuất khẩu cao su bình quân tháng 1/2024 là 1.859 USD/tấn, tăng 9,3% so với giá bình quân của năm 2023.", [("export_price", "level", "1859", ""), ("export_price", "change", "9.3", "2023")]),
    ("base", "Giá dầu Brent đã tăng 13% kể từ ngày 13/9.", [("crude_oil_price", "change", "13", "2024-09-13")]),
    ("base", "IMF hạ dự báo tăng trưởng kinh tế toàn cầu năm 2024 về 2,8%, giảm 0,5 điểm phần trăm từ mức dự báo 3,3% đưa ra hồi tháng 4.", [("economic_growth", "change", "2.8", "2023"), ("economic_growth", "change", "-0.5", "other"), ("economic_growth", "change", "3.3", "2023")]),
    # of two countries that trade with each other the first; what another is measured against is not whose figure it is
    ("place", "Kim ngạch thương mại giữa Mỹ và Canada đạt 762 tỷ USD.", [("total_trade", "level", "762000000000", "Hoa Kỳ")]),
    ("place", "Kim ngạch thương mại giữa Việt Nam và Canada đạt 7 tỷ USD.", [("total_trade", "level", "7000000000", "Việt Nam")]),
    ("place", "Giá sữa ở Israel cao hơn 24% so với mức trung bình của Liên minh châu Âu.", [("commodity_price", "change", "24", "Israel")]),
    # what a central bank tells of is its own country's, where no place is named
    ("place", "ECB dự báo lạm phát năm nay xuống còn 2,3%.", [("inflation", "level", "2.3", "Liên minh châu Âu")]),
    ("place", "ECB dự báo GDP khu vực Eurozone năm nay tăng 0,9%.", [("gdp", "change", "0.9", "Khu vực đồng euro")]),
    ("place", "IMF dự báo tăng trưởng toàn cầu năm 2024 ở mức 2,8%.", [("economic_growth", "change", "2.8", "thế giới")]),
    # dollars on the free market, bad debt bought, homes in a storm, offices let, fuel abroad
    ("part", "Tỷ giá trung tâm là 24.241 VND/USD. Trên thị trường tự do, USD giao dịch ở mức 25.530 VND/USD.", [("central_rate", "level", "24241", ""), ("exchange_rate", "level", "25530", "thị trường tự do")]),
    ("part", "VAMC đã mua hơn 461.000 tỷ đồng nợ xấu nội bảng.", [("bad_debt_resolved", "level", "461000000000000", "")]),
    ("part", "Nợ xấu đến 30/9/2024 khoảng 745 tỷ đồng.", [("npl_ratio", "level", "745000000000", "")]),
    ("part", "Mưa lũ làm hơn 7.500 ngôi nhà bị sập, vùi lấp.", [("disaster_damage", "level", "7500", "")]),
    ("part", "Văn phòng hạng A có tỷ lệ lấp đầy 90%.", [("other", "level", "90", "Văn phòng hạng A")]),
    ("part", "Tỷ lệ lấp đầy các khu công nghiệp đạt 90%.", [("industrial_zone_occupancy", "level", "90", "")]),
    ("place", "Giá xăng ở Mỹ là 3,31 USD/gallon.", [("petrol_price", "level", "3.31", "Hoa Kỳ")]),
    # the growth of a country is its economy's
    ("place", "IMF đã cắt giảm dự báo tăng trưởng của Hoa Kỳ năm 2024 xuống còn 1,8%.", [("economic_growth", "change", "1.8", "Hoa Kỳ")]),
    ("place", "Tăng trưởng của Việt Nam năm 2023 đạt 5,05%.", [("economic_growth", "change", "5.05", "Việt Nam")]),
    ("place", "Tăng trưởng tín dụng của Việt Nam năm 2023 đạt 13,7%.", [("credit_growth", "change", "13.7", "Việt Nam")]),
    # what the treasury offers on a day is of that day; jobs that firms of a country make are its economy's, those of one project are not
    ("period", "Ngày 5/9/2024, Kho bạc Nhà nước đấu thầu thành công 18.000 tỷ đồng/19.500 tỷ đồng Trái phiếu Chính phủ gọi thầu.", [("gov_bond_issuance", "level", "18000000000000", "2024-09-05"), ("gov_bond_issuance", "level", "19500000000000", "2024-09-05")]),
    ("place", "Theo Bộ Lao động Mỹ, các doanh nghiệp nước này đã tạo thêm 275.000 việc làm trong tháng 9.", [("jobs_created", "change", "275000", "Hoa Kỳ")]),
    ("place", "Dự án tạo ra 500 việc làm cho người dân.", []),
    # no price has shares: those told beside one are of what is sold
    ("part", "Giá căn hộ tại Hà Nội tăng 5% trong quý I/2024. Các căn hộ giá trên 4 tỷ đồng chiếm 42% số lượng căn bán được.", [("property_price", "change", "5", "căn hộ"), ("real_estate_transactions", "share", "42", "căn hộ")]),
    ("part", "Giá thép tháng 6 tăng 5%. Trong đó, thép xây dựng chiếm 80%.", [("steel_price", "change", "5", "")]),
    # who comes to a shop is no tourist
    ("part", "Lượng khách hàng đến cửa hàng tăng 20% so với ngày thường.", [("other", "change", "20", "")]),
    ("part", "Lượng khách đến Huế tăng 20% so với năm trước.", [("tourist_arrivals", "change", "20", "")]),
    # as many bases as figures of one unit go together in their order
    ("base", "Xuất khẩu tháng 3/2024 tăng lần lượt 14% và 13% so với tháng trước và cùng kỳ năm trước.", [("exports", "change", "14", "2024-02"), ("exports", "change", "13", "2023-03")]),
    ("base", "So với tháng trước và cùng kỳ năm trước, xuất khẩu tháng 3/2024 tăng lần lượt 14% và 13%.", [("exports", "change", "14", "2024-02"), ("exports", "change", "13", "2023-03")]),
    ("base", "CPI tháng 3/2024 lần lượt tăng 0,2% và 3,9% so với tháng trước và so với cùng kỳ năm 2023.", [("cpi", "change", "0.2", "2024-02"), ("cpi", "change", "3.9", "2023-03")]),
    ("base", "Tháng 3/2024, xuất khẩu và nhập khẩu tăng lần lượt 14% và 13% so với tháng trước.", [("exports", "change", "14", "2024-02"), ("imports", "change", "13", "2024-02")]),
    # one name of two ways of trade, and a list of two figures
    ("part", "Kim ngạch xuất và nhập khẩu đạt lần lượt 136,5 tỷ USD và 140,3 tỷ USD.", [("exports", "level", "136500000000", ""), ("imports", "level", "140300000000", "")]),
    ("part", "Xuất, nhập khẩu lần lượt tăng 18,6% và 13%.", [("exports", "change", "18.6", ""), ("imports", "change", "13", "")]),
    ("part", "Kim ngạch xuất và nhập khẩu đạt 276 tỷ USD.", [("total_trade", "level", "276000000000", "")]),
    # what lies in the ground is neither a flow of trade nor what a mine can do
    ("part", "Xuất khẩu than đạt 2 triệu tấn. Trữ lượng than của bể Sông Hồng là 3,6 tỷ tấn.", [("export_volume", "level", "2000000", "than"), ("other", "level", "3600000000", "than")]),
    ("part", "Hiện tỉnh Hòa Bình có các mỏ đá với tổng công suất được cấp phép gần 2,5 triệu m3/năm, tổng trữ lượng gần 80 triệu m3.", [("other", "level", "80000000", "")]),
    ("part", "Hà Nội dự trữ lượng hàng hóa trị giá 40.000 tỷ đồng.", []),
    # a share of the structure of a flow is of the flow
    ("part", "GDP quý I/2024 tăng 5%. Tôm chiếm 45% trong cơ cấu xuất khẩu thủy sản, sau đó là cá tra (20%).", [("gdp", "change", "5", ""), ("exports", "share", "45", "Tôm"), ("exports", "share", "20", "cá tra")]),
    # an office abroad that tells of trade is not whom it is with
    ("part", "Theo dự báo của Bộ Nông nghiệp Hoa Kỳ, xuất khẩu bông toàn cầu năm 2024 đạt 9,3 triệu tấn.", [("export_volume", "level", "9300000", "bông")]),
    ("part", "Theo Cục Thống kê Hàn Quốc, xuất khẩu gỗ sang Hàn Quốc đạt 2 tỷ USD.", [("exports", "level", "2000000000", "Hàn Quốc, gỗ")]),
    # a name that ends with "nearly" stands right before the number
    ("part", "Sản lượng điều đạt 310.000 tấn. Năm 2023, Việt Nam nhập gần 300.000 tấn hạt điều thô từ Tanzania, trị giá gần 320 triệu USD.", [("crop_output", "level", "310000", "điều"), ("import_volume", "level", "300000", "Tanzania, hạt điều thô"), ("imports", "level", "320000000", "Tanzania, hạt điều thô")]),
    # a half or a third of what is bought, supplied or added to is a share of it
    ("part", "Nhật Bản nhập khẩu gần một nửa lượng ngô từ Mỹ.", [("imports", "share", "50", "Mỹ")]),
    ("part", "GDP quý I/2024 tăng 5%. Chăn nuôi đóng góp khoảng một nửa GDP ngành nông nghiệp.", [("gdp", "change", "5", ""), ("gdp", "share", "50", "Chăn nuôi")]),
    ("part", "Kim ngạch xuất khẩu giảm còn một nửa so với năm trước.", [("exports", "ratio", "0.5", "")]),
    # whom another comes after in size has a share in the bracket
    ("part", "Xuất khẩu cà phê tăng 20% so với năm trước. Việt Nam là nước xuất khẩu cà phê lớn thứ hai thế giới, chỉ sau Brazil (30%).", [("exports", "change", "20", "cà phê"), ("exports", "share", "30", "cà phê")]),
    # goods that bear a country's name are sold abroad by that country
    ("place", "Gạo Myanmar 5% tấm xuất khẩu đứng ở mức 504 USD/tấn; gạo 25% tấm ở mức 477 USD/tấn.", [("export_price", "level", "504", "Myanmar"), ("export_price", "level", "477", "Myanmar")]),
    ("place", "Giá xuất khẩu tôm sang Mỹ đạt 9,2 USD/kg.", [("export_price", "level", "9.2", "")]),
    # so much of some goods, which no verb makes grow, is a share of them
    ("part", "Xuất khẩu gạo tăng 4% so với cùng kỳ. Hiện nay, 70% cà phê được xuất khẩu sang Trung Quốc.", [("exports", "change", "4", "gạo"), ("exports", "share", "70", "Trung Quốc, cà phê")]),
    # young animals that are set free are no herd
    ("part", "Diện tích nuôi trồng thủy sản đạt 32.000 ha. Năm 2023, tỉnh Kiên Giang đã thả hơn 3,2 triệu con giống thủy sản ra biển.", [("aquaculture_area", "level", "32000", ""), ("other", "level", "3200000", "")]),
    # what no table lists is measured as its own sentence said, also where something else was counted since
    ("part", "Báo cáo của tỉnh Kiên Giang năm 2023. Nhu cầu vốn đạt 1.200 tỷ đồng. Toàn tỉnh Kiên Giang có 291 tàu khai thác ở vùng bờ, 123 tàu (loại dài từ 12-15m) khai thác tại vùng lộng.", [("other", "level", "1200000000000", ""), ("other", "level", "291", ""), ("other", "level", "123", "")]),
    ("part", "Toàn tỉnh Hòa Bình có 12 mỏ đá đang khai thác.", [("other", "level", "12", "")]),
    ("part", "Tỉnh Hòa Bình có 12 mỏ đá được đấu giá trong đợt này.", []),
    # a sector that takes up so much of the economy is a part of it, whatever was spoken of before
    ("part", "Giá trị sản xuất thủy sản đạt 32.000 tỷ đồng; tỷ trọng thủy sản chiếm 3% GRDP của tỉnh.", [("agri_production_value", "level", "32000000000000", "thủy sản"), ("grdp", "share", "3", "")]),
    # what a sentence goes on to say of trade is of the goods that it speaks of
    ("part", "Năm 2023, xuất khẩu thép đạt 8 tỷ USD, trong khi nhập khẩu đạt 10 tỷ USD.", [("exports", "level", "8000000000", "thép"), ("imports", "level", "10000000000", "thép")]),
    ("part", "Năm 2023, sản lượng tôm của Cà Mau đạt 233.000 tấn, kim ngạch xuất khẩu 1,2 tỷ USD.", [("aquaculture_output", "level", "233000", "tôm"), ("exports", "level", "1200000000", "tôm")]),
    ("part", "Kim ngạch xuất khẩu thép đạt 2 tỷ USD, tăng 0,9%; kim ngạch nhập khẩu đạt 3 tỷ USD.", [("exports", "level", "2000000000", "thép"), ("exports", "change", "0.9", "thép"), ("imports", "level", "3000000000", "")]),
    # what is traded by weight is of some goods: those last spoken of, where it names none
    ("part", "Xuất khẩu hạt điều năm 2023 đạt 2 tỷ USD. Trong 4 tháng đầu năm 2024, xuất khẩu đạt 499 nghìn tấn, trị giá 743 triệu USD.", [("exports", "level", "2000000000", "hạt điều"), ("export_volume", "level", "499000", "hạt điều"), ("exports", "level", "743000000", "hạt điều")]),
    ("part", "Xuất khẩu hạt điều năm 2023 đạt 2 tỷ USD. Năm 2024, lượng xuất khẩu đá vôi đạt 499 nghìn tấn.", [("exports", "level", "2000000000", "hạt điều"), ("export_volume", "level", "499000", "đá vôi")]),
    # what comes from somewhere, what the largest take up, and what passes so much of a sum are shares
    ("part", "Nhập khẩu gỗ tăng 5%, trong đó 40% từ Lào.", [("imports", "change", "5", "gỗ"), ("imports", "share", "40", "Lào, gỗ")]),
    ("part", "Nhập khẩu thịt tăng 5%. Các nguồn cung thịt lớn nhất cho Việt Nam trong tháng 3 là Ấn Độ (37%), Úc (13%).", [("imports", "change", "5", "thịt"), ("imports", "share", "37", "Ấn Độ, thịt"), ("imports", "share", "13", "Úc, thịt")]),
    ("part", "Xuất khẩu gạo đã vượt 7% kế hoạch. Xuất khẩu sang Mỹ đã vượt 30% tổng kim ngạch xuất khẩu.", [("exports", "change", "7", "gạo"), ("exports", "share", "30", "Mỹ")]),
    # a rate that a duty is cut to is none of trade
    ("part", "Xuất khẩu nông sản tăng 5%. Nhiều mặt hàng đã giảm thuế về 0%.", [("exports", "change", "5", "nông sản")]),
    ("part", "Nhờ giảm thuế, xuất khẩu nông sản tăng 5%.", [("exports", "change", "5", "nông sản")]),
    # a time behind a bracket that names none is of what stands before it, and of what it holds
    ("period", "Năm 2023, xuất khẩu đạt 3 tỷ USD. Theo dự báo, kim ngạch xuất khẩu tôm sẽ đạt 4 tỷ USD (khoảng 100.000 tỷ đồng) vào năm 2030.", [("exports", "level", "3000000000", "2023"), ("exports", "level", "4000000000", "2030"), ("exports", "level", "100000000000000", "2030")]),
    ("period", "Dân số sẽ đạt 17 triệu người (chiếm 17% dân số) vào năm 2030; 23 triệu người (chiếm 21% dân số) vào năm 2040.", [("population", "level", "17000000", "2030"), ("population", "share", "17", "2030"), ("population", "level", "23000000", "2040"), ("population", "share", "21", "2040")]),
    ("period", "Năm 2023, xuất khẩu đạt 3 tỷ USD (năm trước 2 tỷ USD).", [("exports", "level", "3000000000", "2023"), ("exports", "level", "2000000000", "2022")]),
    # what it rose from is a level also where a bracket says it in another unit
    ("period", "Xuất khẩu tôm đã tăng từ 460 triệu USD (65 nghìn tấn) năm 2017 lên 617 triệu USD năm 2022.", [("exports", "level", "460000000", "2017"), ("export_volume", "level", "65000", "2017"), ("exports", "level", "617000000", "2022")]),
    # what is contributed to an amount is a share of it, to its growth a part of the growth
    ("part", "Năm 2023, GDP tăng 5%. Trồng trọt đóng góp 12% vào GDP.", [("gdp", "change", "5", ""), ("gdp", "share", "12", "Trồng trọt")]),
    ("part", "Năm 2023, GDP tăng 5%. Khu vực dịch vụ đóng góp 40% vào mức tăng GDP.", [("gdp", "change", "5", ""), ("gdp", "contribution", "40", "Khu vực dịch vụ")]),
    ("part", "Xuất khẩu gỗ tăng 8% so với năm trước. Trong đó, có tới 60% là dăm gỗ.", [("exports", "change", "8", "gỗ"), ("exports", "share", "60", "gỗ")]),
    # the area of vải is of litchis, not of cloth
    ("part", "Diện tích vải của tỉnh Bắc Giang đạt 29.700 ha.", [("perennial_area", "level", "29700", "vải")]),
]
# fmt: on


@pytest.mark.parametrize(("about", "text", "expected"), [pytest.param(*case, id=case[1]) for case in CASES])
def test_what_each_figure_belongs_to(about: str, text: str, expected: Linked) -> None:
    assert linked(text, about) == expected
