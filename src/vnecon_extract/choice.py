"""Choosing: of all that a field may be, the heaviest that nothing rules out, what came second and by how much.

The one chooser there is: of subjects and their parts, periods, bases, places, an article's own place, owners, statuses
and kinds.
"""

from collections.abc import Callable, Iterable
from operator import attrgetter, eq
from typing import Any, Generic, TypeVar

from vnecon_extract.decisions import Decision
from vnecon_extract.rules import Rule
from vnecon_extract.values import replace, value

T = TypeVar("T")
M = TypeVar("M")
by_weight = attrgetter("weight")


@value
class Candidate(Generic[T, M]):
    """What may be chosen, as it would be told; ``weight`` speaks for it (``data/weights.toml``), ``veto`` is the rule
    that it breaks, and ``outcome`` is what comes of choosing it.  What is ``short`` has too little, or hardly more than
    another, to be chosen, but may come second."""

    weight: int
    decision: Decision[T]
    veto: Rule | None = None
    outcome: M | None = None
    short: bool = False


@value
class Choice(Generic[T, M]):
    """What was chosen, what came second, and the first that was ruled out, under the rule that it breaks."""

    chosen: Candidate[T, M] | None = None
    second: Candidate[T, M] | None = None
    vetoed: Decision[object] | None = None

    @property
    def outcome(self) -> M | None:
        """What comes of the choice."""
        return self.chosen.outcome if self.chosen is not None else None

    @property
    def margin(self) -> int:
        """By how much the second was outweighed, if at all; where there is none, all that the choice weighs."""
        weight = self.chosen.weight if self.chosen is not None else 0
        return max(weight - self.second.weight, 0) if self.second is not None else weight

    def decision(self, nothing: Decision[T]) -> Decision[T]:
        """The choice as it is told, or ``nothing``."""
        chosen, second = self.chosen, self.second
        made, margin = (chosen.decision, chosen.weight) if chosen is not None else (nothing, 0)
        if second is None:
            return Decision(made.value, made.rule, made.words, made.source, made.runner_up, margin, self.vetoed)
        margin = margin - second.weight if margin > second.weight else 0
        return Decision(made.value, made.rule, made.words, made.source, second.decision, margin, self.vetoed)

    def weighed(self, nothing: Decision[T]) -> Decision[T]:
        """The choice as it is told, or ``nothing``; it has no margin where nothing came second: nothing was weighed."""
        if self.second is not None:
            return self.decision(nothing)
        made = self.chosen.decision if self.chosen is not None else nothing
        return made if self.vetoed is None else replace(made, vetoed=self.vetoed)


def choose(candidates: Iterable[Candidate[T, M]], same: Callable[[T, T], bool] = eq) -> Choice[T, M]:
    """The first of ``candidates``, handed over the best first, that is not short and that nothing rules out; second
    comes the first other that would not say the ``same``.

    They are asked for until then only, so that what is light costs nothing.
    """
    chosen = second = vetoed = None
    for candidate in candidates:
        if candidate.veto is not None:
            vetoed = vetoed or _ruled_out(candidate.decision, candidate.veto)
        elif chosen is None and not candidate.short:
            chosen = candidate
            if second is not None:
                break
        elif second is None and (chosen is None or not same(candidate.decision.value, chosen.decision.value)):
            second = candidate
            if chosen is not None:
                break
    return _NOTHING if chosen is None and second is None and vetoed is None else Choice(chosen, second, vetoed)


_NOTHING: Choice[Any, Any] = Choice()


def _ruled_out(decision: Decision[object], veto: Rule) -> Decision[object]:
    """What was ruled out, under the rule that it breaks."""
    return Decision(decision.value, veto, decision.words, decision)
