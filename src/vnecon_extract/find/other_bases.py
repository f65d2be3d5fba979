"""Bases that are neither a period nor a plan: what a comparison goes on to name, a mean that a ratio is taken of."""

from collections.abc import Iterator, Mapping

from vnecon_extract.find.plans import WORD, plain_word
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import BaseMention, PeriodMention
from vnecon_extract.patterns import Pattern


class OtherBases:
    """Reads them; ``words`` are those of ``data/bases.toml`` by role, ``source`` their patterns."""

    def __init__(self, words: Mapping[str, tuple[str, ...]], source: Mapping[str, str], book: Phrasebook) -> None:
        self._averages, self._comparatives = Lexicon(dict.fromkeys(words["average"]), book), words["comparative"]
        # "cao hơn mức chung 2 điểm phần trăm": words, then by how much.
        by = rf"(?=(?:\([^()\d]{{1,30}}\)\s)?(?:{source['gap_bound']}\s){{0,2}}\d)"
        self._gap = Pattern(rf"\s(?!{source['no_gap']}(?!\w))(?:{WORD}\s){{1,8}}?{by}")
        self._other = Pattern(rf"(?:\s{plain_word(source)}){{1,8}}")

    def averages(self, low: str) -> Iterator[BaseMention]:
        """Means that are named, each with what it is of: ``bình quân cả nước``."""
        for start, end, _ in self._averages.find(low):
            words = self._other.match(low, end)
            yield BaseMention(start, words.end() if words else end, "of_average", "other")

    def behind(
        self, low: str, marker: int, end: int, at: dict[int, PeriodMention], any_follows: bool
    ) -> BaseMention | None:
        """What the marker that begins at ``marker`` and ends at ``end`` compares with; a mere comparison
        (``any_follows`` is false) needs a mean, or words and by how much."""
        if not any_follows and not low.startswith(self._comparatives, marker):
            return None
        words = self._other.match(low, end)
        if not any_follows and not self._averages.match(low, end + 1):
            words = self._gap.match(low, end)
            if words is None:
                return None
        after = end
        end = words.end() if words else end
        end -= low[end - 1] == " "
        for start in range(max(after, end - 8), end + 2):
            if start in at and at[start].end > end:
                end = at[start].end
        return BaseMention(marker, end, "than_other", "other")
