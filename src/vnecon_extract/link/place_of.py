"""Whose figure it is: the place that its sentence, or the article, gives a figure."""

from collections.abc import Mapping

from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge.places import VIETNAM, WORLD
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.scene import Scene
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.records import Place
from vnecon_extract.span import Span
from vnecon_extract.values import value

_OPENING = 15


@value
class Measured:
    """A figure of ``code`` with its parts; ``listed`` is the place that a list of places gives it."""

    figure: Figure
    code: str
    parts: Mapping[str, Span]
    listed: PlaceMention | None


def place_of(found: Measured, reading: Reading, scene: Scene, tables: Tables) -> Place | None:
    """The place of ``found``: the indicator's own, that of its list, the nearest named before it, the article's."""
    if found.code in tables.national:
        return tables.gazetteer.as_place(VIETNAM, scene.published, scene.home)
    if found.code in tables.world:
        return tables.gazetteer.as_place(WORLD, scene.published, scene.home)
    partner, offset = found.parts.get("partner"), reading.sentence.start
    listed = found.listed
    if listed is not None and not _within(partner, offset + listed.start) and not _elsewhere(listed):
        return tables.gazetteer.as_place(listed, scene.published, scene.home)
    for place in reversed(reading.places):
        if place.start >= found.figure.start or (place.via == "generic" and not place.national):
            continue
        if _elsewhere(place) or _within(partner, offset + place.start):
            continue
        abroad = place.type in ("country", "bloc") and not place.national and place.role_hint != "holder"
        if partner is not None and scene.at_home and abroad:
            continue  # one partner of a list is not the place of the next
        foreign = scene.home.local and place.type not in ("province", "district")
        if foreign and not _speaks(place, found.figure):
            continue
        if tables.compares(reading.sentence.low[: place.start]):
            continue  # "cao hơn Hà Nội 30%"
        return tables.gazetteer.as_place(place, scene.published, scene.home)
    return scene.place


def _within(span: Span | None, position: int) -> bool:
    return span is not None and span.start <= position < span.end


def _speaks(place: PlaceMention, figure: Figure) -> bool:
    """Whether a country or ``cả nước`` in a province's article is whose figure it is."""
    opens = place.start - figure.left.start < _OPENING
    return place.role_hint == "holder" or (place.national and place.via != "office" and opens)


def _elsewhere(place: PlaceMention) -> bool:
    return place.role_hint == "partner" or place.type in ("region", "stratum")
