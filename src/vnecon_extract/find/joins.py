"""Joining amounts: ranges, lists and pairs share magnitude and unit (``6,5-7%``, ``5, 6 và 7 triệu tấn``)."""

from collections.abc import Sequence
from decimal import Decimal

from vnecon_extract.find.amount import FIRST_OF_TWO, Amount
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.quantities import bound_words
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import Claim
from vnecon_extract.patterns import Pattern, alternatives, sources
from vnecon_extract.values import replace

_LOOK_BACK = 24
_RANGES = ("dash", "to")
_THOUSAND = 1000


class Joins:
    """Decides how neighbouring amounts belong together; built once (bound words may stand between)."""

    def __init__(self, knowledge: Knowledge) -> None:
        says = alternatives(say for b in bound_words(knowledge) if b.bound != "exact" for say in b.says)
        bound = rf"(?:{says}\s)?"
        lists = sources(word_lists(knowledge, "numbers"))
        self._from = Pattern(rf"(?<!\w){lists['from']}\s(?:{lists['from_tails']}\s){{0,2}}\Z")
        joints = {
            "to": rf"\s?(?:{lists['to_leads']}\s)?{lists['to']}\s?(?:{lists['to_tails']}\s)?",
            "and": rf",?\s{lists['and']}\s",
            "comma": r"\s?[,;]\s",
            "shift": rf"\s(?:{lists['shift_leads']}\s)?{lists['shift']}(?:\s{lists['shift_tails']})?\s",
        }
        # The first that fits names the relation.
        words = "|".join(f"(?P<{name}>{source})" for name, source in joints.items())
        self._joint = Pattern(rf"(?P<dash>\s?[-~]\s?{bound}[-+]?)|(?P<pair>\s?/\s?)|(?:{words}){bound}")

    def relation(self, low: str, left: Amount, right: Amount) -> str:
        """How ``right`` follows ``left``: range, to, and, comma, pair, shift, or "" where it does not."""
        if left.rule == FIRST_OF_TWO:
            return "to"
        start, end = left.end, right.number.start
        match = self._joint.fullmatch(low, start, end) if end - start <= _LOOK_BACK else None
        return (match.lastgroup or "") if match else ""

    def lend(self, low: str, items: Sequence[Amount | Claim]) -> list[str]:
        """Give amounts the magnitude and unit of their right neighbour; the relation of each to the next."""
        relations = [""] * len(items)
        for i in range(len(items) - 2, -1, -1):
            left, right = items[i], items[i + 1]
            if right.start - left.end > _LOOK_BACK or isinstance(left, Claim) or isinstance(right, Claim):
                continue
            relation = relations[i] = self.relation(low, left, right)
            right.chained = right.chained or relation == "and"
            if self._lends(low, relation, left, right):
                _lend(left, right, relation)
                left.chained = right.chained
            elif relation in _RANGES and _each(left, right):
                left.unit, left.borrowed = right.unit, True
        return relations

    def _lends(self, low: str, relation: str, left: Amount, right: Amount) -> bool:
        if left.unit is not None or (right.unit is None and right.number.last is None):
            return False
        if relation == "comma":
            return right.chained and left.bare
        if relation == "to":
            return left.bare or right.unit is not None
        if relation == "shift":
            return self._from.search(low, max(0, left.start - _LOOK_BACK), left.start) is not None
        return relation in ("dash", "and", "pair")


def _lend(left: Amount, right: Amount, relation: str) -> None:
    """Magnitude and unit of ``right`` for ``left``; in a range the magnitude only where the order stays."""
    if left.number.last is None and right.number.last is not None:
        small, large = left.number.digits.value, right.number.digits.value
        if small is None or large is None:
            return
        factor = right.number.factor
        if relation in _RANGES and small > large:
            factor = _shared(small, right)
            if not factor:
                return
        left.number = replace(left.number, value=small * factor, factor=factor, last=right.number.last)
        left.borrowed = True
    if right.unit is not None:
        left.unit, left.borrowed = right.unit, True


def _each(left: Amount, right: Amount) -> bool:
    """``300.000 đồng đến 2 triệu đồng/chiếc``: what each costs is said once, behind the second."""
    if left.unit is None or right.unit is None or left.number.value is None or right.number.value is None:
        return False
    return right.unit.code.startswith(f"{left.unit.code}/") and left.number.value < right.number.value


def _shared(small: Decimal, right: Amount) -> Decimal:
    """The factor that a first amount, written in full thousands, shares with the second: 1 in ``600.000 - 1 triệu``,
    a billion in ``800.000 đến 1 triệu tỷ``; 0 for ``500 - 1 tỷ``, where it stays open."""
    last, value = right.number.last, right.number.value
    if small < _THOUSAND or last is None or value is None:
        return Decimal(0)
    factor = last.value if last.value < right.number.factor else Decimal(1)
    return factor if small * factor < value else Decimal(0)


def is_range(relation: str, left: Amount, right: Amount) -> bool:
    """Whether the two are one range: a dash or ``đến`` between amounts of one unit."""
    if relation not in _RANGES:
        return False
    if relation == "dash" and not left.borrowed and left.unit is not None and _falls(left, right):
        return False  # "63,5% - 15,8% - 8,1%" is a list
    if left.unit is None and right.unit is None:
        return (left.number.last is None) == (right.number.last is None)
    if left.unit is None or right.unit is None:
        return left.unit is not None and (right.number.last is not None or relation == "to" or left.number.last is None)
    return left.unit.code == right.unit.code


def _falls(left: Amount, right: Amount) -> bool:
    if left.sign < 0:
        return False  # "-1,5% - 0,5%"
    return left.number.value is not None and right.number.value is not None and left.number.value > right.number.value


def ends(left: Decimal, right: Decimal) -> tuple[Decimal, Decimal, bool]:
    """Low, high, and whether the text has them the other way round."""
    return (left, right, False) if left <= right else (right, left, True)
