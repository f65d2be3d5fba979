"""Decisions: what was chosen for one field of a figure, by which rule, from which words, and what came second."""

from __future__ import annotations

from typing import Generic, TypeVar, overload

from vnecon_extract.mentions import Mention
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, span_of
from vnecon_extract.values import value

T = TypeVar("T", covariant=True)


@value
class Decision(Generic[T]):
    """One choice.

    ``words`` are where in the cleaned text stands what was chosen, if words say it.  ``source`` is the earlier decision
    that this one only passes on (the period in force, the article's own place).  ``runner_up`` is what would have been
    chosen otherwise, and ``margin`` by how much it was outweighed, where choices were weighed.  ``vetoed`` is what
    weighed most of what cannot be, under the rule that rules it out.
    """

    value: T
    rule: Rule
    words: Span | None = None
    source: Decision[object] | None = None
    runner_up: Decision[object] | None = None
    margin: float | None = None
    vetoed: Decision[object] | None = None

    def carried(self, rule: Rule, runner_up: Decision[object] | None = None) -> Decision[T]:
        """The same, passed on by ``rule``."""
        return Decision(self.value, rule, self.words, self.source or self, runner_up)


@overload
def words_of(mention: Mention | Span, offset: int) -> Span: ...
@overload
def words_of(mention: Mention | Span | None, offset: int) -> Span | None: ...
def words_of(mention: Mention | Span | None, offset: int) -> Span | None:
    """Where ``mention``, or words of a sentence, stand in the cleaned text; ``offset`` is where their sentence does."""
    return span_of((offset + mention.start, offset + mention.end)) if mention is not None else None
