"""Records that a run wrote, read again: told by their file, and put to the articles they are of."""

import json
import os
from collections.abc import Iterable, Iterator, Mapping

from pydantic import ValidationError

from vnecon_extract.batch.sources import LINES
from vnecon_extract.errors import ArticleError
from vnecon_extract.records import IndicatorRecord

_OWN = {"indicator", "quote", "subject", "sentence"}  # keys that every record has and no article


def is_records(path: str) -> bool:
    """Whether a file holds records as ``run`` writes them, by its ending and its first line."""
    if not path.lower().endswith(LINES) or not os.path.isfile(path):
        return False
    with open(path, "rb") as file:
        try:
            first = json.loads(next((line for line in file if line.strip()), b"null"))
        except ValueError:
            return False
    return isinstance(first, dict) and first.keys() >= _OWN


def records_of(
    paths: Iterable[str], names: Mapping[str, str], others: int
) -> tuple[dict[str, list[IndicatorRecord]], int]:
    """The records of files for the articles wanted, whose ``names`` stand by their sources, and for the first
    ``others`` besides; how many there are beyond."""
    found: dict[str, list[IndicatorRecord]] = {}
    passed: set[str] = set()
    wanted = set(names.values())
    for line, where in _lines(paths):
        name = _name(line, where, names)
        if name not in found and name not in wanted:
            if name in passed or others == 0:
                passed.add(name)
                continue
            others -= 1
        found.setdefault(name, []).append(_record(line, where))
    return found, len(passed)


def records_in(paths: Iterable[str]) -> Iterator[IndicatorRecord]:
    """All records of files, one by one.  Raises ``ArticleError``, which names the file, where one holds none."""
    for path in paths:
        if not os.path.isfile(path):
            raise ArticleError(f"{path}: no such file")
        if os.path.getsize(path) and not is_records(path):
            raise ArticleError(f"{path}: no records: JSON lines as `run` writes them are wanted")
        yield from (_record(line, where) for line, where in _lines([path]))


def _lines(paths: Iterable[str]) -> Iterator[tuple[bytes, str]]:
    for path in paths:
        with open(path, "rb") as file:
            yield from ((line, f"{path}:{number}") for number, line in enumerate(file, 1) if line.strip())


def _name(line: bytes, where: str, names: Mapping[str, str]) -> str:
    """The article of a record, which is read in full only where it is shown; its source tells best."""
    try:
        told = json.loads(line)
        return names.get(told.get("source")) or str(told["article"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ArticleError(f"{where}: no record: {error}") from error


def _record(line: bytes, where: str) -> IndicatorRecord:
    try:
        return IndicatorRecord.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(map(str, first["loc"])) or "the line"
        raise ArticleError(f"{where}: no record of this version: {name}: {first['msg']}") from error
