"""Walks every entry of data/weights.toml: a way in which a candidate comes decides its examples."""

import pytest

from vnecon_extract import Extractor
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.weights import Weight
from vnecon_extract.rules import Rule

ENTRIES = Knowledge().table("weights", "subject", Weight)
RULES = [entry for entry in ENTRIES if entry.code in list(Rule)]
EXTRACTOR = Extractor()


def decided(marked: str) -> str:
    """The rule that decided the subject of the figure in «»."""
    start, end = marked.index("«"), marked.index("»") - 1
    numbers = EXTRACTOR.explain(marked.replace("«", "").replace("»", ""), "2025-01")
    (found,) = [n for n in numbers if (n.start, n.end) == (start, end)]
    return next(told.rule for told in found.decisions if told.field == "subject")


@pytest.mark.parametrize(("entry", "text"), [pytest.param(e, t, id=e.code) for e in RULES for t in e.examples])
def test_a_candidate_outweighs_the_others(entry: Weight, text: str) -> None:
    assert decided(text) == entry.code


@pytest.mark.parametrize(("entry", "text"), [pytest.param(e, t, id=e.code) for e in RULES for t in e.near_misses])
def test_a_candidate_is_outweighed(entry: Weight, text: str) -> None:
    assert decided(text) != entry.code


def test_things_counted_are_named_behind() -> None:
    (counted,) = [entry for entry in ENTRIES if entry.code == "counted"]

    assert {decided(text) for text in counted.examples} == {"subject_behind"}
    assert {decided(text) for text in counted.near_misses} == {"subject_before"}


def test_margin_and_runner_up_are_told() -> None:
    numbers = EXTRACTOR.explain("Năm 2024, CPI tăng 3,6%, xuất khẩu tăng 14%.", "2025-01")
    subject = next(told for told in numbers[-1].decisions if told.field == "subject")

    assert (subject.value, subject.runner_up, subject.margin) == ("xuất khẩu", "CPI", 20)
