"""What holds for a whole article: when and where it was written, and what kind of text it is."""

from collections.abc import Mapping

from vnecon_extract.cues.central_banks import Meant
from vnecon_extract.cues.dealers import Quotes
from vnecon_extract.cues.short_names import Names
from vnecon_extract.cues.traders import Traded
from vnecon_extract.decisions import Decision
from vnecon_extract.document.genres import Genre
from vnecon_extract.document.places import Home
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.records import Place
from vnecon_extract.timex.document_date import Published
from vnecon_extract.values import Once, value

# Levels of what is no region, province or unit below: residents of towns are spread over all of them.
_NO_PARTS = frozenset({"country", "stratum", "bloc", "world"})


@value
class Scene:
    """What a reader knows of an article before its figures.

    ``home`` is the article's own place; ``plans`` says that its lead is about plans; ``genre`` is its kind of text;
    ``owner`` names the firm that the title is about, ``of_many`` says that its opening speaks of many; ``names`` are
    the short names it gives firms; ``shares`` says that it tells of single shares; ``carried`` are the places that
    sentences go on about, by where they start, ``traders`` whose trade they tell, ``quotes`` whose prices, ``banks``
    what central bank they stand for: few articles have any, so they are looked for when asked for.  ``at_home`` says
    that it reports on Việt Nam or a part of it, so that other countries are partners; ``own`` is the place of figures
    for which no words say one.
    """

    published: Published | None
    home: Home
    place: Decision[Place | None]
    plans: bool
    genre: Genre
    owner: Decision[str] | None
    of_many: bool
    names: Names
    shares: bool
    carried: Mapping[int, PlaceMention]
    traders: Once[Traded]
    quotes: Once[Quotes]
    banks: Once[Meant]
    at_home: bool
    own: Decision[Place | None]


def is_at_home(place: Place | None) -> bool:
    """Whether an article whose own place it is reports on Việt Nam or a part of it."""
    return place is None or place.code is None or place.code.startswith("VN")


def is_part_of_country(place: Place | None) -> bool:
    """Whether it is a region, a province or a unit below one; ISO 3166 knows none of the merger of July 2025 yet."""
    return place is not None and place.level is not None and place.level not in _NO_PARTS
