"""When a predicted field is right: one rule a field."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from vnecon_extract.evaluate.gold import OPEN, GoldRecord, alternatives
from vnecon_extract.evaluate.periods import same_period
from vnecon_extract.exact import exact, quotient
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.places import VIETNAM, places, stands
from vnecon_extract.text import clean

Predicted = Mapping[str, Any]
"""A predicted record in its JSON form."""

CORE = ("value", "unit", "kind", "indicator")
STRICT = (*CORE, "period", "base", "place")
FIELDS = (*STRICT, "status", "bound", "breakdown")

OTHER = "other"
"""The code of what no code fits."""

_TOLERANCE = Decimal("1e-9")
_ENOUGH = Decimal("0.5")
_UNIT = re.compile(r"^(tỉnh|thành phố|tp|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) (?!\d)")


def fold(text: str | None) -> str:
    """Words alone, in small letters, for comparing names.

    >>> fold("TP. Hồ Chí Minh"), fold("tỉ lệ")
    ('tp hồ chí minh', 'tỷ lệ')
    """
    words = re.sub(r"[\W_]+", " ", unicodedata.normalize("NFC", text or "").casefold())
    return re.sub(r"\btỉ\b", "tỷ", words).strip()


def overlap(a: str, b: str) -> Decimal:
    """Share of words that two texts have in common, 0 to 1, in any order.

    >>> overlap("thu nội địa", "tổng thu nội địa") > Decimal("0.8")
    True
    """
    x, y = Counter(fold(a).split()), Counter(fold(b).split())
    common = (x & y).total()
    return quotient(Decimal(2 * common), Decimal(x.total() + y.total())) if common else Decimal(0)


def _number(value: Any) -> Decimal | None:
    try:
        return None if value is None else Decimal(str(value))
    except InvalidOperation:
        return None


def _close(want: Decimal | None, value: Any) -> bool:
    got = _number(value)
    if want is None or got is None:
        return want is None and value is None
    return abs(want - got) <= abs(want) * _TOLERANCE


@exact()
def same_value(gold: GoldRecord, record: Predicted) -> bool:
    """Whether value, or low and high, are the same number, however it is written."""
    if gold.low is not None:
        return _close(gold.low, record.get("low")) and _close(gold.high, record.get("high"))
    return _close(gold.value, record.get("value"))


def same_indicator(gold: GoldRecord, record: Predicted, known: Collection[str] = ()) -> bool:
    """Whether the codes are the same; where no code fits, whether the subjects share half of their words.

    ``known`` are the codes that the labels could use: a later code of the extractor's says no more than ``other``.
    """
    codes, got = alternatives(gold.indicator), record.get("indicator") or OTHER
    if got != OTHER and (not known or got in known):
        return got in codes
    return OTHER in codes and overlap(gold.subject, (record.get("subject") or {}).get("text") or "") >= _ENOUGH


def same_base(gold: GoldRecord, record: Predicted) -> bool:
    """Whether both compare with the same period, with a plan, or with something else; an open label takes any."""
    return any(_same_base(want, record.get("base") or {}) for want in alternatives(gold.base))


def _same_base(want: str, got: Mapping[str, Any]) -> bool:
    if want == OPEN:
        return True
    if want in ("plan", OTHER):
        return bool(got.get("kind") == want)
    return got.get("kind") == "period" and same_period(want, got.get("period"))


def same_breakdown(gold: GoldRecord, record: Predicted) -> bool:
    """Whether the words of both breakdowns are the same by half, whatever dimension they are under."""
    want, got = gold.breakdown, record.get("breakdown") or {}
    return not (want or got) or overlap(_words(want), _words(got)) >= _ENOUGH


def _words(breakdown: Mapping[str, Any]) -> str:
    return " ".join(str(words) for _, words in sorted(breakdown.items()))


def _spelt(name: str | None) -> str:
    return fold(clean(name or "").text)


class PlaceNames:
    """One identity for all names of a place, from ``data/places.toml``.

    A province keeps its identity across the merger of July 2025 as far as its name goes.
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._ids: dict[str, str] = {}
        for place in places(knowledge):
            names = (place.name_vi, *place.says, *place.risky)
            self._put(names, _spelt(place.name_vi))
            if place.code == VIETNAM:
                nation = (name for stand in stands(knowledge) if stand.national for name in stand.says)
                self._put(nation, _spelt(place.name_vi))

    def _put(self, names: Any, identity: str) -> None:
        for name in names:
            self._ids.setdefault(_spelt(name), identity)

    def __getitem__(self, name: str | None) -> str:
        key = _spelt(name)
        if key not in self._ids:
            # What kind of unit it is may be said or not; "quận 7" is no name without it.
            key = _UNIT.sub("", key)
        return self._ids.get(key, key)


class Judge:
    """Says which fields of a predicted record are right; ``codes`` are those that the labels could use, if not all.

    >>> gold = GoldRecord(starts=(9,), kind="level", unit="VND", indicator="fdi", place="cả nước", value="5", base="-")
    >>> right = Judge(Knowledge()).right(gold, {"kind": "level", "unit": "VND", "value": "5.0", "indicator": "gdp",
    ...     "place": {"name": "Việt Nam"}})
    >>> right["value"], right["indicator"], right["place"]
    (True, False, True)
    """

    def __init__(self, knowledge: Knowledge, codes: Collection[str] = ()) -> None:
        self._places = PlaceNames(knowledge)
        self._codes = codes

    def right(self, gold: GoldRecord, record: Predicted) -> dict[str, bool]:
        """Every field of ``FIELDS``, right or wrong."""
        return {
            "value": same_value(gold, record),
            "unit": (record.get("unit") or "") in alternatives(gold.unit),
            "kind": record.get("kind") in alternatives(gold.kind),
            "indicator": same_indicator(gold, record, self._codes),
            "period": same_period(gold.period, record.get("period")),
            "base": same_base(gold, record),
            "place": self.same_place(gold, record),
            "status": record.get("status") in alternatives(gold.status or "actual"),
            "bound": record.get("bound") == (gold.bound or "exact"),
            "breakdown": same_breakdown(gold, record),
        }

    def same_place(self, gold: GoldRecord, record: Predicted) -> bool:
        """Whether both name the same place, under whatever name; an open label takes any."""
        if (gold.place or OPEN) == OPEN:
            return True
        got = self._places[(record.get("place") or {}).get("name")]
        return got in {self._places[name] for name in alternatives(gold.place)}
