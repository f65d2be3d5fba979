"""Ratios that are of the period behind them: ``bằng 95% năm 2019``, ``đạt 83% lượng khách cùng kỳ``."""

from collections.abc import Mapping

from vnecon_extract.find.plans import plain_word
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.patterns import Pattern

_SIGHT, _FAR = 40, 90


class Ratios:
    """Tells whether a ratio stands before a period; ``words`` are those of ``data/bases.toml`` by role, ``source``
    their patterns."""

    def __init__(self, words: Mapping[str, tuple[str, ...]], source: Mapping[str, str], book: Phrasebook) -> None:
        self._equals = Lexicon(dict.fromkeys(words["equal"]), book)
        times = rf"\s{source['times']}|{source['times_word']}"
        self._ratio = Pattern(
            rf"(?<!\w){source['equal']}\s[^.;()]{{0,24}}?(?:%|{times})\s(?:{source['filler']}\s){{0,4}}+$"
        )
        thing = rf"(?:{plain_word(source)}\s){{1,7}}?(?:{source['link']}\s)?"
        self._part = Pattern(rf"(?<!\w){source['equal']}\s[^.;()%]{{0,24}}?%\s{thing}$")
        self._reached = Pattern(rf"(?<!\w){source['reached']}\s[^.;()%]{{0,24}}?%\s{thing}$")

    def stand_before(self, low: str, start: int) -> bool:
        """Whether a ratio stands right before ``start``: ``bằng 60%``."""
        return self._equals.occurs(low) and self._ratio.search(low, max(0, start - _SIGHT), start) is not None

    def is_of_part(self, low: str, start: int) -> bool:
        """``bằng 30,3% tổng lượng kiều hối của năm 2023``: whether it is of something that is of what begins there."""
        return _is_before(self._part, low, start)

    def reached(self, low: str, start: int) -> bool:
        """``đạt gần 83% nguồn cung mới cùng kỳ năm 2019``: whether so much of it was reached."""
        return _is_before(self._reached, low, start)


def _is_before(ratio: Pattern, low: str, start: int) -> bool:
    """Whether a ``ratio`` to some thing stands right before ``start``; all have a per cent sign."""
    near = max(0, start - _FAR)
    return "%" in low[near:start] and ratio.search(low, near, start) is not None
