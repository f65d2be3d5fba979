"""The names around a figure: which indicators the words before and behind it, and its unit, name, and by which
rule."""

from collections.abc import Mapping

from vnecon_extract.link.bare_names import is_bare
from vnecon_extract.link.sought import Sought
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import IndicatorMention
from vnecon_extract.rules import Rule

_BEHIND = 40
_BEFORE = Rule.SUBJECT_BEFORE  # a look into an enum takes as long as a call
_MONEY = ("VND", "USD")
# A name, the rule that found it, and what speaks for it.
Found = tuple[IndicatorMention, Rule, int]


class NamesAround:
    """Finds the names that may be those of a figure's indicator."""

    def __init__(self, tables: Tables, weights: Mapping[str, int]) -> None:
        self._tables, self._weights = tables, weights

    def of(self, sought: Sought) -> list[Found]:
        """The names before, behind and around a figure, with the rule that found each and what speaks for it."""
        named, quantity, before = sought.reading.indicators, sought.figure.quantity, sought.named
        if not named:
            return []
        # Where the last stands before the figure, none is looked for behind it.
        last = named[-1].start
        behind = last >= quantity.end or last >= quantity.unit_start
        series = self._series_behind(sought) if behind else None
        if series is not None:
            return [(series, Rule.SUBJECT_BEHIND, self._weights[Rule.SUBJECT_BEHIND])]
        if sought.part and sought.kind == "level":
            before = self._of_percentage(before, sought)
        before = self._rate(before, sought) if before is not None else None
        if before is not None and self._is_part(before, sought):
            before = None
        if before is not None and behind and sought.kind == "share" and self._is_share(before, sought):
            before = None
        found: list[Found] = [] if before is None else [(before, _BEFORE, self._weights[_BEFORE])]
        return [*found, *self._behind(before, sought)] if behind else found

    def _is_share(self, before: IndicatorMention, sought: Sought) -> bool:
        """``tỷ trọng thủy sản chiếm 3% GRDP``: whether the name ``before`` only says that so much is a share, whose
        whole stands right behind it."""
        if sought.low[before.start : before.end] not in self._tables.shares:
            return False
        whole = self._tables.subjects.whole(sought.figure, sought.reading)
        return whole is not None and whole.codes[0] in self._tables.aggregates

    def _behind(self, before: IndicatorMention | None, sought: Sought) -> list[Found]:
        """The names in the unit of a figure and behind it; ``before`` is the one before it."""
        weights, subjects, figure, reading = self._weights, self._tables.subjects, sought.figure, sought.reading
        kind = sought.kind
        found: list[Found] = []
        compared = subjects.compared(figure, reading, kind) if before is None and figure.bracket >= 0 else None
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

    def _is_reached(self, mention: IndicatorMention, sought: Sought) -> bool:
        """``thu lệ phí trước bạ đạt 65,3%``: so much of a sum of money that ``mention`` names outright."""
        money = self._tables.measures.direct_unit(mention.codes, "VND")
        return not mention.risky and bool(money) and self._tables.percentages.reached(sought.figure, sought.reading)

    def _is_grown(self, mention: IndicatorMention, sought: Sought) -> bool:
        """``GDP quý I đạt 5,7%``, ``xuất khẩu giảm ở mức 2,7%``: of an economy, or behind verbs that tell so."""
        moved, at = sought.figure.cues[-2:] if len(sought.figure.cues) > 1 else (None, None)
        if moved is not None and at is not None and at.start - moved.end == 1:
            return (moved.role, at.role) == ("change", "level")
        return mention.codes[0] in self._tables.aggregates

    def _of_change(self, sought: Sought) -> list[Found]:
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


def of_another(tables: Tables, whole: IndicatorMention, named: IndicatorMention | None, sought: Sought) -> bool:
    """Whether the whole of a share says what is measured: not where the sentence speaks of an indicator that is a
    part of it (``thu nội địa chiếm 90% tổng thu``)."""
    measures, topic = tables.measures, sought.topic
    if is_bare(tables, whole, sought):
        return False
    group = measures.group(whole.codes[0])
    if named is not None:
        # "Mỹ là thị trường nhập khẩu tôm lớn thứ 2, chiếm 20% tổng giá trị xuất khẩu tôm"
        one, other = named.codes[0], whole.codes[0]
        if other in tables.aggregates and not named.risky and measures.direct_unit(named.codes, "VND"):
            return False  # "xuất khẩu chiếm 90% GDP": only how large it is beside the economy
        opposed = measures.in_family(one) and measures.in_family(other) and not measures.kin(one, other)
        return opposed or measures.group(one) != group
    if measures.in_family(whole.codes[0]) and topic.code not in whole.codes:
        return True
    if _is_joined(sought) and topic.code not in whole.codes:
        return True
    return not topic.began or measures.group(topic.code) != group


def _is_joined(sought: Sought) -> bool:
    """``chiếm 80% số dự án mới và 70% số vốn``: each share of what is named behind it."""
    topic, last = sought.topic, sought.topic.last
    if not topic.began or last is None or topic.subject is None or sought.figure.cues:
        return False
    return topic.subject.span.start >= sought.reading.sentence.start + last.quantity.end
