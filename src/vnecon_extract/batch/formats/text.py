"""Text files: one article, perhaps with the header `` date 2025-01 `` at its beginning."""

from vnecon_extract.batch.dates import header_date
from vnecon_extract.records import Article


def parse_text_article(article: str, text: str) -> Article:
    """The article of a text; the header stays part of it, so that offsets count from the file's first character.

    >>> parse_text_article("a", " date 2025-01 CPI tăng 3%.").published
    '2025-01'
    """
    return Article(id=article, text=text, published=header_date(text))
