"""Panels: what is kept apart, what is made of others only when asked for, and what is left out."""

from decimal import Decimal

import pytest

from vnecon_extract.errors import UsageError
from vnecon_extract.facts import Panel, facts, panel
from vnecon_extract.facts.deriving import derived_cells
from vnecon_extract.facts.panels import Cell
from vnecon_extract.facts.provinces import merged_cells
from vnecon_extract.facts.times import base_of, frequency, label, to_date
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.facts import Additive, additive
from vnecon_extract.records import IndicatorRecord

from .making import record, told

NINE = "Chín tháng năm 2024, thu ngân sách nhà nước của Hà Nam đạt 13.500 tỷ đồng."
SIX = "Sáu tháng đầu năm 2024, thu ngân sách nhà nước của Hà Nam ước đạt 9.200 tỷ đồng."
YEAR = "Năm 2024, thu ngân sách nhà nước của Hà Nam đạt 18.200 tỷ đồng."
QUARTER = "Quý I/2024, thu ngân sách nhà nước của Hà Nam đạt 4.500 tỷ đồng."


def records() -> list[IndicatorRecord]:
    return told(*((str(n), "2025-01-10", text) for n, text in enumerate((NINE, SIX, YEAR, QUARTER))))


def shown(made: Panel) -> list[tuple[str, int, str]]:
    """Period, billions, how."""
    return [(cell.period, int(cell.value / 10**9), cell.how) for cell in made]


@pytest.mark.parametrize(
    ("freq", "cells"),
    [
        ("A", [("2024", 18200, "")]),
        ("S", [("2024-S1", 9200, "")]),
        ("Q", [("2024-Q1", 4500, "")]),  # the first quarter is both
        ("YTD", [("2024-Q1", 4500, ""), ("2024-S1", 9200, ""), ("2024-01-01/P9M", 13500, ""), ("2024", 18200, "")]),
    ],
)
def test_cumulative_and_single_periods_are_never_mixed(freq: str, cells: list[tuple[str, int, str]]) -> None:
    assert shown(panel(facts(records()), "budget_revenue", freq=freq)) == cells


def test_quarters_are_derived_only_if_asked_and_marked() -> None:
    made = panel(facts(records()), "budget_revenue", freq="Q", derive=True)

    assert shown(made) == [
        ("2024-Q1", 4500, ""),
        ("2024-Q2", 4700, "2024-S1 - 2024-Q1"),
        ("2024-Q3", 4300, "2024-01-01/P9M - 2024-S1"),
        ("2024-Q4", 4700, "2024 - 2024-01-01/P9M"),
    ]
    assert [cell.status for cell in made] == ["actual", "estimate", "estimate", "actual"]


def cell(area: str, amount: int, start: str = "2024-01-01", end: str = "2024-12-31") -> Cell:
    return Cell(area, area, start, end, Decimal(amount), "actual", "same", 1)


def test_provinces_are_put_together_where_all_members_have_a_figure() -> None:
    cells = [cell("VN-HP", 10), cell("VN-61", 7), cell("VN-63", 5), cell("VN-67", 4), cell("VN-HN", 20)]
    made, unmerged = merged_cells(cells, "grdp", "level", None)

    assert [(c.area, c.place, int(c.value), c.how) for c in sorted(made, key=lambda c: c.area)] == [
        ("VN-HN", "VN-HN", 20, ""),  # as it was
        ("VN34_hai_phong", "Hải Phòng", 17, "VN-61 + VN-HP"),
    ]
    assert unmerged == 2  # Hà Nam and Nam Định, without Ninh Bình


def test_what_is_told_of_a_province_of_today_is_not_made_anew() -> None:
    made, _ = merged_cells([cell("VN-HP", 10), cell("VN-61", 7), cell("VN34_hai_phong", 18)], "grdp", "level", None)

    assert [(c.area, int(c.value), c.how) for c in made] == [("VN34_hai_phong", 18, "")]


@pytest.mark.parametrize(
    ("indicator", "kind"), [("poverty_rate", "level"), ("grdp", "change"), ("population", "level")]
)
def test_what_does_not_add_up_is_not_derived(indicator: str, kind: str) -> None:
    with pytest.raises(UsageError, match="do not add up over the months"):
        derived_cells([], [], indicator, kind, "Q", None)


@pytest.mark.parametrize(("indicator", "kind"), [("poverty_rate", "level"), ("grdp", "change")])
def test_what_does_not_add_up_is_not_merged(indicator: str, kind: str) -> None:
    with pytest.raises(UsageError, match="do not add up over provinces"):
        merged_cells([], indicator, kind, None)


def test_units_are_never_mixed() -> None:
    other = "Năm 2024, thu ngân sách nhà nước của Nam Định đạt 500 triệu USD."
    found = facts(told(("a", "2025-01", YEAR), ("b", "2025-01", other)))

    with pytest.raises(UsageError, match="several unit are never mixed; choose one: unit=VND"):
        panel(found, "budget_revenue")
    assert [c.place for c in panel(found, "budget_revenue", unit="USD")] == ["Nam Định"]


def test_what_is_left_out_is_counted() -> None:
    level = {"kind": "level", "base": None, "unit": "VND"}
    rows = [
        record("5", "5", **level),
        record("6", "6", **level, entity="Vinamilk"),
        record("7", "7", **level, breakdown={"sector": "dịch vụ"}),
        record("5-6", None, low="5", high="6", bound="range", **level, place={"name": "Nam Định", "code": "VN-67"}),
    ]
    made = panel(facts(rows), "grdp")

    assert [int(c.value) for c in made] == [5]
    assert dict(made.left_out) == {
        "figures of single firms": 1, "figures of other parts": 1, "facts without a single value": 1,
    }  # fmt: skip
    assert [int(c.value) for c in panel(facts(rows), "grdp", parts={"sector": "SVC"})] == [7]


def test_tidy_and_wide_frames() -> None:
    pytest.importorskip("pandas")
    made = panel(facts(records()), "budget_revenue", freq="YTD")

    assert list(made.to_dataframe()["period"]) == ["2024-Q1", "2024-S1", "2024-01-01/P9M", "2024"]
    (wide,) = made.wide()
    assert list(wide) == ["area", "place", "2024-Q1", "2024-S1", "2024-01-01/P9M", "2024"]
    assert made.to_dataframe(wide=True).shape == (1, 6)


@pytest.mark.parametrize(("freq", "indicator"), [("Z", "budget_revenue"), ("A", "exports"), ("W", "budget_revenue")])
def test_what_cannot_be_shown_is_said(freq: str, indicator: str) -> None:
    with pytest.raises(UsageError, match=f"{indicator}|freq={freq}"):
        panel(facts(records()), indicator, freq=freq)


PERIODS = [
    ("2024-01-01", "2024-12-31", "A", True, "2024"),
    ("2024-07-01", "2024-12-31", "S", False, "2024-S2"),
    ("2024-01-01", "2024-03-31", "Q", True, "2024-Q1"),
    ("2024-02-01", "2024-04-30", "_O", False, "2024-02-01/P3M"),
    ("2024-02-01", "2024-02-29", "M", False, "2024-02"),
    ("2024-01-01", "2024-09-30", "_O", True, "2024-01-01/P9M"),
    ("2024-03-04", "2024-03-10", "W", False, "2024-03-04/P7D"),
    ("2024-11-15", "2024-11-15", "D", False, "2024-11-15"),
    ("2021-01-01", "2025-12-31", "_O", False, "2021-01-01/P5Y"),
]


@pytest.mark.parametrize(("start", "end", "freq", "cumulative", "name"), PERIODS)
def test_periods(start: str, end: str, freq: str, cumulative: bool, name: str) -> None:
    assert (frequency(start, end), to_date(start, end), label(start, end)) == (freq, cumulative, name)


BASES = [
    ("Tháng 9/2024, CPI của Hà Nam tăng 2,6% so với cùng kỳ năm trước.", "A1"),
    ("Tháng 2/2025, CPI của Hà Nam tăng 2,6% so với cùng kỳ năm trước.", "A1"),  # after a leap year
    ("Tháng 9/2024, CPI của Hà Nam tăng 0,3% so với tháng trước.", "PREV"),
    ("Năm 2024, thu ngân sách của Hà Nam đạt 120% kế hoạch.", "PLAN"),
    ("Năm 2024, GRDP của Hà Nam tăng 10,93%.", "A1"),
    ("Năm 2024, GRDP của Hà Nam đạt 59.123 tỷ đồng.", ""),
]


@pytest.mark.parametrize(("text", "base"), BASES)
def test_base_of(text: str, base: str) -> None:
    (fact,) = facts(told(("a", "2025-03", text)))

    assert base_of(fact.key) == base


@pytest.mark.parametrize("entry", additive(Knowledge()), ids=lambda entry: entry.code)
def test_examples_of_what_adds_up(entry: Additive) -> None:
    for texts, adds in ((entry.examples, True), (entry.near_misses, False)):
        found = facts(told(*((str(n), "2025-01", text) for n, text in enumerate(texts))))
        assert found
        assert all((fact.key.indicator in entry.indicators) is adds for fact in found)
