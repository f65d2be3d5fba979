# ruff: noqa: E501
"""The period and the base of every figure of a text: one case a line, as ``value period`` or ``value period < base``."""

import pytest

from vnecon_extract.pipeline import Extractor
from vnecon_extract.records import IndicatorRecord

EXTRACTOR = Extractor()


def shown(record: IndicatorRecord) -> str:
    """``7 2024 < 2023``; a count up to a day as ``..2024-06-30``, nothing known as ``-``."""
    period, base = record.period, record.base
    days = "-" if period is None else period.label if period.start else f"..{period.label}"
    if base is None:
        return f"{record.value or 0:f} {days}"
    against = base.period.label if base.period else base.kind.value
    return f"{record.value or 0:f} {days} < {against}"


CASES: list[tuple[str, str, list[str]]] = [
    # ------------------------------------------------ from its beginning to now: up to the session told of, else today; up to the month of publication
    ("2023-12-14", "Chứng khoán Mỹ tăng điểm trong phiên giao dịch ngày thứ Tư (13/12).\nTừ đầu tuần đến nay, S&P 500 tăng 2,5%; Dow Jones tăng 1,9%.", ["2.5 2023-12-11/P3D", "1.9 2023-12-11/P3D"]),
    ("2023-12-14", "Tính từ đầu tháng tới nay, Dow Jones tăng 2,7%.\nGiá dầu WTI giảm 3% kể từ đầu tuần.", ["2.7 2023-12-01/P14D", "-3 2023-12-11/P4D"]),
    ("2024-08", "Từ năm 2019 đến nay, số tiền hoàn thuế đạt 60.000 tỷ đồng.\nXuất khẩu đạt 3 tỷ USD.", ["60000000000000 2019-01-01/P68M", "3000000000 -"]),
    ("2024-08", "Kể từ tháng 9/2023 đến nay, xuất khẩu gạo đạt 3 tỷ USD, dân số là 3 triệu người.", ["3000000000 2023-09-01/P1Y", "3000000 ..2024-08"]),
    ("2024-10-02", "Từ năm 2019 đến nay, dư nợ đã lên 900 tỷ đồng. Từ đầu tháng 9 đến nay, giá gạo ở mức 620 USD/tấn.", ["900000000000 ..2024-10-02", "620 2024-10-02"]),
    ("2024-02-08", "Từ cuối năm ngoái đến nay, tỷ giá USD/VND đã tăng 2%, VN-Index tăng 12%.", ["2 2024-01-01/P39D", "12 2024-01-01/P39D"]),
    ("2024-08-20", "Giá vàng cao nhất kể từ đầu tháng 6, tăng 1%.", ["1 2024-08-20"]),
    # at the same moment is no year earlier, but for what is compared; what something costs now it costs this month
    ("2025-04-25", "Sáng 25/4/2025, giá vàng tăng 2%.\nCùng thời điểm, giá USD tự do giảm 35 đồng. Giá bitcoin cùng thời điểm 14h giảm 3%.", ["2 2025-04-25", "-35 2025-04-25", "-3 2025-04-25"]),
    ("2025-06-20", "Dư nợ tín dụng đến ngày 15/6/2025 tăng 7% so với cùng thời điểm.", ["7 ..2025-06-15 < 2024-06-15"]),
    ("2025-06-20", "Hiện giá bạc đứng ở 24 USD/ounce. Cả nước hiện có 5.000 dự án FDI.", ["24 2025-06", "5000 ..2025-06"]),
    # what is expected before an end is of that end
    ("2024-07-20", "Giá vàng hôm nay là 2.400 USD/oz. UBS dự báo giá vàng lên 2.700 USD/oz trước cuối năm nay, vượt 2.600 USD/oz trước khi kết thúc quý 3.", ["2400 2024-07-20", "2700 ..2024-12-31", "2600 ..2024-09-30"]),
    # the week that goes on ends on Friday for what is traded
    ("2024-08-25", "Trong tuần này, tỉnh đón 9.000 lượt khách. VN-Index tăng 2%.", ["9000 2024-08-19/P7D", "2 2024-08-19/P5D"]),
    # ------------------------------------------------ the trading day that a market report opens with
    ("2023-12", "Chứng khoán Mỹ tăng điểm trong phiên giao dịch ngày thứ Tư (13/12).\nLạm phát tháng 11/2023 của Mỹ là 3,1%.\nLúc đóng cửa, chỉ số Dow Jones tăng 1,4%, chốt ở mức 37.090 điểm.", ["3.1 2023-11", "1.4 2023-12-13", "37090 2023-12-13"]),
    # one session of the month that is told of is not the article's
    ("2025-08-05", "HNX-Index mở cửa ở 228 điểm.\nTháng 7, giá trị giao dịch đạt 60.000 tỷ đồng, trong đó phiên giao dịch ngày 31/7/2025 đạt 4.100 tỷ đồng.", ["228 2025-07", "60000000000000 2025-07", "4100000000000 2025-07-31"]),
    # from the first day of the week, month or year up to the session that the article tells of
    ("2025-05-15", "Lúc đóng cửa phiên ngày thứ Tư, chỉ số S&P 500 tăng 0,1%. Từ đầu tuần đến nay, chỉ số tăng 3%. Nếu tính từ đầu tháng, Dow Jones giảm 2%; Nasdaq tăng 4% từ đầu năm.", ["0.1 2025-05-14", "3 2025-05-12/P3D", "-2 2025-05-01/P14D", "4 2025-01-01/P134D"]),
    ("2025-05-15", "Tính từ đầu tháng tới nay, giá vàng SJC giảm 2%.", ["-2 2025-05-01/P15D"]),
    # a market that closes overnight is measured against as it closed the weekday before; Saturday's shops by their own date
    ("2024-07-15", "Lúc 9h sáng nay (15/7), giá vàng giao ngay tăng 5 USD/oz so với đóng cửa phiên Mỹ, ở mức 2.415 USD/oz.", ["5 2024-07-15 < 2024-07-12", "2415 2024-07-15"]),
    ("2024-07-17", "Lúc 9h sáng nay (17/7), giá vàng giao ngay tăng 0,2% so với mức chốt của phiên Mỹ ngày thứ Hai.", ["0.2 2024-07-17 < 2024-07-15"]),
    ("2024-07-17", "Giá vàng thế giới đi lên sáng nay (17/7).\nĐóng cửa phiên giao dịch tại New York, giá vàng giao ngay giảm 3 USD/oz.", ["-3 2024-07-16"]),
    ("2025-05-12", "Sáng nay, giá vàng miếng SJC giảm 1 triệu đồng/lượng so với chốt phiên cuối tuần trước (10/5).", ["-1000000 2025-05-12 < 2025-05-10"]),
    # what was expected is of what came, and against the same; what that is compared with is of its own month
    ("2024-12-03", "Hàn Quốc công bố CPI tháng 11 tăng 1,5% so với cùng kỳ năm ngoái, cao hơn mức 1,3% của tháng 10 nhưng thấp hơn dự báo 1,7%. Lạm phát lõi ở mức 1,9%.", ["1.5 2024-11 < 2023-11", "1.3 2024-10 < 2023-10", "1.7 2024-11 < 2023-11", "1.9 2024-11"]),
    ("2025-06-09", "Xuất khẩu của Nhật Bản tháng 5 tăng 4,8% so với cùng kỳ năm ngoái, giảm tốc từ mức tăng 8,1% trong tháng 4 và thấp hơn mức dự báo tăng 5% của giới phân tích. Nhập khẩu giảm 3,4%.", ["4.8 2025-05 < 2024-05", "8.1 2025-04 < 2024-04", "5 2025-05 < 2024-05", "-3.4 2025-05 < 2024-05"]),
    ("2025-07-16", "Doanh thu bán lẻ của Thái Lan tháng 6 tăng 4,8%, giảm tốc so với mức 6,4% của tháng trước và thấp hơn mức dự báo 5,4%.", ["4.8 2025-06", "6.4 2025-05", "5.4 2025-06"]),
    ("2024-08-14", "Chỉ số giá sản xuất (PPI) của Mỹ tháng 7 tăng 0,1% so với tháng trước. Mức tăng này thấp hơn dự báo tăng 0,2% của giới phân tích.", ["0.1 2024-07 < 2024-06", "0.2 2024-07 < 2024-06"]),
    # what closed by night did so the day before the paper, unless its opening names a day; what Asia's markets did, today
    ("2025-04-28", "Chứng khoán Mỹ đi lên.\nChốt phiên, Dow Jones tăng 486 điểm. Giá dầu Brent giao sau tại London tăng 0,7%.", ["486 2025-04-25", "0.7 2025-04-25"]),
    ("2025-04-25", "Chứng khoán châu Á đi lên.\nChốt phiên, Nikkei 225 tăng 486 điểm.", ["486 2025-04-25"]),
    ("2025-04-28", "Chứng khoán Mỹ đi lên trong phiên ngày 24/4.\nChốt phiên, Dow Jones tăng 486 điểm.", ["486 2025-04-24"]),
    # prices of today, behind a paragraph that summed up a year or told of a slower month
    ("2025-02-05", "Năm 2024, xuất khẩu cà phê đạt 5,5 tỷ USD.\nGiá cà phê tại Đắk Lắk ở mức 105.000 đồng/kg. Giá xuất khẩu bình quân đạt 4.100 USD/tấn.", ["5500000000 2024", "105000 2025-02-05", "4100 2024"]),
    ("2024-09-12", "CPI của Mỹ tháng 8 tăng 2,5% so với cùng kỳ năm ngoái.\nLợi suất trái phiếu kho bạc Mỹ kỳ hạn 10 năm tăng lên 3,66%.", ["2.5 2024-08 < 2023-08", "3.66 2024-09-12"]),
    # and beside what has changed since the year began
    ("2025-04-18", "Từ đầu năm đến nay, giá vàng tăng 30%. Giá bán ra tại Mi Hồng là 114 triệu đồng/lượng.", ["30 2025-01-01/P108D", "114000000 2025-04-18"]),
    # a month of delivery, and how far ahead something is delivered, date no price
    ("2025-10-08", "Giá cà phê Robusta kỳ hạn tháng 11 tăng 118 USD/tấn, tháng 1/2026 ở mức 4.340 USD/tấn.", ["118 2025-10-08", "4340 2025-10-08"]),
    ("2025-01-21", "Giá đồng giao sau ba tháng trên sàn London ở mức 9.240 USD/tấn.", ["9240 2025-01-21"]),
    # the week that its sentence, or the one before, has named; sessions added up; a day in a bracket of its own
    ("2025-02-24", "Lúc 10h sáng nay (24/2), giá vàng giao ngay ở mức 2.936 USD/oz. Tuần vừa rồi, giá vàng tăng liên tục, với mức tăng cả tuần đạt 1,7%. Trong tuần, giá vàng lập kỷ lục 2.955 USD/oz.", ["2936 2025-02-24", "1.7 2025-02-17/P5D", "2955 2025-02-17/P5D"]),
    ("2024-03-18", "Từ ngày 11 đến 15/3, Ngân hàng Nhà nước hút ròng 15.000 tỷ đồng mỗi phiên. Lũy kế 5 phiên, Ngân hàng Nhà nước hút ròng 75.000 tỷ đồng.", ["15000000000000 2024-03-11/P5D", "75000000000000 2024-03-11/P5D"]),
    ("2024-03-18", "Lãi suất liên ngân hàng kỳ hạn 1 tuần tăng từ 1,29%/năm (11/3) lên 1,68%/năm ngày 13/3.", ["1.29 2024-03-11", "1.68 2024-03-13"]),
    # the time just told of is no base, what markets quote is against no year before, and what is told by year is of no day
    ("2025-04-25", "Từ đầu năm đến nay, S&P 500 giảm 6%. Dow Jones giảm 5,1% trong cùng khoảng thời gian.", ["-6 2025-01-01/P115D", "-5.1 2025-01-01/P115D"]),
    ("2025-09-25", "Khép phiên 24/9, S&P 500 giảm 2%. GDP quý II của Mỹ được điều chỉnh tăng lên mức 3,8% theo năm.", ["-2 2025-09-24", "3.8 2025-Q2 < 2024-Q2"]),
    # no month that was told of on the way, though no session was named
    ("2024-07-08", "Chỉ số giá cước vận tải container tuần này tăng 10% lên 5.868 USD/container, cao hơn 298% so với cùng kỳ năm ngoái.", ["10 2024-07-08/P7D", "5868 2024-07-08/P7D", "298 2024-07-08/P7D < 2023-07-08/P7D"]),
    ("2017-10", "Diện tích nuôi cá tra hiện khoảng 2.215 ha, cao hơn 85 ha và sản lượng cao hơn 11.000 tấn so với cùng kỳ năm 2016.", ["2215 ..2017-10", "85 ..2017-10 < 2016-10-31", "11000 ..2017-10 < 2016-10-31"]),
    ("2024-09-12", "Lãi suất cho vay đến cuối tháng 8 là 8,2%/năm. Fed có thể giảm lãi suất 25 điểm cơ bản vào tuần tới.", ["8.2 ..2024-08-31", "-25 2024-09-16/P7D"]),
    ("2023-11-30", "Tính chung 11 tháng, lượng khách quốc tế đạt 11,2 triệu lượt. Khách từ châu Âu tăng 15% so với tháng 10.", ["11200000 2023-01-01/P11M", "15 2023-11 < 2023-10"]),
    # no quarter that the lead spoke of closes a market
    ("2025-07-25", "Kết quả kinh doanh quý 2 của doanh nghiệp khả quan.\nLúc đóng cửa, S&P 500 tăng 0,07% lên 6.363 điểm.", ["0.07 2025-07-24", "6363 2025-07-24"]),
    # "con số này" is the figure before it
    ("2021-10-11", "Trong tháng 3, Ấn Độ đón 100.000 lượt khách. Các nước châu Âu đón khoảng 54 triệu lượt khách vào tháng 7. Con số này đã tăng 58% so với cùng kỳ năm 2020, nhưng vẫn giảm 67% so với tháng 7/2019.", ["100000 2021-03", "54000000 2021-07", "58 2021-07 < 2020-07", "-67 2021-07 < 2019-07"]),
    # a list of bare rates goes on, each with its time
    ("2025-06", "Dự báo tỷ giá USD/VND sẽ là 26.100 trong quý 3/2025; 25.950 trong quý 4/2025; 25.800 trong quý 1/2026.", ["26100 2025-Q3", "25950 2025-Q4", "25800 2026-Q1"]),
    ("2025-06", "Kết thúc phiên 26/6, tỷ giá liên ngân hàng đóng cửa tại 26.050, giảm 40 đồng.", ["26050 2025-06-26", "-40 2025-06-26"]),
    # a market that closes overnight here has closed on the weekday before, and so have those told beside it
    ("2024-10-05", "Tháng 9, kinh tế Mỹ thêm việc làm.\nLúc đóng cửa, chỉ số S&P 500 tăng 0,5%. Chỉ số Nasdaq tăng 1,1%.", ["0.5 2024-10-04", "1.1 2024-10-04"]),
    ("2024-10-07", "Lúc đóng cửa, chỉ số Dow Jones giảm 0,5%.", ["-0.5 2024-10-04"]),
    ("2024-10-04", "Lúc đóng cửa, chỉ số Nikkei 225 tăng 0,5%.", ["0.5 2024-10-04"]),
    ("2024-10-05", "Lúc đóng cửa, S&P 500 tăng 0,5%.\nTuần này, chỉ số S&P 500 tăng 0,2%.\nGiá dầu Brent giao sau tại London tăng 0,3 USD/thùng.", ["0.5 2024-10-04", "0.2 2024-09-30/P5D", "0.3 2024-10-04"]),
    # the day of a statement that says at once of what time it speaks
    ("2023-12-21", "Ngày 20/12, Sở Du lịch cho biết, năm 2023, tỉnh đón 4 triệu lượt khách, tăng 12% so với năm 2022.", ["4000000 2023", "12 2023 < 2022"]),
    ("2023-12-21", "Ngày 20/12, Hiệp hội Cà phê cho biết giá cà phê đạt 60.000 đồng/kg.", ["60000 2023-12-20"]),
    # the last session of a week is Friday's
    ("2024-06-03", "Chốt ngày 31/5, tỷ giá trung tâm ở mức 24.261 VND/USD, giảm 3 đồng so với phiên cuối tuần trước đó. Lãi suất qua đêm 2,93% (-2,2 đpt).", ["24261 2024-05-31", "-3 2024-05-31 < 2024-05-24", "2.93 2024-05-31", "-2.2 2024-05-31 < 2024-05-24"]),
    ("2025-08-19", "Giá vàng giao tháng 12 chốt phiên đầu tuần với mức giảm 0,1%, còn 3.378 USD/oz.", ["-0.1 2025-08-18", "3378 2025-08-18"]),
    ("2025-02-14", "Chốt ngày 13/2, chỉ số Dow Jones tăng 0,8%.\nGiá sản xuất (PPI) của Mỹ tăng 0,4% trong tháng 1.\nGiá dầu Brent giao sau tại London giảm 0,2%, còn 75 USD/thùng.", ["0.8 2025-02-13", "0.4 2025-01", "-0.2 2025-02-13", "75 2025-02-13"]),
    ("2025-02-14", "Tháng 1, giá sản xuất (PPI) của Mỹ tăng 0,4%, giá dầu Brent giảm 0,2%.\nGiá dầu WTI giảm 0,3%.", ["0.4 2025-01", "-0.2 2025-01", "-0.3 2025-01"]),
    ("2023-12", "Chứng khoán Mỹ tăng điểm trong phiên ngày thứ Tư, 13/12.\nTuần trước, giá dầu Brent giảm 3%.\nChỉ số S&P 500 tăng 1%.", ["-3 2023-12-04/P5D", "1 2023-12-13"]),
    # but a day of its own goes on, a session over before does not stand, and what is no quote is of the month
    ("2023-12", "Chứng khoán Mỹ tăng trong phiên ngày thứ Tư (13/12). Trong phiên ngày thứ Ba (12/12), Dow Jones giảm 1%. Nasdaq giảm 2%.", ["-1 2023-12-12", "-2 2023-12-12"]),
    ("2020-11", "Sau phiên giảm sâu ngày 16/11/2020, sáng 17/11/2020, VN-Index tăng 18 điểm. HNX-Index tăng 2 điểm.", ["18 2020-11-17", "2 2020-11-17"]),
    ("2023-12", "Chứng khoán tăng điểm trong phiên ngày thứ Tư (13/12).\nTháng 11/2023, xuất khẩu đạt 3 tỷ USD. Nhập khẩu đạt 2 tỷ USD.", ["3000000000 2023-11", "2000000000 2023-11"]),
    # ------------------------------------------------ a moment stays in force for what is counted; runs of changes go on with their bases
    ("2024-10", "Sản xuất công nghiệp 9 tháng năm 2024 tăng 8%. Số lao động đang làm việc trong các doanh nghiệp công nghiệp tại thời điểm 01/9/2024 tăng 1% so với cùng thời điểm tháng trước và tăng 4% so với cùng thời điểm năm trước. Trong đó, lao động khu vực doanh nghiệp nhà nước giảm 0,3% và giảm 1,9%.", ["8 2024-01-01/P9M < 2023-01-01/P9M", "1 ..2024-09-01 < 2024-08-01", "4 ..2024-09-01 < 2023-09-01", "-0.3 ..2024-09-01 < 2024-08-01", "-1.9 ..2024-09-01 < 2023-09-01"]),
    ("2024-10", "IIP tháng 9/2024 tăng 2% so với tháng trước và tăng 5% so với cùng kỳ năm trước; khai khoáng giảm 1% và tăng 3%. Sản xuất điện tăng 7%.", ["2 2024-09 < 2024-08", "5 2024-09 < 2023-09", "-1 2024-09 < 2024-08", "3 2024-09 < 2023-09", "7 2024-09 < 2023-09"]),
    # ------------------------------------------------ what may be in force: no plan's time, for outcomes
    ("2023-05", "Năm 2023, tỉnh đặt mục tiêu xuất khẩu đạt 9 tỷ USD. Riêng 4 tháng đầu năm, xuất khẩu đạt 2 tỷ USD. Trong đó, thủy sản đạt 1 tỷ USD.", ["9000000000 2023", "2000000000 2023-01-01/P4M", "1000000000 2023-01-01/P4M"]),
    ("2022-10", "9 tháng năm 2022, ngành du lịch khởi sắc, quyết tâm về đích kế hoạch năm 2022. Toàn tỉnh đón 2 triệu lượt khách.", ["2000000 2022-01-01/P9M"]),
    ("2024-10", "Tính đến ngày 27/9/2024, kế hoạch đầu tư công năm 2024 đã giải ngân 2.366 tỷ đồng.", ["2366000000000 2024-01-01/P271D"]),
    ("2016-07", "6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm nay được nêu rõ. Xuất khẩu 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm đạt 3 tỷ USD.", ["3000000000 2016-S1"]),
    ("2024-07", "6 tháng đầu năm 2024, xuất khẩu đạt 3 tỷ USD. Trong nửa cuối năm nay, tỉnh sẽ xây thêm cảng.\nNhập khẩu đạt 2 tỷ USD.", ["3000000000 2024-S1", "2000000000 2024-S1"]),
    ("2023-03", "Trong 2 tháng đầu năm 2023, xuất khẩu đạt 3 tỷ USD. Năm 2023, tỉnh được giao 70.000 tỷ đồng vốn đầu tư công.", ["3000000000 2023-01-01/P2M", "70000000000000 2023"]),
    # what was not a plan: a sentence that announces figures says what those below are of
    ("2024-10", "Xuất khẩu năm 2023 đạt 3 tỷ USD.\nSở đưa ra 3 kịch bản cho năm 2025.\nKim ngạch xuất khẩu đạt 5 tỷ USD.", ["3000000000 2023", "5000000000 2025"]),
    # ------------------------------------------------ a second look further back is nothing that the parts are measured against
    ("2024-05", "4 tháng năm 2024, khách quốc tế tăng 68% so với cùng kỳ năm trước và cao hơn 4% so với cùng kỳ năm 2019. Khách Hàn Quốc tăng 25%.", ["68 2024-01-01/P4M < 2023-01-01/P4M", "4 2024-01-01/P4M < 2019-01-01/P4M", "25 2024-01-01/P4M < 2023-01-01/P4M"]),
    # ------------------------------------------------ a paragraph that has only looked back leaves in force what it opened with
    ("2024-10", "Tháng 9/2024, xuất khẩu đạt 3 tỷ USD. Năm 2020, xuất khẩu đạt 1 tỷ USD.\nNhập khẩu đạt 2 tỷ USD.", ["3000000000 2024-09", "1000000000 2020", "2000000000 2024-09"]),
    # but not within it, nor where it is about that time, nor for what is ahead or only counted up to some day
    ("2024-10", "Tháng 9/2024, xuất khẩu đạt 3 tỷ USD. Năm 2020, xuất khẩu đạt 1 tỷ USD. Nhập khẩu đạt 2 tỷ USD.", ["3000000000 2024-09", "1000000000 2020", "2000000000 2020"]),
    ("2024-10", "Tháng 9/2024, xuất khẩu đạt 3 tỷ USD.\nNăm 2020, xuất khẩu đạt 1 tỷ USD.\nNhập khẩu đạt 2 tỷ USD.", ["3000000000 2024-09", "1000000000 2020", "2000000000 2020"]),
    ("2024-10", "Mục tiêu xuất khẩu năm 2025 là 5 tỷ USD. Năm 2020, xuất khẩu đạt 1 tỷ USD.\nNhập khẩu đạt 2 tỷ USD.", ["5000000000 2025", "1000000000 2020", "2000000000 2020"]),
    # ------------------------------------------------ nor a day that only says how far one figure was counted
    ("2025-07", "6 tháng đầu năm 2025, xuất khẩu đạt 3 tỷ USD. Tổng thu ngân sách nhà nước đến ngày 29/6/2025 đạt 44 tỷ đồng. Nhập khẩu đạt 2 tỷ USD.", ["3000000000 2025-S1", "44000000000 2025-01-01/P180D", "2000000000 2025-S1"]),
    ("2025-07", "6 tháng đầu năm 2025, xuất khẩu đạt 3 tỷ USD. Tính đến ngày 29/6/2025, tổng thu ngân sách đạt 44 tỷ đồng. Thu nội địa đạt 40 tỷ đồng.", ["3000000000 2025-S1", "44000000000 2025-01-01/P180D", "40000000000 2025-01-01/P180D"]),
    # nor a moment that a stock was counted at, for what adds up
    ("2017-07", "Tình hình 6 tháng đầu năm 2017\nTại thời điểm 01/4/2017, đàn lợn có 612.300 con. Trồng rừng mới 1.952 ha.", ["612300 ..2017-04-01", "1952 2017-S1"]),
    # nor the day of a meeting, of a page, of an event
    ("2024-03-12", "Quý 1/2024, xuất khẩu đạt 3 tỷ USD. Tại hội nghị giao ban quý 1/2024 với các sở ngày 11/3, báo cáo cho thấy nộp ngân sách ước đạt 41 tỷ đồng.", ["3000000000 2024-Q1", "41000000000 2024-Q1"]),
    ("2017-07", "Kinh tế 6 tháng đầu năm 2017\nNgày đăng: 18/07/2017, 08:42 am\nXuất khẩu đạt 3 tỷ USD.", ["3000000000 2017-S1"]),
    ("2024-10", "Ngày cấp: 27/11/2018. Thu ngân sách đạt 900 tỷ đồng.", ["900000000000 -"]),
    # ------------------------------------------------ the year so far: up to what the text reports, never beyond today
    ("2021-10", "Thu thuế tháng 9 được 214 tỷ đồng; cộng dồn 2.518 tỷ đồng, bằng 79% dự toán.", ["214000000000 2021-09", "2518000000000 2021-01-01/P9M", "79 2021-01-01/P9M < plan"]),
    ("2024-10", "Xuất khẩu tháng 9 đạt 3 tỷ USD. Lũy kế từ đầu năm, xuất khẩu đạt 30 tỷ USD.", ["3000000000 2024-09", "30000000000 2024-01-01/P9M"]),
    ("2024-09", "Phấn đấu hết năm 2024, xuất khẩu đạt 3 tỷ USD. Từ đầu năm đến nay, xuất khẩu đạt 2 tỷ USD.", ["3000000000 2024", "2000000000 2024-01-01/P9M"]),
    ("2025-05", "Từ đầu năm 2025 đến nay, doanh nghiệp tiếp tục khởi sắc.\nToàn tỉnh có 1.242 doanh nghiệp thành lập mới.", ["1242 2025-01-01/P5M"]),
    # ------------------------------------------------ relative words: once, and from publication
    ("2024-05", "Xuất khẩu tháng 4 đạt 3 tỷ USD. Nhập khẩu trong tháng trước đạt 2 tỷ USD.", ["3000000000 2024-04", "2000000000 2024-04"]),
    ("2018-10", "Số thu năm 2019 dự kiến là 1.411 tỷ đồng. Chi ngân sách năm sau dự kiến là 1.633 tỷ đồng.", ["1411000000000 2019", "1633000000000 2019"]),
    ("2024-10-15", "Năm trước, tỉnh Lào Cai thu ngân sách 9.800 tỷ đồng.", ["9800000000000 2023"]),
    ("2023-10", "Xuất khẩu 9 tháng năm nay giảm 8,7% so với cùng kỳ năm ngoái, còn nhập khẩu trong cùng thời gian giảm 12,2%.", ["-8.7 2023-01-01/P9M < 2022-01-01/P9M", "-12.2 2023-01-01/P9M < 2022-01-01/P9M"]),
    # a year belongs to the month beside it, not across another year
    ("2017-10", "Năm ngoái sản xuất kém, đến quý 3 năm nay bán chạy, giúp xuất khẩu trong 9 tháng tăng 41%.", ["41 2017-01-01/P9M < 2016-01-01/P9M"]),
    # ------------------------------------------------ brackets
    ("2017-05", "Tháng 4/2017, thu du lịch đạt 412 tỷ đồng, tăng 28,6% so với cùng kỳ năm 2016 (trong đó khách quốc tế: 3.450.000 USD).", ["412000000000 2017-04", "28.6 2017-04 < 2016-04", "3450000 2017-04"]),
    # days that open the bracket behind a period tell what it means, whatever else the bracket holds; a day of an act does not
    ("2024-02-20", "Giai đoạn nghỉ Tết Nguyên đán năm 2024 (từ ngày 8/2 - 14/2, tức từ ngày 29 tháng Chạp đến hết mùng 5 tháng Giêng), đường sắt vận chuyển 210.000 lượt hành khách, tăng 9%. Trong đó, khách quốc tế đạt 9.000 lượt.", ["210000 2024-02-08/P7D", "9 2024-02-08/P7D", "9000 2024-02-08/P7D"]),
    ("2024-02-20", "Trong năm 2023 (báo cáo ngày 8/2, chưa tính hàng không), đường sắt vận chuyển 6,1 triệu lượt hành khách.", ["6100000 2023"]),
    ("2018-06", "5 tháng đầu năm 2018, xuất khẩu đạt 3 tỷ USD, tăng 10% so với cùng kỳ năm 2017 (chỉ đạt 2,7 tỷ USD).", ["3000000000 2018-01-01/P5M", "10 2018-01-01/P5M < 2017-01-01/P5M", "2700000000 2017-01-01/P5M"]),
    ("2022-07", "GRDP ước tăng 7,12% so với cùng kỳ năm trước. Dịch vụ chiếm 41,6% (cơ cấu tương ứng của 6 tháng đầu năm 2021 là: 40,9%).", ["7.12 2022-S1 < 2021-S1", "41.6 2022-S1", "40.9 2021-S1"]),
    ("2022-05", "Thu tiền sử dụng đất 4 tháng đạt 8.400 tỷ đồng, vượt so với số thu cả năm 2021 là 7.560 tỷ đồng.", ["8400000000000 2022-01-01/P4M", "7560000000000 2021"]),
    # parts in the bracket behind a base are none of it
    ("2023-11", "10 tháng, thu nội địa đạt 715 tỷ đồng, bằng 99% cùng kỳ (thu tiền đất đạt 162 tỷ đồng, bằng 65% cùng kỳ; thu phí 55 tỷ đồng).", ["715000000000 2023-01-01/P10M", "99 2023-01-01/P10M < 2022-01-01/P10M", "162000000000 2023-01-01/P10M", "65 2023-01-01/P10M < 2022-01-01/P10M", "55000000000 2023-01-01/P10M"]),
    # ------------------------------------------------ bases
    ("2018-09", "8 tháng năm 2018, du lịch đón 1,9 triệu lượt khách, tăng 6,5% so với năm 2017, đạt 71,3% KH năm 2018.", ["1900000 2018-01-01/P8M", "6.5 2018-01-01/P8M < 2017-01-01/P8M", "71.3 2018-01-01/P8M < plan"]),
    ("2016-01", "Cả năm 2015, sản lượng thủy sản ước 19.428 tấn, tăng 3,7% SCK.", ["19428 2015", "3.7 2015 < 2014"]),
    ("2024-03", "Năm 2023, thu nội địa đạt 7.233 tỷ đồng, vượt 61%, tăng 49% năm trước; thu phí vượt 14%.", ["7233000000000 2023", "61 2023 < plan", "49 2023 < 2022", "14 2023 < plan"]),
    ("2018-06", "5 tháng đầu năm 2018, xuất khẩu đạt 29 tỷ USD, giảm 9,4% so với 32 tỷ USD đã xuất khẩu cùng kỳ năm 2017.", ["29000000000 2018-01-01/P5M", "-9.4 2018-01-01/P5M < 2017-01-01/P5M", "32000000000 2017-01-01/P5M"]),
    ("2024-10", "Trong quý III/2024, giá chung cư tăng 6% theo quý và 28% so với cùng kỳ.", ["6 2024-Q3 < 2024-Q2", "28 2024-Q3 < 2023-Q3"]),
    ("2022-08", "Vốn FDI 7 tháng của Hàn Quốc đã gấp 2,3 lần vốn FDI của Trung Quốc.", ["2.3 2022-01-01/P7M < other"]),
    ("2022-10", "GDP quý III/2022 tăng 13,67% so với cùng kỳ năm trước, khởi sắc so với quý II/2022, trong đó khu vực dịch vụ tăng 18,86%.", ["13.67 2022-Q3 < 2021-Q3", "18.86 2022-Q3 < 2021-Q3"]),
    ("2023-07", "CPI tháng 6 tăng 0,3% so với tháng trước; bình quân 6 tháng tăng 2,4%.", ["0.3 2023-06 < 2023-05", "2.4 2023-S1 < 2022-S1"]),
    # rates of interest move over a span, not against that of the year before
    ("2025-03-20", "Từ tháng 8/2024 đến nay, lãi suất điều hành đã hạ 1,75 điểm phần trăm.", ["-1.75 2024-08-01/P8M"]),
    ("2018-08", "Nếu năm 2010, diện tích hồ tiêu là 51.000 ha thì năm 2017 đã lên 152.000 ha, tăng 101.000 ha.", ["51000 2010", "152000 2017", "101000 2017 < 2010"]),
    ("2025-08", "7 tháng năm 2025, thu ngân sách đạt 427 tỷ đồng, bằng 83% dự toán; chi ngân sách đạt 69 tỷ đồng, bằng 51,2% và tăng 23,6% so với cùng kỳ.", ["427000000000 2025-01-01/P7M", "83 2025-01-01/P7M < plan", "69000000000 2025-01-01/P7M", "51.2 2025-01-01/P7M < plan", "23.6 2025-01-01/P7M < 2024-01-01/P7M"]),
    # of a moment, a year compared with is the whole of it
    ("2025-08", "Hộ nghèo hiện còn 0,9%, giảm 1,9% so với năm 2020.", ["0.9 ..2025-08", "-1.9 ..2025-08 < 2020"]),
    # the period behind an amount and the same in another currency
    ("2025-02-18", "Năm 2025 có nhiều thách thức.\nDoanh thu bán lẻ đạt hơn 5.246 nghìn tỷ đồng (207,5 tỷ USD) từ tháng 1-10/2024.", ["5246000000000000 2024-01-01/P10M", "207500000000 2024-01-01/P10M"]),
    ("2023-03-10", "Dân số cao tuổi sẽ đạt 17,89 triệu người (chiếm 17% tổng dân số) vào năm 2030; 23,34 triệu người (chiếm 20% tổng dân số) vào năm 2040.", ["17890000 2030", "17 2030", "23340000 2040", "20 2040"]),
    ("2023-09-06", "Kinh tế thế giới tăng trưởng 1,1% vào năm 2023 (và ước tính là 0,7% vào năm tới).", ["1.1 2023 < 2022", "0.7 2024 < 2023"]),
    # what nothing parts from a figure whose period stands behind it
    ("2024-08-11", "Năm 2022, GDP tăng 5%. Xuất khẩu cá tăng 5% và nhập khẩu ngô tăng 6% trong tháng 3/2024.", ["5 2022 < 2021", "5 2024-03", "6 2024-03"]),
    ("2025-06-14", "Năm 2022, GDP tăng 5%. Xuất khẩu tăng vọt 33,1% lên 12,86 tỷ USD vào năm ngoái.", ["5 2022 < 2021", "33.1 2024 < 2023", "12860000000 2024"]),
    # a forecast that names no period is of none that is over
    ("2024-05-08", "Năm 2023, xuất khẩu gạo đạt 4,7 tỷ USD. Nếu nhu cầu tăng, xuất khẩu gạo có thể đạt 6 tỷ USD.", ["4700000000 2023", "6000000000 -"]),
    ("2024-01-08", "Năm 2023, xuất khẩu gạo dự kiến đạt 4,7 tỷ USD. Xuất khẩu tôm dự kiến đạt 3 tỷ USD.", ["4700000000 2023", "3000000000 2023"]),
    # how it was back then, told behind the base
    ("2023-09", "Tháng 6, phát hành trái phiếu doanh nghiệp đạt 8.170 tỷ đồng, tăng mạnh so với tháng 5 (khi chỉ phát hành trái phiếu 2.600 tỷ đồng).", ["8170000000000 2023-06", "2600000000000 2023-05"]),
    # what cannot be is not said: no base of unknown days, none at or after its figure
    ("2024-10", "Xuất khẩu tăng 5% so với cùng kỳ năm trước.", ["5 -"]),
    # what stands before a bracket is carried out of it
    ("2025-03", "So với tháng trước, CPI tháng 2/2025 tăng (0,4%). Giá thực phẩm giảm 0,2%.", ["0.4 2025-02 < 2025-01", "-0.2 2025-02 < 2025-01"]),
    # a month is compared with its own first days, not with itself
    ("2025-03", "Cuối tháng 2/2025, giá đường giảm 1.600 đồng/kg so với đầu tháng 2/2025.", ["-1600 2025-02 < 2025-02-01"]),
    # a mean of two parts, with their names, is no level of the base
    ("2019-07", "Lương tối thiểu vùng đã tăng bình quân 5,3% so với năm 2018 (vùng 1 là 4,18 triệu đồng).", ["5.3 - < 2018", "4180000 -"]),
    # what was a year earlier is so up to its semicolon
    ("2018-06", "5 tháng đầu năm 2018, xuất khẩu đạt 29 tỷ USD, trong khi cùng kỳ năm 2017 đạt 32 tỷ USD; nhập khẩu đạt 9 tỷ USD.", ["29000000000 2018-01-01/P5M", "32000000000 2017-01-01/P5M", "9000000000 2018-01-01/P5M"]),
    # ------------------------------------------------ years far ahead are of plans alone
    ("2025-06-30", "Đến năm 2030, phấn đấu xuất khẩu đạt 9 tỷ USD.\nCác bên hướng tới mục tiêu phát thải ròng bằng 0 năm 2050.\nHiện cả nước có 7 triệu ha lúa, trong đó 1 triệu ha lúa chất lượng cao.", ["9000000000 2030", "7000000 ..2025-06", "1000000 ..2025-06"]),
    ("2025-05-14", "Toàn tỉnh hiện có 16.000 doanh nghiệp đang hoạt động.", ["16000 ..2025-05"]),  # a count is of the month, a price of the day
    # a price of now, or a ratio of prices, is of the month, not of all time up to it
    ("2023-08-28", "Niên vụ 2021-2022, xuất khẩu tiêu tăng 4%. Hiện tại, giá hồ tiêu trong nước ở mức bình quân 72.000 đồng/kg, cao hơn 30% so với cuối năm ngoái.", ["4 2021-01-01/P2Y", "72000 2023-08", "30 2023-08 < 2022-12-31"]),
    # in a text on a plan that has told no outcome yet, the paragraph behind the plan's first is of the plan too, a later one not
    ("2025-06-10", "Hải Dương triển khai quy hoạch phát triển thủy sản.\nĐến năm 2035, sản lượng thủy sản phấn đấu đạt 120.000 tấn.\nGiá trị xuất khẩu thủy sản đạt 90 triệu USD.\nDiện tích nuôi trồng thủy sản đạt 10.000 ha.", ["120000 2035", "90000000 2035", "10000 -"]),
    ("2025-06-10", "Hải Dương triển khai quy hoạch phát triển thủy sản. Năm 2024, sản lượng thủy sản đạt 98.000 tấn.\nĐến năm 2035, sản lượng thủy sản phấn đấu đạt 120.000 tấn.\nGiá trị xuất khẩu thủy sản đạt 90 triệu USD.", ["98000 2024", "120000 2035", "90000000 2024"]),
    # the high or the last year before a plague is a base, not what the figure is of
    ("2024-01-10", "Năm 2023, doanh thu bán lẻ đạt 90 nghìn tỷ đồng, tăng 12% so với cao điểm trước dịch năm 2019.", ["90000000000000 2023", "12 2023 < 2019"]),
    # what is counted of a market up to now is no price of the month
    ("2024-10-22", "Đến nay, cả nước hoàn thành 307 dự án nhà ở xã hội với 157.000 căn.", ["307 ..2024-10-22", "157000 ..2024-10-22"]),
    # at the same time, said by itself, is no year earlier
    ("2022-11-10", "Lúc 8h sáng nay (10/11), giá vàng giao ngay đứng ở 1.700 USD/oz. Giá Bitcoin cùng thời điểm còn hơn 17.000 USD. Cùng thời điểm, Vietcombank báo giá USD ở mức 24.600 đồng.", ["1700 2022-11-10", "17000 2022-11-10", "24600 2022-11-10"]),
    ("2023-10", "Cuối tháng 9/2023, đàn lợn đạt 26 triệu con, tăng 2% so với cùng thời điểm.", ["26000000 2023-09-30", "2 2023-09-30 < 2022-09-30"]),
    # what is counted up to half of a month is counted from the year's start
    ("2023-09", "Tính đến nửa đầu tháng 8/2023, xuất khẩu tôm đạt 271 triệu USD, giảm 22,6% so với cùng kỳ năm trước.", ["271000000 2023-01-01/P227D", "-22.6 2023-01-01/P227D < 2022-01-01/P227D"]),
    # ------------------------------------------------ nor are the highs and lows since a month
    ("2022-06-13", "Giá vàng giảm xuống mức thấp nhất kể từ tháng 12/2020. Giá vàng SJC ở mức 68 triệu đồng/lượng.", ["68000000 2022-06-13"]),
    # ------------------------------------------------ multiples beside a plan are of the time, not of the plan
    ("2022-09", "9 tháng năm 2022, khách du lịch gấp 3,3 lần so với cùng kỳ, thu du lịch đạt 19 tỷ đồng, bằng 106,4% kế hoạch, gấp 4,1 lần.", ["3.3 2022-01-01/P9M < 2021-01-01/P9M", "19000000000 2022-01-01/P9M", "106.4 2022-01-01/P9M < plan", "4.1 2022-01-01/P9M < 2021-01-01/P9M"]),
    # ------------------------------------------------ a month or two ahead is nearer than a year back
    ("2024-08-24", "Fed có khả năng giảm lãi suất 0,5 điểm phần trăm vào tháng 9.", ["-0.5 2024-09"]),
    # ------------------------------------------------ market reports
    ("2025-08-18", "VN-Index đạt đỉnh lúc 10h45, rồi kết phiên tăng 3,67 điểm. HNX-Index tăng 0,58%.", ["3.67 2025-08-18", "0.58 2025-08-18"]),
    ("2018-10", "Cá tra đang được mua với giá 35.000 đồng/kg.", ["35000 2018-10"]),
    ("2025-08-11", "Tuần này, giá vàng biến động. Giá vàng giao ngay giảm 10,6 USD/oz so với đóng cửa ngày thứ Sáu.", ["-10.6 2025-08-11 < 2025-08-08"]),
    ("2024-09-13", "Giá vàng thế giới tăng mạnh trong phiên ngày thứ Năm (12/9), sau khi Fed có thể giảm lãi suất vào tuần tới.\nLúc đóng cửa, giá vàng tăng 47,8 USD/oz.", ["47.8 2024-09-12"]),
    ("2024-07-17", "Phiên 16/7, giá vàng SJC đạt 76 triệu đồng/lượng. So với hôm qua, giá vàng SJC tăng 1 triệu đồng/lượng.", ["76000000 2024-07-16", "1000000 2024-07-17 < 2024-07-16"]),
    ("2024-09-26", "Mưa lũ ước thiệt hại 40 tỷ đồng.", ["40000000000 2024-09-26"]),
    ("2025-03-20", "2 tháng đầu năm 2025, nhập khẩu đạt 900 triệu USD.\nVề hàng xuất khẩu, trong tháng 2/2025, cả 3 nhóm hàng xuất khẩu đều tăng mạnh.\nXuất khẩu tôm tăng 65%.", ["900000000 2025-01-01/P2M", "65 2025-02"]),
    ("2022-10-20", "Thị trường nhà ở quý 3/2022\nLũy kế 9 tháng đầu năm 2022, tổng mức bán lẻ đạt 18 tỷ đồng.\nGiá bán căn hộ đạt 60 triệu đồng/m2.", ["18000000000 2022-01-01/P9M", "60000000 2022-Q3"]),
    ("2025-05-20", "Khối ngoại bán ròng 30.000 tỷ đồng kể từ đầu năm 2024.", ["-30000000000000 2024-01-01/P506D"]),
    ("2023-06-10", "Sang đến quý 1/2023, doanh thu du lịch chỉ đạt 27 tỷ đồng, giảm 50% so cùng kỳ năm 2022.", ["27000000000 2023-Q1", "-50 2023-Q1 < 2022-Q1"]),
    ("2023-06-10", "Tính đến tháng 3/2023, lũy kế giải ngân vốn đầu tư công đạt 900 tỷ đồng.", ["900000000000 2023-Q1"]),
    ("2025-05-20", "Dịp lễ 30/4 và 1/5/2025, Hà Nam đón 240.000 lượt khách.", ["240000 2025-04-30/P2D"]),
    ("2025-03-10", "Giá nhà tại Hà Nội năm 2024 giảm 4% so với 10 năm trước.", ["-4 2024 < 2014"]),
    ("2023-08-10", "Đến ngày 1/8/2023, giá gạo xuất khẩu đã lên mức 590 USD/tấn.", ["590 ..2023-08-01"]),
    ("2023-10-10", "Tính đến hết tháng 9/2023, giá xuất khẩu gạo đạt 551 USD/tấn.", ["551 2023-01-01/P9M"]),
    ("2023-06-10", "Giá thuê căn hộ năm 2022 là 400 USD/m2, gấp 1,7 lần mức giá thuê nhà phố.", ["400 2022", "1.7 2022 < other"]),
    ("2023-06-10", "Vốn FDI năm 2022 gấp 5 lần số tiền nhận được vào năm 2020.", ["5 2022 < 2021"]),
    ("2025-01-10", "Người dân mua sắm nhiều trong năm nay.\nThị trường sôi động.\nGiá quạt sưởi là 300.000 đồng/chiếc.", ["300000 2025-01-10"]),
    ("2025-07-05", "Đến 26/6, dư nợ tín dụng tăng 8%. Chỉ tiêu tăng trưởng tín dụng năm 2025 là 16%.\nDư nợ tín dụng bất động sản chiếm 6%.", ["8 ..2025-06-26", "16 2025 < 2024", "6 ..2025-06-26"]),
    # ------------------------------------------------ national reports: wholes and their parts, lists under a sum, means beside a month
    ("2024-07", "Vốn đầu tư công tháng 7/2024 đạt 58 tỷ đồng. Tính chung 7 tháng năm 2024, vốn đầu tư công đạt 302 tỷ đồng, bằng 40% kế hoạch. Cụ thể:\n- Vốn Trung ương 52 tỷ đồng, bằng 43%.\n- Vốn địa phương 250 tỷ đồng.", ["58000000000 2024-07", "302000000000 2024-01-01/P7M", "40 2024-01-01/P7M < plan", "52000000000 2024-01-01/P7M", "43 2024-01-01/P7M < plan", "250000000000 2024-01-01/P7M"]),
    ("2010-12", "Năm 2010, GDP tăng 6,8%, trong đó quý I tăng 5,8%; quý II tăng 6,4%. Khu vực dịch vụ tăng 7,5%.", ["6.8 2010 < 2009", "5.8 2010-Q1 < 2009-Q1", "6.4 2010-Q2 < 2009-Q2", "7.5 2010 < 2009"]),
    ("2018-11", "Chỉ số tồn kho tại thời điểm 31/10/2018 tăng 2% so với cùng thời điểm tháng trước. Tỷ lệ tồn kho bình quân 10 tháng năm 2018 là 63%.", ["2 ..2018-10-31 < 2018-09-30", "63 2018-01-01/P10M"]),
    ("2018-09", "Chỉ số giá vàng tháng 9/2018 tăng 2% so với tháng 12/2017; bình quân 9 tháng tăng 5%.", ["2 2018-09 < 2017-12", "5 2018-01-01/P9M < 2017-01-01/P9M"]),
    # the month of delivery is no period; the week of a market ends on Friday
    ("2025-03-06", "Chốt phiên 5/3, giá dầu Brent giao tháng 5 giảm 1,7%, giá cà phê robusta kỳ hạn tháng 7 là 5.480 USD/tấn.", ["-1.7 2025-03-05", "5480 2025-03-05"]),
    ("2023-11-25", "Phiên 24/11, Dow Jones tăng 0,3%. Tính cả tuần, chỉ số này tăng 1,27%.", ["0.3 2023-11-24", "1.27 2023-11-20/P5D"]),
    ("2023-11-25", "Tuần qua, VN-Index tăng 2%. Khối ngoại bán ròng 300 tỷ đồng.", ["2 2023-11-20/P5D", "-300000000000 2023-11-20/P5D"]),
    ("2023-11-25", "Tuần qua, giá lúa giảm 100 đồng/kg.", ["-100 2023-11-20/P7D"]),
    # rates of exchange are quoted: of the day of publication, whatever is expected before; a session's mean over the banks is of that day
    ("2025-06-26", "Tỷ giá trung tâm ở mức 24.298 đồng/USD, tăng 6 đồng.", ["24298 2025-06-26", "6 2025-06-26"]),
    ("2024-12-26", "Phiên 25/12, lãi suất chào bình quân liên ngân hàng giảm 0,12 điểm phần trăm.", ["-0.12 2024-12-25"]),
    ("2024-12-26", "Tỷ giá 25.100/25.460 VND/USD (mua/bán).", ["25100 2024-12-26", "25460 2024-12-26"]),
    # six months that are over next month are this year's
    ("2025-05-20", "Năm 2025, vốn đầu tư công của tỉnh giải ngân đạt 22,3% kế hoạch; ước giải ngân 6 tháng đầu năm là 2.308 tỷ đồng.", ["22.3 2025 < plan", "2308000000000 2025-S1"]),
    # months right before a rate of interest are a term; what was last week is looked back on in passing
    ("2025-01-09", "Lãi suất liên ngân hàng qua đêm 3%; 6 tháng 4,5%; 9 tháng 5%.", ["3 2025-01-09", "4.5 2025-01-09", "5 2025-01-09"]),
    ("2025-07-28", "Trong phiên 28/7, VN-Index tăng 3 điểm.\nThanh khoản HoSE đạt 900 tỷ đồng.\nKhông bất ngờ khi VN-Index lên cao vì tuần trước thị trường đã tăng rất mạnh. Chỉ số VN30-Index tăng 1,2%.", ["3 2025-07-28", "900000000000 2025-07-28", "1.2 2025-07-28"]),
    # what adds up over time goes on with the span named, not with the day of a quote before
    ("2024-05-22", "Ngày 22/5, tỷ giá tăng 3 đồng. Cán cân thương mại nhập siêu 2,63 tỷ USD trong nửa đầu tháng 5/2024. Xuất khẩu đạt 14,6 tỷ USD.", ["3 2024-05-22", "-2630000000 2024-05-01/P15D", "14600000000 2024-05-01/P15D"]),
    # đồng that a rate rises by on a day are not against the start of the year named before, percentages are
    ("2025-03-28", "Tỷ giá liên ngân hàng tăng 2,2% so với đầu năm. Tỷ giá tự do tăng 3,1%. Tỷ giá trung tâm tăng 5 đồng.", ["2.2 2025-03-28 < 2024-12-31", "3.1 2025-03-28 < 2024-12-31", "5 2025-03-28"]),
    # an article that opens with a day is not of the week that it only looks back on
    ("2025-02-10", "Sáng nay (10/2), giá vàng thế giới khởi động phiên mới trong xu thế tăng, sau đà tăng của tuần vừa rồi. Giá vàng giao ngay tăng 0,24%, giao dịch ở mức 2.868 USD/oz.", ["0.24 2025-02-10", "2868 2025-02-10"]),
    # a holiday goes on, and what the text then calls by its name alone is it
    ("2024-02-16", "Dịp Tết Nguyên đán 2024, tỉnh đón 45.000 lượt khách.\nThu từ du lịch đạt 90 tỷ đồng.\nTết Nguyên đán Giáp Thìn năm 2024, huyện đón 5.000 lượt khách.", ["45000 2024-02-08/P7D", "90000000000 2024-02-08/P7D", "5000 2024-02-08/P7D"]),
    ("2024-02-16", "Dịp Tết Nguyên đán 2024, tỉnh đón 45.000 lượt khách. Tiền thưởng Tết Giáp Thìn 2024 bình quân là 8 triệu đồng/người.", ["45000 2024-02-08/P7D", "8000000 2024"]),
    ("2023-06-13", "Kỳ 2 tháng 5/2023, xuất khẩu rau quả đạt 422 triệu USD, gấp 1,8 lần so với kỳ 1 của tháng.", ["422000000 2023-05-16/P16D", "1.8 2023-05-16/P16D < 2023-05-01/P15D"]),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_when_each_figure_holds_and_against_what(published: str, text: str, expected: list[str]) -> None:
    assert [shown(record) for record in EXTRACTOR.extract(text, published)] == expected


@pytest.mark.parametrize("published", ["0001-01-01", "0001-01", "9999-12-31", "9999-12"])
def test_a_date_that_stands_for_none_resolves_nothing(published: str) -> None:
    text = "Hôm nay giá vàng tăng 2% so với hôm qua. Tuần trước giá vàng giảm 2%. 9 tháng, xuất khẩu tăng 5% so với cùng kỳ."

    assert {shown(record).split()[1] for record in EXTRACTOR.extract(text, published)} == {"-"}
