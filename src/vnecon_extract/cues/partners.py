"""Partners: the countries or blocs that a trade, capital or labour flow is with."""

from collections.abc import Sequence

from vnecon_extract.choice import pick
from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.measures import Measures
from vnecon_extract.cues.weighed_parts import WeighedParts, said
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.patterns import Pattern, WordsBefore, alternatives
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, starting
from vnecon_extract.values import replace

_BEHIND = 45
# What a country sells or buys for is its own, whoever it sells to.
SOLD_FOR = "export_price"
OF_SALES = (SOLD_FOR, "import_price")
_ABROAD = ("country", "bloc")


class Partners:
    """Finds the partner of a figure; ``words`` are lists of ``data/linking.toml``."""

    def __init__(
        self, knowledge: Knowledge, measures: Measures, words: dict[str, tuple[str, ...]], weighed: WeighedParts
    ) -> None:
        self._weighed = weighed
        flows = (code for group in words["partner_groups"] for code in measures.of_group(group))
        of_partners = word_lists(knowledge, "places")["of_partners"]
        self._with_partners = frozenset((*of_partners, *flows)).difference(words["without_partners"])
        self._sold_abroad = frozenset(words["sold_abroad"])
        self._owned_by = tuple(f"{word} " for word in words["owned_by"])
        also, market = alternatives(words["also"]), rf"(?:{alternatives(words['markets'])}\s)?"
        self._apart = Pattern(rf"[,;:.(\d]|\s{also}\s")
        self._listed = Pattern(rf"\s*+(?:[,–-]|{also}|,\s{also})\s*+{market}")
        kinds = ("", *(f" {kind}" for kind in words["markets"]))
        self._beside = WordsBefore(f"{say}{kind}" for say in words["beside"] for kind in kinds)

    def may_have(self, codes: tuple[str, ...]) -> bool:
        """Whether figures of ``codes`` are of a trade or capital flow, which is with somebody."""
        return bool(codes) and codes[0] in self._with_partners

    def of(
        self,
        figure: Figure,
        reading: Reading,
        codes: tuple[str, ...],
        at_home: bool,
        turn: PlaceMention | None = None,
        trader: PlaceMention | None = None,
    ) -> Decision[Span] | None:
        """The countries or blocs that a trade or capital flow is with (``Mỹ, Hà Lan và Nhật Bản``), in the article;
        ``turn`` is the one that a list gives the figure, ``trader`` the country abroad whose trade is told."""
        if turn is None and trader is None and not any(map(is_foreign, reading.places)):
            return None
        found = self._before(figure, reading, codes, at_home, turn, trader)
        behind = None if found is not None or turn is not None else self._behind(figure, reading, trader)
        if behind is not None:
            return said(words_of(behind, reading.sentence.start), Rule.PART_PARTNER)
        return found

    def _before(
        self,
        figure: Figure,
        reading: Reading,
        codes: tuple[str, ...],
        at_home: bool,
        turn: PlaceMention | None,
        trader: PlaceMention | None,
    ) -> Decision[Span] | None:
        """The partners that the words before a figure name."""
        start = figure.outer.start if figure.outer.end else figure.left.start
        near = [turn] if turn else starting(reading.places, start, figure.left.end)
        abroad = [p for p in near if _is_with(p)] if trader is None else _of_trader(near, trader)
        if not abroad:
            return None
        if turn is None:
            abroad = self._not_beside(abroad, reading.sentence.low)
        sought = trader is not None or (
            at_home and bool(abroad) and not self._is_own(codes[0], abroad[-1], figure, reading)
        )
        weighed = self._weighed.partners(abroad, sought=sought)
        if not weighed:
            return None
        first = last = weighed[0].decision.value
        for place in reversed(abroad[: abroad.index(last)]):
            if place.codes == last.codes or not self._listed.fullmatch(reading.sentence.low, place.end, first.start):
                break
            first = place
        _, second, _, margin = pick(
            weighed, lambda other, _: first.start <= other.start <= last.start or other.codes == last.codes
        )
        found = said(_from(first, last, reading), Rule.PART_PARTNER)
        if second is None:
            return found
        other = second.decision.value
        return replace(found, runner_up=said(_from(other, other, reading), Rule.PART_PARTNER), margin=margin)

    def _behind(self, figure: Figure, reading: Reading, trader: PlaceMention | None) -> PlaceMention | None:
        """``Đức nhập khẩu 5.000 tấn tôm từ Ấn Độ``: the partner that the clause goes on to name."""
        end, low = figure.quantity.end, reading.sentence.low
        near = starting(reading.places, end, end + _BEHIND)
        if not near:
            return None
        named = _of_trader(near, trader) if trader is not None else [p for p in near if _is_with(p)]
        first = named[0] if named and named[0] is near[0] and named[0].role_hint == "partner" else None
        return first if first is not None and not self._apart.search(low, end, first.start) else None

    def _is_own(self, code: str, place: PlaceMention, figure: Figure, reading: Reading) -> bool:
        """Whether a figure is a country's own: prices there (``gạo Thái Lan ở mức 633 USD/tấn``), and what is sold
        abroad ``của`` that country, or for so much as goods that bear its name (``gạo Thái Lan xuất khẩu``)."""
        if place.role_hint == "holder":
            low = reading.sentence.low
            return "price" in code or (code in self._sold_abroad and low.endswith(self._owned_by, 0, place.start))
        if place.role_hint == "partner":
            return False
        if code.endswith("_price") and code not in OF_SALES:
            return True
        priced = code == SOLD_FOR or ("/" in figure.quantity.unit and code in self._sold_abroad)
        return priced and names_goods(place, reading)

    def beside(self, place: PlaceMention, low: str) -> bool:
        """Whether another only comes after ``place`` or stands beside it: ``EU đứng sau Mỹ``."""
        return self._beside.start(low, place.start) is not None

    def _not_beside(self, places: Sequence[PlaceMention], low: str) -> list[PlaceMention]:
        """Without those that another only comes after or stands beside: ``EU đứng sau Mỹ, Nhật Bản và Trung Quốc``."""
        kept: list[PlaceMention] = []
        beside, end = False, -1
        for place in places:
            if end < 0 or not self._listed.fullmatch(low, end, place.start):
                beside = self.beside(place, low)
            if not beside:
                kept.append(place)
            end = place.end
        return kept


def is_foreign(place: PlaceMention) -> bool:
    """Whether a place is a country or bloc other than Việt Nam."""
    return place.type in _ABROAD and not place.national


def names_goods(place: PlaceMention, reading: Reading) -> bool:
    """Whether goods bear the name of a country abroad: ``gạo Thái Lan``."""
    return is_foreign(place) and any(part.end == place.start - 1 for part in reading.breakdowns)


def _is_with(place: PlaceMention) -> bool:
    """Whether a flow can be with ``place``: one abroad, and no office there that only tells of it (``Bộ Nông nghiệp
    Hoa Kỳ``)."""
    return place.via != "office" and is_foreign(place)


def _from(first: PlaceMention, last: PlaceMention, reading: Reading) -> Span:
    """Where the words from ``first`` to ``last`` stand in the article."""
    return Span(reading.sentence.start + first.start, reading.sentence.start + last.end)


def _of_trader(places: Sequence[PlaceMention], trader: PlaceMention) -> list[PlaceMention]:
    """Those of ``places`` that a country abroad can trade with: all others, Việt Nam too."""
    named = [p for p in places if p.via == "name" and p.codes != trader.codes]
    return [p for p in named if p.national or is_foreign(p)]
