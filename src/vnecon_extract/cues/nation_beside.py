"""The nation beside the way: the whole of a share, or what a rank is in, is not whose figures follow."""

from bisect import bisect_right

from vnecon_extract.cues.place_words import PlaceWords
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.patterns import Pattern
from vnecon_extract.span import start_of

_FAR = 60
_APART = Pattern(r"[,;:.(\d]")
_PERCENT = "percent"


def is_of_share(place: PlaceMention, reading: Reading) -> bool:
    """Whether Việt Nam is only what a share is of: ``chiếm 57% sản lượng cả nước``."""
    if not place.national or place.via != "generic":
        return False
    index = bisect_right(reading.quantities, place.start, key=start_of)
    before = reading.quantities[index - 1] if index else None
    if before is None or before.unit != _PERCENT or place.start - before.end > _FAR:
        return False
    return before.end <= place.start and not _APART.search(reading.sentence.low, before.end, place.start)


def speaks_of_nation(reading: Reading, words: PlaceWords) -> bool:
    """Whether a sentence tells of Việt Nam: not only as what a share or a rank is of (``đứng thứ hai cả nước``)."""
    for place in reading.places:
        if place.national and not (is_of_share(place, reading) or _is_of_rank(place, reading.sentence.low, words)):
            return True
    return False


def _is_of_rank(place: PlaceMention, low: str, words: PlaceWords) -> bool:
    return place.via == "generic" and words.compares(low, place.start)
