"""Choosing: the heaviest candidate that nothing rules out, what came second and by how much, and what was ruled out."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from vnecon_extract.decisions import Decision
from vnecon_extract.mentions import PeriodMention
from vnecon_extract.records import Period
from vnecon_extract.rules import Rule
from vnecon_extract.values import value

T = TypeVar("T")


@value
class Candidate(Generic[T]):
    """What may be chosen: ``weight`` speaks for it (``data/weights.toml``), ``veto`` is the rule that it breaks; the
    words that it was read from are ``mention``, and what they mean by themselves is ``found``."""

    weight: int
    decision: Decision[T]
    veto: Rule | None = None
    mention: PeriodMention | None = None
    found: Period | None = None


def choose(candidates: Iterable[Candidate[T]], nothing: Decision[T], same: Callable[[T, T], bool]) -> Candidate[T]:
    """The first of ``candidates`` (the heaviest first) that no veto rules out, else ``nothing``.

    They are tried until the first that would not say the ``same``, so that what is light costs nothing.
    """
    best = second = ruled_out = None
    for candidate in candidates:
        if candidate.veto is not None:
            ruled_out = ruled_out or candidate
        elif best is None:
            best = candidate
        elif not same(candidate.decision.value, best.decision.value):
            second = candidate
            break
    if best is None:
        best = Candidate(0, nothing)
    made = best.decision
    margin = best.weight - second.weight if second is not None else best.weight
    decided = Decision(
        made.value,
        made.rule,
        made.words,
        made.source,
        second.decision if second is not None else made.runner_up,
        margin,
        _vetoed(ruled_out.decision, ruled_out.veto) if ruled_out is not None and ruled_out.veto is not None else None,
    )
    return Candidate(best.weight, decided, None, best.mention, best.found)


def _vetoed(decision: Decision[object], veto: Rule) -> Decision[object]:
    """What was ruled out, under the rule that it breaks."""
    return Decision(decision.value, veto, decision.words, decision)
