"""What a figure may be of is tried from the heaviest on, and no further than to the first that holds."""

from functools import partial
from typing import cast

import pytest

from vnecon_extract.cues.subject import Subject
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.weights import weights
from vnecon_extract.link.sought import Attached, Sought, Tried, Weighed, chosen
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span

NONE, HELD, OTHER = None, Attached(Subject(("cpi",), Span(0, 3))), Rule.EXCLUDED_OTHER_MEASURE
NAMED, NOTHING = Rule.SUBJECT_BEFORE, Rule.EXCLUDED_NO_SUBJECT


def answering(answer: Tried, name: str, asked: list[str], _: Sought) -> Tried:
    asked.append(name)
    return answer


# By weight, with the words that say it: what is tried, whether one holds or why none does, by how much it outweighs.
CASES = [
    ("the heaviest is tried, the second is not", [(1, HELD, 4), (3, HELD, 0)], "3", None, 2),
    ("of what no words say nobody is told", [(1, HELD, None), (3, HELD, 0)], "3", None, None),
    ("nor of what the same words say", [(1, HELD, 0), (3, HELD, 0)], "3", None, None),
    ("one that comes to nothing is left out", [(1, HELD, 4), (3, NONE, 0)], "31", None, None),
    ("one that cannot be is not told of another", [(1, HELD, 4), (3, OTHER, 0)], "31", None, None),
    ("why the heaviest cannot be", [(1, NOTHING, 4), (3, OTHER, 0)], "31", OTHER, None),
    ("nothing", [], "", NOTHING, None),
]


@pytest.mark.parametrize(
    ("answers", "tried", "reason", "margin"), [pytest.param(*case[1:], id=case[0]) for case in CASES]
)
def test_chosen(
    answers: list[tuple[int, Tried, int | None]], tried: str, reason: Rule | None, margin: int | None
) -> None:
    asked: list[str] = []
    weighed: list[Weighed] = [
        (weight, NAMED, partial(answering, answer, str(weight), asked), None if at is None else Span(at, at + 3))
        for weight, answer, at in answers
    ]

    found, (_, outweighed, _) = chosen(cast(Sought, None), weighed)

    assert ("".join(asked), found.reason, outweighed) == (tried, reason, margin)


def test_signs_not_looked_for_beside_a_name_weigh_less_than_any() -> None:
    of = weights(Knowledge(), "subject")
    names = ("BEFORE", "BEHIND", "CHANGED", "AFTER_CLAUSE", "WHOLE_BEHIND")
    lighter = ("UNIT", "LISTED_PRODUCT", "SECTOR", "COUNTRY", "UNNAMED", "TOLD_BESIDE", "UNKNOWN_WHOLE", "UNKNOWN")

    assert max(of[Rule[f"SUBJECT_{name}"]] for name in lighter) < min(of[Rule[f"SUBJECT_{name}"]] for name in names)
