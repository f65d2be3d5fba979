"""The page of files: articles, or the records that a run wrote, are read, extracted where need be, and shown."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from vnecon_extract.batch.ids import Ids
from vnecon_extract.batch.items import Item
from vnecon_extract.batch.names import records_file
from vnecon_extract.batch.parse import named, parse
from vnecon_extract.batch.read import Reading, items
from vnecon_extract.batch.reread import is_records, records_of
from vnecon_extract.batch.run import own_files
from vnecon_extract.batch.write import format_of
from vnecon_extract.errors import ArticleError, MissingExtraError
from vnecon_extract.flat import ARTICLE_COLUMNS, COLUMNS, Column
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.pipeline import Extractor
from vnecon_extract.records import Article, IndicatorRecord
from vnecon_extract.report.model import ReportedArticle
from vnecon_extract.report.page import render

LIMIT = 1000


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


@dataclass(frozen=True)
class Settings:
    """How articles are read and extracted, how many are shown, and what the page is headed by."""

    extractor: Extractor
    reading: Reading
    limit: int = LIMIT
    title: str = ""


def report_files(
    paths: Iterable[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    place: str | None = None,
    published: str | date | None = None,
    knowledge: str | Path | None = None,
    fields: Mapping[str, str] | None = None,
    limit: int = LIMIT,
    title: str = "",
) -> Report:
    """Write one HTML file that shows the articles of ``paths`` with their records, and says what was not read.

    A ``.jsonl`` file of records, as ``run`` writes it, is taken for the records of the articles that are given beside
    it, by their ids; where an article is not given, the page has its records but no text to read them in.
    Without such a file articles are extracted.  The first ``limit`` articles are shown.  Raises ``ArticleError`` where
    a records file is broken.
    """
    given = [os.fspath(path) for path in paths]
    told = [path for path in given if is_records(path)]
    reading = Reading(fields=fields or {})
    return _written(
        items([path for path in given if path not in told], reading),
        told,
        Path(out),
        Settings(Extractor(place=place, knowledge=knowledge, published=published), reading, limit, title),
    )


def report_run(
    paths: Sequence[str],
    outputs: Sequence[Path],
    out: Path,
    *,
    format: str | None = None,
    parted: bool = False,
    place: str | None = None,
    published: str | date | None = None,
    knowledge: str | Path | None = None,
    fields: Mapping[str, str] | None = None,
) -> Report:
    """Write the page of a run that is done: its articles with the records it wrote, or anew if it kept none.

    ``parted`` where it wrote sure and unsure ones apart.
    """
    kinds = [format_of(path, format) for path in outputs]
    records = records_file(outputs, kinds, parted=parted) if outputs else None
    reading = Reading(fields=fields or {})
    return _written(
        items(paths, reading, own_files(records, (*outputs, out)).__contains__),
        [str(records)] if records else [],
        out,
        Settings(Extractor(place=place, knowledge=knowledge, published=published), reading),
    )


def _written(found: Iterable[Item], told: Sequence[str], out: Path, settings: Settings) -> Report:
    """Read the articles, put each beside its records, then those records that have no article; write the page."""
    report = Report()
    read = _first(found, settings, report)
    articles = list(read.values())
    names = {source: article.id for source, article in read.items()}
    records, beyond = records_of(told, names, settings.limit - len(articles))
    report.beyond = max(report.beyond, beyond)
    for article in articles:
        own = records.pop(article.id, []) if told else None
        if (made := _reported(article, own, settings.extractor, report)) is not None:
            report.articles.append(made)
    report.articles += [ReportedArticle(Article(id=name, text=""), own) for name, own in records.items()]
    html = page_of(report, Knowledge(settings.extractor.knowledge), settings.title)
    out.write_text(html, encoding="utf-8")
    return report


def _first(found: Iterable[Item], settings: Settings, report: Report) -> dict[str, Article]:
    """As many articles as are shown, by their sources; the rest is only counted."""
    articles: dict[str, Article] = {}
    ids = Ids()
    for item in found:
        if len(articles) == settings.limit:
            report.beyond += 1
        elif (article := _article(item, settings.reading, report)) is not None:
            articles[item.source] = named(article, item, ids)
    return articles


def page_of(report: Report, knowledge: Knowledge, title: str) -> str:
    """The page with the columns that all table files of the project have."""
    columns = [
        _told(column)
        for column in (*(c for c in COLUMNS if c.path), *(c for c in ARTICLE_COLUMNS if c.name in ("title", "url")))
    ]
    notices = {"unread": len(report.unread), "beyond": report.beyond}
    return render(report.articles, title=title, knowledge=knowledge, columns=columns, notices=notices)


def _article(item: Item, reading: Reading, report: Report) -> Article | None:
    try:
        return parse(item, reading.fields)
    except (ArticleError, MissingExtraError) as error:
        report.unread.append(_reason(item, error))
        return None


def _reported(
    article: Article, records: list[IndicatorRecord] | None, extractor: Extractor, report: Report
) -> ReportedArticle | None:
    """The article with the records given, or with its own where none are."""
    try:
        explained = extractor.explain(article)
    except Exception as error:  # one article must not take the page of all others with it
        report.unread.append(f"{article.id}: {type(error).__name__}: {error}")
        return None
    if records is None:
        return ReportedArticle(article, [e.record for e in explained if e.record is not None], explained)
    fitting = [r for r in records if article.text[r.quote.start : r.quote.end] == r.quote.text]
    if len(fitting) < len(records):  # a run keeps the records of a text that has changed since
        report.unread.append(f"{article.id}: {len(records) - len(fitting)} of its records were made from another text")
    return ReportedArticle(article, fitting, explained)


def _reason(item: Item, error: Exception) -> str:
    return str(error) if item.source in str(error) else f"{item.source}: {error}"


def _told(column: Column) -> dict[str, Any]:
    return {"name": column.name, "type": column.type, "path": column.path}
