"""Units below the province: districts, towns, communes, wards and special zones, before and after 1 July 2025.

The names come with underthesea, whose address tables say for every former commune in which district and province it
lay and which commune of today it became; no list of our own.  Where they are not installed, no unit is known.
"""

import json
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

MERGER = date(2025, 7, 1)
_TABLES = Path("address", "data", "mapping.json")
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
# Level and plain name to the provinces that such a unit lay in.
_Units = dict[tuple[str, str], set[str]]


class Divisions:
    """Tells in which provinces a unit of some level and name lies; ``levels`` are the levels by their type word.

    >>> divisions = Divisions({"huyện": "district", "xã": "commune"})
    >>> divisions.provinces("district", "Thạch Hà", date(2023, 10, 1)), divisions.provinces("district", "Đây", None)
    (('Hà Tĩnh',), ())
    """

    def __init__(self, levels: Mapping[str, str]) -> None:
        self._levels = frozenset(levels.items())

    def provinces(self, level: str, name: str, day: date | None) -> tuple[str, ...]:
        """Names of the provinces with such a unit on ``day``; former units are looked up under their own provinces."""
        former, today = _units(self._levels)
        key = level, _key(name)
        found = (today.get(key) or former.get(key)) if day and day >= MERGER else (former.get(key) or today.get(key))
        return tuple(sorted(found or ()))

    def knows(self, level: str, name: str) -> bool:
        """Whether there is or was such a unit."""
        return any((level, _key(name)) in units for units in _units(self._levels))


@cache
def _units(levels: frozenset[tuple[str, str]]) -> tuple[_Units, _Units]:
    """Units up to the merger, and from then on; read once, when the first unit is asked for."""
    rows, by_word = _rows(), dict(levels)
    former = {(row[unit], row["old_province"]) for row in rows for unit in ("old_district", "old_ward")}
    return _by_name(former, by_word), _by_name({(row["new_ward"], row["new_province"]) for row in rows}, by_word)


def _by_name(pairs: set[tuple[str, str]], levels: dict[str, str]) -> _Units:
    units: _Units = defaultdict(set)
    for unit, province in pairs:
        words = unit.lower().split()
        size = 1 if levels.keys() & words[:1] else 2
        level = levels.get(" ".join(words[:size]))
        if level is not None:
            units[level, _key(" ".join(words[size:]))].add(_bare(province))
    return units


def _rows() -> list[dict[str, Any]]:
    spec = find_spec("underthesea")
    folders = spec.submodule_search_locations if spec is not None else None
    for folder in folders or ():
        file = Path(folder) / _TABLES
        if file.is_file():
            rows: list[dict[str, Any]] = json.loads(file.read_bytes())["ward_mapping"]
            return rows
    return []


def _bare(province: str) -> str:
    return province.removeprefix("Tỉnh ").removeprefix("Thành phố ")


def _key(name: str) -> str:
    """A name whose tone may stand on either vowel: ``Sơn Hòa``, ``Sơn Hoà``."""
    return " ".join(map(_toneless, name.lower().split()))


@lru_cache(maxsize=10_000)
def _toneless(syllable: str) -> str:
    """A syllable with its tone behind it."""
    letters = unicodedata.normalize("NFD", syllable)
    return "".join(c for c in letters if c not in _TONES) + "".join(c for c in letters if c in _TONES)
