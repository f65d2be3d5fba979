"""Constraints: what cannot be true never comes out.

Where a decision breaks one, the next candidate is taken, or nothing, or the record says so by a flag; no record is
dropped.  ``bench/impossible.py`` counts, over any articles, the records that break one all the same.
"""

from datetime import date
from decimal import Decimal

from vnecon_extract.cues.role import Role
from vnecon_extract.decisions import Decision
from vnecon_extract.document.state import Linked, Observation
from vnecon_extract.find.series import NO_PAIR
from vnecon_extract.mentions import Quantity
from vnecon_extract.records import Base, BaseKind, Period, Status
from vnecon_extract.rules import Rule
from vnecon_extract.timex.document_date import Published
from vnecon_extract.values import replace

# All of a whole, by unit.
_ALL = {"percent": Decimal(100), "permille": Decimal(1000), "times": Decimal(1)}
_RATES = frozenset({"exchange_rate", "central_rate"})
_ACTUAL, _PERIOD = Status.ACTUAL, BaseKind.PERIOD  # a look into an enum takes as long as a call


def possible_role(role: Decision[Role], quantity: Quantity) -> Decision[Role]:
    """``role``, or what a share can only be that is less than nothing (a change) or more than all (a ratio)."""
    whole = _ALL.get(quantity.unit)
    if role.value.kind != "share" or whole is None:
        return role
    amounts = [amount for amount in (quantity.value, quantity.low, quantity.high) if amount is not None]
    if amounts and min(amounts) < 0:
        return Decision(Role("change", quantity.sign), Rule.ROLE_BEYOND_WHOLE, role.words, runner_up=role)
    if amounts and max(amounts) > whole:
        return Decision(Role("ratio", 0), Rule.ROLE_BEYOND_WHOLE, role.words, runner_up=role)
    return role


def is_base(base: Base | None, of: Period | None) -> bool:
    """Whether a base, if there is one, is told, and lies before the figure that is measured against it."""
    if base is None or base.kind is not _PERIOD:
        return True
    period = base.period
    if period is None:
        return False
    last, end = period.end or period.start, (of.end or of.start) if of is not None else None
    return last is None or end is None or last < end


def settled(found: Linked, published: Published | None) -> Linked:
    """``found`` without what cannot be, where it is a record."""
    if not isinstance(found, Observation):
        return found
    begins = found.period.value.start if found.period.value is not None else None
    if begins is not None and published is not None and begins > published.end and found.status.value is _ACTUAL:
        found = _of_an_outcome(found, begins, published)
    return _with_pair(found) if found.code.value in _RATES else found


def _of_an_outcome(found: Observation, begins: date, published: Published) -> Observation:
    """An outcome does not lie after publication: one of a later month is a forecast, of a later day of the month of
    publication nobody knows of when."""
    if (begins.year, begins.month) > (published.year, published.month):
        status = found.status
        return replace(found, status=Decision(Status.FORECAST, Rule.STATUS_IMPOSSIBLE, status.words, runner_up=status))
    period = found.period
    return replace(found, period=Decision(None, Rule.PERIOD_IMPOSSIBLE, period.words, runner_up=period))


def _with_pair(found: Observation) -> Observation:
    """An exchange rate in one money, of what other the text does not say, is flagged."""
    quantity = found.quantity
    if found.role.value.kind != "level" or "/" in quantity.unit:
        return found
    return replace(found, quantity=replace(quantity, flags=(*quantity.flags, NO_PAIR)))
