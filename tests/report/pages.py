"""Pages made of our own articles, for the tests to open."""

from functools import cache
from pathlib import Path

from vnecon_extract.flat import ARTICLE_COLUMNS, COLUMNS
from vnecon_extract.pipeline import Extractor
from vnecon_extract.records import Article
from vnecon_extract.report.model import ReportedArticle
from vnecon_extract.report.page import render

ARTICLES = Path(__file__).parents[1] / "fixtures" / "articles"
NAMES = ("bac-kan-2025-01", "cpi-ca-nuoc-2024-11", "grdp-nam-dinh-2023-10", "fdi-2023-10")


@cache
def reported(name: str, text: str | None = None) -> ReportedArticle:
    """An article of the fixtures, or ``text``, as the page shows it."""
    if text is None:
        text = (ARTICLES / f"{name}.txt").read_text(encoding="utf-8")
    article = Article(id=name, text=text, published=text[6:13] if text.startswith(" date ") else "2025-01")
    explained = _extractor().explain(article)
    return ReportedArticle(article, [e.record for e in explained if e.record is not None], explained)


@cache
def _extractor() -> Extractor:
    return Extractor()


def html(articles: list[ReportedArticle]) -> str:
    """The page as the command writes it."""
    columns = [{"name": c.name, "type": c.type, "path": c.path} for c in (*COLUMNS, *ARTICLE_COLUMNS[:2]) if c.path]
    return render(articles, columns=columns)
