"""The example of the documentation."""

import re
from pathlib import Path

from vnecon_extract import extract

DOCS = (Path(__file__).parents[2] / "docs" / "tables.md").read_text()


def test_the_example_gives_what_its_table_says() -> None:
    """Cell by cell."""
    text = re.search(r"```\n(.*?)```", DOCS, re.DOTALL)[1]
    told = [
        [r.quote.text, r.kind.value, f"`{r.indicator}`", str(r.value), r.unit, r.period.label if r.period else "",
         "" if r.base is None else r.base.period.label if r.base.period else r.base.kind.value, r.status.value]
        for r in extract(text)
    ]  # fmt: skip
    rows = re.findall(r"^\| (\d.*) \|$", DOCS, re.MULTILINE)

    assert len(rows) > 5
    assert all([cell.strip() for cell in row.split("|")] in told for row in rows)
