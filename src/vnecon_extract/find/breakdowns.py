"""Finds the parts a figure is broken down by: sectors, products, owners, sources of revenue, other groups."""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import Breakdown, breakdowns, joints
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import BreakdownMention, Sentence
from vnecon_extract.patterns import Pattern, WordsBefore, alternatives, sources

# A small word and a space.
_LEAST = 2
_TERM = "TERM"
_RANGE = re.compile(r"\d{1,2}\s?[-–]\s?$")


class _Part(NamedTuple):
    """What words name: their codes, the likeliest first, and its dimension."""

    dimension: str
    codes: tuple[str, ...]
    risky: bool


class _Said(NamedTuple):
    """What a phrase names where it stands alone, behind words for a sector, and behind words for a product; whether
    it is always ``one`` thing."""

    alone: _Part
    sector: _Part
    product: _Part
    one: bool = False


class BreakdownFinder:
    """Listed parts in a sentence, the longest name first.

    >>> from vnecon_extract.segment import sentences
    >>> finder = BreakdownFinder(Knowledge())
    >>> [m.codes for m in finder.find(next(sentences("Khu vực dịch vụ tăng 7%, xuất khẩu cà phê tăng 5%")))]
    [('SVC',), ('COFFEE',)]
    """

    def __init__(self, knowledge: Knowledge) -> None:
        entries = breakdowns(knowledge)
        self._lexicon: Lexicon[_Said | None] = Lexicon(_phrases(entries), knowledge.shared(Phrasebook))
        self._lasting = frozenset(words.lower() for entry in entries for words in entry.lasting)
        lead = joints(knowledge)
        self._sector_lead = WordsBefore(lead["before_sector"])
        self._product_lead = WordsBefore(lead["before_product"])
        self._owner_lead = WordsBefore(lead["before_owner"])
        self._term_lead = WordsBefore(lead["before_term"])
        lists = sources(word_lists(knowledge, "breakdowns"))
        self._attributes = Pattern(rf"(?:\s{lists['attributes']}(?!\w))++")
        # Varieties and grades written as codes: lúa IR50404, xăng E5 RON92, dầu diesel 0,05S.
        more = rf"(?:[ -]?{lists['second_varieties']}[ -]?\d{{2,3}})?\w{{0,3}}"
        self._variety = Pattern(rf" (?:0[.,]\d{{2,3}}S|{lists['varieties']}[ -]?\d{{1,5}}{more})(?!\w)")
        self._no_term = Pattern(rf"\s{lists['no_terms']}(?!\w)")
        between = rf"(?:{lists['term_joints']}\d{{1,3}})*+"
        self._length = Pattern(
            rf"(?:\s{lists['term_leads']})?\s\d{{1,3}}{between}\s{lists['term_units']}(?!\w)(?:\s{lists['term_ends']})?"
        )
        items = lead["before_item"]
        self._item = Pattern(rf"(?:^|[,;:(+*]|(?<!\w)-|\b{alternatives(items)})\s*\W?$")
        self._items = tuple(f"{word} " for word in items)

    def find(self, sentence: Sentence) -> list[BreakdownMention]:
        """All listed parts of ``sentence``, from left to right, none overlapping."""
        found = []
        for start, end, said in self._lexicon.find(sentence.low):
            if said is not None and (mention := self._mention(sentence, start, end, said)) is not None:
                found.append(mention)
        return found

    def _mention(self, sentence: Sentence, start: int, end: int, said: _Said) -> BreakdownMention | None:
        low, part = sentence.low, said.alone
        lead = None
        if part.dimension == "sector" or not said.one:
            lead = self._sector_lead.start(low, start)
        if lead is not None:
            part = said.sector
            start = lead if part.dimension == "sector" else start
        elif not said.one and self._product_lead.start(low, start) is not None:
            part = said.product
        elif part.risky and part.dimension == "owner" and self._owner_lead.start(low, start) is not None:
            part = part._replace(risky=False)
        if low[start:end] in self._lasting:
            length = self._length.match(low, end)
            if length is None:
                return None
            end = length.end()
        if part.risky and part.codes[0] == _TERM and (first := self._term_start(low, start, end)) is not None:
            part, start = part._replace(risky=False), first
        if part.risky and not self._begins_item(low, start):
            return None
        if part.dimension == "product":
            if _is_name(sentence, start, end):
                return None
            end = self._kind_end(sentence, end)
        return BreakdownMention(start, end, "breakdown.name", part.dimension, part.codes, part.risky)

    def _term_start(self, low: str, start: int, end: int) -> int | None:
        """Where so many months begin that stand behind the name of a rate: ``lãi suất huy động 1-3 tháng``."""
        first = _RANGE.search(low, max(0, start - 6), start)
        start = first.start() if first is not None else start
        if self._term_lead.start(low, start) is None or self._no_term.match(low, end) is not None:
            return None
        return start

    def _kind_end(self, sentence: Sentence, end: int) -> int:
        """Where the name of a product goes on to which kind of it is meant: ``vải sớm loại đẹp``, ``lúa OM 5451``."""
        if (variety := self._variety.match(sentence.text, end)) or (
            variety := self._attributes.match(sentence.low, end)
        ):
            return variety.end()
        return end

    def _begins_item(self, low: str, start: int) -> bool:
        """Whether a clause or an item of a list begins at ``start``, where alone risky words name a part; behind most
        words (``tỷ đồng``) none does."""
        before = low[start - 2] if start > 1 and low[start - 1] == " " else ""
        if before.isalpha() and not low.endswith(self._items, 0, start):
            return False
        return self._item.search(low, max(0, start - 24), start) is not None


def _is_name(sentence: Sentence, start: int, end: int) -> bool:
    """``khu công nghiệp Cam Liên``: two capitals behind a small word make a name of what would be a product."""
    text = sentence.text
    if start < _LEAST or not text[start].isupper() or text[start:end].isupper() or " " in text[start:end]:
        return False
    return text[start - 2].islower() and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _phrases(entries: Iterable[Breakdown]) -> dict[str, _Said | None]:
    """Every phrase and what it names; what is ``never`` said names nothing."""
    phrases: dict[str, list[Breakdown]] = defaultdict(list)
    never: dict[str, _Said | None] = {words.lower(): None for entry in entries for words in entry.never}
    risky = {(entry.code, words.lower()) for entry in entries for words in entry.risky}
    for entry in entries:
        for words in (*entry.says, *entry.risky, *entry.lasting):
            phrases[words.lower()].append(entry)
    return never | {words: _said(words, said, risky) for words, said in phrases.items()}


def _said(words: str, entries: Sequence[Breakdown], risky: Container[tuple[str, str]]) -> _Said:
    """In the order of the file; those of the kind that the words before ask for come first, and are not risky."""
    alone = _part(words, entries, risky)
    if len(entries) == 1 and not alone.risky:
        return _Said(alone, alone, alone, one=True)
    sector = _part(words, sorted(entries, key=lambda e: e.dimension != "sector"), ())
    product = _part(words, sorted(entries, key=lambda e: e.dimension != "product"), risky)
    return _Said(alone, sector, product._replace(risky=product.risky and product.dimension != "product"))


def _part(words: str, entries: Sequence[Breakdown], risky: Container[tuple[str, str]]) -> _Part:
    return _Part(entries[0].dimension, tuple(e.code for e in entries), (entries[0].code, words) in risky)
