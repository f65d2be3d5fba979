"""Places as codes of reference areas: ISO 3166 where there is one, else the code of the project's own table."""

import re
import unicodedata
from functools import lru_cache

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.places import PlaceEntry, places
from vnecon_extract.records import Place

_BELOW = re.compile(r"[^A-Za-z0-9]+")


class Areas:
    """Codes of places, and the entries of the provinces behind them.

    A province that the merger of 1 July 2025 changed has another code from then on: its figures are of another area.

    >>> areas = Areas(Knowledge())
    >>> areas.code(Place(name="Hà Nam", code="VN-63", level="province"))
    'VN-63'
    >>> areas.code(Place(name="Bắc Trung Bộ", code=None))
    'R_BTB'
    >>> areas.code(Place(name="Thạch Hà", code=None, level="district", within="Hà Tĩnh"))
    'VN-23_district_thach_ha'
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._entries = places(knowledge)
        self._names: dict[str, list[PlaceEntry]] = {}
        for entry in self._entries:
            self._names.setdefault(entry.name_vi, []).append(entry)
        self.code = lru_cache(maxsize=20_000)(self._code)

    def merged(self) -> dict[tuple[str, str], tuple[str, ...]]:
        """Code and name of each province that the merger of 1 July 2025 made of several, and the codes of its members.

        >>> Areas(Knowledge()).merged()["VN34_hai_phong", "Hải Phòng"]
        ('VN-61', 'VN-HP')
        """
        by_code = {entry.code: entry for entry in self._entries}
        return {
            (entry.code, entry.name_vi): tuple(by_code[member].iso for member in entry.members)
            for entry in self._entries
            if entry.type == "province" and len(entry.members) > 1
        }

    def _code(self, place: Place) -> str:
        if place.code:
            return place.code
        named = [e for e in self._names.get(place.name, ()) if not e.iso and place.level in (None, e.type)]
        if place.official_code:
            named = [entry for entry in named if entry.official_code == place.official_code]
        if named and not place.within:
            return named[0].code
        lies = next((e.iso or e.code for e in self._names.get(place.within or "", ())), "")
        return "_".join(filter(None, (lies, place.level or "", _slug(place.name))))


def _slug(name: str) -> str:
    """A name in letters that a code may have.

    >>> _slug("Đức Phổ")
    'duc_pho'
    """
    letters = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return _BELOW.sub("_", "".join(c for c in letters if not unicodedata.combining(c))).strip("_")
