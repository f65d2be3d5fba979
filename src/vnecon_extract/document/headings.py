"""Titles and headings: what is one, and that they repeat what the text below them says.

A figure of a heading that names no period has that of its repetition below.
"""

from collections.abc import Sequence
from decimal import Decimal

from vnecon_extract.document.constraints import is_base
from vnecon_extract.document.state import Linked, Observation, is_dated
from vnecon_extract.find.reading import Reading
from vnecon_extract.rules import Rule
from vnecon_extract.values import replace

_LONG = 90  # characters
# "trên 11%" in a title is 11,06% below it.
_NEAR = Decimal("0.03")
# However long a text, a heading is repeated soon: time stays linear.
_SOON = 400
_STATED = frozenset({Rule.BASE_BEHIND, Rule.BASE_BESIDE, Rule.BASE_OPENING, Rule.BASE_OF_LIST})


def is_heading(reading: Reading) -> bool:
    """A short line without a full stop."""
    sentence = reading.sentence
    return len(sentence.text) < _LONG and sentence.text[-1:] not in ".!?…"


def dated_below(linked: Sequence[Linked], headings: frozenset[int]) -> list[Linked]:
    """``linked`` with the periods and bases of figures in headings (by where their sentences start) that name none."""
    if not headings:
        return list(linked)
    out: list[Linked] = []
    for index, figure in enumerate(linked):
        if figure.sentence.start in headings and isinstance(figure, Observation) and not is_dated(figure.period):
            figure = _like(figure, _repeated(figure, linked[index + 1 : index + _SOON], headings))
        out.append(figure)
    return out


def _repeated(figure: Observation, below: Sequence[Linked], headings: frozenset[int]) -> Observation | None:
    value = figure.quantity.value
    if value is None:
        return None
    close: Observation | None = None
    for other in below:
        if not isinstance(other, Observation) or other.sentence.start in headings or not _alike(figure, other):
            continue
        if other.quantity.value == value:
            return other
        assert other.quantity.value is not None
        if close is None and abs(other.quantity.value - value) <= abs(value) * _NEAR:
            close = other
    return close


def _alike(figure: Observation, other: Observation) -> bool:
    quantity, repeated = figure.quantity, other.quantity
    return (
        repeated.value is not None
        and quantity.unit == repeated.unit
        and figure.role.value.kind == other.role.value.kind
    )


def _like(figure: Observation, other: Observation | None) -> Observation:
    if other is None:
        return figure
    stated = figure.base.rule in _STATED and is_base(figure.base.value, other.period.value)
    return replace(
        figure,
        period=other.period.carried(Rule.PERIOD_REPEATED, figure.period),
        base=figure.base if stated else other.base.carried(Rule.BASE_REPEATED, figure.base),
    )
