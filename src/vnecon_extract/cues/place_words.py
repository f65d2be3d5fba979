"""Words around a place that say whose figure is not told: another's is only looked at beside it, or it is a partner."""

import re
from collections.abc import Sequence

from vnecon_extract.cues.measures import Measures
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.patterns import WordsBefore, alternatives

_SIGHT = 30
_LIST_SIGHT = 70
_PRICES = "prices"  # of them a country named is where they were taken


class PlaceWords:
    """Tells comparisons and partners; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, knowledge: Knowledge, words: dict[str, tuple[str, ...]], measures: Measures) -> None:
        of_places = word_lists(knowledge, "places")
        beside = [*words["compared"], *of_places["beside"]]
        kinds = ("", *(f" {kind}" for kind in of_places["compared_heads"]))
        self._compared = WordsBefore(f"{say}{kind}" for say in beside for kind in kinds)
        ordinal, merged = alternatives(of_places["ordinals"]), alternatives(of_places["merged"])
        among, last = alternatives(of_places["ranked_among"]), alternatives(of_places["list_last"])
        self._ranked = re.compile(rf"(?<!\w){ordinal}\s\d+(?:\s{among})?\s$")
        self._merges = Lexicon(dict.fromkeys(of_places["merged"]), knowledge.shared(Phrasebook))
        self._merged = re.compile(rf"(?<!\w){merged}\s[\w .-]{{2,40}}(?:,|\s{last})\s$")
        # The last letters of what stands between a rank, or units merged, and a place; most words before places end
        # otherwise.
        self._ends_rank = frozenset(word[-1] for word in of_places["ranked_among"])
        self._ends_merged = frozenset((",", *(word[-1] for word in of_places["list_last"])))
        self._pair = re.compile(rf"(?<!\w){alternatives(of_places['between'])}\s$")
        self._pair_joins = re.compile(rf"\s(?:-|–|{alternatives(of_places['pair_joins'])})\s")
        self._alone = re.compile(rf"(?<!\w){alternatives(of_places['alone'])}\s$")
        self._others = Lexicon(dict.fromkeys(of_places["others"]), knowledge.shared(Phrasebook))
        self._of_any = frozenset(of_places["offices_of_any"])
        self._markets = tuple(f"{word} " for word in words["market_heads"])
        self._reached = tuple(words["arrives_in"])
        self._owned_by = tuple(f"{word} " for word in words["owned_by"])
        self._told_by = re.compile(rf"(?<!\w){alternatives(of_places['told_by'])}\s$")
        groups = [group for group in words["partner_groups"] if group != _PRICES]
        flows = (code for group in groups for code in measures.of_group(group))
        self._with_partners = frozenset((*of_places["of_partners"], *flows)).difference(words["without_partners"])

    def compares(self, low: str, start: int, *, speaks: bool = False) -> bool:
        """Whether words right before a place, which begins at ``start``, say that another's figure is only looked at
        beside it; not where it is an office that ``speaks`` of its own: ``Theo Cục Thống kê tỉnh Hà Nam, ...``."""
        if speaks and self._told_by.search(low, start - _SIGHT, start) is not None:
            return False
        if self._compared.start(low, start) is not None:
            return True
        last = low[start - 2] if start > 1 else ""
        if last == "%":
            return True  # "chỉ bằng 60% Thái Lan"
        ranked = last.isdecimal() or last in self._ends_rank
        if ranked and self._ranked.search(low, start - _SIGHT, start) is not None:
            return True
        if last not in self._ends_merged or not self._merges.occurs(low):
            return False
        return self._merged.search(low, start - _LIST_SIGHT, start) is not None

    def sets_beside(self, place: PlaceMention, low: str, *, local: bool) -> bool:
        """Whether a named place is only looked at beside another: no office of a province that says something of its
        own, in an article that is not ``local``."""
        speaks = place.via == "office" and place.type == "province" and not local
        return self.compares(low, place.start, speaks=speaks)

    def ends_pair(self, place: PlaceMention, places: Sequence[PlaceMention], low: str) -> bool:
        """``kim ngạch thương mại giữa Mỹ và Canada``: whether a country is only with whom the first trades."""
        index = places.index(place)
        if not index or place.via != "name":
            return False
        first = places[index - 1]
        joined = self._pair_joins.fullmatch(low, first.end, place.start) is not None
        return joined and self._pair.search(low, first.start - _SIGHT, first.start) is not None

    def is_of_any(self, place: PlaceMention, low: str) -> bool:
        """Whether a place is named by an office that every country has: ``Chính phủ``, ``Bộ Lao động``."""
        return place.national and place.via == "office" and low[place.start : place.end] in self._of_any

    def is_owner(self, low: str, start: int) -> bool:
        """``của nước ta``: whether words right before a place say that what they follow is its own."""
        return low.endswith(self._owned_by, 0, start)

    def is_reached(self, low: str, end: int, start: int) -> bool:
        """``khách quốc tế đến Việt Nam``: whether who arrives, in words that stop at ``end``, does so in the place that
        begins at ``start``: nothing but the word for it stands between, if that is none of those words itself."""
        return any(low.endswith(f"{word} ", 0, start) and start - len(word) - 2 <= end for word in self._reached)

    def is_market(self, low: str, start: int) -> bool:
        """``thị trường thế giới``: whether the word right before a place says that it is a market."""
        return low.endswith(self._markets, 0, start)

    def alone(self, low: str, start: int) -> bool:
        """Whether words right before a place say that only their clause is about it: ``riêng Phú Quốc``."""
        return self._alone.search(low, start - _SIGHT, start) is not None

    def leads_on(self, low: str, start: int, end: int) -> bool:
        """Whether words between a place and a figure come to all others: ``Hà Nam 3 tỷ USD, các tỉnh còn lại ...``."""
        return self._others.search(low, start, end) is not None

    def has_partners(self, code: str) -> bool:
        """Whether figures of ``code`` are broken down by the country at the other end."""
        return code in self._with_partners
