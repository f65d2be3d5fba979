"""Parts that say no more than the indicator itself: ``heo hơi`` of pig prices, ``nội địa`` of domestic revenue."""

from collections import defaultdict
from collections.abc import Iterable

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import ANY_PRODUCT, indicators
from vnecon_extract.knowledge.own_words import own_words
from vnecon_extract.mentions import BreakdownMention
from vnecon_extract.patterns import lower


class OwnParts:
    """What an indicator says itself, and so is no part of it: ``thóc`` in ``sản lượng thóc``, but not ``trâu`` in
    ``đàn trâu``, whose code other herds share.

    >>> own = OwnParts(Knowledge())
    >>> own.says("paddy_output", "thóc"), own.says("paddy_output", "lúa đông xuân"), own.says("crop_output", "thóc")
    (True, False, False)
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._words: dict[str, set[str]] = defaultdict(set)
        self._inside: dict[str, set[str]] = defaultdict(set)
        for entry in own_words(knowledge):
            for code in entry.indicators:
                (self._inside if entry.inside else self._words)[code] |= {lower(words) for words in entry.says}
        self._products = {entry.code: frozenset(entry.of) for entry in indicators(knowledge)}

    def says(self, code: str, words: str, *, alone: bool = False) -> bool:
        """Whether ``words``, in small letters, say no more than the indicator of ``code``; ``alone`` where no longer
        name of it holds them."""
        if code in self._words and words in self._words[code]:
            return True
        return not alone and code in self._inside and words in self._inside[code]

    def in_name(self, code: str, part: BreakdownMention, words: str, *, alone: bool) -> bool:
        """Whether ``part`` of a name of ``code``, by ``words``, says no more than the indicator; ``alone`` where it is
        all of the name.  Words that name a part only beside others (``công nghiệp``) say none inside a name."""
        return self.says(code, words, alone=alone) or (part.risky and part.dimension != "product")

    def have_products(self, codes: Iterable[str]) -> bool:
        """Whether any of the indicators is broken down by product."""
        return any(self._products[code] for code in codes)

    def shares(self, code: str, other: str) -> bool:
        """Whether both indicators have the products of one field."""
        products = self._products[code]
        return ANY_PRODUCT not in products and not products.isdisjoint(self._products[other])
