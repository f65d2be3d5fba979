"""Economies that grow: countries whose growth is named, or that a clause begins with."""

from vnecon_extract.mentions import CueMention, PlaceMention
from vnecon_extract.patterns import Pattern, alternatives

_SIGHT = 25


class Economies:
    """Tells whether what grows is the economy of a place; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]]) -> None:
        self._grows = frozenset(words["grows"])
        modals, opens = alternatives(words["growth_modals"]), alternatives(words["growth_opens"])
        self._growing = Pattern(rf"\s(?:{modals}\s){{0,3}}")
        self._opens = Pattern(rf"(?:^|[,;:.(–-]|(?<!\w){opens})\s*+$")
        self._of = Pattern(rf"\s{alternatives(words['growth_of'])}\s")

    def grows(self, cue: CueMention, low: str) -> bool:
        """Whether the words of ``cue`` say that an economy grows."""
        return low[cue.start : cue.end] in self._grows

    def is_of(self, place: PlaceMention, verb: CueMention, low: str) -> bool:
        """``dự báo tăng trưởng của Ấn Độ``: whether it is named whose growth is told."""
        return self._of.fullmatch(low, verb.end, place.start) is not None

    def opens(self, place: PlaceMention, verb: CueMention, low: str) -> bool:
        """``IMF dự báo Ấn Độ sẽ tăng trưởng``: whether a clause begins with a place, which nothing but small words part
        from its verb."""
        if self._growing.fullmatch(low, place.end, verb.start) is None:
            return False
        return self._opens.search(low, place.start - _SIGHT, place.start) is not None
