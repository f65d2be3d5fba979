"""How much of an article speaks for each place: names, offices, and the words that stand for a place without naming it.

Sentence by sentence the weights add up; what they make of the article is decided in ``own_place``.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from vnecon_extract.document.places import Gazetteer
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.timex.document_date import Published

# In a list of provinces none is the article's own: each counts for a fifth.
_LISTED, _LIST_SIZE = 5, 3
# However often indicators are told of that only a country has.
_IMPLIED_MOST = 300
# One of our own markets; they say so the longer they are told of.
_MARKET_MOST = 900
# What is said of other countries must be more than this part of what offices that every country has say.
_OF_ANY = 2

Unit = tuple[str, str]


class WeighedPlaces:
    """The weights of an article's places; ``weights`` are those of ``data/weights.toml``."""

    def __init__(
        self,
        gazetteer: Gazetteer,
        published: Published | None,
        weights: Mapping[str, int],
        offices: frozenset[str] = frozenset(),
    ) -> None:
        self._gazetteer, self._published, self._weights = gazetteer, published, weights
        self._offices = offices
        self.provinces: dict[str, int] = defaultdict(int)
        self.regions: dict[str, int] = defaultdict(int)
        self.abroad: dict[str, int] = defaultdict(int)
        self.units: dict[Unit, int] = defaultdict(int)
        self.named: dict[Unit, PlaceMention] = {}
        # What speaks for a province only by a unit in it.
        self.inside: dict[str, int] = defaultdict(int)
        self._lies: dict[Unit, str] = {}
        # Words for an unnamed province (``""``) or a unit of a level; the offices among them, which also any other has.
        self.generic: dict[str, int] = defaultdict(int)
        self.vague = 0
        self.nation = self.implied = self.markets = 0
        # Offices that every country has, by name alone: those of another country, where more is said of that.
        self.of_any = 0
        self.page = ""
        # The provinces that the title names, where it names nothing national; the regions, where no province either.
        self.titled: frozenset[str] = frozenset()
        self.titled_regions: frozenset[str] = frozenset()

    def publish(self, codes: Sequence[str]) -> None:
        """Weigh the province whose paper or office brings the article."""
        entry = self._gazetteer.entry(codes, self._published)
        self.page = self._gazetteer.today(entry, self._published).code
        self.provinces[self.page] += self._weights["publisher"]

    def entitle(self) -> None:
        """What has been weighed so far is the title's."""
        if not self.nation and not self.of_any:
            self.titled = frozenset(self.provinces)
            self.titled_regions = frozenset(self.regions) if not self.provinces else frozenset()

    def imply(self, place: int) -> None:
        """Weigh an indicator that only a country has."""
        self.implied = min(self.implied + place * self._weights["of_a_country"], _IMPLIED_MOST)

    def market(self, place: int) -> None:
        """Weigh an indicator of one of our own markets."""
        self.markets = min(self.markets + place * self._weights["of_a_country"], _MARKET_MOST)

    def name(self, code: str, place: int) -> None:
        """Weigh a named series of another country."""
        if self._gazetteer.entry((code,), self._published).type == "country":
            self.abroad[code] += place * self._weights["abroad"]

    def settle(self) -> None:
        """All has been weighed: offices that every country has are ours, unless nothing else is, and enough is said of
        other countries."""
        ours = self.nation or self.markets or self.provinces
        if ours or _OF_ANY * sum(self.abroad.values()) <= self.of_any:
            self.nation += self.of_any

    def add(self, mentions: Sequence[PlaceMention], low: str, place: int) -> None:
        """Weigh the places of a sentence ``low`` whose mentions count ``place`` times."""
        listed = 1
        if len(mentions) >= _LIST_SIZE:
            crowd = {m.codes for m in mentions if m.type == "province" and m.codes}
            listed = _LISTED if len(crowd) >= _LIST_SIZE else 1
        for mention in mentions:
            if mention.national and mention.via == "office" and low[mention.start : mention.end] in self._offices:
                self.of_any += place * self._weights["nation"]
            elif mention.national or (not mention.codes and self._gazetteer.is_national(mention, self._published)):
                countrywide = mention.codes and mention.via == "generic"
                self.nation += place * self._weights["countrywide" if countrywide else "nation"]
            elif mention.name:
                self._add_unit(mention, place // listed)
            elif not mention.codes:
                self._add_unnamed(mention, place * self._weights["unnamed"])
            elif mention.role_hint != "partner":
                self._add_named(mention, place if mention.type == "country" else place // listed)

    def _add_unnamed(self, mention: PlaceMention, weight: int) -> None:
        self.generic[mention.level if mention.level != "province" else ""] += weight
        if not self._gazetteer.stands_for_a_place(mention):
            self.vague += weight

    def _add_unit(self, mention: PlaceMention, weight: int) -> None:
        key = mention.level, mention.name
        self.units[key] += weight * self._of(mention)
        self.named.setdefault(key, mention)
        province = self._gazetteer.province_of(mention, self._published)
        if province:
            self.provinces[province] += weight * self._weights["inside"]
            self.inside[province] += weight * self._weights["inside"]
            self._lies[key] = province

    def _add_named(self, mention: PlaceMention, weight: int) -> None:
        entry = self._gazetteer.entry(mention.codes, self._published)
        if entry.within:
            self.provinces[self._gazetteer.within(entry, self._published)] += weight * self._weights["inside"]
        elif mention.type == "province":
            today = self._gazetteer.today(entry, self._published)
            self.provinces[today.code] += weight * self._of(mention)
        elif mention.type == "region":
            self.regions[entry.code] += weight * self._weights["region"]
        elif mention.type == "country":
            self.abroad[entry.code] += weight * self._weights["abroad"]

    def _of(self, mention: PlaceMention) -> int:
        return self._weights["office" if mention.via == "office" else "name"]

    def lies_in(self, unit: Unit) -> str:
        """Code of the province that ``unit`` lies in; of several, the one that most speaks for."""
        most = max(self.provinces, key=lambda code: self.provinces[code], default="")
        return self._gazetteer.province_of(self.named[unit], self._published, most)

    def beside(self, unit: Unit) -> int:
        """What speaks for a province itself, or for other units of the level of ``unit``, the most of any."""
        others: dict[str, int] = defaultdict(int)
        inside, name = self._weights["inside"], max(self._weights["name"], 1)
        for key, province in self._lies.items():
            if key != unit and unit[0] in (key[0], "economic_zone"):
                others[province] += self.units[key] * inside // name
        own = {code: weight - self.inside[code] + others[code] for code, weight in self.provinces.items()}
        return max(own.values(), default=0)
