"""Chapters: those of indicators that an article names outright, which a word of other uses needs to be believed.

``giá bán`` may be the rate of a currency, ``dự án`` one of foreign investors, ``thu`` of the state budget: only in an
article that names the like in full somewhere.
"""

from collections.abc import Iterable, Sequence, Set
from functools import cached_property

from vnecon_extract.cues.measures import Measures
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge.linking import Theme
from vnecon_extract.mentions import IndicatorMention, Quantity
from vnecon_extract.values import copier, replace

# The title and the first sentences.
_OPENING = 3
_LONG = 3  # spaces
# "mất 38% sản lượng lúa": risky only as the subject of the percentage.
_WHOLE = "indicator.whole"


_naming = copier(Reading, "indicators")


class Chapters:
    """The chapters of indicators that an article names in words of one meaning; ``vague`` words need them."""

    def __init__(
        self, readings: Sequence[Reading], measures: Measures, vague: Set[str], themes: Iterable[Theme] = ()
    ) -> None:
        self._readings, self._measures, self._vague = readings, measures, vague
        self._known: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = {}
        opening = {m.codes[0] for r in readings[:_OPENING] for m in r.indicators}
        self._low = low = "\n".join([r.sentence.low for r in readings[:_OPENING]])
        self._themes = [
            theme
            for theme in themes
            if not opening.isdisjoint(theme.when or (theme.code,)) or any(map(low.__contains__, theme.said))
            if not theme.unless or not any(_tells_other(theme, r) for r in readings[:_OPENING])
        ]
        self._turned = frozenset(code for theme in self._themes for code in theme.turns)

    @cached_property
    def _groups(self) -> set[str]:
        """The chapters that the article names in full; most articles have no word that asks for them."""
        return {
            self._measures.group(m.codes[0])
            for r in self._readings
            for m in r.indicators
            if (not m.risky or m.rule == _WHOLE) and r.sentence.low[m.start : m.end] not in self._vague
        }

    def believed(self, reading: Reading) -> Reading:
        """``reading`` without the vague mentions that nothing in the article bears out."""
        low, found, vague, turned = reading.sentence.low, reading.indicators, self._vague, self._turned
        for mention in found:
            if low[mention.start : mention.end] in vague or (turned and not turned.isdisjoint(mention.codes)):
                break
        else:
            return reading
        rates = [q for q in reading.quantities if "/" in q.unit]
        kept: list[IndicatorMention] = []
        for mention in found:
            words = low[mention.start : mention.end]
            asked = words in vague or not turned.isdisjoint(mention.codes)
            told = not asked or (mention.rule == _WHOLE and self._tells_whole(reading))
            believed = mention if told else self._borne_out(mention, words, rates)
            if believed is not None:
                kept.append(believed)
        return reading if kept == found else _naming(reading, kept)

    def _tells_whole(self, reading: Reading) -> bool:
        """``61% dân số và 64% diện tích``: whether one whole is told for sure; then another beside it is one too."""
        low, vague = reading.sentence.low, self._vague
        return any(m.rule == _WHOLE and low[m.start : m.end] not in vague for m in reading.indicators)

    def _borne_out(self, mention: IndicatorMention, words: str, rates: Sequence[Quantity]) -> IndicatorMention | None:
        """``mention`` with what its words mean here, or None; ``rates`` are the figures of the sentence that are so
        much for each (``tạ/ha``, ``đồng/kg``), which tell a yield or price by themselves."""
        if rates:
            codes = self._meant(words, mention.codes, rates)
        else:  # the same words mean the same all through the article
            key = words, mention.codes
            codes = self._known[key] if key in self._known else self._known.setdefault(key, self._meant(*key, ()))
        if codes == mention.codes:
            return mention
        return replace(mention, codes=codes) if codes else None

    def _meant(self, words: str, codes: tuple[str, ...], rates: Sequence[Quantity]) -> tuple[str, ...]:
        """What ``words`` for ``codes`` mean here; nothing where nothing in the article bears them out."""
        for theme in self._themes:
            if (not theme.words or words in theme.words) and any(code in theme.turns for code in codes):
                codes = (theme.code,)
                if words in theme.words and any(said in self._low for said in theme.said):
                    return codes  # what the opening says bears it out
                break
        if words not in self._vague:
            return codes
        measures, groups = self._measures, self._groups
        doubtful = [code for code in codes if measures.group(code) not in groups]
        if not doubtful:
            return codes
        unborne = [code for code in doubtful if not any(measures.direct((code,), rate) for rate in rates)]
        # "Giá trị giao dịch đạt 15.432 tỷ đồng", in a text that names nothing else: a name of several words says enough
        alone = not groups and words.count(" ") >= _LONG
        return codes if alone else tuple([code for code in codes if code not in unborne])


def _tells_other(theme: Theme, reading: Reading) -> bool:
    """Whether a sentence tells of what a theme is not: ``thu hút 9 tỷ USD vốn FDI``, beside money that goes abroad."""
    own = any(theme.code in m.codes for m in reading.indicators)
    return not own and any(word in reading.sentence.low for word in theme.unless)
