"""A run from end to end, with real worker processes: order, failures, resume, formats, what is said."""

import csv
import io
import json
import sqlite3
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from vnecon_extract.batch import Summary, extract_files, extract_many
from vnecon_extract.batch.journal import Entry, read_journal
from vnecon_extract.errors import KnowledgeError, UsageError, WorkerError
from vnecon_extract.records import Article, IndicatorRecord


def write_articles(folder: Path, texts: Sequence[str], first: int = 0) -> None:
    """Files of texts with numbers for names."""
    folder.mkdir(exist_ok=True)
    for number, text in enumerate(texts, first):
        (folder / f"{number:04}.txt").write_text(text)


TEXTS = [f" date 2025-01 Lạm phát {i},5% và {i}%." for i in range(40)]


def contents(folder: Path) -> dict[str, bytes]:
    """All files below a folder, and what is in them."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def failures(out: str) -> dict[str, str]:
    """Quarantined articles and reasons."""
    lines = Path(f"{out}.failed.jsonl").read_text().splitlines()
    return {row["article"]: row["reason"] for row in map(json.loads, lines)}


@pytest.mark.parametrize("workers", [0, 1, 2, 5])
def test_the_order_is_that_of_the_input_for_any_number_of_workers(here: Path, fake: str, workers: int) -> None:
    """Same bytes, whoever did the work."""
    write_articles(here / "kho", TEXTS)
    summary = extract_files("kho", "ra.jsonl", workers=workers, factory=fake)
    records = [IndicatorRecord.model_validate_json(line) for line in Path("ra.jsonl").read_bytes().splitlines()]

    assert [record.article for record in records] == [f"{i:04}" for i in range(40) for _ in range(2)]
    assert (summary.articles, summary.records, summary.failed, summary.exit_code) == (40, 80, 0, 0)
    assert summary.by_group == {"prices": 80}


def test_articles_that_do_harm_are_put_aside_and_the_rest_goes_on(here: Path, fake: str) -> None:
    """One kills its worker, one hangs, one raises, one is too large, one is binary."""
    texts = list(TEXTS)
    texts[3], texts[7], texts[11], texts[15] = "DIE 1%", "HANG 1%", "RAISE 1%", "x" * 50_000
    write_articles(here / "kho", texts)
    (here / "kho/0019.txt").write_bytes(bytes(range(256)) * 9)
    summary = extract_files("kho", "ra.jsonl", workers=2, factory=fake, time_limit=2, max_bytes=40_000)

    assert failures("ra.jsonl") == {
        "0003": "worker died",
        "0007": "time limit",
        "0011": "unexpected error",
        "0015": "too large",
        "0019": "not readable",
    }
    assert (summary.articles, summary.records, summary.exit_code) == (40, 70, 1)
    row = json.loads(Path("ra.jsonl.failed.jsonl").read_text().splitlines()[2])
    assert "KeyError: 'asked for'" in row["traceback"]
    assert row["message"] == "kho/0011.txt: KeyError: 'asked for'"


def test_a_second_run_over_a_grown_folder_does_only_the_new(here: Path, fake: str) -> None:
    """Articles are known by content; those that were put aside are not tried again."""
    write_articles(here / "kho", [*TEXTS, "RAISE"])
    extract_files("kho", "ra.jsonl", workers=1, factory=fake)
    before = Path("ra.jsonl").read_bytes()
    write_articles(here / "kho", ["9%", "8%"], first=100)
    (here / "kho/0000.txt").write_text("7%")
    summary = extract_files("kho", "ra.jsonl", workers=1, factory=fake, resume=True)
    after = Path("ra.jsonl").read_bytes()

    assert (summary.before, summary.articles, summary.failed) == (41, 44, 1)
    assert after.startswith(before)
    new = [json.loads(line) for line in after[len(before) :].splitlines()]
    assert [(r["article"], r["value"]) for r in new] == [("0000", "7"), ("0100", "9"), ("0101", "8")]


def test_failed_articles_are_tried_again_on_request(here: Path, fake: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that was missing is there now: what failed is done, and no longer counted as failed."""
    pytest.importorskip("trafilatura")
    page = "<html><body><article>" + "<p>Lạm phát 5% trong tháng này.</p>" * 20 + "</article></body></html>"
    write_articles(here / "kho", ["5%", "6%"])
    (here / "kho/trang.html").write_text(page)
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules, "trafilatura", None)
        first = extract_files("kho", ["ra.jsonl", "ra.sqlite"], workers=0, factory=fake)
    again = extract_files("kho", ["ra.jsonl", "ra.sqlite"], workers=0, factory=fake, resume=True)
    third = extract_files("kho", ["ra.jsonl", "ra.sqlite"], workers=0, factory=fake, retry_failed=True)
    base = sqlite3.connect("ra.sqlite")
    articles = base.execute("SELECT article, failure FROM articles").fetchall()
    base.close()

    assert dict(first.failures) == dict(again.failures) == {"missing library": 1}
    assert (third.articles, third.failed, third.records > 2) == (3, 0, True)
    assert articles == [("0000", None), ("0001", None), ("trang", None)]


def test_resume_without_anything_new_changes_nothing(here: Path, fake: str) -> None:
    """Twice the same text under different names is two articles, and both stay done."""
    write_articles(here / "kho", ["5%", "5%", "5%"])
    extract_files("kho", "ra.jsonl", workers=1, factory=fake)
    before = [p.read_bytes() for p in sorted(here.glob("ra*"))]
    extract_files("kho", "ra.jsonl", workers=1, factory=fake, resume=True)

    assert [p.read_bytes() for p in sorted(here.glob("ra*"))] == before


@pytest.mark.parametrize("cut", [0, 1, 2, 3])
def test_resume_ends_with_the_bytes_of_an_unbroken_run(here: Path, fake: str, cut: int) -> None:
    """Whatever a crash left: torn lines in any of the files, or a journal behind them."""
    write_articles(here / "kho", [*TEXTS, "RAISE", "5%"])
    extract_files("kho", "ra.jsonl", workers=1, factory=fake)
    files = [Path(name) for name in ("ra.jsonl", "ra.jsonl.failed.jsonl", "ra.jsonl.journal")]
    whole = [path.read_bytes() for path in files]
    entries = [(entry, end) for entry, end in read_journal(files[2]) if isinstance(entry, Entry)]
    entry, journal_end = entries[len(entries) // 2]
    tails = [b"", b'{"torn', whole[2][journal_end : journal_end + 30], b"\n\n"]
    files[0].write_bytes(whole[0][: entry.end] + (b"" if cut == 0 else whole[0][entry.end : entry.end + 40 * cut]))
    files[1].write_bytes(whole[1] + b'{"torn')
    files[2].write_bytes(whole[2][:journal_end] + tails[cut])
    extract_files("kho", "ra.jsonl", workers=2, factory=fake, resume=True)

    assert [path.read_bytes() for path in files] == whole


@pytest.mark.parametrize(
    ("options", "said"),
    [
        pytest.param({}, "ra.jsonl exists: --resume goes on with it, --overwrite starts anew", id="exists"),
        pytest.param({"resume": True, "place": "VN-53"}, "other settings .place was None, is 'VN-53'.", id="settings"),
        pytest.param({"format": "xls", "overwrite": True}, "formats are jsonl, csv, .* not xls", id="format"),
        pytest.param({"engine": "spark", "overwrite": True}, "engines are local and ray", id="engine"),
    ],
)
def test_wrong_use(here: Path, fake: str, options: dict[str, object], said: str) -> None:
    """It is refused before anything is touched."""
    write_articles(here / "kho", ["5%"])
    extract_files("kho", "ra.jsonl", workers=1, factory=fake)
    before = contents(here)

    with pytest.raises(UsageError, match=said):
        extract_files("kho", "ra.jsonl", workers=1, factory=fake, **options)  # type: ignore[arg-type]
    assert contents(here) == before


@pytest.mark.parametrize("name", ["ra.jsonl", "ra.csv"])
@pytest.mark.parametrize("factory", ["fake_extractor:BadKnowledge", "fake_extractor:Missing"])
def test_a_run_that_is_refused_leaves_no_trace(here: Path, factory: str, name: str) -> None:
    """The second try is not told that output exists."""
    write_articles(here / "kho", ["5%"])
    before = contents(here)

    with pytest.raises((KnowledgeError, WorkerError)):
        extract_files("kho", name, workers=1, factory=factory)
    assert contents(here) == before


def test_a_records_file_without_its_journal_is_not_resumed(here: Path, fake: str) -> None:
    """It might be anybody's file."""
    write_articles(here / "kho", ["5%"])
    (here / "ra.jsonl").write_text("mine\n")

    with pytest.raises(UsageError, match="no journal"):
        extract_files("kho", "ra.jsonl", factory=fake, resume=True)
    assert (here / "ra.jsonl").read_text() == "mine\n"
    (here / "ra.jsonl.journal").write_text("nothing like it\n")
    with pytest.raises(UsageError, match="is no journal"):
        extract_files("kho", "ra.jsonl", factory=fake, resume=True)
    assert (here / "ra.jsonl").read_text() == "mine\n"


def test_two_runs_do_not_write_the_same_file(here: Path, fake: str) -> None:
    """The second is told so."""
    pytest.importorskip("fcntl")
    from vnecon_extract.batch.store import Store

    store = Store(here / "ra.jsonl", {})
    try:
        with pytest.raises(UsageError, match="another run"):
            Store(here / "ra.jsonl", {}, resume=True)
    finally:
        store.close()


def test_output_in_the_folder_that_is_read_is_no_input(here: Path, fake: str) -> None:
    """Its own files are left out, also at the second run."""
    write_articles(here, ["5%"])
    extract_files(".", ["ra.jsonl", "ra.csv"], workers=1, factory=fake)
    summary = extract_files(".", ["ra.jsonl", "ra.csv"], workers=1, factory=fake, resume=True)

    assert (summary.articles, summary.failed) == (1, 0)


def test_all_formats_at_once(here: Path, fake: str) -> None:
    """Every format tells the same, and is made again whole by a second run."""
    for library in ("pyarrow", "xlsxwriter", "openpyxl", "duckdb"):
        pytest.importorskip(library)
    write_articles(here / "kho", TEXTS)
    names = [f"ra.{ending}" for ending in ("jsonl", "csv", "parquet", "xlsx", "sqlite", "duckdb")]
    extract_files("kho", names, workers=1, factory=fake)
    write_articles(here / "kho", ["99,25%"], first=50)
    extract_files("kho", names, workers=1, factory=fake, resume=True)
    expected = [(r["article"], float(r["value"])) for r in map(json.loads, Path("ra.jsonl").read_text().splitlines())]

    assert len(expected) == 81
    assert _from_csv() == _from_parquet() == _from_xlsx() == _from_sqlite() == _from_duckdb() == expected


def _from_csv() -> list[tuple[str, float]]:
    with open("ra.csv", newline="", encoding="utf-8") as file:
        return [(row["article"], float(row["value"])) for row in csv.DictReader(file)]


def _from_parquet() -> list[tuple[str, float]]:
    import pyarrow.parquet as pq

    return [(row["article"], float(row["value"])) for row in pq.read_table("ra.parquet").to_pylist()]


def _from_xlsx() -> list[tuple[str, float]]:
    from openpyxl import load_workbook

    rows = load_workbook("ra.xlsx")["records"].iter_rows(values_only=True)
    head = next(rows)
    return [(row[head.index("article")], row[head.index("value")]) for row in rows]


def _from_sqlite() -> list[tuple[str, float]]:
    base = sqlite3.connect("ra.sqlite")
    found = base.execute("SELECT article, value FROM records JOIN articles USING (article)").fetchall()
    base.close()
    return found


def _from_duckdb() -> list[tuple[str, float]]:
    import duckdb

    with duckdb.connect("ra.duckdb") as base:
        return [(a, float(v)) for a, v in base.execute("SELECT article, value FROM records").fetchall()]


def test_a_run_without_json_lines_can_be_gone_on_with(here: Path, fake: str) -> None:
    """The records are kept beside the output."""
    write_articles(here / "kho", ["5%"])
    extract_files("kho", "ra.csv", workers=1, factory=fake)
    write_articles(here / "kho", ["6%"], first=1)
    summary = extract_files("kho", "ra.csv", workers=1, factory=fake, resume=True)

    assert (summary.before, summary.articles) == (1, 2)
    assert sorted(p.name for p in here.glob("ra*")) == [
        "ra.csv",
        "ra.csv.failed.jsonl",
        "ra.csv.journal",
        "ra.csv.records.jsonl",
    ]


def test_excel_wants_a_byte_order_mark(here: Path, fake: str) -> None:
    """Only where it is asked for."""
    write_articles(here / "kho", ["5%"])
    extract_files("kho", "ra.csv", workers=1, factory=fake, excel_csv=True)

    assert Path("ra.csv").read_bytes().startswith(b"\xef\xbb\xbfarticle,")


def test_without_an_output_json_lines_go_to_standard_output(
    here: Path, fake: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Failures are told on standard error."""
    write_articles(here / "kho", ["5%", "RAISE"])
    extract_files("kho", workers=1, factory=fake)
    out, err = capfdbinary.readouterr()

    assert [json.loads(line)["value"] for line in out.splitlines()] == ["5"]
    assert err.decode() == "unexpected error: kho/0001.txt: KeyError: 'asked for'\n"


def test_the_summary_says_it_all(here: Path, fake: str) -> None:
    """Articles, records by group, failures by reason, where the reasons are."""
    write_articles(here / "kho", ["5%", "RAISE"])
    told = str(extract_files("kho", "ra.jsonl", workers=1, factory=fake))

    assert told.startswith("2 articles, 1 records, 1 failed, ")
    assert "1  prices\n" in told
    assert "1  failed: unexpected error\n" in told
    assert told.endswith("reasons: ra.jsonl.failed.jsonl\nwritten: ra.jsonl")


@pytest.mark.parametrize(
    ("summary", "code"),
    [(Summary(articles=1), 0), (Summary(), 1), (Summary(interrupted=True), 130)],
)
def test_exit_codes(summary: Summary, code: int) -> None:
    """0 is well, 1 is some failed (above) or nothing was read, 130 is interrupted."""
    assert summary.exit_code == code


def test_the_progress_bar_shows_on_request(here: Path, fake: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Quiet when piped, as here; shown where it is asked for."""
    write_articles(here / "kho", TEXTS)
    extract_files("kho", "a.jsonl", workers=1, factory=fake)
    assert capsys.readouterr().err == ""
    extract_files("kho", "b.jsonl", workers=1, factory=fake, progress=True)
    assert capsys.readouterr().err != ""


def test_nothing_to_read(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty list on standard input is wrong use."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))

    with pytest.raises(UsageError, match="nothing to read"):
        extract_files("-", "ra.jsonl")


def test_many_articles_from_a_generator(fake: str) -> None:
    """Results come in order; texts are numbered; no more are drawn than are needed."""
    drawn = []

    def articles() -> object:
        for i in range(5000):
            drawn.append(i)
            yield Article(id=f"a{i}", text=f"{i}%") if i % 2 else f"{i}%"

    results = extract_many(articles(), workers=2, factory=fake)  # type: ignore[arg-type]
    first = [next(results) for _ in range(4)]
    results.close()  # type: ignore[attr-defined]

    assert [(r.article, str(r.records[0].value)) for r in first] == [("1", "0"), ("a1", "1"), ("3", "2"), ("a3", "3")]
    assert len(drawn) < 3000


def test_many_tells_of_failures(fake: str) -> None:
    """They stand in the place of the records."""
    results = list(extract_many(["5%", "RAISE", "x" * 999], workers=1, max_bytes=500, factory=fake))

    assert [r.failure.reason if r.failure else len(r.records) for r in results] == [1, "unexpected error", "too large"]


@pytest.mark.parametrize(
    ("factory", "kind", "said"),
    [
        pytest.param("fake_extractor:Missing", WorkerError, "cannot start: AttributeError", id="no such extractor"),
        pytest.param("fake_extractor:BadKnowledge", KnowledgeError, "chi_so.toml: wrong", id="wrong settings"),
        pytest.param(
            "fake_extractor:DiesAtStart", WorkerError, "die at their start .exit code 3.: last words", id="dies"
        ),
    ],
)
def test_workers_that_cannot_start(factory: str, kind: type[Exception], said: str) -> None:
    """The run ends with the reason, it does not start them for ever."""
    with pytest.raises(kind, match=said):
        list(extract_many(["5%"], workers=2, factory=factory))


def test_files_that_are_passed_over_are_counted(here: Path, fake: str) -> None:
    """By their endings, in folders and in archives; one that is hidden, or an output of the run, is none of them."""
    write_articles(here / "kho", ["5%"])
    for name in ("a.doc", "b.DOC", "c.ppt", "LICENSE", ".an.doc"):
        (here / "kho" / name).write_bytes(b"x")
    with zipfile.ZipFile(here / "kho/k.zip", "w") as archive:
        archive.writestr("trong/d.ppt", b"x")
        archive.writestr("e.txt", "6%")
    summary = extract_files("kho", "kho/ra.jsonl", workers=0, factory=fake)

    assert dict(summary.skipped) == {".doc": 2, ".ppt": 2, "no ending": 1}
    assert "5 files skipped: .doc 2, .ppt 2, no ending 1" in str(summary)
    assert (summary.articles, summary.exit_code) == (2, 0)


def test_a_run_in_which_nothing_could_be_read_says_so(here: Path, fake: str) -> None:
    """It does not look as if all were well."""
    (here / "kho").mkdir()
    (here / "kho/a.doc").write_bytes(b"x")
    summary = extract_files("kho", "ra.jsonl", workers=0, factory=fake)

    assert summary.exit_code == 1
    assert "1 file skipped: .doc 1\nnothing was read" in str(summary)


@pytest.mark.parametrize("workers", [0, 1])
def test_odd_articles_are_read_and_told(here: Path, fake: str, workers: int) -> None:
    """The summary counts and names them, also when a run is resumed."""
    bare = "Kim ngach xuat khau thang 9 dat 35 ty USD, tang 5% so voi cung ky nam truoc."
    write_articles(here / "kho", [f"{bare} {i}%" for i in range(5)])
    (here / "kho/x.jsonl").write_text('{"text": "CPI tăng 3%.", "date": "0001-01-01"}')
    first = extract_files("kho", "ra.jsonl", workers=workers, factory=fake)
    again = extract_files("kho", "ra.jsonl", workers=workers, factory=fake, resume=True)

    for summary in (first, again):
        assert dict(summary.doubts) == {"Vietnamese without its marks": 5, "date not read": 1}
        assert "5  warning: Vietnamese without its marks (kho/0000.txt, kho/0001.txt, kho/0002.txt, ...)" in str(
            summary
        )
        assert "1  warning: date not read (kho/x.jsonl:1)" in str(summary)
        assert summary.exit_code == 0
