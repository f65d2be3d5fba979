"""A role, and what it is told from."""

from vnecon_extract.cues.figures import Figure
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import CueMention, IndicatorMention
from vnecon_extract.rules import Rule
from vnecon_extract.values import value

PER_CENT = frozenset({"percent", "permille"})


@value
class Role:
    """What a figure is, and its sign if it is a change."""

    kind: str
    sign: int


@value
class Case:
    """A figure and what its role is told from: ``before`` is that of the figure before it."""

    figure: Figure
    reading: Reading
    before: Role | None
    following: Figure | None
    subject: IndicatorMention | None
    text: str
    unit: str
    part: bool

    @property
    def tail(self) -> str:
        return self.text[self.figure.tail.start : self.figure.tail.end]

    def by_verb(self, kind: str, sign: int, verb: CueMention, rule: Rule = Rule.ROLE_VERB) -> Decision[Role]:
        """What a verb or noun before the figure makes of it."""
        return Decision(Role(kind, sign), rule, words_of(verb, self.reading.sentence.start))
