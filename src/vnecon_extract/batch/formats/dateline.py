"""The date of publication of a page: what its head says, else the line under the headline; never just any date in it.

A licence in the footer, a law in the text or a link to another article has a date too, so only elements that are
called a date are looked at, and none in a footer or beside the article.
"""

from typing import Any

from vnecon_extract.batch.dates import iso_date

_BESIDE = {"footer", "aside", "nav", "script", "style", "form"}
_CALLED = ("date", "time", "ngay", "publish", "posted", "meta")
_LONGEST = 80  # characters in a line that is a date


def published(tree: Any) -> str | None:
    """The day a page (an lxml tree) was published, if it says so."""
    return _from_head(tree) or _from_body(tree)


def _from_head(tree: Any) -> str | None:
    """What htmldate finds in meta elements and structured data, where nothing else is there to mislead it."""
    import lxml.html
    from htmldate import find_date

    head = lxml.html.document_fromstring("<html><head></head><body></body></html>")
    kept = [*tree.iter("meta"), *(s for s in tree.iter("script") if "ld+json" in s.get("type", ""))]
    if not kept:
        return None
    for element in kept:
        copy = head.makeelement(element.tag, dict(element.attrib))
        copy.text = element.text
        head.head.append(copy)
    return iso_date(find_date(head, original_date=True, extensive_search=False))


def _from_body(tree: Any) -> str | None:
    body = tree.find("body")
    for element in _walk(body if body is not None else tree):
        if element.tag == "time" and (day := iso_date(element.get("datetime"))):
            return day
        named = f"{element.get('class', '')} {element.get('id', '')} {element.get('itemprop', '')}".lower()
        if element.tag == "time" or any(word in named for word in _CALLED):
            text = " ".join(element.text_content().split())
            day = iso_date(text) if len(text) <= _LONGEST else None
            if day and len(day) == len("2025-01-15"):
                return day
    return None


def _walk(element: Any) -> Any:
    """Elements in the order of the page, without those that are not the article's."""
    stack = [element]
    while stack:
        here = stack.pop()
        if not isinstance(here.tag, str) or here.tag in _BESIDE:
            continue
        if "footer" in f"{here.get('class', '')} {here.get('id', '')}".lower():
            continue
        yield here
        stack.extend(reversed(here))
