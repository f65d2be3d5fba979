"""Doubts in words: which field of a record is likely to be wrong, why it is what it is, what it would be otherwise."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from operator import attrgetter

from vnecon_extract.confidence.model import FIELDS
from vnecon_extract.confidence.shapes import shown
from vnecon_extract.confidence.surroundings import Case
from vnecon_extract.decisions import Decision
from vnecon_extract.document.state import Observation
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.rules import reasons, rules
from vnecon_extract.link.build import Source
from vnecon_extract.link.explain import plain
from vnecon_extract.mentions import Quantity
from vnecon_extract.span import Span

# A field is doubted that is wrong in more than one case of so many.
_DOUBTFUL = 0.8
_PLACES = 3
_NEAR = ("says_so", "one_before", "two_before", "three_before")
# What decided a field; that it is a record at all goes by its subject.
_DECISIONS: Mapping[str, Callable[[Observation], Decision[object]]] = {
    "record": attrgetter("subject"),
    "kind": attrgetter("role"),
    "indicator": attrgetter("code"),
    "period": attrgetter("period"),
    "base": attrgetter("base"),
    "place": attrgetter("place"),
}


class Doubts:
    """Writes the doubts of records."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    # Read when the first doubt is to be told.
    @cached_property
    def _says(self) -> Mapping[str, str]:
        """What each rule means."""
        return {rule.code: rule.reason("en") for rule in rules(self._knowledge)}

    @cached_property
    def _told(self) -> Mapping[str, Callable[..., str]]:
        """What else a reason says, by code: writes it of the words it is given."""
        return {reason.code: reason.en.format for reason in reasons(self._knowledge)}

    def of(self, case: Case, chances: Sequence[float], source: Source) -> list[dict[str, object]]:
        """The doubts about a record, of whose ``FIELDS`` each is right with one of ``chances``, the gravest first."""
        if min(chances) >= _DOUBTFUL:
            return []
        doubted = [(chance, field) for chance, field in zip(chances, FIELDS, strict=True) if chance < _DOUBTFUL]
        if len(doubted) > 1:
            doubted.sort()
        return [self._doubt(field, chance, case, source) for chance, field in doubted]

    def _doubt(self, field: str, chance: float, case: Case, source: Source) -> dict[str, object]:
        instead, found, says = None, case.found, self._says
        if field == "value":
            reason = self._read_in(found.quantity)
        elif field == "record":
            reason = f"{says[found.subject.rule]}; {says[found.entity.rule]}"
        else:
            decision = _DECISIONS[field](found)
            reason, settled, second = says[decision.rule], decision.source, _second(decision)
            if settled is not None and settled.rule != decision.rule:
                reason = f"{reason}; {says[settled.rule]}"
            if decision.words is not None:
                reason = f"{reason}; {self._where(decision.words, case, source)}"
            if second is not None:
                value = plain(second.value, source)
                reason = f"{reason}; {self._otherwise(value, second.words, source)}"
                instead = value if second.value is not None else None
        return {"field": field, "confidence": round(chance, _PLACES), "reason": reason, "instead": instead}

    def _read_in(self, quantity: Quantity) -> str:
        unit = self._told["read_in"](quantity.unit) if quantity.unit else self._told["read_in_none"]()
        return ", ".join((unit, *quantity.flags))

    def _where(self, words: Span, case: Case, source: Source) -> str:
        """How far before the figure words stand."""
        passed = case.passed(words.start) if words.start < case.offset else 0
        name = _NEAR[passed] if passed < len(_NEAR) else "further_before"
        return self._told[name](source.words(words), passed)

    def _otherwise(self, value: str, words: Span | None, source: Source) -> str:
        if words is None:
            return self._told["otherwise"](value)
        return self._told["otherwise_by"](value, source.words(words))


def _second(decision: Decision[object]) -> Decision[object] | None:
    """What came second, where it is something else."""
    second = decision.runner_up
    if second is None or second.value is decision.value:
        return None
    # What two values show is compared first: models are dear to compare.
    differs = shown(second.value) != shown(decision.value) or second.value != decision.value
    return second if differs else None
