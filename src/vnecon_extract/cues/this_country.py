"""``Nước này``, ``toàn vùng``, ``của khối``: the country abroad, region or bloc named last, as if named again."""

from collections.abc import Iterator, Mapping, Sequence

from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import PlaceMention, PlaceType
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.span import start_of
from vnecon_extract.values import replace

_LEAD = 25
_PARTNER = "partner"
# What words stand for, by their list in ``data/places.toml``.
_KINDS: dict[str, PlaceType] = {"this_country": "country", "this_region": "region", "this_bloc": "bloc"}


class ThisCountry:
    """Puts the place meant in that of the words that stand for it, where they say whose figures follow."""

    def __init__(self, knowledge: Knowledge) -> None:
        words = word_lists(knowledge, "places")
        said = {word: kind for code, kind in _KINDS.items() for word in words[code]}
        self._words = Lexicon(said, knowledge.shared(Phrasebook))
        self._alone = Pattern(rf"\s*+(?:$|[^\w\s]|\d|{alternatives(words['behind_stands'])}(?!\w))")
        self._held = Pattern(rf"(?<!\w){alternatives(words['held_by'])}\s$")
        self._opens = Pattern(rf"(?:^|[,;:.–(-]|(?<!\w){alternatives(words['clause_opens'])})\s*+$")

    def told(self, readings: Sequence[Reading]) -> list[Reading]:
        """``readings``, with the countries, regions and blocs that they call so among their places."""
        says = [self._words.occurs(reading.sentence.low) for reading in readings]
        if True not in says:
            return [*readings]
        out: list[Reading] = []
        last: dict[PlaceType, PlaceMention] = {}
        for reading, said in zip(readings, says, strict=True):
            named = _by_kind(reading.places) if reading.places else {}
            meant = [*self._meant(reading, named, last)] if said else []
            if meant:
                reading = replace(reading, places=sorted([*reading.places, *meant], key=start_of))
            out.append(reading)
            last = {**last, **{kind: _of_figures(places) for kind, places in named.items()}} if named else last
        return out

    def _meant(
        self,
        reading: Reading,
        named: Mapping[PlaceType, Sequence[PlaceMention]],
        last: Mapping[PlaceType, PlaceMention],
    ) -> Iterator[PlaceMention]:
        low = reading.sentence.low
        for start, end, kind in self._words.find(low):
            before = [p for p in named.get(kind, ()) if p.end <= start]
            place = _of_figures(before) if before else last.get(kind)
            if place is None:
                continue
            if kind != "country":
                if self._alone.match(low, end) is not None:
                    yield replace(place, start=start, end=end, role_hint="holder")
                continue
            said = low[max(0, start - _LEAD) : start]
            behind = any(m.end + 1 == start for m in reading.indicators)  # "Nợ công nước này tương đương 235% GDP"
            role = "holder" if behind or self._held.search(said) is not None else ""
            if role or self._opens.search(said) is not None:
                yield replace(place, start=start, end=end, role_hint=role)


def _by_kind(places: Sequence[PlaceMention]) -> dict[PlaceType, list[PlaceMention]]:
    """The places that words can stand for, by kind: Việt Nam is none of them."""
    named: dict[PlaceType, list[PlaceMention]] = {}
    for place in places:
        if place.type in _KINDS.values() and not place.national:
            named.setdefault(place.type, []).append(place)
    return named


def _of_figures(named: Sequence[PlaceMention]) -> PlaceMention:
    """The last of ``named`` that is spoken of itself; where all are only partners, the last of them."""
    own = [p for p in named if p.role_hint != _PARTNER]
    return (own or named)[-1]
