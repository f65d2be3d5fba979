"""The place that an article has just been speaking of: how long it holds, and what a sentence leaves of it."""

from vnecon_extract.cues.nation_beside import speaks_of_nation
from vnecon_extract.cues.place_words import PlaceWords
from vnecon_extract.document.places import Home
from vnecon_extract.document.told_places import (
    ABROAD,
    HEADINGS,
    PROVINCE,
    nation_told,
)
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge.places import VIETNAM
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.values import copier, replace, value


@value
class Spoken:
    """What an article has just been speaking of.

    ``last`` is the one place of the sentence before, ``framed`` if that was told of it; ``place`` the one named last of
    all, ``province`` and ``city`` the last of these; ``heading`` that of the heading above the paragraph; ``alone``
    says that the article names one province only.
    """

    last: PlaceMention | None = None
    framed: bool = False
    place: PlaceMention | None = None
    province: PlaceMention | None = None
    city: PlaceMention | None = None
    heading: PlaceMention | None = None
    alone: bool = False


with_last, named_now = copier(Spoken, "last", "framed"), copier(Spoken, "last", "framed", "place")


def left(reading: Reading, spoken: Spoken, home: Home, words: PlaceWords) -> Spoken:
    """What a sentence leaves spoken of that tells of the nation, or of a place without its name: nothing, but for Việt
    Nam in news of elsewhere."""
    of_nation = speaks_of_nation(reading, words)
    nation = nation_told(reading) if of_nation and _is_elsewhere(home) else None
    if nation is not None:
        return with_last(spoken, nation, framed=True)
    return replace(spoken, last=None) if spoken.last is not None and (of_nation or is_unnamed(reading)) else spoken


def _is_elsewhere(home: Home) -> bool:
    """Whether an article tells of a part of the country or of another one, so that Việt Nam has to be named."""
    return not home.local and (home.foreign or home.code not in ("", VIETNAM))


def under(spoken: Spoken) -> Spoken:
    """A paragraph begins under its heading."""
    heading = spoken.heading
    if spoken.last is heading and spoken.framed == (heading is not None):
        return spoken
    return with_last(spoken, heading, framed=heading is not None)


def is_unnamed(reading: Reading) -> bool:
    """Whether words of a sentence stand for a place in the country that they do not name: ``toàn tỉnh``."""
    return any(p.via == "generic" and not p.national for p in reading.places)


def holds(spoken: Spoken, home: Home) -> bool:
    """Whether a paragraph goes on about its place to its end, where ``home`` is no province."""
    return spoken.framed and not home.local and spoken.last is not None and spoken.last.type in (*HEADINGS, *ABROAD)


def is_like(place: PlaceMention, home: Home) -> bool:
    """Whether a place is another one of the level of ``home``, a province or a unit below it."""
    if home.unit is not None:
        return place.type == "district" and place.name != home.unit.name
    if place.name and place.within:  # a unit of another province
        return home.local and home.code != place.within
    return home.local and place.type == PROVINCE and home.code not in place.codes
