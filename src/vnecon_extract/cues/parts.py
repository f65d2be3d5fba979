"""Parts: the sectors, products, owners and sources that the words of a figure name."""

from collections.abc import Sequence

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.measures import Measures
from vnecon_extract.cues.named_wholes import NamedWholes
from vnecon_extract.cues.own_parts import OwnParts
from vnecon_extract.cues.partners import Partners, is_foreign
from vnecon_extract.cues.unlisted_parts import UnlistedParts
from vnecon_extract.cues.weighed_parts import WeighedParts
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.weights import weights
from vnecon_extract.lexicon import Lexicon, Phrasebook, Phrases
from vnecon_extract.mentions import BreakdownMention, IndicatorMention, Mention, Sentence
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, starting

_EXCHANGE, _TERM, _LENT_FOR, _PLACED = "EXCHANGE", "TERM", "LENT_FOR", "PLACED"
_TRADE, _OF_GOODS = "trade", ("trade", "agriculture")
_TOLD_LAST = frozenset((_EXCHANGE, _LENT_FOR))
_ENDS = frozenset(("", ",", ";", ".", ":"))
_OPENING = 25
_JOINT = 5
# How far behind "không bao gồm" what is left out can stand, with nothing of this between.
_ASIDE, _PAUSE = 75, Pattern(r"[,;:]|\d[\d.,%]")
_JOINED = 2  # "giá trị sản xuất công nghiệp, tiểu thủ công nghiệp"
_ELSEWHERE, _TRADE = ("holder", "group"), "trade"
_NAMED = Rule.PART_NAMED  # a look into an enum takes as long as a call


class Parts:
    """Finds the parts a figure is broken down by."""

    def __init__(self, knowledge: Knowledge, measures: Measures, words: dict[str, tuple[str, ...]]) -> None:
        self._measures = measures
        self._payer_groups = frozenset(words["payer_groups"])
        self._source_groups = frozenset(words["source_groups"])
        self._termed = frozenset(words["termed"])
        self._bonds = frozenset(words["bond_codes"])
        self._of_one_exchange = frozenset(words["one_exchange"])
        self.own, self.unlisted = OwnParts(knowledge), UnlistedParts(knowledge)
        self.weighed = WeighedParts(weights(knowledge, "part"))
        self.partners = Partners(knowledge, measures, words, self.weighed)
        heads = alternatives(words["part_heads"])
        self._part_of = Pattern(rf"\s{alternatives(words['of'])}\s(?:{heads}\s)?")
        goods = alternatives([*words["part_heads"], *words["counted_goods"]])
        self._counted_in = Pattern(rf"\s(?:{alternatives(words['part_leads'])}\s)?(?:{goods}\s)?")
        self._wholes = NamedWholes(words)
        self._causes = Phrases(words["causes"])
        self._without = Lexicon(dict.fromkeys(words["without"]), knowledge.shared(Phrasebook))

    def named(
        self, figure: Figure, reading: Reading, codes: Sequence[str], head: IndicatorMention | None = None
    ) -> dict[str, Decision[Span]]:
        """Sectors, products, owners and sources named in the words of the figure, which is one of ``codes``;
        ``head`` is the name of its indicator, where those words hold it."""
        if not reading.breakdowns:
            return {}
        low, offset = reading.sentence.low, reading.sentence.start
        parts, wholes = self._before(figure, reading, codes, head)
        behind = self._behind(figure, reading, figure.part and bool(figure.cues))  # but "70% chuối được xuất khẩu"
        if not parts and behind is None:
            return {}
        found: dict[str, list[Span]] = {}
        for part in parts:
            names, words = found.setdefault(self._dimension(part, codes), []), words_of(part, offset)
            if len(names) == 1 and _continues(low[names[0].end - offset : part.start]):
                names[0] = Span(names[0].start, words.end)
            else:
                names.append(words)
        if behind is not None and self._fits(behind, codes):
            found.setdefault(behind.dimension, []).append(words_of(behind, offset))
        around = {d: [words_of(w, offset) for w in wholes if w.dimension == d] for d in found} if wholes else {}
        return {d: self.weighed.named(names, around.get(d, ())) for d, names in found.items()}

    def _dimension(self, part: BreakdownMention, codes: Sequence[str]) -> str:
        """What ``part`` breaks figures of ``codes`` down by: goods are traded, not the sector called alike (``xuất khẩu
        gạo đạt 4 tỷ USD; thủy sản 9 tỷ USD``)."""
        goods = part.dimension == "sector" and len(part.codes) > 1
        return "product" if goods and all(self._measures.group(code) == _TRADE for code in codes) else part.dimension

    def _before(
        self, figure: Figure, reading: Reading, codes: Sequence[str], head: IndicatorMention | None
    ) -> tuple[list[BreakdownMention], list[BreakdownMention]]:
        """The parts in the words before the figure, or around the name behind it, that are its own; and those that
        only name the whole or list that these are in."""
        low, region = reading.sentence.low, _region(figure, head)
        if head is None and region is figure.outer:
            # "(trong đó, nông nghiệp 11.255 tỷ đồng)": what the bracket itself names first
            own = starting(reading.breakdowns, *figure.left)
            region = figure.left if any(part.end <= figure.left.end for part in own) else region
        near = starting(reading.breakdowns, *region)
        if not near:
            return [], []
        inside = [part for part in near if part.end <= region.end]
        if self._without.occurs(low):
            inside = [part for part in inside if not self._is_left_out(part, low)]
        kept = self._wholes.left_out(inside, region, low)
        set_off = [part for part in inside if part not in kept] if len(kept) < len(inside) else []
        own = [part for part in kept if self._is_own(part, figure, reading, codes, head)]
        return own, [part for part in set_off if self._is_own(part, figure, reading, codes, head)] if set_off else []

    def _is_own(
        self,
        part: BreakdownMention,
        figure: Figure,
        reading: Reading,
        codes: Sequence[str],
        head: IndicatorMention | None,
    ) -> bool:
        """Whether a part is one that a figure of ``codes`` can be of: no part of what moves it, nor of an aside."""
        return (
            self._fits(part, codes)
            and not self._of_cause(part, head, reading)
            and (self._counts(part, head, reading.sentence) or self._takes_up(part, head, figure))
            and not _bracketed(reading.sentence.low, part, figure)
        )

    def _of_cause(self, part: BreakdownMention, head: IndicatorMention | None, reading: Reading) -> bool:
        """``Giá xăng dầu tăng là yếu tố làm CPI tăng 0,1%``: a part of what moves the indicator is none of it."""
        if head is None or part.end > head.start:
            return False
        if any(i is not head and i.start <= part.start and part.end <= i.end for i in reading.indicators):
            return True
        return self._causes.search(reading.sentence.low, part.end, head.start) is not None

    def _is_left_out(self, part: BreakdownMention, low: str) -> bool:
        """``chỉ số không bao gồm giá thực phẩm và năng lượng``: what a figure is told without."""
        said = self._without.search(low, part.start - _ASIDE, part.start)
        return said is not None and _PAUSE.search(low, said[1], part.start) is None

    def topics(self, reading: Reading) -> dict[str, Span]:
        """By dimension, the words of the part that a sentence speaks of: the one it opens with, else the last one in
        it."""
        if not reading.breakdowns and not reading.places:
            return {}
        found: dict[str, Span] = {}
        low, offset = reading.sentence.low, reading.sentence.start
        without = self._without.occurs(low)
        for part in reading.breakdowns:
            if not part.risky and not (without and self._is_left_out(part, low)):
                _speak(found, "exchange" if part.codes[0] == _EXCHANGE else part.dimension, part, offset)
        for place in reading.places:
            if is_foreign(place) and place.role_hint not in _ELSEWHERE and not self.partners.beside(place, low):
                _speak(found, "partner", place, offset)
        return found

    def shared(self, dimension: str, code: str, other: str) -> bool:
        """Whether a part of ``code`` is one of ``other`` too, said after it in one sentence: whose trade it is, and
        with whom; the crop whose area, yield and output are told."""
        if self._measures.kin(code, other):
            return True
        group = self._measures.group(code)
        if group != self._measures.group(other):
            return False
        if dimension == "owner" and group in self._payer_groups:
            return False  # "thu từ doanh nghiệp FDI tăng 5%; thuế thu nhập cá nhân tăng 8%"
        return dimension in ("owner", "partner") or (dimension == "product" and self.own.shares(code, other))

    def of_goods(self, code: str, other: str) -> bool:
        """Whether ``other`` is the trade of the goods that ``code`` is of, where a sentence goes on with it: ``xuất
        khẩu thép đạt 8 tỷ USD, nhập khẩu 10 tỷ USD``, ``sản lượng tôm 233.000 tấn, xuất khẩu 1,2 tỷ USD``."""
        return self._measures.group(code) in _OF_GOODS and self._measures.group(other) == _TRADE

    def _fits(self, part: BreakdownMention, codes: Sequence[str]) -> bool:
        """Whether figures of ``codes`` are broken down so: only what is collected or spent has sources."""
        if part.codes[0] == _EXCHANGE:
            return not self._of_one_exchange.issuperset(codes)
        if part.codes[0] == _TERM:
            return not self._termed.isdisjoint(codes)
        if part.codes[0] == _PLACED:
            return not self._bonds.isdisjoint(codes)
        return part.dimension != "source" or any(self._measures.group(code) in self._source_groups for code in codes)

    def _counts(self, part: BreakdownMention, head: IndicatorMention | None, sentence: Sentence) -> bool:
        if head is not None and head.start <= part.start <= head.end + _JOINED:
            alone = (part.start, part.end) == (head.start, head.end)
            return not self.own.in_name(head.codes[0], part, sentence.low[part.start : part.end], alone=alone)
        behind = head is not None and part.codes[0] == _TERM and part.start > head.end  # "lợi suất: 3 năm 2,1%"
        return behind or not (part.risky and head is not None and part.dimension != "product")

    def _takes_up(self, part: Mention, head: IndicatorMention | None, figure: Figure) -> bool:
        """``Thủy sản chiếm 3% GRDP``: whether ``part`` is the subject of the verb of a share, with the whole behind;
        of goods traded, a sector is no part."""
        if head is None or head.start < figure.quantity.end or not figure.cues:
            return False
        took = figure.cues[0]
        return took.role == "share" and took.start == part.end + 1 and self._measures.group(head.codes[0]) != _TRADE

    def _behind(self, figure: Figure, reading: Reading, share: bool) -> BreakdownMention | None:
        """The part that a figure is counted in or said to be of: ``3 triệu tấn gạo``, ``24 tỷ USD của khối FDI``, or
        that what is counted begins (``7.272 lao động nữ``); the percentage of a verb (``giảm 50% lệ phí``), here a
        ``share``, is not counted in it."""
        (start, end), unit_start, low = figure.tail, figure.quantity.unit_start, reading.sentence.low
        for part in starting(reading.breakdowns, unit_start if unit_start < start else start, end):
            if part.start < start < part.end <= end and not share:
                return part
            if part.start >= start and part.end <= end:
                link = self._part_of if share else self._counted_in
                if link.fullmatch(low, start, part.start):
                    return part
                # "6.000 tỷ đồng trúng thầu ở kỳ hạn 14 ngày,": what no other figure goes on with
                last = part.codes[0] in _TOLD_LAST and not share and low[part.end : part.end + 1] in _ENDS
                return part if last else None
        return None


def _speak(found: dict[str, Span], dimension: str, part: Mention, offset: int) -> None:
    """Keep the part of a dimension that a sentence, which begins at ``offset``, opens with, else the last one."""
    earlier = found.get(dimension)
    if earlier is None or earlier.start - offset >= _OPENING:
        found[dimension] = words_of(part, offset)


def _continues(between: str) -> bool:
    """Whether a name goes on behind ``between``: ``xăng, dầu``, ``công nghiệp cung cấp nước``."""
    return between == " " or (len(between) <= _JOINT and "," in between)


def _region(figure: Figure, head: IndicatorMention | None) -> Span:
    """Where the parts of a figure whose indicator ``head`` names are looked for."""
    if head is None:
        return figure.outer if figure.outer.end else figure.left
    if head.start >= figure.quantity.unit_start:
        return Span(figure.left.start, figure.tail.end)
    return figure.left if head.end <= figure.left.end else Span(figure.left.start, head.end)


def _bracketed(low: str, part: Mention, figure: Figure) -> bool:
    """Whether ``part`` stands in a bracket that closes before the figure (``(gồm cả dầu thô)``)."""
    opened = low.rfind("(", figure.left.start, part.start)
    return opened >= 0 and ")" not in low[opened : part.start] and low.find(")", part.end, figure.start) >= 0
