"""Parts that an indicator's own name holds: which of them say no more than the indicator itself."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import Breakdown, Indicator, breakdowns, indicators
from vnecon_extract.lexicon import Lexicon
from vnecon_extract.mentions import BreakdownMention
from vnecon_extract.patterns import lower

_ALL_KINDS = " các loại"
_MOST = 0.4


class OwnParts:
    """What an indicator's own name says, and so no part of it: ``thóc`` in ``sản lượng thóc``, ``viễn thông`` in
    ``doanh thu viễn thông``; but ``trâu`` in ``đàn trâu``, whose code other herds share."""

    def __init__(self, knowledge: Knowledge) -> None:
        parts = breakdowns(knowledge)
        self._parts = {part.code: part for part in parts}
        self._forms: Lexicon[list[Breakdown]] = Lexicon(_forms(parts))
        self._entries = {entry.code: entry for entry in indicators(knowledge)}
        # Worked out for the few that a text speaks of: to do it for all of them takes longer than reading an article.
        self._plain, self._own = cache(self._plain_of), cache(self._own_of)

    def _plain_of(self, part: str) -> frozenset[str]:
        return _plain([w.lower() for w in (*self._parts[part].says, *self._parts[part].risky)])

    def _own_of(self, code: str) -> frozenset[str]:
        entry = self._entries.get(code)
        return _said(entry, self._forms) if entry is not None else frozenset()

    def shares(self, code: str, other: str) -> bool:
        """Whether both indicators have the products of one field."""
        products = self._entries[code].of
        return "any" not in products and not set(products).isdisjoint(self._entries[other].of)

    def says(self, code: str, part: BreakdownMention, words: str, *, alone: bool) -> bool:
        """Whether ``part`` of the name of ``code`` says no more than the indicator; ``alone`` where it is the name."""
        own = self._own(code)
        if part.dimension == "product":
            return part.codes[0] in own and words.removesuffix(_ALL_KINDS) in self._plain(part.codes[0])
        if part.dimension == "source":
            return part.risky
        return part.risky or (not alone and not own.isdisjoint(part.codes))


def _forms(parts: Iterable[Breakdown]) -> dict[str, list[Breakdown]]:
    forms: dict[str, list[Breakdown]] = defaultdict(list)
    for part in parts:
        for words in (*part.says, *part.risky):
            forms[words.lower()].append(part)
    return forms


def _said(entry: Indicator, forms: Lexicon[list[Breakdown]]) -> frozenset[str]:
    """Parts that most names of ``entry`` hold; the product that they hold only where it is the one, and no price's
    (``giá xăng``, ``giá dầu``: what the price is of is the part)."""
    held: Counter[Breakdown] = Counter()
    for name in entry.says:
        held.update({part for _, _, parts in forms.find(lower(name)) for part in parts})
    products = {part.code for part, count in held.items() if part.dimension == "product" and count > 1} | set(entry.of)
    own = {part.code for part, count in held.items() if count > _MOST * len(entry.says)}
    return frozenset(own - products if len(products) > 1 or (entry.group == "prices" and entry.of) else own)


def _plain(forms: list[str]) -> frozenset[str]:
    """The name of all of it: the first form, or one that others are kinds of (``vàng``, not ``vàng SJC``)."""
    kinds = {f for f in forms if any(o != f and f" {o} " in f" {f} " for o in forms)}
    return frozenset(f for f in forms if f not in kinds and (f == forms[0] or any(f" {f} " in f" {k} " for k in kinds)))
