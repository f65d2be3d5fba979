"""Central banks abroad: the rates they set are those of their own countries, wherever they are told. codebook K4"""

from vnecon_extract.cues.figures import Figure
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.series import central_banks
from vnecon_extract.lexicon import Lexicon, Phrasebook, Phrases
from vnecon_extract.span import Span


class CentralBanks:
    """Knows the central banks abroad; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, knowledge: Knowledge, words: dict[str, tuple[str, ...]]) -> None:
        book = knowledge.shared(Phrasebook)
        self._codes = frozenset(words["of_central_banks"])
        self._told = frozenset(words["told_by_central_banks"])
        self._banks = Lexicon(central_banks(knowledge), book)
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

    def is_cut(self, low: str, figure: Figure) -> bool:
        """Whether the words before the points of a rate lower it: ``hạ lãi suất 0,25 điểm phần trăm``."""
        return self._cuts.search(low, *figure.left) is not None
