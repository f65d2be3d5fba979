"""What is found in folders, archives and tables, in which order, under which id; and what is refused."""

import bz2
import gzip
import io
import json
import os
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from vnecon_extract.batch.items import Item, Limits
from vnecon_extract.batch.parse import parse, read_articles
from vnecon_extract.batch.read import Reading, items
from vnecon_extract.batch.sources import ending

SMALL = Reading(limits=Limits(max_bytes=1000))


def read(*paths: str, reading: Reading | None = None) -> list[tuple[str, str]]:
    """Ids and texts of what ``paths`` hold; of what fails, the reason in brackets."""
    return [
        (item.article, f"[{_reason(item)}]" if _reason(item) else parse(item).text) for item in items(paths, reading)
    ]


def _reason(item: Item) -> str:
    return item.failure.reason if item.failure else ""


def messages(*paths: str, reading: Reading | None = None) -> str:
    """What is said of all that fails."""
    return "\n".join(item.failure.message for item in items(paths, reading) if item.failure)


def test_a_folder_is_read_in_the_order_of_its_names(here: Path) -> None:
    """Files before folders, hidden and unknown ones and a README left out, ids from the path below the folder."""
    for name in (
        "kho/b.txt", "kho/a.md", "kho/2024/t9.txt", "kho/2024/.x.txt", "kho/.git/c.txt", "kho/anh.png", "kho/README.md",
        "kho/2024/readme.vi.txt",
    ):  # fmt: skip
        (here / name).parent.mkdir(parents=True, exist_ok=True)
        (here / name).write_text(name)

    assert [name for name, _ in read("kho")] == ["a", "b", "2024/t9"]


def test_links_are_followed_but_never_round(here: Path) -> None:
    """A folder that links to itself, to its parent and to another: each file once, and the run ends."""
    (here / "kho/con").mkdir(parents=True)
    (here / "kho/a.txt").write_text("a")
    (here / "ngoai").mkdir()
    (here / "ngoai/b.txt").write_text("b")
    (here / "kho/con/len").symlink_to("..")
    (here / "kho/con/day").symlink_to(".")
    (here / "kho/con/ngoai").symlink_to(here / "ngoai")
    (here / "kho/x.txt").symlink_to("x.txt")

    assert read("kho") == [("a", "a"), ("x", "[not readable]"), ("con/ngoai/b", "b")]
    assert "a link to itself" in messages("kho")


@pytest.mark.parametrize(
    ("name", "stem", "form"),
    [
        ("a.txt", "a", ".txt"),
        ("2024/a.b.HTML", "2024/a.b", ".html"),
        ("a.jsonl.gz", "a", ".jsonl"),
        ("a.tar.gz", "a", ""),
        ("a.TGZ", "a", ""),
        ("a", "a", ""),
        ("a.b", "a.b", ""),
    ],
)
def test_ending(name: str, stem: str, form: str) -> None:
    """Endings are taken off, whatever their case; unknown ones stay."""
    assert (ending(name).stem, ending(name).form) == (stem, form)


def _rows() -> list[dict[str, str]]:
    return [{"id": "x", "title": "Một", "text": "GDP tăng 5%."}, {"content": "CPI đạt 3%."}]


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("bao/a.txt", "một")
        archive.writestr("b.jsonl", json.dumps({"text": "hai"}))
        archive.writestr("c.zip", b"x")


def _tar(path: Path) -> None:
    with tarfile.open(path, "w:gz") as archive:
        for name, data in (("bao/a.txt", "một".encode()), ("b.txt.gz", gzip.compress(b"hai"))):
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))


def _parquet(path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    pq.write_table(pa.table({"text": ["một", "hai"], "other": [1, 2]}), path)


def _zst(path: Path) -> None:
    zstandard = pytest.importorskip("backports.zstd")
    path.write_bytes(zstandard.compress(b'{"text": "a"}\n') + zstandard.compress(b'{"text": "b"}\n'))


TWO = [("k:1", "Một\n\nGDP tăng 5%."), ("k:2", "CPI đạt 3%.")]


@pytest.mark.parametrize(
    ("name", "make", "expected"),
    [
        pytest.param("k.jsonl", lambda p: p.write_text("\n\n".join(map(json.dumps, _rows()))),
                     [("k:1", TWO[0][1]), ("k:3", TWO[1][1])], id="jsonl with an empty line"),
        pytest.param("k.jsonl", lambda p: p.write_text("\n".join(map(json.dumps, _rows())), encoding="utf-16"), TWO,
                     id="jsonl in utf-16"),
        pytest.param("k.jsonl", lambda p: p.write_text('{"text": "a"}\nkhông\n{"text": "b"}'),
                     [("k:1", "a"), ("k:3", "b")], id="jsonl with a bad line"),
        pytest.param("k.json", lambda p: p.write_text(json.dumps(_rows()[0])), [("k", TWO[0][1])], id="json object"),
        pytest.param("k.json", lambda p: p.write_text(json.dumps(_rows(), indent=2)),
                     [("k", TWO[0][1]), TWO[1]], id="json list"),
        pytest.param("k.json", lambda p: p.write_text(json.dumps({"total": 2, "data": _rows()})),
                     [("k", TWO[0][1]), TWO[1]], id="json list in an object"),
        pytest.param("k.json", lambda p: p.write_text("".join(map(json.dumps, _rows())), encoding="utf-8-sig"),
                     [("k", TWO[0][1]), TWO[1]], id="json objects one after the other"),
        pytest.param("k.csv", lambda p: p.write_text('text,title\n"a\nb, c",T\n,\n'),
                     [("k:1", "T\n\na\nb, c")], id="csv with a line end in a cell and an empty row"),
        pytest.param("k.csv", lambda p: p.write_text("noi_dung;ngay\nmột;1/2/2024\n", encoding="utf-8-sig"),
                     [("k:1", "một")], id="csv with semicolons and a mark"),
        pytest.param("k.tsv", lambda p: p.write_text("id\ttext\n1\tmột\n"), [("k:1", "một")], id="tsv"),
        pytest.param("k.parquet", _parquet, [("k:1", "một"), ("k:2", "hai")], id="parquet"),
        pytest.param("k.txt.gz", lambda p: p.write_bytes(gzip.compress("một".encode())), [("k", "một")], id="gz"),
        pytest.param("k.txt.bz2", lambda p: p.write_bytes(bz2.compress("một".encode())), [("k", "một")], id="bz2"),
        pytest.param("k.jsonl.zst", _zst, [("k:1", "a"), ("k:2", "b")], id="zst of two frames"),
        pytest.param("k.zip", _zip, [("bao/a", "một"), ("b:1", "hai")], id="zip"),
        pytest.param("k.tar.gz", _tar, [("bao/a", "một"), ("b", "hai")], id="tar.gz"),
        pytest.param("k.bak", lambda p: p.write_text("một"), [("k.bak", "một")], id="a form nobody named"),
    ],
)  # fmt: skip
def test_forms(here: Path, name: str, make: Callable[[Path], object], expected: list[tuple[str, str]]) -> None:
    """Each form gives its articles, in order; what is no article fails alone."""
    make(here / name)
    found = []
    for item in items([name]):
        try:
            found.append((item.article, parse(item).text))
        except ValueError:
            continue

    assert found == expected


@pytest.mark.parametrize(
    ("name", "make", "said"),
    [
        pytest.param("a.txt", b"", "a.txt: empty file", id="empty"),
        pytest.param("a.txt", b" \n", "a.txt: empty file", id="white"),
        pytest.param("a.txt", b"x" * 1001, "a.txt: larger than the limit", id="large"),
        pytest.param("a.txt", os.mkfifo, "a.txt: not a regular file", id="pipe"),
        pytest.param("a.txt", lambda p: p.symlink_to("nowhere"), "a.txt: no such file", id="dangling link"),
        pytest.param("a.txt.gz", gzip.compress(b"x" * 500)[:-9], "a.txt.gz: ", id="gz cut short"),
        pytest.param("a.txt.gz", gzip.compress(b"x" * 9_000_000), "larger", id="gz bomb"),
        pytest.param("a.jsonl", b'{"text": "%s"}' % (b"x" * 2000), "a.jsonl:1: line larger", id="line"),
        pytest.param("a.jsonl", b"x" * 200_000, "a line of more than", id="endless line"),
        pytest.param("a.json", b'{"text": "a"', "a.json: no JSON", id="json cut short"),
        pytest.param("a.json", b'{"text": "%s"}' % (b"x" * 300_000), "larger than 1,000", id="json large"),
        pytest.param("a.json", b'{"a":' * 200_000, "a.json: ", id="json deep"),
        pytest.param("a.json", b"[]", "a.json: no articles in it", id="json without articles"),
        pytest.param("a.json", b"\xe1\xf0", "a.json: JSON is UTF-8 or UTF-16", id="json in another encoding"),
        pytest.param("a.csv", b"a,b\n1,2\n", "no column of texts among a, b", id="csv without texts"),
        pytest.param("a.csv", b'text\n"' + b"x\n" * 2000, "a.csv:1: larger", id="csv with an open quote"),
        pytest.param("a.csv", b"text\nGi\xb8 trCE\n", "a.csv:2: encoding", id="csv in another encoding"),
        pytest.param("a.parquet", b"PAR1" * 9, "no Parquet", id="broken parquet"),
        pytest.param("a.zip", b"PK\3\4" + bytes(50), "a.zip: ", id="broken zip"),
        pytest.param("a.tar.gz", gzip.compress(b"x" * 600), "a.tar.gz: ", id="broken tar"),
    ],
)
def test_bad_input_is_named_and_the_rest_goes_on(
    here: Path, name: str, make: bytes | Callable[[Path], object], said: str
) -> None:
    """The message names the file and the reason; the file behind it is still read."""
    if isinstance(make, bytes):
        (here / name).write_bytes(make)
    else:
        make(here / name)
    (here / "z.txt").write_text("sau")

    assert said in messages(".", reading=SMALL)
    assert read(".", reading=SMALL)[-1] == ("z", "sau")


def test_missing_files_and_empty_globs(here: Path) -> None:
    """What does not exist is said."""
    assert messages("khong.txt") == "khong.txt: no such file or directory"
    assert messages("*.txt") == "*.txt: no file matches"


def test_globs_are_sorted_and_named_below_their_fixed_part(here: Path) -> None:
    """``**`` goes into folders."""
    for name in ("kho/2024/b.txt", "kho/2023/a.txt", "kho/c.csv"):
        (here / name).parent.mkdir(parents=True, exist_ok=True)
        (here / name).write_text("text\nx")

    assert [name for name, _ in read("kho/**/*.txt")] == ["2023/a", "2024/b"]


@pytest.mark.skipif(not os.path.exists("/proc/self/mem"), reason="needs a file that opens but cannot be read")
def test_an_input_output_error_is_a_failure(here: Path) -> None:
    """A disk that fails in the middle of a read."""
    assert "Input/output error" in messages("/proc/self/mem")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(here: Path) -> None:
    """Files and folders that may not be read."""
    (here / "a.txt").write_text("x")
    (here / "a.txt").chmod(0)

    assert "ermission denied" in messages("a.txt")


def test_a_list_on_standard_input(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``-`` stands for the paths that are piped in."""
    (here / "a.txt").write_text("một")
    monkeypatch.setattr(sys, "stdin", io.StringIO("a.txt\n\nb.txt\n"))

    assert read("-") == [("a", "một"), ("b", "[not readable]")]


@pytest.mark.parametrize("path", ["../../etc/x.txt", "/etc/x.txt", "a/../../x.txt", "..\\x.txt", "C:/x.txt"])
def test_members_that_lead_out_of_the_archive(here: Path, path: str) -> None:
    """They are refused, the members beside them are read, and nothing is written anywhere."""
    with zipfile.ZipFile(here / "k.zip", "w") as archive:
        archive.writestr(path, "độc")
        archive.writestr("a.txt", "một")

    assert read("k.zip") == [("k", "[unsafe archive member]"), ("a", "một")]
    assert os.listdir(here) == ["k.zip"]


def test_links_and_devices_in_a_tar_are_refused(here: Path) -> None:
    """A link could point anywhere."""
    with tarfile.open(here / "k.tar", "w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE):
            info = tarfile.TarInfo("passwd.txt")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)

    assert [text for _, text in read("k.tar")] == ["[unsafe archive member]"] * 3


def test_a_zip_bomb_is_read_no_further_than_the_limit(here: Path) -> None:
    """Ten megabytes of zeros in ten kilobytes."""
    with zipfile.ZipFile(here / "k.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", "0" * 10_000_000)
        archive.writestr("b.txt", "một")

    assert read("k.zip", reading=SMALL) == [("a", "[too large]"), ("b", "một")]


def test_named_fields(here: Path) -> None:
    """Columns of unusual names are named by the caller."""
    (here / "k.csv").write_text("bai,tua\nGDP,T\n")

    assert [a.text for a in read_articles("k.csv", fields={"text": "bai", "title": "tua"})] == ["T\n\nGDP"]


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes")
def test_names_that_are_no_text(here: Path) -> None:
    """The id is written as well as it can be, the file is read."""
    with open(os.fsencode(here) + b"/b\xe1o.txt", "w") as file:
        file.write("một")

    assert read(".") == [("b\ufffdo", "một")]


def test_half_a_letter_in_json(here: Path) -> None:
    """JSON can hold what no file can."""
    (here / "a.jsonl").write_text(r'{"text": "a\ud800b"}')

    assert read("a.jsonl") == [("a:1", "a\ufffdb")]


def test_positions_grow_to_the_size_of_all_input(here: Path) -> None:
    """The progress bar is led by bytes."""
    (here / "a.jsonl").write_text('{"text": "a"}\n' * 5)
    (here / "b.txt").write_text("x" * 10)
    positions = [item.position for item in items(["."])]

    assert positions == sorted(positions)
    assert positions[-1] == 5 * 14 + 10


def test_equal_items_have_equal_keys_and_others_have_not() -> None:
    """The key is what a second run knows an article by."""
    keys = {Item(*parts).key() for parts in (
        ("a", "s", "txt", b"x"), ("b", "s", "txt", b"x"), ("a", "s", "json", b"x"), ("a", "s", "txt", b"y"),
    )}  # fmt: skip

    assert len(keys) == 4
    assert Item("a", "elsewhere", "txt", b"x", position=9).key() in keys
