"""Choosing: of all that a field may be, the heaviest that nothing rules out, what came second and by how much.

The one chooser there is: of parts, periods, bases, places, an article's own place, owners, statuses and kinds; but of
subjects, each of which is only made when it is tried (``link/sought.py``).
"""

from collections.abc import Callable, Iterable
from operator import attrgetter, eq
from typing import Generic, TypeVar

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


_Picked = tuple[Candidate[T, M] | None, Candidate[T, M] | None, Decision[object] | None]


@value
class Choice(Generic[T, M]):
    """What was chosen, what came second, and the first that was ruled out, under the rule that it breaks."""

    chosen: Candidate[T, M] | None = None
    second: Candidate[T, M] | None = None
    vetoed: Decision[object] | None = None

    @property
    def margin(self) -> int:
        """By how much the second was outweighed, if at all; where there is none, all that the choice weighs."""
        weight = self.chosen.weight if self.chosen is not None else 0
        return max(weight - self.second.weight, 0) if self.second is not None else weight

    def decision(self, nothing: Decision[T]) -> Decision[T]:
        """The choice as it is told, or ``nothing``."""
        return _told(self.chosen, self.second, self.vetoed, nothing)

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
    return Choice(*_picked(candidates, same))


def decided(
    candidates: Iterable[Candidate[T, M]], nothing: Decision[T], same: Callable[[T, T], bool] = eq
) -> tuple[Decision[T], Candidate[T, M] | None]:
    """The choice among ``candidates`` as it is told, or ``nothing``; and which of them it is."""
    chosen, second, vetoed = _picked(candidates, same)
    return _told(chosen, second, vetoed, nothing), chosen


def _picked(candidates: Iterable[Candidate[T, M]], same: Callable[[T, T], bool]) -> _Picked[T, M]:
    """What is chosen of ``candidates``, what comes second, what was ruled out."""
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
    return chosen, second, vetoed


def _told(
    chosen: Candidate[T, M] | None,
    second: Candidate[T, M] | None,
    vetoed: Decision[object] | None,
    nothing: Decision[T],
) -> Decision[T]:
    """What was chosen, or ``nothing``, with what came second and by how much it was outweighed."""
    made, margin = (chosen.decision, chosen.weight) if chosen is not None else (nothing, 0)
    if second is None:
        return Decision(made.value, made.rule, made.words, made.source, made.runner_up, margin, vetoed)
    margin = margin - second.weight if margin > second.weight else 0
    return Decision(made.value, made.rule, made.words, made.source, second.decision, margin, vetoed)


def _ruled_out(decision: Decision[object], veto: Rule) -> Decision[object]:
    """What was ruled out, under the rule that it breaks."""
    return Decision(decision.value, veto, decision.words, decision)
