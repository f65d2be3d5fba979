"""What the subject of a figure is chosen from: candidates, each with how it came and how much speaks for it."""

from collections.abc import Callable, Sequence
from dataclasses import field
from operator import itemgetter

from vnecon_extract.cues.lists import Turn
from vnecon_extract.cues.role import Case
from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.document.topics import Parts, TopicFrame
from vnecon_extract.mentions import IndicatorMention, Mention
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span
from vnecon_extract.values import value


class Sought(Case):
    """A figure whose subject is sought: its ``kind`` (level, change, ratio, share or contribution), and whether it is
    per cent, points or times (``part``); what a list gives it (``turn``), what is in force; ``fresh`` while its
    sentence has had no record yet; ``owned`` where the text says whose own it is."""

    __slots__ = ("fresh", "kind", "owned", "part", "topic", "turn")

    kind: str
    part: bool
    turn: Turn
    topic: TopicFrame
    fresh: bool
    owned: bool

    def within(self, words: Mention | Span) -> Span:
        """Where ``words`` of the sentence stand in the cleaned text."""
        return words_of(words, self.reading.sentence.start)


@value
class Attached:
    """A subject, the parts of it, the rule that found it, what it puts in force (``topic``), where that is something
    else than before, and the mention that named it here (None if carried); or the ``reason`` for none.  ``narrowed``
    where the sentence narrows the indicator named to one of its components; ``passing`` where it is counted on the way,
    and what follows does not go with it."""

    subject: Subject | None = None
    parts: Parts = field(default_factory=dict)
    rule: Rule = Rule.SUBJECT_IN_FORCE
    topic: TopicFrame | None = None
    mention: IndicatorMention | None = None
    narrowed: bool = False
    reason: Rule | None = None
    passing: bool = False


Tried = Attached | Rule | None
# What would have been chosen otherwise, by how much it was outweighed, and the heaviest that cannot be.
Rivals = tuple[Decision[Span | None] | None, int | None, Decision[object] | None]
# What a figure may be of: how much speaks for it, how it came, what attaches the figure or says why that cannot be, and
# where words say it.  Most are never tried, so they are no more than that.
Weighed = tuple[int, Rule, Callable[[Sought], Tried], Span | None]
_weight = itemgetter(0)


def chosen(sought: Sought, weighed: Sequence[Weighed]) -> tuple[Attached, Rivals]:
    """The heaviest candidate that nothing rules out, beside the next that words say and by how much it was outweighed;
    else the reason against the heaviest that was ruled out.  None behind the first that holds is tried."""
    found: Attached | None = None
    vetoed: Decision[object] | None = None
    most, said = 0, None
    ranked = sorted(weighed, key=_weight, reverse=True) if len(weighed) > 1 else weighed
    for weight, rule, attach, words in ranked:
        if found is None:
            tried = attach(sought)
            if isinstance(tried, Attached):
                found, most, said = tried, weight, words
            elif tried is not None and vetoed is None:
                vetoed = Decision(words, tried, words, Decision(words, rule, words))
        elif words is not None and words != said:
            return found, (Decision(words, rule, words), most - weight, vetoed)
    if found is None:
        found = Attached(reason=vetoed.rule if vetoed is not None else Rule.EXCLUDED_NO_SUBJECT)
    return found, (None, None, vetoed)


def still(parts: Parts, rule: Rule = Rule.PART_IN_FORCE) -> dict[str, Decision[Span]]:
    """Parts named before that a figure is still of."""
    return {dimension: part.carried(rule) for dimension, part in parts.items()} if parts else {}
