"""The article's own place: whose figures it reports where a sentence does not say, weighed from all that names a place.

Title, lead, offices, frequency, and the words that stand for a place without naming it (``toàn tỉnh``).  What outweighs
the rest clearly is it; where nothing does, it is not said, and Việt Nam only where something national stands.
"""

from collections.abc import Mapping, Sequence

from vnecon_extract.choice import pick
from vnecon_extract.document.place_claims import claims, is_foreign
from vnecon_extract.document.places import Gazetteer, Home
from vnecon_extract.document.publishers import Publishers
from vnecon_extract.document.weighed_places import WeighedPlaces
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

_LEAD_SIZE = 3
_NAMES = LetterPattern(r"(?<!\w)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,4}")


class OwnPlace:
    """Decides whose figures an article reports; ``weights`` are those of ``data/weights.toml``."""

    def __init__(self, knowledge: Knowledge, gazetteer: Gazetteer, weights: Mapping[str, int]) -> None:
        self._gazetteer, self._weights = gazetteer, weights
        self._units = UnitFinder(knowledge)
        self._publishers = Publishers(knowledge)
        words = word_lists(knowledge, "places")
        self._offices = frozenset(words["offices_of_any"])
        self._countries, self._markets = frozenset(words["of_a_country"]), frozenset(words["our_markets"])
        # "S&P 500": an index of a country's own market names it.
        self._series = {lower(name): one.place for one in named_series(knowledge) for name in one.says if one.place}

    def of(self, readings: Sequence[Reading], published: Published | None, url: str = "", publisher: str = "") -> Home:
        """The own place of the article that ``readings`` are the sentences of, title first; ``url`` and ``publisher``
        say whose page it is."""
        weights = self._weights
        weighed = WeighedPlaces(self._gazetteer, published, weights, self._offices)
        page = self._publishers.codes(url, publisher) if url or publisher else ()
        if page:
            weighed.publish(page)
        for index, reading in enumerate(readings):
            place = weights["title" if index == 0 else "lead" if index < _LEAD_SIZE else "body"]
            if reading.places:
                weighed.add(reading.places, reading.sentence.low, place)
            if reading.indicators:
                self._imply(weighed, reading, place)
            if index == 0:
                weighed.entitle()
        if readings and weighed.generic["district"] > 0 and not weighed.units:
            weighed.add(self._bare(readings[0]), readings[0].sentence.low, weights["title"])
        weighed.settle()
        nothing = Home("", Rule.PLACE_NOT_SAID, foreign=is_foreign(weighed, weights))
        chosen, second, _, margin = pick(claims(weighed, weights))
        found = chosen.decision.value if chosen is not None else nothing
        return replace(found, margin=margin, second=second.decision.value if second is not None else None)

    def _imply(self, weighed: WeighedPlaces, reading: Reading, place: int) -> None:
        """Weigh the indicators of a sentence that only a country has."""
        low, series, markets, countries = reading.sentence.low, self._series, self._markets, self._countries
        for mention in reading.indicators:
            of_series, code = series.get(low[mention.start : mention.end]), mention.codes[0]
            if of_series is not None and of_series != VIETNAM:
                weighed.name(of_series, place)
            elif of_series is not None or (code in markets and markets.issuperset(mention.codes)):
                weighed.market(place)
            elif code in countries and countries.issuperset(mention.codes):
                weighed.imply(place)

    def _bare(self, title: Reading) -> Sequence[PlaceMention]:
        """Districts that a title calls by name alone (``Thạch Hà: Thu ngân sách đạt 58% dự toán``)."""
        sentence = title.sentence
        for name in _NAMES.finditer(sentence.text):
            unit = self._units.known("district", sentence.text, name.start(), name.end())
            if unit is not None:
                return [PlaceMention(name.start(), unit.end, "bare", (), "district", name=unit.name, level=unit.level)]
        return []
