"""Claims in files: JSON lines, a JSON list, CSV; each by the article it is about, and held against it."""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from vnecon_extract.errors import ClaimError, UsageError
from vnecon_extract.records import Article
from vnecon_extract.verification.judge import Verifier
from vnecon_extract.verification.verdicts import Verdict

Claims = Mapping[str, list[dict[str, Any]]]

_TABLES = {".csv": ",", ".tsv": "\t"}


def claims_of(path: str | Path) -> dict[str, list[dict[str, Any]]]:
    """The claims of a file, by their ``article``; "" for those that name none.

    A claim without an ``id`` gets its place in the file for one (``claims.csv:3``), which messages name it by.  Raises
    ``UsageError`` where the file cannot be read, ``ClaimError`` where a line of it is no claim.
    """
    path = Path(path)
    found: dict[str, list[dict[str, Any]]] = {}
    try:
        for number, row in _rows(path):
            where = f"{path.name}:{number}"
            if not isinstance(row, Mapping):
                raise ClaimError(f"{where}: wanted an object of fields, not {type(row).__name__}")
            named = {**row, "id": row.get("id") or where}
            found.setdefault(str(row.get("article") or ""), []).append(named)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UsageError(f"{path}: {error}") from error
    return found


def verdicts_of(verifier: Verifier, articles: Iterable[Article], claims: Claims) -> list[tuple[str, Verdict]]:
    """The verdicts on claims by the articles that they name, each with its article's id.

    Where there is one article only, claims that name none are about it.  Raises ``ClaimError`` for claims of articles
    that are not there.
    """
    judged: list[tuple[str, Verdict]] = []
    left, read = dict(claims), []
    unnamed = left.pop("", [])
    for article in articles:
        read.append(article)
        judged += [(article.id, verdict) for verdict in verifier.verify(article, left.pop(article.id, []))]
        if unnamed and len(read) > 1:
            raise ClaimError(f"claim {unnamed[0]['id']}: there are several articles; name its own in a field 'article'")
    if unnamed and read:
        judged += [(read[0].id, verdict) for verdict in verifier.verify(read[0], unnamed)]
    for missing, own in left.items():
        raise ClaimError(f"claim {own[0]['id']}: no article {missing!r} among those given")
    return judged


def _rows(path: Path) -> Iterator[tuple[int, Any]]:
    """Each claim with its line, or its place in a list; numbers exactly as they are written."""
    ending = path.suffix.lower()
    if ending in _TABLES:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file, delimiter=_TABLES[ending], restkey="(more)")
            for row in rows:
                if row.pop("(more)", None) is not None:
                    raise ClaimError(f"{path.name}:{rows.line_num}: more cells than columns")
                yield rows.line_num, row
    elif ending in (".jsonl", ".ndjson"):
        with path.open(encoding="utf-8-sig") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield number, _json(line, f"{path.name}:{number}")
    elif ending == ".json":
        told = _json(path.read_text(encoding="utf-8-sig"), path.name)
        yield from enumerate(told if isinstance(told, list) else [told], 1)
    else:
        raise UsageError(f"{path}: claims are read from .jsonl, .json, .csv and .tsv files")


def _json(text: str, where: str) -> Any:
    try:
        return json.loads(text, parse_float=Decimal)
    except ValueError as error:
        raise ClaimError(f"{where}: no JSON: {error}") from error
