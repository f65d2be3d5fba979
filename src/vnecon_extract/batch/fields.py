"""A row of named fields (JSON object, CSV, Excel or Parquet row) to an article: which field is what."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from html import unescape
from typing import Any
from urllib.parse import urlsplit

from vnecon_extract.batch.dates import header_date, iso_date
from vnecon_extract.errors import ArticleError
from vnecon_extract.records import Article

# Names seen in crawl dumps (news-please, trafilatura, Scrapy, Hugging Face data sets, Vietnamese exports), best first,
# as ``folded`` writes them: whatever the case, the accents, the spaces and the dashes.
NAMES: Mapping[str, tuple[str, ...]] = {
    "text": (
        "text", "content", "body", "maintext", "rawtext", "fulltext", "articletext", "articlebody", "noidung",
        "noidungbai", "noidungbaiviet", "noidungchitiet", "baiviet", "toanvan",
    ),
    "html": ("html", "rawhtml", "pagehtml", "contenthtml", "htmlcontent", "bodyhtml", "htmlbody", "articlehtml"),
    "title": ("title", "headline", "tieude", "tieudebai", "tieudebaiviet", "tenbai", "tenbaiviet", "daude"),
    "lead": ("lead", "sapo", "description", "excerpt", "tomtat", "mota"),
    "published": (
        "published", "date", "publishdate", "datepublish", "publishedat", "publisheddate", "pubdate",
        "datepublished", "publicationdate", "publishedtime", "ngaydang", "ngaydangtai", "ngayxuatban", "thoigiandang",
        "ngaydangbai", "ngay", "thoigian", "createdat", "time", "timestamp",
    ),
    "url": ("url", "link", "sourceurl", "canonicalurl", "articleurl", "href", "duongdan", "lienket"),
    "publisher": (
        "publisher", "sitename", "sourcename", "newspaper", "sourcedomain", "sourcehostname", "hostname", "domain",
        "source", "site", "nguon", "nguontin", "tenbao", "toasoan", "bao",
    ),
    "id": ("id", "articleid", "docid", "uid", "guid", "slug", "mabai", "mabaiviet"),
}  # fmt: skip
HINT = '; name it with --field text=NAME (in Python fields={"text": "NAME"})'
Tell = Callable[[str], object]

_SURROGATE = re.compile("[\ud800-\udfff]")  # half a letter, which JSON can hold and UTF-8 cannot
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_NO_DATE = ("", "nan", "nat", "none", "null", "n/a", "-")


def folded(name: str) -> str:
    """The name of a field without what people write differently.

    >>> folded("Nội dung"), folded("NOI_DUNG"), folded("main-text"), folded("Ngày đăng")
    ('noidung', 'noidung', 'maintext', 'ngaydang')
    """
    plain = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return "".join(char for char in plain if char.isalnum())


def guess(names: Mapping[str, Any], given: Mapping[str, str] | None = None) -> dict[str, str]:
    """Which column holds what: the names ``given`` first, then the known ones, however they are written.

    >>> guess({"Title": "", "Nội dung": "", "ngay_dang": ""})
    {'text': 'Nội dung', 'title': 'Title', 'published': 'ngay_dang'}
    """
    given = given or {}
    unknown = set(given) - set(NAMES)
    if unknown:
        raise ValueError(f"fields are {', '.join(NAMES)}, not {', '.join(sorted(unknown))}")
    by_name = {folded(str(name)): str(name) for name in reversed(list(names))}
    found = {role: next((by_name[n] for n in known if n in by_name), None) for role, known in NAMES.items()}
    found.update(given)
    return {role: name for role, name in found.items() if name is not None}


def article_of(
    row: Mapping[str, Any], article: str, given: Mapping[str, str] | None = None, tell: Tell = str
) -> Article:
    """The article of one row; its title and lead become the beginning of its text, unless they stand there already.

    ``tell`` is told what is wrong with the row but does not hinder reading it.

    >>> article_of({"title": "CPI tháng 9", "content": "CPI tăng&nbsp;3%.", "date": "05/10/2024"}, "a").text
    'CPI tháng 9\\n\\nCPI tăng\\xa03%.'
    """
    columns = columns_of(row, given)
    if "text" not in columns:
        raise ArticleError(f"no text among the fields {', '.join(map(str, row)) or '(none)'}{HINT}")
    about = about_row(row, columns, tell)
    text = compose(about["title"], value_of(row, columns, "lead"), value_of(row, columns, "text"))
    return Article(
        id=about["id"] or article,
        text=text,
        published=about["published"] or header_date(text),
        title=about["title"],
        url=about["url"],
        publisher=about["publisher"],
    )


def columns_of(row: Mapping[str, Any], given: Mapping[str, str] | None = None) -> dict[str, str]:
    """As ``guess``, but of two columns that could be meant the one that holds something in this row."""
    return guess(row, given) | guess({name: value for name, value in row.items() if _text(value).strip()}, given)


def about_row(row: Mapping[str, Any], columns: Mapping[str, str], tell: Tell = str) -> dict[str, str]:
    """What a row says of its article besides the text; what it does not say is empty."""
    about = {role: value_of(row, columns, role).strip() for role in ("id", "title", "url")}
    about["published"] = _published(row.get(columns.get("published", "")), tell)
    address, about["publisher"] = publisher(row.get(columns.get("publisher", "")))
    return about | {"url": about["url"] or address}


def value_of(row: Mapping[str, Any], columns: Mapping[str, str], role: str) -> str:
    """The text of the field that has a role, HTML's entities read as a browser reads them; empty if there is none."""
    return read_entities(_text(row.get(columns[role]))) if role in columns else ""


def read_entities(text: str) -> str:
    """What ``&nbsp;`` and ``&#273;`` stand for; an ampersand that begins none of them is left alone.

    >>> read_entities("1.250&nbsp;tỷ &#273;ồng, R&D, S&P 500")
    '1.250\\xa0tỷ đồng, R&D, S&P 500'
    """
    return _ENTITY.sub(lambda found: unescape(found.group()), text) if "&" in text else text


def publisher(value: Any) -> tuple[str, str]:
    """An article's address and the name of its publisher, from what is called its source: which may be either.

    >>> publisher("Báo Hà Giang"), publisher("https://baohagiang.vn/a.html"), publisher({"name": "Báo Hà Giang"})
    (('', 'Báo Hà Giang'), ('https://baohagiang.vn/a.html', 'baohagiang.vn'), ('', 'Báo Hà Giang'))
    """
    if isinstance(value, Mapping):
        value = value.get("name")
    name = read_entities(_text(value)).strip()
    if not _ADDRESS.fullmatch(name):
        return "", name
    try:
        parts = urlsplit(name)
    except ValueError:
        return "", ""
    return name if parts.path.strip("/") else "", parts.hostname or ""


def compose(title: str, lead: str, body: str) -> str:
    """Title, lead and body as one text; what the text begins with already is not said again."""
    text = body
    for part in (lead, title):
        if part.strip() and part.strip() not in text[: 2 * len(part) + 200]:
            text = f"{part.strip()}\n\n{text}"
    return text


def _published(value: Any, tell: Tell) -> str:
    said = _text(value).strip()
    day = iso_date(said)
    if day is None and said.lower() not in _NO_DATE:
        tell(f"date not read: {said[:60]}")
    return day or ""


def _text(value: Any) -> str:
    """A field as text: a list is joined by lines, nothing is the empty text."""
    if value is None or value != value:  # NaN, pandas' word for nothing
        return ""
    if isinstance(value, list | tuple):
        return "\n".join(map(_text, value))
    return _SURROGATE.sub("\ufffd", value) if isinstance(value, str) else str(value)
