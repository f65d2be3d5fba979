"""Firms counted together, to say whose figure is told: ``lợi nhuận của 500 doanh nghiệp tăng 20%``."""

from vnecon_extract.lexicon import Phrases


class FirmsTogether:
    """Tells such counts; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]]) -> None:
        self._units, self._have = frozenset(words["firm_units"]), Phrases(words["firms_have"])
        self._of = tuple(f" {word} " for word in words["of"])

    def are_told(self, unit: str, low: str, first: int, start: int) -> bool:
        """Whether a count of ``unit`` at ``start`` follows what so many firms have, named in ``low[first:start]``."""
        if unit not in self._units or not low.endswith(self._of, 0, start):
            return False
        return self._have.search(low, first, start) is not None
