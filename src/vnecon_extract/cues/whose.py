"""Whose money: foreign, or the country's own; the words ``vốn đăng ký`` and ``dự án`` do not say.

What was said last before the figure decides, in its sentence, then in its paragraph, then in the article; an amount in
đồng is no foreign investor's, unless its own sentence says so.  codebook V1, V2
"""

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.partners import is_foreign
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import IndicatorMention
from vnecon_extract.patterns import Pattern
from vnecon_extract.span import starting

_OWN = "investment_projects"
_HOME, _PROJECT = "VND", "project"
_COUNTED_ASIDE = Pattern(r"\([^()\d]{0,40}\d[^()]{0,80}\)")


class Whose:
    """Tells foreign from domestic investment; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        said = dict.fromkeys(words["domestic_money"], False) | dict.fromkeys(words["foreign_money"], True)
        self._said = Lexicon(said, book)
        self._foreign = frozenset(words["foreign"])
        #: Codes that words name which are said of the country's own money too.
        self.anybodys = self._foreign | {_OWN}
        self._counts, self._amounts = words["foreign"][:2]
        self._sends = Lexicon(dict.fromkeys(words["sends_abroad"]), book)
        self._abroad, self._sent = frozenset(words["money_abroad"]), words["money_abroad"][0]
        self._heads = frozenset(words["money_heads"])

    def sent(self, code: str, figure: Figure, reading: Reading) -> str | None:
        """The indicator of the country's own money abroad, where the words before a figure of ``code`` say that it was
        sent to another country: ``đã đầu tư sang Đức 38 dự án``."""
        if code not in self.anybodys:
            return None
        low, start = reading.sentence.low, figure.quantity.start
        ends = [end for _, end, _ in self._sends.find(low) if figure.left.start <= end <= start]
        places = list(starting(reading.places, ends[-1], start)) if ends else []
        abroad = bool(places) and all(is_foreign(place) for place in places)
        return self._sent if abroad else None

    def is_foreign(self, code: str) -> bool:
        """Whether ``code`` is of foreign investors' money."""
        return code in self._foreign

    def goes_abroad(self, code: str) -> bool:
        """Whether ``code`` is of the country's own money in other countries."""
        return code in self._abroad

    def said(self, low: str, end: int | None = None, start: int = 0) -> bool | None:
        """Whether the last of ``low[start:end]`` that says whose money it is says foreign; None where nothing does."""
        last = len(low) if end is None else end
        found = [(at, foreign) for at, stop, foreign in self._said.find(low) if start <= at and stop <= last]
        if found and "(" in low:
            # "59 dự án (trong đó có 12 dự án FDI), với tổng vốn ...": a part counted in a bracket is not the whole
            aside = [m.span() for m in _COUNTED_ASIDE.finditer(low, 0, last)]
            found = [(at, foreign) for at, foreign in found if not any(first < at < stop for first, stop in aside)]
        return found[-1][1] if found else None

    def of(
        self,
        code: str,
        mention: IndicatorMention | None,
        figure: Figure,
        following: Figure | None,
        reading: Reading,
        *,
        abroad: bool,
        before: bool | None,
    ) -> str:
        """``code``, of anybody's money, named by ``mention``, or its counterpart where that is the other's.

        ``following`` is the next figure, ``abroad`` is whether a country is the figure's partner, ``before`` what the
        sentences before said last.
        """
        low, quantity = reading.sentence.low, figure.quantity
        if mention is not None and self.said(low, mention.end, mention.start) is not None:
            return code
        named = low[mention.start : mention.end] if mention is not None else ""
        behind = mention is not None and mention.start >= quantity.start
        here = self.said(low, figure.tail.end if behind else quantity.start)
        part = _COUNTED_ASIDE.match(low, figure.tail.end) if quantity.unit == _PROJECT else None
        if part is not None and here is None and self._said.search(low, part.start(), part.end()):
            return _OWN  # "59 dự án (trong đó có 12 dự án FDI)": all together
        if code == _OWN:
            foreign = abroad or (here is True and quantity.unit != _HOME)
            if not (foreign and named in self._heads):
                return code
            return self._counts if quantity.unit == _PROJECT else self._amounts
        if abroad or self.said(low, figure.tail.end, quantity.end) is True:
            return code  # "thu hút 3 tỷ USD vốn FDI"
        clause = low.rfind(";", 0, quantity.start) + 1
        if _in_dong(figure, following) and self.said(low, quantity.start, clause) is not True:
            return _OWN
        foreign_said = here if here is not None else before
        return code if mention is None or foreign_said else _OWN


def _in_dong(figure: Figure, following: Figure | None) -> bool:
    """Whether it is an amount in đồng, or projects counted with one behind them: ``12 dự án, vốn 2.500 tỷ đồng``."""
    if figure.quantity.unit != _PROJECT:
        return _is_in_dong(figure)
    return following is not None and following.clause == figure.clause and _is_in_dong(following)


def _is_in_dong(figure: Figure) -> bool:
    quantity = figure.quantity
    return quantity.unit == _HOME and quantity.unit_end > quantity.unit_start  # no bare "6,9 tỷ", which may be dollars
