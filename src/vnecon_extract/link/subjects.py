"""Subjects: what a figure is a figure of, and which part of it.

Looked for where a reader looks: in the unit itself and right behind it (``756 doanh nghiệp thành lập mới``), in the
words before the verb, and else in what the text has just been speaking of.
"""

import regex as re

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.measures import Measures
from vnecon_extract.link.state import Subject
from vnecon_extract.mentions import BreakdownMention, IndicatorMention, Mention, PlaceMention
from vnecon_extract.span import Span

_MARK = re.compile(r"[,;:]\s|(?<!\w)(?:với|đưa|nâng|khiến|trong\sđó|giúp|kéo|thì|trong\skhi)(?!\w)")
_GROWTH = re.compile(r"tăng\strưởng|tốc\sđộ\stăng")
_OF = re.compile(r"\s(?:(?:của|trên|trong|so\svới|tổng|toàn\sbộ|số|lượng|giá\strị)\s)*+")
_COUNTED_BEHIND = 3
_NEAR = 20


class Subjects:
    """Finds the subject of a figure."""

    def __init__(self, measures: Measures, words: dict[str, tuple[str, ...]]) -> None:
        self._measures = measures
        self._deficit = frozenset(words["deficit"])
        self._partner_groups = frozenset(words["partner_groups"])

    def behind(self, figure: Figure, reading: Reading, kind: str) -> IndicatorMention | None:
        """The indicator in the unit or right behind it; for amounts of money only where nothing stands before."""
        quantity = figure.quantity
        for mention in reading.indicators:
            if mention.start >= figure.tail.end:
                break
            touching = quantity.unit_start <= mention.start <= quantity.end + _COUNTED_BEHIND
            near = quantity.end <= mention.start and mention.start - quantity.end < 40
            if (touching or near) and self._measures.fitting(mention.codes, quantity, kind):
                return mention
        return None

    def whole(self, figure: Figure, reading: Reading) -> IndicatorMention | None:
        """The indicator that a share is a share of, named right behind it: ``chiếm 85% tổng xuất khẩu tôm``."""
        end = figure.quantity.end
        for mention in reading.indicators:
            if end <= mention.start < figure.tail.end:
                return mention if _OF.fullmatch(reading.sentence.low, end, mention.start) else None
        return None

    def before(self, figure: Figure, reading: Reading, kind: str) -> IndicatorMention | None:
        """The indicator in the words before the figure: the first of the last stretch that has one that fits."""
        low = reading.sentence.low
        fitting = [
            m
            for m in reading.indicators
            if figure.left.start <= m.start
            and m.end <= figure.left.end + 1
            and self._measures.fitting(m.codes, figure.quantity, kind)
        ]
        firm = [m for m in fitting if not m.risky] or fitting
        if not firm:
            return None
        chosen = firm[-1]
        for mention in reversed(firm[:-1]):
            gap = low[mention.end : chosen.start]
            if len(gap) < 5 and _GROWTH.search(low, mention.start, mention.end):
                break
            if _MARK.search(gap) or any(
                mention.end <= c.start < chosen.start for c in figure.cues if c.role == "change"
            ):
                break
            chosen = mention
        return chosen

    def make(self, mention: IndicatorMention, figure: Figure, reading: Reading) -> Subject:
        """The subject that ``mention`` names, with the parts in the words around it."""
        low, offset = reading.sentence.low, reading.sentence.start
        words = low[mention.start : mention.end]
        return Subject(
            codes=_narrowed(mention, figure, reading),
            span=Span(offset + mention.start, offset + mention.end),
            parts=self.parts(figure, reading, mention),
            negative=any(words.endswith(d) or words.startswith(d) for d in self._deficit),
            growth=_GROWTH.search(low, max(figure.left.start, mention.start - _NEAR), mention.end) is not None,
        )

    def parts(self, figure: Figure, reading: Reading, head: IndicatorMention | None) -> dict[str, Span]:
        """Sectors, products, owners, sources and partners named in the words of the figure."""
        found: dict[str, Span] = {}
        offset = reading.sentence.start
        left = figure.outer if head is None and figure.outer.end else figure.left
        region = Span(left.start, max(left.end, head.end if head else 0))
        if head is not None and head.start >= figure.quantity.unit_start:
            region = Span(figure.left.start, figure.tail.end)
        for part in reading.breakdowns:
            if region.start <= part.start and part.end <= region.end and self._counts(part, head):
                if _bracketed(reading.sentence.low, part, figure):
                    continue
                known = found.get(part.dimension)
                if known is None:
                    found[part.dimension] = Span(offset + part.start, offset + part.end)
                elif (
                    offset + part.start - known.end <= 5
                    and "," in reading.sentence.low[known.end - offset : part.start]
                ):
                    found[part.dimension] = Span(known.start, offset + part.end)
        return found

    def partner(self, figure: Figure, reading: Reading, codes: tuple[str, ...], at_home: bool) -> PlaceMention | None:
        """The country or bloc a trade or capital flow is with."""
        group = self._measures.group(codes[0]) if codes else ""
        start = figure.outer.start if figure.outer.end else figure.left.start
        for place in reversed(reading.places):
            if not start <= place.start < figure.left.end or place.national:
                continue
            if place.role_hint == "partner" and place.type in ("country", "bloc"):
                return place
            if at_home and group in self._partner_groups and place.type in ("country", "bloc"):
                return place if place.role_hint != "holder" or "price" not in codes[0] else None
        return None

    def _counts(self, part: BreakdownMention, head: IndicatorMention | None) -> bool:
        if head is not None and head.start <= part.start and part.end <= head.end:
            return part.dimension == "product"
        return not (part.risky and head is not None and part.dimension != "product")


def _narrowed(mention: IndicatorMention, figure: Figure, reading: Reading) -> tuple[str, ...]:
    """``Ở chiều nhập khẩu, kim ngạch tăng``: the wider word before tells which of its codes are meant."""
    if len(mention.codes) < 2:
        return mention.codes
    for other in reading.indicators:
        if figure.left.start <= other.start and other.end <= mention.start:
            shared = tuple(code for code in mention.codes if code in other.codes)
            if shared:
                return shared
    return mention.codes


def _bracketed(low: str, part: Mention, figure: Figure) -> bool:
    """Whether ``part`` stands in a bracket that closes before the figure (``(gồm cả dầu thô)``)."""
    opened = low.rfind("(", 0, part.start)
    closed = low.find(")", part.end, figure.start)
    return opened >= 0 and closed >= 0 and ")" not in low[opened : part.start] and opened >= figure.left.start
