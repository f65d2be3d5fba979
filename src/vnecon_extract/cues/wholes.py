"""Wholes: what the words behind a percentage say that it is of (``45% tổng thu``, ``98% dự toán``)."""

from collections.abc import Iterable

from vnecon_extract.cues.figures import Figure
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import IndicatorMention
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.span import Span, starting

_MARK = Pattern(r"[,;:()…]|\.(?:\s|$)|\s[–-]\s")


class Wholes:
    """Knows the words for a whole (lists of ``data/linking.toml``) and ``plans``, those for a plan."""

    def __init__(self, words: dict[str, tuple[str, ...]], plans: Iterable[str]) -> None:
        links = alternatives(words["whole_links"])
        wholes = alternatives([*words["whole_heads"], *words["whole_structures"]])
        self._whole = Pattern(rf"\s*(?:{links}\s)?{wholes}(?!\w)")
        self._beyond = max(map(len, words["belongs"]))
        self._belongs = Pattern(rf"(?<!\w){alternatives(words['belongs'])}(?!\w)")
        self._source = Pattern(rf"\s{alternatives(words['comes_from'])}\s")
        between = alternatives([*words["whole_links"], *words["contributed_to"]])
        self._between = Pattern(rf"\s(?:(?:{between}|{wholes})\s)*+")
        self._sum = Pattern(rf"\s{alternatives(words['sums_up'])}(?=\s[^\W\d])")
        adds = alternatives([*words["whole_links"], *words["whole_heads"], *words["contribution_links"]])
        self._added_to = Pattern(rf"\s(?:{adds}\s)*+")
        against, plan = alternatives(words["measured_against"]), alternatives([*plans, *words["plan_abbreviations"]])
        self._plan = Pattern(rf"\s*(?:{against}\s)?{plan}(?!\w)")
        # "đạt 97%, 98% và 99% kế hoạch"
        self._listed = Pattern(rf"(?:\s*+(?:,|;|{alternatives(words['also'])})?+\s*+\d[\d.,]*+\s?%)++")

    def is_whole(self, tail: str) -> bool:
        """Whether ``tail``, the words behind a percentage, begin with a whole: ``của tổng thu``."""
        return self._whole.match(tail) is not None

    def belongs(self, low: str, start: int, end: int) -> bool:
        """Whether words that begin in ``low[start:end]`` say what so much of it belongs to: ``66% nguồn cung thuộc phân
        khúc cao cấp``, ``60% nguồn cung đến từ phía Đông``."""
        found = self._belongs.search(low, start, min(len(low), end + self._beyond))
        return found is not None and found.start() < end

    def is_plan(self, tail: str) -> bool:
        """Whether ``tail`` begins with a plan: ``so với kế hoạch``."""
        return self._plan.match(tail) is not None

    def speaks_of_plan(self, tail: str) -> bool:
        """Whether a plan stands in ``tail``."""
        return self._plan.search(tail) is not None

    def named(self, figure: Figure, reading: Reading) -> bool:
        """Whether the name of a whole (``GDP``) stands right behind the figure, which may be a part (``1/4 GDP``)."""
        end = figure.quantity.end
        part = not reading.sentence.low.endswith("%", 0, end)
        return any((part or m.rule == "indicator.whole") and 0 <= m.start - end <= 1 for m in reading.indicators)

    def adds_to(self, figure: Figure, reading: Reading) -> IndicatorMention | None:
        """The whole that words behind what a part contributes lead to: ``đóng góp 12% vào GDP``."""
        end = figure.quantity.end
        whole = next((m for m in reading.indicators if m.start >= end), None)
        return whole if whole is not None and self.leads(reading.sentence.low, end, whole.start) else None

    def of_part(self, figure: Figure, reading: Reading) -> bool:
        """Whether a part stands right behind a percentage (``70% chuối được xuất khẩu``), or where so much comes from
        (``40% từ Lào``)."""
        end = figure.quantity.end
        source = self._source.match(reading.sentence.low, end)
        start = end + 1 if source is None else source.end()
        places = reading.places if source is not None else ()
        return any(part.start == start for part in (*reading.breakdowns, *places))

    def is_of_a_period(self, figure: Figure, reading: Reading) -> bool:
        """Whether what was reached in a period stands right behind the figure: ``83% kết quả năm 2019``."""
        low, end = reading.sentence.low, figure.quantity.end
        behind = next((b for b in reading.bases if b.start >= end), None)
        return behind is not None and behind.rule == "bare_period" and "," not in low[end : behind.start]

    def plan_behind(self, figure: Figure, reading: Reading) -> bool:
        """Whether a plan stands right behind the figure, or behind the list of percentages that it opens."""
        low, end = reading.sentence.low, figure.quantity.end
        if self._plan.match(low, end, figure.tail.end) is not None:
            return True
        listed = self._listed.match(low, end)
        if listed and self._plan.match(low, listed.end()):
            return True
        return any(b.kind == "plan" and b.start - end in (0, 1) for b in reading.bases)

    def unlisted(self, figure: Figure, reading: Reading) -> Span | None:
        """The words of a whole right behind a percentage that name nothing that a table lists, without their head:
        ``60% tổng chi tiêu quảng cáo``; up to the next mark or verb."""
        low, end = reading.sentence.low, figure.quantity.end
        head = self._sum.match(low, end)
        if head is None:
            return None
        mark = _MARK.search(low, head.end())
        ends = [mark.start() if mark else len(low)]
        ends += (m.start for m in (*reading.cues, *reading.periods) if m.start >= head.end())
        last = min(ends)
        named = starting(reading.indicators, end, last)
        return None if named else Span(head.end(), last)

    def leads(self, low: str, start: int, end: int, *, added: bool = False) -> bool:
        """Whether ``low[start:end]``, between a share and an indicator, lead from one to the other: ``của tổng``; or
        between what is ``added`` and what it is added to: ``vào mức tăng``."""
        return (self._added_to if added else self._between).fullmatch(low, start, end) is not None
