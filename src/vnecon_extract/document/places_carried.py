"""Which place a sentence goes on about that does not name it: ``Tại Lạng Sơn, ... Trong đó, xuất khẩu đạt 1,3 tỷ USD``.

A place goes on until the paragraph ends or another is named; ``huyện này`` and ``toàn tỉnh`` reach back further.
"""

from collections import defaultdict
from collections.abc import Sequence

from vnecon_extract.cues.nation_beside import speaks_of_nation
from vnecon_extract.cues.place_words import PlaceWords
from vnecon_extract.document.headings import is_heading
from vnecon_extract.document.places import Home
from vnecon_extract.document.spoken_places import Spoken, holds, is_like, is_unnamed, left, named_now, under, with_last
from vnecon_extract.document.told_places import (
    ABROAD,
    PROVINCE,
    frames,
    goes_before,
    headed,
    only_abroad,
    topics,
)
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.places import places, stands
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.values import replace

_CITY, _LOCAL = "city", (PROVINCE, "district")


class PlacesCarried:
    """Tells which sentences go on about the place of one before."""

    def __init__(self, knowledge: Knowledge) -> None:
        words = word_lists(knowledge, "places")
        self._goes_on = Pattern(rf"[^\w]*+{alternatives(words['goes_on'])}(?!\w)")
        self._back = Pattern(rf"[^\w]*+{alternatives(words['goes_back'])}(?!\w)")
        self._this = Lexicon(dict.fromkeys(words["this_place"]), knowledge.shared(Phrasebook))
        self._cities = frozenset(words["cities"])
        self._names = {entry.code: entry.name_vi for entry in places(knowledge) if entry.type == PROVINCE}
        self._called: dict[str, list[str]] = defaultdict(list)
        for code, name in self._names.items():
            self._called[name].append(code)
        self._stands = {stand.code: stand for stand in stands(knowledge)}

    def of(self, readings: Sequence[Reading], words: PlaceWords, home: Home) -> dict[int, PlaceMention]:
        """By the start of a sentence, the place that it goes on about; a paragraph about another place of the level of
        ``home``, or about a province where ``home`` is none, goes on about it to its end."""
        out: dict[int, PlaceMention] = {}
        alone = self._alone(readings)
        spoken = nothing = Spoken(alone=alone)
        silent: list[int] = []  # where it is ``alone``, since it was named last: sentences of no place yet
        for reading in readings:
            if spoken is nothing and not reading.places:
                silent.append(reading.sentence.start)
                continue
            if reading.sentence.opens:
                spoken = self._opened(reading, spoken)
            places = reading.places
            named = topics(places, reading.sentence.low, words, local=home.local) if places else None
            if named:
                if spoken.last is not None and goes_before(named, reading) and holds(spoken, home):
                    out[reading.sentence.start] = spoken.last
                spoken = self._named(named, reading, spoken, home, words)
            elif (place := self._meant(reading, spoken, home, words)) is not None:
                if alone and place.type == PROVINCE and place is not spoken.last:
                    for start in silent:
                        out.setdefault(start, place)
                    silent.clear()
                out[reading.sentence.start] = place
                spoken = with_last(spoken, place, framed=True)
                continue
            elif places:
                spoken = left(reading, spoken, home, words)
            if alone and only_abroad(reading):
                silent.append(reading.sentence.start)
            else:
                silent.clear()
        return out

    def _alone(self, readings: Sequence[Reading]) -> bool:
        """Whether an article names one province only: what ``thành phố`` means wherever it says it."""
        named = (p for r in readings for p in r.places if p.type == PROVINCE and p.via != "generic")
        return len({self._names.get(p.codes[0], "") for p in named if p.codes}) == 1

    def _opened(self, reading: Reading, spoken: Spoken) -> Spoken:
        """What a new line may go on about: what its heading names, not what the paragraph before told of."""
        if not reading.quantities and is_heading(reading) and (heading := headed(reading)) is not spoken.heading:
            spoken = replace(spoken, heading=heading)
        goes_back = spoken.last is not None and self._goes_back(reading.sentence.low, spoken.last)
        return spoken if goes_back else under(spoken)

    def _goes_back(self, low: str, last: PlaceMention) -> bool:
        """Whether a new line goes on about the place of the one before (``Trong đó, ...``), which is not the world."""
        return last.type != "world" and self._back.match(low) is not None

    def _named(
        self, named: list[PlaceMention], reading: Reading, spoken: Spoken, home: Home, words: PlaceWords
    ) -> Spoken:
        """What is spoken of after a sentence that names places: in one of no province, the one province among them."""
        told = [] if home.local else [p for p in named if p.type == PROVINCE]
        if not told:
            told, around = named, {p.within for p in named if p.within}
            if len(around) == 1:  # "TP Sông Công, tỉnh Thái Nguyên"
                spoken = self._last_of_its_kind(self._around(named[0], around.pop()), spoken)
        if len(told) > 1 and len({p.codes or p.name for p in told}) > 1:
            return with_last(spoken, None, framed=False)
        place = told[0]
        spoken = named_now(spoken, place, frames(place, reading, words), place)
        return self._last_of_its_kind(place, spoken) if place.type == PROVINCE else spoken

    def _around(self, unit: PlaceMention, code: str) -> PlaceMention:
        """The province of ``code`` that a unit below it lies in, before and after the merger, as if it were named."""
        return PlaceMention(unit.start, unit.end, unit.rule, tuple(self._called[self._names[code]]), PROVINCE)

    def _last_of_its_kind(self, province: PlaceMention, spoken: Spoken) -> Spoken:
        city = not self._cities.isdisjoint(province.codes)
        return replace(spoken, city=province) if city else replace(spoken, province=province)

    def _meant(self, reading: Reading, spoken: Spoken, home: Home, words: PlaceWords) -> PlaceMention | None:
        """The place that a sentence which names none goes on about."""
        if spoken.place is not None and self._this.occurs(reading.sentence.low):
            # "địa phương này" is no region
            this = spoken.place if spoken.place.type in _LOCAL else spoken.province
            if this is not None:
                return this
        if spoken.last is not None and self._goes_on.match(reading.sentence.low):
            return spoken.last
        if reading.places and speaks_of_nation(reading, words):
            return None
        if reading.places and is_unnamed(reading):
            return None if home.local else self._stood_for(reading, spoken, home)
        last = spoken.last
        if last is None or (last.type in ABROAD and any(p.type in ABROAD for p in reading.places)):
            return None
        return last if holds(spoken, home) or is_like(last, home) else None

    def _stood_for(self, reading: Reading, spoken: Spoken, home: Home) -> PlaceMention | None:
        """The province that a sentence calls without its name: ``toàn tỉnh``; ``tỉnh`` alone and an office that any has
        (``Sở Công Thương``) only in its paragraph."""
        for mention in reading.places:
            stand = self._stands.get(mention.rule)
            if stand is None and mention.via == "generic" and not mention.national and holds(spoken, home):
                return spoken.last
            if stand is None or not stand.of:
                continue
            meant = {PROVINCE: spoken.province, _CITY: spoken.city}.get(stand.of, spoken.place)
            near = spoken.last is not None and meant == spoken.last
            if meant is not None and (near or stand.level == PROVINCE or spoken.alone):
                return meant
        return None
