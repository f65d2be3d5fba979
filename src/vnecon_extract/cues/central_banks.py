"""Central banks abroad: the rates they set are those of their own countries, wherever they are told. codebook K4"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from vnecon_extract.cues.figures import Figure
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.series import central_banks
from vnecon_extract.lexicon import Lexicon, Phrasebook, Phrases
from vnecon_extract.span import Span

# By the start of a sentence, the code of the place of the bank that its words stand for.
Meant: TypeAlias = Mapping[int, str]
# characters
_BEHIND = 45


class CentralBanks:
    """Knows the central banks abroad; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, knowledge: Knowledge, words: dict[str, tuple[str, ...]]) -> None:
        book = knowledge.shared(Phrasebook)
        self._codes = frozenset(words["of_central_banks"])
        self._told = frozenset(words["told_by_central_banks"])
        self._banks = Lexicon(central_banks(knowledge), book)
        self._of = frozenset(words["of_bank"])
        self._this = Lexicon(dict.fromkeys(words["this_bank"]), book)
        self._cuts = Phrases(words["cuts"])

    def set(self, code: str) -> bool:
        """Whether ``code`` is a rate of the kind that central banks set."""
        return code in self._codes

    def tells_of(self, code: str) -> bool:
        """Whether central banks tell of ``code`` for their own countries: ``ECB dự báo lạm phát ở mức 2,3%``."""
        return code in self._told

    def last(self, low: str, end: int) -> tuple[Span, str] | None:
        """The last central bank abroad that ``low[:end]`` names, and the code of the place whose rate it sets."""
        found = [(Span(start, stop), place) for start, stop, place in self._banks.find(low) if stop <= end]
        return found[-1] if found else None

    def behind(self, low: str, end: int) -> tuple[Span, str] | None:
        """The central bank whose the figure is said to be that ends at ``end``: ``mục tiêu lạm phát 2% của Fed``."""
        found = self._banks.search(low, end, end + _BEHIND)
        if found is None or low[end : found[0]].strip() not in self._of:
            return None
        named = self._banks.match(low, found[0])
        return (Span(*found), named[1]) if named is not None else None

    def says_this(self, low: str, end: int) -> bool:
        """Whether ``low[:end]`` stands for the central bank named last: ``Cơ quan này dự báo lạm phát là 2,3%``."""
        return self._this.search(low, 0, end) is not None

    def meant(self, readings: Sequence[Reading]) -> Meant:
        """The bank that words of a sentence stand for: the last one named in the sentence before, or that this one
        stood for."""
        out: dict[int, str] = {}
        last = ""
        for reading in readings:
            named = self._banks.find(reading.sentence.low)
            if named:
                last = named[-1][2]
            elif last and self._this.occurs(reading.sentence.low):
                out[reading.sentence.start] = last
            else:
                last = ""
        return out

    def is_cut(self, low: str, figure: Figure) -> bool:
        """Whether the words before the points of a rate lower it: ``hạ lãi suất 0,25 điểm phần trăm``."""
        return self._cuts.search(low, *figure.left) is not None
