"""The one chooser: the heaviest that nothing rules out, what came second and by how much, and what was ruled out."""

import pytest

from vnecon_extract.choice import Candidate, pick, told
from vnecon_extract.decisions import Decision
from vnecon_extract.rules import Rule

NAMED, FAR, NOTHING = Rule.PERIOD_BEFORE, Rule.PERIOD_FAR, Rule.PERIOD_UNTOLD
Of = Candidate[str, str]


def of(value: str, weight: int, veto: Rule | None = None, *, short: bool = False) -> Of:
    return Candidate(weight, Decision(value, NAMED), veto, short=short)


CASES = [
    ("nothing", [], "nothing", None, 0, None),
    ("one weighs all that it weighs", [of("a", 5)], "a", None, 5, None),
    ("the second", [of("a", 5), of("b", 3)], "a", "b", 2, None),
    ("the same said again is no second", [of("a", 5), of("a", 4), of("b", 1)], "a", "b", 4, None),
    ("what cannot be", [of("a", 5, FAR), of("b", 3)], "b", None, 3, "a"),
    ("nor is it a second", [of("a", 5), of("b", 4, FAR), of("c", 1)], "a", "c", 4, "b"),
    ("the heaviest of what cannot be is told", [of("a", 5, FAR), of("b", 4, FAR)], "nothing", None, 0, "a"),
    ("what is short only comes second", [of("a", 5), of("b", 3, short=True)], "a", "b", 2, None),
    ("however heavy", [of("a", 5, short=True), of("b", 3), of("c", 2)], "b", "a", 0, None),
    ("also to nothing", [of("a", 5, short=True), of("b", 3, short=True)], "nothing", "a", 0, None),
    ("none after the second is asked", [of("a", 5), of("b", 4), of("c", 3, FAR)], "a", "b", 1, None),
]


@pytest.mark.parametrize(
    ("candidates", "value", "second", "margin", "vetoed"), [pytest.param(*c[1:], id=c[0]) for c in CASES]
)
def test_choice(candidates: list[Of], value: str, second: str | None, margin: int, vetoed: str | None) -> None:
    decision = told(pick(candidates), Decision("nothing", NOTHING))

    assert (decision.value, decision.margin) == (value, margin)
    assert (decision.runner_up and decision.runner_up.value) == second
    assert (decision.vetoed and decision.vetoed.value) == vetoed
