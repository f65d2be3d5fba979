"""The page as a file: whole, offline, repeatable; its words, its colours, its libraries."""

import base64
import gzip
import json
import re
from importlib import resources
from typing import Any

import pytest

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.quantities import claim_words
from vnecon_extract.report import page
from vnecon_extract.report.model import ReportedArticle

from .pages import ARTICLES, NAMES, html, reported

ASSETS = resources.files("vnecon_extract.report") / "assets"
SCRIPTS = [name for name in page._SCRIPTS if name]


def asset(name: str) -> str:
    return (ASSETS / name).read_text(encoding="utf-8")


def data_of(text: str) -> dict[str, Any]:
    packed = re.search(r'id="data">([^<]*)<', text)
    assert packed
    values: dict[str, Any] = json.loads(gzip.decompress(base64.b64decode(packed[1])))
    return values


@pytest.fixture(scope="module")
def made() -> str:
    return html([reported(name) for name in NAMES])


def test_asks_for_nothing_from_anywhere(made: str) -> None:
    own = made.replace(asset("lib/vega.min.js"), "").replace(asset("lib/vega-lite.min.js"), "")

    assert not re.search(r"""(?:src|href)\s*=\s*["']?(?:https?:)?//""", own)
    assert "@import" not in own
    assert "default-src 'none'" in made


def test_is_the_same_every_time(made: str) -> None:
    assert html([reported(name) for name in NAMES]) == made


def test_holds_the_text_and_the_records_as_they_are(made: str) -> None:
    articles = data_of(made)["articles"]

    for shown, name in zip(articles, NAMES, strict=True):
        own = reported(name)
        assert shown["text"] == own.article.text
        assert [r["quote"] for r in shown["records"]] == [r.to_dict()["quote"] for r in own.records]
        assert [r.get("value") for r in shown["records"]] == [r.to_dict()["value"] for r in own.records]


def test_accounts_for_every_number(made: str) -> None:
    for shown, name in zip(data_of(made)["articles"], NAMES, strict=True):
        covered = bytearray(len(shown["text"]))
        spans = [(r["quote"]["start"], r["quote"]["end"]) for r in shown["records"]]
        for start, end in [*spans, *((other[0], other[1]) for other in shown["others"])]:
            covered[start:end] = b"\1" * (end - start)
        assert [m.start() for m in re.finditer(r"\d", shown["text"]) if not covered[m.start()]] == [], name


def test_words_behind_a_record_are_words_of_the_text(made: str) -> None:
    shown = data_of(made)["articles"][1]
    words = {what: shown["text"][slice(*span)] for what, span in shown["records"][1]["words"].items()}

    assert words["period"].startswith("tháng 11")
    assert words["base"].lower().startswith("so với tháng 12")


def test_given_records_leave_the_others_unclaimed() -> None:
    own = reported(NAMES[0])
    shown = data_of(html([ReportedArticle(own.article, own.records[1:], own.explained)]))["articles"][0]
    first = own.records[0].quote

    assert [first.start, first.end, "unclaimed"] in [other[:3] for other in shown["others"]]


def test_a_text_cannot_end_the_page_or_fill_a_marker() -> None:
    hostile = "</script><script>alert(1)</script> {{code}} CPI tăng 3%. \ud800"
    text = html([reported("a", hostile)])

    assert "alert(1)" not in text
    assert data_of(text)["articles"][0]["text"] == hostile.replace("\ud800", "?")


def test_title_is_escaped() -> None:
    assert "<title>&lt;b&gt; 2024</title>" in page.render([], title="<b> 2024")


def test_every_word_has_two_languages_and_every_key_has_words() -> None:
    words = json.loads(asset("words.json"))
    code = "\n".join(asset(f"{name}.js") for name in SCRIPTS)
    used = set(re.findall(r'V\.t\("(\w+)"', code)) | set(re.findall(r'data-t="(\w+)"', asset("page.html")))

    assert used - words.keys() == set()
    assert all(len(both) == 2 and all(both) for both in words.values())
    gaps = re.compile(r"\{\d\}").findall
    assert all(sorted(gaps(both[0])) == sorted(gaps(both[1])) for both in words.values())


def test_what_numbers_were_taken_for_has_words_in_both_languages() -> None:
    words = json.loads(asset("words.json"))
    explained = [e for file in sorted(ARTICLES.glob("*.txt")) for e in reported(file.stem).explained]
    kinds = {e.what for e in explained if e.record is None} | {claim.code for claim in claim_words(Knowledge())}
    reasons = {e.rule for e in explained if e.what == "rejected"}

    assert {f"left_{kind}" for kind in kinds - {"published"}} - words.keys() == set()
    assert {f"why_{reason}" for reason in reasons} - words.keys() == set()


def test_nothing_is_ever_written_as_markup() -> None:
    code = "\n".join(asset(f"{name}.js") for name in SCRIPTS)

    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", code)


def test_libraries_are_named_with_version_and_licence() -> None:
    notice = asset("lib/NOTICE")
    names = {entry.name for entry in (ASSETS / "lib").iterdir()}

    assert {name for name in names if name.endswith((".js", ".css"))} == set(
        re.findall(r"[\w-]+\.min\.(?:js|css)", notice)
    )
    for library in re.findall(r"^(\S+) +\d", notice, re.MULTILINE):
        assert f"LICENSE.{library}" in names


def _colours(theme: str) -> dict[str, str]:
    style = asset("page.css")
    block = re.search(r":root \{(.*?)\}" if theme == "light" else r'\[data-theme="dark"\] \{(.*?)\}', style, re.DOTALL)
    assert block
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block[1]))


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


WORDS = ("ink", "muted", "accent", "subject", "part", "period", "base", "place", "status", "good", "bad")
INKS = [
    *((ink, ground) for ink in WORDS for ground in ("surface", "raised", "ground")),
    ("quote-ink", "quote"),
    ("on-accent", "accent"),
    ("accent", "soft"),
    ("ink", "soft"),
    ("muted", "soft"),
]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), INKS)
def test_contrast_is_at_least_that_of_wcag_aa(theme: str, ink: str, ground: str) -> None:
    colours = _colours(theme)
    light, dark = sorted((_luminance(colours[ink]), _luminance(colours[ground])), reverse=True)

    assert (light + 0.05) / (dark + 0.05) >= 4.5
