"""Words of a part to what they name: ``gạo`` and ``mặt hàng gạo`` are one product, ``gạo nếp`` is another."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.facts import same
from vnecon_extract.knowledge.indicators import breakdowns, joints
from vnecon_extract.knowledge.places import places
from vnecon_extract.knowledge.series import named_series
from vnecon_extract.patterns import lower
from vnecon_extract.text import clean

_BEFORE = ("before_name", "between", "before_sector")  # what may stand before a name and is no part of it
_PARTNER = "partner"


class Folding:
    """Folds the words of a breakdown by ``data/facts.toml``; what no table knows stays as it is.

    >>> Folding(Knowledge()).part("product", "mặt hàng gạo"), Folding(Knowledge()).part("product", "sầu riêng Ri6")
    ('RICE', 'sầu riêng ri6')
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._parts: dict[tuple[str, str], str] = {}
        for entry in same(knowledge):
            for words in entry.says:
                self._parts[entry.dimension, plain(words)] = entry.code
        for place in places(knowledge):
            for words in (place.name_vi, *place.says, *place.risky):
                self._parts.setdefault((_PARTNER, plain(words)), place.iso or place.code)
        for name in named_series(knowledge):
            if name.part:
                for words in name.says:
                    self._parts.setdefault((name.part, plain(words)), name.code)
        every = breakdowns(knowledge)
        self._known = {(part.dimension, plain(words)) for part in every for words in (*part.says, *part.risky)}
        small = joints(knowledge)
        self._small = tuple(sorted({f"{plain(words)} " for name in _BEFORE for words in small[name]}, key=len)[::-1])
        self.part = lru_cache(maxsize=20_000)(self._part)

    def parts(self, breakdown: Mapping[str, str]) -> Iterable[tuple[str, str]]:
        """The dimensions of a breakdown in their order, each with the code of its part, or with its words."""
        return ((dimension, self.part(dimension, words)) for dimension, words in sorted(breakdown.items()))

    def _part(self, dimension: str, words: str) -> str:
        left = plain(words)
        names = [*self._names(left)]
        known = (name for name in names if (dimension, name) in self._known)
        return next(filter(None, (self._parts.get((dimension, name)) for name in names)), next(known, left))

    def _names(self, words: str) -> Iterator[str]:
        """Words, and what is left of them without the small words that may stand before a name."""
        yield words
        for small in self._small:
            if words.startswith(small):
                yield from self._names(words.removeprefix(small))


def plain(words: str) -> str:
    """Words in small letters, with one way to write tones and spaces.

    >>> plain("Thuỷ  sản"), plain("Công nghiệp chế biến , chế tạo")
    ('thủy sản', 'công nghiệp chế biến, chế tạo')
    """
    return " ".join(lower(clean(words).text).replace(" ,", ",").split()).strip(" .,;:-\"'“”")
