"""Every form of quantity in one table: what is written = its exact value, unit, bound (if any) and flags."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vnecon_extract.find.periods import PeriodFinder
from vnecon_extract.find.quantities import QuantityFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.mentions import Claim, Quantity, Sentence
from vnecon_extract.patterns import lower
from vnecon_extract.records import plain
from vnecon_extract.text import clean

KNOWLEDGE = Knowledge()
FINDER = QuantityFinder(KNOWLEDGE)
PERIODS = PeriodFinder(KNOWLEDGE)


def find(text: str) -> list[Quantity | Claim]:
    sentence = Sentence(0, len(text), text, lower(text))
    return FINDER.find(sentence, [(p.start, p.end) for p in PERIODS.find(sentence)])


def shown(text: str) -> list[str]:
    """Each quantity as ``words = value unit bound flags``; "-" is no unit, exact and range go without saying."""
    return [_shown(text, found) for found in find(text) if isinstance(found, Quantity)]


def _shown(text: str, found: Quantity) -> str:
    value = f"{plain(found.low or found.value)}..{plain(found.high)}" if found.high is not None else plain(found.value)
    bound = [] if found.bound in ("exact", "range") else [found.bound]
    return " ".join([f"{text[found.start : found.end]} = {value}", found.unit or "-", *bound, *found.flags])


CASES = [
    # digits, their separators and signs
    ("Giá trị đạt 2.023,72 tỷ đồng", ["2.023,72 tỷ đồng = 2023720000000 VND"]),
    ("Có 10.120 doanh nghiệp", ["10.120 doanh nghiệp = 10120 enterprise"]),
    ("Có 642 dự án", ["642 dự án = 642 project"]),
    ("Tăng 0,04%", ["0,04% = 0.04 percent"]),
    ("Xuất khẩu 06 tỷ USD", ["06 tỷ USD = 6000000000 USD"]),
    ("Đạt 2 023,72 tỷ đồng", ["2 023,72 tỷ đồng = 2023720000000 VND"]),
    ("Đạt 2023,72 tỷ đồng", ["2023,72 tỷ đồng = 2023720000000 VND"]),
    ("Diện tích 86 500 ha", ["86 500 ha = 86500 ha"]),
    ("Đạt 1.234.567,89 USD", ["1.234.567,89 USD = 1234567.89 USD"]),
    ("Dân số 1.215.000 người", ["1.215.000 người = 1215000 person"]),
    ("tăng13,38 % so với cùng kỳ", ["13,38 % = 13.38 percent"]),
    ("trồng 5.000ha rừng", ["5.000ha = 5000 ha"]),
    ("thu gần180 tỷđồng", ["180 tỷđồng = 180000000000 VND under"]),
    ("giá 17.250đ/kg", ["17.250đ/kg = 17250 VND/kg"]),
    ("đạt 103,% dự toán", ["103,% = 103 percent"]),
    ("lợi nhuận âm 3,2 tỷ đồng", ["âm 3,2 tỷ đồng = -3200000000 VND"]),
    ("đàn bò giảm (-3,2%)", ["-3,2% = -3.2 percent"]),
    ("đàn lợn 269.400 con (+4,6%)", ["269.400 con = 269400 animal", "+4,6% = 4.6 percent"]),
    ("giảm 1,3% (- 892 ha)", ["1,3% = 1.3 percent", "- 892 ha = -892 ha"]),
    ("tăng trưởng -2,5%", ["-2,5% = -2.5 percent"]),
    ("gồm 2 nghìn 500 hộ", ["2 nghìn 500 hộ = 2500 household"]),
    ("thu 1000000000 đồng", ["1000000000 đồng = 1000000000 VND"]),
    ("nộp 500 000 000 đồng", ["500 000 000 đồng = 500000000 VND"]),
    ("nắng 35 độ C tăng 5 độ", ["35 độ C = 35 độ c", "5 độ = 5 độ"]),
    ("tăng 5%, tương ứng (+120 tỷ đồng)", ["5% = 5 percent", "+120 tỷ đồng = 120000000000 VND"]),
    ("lãi suất 5,75%/ năm", ["5,75%/ năm = 5.75 percent"]),
    ("đạt 1,5tỷ USD", ["1,5tỷ USD = 1500000000 USD"]),
    ("đạt (2,5 tỷ USD)", ["2,5 tỷ USD = 2500000000 USD"]),
    ("tăng thêm 0,5 điểm%", ["0,5 điểm% = 0.5 pp"]),
    ("chỉ còn 0,9%", ["0,9% = 0.9 percent"]),
    ("xuất siêu 3,26 tỷ USD", ["3,26 tỷ USD = 3260000000 USD"]),
    ("tăng 11,2% về lượng và 12,5% về trị giá", ["11,2% = 11.2 percent", "12,5% = 12.5 percent"]),
    ("đạt 12 tỷ đồng/năm 2024", ["12 tỷ đồng = 12000000000 VND"]),
    # the other convention: decided by form, unit or magnitude, else flagged
    ("Chỉ số đóng cửa ở 15,467.66 điểm", ["15,467.66 điểm = 15467.66 point"]),
    ("Lãi suất 3.5%/năm", ["3.5%/năm = 3.5 percent"]),
    ("Thị trường đạt 1,234,567 USD", ["1,234,567 USD = 1234567 USD"]),
    ("Xuất khẩu đạt 7,579 tỷ USD", ["7,579 tỷ USD = 7579000000 USD"]),
    ("Nhập khẩu đạt 2.151 triệu USD", ["2.151 triệu USD = 2151000000 USD"]),
    ("Khai thác 1,234 tấn", ["1,234 tấn = 1.234 tonne ambiguous_separator"]),
    ("Khai thác 1,234 doanh nghiệp", ["1,234 doanh nghiệp = 1234 enterprise"]),
    ("Chi 12,500 đồng", ["12,500 đồng = 12500 VND"]),
    ("Tăng 1.234%", ["1.234% = 1234 percent ambiguous_separator"]),
    ("Sản lượng 0.123 triệu tấn", ["0.123 triệu tấn = 123000 tonne"]),
    ("Giá 1234.567 USD", ["1234.567 USD = 1234.567 USD"]),
    ("vay 2,023 billion USD", ["2,023 billion USD = 2023000000000 USD"]),
    ("vay 2,023 triệu USD", ["2,023 triệu USD = 2023000 USD"]),
    ("Đạt 66, 175 triệu đồng", ["66 = 66 -", "175 triệu đồng = 175000000 VND ambiguous_separator"]),
    # magnitudes, stacked and colloquial
    ("Đạt 24,2 nghìn tấn", ["24,2 nghìn tấn = 24200 tonne"]),
    ("Đạt 24,2 ngàn tấn", ["24,2 ngàn tấn = 24200 tonne"]),
    ("Đạt 61,8 vạn tấn", ["61,8 vạn tấn = 618000 tonne"]),
    ("Vốn 3 triệu tỷ đồng", ["3 triệu tỷ đồng = 3000000000000000 VND"]),
    ("Vốn 1,2 triệu tỷ", ["1,2 triệu tỷ = 1200000000000000 VND implied_unit"]),
    ("Quy mô 5.577,6 nghìn tỷ đồng", ["5.577,6 nghìn tỷ đồng = 5577600000000000 VND"]),
    ("Thu 1 tỷ 200 triệu đồng", ["1 tỷ 200 triệu đồng = 1200000000 VND"]),
    ("Thu 1.496 tỷ 323 triệu đồng", ["1.496 tỷ 323 triệu đồng = 1496323000000 VND"]),
    ("Đàn gia cầm 7 triệu 520 nghìn con", ["7 triệu 520 nghìn con = 7520000 animal"]),
    ("Thu 2 nghìn 500 tỷ đồng", ["2 nghìn 500 tỷ đồng = 2500000000000 VND"]),
    ("Lương 3tr5 mỗi tháng", ["3tr5 mỗi tháng = 3500000 VND/month implied_unit"]),
    ("Lương 20trđ", ["20trđ = 20000000 VND"]),
    ("Vé vào cổng 100k", ["100k = 100000 VND implied_unit"]),
    ("Mua nhà 1 tỷ rưỡi", ["1 tỷ rưỡi = 1500000000 VND implied_unit"]),
    ("Bán 2 nghìn rưỡi tấn", ["2 nghìn rưỡi tấn = 2500 tonne"]),
    ("Đạt 3 trăm tỷ đồng", ["3 trăm tỷ đồng = 300000000000 VND"]),
    ("Thu nhập 8 triệu/tháng", ["8 triệu/tháng = 8000000 VND/month implied_unit"]),
    ("Thu 5.200 tỷ", ["5.200 tỷ = 5200000000000 VND implied_unit"]),
    ("Nợ 3,2 tỷ USD, tăng 0,4 tỷ", ["3,2 tỷ USD = 3200000000 USD", "0,4 tỷ = 400000000 USD inherited_unit"]),
    ("mục tiêu 5 tỷ lệ che phủ", ["5 = 5 -"]),
    # number words
    ("ba mươi triệu đồng", ["ba mươi triệu đồng = 30000000 VND"]),
    ("hai mươi mốt tỷ đồng", ["hai mươi mốt tỷ đồng = 21000000000 VND"]),
    ("hai mươi lăm tấn", ["hai mươi lăm tấn = 25 tonne"]),
    ("hai mươi nhăm tấn", ["hai mươi nhăm tấn = 25 tonne"]),
    ("hai mươi tư nghìn tấn", ["hai mươi tư nghìn tấn = 24000 tonne"]),
    ("một trăm lẻ năm tỷ đồng", ["một trăm lẻ năm tỷ đồng = 105000000000 VND"]),
    ("một trăm linh năm tỷ đồng", ["một trăm linh năm tỷ đồng = 105000000000 VND"]),
    ("chín trăm chín mươi chín nghìn tỷ đồng", ["chín trăm chín mươi chín nghìn tỷ đồng = 999000000000000 VND"]),
    ("một tỷ rưỡi đồng", ["một tỷ rưỡi đồng = 1500000000 VND"]),
    ("sáu phẩy hai phần trăm", ["sáu phẩy hai phần trăm = 6.2 percent"]),
    ("hai phần trăm", ["hai phần trăm = 2 percent"]),
    ("không phẩy không năm phần trăm", ["không phẩy không năm phần trăm = 0.05 percent"]),
    ("năm triệu tấn lúa", ["năm triệu tấn = 5000000 tonne"]),
    ("năm chục triệu đồng", ["năm chục triệu đồng = 50000000 VND"]),
    ("hơn nửa triệu tấn gạo", ["nửa triệu tấn = 500000 tonne over"]),
    ("hai dự án lớn", ["hai dự án = 2 project"]),
    ("một điểm phần trăm", ["một điểm phần trăm = 1 pp"]),
    ("hai trăm nghìn lượt khách", ["hai trăm nghìn lượt khách = 200000 visit"]),
    ("âm hai phần trăm", ["âm hai phần trăm = -2 percent"]),
    ("hai triệu năm trăm nghìn đồng", ["hai triệu năm trăm nghìn đồng = 2500000 VND"]),
    ("một triệu hai trăm nghìn tỷ đồng", ["một triệu hai trăm nghìn tỷ đồng = 1200000000000000 VND"]),
    ("mười lăm triệu đồng", ["mười lăm triệu đồng = 15000000 VND"]),
    ("mỗi năm hai triệu tấn gạo", ["hai triệu tấn = 2000000 tonne"]),
    ("bốn trăm hai mươi mốt tỷ đồng", ["bốn trăm hai mươi mốt tỷ đồng = 421000000000 VND"]),
    ("mười nghìn liều vắc xin", ["mười nghìn liều vắc xin = 10000 dose"]),
    ("bảy mươi tám phần trăm", ["bảy mươi tám phần trăm = 78 percent"]),
    # ranges
    ("tăng 6,5-7%", ["6,5-7% = 6.5..7 percent"]),
    ("tăng từ 6,5% đến 7%", ["6,5% đến 7% = 6.5..7 percent"]),
    ("giá 6,5 - 7 triệu đồng", ["6,5 - 7 triệu đồng = 6500000..7000000 VND"]),
    ("khoảng 2-3 tỷ", ["2-3 tỷ = 2000000000..3000000000 VND implied_unit"]),
    ("giá 6.500 - 7.000 đồng/kg", ["6.500 - 7.000 đồng/kg = 6500..7000 VND/kg"]),
    ("giảm 100.000-200.000 đồng/lượng", ["100.000-200.000 đồng/lượng = 100000..200000 VND/tael"]),
    ("đạt 10.097 đến 10.320 tỷ đồng", ["10.097 đến 10.320 tỷ đồng = 10097000000000..10320000000000 VND"]),
    ("thu thêm 181 tỷ đồng đến 362 tỷ đồng", ["181 tỷ đồng đến 362 tỷ đồng = 181000000000..362000000000 VND"]),
    ("từ 500 triệu - 1 tỷ đồng", ["500 triệu - 1 tỷ đồng = 500000000..1000000000 VND"]),
    ("tăng từ 145 – 276%", ["145 - 276% = 145..276 percent"]),
    ("chiếm 25 - dưới 30%", ["25 - dưới 30% = 25..30 percent"]),
    ("gấp 2-3 lần", ["2-3 lần = 2..3 times"]),
    ("giảm khoảng 2 -3 % so với", ["2 -3 % = 2..3 percent"]),
    ("từ 14.000 -16.000 người", ["14.000 -16.000 người = 14000..16000 person"]),
    ("30-35 triệu/m2", ["30-35 triệu/m2 = 30000000..35000000 VND/m2 implied_unit"]),
    ("tăng 1 - 1,5 điểm phần trăm", ["1 - 1,5 điểm phần trăm = 1..1.5 pp"]),
    ("từ 5 tới 7 nghìn tấn", ["5 tới 7 nghìn tấn = 5000..7000 tonne"]),
    ("từ 22.000 – 23.000 đồng/kg", ["22.000 - 23.000 đồng/kg = 22000..23000 VND/kg"]),
    ("dự kiến 1,8 đến 2 triệu lượt khách", ["1,8 đến 2 triệu lượt khách = 1800000..2000000 visit"]),
    ("giảm 7-5%", ["7-5% = 5..7 percent reversed_range"]),
    ("Dự phóng 26 lần lượt 6% và 7%", ["26 = 26 -", "6% = 6 percent", "7% = 7 percent"]),
    ("Thu 1.967 tỷ đồng tiền thuế", ["1.967 tỷ đồng = 1967000000000 VND"]),
    ("Thu 15.030 tỷ đồng bằng 76% dự toán", ["15.030 tỷ đồng = 15030000000000 VND", "76% = 76 percent"]),
    ("Bán 160-200 triệu đồng tiền tôm", ["160-200 triệu đồng = 160000000..200000000 VND"]),
    ("Rổ gồm 6 đồng tiền chủ chốt", ["6 = 6 -"]),
    ("Cả nước có 14 triệu đồng bào dân tộc", ["14 triệu đồng bào = 14000000 person"]),
    ("Vay 5 tỷ đồng nhân dân tệ", ["5 tỷ đồng nhân dân tệ = 5000000000 CNY"]),
    (
        "niêm yết ở mức 108,3 triệu – 110,5 triệu đồng, giảm 500.000 đồng mỗi chiều",
        ["108,3 triệu = 108300000 VND", "110,5 triệu đồng = 110500000 VND", "500.000 đồng = 500000 VND"],
    ),
    (
        "tăng 0,2 triệu đồng chiều mua, giao dịch tại 86,8 – 90,3 triệu đồng/lượng",
        ["0,2 triệu đồng = 200000 VND", "86,8 = 86800000 VND/tael", "90,3 triệu đồng/lượng = 90300000 VND/tael"],
    ),
    ("cơ cấu là 35,9% - 37,4% - 39,7%", ["35,9% = 35.9 percent", "37,4% = 37.4 percent", "39,7% = 39.7 percent"]),
    ("thấp hơn một nửa so với tháng trước", ["một nửa = 50 percent"]),
    ("chiếm 1/4 kim ngạch, bằng 1/4 cùng kỳ", ["1/4 = 25 percent", "1/4 = 0.25 times"]),
    ("giá từ 600.000 - 1 triệu đồng", ["600.000 - 1 triệu đồng = 600000..1000000 VND"]),
    ("giá từ 500 - 1 tỷ đồng", ["500 = 500 -", "1 tỷ đồng = 1000000000 VND"]),
    ("cần 700.000 đến 1 triệu tỷ đồng", ["700.000 đến 1 triệu tỷ đồng = 700000000000000..1000000000000000 VND"]),
    (
        "từ 250.000 đồng đến hơn 2 triệu đồng/chiếc",
        ["250.000 đồng đến hơn 2 triệu đồng/chiếc = 250000..2000000 VND/item"],
    ),
    (
        "thêm 500.000 đồng, đến 90 triệu đồng/lượng",
        ["500.000 đồng = 500000 VND", "90 triệu đồng/lượng = 90000000 VND/tael"],
    ),
    (
        "81,6-83 triệu đồng/lượng mua vào - bán ra",
        ["81,6 = 81600000 VND/tael", "83 triệu đồng/lượng = 83000000 VND/tael"],
    ),
    (
        "niêm yết giá mua/bán với nhẫn trơn loại một số và loại hai số ở mức 117,5 triệu - 120,5 triệu đồng/lượng",
        ["117,5 triệu = 117500000 VND/tael", "120,5 triệu đồng/lượng = 120500000 VND/tael"],
    ),
    ("500 - 1 tỷ đồng", ["500 = 500 -", "1 tỷ đồng = 1000000000 VND"]),
    ("450 - 500 triệu USD", ["450 - 500 triệu USD = 450000000..500000000 USD"]),
    ("5%-7%", ["5%-7% = 5..7 percent"]),
    ("5% đến 7%", ["5% đến 7% = 5..7 percent"]),
    ("từ 1,02 – 1,99 USD/kg", ["1,02 - 1,99 USD/kg = 1.02..1.99 USD/kg"]),
    ("2-3", ["2-3 = 2..3 -"]),
    # lists, pairs and shared units
    ("đạt 5, 6 và 7 triệu tấn", ["5 = 5000000 tonne", "6 = 6000000 tonne", "7 triệu tấn = 7000000 tonne"]),
    ("đạt 15 và 20 tỷ đồng", ["15 = 15000000000 VND", "20 tỷ đồng = 20000000000 VND"]),
    ("tăng 3 và 5%", ["3 = 3 percent", "5% = 5 percent"]),
    (
        "đạt 2,74; 2,35 và 0,87 tỷ USD",
        ["2,74 = 2740000000 USD", "2,35 = 2350000000 USD", "0,87 tỷ USD = 870000000 USD"],
    ),
    ("thu 315.000/338.000 tỷ đồng", ["315.000 = 315000000000000 VND", "338.000 tỷ đồng = 338000000000000 VND"]),
    # so many of so many
    ("có 46/63 tỉnh", ["46/63 tỉnh = 46 tỉnh"]),
    ("có 320/411 xã đạt chuẩn", ["320/411 xã = 320 commune"]),
    ("12/12 xã đạt chuẩn", ["12/12 xã = 12 commune"]),
    ("cấp nước cho 1.234/2.345 hộ dân", ["1.234/2.345 hộ dân = 1234 household"]),
    ("3/4 doanh nghiệp báo lãi", ["3/4 = 0.75 times"]),
    ("2/3 số hộ dân", ["2/3 = 0.6666666666666666666666666667 times rounded_fraction"]),
    # a part that was lost or won is a percentage
    ("giảm 1/4 so với cùng kỳ", ["1/4 = 25 percent"]),
    ("tăng một phần tư", ["một phần tư = 25 percent"]),
    ("chỉ bằng 1/4 cùng kỳ", ["1/4 = 0.25 times"]),
    ("hơn ½ triệu tấn", ["½ triệu tấn = 500000 tonne over"]),
    # slips of hand and scanner
    ("lạm phát tăng ,89%", [",89% = 0.89 percent"]),
    ("thu đạt l.250 tỷ đồng", ["l.250 tỷ đồng = 1250000000000 VND"]),
    ("dân số l,2 triệu người", ["l,2 triệu người = 1200000 person"]),
    ("mục l.2 nêu rõ", []),
    ("xuất khẩu 34 tỷ USD1, nhập khẩu 31 tỷ USD2.", ["34 tỷ USD = 34000000000 USD", "31 tỷ USD = 31000000000 USD"]),
    ("diện tích 34 m2, cao 3 m", ["34 m2 = 34 m2", "3 m = 3 m"]),
    # magnitudes and signs out of place
    ("đạt 3,5.10^6 tấn", ["3,5.10^6 tấn = 3500000 tonne"]),
    ("đạt 2,5 x 10⁹ kWh", ["2,5 x 10⁹ kWh = 2500000000 kWh"]),
    ("FDI đạt $2.45B", ["$2.45B = 2450000000 USD"]),
    ("vốn hóa 1.2B USD", ["1.2B USD = 1200000000 USD"]),
    ("lô đất 2B", []),
    ("đạt 125 USD triệu", ["125 USD triệu = 125000000 USD"]),
    ("đạt 125 USD tỷ trọng lớn", ["125 USD = 125 USD"]),
    ("giá $2,655.4/ounce", ["$2,655.4/ounce = 2655.4 USD/ounce"]),
    ("giá $4.500/tấn", ["$4.500/tấn = 4500 USD/tonne"]),
    ("giá 71 USD 8 cent/lít", ["71 USD 8 cent/lít = 71.08 USD/litre"]),
    ("giá 3 đô la 50 xu một lít", ["3 đô la 50 xu một lít = 3.50 USD/litre"]),
    ("giá 71 USD, 8 cent mỗi lít", ["71 USD = 71 USD", "8 cent mỗi lít = 0.08 USD/litre"]),
    ("tăng trưởng (2,3)%", ["(2,3)% = -2.3 percent"]),
    ("cán cân đạt (2,3) tỷ USD", ["(2,3) tỷ USD = -2300000000 USD"]),
    ("gồm (2) tỷ lệ nợ xấu", []),
    ("từ -1,5% - 0,5%", ["-1,5% - 0,5% = -1.5..0.5 percent"]),
    ("doanh thu 5,000$", ["5,000$ = 5000 USD"]),
    ("thu 5,000 tỷ đồng", ["5,000 tỷ đồng = 5000000000000 VND"]),
    ("hạt điều 2.800 kg", ["2.800 kg = 2800 kg"]),
    ("Điều 2 quy định", []),
    # words
    ("ba sáu nghìn tỷ đồng", ["ba sáu nghìn tỷ đồng = 36000000000000 VND"]),
    ("hai, ba nghìn tỷ đồng", ["hai, ba nghìn tỷ đồng = 2000000000000..3000000000000 VND"]),
    ("năm bảy triệu USD", ["năm bảy triệu USD = 5000000..7000000 USD"]),
    (
        "một trăm bốn lăm triệu không trăm lẻ một ngàn đồng",
        ["một trăm bốn lăm triệu không trăm lẻ một ngàn đồng = 145001000 VND"],
    ),
    ("ba mươi tỷ, chín trăm triệu đồng", ["ba mươi tỷ, chín trăm triệu đồng = 30900000000 VND"]),
    ("tăng từ 45 tỷ lên hơn 73 tỷ đồng", ["45 tỷ = 45000000000 VND", "73 tỷ đồng = 73000000000 VND over"]),
    ("giảm từ 7% xuống 5%", ["7% = 7 percent", "5% = 5 percent"]),
    ("tăng từ 3 lên 5 triệu tấn", ["3 = 3000000 tonne", "5 triệu tấn = 5000000 tonne"]),
    ("giảm từ 7,5 xuống còn 5,2%", ["7,5 = 7.5 percent", "5,2% = 5.2 percent"]),
    ("cơ cấu 63,5% - 15,8% - 8,1%", ["63,5% = 63.5 percent", "15,8% = 15.8 percent", "8,1% = 8.1 percent"]),
    ("năm 2020, 33% lao động", ["33% = 33 percent"]),
    (
        "(đơn vị: tỷ đồng) Thu 25, chi 30",
        ["25 = 25000000000 VND inherited_unit", "30 = 30000000000 VND inherited_unit"],
    ),
    ("số tờ khai là 35.928", ["35.928 = 35928 declaration inherited_unit"]),
    (
        "tờ khai luồng Vàng là 6 triệu; tờ khai luồng Đỏ gần 700 nghìn",
        ["6 triệu = 6000000 declaration inherited_unit", "700 nghìn = 700000 declaration under inherited_unit"],
    ),
    ("Thuê bao truy nhập internet ước đạt 25,2 triệu", ["25,2 triệu = 25200000 subscriber inherited_unit"]),
    ("lần lượt đạt 3,5%, 4,2% và 5%", ["3,5% = 3.5 percent", "4,2% = 4.2 percent", "5% = 5 percent"]),
    ("lần lượt đạt 3,5, 4,2 và 5%", ["3,5 = 3.5 percent", "4,2 = 4.2 percent", "5% = 5 percent"]),
    ("bán 10.261 xe và 12.151 xe", ["10.261 xe = 10261 vehicle", "12.151 xe = 12151 vehicle"]),
    (
        "từ 2.800 USD/container lên 5.600 – 5.850 USD/container",
        ["2.800 USD/container = 2800 USD/container", "5.600 - 5.850 USD/container = 5600..5850 USD/container"],
    ),
    (
        "(ĐVT: triệu USD) xuất khẩu 120, nhập khẩu 95",
        ["120 = 120000000 USD inherited_unit", "95 = 95000000 USD inherited_unit"],
    ),
    ("có 3 dự án và 5 nghìn tỷ đồng", ["3 dự án = 3 project", "5 nghìn tỷ đồng = 5000000000000 VND"]),
    # multiples and parts
    ("gấp 2,5 lần cùng kỳ", ["2,5 lần = 2.5 times"]),
    ("tăng gấp đôi", ["gấp đôi = 2 times"]),
    ("gấp rưỡi năm ngoái", ["gấp rưỡi = 1.5 times"]),
    ("gấp 3 so với trước", ["3 = 3 times"]),
    ("gấp hơn 3 so với trước", ["3 = 3 times over"]),
    ("gấp ba so với trước", ["gấp ba = 3 times"]),
    ("gấp hơn bốn lần", ["bốn lần = 4 times over"]),
    ("tăng 1,4 lần", ["1,4 lần = 1.4 times"]),
    ("Lượng giảm một nửa", ["một nửa = 50 percent"]),
    ("Lượng giảm gần một nửa", ["một nửa = 50 percent under"]),
    ("Lượng giảm còn một nửa", ["một nửa = 0.5 times"]),
    ("chiếm hơn một nửa", ["một nửa = 50 percent over"]),
    ("thấp hơn một nửa", ["một nửa = 50 percent"]),
    ("bằng 3/4 diện tích", ["3/4 = 0.75 times"]),
    ("bằng 2/3 sản lượng", ["2/3 = 0.6666666666666666666666666667 times rounded_fraction"]),
    ("một phần ba dân số", ["một phần ba = 0.3333333333333333333333333333 times rounded_fraction"]),
    ("hai phần ba dân số", ["hai phần ba = 0.6666666666666666666666666667 times rounded_fraction"]),
    ("ba phần tư dân số", ["ba phần tư = 0.75 times"]),
    # units and compounds
    ("1.230 USD/tấn", ["1.230 USD/tấn = 1230 USD/tonne"]),
    ("23.540 đồng/lít", ["23.540 đồng/lít = 23540 VND/litre"]),
    ("65 triệu đồng/người/năm", ["65 triệu đồng/người/năm = 65000000 VND/person/year"]),
    ("62,4 tạ/ha", ["62,4 tạ/ha = 62.4 quintal/ha"]),
    ("23.706 đồng/USD", ["23.706 đồng/USD = 23706 VND/USD"]),
    ("15.000 tấn/ngày", ["15.000 tấn/ngày = 15000 tonne/day"]),
    ("1.200 USD mỗi tấn", ["1.200 USD mỗi tấn = 1200 USD/tonne"]),
    ("23.540 đồng một lít", ["23.540 đồng một lít = 23540 VND/litre"]),
    ("60 USD/1 thùng dầu", ["60 USD/1 thùng dầu = 60 USD/barrel"]),
    ("600 thùng bánh", ["600 thùng = 600 item"]),
    ("68,2 triệu đồng/lượng", ["68,2 triệu đồng/lượng = 68200000 VND/tael"]),
    ("5,6 triệu đồng/chỉ", ["5,6 triệu đồng/chỉ = 5600000 VND/mace"]),
    ("1.945 USD/ounce", ["1.945 USD/ounce = 1945 USD/ounce"]),
    ("$3", ["$3 = 3 USD"]),
    ("$3 tỷ", ["$3 tỷ = 3000000000 USD"]),
    ("USD 3 tỷ", ["USD 3 tỷ = 3000000000 USD"]),
    ("3 tỷ đô la Mỹ", ["3 tỷ đô la Mỹ = 3000000000 USD"]),
    ("8,5 UScent/kWh", ["8,5 UScent/kWh = 0.085 USD/kWh"]),
    ("3 tỷ đô la Singapore", ["3 tỷ đô la Singapore = 3000000000 SGD"]),
    ("0,6 điểm phần trăm", ["0,6 điểm phần trăm = 0.6 pp"]),
    ("2,1 điểm %", ["2,1 điểm % = 2.1 pp"]),
    ("25 điểm cơ bản", ["25 điểm cơ bản = 25 bp"]),
    ("12,5 điểm", ["12,5 điểm = 12.5 point"]),
    ("15,2‰", ["15,2‰ = 15.2 permille"]),
    ("320 nghìn m2", ["320 nghìn m2 = 320000 m2"]),
    ("320 nghìn m²", ["320 nghìn m² = 320000 m2"]),
    ("320 mét vuông", ["320 mét vuông = 320 m2"]),
    ("590 triệu kWh", ["590 triệu kWh = 590000000 kWh"]),
    ("12.000 m3/ngày đêm", ["12.000 m3/ngày đêm = 12000 m3/day"]),
    ("1,8 tỷ tấn.km", ["1,8 tỷ tấn.km = 1800000000 tonne.km"]),
    ("950 triệu lượt khách.km", ["950 triệu lượt khách.km = 950000000 passenger.km"]),
    ("645.000 lượt khách", ["645.000 lượt khách = 645000 visit"]),
    ("5.640 chuyến bay", ["5.640 chuyến bay = 5640 trip"]),
    ("1,2 triệu TEU", ["1,2 triệu TEU = 1200000 TEU"]),
    ("30.150 con trâu", ["30.150 con trâu = 30150 animal"]),
    ("4 nhóm hàng", ["4 nhóm hàng = 4 nhóm hàng"]),
    ("27 giường bệnh", ["27 giường bệnh = 27 giường bệnh"]),
    ("phát hành 75 triệu đơn vị cổ phiếu", ["75 triệu đơn vị cổ phiếu = 75000000 share"]),
    ("0,5%/tháng", ["0,5%/tháng = 0.5 percent/month"]),
    ("lãi suất 7%/năm", ["7%/năm = 7 percent"]),
    ("12 tỷ mỗi ngày", ["12 tỷ mỗi ngày = 12000000000 VND/day implied_unit"]),
    ("300 đồng/độ", ["300 đồng/độ = 300 VND/độ"]),
    ("9 bác sĩ/vạn dân", ["9 bác sĩ/vạn dân = 9 person/vạn dân"]),
    ("375 đồng/mớ", ["375 đồng/mớ = 375 VND/item"]),
    ("1.134 triệu ngôi nhà", ["1.134 triệu ngôi nhà = 1134000000 house"]),
    ("75 xã", ["75 xã = 75 commune"]),
    ("121,9 triệu thuê bao", ["121,9 triệu thuê bao = 121900000 subscriber"]),
    ("3.225 lượt góp vốn, mua cổ phần", ["3.225 lượt góp vốn, mua cổ phần = 3225 transaction"]),
    ("1.140 lượt dự án", ["1.140 lượt dự án = 1140 project"]),
    ("1.713 tờ khai, tăng 310 tờ", ["1.713 tờ khai = 1713 declaration", "310 tờ = 310 declaration"]),
    ("gần 10 triệu gà con/năm", ["10 triệu gà con/năm = 10000000 animal/year under"]),
    ("748.395 lượt/chuyến", ["748.395 lượt/chuyến = 748395 trip"]),
    ("5 nghìn lượt xe", ["5 nghìn lượt xe = 5000 trip"]),
    ("24.001 lệnh", ["24.001 lệnh = 24001 transaction"]),
    ("1,1 triệu hành khách", ["1,1 triệu hành khách = 1100000 person"]),
    ("2.500 hồ sơ", ["2.500 hồ sơ = 2500 file"]),
    ("120 vụ vi phạm", ["120 vụ vi phạm = 120 case"]),
    ("16.400 phòng", ["16.400 phòng = 16400 room"]),
    ("925 cơ sở lưu trú", ["925 cơ sở lưu trú = 925 establishment"]),
    ("1.250 căn hộ", ["1.250 căn hộ = 1250 house"]),
    ("35 hợp tác xã", ["35 hợp tác xã = 35 cooperative"]),
    ("104.000 tài khoản", ["104.000 tài khoản = 104000 account"]),
    ("2,1 triệu liều vắc xin", ["2,1 triệu liều vắc xin = 2100000 dose"]),
    ("30 triệu nhân dân tệ", ["30 triệu nhân dân tệ = 30000000 CNY"]),
    ("18 tỷ yên", ["18 tỷ yên = 18000000000 JPY"]),
    ("900 triệu won", ["900 triệu won = 900000000 KRW"]),
    ("5 tỷ baht", ["5 tỷ baht = 5000000000 THB"]),
    ("12 triệu bảng Anh", ["12 triệu bảng Anh = 12000000 GBP"]),
    ("45 triệu euro", ["45 triệu euro = 45000000 EUR"]),
    ("€45 triệu", ["€45 triệu = 45000000 EUR"]),
    ("3,9 triệu thùng dầu", ["3,9 triệu thùng dầu = 3900000 barrel"]),
    ("85 cent/pound", ["85 cent/pound = 0.85 USD/lb"]),
    ("2,65 USD/triệu BTU", ["2,65 USD/triệu BTU = 2.65 USD/MMBTU"]),
    ("49,5 MWp", ["49,5 MWp = 49.5 MWp"]),
    ("1.200 MW", ["1.200 MW = 1200 MW"]),
    ("8 sào ngô", ["8 sào = 8 sao"]),
    ("120 mẫu ruộng", ["120 mẫu ruộng = 120 mau"]),
    ("4.860 km2", ["4.860 km2 = 4860 km2"]),
    ("45 km", ["45 km = 45 km"]),
    ("25 gam", ["25 gam = 25 g"]),
    ("30 kg", ["30 kg = 30 kg"]),
    ("61,3 tạ", ["61,3 tạ = 61.3 quintal"]),
    ("7 đô thị", ["7 đô thị = 7 đô thị"]),
    ("3 khối ngoại", ["3 = 3 -"]),
    ("12 đồng thời", ["12 = 12 -"]),
    ("5.264 USD/m2", ["5.264 USD/m2 = 5264 USD/m2"]),
    ("20.000 đồng/giờ", ["20.000 đồng/giờ = 20000 VND/hour"]),
    ("6.500 tỷ đồng/phiên", ["6.500 tỷ đồng/phiên = 6500000000000 VND/session"]),
    ("14.300 đồng/cổ phiếu", ["14.300 đồng/cổ phiếu = 14300 VND/share"]),
    ("7.000 USD/container", ["7.000 USD/container = 7000 USD/container"]),
    ("16,6 tỷ đồng/doanh nghiệp", ["16,6 tỷ đồng/doanh nghiệp = 16600000000 VND/enterprise"]),
    # bounds
    ("đạt khoảng 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND approx"]),
    ("đạt xấp xỉ 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND approx"]),
    ("đạt gần 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND under"]),
    ("đạt hơn 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND over"]),
    ("đạt trên 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND over"]),
    ("đạt dưới 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND under"]),
    ("đạt trên dưới 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND approx"]),
    ("chưa đến 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND under"]),
    ("không quá 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND under"]),
    ("ít nhất 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND over"]),
    ("tối thiểu 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND over"]),
    ("từ 5 tỷ đồng trở lên", ["5 tỷ đồng = 5000000000 VND over"]),
    ("từ 5 tỷ đồng trở xuống", ["5 tỷ đồng = 5000000000 VND under"]),
    ("khoảng từ 5 tỷ đồng trở lên", ["5 tỷ đồng = 5000000000 VND approx"]),
    ("quanh mức 58.000 đồng/kg", ["58.000 đồng/kg = 58000 VND/kg approx"]),
    ("cao hơn 200 đồng/kg", ["200 đồng/kg = 200 VND/kg"]),
    ("cao hơn mức 0,27%", ["0,27% = 0.27 percent"]),
    ("vượt 2 triệu lượt khách", ["2 triệu lượt khách = 2000000 visit over"]),
    ("vượt 6,51% kế hoạch", ["6,51% = 6.51 percent"]),
    ("vượt 12 xã so với kế hoạch", ["12 xã = 12 commune"]),
    ("vượt 9.150 ha (thêm gần 80 ha so với 2023)", ["9.150 ha = 9150 ha over", "80 ha = 80 ha under"]),
    ("vượt 2.500 tỷ đồng (tương đương 2,2% dự toán)", ["2.500 tỷ đồng = 2500000000000 VND", "2,2% = 2.2 percent"]),
    ("giảm xuống dưới ngưỡng 60.000 đồng/kg", ["60.000 đồng/kg = 60000 VND/kg under"]),
    ("duy trì quanh vùng 4,4%", ["4,4% = 4.4 percent approx"]),
    ("đạt khoảng hơn 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND over"]),
    ("đạt khoảng gần 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND under"]),
    ("giá cao nhất là 5 triệu đồng", ["5 triệu đồng = 5000000 VND"]),
    ("tăng nhiều nhất 2.000 đồng/kg", ["2.000 đồng/kg = 2000 VND/kg"]),
    ("214 doanh nghiệp trở lại hoạt động", ["214 doanh nghiệp = 214 enterprise"]),
    ("cùng thời gian trên có 6 dự án", ["6 dự án = 6 project"]),
    ("(khoảng 2%)", ["2% = 2 percent approx"]),
    ("~5%", ["5% = 5 percent approx"]),
    (">60%", ["60% = 60 percent over"]),
    ("trên 1 ha đạt 46,5 triệu đồng", ["1 ha = 1 ha", "46,5 triệu đồng = 46500000 VND"]),
    ("gần như gấp đôi", ["gấp đôi = 2 times approx"]),
    ("thu đúng 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND"]),
    ("ngót nghét 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND under"]),
    ("lương tối thiểu 5 triệu đồng/tháng", ["5 triệu đồng/tháng = 5000000 VND/month"]),
    ("giá rau ngót 4.000 đồng/mớ", ["4.000 đồng/mớ = 4000 VND/item"]),
    ("đạt khoảng trên 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND over"]),
    ("quá 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND over"]),
    ("nhiều hơn 5 dự án", ["5 dự án = 5 project"]),
    ("thấp hơn 0,3%", ["0,3% = 0.3 percent"]),
    ("vượt mốc 700 tỷ USD", ["700 tỷ USD = 700000000000 USD over"]),
    ("không dưới 5%", ["5% = 5 percent over"]),
    ("chưa bằng một nửa", ["một nửa = 0.5 times under"]),
    ("≥ 5 tỷ đồng", ["5 tỷ đồng = 5000000000 VND over"]),
    ("chừng 20%", ["20% = 20 percent approx"]),
    ("dao động quanh 41,5 triệu đồng/lượng", ["41,5 triệu đồng/lượng = 41500000 VND/tael approx"]),
]

NOT_NUMBERS = [
    "Năm nay kinh tế khá",
    "Ba của anh làm ruộng",
    "Một số doanh nghiệp lớn",
    "Hai bên ký kết",
    "Lúa chín rộ",
    "Không tăng giá",
    "Đầu tư công tăng",
    "Theo mốt mới",
    "Mỗi năm triệu phú tăng thêm",
    "Một doanh nghiệp lớn",
    "Một lần nữa",
    "Hàng chục hộ dân",
    "Cả hai trường hợp",
    "Hai mươi năm qua",
    "Nửa đầu năm",
    "Tỷ lệ hộ nghèo",
    "Ba bốn người",
    "hàng nghìn tỷ đồng",
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_reads(text: str, expected: list[str]) -> None:
    """Value, unit, bound and flags of each quantity, and exactly the words it stands on."""
    assert shown(clean(text).text) == expected


@pytest.mark.parametrize("text", NOT_NUMBERS)
def test_words_that_only_look_like_numbers(text: str) -> None:
    """Words that are homonyms of numbers, or vague, are no quantities."""
    assert find(text) == []


def test_range_has_two_starts_and_spans_fit() -> None:
    """The offsets of both numbers, the unit and the bound word are those of the text."""
    text = "ước đạt khoảng 6,5 - 7 triệu tấn"
    (found,) = find(text)

    assert isinstance(found, Quantity)
    assert [text[start:][:3] for start in found.starts] == ["6,5", "7 t"]
    assert text[found.unit_start : found.unit_end] == "tấn"
    assert text[found.cue_start : found.start] == "khoảng "


def test_a_borrowed_unit_lies_where_it_is_written() -> None:
    """The unit of the first number in a list is that of the last."""
    text = "đạt 15 và 20 tỷ đồng"
    first, second = find(text)

    assert isinstance(first, Quantity)
    assert isinstance(second, Quantity)
    assert (first.unit_start, first.unit_end) == (second.unit_start, second.unit_end)
    assert text[first.unit_start : first.unit_end] == "đồng"


def test_an_english_article_is_read_as_one() -> None:
    """The convention of the article settles what the form leaves open."""
    text = "sản lượng 1,234 tấn"
    sentence = Sentence(0, len(text), text, lower(text))
    (found,) = FINDER.find(sentence, (), "en")

    assert isinstance(found, Quantity)
    assert (str(found.value), found.flags) == ("1234", ())


@pytest.mark.parametrize(
    ("code", "dimension"),
    [("VND", "currency"), ("VND/kg", "currency/mass"), ("VND/person/year", "currency/people/time"), ("", "")],
)
def test_dimension_of(code: str, dimension: str) -> None:
    """A compound has the dimensions of its parts."""
    assert FINDER.dimension_of(code) == dimension


MIXTURE = (
    "12 3,5 1.234 1,234 0 % tỷ triệu nghìn đồng USD tấn / - – , . ; ( ) từ đến và năm hai mươi một nửa gấp ba phần "
    "khoảng hơn $ ngày 12/10 2/3 Điều kg m2 đồng/kg người mỗi A320 9h30 01/NQ-CP 2020 lần điểm trở lên rưỡi tr k"
)
PIECES = st.sampled_from(MIXTURE.split())


@example(["12", "$", "12"], "")  # the sign was both the unit of the first and the currency of the second
@given(st.lists(PIECES, max_size=30), st.sampled_from(["", " "]))
def test_any_mixture_is_read_in_order_without_overlap(pieces: list[str], glue: str) -> None:
    """Nothing raises, spans are inside the text, in order, and hold their starts."""
    text = clean(glue.join(pieces)).text
    end = 0
    for found in find(text):
        assert end <= found.start < found.end <= len(text)
        end = found.end
        if isinstance(found, Quantity):
            assert all(found.start <= start < found.end for start in found.starts)
            assert (found.value is None) == (found.low is not None)
