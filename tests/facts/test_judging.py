"""What several articles make of one number: the same, a rounding, a revision, a conflict, or not to be told apart."""

import pytest

from vnecon_extract.facts import Fact, facts
from vnecon_extract.records import IndicatorRecord

from .making import record

Said = tuple[str, str, str, str]  # article, date of this century, status, number as it is written


def made(*said: Said, **fields: object) -> list[IndicatorRecord]:
    """Records of the growth of one province, one an article; ``hơn`` and ``gần`` before the number are its bound."""
    found = []
    for article, published, status, words in said:
        word, _, number = words.rpartition(" ")
        bound = {"hơn": "over", "gần": "under", "khoảng": "approx", "": "exact"}[word]
        value = number.removesuffix("%").replace(".", "").replace(",", ".")
        found.append(
            record(number, value, article=article, published=published or None, status=status, bound=bound, **fields)
        )
    return found


def articles(said: str) -> list[Said]:
    """The articles of a case."""
    found = []
    for article in said.split(" / "):
        name, day, *others = article.split()
        status = others.pop(0) if others[0] in ("estimate", "forecast", "target") else "actual"
        found.append((name, day.strip("-") and f"20{day}", status, " ".join(others)))
    return found


def the_fact(*said: Said, **fields: object) -> Fact:
    (fact,) = facts(made(*said, **fields))
    return fact


# What the articles say, parted by " / ": article, date of this century, status where it is no outcome, bound, number.
GRDP = [
    ("one article", "same", "10.93", "a 25-01-10 10,93%"),
    ("two that agree", "same", "10.93", "a 25-01-10 10,93% / b 25-02-10 10,93%"),
    ("rounded", "rounding", "10.93", "a 25-01-10 10,9% / b 25-01-10 10,93%"),
    ("a bound", "rounding", "10.93", "a 25-01-10 10,93% / b 25-01-10 hơn 10%"),
    ("two bounds", "rounding", "10", "a 25-01-10 gần 11% / b 25-03-10 hơn 10%"),
    ("of one month", "conflict", "10.93", "a 25-01-10 10,93% / b 25-01-20 10,5%"),
    ("of no date", "conflict", "10.93", "a - 10,93% / b - 10,5%"),
    ("of a year, perhaps the same month", "conflict", "10.93", "a 25 10,93% / b 25-03-20 10,5%"),
    ("against its bound", "conflict", "10.93", "a 25-01-10 10,93% / b 25-01-10 hơn 11%"),
    ("estimate, then outcome", "revision", "10.93", "a 24-12-28 estimate 10,5% / b 25-01-10 10,93%"),
    ("estimate, then outcome in one month", "revision", "10.93", "a 25-01-03 estimate 10,5% / b 25-01-28 10,93%"),
    ("estimate and outcome of no date", "revision", "10.93", "a - estimate 10,5% / b - 10,93%"),
    ("later vintage", "revision", "10.5", "a 25-01-10 10,93% / b 25-06-10 10,5%"),
    ("the older value comes back", "conflict", "10.93", "a 25-01-10 10,93% / b 25-06-10 10,5% / c 25-07-10 10,93%"),
    ("digits changed places", "conflict", "10.93", "a 25-01-10 10,93% / b 25-02-10 10,93% / c 25-01-30 10,39%"),
    ("no two agree", "ambiguous", None, "a 25-01-10 10,93% / b 25-01-10 7,1% / c 25-01-11 4,8%"),
    ("one article, two values", "ambiguous", None, "a 25-01-10 10,93% / a 25-01-10 7,1%"),
    ("one article, rounded in its title", "rounding", "10.93", "a 25-01-10 10,93% / a 25-01-10 10,9%"),
    (
        "of two values, and a clear one",
        "ambiguous",
        "10.93",
        "a 25-01-10 10,93% / a 25-01-10 7,1% / b 25-01-10 10,93%",
    ),
    ("a floor is kept from far above", "rounding", "9.5", "a 25-01-10 target hơn 8% / b 25-01-11 target 9,5%"),
    ("forecasts of nobody knows whom", "ambiguous", "9.5", "a 25-01-10 forecast 8% / b 25-01-11 forecast 9,5%"),
]


@pytest.mark.parametrize(("verdict", "value", "said"), [case[1:] for case in GRDP], ids=[case[0] for case in GRDP])
def test_verdict_and_value(verdict: str, value: str | None, said: str) -> None:
    fact = the_fact(*articles(said))

    assert (fact.verdict.value, None if fact.value is None else str(fact.value)) == (verdict, value)
    assert len(fact.statements) == said.count(" / ") + 1  # nothing is dropped


LEVEL = {"kind": "level", "base": None, "unit": "VND", "indicator": "grdp"}
DAY = {"period": {"label": "2025-03-05", "start": "2025-03-05", "end": "2025-03-05"}}
WEEK = {"period": {"label": "2025-03-03/P7D", "start": "2025-03-03", "end": "2025-03-09"}}
OTHERS = [
    ("the digits at another power of ten", LEVEL, ["59.123", "5.912,3"], "conflict"),
    ("another size: of something else", LEVEL, ["59.123", "390"], "ambiguous"),
    ("a price moves within the day", LEVEL | {"indicator": "gold_price"} | DAY, ["82,1", "82,5"], "ambiguous"),
    ("what a day adds up to does not", LEVEL | {"indicator": "trading_value"} | DAY, ["12.451", "13.912"], "conflict"),
    ("of one week", LEVEL | WEEK, ["59.123", "58.700"], "conflict"),
]


@pytest.mark.parametrize(("fields", "numbers", "verdict"), [c[1:] for c in OTHERS], ids=[c[0] for c in OTHERS])
def test_verdict_by_what_is_measured(fields: dict[str, object], numbers: list[str], verdict: str) -> None:
    said = [(name, "2025-03-10", "actual", number) for name, number in zip("abc", numbers, strict=False)]

    assert the_fact(*said, **fields).verdict.value == verdict


def test_what_is_short_is_never_revised() -> None:
    said = [("a", "2025-03-10", "actual", "59.123"), ("b", "2025-05-10", "actual", "58.700")]

    assert the_fact(*said, **LEVEL | WEEK).verdict.value == "conflict"
    assert the_fact(*said, **LEVEL).verdict.value == "revision"


def test_each_statement_is_held_against_the_value() -> None:
    fact = the_fact(
        ("a", "2024-12-20", "estimate", "10,1%"),
        ("b", "2025-01-10", "actual", "10,93%"),
        ("c", "2025-01-12", "actual", "10,9%"),
        ("d", "2025-01-15", "actual", "19,3%"),
        ("e", "2025-01-20", "actual", "10,93%"),
    )

    assert [relation.value for relation in fact.relations] == ["revision", "same", "rounding", "conflict", "same"]


def test_what_repeats_an_article_is_no_second_source() -> None:
    one, repeat, other = made(*articles("a 25-01-10 10,39% / b 25-01-10 10,39% / c 25-01-09 10,93%"))
    copied = repeat.model_copy(update={"duplicate_of": "a"})
    (fact,) = facts([one, copied, other])

    assert (fact.sources, len(fact.statements)) == (2, 3)
    (fact,) = facts([one, repeat, other])
    assert (fact.sources, fact.value) == (3, one.value)
