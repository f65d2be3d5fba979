"""Percentages of what has none of its own: is ``Xuất khẩu ..., 23,5%`` growth or a share?"""

from bisect import bisect_left

from vnecon_extract.cues.brackets import POINTS
from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.role import Role
from vnecon_extract.cues.wholes import Wholes
from vnecon_extract.decisions import Decision
from vnecon_extract.find.reading import Reading
from vnecon_extract.patterns import Pattern, WordsBefore, alternatives
from vnecon_extract.rules import Rule
from vnecon_extract.span import start_of, starting


class Percentages:
    """Tells what a bare percentage of an amount is; ``share_words`` are those that make it a part of a whole."""

    def __init__(self, words: dict[str, tuple[str, ...]], wholes: Wholes) -> None:
        self._wholes = wholes
        self._share = Pattern(rf"(?<!\w){alternatives(words['share_words'])}(?!\w)")
        self._gaps, self._toward = words["gaps"], Pattern(rf"(?<!\w){alternatives(words['toward'])}(?!\w)")
        largest = rf"{alternatives(words['largest'])}(?!\w)[^,;:()]{{0,60}}\s{alternatives(words['equates'])}"
        self._next = Pattern(rf"(?<!\w)(?:{alternatives(words['next_in_line'])}|{largest})(?!\w)")
        self._has = WordsBefore(words["has_so_much"])
        self._reached = frozenset(words["reached"])
        self._more = words["exceeds"]
        self._progress = Pattern(rf"(?<!\w){alternatives(words['progress'])}(?!\w)")

    def reached(self, figure: Figure, reading: Reading) -> bool:
        """Whether the verb before a figure says that so much was reached: ``thu tiền sử dụng đất đạt 73%``."""
        last = figure.cues[-1] if figure.cues else None
        return last is not None and reading.sentence.low[last.start : last.end] in self._reached

    def role(self, figure: Figure, reading: Reading, before: Role | None) -> Decision[Role]:
        """So much of a plan as is reached; share of the whole behind it, or that words before name; behind an amount in
        a bracket; else growth."""
        quantity, low = figure.quantity, reading.sentence.low
        if self.reached(figure, reading):
            return Decision(Role("ratio", 0), Rule.ROLE_REACHED)
        if figure.bracket >= 0 and self._progress.search(low, 0, figure.bracket):
            return Decision(Role("ratio", 0), Rule.ROLE_REACHED)  # "dẫn đầu tiến độ thu là Gia Viễn (91%)"
        if figure.bracket >= 0 and before is not None and before.kind == "level":
            return Decision(Role("share", 0), Rule.ROLE_PERCENT_BRACKETED)
        words = figure.outer if figure.bracket >= 0 else figure.left
        bracketed = figure.bracket >= 0
        grows = bracketed and any(c.role == "change" for c in starting(reading.cues, words.start, figure.start))
        if bracketed and not grows and self._next.search(low, words.start, figure.bracket):
            return Decision(Role("share", 0), Rule.ROLE_PERCENT_BRACKETED)  # "tiếp đến là châu Mỹ (29,1%)"
        if self._share.search(low, words.start, figure.start) or self._moved_by_points(figure, reading):
            return Decision(Role("share", 0), Rule.ROLE_SHARE_SAID)
        if self._wholes.named(figure, reading):
            return Decision(Role("share", 0), Rule.ROLE_WHOLE_BEHIND)
        # "vượt trên 16,1%": the verb stands inside the word that binds the value.
        changes = any(c.role == "change" for c in figure.cues) or self._exceeds(low[figure.start : quantity.start])
        if before is not None and before.kind in ("level", "share") and not changes:
            return Decision(Role("share", 0), Rule.ROLE_PERCENT_OF_AMOUNT)
        placed = any(
            not low[words.start : p.start].strip(" :,;") and not low[p.end : figure.start].strip()
            for p in starting(reading.places, words.start, figure.start)
        )
        if before is not None and before.kind == "ratio" and placed and not figure.cues and not changes:
            return Decision(Role("ratio", 0), Rule.ROLE_LIST_GOES_ON)  # "thu đạt dưới 45% dự toán: Cà Mau 38,6%"
        if not changes and self._has.start(low, figure.start) is not None:
            return Decision(Role("share", 0), Rule.ROLE_SHARE_SAID)  # "có tới 60% là dăm gỗ"
        if not figure.cues and not changes and self._wholes.of_part(figure, reading):
            return Decision(Role("share", 0), Rule.ROLE_WHOLE_BEHIND)  # "70% chuối được xuất khẩu": nothing grew
        return Decision(Role("change", self._sign(figure, low)), Rule.ROLE_PERCENT_GROWTH)

    def _moved_by_points(self, figure: Figure, reading: Reading) -> bool:
        """``Tỷ trọng công nghiệp tăng 3 điểm phần trăm, từ 38% lên 41%``: whether a share is told of that moved by
        the points right before."""
        told, low = reading.quantities, reading.sentence.low
        at = bisect_left(told, figure.quantity.start, key=start_of)
        if not at or told[at - 1].unit not in POINTS or not figure.cues or figure.cues[0].role != "from":
            return False
        first = max(low.rfind(";", 0, told[at - 1].start), told[at - 2].end if at > 1 else 0, 0)
        return self._share.search(low, first, told[at - 1].start) is not None

    def _exceeds(self, bound: str) -> bool:
        return any(word in bound for word in self._more)

    def _sign(self, figure: Figure, low: str) -> int:
        """``giảm ở mức 2,7%``: that of the verb before, unless it leads to the growth (``giảm về 2,7%``), away from it
        (``giảm từ mức 2,7%``) or compares it (``thấp hơn, là 2,7%``)."""
        moved = [c for c in figure.cues if c.role == "change"]
        if not moved or figure.cues[-1].role == "from" or low.startswith(self._gaps, moved[-1].start):
            return 1
        between = low[moved[-1].end : figure.start]
        return 1 if "," in between or self._toward.search(between) else moved[-1].sign
