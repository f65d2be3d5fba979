"""What the pages of docs/ show is what comes out: the examples of a page run one after the other in a new folder."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[1] / "docs"
PAGES = ("own-knowledge.md", "python.md")
EXAMPLE = re.compile(r"```python\n(?P<code>.*?)```\n```text\n(?P<output>.*?)```", re.DOTALL)
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")


@pytest.mark.parametrize("page", PAGES)
def test_the_python_prints_what_stands_below_it(page: str, tmp_path: Path) -> None:
    text = (DOCS / page).read_text(encoding="utf-8")
    examples = list(EXAMPLE.finditer(text))

    assert len(examples) == text.count("```python")
    if "to_df" in text:
        pytest.importorskip("pandas")
    mark = "-- next --"
    code = f"\nprint({mark!r})\n".join(example["code"] for example in examples)
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code], cwd=tmp_path, capture_output=True, encoding="utf-8", check=False
    )
    assert done.stderr == ""
    assert done.stdout.split(f"{mark}\n") == [example["output"] for example in examples]


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_files(page: str) -> None:
    text = (DOCS / page).read_text(encoding="utf-8")
    assert [link for link in LINK.findall(text) if not (DOCS / link).exists()] == []
