"""Word reports: paragraphs and tables in the order of the document."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from vnecon_extract.batch.formats.grids import Cell, written
from vnecon_extract.batch.formats.text import parse_text_article
from vnecon_extract.batch.items import Item, TooLargeError
from vnecon_extract.errors import ArticleError, MissingExtraError
from vnecon_extract.records import Article

_MOST = 200 << 20  # bytes that the parts of a report may unpack to


def parse(item: Item) -> Article:
    """The article of a .docx report."""
    try:
        import docx
    except ImportError as error:
        raise MissingExtraError('reading .docx needs python-docx: pip install "vnecon-extract[docx]"') from error
    try:
        with zipfile.ZipFile(io.BytesIO(item.payload)) as parts:
            unpacked = sum(part.file_size for part in parts.infolist())
        if unpacked > _MOST:
            raise TooLargeError(f"{item.source}: unpacks to more than {_MOST:,} bytes")
        blocks = list(_blocks(docx.Document(io.BytesIO(item.payload))))
    except TooLargeError:
        raise
    except Exception as error:  # python-docx, zipfile, zlib and lxml each have errors of their own
        raise ArticleError(f"{item.source}: no Word document: {error}") from error
    return parse_text_article(item.article, "\n\n".join(blocks))


def _blocks(document: Any) -> Iterator[str]:
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            yield "\n".join(written(_grid(block)))
        elif block.text.strip():
            yield block.text


def _grid(table: Any) -> list[list[Cell]]:
    """The cells of a table; Word repeats one that spans columns or rows."""
    seen: set[Any] = set()  # the elements themselves: one that is let go of may lend its id to another
    grid = []
    for row in table.rows:
        here: set[Any] = set()
        line = []
        for cell in row.cells:
            key = cell._tc
            words = " ".join(cell.text.split())
            line.append(Cell(words, "right" if key in here else "down" if key in seen else ""))
            here.add(key)
        seen |= here
        grid.append(line)
    return grid
