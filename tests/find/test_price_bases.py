"""Prices that values are expressed in."""

import pytest

from vnecon_extract.find.price_bases import PriceBasisFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.cues import price_basis_cues
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower

KNOWLEDGE = Knowledge()
FINDER = PriceBasisFinder(KNOWLEDGE)


def found(text: str) -> list[tuple[str, int | None]]:
    return [(m.kind, m.year) for m in FINDER.find(Sentence(0, len(text), text, lower(text)))]


CASES = [
    ("(theo giá so sánh năm 2010) đạt 642 tỷ đồng", [("constant", 2010)]),
    ("giá so sánh 2010", [("constant", 2010)]),
    ("Theo giá so sánh, tăng 6%", [("constant", None)]),
    ("giá cố định 1994", [("constant", 1994)]),
    ("giá cố định năm 1994", [("constant", 1994)]),
    ("giá so sánh năm gốc 2010", [("constant", 2010)]),
    ("GIÁ SO SÁNH 2010", [("constant", 2010)]),
    ("giá hiện hành đạt 93.640 tỷ đồng", [("current", None)]),
    ("theo giá thực tế 2023", [("current", None)]),
    ("giá hiện hành 90 tỷ đồng, giá so sánh 2010 là 50 tỷ đồng", [("current", None), ("constant", 2010)]),
    ("giá so sánh 2.010 tỷ đồng", [("constant", None)]),
    ("giá xăng tăng 5%", []),
    ("so sánh giá năm 2010", []),
    ("quy định hiện hành 10%", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_price_bases(text: str, expected: list[tuple[str, int | None]]) -> None:
    """Kind and year of each; a number that is no year is none."""
    assert found(text) == expected


@pytest.mark.parametrize("cue", price_basis_cues(KNOWLEDGE), ids=lambda c: c.code)
def test_every_cue_in_its_examples_only(cue) -> None:  # type: ignore[no-untyped-def]
    """Examples are found, near misses are not."""
    assert all(found(text) for text in cue.examples)
    assert not any(found(text) for text in cue.near_misses)
