"""Which field is what, and what date of publication it gives."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnecon_extract.batch.dates import header_date, iso_date
from vnecon_extract.batch.fields import article_of, compose, guess
from vnecon_extract.errors import ArticleError


@pytest.mark.parametrize(
    ("names", "found"),
    [
        pytest.param("id title text date", "text=text title=title published=date id=id", id="plain"),
        pytest.param("Headline BODY Link", "text=BODY title=Headline url=Link", id="any case"),
        pytest.param("noi_dung ngay_dang sapo", "text=noi_dung lead=sapo published=ngay_dang", id="Vietnamese"),
        pytest.param("maintext date_publish date_download", "text=maintext published=date_publish", id="news-please"),
        pytest.param("a b", "", id="nothing known"),
    ],
)
def test_guess(names: str, found: str) -> None:
    """Known names are found, others left alone."""
    assert guess(dict.fromkeys(names.split())) == dict(pair.split("=") for pair in found.split())


def test_given_names_win() -> None:
    """What the user says goes before what is guessed."""
    assert guess(dict.fromkeys(["text", "raw"]), {"text": "raw"})["text"] == "raw"


def test_unknown_role_is_refused() -> None:
    """A slip in a role's name is said, not passed over."""
    with pytest.raises(ValueError, match="not txt"):
        guess({}, {"txt": "raw"})


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2025", "2025"),
        ("2025-01", "2025-01"),
        ("2025-1-5", "2025-01-05"),
        ("2025-01-15", "2025-01-15"),
        ("2025/01/15", "2025-01-15"),
        ("2025-01-15T22:34:00+07:00", "2025-01-15"),
        ("2025-01-15 22:34:00", "2025-01-15"),
        ("15/01/2025", "2025-01-15"),
        ("15-1-2025 08:30", "2025-01-15"),
        ("15.01.2025", "2025-01-15"),
        ("Thứ Tư, 15/01/2025 | 22:34", "2025-01-15"),
        ("22:34 | 15/01/2025", "2025-01-15"),
        ("01/2025", "2025-01"),
        ("1736953200", "2025-01-15"),
        (1736953200, "2025-01-15"),
        ("1736953200000", "2025-01-15"),
        (date(2025, 1, 15), "2025-01-15"),
        (datetime(2025, 1, 15, 22, 34, tzinfo=UTC), "2025-01-15"),
        ("32/01/2025", None),
        ("15/13/2025", None),
        ("hôm qua", None),
        ("", None),
        (None, None),
        (float("nan"), None),
    ],
)
def test_iso_date(value: object, expected: str | None) -> None:
    """Day before month, as in Viet Nam; what cannot be told is left out."""
    assert iso_date(value) == expected


@settings(deadline=None)
@given(st.one_of(st.text(), st.integers(), st.floats(), st.dates()))
def test_iso_date_takes_anything(value: object) -> None:
    """It answers with a date or with nothing."""
    found = iso_date(value)

    assert found is None or len(found) in (4, 7, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" date 2025-01 Sản xuất", "2025-01"),
        ("date 2025-01-15\nSản xuất", "2025-01-15"),
        ("\ufeff date 2025 Sản xuất", "2025"),
        (" date 2025-13 Sản xuất", None),
        ("Sản xuất date 2025-01", None),
        ("date 2025-01-155", None),
        ("update 2025-01", None),
    ],
)
def test_header_date(text: str, expected: str | None) -> None:
    """Only a header at the very beginning counts."""
    assert header_date(text) == expected


@pytest.mark.parametrize(
    ("title", "lead", "body", "text"),
    [
        pytest.param("T", "L", "B", "T\n\nL\n\nB", id="all three"),
        pytest.param("CPI tăng", "", "CPI tăng\n\nThân bài", "CPI tăng\n\nThân bài", id="title is there"),
        pytest.param("CPI tăng", "Dẫn", "CPI tăng\n\nDẫn\n\nThân", "CPI tăng\n\nDẫn\n\nThân", id="both are there"),
        pytest.param("", " ", "B", "B", id="only a body"),
    ],
)
def test_compose(title: str, lead: str, body: str, text: str) -> None:
    """Nothing is said twice, nothing is left out."""
    assert compose(title, lead, body) == text


def test_article_of_a_row() -> None:
    """A row's id, date and address go to the article; numbers and nulls do no harm."""
    article = article_of({"id": 7, "content": "CPI tăng 3%.", "date": "05/10/2024", "url": None}, "kho:1")

    assert (article.id, article.text, article.published, article.url) == ("7", "CPI tăng 3%.", "2024-10-05", "")


def test_a_row_without_a_text_is_refused() -> None:
    """The message lists the fields there are."""
    with pytest.raises(ArticleError, match="no text among the fields tua_bai"):
        article_of({"tua_bai": "x"}, "a")
