"""The page of files: articles, or the records that a run wrote, are read, extracted where need be, and shown."""

import json
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from vnecon_extract.batch.items import Item
from vnecon_extract.batch.parse import parse
from vnecon_extract.batch.read import Reading, items
from vnecon_extract.batch.tables import ARTICLE_COLUMNS, COLUMNS, Column
from vnecon_extract.errors import ArticleError, MissingExtraError
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.pipeline import Extractor
from vnecon_extract.records import Article, IndicatorRecord
from vnecon_extract.report.model import ReportedArticle
from vnecon_extract.report.page import render

LIMIT = 1000
_ENDINGS = (".jsonl", ".ndjson")
_OWN = {"indicator", "quote", "subject", "sentence"}  # keys that every record has and no article


@dataclass
class Report:
    """What was read for a page, and what was not: ``unread`` are reasons, ``beyond`` counts articles over the limit."""

    articles: list[ReportedArticle] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    beyond: int = 0

    @property
    def records(self) -> int:
        """How many records the page shows."""
        return sum(len(reported.records) for reported in self.articles)

    def __str__(self) -> str:
        more = f", {self.beyond:,} more articles left out" if self.beyond else ""
        return f"{len(self.articles):,} articles, {self.records:,} records, {len(self.unread):,} not read{more}"


def report_files(
    paths: Iterable[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    place: str | None = None,
    knowledge: str | Path | None = None,
    fields: Mapping[str, str] | None = None,
    limit: int = LIMIT,
    title: str = "",
) -> Report:
    """Write one HTML file that shows the articles of ``paths`` with their records, and says what was not read.

    A ``.jsonl`` file of records, as ``run`` writes it, is taken for the records of the articles that are given beside
    it, by their ids; where an article is not given, the page has its records but no text to read them in.  Articles
    that no such file speaks of are extracted.  The first ``limit`` articles are shown.  Raises ``ArticleError`` where
    a records file is broken.
    """
    extractor = Extractor(place=place, knowledge=knowledge)
    given = [os.fspath(path) for path in paths]
    told = [path for path in given if is_records(path)]
    records = records_of(told)
    report = Report()
    articles = _articles([path for path in given if path not in told], Reading(fields=fields or {}), report)
    for article in articles:
        if len(report.articles) == limit:
            report.beyond += 1
        elif (made := _reported(article, records.pop(article.id, None), extractor, report, bool(told))) is not None:
            report.articles.append(made)
    for name, rows in records.items():
        if len(report.articles) == limit:
            report.beyond += 1
        else:
            report.articles.append(ReportedArticle(Article(id=name, text=""), rows))
    html = page_of(report, Knowledge(knowledge), title)
    Path(out).write_text(html, encoding="utf-8")
    return report


def page_of(report: Report, knowledge: Knowledge, title: str) -> str:
    """The page with the columns that all table files of the project have."""
    columns = [_told(column) for column in (*COLUMNS, *(c for c in ARTICLE_COLUMNS if c.name in ("title", "url")))]
    notices = {"unread": len(report.unread), "beyond": report.beyond}
    return render(report.articles, title=title, knowledge=knowledge, columns=columns, notices=notices)


def is_records(path: str) -> bool:
    """Whether a file holds records as ``run`` writes them, by its ending and its first line."""
    if not path.lower().endswith(_ENDINGS) or not os.path.isfile(path):
        return False
    with open(path, "rb") as file:
        try:
            first = json.loads(next((line for line in file if line.strip()), b"null"))
        except ValueError:
            return False
    return isinstance(first, dict) and first.keys() >= _OWN


def records_of(paths: Iterable[str]) -> dict[str, list[IndicatorRecord]]:
    """The records of files, by article."""
    found: dict[str, list[IndicatorRecord]] = defaultdict(list)
    for path in paths:
        with open(path, "rb") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    record = _record(line, f"{path}:{number}")
                    found[record.article].append(record)
    return found


def _record(line: bytes, where: str) -> IndicatorRecord:
    try:
        return IndicatorRecord.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(map(str, first["loc"])) or "the line"
        raise ArticleError(f"{where}: no record of this version: {name}: {first['msg']}") from error


def _articles(paths: list[str], reading: Reading, report: Report) -> Iterator[Article]:
    for item in items(paths, reading):
        try:
            yield parse(item, reading.fields)
        except (ArticleError, MissingExtraError) as error:
            report.unread.append(_reason(item, error))


def _reported(
    article: Article, records: list[IndicatorRecord] | None, extractor: Extractor, report: Report, told: bool
) -> ReportedArticle | None:
    """The article with its records; those given, or none where a file of records does not speak of it."""
    try:
        explained = extractor.explain(article)
    except Exception as error:  # one article must not take the page of all others with it
        report.unread.append(f"{article.id}: {type(error).__name__}: {error}")
        return None
    own = [e.record for e in explained if e.record is not None]
    if told and records is None:
        own = []
    misplaced = [r for r in records or () if article.text[r.quote.start : r.quote.end] != r.quote.text]
    if misplaced:
        report.unread.append(f"{article.id}: its records were made from another text")
        return ReportedArticle(Article(id=article.id, text="", published=article.published), records or ())
    return ReportedArticle(article, own if records is None else records, explained)


def _reason(item: Item, error: Exception) -> str:
    return str(error) if item.source in str(error) else f"{item.source}: {error}"


def _told(column: Column) -> dict[str, Any]:
    return {"name": column.name, "type": column.type, "path": column.path}
