"""Naming: which of the words around a figure name its indicator, if any do."""

from collections.abc import Sequence
from itertools import chain

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.role import Role
from vnecon_extract.decisions import Decision
from vnecon_extract.document.topics import Spoken, TopicFrame
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import IndicatorMention
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, overlap

_BESIDE = 8
# Spaces in the name of a product.
_LONGEST = 4
_MONEY = ("VND", "USD")
# An indicator's name, and the rule that found it to be the figure's.
Named = Decision[IndicatorMention]


class Naming:
    """Finds the names of figures."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def mention(
        self, figure: Figure, reading: Reading, said: Role, before: IndicatorMention | None, topic: TopicFrame
    ) -> tuple[Named | None, Spoken | None]:
        """The words that name the figure's indicator, of which ``before`` stand before it; or what they only repeat
        (``trong đó giá trị đạt``): what is in force, or is in force again."""
        kind = said.kind
        named = self._of_level(figure, reading, before) if kind == "level" else _by(before, Rule.SUBJECT_BEFORE)
        if named is not None:
            named = Decision(self._rate(named.value, reading), named.rule)
            if self._is_part(named.value, figure, reading, said, topic):
                named = None
        if kind == "share":
            named = self._of_whole(self._tables.subjects.whole(figure, reading), named, reading, topic)
        elif named is None:
            named = self._behind(figure, reading, kind)
        if named is None:
            return None, None
        if topic.subject is not None and self._bare(named.value, reading, topic):
            return None, Spoken(topic.subject, topic.parts, topic.code)
        if self._is_owner(named.value, figure, reading, kind, topic):
            return None, None
        repeated = self._of_kind(named.value, figure, reading, kind, topic)
        return (None, repeated) if repeated is not None else (named, None)

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

    def _is_part(
        self, mention: IndicatorMention, figure: Figure, reading: Reading, said: Role, topic: TopicFrame
    ) -> bool:
        """Whether what could name an indicator is one more part of the whole that the text is going through
        (``dịch vụ lưu trú và ăn uống tăng 8%``, ``thuế sản phẩm 4,2%``)."""
        start, end = mention.start, mention.end
        if not topic.listing or topic.subject is None or (said.kind == "change" and not mention.risky):
            return False
        if not self._tables.measures.is_part(figure.quantity):
            return False
        return any(b.start <= start and end <= b.end and b.dimension in topic.parts for b in reading.breakdowns)

    def _is_owner(
        self, mention: IndicatorMention, figure: Figure, reading: Reading, kind: str, topic: TopicFrame
    ) -> bool:
        """``GTSX công nghiệp ...: FDI 25.000 tỷ đồng``: owners of what is in force, no money of theirs. codebook 0.3"""
        measures = self._tables.measures
        if topic.subject is None or measures.group(topic.code) == measures.group(mention.codes[0]):
            return False
        owners = (b for b in reading.breakdowns if b.dimension == "owner")
        alone = any((b.start, b.end) == (mention.start, mention.end) for b in owners)
        return alone and bool(measures.direct((topic.code,), figure.quantity) or kind != "level")

    def product(self, mention: IndicatorMention, figure: Figure, reading: Reading) -> Span | None:
        """The product that no table lists, behind a noun that asks for one: ``sản lượng muối``, ``Một số sản phẩm
        chủ yếu gồm: dăm gỗ``."""
        tables, low, offset = self._tables, reading.sentence.low, reading.sentence.start
        bare = tables.bare_kinds.get(low[mention.start : mention.end])
        output = bare is not None and bare.by_product and tables.products.lists.intersection(bare.members)
        if not output and mention.codes[0] not in tables.products.lists:
            return None
        name = tables.names.before(figure, reading)
        if name is None or name.end <= mention.end or mention.end > figure.left.end:
            return None
        name = tables.names.trimmed(low, max(name.start, mention.end), name.end)
        if name is None or tables.names.is_clause(low, name) or low[name.start : name.end].count(" ") > _LONGEST:
            return None
        known = chain(reading.places, reading.breakdowns, reading.indicators, reading.periods, reading.entities)
        if any(overlap(m, name) for m in known) or tables.narrower.says(low, *name):
            return None
        if not tables.products.may_be(low[name.start : name.end]):
            return None
        return Span(offset + name.start, offset + name.end)

    def _of_kind(
        self, mention: IndicatorMention, figure: Figure, reading: Reading, kind: str, topic: TopicFrame
    ) -> Spoken | None:
        """``Giá vàng tăng. Mức giá này cao hơn``: a head noun alone goes on to mean what the last full name of its kind
        named, which is in force again. codebook 0.3"""
        tables, low = self._tables, reading.sentence.low
        bare = tables.bare_kinds.get(low[mention.start : mention.end])
        if bare is None or not tables.unlisted.bare(mention.end, figure, reading):
            return None
        if self.product(mention, figure, reading) is not None:
            return None  # "sản lượng muối": of a product that no table lists
        far = topic.heads_in.get(bare.code) != topic.paragraph
        if far and (bare.near or tables.narrower.parts_of(topic.label)):
            return None  # "Thủy sản: Sản lượng ..."
        measures = tables.measures
        if topic.began and any(measures.kin(topic.code, code) for code in mention.codes):
            return None  # "5 dự án FDI với tổng vốn đăng ký ...": of what the sentence has just counted
        flow = next((m for m in bare.members if m != topic.code and measures.kin(topic.code, m)), None)
        if topic.code in bare.members or flow is not None:
            # the price of the trade in force. codebook T1
            named = Spoken(topic.subject, topic.parts, flow or topic.code) if topic.subject is not None else None
        else:
            named = topic.heads.get(bare.code)
            product = topic.parts.get("product")  # "lúa ..., sản lượng ...; lạc đạt 26 tạ/ha, sản lượng ..."
            held = named.parts.get("product") if named is not None else None
            if bare.by_product and product is not None and (held is None or product.value != held.value):
                return None
        fits = named is not None and measures.fitting((named.code,), figure.quantity, kind)
        return named if fits else None

    def _of_whole(
        self, whole: IndicatorMention | None, named: Named | None, reading: Reading, topic: TopicFrame
    ) -> Named | None:
        """What a share is of: the whole named behind it, unless the sentence speaks of an indicator that is a part
        of it (``thu nội địa chiếm 90% tổng thu``)."""
        measures = self._tables.measures
        if whole is None or self._bare(whole, reading, topic):
            return named
        of_whole = Decision(whole, Rule.SUBJECT_WHOLE_BEHIND)
        if measures.in_family(whole.codes[0]) and named is None and topic.code not in whole.codes:
            return of_whole
        if named is not None and self._opposed(named.value, whole):
            return of_whole  # "Mỹ là thị trường nhập khẩu tôm lớn thứ 2, chiếm 20% tổng giá trị xuất khẩu tôm"
        if named is None and topic.began:
            group = measures.group(topic.code)
        else:
            group = measures.group(named.value.codes[0]) if named is not None else ""
        return named if group == measures.group(whole.codes[0]) else of_whole

    def _opposed(self, named: IndicatorMention, whole: IndicatorMention) -> bool:
        """Whether the two are different flows of trade, so that one is no part of the other."""
        measures = self._tables.measures
        one, other = named.codes[0], whole.codes[0]
        return measures.in_family(one) and measures.in_family(other) and not measures.kin(one, other)

    def _bare(self, mention: IndicatorMention, reading: Reading, topic: TopicFrame) -> bool:
        words, tables = reading.sentence.low[mention.start : mention.end], self._tables
        if words in tables.shares and topic.code in tables.aggregates:
            sector = (b for b in reading.breakdowns if b.dimension == "sector")
            return not any(0 <= b.start - mention.end <= _BESIDE for b in sector)
        return words in tables.bare_heads or (words in tables.bare_rates and topic.code in tables.rates)


def _by(mention: IndicatorMention | None, rule: Rule) -> Named | None:
    return Decision(mention, rule) if mention is not None else None
