"""From the words of a period to its days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnecon_extract.find.periods import PeriodFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.mentions import PeriodMention, Sentence
from vnecon_extract.patterns import lower
from vnecon_extract.records import Period
from vnecon_extract.timex.calendar import days, months, period, shift_years, up_to
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.periods import combine, lacks_year, resolve

FINDER = PeriodFinder(Knowledge())
YEAR_2023, YEAR_2020 = months(2023, 1, 12), months(2020, 1, 12)


def find(text: str) -> list[PeriodMention]:
    return FINDER.find(Sentence(0, len(text), text, lower(text)))


def label(text: str, published: str | None, context: Period | None = None, **how: bool) -> str | None:
    """The label of the first period in ``text``."""
    found = resolve(find(text)[0], Published.parse(published), context, **how)
    return found.label if found else None


CASES = [
    # written out
    ("năm 2024", "2025-01", "2024"),
    ("cả năm 2024", "2024-06", "2024"),
    ("quý III/2024", "2024-10", "2024-Q3"),
    ("tháng 11/2020", "2020-12", "2020-11"),
    ("nửa đầu năm 2024", "2024-07", "2024-S1"),
    ("nửa cuối năm 2024", "2025-01", "2024-S2"),
    ("9 tháng đầu năm 2024", "2024-10", "2024-01-01/P9M"),
    ("6 tháng đầu năm 2024", "2024-07", "2024-S1"),
    ("3 tháng đầu năm 2024", "2024-04", "2024-Q1"),
    ("hai quý đầu năm 2020", "2020-07", "2020-S1"),
    ("tháng đầu tiên của năm 2021", "2021-02", "2021-01"),
    ("6 tháng cuối năm 2023", "2024-01", "2023-S2"),
    ("quý cuối năm 2020", "2021-01", "2020-Q4"),
    ("15 ngày đầu tháng 1/2021", "2021-01", "2021-01-01/P15D"),
    ("kỳ 1 tháng 11/2020", "2020-11", "2020-11-01/P15D"),
    ("kỳ 2 tháng 10/2020", "2020-11", "2020-10-16/P16D"),
    ("10 ngày cuối tháng 12/2020", "2021-01", "2020-12-22/P10D"),
    ("từ 16/10 đến 31/10/2020", "2020-11", "2020-10-16/P16D"),
    ("từ ngày 16-31/8/2020", "2020-09", "2020-08-16/P16D"),
    ("từ 1/1/2020 đến 15/10", "2021-01", "2020-01-01/P289D"),
    ("từ 15/9/2019 đến 15/3", "2021-01", "2019-09-15/P183D"),
    ("từ đầu năm đến giữa tháng 11/2020", "2020-12", "2020-01-01/P320D"),
    ("8 tháng từ đầu năm 2020", "2020-12", "2020-01-01/P8M"),
    ("những ngày giữa tháng 12", "2020-12", "2020-12"),
    ("tại thời điểm 1-12", "2020-12", "2020-12-01"),
    ("Tết Nguyên đán Tân Sửu 2021", "2020-12", "2021"),
    ("niên vụ 2020", "2020-12", "2020"),
    ("từ tháng 4/2020 đến tháng 9/2020", "2020-12", "2020-04-01/P6M"),
    ("từ tháng 10 đến tháng 3/2021", "2021-04", "2020-10-01/P6M"),
    ("từ quý I/2023 đến quý II/2024", "2024-07", "2023-01-01/P18M"),
    ("giai đoạn 2016-2020", "2020-10", "2016-01-01/P5Y"),
    ("niên vụ 2019-2020", "2020-10", "2019-01-01/P2Y"),
    ("ngày 10/12/2020", "2020-12", "2020-12-10"),
    ("từ đầu năm đến 15/10/2020", "2020-10", "2020-01-01/P289D"),
    ("từ đầu năm đến hết tháng 11/2020", "2020-12", "2020-01-01/P11M"),
    ("tính đến ngày 10/12/2020", "2020-12", "2020-12-10"),
    ("đến hết tháng 10/2020", "2020-11", "2020-10-31"),
    ("đến cuối quý III/2020", "2020-11", "2020-09-30"),
    ("cuối năm 2019", "2020-11", "2019-12-31"),
    ("cuối tháng 6/2023", "2023-07", "2023-06-30"),
    ("đầu năm 2020", "2020-11", "2019-12-31"),
    ("đến năm 2030", "2020-11", "2030"),
    ("vụ mùa 2024", "2024-12", "2024"),
    # the year left out
    ("tháng 12", "2021-01", "2020-12"),
    ("tháng 10", "2020-10", "2020-10"),
    ("tháng 10", "2020-11", "2020-10"),
    ("quý III", "2024-10", "2024-Q3"),
    ("quý IV", "2024-01", "2023-Q4"),
    ("quý IV", "2024-11", "2024-Q4"),
    ("9 tháng", "2020-10", "2020-01-01/P9M"),
    ("9 tháng đầu năm", "2020-02", "2019-01-01/P9M"),
    ("11 tháng", "2021-01", "2020-01-01/P11M"),
    ("nửa đầu tháng 11", "2020-11", "2020-11-01/P15D"),
    ("15 ngày đầu tháng 1", "2021-01", "2021-01-01/P15D"),
    ("từ đầu năm đến 15/10", "2020-10", "2020-01-01/P289D"),
    ("lũy kế đến hết tháng 7", "2020-08", "2020-07-31"),
    ("đến 9/11", "2020-11", "2020-11-09"),
    ("phiên 12/11", "2020-11", "2020-11-12"),
    ("ngày 28/12", "2021-01", "2020-12-28"),
    ("6 tháng cuối năm", "2024-07", "2024-S2"),
    ("2 tháng cuối năm", "2024-01", "2023-11-01/P2M"),
    # counted from publication
    ("năm nay", "2020-11", "2020"),
    ("năm ngoái", "2020-11", "2019"),
    ("năm tới", "2020-11", "2021"),
    ("9 tháng đầu năm nay", "2020-10", "2020-01-01/P9M"),
    ("tháng 12 năm ngoái", "2020-11", "2019-12"),
    ("tháng này", "2020-11", "2020-11"),
    ("tháng trước", "2021-01", "2020-12"),
    ("quý trước", "2021-02", "2020-Q4"),
    ("hôm qua", "2020-11-17", "2020-11-16"),
    ("hôm nay", "2020-11-17", "2020-11-17"),
    ("tuần trước", "2020-11-19", "2020-11-09/P7D"),
    ("sáu tháng qua", "2026-07", "2026-S1"),
    ("năm qua", "2024-02", "2023"),
    ("đến nay", "2020-11-19", "2020-11-19"),
    ("đến nay", "2020-11", "2020-11"),
    ("hiện có", "2020-11-19", "2020-11"),
    ("đến thời điểm hiện tại", "2020-11-19", "2020-11-19"),
    ("cả năm", "2024-01", "2023"),
    ("từ đầu năm đến nay", "2020-11-19", "2020-01-01/P324D"),
    # the middle and the beginning
    ("giữa tháng 9/2024", "2024-10", "2024-09-15"),
    ("đến giữa năm 2017", "2024-10", "2017-06-30"),
    ("tính đến đầu tháng 5/2025", "2025-05", "2025-05-01"),
    ("tuần đầu của tháng 1/2024", "2024-10", "2024-01-01/P7D"),
    ("tuần cuối tháng 6/2024", "2024-10", "2024-06-24/P7D"),
    ("2 tuần đầu tháng 5/2025", "2025-06", "2025-05-01/P14D"),
    ("từ năm 2021 - 2030", "2025-06", "2021-01-01/P10Y"),
    ("trong vòng 10 năm từ 2025-2034", "2025-06", "2025-01-01/P10Y"),
    ("trong tuần từ 4 đến 8/3", "2024-03-12", "2024-03-04/P5D"),
    ("từ đầu tháng 7/2021 đến hết ngày 23/9", "2021-09", "2021-07-01/P85D"),
    ("từ tháng 3 đến ngày 15/5/2024", "2024-06", "2024-03-01/P76D"),
    # in words, short, year first
    ("tháng chín năm 2024", "2024-10", "2024-09"),
    ("trong tháng tám", "2024-10", "2024-08"),
    ("ngày 5 tháng chín năm 2024", "2024-10", "2024-09-05"),
    ("tháng 9/23", "2024-10", "2023-09"),
    ("ngày 5/9/23", "2024-10", "2023-09-05"),
    ("Q.III/2024", "2024-10", "2024-Q3"),
    ("Q3/2024", "2024-10", "2024-Q3"),
    ("ngày 2023-12-05", "2024-10", "2023-12-05"),
    ("năm tháng đầu năm nay", "2021-06", "2021-01-01/P5M"),
    ("tháng 4/2202", "2022-05", "2022-04"),
    # back and ahead from publication
    ("3 năm trước", "2024-10", "2021"),
    ("hôm kia", "2024-10-15", "2024-10-13"),
    ("thứ 5 tuần trước", "2024-10-15", "2024-10-10"),
    ("chủ nhật tuần trước", "2024-10-15", "2024-10-13"),
    ("ngày thứ Tư tuần tới", "2024-10-15", "2024-10-23"),
    ("từ nay đến cuối năm", "2024-05", "2024-05-01/P8M"),
    ("quý iv", "2024-10", "2024-Q4"),
    ("từ đầu năm tới hết quý 3", "2024-10", "2024-01-01/P9M"),
    # the holiday, and what is of its season
    ("dịp Tết Nguyên đán 2024", "2024-03", "2024-02-08/P7D"),
    ("kỳ nghỉ Tết Quý Mão năm 2023", "2024-03", "2023-01-20/P7D"),
    ("dịp Tết năm nay", "2025-03", "2025-01-27/P7D"),
    ("Tết Nguyên đán 2024", "2024-03", "2024"),
    ("dịp Tết 2099", "2024-03", "2099"),
    ("kỳ nghỉ Tết Nguyên đán năm 2025 (từ ngày 24/1 - 2/2", "2025-03", "2025-01-24/P10D"),
    # not to be told
    ("tuần qua", "2020-11", None),
    ("hôm qua", "2020-11", None),
    ("tháng 10", None, None),
    ("năm nay", None, None),
    ("kỳ hạn 12 tháng", "2020-11", None),
    ("giá so sánh năm 2010", "2020-11", None),
    ("cùng kỳ", "2020-11", None),
    ("giữa năm 2020", "2020-11", "2020-06-30"),
    ("đến ngày 31/2", "2020-11", None),
    ("24 tháng qua", "2020-11", None),
]


@pytest.mark.parametrize(("text", "published", "expected"), CASES, ids=[f"{c[0]}@{c[1]}" for c in CASES])
def test_words_become_days(text: str, published: str | None, expected: str | None) -> None:
    """With nothing in force but the date of publication."""
    assert label(text, published) == expected


IN_CONTEXT = [
    ("năm trước", "2025-01", YEAR_2023, "2022"),
    ("năm trước", None, YEAR_2023, "2022"),
    ("năm ngoái", "2025-01", YEAR_2023, "2024"),
    ("trong năm", "2025-01", YEAR_2023, "2023"),
    ("tháng trước", "2021-01", months(2020, 9, 1), "2020-08"),
    ("tháng sau", "2021-01", months(2020, 12, 1), "2021-01"),
    ("quý trước", "2021-01", months(2020, 7, 3), "2020-Q2"),
    ("quý I", "2021-01", YEAR_2020, "2020-Q1"),
    ("tháng 10", None, YEAR_2020, "2020-10"),
    ("9 tháng", None, YEAR_2020, "2020-01-01/P9M"),
    ("cùng kỳ", None, months(2024, 1, 9), "2023-01-01/P9M"),
    ("cùng kỳ năm 2019", None, months(2021, 1, 9), "2019-01-01/P9M"),
    ("cùng kỳ", None, up_to(date(2020, 12, 10)), "2019-12-10"),
    ("cùng thời gian này", None, months(2024, 1, 9), "2024-01-01/P9M"),
    ("từ đầu năm đến nay", "2024-10", months(2024, 1, 9), "2024-01-01/P9M"),
    ("15 ngày đầu tháng", "2020-12", months(2020, 11, 1), "2020-11-01/P15D"),
    ("đến ngày 15", "2020-12", months(2020, 11, 1), "2020-11-15"),
    ("ngày 1/2", "2021-02", months(2020, 4, 1), "2021-02-01"),
    ("phiên trước", "2020-12", days(date(2020, 11, 16), date(2020, 11, 16)), "2020-11-13"),
]


@pytest.mark.parametrize(
    ("text", "published", "context", "expected"), IN_CONTEXT, ids=[f"{c[0]}@{c[1]}" for c in IN_CONTEXT]
)
def test_words_that_look_back_to_what_was_named(
    text: str, published: str | None, context: Period, expected: str
) -> None:
    """``năm trước`` counts from the year just named, ``năm ngoái`` from publication."""
    assert label(text, published, context) == expected


AHEAD = [
    ("tháng 12", "2020-10", "2020-12"),
    ("quý I", "2020-12", "2021-Q1"),
    ("cả năm", "2021-01", "2021"),
    ("6 tháng cuối năm", "2021-01", "2021-S2"),
    ("đến ngày 31/10", "2020-11", "2020-10-31"),
]


@pytest.mark.parametrize(("text", "published", "expected"), AHEAD, ids=[c[0] for c in AHEAD])
def test_forecasts_look_ahead(text: str, published: str, expected: str) -> None:
    """Without a year, the nearest time that a forecast or plan can be about."""
    assert label(text, published, future=True) == expected


FLOWS = [
    ("tính đến ngày 10/12/2020", "2020-01-01/P345D"),
    ("lũy kế đến hết tháng 7/2020", "2020-01-01/P7M"),
    ("đến hết năm 2020", "2020"),
]


@pytest.mark.parametrize(("text", "expected"), FLOWS, ids=[c[0] for c in FLOWS])
def test_flows_add_up_from_new_year(text: str, expected: str) -> None:
    """What adds up over time counts from 1 January."""
    assert label(text, "2020-12", flow=True) == expected


TOGETHER = [
    ("Trong 9 tháng, xuất khẩu của tỉnh năm 2020 tăng", ["2020-01-01/P9M"]),
    ("quý III, tính riêng năm 2019", ["2019-Q3"]),
    ("năm 2019 và năm 2020", ["2019", "2020"]),
    ("tháng 9 và 9 tháng năm 2020", ["2020-09", "2020-01-01/P9M"]),
    ("kỳ hạn 12 tháng, năm 2020", ["2020"]),
]


@pytest.mark.parametrize(("text", "expected"), TOGETHER, ids=[c[0] for c in TOGETHER])
def test_a_year_said_apart_belongs_to_its_part(text: str, expected: list[str]) -> None:
    """The periods of one clause, put together."""
    found = [resolve(m, Published(2024, 6)) for m in combine(find(text))]

    assert [p.label for p in found if p] == expected


def test_lacks_year_only_where_the_text_left_it_out() -> None:
    """Relative words are no gap."""
    assert lacks_year(find("tháng 10")[0])
    assert not lacks_year(find("tháng 10 năm ngoái")[0])
    assert not lacks_year(find("năm 2020")[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020-11", Published(2020, 11)),
        ("2020-11-09", Published(2020, 11, 9)),
        ("2020-11-09 08:30", Published(2020, 11, 9)),
        ("2020-13", None),
        ("2020-02-30", None),
        ("hôm qua", None),
        ("", None),
        (None, None),
    ],
)
def test_published_is_read_to_the_month_or_day(text: str | None, expected: Published | None) -> None:
    """Anything else is no date."""
    assert Published.parse(text) == expected


DAY = st.dates(date(1990, 1, 1), date(2050, 12, 31))


@given(DAY, DAY)
def test_labels_tell_spans_apart(a: date, b: date) -> None:
    """A span has one label, and the day alone is its own."""
    start, end = min(a, b), max(a, b)
    found = days(start, end)

    assert (found.start, found.end) == (start, end)
    assert (found.label == start.isoformat()) == (start == end)


@given(st.integers(1990, 2050), st.integers(1, 12), st.integers(1, 36))
def test_whole_months_begin_and_end_with_months(year: int, month: int, count: int) -> None:
    """Shifted a year and back they are the same."""
    found = months(year, month, count)
    assert found.start is not None
    assert found.end is not None

    back = period(shift_years(shift_years(found.start, 1), -1), shift_years(shift_years(found.end, 1), -1))
    assert back == found


@given(st.sampled_from(CASES), st.integers(2000, 2030), st.integers(1, 12), st.integers(1, 28))
def test_nothing_left_out_resolves_beyond_publication(
    case: tuple[str, str, str], year: int, month: int, day: int
) -> None:
    """A month, quarter or count of months without a year is never after the article itself."""
    mention = find(case[0])[0]
    published = Published(year, month, day)
    found = resolve(mention, published)

    if found and lacks_year(mention) and mention.form in ("whole", "first") and mention.grain != "quarter":
        assert found.start is not None
        assert (found.start.year, found.start.month) <= (year, month)


def test_open_periods_keep_the_day_they_have() -> None:
    """A start alone is open to the right; nothing is no period."""
    assert period(date(2020, 1, 1), None) == Period(label="2020-01-01/..", start=date(2020, 1, 1), end=None)
    assert period(None, None) is None
