"""The batch from Python: ``extract_files`` writes files, ``extract_many`` gives results one by one."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from html import escape
from pathlib import Path

from vnecon_extract.batch.items import Failure, Item, Limits
from vnecon_extract.batch.options import Options
from vnecon_extract.batch.parse import item_of
from vnecon_extract.batch.run import available_cores, run
from vnecon_extract.batch.summary import Summary
from vnecon_extract.batch.work import EXTRACTOR, Recipe
from vnecon_extract.batch.workers import outcomes
from vnecon_extract.notebook import Records
from vnecon_extract.records import Article, IndicatorRecord
from vnecon_extract.timex.document_date import given_date

PathLike = str | os.PathLike[str]
_LIMITS = Limits()


@dataclass(frozen=True)
class ArticleResult:
    """What one article gave: its records, or the failure that took their place; what was odd in reading it."""

    article: str
    lines: tuple[bytes, ...] = ()
    failure: Failure | None = None
    doubts: tuple[str, ...] = ()

    @cached_property
    def records(self) -> Records:
        """The records, in the order of the text."""
        return Records(IndicatorRecord.model_validate_json(line) for line in self.lines)

    def _repr_html_(self) -> str:
        """What a notebook shows: the records, or why there are none."""
        told = f"{self.failure.reason}: {self.failure.message}" if self.failure else f"{len(self.records)} records"
        return (
            f"<p><b>{escape(self.article)}</b> · {escape(told)}</p>{self.records._repr_html_() if self.records else ''}"
        )


def extract_files(
    paths: PathLike | Iterable[PathLike],
    out: PathLike | Iterable[PathLike] | None = None,
    *,
    workers: int | None = None,
    resume: bool = False,
    retry_failed: bool = False,
    overwrite: bool = False,
    place: str | None = None,
    published: str | date | None = None,
    knowledge: PathLike | None = None,
    fields: Mapping[str, str] | None = None,
    duplicates: bool = False,
    max_bytes: int = _LIMITS.max_bytes,
    time_limit: float = _LIMITS.seconds,
    format: str | None = None,
    excel_csv: bool = False,
    min_confidence: float | None = None,
    engine: str = "local",
    progress: bool | None = None,
    factory: str = EXTRACTOR,
) -> Summary:
    """Extract all articles of files, folders, globs and archives into ``out``, whose ending says the format.

    ``out`` may be several paths; without one, JSON lines go to standard output.  ``resume`` goes on with an output
    that is there already: articles done before, known by content, are passed over, and those that failed with them
    unless ``retry_failed`` is set; ``DamageError`` if what is there is not what was written.  ``overwrite`` writes
    anew beside what is there, which stays as it is until all of the new is whole.  ``published`` is the date of
    articles that tell none.  ``fields`` names the columns of tables and JSON where they are unusual: ``{"text":
    "noi_dung_bai", "published": "ngay"}``.  Records less sure than ``min_confidence`` go to a file beside each of
    ``out`` (``figures.unsure.csv``).  ``duplicates`` marks articles that repeat an earlier one.  An article
    larger than ``max_bytes`` or slower than ``time_limit`` seconds is put aside with the reason in
    ``<out>.failed.jsonl``.
    """
    # As long as it has parameters, which are those of the command line: each is only handed on to one of three values.
    outputs = [] if out is None else [Path(p) for p in _several(out)]
    told = given_date(published)
    recipe = Recipe(place, os.fspath(knowledge) if knowledge else None, dict(fields or {}), duplicates, factory, told)
    options = Options(
        recipe=recipe,
        limits=Limits(max_bytes, time_limit),
        workers=workers,
        engine=engine,
        resume=resume,
        retry_failed=retry_failed,
        overwrite=overwrite,
        format=format,
        excel_csv=excel_csv,
        min_confidence=min_confidence,
        progress=progress,
    )
    return run([os.fspath(p) for p in _several(paths)], outputs, options)


def extract_many(
    articles: Iterable[Article | str],
    *,
    workers: int | None = None,
    place: str | None = None,
    published: str | date | None = None,
    knowledge: PathLike | None = None,
    max_bytes: int = _LIMITS.max_bytes,
    time_limit: float = _LIMITS.seconds,
    factory: str = EXTRACTOR,
) -> Iterator[ArticleResult]:
    """The result of each article, in order, extracted by ``workers`` processes (default: one a core).

    Texts get their number, from 1, for an id.  Articles may come from a generator: no more of them are held than
    are being worked on.
    """
    own = os.fspath(knowledge) if knowledge else None
    recipe = Recipe(place, own, factory=factory, published=given_date(published))
    many = available_cores() if workers is None else workers
    with closing(outcomes(_items(articles, max_bytes), recipe, many, Limits(max_bytes, time_limit))) as results:
        for item, outcome in results:
            yield ArticleResult(item.article, tuple(outcome.lines.splitlines()), outcome.failure, outcome.doubts)


def _items(articles: Iterable[Article | str], max_bytes: int) -> Iterator[Item]:
    for number, article in enumerate(articles, 1):
        item = item_of(Article(id=str(number), text=article) if isinstance(article, str) else article)
        if len(item.payload) > max_bytes:
            failure = Failure("too large", f"{item.source}: larger than {max_bytes:,} bytes")
            item = Item(item.article, item.source, item.form, failure=failure)
        yield item


def _several(paths: PathLike | Iterable[PathLike]) -> list[PathLike]:
    return [paths] if isinstance(paths, str | os.PathLike) else list(paths)
