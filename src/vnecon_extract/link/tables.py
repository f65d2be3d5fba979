"""Everything linking knows that does not change: built once from the knowledge files, shared by all threads."""

import regex as re

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.linking import word_lists
from vnecon_extract.link.candidates import Candidates
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.measures import Measures
from vnecon_extract.link.names import Names
from vnecon_extract.link.owners import Owners
from vnecon_extract.link.parts import Parts
from vnecon_extract.link.places import Gazetteer
from vnecon_extract.link.subjects import Subjects
from vnecon_extract.patterns import alternatives


class Tables:
    """The rooms that linking asks, and the word lists of ``data/linking.toml`` as sets and patterns."""

    def __init__(self, knowledge: Knowledge, measures: Measures) -> None:
        words = word_lists(knowledge)
        self.measures = measures
        self.gazetteer = Gazetteer(knowledge)
        self.names = Names(words)
        self.parts = Parts(knowledge, measures, words)
        self.subjects = Subjects(measures, self.parts, words)
        self.owners = Owners(words)
        self.candidates = Candidates(words)
        self.stock = frozenset(words["stock"])
        self.bare_heads = frozenset(words["bare_heads"])
        self.deficit = frozenset(words["deficit"])
        self.national = frozenset(words["national"])
        self._unreported = frozenset(words["unreported"])
        self._own_only = frozenset(words["own_only"])
        self._caption = re.compile(rf"(?<!\w){alternatives(words['caption'])}")
        self._announces = re.compile(rf"(?<!\w){alternatives(words['announces'])}(?!\w)")
        self._legal = re.compile(rf"(?<!\w){alternatives(words['legal'])}(?!\w)")
        self._asked = re.compile(rf"(?<!\w){alternatives((*words['legal'], *words['survey']))}(?!\w)")

    def is_caption(self, low: str) -> bool:
        """Whether a line is the caption of a photograph, whose date is the photograph's."""
        return self._caption.search(low) is not None

    def announced(self, low: str) -> int:
        """Where a sentence begins to say what the figures below are about (``công bố kết quả 6 tháng``), or 0."""
        found = self._announces.search(low)
        return found.end() if found else 0

    def objection(self, code: str, figure: Figure, low: str, *, owned: bool) -> str:
        """Why a figure of ``code`` is no record here, or ""; ``owned`` where the text says whose own it is."""
        if code in self._unreported:
            return "counts work or cases, not the economy"
        if code in self._own_only and not owned:
            return "a firm's own figure, and no firm named"
        pattern = self._asked if self.measures.is_part(figure.quantity) else self._legal
        if pattern.search(low, figure.left.start, figure.tail.end) is not None:
            return "laid down or asked, not observed"
        return ""
