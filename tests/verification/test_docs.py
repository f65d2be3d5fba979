"""What docs/verify.md shows is what comes out, and it tells of every reason, rule and field."""

import re
import subprocess
import sys
from pathlib import Path

from vnecon_extract.arithmetic import Outcome, Rule
from vnecon_extract.verification.claims import JUDGED
from vnecon_extract.verification.verdicts import REASONS

DOCS = (Path(__file__).parents[2] / "docs" / "verify.md").read_text(encoding="utf-8")
EXAMPLE = re.compile(r"```python\n(?P<code>.*?)```\s*```text\n(?P<output>.*?)```", re.DOTALL)


def test_the_examples_print_what_stands_below_them() -> None:
    examples = list(EXAMPLE.finditer(DOCS))

    assert len(examples) == 2
    for example in examples:
        done = subprocess.run(
            [sys.executable, "-X", "utf8", "-c", example["code"]], capture_output=True, encoding="utf-8", check=True
        )
        assert done.stdout == example["output"]


def test_everything_is_told_of() -> None:
    told = set(re.findall(r"`(\w+)`", DOCS))

    assert {*REASONS, *JUDGED, *map(str, Rule), *map(str, Outcome)} - told == set()
