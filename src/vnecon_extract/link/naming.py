"""Naming: what the names around a figure make of it: its subject, or only a repetition of what is spoken of."""

from collections.abc import Mapping, Sequence
from functools import partial

from vnecon_extract.document.topics import Spoken, TopicFrame
from vnecon_extract.link.bare_names import is_bare
from vnecon_extract.link.carried import Carried
from vnecon_extract.link.named import NamedSubjects
from vnecon_extract.link.names_around import NamesAround
from vnecon_extract.link.sought import Attached, Sought, Weighed
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import IndicatorMention
from vnecon_extract.rules import Rule

_OWNERS, _SOURCES = ("owner",), ("owner", "source")


class Naming:
    """Finds the names of figures."""

    def __init__(self, tables: Tables, named: NamedSubjects, carried: Carried, weights: Mapping[str, int]) -> None:
        self._tables, self._named, self._carried, self._weights = tables, named, carried, weights
        self._around = NamesAround(tables, weights)

    def candidates(self, sought: Sought) -> tuple[list[Weighed], IndicatorMention | None]:
        """What the names around a figure say that it is of; and the heaviest that says more than what is in force."""
        topic = sought.topic
        found: list[Weighed] = []
        heaviest, most = None, 0
        for mention, rule, weight in self._around.of(sought):
            if topic.subject is not None and is_bare(self._tables, mention, sought):
                spoken = topic.spoken
            elif self._is_owner(mention, sought):
                continue
            else:
                spoken = self._of_kind(mention, sought)
            if spoken is not None:
                found.append(self._carried.of(spoken, Rule.SUBJECT_REPEATED))
            else:
                span = sought.within(mention)
                found.append((weight, rule, partial(self._named.attach, mention, span, rule), span))
                if heaviest is None or weight > most:
                    heaviest, most = mention, weight

        rate, named = sought.part and sought.kind == "level", sought.named
        if rate and named is not None and not named.risky and self._goes_on(named, sought):
            # "nhập khẩu tăng chậm hơn, cụ thể là 15%": of what was named last, rather than of what was before it
            weight, rule, span = self._weights[Rule.SUBJECT_IN_FORCE] + 1, Rule.SUBJECT_BEFORE, sought.within(named)
            found.append((weight, rule, partial(self._named.attach, named, span, rule), span))
        return found, heaviest

    def _goes_on(self, named: IndicatorMention, sought: Sought) -> bool:
        """Whether a percentage, which ``named`` cannot have as its level, would go on with what is in force."""
        topic, measures, quantity = sought.topic, self._tables.measures, sought.figure.quantity
        if measures.fitting(named.codes, quantity, "level"):
            return False
        spoken = topic.spoken
        if spoken is None:
            return False
        if measures.fitting((topic.code,), quantity, "level"):
            return False  # a rate is in force, of which it is one
        if sought.low.startswith(self._tables.tariffs, named.start):
            return False  # "thuế nhập khẩu giảm về 0%": the rate of a tax is none of its revenue
        made = self._carried.attach(spoken, Rule.SUBJECT_IN_FORCE, sought)
        return isinstance(made, Attached) and made.rule is not Rule.SUBJECT_IN_NAME

    def _is_owner(self, mention: IndicatorMention, sought: Sought) -> bool:
        """``GTSX công nghiệp ...: FDI 25.000 tỷ đồng``, ``vốn đầu tư toàn xã hội ..., gồm vốn FDI 3.200 tỷ đồng``:
        owners or sources of what is in force, no money of theirs. codebook 0.3, V5"""
        measures, topic = self._tables.measures, sought.topic
        if not sought.reading.breakdowns or topic.subject is None:
            return False
        sources = self._goes_through_sources(sought)
        if not sources and measures.group(topic.code) == measures.group(mention.codes[0]):
            return False
        dimensions = _SOURCES if sources else _OWNERS
        owners = (b for b in sought.reading.breakdowns if b.dimension in dimensions)
        alone = any(mention.start <= b.start and b.end == mention.end for b in owners)  # "dự án FDI"
        return alone and bool(measures.direct((topic.code,), sought.figure.quantity) or sought.kind != "level")

    def _goes_through_sources(self, sought: Sought) -> bool:
        """Whether the text goes through those who pay for a sum in đồng: a figure in other money is none of its
        parts."""
        topic, quantity = sought.topic, sought.figure.quantity
        if topic.code not in self._tables.told_by_source or not (quantity.unit == "VND" or sought.part):
            return False
        return topic.began or self._tables.goes_within(sought.low)

    def _of_chapter(self, members: Sequence[str], topic: TopicFrame) -> bool:
        """Whether what is in force is no member, but of the chapter of one, and what was named last is of another."""
        group = self._tables.measures.group
        if topic.code in members or not any(group(m) == group(topic.code) for m in members):
            return False
        named = [code for code in members if any(code in head.code for head, _ in topic.heads.values())]
        return all(group(code) != group(topic.code) for code in named)

    def _of_kind(self, mention: IndicatorMention, sought: Sought) -> Spoken | None:
        """``Giá vàng tăng. Mức giá này cao hơn``: a head noun alone goes on to mean what the last full name of its kind
        named, which is in force again. codebook 0.3"""
        tables, topic = self._tables, sought.topic
        bare = tables.bare_kinds.get(sought.low[mention.start : mention.end])
        if bare is None or not tables.unlisted.bare(mention.end, sought.figure, sought.reading):
            return None
        if self._named.product(mention, sought) is not None:
            return None  # "sản lượng muối": of a product that no table lists
        head = topic.heads.get(bare.code)
        far = head is None or head[1] != topic.paragraph
        if far and (bare.near or tables.narrower.parts_of(topic.label)):
            return None  # "Thủy sản: Sản lượng ..."
        measures = tables.measures
        if topic.began and any(measures.kin(topic.code, code) for code in mention.codes):
            return None  # "5 dự án FDI với tổng vốn đăng ký ...": of what the sentence has just counted
        if topic.began and self._of_chapter(bare.members, topic):
            return None  # "710.000 lượt khách, doanh thu 62 tỷ đồng": of what its own sentence speaks of
        flow = next((m for m in bare.members if m != topic.code and measures.kin(topic.code, m)), None)
        unsaid = bare.by_product and not topic.began and "product" in topic.topics and not topic.parts
        if unsaid and flow is not None and topic.code not in bare.members:
            return None  # "Gặt được 14.200 ha lúa. Năng suất đạt 43 tạ/ha. Sản lượng ...": of the product last named
        if topic.code in bare.members or flow is not None:
            # the price of the trade in force. codebook T1
            named = Spoken(topic.subject, topic.parts, flow or topic.code) if topic.subject is not None else None
        else:
            named = head[0] if head is not None else None
            product = topic.parts.get("product")  # "lúa ..., sản lượng ...; lạc đạt 26 tạ/ha, sản lượng ..."
            held = named.parts.get("product") if named is not None else None
            if bare.by_product and product is not None and (held is None or product.value != held.value):
                return None
        fits = named is not None and measures.fitting((named.code,), sought.figure.quantity, sought.kind)
        return named if fits else None
