"""Records for tests of facts: by sentence, through the extractor, or by a few fields."""

from collections.abc import Iterable
from decimal import Decimal
from functools import cache

from vnecon_extract import Extractor
from vnecon_extract.records import Article, IndicatorRecord


@cache
def extractor() -> Extractor:
    """One for all tests."""
    return Extractor()


def told(*articles: tuple[str, str, str]) -> list[IndicatorRecord]:
    """The records of articles: id, date, text."""
    found: list[IndicatorRecord] = []
    for name, published, text in articles:
        found += extractor().extract(Article(id=name, text=text, published=published or None))
    return found


def record(
    quote: str,
    value: str | None = None,
    *,
    article: str = "a",
    published: str | None = "2025-01-10",
    status: str = "actual",
    bound: str = "exact",
    low: str | None = None,
    high: str | None = None,
    start: int = 0,
    **others: object,
) -> IndicatorRecord:
    """A record of the growth of Hà Nam's product in 2024, but for what is given."""
    days = {"label": "2024", "start": "2024-01-01", "end": "2024-12-31"}
    before = {"label": "2023", "start": "2023-01-01", "end": "2023-12-31"}
    fields: dict[str, object] = {
        "article": article, "kind": "change", "indicator": "grdp", "breakdown": {}, "unit": "percent", "status": status,
        "subject": {"text": "GRDP", "start": 0, "end": 4}, "value": None if value is None else Decimal(value),
        "low": low, "high": high, "bound": bound, "period": days, "base": {"kind": "period", "period": before},
        "place": {"name": "Hà Nam", "code": "VN-63", "level": "province"}, "price_basis": None, "attribution": None,
        "entity": None, "quote": {"text": quote, "start": start, "end": start + len(quote)},
        "sentence": {"start": 0, "end": 100}, "published": published,
    }  # fmt: skip
    return IndicatorRecord.model_validate(fields | others)


def shuffled(records: Iterable[IndicatorRecord], order: Iterable[int]) -> list[IndicatorRecord]:
    """Records in another order."""
    every = list(records)
    return [every[position] for position in order]
