"""The article's own place: whose figures it reports where a sentence does not say, weighed from all that names a place.

Title, lead, offices, frequency, and the words that stand for a place without naming it (``toàn tỉnh``).  What outweighs
the rest clearly is it; where nothing does, it is not said, and Việt Nam only where something national stands.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TypeVar

from vnecon_extract.document.places import Gazetteer, Home
from vnecon_extract.document.publishers import Publishers
from vnecon_extract.find.reading import Reading
from vnecon_extract.find.units_below import UnitFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.places import VIETNAM
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.patterns import LetterPattern
from vnecon_extract.rules import Rule
from vnecon_extract.timex.document_date import Published

# What a mention counts: an office more than a name; the title most, then the lead.
_TITLE, _LEAD, _BODY, _LEAD_SIZE = 60, 30, 10, 3
_OFFICE, _NAME, _TOWN = 20, 10, 7
_NATION, _COUNTRYWIDE, _ABROAD, _REGION = 8, 7, 6, 6
_GENERIC, _GENERIC_MOST = 5, 600
# The address of the page, or who published it.
_PUBLISHER = 300
# In a list of provinces none is the article's own: each counts for a fifth.
_LISTED, _LIST_SIZE = 5, 3
# An indicator that only a country has.
_IMPLIED, _IMPLIED_MOST = 3, 300
# The least that makes a province or a unit below it the article's own; in the title, a region or a country.
_LEAST, _LEAST_UNIT, _LEAST_ELSEWHERE = 200, 300, 360
# The only province, in a text that speaks of no country: one mention is enough.
_LEAST_ALONE = 100
# By how many times, in tenths, the first must outweigh the second, and a province the country.
_CLEAR, _OVER = 15, 11
_CLEAR_ABROAD = 13
_NAMES = LetterPattern(r"(?<!\w)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,4}")
_Key = tuple[str, str]
_K = TypeVar("_K", str, tuple[str, str])


class OwnPlace:
    """Decides whose figures an article reports."""

    def __init__(self, knowledge: Knowledge, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._units = UnitFinder(knowledge)
        self._publishers = Publishers(knowledge)
        self._countries = frozenset(word_lists(knowledge, "places")["of_a_country"])

    def of(self, readings: Sequence[Reading], published: Published | None, url: str = "", publisher: str = "") -> Home:
        """The own place of the article that ``readings`` are the sentences of, title first; ``url`` and ``publisher``
        say whose page it is."""
        weighed = _Weighed(self._gazetteer, published)
        page = self._publishers.codes(url, publisher) if url or publisher else ()
        if page:
            weighed.publish(page)
        for index, reading in enumerate(readings):
            place = _TITLE if index == 0 else _LEAD if index < _LEAD_SIZE else _BODY
            weighed.add(reading.places, place)
            weighed.imply(sum(self._countries.issuperset(m.codes) for m in reading.indicators), place)
        if readings and weighed.asks_for_a_district:
            weighed.add(self._bare(readings[0]), _TITLE)
        return weighed.decide()

    def _bare(self, title: Reading) -> Sequence[PlaceMention]:
        """Districts that a title calls by name alone (``Thạch Hà: Thu ngân sách đạt 58% dự toán``)."""
        sentence = title.sentence
        for name in _NAMES.finditer(sentence.text):
            unit = self._units.known("district", sentence.text, name.start(), name.end())
            if unit is not None:
                return [PlaceMention(name.start(), unit.end, "bare", (), "district", name=unit.name, level=unit.level)]
        return []


class _Weighed:
    """How much speaks for each place."""

    def __init__(self, gazetteer: Gazetteer, published: Published | None) -> None:
        self._gazetteer, self._published = gazetteer, published
        self._places: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        self._units: dict[_Key, int] = defaultdict(int)
        self._named: dict[_Key, PlaceMention] = {}
        # What speaks for a province only by a unit in it.
        self._inside: dict[str, int] = defaultdict(int)
        self._generic: dict[str, int] = defaultdict(int)
        self._nation = self._implied = 0
        self._page = ""

    def imply(self, times: int, place: int) -> None:
        """Weigh ``times`` indicators that only a country has."""
        self._implied = min(self._implied + times * place * _IMPLIED, _IMPLIED_MOST)

    def publish(self, codes: Sequence[str]) -> None:
        """Weigh the province whose paper or office brings the article."""
        entry = self._gazetteer.entry(codes, self._published)
        self._page = self._gazetteer.today(entry, self._published).code
        self._places["province"][self._page] += _PUBLISHER

    @property
    def asks_for_a_district(self) -> bool:
        """Whether a district is spoken of (``toàn huyện``) and none named."""
        return self._generic["district"] > 0 and not self._units

    def decide(self) -> Home:
        """The place that outweighs the rest, from the smallest."""
        found = self.unit() or self.province() or self.abroad() or self.region() or self.nation()
        return found or Home("", Rule.PLACE_NOT_SAID)

    def add(self, mentions: Sequence[PlaceMention], place: int) -> None:
        """Weigh the places of a sentence whose mentions count ``place`` times."""
        crowd = {m.codes for m in mentions if m.type == "province" and m.codes}
        listed = _LISTED if len(crowd) >= _LIST_SIZE else 1
        for mention in mentions:
            if mention.national:
                self._nation += place * (_COUNTRYWIDE if mention.via == "generic" else _NATION)
            elif mention.name:
                self._add_unit(mention, place // listed)
            elif not mention.codes:
                self._generic[mention.level if mention.level != "province" else ""] += place * _GENERIC
            elif mention.role_hint != "partner":
                self._add_named(mention, place if mention.type == "country" else place // listed)

    def _add_unit(self, mention: PlaceMention, weight: int) -> None:
        key = mention.level, mention.name
        self._units[key] += weight * (_OFFICE if mention.via == "office" else _NAME)
        self._named.setdefault(key, mention)
        province = self._gazetteer.province_of(mention, self._published)
        if province:
            self._places["province"][province] += weight * _TOWN
            self._inside[province] += weight * _TOWN

    def _add_named(self, mention: PlaceMention, weight: int) -> None:
        entry = self._gazetteer.entry(mention.codes, self._published)
        if entry.within:
            province = self._gazetteer.within(entry, self._published)
            self._places["province"][province] += weight * _TOWN
        elif mention.type == "province":
            today = self._gazetteer.today(entry, self._published)
            self._places["province"][today.code] += weight * (_OFFICE if mention.via == "office" else _NAME)
        else:
            self._places[mention.type][entry.code] += weight * (_REGION if mention.type == "region" else _ABROAD)

    @property
    def _unnamed(self) -> int:
        return min(self._generic[""], _GENERIC_MOST)

    def unit(self) -> Home | None:
        """A district or commune that more is said of than of its province."""
        key, best, margin = _first(self._units)
        if key is None:
            return None
        unit, said = self._named[key], sum(weight for level, weight in self._generic.items() if level)
        most, _, _ = _first(self._places["province"])
        province = self._gazetteer.province_of(unit, self._published, most or "")
        rival = max((self._said_of(code) for code in self._places["province"]), default=0) + self._generic[""]
        if best + said < max(_LEAST_UNIT, rival, self._nation) or not margin:
            return None
        return Home(province, Rule.PLACE_UNIT, local=True, unit=unit, margin=margin)

    def _said_of(self, province: str) -> int:
        """What speaks for a province itself, and not for a unit in it."""
        return self._places["province"][province] - self._inside[province]

    def province(self) -> Home | None:
        """A province that outweighs the others and the country."""
        code, best, margin = _first(self._places["province"])
        if code is None or not margin:
            return None
        rival = (self._nation + self._implied) * _OVER // 10
        alone = not rival and not self._places["country"]
        if best + self._unnamed >= (_LEAST_ALONE if alone else max(_LEAST, rival)):
            alone = code == self._page and best == _PUBLISHER
            return Home(code, Rule.PLACE_PUBLISHER if alone else Rule.PLACE_PROVINCE, local=True, margin=margin)
        return None

    def abroad(self) -> Home | None:
        """A country whose affairs the title is about."""
        code, best, margin = _first(self._places["country"], _CLEAR_ABROAD)
        if code is not None and margin and best >= _LEAST_ELSEWHERE and best > self._nation:
            return Home(code, Rule.PLACE_COUNTRY, margin=margin)
        return None

    def region(self) -> Home | None:
        """A part of the country that the title is about."""
        code, best, margin = _first(self._places["region"])
        if code is not None and margin and best >= _LEAST_ELSEWHERE and best * 10 > _CLEAR * self._nation:
            return Home(code, Rule.PLACE_REGION, margin=margin)
        return None

    def nation(self) -> Home | None:
        """Việt Nam, where something national stands, and no unnamed province or district is spoken of more."""
        margin = self._nation + self._implied - sum(self._generic.values())
        if margin < 0 or not (self._nation or self._implied):
            return None
        return Home(VIETNAM, Rule.PLACE_NATION if self._nation else Rule.PLACE_IMPLIED, margin=margin)


def _first(scores: Mapping[_K, int], clear: int = _CLEAR) -> tuple[_K | None, int, int]:
    """The first of ``scores``, its weight, and by how much it is clear of the second: 0 where it is not."""
    ranked = sorted(scores.items(), key=lambda item: item[1], reverse=True)[:2]
    if not ranked or ranked[0][1] <= 0:
        return None, 0, 0
    second = ranked[1][1] if len(ranked) > 1 else 0
    key, best = ranked[0]
    return key, best, best - second if best * 10 >= clear * second else 0
