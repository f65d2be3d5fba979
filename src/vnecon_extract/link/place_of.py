"""Whose figure it is: the place that its sentence, or the article, gives a figure."""

from collections.abc import Mapping

from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge.places import VIETNAM, WORLD
from vnecon_extract.link.decisions import Decision, words_of
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.rules import Rule
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
    parts: Mapping[str, Decision[Span]]
    listed: PlaceMention | None


def place_of(found: Measured, reading: Reading, scene: Scene, tables: Tables) -> Decision[Place | None]:
    """The place of ``found``: the indicator's own, that of its list, the nearest named before it, the article's."""
    at, offset = tables.gazetteer.as_place, reading.sentence.start
    if found.code in tables.national:
        return Decision(at(VIETNAM, scene.published, scene.home), Rule.PLACE_NATIONAL, runner_up=scene.place)
    if found.code in tables.world:
        return Decision(at(WORLD, scene.published, scene.home), Rule.PLACE_WORLD, runner_up=scene.place)
    partner = found.parts.get("partner")
    listed, rule = found.listed, Rule.PLACE_LISTED
    if listed is None or _within(partner, offset + listed.start) or _elsewhere(listed):
        listed, rule = _named(found, reading, scene, tables), Rule.PLACE_NAMED
    if listed is None:
        return scene.place.carried(Rule.PLACE_OWN)
    place = at(listed, scene.published, scene.home)
    return Decision(place, rule, words_of(listed, offset), runner_up=scene.place)


def _named(found: Measured, reading: Reading, scene: Scene, tables: Tables) -> PlaceMention | None:
    """The nearest place before the figure that can be whose figure it is."""
    partner, offset = found.parts.get("partner"), reading.sentence.start
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
        if not tables.compares(reading.sentence.low[: place.start]):  # "cao hơn Hà Nội 30%"
            return place
    return None


def _within(part: Decision[Span] | None, position: int) -> bool:
    return part is not None and part.value.start <= position < part.value.end


def _speaks(place: PlaceMention, figure: Figure) -> bool:
    """Whether a country or ``cả nước`` in a province's article is whose figure it is."""
    opens = place.start - figure.left.start < _OPENING
    return place.role_hint == "holder" or (place.national and place.via != "office" and opens)


def _elsewhere(place: PlaceMention) -> bool:
    return place.role_hint == "partner" or place.type in ("region", "stratum")
