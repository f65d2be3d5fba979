"""From the words of a comparison to what is compared with."""

from datetime import date

import pytest

from vnecon_extract.find.bases import BaseFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower
from vnecon_extract.records import Period
from vnecon_extract.timex.bases import resolve_base
from vnecon_extract.timex.calendar import days, months, up_to
from vnecon_extract.timex.document_date import Published

FINDER = BaseFinder(Knowledge())
NINE = months(2024, 1, 9)
SEPTEMBER = months(2020, 9, 1)
TO_DAY = up_to(date(2020, 12, 10))
FIRST_HALF = days(date(2020, 11, 1), date(2020, 11, 15))

CASES = [
    ("so với cùng kỳ", NINE, "2023-01-01/P9M"),
    ("so với cùng kỳ năm trước", NINE, "2023-01-01/P9M"),
    ("so với cùng kỳ năm ngoái", NINE, "2023-01-01/P9M"),
    ("so với cùng kỳ năm 2018", months(2020, 1, 9), "2018-01-01/P9M"),
    ("so với cùng kỳ 2019", months(2020, 7, 3), "2019-Q3"),
    ("so với cùng kỳ", TO_DAY, "2019-12-10"),
    ("so với cùng kỳ", days(date(2020, 1, 1), date(2020, 2, 29)), "2019-01-01/P2M"),
    ("so với cùng kỳ", months(2020, 1, 12), "2019"),
    ("bằng 94% cùng kỳ", FIRST_HALF, "2019-11-01/P15D"),
    ("so với cùng kỳ tháng trước", FIRST_HALF, "2020-10-01/P15D"),
    ("so với cùng kỳ tháng 9/2019", SEPTEMBER, "2019-09"),
    ("so với cùng kỳ 9 tháng", NINE, "2023-01-01/P9M"),
    ("so với cùng thời điểm năm 2022", up_to(date(2023, 6, 30)), "2022-06-30"),
    ("so với tháng trước", SEPTEMBER, "2020-08"),
    ("tăng 3,7% SCK", months(2015, 1, 12), "2014"),
    ("tăng 49% năm trước", months(2023, 1, 12), "2022"),
    ("tăng 6% theo quý", months(2024, 7, 3), "2024-Q2"),
    ("tăng 0,4% theo tháng", SEPTEMBER, "2020-08"),
    ("vượt so với số thu cả năm 2021", months(2022, 1, 4), "2021"),
    ("giảm so với năm 2020", up_to(date(2025, 8, 31)), "2020"),
    ("nhiều hơn năm 2024 là 148 người", months(2025, 1, 12), "2024"),
    ("so với niên vụ trước", months(2023, 1, 12), "2022"),
    ("so với tháng trước", months(2021, 1, 1), "2020-12"),
    ("so với tháng trước", up_to(date(2020, 9, 30)), "2020-08"),
    ("so với tháng 7", months(2019, 8, 1), "2019-07"),
    ("so với tháng 12", months(2019, 8, 1), "2018-12"),
    ("so với tháng 12/2018", months(2019, 8, 1), "2018-12"),
    ("so với quý trước", months(2020, 1, 3), "2019-Q4"),
    ("so với quý IV/2019", months(2020, 10, 3), "2019-Q4"),
    ("so với năm 2023", months(2024, 1, 12), "2023"),
    ("so với năm trước", months(2024, 1, 12), "2023"),
    ("so với năm 2023", NINE, "2023-01-01/P9M"),
    ("so với năm ngoái", up_to(date(2020, 9, 30)), "2019-09-30"),
    ("so với năm 2015", months(2016, 1, 60), "2015"),
    ("so với cuối năm 2019", up_to(date(2020, 12, 21)), "2019-12-31"),
    ("so với cuối năm trước", up_to(date(2023, 6, 15)), "2022-12-31"),
    ("so với cuối năm", up_to(date(2023, 6, 15)), "2022-12-31"),
    ("so với đầu năm", up_to(date(2023, 6, 15)), "2022-12-31"),
    ("so với giai đoạn 2011-2015", months(2016, 1, 60), "2011-01-01/P5Y"),
    ("so với kỳ 2 tháng 10/2020", FIRST_HALF, "2020-10-16/P16D"),
    ("so với kỳ trước", FIRST_HALF, "2020-10-16/P16D"),
    ("so với kỳ trước", SEPTEMBER, "2020-08"),
    ("so với kỳ trước", NINE, "2023-01-01/P9M"),
    ("so với phiên trước", days(date(2020, 11, 16), date(2020, 11, 16)), "2020-11-13"),
    ("so với 11 tháng năm 2024", months(2025, 1, 11), "2024-01-01/P11M"),
    ("so với cùng kỳ", None, None),
]


@pytest.mark.parametrize(("text", "of", "expected"), CASES, ids=[f"{c[0]}-{c[1] and c[1].label}" for c in CASES])
def test_bases_resolve_through_the_period_of_the_figure(text: str, of: Period | None, expected: str | None) -> None:
    """Nine months are compared with nine months, a day with its day."""
    (mention,) = FINDER.find(Sentence(0, len(text), text, lower(text)))
    base = resolve_base(mention, of, Published(2024, 10) if of is NINE else None)

    assert base.kind == "period"
    assert (base.period.label if base.period else None) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("đạt 75% dự toán", "plan"),
        ("so với kế hoạch", "plan"),
        ("so với Hà Nội", "other"),
        ("so với trước đây", "other"),
    ],
)
def test_plans_and_other_bases_have_no_period(text: str, kind: str) -> None:
    """Only their kind."""
    (mention,) = FINDER.find(Sentence(0, len(text), text, lower(text)))
    base = resolve_base(mention, NINE, None)

    assert (base.kind, base.period) == (kind, None)


def test_context_stands_in_for_a_missing_period() -> None:
    """A figure without a period of its own is compared through the one in force."""
    (mention,) = FINDER.find(Sentence(0, 14, "so với cùng kỳ", "so với cùng kỳ"))
    base = resolve_base(mention, None, None, NINE)

    assert base.period == months(2023, 1, 9)
