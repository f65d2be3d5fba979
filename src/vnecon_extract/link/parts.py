"""Parts: the sectors, products, owners, sources and partners that the words of a figure name."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import regex as re

from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import Breakdown, Indicator, breakdowns, indicators
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.measures import Measures
from vnecon_extract.mentions import BreakdownMention, IndicatorMention, Mention, PlaceMention, Sentence
from vnecon_extract.patterns import Lexicon, lower
from vnecon_extract.span import Span

_ALL_KINDS = " các loại"
_MOST = 0.4
_OPENING = 25
_BESIDE = re.compile(r"(?<!\w)(?:bên\scạnh|ngoài|cùng\svới|sau|chỉ\ssau|đứng\ssau)\s(?:thị\strường\s)?$")
_LISTED = re.compile(r"\s*+(?:[,–-]|và|,\svà)\s*+(?:thị\strường\s)?")
_ELSEWHERE = ("holder", "group")
_OF = re.compile(r"\scủa\s(?:các\s|nhóm\s|khối\s)?")
_COUNTED_IN = re.compile(r"\s(?:của\s)?(?:các\s|nhóm\s|khối\s|hàng\s)?")


class Parts:
    """Finds the parts a figure is broken down by."""

    def __init__(self, knowledge: Knowledge, measures: Measures, words: dict[str, tuple[str, ...]]) -> None:
        self._measures = measures
        self._partner_groups = frozenset(words["partner_groups"])
        self._source_groups = frozenset(words["source_groups"])
        self._own = _Own(knowledge)

    def named(
        self, figure: Figure, reading: Reading, codes: Sequence[str], head: IndicatorMention | None = None
    ) -> dict[str, Span]:
        """Sectors, products, owners and sources named in the words of the figure, which is one of ``codes``;
        ``head`` is the name of its indicator, where those words hold it."""
        found: dict[str, Span] = {}
        offset = reading.sentence.start
        left = figure.outer if head is None and figure.outer.end else figure.left
        region = Span(left.start, max(left.end, head.end if head else 0))
        if head is not None and head.start >= figure.quantity.unit_start:
            region = Span(figure.left.start, figure.tail.end)
        fitting = [part for part in reading.breakdowns if self._fits(part, codes)]
        for part in fitting:
            if region.start <= part.start and part.end <= region.end and self._counts(part, head, reading.sentence):
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
        behind = _behind(figure, reading, fitting, self._measures.is_part(figure.quantity))
        if behind is not None:
            found.setdefault(behind.dimension, Span(offset + behind.start, offset + behind.end))
        return found

    def partner(
        self, figure: Figure, reading: Reading, codes: tuple[str, ...], at_home: bool, turn: PlaceMention | None = None
    ) -> Span | None:
        """The countries or blocs that a trade or capital flow is with (``Mỹ, Hà Lan và Nhật Bản``), in the article;
        ``turn`` is the one that a list gives the figure."""
        group = self._measures.group(codes[0]) if codes else ""
        if group not in self._partner_groups:
            return None
        start = figure.outer.start if figure.outer.end else figure.left.start
        near = [turn] if turn else [p for p in reading.places if start <= p.start < figure.left.end]
        abroad = [p for p in near if p.type in ("country", "bloc") and not p.national]
        chosen = next((p for p in reversed(abroad) if p.role_hint == "partner"), None)
        if chosen is None and abroad and at_home and (abroad[-1].role_hint != "holder" or "price" not in codes[0]):
            chosen = abroad[-1]
        if chosen is None:
            return None
        first = last = chosen
        for place in reversed(abroad[: abroad.index(chosen)]):
            if _LISTED.fullmatch(reading.sentence.low, place.end, first.start) is None:
                break
            first = place
        return Span(reading.sentence.start + first.start, reading.sentence.start + last.end)

    def topics(self, reading: Reading) -> dict[str, Span]:
        """By dimension, the part that a sentence speaks of: the one it opens with, else the last one in it."""
        found: dict[str, list[Mention]] = defaultdict(list)
        low = reading.sentence.low
        for part in reading.breakdowns:
            if not part.risky:
                found[part.dimension].append(part)
        for place in reading.places:
            if place.type in ("country", "bloc") and not place.national and place.role_hint not in _ELSEWHERE:
                if _BESIDE.search(low, max(0, place.start - _OPENING), place.start):
                    continue
                found["partner"].append(place)
        offset = reading.sentence.start
        chosen = {d: m[0] if m[0].start < _OPENING else m[-1] for d, m in found.items()}
        return {d: Span(offset + m.start, offset + m.end) for d, m in chosen.items()}

    def shared(self, dimension: str, code: str, other: str) -> bool:
        """Whether a part of ``code`` is one of ``other`` too, said after it in one sentence: whose trade it is, and
        with whom; the crop whose area, yield and output are told."""
        group = self._measures.group(code)
        if group != self._measures.group(other):
            return False
        return dimension in ("owner", "partner") or (dimension == "product" and self._own.shares(code, other))

    def _fits(self, part: BreakdownMention, codes: Sequence[str]) -> bool:
        """Whether figures of ``codes`` are broken down so: only what is collected or spent has sources."""
        return part.dimension != "source" or any(self._measures.group(code) in self._source_groups for code in codes)

    def _counts(self, part: BreakdownMention, head: IndicatorMention | None, sentence: Sentence) -> bool:
        if head is not None and head.start <= part.start and part.end <= head.end:
            alone = (part.start, part.end) == (head.start, head.end)
            return not self._own.says(head.codes[0], part, sentence.low[part.start : part.end], alone=alone)
        return not (part.risky and head is not None and part.dimension != "product")


class _Own:
    """What an indicator's own name says, and so no part of it: ``thóc`` in ``sản lượng thóc``, ``viễn thông`` in
    ``doanh thu viễn thông``; but ``trâu`` in ``đàn trâu``, whose code other herds share."""

    def __init__(self, knowledge: Knowledge) -> None:
        parts = breakdowns(knowledge)
        self._plain = {p.code: _plain([w.lower() for w in (*p.says, *p.risky)]) for p in parts}
        forms: Lexicon[list[Breakdown]] = Lexicon(_forms(parts))
        self._of = {entry.code: frozenset(entry.of) for entry in indicators(knowledge)}
        self._own = {entry.code: _said(entry, forms) for entry in indicators(knowledge)}

    def shares(self, code: str, other: str) -> bool:
        """Whether both indicators have the products of one field."""
        return not self._of[code].isdisjoint(self._of[other]) and "any" not in self._of[code]

    def says(self, code: str, part: BreakdownMention, words: str, *, alone: bool) -> bool:
        """Whether ``part`` of the name of ``code`` says no more than the indicator; ``alone`` where it is the name."""
        own = self._own.get(code, frozenset())
        if part.dimension == "product":
            return part.codes[0] in own and words.removesuffix(_ALL_KINDS) in self._plain[part.codes[0]]
        if part.dimension == "source":
            return part.risky
        return part.risky or (not alone and not own.isdisjoint(part.codes))


def _forms(parts: Iterable[Breakdown]) -> dict[str, list[Breakdown]]:
    forms: dict[str, list[Breakdown]] = defaultdict(list)
    for part in parts:
        for words in (*part.says, *part.risky):
            forms[words.lower()].append(part)
    return forms


def _said(entry: Indicator, forms: Lexicon[list[Breakdown]]) -> frozenset[str]:
    """Parts that most names of ``entry`` hold; the product that they hold only where it is the one, and no price's
    (``giá xăng``, ``giá dầu``: what the price is of is the part)."""
    held: Counter[Breakdown] = Counter()
    for name in entry.says:
        held.update({part for _, _, parts in forms.find(lower(name)) for part in parts})
    products = {part.code for part, count in held.items() if part.dimension == "product" and count > 1} | set(entry.of)
    own = {part.code for part, count in held.items() if count > _MOST * len(entry.says)}
    return frozenset(own - products if len(products) > 1 or (entry.group == "prices" and entry.of) else own)


def _plain(forms: list[str]) -> frozenset[str]:
    """The name of all of it: the first form, or one that others are kinds of (``vàng``, not ``vàng SJC``)."""
    kinds = {f for f in forms if any(o != f and f" {o} " in f" {f} " for o in forms)}
    return frozenset(f for f in forms if f not in kinds and (f == forms[0] or any(f" {f} " in f" {k} " for k in kinds)))


def _behind(
    figure: Figure, reading: Reading, parts: Sequence[BreakdownMention], share: bool
) -> BreakdownMention | None:
    """The part that a figure is counted in or said to be of: ``3 triệu tấn gạo``, ``24 tỷ USD của khối FDI``; a
    percentage (``giảm 50% lệ phí``) is not counted in it."""
    tail = reading.sentence.low[figure.tail.start : figure.tail.end]
    part = next((p for p in parts if figure.tail.start <= p.start and p.end <= figure.tail.end), None)
    link = _OF if share else _COUNTED_IN
    return part if part is not None and link.fullmatch(tail, 0, part.start - figure.tail.start) else None


def _bracketed(low: str, part: Mention, figure: Figure) -> bool:
    """Whether ``part`` stands in a bracket that closes before the figure (``(gồm cả dầu thô)``)."""
    opened = low.rfind("(", 0, part.start)
    closed = low.find(")", part.end, figure.start)
    return opened >= 0 and closed >= 0 and ")" not in low[opened : part.start] and opened >= figure.left.start
