"""JSON files: one article, a list of articles, articles one after the other, or a list inside an object.

Read piece by piece, so that a list of any length needs no more memory than its longest article.
"""

import codecs
import json
from collections.abc import Iterator, Mapping
from typing import IO, Any

from vnecon_extract.batch.decode import decode
from vnecon_extract.batch.fields import NAMES, Tell, about_row, article_of, columns_of, compose, folded, value_of
from vnecon_extract.batch.formats import html
from vnecon_extract.batch.formats.lines import Row
from vnecon_extract.batch.items import Item, TooLargeError
from vnecon_extract.errors import ArticleError
from vnecon_extract.records import Article

_CHUNK = 1 << 18
_BETWEEN = " \t\r\n,"


def parse(item: Item, fields: Mapping[str, str] | None = None, tell: Tell = str) -> Article:
    """The article of one JSON object; ``tell`` is told what is wrong with it but does not hinder reading."""
    try:
        row = json.loads(decode(item.payload, item.source))
    except ValueError as error:
        raise ArticleError(f"{item.source}: no JSON: {error}") from error
    except RecursionError:
        raise ArticleError(f"{item.source}: JSON nested too deep") from None
    if not isinstance(row, dict):
        raise ArticleError(f"{item.source}: a JSON object was expected, not {type(row).__name__}")
    try:
        return _page(row, item, fields, tell) or article_of(row, item.article, fields, tell)
    except ArticleError as error:
        raise ArticleError(str(error) if item.source in str(error) else f"{item.source}: {error}") from error


def _page(row: Mapping[str, Any], item: Item, fields: Mapping[str, str] | None, tell: Tell) -> Article | None:
    """The article of a row that holds a page instead of a text, or whose text is one; None if it holds none.

    What the row says of the article goes before what the page says of itself.
    """
    columns = columns_of(row, fields)
    role = "text" if html.is_markup(str(row.get(columns.get("text", ""), ""))) else "html"
    page = row.get(columns.get(role, ""))
    if not page or (role == "html" and row.get(columns.get("text", ""))):
        return None
    about = about_row(row, columns, tell)
    article = html.parse(Item(about["id"] or item.article, item.source, "html", str(page).encode("utf-8", "replace")))
    known = {name: value for name, value in about.items() if value}
    title, lead = known.get("title", article.title), value_of(row, columns, "lead")
    return article.model_copy(update={**known, "text": compose(title, lead, article.text)})


def rows(stream: IO[bytes], source: str, limit: int, text_field: str | None = None) -> Iterator[Row]:
    """Every article of a JSON file as bytes of its own object."""
    number = 0
    for value in _values(stream, source, limit):
        inner = _inner(value, text_field)
        for part in inner if inner is not None else [value]:
            number += 1
            yield Row(number, json.dumps(part, ensure_ascii=False).encode("utf-8", "surrogatepass"))


def _inner(value: Any, text_field: str | None) -> list[Any] | None:
    """The list of articles that an object without a text of its own holds (``{"data": [...]}``)."""
    names = (folded(text_field),) if text_field else (*NAMES["text"], *NAMES["html"])
    if not isinstance(value, dict) or any(folded(str(key)) in names for key in value):
        return None
    lists = [v for v in value.values() if isinstance(v, list) and v and all(isinstance(x, dict) for x in v)]
    return lists[0] if len(lists) == 1 else None


def _values(stream: IO[bytes], source: str, limit: int) -> Iterator[Any]:
    """The objects of a stream, whether or not a list is drawn around them."""
    text, decoder = _Text(stream, source), json.JSONDecoder()
    buffer, position, listed = "", 0, False
    while True:
        while position < len(buffer) and (buffer[position] in _BETWEEN or (listed and buffer[position] == "]")):
            position += 1
        if position == len(buffer):
            buffer, position = text.read(_CHUNK), 0
            if not buffer:
                return
        elif buffer[position] == "[" and not listed:
            position, listed = position + 1, True
        else:
            value, buffer, position = _next(decoder, text, buffer, position, limit)
            yield value


def _next(decoder: json.JSONDecoder, text: "_Text", buffer: str, position: int, limit: int) -> tuple[Any, str, int]:
    """The value at ``position``, reading on (twice as far each time) until it is whole."""
    while True:
        try:
            value, end = decoder.raw_decode(buffer, position)
            return value, buffer, end
        except ValueError as error:
            buffer, position = buffer[position:], 0
            if len(buffer) > limit:
                raise TooLargeError(f"{text.source}: an article larger than {limit:,} bytes, or broken JSON") from error
            more = text.read(max(_CHUNK, len(buffer)))
            if not more:
                raise ArticleError(f"{text.source}: no JSON: {error}") from error
            buffer += more
        except RecursionError:
            raise ArticleError(f"{text.source}: JSON nested too deep") from None


class _Text:
    """A stream read as UTF-8, or UTF-16 if it is marked so."""

    def __init__(self, stream: IO[bytes], source: str) -> None:
        self.source, self._stream, self._head = source, stream, stream.read(4)
        utf16 = self._head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        self._decoder = codecs.getincrementaldecoder("utf-16" if utf16 else "utf-8-sig")()

    def read(self, size: int) -> str:
        """Some more text, about ``size`` characters; empty only at the end."""
        while True:
            data, self._head = self._head + self._stream.read(size), b""
            try:
                text = self._decoder.decode(data, final=not data)
            except UnicodeDecodeError as error:
                raise ArticleError(f"{self.source}: JSON is UTF-8 or UTF-16; this is neither") from error
            if text or not data:
                return text
