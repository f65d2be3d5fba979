"""What the READMEs show is what comes out, and the commands in them are those that CI runs."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
READMES = ("README.md", "README.vi.md")
EXAMPLE = re.compile(r"```python\n(?P<code>.*?)```\s*```text\n(?P<output>.*?)```", re.DOTALL)
COMMAND = re.compile(r"^python3 -m venv \.venv && .*$", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")


def read(name: str) -> str:
    """A README."""
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", READMES)
def test_the_python_prints_what_stands_below_it(name: str) -> None:
    examples = list(EXAMPLE.finditer(read(name)))

    assert examples
    for example in examples:
        done = subprocess.run(
            [sys.executable, "-X", "utf8", "-c", example["code"]],
            cwd=ROOT, capture_output=True, encoding="utf-8", check=True,
        )  # fmt: skip
        assert done.stdout == example["output"]


def test_both_readmes_show_the_same_example_and_the_same_two_commands() -> None:
    english, vietnamese = map(read, READMES)

    assert EXAMPLE.findall(english) == EXAMPLE.findall(vietnamese)
    assert COMMAND.findall(english) == COMMAND.findall(vietnamese)
    assert len(COMMAND.findall(english)) == 2


@pytest.mark.parametrize(
    "name", [*READMES, "CONTRIBUTING.md", "docs/records.md", "docs/report.md", "docs/batch.md", "docs/verify.md"]
)
def test_links_lead_to_files(name: str) -> None:
    folder = (ROOT / name).parent

    assert [link for link in LINK.findall(read(name)) if not (folder / link).exists()] == []


def test_every_field_of_a_record_is_documented() -> None:
    from vnecon_extract.records import IndicatorRecord

    told = set(re.findall(r"^\| `(\w+)`", read("docs/records.md"), re.MULTILINE))
    assert set(IndicatorRecord.model_fields) <= told
