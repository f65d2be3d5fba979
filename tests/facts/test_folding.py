"""Words of parts are folded by the table, and by nothing else; every entry is walked."""

import pytest

from vnecon_extract.facts.folding import Folding
from vnecon_extract.facts.naming import Naming
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.facts import Named, Same, moving, named, needs, same
from vnecon_extract.knowledge.indicators import breakdowns, indicators

ENTRIES = same(Knowledge())
FOLDING = Folding(Knowledge())


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.code)
def test_examples_are_folded_and_near_misses_are_not(entry: Same) -> None:
    assert {FOLDING.part(entry.dimension, words) for words in (*entry.says, *entry.examples)} == {entry.code}
    assert entry.code not in {FOLDING.part(entry.dimension, words) for words in entry.near_misses}


@pytest.mark.parametrize("entry", named(Knowledge()), ids=lambda entry: entry.code)
def test_names_are_found_in_examples_only(entry: Named) -> None:
    naming = Naming(Knowledge())

    assert all(naming.in_subject(subject) for subject in entry.examples)
    assert not any(naming.in_subject(subject) for subject in entry.near_misses)


def test_no_words_are_of_two_parts() -> None:
    said = [(entry.dimension, words) for entry in ENTRIES for words in entry.says]

    assert len(said) == len(set(said))


def test_codes_of_tables_are_of_the_same_dimension() -> None:
    dimensions = {entry.code: entry.dimension for entry in breakdowns(Knowledge())}

    assert [e.code for e in ENTRIES if dimensions.get(e.code, e.dimension) != e.dimension] == []


def test_indicators_that_are_named_are_there() -> None:
    codes = {entry.code for entry in indicators(Knowledge())}
    named = {code for entry in (*needs(Knowledge()), *moving(Knowledge())) for code in entry.indicators}

    assert named - codes == set()


CASES = [
    ("product", "Mặt hàng  gạo", "RICE"),
    ("product", "gạo 5% tấm", "gạo 5% tấm"),
    ("product", "thuỷ sản", "SEAFOOD"),  # the older way to write the tone
    ("partner", "Trung Quốc", "CN"),
    ("partner", "EU", "B_EU"),
    ("partner", "thị trường lân cận", "thị trường lân cận"),
    ("sector", "ngành công nghiệp chế biến , chế tạo", "VSIC_C"),
    ("sector", "nuôi trồng thủy sản", "nuôi trồng thủy sản"),
    ("other", "chiều mua vào", "BUY"),
    ("product", "các mặt hàng sầu riêng", "sầu riêng"),  # a part that the tables know, if under one name
    ("product", "hàng hiếm", "hàng hiếm"),
]


@pytest.mark.parametrize(("dimension", "words", "part"), CASES)
def test_part(dimension: str, words: str, part: str) -> None:
    assert FOLDING.part(dimension, words) == part
