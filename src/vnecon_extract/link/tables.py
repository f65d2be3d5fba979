"""Everything linking knows that does not change: built once from the knowledge files, shared by all threads."""

import regex as re

from vnecon_extract.find.reading import Reading
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
from vnecon_extract.link.unlisted import Unlisted
from vnecon_extract.patterns import Lexicon, Phrasebook, alternatives
from vnecon_extract.span import Span

_SIGHT = 30


class Tables:
    """The rooms that linking asks, and the word lists of ``data/linking.toml`` as sets and patterns."""

    def __init__(self, knowledge: Knowledge, measures: Measures) -> None:
        words, book = word_lists(knowledge), knowledge.shared(Phrasebook)
        self.measures = measures
        self.gazetteer = Gazetteer(knowledge)
        self.names = Names(words)
        self.unlisted = Unlisted(self.names, words)
        self.parts = Parts(knowledge, measures, words)
        self.subjects = Subjects(measures, self.parts, words)
        self.owners = Owners(words, book)
        self.vague = words["vague"]
        self.by_activity = frozenset(words["by_activity"])
        self._activities = re.compile(rf"{alternatives(words['activities'])}(?!\w)")
        self.candidates = Candidates(words)
        self.stock = frozenset(words["stock"])
        self.quoted = measures.quoted()
        self.bare_heads = frozenset(words["bare_heads"])
        self.deficit = frozenset(words["deficit"])
        self.turnover = frozenset(words["turnover"])
        self.national = frozenset(words["national"])
        self._unreported = frozenset(words["unreported"])
        self._own_only = frozenset(words["own_only"])
        self._caption = re.compile(rf"(?<!\w){alternatives(words['caption'])}")
        self._reviews = Lexicon(dict.fromkeys(words["reviews"]), book)
        self._announces = Lexicon(dict.fromkeys(words["announces"]), book)
        self._legal = Lexicon(dict.fromkeys(words["legal"]), book)
        self._picked = Lexicon(dict.fromkeys(words["picked"]), book)
        self._ranking = Lexicon(dict.fromkeys(words["ranking"]), book)
        self._ranked_places = Lexicon(dict.fromkeys(words["ranked_places"]), book)
        self._sampled = frozenset(words["sampled_groups"])
        self._respondents = re.compile(rf"\s{alternatives(words['respondents'])}(?!\w)")
        self._rules = Lexicon(dict.fromkeys(words["rules"]), book)
        self._compared = re.compile(rf"(?<!\w){alternatives(words['compared'])}(?:\s(?:tỉnh|thành phố|cả|tp))?\s$")
        self._asked = Lexicon(dict.fromkeys((*words["legal"], *words["survey"])), book)

    def is_caption(self, low: str) -> bool:
        """Whether a line is the caption of a photograph, whose date is the photograph's."""
        return self._caption.search(low) is not None

    def announces(self, low: str) -> bool:
        """Whether a sentence without records says what the figures below are about (``công bố kết quả 6 tháng``)."""
        return self._announces.search(low) is not None

    def reviewed(self, low: str) -> int:
        """Where a sentence has said that a year is looked back on (``tổng kết công tác``), or 0."""
        found = self._reviews.search(low)
        return found[1] if found else 0

    def activity(self, figure: Figure, reading: Reading) -> Span | None:
        """The activity that is the subject of ``figure``: ``Sản xuất than cốc tăng 125%``."""
        name = self.names.before(figure, reading)
        return name if name is not None and self._activities.match(reading.sentence.low, name.start) else None

    def compares(self, before: str) -> bool:
        """Whether words right before a place say that another's figure is only looked at beside it."""
        return self._compared.search(before[-_SIGHT:]) is not None

    def picks(self, low: str) -> bool:
        """Whether words say that things were picked out or caught: their number tells nothing of the economy."""
        return self._picked.search(low) is not None

    def ranks(self, low: str) -> bool:
        """Whether a sentence presents a ranking of firms."""
        return self._ranking.search(low) is not None and self._ranked_places.search(low) is None

    def sampled(self, code: str, *, named: bool) -> bool:
        """Whether a figure in an article about a ranking is its firms': of their taxes or number, or carried on."""
        return not named or self.measures.group(code) in self._sampled

    def objection(self, code: str, figure: Figure, low: str, *, owned: bool) -> str:
        """Why a figure of ``code`` is no record here, or ""; ``owned`` where the text says whose own it is."""
        if code in self._unreported:
            return "counts work or cases, not the economy"
        if code in self._own_only and not owned:
            return "a firm's own figure, and no firm named"
        said = self._asked if self.measures.is_part(figure.quantity) else self._legal
        asked = figure.quantity.unit == "percent" and not any(c.role == "share" for c in figure.cues)
        if asked and self._respondents.match(low, figure.quantity.end):
            return "a share of those asked or looked at"
        laid_down = said.search(low, figure.left.start, figure.tail.end) or self._rules.search(low)
        if laid_down is not None:
            return "laid down or asked, not observed"
        return ""
