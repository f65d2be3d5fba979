"""A role, and what it is told from."""

from bisect import bisect_left
from collections.abc import Mapping
from functools import cache

from vnecon_extract.choice import Candidate, decided
from vnecon_extract.cues.figures import Figure
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import CueMention, IndicatorMention, Quantity
from vnecon_extract.rules import Rule
from vnecon_extract.span import start_of
from vnecon_extract.values import value

PER_CENT = frozenset({"percent", "permille"})
# What a verb by itself can make of an amount; of a percentage, of points, of a multiple a part of something too.
_OF_AMOUNTS = frozenset({"level", "change"})
_OF_PARTS = _OF_AMOUNTS | {"share", "ratio", "contribution"}
_VERB = Rule.ROLE_VERB  # a look into an enum takes as long as a call


@value
class Role:
    """What a figure is, and its sign if it is a change."""

    kind: str
    sign: int


#: A role as it is told: there are few, so each is made but once.
as_role = cache(Role)
PLAIN = Decision(Role("level", 0), Rule.ROLE_PLAIN)
"""That of a figure of which nothing is said."""


class Case:
    """A figure and what its role is told from: its sentence, that in lower case (``low``), the role of the figure
    ``before`` it, the ``following`` figure, the indicator ``named`` before it, its ``unit``, and whether that makes it
    a ``percentage``: per cent or points."""

    __slots__ = ("before", "figure", "following", "low", "named", "percentage", "reading", "unit")

    figure: Figure
    reading: Reading
    low: str
    before: Role | None
    following: Figure | None
    named: IndicatorMention | None
    unit: str
    percentage: bool

    @property
    def tail(self) -> str:
        return self.low[self.figure.tail.start : self.figure.tail.end]

    def by_verb(self, kind: str, sign: int, verb: CueMention, rule: Rule = _VERB) -> Decision[Role]:
        """What a verb or noun before the figure makes of it."""
        return Decision(as_role(kind, sign), rule, words_of(verb, self.reading.sentence.start))


def figure_before(case: Case) -> Quantity | None:
    """The quantity before that of ``case``."""
    told = case.reading.quantities
    at = bisect_left(told, case.figure.quantity.start, key=start_of)
    return told[at - 1] if at else None


def beside_verbs(role: Decision[Role], figure: Figure, reading: Reading, weights: Mapping[str, int]) -> Decision[Role]:
    """``role``, with what the nearest verb before the figure that says another would make of it."""
    cues = figure.cues
    if not cues or role.runner_up is not None or (len(cues) == 1 and cues[0].role == role.value.kind):
        return role
    rank, other = _other(figure, role.value.kind)
    if other is None:
        return role
    words = words_of(other, reading.sentence.start)
    nearer = role.rule is _VERB and role.words is not None and role.words.start > words.start
    weight = weights[_VERB] if nearer else weights["more_than_verb"]
    below = weights[_VERB] + weights["each_earlier"] * rank
    by_verb = Decision(as_role(other.role, other.sign), _VERB, words)
    return decided([Candidate(weight, role), Candidate(below, by_verb)], role)[0]


def _other(figure: Figure, kind: str) -> tuple[int, CueMention | None]:
    """The nearest verb that by itself says another than ``kind``, and how many stand nearer."""
    can, at = _OF_PARTS if figure.part else _OF_AMOUNTS, -1
    for rank, verb in enumerate(reversed(figure.cues)):
        leads = verb.role == "level" and verb.end + 1 == at  # "ước tăng": it only leads to the next
        if verb.role != kind and verb.role in can and not leads:
            return rank, verb
        at = verb.start
    return 0, None


def right_before(figure: Figure, cue: CueMention) -> CueMention | None:
    """The verb of change that only levels stand between and ``cue``: ``tăng thêm ở mức bình quân``."""
    at = cue.start
    for earlier in figure.verbs_before(cue):
        if at - earlier.end > 1:
            return None
        if earlier.role != "level":
            return earlier if earlier.role == "change" else None
        at = earlier.start
    return None
