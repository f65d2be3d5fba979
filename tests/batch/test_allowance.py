"""Small files that grow, archives that stop: refused with the reason, in little memory; the file behind is read."""

import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from vnecon_extract.batch.allowance import Allowance, SpentError
from vnecon_extract.batch.formats import parquet as parquet_format
from vnecon_extract.batch.formats.parquet_pages import page_sizes
from vnecon_extract.batch.items import Limits, SlowError
from vnecon_extract.batch.read import Reading, items

SMALL = Reading(limits=Limits(max_bytes=1000))


def told(path: str, reading: Reading = SMALL) -> list[str]:
    """The reason and the message of each failure, ``ok`` for each article."""
    found = items([path], reading)
    return [f"{item.failure.reason}: {item.failure.message}" if item.failure else "ok" for item in found]


def tar(*members: tuple[str, bytes], name_of: int = 0) -> bytes:
    """A tar, its first member with a GNU name of ``name_of`` characters."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for number, (name, data) in enumerate(members):
            info = tarfile.TarInfo("n" * name_of + name if number == 0 else name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def varied(number: int) -> str:
    """A text with some figures of its own."""
    return "; ".join(f"xuất khẩu tháng {i} tăng {(number * 7919 + i * i) % 997}%" for i in range(1, 13))


TWO = (("a.txt", "một".encode()), ("b.txt", b"hai" * 300))


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        pytest.param("a.tar.gz", lambda: gzip.compress(tar(*TWO, name_of=5_000_000)), "unpacks to more", id="name"),
        pytest.param("a.jsonl.gz", lambda: gzip.compress(b"\n" * 9_000_000), "unpacks to more than", id="empty lines"),
        pytest.param("a.csv.gz", lambda: gzip.compress(b"text\n" + b"\n" * 9_000_000), "unpacks to more", id="csv"),
        pytest.param("a.json.gz", lambda: gzip.compress(b" " * 9_000_000), "unpacks to more than", id="spaces"),
        pytest.param("a.jsonl.gz", lambda: gzip.compress(b'{"text": "m"}\n' * 500_000), "unpacks", id="one row again"),
        pytest.param("a.csv", lambda: b'text\n"a\n' + b'","\n' * 9_000, "larger than", id="a row of many lines"),
    ],
)
def test_what_grows_without_end(here: Path, name: str, data: Callable[[], bytes], said: str) -> None:
    """The last thing told of it is why no more of it was read, and there is no end of failures."""
    (here / name).write_bytes(data())
    (here / "z.txt").write_text("sau")
    found = told(".")

    assert said in found[-2]
    assert found[-1] == "ok"
    assert sum(line != "ok" for line in found) == 1


def test_a_name_longer_than_any_honest_one(here: Path) -> None:
    """It is given up after a mebibyte, however large the archive is: tar would read all of it at once."""
    (here / "k.tar").write_bytes(tar(*TWO, name_of=3 << 20))

    assert told("k.tar", Reading()) == ["too large: k.tar: a name or note in it that is longer than any honest one"]


def test_many_members_that_grow_end_the_archive_once(here: Path) -> None:
    """A zip of a thousand bombs is one failure, not a thousand unpackings."""
    with zipfile.ZipFile(here / "k.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(1000):
            archive.writestr(f"{number}.txt", b"0" * 200_000)
    found = told("k.zip")

    assert "unpacks to more than" in found[-1]
    assert len(found) < 600


def test_a_tar_cut_anywhere_is_said(here: Path) -> None:
    """Also between two members, where tar itself sees nothing wrong."""
    whole = tar(*TWO)
    end = len(whole.rstrip(b"\0")) + 511 & ~511
    for cut in range(512, end + 1, 256):
        (here / "k.tar").write_bytes(whole[:cut])
        assert told("k.tar")[-1].startswith("not readable"), cut
    (here / "k.tar").write_bytes(whole)
    assert told("k.tar") == ["ok", "ok"]


def test_a_broken_head_in_a_tar_is_said(here: Path) -> None:
    """What stands behind it would be passed over in silence."""
    whole = bytearray(tar(*TWO))
    whole[1024 + 150] ^= 1
    (here / "k.tar").write_bytes(whole)

    assert told("k.tar")[0] == "ok"
    assert "cut short or broken at byte 1,024" in told("k.tar")[1]


def test_a_tar_that_is_called_otherwise_than_it_is_packed(here: Path) -> None:
    """The packing is told by the first bytes."""
    (here / "k.tar").write_bytes(gzip.compress(tar(*TWO)))

    assert told("k.tar") == ["ok", "ok"]


def test_reading_that_takes_too_long(here: Path) -> None:
    """The time limit of an article holds for reading it as well, and begins anew with each."""
    (here / "a.jsonl").write_text('{"text": "a"}\n' * 9)

    assert told("a.jsonl", Reading(limits=Limits(seconds=-1.0))) == [
        "time limit: a.jsonl: no article in -1 seconds of reading"
    ]
    allowance = Allowance("a", 0, Limits(seconds=-1.0))
    with pytest.raises(SlowError):
        allowance.spend(1)


def test_honest_files_are_never_refused(here: Path) -> None:
    """Text that shrinks to a twentieth is read to its end, however much larger it is than one article."""
    rows = [json.dumps({"text": varied(number)}) for number in range(3000)]
    (here / "a.jsonl.gz").write_bytes(gzip.compress("\n".join(rows).encode()))

    assert told("a.jsonl.gz", Reading(limits=Limits(max_bytes=2000))) == ["ok"] * 3000


def test_allowance_grows_with_the_file() -> None:
    """A hundred times its size, and ten of the largest articles at least."""
    small, large = Allowance("a", 10, Limits(max_bytes=1000)), Allowance("a", 10_000, Limits(max_bytes=1000))
    small.spend(10_000)
    large.spend(1_000_000)
    for allowance in (small, large):
        with pytest.raises(SpentError):
            allowance.spend(1)


def test_pages_of_parquet_that_grow(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are refused before they are unpacked, by what their heads say; honest ones are read."""
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    pq.write_table(pa.table({"text": ["x" * 900_000] * 50}), here / "a.parquet", compression="gzip")
    pq.write_table(pa.table({"text": [varied(i) for i in range(500)]}), here / "b.parquet", compression="gzip")
    monkeypatch.setattr(parquet_format, "_PAGE", 1000)

    assert "a page of" in told("a.parquet", Reading())[-1]
    assert told("b.parquet", Reading()) == ["ok"] * 500


@pytest.mark.parametrize("version", ["1.0", "2.0"])
@pytest.mark.parametrize("dictionary", [True, False])
def test_page_sizes(here: Path, version: str, dictionary: bool) -> None:
    """The heads of both kinds of pages are read: together they are as large as the column says."""
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    table = pa.table({"text": [f"Bài {i % 70} " * 30 for i in range(5000)]})
    pq.write_table(table, here / "a.parquet", data_page_version=version, use_dictionary=dictionary, data_page_size=9000)
    column = pq.ParquetFile(here / "a.parquet").metadata.row_group(0).column(0)
    start = column.dictionary_page_offset or column.data_page_offset
    with open(here / "a.parquet", "rb") as file:
        sizes = list(page_sizes(file, start, column.total_compressed_size))

    assert len(sizes) > 1
    assert 0 <= column.total_uncompressed_size - sum(unpacked for _, unpacked in sizes) < 2000 * len(sizes)
