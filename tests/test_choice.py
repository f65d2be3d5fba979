"""The one chooser: the heaviest that nothing rules out, what came second and by how much, and what was ruled out."""

from collections.abc import Iterator

import pytest

from vnecon_extract.choice import Candidate, Choice, choose
from vnecon_extract.decisions import Decision
from vnecon_extract.rules import Rule

NAMED, FAR, NOTHING = Rule.PERIOD_BEFORE, Rule.PERIOD_FAR, Rule.PERIOD_UNTOLD
Of = Candidate[str, str]


def of(value: str, weight: int, veto: Rule | None = None) -> Of:
    return Candidate(weight, Decision(value, NAMED), veto)


CASES = [
    ("nothing", [], "nothing", None, 0, None),
    ("one weighs all that it weighs", [of("a", 5)], "a", None, 5, None),
    ("the second", [of("a", 5), of("b", 3)], "a", "b", 2, None),
    ("the same said again is no second", [of("a", 5), of("a", 4), of("b", 1)], "a", "b", 4, None),
    ("what cannot be", [of("a", 5, FAR), of("b", 3)], "b", None, 3, "a"),
    ("nor is it a second", [of("a", 5), of("b", 4, FAR), of("c", 1)], "a", "c", 4, "b"),
    ("the heaviest of what cannot be is told", [of("a", 5, FAR), of("b", 4, FAR)], "nothing", None, 0, "a"),
    ("none after the second is asked", [of("a", 5), of("b", 4), of("c", 3, FAR)], "a", "b", 1, None),
]


@pytest.mark.parametrize(
    ("candidates", "value", "second", "margin", "vetoed"), [pytest.param(*c[1:], id=c[0]) for c in CASES]
)
def test_choice(candidates: list[Of], value: str, second: str | None, margin: int, vetoed: str | None) -> None:
    decision = choose(candidates).decision(Decision("nothing", NOTHING))

    assert (decision.value, decision.margin) == (value, margin)
    assert (decision.runner_up and decision.runner_up.value) == second
    assert (decision.vetoed and decision.vetoed.value) == vetoed


def making(answers: dict[str, str | Rule | None], asked: list[str]) -> Iterator[Of]:
    """Candidates that have to be made, the heaviest first."""
    for weight, (name, answer) in enumerate(reversed(answers.items())):
        yield Candidate(-weight, Decision(name, NAMED), make=lambda n=name, a=answer: asked.append(n) or a)


MADE = [
    ("the heaviest is made, the second is not", {"b": "made", "a": "made"}, ["a"], "a", "b"),
    ("one that is none is left out", {"b": "made", "a": None}, ["a", "b"], "b", None),
    ("one that breaks a rule is told", {"b": "made", "a": FAR}, ["a", "b"], "b", None),
]


@pytest.mark.parametrize(("answers", "made", "chosen", "second"), [pytest.param(*m[1:], id=m[0]) for m in MADE])
def test_only_the_heaviest_are_made(
    answers: dict[str, str | Rule | None], made: list[str], chosen: str, second: str | None
) -> None:
    asked: list[str] = []
    choice: Choice[str, str] = choose(making(answers, asked))

    assert choice.chosen is not None
    assert (asked, choice.outcome, choice.chosen.decision.value) == (made, "made", chosen)
    assert (choice.second and choice.second.decision.value) == second
    assert (choice.vetoed is not None) == (FAR in answers.values())
