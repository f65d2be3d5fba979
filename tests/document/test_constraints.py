"""What cannot be true never comes out: another candidate, nothing, or a flag."""

import pytest

from vnecon_extract.pipeline import extract

PUBLISHED = "2025-01-15"
# The figure in «», and what its record then says: kind, status, period, base, and whether a pair is missed.
CASES = [
    ("Năm 2024, tín dụng chiếm «134%» GDP.", ("ratio", "actual", "2024", None, False)),  # more than all of it
    ("Năm 2024, khu vực dịch vụ chiếm «42%» GDP.", ("share", "actual", "2024", None, False)),
    ("Phiên 28/1/2025, VN-Index tăng «9 điểm».", ("change", "actual", None, None, False)),  # two weeks ahead
    ("Phiên 14/1/2025, VN-Index tăng «9 điểm».", ("change", "actual", "2025-01-14", None, False)),
    ("Năm 2026, GDP tăng «8%».", ("change", "forecast", "2026", "2025", False)),  # no outcome of next year
    ("Năm 2024, giá euro là «27.400 đồng».", ("level", "actual", "2024", None, True)),
    ("Năm 2024, tỷ giá là «25.400 đồng/USD».", ("level", "actual", "2024", None, False)),
    ("Năm 2023, GDP tăng «5%» so với năm 2024.", ("change", "actual", "2023", None, False)),  # no base lies behind
]


@pytest.mark.parametrize(("marked", "expected"), CASES, ids=[marked for marked, _ in CASES])
def test_what_cannot_be(marked: str, expected: tuple[str, str, str | None, str | None, bool]) -> None:
    start = marked.index("«")
    (record,) = [r for r in extract(marked.replace("«", "").replace("»", ""), PUBLISHED) if r.quote.start == start]
    period, base = record.period, record.base.period if record.base is not None else None

    assert (
        record.kind.value,
        record.status.value,
        period.label if period is not None else None,
        base.label if base is not None else None,
        "pair_not_said" in record.flags,
    ) == expected
