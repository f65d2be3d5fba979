"""A place as a record states it, and the article's own place (home), which it has where the sentence names none."""

from collections.abc import Sequence
from dataclasses import field
from datetime import date
from functools import lru_cache

from vnecon_extract.document.place_names import PlaceNames
from vnecon_extract.find.units_below import divisions
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.places import VIETNAM, PlaceEntry, offices, places, stands
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.records import Place
from vnecon_extract.rules import Rule
from vnecon_extract.timex.document_date import Published
from vnecon_extract.values import value


@value
class Home:
    """The article's own place: a code of ``data/places.toml``, and the rule that found it.

    ``unit`` is the district or commune that an article is about, within the province of ``code``.  No code says that
    the place is not said.  ``foreign`` says that the article tells of other countries, one or several.  ``second`` is
    the place that most speaks for after it, and ``margin`` by how much it outweighs that.
    """

    code: str
    rule: Rule
    local: bool = False
    foreign: bool = False
    unit: PlaceMention | None = None
    margin: int = field(default=0, compare=False)
    second: "Home | None" = field(default=None, compare=False)


class Gazetteer:
    """All places by code: which unit a name meant on a day, whose an article is, what a record says.

    >>> gazetteer = Gazetteer(Knowledge())
    >>> place = gazetteer.as_place("VN_bac_kan", Published(2025, 1), Home("VN_bac_kan", Rule.PLACE_PROVINCE))
    >>> place.name, place.code, place.official_code, place.successor
    ('Bắc Kạn', 'VN-53', '06', 'Thái Nguyên')
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._entries = {entry.code: entry for entry in places(knowledge)}
        self._names = PlaceNames(places(knowledge), word_lists(knowledge, "places")["kinds"])
        # An article says the same few places again and again.
        self._valid = lru_cache(maxsize=1000)(self._entry)
        self._as_place = lru_cache(maxsize=1000)(self._place_of)
        self._as_unit = lru_cache(maxsize=1000)(self._unit_of)
        self._province_of = lru_cache(maxsize=1000)(self._province)
        self._divisions = divisions(knowledge)
        self._national_from = {office.code: office.national_from for office in offices(knowledge)}
        self._stands = frozenset(stand.code for stand in stands(knowledge) if stand.of or stand.level)

    def given(self, name: str, published: Published | None = None) -> Home:
        """The home a caller sets by name or code; raises ``KnowledgeError`` where no table knows it."""
        entry = self.entry(self._names.codes(name), published)
        foreign = entry.type in ("country", "bloc", "world") and entry.code != VIETNAM
        return Home(entry.code, Rule.PLACE_GIVEN, local=entry.type == "province", foreign=foreign)

    def entry(self, codes: Sequence[str], published: Published | None) -> PlaceEntry:
        """The unit that existed when the text was written, else the first: a former province keeps its own name."""
        return self._valid(tuple(codes), _day(published)) if len(codes) > 1 else self._entries[codes[0]]

    def _entry(self, codes: Sequence[str], day: date | None) -> PlaceEntry:
        if len(codes) > 1:
            for code in codes:
                if self._entries[code].valid(day):
                    return self._entries[code]
        return self._entries[codes[0]]

    def is_national(self, named: PlaceMention, published: Published | None) -> bool:
        """Whether an office without a place in its name is national when the text appears."""
        since = self._national_from.get(named.rule) if not (named.codes or named.name) else None
        day = _day(published) if since is not None else None
        return since is not None and day is not None and day >= since

    def stands_for_a_place(self, named: PlaceMention) -> bool:
        """Whether a generic mention is a word for a place (``toàn tỉnh``), and no office that others have too."""
        return named.rule in self._stands

    def as_place(self, named: PlaceMention | str | None, published: Published | None, home: Home) -> Place | None:
        """A mention or code as a record's place, None where it is not said whose; a generic word stands for ``home``,
        or the part of it that has its level."""
        day = _day(published)
        if isinstance(named, str):
            return self._as_place((named,), day)
        if named is None or (not named.codes and not named.name):
            named, level = home.unit, named.level if named is not None else None
            if named is None or (level is not None and not _one_level(level, named.level)):
                return self._as_place((home.code,), day) if home.code else None
        if named.name:
            return self._as_unit(named.level, named.name, named.within, day, home.code)
        return self._as_place(named.codes, day)

    def province_of(self, unit: PlaceMention, published: Published | None, home: str = "") -> str:
        """Code of the province that a unit below it lies in, "" where neither text nor tables tell: that of ``home``
        where the name is that of several units."""
        return self._province_of(unit.level, unit.name, unit.within, _day(published), home)

    def _province(self, level: str, name: str, within: str, day: date | None, home: str) -> str:
        if within:
            return self._entry(self._same(within), day).code
        codes = {self._entry(self._names.codes(lies), day).code for lies in self._divisions.provinces(level, name, day)}
        if home in codes or level == "economic_zone":
            return home
        return codes.pop() if len(codes) == 1 else ""

    def _unit_of(self, level: str, name: str, within: str, day: date | None, home: str) -> Place:
        local = home if home and self._entries[home].type == "province" else ""
        province = self._province_of(level, name, within, day, local)
        lies = self._entries[province].name_vi if province else None
        return Place(name=name, code=None, level=level, within=lies)

    def _place_of(self, codes: tuple[str, ...], day: date | None) -> Place:
        entry = self._entry(codes, day)
        if entry.within:
            entry = self._entry(self._same(entry.within), day)
        return Place(
            name=entry.name_vi,
            code=self._iso(entry) or None,
            official_code=entry.official_code or None,
            level=entry.type,
            successor=self._successor(entry),
        )

    def today(self, entry: PlaceEntry, published: Published | None) -> PlaceEntry:
        """The unit that a province is part of when a text appears."""
        day = _day(published)
        return self._entries[entry.merged_into] if entry.merged_into and day and not entry.valid(day) else entry

    def within(self, town: PlaceEntry, published: Published | None) -> str:
        """Code of the province that a town of the table lies in."""
        return self.entry(self._same(town.within), published).code

    def _same(self, code: str) -> tuple[str, ...]:
        """The units of one name before and after the merger."""
        later = "VN34_" + code.removeprefix("VN_")
        return (code, later) if later in self._entries else (code,)

    def _iso(self, entry: PlaceEntry) -> str:
        """ISO 3166 code; a unit of 2025 keeps the old one only where its borders are the old ones."""
        if not entry.iso and len(entry.members) == 1:
            return self._entries[entry.members[0]].iso
        return entry.iso

    def _successor(self, entry: PlaceEntry) -> str | None:
        later = self._entries.get(entry.merged_into)
        return later.name_vi if later is not None and later.name_vi != entry.name_vi else None


def _one_level(level: str, other: str) -> bool:
    """Whether ``toàn xã`` can mean a ward too."""
    return level == other or {level, other} <= {"commune", "ward", "special_zone"}


def _day(published: Published | None) -> date | None:
    return published.start if published is not None else None
