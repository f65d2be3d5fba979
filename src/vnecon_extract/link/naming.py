"""Naming: which of the words around a figure name its indicator, if any do."""

from collections.abc import Sequence

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.carried import Seen
from vnecon_extract.link.decisions import Decision
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.roles import Role
from vnecon_extract.link.rules import Rule
from vnecon_extract.link.state import State
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import IndicatorMention

_BESIDE = 8
_MONEY = ("VND", "USD")
# An indicator's name, and the rule that found it to be the figure's.
Named = Decision[IndicatorMention]


class Naming:
    """Finds the names of the figures of one sentence; ``seen`` is what those before went with."""

    def __init__(self, tables: Tables, state: State, seen: list[Seen | None]) -> None:
        self._tables, self._state, self._seen = tables, state, seen

    def mention(
        self, figure: Figure, reading: Reading, said: Role, before: IndicatorMention | None
    ) -> tuple[Named | None, bool]:
        """The words that name the figure's indicator, of which ``before`` stand before it; and whether they only
        repeat the one in force (``trong đó giá trị đạt``), which is then none."""
        kind = said.kind
        named = self._of_level(figure, reading, before) if kind == "level" else _by(before, Rule.SUBJECT_BEFORE)
        if named is not None:
            named = Decision(self._rate(named.value, reading), named.rule)
            if self._is_part(named.value, figure, reading, said):
                named = None
        if kind == "share":
            named = self._of_whole(self._tables.subjects.whole(figure, reading), named, reading)
        elif named is None:
            named = self._behind(figure, reading, kind)
        if named is not None and self._state.subject is not None and self._bare(named.value, reading):
            return None, True
        if named is not None and self._is_owner(named.value, figure, reading, kind):
            return None, False
        if named is not None and self._resumes_kind(named.value, figure, reading, kind):
            return None, True
        return named, False

    def _behind(self, figure: Figure, reading: Reading, kind: str) -> Named | None:
        """What stands behind a figure that nothing before it names."""
        subjects = self._tables.subjects
        if kind == "level":
            return _by(subjects.behind(figure, reading, kind), Rule.SUBJECT_BEHIND)
        if kind != "change" or not figure.cues:
            return None
        changed = _by(subjects.changed(figure, reading), Rule.SUBJECT_CHANGED)
        return changed or _by(subjects.ahead(figure, reading, kind), Rule.SUBJECT_AFTER_CLAUSE)

    def _of_level(self, figure: Figure, reading: Reading, before: IndicatorMention | None) -> Named | None:
        """The name before a level; of things counted, first the one behind (``có 12 dự án FDI``)."""
        subjects, quantity = self._tables.subjects, figure.quantity
        if self._tables.measures.is_part(quantity):
            before = subjects.before(figure, reading, "level")  # as a level it fits fewer
        elif quantity.unit not in _MONEY:
            mention = subjects.behind(figure, reading, "level")
            if mention is not None and not self._says_no_more(mention, before, figure):
                return Decision(mention, Rule.SUBJECT_BEHIND)
        return _by(before, Rule.SUBJECT_BEFORE)

    def _says_no_more(self, behind: IndicatorMention, before: IndicatorMention | None, figure: Figure) -> bool:
        """``khách nội địa đạt 2,5 triệu lượt khách``: the unit says no more than the name before it."""
        if before is None or before.risky or behind.end > figure.quantity.end:
            return False
        measures = self._tables.measures
        alike = measures.group(before.codes[0]) == measures.group(behind.codes[0])
        return alike and bool(measures.direct(before.codes, figure.quantity))

    def component(self, codes: Sequence[str], mention: IndicatorMention, reading: Reading) -> str | None:
        """What the sentence narrows a total to: ``dự án mới ..., tổng vốn đăng ký đạt 14,65 tỷ USD``."""
        low = reading.sentence.low
        named = low[mention.start : mention.end]
        for entry in self._tables.narrowed:
            if (
                entry.total in codes
                and named in entry.words
                and any(words in low[: mention.start] for words in entry.after)
            ):
                return entry.code
        return None

    def _rate(self, mention: IndicatorMention, reading: Reading) -> IndicatorMention:
        """``Lãi suất liên ngân hàng giảm, trong đó mức lãi suất qua đêm là 0,1%``: the rate that the sentence is of."""
        tables, low = self._tables, reading.sentence.low
        if low[mention.start : mention.end] not in tables.bare_rates:
            return mention
        named = [m for m in reading.indicators if m.end <= mention.start and m.codes[0] in tables.rates]
        return named[-1] if named else mention

    def _is_part(self, mention: IndicatorMention, figure: Figure, reading: Reading, said: Role) -> bool:
        """Whether what could name an indicator is one more part of the whole that the text is going through
        (``dịch vụ lưu trú và ăn uống tăng 8%``, ``thuế sản phẩm 4,2%``)."""
        state, start, end = self._state, mention.start, mention.end
        if not state.listing or state.subject is None or (said.kind == "change" and not mention.risky):
            return False
        if not self._tables.measures.is_part(figure.quantity):
            return False
        return any(b.start <= start and end <= b.end and b.dimension in state.parts for b in reading.breakdowns)

    def _is_owner(self, mention: IndicatorMention, figure: Figure, reading: Reading, kind: str) -> bool:
        """``GTSX công nghiệp ...: FDI 25.000 tỷ đồng``: owners of what is in force, no money of theirs. codebook 0.3"""
        state, measures = self._state, self._tables.measures
        if state.subject is None or measures.group(state.code) == measures.group(mention.codes[0]):
            return False
        owners = (b for b in reading.breakdowns if b.dimension == "owner")
        alone = any((b.start, b.end) == (mention.start, mention.end) for b in owners)
        return alone and bool(measures.direct((state.code,), figure.quantity) or kind != "level")

    def _resumes_kind(self, mention: IndicatorMention, figure: Figure, reading: Reading, kind: str) -> bool:
        """``Giá vàng tăng. Mức giá này cao hơn``: a head noun alone goes on to mean what the last full name of its kind
        named, which is in force again. codebook 0.3"""
        state, tables, low = self._state, self._tables, reading.sentence.low
        bare = tables.bare_kinds.get(low[mention.start : mention.end])
        if bare is None or not tables.unlisted.bare(mention.end, figure, reading):
            return False
        if bare.near and state.heads_in.get(bare.code) != state.paragraph:
            return False
        if any(self._seen) and any(tables.measures.kin(state.code, code) for code in mention.codes):
            return False  # "5 dự án FDI với tổng vốn đăng ký ...": of what the sentence has just counted
        flow = next((m for m in bare.members if m != state.code and tables.measures.kin(state.code, m)), None)
        if state.code in bare.members or flow is not None:
            named = state.subject, state.parts, flow or state.code  # the price of the trade in force. codebook T1
        else:
            named = state.heads.get(bare.code, (None, {}, ""))
            product = state.parts.get("product")  # "lúa ..., sản lượng ...; lạc đạt 26 tạ/ha, sản lượng ..."
            if bare.by_product and product is not None and product != named[1].get("product"):
                return False
        if named[0] is None:
            return False
        if not self._tables.measures.fitting((named[2],), figure.quantity, kind):
            return False
        state.subject, state.parts, state.code = named
        return True

    def _of_whole(self, whole: IndicatorMention | None, named: Named | None, reading: Reading) -> Named | None:
        """What a share is of: the whole named behind it, unless the sentence speaks of an indicator that is a part
        of it (``thu nội địa chiếm 90% tổng thu``)."""
        measures = self._tables.measures
        if whole is None or self._bare(whole, reading):
            return named
        of_whole = Decision(whole, Rule.SUBJECT_WHOLE_BEHIND)
        if measures.in_family(whole.codes[0]) and named is None and self._state.code not in whole.codes:
            return of_whole
        if named is not None and self._opposed(named.value, whole):
            return of_whole  # "Mỹ là thị trường nhập khẩu tôm lớn thứ 2, chiếm 20% tổng giá trị xuất khẩu tôm"
        if named is None and any(self._seen):
            group = measures.group(self._state.code)
        else:
            group = measures.group(named.value.codes[0]) if named is not None else ""
        return named if group == measures.group(whole.codes[0]) else of_whole

    def _opposed(self, named: IndicatorMention, whole: IndicatorMention) -> bool:
        """Whether the two are different flows of trade, so that one is no part of the other."""
        measures = self._tables.measures
        one, other = named.codes[0], whole.codes[0]
        return measures.in_family(one) and measures.in_family(other) and not measures.kin(one, other)

    def _bare(self, mention: IndicatorMention, reading: Reading) -> bool:
        words, tables = reading.sentence.low[mention.start : mention.end], self._tables
        if words in tables.shares and self._state.code in tables.aggregates:
            sector = (b for b in reading.breakdowns if b.dimension == "sector")
            return not any(0 <= b.start - mention.end <= _BESIDE for b in sector)
        return words in tables.bare_heads or (words in tables.bare_rates and self._state.code in tables.rates)


def _by(mention: IndicatorMention | None, rule: Rule) -> Named | None:
    return Decision(mention, rule) if mention is not None else None
