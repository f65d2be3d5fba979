"""Chapters: those of indicators that an article names outright, which a word of other uses needs to be believed.

``giá bán`` may be the rate of a currency, ``dự án`` one of foreign investors, ``thu`` of the state budget: only in an
article that names the like in full somewhere.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge.linking import Theme
from vnecon_extract.link.measures import Measures
from vnecon_extract.mentions import IndicatorMention

# The title and the first sentences.
_OPENING = 3


class Chapters:
    """The chapters of indicators that an article names in words of one meaning; ``vague`` words need them."""

    def __init__(
        self, readings: Sequence[Reading], measures: Measures, vague: Iterable[str], themes: Iterable[Theme] = ()
    ) -> None:
        self._measures, self._vague = measures, frozenset(vague)
        opening = {m.codes[0] for r in readings[:_OPENING] for m in r.indicators}
        self._themes = [theme for theme in themes if opening.intersection(theme.when or (theme.code,))]
        firm = [m for r in readings for m in r.indicators if not m.risky and not self._is_vague(m, r)]
        self._groups = {measures.group(m.codes[0]) for m in firm}

    def believed(self, reading: Reading) -> Reading:
        """``reading`` without the vague mentions that nothing in the article bears out."""
        kept = [m for m in (self._borne_out(m, reading) for m in reading.indicators) if m is not None]
        return reading if kept == reading.indicators else replace(reading, indicators=kept)

    def _is_vague(self, mention: IndicatorMention, reading: Reading) -> bool:
        return reading.sentence.low[mention.start : mention.end] in self._vague

    def _borne_out(self, mention: IndicatorMention, reading: Reading) -> IndicatorMention | None:
        words = reading.sentence.low[mention.start : mention.end]
        for theme in self._themes:
            if (not theme.words or words in theme.words) and any(code in theme.turns for code in mention.codes):
                mention = replace(mention, codes=(theme.code,))
                break
        if not self._is_vague(mention, reading):
            return mention
        codes = tuple(c for c in mention.codes if self._measures.group(c) in self._groups)
        return replace(mention, codes=codes) if codes else None
