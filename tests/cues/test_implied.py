"""The base of a growth figure that names none."""

from datetime import date

import pytest

from vnecon_extract.cues.implied import implied_base
from vnecon_extract.records import Kind, Period
from vnecon_extract.timex.calendar import months, up_to

NINE = months(2024, 1, 9)
SEPTEMBER = months(2020, 9, 1)
TO_DAY = up_to(date(2020, 12, 10))


@pytest.mark.parametrize(
    ("kind", "of", "stock", "expected"),
    [
        (Kind.CHANGE, NINE, False, "2023-01-01/P9M"),
        (Kind.CHANGE, months(2024, 1, 12), False, "2023"),
        (Kind.CHANGE, months(2024, 7, 3), False, "2023-Q3"),
        (Kind.CHANGE, SEPTEMBER, False, None),
        (Kind.CHANGE, NINE, True, None),
        (Kind.CHANGE, TO_DAY, False, None),
        (Kind.CHANGE, months(2016, 1, 60), False, None),
        (Kind.CHANGE, None, False, None),
        (Kind.RATIO, NINE, False, None),
        (Kind.LEVEL, NINE, False, None),
    ],
)
def test_a_base_is_implied_only_for_growth_over_a_span(
    kind: Kind, of: Period | None, stock: bool, expected: str | None
) -> None:
    """And says so."""
    base = implied_base(kind, of, stock=stock)

    assert (base.period.label if base and base.period else None) == expected
    assert base is None or base.implied
