"""Why a place that words name cannot be whose figure it is, or is less likely: a partner, one only looked at beside it,
nobody's."""

from collections.abc import Sequence

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.named_beside import is_of_compared
from vnecon_extract.cues.nation_beside import is_of_share
from vnecon_extract.cues.partners import SOLD_FOR, is_foreign, names_goods
from vnecon_extract.document.markets import Market
from vnecon_extract.document.scene import Scene
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.passages import Draft
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import RANKED, PlaceMention
from vnecon_extract.rules import Rule

_OPENING, _FIRST = 15, 6
_BESIDE, _APPOSED = 2, 10
_COMMA = ", "
_QUOTED = ("prices", "markets")


def veto(place: PlaceMention, draft: Draft, scene: Scene, tables: Tables) -> Rule | None:
    """Why a place that the sentence names cannot be whose figure it is."""
    figure, reading, low, words = draft.figure, draft.reading, draft.low, tables.place_words
    if place.type == "stratum":
        return Rule.PLACE_STRATUM
    if draft.shown and _is_part(place, draft):
        return Rule.PLACE_OF_PARTNER
    if place.type == "world" and (broken := _veto_world(place, draft, tables)) is not None:
        return broken
    if place.via == "generic" and not place.national:
        return None if _is_within_home(reading, scene) else Rule.PLACE_UNNAMED
    if _is_partner(place, draft, scene, tables):
        return Rule.PLACE_OF_PARTNER
    if is_of_share(place, reading):
        return Rule.PLACE_OF_SHARE
    if words.leads_on(low, place.end, figure.start):
        return Rule.PLACE_OF_OTHERS
    local = place.type in ("province", "district")
    if (local or place.national) and 0 <= figure.bracket - place.end <= 1:
        return None  # "cao hơn bình quân cả nước (46,7%)"
    if place.national and low.startswith(_COMMA, place.end) and figure.start - place.end < _APPOSED:
        return None  # "thấp hơn bình quân cả nước, trên 7,2%"
    if low.find(";", place.end, figure.start) >= 0 and words.alone(low, place.start):
        return Rule.PLACE_ALONE
    if _is_on_the_way(place, draft, scene, tables):
        return Rule.PLACE_ON_THE_WAY
    compared = words.sets_beside(place, low, local=scene.home.local) or is_of_compared(place, figure, reading)
    return Rule.PLACE_COMPARED if compared else None


def _is_on_the_way(place: PlaceMention, draft: Draft, scene: Scene, tables: Tables) -> bool:
    """Whether a place is only spoken of on the way: the country in a province's article, unless it opens what is told;
    an office that every country has in another country's."""
    if scene.home.foreign and tables.place_words.is_of_any(place, draft.low):
        return True
    if not scene.home.local or place.type in ("province", "district"):
        return False
    return not (_speaks(place, draft, tables) or _announces(place, draft.reading))


def veto_carried(carried: PlaceMention, draft: Draft, scene: Scene, tables: Tables) -> Rule | None:
    """Why a figure cannot be of the place that its sentence goes on about."""
    if tables.place_words.leads_on(draft.low, 0, draft.figure.start):
        return Rule.PLACE_OF_OTHERS
    if not (is_foreign(carried) or carried.type == "world"):
        return None
    if scene.at_home and tables.place_words.has_partners(draft.code.value):
        return Rule.PLACE_OF_PARTNER
    return Rule.PLACE_IN_DONG if Market(draft.code.value, draft.unit).in_dong else None


def _is_part(place: PlaceMention, draft: Draft) -> bool:
    """Whether the words of a place are those of the figure's partner."""
    part, start = draft.shown.get("partner"), draft.reading.sentence.start + place.start
    return part is not None and part.value.start <= start < part.value.end


def _is_in_another_name(place: PlaceMention, draft: Draft) -> bool:
    """``Thương mại toàn cầu giảm khiến xuất khẩu chỉ đạt 3 tỷ USD``: the world's is what the cause tells of."""
    named, offset = draft.subject.span, draft.reading.sentence.start
    if named.start <= place.start + offset < named.end:
        return False
    return any(i.start < place.start and place.end <= i.end for i in draft.reading.indicators)


def _veto_world(place: PlaceMention, draft: Draft, tables: Tables) -> Rule | None:
    """Why the world cannot be whose figure it is: its words are part of another name, or it is where others sell."""
    if _is_in_another_name(place, draft):
        return Rule.PLACE_IN_NAME
    return Rule.PLACE_ON_THE_WAY if _is_where_sold(place, draft, tables) else None


def _is_where_sold(place: PlaceMention, draft: Draft, tables: Tables) -> bool:
    """``Trước biến động của thị trường thế giới, kim ngạch xuất khẩu đạt 3 tỷ USD``: of no price, the world's market
    is where others sell."""
    priced = tables.measures.group(draft.code.value) in _QUOTED or draft.code.value.endswith("_price")
    return not priced and tables.place_words.is_market(draft.low, place.start)


def _is_within_home(reading: Reading, scene: Scene) -> bool:
    """Whether ``toàn huyện`` may mean the article's own place, or a part of it; not what its sentence goes on about
    (``Tại Đồng Nai, ... Toàn tỉnh có 32 khu công nghiệp``)."""
    return scene.home.local or (scene.home.code == "" and reading.sentence.start not in scene.carried)


def _is_partner(place: PlaceMention, draft: Draft, scene: Scene, tables: Tables) -> bool:
    """Whether a place is only whom a flow is with: one partner of a list is not the place of the next, and whose trade
    it is, is not said by the partner."""
    if tables.place_words.ends_pair(place, draft.reading.places, draft.low):
        return True
    flow = tables.place_words.has_partners(draft.code.value)
    if place.rule == RANKED and not flow:
        return False  # "Mỹ đứng thứ 8 trong danh sách với lạm phát 3,2%"
    if place.role_hint == "partner" and (not place.national or scene.home.foreign):
        return True
    if place.role_hint == "holder":
        return False
    if draft.code.value == SOLD_FOR and names_goods(place, draft.reading):
        return False  # "gạo Thái Lan xuất khẩu ở mức 504 USD/tấn"
    if scene.home.foreign and place.national and flow and _stands_beside(place, draft.figure):
        return True  # "Thái Lan (2 tỷ USD), Việt Nam (300 triệu USD)"
    return is_foreign(place) and scene.at_home and ("partner" in draft.shown or flow)


def _stands_beside(place: PlaceMention, figure: Figure) -> bool:
    """Whether a figure, or its bracket, follows a place at once."""
    return (figure.bracket if figure.bracket >= 0 else figure.start) - place.end <= _BESIDE


def _speaks(place: PlaceMention, draft: Draft, tables: Tables) -> bool:
    """Whether a country, a region or ``cả nước`` in a province's article is whose figure it is: it opens the sentence
    (``cả nước`` a clause), is that of what is measured, whom travellers come to, or named as the one that holds it."""
    if place.role_hint == "holder" or not place.national or place.via == "office":
        return place.role_hint == "holder" or (place.type == "region" and place.start < _FIRST)
    apposition = any(p.end == place.start - len(_COMMA) and p.via != "office" for p in draft.reading.places)
    opens = draft.low.endswith(_COMMA, 0, place.start) and not apposition
    near = place.start < _OPENING or 0 <= place.start - draft.figure.left.start < _OPENING
    end = draft.subject.span.end - draft.reading.sentence.start
    reached = tables.place_words.is_reached(draft.low, end, place.start)
    return near or opens or reached or (place.via == "generic" and _is_of_measured(place, draft, tables))


def _is_of_measured(place: PlaceMention, draft: Draft, tables: Tables) -> bool:
    """Whether ``cả nước`` follows what is measured (``kiều hối cả nước``), stands between it and its verb (``xuất khẩu
    thủy sản năm 2023 của nước ta đạt``), or with the whole before (``xuất khẩu của cả nước đạt 355 tỷ USD, trong đó
    xuất khẩu tôm ...``)."""
    low, figure = draft.low, draft.figure
    behind = place.start - (draft.subject.span.end - draft.reading.sentence.start)
    if 0 < behind < _OPENING or (place.end < figure.left.start and tables.goes_within(low, figure.left.start)):
        return True
    held = any(cue.start == place.end + 1 for cue in figure.cues)
    return held and behind > 0 and tables.place_words.is_owner(low, place.start)


def _announces(place: PlaceMention, reading: Reading) -> bool:
    """``Bộ Công Thương cho biết giá điện tăng 7%``: a ministry opens the sentence, and says it of no place named."""
    said = any(a.start <= place.start < a.end for a in reading.attributions)
    alone = all(p.national or p.type not in ("province", "district") for p in reading.places)
    return place.national and place.via == "office" and place.start < _OPENING and said and alone


def is_home(place: PlaceMention) -> bool:
    """Whether words only stand for the article's own place, of whatever level that is: ``tỉnh``, ``UBND``."""
    return place.via == "generic" and not (place.national or place.level)


def is_wider(place: PlaceMention, low: str, named: Sequence[PlaceMention]) -> bool:
    """Whether a region is only where another place lies, not what opens the last part of a list: ``; với miền Tây``."""
    if place.type != "region" or place.role_hint == "holder" or place.via == "office":
        return False
    if all(p is place or p.national for p in named):
        return False  # "cả nước gieo 90 ha lúa, trong đó Tây Nguyên 8 ha"
    return named[-1] is not place or place.start - low.rfind(";", 0, place.start) > _OPENING


def stands_aside(place: PlaceMention, figure: Figure, low: str) -> bool:
    """Whether a place stands in a bracket that closes before the figure: ``Tây Nguyên (Đắk Lắk và Lâm Đồng)``."""
    opened = low.rfind("(", 0, place.start)
    return opened >= 0 and low.find(")", opened, place.start) < 0 <= low.find(")", place.end, figure.start)
