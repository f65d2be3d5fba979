"""Finds the parts a figure is broken down by: sectors, products, owners, sources of revenue, other groups."""

import re
from collections import defaultdict
from collections.abc import Iterable

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import Breakdown, breakdowns, joints
from vnecon_extract.mentions import BreakdownMention, Sentence
from vnecon_extract.patterns import Lexicon, Phrasebook, WordsBefore

# Varieties and grades written as codes: lúa IR50404, gạo 5% tấm, xăng E5 RON92, đậu tương loại 1.
_VARIETY = re.compile(r" (?:OM|IR|ST|RON|E|RSS|SVR)[ -]?\d{1,5}(?:[ -]?(?:RON)[ -]?\d{2,3})?\w{0,3}(?!\w)")
# Where a clause or an item of a list begins: only there do risky words name a part.
_ITEM = re.compile(r"(?:^|[,;:(+*]|(?<!\w)-|\b(?:và|là|như|gồm|đó|riêng|với))\s*\W?$")
_Value = tuple[Breakdown, ...]


class BreakdownFinder:
    """Listed parts in a sentence, the longest name first.

    >>> from vnecon_extract.segment import sentences
    >>> finder = BreakdownFinder(Knowledge())
    >>> [m.codes for m in finder.find(next(sentences("Khu vực dịch vụ tăng 7%, xuất khẩu cà phê tăng 5%")))]
    [('SVC',), ('COFFEE',)]
    """

    def __init__(self, knowledge: Knowledge) -> None:
        entries = breakdowns(knowledge)
        self._risky = {(e.code, w.lower()) for e in entries for w in e.risky}
        self._lexicon = Lexicon(_phrases(entries), knowledge.shared(Phrasebook))
        lead = joints(knowledge)
        self._sector_lead = WordsBefore(lead["before_sector"])
        self._product_lead = WordsBefore(lead["before_product"])

    def find(self, sentence: Sentence) -> list[BreakdownMention]:
        """All listed parts of ``sentence``, from left to right, none overlapping."""
        found = (self._mention(sentence, *hit) for hit in self._lexicon.find(sentence.low))
        return [mention for mention in found if mention is not None]

    def _mention(self, sentence: Sentence, start: int, end: int, entries: _Value) -> BreakdownMention | None:
        if not entries:
            return None
        low, words = sentence.low, sentence.low[start:end]
        sector = self._sector_lead.start(low, start)
        if sector is not None and any(e.dimension == "sector" for e in entries):
            entries = tuple(sorted(entries, key=lambda e: e.dimension != "sector"))
            start = sector
        goods = sector is None and self._product_lead.start(low, start) is not None
        if goods:
            entries = tuple(sorted(entries, key=lambda e: e.dimension != "product"))
        first = entries[0]
        risky = (first.code, words) in self._risky and sector is None
        if risky and goods and first.dimension == "product":
            risky = False
        if risky and not _ITEM.search(low, max(0, start - 24), start):
            return None
        if first.dimension == "product" and (variety := _VARIETY.match(sentence.text, end)):
            end = variety.end()
        return BreakdownMention(start, end, "breakdown.name", first.dimension, tuple(e.code for e in entries), risky)


def _phrases(entries: Iterable[Breakdown]) -> dict[str, _Value]:
    """Every phrase and the entries that say it, in the order of the file; what is ``never`` said stands for none."""
    phrases: dict[str, list[Breakdown]] = defaultdict(list)
    never = {words.lower(): () for entry in entries for words in entry.never}
    for entry in entries:
        for words in (*entry.says, *entry.risky):
            phrases[words.lower()].append(entry)
    return never | {words: tuple(said) for words, said in phrases.items()}
