"""Which ways to write an amount can be of one value: by their last digits and the words around them."""

from decimal import Decimal

import pytest

from vnecon_extract.exact import exact
from vnecon_extract.facts.agreement import Written, agree
from vnecon_extract.records import Bound


def written(said: str) -> Written:
    """``gần 4,6``: the number as Vietnamese writes it, its bound in front; ``5-6`` is a range, ``! `` a floor only."""
    floor, said = said.startswith("! "), said.removeprefix("! ")
    word, _, number = said.rpartition(" ")
    bound = {"gần": Bound.UNDER, "hơn": Bound.OVER, "khoảng": Bound.APPROX, "": Bound.EXACT}[word]
    if number.count("-") == 1 and not number.startswith("-"):
        low, high = number.split("-")
        return Written(None, _amount(low), _amount(high), Bound.RANGE, number)
    return Written(_amount(number), None, None, bound, number.removeprefix("-"), floor)


def _amount(number: str) -> Decimal:
    return Decimal(number.replace(".", "").replace(",", "."))


AGREE = [
    ("7,4", "7,4"),
    ("7,4", "7,35"),  # rounded up
    ("7,3", "7,35"),  # cut off
    ("7,3", "7,349"),
    ("7", "6,5"),
    ("-2", "-2,4"),
    ("60", "59,8"),
    ("gần 4,6", "4,5907"),
    ("gần 4,6", "4,6"),  # as far as that is rounded
    ("hơn 4,5", "4,5907"),
    ("hơn 400", "423"),  # the zeros may be round
    ("gần 400", "391,5"),
    ("gần 100", "97"),
    ("khoảng 60", "63,1"),
    ("khoảng 60", "57"),
    ("hơn -10", "-10,4"),  # giảm hơn 10%: further down
    ("hơn 10", "gần 11"),
    ("5-6", "5,7"),
    ("5-6", "6"),
    ("5-6", "5,2-5,8"),  # within it
    ("! hơn 8", "9,5"),  # a floor
    ("4,60", "4,6"),
]
DIFFER = [
    ("7,4", "7,3"),
    ("7,4", "7,31"),  # neither rounded nor cut off
    ("7,5", "7,36"),
    ("405,5", "4055"),
    ("-2,1", "2,1"),
    ("60", "59"),
    ("gần 4,6", "4,67"),
    ("gần 4,6", "4,3"),
    ("hơn 4,5", "4,41"),
    ("hơn 400", "523"),
    ("gần 100", "71"),
    ("hơn 10", "gần 10"),
    ("hơn -10", "-9,2"),
    ("khoảng 60", "82"),
    ("5-6", "6,7"),
    ("5-6", "6-7"),
    ("5-6", "5,5-6,5"),  # neither within the other
    ("hơn 4,60", "4,68"),  # written to the hundredth
]


@pytest.mark.parametrize(("one", "other"), AGREE)
def test_they_agree(one: str, other: str) -> None:
    with exact():
        assert agree(written(one), written(other))
        assert agree(written(other), written(one))


@pytest.mark.parametrize(("one", "other"), DIFFER)
def test_they_differ(one: str, other: str) -> None:
    with exact():
        assert not agree(written(one), written(other))
        assert not agree(written(other), written(one))
