"""From an item to its article: runs in a worker, so that whatever an article does, it does there."""

from collections.abc import Iterator, Mapping

from vnecon_extract.batch.decode import decode
from vnecon_extract.batch.formats import docx, html
from vnecon_extract.batch.formats import json as json_format
from vnecon_extract.batch.formats.text import parse_text_article
from vnecon_extract.batch.ids import Ids
from vnecon_extract.batch.items import EmptyError, Item
from vnecon_extract.batch.read import Reading, items
from vnecon_extract.errors import ArticleError
from vnecon_extract.records import Article


def parse(item: Item, fields: Mapping[str, str] | None = None) -> Article:
    """The article of an item; ``ArticleError`` names the source and the reason."""
    if item.failure is not None:
        raise ArticleError(item.failure.message)
    article = _parse(item, fields)
    if not article.text.strip():
        raise EmptyError(f"{item.source}: empty text")
    return article


def _parse(item: Item, fields: Mapping[str, str] | None) -> Article:
    if item.form == "article":
        return Article.model_validate_json(item.payload)
    if item.form == "html":
        return html.parse(item)
    if item.form == "docx":
        return docx.parse(item)
    if item.form == "json":
        return json_format.parse(item, fields)
    return parse_text_article(item.article, decode(item.payload, item.source))


def item_of(article: Article) -> Item:
    """An article that is at hand already, as an item."""
    return Item(article.id, article.id, "article", article.model_dump_json().encode())


def read_articles(*paths: str, fields: Mapping[str, str] | None = None) -> Iterator[Article]:
    """The articles of files, folders or archives as a run reads them: their ``text`` is what offsets count in.

    Raises ``ArticleError`` at the first that cannot be read.
    """
    ids = Ids()
    for item in items(paths, Reading(fields=fields or {})):
        yield named(parse(item, fields), item, ids)


def named(article: Article, item: Item, ids: Ids) -> Article:
    """An article by the name that a run gives it."""
    given = ids.give(article.id, item.source)
    return article if given == article.id else article.model_copy(update={"id": given})
