"""What a part, a whole or a unit alone tells that a figure is of: a sector's growth, a product's price or output, how
many there are of what is counted."""

from vnecon_extract.cues.measured_in import OTHER
from vnecon_extract.cues.subject import Subject
from vnecon_extract.cues.weighed_parts import said
from vnecon_extract.link.sought import Attached, Sought, still
from vnecon_extract.link.tables import Tables
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, overlap, starting

_BEHIND = 50
_PRODUCT = "product"
_PRICE = "commodity_price"
_PRODUCTS = ("industrial_product_output",)
_LAST = 2  # the verb, and "từ"
_ALL, _COMMUNES = 100, "new_rural_communes"
_GROWTH, _MOST = "economic_growth", 20  # per cent
_GROWING = ("country", "bloc", "world")


def sector_growth(tables: Tables, sought: Sought) -> Attached | None:
    """A sector that grows beside an indicator that has no sectors: its value added, or its production index.
    codebook N2"""
    figure, topic = sought.figure, sought.topic
    if figure.quantity.unit != "percent" or topic.subject is None:
        return None
    left = figure.left
    parts = [p for p in sought.reading.breakdowns if left.start <= p.start and p.end <= left.end]
    sector = next((p for p in reversed(parts) if p.dimension == "sector"), None)
    if sector is None or sector is not parts[-1]:
        return None
    group = tables.measures.group(topic.code)
    if group == "agriculture" and sector.codes[0].startswith(("VSIC_A", "VSIC_0")):
        return None
    industrial = sector.codes[0] == "IND" or sector.codes[0].startswith(("VSIC_B", "VSIC_C", "VSIC_D", "VSIC_E"))
    of_industry = topic.code in tables.by_activity
    if industrial if of_industry else "sector" in topic.parts:
        return None  # a branch of the index in force, or of what is gone through by sector
    span = sought.within(sector)
    subject = Subject(("iip",) if industrial else ("gdp",), span)
    return Attached(subject, {"sector": said(span, Rule.PART_NAMED)}, Rule.SUBJECT_SECTOR)


def country_growth(tables: Tables, sought: Sought) -> Attached | None:
    """``IMF dự báo Ấn Độ sẽ tăng trưởng 6,5%``: of a country or bloc that a clause begins with, nothing else can
    grow; nor of one whose growth is named: ``dự báo tăng trưởng của Ấn Độ xuống còn 6,2%``.  codebook N1"""
    figure, low = sought.figure, sought.low
    grown = figure.quantity.value
    if not figure.cues or figure.quantity.unit != "percent" or grown is None or grown > _MOST:
        return None
    verb = next((cue for cue in reversed(figure.cues) if tables.economies.grows(cue, low)), None)
    if verb is None:
        return None
    country = next((p for p in sought.reading.places if p.start > verb.end), None)
    if country is not None and country.type in _GROWING and tables.economies.is_of(country, verb, low):
        return Attached(Subject((_GROWTH,), sought.within(verb), growth=1), {}, Rule.SUBJECT_COUNTRY)
    if verb is not figure.cues[-1]:
        return None
    before = [p for p in sought.reading.places if figure.left.start <= p.start and p.end < verb.start]
    country = before[-1] if before and before[-1].type in _GROWING else None
    if country is None or not tables.economies.opens(country, verb, low):
        return None
    return Attached(Subject((_GROWTH,), sought.within(verb), growth=verb.sign), {}, Rule.SUBJECT_COUNTRY)


def price_moved(tables: Tables, sought: Sought) -> Attached | None:
    """The price of the product named before a verb that moves prices: ``Các dự án căn hộ có mức tăng giá 3%``."""
    figure, low, moves = sought.figure, sought.low, tables.price_moves
    for verb in reversed(figure.cues[-_LAST:]):
        if low.endswith(moves, 0, verb.end):
            break
    else:
        return None
    start = figure.outer.start if figure.outer.end else figure.left.start
    named = [p for p in starting(sought.reading.breakdowns, start, verb.start) if p.end <= verb.start]
    product = next((p for p in reversed(named) if p.dimension == "product" and not p.risky), None)
    if product is None:
        return None
    span = sought.within(product)
    part = {"product": said(span, Rule.PART_NAMED)}
    return Attached(Subject((_PRICE,), span, part), part, Rule.SUBJECT_PRICE_MOVED)


def listed_product(tables: Tables, sought: Sought) -> Attached | None:
    """A product of a list that its head opens: ``Sản phẩm chủ lực: thép thô ...; phân urê 336 nghìn tấn``."""
    figure, reading, low = sought.figure, sought.reading, sought.low
    head = tables.product_lists.search(low, 0, figure.left.start)
    name = tables.names.before(figure, reading)
    if head is None or name is None or name.start < head[1] or tables.names.is_clause(low, name):
        return None
    if not tables.measures.direct(_PRODUCTS, figure.quantity) or any(overlap(m, name) for m in reading.places):
        return None
    words = sought.within(name)
    parts = tables.parts.named(figure, reading, _PRODUCTS) or {"product": said(words, Rule.PART_UNLISTED)}
    return Attached(Subject(_PRODUCTS, words), parts, Rule.SUBJECT_LISTED_PRODUCT)


def of_unknown_whole(tables: Tables, sought: Sought) -> Attached | None:
    """The share of a sum that no table knows, and that is no firm's: ``quảng cáo ngoài trời chiếm 60% tổng chi tiêu
    quảng cáo``; told of what takes it up, where that stands before it, else of the sum."""
    figure, reading, low = sought.figure, sought.reading, sought.low
    whole = None if sought.owned or reading.entities else tables.wholes.unlisted(figure, reading)
    if whole is None or tables.objections.picked(low, figure.left.start, whole.end):
        return None
    name = tables.names.trimmed(low, *whole)
    if (
        name is None
        or " " not in low[slice(*name)]
        or any(overlap(m, name) for m in reading.places if m.start <= name.start)
    ):
        return None
    taker = tables.names.before(figure, reading)
    if taker is not None and " " in low[slice(*taker)] and not tables.names.is_clause(low, taker):
        name = taker
    return Attached(Subject((OTHER,), sought.within(name)), {}, Rule.SUBJECT_UNKNOWN_WHOLE, passing=True)


def of_reached(tables: Tables, sought: Sought) -> Attached | None:
    """What things right behind a percentage do or have: ``90% số xã có nhà văn hóa``; of firms and households only
    where all of them do, as of fewer somebody was asked."""
    figure, low = sought.figure, sought.low
    quantity = figure.quantity
    found = tables.reached.match(low, quantity.end)
    if found is None or quantity.unit != "percent" or figure.bracket >= 0 or sought.owned or sought.reading.entities:
        return None
    if (quantity.value != _ALL and found.group("things") is None) or sought.topic.code == _COMMUNES:
        return None  # "100% số xã", of those that meet the standards spoken of
    if figure.cues and figure.start - figure.cues[-1].end <= 1 and figure.cues[-1].role == "share":
        return None  # "190 trường đạt chuẩn, chiếm 60% số trường"
    if tables.objections.picked(low, figure.left.start, figure.tail.end) or tables.objections.asks(low):
        return None
    named = Span(*found.span(found.lastgroup or 0))
    return Attached(Subject((OTHER,), sought.within(named)), {}, Rule.SUBJECT_REACHED, passing=True)


def of_market(tables: Tables, market: Subject, sought: Sought) -> Attached:
    """The market of a good, whose size no table lists."""
    return Attached(market, tables.parts.named(sought.figure, sought.reading, ()), Rule.SUBJECT_UNLISTED)


def of_activity(tables: Tables, sought: Sought) -> Attached | None:
    """A part of the production index in force, named by what is done there."""
    reading = sought.reading
    name = tables.activity(sought.figure, reading)
    indexes = [m for m in reading.indicators if m.codes[0] in tables.by_activity]
    if name is None or any(overlap(m, name) for m in indexes):
        return None
    sector = said(sought.within(name), Rule.PART_ACTIVITY)
    return Attached(sought.topic.subject, {"sector": sector}, Rule.SUBJECT_OF_ACTIVITY)


def counted_by_unit(tables: Tables, sought: Sought) -> Attached | None:
    """The count that a unit alone names (``làm thủ tục cho 592 doanh nghiệp``), not of things picked out."""
    measures, topic = tables.measures, sought.topic
    figure, reading, quantity = sought.figure, sought.reading, sought.figure.quantity
    code = measures.counted(quantity)
    if code is None or tables.objections.picked(sought.low, figure.left.start, quantity.end + _BEHIND):
        return None
    firms, group = code in tables.stocks_of_firms, measures.group(code)
    going_on = topic.began or (firms and topic.named_in == topic.paragraph)
    told = tables.narrower.says(sought.low, quantity.unit_start, figure.tail.end)
    if going_on and not told and topic.code != code and measures.group(topic.code) == group:
        return None  # "612 doanh nghiệp thành lập mới ở ...; 15.420 doanh nghiệp ở ..."
    states = [m for m in reading.indicators if m.end <= figure.start and measures.group(m.codes[0]) == group]
    states = [m for m in states if code not in m.codes and measures.direct(m.codes, quantity)]
    if states and firms and not (told or topic.began):
        # "Doanh nghiệp mới thành lập trải đều các ngành: xây dựng có 171 doanh nghiệp". codebook E1
        named = tables.subjects.make(states[-1], sought.within(states[-1]), figure, reading)
        parts = tables.parts.named(figure, reading, named.codes)
        return Attached(named, parts, Rule.SUBJECT_UNIT, mention=states[-1])
    unit = sought.within(Span(quantity.unit_start, quantity.end))
    parts = tables.parts.named(figure, reading, (code,))
    if not parts and topic.began and topic.code in (code, OTHER) and tables.names.before(figure, reading) is None:
        # "lượng căn hộ chào bán giảm 80%, chỉ còn 2.851 căn"
        parts = still({d: p for d, p in topic.parts.items() if d == _PRODUCT})
    return Attached(Subject((code,), unit), parts, Rule.SUBJECT_UNIT)
