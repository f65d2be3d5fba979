"""Entries of ``data/places.toml``: places, and the words that stand for them or stand around them."""

from datetime import date
from typing import Literal

from vnecon_extract.knowledge.hints import PlaceCode
from vnecon_extract.knowledge.tables import Entry, Knowledge

VIETNAM = "R_VN_ALL"
WORLD = "B_WORLD"


Level = Literal["", "province", "district", "commune", "ward", "special_zone", "economic_zone"]


class PlaceEntry(Entry):
    """One province, town, region, country or bloc: its names, its codes, and how long it has been.

    ``risky`` names also mean other things and count only with a place word before them; ``never`` are longer
    phrases that hold a name and are no place.
    """

    type: Literal["province", "district", "region", "stratum", "country", "bloc", "world"]
    name_vi: str
    name_en: str
    official_code: str = ""
    iso: str = ""
    region: str = ""
    within: PlaceCode = ""
    valid_from: date | None = None
    valid_to: date | None = None
    merged_into: PlaceCode = ""
    members: tuple[PlaceCode, ...] = ()
    says: tuple[str, ...]
    risky: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    note: str = ""

    def valid(self, day: date | None) -> bool:
        """Whether the unit existed on ``day``; where no day is known, only units without an end are."""
        if day is None:
            return self.valid_from is None
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


class Office(Entry):
    """Offices whose figures are those of the place in their name, or of Việt Nam (``national``); ``national_from`` is
    the day from which one without a place in its name is national.

    The place's name must stand right behind a ``close`` one.
    """

    says: tuple[str, ...]
    national: bool = False
    national_from: date | None = None
    close: bool = False


class Stand(Entry):
    """Words that stand for the article's own place, or for Việt Nam (``national``); ``of`` says what can be meant where
    the article has none of its own: the last ``province``, ``city`` or either that was named."""

    says: tuple[str, ...]
    national: bool = False
    of: Literal["", "province", "city", "either"] = ""
    level: Level = ""


class UnitWord(Entry):
    """Words for a kind of unit below the province, which its name follows; ``listed`` where only names that the tables
    of units know are names (``thành phố``); ``numbered`` where the name may be a number (``quận 7``); ``own`` where the
    word belongs to the name (``Khu kinh tế Vũng Áng``)."""

    level: Level
    says: tuple[str, ...]
    listed: bool = False
    numbered: bool = False
    own: bool = False


class Publisher(Entry):
    """Addresses and names of publishers that do not hold their province's name (``baoapbac``); ``places`` are the codes
    of the province, before and after the merger."""

    says: tuple[str, ...]
    places: tuple[PlaceCode, ...]


class Opener(Entry):
    """Words right before a place's name, and the role they give it; with ``behind`` only where one of those stands
    before them in the same clause (``xuất khẩu cá tra vào Trung Quốc``); ``inland`` ones make a province a partner too
    (``khách Hà Nội``), ``directed`` ones Việt Nam (``nhập khẩu từ Việt Nam``, of another country)."""

    says: tuple[str, ...]
    role: Literal["partner", "ranked", "holder", ""]
    behind: tuple[str, ...] = ()
    inland: bool = False
    directed: bool = False


class Blocker(Entry):
    """Words right before or after a name that make it the name of something else."""

    says: tuple[str, ...]
    side: Literal["before", "after"]


def places(knowledge: Knowledge) -> tuple[PlaceEntry, ...]:
    """All places."""
    return knowledge.table("places", "place", PlaceEntry)


def place_names(knowledge: Knowledge) -> frozenset[str]:
    """What places are called, in small letters."""
    return frozenset(say.lower() for entry in places(knowledge) for say in (*entry.says, *entry.risky))


def offices(knowledge: Knowledge) -> tuple[Office, ...]:
    """All offices that stand for a place."""
    return knowledge.table("places", "office", Office)


def stands(knowledge: Knowledge) -> tuple[Stand, ...]:
    """All words that stand for the article's place."""
    return knowledge.table("places", "stand", Stand)


def unit_words(knowledge: Knowledge) -> tuple[UnitWord, ...]:
    """All words for a kind of unit below the province."""
    return knowledge.table("places", "unit", UnitWord)


def publishers(knowledge: Knowledge) -> tuple[Publisher, ...]:
    """All publishers whose address does not hold the name of their province."""
    return knowledge.table("places", "publisher", Publisher)


def openers(knowledge: Knowledge) -> tuple[Opener, ...]:
    """All words that come right before a place."""
    return knowledge.table("places", "opener", Opener)


def blockers(knowledge: Knowledge) -> tuple[Blocker, ...]:
    """All neighbours that make a name no place."""
    return knowledge.table("places", "blocker", Blocker)
