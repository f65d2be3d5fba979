"""Lists where each number goes with its own subject, in order: ``lần lượt``, ``tương ứng``, ``A và B đạt X và Y``."""

from collections.abc import Sequence
from dataclasses import field
from typing import TypeVar

from vnecon_extract.cues.figures import Figure
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import (
    BaseMention,
    BreakdownMention,
    IndicatorMention,
    Mention,
    PeriodMention,
    PlaceMention,
)
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.values import replace, value

M = TypeVar("M", bound=Mention)


@value
class Turn:
    """What one figure of a list goes with, where the list says: an indicator, part, period, place or base, or the
    ``back``-th observation before the list (``đạt A, B ..., lần lượt tăng X và Y``)."""

    indicator: IndicatorMention | None = None
    part: BreakdownMention | None = None
    period: PeriodMention | None = None
    place: PlaceMention | None = None
    base: BaseMention | None = None
    back: int = 0
    first: int = field(default=0, compare=False)


ALONE = Turn()
"""That of a figure in no list."""


class Lists:
    """Finds lists; ``words`` are those of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        self._cues = Lexicon(dict.fromkeys(words["respectively"]), book)
        self._toward = Pattern(rf"(?<!\w){alternatives(words['toward'])}\s(?:\w+\s)?$")
        also, things = alternatives(words["also"]), alternatives(words["listed_things"])
        self._between = Pattern(rf"\s?(?:[,;]|,\s{also}|{alternatives(words['list_joins'])})?\s?(?:{things}\s)?")
        self._widest = max(map(len, words["also"])) + len(",  ")
        self._whole, *self._ways = words["both_ways"]
        self._behind = Pattern(rf"\s?(?:\(|{alternatives(words['dates_a_list'])}\s)?")
        self._run_gap = Pattern(rf"[\s,;]*+(?:{also}|,\s{also}|/)?+[\s]*+")
        moves = alternatives(words["listed_moves"])
        self._moving_gap = Pattern(rf"[\s,;]*+(?:{also}|,\s{also}|/)?+[\s]*+(?:{moves}\s)?+")
        self._aside = Pattern(r"\s?\([^()]*+\)")

    def turns(self, figures: Sequence[Figure], reading: Reading) -> dict[int, Turn]:
        """For each figure (by position) of a list: what it goes with."""
        out: dict[int, Turn] = {}
        if len(figures) < 2:
            return out
        low, position, last = reading.sentence.low, 0, 0
        lists = self._cues.occurs(low)  # as in few sentences
        if not lists and not self._stand_together(figures):
            return out
        while position < len(figures):
            first = figures[position]
            listed = lists and self._cues.search(low, first.left.start, first.start) is not None
            run = self._run(figures, position, low, listed=listed)
            size = len(run)
            if size > 1:
                found = self._assign(run, figures, reading, listed)
                if not found and last == size and out.get(position - 1) and self._leads(low, first):
                    # "tăng lần lượt 1,6% và 5,6%, lên 15.200 và 2.220 tỷ đồng"
                    found = dict.fromkeys(run, Turn(back=size, first=position))
                out |= found
            position, last = run[-1] + 1, size
        return out

    def _stand_together(self, figures: Sequence[Figure]) -> bool:
        """Whether any two of a sentence's figures stand so close that no more than a joining word is between."""
        end = figures[0].quantity.end
        for figure in figures[1:]:
            if figure.start - end <= self._widest:
                return True
            end = figure.quantity.end
        return False

    def _leads(self, low: str, first: Figure) -> bool:
        """Whether a list says where those before it led to."""
        return self._toward.search(low, first.left.start, first.start) is not None

    def _assign(self, run: Sequence[int], figures: Sequence[Figure], reading: Reading, listed: bool) -> dict[int, Turn]:
        low, position, size = reading.sentence.low, run[0], len(run)
        first = figures[position]
        before = [m for m in reading.indicators if first.left.start <= m.start and m.end <= first.start]
        # "tốc độ tăng trưởng xuất khẩu lần lượt đạt 12% và 8%": growth of one thing, and no two names
        heads = {m.start for m in before}
        before = [m for m in before if m.end + 1 not in heads]
        names = self._chain(before, size, low) or self._both_ways(before, size, listed=listed)
        if names:
            return {index: Turn(indicator=name) for index, name in zip(run, names, strict=True)}
        named = [m for m in reading.places if first.left.start <= m.start and m.end <= first.start and m.via == "name"]
        places = self._chain(named, size, low)
        if places and (listed or len(places) == len(named)):
            turns = {index: Turn(place=place) for index, place in zip(run, places, strict=True)}
            for index in range(position + 1, run[-1]):
                turns.setdefault(index, turns[index - 1])  # what stands in a bracket is of the same place
            return turns
        periods = self._periods(run, figures, reading, listed=listed)
        if periods:
            return {index: Turn(period=period) for index, period in zip(run, periods, strict=True)}
        bases = self._bases([figures[index] for index in run], reading)
        if bases:
            return {index: Turn(base=base) for index, base in zip(run, bases, strict=True)}
        if not listed:
            return {}
        parts = self._chain(
            [m for m in reading.breakdowns if first.left.start <= m.start and m.end <= first.start], size, low
        )
        if parts:
            return {index: Turn(part=part, first=position) for index, part in zip(run, parts, strict=True)}
        # "A chiếm 12%; B 35%; C 43% (cơ cấu tương ứng của cùng kỳ là 11%; 36%; 42%)"
        together = run[-1] - position < size
        if together and position >= size and (not before or (first.bracket >= 0 and len(before) == 1)):
            return dict.fromkeys(run, Turn(back=size, first=position))
        return {}

    def _both_ways(self, before: Sequence[IndicatorMention], size: int, *, listed: bool) -> Sequence[IndicatorMention]:
        """``kim ngạch xuất, nhập khẩu lần lượt đạt 30 và 28 tỷ USD``: the two that one name stands for."""
        if not listed or not before or before[-1].codes[0] != self._whole or size != len(self._ways):
            return ()
        return [replace(before[-1], codes=(code,)) for code in self._ways]

    def _periods(
        self, run: Sequence[int], figures: Sequence[Figure], reading: Reading, *, listed: bool
    ) -> Sequence[PeriodMention]:
        """``năm 2025 và 2026 ở mức 7% và 7,4%``, ``tăng 3% và 3,1% trong năm 2025 và 2026``: as many periods as
        figures; where no word says that they go together, figures of one unit."""
        low, position, size, listing = reading.sentence.low, run[0], len(run), [figures[index] for index in run]
        start, end = listing[0].start, listing[-1].quantity.end
        chain = self._chain([m for m in reading.periods if m.end <= start], size, low)
        if listed:
            return chain
        parts = self._chain([m for m in reading.breakdowns if m.end <= start], size, low)
        if parts or not _are_of_one_unit(listing):
            return ()
        if chain:
            return chain if not position or figures[position - 1].quantity.end <= chain[0].start else ()
        behind = [m for m in reading.periods if m.start >= end]
        near = behind and self._behind.fullmatch(low, end, behind[0].start) is not None
        return self._chain(behind[:size], size, low) if near and not self._goes_on(behind, size, low) else ()

    def _bases(self, listing: Sequence[Figure], reading: Reading) -> Sequence[BaseMention]:
        """``tăng 14% và 13% so với tháng trước và cùng kỳ năm trước``: as many bases as figures of one unit, all right
        behind them or all before."""
        bases, low = reading.bases, reading.sentence.low
        if len(bases) < len(listing) or not _are_of_one_unit(listing):
            return ()
        end = listing[-1].quantity.end
        behind = [base for base in bases if base.start >= end]
        if behind and behind[0].start - end <= 1:
            return self._chain(behind[: len(listing)], len(listing), low)
        return self._chain([base for base in bases if base.end <= listing[0].start], len(listing), low)

    def _goes_on(self, mentions: Sequence[PeriodMention], size: int, low: str) -> bool:
        """Whether one more is joined to the first ``size`` of mentions."""
        more = mentions[size - 1 : size + 1]
        return len(more) == 2 and self._between.fullmatch(low, more[0].end, more[1].start) is not None

    def _chain(self, mentions: Sequence[M], size: int, low: str) -> Sequence[M]:
        """The last ``size`` of ``mentions`` if only joining words stand between them and no more belong to them."""
        chain: list[M] = []
        for mention in reversed(mentions):
            if chain and self._between.fullmatch(low, mention.end, chain[0].start) is None:
                break
            chain.insert(0, mention)
        return chain if len(chain) == size else ()

    def _run(self, figures: Sequence[Figure], start: int, low: str, *, listed: bool) -> Sequence[int]:
        """The positions of figures that follow each other with nothing but joining words between; in a list also with
        verbs of their own (``lần lượt giảm 0,9%, tăng 1,7%``), each with a bracket of its own (``lần lượt đạt 30 tỷ USD
        (tăng 4%) và 28 tỷ USD (tăng 3%)``)."""
        run, index = [start], start + 1
        while index < len(figures):
            left, right = figures[run[-1]], figures[index]
            if listed and right.bracket >= 0 and right.bracket != left.bracket:
                index += 1
                continue
            alike = listed and left.quantity.unit == right.quantity.unit
            end = left.quantity.end
            aside = self._aside.match(low, end) if index > run[-1] + 1 else None
            gap = self._moving_gap if alike else self._run_gap
            if gap.fullmatch(low, aside.end() if aside else end, right.start) is None:
                break
            if low[right.start - 1] == "/" and left.quantity.unit != right.quantity.unit:
                break  # "23.000 ha/4.000 hộ"
            run.append(index)
            index += 1
        return run


def _are_of_one_unit(listing: Sequence[Figure]) -> bool:
    return all(figure.quantity.unit == listing[0].quantity.unit for figure in listing)
