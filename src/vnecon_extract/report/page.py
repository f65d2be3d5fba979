"""One HTML file that holds everything: libraries, style, code and data; it opens from disk, without a network."""

import base64
import gzip
import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from html import escape
from importlib import resources

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.report.model import ReportedArticle, Values, page_values

_LIBRARIES = ("fflate", "tabulator", "vega", "vega-lite", "write-excel-file")
_SCRIPTS = (  # in the order in which they are put together
    "words", "data", "format", "state", "links", "reader", "selection", "leftover", "reading", "form", "worth",
    "review", "facets", "table", "grid", "chart", "draw", "headlines", "overview", "files", "address", "app",
)  # fmt: skip
_MARKER = re.compile(r"\{\{(\w+)\}\}")


def render(
    articles: Sequence[ReportedArticle],
    *,
    title: str = "",
    knowledge: Knowledge | None = None,
    columns: Sequence[Mapping[str, object]] = (),
    notices: Mapping[str, int] | None = None,
) -> str:
    """The page of ``articles``.

    ``columns`` are those of the table files that the page offers to download: name, type, path in the record.
    ``notices`` count what was left out (``unread``, ``beyond``), which the page says at its top.
    """
    values = page_values(articles, knowledge or Knowledge(), notices or {})
    values["columns"] = list(columns)
    values["title"] = title
    return assembled(title, values)


def assembled(title: str, values: Values) -> str:
    """The page's parts put together.  Data is packed, so that no word of an article can be taken for markup."""
    parts = {
        "title": escape(title),
        "style": _asset("lib/tabulator.min.css") + _asset("page.css"),
        "libraries": "".join(f"<script>{_script(f'lib/{name}.min.js')}</script>\n" for name in _LIBRARIES),
        "words": _json(json.loads(_asset("words.json"))),
        "data": packed(values),
        "code": "\n".join(_script(f"{name}.js") for name in _SCRIPTS),
    }
    return _MARKER.sub(lambda marker: parts[marker[1]], _asset("page.html"))


def packed(values: Values) -> str:
    """JSON, compressed, in letters and digits; the same values always give the same."""
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return base64.b64encode(gzip.compress(text.encode("utf-8", "replace"), 6, mtime=0)).decode("ascii")


def _json(values: object) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _script(name: str) -> str:
    code = _asset(name)
    if "</script" in code.lower():  # it would end the element it is put into
        raise ValueError(f"{name} holds an end tag of its own")
    return code


@cache
def _asset(name: str) -> str:
    return (resources.files("vnecon_extract.report") / "assets" / name).read_text(encoding="utf-8")
