"""Decisions as ``explain`` tells them: what was chosen for each field of a record, by which rule, from which words."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from vnecon_extract.cues.role import Role
from vnecon_extract.decisions import Decision
from vnecon_extract.document.state import Observation
from vnecon_extract.knowledge.sayings import NOTHING
from vnecon_extract.link.build import Source
from vnecon_extract.mentions import Quantity, Sentence
from vnecon_extract.records import Base, Period, Place, PriceBasis
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span

_PART = "part "
# What is bound by a word, not by its own form.
_BOUND = ("over", "under", "approx")


@dataclass(frozen=True, slots=True)
class Told:
    """One decision about a record.

    ``value`` is what was chosen, in short; ``words`` where the article says it, if it does.  ``source`` is the rule
    that had settled what ``rule`` only passes on.  ``runner_up`` is what would have been chosen otherwise, by
    ``second``, where that is something else (``other`` is the value itself), and ``margin`` by how much it was
    outweighed (all that the choice weighs, where nothing else was in sight).  ``vetoed`` is something else that was in
    sight and cannot be: ``veto`` says why.
    """

    field: str
    value: str
    rule: Rule
    words: Span | None = None
    source: Rule | None = None
    runner_up: str | None = None
    margin: float | None = None
    second: Rule | None = None
    vetoed: str | None = None
    veto: Rule | None = None
    other: object = None


def told(found: Observation, source: Source) -> Iterator[Told]:
    """What was decided about a figure, field by field."""
    for field, decision in _decisions(found):
        value, second, vetoed = plain(decision.value, source), decision.runner_up, decision.vetoed
        instead, margin = plain(second.value, source) if second is not None else value, decision.margin
        if second is not None and field.startswith(_PART) and instead.lower() == value.lower():
            instead, margin = value, None  # the same part, named elsewhere
        ruled_out = plain(vetoed.value, source) if vetoed is not None else None
        if ruled_out == value != NOTHING:
            ruled_out = vetoed = None  # as good as said by what was chosen
        yield Told(
            field,
            value,
            decision.rule,
            source.span(decision.words) if decision.words is not None else None,
            decision.source.rule if decision.source is not None else None,
            instead if instead != value else None,
            margin,
            second.rule if second is not None and instead != value else None,
            ruled_out,
            vetoed.rule if vetoed is not None else None,
            second.value if second is not None and instead != value else None,
        )


def _decisions(found: Observation) -> Iterator[tuple[str, Decision[object]]]:
    yield "role", found.role
    yield "subject", found.subject
    yield "indicator", found.code
    for dimension, part in sorted(found.parts.items()):
        yield _PART + dimension, part
    yield "status", found.status
    yield "period", found.period
    yield "base", found.base
    yield "place", found.place
    yield "owner", found.entity
    yield "prices", found.price_basis
    yield "attribution", found.attribution
    if found.code.rule is not Rule.INDICATOR_TABLE:
        yield from _of_quantity(found.quantity, found.sentence)


def _of_quantity(quantity: Quantity, sentence: Sentence) -> Iterator[tuple[str, Decision[object]]]:
    """The bound and unit of a number, where other words than its own say them: nothing else is in sight."""
    at, cue = sentence.start, quantity.cue_start
    if quantity.bound in _BOUND and cue < quantity.start:
        end = cue + len(sentence.text[cue : quantity.start].rstrip())
        yield "bound", Decision(quantity.bound, Rule.BOUND_BEFORE, Span(at + cue, at + end))
    elif quantity.bound in _BOUND:
        yield "bound", Decision(quantity.bound, Rule.BOUND_BEHIND)
    first, last = quantity.unit_start, quantity.unit_end
    if quantity.unit and not quantity.start <= first < quantity.end:
        yield "unit", Decision(quantity.unit, Rule.UNIT_SHARED, Span(at + first, at + last) if last > first else None)


def plain(value: object, source: Source) -> str:
    """A value in a word or two."""
    # By type: whether a value is of a model is a call of its own, and dear.
    kind = type(value)
    if kind is Span:
        return source.words(value)  # type: ignore[arg-type]
    tell = _IN_SHORT.get(kind)
    return tell(value) if tell is not None else str(value)


def _base(base: Base) -> str:
    return base.period.label if base.period is not None else base.kind.value


def _price_basis(basis: PriceBasis) -> str:
    return basis.kind.value if basis.year is None else f"{basis.kind.value} {basis.year}"


_IN_SHORT: Mapping[type, Callable[[Any], str]] = {
    type(None): lambda _: NOTHING,
    Role: attrgetter("kind"),
    Period: attrgetter("label"),
    Place: attrgetter("name"),
    Base: _base,
    PriceBasis: _price_basis,
}
