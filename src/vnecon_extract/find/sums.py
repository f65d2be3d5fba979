"""Amounts told in two parts that add up: ``71 USD 8 cent``, ``một nghìn tỷ, chín trăm triệu đồng``."""

from collections.abc import Container

from vnecon_extract.find.amount import IN_WORDS, Amount
from vnecon_extract.find.units import UnitWords
from vnecon_extract.mentions import Claim
from vnecon_extract.values import replace


def added(low: str, left: Amount | Claim, right: Amount, joints: Container[str]) -> Amount | None:
    """The one amount that ``left`` and ``right`` tell together, with one of ``joints`` between; None where they are
    two."""
    if isinstance(left, Claim) or left.number.value is None or right.number.value is None or right.unit is None:
        return None
    if low[left.end : right.start] not in joints:
        return None
    if left.rule == right.rule == IN_WORDS and left.unit is None:
        return _stacked(left, right)
    return _with_cents(low, left, right, right.unit)


def _with_cents(low: str, left: Amount, right: Amount, unit: UnitWords) -> Amount | None:
    """``71 USD 8 cent/thùng``: the smaller unit is a part of the one before it."""
    whole, part = left.unit, unit.code.partition("/")[0]
    if whole is None or whole.code != part or whole.factor <= unit.factor or unit.dimension[:8] != "currency":
        return None
    assert left.number.value is not None
    assert right.number.value is not None
    cents = right.number.value * unit.factor
    if left.number.last is not None or cents >= whole.factor or low[left.end] == ",":
        return None
    number = replace(left.number, end=right.number.end, value=left.number.value * whole.factor + cents, stacked=True)
    return Amount(left.start, right.end, number, replace(unit, factor=whole.factor), "cents", sign=left.sign)


def _stacked(left: Amount, right: Amount) -> Amount | None:
    """``một nghìn hai trăm tỷ, chín trăm triệu đồng``: what is below the first magnitude goes on from it."""
    value, more = left.number.value, right.number.value
    if value is None or more is None or left.number.last is None or more >= left.number.last.value:
        return None
    number = replace(left.number, end=right.number.end, value=value + more, stacked=True)
    return Amount(left.start, right.end, number, right.unit, IN_WORDS, sign=left.sign)
