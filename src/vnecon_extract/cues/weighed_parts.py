"""What a part of a figure is chosen from: what its words name, what a list gives it, what is in force; by weight."""

from collections.abc import Mapping, Sequence

from vnecon_extract.choice import Candidate, by_weight, pick, weighed
from vnecon_extract.decisions import Decision
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span

# However many are named nearer, what words call a partner outweighs them.
_MANY = 10


def said(words: Span, rule: Rule) -> Decision[Span]:
    """A part that ``words`` say."""
    return Decision(words, rule, words)


class WeighedParts:
    """Chooses parts; ``weights`` are those of ``data/weights.toml``."""

    def __init__(self, weights: Mapping[str, int]) -> None:
        self._weights = weights

    def named(self, words: Sequence[Span], wholes: Sequence[Span]) -> Decision[Span]:
        """The first of ``words``, which name parts of one dimension; ``wholes`` only name what such a part is in."""
        if len(words) == 1 and not wholes:
            return said(words[0], Rule.PART_NAMED)
        weights = self._weights
        ranked = [(weights[Rule.PART_NAMED] + weights["each_later"] * rank, one) for rank, one in enumerate(words)]
        ranked += [(weights[Rule.PART_NAMED] + weights["set_off"], whole) for whole in wholes]
        return _heaviest([Candidate(weight, said(one, Rule.PART_NAMED)) for weight, one in ranked])

    def partners(self, places: Sequence[PlaceMention], *, sought: bool) -> list[Candidate[PlaceMention, None]]:
        """The countries named before a figure as those that it is with, the heaviest first; ``sought`` where one that
        no words call a partner is one."""
        weights = self._weights
        found: list[Candidate[PlaceMention, None]] = []
        for rank, place in enumerate(reversed(places)):
            called = place.role_hint == "partner"
            if called or sought:
                weight = weights[Rule.PART_PARTNER] + weights["each_nearer"] * min(rank, _MANY)
                weight += weights["called_partner"] if called else 0
                found.append(Candidate(weight, Decision(place, Rule.PART_PARTNER)))
        return sorted(found, key=by_weight, reverse=True) if len(found) > 1 else found

    def over(
        self, below: Mapping[str, Decision[Span]], parts: Mapping[str, Decision[Span]]
    ) -> Mapping[str, Decision[Span]]:
        """``parts``, and what is ``below`` them, each dimension the heavier of both."""
        if not below or not parts:
            return parts or below
        return {**{d: other for d, other in below.items() if d not in parts}, **self.beside(parts, below)}

    def beside(
        self, parts: Mapping[str, Decision[Span]], others: Mapping[str, Decision[Span]]
    ) -> Mapping[str, Decision[Span]]:
        """``parts``, each with what else it would be of ``others``."""
        if parts.keys().isdisjoint(others):
            return parts
        return {d: self._of_both(part, others[d]) if d in others else part for d, part in parts.items()}

    def _of_both(self, part: Decision[Span], other: Decision[Span]) -> Decision[Span]:
        if part.runner_up is not None or part.value == other.value:
            return part
        weights, below = self._weights, Decision(other.value, other.rule, other.words)
        return _heaviest([Candidate(weights[one.rule], one) for one in (part, below)])


def _heaviest(candidates: Sequence[Candidate[Span, None]]) -> Decision[Span]:
    """The heaviest of ``candidates``; where there is but one, nothing is weighed."""
    return weighed(pick(sorted(candidates, key=by_weight, reverse=True)), candidates[0].decision)
