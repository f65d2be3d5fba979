"""Walks what data/weights.toml says of fields other than subject and time: it decides its examples, or shows in their
margins; and what else explain tells of a part."""

import pytest

from vnecon_extract import Extractor
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.weights import Weight
from vnecon_extract.link.explain import NOTHING, Told
from vnecon_extract.rules import Rule

FIELDS = ("indicator", "part", "status", "owner", "role", "other")
ENTRIES = [(of, entry) for of in FIELDS for entry in Knowledge().table("weights", of, Weight)]
RULES = [(of, entry) for of, entry in ENTRIES if entry.code in list(Rule)]
REASONS = [pytest.param(*pair, id=pair[1].code) for pair in ENTRIES if pair not in RULES]
EXAMPLES = [pytest.param(of, entry, text, id=entry.code) for of, entry in RULES for text in entry.examples]
NEAR_MISSES = [pytest.param(of, entry, text, id=entry.code) for of, entry in RULES for text in entry.near_misses]
EXTRACTOR = Extractor()


def told(of: str, marked: str) -> dict[str, Told]:
    """What was decided about the figure in «», by dimension where it is about its parts."""
    start, text = marked.index("«"), marked.replace("«", "").replace("»", "")
    (found,) = [n for n in EXTRACTOR.explain(text, "2025-01") if n.start == start]
    fields = ("prices", "attribution") if of == "other" else of
    told = [d for d in found.decisions if d.field.startswith(fields) and d.value != NOTHING]
    return {d.field.removeprefix("part "): d for d in told}


@pytest.mark.parametrize(("of", "entry", "text"), EXAMPLES)
def test_a_candidate_outweighs_the_others(of: str, entry: Weight, text: str) -> None:
    assert entry.code in {d.rule for d in told(of, text).values()}


@pytest.mark.parametrize(("of", "entry", "text"), NEAR_MISSES)
def test_a_candidate_comes_in_no_other_way(of: str, entry: Weight, text: str) -> None:
    assert entry.code not in {d.rule for d in told(of, text).values()}


@pytest.mark.parametrize(("of", "entry"), REASONS)
def test_a_reason_shows_in_the_margin(of: str, entry: Weight) -> None:
    margins = {d.margin for text in entry.examples for d in told(of, text).values()}

    assert margins.isdisjoint(d.margin for text in entry.near_misses for d in told(of, text).values())


CASES = [
    ("the only part named", "Năm 2024, xuất khẩu gạo đạt «5 tỷ USD».", "product", "gạo", None, None),
    ("the part in force is what it would be", "Năm 2024, xuất khẩu gạo đạt 5 tỷ USD, cà phê đạt «4 tỷ USD».",
     "product", "cà phê", "gạo", 20),
    ("a part that goes on", "Năm 2024, xuất khẩu gạo đạt 5 tỷ USD, tăng «8%».", "product", "gạo", None, None),
    ("the same part again", "Năm 2024, xuất khẩu gạo đạt 5 tỷ USD, riêng xuất khẩu gạo sang Mỹ đạt «1 tỷ USD».",
     "product", "gạo", None, None),
    ("two in its words", "Năm 2024, xuất khẩu gạo tăng nhờ được giá hơn cà phê, đạt «5 tỷ USD».",
     "product", "gạo", "cà phê", 1),
    ("the sector that it is in", "Năm 2024, GRDP tăng 6%. Trong khu vực dịch vụ, ngành vận tải tăng «7%».",
     "sector", "ngành vận tải", "khu vực dịch vụ", 20),
    ("a list's own", "Năm 2024, GRDP khu vực công nghiệp, khu vực nông nghiệp tăng lần lượt «8%» và 2%.",
     "sector", "khu vực công nghiệp", "khu vực công nghiệp, khu vực nông nghiệp", 20),
    ("one partner after another", "Năm 2024, xuất khẩu sang Mỹ đạt 100 tỷ USD, sang Đức đạt «8 tỷ USD».",
     "partner", "Đức", "Mỹ", 30),
    ("two partners in its words", "Năm 2024, xuất khẩu sang Mỹ nhiều hơn sang Đức, đạt «100 tỷ USD».",
     "partner", "Đức", "Mỹ", 1),
    ("partners told together are one", "Năm 2024, xuất khẩu sang Mỹ và Đức đạt «100 tỷ USD».",
     "partner", "Mỹ và Đức", None, None),
    ("one that no table lists", "Năm 2024, xuất khẩu gạo đạt 5 tỷ USD; ghế nhựa «3 tỷ USD».",
     "product", "ghế nhựa", "gạo", 2),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "dimension", "value", "runner_up", "margin"), [pytest.param(*c[1:], id=c[0]) for c in CASES]
)
def test_what_a_part_would_be_otherwise(
    text: str, dimension: str, value: str, runner_up: str | None, margin: int | None
) -> None:
    part = told("part", text)[dimension]

    assert (part.value, part.runner_up, part.margin) == (value, runner_up, margin)
