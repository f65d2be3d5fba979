"""Figures that contradict each other across articles, and those that only look so."""

import pytest

from vnecon_extract.facts.contradictions import contradictions
from vnecon_extract.pipeline import Extractor
from vnecon_extract.records import Article

EXTRACTOR = Extractor()

GROWTH = "Năm 2024, GRDP của Hà Nam tăng 10,93%."
RICE = "Năm 2024, xuất khẩu gạo của Việt Nam đạt 9,2 triệu tấn."
CASES = [
    (GROWTH, "GRDP của Hà Nam năm 2024 tăng 10,5% so với năm 2023.", True),
    (GROWTH, "Tổng sản phẩm trên địa bàn tỉnh Hà Nam năm 2024 tăng 10,5% so với năm 2023.", True),  # in other words
    (GROWTH, "GRDP của Hà Nam năm 2024 tăng 10,9% so với năm 2023.", False),  # only rounded
    (GROWTH, "GRDP của Nam Định năm 2024 tăng 10,5% so với năm 2023.", False),  # elsewhere
    (GROWTH, "GRDP của Hà Nam năm 2023 tăng 9,4% so với năm 2022.", False),  # of another year
    (GROWTH, "GRDP của Hà Nam năm 2024 ước tăng 10,5%.", False),  # an estimate, then the outcome
    (GROWTH, "GRDP của Hà Nam năm 2024 tăng hơn 10%.", False),  # "hơn" leaves it open
    (RICE, "Năm 2024, xuất khẩu gạo của Việt Nam đạt 9,18 triệu tấn.", False),  # only rounded
    (RICE, "Năm 2024, xuất khẩu gạo của Việt Nam đạt 8 triệu tấn.", True),
]


@pytest.mark.parametrize(("one", "other", "clash"), CASES)
def test_contradictions(one: str, other: str, clash: bool) -> None:
    records = [r for name, text in (("a", one), ("b", other)) for r in EXTRACTOR.extract(Article(id=name, text=text))]

    assert len(records) == 2
    assert contradictions(records) == ([[0, 1]] if clash else [])


def test_an_article_of_several_values_is_left_out() -> None:
    texts = {"a": GROWTH, "b": f"{GROWTH.replace('10,93', '9,5')} {GROWTH.replace('10,93', '8,1')}"}
    records = [r for name, text in texts.items() for r in EXTRACTOR.extract(Article(id=name, text=text))]

    assert len(records) == 3
    assert contradictions(records) == []


def test_one_article_does_not_contradict_itself() -> None:
    text = f"{CASES[0][0]} {CASES[0][1]}"

    assert contradictions(EXTRACTOR.extract(Article(id="a", text=text))) == []
