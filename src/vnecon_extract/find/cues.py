"""Cues: the words between a subject and its figure (tăng, đạt, chiếm, từ ... lên, lần lượt)."""

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.comparisons import Cue, cues
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import CueMention, Sentence


class CueFinder:
    """Finds the words that say what a figure does.

    >>> from vnecon_extract.mentions import Sentence
    >>> text = "CPI tăng 3%, bằng 98% kế hoạch"
    >>> [(c.rule, c.sign) for c in CueFinder(Knowledge()).find(Sentence(0, len(text), text, text.lower()))]
    [('increase', 1), ('equal', 0)]
    """

    def __init__(self, knowledge: Knowledge) -> None:
        entries = cues(knowledge)
        says: dict[str, Cue | None] = dict.fromkeys(words for cue in entries for words in cue.never)
        says |= {words: cue for cue in entries for words in cue.says}
        self._lexicon: Lexicon[Cue | None] = Lexicon(says, knowledge.shared(Phrasebook), glued=True)

    def find(self, sentence: Sentence) -> list[CueMention]:
        """All cues of the sentence, longest first, in order."""
        return [
            CueMention(start, end, cue.code, cue.role, cue.sign)
            for start, end, cue in self._lexicon.find(sentence.low)
            if cue is not None
        ]
