"""What the subject of a figure is chosen from: candidates, each with how it came and how much speaks for it."""

from collections.abc import Callable, Iterable
from dataclasses import field

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.lists import Turn
from vnecon_extract.cues.role import Role
from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.document.topics import Parts, TopicFrame
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import IndicatorMention, Mention
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span
from vnecon_extract.values import replace, value


@value
class Sought:
    """A figure whose subject is sought: its words, what a list gives it, the indicator named ``before`` it, what is in
    force; ``fresh`` while its sentence has had no record yet; ``owned`` where the text says whose own it is."""

    figure: Figure
    reading: Reading
    role: Role
    turn: Turn
    before: IndicatorMention | None
    topic: TopicFrame
    fresh: bool
    owned: bool = False

    @property
    def low(self) -> str:
        """The sentence in lower case."""
        return self.reading.sentence.low

    @property
    def kind(self) -> str:
        """Level, change, ratio, share or contribution."""
        return self.role.kind

    def within(self, words: Mention | Span) -> Span:
        """Where ``words`` of the sentence stand in the cleaned text."""
        return words_of(words, self.reading.sentence.start)


@value
class Attached:
    """A subject, the parts of it, the rule that found it, and the mention that named it here (None if carried); or the
    ``reason`` for none.  ``narrowed`` where the sentence narrows the indicator named to one of its components;
    ``passing`` where it is counted on the way, and what follows does not go with it; ``topic`` is what it puts in
    force, where that is something else than before; ``final`` where the reason is that it is nobody's.  ``runner_up``
    would have been chosen otherwise; ``margin`` is by how much it was outweighed."""

    subject: Subject | None = None
    parts: Parts = field(default_factory=dict)
    rule: Rule = Rule.SUBJECT_IN_FORCE
    mention: IndicatorMention | None = None
    narrowed: bool = False
    topic: TopicFrame | None = None
    reason: Rule | None = None
    passing: bool = False
    final: bool = False
    runner_up: Decision[Span] | None = None
    margin: int | None = None

    @property
    def decision(self) -> Decision[Span]:
        """The choice of the subject."""
        assert self.subject is not None
        span = self.subject.span
        return Decision(span, self.rule, span, runner_up=self.runner_up, margin=self.margin)


@value
class Candidate:
    """What a figure may be of: how it came, how much speaks for it, where words say it, and ``make``, which attaches
    the figure or says what cannot be."""

    rule: Rule
    weight: int
    make: Callable[[], Attached]
    words: Span | None = None


def choose(candidates: Iterable[Candidate]) -> Attached:
    """The heaviest candidate that nothing rules out; else the reason against the heaviest that was ruled out."""
    ranked = sorted(candidates, key=lambda c: c.weight, reverse=True)
    reason: Rule | None = None
    for rank, candidate in enumerate(ranked):
        found = candidate.make()
        if found.final:
            return found
        if found.subject is not None:
            return _over(found, candidate, ranked[rank + 1 :])
        reason = reason or found.reason
    return Attached(reason=reason or Rule.EXCLUDED_NO_SUBJECT)


def _over(found: Attached, chosen: Candidate, others: Iterable[Candidate]) -> Attached:
    """What was found, with the next that words say and by how much it was outweighed."""
    for other in others:
        if other.words is not None and other.words != chosen.words:
            second = Decision(other.words, other.rule, other.words)
            return replace(found, runner_up=second, margin=chosen.weight - other.weight)
    return found


def still(parts: Parts, rule: Rule = Rule.PART_IN_FORCE) -> dict[str, Decision[Span]]:
    """Parts named before that a figure is still of."""
    return {dimension: part.carried(rule) for dimension, part in parts.items()}


def said(words: Span, rule: Rule) -> Decision[Span]:
    """A part that ``words`` say."""
    return Decision(words, rule, words)
