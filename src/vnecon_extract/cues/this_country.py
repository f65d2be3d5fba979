"""``Nước này``: the country abroad that was named last, as if it were named again."""

from collections.abc import Iterator, Sequence

from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.span import start_of
from vnecon_extract.values import replace

_LEAD = 25
_PARTNER = "partner"


class ThisCountry:
    """Puts the country meant in the place of the words that stand for it, where they say whose figures follow."""

    def __init__(self, knowledge: Knowledge) -> None:
        words = word_lists(knowledge, "places")
        self._words = Lexicon(dict.fromkeys(words["this_country"]), knowledge.shared(Phrasebook))
        self._held = Pattern(rf"(?<!\w){alternatives(words['held_by'])}\s$")
        self._opens = Pattern(rf"(?:^|[,;:.–(-]|(?<!\w){alternatives(words['clause_opens'])})\s*+$")

    def told(self, readings: Sequence[Reading]) -> list[Reading]:
        """``readings``, with the countries that they call so among their places."""
        says = [self._words.occurs(reading.sentence.low) for reading in readings]
        if True not in says:
            return [*readings]
        out: list[Reading] = []
        last: PlaceMention | None = None
        for reading, said in zip(readings, says, strict=True):
            places = reading.places
            abroad = [p for p in places if p.type == "country" and not p.national] if places else []
            meant = [*self._meant(reading, abroad, last)] if said else []
            if meant:
                reading = replace(reading, places=sorted([*reading.places, *meant], key=start_of))
            out.append(reading)
            last = _of_figures(abroad) if abroad else last
        return out

    def _meant(
        self, reading: Reading, abroad: Sequence[PlaceMention], last: PlaceMention | None
    ) -> Iterator[PlaceMention]:
        low = reading.sentence.low
        for start, end, _ in self._words.find(low):
            country = _of_figures([p for p in abroad if p.end <= start]) or last
            before = low[max(0, start - _LEAD) : start]
            role = "holder" if self._held.search(before) is not None else ""
            if country is not None and (role or self._opens.search(before) is not None):
                yield replace(country, start=start, end=end, role_hint=role)


def _of_figures(abroad: Sequence[PlaceMention]) -> PlaceMention | None:
    """The last of ``abroad`` that is spoken of itself; where all are only partners, the last of them."""
    own = [p for p in abroad if p.role_hint != _PARTNER]
    named = own or abroad
    return named[-1] if named else None
