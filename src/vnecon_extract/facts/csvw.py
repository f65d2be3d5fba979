"""Facts as CSV, with its CSVW metadata beside it: what each column means and which type it has."""

import csv
import json
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from vnecon_extract.facts.fact import Fact
from vnecon_extract.facts.rows import COLUMNS, row

_TYPES = {"text": "string", "decimal": "decimal", "date": "date", "integer": "integer", "boolean": "boolean"}


def metadata_beside(path: Path) -> Path:
    """Where the metadata of a CSV file stand, as CSVW has it.

    >>> metadata_beside(Path("facts.csv")).name
    'facts.csv-metadata.json'
    """
    return path.with_name(f"{path.name}-metadata.json")


def write_csv(facts: Iterable[Fact], path: Path, name: Path | None = None) -> int:
    """Write facts as CSV, and the metadata beside where it will stand (``name``); returns how many facts."""
    lasting = name or path
    count = 0
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow([column.name for column in COLUMNS])
        for fact in facts:
            writer.writerow([_cell(value) for value in row(fact).values()])
            count += 1
    described = json.dumps(metadata(lasting.name), ensure_ascii=False, indent=2)
    metadata_beside(lasting).write_text(f"{described}\n", encoding="utf-8")
    return count


def metadata(name: str) -> dict[str, Any]:
    """The CSVW description of a CSV file of facts."""
    return {
        "@context": "http://www.w3.org/ns/csvw",
        "url": name,
        "dc:title": "Facts of Vietnamese economic news",
        "dialect": {"encoding": "utf-8", "delimiter": ",", "header": True},
        "tableSchema": {
            "primaryKey": "fact",
            "columns": [
                {"name": c.name, "titles": c.name, "dc:description": c.means, "datatype": _TYPES[c.type]}
                for c in COLUMNS
            ],
        },
    }


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value.isoformat() if isinstance(value, date) else str(value)
