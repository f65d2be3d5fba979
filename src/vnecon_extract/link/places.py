"""Whose figures: the article's own place (home), and a place as a record states it."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.places import VIETNAM, PlaceEntry, places
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.link.place_names import PlaceNames
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.records import Place
from vnecon_extract.timex.document_date import Published
from vnecon_extract.values import value

# What a mention counts for the article's place: an office more than a name; the title most, then the lead.
_TITLE, _LEAD = 6.0, 3.0
_OFFICE, _NAME, _TOWN = 2.0, 1.0, 0.7
_NATION, _COUNTRYWIDE, _ABROAD = 0.8, 0.7, 0.6
_GENERIC, _GENERIC_MOST = 0.5, 6.0
# In a list of provinces none is the article's own.
_LISTED, _LIST_SIZE = 0.2, 3


@value
class Home:
    """The article's own place: a code of ``data/places.toml``, and the rule that found it."""

    code: str
    rule: str
    local: bool = False


class Gazetteer:
    """All places by code: which unit a name meant on a day, whose an article is, what a record says.

    >>> gazetteer = Gazetteer(Knowledge())
    >>> place = gazetteer.as_place("VN_bac_kan", Published(2025, 1), Home("VN_bac_kan", "name"))
    >>> place.name, place.code, place.official_code, place.successor
    ('Bắc Kạn', 'VN-53', '06', 'Thái Nguyên')
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._entries = {entry.code: entry for entry in places(knowledge)}
        self._names = PlaceNames(places(knowledge), word_lists(knowledge, "places")["kinds"])
        # An article says the same few places again and again.
        self._as_place = lru_cache(maxsize=1000)(self._place_of)

    def given(self, name: str, published: Published | None = None) -> Home:
        """The home a caller sets by name or code; raises ``KnowledgeError`` where no table knows it."""
        entry = self.entry(self._names.codes(name), published)
        return Home(entry.code, "given", local=entry.type == "province")

    def entry(self, codes: Sequence[str], published: Published | None) -> PlaceEntry:
        """The unit that existed when the text was written, else the first: a former province keeps its own name."""
        if len(codes) > 1:
            day = _day(published)
            for code in codes:
                if self._entries[code].valid(day):
                    return self._entries[code]
        return self._entries[codes[0]]

    def as_place(self, named: PlaceMention | str | None, published: Published | None, home: Home) -> Place:
        """A mention or code as a record's place; a town stands for its province, a generic word for ``home``."""
        codes: Sequence[str] = (named,) if isinstance(named, str) else named.codes if named is not None else ()
        return self._as_place(tuple(codes) or (home.code,), published)

    def _place_of(self, codes: tuple[str, ...], published: Published | None) -> Place:
        entry = self.entry(codes, published)
        if entry.within:
            entry = self.entry(self._same(entry.within), published)
        return Place(
            name=entry.name_vi,
            code=self._iso(entry) or None,
            official_code=entry.official_code or None,
            level=entry.type,
            successor=self._successor(entry),
        )

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

    def home(self, sentences: Sequence[Sequence[PlaceMention]], published: Published | None, lead: int = 3) -> Home:
        """The place whose figures the article reports, from the places of its sentences, title first.

        Việt Nam where national offices and ``cả nước`` outweigh any province, or nothing else is found.
        """
        scores = self._scores(sentences, published, lead)
        nation = scores.pop(VIETNAM, 0.0)
        generic = min(scores.pop("", 0.0), _GENERIC_MOST)
        local = {c: s for c, s in scores.items() if self._entries[c].type == "province"}
        abroad = {c: s for c, s in scores.items() if self._entries[c].type == "country"}
        province, best = _best(local)
        country, most = _best(abroad)
        if province and best >= 2 and best + generic >= nation and _clear(local, best):
            return Home(province, "province", local=True)
        if country and most >= _TITLE * _ABROAD and most > 1.5 * nation and _clear(abroad, most):
            return Home(country, "country")
        return Home(VIETNAM, "nation" if nation else "default")

    def _scores(
        self, sentences: Sequence[Sequence[PlaceMention]], published: Published | None, lead: int
    ) -> dict[str, float]:
        scores: dict[str, float] = defaultdict(float)
        for index, mentions in enumerate(sentences):
            if not mentions:
                continue
            place = _TITLE if index == 0 else _LEAD if index < lead else 1.0
            crowd = {m.codes for m in mentions if m.type == "province" and m.codes}
            listed = _LISTED if len(crowd) >= _LIST_SIZE else 1.0
            for mention in mentions:
                code, weight = self._weight(mention, published)
                scores[code] += weight * place * (listed if mention.type != "country" else 1.0)
        return scores

    def _weight(self, mention: PlaceMention, published: Published | None) -> tuple[str, float]:
        """The code a mention speaks for ("" for a generic local word), and how much."""
        if not mention.codes:
            return "", _GENERIC
        if mention.national:
            return VIETNAM, _COUNTRYWIDE if mention.via == "generic" else _NATION
        if mention.role_hint == "partner":
            return mention.codes[0], 0.0
        entry = self.entry(mention.codes, published)
        if entry.within:
            return self.entry(self._same(entry.within), published).code, _TOWN
        if mention.type == "province":
            return entry.code, _OFFICE if mention.via == "office" else _NAME
        return entry.code, _ABROAD


def _best(scores: dict[str, float]) -> tuple[str, float]:
    return max(scores.items(), key=lambda item: item[1], default=("", 0.0))


def _clear(scores: dict[str, float], best: float) -> bool:
    """Whether the first is well before the second."""
    return len(scores) < 2 or best >= 1.5 * sorted(scores.values())[-2]


def _day(published: Published | None) -> date | None:
    return date(published.year, published.month, published.day or 1) if published is not None else None
