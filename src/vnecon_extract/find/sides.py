"""Two-sided quotes: ``56,3 - 56,82 triệu đồng/lượng (mua vào - bán ra)`` is two prices, not a range.

>>> text = "vàng niêm yết ở mức 56,3 - 56,82 triệu đồng/lượng (mua vào - bán ra)"
>>> side = TwoSided(Knowledge()).side(text, text.index("56,3"), text.index(" - 56"))
>>> text[side.start : side.end]
'mua vào'
"""

import re
from decimal import Decimal

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.quantities import quotes
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.span import Span

_DASH = r"\s?[-–/]\s?"
_SIGHT = 90
# How far apart a dealer buys and sells: less is a range of dealers, more one of goods.
_LEAST, _MOST = Decimal("0.003"), Decimal("0.08")
# The State Bank sells and buys dollars at both ends of its band, 5 % above and below the central rate.
_BAND = Decimal("0.106")


class TwoSided:
    """Knows the words that name both sides of a quote; built once."""

    def __init__(self, knowledge: Knowledge) -> None:
        entries = quotes(knowledge)
        self._words = Lexicon({say: None for entry in entries for say in entry.first}, knowledge.shared(Phrasebook))
        self.occur = self._words.occurs
        first = alternatives(say for entry in entries for say in entry.first)
        second = alternatives(say for entry in entries for say in entry.second)
        both = rf"(?P<first>{first})(?:{_DASH}|,\s)(?P<second>{second})"
        lists = word_lists(knowledge, "bounds")
        price = rf"\s?\(?(?:{alternatives(lists['price'])}\s)?"
        amount = r"[\d.,]+(?:\s[^()\d,;]{1,30}?)?"
        # "25.855 – 26.195 và 25.869 – 26.195 VND/USD (mua vào - bán ra)": of two dealers
        pair = rf"(?:\s{alternatives(lists['next_quote'])}\s{amount}{_DASH}{amount})?"
        self._behind = Pattern(rf"{pair}{price}{both}(?!\w)")
        self._behind_both = Pattern(rf"{_DASH}{amount}{pair}{price}{both}(?!\w)")
        apart = alternatives(say for entry in entries for say in entry.apart)
        # "giá mua, bán vàng nhẫn ở mức 114 triệu - 117 triệu đồng", but not "tăng giá mua - bán thêm 200 - 300 nghìn".
        lead = rf"(?<!\w){both}\s(?:(?!{apart}(?!\w))[^\s\d.;:()]++\s){{0,14}}"
        shown = alternatives(say for entry in entries for say in entry.shown)
        self._shown = Pattern(rf"(?<!\w){shown}(?!\w)[^\d.;:()]{{0,45}}\(?$")
        one = alternatives(say for entry in entries for say in (*entry.first, *entry.second))
        self._one = Pattern(rf"(?<!\w){one}(?!\w)")
        ways = alternatives(say for entry in entries for say in entry.ways)
        self._ways = Pattern(rf"(?<!\w){ways}(?!\w)")
        self._priced = tuple(unit for entry in entries for unit in entry.priced)
        self._before = Pattern(rf"{lead}$")
        self._before_both = Pattern(rf"{lead}{amount}{_DASH}$")

    def quoted(self, low: str, start: int, end: int, spread: Decimal) -> bool:
        """Whether the two amounts of ``low[start:end]`` are the sides of a quote; ``spread`` is what part of the first
        the second is above it."""
        near = max(0, start - _SIGHT)
        most = _BAND if low.endswith("/usd", start, end) else _MOST
        if _LEAST <= spread <= most and self._shown.search(low, near, start):
            # "tăng 200.000 đồng chiều mua và 300.000 đồng chiều bán, niêm yết tại": of another clause
            clause = max(near, low.rfind(", ", near, start))
            priced = low.endswith(self._priced, start, end) or self._ways.search(low, end, end + _SIGHT) is not None
            if priced and not self._one.search(low, clause, start):
                return True
        return self._behind.match(low, end) is not None or self._lead(self._before, low, start) is not None

    def side(self, low: str, start: int, end: int) -> Span | None:
        """The words that name the side which the amount ``low[start:end]`` is, if it is one of two."""
        if not self._words.occurs(low):
            return None
        for pattern, group in ((self._behind, "second"), (self._behind_both, "first")):
            match = pattern.match(low, end)
            if match is not None:
                return Span(match.start(group), match.end(group))
        for pattern, group in ((self._before_both, "second"), (self._before, "first")):
            match = self._lead(pattern, low, start)
            if match is not None and (group == "second" or re.match(_DASH + r"\d", low[end : end + 4])):
                return Span(match.start(group), match.end(group))
        return None

    def _lead(self, pattern: Pattern, low: str, start: int) -> re.Match[str] | None:
        first = max(0, start - _SIGHT)
        before = low[first:start]
        return pattern.search(low, first, start) if any(mark in before for mark in "-–/,") else None
