"""The article's own place: whose figures it reports where a sentence does not say, weighed from all that names a place.

Title, lead, offices, frequency, and the words that stand for a place without naming it (``toàn tỉnh``).  What outweighs
the rest clearly is it; where nothing does, it is not said, and Việt Nam only where something national stands.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from vnecon_extract.choice import Candidate, by_weight, choose
from vnecon_extract.decisions import Decision
from vnecon_extract.document.places import Gazetteer, Home
from vnecon_extract.document.publishers import Publishers
from vnecon_extract.document.weighed_places import PUBLISHER, WeighedPlaces
from vnecon_extract.find.reading import Reading
from vnecon_extract.find.units_below import UnitFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.places import VIETNAM
from vnecon_extract.knowledge.series import named_series
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.patterns import LetterPattern, lower
from vnecon_extract.rules import Rule
from vnecon_extract.timex.document_date import Published
from vnecon_extract.values import replace

# What a mention counts: in the title most, then in the lead.
_TITLE, _LEAD, _BODY, _LEAD_SIZE = 60, 30, 10, 3
# The least that makes a province or a unit below it the article's own; in the title, a region or a country.
_LEAST, _LEAST_UNIT, _LEAST_ELSEWHERE = 200, 300, 360
# The only province, in a text that speaks of no country: one mention is enough.
_LEAST_ALONE = 100
# A country in a text that speaks of nothing Vietnamese; and countries that make such a text none of Việt Nam's.
_LEAST_ABROAD, _LEAST_FOREIGN, _FOREIGN = 240, 120, 180
# How much words for an unnamed province count; of offices that any other has too, so many tenths.
_UNNAMED_MOST, _VAGUE = 600, 4
# By how many times, in tenths, the first must outweigh the second, and a province the country.
_CLEAR, _OVER = 15, 11
# ... one, or a region, that alone the title names: what is said of the country there leads up to it.
_OVER_TITLED = 5
_CLEAR_ABROAD = 13
# A text that goes from province to province is about none, though it names one of them first: the own place's share of
# what names provinces is more than one in so many.
_CROWD = 3
_NAMES = LetterPattern(r"(?<!\w)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,4}")
_K = TypeVar("_K", str, tuple[str, str])


# A place that may be the article's own, with what speaks for it, and what is against it where that is too little.
_Claim = Candidate[Home, None]


class OwnPlace:
    """Decides whose figures an article reports."""

    def __init__(self, knowledge: Knowledge, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._units = UnitFinder(knowledge)
        self._publishers = Publishers(knowledge)
        words = word_lists(knowledge, "places")
        self._countries, self._markets = frozenset(words["of_a_country"]), frozenset(words["our_markets"])
        # "S&P 500": an index of a country's own market names it.
        self._series = {lower(name): one.place for one in named_series(knowledge) for name in one.says if one.place}

    def of(self, readings: Sequence[Reading], published: Published | None, url: str = "", publisher: str = "") -> Home:
        """The own place of the article that ``readings`` are the sentences of, title first; ``url`` and ``publisher``
        say whose page it is."""
        weighed = WeighedPlaces(self._gazetteer, published)
        page = self._publishers.codes(url, publisher) if url or publisher else ()
        if page:
            weighed.publish(page)
        for index, reading in enumerate(readings):
            place = _TITLE if index == 0 else _LEAD if index < _LEAD_SIZE else _BODY
            if reading.places:
                weighed.add(reading.places, place)
            if reading.indicators:
                self._imply(weighed, reading, place)
            if index == 0:
                weighed.entitle()
        if readings and weighed.generic["district"] > 0 and not weighed.units:
            weighed.add(self._bare(readings[0]), _TITLE)
        return _decided([*self._claims(weighed, published)], foreign=_foreign(weighed))

    def _imply(self, weighed: WeighedPlaces, reading: Reading, place: int) -> None:
        """Weigh the indicators of a sentence that only a country has."""
        low, series, markets, countries = reading.sentence.low, self._series, self._markets, self._countries
        for mention in reading.indicators:
            of_series = series.get(low[mention.start : mention.end])
            if of_series is not None:
                weighed.name(of_series, place)
            elif markets.issuperset(mention.codes):
                weighed.market(place)
            elif countries.issuperset(mention.codes):
                weighed.imply(place)

    def _bare(self, title: Reading) -> Sequence[PlaceMention]:
        """Districts that a title calls by name alone (``Thạch Hà: Thu ngân sách đạt 58% dự toán``)."""
        sentence = title.sentence
        for name in _NAMES.finditer(sentence.text):
            unit = self._units.known("district", sentence.text, name.start(), name.end())
            if unit is not None:
                return [PlaceMention(name.start(), unit.end, "bare", (), "district", name=unit.name, level=unit.level)]
        return []

    def _claims(self, weighed: WeighedPlaces, published: Published | None) -> Iterator[_Claim]:
        """The places that may be it, from the smallest."""
        yield from self._unit(weighed, published)
        yield from _provinces(weighed)
        yield from _abroad(weighed)
        yield from _regions(weighed)
        yield _nation(weighed)

    def _unit(self, weighed: WeighedPlaces, published: Published | None) -> Iterator[_Claim]:
        """A district or commune that more is said of than of its province."""
        first, clear = _first(weighed.units)
        if first is None:
            return
        unit, said = weighed.named[first], sum(weight for level, weight in weighed.generic.items() if level)
        most, _ = _first(weighed.provinces)
        province = self._gazetteer.province_of(unit, published, most or "")
        rival = weighed.beside(first) + weighed.generic[""]
        weight = weighed.units[first] + said
        holds = clear and weight >= max(_LEAST_UNIT, rival, weighed.nation)
        yield _claim(Home(province, Rule.PLACE_UNIT, local=True, unit=unit), weight, holds=holds)


def _claim(home: Home, weight: int, *, holds: bool) -> _Claim:
    """What may be an article's own place; ``holds`` says that what speaks for it is enough."""
    return Candidate(weight, Decision(home, home.rule), None if holds else Rule.PLACE_NOT_SAID)


def _decided(claims: Sequence[_Claim], *, foreign: bool) -> Home:
    """The first claim that holds, with what comes second: the heaviest of the others."""
    chosen = choose(claims).chosen
    others = [claim for claim in claims if claim is not chosen and claim.weight > 0]
    second = max(others, key=by_weight, default=None)
    other = second.decision.value if second is not None else None
    if chosen is None:
        return Home("", Rule.PLACE_NOT_SAID, foreign=foreign, second=other)
    margin = chosen.weight - (second.weight if second is not None else 0)
    return replace(chosen.decision.value, margin=max(margin, 0), second=other)


def _provinces(weighed: WeighedPlaces) -> Iterator[_Claim]:
    """A province that outweighs the others and the country, and the second one."""
    first, clear = _first(weighed.provinces)
    for rank, (code, named) in enumerate(_ranked(weighed.provinces)):
        weight = named + (min(weighed.generic[""], _UNNAMED_MOST) if rank == 0 else 0)
        over = _OVER_TITLED if weighed.titled == {code} else _OVER
        rival = (weighed.nation + weighed.implied + weighed.markets) * over // 10
        alone = not rival and not weighed.abroad
        titled = [weighed.regions[region] for region in weighed.titled_regions]
        enough = weight >= (_LEAST_ALONE if alone else max(_LEAST, rival, *weighed.abroad.values(), *titled))
        enough = enough and not _goes_round(weighed)
        page = code == weighed.page and named == PUBLISHER
        rule = Rule.PLACE_PUBLISHER if page else Rule.PLACE_PROVINCE
        yield _claim(Home(code, rule, local=True), weight, holds=code == first and clear and enough)


def _goes_round(weighed: WeighedPlaces) -> bool:
    """Whether a text goes from province to province: then words for an unnamed one mean each in its turn."""
    return sum(weighed.provinces.values()) > _CROWD * max(weighed.provinces.values(), default=0)


def _abroad(weighed: WeighedPlaces) -> Iterator[_Claim]:
    """A country whose affairs the title is about, or the text, where it speaks of nothing Vietnamese; and a second."""
    first, clear = _first(weighed.abroad, _CLEAR_ABROAD)
    ours = weighed.nation + weighed.markets
    least = _LEAST_ELSEWHERE if ours or weighed.provinces else _LEAST_ABROAD
    for code, weight in _ranked(weighed.abroad):
        holds = code == first and clear and weight >= max(least, ours + 1)
        yield _claim(Home(code, Rule.PLACE_COUNTRY, foreign=True), weight, holds=holds)


def _regions(weighed: WeighedPlaces) -> Iterator[_Claim]:
    """A part of the country that the title is about."""
    first, clear = _first(weighed.regions)
    if first is not None:
        weight, over = weighed.regions[first], _OVER_TITLED if weighed.titled_regions == {first} else _CLEAR
        holds = clear and weight >= _LEAST_ELSEWHERE and weight * 10 > over * weighed.nation
        yield _claim(Home(first, Rule.PLACE_REGION), weight, holds=holds)


def _nation(weighed: WeighedPlaces) -> _Claim:
    """Việt Nam, where something national stands, and no unnamed province or district is spoken of more."""
    weight = weighed.nation + weighed.implied + weighed.markets
    unnamed = sum(weighed.generic.values()) - weighed.vague + weighed.vague * _VAGUE // 10
    unnamed = 0 if _goes_round(weighed) else unnamed
    rule = Rule.PLACE_NATION if weighed.nation else Rule.PLACE_IMPLIED
    holds = weight > 0 and weight >= unnamed and not _foreign(weighed)
    return _claim(Home(VIETNAM, rule), weight, holds=holds)


def _foreign(weighed: WeighedPlaces) -> bool:
    """Whether a text speaks of other countries, and of nothing that is ours."""
    ours = weighed.nation or weighed.markets or weighed.provinces
    return not ours and sum(weighed.abroad.values()) >= max(_LEAST_FOREIGN, min(weighed.implied, _FOREIGN))


def _ranked(scores: Mapping[_K, int]) -> list[tuple[_K, int]]:
    """The two heaviest of ``scores``."""
    return [pair for pair in sorted(scores.items(), key=lambda item: item[1], reverse=True)[:2] if pair[1] > 0]


def _first(scores: Mapping[_K, int], clear: int = _CLEAR) -> tuple[_K | None, bool]:
    """The heaviest of ``scores``, and whether it is so many tenths of the second."""
    pairs = _ranked(scores)
    if not pairs:
        return None, False
    return pairs[0][0], len(pairs) == 1 or pairs[0][1] * 10 >= clear * pairs[1][1]
