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


# What was chosen, what came second, the first that was ruled out, under the rule that it breaks; and by how much the
# second was outweighed, if at all: where there is none, all that the choice weighs.
Picked = tuple[Candidate[T, M] | None, Candidate[T, M] | None, Decision[object] | None, int]


def pick(candidates: Iterable[Candidate[T, M]], same: Callable[[T, T], bool] = eq) -> Picked[T, M]:
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
    margin = chosen.weight if chosen is not None else 0
    if second is not None:
        margin = margin - second.weight if margin > second.weight else 0
    return chosen, second, vetoed, margin


def decided(
    candidates: Iterable[Candidate[T, M]], nothing: Decision[T], same: Callable[[T, T], bool] = eq
) -> tuple[Decision[T], Candidate[T, M] | None]:
    """The choice among ``candidates`` as it is told, or ``nothing``; and which of them it is."""
    picked = pick(candidates, same)
    return told(picked, nothing), picked[0]


def weighed(picked: Picked[T, M], nothing: Decision[T]) -> Decision[T]:
    """The choice as it is told, or ``nothing``; it has no margin where nothing came second: nothing was weighed."""
    chosen, second, vetoed, _ = picked
    if second is not None:
        return told(picked, nothing)
    made = chosen.decision if chosen is not None else nothing
    return made if vetoed is None else replace(made, vetoed=vetoed)


def told(picked: Picked[T, M], nothing: Decision[T]) -> Decision[T]:
    """What was chosen, or ``nothing``, with what came second and by how much it was outweighed; where nothing came
    second, by all that it weighs."""
    chosen, second, vetoed, margin = picked
    made = chosen.decision if chosen is not None else nothing
    runner_up = second.decision if second is not None else made.runner_up
    return Decision(made.value, made.rule, made.words, made.source, runner_up, margin, vetoed)


def _ruled_out(decision: Decision[object], veto: Rule) -> Decision[object]:
    """What was ruled out, under the rule that it breaks."""
    return Decision(decision.value, veto, decision.words, decision)
