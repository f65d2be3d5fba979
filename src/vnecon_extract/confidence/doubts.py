"""Doubts in words: which field of a record is likely to be wrong, why it is what it is, what it would be otherwise."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from vnecon_extract.confidence.model import FIELDS
from vnecon_extract.confidence.surroundings import Surroundings
from vnecon_extract.decisions import Decision
from vnecon_extract.document.state import Observation
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.rules import rules
from vnecon_extract.link.build import Source
from vnecon_extract.link.explain import plain

# A field is doubted that is wrong in more than one case of so many.
_DOUBTFUL = 0.8
_PLACES = 3
_COUNTS = {1: "one", 2: "two", 3: "three"}


class Doubts:
    """Writes the doubts of records."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    @cached_property
    def _says(self) -> Mapping[str, str]:
        """What each rule means; read when the first doubt is to be told."""
        return {rule.code: rule.says.rstrip(".") for rule in rules(self._knowledge)}

    def of(
        self, found: Observation, chances: Sequence[float], around: Surroundings, source: Source
    ) -> list[dict[str, object]]:
        """The doubts about a record, of whose ``FIELDS`` each is right with one of ``chances``, the gravest first."""
        if min(chances) >= _DOUBTFUL:
            return []
        doubted = sorted((chance, field) for chance, field in zip(chances, FIELDS, strict=True) if chance < _DOUBTFUL)
        return [
            {
                "field": field,
                "confidence": round(chance, _PLACES),
                "reason": "; ".join(self._reasons(field, found, around, source)),
                "instead": self._instead(field, found, source),
            }
            for chance, field in doubted
        ]

    def _reasons(self, field: str, found: Observation, around: Surroundings, source: Source) -> Iterator[str]:
        if field == "value":
            unit = found.quantity.unit or "no unit"
            yield f"Read in {unit}{''.join(f', {flag}' for flag in found.quantity.flags)}"
            return
        decision = _decision(field, found)
        yield self._says.get(decision.rule, decision.rule)
        if field == "record":
            yield self._says.get(found.entity.rule, found.entity.rule)
            return
        settled = decision.source
        if settled is not None and settled.rule != decision.rule:
            yield self._says.get(settled.rule, settled.rule)
        if decision.words is not None:
            yield f"“{source.words(decision.words)}” {_where(around.passed(decision.words.start))}"
        second = decision.runner_up
        if second is not None and second.value != decision.value:
            words = f" (“{source.words(second.words)}”)" if second.words is not None else ""
            yield f"otherwise {plain(second.value, source)}{words}"

    def _instead(self, field: str, found: Observation, source: Source) -> str | None:
        """What came second."""
        if field in ("value", "record"):
            return None
        decision = _decision(field, found)
        second = decision.runner_up
        if second is None or second.value is None or second.value == decision.value:
            return None
        return plain(second.value, source)


def _where(passed: int) -> str:
    """How far before the figure words stand."""
    if passed <= 0:
        return "says so"
    return f"stands {_COUNTS.get(passed, passed)} sentence{'s' if passed > 1 else ''} before"


def _decision(field: str, found: Observation) -> Decision[object]:
    """What decided a field; that it is a record at all goes by its subject."""
    by_field: Mapping[str, Decision[object]] = {
        "record": found.subject,
        "kind": found.role,
        "indicator": found.code,
        "period": found.period,
        "base": found.base,
        "place": found.place,
    }
    return by_field[field]
