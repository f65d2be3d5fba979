"""PDF files with a layer of text, page by page; without heads and page numbers, which would cut sentences in two."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from vnecon_extract.batch.formats.text import parse_text_article
from vnecon_extract.batch.items import EmptyError, Item, TooLargeError
from vnecon_extract.errors import ArticleError, MissingExtraError
from vnecon_extract.records import Article

_MOST = 20_000_000  # characters of text that a file may hold
_PAGE_NUMBER = re.compile(r"\W{0,8}\d{1,4}(?:\s?/\s?\d{1,4})?\W{0,8}")
_FEWEST = 3  # pages on which the same line, but for its digits, stands at the edge if it is a running head
_DIGITS = re.compile(r"\d+")
_LINE_END = re.compile(r"\r\n?|\n")
_HYPHEN = re.compile("[\x02\ufffe]")  # what PDFium gives for a hyphen at the end of a line; it takes the line end away
_EDGE = 2  # lines above the text, and below it


def parse(item: Item, tell: Callable[[str], object] = str) -> Article:
    """The article of a PDF file; ``tell`` is told of pages that hold no text."""
    try:
        import pypdfium2
    except ImportError as error:
        raise MissingExtraError('reading .pdf needs pypdfium2: pip install "vnecon-extract[pdf]"') from error
    try:
        with pypdfium2.PdfDocument(item.payload) as document:
            pages = list(_pages(document, item.source))
    except pypdfium2.PdfiumError as error:
        why = "it asks for a password" if "password" in str(error).lower() else f"no PDF: {error}"
        raise ArticleError(f"{item.source}: {why}") from error
    empty = sum(not page for page in pages)
    if empty == len(pages):
        raise EmptyError(f"{item.source}: no text in its {empty} pages: pictures, as a scan has; it needs OCR first")
    if empty:
        tell(f"pages without text: {empty} of {len(pages)}")
    return parse_text_article(item.article, "\n".join(line for page in _without_edges(pages) for line in page))


def _pages(document: Any, source: str) -> Iterator[list[str]]:
    """The lines of each page."""
    length = 0
    for page in document:
        words = page.get_textpage()
        text = _HYPHEN.sub("-", words.get_text_bounded())
        words.close()
        page.close()
        length += len(text)
        if length > _MOST:
            raise TooLargeError(f"{source}: more than {_MOST:,} characters of text")
        yield [line.strip() for line in _LINE_END.split(text) if line.strip()]


def _without_edges(pages: Sequence[list[str]]) -> Iterator[list[str]]:
    """The pages without page numbers, and without the lines that stand at the edge of most of them."""
    edges = Counter(_DIGITS.sub("0", line) for page in pages for line in {*page[:1], *page[-1:]})
    running = {line for line, count in edges.items() if count >= max(_FEWEST, len(pages) / 2)}
    for page in pages:
        lines = list(page)
        for edge in (0, -1) * _EDGE if len(pages) > 1 else ():
            if lines and _at_edge(lines[edge], running):
                del lines[edge]
        yield lines


def _at_edge(line: str, running: set[str]) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(line)) or _DIGITS.sub("0", line) in running
