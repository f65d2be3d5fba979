"""Stages: which step of an operation a figure is told at: offered, sold, falling due, outstanding.

All steps are of one indicator, and where its name only says where or in what (``trên kênh cầm cố``, ``tín phiếu``),
the word for the step is what is measured.
"""

from collections import defaultdict

from vnecon_extract.cues.figures import Figure
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.linking import stages
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.span import Span


class Stages:
    """Knows the steps that figures of some indicators are told at."""

    def __init__(self, knowledge: Knowledge) -> None:
        by_words: dict[str, set[str]] = defaultdict(set)
        for entry in stages(knowledge):
            for words in entry.says:
                by_words[words] |= set(entry.of)
        self._words = Lexicon({w: frozenset(codes) for w, codes in by_words.items()}, knowledge.shared(Phrasebook))
        self._codes = frozenset(code for codes in by_words.values() for code in codes)
        joints = word_lists(knowledge, "linking")["stage_joints"]
        self._joint = Pattern(rf"\s(?:{alternatives(joints)}\s)?")
        #: Whether figures of a code have stages.
        self.of = self._codes.__contains__

    def said(self, code: str, figure: Figure, low: str, name: Span) -> Span | None:
        """The step that a figure of ``code`` in the sentence ``low`` is told at, with the words ``name`` where they
        are one phrase; none where nothing says it, or ``name`` does."""
        steps = [Span(start, end) for start, end, codes in self._words.each(low) if code in codes]
        if not steps:
            return None
        behind = [step for step in steps if figure.tail.start <= step.start and step.end <= figure.tail.end]
        before = [step for step in steps if figure.left.start <= step.start and step.end <= figure.start]
        step = _nearest(figure, before, behind, name)
        if step is None or (name.start <= step.start and step.end <= name.end):
            return None
        first, second = sorted((step, name))
        whole = self._joint.fullmatch(low, first.end, second.start) if first.end < second.start else None
        return step if whole is None else Span(first.start, second.end)


def _nearest(figure: Figure, before: list[Span], behind: list[Span], name: Span) -> Span | None:
    """``2.600 tỷ đồng trúng thầu và 3.100 tỷ đồng đáo hạn``: what stands right behind a figure, or behind the name
    there, is its own; else what stands before it."""
    end = figure.quantity.end
    own = next((s for s in behind if s.start <= end + 1 or 0 <= s.start - name.end <= 1), None)
    return own or next(reversed(before), None) or next(iter(behind), None)
