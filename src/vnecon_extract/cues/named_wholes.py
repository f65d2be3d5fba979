"""Wholes named before a part only to say what it is in: ``Trong khu vực dịch vụ, ngành vận tải tăng 7%``."""

from collections.abc import Sequence

from vnecon_extract.mentions import BreakdownMention
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.span import Span

_OPENING = 25


class NamedWholes:
    """Tells parts from the wholes and lists that they are in; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]]) -> None:
        self._inside = Pattern(rf"(?:^|[.;]\s)\W*{alternatives(words['inside'])}\s$")

    def left_out(self, parts: Sequence[BreakdownMention], region: Span, low: str) -> Sequence[BreakdownMention]:
        """Without those that are only the whole or the list that the figure's part is in: ``Trong khu vực dịch vụ,
        ngành vận tải tăng 7%``, ``Một số ngành dịch vụ như sau: vận tải tăng 7%``."""
        if len(parts) < 2:
            return parts
        kept: list[BreakdownMention] = []
        following: dict[str, BreakdownMention] = {}
        colons: dict[str, int] = {}
        for part in reversed(parts):
            after = following.get(part.dimension)
            if after is None:
                colons[part.dimension] = low.rfind(": ", region.start, part.start)
            listed = part.end <= colons[part.dimension]
            inside = after is not None and low[part.end : after.start] == ", " and self._opens_inside(part, low)
            if not listed and not inside:
                kept.append(part)
            following[part.dimension] = part
        return kept[::-1]

    def _opens_inside(self, part: BreakdownMention, low: str) -> bool:
        return self._inside.search(low, part.start - _OPENING, part.start) is not None
