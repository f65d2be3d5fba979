"""Which status a figure has: ``text`` with the figure in angle brackets."""

import pytest

from vnecon_extract.cues.statuses import Statuses
from vnecon_extract.find.statuses import StatusFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower

FINDER = StatusFinder(Knowledge())
STATUSES = Statuses(Knowledge())


def status(marked: str, **more: bool) -> str:
    start = marked.index("<")
    text = marked.replace("<", "").replace(">", "")
    sentence = Sentence(0, len(text), text, lower(text))
    return STATUSES.of(start, sentence, FINDER.find(sentence), **more).value.value


CASES = [
    ("actual", "Xuất khẩu đạt <24> tỷ USD"),
    ("actual", "Thu ngân sách là <900> tỷ đồng"),
    ("actual", "CPI tăng <0,3%> so với tháng trước"),
    ("actual", "Tăng <5%> so với ước thực hiện năm trước"),
    ("actual", "Vốn chương trình mục tiêu quốc gia giải ngân <62%>"),
    ("actual", "Theo Bộ Kế hoạch và Đầu tư, có <12> nghìn doanh nghiệp mới"),
    ("actual", "CPI tăng 3%, thấp hơn dự báo <0,2> điểm phần trăm"),
    ("forecast", "CPI tăng 3%, vượt mức dự báo <2,8%>, sau khi tăng 2% trong tháng trước"),
    ("actual", "CPI tăng 3%, vượt mức dự báo 2,8%, sau khi tăng <2%> trong tháng trước"),
    ("actual", "ECB giảm một nửa lãi suất, mạnh hơn kỳ vọng, xuống <0,5%>"),
    ("actual", "Nếu tính cả dầu thô, xuất khẩu đạt <30> tỷ USD"),
    ("actual", "Đạt 97% kế hoạch, tăng <16%>"),
    ("actual", "Đạt <97%> kế hoạch"),
    ("actual", "Bằng 74% dự toán, giảm <14%> so với cùng kỳ"),
    ("actual", "Giảm 14% so với cùng kỳ năm trước (<293> tỷ đồng)"),
    ("actual", "Chỉ số này ước giảm 4% (cùng kỳ tăng <6%>)"),
    ("actual", "Phấn đấu thu 900 tỷ đồng, đến nay đã thu <700> tỷ đồng"),
    ("actual", "Dự toán giao 900 tỷ đồng, đến hết tháng 10 thu <700> tỷ đồng"),
    ("actual", "Được giao chỉ tiêu 900 tỷ đồng, tính đến 30/10 thu được <650> tỷ đồng"),
    ("actual", "Chỉ tiêu này tăng <1,9%>"),
    ("actual", "Tỉnh được giao 5.000 tỷ đồng vốn đầu tư công, giải ngân <2.900> tỷ đồng"),
    ("actual", "Tăng 7%, cao hơn mức <5%> của năm trước"),
    ("actual", "Doanh thu ước đạt 5 tỷ đồng; trong khi đó nhập khẩu đạt <3> tỷ USD"),
    ("actual", "Hoàn thành nhiệm vụ được giao, đơn vị thu <300> tỷ đồng"),
    ("actual", "Đơn vị nộp <300> tỷ đồng, vượt dự toán"),
    ("actual", "Bằng 81% chỉ tiêu tỉnh giao phấn đấu (1.800 tỷ đồng); giảm <690> tỷ đồng"),
    ("actual", "Thỏa ước lao động ký với <320> doanh nghiệp"),
    ("estimate", "Doanh thu ước đạt <10.120> tỷ đồng"),
    ("estimate", "Doanh thu ước đạt 10.120 tỷ đồng, tăng <16,7%>"),
    ("estimate", "Doanh thu ước đạt 10.120 tỷ đồng, bằng <52%> kế hoạch năm"),
    ("estimate", "GRDP ước tính tăng <7,9%>"),
    ("estimate", "Ước tính 9 tháng xuất siêu <20> tỷ USD"),
    ("estimate", "Ước cả năm thu <900> tỷ đồng"),
    ("estimate", "Khách nội địa và quốc tế ước đạt 3 và <1> triệu lượt"),
    ("estimate", "Theo số liệu sơ bộ, xuất khẩu đạt <24> tỷ USD"),
    ("estimate", "Thống kê sơ bộ cho thấy, tính đến 9/11, đơn vị nộp <300> tỷ đồng"),
    ("estimate", "Đơn vị dự ước thu <12> tỷ đồng"),
    ("forecast", "WB dự báo GDP tăng <6,6%>"),
    ("forecast", "Tôm xuất khẩu dự kiến đạt <3,8> tỷ USD, tăng 12%"),
    ("forecast", "Tôm xuất khẩu dự kiến đạt 3,8 tỷ USD, tăng <12%>"),
    ("forecast", "Dự báo nhu cầu bia ước khoảng <48> triệu lít"),
    ("forecast", "Lạm phát có thể tăng lên <4%>"),
    ("forecast", "Nếu mở cửa trở lại, khách quốc tế đạt <5> triệu lượt"),
    ("forecast", "Theo kịch bản cơ sở, kinh tế tăng <6,5%>"),
    ("forecast", "Giá rất có khả năng lên <60> USD/thùng"),
    ("forecast", "Sản lượng sẽ giảm <15%>"),
    ("forecast", "Trong trường hợp xấu, tăng trưởng còn <2%>"),
    ("forecast", "Được kỳ vọng mang về <3> tỷ USD"),
    ("target", "Tỉnh phấn đấu thu <12.000> tỷ đồng"),
    ("target", "Tỉnh phấn đấu thu 12.000 tỷ đồng, tăng <9%>"),
    ("target", "Phấn đấu GRDP tăng 7,5%; thu ngân sách <2.350> tỷ đồng"),
    ("target", "Ngành đặt mục tiêu đón <9> triệu lượt khách"),
    ("target", "Đặt mục tiêu đón 7 triệu lượt khách quốc tế và <26> triệu lượt khách nội địa"),
    ("target", "Phấn đấu đến năm 2030 sẽ đạt <6> tỷ USD"),
    ("target", "Mục tiêu tăng trưởng cả năm <6,0-6,5%>"),
    ("target", "Đơn vị được giao chỉ tiêu thu <115.000> tỷ đồng"),
    ("target", "Đạt 9,7% dự toán (<315.000> tỷ đồng)"),
    ("target", "Đạt 65% dự toán được giao (<67.000> tỷ đồng) giảm 24%"),
    ("target", "Vượt chỉ tiêu giao lần hai là <10.024> tỷ đồng"),
    ("target", "Chắc chắn sẽ không đạt chỉ tiêu <405.000> tỷ đồng"),
    ("target", "Cần hoàn thành chỉ tiêu thu ngân sách <1.735> tỷ đồng"),
    ("target", "Bằng 73% chỉ tiêu tỉnh giao phấn đấu (<2.000> tỷ đồng)"),
    ("target", "Khách ước đạt 8 triệu lượt, phấn đấu đạt <9> triệu lượt"),
    ("target", "Kế hoạch vốn năm nay của tỉnh là <6.086> tỷ đồng"),
    ("target", "Yêu cầu giải ngân ít nhất <95%> kế hoạch vốn"),
    ("target", "Định hướng tăng trưởng tín dụng <14-15%>"),
]


@pytest.mark.parametrize(("expected", "marked"), CASES, ids=[marked for _, marked in CASES])
def test_status_of_a_figure(expected: str, marked: str) -> None:
    """The last cue that reaches the figure decides; without one it is an outcome."""
    assert status(marked) == expected


def test_the_future_is_no_outcome() -> None:
    """A level of next year is a forecast, in a text about plans a target."""
    assert status("Năm tới, tỷ lệ che phủ rừng <63%>", future=True) == "forecast"
    assert status("Năm tới, tỷ lệ che phủ rừng <63%>", future=True, planning=True) == "target"
    assert status("Năm tới ước đạt <5> tỷ đồng", future=True) == "forecast"


def test_planning_texts() -> None:
    """A title about aims makes a text of plans."""
    text = "nghị quyết về mục tiêu 2030"

    assert STATUSES.planning([Sentence(0, len(text), text, text)])
    assert not STATUSES.planning([Sentence(0, 10, "thu tăng 5", "thu tăng 5")])
