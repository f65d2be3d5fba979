"""Naming: which of the words around a figure name its indicator, or only repeat what is spoken of."""

from collections.abc import Mapping, Sequence
from functools import partial

from vnecon_extract.document.topics import Spoken, TopicFrame
from vnecon_extract.link.carried import Carried
from vnecon_extract.link.named import NamedSubjects
from vnecon_extract.link.repeated import is_bare, of_another
from vnecon_extract.link.sought import Attached, Sought, Weighed
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import IndicatorMention
from vnecon_extract.rules import Rule

_BEHIND = 40
_MONEY = ("VND", "USD")
_OWNERS, _SOURCES = ("owner",), ("owner", "source")
# A name, the rule that found it, and what speaks for it.
_Found = tuple[IndicatorMention, Rule, int]


class Naming:
    """Finds the names of figures."""

    def __init__(self, tables: Tables, named: NamedSubjects, carried: Carried, weights: Mapping[str, int]) -> None:
        self._tables, self._named, self._carried, self._weights = tables, named, carried, weights

    def candidates(self, sought: Sought) -> tuple[list[Weighed], IndicatorMention | None]:
        """What the names around a figure say that it is of; and the heaviest that says more than what is in force."""
        topic = sought.topic
        found: list[Weighed] = []
        heaviest, most = None, 0
        for mention, rule, weight in self._mentions(sought):
            if topic.subject is not None and is_bare(self._tables, mention, sought):
                spoken = topic.spoken
            elif self._is_owner(mention, sought):
                continue
            else:
                spoken = self._of_kind(mention, sought)
            if spoken is not None:
                found.append(self._carried.of(spoken, Rule.SUBJECT_REPEATED))
            else:
                found.append((weight, rule, partial(self._named.attach, mention, rule), sought.within(mention)))
                if heaviest is None or weight > most:
                    heaviest, most = mention, weight

        named = sought.before
        if sought.kind == "level" and named is not None and not named.risky and self._goes_on(named, sought):
            # "nhập khẩu tăng chậm hơn, cụ thể là 15%": of what was named last, rather than of what was before it
            weight, rule = self._weights[Rule.SUBJECT_IN_FORCE] + 1, Rule.SUBJECT_BEFORE
            found.append((weight, rule, partial(self._named.attach, named, rule), sought.within(named)))
        return found, heaviest

    def _mentions(self, sought: Sought) -> list[_Found]:
        """The names before, behind and around a figure, with the rule that found each and what speaks for it."""
        weights, subjects, figure, reading = self._weights, self._tables.subjects, sought.figure, sought.reading
        before, kind = sought.before, sought.kind
        found: list[_Found] = []
        series = self._series_behind(sought)
        if series is not None:
            return [(series, Rule.SUBJECT_BEHIND, weights[Rule.SUBJECT_BEHIND])]
        if kind == "level" and sought.part:
            before = self._of_percentage(before, sought)
        before = self._rate(before, sought) if before is not None else None
        if before is not None and self._is_part(before, sought):
            before = None
        if before is not None:
            found.append((before, Rule.SUBJECT_BEFORE, weights[Rule.SUBJECT_BEFORE]))
        compared = subjects.compared(figure, reading, kind) if before is None else None
        if compared is not None:
            found.append((compared, Rule.SUBJECT_AFTER_CLAUSE, weights[Rule.SUBJECT_AFTER_CLAUSE]))
        elif kind in ("share", "contribution"):
            whole = subjects.whole(figure, reading, added=kind == "contribution")
            if whole is not None and of_another(self._tables, whole, before, sought):
                found.append((whole, Rule.SUBJECT_WHOLE_BEHIND, weights[Rule.SUBJECT_WHOLE_BEHIND]))
        elif kind == "level":
            counted = not sought.part and figure.quantity.unit not in _MONEY
            behind = subjects.behind(figure, reading, "level") if counted or before is None else None
            if behind is not None:
                more = counted and not self._says_no_more(behind, before, sought)
                weight = weights[Rule.SUBJECT_BEHIND] + (weights["counted"] if more else 0)
                found.append((behind, Rule.SUBJECT_BEHIND, weight))
        elif before is None and ((kind == "change" and figure.cues) or subjects.is_multiplied(figure, reading)):
            found += self._of_change(sought)
        elif before is None and (about := self._about(sought)) is not None:
            found.append((about, Rule.SUBJECT_CHANGED, weights[Rule.SUBJECT_CHANGED]))
        return found

    def _series_behind(self, sought: Sought) -> IndicatorMention | None:
        """``mức tăng 8% của S&P 500, 12% của Nasdaq``: the named series that a figure is said to be of."""
        mention, low = self._tables.subjects.of_whom(sought.figure, sought.reading), sought.low
        if mention is None or not self._tables.series.knows(low[mention.start : mention.end]):
            return None
        fits = self._tables.measures.fitting(mention.codes, sought.figure.quantity, sought.kind)
        return mention if fits else None

    def _is_reached(self, mention: IndicatorMention, sought: Sought) -> bool:
        """``thu lệ phí trước bạ đạt 65,3%``: so much of a sum of money that ``mention`` names outright."""
        money = self._tables.measures.direct_unit(mention.codes, "VND")
        return not mention.risky and bool(money) and self._tables.percentages.reached(sought.figure, sought.reading)

    def _of_percentage(self, before: IndicatorMention | None, sought: Sought) -> IndicatorMention | None:
        """What a percentage without a verb of change is of: what is a rate; else what can only have grown by it, or is
        named ``before`` its bracket (``GDP quý I đạt 5,7%``, ``có mức tăng trưởng cao, với GRDP đạt 7,5%``)."""
        subjects, figure, reading, low = self._tables.subjects, sought.figure, sought.reading, sought.low
        level = subjects.before(figure, reading, "level")  # as a level it fits fewer
        if before is None:
            return level
        if level is None:
            grown = figure.bracket >= 0 or subjects.is_growth(before, figure, reading) or self._is_grown(before, sought)
            return before if grown or self._is_reached(before, sought) else None
        if before.start == level.start and level.end < before.end:
            return before  # "mục tiêu tăng trưởng GDP"
        head = low[level.start : level.end] in self._tables.bare_heads and subjects.is_growth(level, figure, reading)
        return before if head and level.end <= before.start else level

    def _is_grown(self, mention: IndicatorMention, sought: Sought) -> bool:
        """``GDP quý I đạt 5,7%``, ``xuất khẩu giảm ở mức 2,7%``: of an economy, or behind verbs that tell so."""
        moved, at = sought.figure.cues[-2:] if len(sought.figure.cues) > 1 else (None, None)
        if moved is not None and at is not None and at.start - moved.end == 1:
            return (moved.role, at.role) == ("change", "level")
        return mention.codes[0] in self._tables.aggregates

    def _goes_on(self, named: IndicatorMention, sought: Sought) -> bool:
        """Whether a percentage, which ``named`` cannot have as its level, would go on with what is in force."""
        topic, measures, quantity = sought.topic, self._tables.measures, sought.figure.quantity
        if not sought.part or measures.fitting(named.codes, quantity, "level"):
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

    def _of_change(self, sought: Sought) -> list[_Found]:
        """What is said behind a change to be changed, or to be the subject of the sentence that it opens."""
        subjects, figure, reading = self._tables.subjects, sought.figure, sought.reading
        changed = subjects.changed(figure, reading)
        if changed is not None:
            rule = Rule.SUBJECT_CHANGED
            return [] if self._of_family(sought) else [(changed, rule, self._weights[rule])]
        ahead, rule = subjects.ahead(figure, reading, sought.kind), Rule.SUBJECT_AFTER_CLAUSE
        return [] if ahead is None else [(ahead, rule, self._weights[rule])]

    def _about(self, sought: Sought) -> IndicatorMention | None:
        """What is said behind a change or ratio to be what it is of (``18,2% về lợi nhuận``)."""
        said = sought.kind in ("change", "ratio") and not self._of_family(sought)
        return self._tables.subjects.about(sought.figure, sought.reading) if said else None

    def _of_family(self, sought: Sought) -> bool:
        """Whether words behind a figure name the member of the family in force (``về lượng``)."""
        code, end = sought.topic.code, sought.figure.quantity.end
        return bool(code) and self._tables.measures.by_words(code, sought.low[end : end + _BEHIND]) != code

    def _says_no_more(self, behind: IndicatorMention, before: IndicatorMention | None, sought: Sought) -> bool:
        """``khách nội địa đạt 2,5 triệu lượt khách``: the unit says no more than the name before it."""
        quantity, measures = sought.figure.quantity, self._tables.measures
        if before is None or before.risky or behind.end > quantity.end:
            return False
        alike = behind.risky or measures.group(before.codes[0]) == measures.group(behind.codes[0])
        return alike and bool(measures.direct(before.codes, quantity))

    def _rate(self, mention: IndicatorMention, sought: Sought) -> IndicatorMention:
        """``Lãi suất liên ngân hàng giảm, trong đó mức lãi suất qua đêm là 0,1%``: the rate that the sentence is of."""
        tables, low = self._tables, sought.low
        if low[mention.start : mention.end] not in tables.bare_rates:
            return mention
        named = [m for m in sought.reading.indicators if m.end <= mention.start and m.codes[0] in tables.rates]
        return named[-1] if named else mention

    def _is_part(self, mention: IndicatorMention, sought: Sought) -> bool:
        """Whether what could name an indicator is one more part of the whole that the text is going through
        (``dịch vụ lưu trú và ăn uống tăng 8%``, ``thuế sản phẩm 4,2%``)."""
        start, end, topic = mention.start, mention.end, sought.topic
        if not topic.listing or topic.subject is None or (sought.kind == "change" and not mention.risky):
            return False
        if not sought.part:
            return False
        parts = sought.reading.breakdowns
        return any(b.start <= start and end <= b.end and b.dimension in topic.parts for b in parts)

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
        group, named = (
            self._tables.measures.group,
            [c for c in members if any(c in h.code for h in topic.heads.values())],
        )
        if topic.code in members or not any(group(m) == group(topic.code) for m in members):
            return False
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
        far = topic.heads_in.get(bare.code) != topic.paragraph
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
            named = topic.heads.get(bare.code)
            product = topic.parts.get("product")  # "lúa ..., sản lượng ...; lạc đạt 26 tạ/ha, sản lượng ..."
            held = named.parts.get("product") if named is not None else None
            if bare.by_product and product is not None and (held is None or product.value != held.value):
                return None
        fits = named is not None and measures.fitting((named.code,), sought.figure.quantity, sought.kind)
        return named if fits else None
