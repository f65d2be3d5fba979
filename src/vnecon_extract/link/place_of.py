"""Whose figure it is: the place that its sentence, or the article, gives a figure."""

from collections.abc import Mapping, Sequence

from vnecon_extract.choice import Candidate, by_weight, choose
from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.nation_beside import is_of_share
from vnecon_extract.cues.partners import is_foreign
from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.document.scene import Scene
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.markets import Market, abroad, by_indicator, unsaid
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.records import Place
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span
from vnecon_extract.values import value

_OPENING, _FIRST = 15, 6
# However many places a sentence names before a figure, each weighs more than the article's own.
_LEAST = 1
_BESIDE, _APPOSED = 2, 10
_PERCENT, _COMMA = "percent", ", "
# Words that name a whole.
_WHOLE = 70


@value
class Measured:
    """A figure of ``code`` with its parts; ``listed`` is the place that a list of places gives it."""

    figure: Figure
    code: str
    parts: Mapping[str, Decision[Span]]
    listed: PlaceMention | None
    subject: Subject


def place_of(found: Measured, reading: Reading, scene: Scene, tables: Tables) -> Decision[Place | None]:
    """The place of ``found``: the indicator's own, that of its list, the nearest before it that can be, the article's.

    Each place named is a candidate; what cannot be whose figure it is is vetoed, and the heaviest of the rest wins.
    """
    at, offset = tables.gazetteer.as_place, reading.sentence.start
    banks = tables.central_banks
    bank = banks.last(reading.sentence.low, found.figure.start) if banks.set(found.code) else None
    if bank is not None:
        name, country = bank
        words = words_of(name, offset)
        return Decision(at(country, scene.published, scene.home), Rule.PLACE_OF_CENTRAL_BANK, words)
    market = Market(found.code, found.figure.quantity.unit)
    held = _held_abroad(found, reading, tables.of) if found.code in tables.national and not market.in_dong else None
    if held is not None:
        words = words_of(held, offset)
        return Decision(at(held, scene.published, scene.home), Rule.PLACE_NAMED, words, runner_up=scene.place)
    code, rule, of_series = by_indicator(market, found.subject, reading, scene.home, tables)
    if code:
        return Decision(at(code, scene.published, scene.home), rule, of_series, runner_up=scene.place)
    named = sorted(_named(found, reading, scene, tables), key=by_weight, reverse=True)
    if not named:
        code, rule = unsaid(market, scene.home, tables, abroad=abroad(market, reading, tables))
        return Decision(at(code, scene.published, scene.home), rule, runner_up=scene.place) if code else scene.own
    return choose(_candidate(one, reading, scene, tables) for one in named).decision(scene.own)


def _held_abroad(found: Measured, reading: Reading, of: tuple[str, ...]) -> PlaceMention | None:
    """``Dự trữ ngoại hối của Đức``: the country abroad of which the figure's own words tell what else is Việt Nam's."""
    whole = _of_whole(found, reading, of)
    own = [p for p in reading.places if found.figure.left.start <= p.start < found.figure.start]
    last = own[-1] if own and is_foreign(own[-1]) and own[-1].role_hint == "holder" else None
    return whole or last


@value
class _Named:
    """A place that may be whose figure it is; ``here`` if the figure's own sentence names it."""

    place: PlaceMention
    rule: Rule
    weight: int
    here: bool = True


def _candidate(one: _Named, reading: Reading, scene: Scene, tables: Tables) -> Candidate[Place | None, None]:
    """The place as a record says it; otherwise the article's own would be it."""
    words = words_of(one.place, reading.sentence.start) if one.here else None
    made = tables.gazetteer.as_place(one.place, scene.published, scene.home)
    return Candidate(one.weight, Decision(made, one.rule, words, runner_up=scene.place))


def _named(found: Measured, reading: Reading, scene: Scene, tables: Tables) -> list[_Named]:
    """The places that may be whose figure it is, weighed: those named that cannot be (``_vetoed``) are left out."""
    named: list[_Named] = []
    listed, low, weights = found.listed, reading.sentence.low, tables.place_weights
    trader = tables.traders.at(scene.traders, found.code, reading, found.figure.start)
    if trader is not None and trader.place is not None:
        named.append(_Named(trader.place, Rule.PLACE_OF_TRADER, weights[Rule.PLACE_OF_TRADER], here=trader.here))
    if listed is not None and not _vetoed(listed, found, reading, scene, tables):
        named.append(_Named(listed, Rule.PLACE_LISTED, weights[Rule.PLACE_LISTED]))
    before = [p for p in reading.places if p.start < found.figure.start]
    for rank, place in enumerate(reversed(before)):
        if not _vetoed(place, found, reading, scene, tables):
            aside = _is_wider(place, low, before) or _aside(place, found.figure, low)
            weight = max(weights[Rule.PLACE_NAMED] + weights["each_nearer"] * rank, _LEAST)
            named.append(_Named(place, Rule.PLACE_NAMED, weight + (weights["aside"] if aside else 0)))
    whole = _of_whole(found, reading, tables.of)
    if whole is not None:
        named.append(_Named(whole, Rule.PLACE_OF_WHOLE, weights[Rule.PLACE_OF_WHOLE]))
    carried = scene.carried.get(reading.sentence.start)
    if carried is not None and tables.place_words.leads_on(low, 0, found.figure.start):
        return named
    elsewhere = carried is not None and (is_foreign(carried) or carried.type == "world")
    partner = scene.at_home and tables.place_words.has_partners(found.code)
    if carried is not None and not (elsewhere and (partner or Market(found.code, found.figure.quantity.unit).in_dong)):
        named.append(_Named(carried, Rule.PLACE_CARRIED, weights[Rule.PLACE_CARRIED], here=False))
    return named


def _of_whole(found: Measured, reading: Reading, of: tuple[str, ...]) -> PlaceMention | None:
    """The country abroad of whose whole a share is, behind it: ``chiếm 30% GDP của Đức``."""
    end, low = found.figure.quantity.end, reading.sentence.low
    if found.figure.quantity.unit != _PERCENT:
        return None
    behind = next((p for p in reading.places if p.start >= end), None)
    if behind is None or not is_foreign(behind) or behind.role_hint != "holder" or behind.start - end > _WHOLE:
        return None
    named = low[end : behind.start]
    return None if any(c.isdigit() or c in ",;:(" for c in named) or not named.endswith(of) else behind


def _vetoed(place: PlaceMention, found: Measured, reading: Reading, scene: Scene, tables: Tables) -> bool:
    """Whether a place cannot be whose figure it is."""
    figure, low = found.figure, reading.sentence.low
    of_partner = _within(found.parts.get("partner"), reading.sentence.start + place.start)
    if place.type == "stratum" or of_partner or _is_in_another_name(place, found, reading):
        return True
    if place.via == "generic" and not place.national:
        if not scene.home.local and reading.sentence.start in scene.carried:
            return True  # "Tại Đồng Nai, ... Toàn tỉnh có 32 khu công nghiệp"
        return not place.level or not (scene.home.local or scene.home.code == "")
    if place.role_hint == "partner" and (not place.national or scene.home.foreign):
        return True
    if scene.home.foreign and _is_listed_partner(place, found, tables):
        return True
    foreign = is_foreign(place) and place.role_hint != "holder"
    # One partner of a list is not the place of the next; whose trade a figure is, is not said by the partner.
    if foreign and scene.at_home and ("partner" in found.parts or tables.place_words.has_partners(found.code)):
        return True
    if is_of_share(place, reading) or tables.place_words.leads_on(low, place.end, figure.start):
        return True
    local = place.type in ("province", "district")
    if (local or place.national) and 0 <= figure.bracket - place.end <= 1:
        return False  # "cao hơn bình quân cả nước (46,7%)"
    if place.national and low.startswith(_COMMA, place.end) and figure.start - place.end < _APPOSED:
        return False  # "thấp hơn bình quân cả nước, trên 7,2%"
    if tables.place_words.alone(low[: place.start]) and low.find(";", place.end, figure.start) >= 0:
        return True  # "riêng Phú Quốc 8,3 triệu lượt; CPI tăng 3,46%"
    if scene.home.local and not local and not (_speaks(place, found, reading) or _announces(place, reading)):
        return True
    speaks = place.via == "office" and place.type == "province" and not scene.home.local
    return tables.place_words.compares(low[: place.start], speaks=speaks)  # "cao hơn Hà Nội 30%"


def _is_in_another_name(place: PlaceMention, found: Measured, reading: Reading) -> bool:
    """``Thương mại toàn cầu giảm khiến xuất khẩu chỉ đạt 3 tỷ USD``: the world's is what the cause tells of."""
    named, offset = found.subject.span, reading.sentence.start
    if place.type != "world" or named.start <= place.start + offset < named.end:
        return False
    return any(i.start < place.start and place.end <= i.end for i in reading.indicators)


def _is_listed_partner(place: PlaceMention, found: Measured, tables: Tables) -> bool:
    """``Thái Lan (2 tỷ USD), Việt Nam (300 triệu USD)``: in a foreign country's list of partners Việt Nam is one."""
    figure = found.figure
    beside = (figure.bracket if figure.bracket >= 0 else figure.start) - place.end <= _BESIDE
    return place.national and place.role_hint != "holder" and beside and tables.place_words.has_partners(found.code)


def _is_wider(place: PlaceMention, low: str, named: Sequence[PlaceMention]) -> bool:
    """Whether a region is only where another place lies, not what opens the last part of a list: ``; với miền Tây``."""
    if place.type != "region" or place.role_hint == "holder" or place.via == "office":
        return False
    if all(p is place or p.national for p in named):
        return False  # "cả nước gieo 90 ha lúa, trong đó Tây Nguyên 8 ha"
    return named[-1] is not place or place.start - low.rfind(";", 0, place.start) > _OPENING


def _aside(place: PlaceMention, figure: Figure, low: str) -> bool:
    """Whether a place stands in a bracket that closes before the figure: ``Tây Nguyên (Đắk Lắk và Lâm Đồng)``."""
    opened = low.rfind("(", 0, place.start)
    return opened >= 0 and low.find(")", opened, place.start) < 0 <= low.find(")", place.end, figure.start)


def _within(part: Decision[Span] | None, position: int) -> bool:
    return part is not None and part.value.start <= position < part.value.end


def _speaks(place: PlaceMention, found: Measured, reading: Reading) -> bool:
    """Whether a country, a region or ``cả nước`` in a province's article is whose figure it is: it opens the sentence
    (``cả nước`` a clause), follows what is measured (``kiều hối cả nước``), or is named as the one that holds it."""
    if place.role_hint == "holder" or not place.national or place.via == "office":
        return place.role_hint == "holder" or (place.type == "region" and place.start < _FIRST)
    named = found.subject.span.end - reading.sentence.start
    measured = place.via == "generic" and 0 < place.start - named < _OPENING
    apposition = any(p.end == place.start - len(_COMMA) and p.via != "office" for p in reading.places)
    opens = reading.sentence.low.endswith(_COMMA, 0, place.start) and not apposition
    near = place.start < _OPENING or 0 <= place.start - found.figure.left.start < _OPENING
    return near or opens or measured


def _announces(place: PlaceMention, reading: Reading) -> bool:
    """``Bộ Công Thương cho biết giá điện tăng 7%``: a ministry opens the sentence, and says it of no place named."""
    said = any(a.start <= place.start < a.end for a in reading.attributions)
    alone = all(p.national or p.type not in ("province", "district") for p in reading.places)
    return place.national and place.via == "office" and place.start < _OPENING and said and alone
