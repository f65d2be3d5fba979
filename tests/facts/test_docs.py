"""The pages about facts print what stands below each example, and the queries in them run."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from vnecon_extract.dataset import write_facts

from .making import told

ROOT = Path(__file__).parents[2]
PAGES = ("docs/facts.md", "docs/panel.md")
EXAMPLE = re.compile(r"```python\n(?P<code>.*?)```\s*```text\n(?P<output>.*?)```", re.DOTALL)
QUERY = re.compile(r"```sql\n(.*?)```", re.DOTALL)
EXAMPLES = [(page, *match) for page in PAGES for match in EXAMPLE.findall((ROOT / page).read_text(encoding="utf-8"))]
QUERIES = QUERY.findall((ROOT / PAGES[0]).read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("page", "code", "output"), EXAMPLES, ids=[f"{page}-{n}" for n, (page, *_) in enumerate(EXAMPLES)]
)
def test_examples_print_what_stands_below(page: str, code: str, output: str) -> None:
    if "matplotlib" in code:
        pytest.importorskip("matplotlib")
        pytest.importorskip("duckdb")
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )  # fmt: skip

    assert done.stdout == output


def test_five_queries_find_what_they_ask_for(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    records = told(
        ("a", "2024-12-20", "Năm 2024, GRDP của Hà Nam ước tăng 10,1% so với năm 2023."),
        ("b", "2025-01-10", "Năm 2024, GRDP của Hà Nam tăng 10,93% so với năm 2023."),
        ("c", "2025-01-12", "Năm 2024, GRDP của Hà Nam tăng 10,93% so với năm 2023."),
        ("d", "2025-01-12", "Năm 2024, GRDP của Hà Nam tăng 19,3% so với năm 2023."),
        ("e", "2024-01-12", "Mục tiêu năm 2024 của Hà Nam là GRDP tăng 9,5% so với năm 2023."),
    )
    path = tmp_path / "so-lieu.jsonl"
    path.write_text("".join(f"{record.to_json()}\n" for record in records), encoding="utf-8")
    write_facts([path], tmp_path / "facts.duckdb")
    with duckdb.connect(str(tmp_path / "facts.duckdb"), read_only=True) as base:
        conflicts, revisions, series, growth, targets = (base.execute(query).fetchall() for query in QUERIES)

    assert [row[5] for row in conflicts] == ["d"]
    assert [(row[3], str(row[4])[:4], str(row[5])[:5]) for row in revisions] == [("2024-12-20", "10.1", "10.93")]
    assert {row[:3] for row in series} == {("grdp", "change", "Hà Nam")}
    assert [(row[0], str(row[1])[:5], *row[2:]) for row in growth] == [("Hà Nam", "10.93", "conflict", 4)]
    assert [(row[0], str(row[2])[:3], str(row[3])[:5]) for row in targets] == [("Hà Nam", "9.5", "10.93")]
