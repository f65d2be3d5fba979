"""One article, one way through: exact quotes, the same records for the same text, and the seed article."""

import gc
import json
import pickle
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnecon_extract import find_quantities, ledger
from vnecon_extract.errors import ArticleError, VneconError
from vnecon_extract.pipeline import Extractor, explain, extract
from vnecon_extract.records import Article, Base, IndicatorRecord

FOLDER = Path(__file__).parent / "fixtures" / "articles"
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.txt"))}
EXTRACTOR = Extractor()
PIECES = st.sampled_from(
    ["GRDP", "CPI", " tăng ", " giảm ", "3%", "1.234,5 tỷ đồng", "5\u200b,2%", "\n", ". ", "; ", ", ", "(", ")",
     "thuỷ sản",
     "Xuất khẩu", " đạt ", " lần lượt ", "từ ", " lên ",
     " và ", "năm 2024", "Hà Nội", "gấp đôi", "e\u0323\u0302", "%", "7"]
)  # fmt: skip
NEWS = st.lists(PIECES, max_size=25).map("".join)


def exact(text: str, records: list[IndicatorRecord]) -> bool:
    quotes = [quote for r in records for quote in (r.quote, r.subject)]
    return all(text[quote.start : quote.end] == quote.text for quote in quotes)


def numbers(text: str) -> list[tuple[str, str, str]]:
    """Records without offsets."""
    return [(r.indicator, r.kind, f"{r.value}|{r.low}|{r.high} {r.unit}") for r in EXTRACTOR.extract(text)]


def base_label(base: Base | None) -> str:
    if base is None:
        return "-"
    return base.period.label if base.period is not None else base.kind.value


def test_header_date_is_no_record() -> None:
    text = " date 2025-01 GRDP năm 2024 tăng 7%."
    (record,) = extract(text)

    assert (record.value, record.published) == (Decimal(7), "2025-01")
    assert [e.start for e in explain(text) if e.what == "record"] == [record.quote.start]


def test_published_argument_comes_before_the_header() -> None:
    (record,) = extract(" date 2025-01 GRDP năm nay tăng 7%.", "2023-12")
    assert record.period is not None
    assert record.period.label == "2023"


@pytest.mark.parametrize("wrong", ["hôm nay", "2024-13", "24", "2024-02-31"])
def test_published_must_be_a_date(wrong: str) -> None:
    with pytest.raises(ArticleError, match="published"):
        extract("CPI tăng 3%.", wrong)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "Không có số nào.", "Năm 2024", "...", "%"])
def test_texts_without_figures(text: str) -> None:
    assert extract(text) == []


def test_article_carries_its_name() -> None:
    (record,) = EXTRACTOR.extract(Article(id="a-1", text="CPI tăng 3%.", published="2024-10"))
    assert (record.article, record.published) == ("a-1", "2024-10")


@pytest.mark.parametrize("slug", TEXTS)
def test_quotes_are_the_texts_own(slug: str) -> None:
    assert exact(TEXTS[slug], EXTRACTOR.extract(TEXTS[slug]))


@pytest.mark.parametrize("slug", TEXTS)
def test_records_are_as_they_would_be_checked(slug: str) -> None:
    """They are put together without a check of every field, in tables and in prose."""
    for record in EXTRACTOR.extract(TEXTS[slug]):
        told = {name: getattr(record, name) for name in record.model_fields_set}
        checked = IndicatorRecord.model_validate(told)
        assert checked == record
        assert checked.model_fields_set == record.model_fields_set
        assert [*vars(checked)] == [*vars(record)]
        assert IndicatorRecord.model_validate_json(record.to_json()) == record
        assert [type(value) for value in vars(checked).values()] == [type(value) for value in vars(record).values()]


@pytest.mark.parametrize("slug", TEXTS)
def test_composed_and_decomposed_texts_give_the_same_records(slug: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, TEXTS[slug]) for form in ("NFC", "NFD"))

    assert numbers(composed) == numbers(decomposed)
    assert exact(decomposed, EXTRACTOR.extract(decomposed))


@given(NEWS)
@settings(max_examples=150, deadline=None)
def test_any_text_is_quoted_exactly(text: str) -> None:
    assert exact(text, EXTRACTOR.extract(text, "2024-10"))


@given(NEWS)
@settings(max_examples=60, deadline=None)
def test_every_digit_is_accounted_for(text: str) -> None:
    """``explain`` passes over no number, and its words are the text's own."""
    told = EXTRACTOR.explain(text, "2024-10")
    covered = {at for e in told for at in range(e.start, e.end)}

    assert all(text[e.start : e.end] == e.text for e in told)
    assert all(at in covered for at, char in enumerate(text) if char.isdigit())


def test_threads_share_one_extractor() -> None:
    """Eight threads at the articles, each begun at another: the same records as one after the other."""
    alone = {slug: EXTRACTOR.extract(text) for slug, text in TEXTS.items()}
    fresh, slugs = Extractor(), list(TEXTS)
    with ThreadPoolExecutor(8) as pool:
        runs = [pool.submit(lambda k=k: {s: fresh.extract(TEXTS[s]) for s in slugs[k:] + slugs[:k]}) for k in range(8)]

    assert all(run.result() == alone for run in runs)


def test_no_article_colours_the_next() -> None:
    first = EXTRACTOR.extract("Tăng 3%.")
    EXTRACTOR.extract("GRDP của Bắc Kạn năm 2024 tăng 7%.")

    assert EXTRACTOR.extract("Tăng 3%.") == first


def test_extractor_and_records_can_be_pickled() -> None:
    text = "Thu ngân sách đạt 740 tỷ đồng."
    extractor = Extractor(place="Bắc Kạn")
    twin = pickle.loads(pickle.dumps(extractor))
    records = twin.extract(text)

    assert (twin.place, twin.knowledge) == ("Bắc Kạn", None)
    assert records == extractor.extract(text)
    assert len(records) == 1
    assert pickle.loads(pickle.dumps(records)) == records


def test_seed_article_gives_exactly_its_records() -> None:
    """The reference article: thirteen figures, each with all that a table needs."""
    labels = json.loads((FOLDER / "bac-kan-2025-01.json").read_text(encoding="utf-8"))
    expected = [
        (*r["starts"], Decimal(r["value"]), *(r[f] for f in ("unit", "kind", "indicator", "period", "base", "place")))
        for r in labels["records"]
    ]
    found = [
        (r.quote.start, r.value, r.unit, r.kind.value, r.indicator, r.period.label if r.period else "-",
         base_label(r.base), r.place.name if r.place else "-")
        for r in EXTRACTOR.extract(TEXTS["bac-kan-2025-01"])
        if r.quote.start not in labels["ignore"]
    ]  # fmt: skip

    assert found == expected
    assert len(found) == 13


def test_seed_article_gives_nothing_more() -> None:
    assert len(EXTRACTOR.extract(TEXTS["bac-kan-2025-01"])) == 13


@pytest.mark.parametrize("day", [date(2025, 1, 15), datetime(2025, 1, 15, 8, 30, tzinfo=UTC)])
def test_published_may_be_a_date(day: date) -> None:
    text = "Tháng trước, CPI tăng 0,29%."
    (record,) = extract(text, published=day)
    assert (record.published, record.period and record.period.label) == ("2025-01-15", "2024-12")
    assert Extractor(published=day).extract(text) == [record]
    assert explain(text, published=day)[-1].record == record


@pytest.mark.parametrize("read", [extract, explain, ledger, lambda text: list(find_quantities(text))])
@pytest.mark.parametrize("wrong", [None, 5, b"CPI", ["CPI"]])
def test_what_is_no_text_is_refused_by_name(read: Callable[[Any], Any], wrong: object) -> None:
    with pytest.raises(VneconError, match=f"not {type(wrong).__name__}"):
        read(wrong)


@pytest.mark.parametrize("wrong", [2025, 2025.5, b"2025", ["2025"], True])
def test_what_is_no_date_is_refused_by_name(wrong: Any) -> None:
    for call in (extract, explain, ledger):
        with pytest.raises(VneconError, match="published: wanted a date or a text like"):
            call("CPI tăng 3%.", published=wrong)
    with pytest.raises(VneconError, match="published"):
        Extractor(published=wrong)


def test_an_article_leaves_nothing_to_the_collector_of_garbage() -> None:
    texts = list(TEXTS.values())[:20]
    for text in texts:
        EXTRACTOR.extract(text)  # what is made once for all is made
    gc.collect()
    gc.disable()
    try:
        for text in texts:
            EXTRACTOR.extract(text)
        assert gc.collect() == 0
    finally:
        gc.enable()
