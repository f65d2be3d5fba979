"""The command line: verbs, exit codes, and what is said of input that cannot be read."""

import io
import json
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
import typer

from vnecon_extract.cli import app, main
from vnecon_extract.records import IndicatorRecord

FIXTURES = Path(__file__).parent / "fixtures" / "articles"
TEXT = " date 2025-01 Năm 2024, CPI tăng 3,63% so với năm 2023. Kim ngạch xuất khẩu ước đạt 405,5 tỷ USD, tăng 14,3%."


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """An article in a file."""
    path = tmp_path / "bao" / "cuoi-nam.txt"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    return path


def bad_file(folder: Path, content: bytes | None) -> Path:
    """A file that cannot be read, beside the good one."""
    path = folder / "hong.txt"
    if content is not None:
        path.write_bytes(content)
    return path


def test_run_writes_json_lines_to_standard_output(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", str(article)]) == 0

    out, err = capsys.readouterr()
    records = [IndicatorRecord.model_validate_json(line) for line in out.splitlines()]
    assert [(r.article, r.quote.text) for r in records] == [
        ("cuoi-nam", "3,63%"),
        ("cuoi-nam", "405,5 tỷ USD"),
        ("cuoi-nam", "14,3%"),
    ]
    assert all(TEXT[r.quote.start : r.quote.end] == r.quote.text for r in records)
    assert "1 articles, 3 records, 0 failed" in err


def test_run_writes_a_file_and_says_so(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "so-lieu.jsonl"

    assert main(["run", str(article.parent), "-o", str(out)]) == 0
    assert [json.loads(line)["value"] for line in out.read_text(encoding="utf-8").splitlines()] == [
        "3.63",
        "405500000000",
        "14.3",
    ]
    told = capsys.readouterr()
    assert told.out == ""
    assert f"written: {out}" in told.err


def test_run_says_its_summary_as_json(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """On standard output, or beside it where the records go there."""
    out = tmp_path / "so-lieu.jsonl"

    assert main(["run", str(article), "-o", str(out), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {name: told[name] for name in ("articles", "records", "failed", "outputs", "exit_code")} == {
        "articles": 1,
        "records": 3,
        "failed": 0,
        "outputs": [str(out)],
        "exit_code": 0,
    }
    assert told["seconds"] > 0
    assert told["articles_per_second"] > 0
    assert main(["run", str(article), "--json"]) == 0
    streams = capsys.readouterr()
    assert len(streams.out.splitlines()) == 3
    assert json.loads(streams.err)["records"] == 3


def test_a_quiet_run_says_nothing(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """But that it cannot be: errors, and the exit code."""
    out = tmp_path / "so-lieu.jsonl"
    bad = bad_file(article.parent, b"")

    assert main(["run", str(bad), str(article), "-o", str(out), "--quiet"]) == 1
    assert capsys.readouterr() == ("", "")
    assert main(["run", str(article), "-o", str(out), "--quiet"]) == 2
    assert "exists" in capsys.readouterr().err


def test_check_says_whether_an_output_is_whole(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, table = tmp_path / "so-lieu.jsonl", tmp_path / "bang.csv"
    assert main(["run", str(article), "-o", str(out), "-o", str(table), "-q"]) == 0

    for path in (out, table):
        assert main(["run", "--check", str(path)]) == 0
        assert capsys.readouterr().out == f"{path} is whole: 1 articles, 3 records, 0 failed\n"
    table.write_text(table.read_text(encoding="utf-8").replace("3.63", "3.36"), encoding="utf-8")
    assert main(["run", "--check", str(table)]) == 1
    assert f"{table} is not what was written; --resume makes it again from {out}" in capsys.readouterr().err
    assert main(["run", "--check", str(article)]) == 1
    assert "no journal beside it tells of it" in capsys.readouterr().err
    assert main(["run", "--check", str(tmp_path / "none.jsonl")]) == 1
    assert "no such file" in capsys.readouterr().err


@pytest.mark.parametrize("workers", [pytest.param("0", id="in this process"), pytest.param("1", id="in a worker")])
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(None, "no such file", id="missing"),
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b" \n ", "empty", id="blank"),
        pytest.param(b"GDP t\xff\xfeng 5%", "UTF-8", id="not UTF-8"),
        pytest.param(bytes(range(32)) * 8, "binary", id="binary"),
    ],
)
def test_a_bad_file_is_named_with_its_reason_and_the_rest_goes_on(
    article: Path, content: bytes | None, reason: str, workers: str, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = bad_file(article.parent, content)
    out = article.parent / "so-lieu.jsonl"

    assert main(["run", str(bad), str(article), "--workers", workers, "-o", str(out)]) == 1
    err = capsys.readouterr().err
    assert any(str(bad) in line and reason in line for line in err.splitlines())
    assert "2 articles, 3 records, 1 failed" in err
    assert len(out.read_text(encoding="utf-8").splitlines()) == 3


@pytest.mark.parametrize("verb", ["show", "explain"])
@pytest.mark.parametrize("content", [pytest.param(None, id="missing"), pytest.param(bytes(range(32)) * 8, id="binary")])
def test_a_view_of_a_bad_file_says_why_it_is_none(
    verb: str, content: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = bad_file(tmp_path, content)

    assert main([verb, str(bad)]) == 1
    assert capsys.readouterr().err.startswith(f"vnecon-extract: {bad}: ")


def test_failures_without_an_output_are_told_too(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = bad_file(article.parent, b"")

    assert main(["run", str(bad), str(article)]) == 1
    assert f"empty: {bad}: empty file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("args", "told"),
    [
        pytest.param(["run"], "Missing argument", id="nothing to read"),
        pytest.param(["rum", "{article}"], "No such command", id="unknown verb"),
        pytest.param(["run", "{article}", "--worker", "2"], "No such option", id="unknown option"),
        pytest.param(["run", "{article}", "-o", "x.doc"], "x.doc", id="unknown format"),
        pytest.param(["run", "{article}", "--engine", "dask"], "engines are local and ray", id="unknown engine"),
        pytest.param(["run", "{article}", "--field", "noi_dung"], "ROLE=NAME", id="field without a name"),
        pytest.param(["run", "{article}", "--field", "than=noi_dung"], "not than", id="field of no role"),
        pytest.param(["run", "{article}", "--knowledge", "no-folder"], "no such folder", id="no knowledge folder"),
        pytest.param(["show", "{article}", "--knowledge", "no-folder"], "no such folder", id="show, no folder"),
        pytest.param(["run", "{article}", "-o", "old.jsonl"], "old.jsonl exists", id="output exists"),
    ],
)
def test_wrong_use_is_exit_code_2(
    args: list[str], told: str, article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(article.parent)
    Path("old.jsonl").write_text("{}\n", encoding="utf-8")

    assert main([arg.replace("{article}", str(article)) for arg in args]) == 2
    assert told in capsys.readouterr().err


def test_an_output_that_cannot_be_written_is_exit_code_1(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", str(article), "-o", str(article / "so-lieu.jsonl")]) == 1
    assert "so-lieu.jsonl" in capsys.readouterr().err


@pytest.mark.parametrize("width", [40, 80, 160])
def test_show_marks_the_records_and_fits_the_width(
    article: Path, width: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))

    assert main(["show", str(article)]) == 0
    out = capsys.readouterr().out
    unwrapped = out.replace("\n", " ")
    assert "3,63%[1]" in unwrapped
    assert "USD[2]" in unwrapped
    assert max(map(len, out.splitlines())) <= width


def test_explain_tells_of_every_number(
    article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "160")

    assert main(["explain", str(article)]) == 0
    out = capsys.readouterr().out
    assert all(number in out for number in ("2024", "3,63%", "2023", "405,5 tỷ USD", "14,3%"))
    assert "3 record" in out


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A folder with one labelled article, taken from the fixtures."""
    folder = tmp_path / "gold"
    folder.mkdir()
    for name in ("bac-kan-2025-01.txt", "bac-kan-2025-01.json"):
        (folder / name).write_bytes((FIXTURES / name).read_bytes())
    return folder


def test_evaluate_scores_a_folder(gold: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "errors.html"

    assert main(["evaluate", str(gold), "--json", "--html", str(page)]) == 0
    assert json.loads(capsys.readouterr().out)["articles"] == 1
    assert page.read_text(encoding="utf-8").startswith("<!")
    assert main(["evaluate", str(gold)]) == 0
    assert "strict" in capsys.readouterr().out


def test_evaluate_wants_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(tmp_path / "none")]) == 2
    assert "none: no such folder" in capsys.readouterr().err


def test_schema_is_that_of_the_record(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert set(json.loads(capsys.readouterr().out)["properties"]) == set(IndicatorRecord.model_fields)


def test_python_dash_m_is_the_same_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "vnecon_extract", "--help"], capture_output=True, text=True, check=True
    )

    assert all(verb in done.stdout for verb in ("run", "show", "explain", "schema", "evaluate"))


def test_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"vnecon-extract {version('vnecon-extract')}\n"


def test_completion_is_offered(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "--install-completion" in capsys.readouterr().out


def stdin(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8"))


@pytest.mark.parametrize("verb", ["show", "explain"])
def test_a_text_on_standard_input_is_shown(
    verb: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stdin(monkeypatch, TEXT)

    assert main([verb, "-"]) == 0
    assert "405,5 tỷ USD" in capsys.readouterr().out


def test_a_text_on_standard_input_is_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a page of it, for which it is read once more; and without."""
    stdin(monkeypatch, TEXT)
    out = tmp_path / "a.jsonl"

    assert main(["run", "--stdin-text", "-o", str(out), "--report", str(tmp_path / "a.html")]) == 0
    assert [json.loads(line)["article"] for line in out.read_text(encoding="utf-8").splitlines()] == ["stdin"] * 3
    assert "(1 articles, 3 records, 0 not read)" in capsys.readouterr().err

    stdin(monkeypatch, "CPI năm 2024 tăng 3,63%.")
    assert main(["run", "--stdin-text"]) == 0
    assert json.loads(capsys.readouterr().out)["value"] == "3.63"


def test_a_text_on_standard_input_is_instead_of_paths(article: Path) -> None:
    assert main(["run", "--stdin-text", str(article)]) == 2


UNDATED = "Tháng trước, CPI tăng 0,29%."


@pytest.mark.parametrize(("text", "month"), [(UNDATED, "2024-12"), (f" date 2024-06 {UNDATED}", "2024-05")])
def test_published_is_the_date_of_what_tells_none(
    text: str, month: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")

    assert main(["run", str(path), "--published", "2025-01"]) == 0
    assert json.loads(capsys.readouterr().out)["period"]["label"] == month
    assert main(["explain", str(path), "--published", "2025-01"]) == 0
    assert month in capsys.readouterr().out


def test_published_that_is_no_date_is_wrong_use(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for verb in ("run", "show", "explain", "report"):
        assert main([verb, str(article), "--published", "hôm qua"]) == 2
        assert "'hôm qua' is no date" in capsys.readouterr().err


def test_no_terminal_is_told_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Escapes in names, texts and reasons are shown, in every view."""
    escape = "\x1b[31m\x9b2J\x07"
    good, bad = tmp_path / f"a{escape}.txt", tmp_path / f"b{escape}.txt"
    good.write_text(f"CPI năm 2024 tăng 3,63%. {escape} Công ty {escape}An đạt 5 tỷ đồng.", encoding="utf-8")
    bad.write_bytes(b"\xff\xfe\xff\x00\xd8")

    for command in (["run", str(bad), "-o", str(tmp_path / f"{escape}.jsonl")], ["show", str(good)]):
        main(command)
    main(["explain", str(good)])
    main(["report", str(bad), "-o", str(tmp_path / f"{escape}.html")])
    main(["evaluate", str(tmp_path / escape)])
    told = "".join(capsys.readouterr())
    assert not {"\x1b", "\x9b", "\x07"} & set(told)
    assert "␛[31m" in told


def test_every_option_is_documented() -> None:
    page = (Path(__file__).parent.parent / "docs" / "command-line.md").read_text(encoding="utf-8")
    told = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", page))
    command = typer.main.get_command(app)
    verbs = [command, *command.commands.values()]
    options = {option for verb in verbs for parameter in verb.params for option in parameter.opts}

    assert {option for option in options if option.startswith("-")} - told == set()
