"""From an item to its article: runs in a worker, so that whatever an article does, it does there."""

from collections.abc import Callable, Iterator, Mapping

from vnecon_extract.batch.decode import decode
from vnecon_extract.batch.formats import docx, html, pdf
from vnecon_extract.batch.formats import json as json_format
from vnecon_extract.batch.formats.text import parse_text_article
from vnecon_extract.batch.ids import Ids
from vnecon_extract.batch.items import EmptyError, Failure, Item
from vnecon_extract.batch.letters import doubt, old_encoding
from vnecon_extract.batch.read import Reading, items
from vnecon_extract.errors import ArticleError
from vnecon_extract.records import Article


def parse(item: Item, fields: Mapping[str, str] | None = None, tell: Callable[[str], object] = str) -> Article:
    """The article of an item; ``ArticleError`` names the source and the reason.

    ``tell`` is told what is odd about the article but does not hinder reading it: a date that is none, Vietnamese
    without its marks, pages of a PDF file without text.
    """
    if item.failure is not None:
        raise ArticleError(item.failure.message)
    article = _parse(item, fields, tell)
    if not article.text.strip():
        raise EmptyError(f"{item.source}: empty text")
    if encoding := old_encoding(article.text):
        raise ArticleError(f"{item.source}: looks like {encoding}; convert it to Unicode first")
    if odd := doubt(article.text):
        tell(odd)
    return article


def _parse(item: Item, fields: Mapping[str, str] | None, tell: Callable[[str], object]) -> Article:
    if item.form == "article":
        return Article.model_validate_json(item.payload)
    if item.form == "html":
        return html.parse(item)
    if item.form == "docx":
        return docx.parse(item)
    if item.form == "pdf":
        return pdf.parse(item, tell)
    if item.form == "json":
        return json_format.parse(item, fields, tell)
    return parse_text_article(item.article, decode(item.payload, item.source))


def item_of(article: Article) -> Item:
    """An article that is at hand already, as an item; half a letter in it, which no file can hold, is a failure."""
    try:
        return Item(article.id, article.id, "article", article.model_dump_json().encode())
    except ValueError as error:  # pydantic's and the codec's errors are kinds of it
        name = article.id.encode("utf-8", "replace").decode()
        return Item(name, name, "article", failure=Failure("not readable", f"{name}: half a letter in it: {error}"))


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
