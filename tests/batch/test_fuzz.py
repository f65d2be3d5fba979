"""Whatever bytes a file holds and whatever its name promises: articles or failures, never an error that ends a run."""

import gzip
import io
import json
import random
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vnecon_extract.batch.items import Limits
from vnecon_extract.batch.read import Reading, items
from vnecon_extract.batch.work import Recipe, work

READING = Reading(limits=Limits(max_bytes=100_000))
RECIPE = Recipe(factory="fake_extractor:FakeExtractor")
ENDINGS = (
    ".txt",
    ".html",
    ".docx",
    ".pdf",
    ".xlsx",
    ".json",
    ".jsonl",
    ".csv",
    ".parquet",
    ".zip",
    ".tar",
    ".tar.gz",
    ".gz",
    ".zst",
    ".xz",
    "",
)


def outcomes(path: Path) -> list[bool]:
    """Reads a file as a run would; for each article whether it failed."""
    extractor = RECIPE.extractor()
    return [work(item, extractor, RECIPE).failure is not None for item in items([str(path)], READING)]


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(data=st.binary(max_size=400) | st.text(max_size=200).map(str.encode), ending=st.sampled_from(ENDINGS))
def test_any_bytes_under_any_name(tmp_path: Path, data: bytes, ending: str) -> None:
    """A file gives at least one outcome, if only a failure."""
    path = tmp_path / f"a{ending}"
    path.write_bytes(data)

    assert len(outcomes(path)) > 0


def _zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for i in range(3):
            archive.writestr(f"{i}.txt", f"Lạm phát {i}%" * 30)
    return out.getvalue()


def _tar() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for i in range(3):
            info = tarfile.TarInfo(f"{i}.txt")
            info.size = 300
            archive.addfile(info, io.BytesIO(b"5% " * 100))
    return out.getvalue()


def _parquet() -> bytes:
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    out = io.BytesIO()
    pq.write_table(pa.table({"text": [f"Lạm phát {i}%" for i in range(50)]}), out)
    return out.getvalue()


def _docx() -> bytes:
    docx = pytest.importorskip("docx")
    out = io.BytesIO()
    report = docx.Document()
    report.add_paragraph("Lạm phát 5%")
    report.save(out)
    return out.getvalue()


def _xlsx() -> bytes:
    book = pytest.importorskip("openpyxl").Workbook()
    for i in range(20):
        book.active.append([f"Lạm phát {i}%" if i else "text"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _pdf() -> bytes:
    """A PDF file written by hand: one page, one line."""
    pytest.importorskip("pypdfium2")
    show = b"BT /F1 12 Tf 72 700 Td (Lam phat 5%) Tj ET"
    return b"\n".join(
        (
            b"%PDF-1.4",
            b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
            b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
            b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
            b"/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj",
            b"4 0 obj<</Length %d>>stream" % len(show),
            show,
            b"endstream endobj",
            b"trailer<</Root 1 0 R/Size 5>>",
            b"%%EOF",
        )
    )


def _zst() -> bytes:
    return bytes(pytest.importorskip("backports.zstd").compress(_jsonl()))


def _jsonl() -> bytes:
    return "\n".join(json.dumps({"text": f"Lạm phát {i}%"}) for i in range(30)).encode()


def _html() -> bytes:
    return ("<html><body><article>" + "<p>Lạm phát 5% trong tháng này.</p>" * 20 + "</article></body></html>").encode()


@pytest.mark.parametrize(
    ("ending", "make"),
    [
        (".zip", _zip),
        (".tar.gz", _tar),
        (".parquet", _parquet),
        (".docx", _docx),
        (".xlsx", _xlsx),
        (".pdf", _pdf),
        (".jsonl.zst", _zst),
        (".jsonl.gz", lambda: gzip.compress(_jsonl())),
        (".json", _jsonl),
        (".csv", lambda: b"text\n" + _jsonl()),
        (".html", _html),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_files_with_broken_bytes(tmp_path: Path, ending: str, make: Callable[[], bytes]) -> None:
    """One to five bytes changed, or the end cut off, a hundred times over."""
    whole = make()
    path = tmp_path / f"a{ending}"
    path.write_bytes(whole)
    assert not any(outcomes(path))
    chance = random.Random(7)
    for _ in range(100):
        broken = bytearray(whole)
        for _ in range(chance.randint(1, 5)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        if chance.random() < 0.3:
            del broken[chance.randrange(len(broken)) :]
        path.write_bytes(broken)

        assert len(outcomes(path)) > 0
