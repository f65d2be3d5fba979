"""Web pages: main text, title, lead and address are found by trafilatura, the date of publication by ``dateline``."""

import re

from vnecon_extract.batch.decode import decode
from vnecon_extract.batch.fields import compose
from vnecon_extract.batch.formats.dateline import published
from vnecon_extract.batch.formats.grids import write_tables
from vnecon_extract.batch.items import Item
from vnecon_extract.errors import ArticleError, MissingExtraError
from vnecon_extract.records import Article

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
    page = _decoded(item).replace("\0", "").encode("utf-8", "replace")
    try:
        tree = lxml.html.document_fromstring(page, parser=lxml.html.HTMLParser(encoding="utf-8"))
    except lxml.etree.LxmlError as error:
        raise ArticleError(f"{item.source}: no HTML: {error}") from error
    day = published(tree)
    write_tables(tree)
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
        url=found.url or "",
    )


def _decoded(item: Item) -> str:
    try:
        text = decode(item.payload, item.source)
    except ArticleError:
        named = _CHARSET.search(item.payload[:4096])
        if named is None:
            raise
        text = _as_declared(item, named.group(1).decode("ascii"))
    if "<" not in text:
        raise ArticleError(f"{item.source}: no HTML in it")
    return text


def _as_declared(item: Item, codec: str) -> str:
    """The page in the encoding it names; lxml is given text, so a wrong declaration cannot mislead it."""
    try:
        return item.payload.decode(codec)
    except (LookupError, UnicodeDecodeError) as error:
        raise ArticleError(f"{item.source}: says it is {codec} but cannot be read so") from error
