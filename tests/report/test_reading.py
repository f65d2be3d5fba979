"""What the form of the page understands: its code, run by node without a page."""

import json
import shutil
import subprocess
from importlib import resources
from typing import Any

import pytest

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.report.model import page_values

ASSETS = resources.files("vnecon_extract.report") / "assets"

LABELS = [
    "-", "2024", "2021..2025", "2024-Q3", "2024-M09", "2024-M12", "2025-M01..2025-M09", "2024-M07..2024-M12",
    "2023-M11..2024-M02", "2024-11-15", "..2024-11-15", "2024-11-15..", "2024-11-01..2024-11-15",
    "2023-12-16..2024-01-15",
]  # fmt: skip
PERIODS = {
    "tháng 9/2024": "2024-M09",
    "T12/2024": "2024-M12",
    "9/2024": "2024-M09",
    "quý 3/2025": "2025-Q3",
    "Quý II/2025": "2025-Q2",
    "9 tháng đầu năm 2025": "2025-M01..2025-M09",
    "3 tháng 2025": "2025-Q1",
    "12 tháng 2025": "2025",
    "T4–T6/2025": "2025-Q2",
    "tính đến ngày 5/6/2024": "..2024-06-05",
    "1/11 - 15/11/2024": "2024-11-01..2024-11-15",
    "": "-",
    "2024-M09": "2024-M09",
    "2024-M01..2024-M09": "2024-M01..2024-M09",
    "tháng 9": None,
    "T13/2024": None,
    "15 tháng 2024": None,
    "31/2/2024": None,
    "T9–T3/2024": None,
    "năm ngoái": None,
}
UNITS = {"đồng": "VND", "%": "percent", "điểm phần trăm": "pp", "USD/tấn": "USD/tonne", "VND/person": "VND/person"}


def said(code: str) -> Any:
    """What an expression is, with the page's words and names and without its elements."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    words = (ASSETS / "words.json").read_text(encoding="utf-8")
    page = "".join((ASSETS / f"{name}.js").read_text(encoding="utf-8") for name in ("words", "format", "reading"))
    script = (
        f"const document = {{getElementById: () => ({{textContent: {json.dumps(words)}}})}};"
        f"{page}; V.data = {json.dumps(page_values([], Knowledge(), {}))}; console.log(JSON.stringify({code}));"
    )
    done = subprocess.run([node, "-"], input=script, capture_output=True, encoding="utf-8", check=True)
    return json.loads(done.stdout)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_period_that_the_page_writes_is_read_back(language: str) -> None:
    code = f"(V.language = {language!r}, {json.dumps(LABELS)}.map((label) => V.readPeriod(V.periodName(label))))"

    assert said(code) == LABELS


def test_periods_as_people_write_them() -> None:
    code = f"{json.dumps([*PERIODS])}.map((words) => V.readPeriod(words) ?? null)"

    assert dict(zip(PERIODS, said(code), strict=True)) == PERIODS


def test_units() -> None:
    assert said(f"{json.dumps([*UNITS])}.map(V.readUnit)") == [*UNITS.values()]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_indicator_and_unit_that_the_page_names_is_read_back(language: str) -> None:
    """Two of one name would be taken for each other."""
    code = (
        f"(V.language = {language!r},"
        "[Object.keys(V.data.indicators).filter((c) => V.readIndicator(V.indicatorName(c)) !== c),"
        "Object.keys(V.data.units).filter((c) => V.readUnit(V.unitName(c)) !== c)])"
    )

    assert said(code) == [[], []]


def test_parts_and_bases_in_either_language() -> None:
    code = (
        "[V.readParts('sản phẩm: gạo; partner: Mỹ'), V.readParts('gạo'), V.readBase('kế hoạch'), V.readBase('T9/2023')]"
    )

    assert said(code) == [{"product": "gạo", "partner": "Mỹ"}, None, "plan", "2023-M09"]
