"""What the level of an indicator can be measured in: the veto of units."""

from collections.abc import Callable, Mapping
from functools import lru_cache

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import Indicator
from vnecon_extract.knowledge.linking import Counted, families, measured
from vnecon_extract.knowledge.words import word_lists

OTHER = "other"
COUNTED = frozenset({"count", "people", "transport"})
# A level "per year" or "per head" is measured like the level itself.
_SOFT = frozenset({"time", "people", "count", "transport", "area"})


class MeasuredIn:
    """Tells which indicators a unit fits; ``entries`` are the indicators by code, ``counted`` the things by unit."""

    def __init__(
        self,
        knowledge: Knowledge,
        entries: Mapping[str, Indicator],
        counted: Mapping[str, Counted],
        dimension_of: Callable[[str], str],
        known: Callable[[str], bool],
    ) -> None:
        self._entries, self._counted = entries, counted
        self._dimension_of, self._known = dimension_of, known
        words = word_lists(knowledge, "linking")
        self._goods, self._goods_units = frozenset(words["goods"]), frozenset(words["goods_units"])
        things = ((entry.indicator, unit) for entry in measured(knowledge) for unit in entry.units)
        self._told = {(code, unit) for code, unit in things if not known(unit)}
        # Those of a family that has a price too: money for each is the price's, never theirs.
        self._valued = frozenset(
            m for family in families(knowledge) for m in family.members if any("price" in n for n in family.members)
        )
        # What a unit fits is asked several times a figure, always of the same few.
        self.of = lru_cache(maxsize=10_000)(self._which)

    def _which(self, codes: tuple[str, ...], unit: str) -> tuple[str, ...]:
        """Those of ``codes`` whose level can be measured in ``unit``."""
        return tuple([code for code in codes if self._is_measured(code, unit)])

    def _is_measured(self, code: str, unit: str) -> bool:
        dimension = self._dimension_of(unit)
        if (code, unit) in self._told:
            return True  # "12 khu công nghiệp": a thing that no unit's table knows
        if not dimension or not self._known(unit):
            return False
        entry = self._entries.get(code)
        if entry is None:
            return code == OTHER
        thing = self._counted.get(unit)
        if thing is not None and entry.group not in thing.groups:
            return False
        if not self._is_counted_in(entry, dimension, unit):
            return False
        if dimension in ("count", "people") and code in self._goods and unit not in self._goods_units:
            return False
        if dimension in entry.measures:
            return True
        first, *rest = dimension.split("/")
        if rest and all(part in _SOFT for part in rest) and first in entry.measures:
            if first == "currency" and code in self._valued and rest != ["time"]:
                return False
            return "area" not in rest or first not in ("mass", "currency")  # tạ/ha is no output, đồng/m2 no capital
        if first == "currency" and not rest:
            return any(m.startswith("currency/") and "price" in code for m in entry.measures)
        if first in COUNTED:
            return unit not in ("enterprise", "project") and any(m in COUNTED for m in entry.measures)
        return first in ("pp", "percent") and "percent" in entry.measures

    def _is_counted_in(self, entry: Indicator, dimension: str, unit: str) -> bool:
        """Whether ``unit`` is among the only ones of its kind that ``entry`` names, where it names some."""
        kind = COUNTED if dimension in COUNTED else {dimension}
        return unit in entry.counted_in or not any(self._dimension_of(own) in kind for own in entry.counted_in)
