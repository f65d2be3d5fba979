"""Facts of files of records: read one by one, sorted on disk, written as a database, as CSV or as SDMX-CSV."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vnecon_extract.batch.reread import records_in
from vnecon_extract.errors import OutputError, UsageError
from vnecon_extract.facts.base import write_duckdb
from vnecon_extract.facts.csvw import write_csv
from vnecon_extract.facts.fact import Fact
from vnecon_extract.facts.judging import GRAVITY, Relation
from vnecon_extract.facts.panels import Panel, panel
from vnecon_extract.facts.sdmx import write_sdmx
from vnecon_extract.facts.statements import Key, Reader, Unfit
from vnecon_extract.facts.store import sorted_facts
from vnecon_extract.knowledge import Knowledge

Wanted = Callable[[Key], bool]


@dataclass(frozen=True)
class FactsWritten:
    """What became of records: how many were read, how many facts they made, and what was no statement of a fact."""

    read: int
    facts: int
    verdicts: Counter[Relation]
    unfit: Counter[Unfit]

    def __str__(self) -> str:
        told = ", ".join(f"{self.verdicts[relation]:,} {relation.value}" for relation in GRAVITY)
        lines = [f"{self.read:,} records, {self.facts:,} facts ({told})"]
        lines += [f"{count:>9,}  records are of no fact: {reason.value}" for reason, count in self.unfit.most_common()]
        return "\n".join(lines)


def write_facts(
    paths: Iterable[str | os.PathLike[str]], out: str | os.PathLike[str], *, knowledge: str | Path | None = None,
    overwrite: bool = False,
) -> FactsWritten:  # fmt: skip
    """Write the facts of files of records, as ``run`` makes them; the ending of ``out`` says how.

    ``.duckdb`` a database with views, ``.sdmx.csv`` SDMX-CSV 2.0, ``.csv`` CSV with CSVW metadata beside it.  Raises
    ``ArticleError`` where a file or a line is no record, by its name; ``UsageError`` where ``out`` is there, or of
    another ending.
    """
    path = Path(out)
    write = _writer(path)
    if path.exists() and not overwrite:
        raise UsageError(f"{path} exists: --overwrite writes it anew")
    reader = Reader(Knowledge(knowledge))
    verdicts: Counter[Relation] = Counter()

    def counted(facts: Iterable[Fact]) -> Iterator[Fact]:
        for fact in facts:
            verdicts[fact.verdict] += 1
            yield fact

    made = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        made.unlink(missing_ok=True)
        with facts_of_files(paths, reader, beside=path.parent) as facts:
            count = write(counted(facts), made)
        made.replace(path)
    except OSError as error:
        raise OutputError(error.errno, error.strerror, str(path)) from error
    finally:
        made.unlink(missing_ok=True)
    return FactsWritten(reader.read, count, verdicts, reader.unfit)


@contextmanager
def facts_of_files(
    paths: Iterable[str | os.PathLike[str]], reader: Reader, *, wanted: Wanted | None = None, beside: Path | None = None
) -> Iterator[Iterator[Fact]]:
    """The facts of files of records, one by one; ``reader`` counts the records; ``wanted`` chooses by key."""
    told = filter(None, map(reader.statement, records_in([os.fspath(path) for path in paths])))
    with sorted_facts((pair for pair in told if wanted is None or wanted(pair[0])), beside) as facts:
        yield facts


def _writer(path: Path) -> Callable[[Iterable[Fact], Path], int]:
    name = path.name.lower()
    if name.endswith(".duckdb"):
        return write_duckdb
    if name.endswith(".sdmx.csv"):
        return _sdmx
    if name.endswith(".csv"):
        return lambda facts, made: write_csv(facts, made, path)
    raise UsageError(f"{path}: facts are written as .duckdb, .csv or .sdmx.csv")


def _sdmx(facts: Iterable[Fact], path: Path) -> int:
    with path.open("w", encoding="utf-8", newline="") as out:
        return write_sdmx(facts, out)


def panel_of_files(
    paths: Iterable[str | os.PathLike[str]], indicator: str, *, knowledge: str | Path | None = None, **choices: Any
) -> tuple[Panel, Reader]:
    """The panel of one indicator of files of records, and the reader that counted them; ``choices`` are those of
    ``facts.panel``."""
    tables = Knowledge(knowledge)
    reader = Reader(tables)
    with facts_of_files(paths, reader, wanted=lambda key: key.indicator == indicator) as facts:
        return panel(facts, indicator, knowledge=tables, **choices), reader
