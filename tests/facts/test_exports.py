"""Facts in files: a database, CSV with its metadata, SDMX-CSV that sdmx1 reads; nothing is lost on the way."""

import csv
import io
import json
import random
from pathlib import Path

import pytest

from vnecon_extract.dataset import facts_of_files, write_facts
from vnecon_extract.errors import ArticleError, UsageError
from vnecon_extract.facts import facts
from vnecon_extract.facts.csvw import metadata_beside
from vnecon_extract.facts.rows import COLUMNS
from vnecon_extract.facts.sdmx import COMPONENTS, multiplier, write_sdmx
from vnecon_extract.facts.statements import Reader
from vnecon_extract.records import IndicatorRecord

from .making import record, told

pytest.importorskip("duckdb")

TEXTS = [
    ("a", "2025-01-10", "Năm 2024, GRDP của Hà Nam đạt 59.123,4 tỷ đồng, tăng 10,93% so với năm 2023."),
    ("b", "2025-01-12", "GRDP của Hà Nam năm 2024 tăng 10,39% so với năm 2023."),
    ("c", "2025-01-12", "Mục tiêu năm 2025, GRDP của Hà Nam tăng 10-11% so với năm 2024."),
    ("d", "2025-01-12", "Năm 2024, xuất khẩu gạo của Việt Nam ước đạt 9,2 triệu tấn."),
]


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """A file of records, in the order of chance, one of which is of no fact."""
    every = [*told(*TEXTS), record("5%", "5", place=None)]
    random.Random(1).shuffle(every)
    path = tmp_path / "so-lieu.jsonl"
    path.write_text("".join(f"{each.to_json()}\n" for each in every), encoding="utf-8")
    return path


def read(path: Path) -> list[IndicatorRecord]:
    return [IndicatorRecord.model_validate_json(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_facts_sorted_on_disk_are_those_in_memory(records: Path) -> None:
    reader = Reader()
    with facts_of_files([records], reader) as found:
        assert list(found) == list(facts(read(records)))
    assert (reader.read, sum(reader.unfit.values())) == (6, 1)


def test_many_facts_sorted_on_disk_are_those_in_memory(tmp_path: Path) -> None:
    """Over several batches, and keys that are far apart in the file."""
    every = [
        record(f"{n % 7},5%", f"{n % 7}.5", article=f"a{n}", place={"name": f"P{n % 3001}", "code": f"X{n % 3001}"})
        for n in range(24_000)
    ]
    path = tmp_path / "nhieu.jsonl"
    path.write_text("".join(f"{each.to_json()}\n" for each in every), encoding="utf-8")
    with facts_of_files([path], Reader()) as found:
        assert list(found) == list(facts(every))


def test_database(records: Path, tmp_path: Path) -> None:
    import duckdb

    out = tmp_path / "facts.duckdb"
    made = write_facts([records], out)

    assert (made.read, made.facts) == (6, 4)
    with duckdb.connect(str(out), read_only=True) as base:
        assert base.execute("SELECT count(*) FROM facts").fetchall() == [(4,)]
        assert base.execute("SELECT count(*) FROM sources").fetchall() == [(5,)]
        conflict = "SELECT article, relation, leading_value, value FROM conflicts ORDER BY article"
        assert [[str(v) for v in row] for row in base.execute(conflict).fetchall()] == [
            ["a", "conflict", "10.390000000000", "10.930000000000"],
            ["b", "same", "10.390000000000", "10.390000000000"],
        ]
        growth = "SELECT facts, conflicts FROM series WHERE kind = 'change' AND outlook = 'outcome'"
        assert base.execute(growth).fetchall() == [(1, 1)]


def test_csv_and_its_metadata(records: Path, tmp_path: Path) -> None:
    out = tmp_path / "facts.csv"
    write_facts([records], out)
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    described = json.loads(metadata_beside(out).read_text(encoding="utf-8"))

    assert {row["value"] for row in rows} == {"59123400000000", "10.39", "", "9200000"}
    assert [column["name"] for column in described["tableSchema"]["columns"]] == list(rows[0])
    assert described["url"] == out.name
    assert sorted(path.name for path in tmp_path.iterdir()) == ["facts.csv", "facts.csv-metadata.json", "so-lieu.jsonl"]


def test_sdmx_is_read_by_sdmx1(records: Path, tmp_path: Path) -> None:
    pytest.importorskip("sdmx")
    from sdmx.model import v30
    from sdmx.reader.csv import Reader as SdmxReader

    out = tmp_path / "facts.sdmx.csv"
    write_facts([records], out)
    structure = v30.DataStructureDefinition(id="FACTS", version="1.0", maintainer=None)
    for component in COMPONENTS:
        if component.role == "dimension":
            structure.dimensions.getdefault(id=component.id)
        elif component.role == "measure":
            structure.measures.getdefault(id=component.id)
        else:
            structure.attributes.getdefault(id=component.id)
    message = SdmxReader().convert(io.BytesIO(out.read_bytes()), structure)
    (data,) = message.data
    seen = {
        (o.key["INDICATOR"].value, o.key["KIND"].value, o.key["OUTLOOK"].value, o.key["TIME_PERIOD"].value): o
        for o in data.obs
    }

    assert len(data.obs) == 4
    level = seen["grdp", "level", "outcome", "2024"]
    assert (level.value, level.attached_attribute["UNIT_MULT"].value) == ("59123.4", "9")
    target = seen["grdp", "change", "target", "2025"]
    assert [target.attached_attribute[name].value for name in ("TARGET", "LOW", "HIGH", "OBS_STATUS")] == [
        "Y", "10", "11", "M",
    ]  # fmt: skip
    rice = seen["export_volume", "level", "outcome", "2024"]
    assert (rice.key["PART_PRODUCT"].value, rice.attached_attribute["OBS_STATUS"].value) == ("RICE", "E")


@pytest.mark.parametrize(
    ("value", "status", "shown", "mult", "code"),
    [
        ("59123400000000", "actual", "59123.4", "9", "A"),
        ("9200000", "estimate", "9.2", "6", "E"),
        ("0.05", "forecast", "0.05", "0", "F"),
        ("-2.10", "target", "-2.10", "0", "A"),
        ("0", "actual", "0", "0", "A"),
        ("1234", "actual", "1.234", "3", "A"),
    ],
)
def test_observations(value: str, status: str, shown: str, mult: str, code: str) -> None:
    out = io.StringIO()
    write_sdmx(facts([record(value, value, status=status)]), out)
    (row,) = csv.DictReader(io.StringIO(out.getvalue()))

    assert (row["OBS_VALUE"], row["UNIT_MULT"], row["OBS_STATUS"]) == (shown, mult, code)
    assert (row["STRUCTURE"], row["ACTION"]) == ("datastructure", "I")


def test_a_quote_over_two_lines_stays_one_observation() -> None:
    out = io.StringIO()
    write_sdmx(facts([record("5\nphần trăm", "5")]), out)

    assert len(out.getvalue().splitlines()) == 2


def test_columns_and_components_are_documented() -> None:
    docs = (Path(__file__).parents[2] / "docs" / "facts.md").read_text(encoding="utf-8")

    assert [c.name for c in COLUMNS if f"`{c.name}`" not in docs] == []
    assert [c.id for c in COMPONENTS if f"`{c.id}`" not in docs] == []


def test_multiplier_is_one_that_people_use() -> None:
    assert {multiplier(each.value) for each in told(*TEXTS) if each.value} <= {0, 3, 6, 9}


BAD = [
    ("khong-co.jsonl", None, ArticleError, "khong-co.jsonl: no such file"),
    ("bao.jsonl", '{"id": "a", "text": "Năm 2024"}\n', ArticleError, "bao.jsonl: no records"),
    ("bao.txt", "Năm 2024, GRDP tăng 5%.", ArticleError, "bao.txt: no records"),
    ("hong.jsonl", '{record}\n{{"article": "a"}}\n', ArticleError, "hong.jsonl:2: no record of this version: kind"),
]


@pytest.mark.parametrize(("name", "content", "error", "words"), BAD, ids=[case[0] for case in BAD])
def test_what_cannot_be_read_is_named(
    tmp_path: Path, name: str, content: str | None, error: type[Exception], words: str
) -> None:
    if content is not None:
        line = record("5%", "5").to_json()
        (tmp_path / name).write_text(content.replace("{record}", line).replace("{{", "{").replace("}}", "}"))
    with pytest.raises(error, match=words):
        write_facts([tmp_path / name], tmp_path / "facts.csv")
    assert not (tmp_path / "facts.csv").exists()


def test_an_output_is_not_overwritten_unasked(records: Path, tmp_path: Path) -> None:
    out = tmp_path / "facts.csv"
    out.write_text("của tôi")
    with pytest.raises(UsageError, match="exists: --overwrite"):
        write_facts([records], out)
    assert out.read_text() == "của tôi"
    with pytest.raises(UsageError, match="are written as"):
        write_facts([records], tmp_path / "facts.xlsx")
    assert write_facts([records], out, overwrite=True).facts == 4
