"""Parts that no table lists: whether the noun phrase before a figure is one, weighed by what stands around it."""

from collections.abc import Sequence

from vnecon_extract.cues.figures import Figure
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Phrases
from vnecon_extract.mentions import IndicatorMention, PeriodMention
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.span import Span, overlap

# What speaks for a name: that the text goes through parts, or says that it begins to; that an item of a list begins
# with the name, most of all behind a semicolon.  Against it: one syllable, and words between it and its figure.
_LISTING, _OPENED, _ITEM, _SEMICOLON = 2, 2, 1, 2
_SHORT, _APART = 1, 1
_LEAST = 2
_MARKS = ",:(^–-"
_NEAR = 14


class UnlistedParts:
    """Tells whether a noun phrase can be a part; ``asking`` are the names of indicators that ask for a product right
    behind them (``giá dưa lưới``)."""

    def __init__(self, knowledge: Knowledge) -> None:
        words = word_lists(knowledge, "breakdowns")
        self.asking = frozenset(words["asking_heads"])
        self._never = Pattern(rf"{alternatives(words['no_part_heads'])}(?!\w)")
        self._deictic = Phrases(words["no_part_ends"])

    def margin(self, name: Span, figure: Figure, reading: Reading, *, listing: bool, opened: bool) -> int | None:
        """By how much ``name`` is a part of the whole in force, whose parts the text goes through (``listing``) or
        begins to (``opened``); None where it is none."""
        low = reading.sentence.low
        if self.vetoes(name, reading):
            return None
        before = low[: name.start].rstrip()
        mark = before[-1:] or "^"
        weight = _LISTING * listing + _OPENED * opened
        weight += _SEMICOLON if mark == ";" else _ITEM * (mark in _MARKS)
        weight -= _SHORT * (" " not in low[name.start : name.end]) + _APART * (figure.start - name.end > _NEAR)
        return weight - _LEAST if weight >= _LEAST else None

    def vetoes(self, name: Span, reading: Reading) -> bool:
        """Whether ``name`` is what is done, a moment, a person's or firm's name, or stands for what was said before."""
        low = reading.sentence.low
        if any(c.isdigit() for c in low[name.start : name.end]) or self._never.match(low, name.start, name.end):
            return True
        if self._deictic.search(low, *name) is not None:
            return True
        known: Sequence[PeriodMention | IndicatorMention] = (*reading.spoken_periods, *reading.periods)
        return any(overlap(mention, name) for mention in known) or self._is_proper(name, reading)

    def _is_proper(self, name: Span, reading: Reading) -> bool:
        """Whether all syllables of a name begin with a capital: ``Ngọc Thẩm``."""
        words = reading.sentence.text[name.start : name.end].split()
        return len(words) > 1 and all(word[0].isupper() for word in words)
