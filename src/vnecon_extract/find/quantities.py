"""Quantities: numbers with magnitude, unit and bound, joined to ranges and lists; and digits that are none, claimed.

>>> from vnecon_extract.patterns import lower
>>> text = "ước đạt khoảng 6,5 - 7 triệu tấn"
>>> found = QuantityFinder(Knowledge()).find(Sentence(0, len(text), text, lower(text)))
>>> [(text[q.start : q.end], str(q.low), str(q.high), q.unit) for q in found]
[('6,5 - 7 triệu tấn', '6500000', '7000000', 'tonne')]
"""

from collections.abc import Sequence
from decimal import Decimal

from vnecon_extract.find.amount import Amount
from vnecon_extract.find.amounts import AmountFinder
from vnecon_extract.find.bounds import BoundCue, BoundReader
from vnecon_extract.find.clause_nouns import ClauseNouns
from vnecon_extract.find.joins import Joins, ends, is_range
from vnecon_extract.find.numbers import Convention
from vnecon_extract.find.pairs import CurrencyPairs
from vnecon_extract.find.sides import TwoSided
from vnecon_extract.find.units import UnitWords
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.quantities import magnitudes
from vnecon_extract.mentions import Bound, Claim, Quantity, Sentence
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.values import replace

# Things come whole: "1,234 doanh nghiệp" can only be the English way to write 1234; so can "12,500 đồng".
_WHOLE = ("count", "people", "transport")
_RATIOS = ("percent", "pp", "multiple")
_NO_SPREAD = Decimal(0)
_MONEY_SIGHT = 120
_ONE = Decimal(1)


class QuantityFinder:
    """Finds quantities and claims the other digits; built once, used by all threads."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._amounts = AmountFinder(knowledge)
        self._bounds = BoundReader(knowledge)
        self._pairs = CurrencyPairs(knowledge)
        self._joins = Joins(knowledge)
        self._sides = TwoSided(knowledge)
        self._money = {m.code: Pattern(rf"(?<!\w){alternatives(m.alone_near)}(?!\w)") for m in magnitudes(knowledge)}
        self._nouns = ClauseNouns(knowledge)
        self.dimension_of = self._amounts.units.dimension_of
        self.knows_unit = self._amounts.units.knows

    def find(
        self, sentence: Sentence, taken: Sequence[tuple[int, int]] = (), convention: Convention = "vi"
    ) -> list[Quantity | Claim]:
        """Quantities and claims in order, none overlapping; ``taken`` are spans of periods, left alone.

        ``convention`` says how the article writes its numbers (``numbers.convention_of``).
        """
        low = sentence.low
        items = self._pairs.settled(low, self._amounts.find(sentence, taken, convention))
        if not items:
            return []
        relations = self._joins.lend(low, items)
        self._lend_defaults(low, items)
        found: list[Quantity | Claim] = []
        skip, joined = False, ""
        for i, item in enumerate(items):
            before, joined = joined, relations[i]
            if skip:
                skip = False
            elif isinstance(item, Claim):
                found.append(item)
            elif (
                joined
                and isinstance(after := items[i + 1], Amount)
                and self._is_range(
                    low, "list" if joined == "dash" and "dash" in (before, relations[i + 1]) else joined, item, after
                )
            ):
                found.append(self._range(low, item, after))
                skip = True
            else:
                found.append(self._single(low, item, before == "comma" and _is_broken(items[i - 1], item)))
        return found

    def _is_range(self, low: str, relation: str, left: Amount, right: Amount) -> bool:
        if relation == "list":
            right.sign = 0  # "35,9% - 37,4% - 39,7%": its minus was the dash
        if not is_range(relation, left, right):
            return False
        first, second = left.number.value, right.number.value
        spread = abs(second / first - 1) if first and second else _NO_SPREAD
        if self._sides.quoted(low, left.start, right.end, spread):
            right.sign = 0  # its minus was the dash
            return False
        return True

    def _lend_defaults(self, low: str, items: Sequence[Amount | Claim]) -> None:
        """Units that stand elsewhere: of the sheet (đơn vị: ...), of an earlier amount, of a magnitude alone (tỷ)."""
        sheet = self._amounts.sheet_unit(low)
        last: UnitWords | None = None
        for item in items:
            if isinstance(item, Claim):
                continue
            number = item.number
            if item.unit is not None:
                if item.unit.dimension.partition("/")[0] not in _RATIOS:
                    last = item.unit
            elif number.last is not None:
                self._alone(low, item, last)
            elif sheet and number.value is not None:
                item.number = replace(number, value=number.value * sheet[0])
                item.unit, item.borrowed, item.flags = sheet[1], True, (*item.flags, "inherited_unit")
            elif unit := self._amounts.units.counted(low, self._nouns.of_number(low, item.start)):
                item.unit, item.borrowed, item.flags = unit, True, (*item.flags, "inherited_unit")

    def _alone(self, low: str, item: Amount, last: UnitWords | None) -> None:
        """A magnitude without unit: that of the amount before it, else what it means alone (tỷ is tỷ đồng)."""
        entry = item.number.last
        always_money = entry is not None and entry.alone and not entry.alone_near
        if last is not None and "/" not in last.code and (last.dimension == "currency" or not always_money):
            item.unit, item.borrowed, item.flags = last, True, (*item.flags, "inherited_unit")
        elif not always_money and (unit := self._amounts.units.counted(low, self._nouns.of_magnitude(low, item.start))):
            item.unit, item.borrowed, item.flags = unit, True, (*item.flags, "inherited_unit")
        elif entry is not None and entry.alone:
            sight = low[max(0, item.start - _MONEY_SIGHT) : item.end + _MONEY_SIGHT]
            if not entry.alone_near or self._money[entry.code].search(sight):
                end = item.number.end
                item.unit = UnitWords(end, end, entry.alone, self.dimension_of(entry.alone))
                item.flags = (*item.flags, "implied_unit")

    def _single(self, low: str, item: Amount, broken: bool) -> Quantity:
        value, flags = settle(item)
        cue = self._bounds.before(low, item.start, item.end, item.unit.dimension if item.unit else "")
        bound: Bound = cue.bound if cue else self._bounds.after(low, item.end)
        if broken and "ambiguous_separator" not in flags:
            flags = (*flags, "ambiguous_separator")
        return _quantity(item, item, value, None, None, bound, cue, (item.number.start,), item.rule, flags)

    def _range(self, low: str, left: Amount, right: Amount) -> Quantity:
        first, flags = settle(left)
        if right.unit is None and left.unit is not None:
            right.unit = left.unit
        if left.sign == 0:
            right.sign = 0  # its minus was the dash
        second, more = settle(right)
        small, large, turned = ends(first, second)
        flags = tuple(dict.fromkeys((*flags, *more, *(("reversed_range",) if turned else ()))))
        cue = self._bounds.before(low, left.start, right.end, "")
        starts = (left.number.start, right.number.start)
        return _quantity(left, right, None, small, large, "range", cue, starts, "range", flags)


def settle(item: Amount) -> tuple[Decimal, tuple[str, ...]]:
    """The value in base units; a separator that two conventions read differently is settled by the unit, or flagged."""
    number, digits, flags = item.number, item.number.digits, item.flags
    value = number.value if number.value is not None else Decimal(0)
    if digits.other is not None and digits.value and not number.stacked:
        head = item.unit.dimension.partition("/")[0] if item.unit else ""
        whole = head in _WHOLE or (item.unit is not None and item.unit.code.startswith("VND"))
        decimal = digits.value < digits.other
        if decimal and head not in _RATIOS and ((whole and number.last is None) or _no_decimals(digits.value)):
            value = digits.other * number.factor
        elif (decimal and number.last is None and head not in _RATIOS) or (not decimal and head in _RATIOS):
            flags = (*flags, "ambiguous_separator")
    value = -value if item.sign < 0 else value
    factor = item.unit.factor if item.unit else _ONE
    if factor != _ONE:
        value *= factor
    elif number.factor == _ONE:
        return value, flags
    return tidy(value), flags


def _no_decimals(value: Decimal) -> bool:
    """``5,000``: nobody writes three decimals that are all zero; they are thousands."""
    return value == value.to_integral_value()


def tidy(value: Decimal) -> Decimal:
    """Without the zeros that multiplying leaves behind the point.

    >>> tidy(Decimal("2023720000000.00")), tidy(Decimal("0.850"))
    (Decimal('2023720000000'), Decimal('0.85'))
    """
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()


def _quantity(
    left: Amount, right: Amount, value: Decimal | None, low: Decimal | None, high: Decimal | None,
    bound: Bound, cue: BoundCue | None, starts: tuple[int, ...], rule: str, flags: tuple[str, ...],
) -> Quantity:  # fmt: skip
    unit, end = right.unit, right.number.end
    at = (unit.start, unit.end) if unit else (end, end)
    return Quantity(
        left.start, right.end, rule, value, low, high, unit.code if unit else "", *at,
        bound, cue.start if cue else left.start, left.sign, starts, flags,
    )  # fmt: skip


def _is_broken(left: Amount | Claim, right: Amount) -> bool:
    """``274, 4 triệu``: two bare numbers of a list, or one number with a stray space; the text does not say."""
    return (
        isinstance(left, Amount)
        and left.bare
        and left.number.digits.value is not None
        and left.number.digits.value < 1000
        and right.number.digits.value is not None
        and right.number.digits.value < 1000
        and right.number.digits.value == right.number.digits.value.to_integral_value()
    )
