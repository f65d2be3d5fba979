"""Status: the words that make a figure an estimate, a forecast, a target or an outcome."""

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.cues import StatusCue, status_cues
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import Sentence, StatusMention
from vnecon_extract.patterns import Pattern, sources

_REACH = 24


class StatusFinder:
    """Finds status cues and how far each reaches.

    >>> text = "GRDP ước tăng 7%, đạt 97% kế hoạch (900 tỷ đồng)"
    >>> found = StatusFinder(Knowledge()).find(Sentence(0, len(text), text, text.lower()))
    >>> [(text[s.start : s.end], s.status, s.scope) for s in found]
    [('ước tăng', 'estimate', 'next'), ('kế hoạch', 'target', 'bracket')]
    """

    def __init__(self, knowledge: Knowledge) -> None:
        lists = sources(word_lists(knowledge, "statuses"))
        # "97% kế hoạch", "so với dự toán", "vượt mục tiêu": a plan that is the base of a ratio.
        self._base = Pattern(
            rf"(?:%|\d|\b{lists['against_at_once']}|{lists['measured']})(?: {lists['measured_tails']})? $"
        )
        table: dict[str, StatusCue | None] = {}
        for cue in status_cues(knowledge):
            table |= dict.fromkeys(cue.says, cue)
            table |= dict.fromkeys(cue.never)
        cues = {words: (cue,) for words, cue in table.items()}
        self._lexicon: Lexicon[tuple[StatusCue | None]] = Lexicon(cues, knowledge.shared(Phrasebook))

    def find(self, sentence: Sentence) -> list[StatusMention]:
        """All status cues of the sentence, in order."""
        found = []
        for start, end, (cue,) in self._lexicon.find(sentence.low):
            if cue is None:
                continue
            base = cue.plan and self._base.search(sentence.low, max(0, start - _REACH), start) is not None
            found.append(StatusMention(start, end, cue.code, cue.status, "bracket" if base else cue.scope))
        return found
