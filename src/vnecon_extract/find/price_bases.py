"""Price bases: ``theo giá so sánh năm 2010``, ``giá hiện hành``."""

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.cues import PriceBasisCue, price_basis_cues
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import PriceBasisMention, Sentence
from vnecon_extract.patterns import Pattern, sources


class PriceBasisFinder:
    """Finds the prices that values are expressed in.

    >>> text = "Giá trị sản xuất (theo giá so sánh năm 2010) đạt 642 tỷ đồng"
    >>> [(p.kind, p.year) for p in PriceBasisFinder(Knowledge()).find(Sentence(0, len(text), text, text.lower()))]
    [('constant', 2010)]
    """

    def __init__(self, knowledge: Knowledge) -> None:
        says = {words: cue for cue in price_basis_cues(knowledge) for words in cue.says}
        lists = sources(word_lists(knowledge, "price_bases"))
        base = f"(?:{lists['base']} )?"
        self._year = Pattern(rf" (?:{lists['of']} )?{base}(?:{lists['year']} )?{base}((?:19|20)\d\d)(?!\d|[.,]\d)")
        self._lexicon: Lexicon[PriceBasisCue] = Lexicon(says, knowledge.shared(Phrasebook))

    def find(self, sentence: Sentence) -> list[PriceBasisMention]:
        """All price bases of the sentence, in order."""
        found = []
        for start, end, cue in self._lexicon.find(sentence.low):
            year = self._year.match(sentence.low, end) if cue.kind == "constant" else None
            number = int(year.group(1)) if year else None
            found.append(PriceBasisMention(start, year.end() if year else end, cue.code, cue.kind, number))
        return found
