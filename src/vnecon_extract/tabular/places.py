"""Places that are all that a label or head says: ``Hà Nam``, ``Tỉnh Hà Nam``, ``Hoa Kỳ``, ``Huyện Kim Bảng``."""

from collections import defaultdict

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.places import places
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.patterns import Pattern, alternatives, lower
from vnecon_extract.tabular.labels import Label
from vnecon_extract.tabular.vocabulary import Vocabulary

_EDGES = " .,:;*-"


class Places:
    """Knows places by their whole name, as tables list them.

    >>> places = Places(Knowledge(), Vocabulary(Knowledge()))
    >>> places.named("Tỉnh Hà Nam").codes[0], places.named("Hoa Kỳ").type, places.named("Giá vàng")
    ('VN_ha_nam', 'country', None)
    >>> places.is_district("Huyện Kim Bảng")
    True
    """

    def __init__(self, knowledge: Knowledge, words: Vocabulary) -> None:
        names: dict[str, list[str]] = defaultdict(list)
        self._types = {}
        for entry in places(knowledge):
            if entry.type == "stratum":
                continue  # "Thành thị" is a part of a place
            self._types[entry.code] = entry
            for say in dict.fromkeys(lower(w) for w in (entry.name_vi, *entry.says, *entry.risky)):
                names[say].append(entry.code)
        self._names = dict(names)
        self._kinds = Pattern(rf"{alternatives(words.lists['place_kinds'])}\s*")
        self._district = Pattern(rf"{alternatives(words.lists['district_kinds'])}\s*(?=\w)")

    def named(self, words: str) -> PlaceMention | None:
        """The place that ``words`` are the name of."""
        low = lower(words).strip(_EDGES)
        codes = self._names.get(low)
        if codes is None and (kind := self._kinds.match(low)):
            codes = self._names.get(low[kind.end() :])
        if codes is None:
            return None
        first = self._types[codes[0]]
        same = tuple(code for code in codes if self._types[code].type == first.type)
        return PlaceMention(0, len(words), "table.place", same, first.type, within=first.within)

    def of(self, label: Label) -> PlaceMention | None:
        """The place that a label is the name of, also a part of a province that no table lists."""
        whole = len(label.text)
        for place in label.reading.places:
            if not place.start and place.end == whole and (place.codes or place.name):
                return place
        return self.named(label.text)

    def is_district(self, words: str) -> bool:
        """Whether ``words`` name a part of a province that no table lists."""
        return self._district.match(lower(words).strip(_EDGES)) is not None
