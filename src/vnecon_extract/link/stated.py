"""Which of the comparisons that a sentence names is said of a figure: beside it, before it, or once for a list."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.figures import Figure
from vnecon_extract.mentions import BaseMention
from vnecon_extract.patterns import alternatives
from vnecon_extract.span import start_of


class Stated:
    """Chooses among the bases of a sentence; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]]) -> None:
        # "cao hơn (mức 0,27% của nông thôn)": the figure is what is compared with, not the difference.
        nouns, tails = alternatives(words["amount_nouns"]), alternatives(words["growth_tails"])
        self._level = re.compile(rf"{nouns}(?:\s{tails})?\s$")
        self._gaps = words["gaps"]

    def of(
        self, figure: Figure, figures: Sequence[Figure], reading: Reading, kind: str
    ) -> tuple[BaseMention | None, str]:
        """The comparison said of ``figure``, and the rule that found it."""
        bases, end, low = reading.bases, figure.quantity.end, reading.sentence.low
        position = bisect_left(figures, figure.start, key=start_of)
        following = next((figures[i] for i in range(position + 1, len(figures)) if not figures[i].joined), None)
        limit = following.start if following is not None else len(low)
        own = [b for b in bases if end <= b.start < figure.tail.end]
        if own:
            return own[0], "stated"
        inside = [b for b in bases if figure.left.start <= b.start and b.end <= figure.start]
        if inside and not (inside[-1].kind == "other" and self._level.search(low, inside[-1].start, figure.start)):
            return inside[-1], "stated before"
        own = [b for b in bases if end <= b.start < limit and not self._of_next(b, end, low)]
        if own:
            return own[0], "stated"
        if kind == "ratio":
            earlier = [b for b in bases if b.kind in ("plan", "period") and b.start < figure.start]
            plans = [b for b in earlier if b.kind == "plan"] or earlier
            return (plans[-1], "list") if plans else (None, "")
        same_clause = [
            b for b in bases if b.start >= end and _clause_at(figures, b.start) == figure.clause and b.kind == "period"
        ]
        if same_clause:
            return same_clause[0], "said once after"
        earlier = [b for b in bases if b.end <= figure.start and b.kind == "period"]
        if earlier:
            return earlier[-1], "said once before"
        later = [b for b in bases if b.start >= end and b.kind == "period"]
        return (later[0], "said once after") if later else (None, "")

    def is_level(self, words: str) -> bool:
        """Whether ``words`` between two figures make the second a level compared with: ``mức``, ``con số``."""
        return self._level.fullmatch(words) is not None

    def _of_next(self, base: BaseMention, end: int, low: str) -> bool:
        """``tăng 1,91%, thấp hơn CPI bình quân 0,67 điểm``: a comparison behind a comma measures what follows it."""
        return base.kind == "other" and low.startswith(self._gaps, base.start) and "," in low[end : base.start]


def _clause_at(figures: Sequence[Figure], position: int) -> int:
    index = bisect_right(figures, position, key=start_of)
    return figures[index - 1].clause if index else 0
