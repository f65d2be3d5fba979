"""The side of a quote that stands by itself: ``mua vào 76 triệu đồng``, ``26.060 đồng (mua vào)``, ``tăng 2 triệu đồng
ở chiều bán``.

>>> from vnecon_extract.knowledge import Knowledge
>>> from vnecon_extract.knowledge.words import word_lists
>>> text = "doji tăng giá mua 100.000 đồng, giá bán 300.000 đồng"
>>> side = OneSided(word_lists(Knowledge(), "linking")).side(text, text.index("300"), text.index("300") + 12, [31])
>>> text[side.start : side.end]
'giá bán'
"""

from collections.abc import Sequence

from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.span import Span

_SIGHT = 100
_NEXT = 8


class OneSided:
    """Knows the words for a side; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]]) -> None:
        either, leads = alternatives(words["either_side"]), alternatives(words["side_leads"])
        retail = rf"(?!\s{alternatives(words['no_side'])}(?!\w))"
        one = rf"(?:{alternatives((*words['buying'], *words['selling']))}(?!\w){retail})"
        on = alternatives(words["leads_quote"])
        joint = rf"(?:\s?[-–/,]\s?|\s(?:{alternatives(words['and'])}\s)?)"
        both = rf"{one}{joint}{one}(?!\w)"
        self._behind = Pattern(
            rf"\s?(?:\((?!{both})|{leads}\s)?(?:(?P<either>{either})|(?P<one>{one}))(?!\w)(?!\s(?:{on}\s)*\d)"
        )
        self._before = Pattern(rf"(?<!\w){one}(?!\w)")
        self._both = Pattern(rf"(?<!\w)(?P<first>{one}){joint}(?P<second>{one})(?!\w)")
        self._turns = Pattern(rf"(?<!\w){alternatives(words['in_turn'])}(?!\w)")

    def side(self, low: str, start: int, end: int, ends: Sequence[int]) -> Span | None:
        """The words that name the side of the quote ``low[start:end]``; the figures before it end at ``ends``."""
        behind = self._behind.match(low, end)
        if behind is not None:
            return Span(*behind.span("either" if behind["either"] else "one"))
        first = max(start - _SIGHT, ends[-1] if ends else 0)
        pair = next(self._both.finditer(low, first, start), None)
        if pair is not None:
            turn = self._turns.search(low, pair.end(), start)
            return Span(*pair.span("first")) if turn is not None else None
        named = [match.span() for match in self._before.finditer(low, first, start)]
        if named:
            return Span(*named[-1])
        if ends and start - ends[-1] <= _NEXT:
            earlier = max(0, ends[-1] - _SIGHT, ends[-2] if len(ends) > 1 else 0)
            pair = next(self._both.finditer(low, earlier, ends[-1]), None)
            if pair is not None and self._turns.search(low, pair.end(), ends[-1]) is not None:
                return Span(*pair.span("second"))
        return None
