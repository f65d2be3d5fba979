"""Web pages: main text, title, lead and address are found by trafilatura, the date of publication by ``dateline``."""

import re
from collections.abc import Sequence
from typing import Any

from vnecon_extract.batch.decode import decode
from vnecon_extract.batch.fields import compose
from vnecon_extract.batch.formats.dateline import published
from vnecon_extract.batch.formats.fragment import text_of
from vnecon_extract.batch.formats.grids import write_tables
from vnecon_extract.batch.items import Item
from vnecon_extract.errors import ArticleError, MissingExtraError
from vnecon_extract.records import Article

_MARKUP = re.compile(
    r"\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype|html|head|body|article|section|main|div|p|h[1-6]|table|ul|ol|figure|span|br"
    r"|strong|b|em|i|a|img)\b[^<>]{0,2000}>",
    re.IGNORECASE | re.DOTALL,
)
_WHOLE = re.compile(
    rb"<(?:!doctype|html|head|body|title|meta|link)\b", re.IGNORECASE
)  # what a page has and a piece of one has not
_ADDRESSES = ("//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content")
_PUBLISHERS = (
    "//meta[@property='og:site_name']/@content",
    "//meta[@name='dc.publisher' or @name='DC.publisher' or @name='citation_publisher']/@content",
    "//meta[@name='application-name']/@content",
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{1,40})", re.IGNORECASE)


def parse(item: Item) -> Article:
    """The article of a page.  Its text is what the offsets of its records count in."""
    try:
        import lxml.etree
        import lxml.html
        from trafilatura import bare_extraction
    except ImportError as error:
        raise MissingExtraError('reading HTML needs trafilatura: pip install "vnecon-extract[html]"') from error
    # As UTF-8 bytes: lxml refuses text that says in its first line how it was encoded.
    page = decoded(item.payload, item.source).replace("\0", "").encode("utf-8", "replace")
    try:
        tree = lxml.html.document_fromstring(page, parser=lxml.html.HTMLParser(encoding="utf-8"))
    except lxml.etree.LxmlError as error:
        raise ArticleError(f"{item.source}: no HTML: {error}") from error
    day, address, publisher = published(tree), _said(tree, _ADDRESSES), _said(tree, _PUBLISHERS)
    write_tables(tree)
    if not _WHOLE.search(page):
        return Article(id=item.article, text=text_of(tree), published=day, url=address, publisher=publisher)
    found = bare_extraction(tree, with_metadata=True, include_comments=False, include_tables=True, favor_recall=True)
    if found is None or not (found.text or "").strip():
        raise ArticleError(f"{item.source}: no main text found in the page")
    title, lead = (found.title or "").strip(), (found.description or "").strip()
    body = found.text
    # Descriptions are often the lead cut short; only one that the body does not tell is the lead itself.
    lead = "" if lead[:40] in body else lead
    return Article(
        id=item.article,
        text=compose(title, lead, body),
        published=day,
        title=title,
        url=address or found.url or "",
        publisher=publisher,
    )


def is_markup(text: str) -> bool:
    """Whether a text is a page, or a piece of one, written in HTML.

    >>> is_markup("<p>CPI tăng <b>3%</b>.</p>"), is_markup("CPI < 4% là <mục tiêu>")
    (True, False)
    """
    return bool(_MARKUP.match(text))


def _said(tree: Any, places: Sequence[str]) -> str:
    """The first of some elements that says anything; an address only if it is whole."""
    found = (str(value).strip() for place in places for value in tree.xpath(place))
    return next((value for value in found if value and (places is not _ADDRESSES or value.startswith("http"))), "")


def decoded(data: bytes, source: str) -> str:
    """The text of a page in the encoding that its bytes prove, else in the one that it names."""
    try:
        text = decode(data, source)
    except ArticleError:
        named = _CHARSET.search(data[:4096])
        if named is None:
            raise
        text = _as_declared(data, source, named.group(1).decode("ascii"))
    if "<" not in text:
        raise ArticleError(f"{source}: no HTML in it")
    return text


def _as_declared(data: bytes, source: str, codec: str) -> str:
    """The page in the encoding it names; lxml is given text, so a wrong declaration cannot mislead it."""
    try:
        return data.decode(codec)
    except (LookupError, UnicodeDecodeError) as error:
        raise ArticleError(f"{source}: says it is {codec} but cannot be read so") from error
