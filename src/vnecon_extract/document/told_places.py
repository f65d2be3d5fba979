"""What a sentence says by itself of the places that it names: which it is about, and which stand for others.

What it goes on about that it does not name is told from this in ``places_carried``.
"""

from collections.abc import Sequence
from typing import Final

from vnecon_extract.cues.nation_beside import speaks_of_nation
from vnecon_extract.cues.place_words import PlaceWords
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import PlaceMention

ABROAD = ("country", "bloc", "world")
PROVINCE: Final = "province"
HEADINGS = (PROVINCE, "region")
# A place that opens its sentence is what it is about.
_OPENING, _HEAD = 45, 20
# So many letters beside the name are a number or a word of place: ``III. Vùng ...``.
_MARK = 5


def topics(places: Sequence[PlaceMention], low: str, words: PlaceWords, *, local: bool) -> list[PlaceMention]:
    """Those of ``places`` that a sentence may be about: named outright, and not only looked at beside another, unless
    the office of a province speaks in an article that is not ``local``."""
    return [place for place in places if _is_topic(place) and not words.sets_beside(place, low, local=local)]


def _is_topic(place: PlaceMention) -> bool:
    return place.via != "generic" and not place.national and place.role_hint != "partner" and place.type != "stratum"


def headed(reading: Reading) -> PlaceMention | None:
    """The one province or region that a heading consists of: ``3. Hải Phòng``, ``Vùng Tây Nguyên:``."""
    places = [p for p in reading.places if p.type in HEADINGS and _is_topic(p)]
    if len(places) != 1:
        return None
    low, place = reading.sentence.low, places[0]
    beside = low[: place.start] + low[place.end :]
    return place if sum(map(str.isalpha, beside)) <= _MARK else None


def frames(place: PlaceMention, reading: Reading, words: PlaceWords) -> bool:
    """Whether what a sentence tells is of its one province, country or the world: a province opens it or a figure
    follows, others are said to hold it (``Tại Mỹ, ...``); and nothing national stands beside it."""
    if place.type in ABROAD:
        framed = place.role_hint == "holder" and place.start < _HEAD
    elif place.type == "region":
        framed = place.start < _HEAD
    else:
        ahead = place.start < _OPENING or (reading.quantities and place.end <= reading.quantities[-1].start)
        framed = place.type == PROVINCE and bool(ahead)
    return framed and not speaks_of_nation(reading, words)


def nation_told(reading: Reading) -> PlaceMention | None:
    """Việt Nam, where a sentence names it before a figure: ``Việt Nam xuất khẩu 1,2 triệu tấn``; not who tells it."""
    if not reading.quantities:
        return None
    for place in reading.places:
        said = any(a.start <= place.start < a.end for a in reading.attributions)
        ahead = place.end <= reading.quantities[-1].start
        if place.national and place.via == "name" and place.role_hint != "partner" and ahead and not said:
            return place
    return None


def goes_before(named: Sequence[PlaceMention], reading: Reading) -> bool:
    """Whether a sentence tells a figure before it names a place: ``Tổng thu 589 tỷ đồng; Điện Biên: ...``."""
    return bool(reading.quantities) and reading.quantities[0].start < named[0].start


def only_abroad(reading: Reading) -> bool:
    """Whether a sentence names nothing of Việt Nam."""
    return not reading.places or all(p.type in ABROAD and not p.national for p in reading.places)
