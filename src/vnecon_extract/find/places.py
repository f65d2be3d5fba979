"""Places: names, offices that stand for a place, and words that stand for the article's own place."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from vnecon_extract.find.names import Name, NameFinder
from vnecon_extract.find.neighbours import Neighbours
from vnecon_extract.find.place_hits import Hit, PlaceHits
from vnecon_extract.find.units_below import Unit
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.places import VIETNAM, PlaceEntry, Stand
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import RANKED, PlaceMention, PlaceType, PlaceVia, Sentence
from vnecon_extract.patterns import Pattern, sources

# Between an office and a place further on in its name: "Chi cục Hải quan ga đường sắt quốc tế Đồng Đăng".
_GAP = Pattern(r" (?:[^\W\d_]+(?:[ &-]| - )){0,8}")

# How far before "thành phố" that stands which makes it many.
_PLURAL = 20


class PlaceFinder:
    """Finds what names a place or stands for one.

    >>> text = "Cục Hải quan Thanh Hóa: xuất khẩu sang Mỹ đạt 3 tỷ USD"
    >>> found = PlaceFinder(Knowledge()).find(Sentence(0, len(text), text, text.lower()))
    >>> [(text[p.start : p.end], p.codes[0], p.via, p.role_hint) for p in found]
    [('Cục Hải quan Thanh Hóa', 'VN_thanh_hoa', 'office', ''), ('Mỹ', 'C_US', 'name', 'partner')]
    """

    def __init__(self, knowledge: Knowledge, names: NameFinder | None = None) -> None:
        self._hits = PlaceHits(knowledge)
        self._names = names or NameFinder(knowledge)
        lists = sources(word_lists(knowledge, "places"))
        # Between an office and the place in its name: "Cục Hải quan (tỉnh) Lào Cai".
        self._close_gap = Pattern(rf" (?:{lists['office_gap']} )*")
        self._gap_stop = Pattern(
            rf"\b{lists['gap_stops']}\b(?! {lists['gap_stop_compounds']} {lists['gap_stop_tails']})"
        )
        joint = rf"(?:, |; |/| - |-|,? {lists['list_last']} | {lists['list_joins']} )"
        self._list = Pattern(rf"{joint}(?:{lists['list_also']} )?")
        self._given = Pattern(rf" {lists['givers']}\b")
        # "các tỉnh, thành phố"
        provinces = rf"(?:{lists['provinces']}(?:,| {lists['list_last']}|/|-) ?)?"
        self._plural = Pattern(rf"(?:^|\W)(?:{lists['plural']}|\d+) {provinces}$")
        self._neighbours = Neighbours(knowledge)

    def find(self, sentence: Sentence, names: Sequence[Name] | None = None) -> list[PlaceMention]:
        """All places of the sentence, in order; ``names`` are its organisations', where they are already found."""
        hits = self._hits.of(sentence)
        if not hits:
            return []
        if any(hit.entries or hit.unit for hit in hits):
            names = self._names.find(sentence) if names is None else names
            if names:
                hits = [h for h in hits if h.office or h.stand or not any(n.start <= h.start < n.end for n in names)]
            hits = self._sure(sentence, hits)
        return self._mentions(sentence, hits)

    def _sure(self, sentence: Sentence, hits: list[Hit]) -> list[Hit]:
        """Names that are places for certain, and risky ones that an opener or a list makes sure."""
        offices = {h.end + 1 for h in hits if h.office is not None}
        kept = [
            h
            for h in hits
            if not h.entries
            or h.start in offices
            or not self._neighbours.block(sentence, h.start, h.end, region=h.entries[0].type == "region")
        ]
        sure = {id(h) for h in kept if not h.risky or self._known(sentence, h)}
        if len(sure) == len(kept):
            return kept
        pairs = [(a, b) for a, b in pairwise(kept) if self._list.fullmatch(sentence.low, a.end, b.start)]
        for left, right in [*pairs, *reversed(pairs)]:
            if left.entries and right.entries and (id(left) in sure or id(right) in sure):
                sure |= {id(left), id(right)}
        return [h for h in kept if id(h) in sure]

    def _known(self, sentence: Sentence, hit: Hit) -> bool:
        """Whether the words around a risky name say that it is a place's."""
        return self._neighbours.open(sentence, hit.start) or self._neighbours.ranked(sentence, hit.end)

    def _mentions(self, sentence: Sentence, hits: list[Hit]) -> list[PlaceMention]:
        found: list[PlaceMention] = []
        index = 0
        while index < len(hits):
            hit = hits[index]
            following = hits[index + 1] if index + 1 < len(hits) else None
            if hit.office is not None:
                taken = self._office(sentence, hit, hits[index + 1 : index + 3], found)
                index += taken
            elif hit.unit is not None:
                role = self._neighbours.role(sentence, hit.start)
                behind = next((i for i in range(index + 1, min(index + 3, len(hits))) if not hits[i].stand), 0)
                wider = self._hits.units.within(sentence, hit.unit, _province(hits[behind])) if behind else None
                found.append(_named(hit, hit.unit, "name", "holder" if role == "holder" else "", wider))
                index = behind if wider else index
            elif hit.entries:
                found.append(self._name(sentence, hit, found))
            elif hit.stand is not None and not self._names_next(sentence, hit, following):
                found.append(_stand(hit, hit.stand))
            index += 1
        return self._partners(sentence, found)

    def _partners(self, sentence: Sentence, found: list[PlaceMention]) -> list[PlaceMention]:
        """What a list's last country is ranked as, those before it are too: ``Mỹ, Đức là hai thị trường lớn nhất``."""
        for index in range(len(found) - 1, 0, -1):
            left, right = found[index - 1], found[index]
            partners = right.role_hint == "partner" and not left.role_hint and left.type in ("country", "bloc")
            if partners and not left.national and self._list.fullmatch(sentence.low, left.end, right.start):
                found[index - 1] = replace(left, role_hint="partner", rule=right.rule)
        return found

    def _names_next(self, sentence: Sentence, hit: Hit, following: Hit | None) -> bool:
        """``tỉnh`` before a name, in ``các tỉnh`` or in ``kế hoạch tỉnh giao``, stands for nothing of its own."""
        if self._given.match(sentence.low, hit.end):
            return True
        if following is not None and following.entries and following.start - hit.end <= 1:
            return True
        if self._plural.search(sentence.low, max(0, hit.start - _PLURAL), hit.start):
            return True
        return sentence.text[hit.end + 1 : hit.end + 2].isupper() and sentence.text[hit.end : hit.end + 1] == " "

    def _office(self, sentence: Sentence, hit: Hit, behind: list[Hit], found: list[PlaceMention]) -> int:
        """Add the office, with the place in its name; how many hits behind it were taken."""
        office = hit.office
        assert office is not None
        for taken, other in enumerate(behind, start=1):
            if other.office is not None:
                break
            close = office.close or office.national
            if other.unit is not None and self._belongs(sentence, hit.end, other.start, close):
                found.append(replace(_named(other, other.unit, "office"), start=hit.start, rule=office.code))
                return taken
            if other.entries and self._belongs(sentence, hit.end, other.start, close):
                found.append(_mention(hit.start, other.end, other.entries, "office", office.code))
                return taken
        if office.national:
            found.append(PlaceMention(hit.start, hit.end, office.code, (VIETNAM,), "country", "office", national=True))
        elif not office.close:
            found.append(PlaceMention(hit.start, hit.end, office.code, (), "province", "generic"))
        return 0

    def _belongs(self, sentence: Sentence, start: int, end: int, close: bool) -> bool:
        """Whether a place at ``end`` is part of the office's name that stops at ``start``."""
        pattern = self._close_gap if close else _GAP
        return pattern.fullmatch(sentence.text, start, end) is not None and not self._gap_stop.search(
            sentence.text, start, end
        )

    def _name(self, sentence: Sentence, hit: Hit, found: list[PlaceMention]) -> PlaceMention:
        role = self._neighbours.role(sentence, hit.start)
        nation = hit.entries[0].code == VIETNAM
        abroad = hit.entries[0].type in ("country", "bloc", "world") and not nation
        ranked = role == RANKED or (not role and abroad and self._neighbours.ranked(sentence, hit.end))
        if ranked:
            role = "partner"  # "tại Việt Nam, Đức là nhà đầu tư lớn nhất": not of the list
        if not role and found and self._list.fullmatch(sentence.low, found[-1].end, hit.start):
            role, ranked = found[-1].role_hint, found[-1].rule == RANKED
        if role == "partner" and not (abroad or self._neighbours.partner(sentence, hit.start, nation=nation)):
            role = ""
        return _mention(hit.start, hit.end, hit.entries, "name", RANKED if ranked else "name", role or "")


def _province(hit: Hit) -> tuple[int, int, PlaceEntry] | None:
    """Where a hit that is a province stands, and which it is."""
    if hit.office is not None or not hit.entries or hit.entries[0].type != "province":
        return None
    return hit.start, hit.end, hit.entries[0]


def _named(
    hit: Hit, unit: Unit, via: PlaceVia, role: str = "", wider: tuple[int, int, PlaceEntry] | None = None
) -> PlaceMention:
    end, within = (wider[1], wider[2].code) if wider else (hit.end, hit.entries[0].within if hit.entries else "")
    codes = tuple(entry.code for entry in hit.entries)
    return PlaceMention(
        hit.start, end, unit.level, codes, "district", via, role, within=within, name=unit.name, level=unit.level
    )


def _stand(hit: Hit, stand: Stand) -> PlaceMention:
    codes = (VIETNAM,) if stand.national else ()
    type_: PlaceType = "country" if stand.national else "province"
    return PlaceMention(
        hit.start, hit.end, stand.code, codes, type_, "generic", national=stand.national, level=stand.level
    )


def _mention(start: int, end: int, entries: list[PlaceEntry], via: PlaceVia, rule: str, role: str = "") -> PlaceMention:
    first = entries[0]
    codes = tuple([entry.code for entry in entries])
    return PlaceMention(start, end, rule, codes, first.type, via, role, first.within, first.code == VIETNAM)
