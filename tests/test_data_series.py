"""Walks every entry of data/series.toml: names, examples, near misses, what a name tells by itself."""

import pytest

from vnecon_extract.find.series import SeriesUnits
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import indicators
from vnecon_extract.knowledge.places import places
from vnecon_extract.knowledge.series import CentralBank, Series, named_series
from vnecon_extract.patterns import lower
from vnecon_extract.pipeline import Extractor

KNOWLEDGE = Knowledge()
SERIES = named_series(KNOWLEDGE)
BANKS = KNOWLEDGE.table("series", "central_bank", CentralBank)
PLACES = {place.code: place.name_vi for place in places(KNOWLEDGE)}
EXTRACTOR = Extractor()
UNITS = SeriesUnits(KNOWLEDGE)


@pytest.mark.parametrize(("entry", "example"), [pytest.param(s, e, id=e) for s in SERIES for e in s.examples])
def test_a_series_is_known_by_its_name(entry: Series, example: str) -> None:
    """Its example comes out as its indicator, of its place, with the name as a part where it says more."""
    records = [r for r in EXTRACTOR.extract(example, "2024-05-15") if r.indicator == entry.indicator]
    assert records
    names = {lower(name) for name in (*entry.says, *entry.risky)}
    for record in records:
        if entry.place:
            assert record.place is not None
            assert record.place.name == PLACES[entry.place]
        if entry.part:
            assert lower(record.breakdown[entry.part]) in names


@pytest.mark.parametrize(("entry", "text"), [pytest.param(s, t, id=t) for s in SERIES for t in s.near_misses])
def test_words_beside_a_name_are_none(entry: Series, text: str) -> None:
    found = [(r.indicator, r.breakdown.get(entry.part)) for r in EXTRACTOR.extract(text, "2024-05-15")]
    names = {lower(name) for name in (*entry.says, *entry.risky)}
    assert all(code != entry.indicator or (entry.part and lower(part or "") not in names) for code, part in found)


@pytest.mark.parametrize("entry", SERIES, ids=lambda s: s.code)
def test_an_entry_is_whole(entry: Series) -> None:
    assert entry.indicator in {indicator.code for indicator in indicators(KNOWLEDGE)}
    assert entry.place in {"", *PLACES}
    assert entry.examples
    assert [UNITS.of(lower(name)) or "" for name in entry.sure()] == [entry.unit for _ in entry.sure()]


def test_a_name_means_one_series() -> None:
    names = [name for entry in SERIES for name in {lower(n) for n in (*entry.sure(), *entry.risky)}]
    assert len(names) == len(set(names))


# What a rate of the dollar is so much of: each dollar.
RATES = [
    ("Ngân hàng Sao Mai báo giá USD ở mức 25.100 đồng (mua vào) và 25.450 đồng (bán ra).", ["VND/USD"] * 2),
    ("Tỷ giá tự do giao dịch ở mức 25.300 - 25.380 (mua vào - bán ra), tăng 20 đồng.", ["VND/USD"] * 3),
    ("Tỷ giá trung tâm ở mức 24.250 đồng.", ["VND/USD"]),
    ("Tỷ giá USD hai nơi lần lượt là 25.800 – 26.190 và 25.860 – 26.170 VND/USD (mua vào - bán ra).", ["VND/USD"] * 4),
    ("Tỷ giá giảm 5 đồng chiều mua, tăng 5 đồng chiều bán, giao dịch ở mức 23.750 – 26.140 VND/USD.", ["VND/USD"] * 4),
    ("Tỷ giá euro ở mức 27.500 đồng.", ["VND"]),
    ("Giá vàng miếng mua vào 85 triệu đồng, tăng 100 nghìn đồng.", ["VND", "VND"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "units"), RATES)
def test_a_rate_is_so_much_for_each_dollar(text: str, units: list[str]) -> None:
    assert [record.unit for record in EXTRACTOR.extract(text, "2024-05-15")] == units


@pytest.mark.parametrize("bank", BANKS, ids=lambda b: b.code)
def test_a_central_bank_sets_the_rate_of_its_country(bank: CentralBank) -> None:
    for example in bank.examples:
        assert [r.place and r.place.name for r in EXTRACTOR.extract(example, "2024-05-15")] == [PLACES[bank.place]]


BARE = [
    ("PMI tháng 4 đạt 50,3.", ["50.3 point"]),
    ("VN-Index giảm 0,4% còn 1.250,3.", ["-0.4 percent", "1250.3 point"]),
    ("VN-Index còn 3 phiên nữa là hết tháng.", []),
    ("VN-Index tăng ở 3 sàn.", []),
    ("Thanh khoản thấp, VN-Index tăng 2% với 250 mã.", ["2 percent"]),
]


@pytest.mark.parametrize(("text", "expected"), BARE)
def test_bare_numbers_of_a_series(text: str, expected: list[str]) -> None:
    assert [f"{r.value} {r.unit}" for r in EXTRACTOR.extract(text, "2024-05-15")] == expected
