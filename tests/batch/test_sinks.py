"""Flat rows: the documented columns, exact values, one schema; and the formats made of them."""

import csv
import json
import time
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from fake_extractor import FakeExtractor
from hypothesis import given, settings
from hypothesis import strategies as st

from vnecon_extract.batch import extract_files, to_arrow, to_dataframe
from vnecon_extract.batch.sinks.csv import write as write_csv
from vnecon_extract.batch.sinks.readable import Pivot, readable
from vnecon_extract.errors import MissingExtraError
from vnecon_extract.flat import ARTICLE_COLUMNS, COLUMNS, arrow_table, fits, row
from vnecon_extract.records import Article, IndicatorRecord, Model
from vnecon_extract.wording import wording

RECORDS = FakeExtractor().extract(Article(id="a", text="GDP 5,20% và 7%", published="2025-01"))


def record(**changes: object) -> IndicatorRecord:
    """A record with some fields of its own."""
    return IndicatorRecord.model_validate(RECORDS[0].model_dump() | changes)


def _leaves(model: type[Model], path: str = "") -> set[str]:
    """The paths of all fields that hold a value in a model."""
    found = set()
    for name, info in model.model_fields.items():
        kinds = [info.annotation, *getattr(info.annotation, "__args__", ())]
        inner = next((k for k in kinds if isinstance(k, type) and issubclass(k, Model)), None)
        found |= _leaves(inner, f"{path}{name}.") if inner else {f"{path}{name}"}
    return found


def test_every_field_of_a_record_has_a_column() -> None:
    """A field that is added to the record is not forgotten here."""
    columns = {".".join(column.path) for column in COLUMNS if column.path}
    parts = {f"breakdown.{name}" for name in ("sector", "product", "partner", "owner", "source", "other")}

    leaves = {leaf for leaf in _leaves(IndicatorRecord) if not leaf.startswith("doubts.")} | {"doubts"}

    assert (leaves - {"breakdown", "source", "duplicate_of"}) | parts == columns


def test_every_column_is_documented() -> None:
    """The table of columns in the documentation is this one."""
    documented = (Path(__file__).parents[2] / "docs" / "batch.md").read_text()

    for column in (*COLUMNS, *ARTICLE_COLUMNS):
        assert f"| `{column.name}` | {column.type} | {column.means} |" in documented


def test_a_row() -> None:
    """Values are decimals with the digits of the text, dates are dates, what is not given is None."""
    flat = row(RECORDS[0])

    assert flat["value"] == Decimal("5.20")
    assert str(flat["value"]) == "5.20"
    assert flat["period_start"] == date(2024, 1, 1)
    assert (flat["breakdown_sector"], flat["breakdown_owner"], flat["base_kind"]) == ("công nghiệp", None, None)
    assert flat == row(json.loads(RECORDS[0].to_json()))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("0", True),
        ("-5.2", True),
        ("2023720000000", True),
        ("0.000000000001", True),
        ("0.0000000000001", False),
        ("9" * 26, True),
        ("1" + "0" * 26, False),
        ("1.10000000000000", True),
    ],
)
def test_fits(value: str, expected: bool) -> None:
    """decimal128(38, 12) holds what is written about any economy."""
    assert fits(Decimal(value)) is expected


@settings(deadline=None)
@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_arrow_holds_a_value_exactly_or_says_it_does_not(value: Decimal) -> None:
    """Never rounded."""
    pytest.importorskip("pyarrow")
    [back] = arrow_table([row(RECORDS[0]) | {"value": value}]).to_pylist()

    assert back["value"] == value or (back["value"] is None and back["flags"] == "value_too_long_for_column")


def test_to_arrow_has_one_schema() -> None:
    """Also without a record."""
    pa = pytest.importorskip("pyarrow")
    table = to_arrow(RECORDS)

    assert table.schema == to_arrow([]).schema
    assert table.schema.field("value").type == pa.decimal128(38, 12)
    assert table.schema.field("period_start").type == pa.date32()
    assert table.column("value").to_pylist() == [Decimal("5.20"), Decimal("7")]


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_to_dataframe(library: str) -> None:
    """Exact decimals in either."""
    pytest.importorskip(library)
    frame = to_dataframe(RECORDS, library)

    assert list(frame.columns) == [column.name for column in COLUMNS]
    assert [Decimal(value) for value in frame["value"]] == [Decimal("5.20"), Decimal("7")]
    assert type(frame).__module__.startswith(library)


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the command that installs it."""
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)

    with pytest.raises(MissingExtraError, match=r'pip install "vnecon-extract\[arrow\]"'):
        to_arrow(RECORDS)


def test_excel_cells_are_typed_and_never_formulas(here: Path, fake: str) -> None:
    """Numbers as numbers, dates as dates, a text that begins with = as text; a frozen head with filters."""
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")
    (here / "a.txt").write_text("=1+1 5,2%")
    extract_files("a.txt", "ra.xlsx", workers=1, factory=fake)
    book = openpyxl.load_workbook("ra.xlsx")
    sheet = book["records"]
    cells = dict(zip([c.value for c in sheet[1]], sheet[2], strict=True))

    assert (cells["value"].value, cells["value"].data_type) == (5.2, "n")
    assert (cells["subject"].value, cells["subject"].data_type) == ("=1+", "s")
    assert cells["period_start"].is_date
    assert (sheet.freeze_panes, bool(sheet.auto_filter.ref)) == ("B2", True)


def test_a_workbook_opens_with_what_people_read(here: Path, fake: str) -> None:
    """Figures in words, then places by period; codes stand on the third sheet."""
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")
    (here / "a.txt").write_text("Kinh tế\nGDP 5,2% và 7%")
    extract_files("a.txt", "ra.xlsx", workers=0, factory=fake)
    book = openpyxl.load_workbook("ra.xlsx")
    assert book.sheetnames == ["Số liệu", "Nơi theo kỳ", "records"]
    figures, places, _ = ([[cell.value for cell in line] for line in sheet] for sheet in book)
    assert figures[0][:6] == ["Chỉ tiêu", "Phần", "Loại", "Viết gọn", "Giá trị", "Đơn vị"]
    told = dict(zip(figures[0], figures[1], strict=True))
    assert (told["Viết gọn"], told["Giá trị"], told["Kỳ"], told["Bài"]) == ("5,2%", 5.2, "2024", "Kinh tế")
    assert places[0] == ["Chỉ tiêu", "Phần", "Loại", "So với", "Đơn vị", "Nơi", "2024"]
    assert places[1][-1] == 5.2


def pivoted(*changes: dict[str, object]) -> tuple[list[str], list[list[object]]]:
    """The sheet of places by period of records with these fields of their own."""
    pivot, words = Pivot(wording()), wording()
    for change in changes:
        flat = row(record(**change)) | {"title": None}
        pivot.add(flat, readable(flat, words))
    periods = pivot.periods()
    return [words.span(*period) for period in periods], [
        [line.values.get(p) for p in periods] for line in pivot.lines()
    ]


def year(number: int) -> dict[str, object]:
    return {"label": str(number), "start": date(number, 1, 1), "end": date(number, 12, 31)}


def test_places_by_period_keep_what_was_published_last() -> None:
    level = {"kind": "level", "base": None, "unit": "VND"}
    assert pivoted(
        level | {"value": Decimal(5), "published": "2025-01", "period": year(2024)},
        level | {"value": Decimal(6), "published": "2025-03", "period": year(2024)},
        level | {"value": Decimal(7), "published": "2025-02", "period": year(2024)},
        level | {"value": Decimal(4), "published": "2025-02", "period": year(2023)},
        level | {"value": Decimal(9), "status": "target", "period": year(2025)},
        level | {"value": Decimal(9), "entity": "Công ty A", "period": year(2025)},
    ) == (["2023", "2024"], [[4, 6]])


def test_growth_on_other_bases_has_lines_of_its_own() -> None:
    def base(number: int) -> dict[str, object]:
        return {"kind": "change", "base": {"kind": "period", "period": year(number)}, "period": year(2024)}

    assert pivoted(base(2023), base(2019)) == (["2024"], [[Decimal("5.20")], [Decimal("5.20")]])


@pytest.mark.parametrize("ending", ["csv", "parquet", "xlsx", "sqlite"])
def test_the_same_records_make_the_same_bytes(here: Path, fake: str, ending: str) -> None:
    """Whenever they are made; a DuckDB file alone differs each time."""
    for library in {"parquet": ["pyarrow"], "xlsx": ["xlsxwriter"]}.get(ending, []):
        pytest.importorskip(library)
    (here / "a.txt").write_text("GDP 5,2% và 7%")
    made = []
    for number in range(2):
        extract_files("a.txt", f"ra{number}.{ending}", workers=0, factory=fake)
        made.append(Path(f"ra{number}.{ending}").read_bytes())
        time.sleep(1.1 * (number == 0))  # times in files count in seconds

    assert made[0] == made[1]


@pytest.mark.parametrize(
    ("value", "stored"),
    [("5.20", 5.2), ("2023720000000", 2023720000000), ("0." + "1" * 20, "0." + "1" * 20)],
)
def test_sqlite_keeps_every_digit(tmp_path: Path, value: str, stored: object) -> None:
    """As a number where that holds them all, else as text."""
    import sqlite3

    from vnecon_extract.batch.sinks.sql import write_sqlite

    about = {column.name: None for column in ARTICLE_COLUMNS}
    write_sqlite([row(record(value=Decimal(value))) | about], [], tmp_path / "ra.sqlite")
    base = sqlite3.connect(tmp_path / "ra.sqlite")
    found = base.execute("SELECT value FROM records").fetchone()[0]
    base.close()

    assert found == stored


def test_no_cell_of_a_csv_is_run_by_a_spreadsheet(tmp_path: Path) -> None:
    """Texts that begin like a formula have an apostrophe before them; numbers are left as they are."""
    formulas = ["=1+1", "+1+1", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "＝1"]
    numbers = ["-3,2%", "+5", "- 5", "12"]
    rows = [row(record(article=text, value=Decimal("-3.2"))) | {"title": None} for text in (*formulas, *numbers)]
    rows = [dict.fromkeys(c.name for c in ARTICLE_COLUMNS) | line for line in rows]

    write_csv(rows, tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        found = [(line["article"], line["value"]) for line in csv.DictReader(file)]

    shown = [*(f"'{text}" for text in formulas), "-3,2%", "+5", "'- 5", "12"]
    assert found == [(text, "-3.2") for text in shown]
