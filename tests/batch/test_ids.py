"""Ids: no two articles have the same, and what is called what is a rule."""

import json
from pathlib import Path

import pytest

from vnecon_extract.batch import extract_files, read_articles
from vnecon_extract.batch.ids import Ids, called
from vnecon_extract.batch.items import Outcome


def written(**files: str) -> None:
    """Files, by names with ``__`` for the stroke and ``_`` for the dot."""
    for name, text in files.items():
        path = Path(name.replace("__", "/").replace("_", "."))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


ROWS = '{"id": "1", "text": "1%"}\n{"id": "1", "text": "2%"}\n{"id": "2", "text": "RAISE"}\n'


@pytest.mark.parametrize(
    ("files", "paths", "ids"),
    [
        pytest.param(
            {"bao__a_txt": "1%", "kho__a_txt": "2%"}, ["bao", "kho"],
            [("a", "bao/a.txt"), ("a@kho/a.txt", "kho/a.txt")], id="two folders",
        ),
        pytest.param(
            {"bao__a_md": "1%", "bao__a_txt": "2%", "bao__b_txt": "3%"}, ["bao"],
            [("a", "bao/a.md"), ("a@bao/a.txt", "bao/a.txt"), ("b", "bao/b.txt")], id="two endings",
        ),
        pytest.param(
            {"mot_jsonl": ROWS, "hai_jsonl": ROWS}, ["mot.jsonl", "hai.jsonl"],
            [("1", "mot.jsonl:1"), ("1@mot.jsonl:2", "mot.jsonl:2"),
             ("1@hai.jsonl:1", "hai.jsonl:1"), ("1@hai.jsonl:2", "hai.jsonl:2")], id="rows with ids of their own",
        ),
    ],
)  # fmt: skip
def test_articles_are_told_apart(
    here: Path, fake: str, files: dict[str, str], paths: list[str], ids: list[tuple[str, str]]
) -> None:
    """The first keeps the id; records say their source; it is said once how many."""
    written(**files)
    summary = extract_files(paths, "ra.jsonl", workers=0, factory=fake)
    records = [json.loads(line) for line in Path("ra.jsonl").read_text().splitlines()]
    renamed = sum("@" in article for article, _ in ids)

    assert [(r["article"], r["source"]) for r in records] == ids
    assert summary.renamed == renamed
    assert str(summary).count(f"  {renamed}  articles have an id that another had: they are called id@source") == 1
    assert "with the same id" not in str(extract_files(paths, "kh.jsonl", workers=1, factory=fake, resume=True))
    assert Path("kh.jsonl").read_bytes() == Path("ra.jsonl").read_bytes()


def test_ids_stay_when_the_folder_grows(here: Path, fake: str) -> None:
    """What is done keeps its id; a new text of the same file has that of the old one."""
    written(kho__a_txt="1%")
    extract_files(["kho"], "ra.jsonl", workers=0, factory=fake)
    written(bao__a_txt="2%", kho__a_txt="3%")
    summary = extract_files(["bao", "kho"], "ra.jsonl", workers=0, factory=fake, resume=True)
    again = extract_files(["bao", "kho"], "ra.jsonl", workers=0, factory=fake, resume=True)
    records = [json.loads(line) for line in Path("ra.jsonl").read_text().splitlines()]

    assert [(r["article"], r["value"]) for r in records] == [("a", "1"), ("a@bao/a.txt", "2"), ("a", "3")]
    assert (summary.renamed, again.renamed, again.new) == (1, 1, 0)


def test_articles_are_read_by_the_ids_of_a_run(here: Path) -> None:
    """Or their records could not be put beside them."""
    written(bao__a_md="1%", bao__a_txt="2%")

    assert [article.id for article in read_articles("bao")] == ["a", "a@bao/a.txt"]


def test_an_id_that_looks_like_one_that_was_told_apart() -> None:
    """It is told apart too."""
    ids = Ids()

    assert [ids.give(a, s) for a, s in [("a", "x"), ("a@y", "z"), ("a", "y")]] == ["a", "a@y", "a@y@y"]


def test_an_id_of_any_letters_is_changed_in_all_records() -> None:
    """Quotes and strokes in it, and text that looks like it."""
    name = 'a"\\,"article":"b\n'
    line = json.dumps({"article": name, "quote": '{"article":"c"'}, separators=(",", ":")).encode() + b"\n"
    renamed = called(Outcome(lines=line * 3), name, "tên mới")

    assert [json.loads(line) for line in renamed.lines.splitlines()] == [
        {"article": "tên mới", "quote": '{"article":"c"'}
    ] * 3
    assert renamed.article == "tên mới"
