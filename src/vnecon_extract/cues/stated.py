"""Which of the comparisons that a sentence names is said of a figure: beside it, before it, or once for a list."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from vnecon_extract.cues.figures import Figure
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import BaseMention
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.rules import Rule
from vnecon_extract.span import start_of

_OPENING, _NEAR = 12, 30
_OF_HOPES = ("other", "plan")
_BEHIND, _NONE = Rule.BASE_BEHIND, Rule.BASE_NONE  # a look into an enum takes as long as a call


class Stated:
    """Chooses among the bases of a sentence; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]]) -> None:
        # "cao hơn (mức 0,27% của nông thôn)": the figure is what is compared with, not the difference.
        nouns, tails = alternatives(words["amount_nouns"]), alternatives(words["growth_tails"])
        self._level = Pattern(rf"{nouns}(?:\s{tails})?\s$")
        self._gaps = words["gaps"]
        self._gap = Pattern(rf"(?<!\w){alternatives(words['gaps'])}(?!\w)")
        self._parts = Pattern(rf"(?<!\w){alternatives(words['opens_parts'])}(?!\w)")
        hopes, joins = alternatives(words["expectations"] + words["targets"]), alternatives(words["base_joins"])
        moves, links = alternatives(words["growth_tails"]), alternatives(words["expected_links"])
        self._hoped = Pattern(rf"(?<!\w){hopes}(?:\s{links})?(?:\s{moves})?\s$")
        self._apart = Pattern(rf",|(?<!\w){joins}\s$")
        self._moved = Pattern(rf"(?<!\w){alternatives(words['moves'])}(?:\s\w+){{0,2}}\s$")

    def of(
        self, figure: Figure, figures: Sequence[Figure], reading: Reading, kind: str
    ) -> tuple[BaseMention | None, Rule]:
        """The comparison said of ``figure``, and the rule that found it."""
        bases, end, low = reading.bases, figure.quantity.end, reading.sentence.low
        if not bases:
            return None, _NONE
        first = bisect_left(bases, end, key=start_of)
        behind = bases[first:]
        if behind and behind[0].start < figure.tail.end:
            return behind[0], _BEHIND
        earlier = [b for b in bases[:first] if b.end <= figure.start]
        level = bool(earlier) and self._is_of_level(earlier[-1], figure, low)
        if level and earlier[-1].kind == "period":
            earlier = earlier[:-1]
        elif earlier and earlier[-1].start >= figure.left.start and not level:
            last = earlier[-1]
            parts = self._parts.search(low, last.end, figure.start) is not None
            if last.kind != "period" or not parts or self._holds(last, figures, low):
                return last, Rule.BASE_OPENING
        beside = self._beside(behind, figure, figures, low)
        if beside is not None:
            return beside, Rule.BASE_BESIDE
        if kind == "ratio" and figure.quantity.unit == "percent":
            listed = [b for b in bases[:first] if b.kind != "other" and b.start < figure.start]
            plans = [b for b in listed if b.kind == "plan"] or listed
            return (plans[-1], Rule.BASE_OF_LIST) if plans else (None, Rule.BASE_NONE)
        return self._once(figure, figures, earlier, behind, low)

    def _once(
        self,
        figure: Figure,
        figures: Sequence[Figure],
        earlier: Sequence[BaseMention],
        behind: Sequence[BaseMention],
        low: str,
    ) -> tuple[BaseMention | None, Rule]:
        """What a list says once: at the head of the sentence, behind the figures of the clause, before them, else
        behind them all."""
        held = [b for b in earlier if b.kind == "period" and self._holds(b, figures, low)]
        if held and held[0].start < _OPENING and len(held) == 1 and not _is_direct(held[0], figures):
            return held[0], Rule.BASE_ONCE_BEFORE
        later = next((b for b in behind if b.kind == "period" and not has_level(b)), None)
        if later is not None and self._is_of_gap(later, figure, figures, low):
            later = None
        if later is not None and _clause_at(figures, later.start) == figure.clause:
            return later, Rule.BASE_ONCE_AFTER
        if held:
            return held[-1], Rule.BASE_ONCE_BEFORE
        return (later, Rule.BASE_ONCE_AFTER) if later is not None else (None, Rule.BASE_NONE)

    def _holds(self, base: BaseMention, figures: Sequence[Figure], low: str) -> bool:
        """Whether what follows is measured against ``base`` too: not against that of an aside (``khởi sắc so với
        quý I``), which has neither a figure nor a verb of change and heads no clause."""
        start = base.start
        headed = start < _OPENING or low[start - 2] in ",:;"
        joined = base.rule.startswith("and_")
        return headed or joined or _is_direct(base, figures) or self._moved.search(low, start - 30, start) is not None

    def _is_of_level(self, base: BaseMention, figure: Figure, low: str) -> bool:
        """Whether the figure itself is what is compared with."""
        level = self._level.search(low, base.start, figure.start) is not None
        return level and (base.kind == "other" or (base.kind == "period" and figure.start <= base.periods[0].start))

    def _beside(
        self, behind: Sequence[BaseMention], figure: Figure, figures: Sequence[Figure], low: str
    ) -> BaseMention | None:
        """The first of the comparisons behind a figure that stands before the next, which it is not of."""
        if not behind:
            return None
        position = bisect_left(figures, figure.start, key=start_of)
        apart = (figures[i] for i in range(position + 1, len(figures)) if not figures[i].joined)
        following = next(apart, None)
        limit = following.start if following is not None else len(low)
        for base in behind:
            if base.start >= limit:
                return None
            if not self._of_next(base, figure.quantity.end, limit, low):
                return base
        return None

    def is_level(self, words: str) -> bool:
        """Whether ``words`` between two figures make the second a level compared with: ``mức``, ``con số``."""
        return self._level.fullmatch(words) is not None

    def _is_of_gap(self, base: BaseMention, figure: Figure, figures: Sequence[Figure], low: str) -> bool:
        """``tăng 10% lên 5.868 USD, cao hơn 298% so với cùng kỳ``: how far the second lies above is measured, not what
        the first has changed by."""
        own = figures[bisect_right(figures, base.start, key=start_of) - 1]
        above, changed = (self._gap.search(low, f.left.start, f.start) for f in (own, figure))
        return above is not None and changed is None

    def _of_next(self, base: BaseMention, end: int, following: int, low: str) -> bool:
        """``tăng 1,91%, thấp hơn CPI bình quân 0,67 điểm``: a comparison behind a comma, or behind what was compared
        before (``mức 2% của tháng 4 và thấp hơn dự báo``), measures what follows it; so is the level that stands
        within it (``tăng 4,8%, giảm tốc so với mức 6,4% của tháng 5``), and what was expected, what it is of."""
        if self._apart.search(low, end, base.start) is None:
            return False
        level = self._level.search(low, base.start, following) is not None
        within = base.kind == "period" and level and following <= base.periods[0].start
        hoped = base.kind in _OF_HOPES and self._hoped.search(low, base.start, following) is not None
        return within or hoped or low.startswith(self._gaps, base.start)


def has_level(base: BaseMention) -> bool:
    """``so với mức 6,4% của tháng 5``: whether a base's own level stands between its first words and its period."""
    return bool(base.periods) and base.end < base.periods[0].start


def _is_direct(base: BaseMention, figures: Sequence[Figure]) -> bool:
    """Whether a base stands in the words behind a figure."""
    index = bisect_right(figures, base.start, key=start_of)
    return bool(index) and base.start < figures[index - 1].tail.end


def _clause_at(figures: Sequence[Figure], position: int) -> int:
    index = bisect_right(figures, position, key=start_of)
    return figures[index - 1].clause if index else 0
