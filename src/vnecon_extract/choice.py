"""Choosing: of all that a field may be, the heaviest that nothing rules out, what came second and by how much.

The one chooser there is: of subjects and their parts, periods, bases, places, and an article's own place.
"""

from collections.abc import Callable, Iterable
from operator import attrgetter, eq
from typing import Generic, TypeVar

from vnecon_extract.decisions import Decision
from vnecon_extract.rules import Rule
from vnecon_extract.values import value

T = TypeVar("T")
M = TypeVar("M")
by_weight = attrgetter("weight")


@value
class Candidate(Generic[T, M]):
    """What may be chosen, as it would be told; ``weight`` speaks for it (``data/weights.toml``), ``veto`` is the rule
    that it breaks, and ``outcome`` is what comes of choosing it.

    ``make`` tells that where it costs something: asked only of the heaviest that are left, it answers with what comes
    of it, with the rule that it breaks, or with None where there is no such candidate.
    """

    weight: int
    decision: Decision[T]
    veto: Rule | None = None
    outcome: M | None = None
    make: Callable[[], M | Rule | None] | None = None


@value
class Choice(Generic[T, M]):
    """What was chosen, what came of it, what came second, and the first that was ruled out, under the rule that it
    breaks."""

    chosen: Candidate[T, M] | None = None
    outcome: M | None = None
    second: Candidate[T, M] | None = None
    vetoed: Decision[object] | None = None

    @property
    def margin(self) -> int:
        """By how much the second was outweighed; where there is none, all that the choice weighs."""
        weight = self.chosen.weight if self.chosen is not None else 0
        return weight - self.second.weight if self.second is not None else weight

    def decision(self, nothing: Decision[T]) -> Decision[T]:
        """The choice as it is told, or ``nothing``."""
        made = self.chosen.decision if self.chosen is not None else nothing
        second = self.second.decision if self.second is not None else made.runner_up
        return Decision(made.value, made.rule, made.words, made.source, second, self.margin, self.vetoed)


def choose(candidates: Iterable[Candidate[T, M]], same: Callable[[T, T], bool] = eq) -> Choice[T, M]:
    """The first of ``candidates``, handed over the heaviest first, that nothing rules out; second comes the next that
    would not say the ``same``.

    They are asked for until then only, so that what is light costs nothing.
    """
    chosen = second = vetoed = made = None
    for candidate in candidates:
        veto, found = candidate.veto, candidate.outcome
        if veto is None and chosen is not None:
            if same(candidate.decision.value, chosen.decision.value):
                continue
            second = candidate
            break
        if veto is None and candidate.make is not None:
            tried = candidate.make()
            if tried is None:
                continue
            if isinstance(tried, Rule):
                veto = tried
            else:
                found = tried
        if veto is None:
            chosen, made = candidate, found
        elif vetoed is None:
            vetoed = _ruled_out(candidate.decision, veto)
    return Choice(chosen, made, second, vetoed)


def _ruled_out(decision: Decision[object], veto: Rule) -> Decision[object]:
    """What was ruled out, under the rule that it breaks."""
    return Decision(decision.value, veto, decision.words, decision)
