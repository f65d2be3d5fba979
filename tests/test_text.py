"""Cleaning keeps the way back to every character of the original."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vnecon_extract.text import clean

CASES = [
    ("nothing to do", "CPI tăng 3%", "CPI tăng 3%"),
    ("decomposed", unicodedata.normalize("NFD", "Kim ngạch tăng"), "Kim ngạch tăng"),
    ("zero width space", "1\u200b.234 tỷ", "1.234 tỷ"),
    ("soft hyphen", "kim\u00adngạch", "kimngạch"),
    ("byte order mark", "\ufeffCPI", "CPI"),
    ("no-break space", "5\u00a0tỷ", "5 tỷ"),
    ("narrow no-break space", "5\u202ftỷ", "5 tỷ"),
    ("tab", "5\ttỷ", "5 tỷ"),
    ("en dash", "5\u20136%", "5-6%"),
    ("minus sign", "\u22125%", "-5%"),
    ("full-width digits", "\uff15\uff16\uff05", "56%"),
    ("carriage return", "a\rb", "a\nb"),
    ("line separator", "a\u2028b", "a\nb"),
    ("Icelandic eth for đ", "ðồng Ðà Nẵng", "đồng Đà Nẵng"),
    ("old tone on oa", "hoà, hoá, hoả, hoạ, khoẻ", "hòa, hóa, hỏa, họa, khỏe"),
    ("old tone on uy", "thuỷ, luỹ, uỷ, tuý", "thủy, lũy, ủy, túy"),
    ("capitals", "THUỶ SẢN, Hoà Bình", "THỦY SẢN, Hòa Bình"),
    ("qu keeps its tone", "quỹ, quý", "quỹ, quý"),
    ("a final consonant keeps its tone", "hoàn, toàn, huỳnh, khoảng", "hoàn, toàn, huỳnh, khoảng"),
    ("tỉ", "5 tỉ đồng, Tỉ giá", "5 tỷ đồng, Tỷ giá"),
    ("tỉnh is no tỉ", "tỉnh", "tỉnh"),
    ("kì and quí", "cùng kì quí I", "cùng kỳ quý I"),
    ("soft hyphen before a mark", "A\u00ad\u0300", "À"),
    ("marks of footnotes", "dự toán¹, 71%² so với năm trước³", "dự toán , 71%  so với năm trước "),
    ("square and cubic metres", "9 m², 12 km², 30m³, 5 USD/m²", "9 m², 12 km², 30m³, 5 USD/m²"),
    ("powers", "10⁶ đồng", "10⁶ đồng"),
    ("verbs that lost the space before them", "chế tạogiảm 4%; nước thảităng2%", "chế tạo giảm 4%; nước thải tăng2%"),
    ("no verb that is whole", "sự gia tăng 5%, tăngti 5", "sự gia tăng 5%, tăngti 5"),
    ("empty", "", ""),
]
XFAIL: dict[str, str] = {}
SPANS = [
    ("decomposed letter", unicodedata.normalize("NFD", "tăng tỷ đồng"), "tỷ"),
    ("after a zero width space", "\u200bCPI tăng 3%", "3%"),
    ("around a zero width space", "đạt 1\u200b.234 tỷ", "1.234"),
    ("moved tone", "ngành thuỷ sản", "thủy"),
    ("moved tone, decomposed", unicodedata.normalize("NFD", "ngành thuỷ sản"), "thủy"),
    ("a verb that lost its space", unicodedata.normalize("NFD", "nước thảităng 2%"), "tăng"),
    ("before a verb that lost its space", "nước \u200bthảităng 2%", "thải"),
    ("last letter", unicodedata.normalize("NFD", "tỷ lệ"), "lệ"),
]
INVISIBLE = "\u200b\u00ad\ufeff"
MIXED = st.lists(
    st.sampled_from(
        [*"a1.%ơưăêâđoàuỷừ \n\u0300\u0301\u0323\u0302\u200b\u00ad\ufeff\u00a0\u2013\r\u1161\uac00", "tăng", "tăng1"]
    )
).map("".join)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(
            raw, want, id=name, marks=[pytest.mark.xfail(strict=True, reason=XFAIL[name])] if name in XFAIL else []
        )
        for name, raw, want in CASES
    ],
)
def test_clean(raw: str, expected: str) -> None:
    assert clean(raw).text == expected


@pytest.mark.parametrize(("raw", "words"), [pytest.param(r, w, id=n) for n, r, w in SPANS])
def test_span_leads_back(raw: str, words: str) -> None:
    """The original words, cleaned on their own, are the cleaned words."""
    cleaned = clean(raw)
    start = cleaned.text.index(words)
    span = cleaned.span(start, start + len(words))

    assert clean(raw[span.start : span.end]).text == words
    assert not cleaned.text[cleaned.clean(span.start) : start].strip()  # a space that was put in stands before


@given(st.text() | MIXED)
def test_spans_are_in_order_and_within(raw: str) -> None:
    cleaned = clean(raw)
    spans = [cleaned.span(i, i + 1) for i in range(len(cleaned.text))]

    assert all(0 <= s.start < s.end <= len(raw) for s in spans)
    assert all(a.start <= b.start and a.end <= b.end for a, b in pairwise(spans))


@given(MIXED)
def test_spans_cover_all_that_is_visible(raw: str) -> None:
    """What no span covers is invisible."""
    cleaned = clean(raw)
    covered = {at for i in range(len(cleaned.text)) for at in range(*cleaned.span(i, i + 1))}

    assert {char for at, char in enumerate(raw) if at not in covered} <= set(INVISIBLE)


@given(MIXED.map(lambda raw: raw.translate(dict.fromkeys(map(ord, INVISIBLE)))))
@example("u\u1ef7\u0300")  # two tones on one letter: the second composes with nothing until the first is moved
def test_clean_text_is_composed_and_stays_as_it_is(raw: str) -> None:
    text = clean(raw).text

    assert unicodedata.is_normalized("NFC", text)
    assert clean(text).text == text


@given(MIXED, st.integers(0, 50))
def test_clean_offset_is_the_first_not_before(raw: str, offset: int) -> None:
    cleaned = clean(raw)
    at = cleaned.clean(offset)

    assert all(cleaned.span(i, i + 1).start < offset for i in range(at))
    assert at == len(cleaned.text) or cleaned.span(at, at + 1).start >= offset
