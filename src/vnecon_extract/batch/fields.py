"""A row of named fields (JSON object, CSV or Parquet row) to an article: which field is the text, which the date."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from vnecon_extract.errors import ArticleError
from vnecon_extract.records import Article

# Names seen in crawl dumps (news-please, trafilatura, Scrapy, Hugging Face data sets, Vietnamese exports), best first.
NAMES: Mapping[str, tuple[str, ...]] = {
    "text": (
        "text", "content", "body", "maintext", "main_text", "raw_text", "full_text", "noi_dung", "noidung",
    ),
    "title": ("title", "headline", "tieu_de", "tieude"),
    "lead": ("lead", "sapo", "description", "excerpt", "tom_tat"),
    "published": (
        "published", "date", "publish_date", "date_publish", "published_at", "published_date", "pubdate",
        "datepublished", "publication_date", "pub_date", "ngay_dang", "ngay", "created_at", "time", "timestamp",
    ),
    "url": ("url", "link", "source_url", "href"),
    "id": ("id", "_id", "article_id", "doc_id", "uid", "guid", "slug"),
}  # fmt: skip
_HEADER = re.compile(r"[\ufeff\s]{0,8}date[ \t]+(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?![\d-])")
_ISO = re.compile(r"\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?![\d/-])")
_DAY_FIRST = re.compile(r"(?<!\d)(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})(?!\d)")
_SURROGATE = re.compile("[\ud800-\udfff]")  # half a letter, which JSON can hold and UTF-8 cannot
_EPOCH = re.compile(r"\d{9,10}(?:\d{3})?(?:\.\d+)?")


def guess(names: Mapping[str, Any], given: Mapping[str, str] | None = None) -> dict[str, str]:
    """Which column holds what: the names ``given`` first, then the known ones, in any case.

    >>> guess({"Title": "", "content": "", "ngay_dang": ""})
    {'text': 'content', 'title': 'Title', 'published': 'ngay_dang'}
    """
    given = given or {}
    unknown = set(given) - set(NAMES)
    if unknown:
        raise ValueError(f"fields are {', '.join(NAMES)}, not {', '.join(sorted(unknown))}")
    by_name = {str(name).strip().lower(): str(name) for name in reversed(list(names))}
    found = {role: next((by_name[n] for n in known if n in by_name), None) for role, known in NAMES.items()}
    found.update(given)
    return {role: name for role, name in found.items() if name is not None}


def article_of(row: Mapping[str, Any], article: str, given: Mapping[str, str] | None = None) -> Article:
    """The article of one row; its title and lead become the beginning of its text, unless they stand there already.

    >>> article_of({"title": "CPI tháng 9", "content": "CPI tăng 3%.", "date": "05/10/2024"}, "a").text
    'CPI tháng 9\\n\\nCPI tăng 3%.'
    """
    columns = guess(row, given)
    values = {role: _text(row.get(name)) for role, name in columns.items() if role != "published"}
    if "text" not in columns:
        raise ArticleError(
            f"no text among the fields {', '.join(map(str, row)) or '(none)'}; name it with fields text=NAME"
        )
    text = compose(values.get("title", ""), values.get("lead", ""), values.get("text", ""))
    published = iso_date(row.get(columns["published"])) if "published" in columns else None
    return Article(
        id=values.get("id") or article,
        text=text,
        published=published or header_date(text),
        title=values.get("title", ""),
        url=values.get("url", ""),
    )


def compose(title: str, lead: str, body: str) -> str:
    """Title, lead and body as one text; what the text begins with already is not said again."""
    text = body
    for part in (lead, title):
        if part.strip() and part.strip() not in text[: 2 * len(part) + 200]:
            text = f"{part.strip()}\n\n{text}"
    return text


def header_date(text: str) -> str | None:
    """The date that the header of a text file gives.

    >>> header_date(" date 2025-01 Sản xuất công nghiệp")
    '2025-01'
    """
    header = _HEADER.match(text)
    return iso_date(header.group(1)) if header else None


def iso_date(value: Any) -> str | None:
    """A date of publication as ``2025``, ``2025-01`` or ``2025-01-15``; None where it cannot be told for certain.

    >>> iso_date("Thứ Tư, 15/01/2025 | 22:34"), iso_date("2025-01-15T22:34:00+07:00"), iso_date("hôm qua")
    ('2025-01-15', '2025-01-15', None)
    """
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()[:10]
    text = _text(value).strip()
    if _EPOCH.fullmatch(text):
        seconds = float(text) / (1000 if len(text.partition(".")[0]) > 10 else 1)
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    if iso := _ISO.match(text):
        return _checked(iso.group(1), iso.group(2), iso.group(3))
    if found := _DAY_FIRST.search(text):
        return _checked(found.group(3), found.group(2), found.group(1))
    return None


def _checked(year: str, month: str | None, day: str | None) -> str | None:
    try:
        whole = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return whole.isoformat()[: 10 if day else 7 if month else 4]


def _text(value: Any) -> str:
    """A field as text: a list is joined by lines, nothing is the empty text."""
    if value is None or value != value:  # NaN, pandas' word for nothing
        return ""
    if isinstance(value, list | tuple):
        return "\n".join(map(_text, value))
    return _SURROGATE.sub("\ufffd", value) if isinstance(value, str) else str(value)
