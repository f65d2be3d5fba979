"""Subjects: what a figure is a figure of, and which part of it.

Looked for where a reader looks: in the unit itself and right behind it (``756 doanh nghiệp thành lập mới``), in the
words before the verb, and else in what the text has just been speaking of.
"""

from bisect import bisect_left

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.growth import Growth
from vnecon_extract.cues.measures import Measures
from vnecon_extract.cues.named_beside import is_compared_with, is_outside, narrowed_codes
from vnecon_extract.cues.parts import Parts
from vnecon_extract.cues.subject import Subject
from vnecon_extract.cues.wholes import Wholes
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import IndicatorMention
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.span import Span, start_of, starting
from vnecon_extract.values import replace

_BEHIND = 40
_NEAR, _CLOSE, _OF = 20, 5, 6
_OPENING = 12


class Subjects:
    """Finds the subject of a figure."""

    def __init__(
        self, measures: Measures, parts: Parts, growth: Growth, wholes: Wholes, words: dict[str, tuple[str, ...]]
    ) -> None:
        self._measures, self._parts, self._growth, self._wholes = measures, parts, growth, wholes
        self._subordinate = Pattern(
            rf"[\s,]*+{alternatives(words['subordinate'])}\s{alternatives(words['moves'])}(?!\w)"
        )
        self._mark = Pattern(rf"[,;:]\s|(?<!\w){alternatives(words['subject_stops'])}(?!\w)")
        self._deficit = words["deficit"]
        self._of_what = words["in_terms_of"]
        self._of = ("", *words["owned_by"][:1], *self._of_what)
        self._is = Pattern(rf"\s{alternatives(words['equates'])}\s$")
        self._moves = tuple(f" {move}" for move in words["moves"])
        self._of_whom = words["of_series"]
        self._of_whom_behind = (*self._of_whom, *(f" {word}" for word in self._of_whom))

    def behind(self, figure: Figure, reading: Reading, kind: str) -> IndicatorMention | None:
        """The indicator in the unit or right behind it; for amounts of money only where nothing stands before."""
        quantity, limit = figure.quantity, figure.tail.end
        since = min(quantity.unit_start, quantity.end)
        for mention in starting(reading.indicators, since, min(limit, quantity.end + _BEHIND)):
            if self._measures.fitting(mention.codes, quantity, kind):
                return mention
        return None

    def whole(self, figure: Figure, reading: Reading, *, added: bool = False) -> IndicatorMention | None:
        """The indicator that a share is a share of, named right behind it: ``chiếm 85% tổng xuất khẩu tôm``; or to
        which a contribution is ``added``: ``đóng góp 3,2% vào tăng trưởng GDP``."""
        low, end = reading.sentence.low, figure.quantity.end
        named = starting(reading.indicators, end, figure.tail.end)
        if len(named) > 1 and self._is_structure(named[0]):
            named = named[1:]  # "chiếm 40% trong cơ cấu xuất khẩu": not the structure of the economy
        return named[0] if named and self._wholes.leads(low, end, named[0].start, added=added) else None

    def _is_structure(self, mention: IndicatorMention) -> bool:
        """Whether words may only say that what follows has parts: ``cơ cấu``, ``tỷ trọng``."""
        return mention.risky and self._measures.is_share(mention.codes[0])

    def skipped(self, clause: Span, figure: Figure, reading: Reading, kind: str) -> IndicatorMention | None:
        """The last indicator of the ``clause`` before the figure's own, where that has no figure:
        ``Thu ngân sách liên tục tăng; lũy kế đạt 1.200 tỷ đồng``."""
        found = [m for m in starting(reading.indicators, *clause) if m.end <= clause.end and not m.risky]
        fitting = [m for m in found if self._measures.fitting(m.codes, figure.quantity, kind)]
        return fitting[-1] if fitting else None

    def ahead(self, figure: Figure, reading: Reading, kind: str) -> IndicatorMention | None:
        """The subject that comes after its clause: ``Sau khi giảm 45% trong quý I, xuất khẩu mực tăng trở lại``."""
        low = reading.sentence.low
        start = low.rfind(".", 0, figure.start) + 1
        if self._subordinate.match(low, max(start, figure.left.start)) is None:
            return None
        behind = (m for m in starting(reading.indicators, figure.tail.end, len(low)) if not m.risky)
        return next((m for m in behind if self._measures.fitting(m.codes, figure.quantity, kind)), None)

    def compared(self, figure: Figure, reading: Reading, kind: str) -> IndicatorMention | None:
        """The subject that comes after the bracket of what it is compared with: ``So với cùng kỳ năm 2020 (đạt
        31,02%), tỷ lệ giải ngân giảm``."""
        opens = figure.bracket
        if opens < 0 or not any(base.end == opens - 1 and base.start < _OPENING for base in reading.bases):
            return None
        low = reading.sentence.low
        closes = low.find(")", figure.quantity.end)
        stop = low.find(";", closes)
        behind = starting(reading.indicators, closes, stop if stop >= 0 else len(low))
        own = (m for m in behind if not m.risky and self._measures.fitting(m.codes, figure.quantity, kind))
        return next(own, None) if closes >= 0 else None

    def changed(self, figure: Figure, reading: Reading) -> IndicatorMention | None:
        """What a change is said to change, behind it or by its unit: ``giảm 20% số hộ``, ``giảm 300 hộ nghèo``."""
        end = figure.quantity.end
        near = starting(reading.indicators, min(figure.quantity.unit_start, end), end + _OF)
        if not near:
            return None
        plans = [b.start for b in reading.bases if b.kind == "plan"]  # "vượt 8% dự toán"
        own = (m for m in near if m.end <= figure.tail.end and m.start not in plans)
        # "cao hơn mức tăng 4,1% của doanh thu bán lẻ"
        return next((m for m in own if reading.sentence.low[end : m.start].strip() in self._of), None)

    def is_multiplied(self, figure: Figure, reading: Reading) -> bool:
        """``tăng gấp đôi công suất điện``: whether a figure is the multiple that something is said to grow to."""
        low, start = reading.sentence.low, figure.left.start
        return figure.quantity.unit == "times" and low[start : figure.start].rstrip().endswith(self._moves)

    def of_whom(self, figure: Figure, reading: Reading) -> IndicatorMention | None:
        """What a figure is said to belong to: ``12% của Nasdaq``, ``84 USD/thùng đối với dầu Brent``."""
        end = figure.quantity.end
        if not reading.sentence.low.startswith(self._of_whom_behind, end):
            return None
        for mention in starting(reading.indicators, end, end + _NEAR):
            return mention if reading.sentence.low[end : mention.start].strip() in self._of_whom else None
        return None

    def about(self, figure: Figure, reading: Reading) -> IndicatorMention | None:
        """What a percentage is said to be of: ``tăng 18% về doanh thu và 16% về lợi nhuận``."""
        changed = self.changed(figure, reading)
        if changed is None or changed.risky:
            return None
        between = reading.sentence.low[figure.quantity.end : changed.start].strip()
        return changed if between in self._of_what else None

    def is_growth(self, mention: IndicatorMention, figure: Figure, reading: Reading) -> bool:
        """Whether ``mention`` is named as growth: ``dự báo tăng trưởng GDP từ 6%``."""
        start = max(figure.left.start, mention.start - _NEAR)
        return self._growth.names(reading.sentence.low, start, mention.end)

    def before(self, figure: Figure, reading: Reading, kind: str) -> IndicatorMention | None:
        """The indicator in the words before the figure: the first of the last stretch that has one that fits."""
        if not reading.indicators:
            return None
        start, end = figure.left
        outside = figure.bracket >= 0 and figure.outer.end
        named = starting(reading.indicators, figure.outer.start if outside else start, end + 1)
        if not named:
            return None
        low, quantity, fits = reading.sentence.low, figure.quantity, self._measures.fitting
        last = max(end + 1, quantity.start)  # "nhập gần 300.000 tấn"
        change = figure.part and kind != "level"  # so much per cent can be any indicator's
        fitting = [
            mention
            for mention in named
            if mention.end <= last
            and (start <= mention.start or is_outside(mention, figure, low))
            and (change or fits(mention.codes, quantity, kind))
        ]
        if fitting and fitting[0].start == start + 1 and low[start] == "(" and low.startswith(")", fitting[0].end):
            fitting = fitting[1:]  # "25.136 (mua vào), 25.366 (bán ra)": said of the figure before
        if not fitting:
            return None
        firm = [m for m in fitting if not m.risky] or fitting if len(fitting) > 1 else fitting
        if firm[-1] is not fitting[-1] and self._heads_clause(fitting[-1], firm[-1], figure, low):
            firm = fitting
        if len(firm) > 1 and reading.bases:
            firm = [m for m in firm if not is_compared_with(m, reading)] or firm
        chosen = firm[-1]
        for mention in reversed(firm[:-1]):
            gap = low[mention.end : chosen.start]
            if len(gap) < 5 and self._growth.names(low, mention.start, mention.end):
                break
            if mention.codes == chosen.codes and self._is.search(gap):
                break  # "đồng tiền ảo lớn thứ nhì là Ether"
            if self._mark.search(gap) or any(
                mention.end <= c.start < chosen.start for c in figure.cues if c.role == "change"
            ):
                break
            chosen = mention
        return self._with_growth(chosen, reading)

    def _heads_clause(self, last: IndicatorMention, other: IndicatorMention, figure: Figure, low: str) -> bool:
        """``Giá vàng tăng cao, doanh thu của công ty tăng 6%``: whether ``last`` opens the clause of the figure, and
        the ``other`` name before it has a verb of its own."""
        if not low.endswith(", ", 0, last.start):
            return False
        told = any(other.end <= cue.start < last.start and cue.role == "change" for cue in figure.cues)
        return told and any(cue.start >= last.end for cue in figure.cues)

    def _with_growth(self, mention: IndicatorMention, reading: Reading) -> IndicatorMention:
        """``Tốc độ tăng trưởng tổng sản phẩm trên địa bàn``: the growth named right before is of the name itself."""
        named = reading.indicators
        if mention.start <= named[0].start:
            return mention
        other = named[bisect_left(named, mention.start, key=start_of) - 1]
        close = 0 <= mention.start - other.end < _CLOSE
        if close and self._growth.names(reading.sentence.low, other.start, other.end):
            return replace(mention, start=other.start)
        return mention

    def make(self, mention: IndicatorMention, span: Span, figure: Figure, reading: Reading) -> Subject:
        """The subject that ``mention``, which stands at ``span`` of the article, names, with the parts in the words
        around it."""
        low = reading.sentence.low
        words = low[mention.start : mention.end]
        codes = narrowed_codes(mention, figure, reading)
        parts = self._parts.named(figure, reading, codes, mention) if reading.breakdowns else {}
        negative = words.startswith(self._deficit) or words.endswith(self._deficit)
        near, first = mention.start - _NEAR, figure.left.start
        growth = self._growth.way(low, near if near > first else first, mention.end)
        return Subject(codes, span, parts, negative, growth, words)
