"""Doubts in words: which field of a record is likely to be wrong, why it is what it is, what it would be otherwise."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, lru_cache
from operator import attrgetter
from typing import TypeAlias

from vnecon_extract.confidence.model import FIELDS
from vnecon_extract.confidence.scales import three_places
from vnecon_extract.confidence.shapes import shown
from vnecon_extract.confidence.surroundings import Surroundings
from vnecon_extract.decisions import Decision
from vnecon_extract.document.state import Observation
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.sayings import sayings
from vnecon_extract.link.build import Source
from vnecon_extract.link.explain import plain
from vnecon_extract.mentions import Quantity
from vnecon_extract.records import Doubt, maker

# A rule, a flag or a saying by its code, and the words and values it is said of.
_Piece: TypeAlias = tuple[str, ...]
# A field is doubted that is wrong in more than one case of four: a third of these doubts are errors, of those about
# fields somewhat surer one or two in ten.
DOUBTFUL = 0.75
_NEAR = ("says_so", "one_before", "two_before", "three_before")
_make = maker(Doubt)
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
        self._reason = lru_cache(maxsize=1000)(self._worded)  # six in ten were told before

    @cached_property
    def _said(self) -> Mapping[str, str]:
        """What a piece of a reason says, by its code; read when the first doubt is to be told."""
        return sayings(self._knowledge, "en")

    def of(
        self, found: Observation, chances: Sequence[float], around: Surroundings, source: Source
    ) -> tuple[Doubt, ...]:
        """The doubts about a record, of whose ``FIELDS`` each is right with one of ``chances``, the gravest first."""
        if min(chances) >= DOUBTFUL:
            return ()
        doubted = [pair for pair in zip(chances, FIELDS, strict=True) if pair[0] < DOUBTFUL]
        if len(doubted) > 1:
            doubted.sort()
        return tuple([self._doubt(field, chance, found, around, source) for chance, field in doubted])

    def _doubt(self, field: str, chance: float, found: Observation, around: Surroundings, source: Source) -> Doubt:
        instead = None
        if field == "value":
            because = _read_in(found.quantity)
        elif field == "record":
            because = [(found.subject.rule,), (found.entity.rule,)]
        else:
            decision = _DECISIONS[field](found)
            because, second = _decided(decision, found.sentence.start, around, source), _second(decision)
            if second is not None:
                value, words = plain(second.value, source), second.words
                instead = value if second.value is not None else None
                because.append(("otherwise_by", value, source.words(words)) if words else ("otherwise", value))
        told = tuple(because)
        return _make(
            {
                "field": field,
                "confidence": three_places(chance),
                "reason": self._reason(told),
                "instead": instead,
                "because": told,
            }
        )

    def _worded(self, because: tuple[_Piece, ...]) -> str:
        said = self._said
        return "; ".join([said[code].format(*told) if told else said[code] for code, *told in because])


def _read_in(quantity: Quantity) -> list[_Piece]:
    read: _Piece = ("read_in", quantity.unit) if quantity.unit else ("read_in_none",)
    return [read, *((flag,) for flag in quantity.flags)]


def _decided(decision: Decision[object], offset: int, around: Surroundings, source: Source) -> list[_Piece]:
    """The rules that decided, and how far before the sentence at ``offset`` their words stand."""
    because: list[_Piece] = [(decision.rule,)]
    settled, words = decision.source, decision.words
    if settled is not None and settled.rule != decision.rule:
        because.append((settled.rule,))
    if words is not None:
        passed = around.sentences_since(words.start, offset) if words.start < offset else 0
        quoted = source.words(words)
        because.append((_NEAR[passed], quoted) if passed < len(_NEAR) else ("further_before", quoted, str(passed)))
    return because


def _second(decision: Decision[object]) -> Decision[object] | None:
    """What came second, where it is something else."""
    second = decision.runner_up
    if second is None or second.value is decision.value:
        return None
    # What two values show is compared first: models are dear to compare.
    differs = shown(second.value) != shown(decision.value) or second.value != decision.value
    return second if differs else None
