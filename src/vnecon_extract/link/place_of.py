"""Whose figure it is: the place that its sentence, or the article, gives a figure."""

from collections.abc import Iterator, Set
from operator import itemgetter

from vnecon_extract.choice import Candidate, pick, told, weighed
from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.partners import is_foreign
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.document.markets import Market
from vnecon_extract.document.scene import Scene
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.passages import Draft
from vnecon_extract.link.place_vetoes import is_home, is_wider, stands_aside, veto, veto_carried
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.records import Place
from vnecon_extract.rules import Rule
from vnecon_extract.span import starting

# However many places a sentence names before a figure, each weighs more than the article's own.
_LEAST = 1
_PERCENT = "percent"
# Behind a price, what it changed by: "98,5 USD/thùng, tương đương giảm 3,2%".
_BESIDE = 30
# Words that say at what place.
_AT = 20
# Words that name a whole.
_WHOLE = 70
# Where the sentence names a place as it may name any: whose figure is told may be another's.
_NAMED, _CARRIED = Rule.PLACE_NAMED, Rule.PLACE_CARRIED
_BY_WORDS = (Rule.PLACE_LISTED, Rule.PLACE_BEHIND, _NAMED)
# What speaks for a place, the rule that found it, and whether the figure's own sentence names it.
_Named = tuple[int, Rule, PlaceMention, bool]
_weight = itemgetter(0)


def place_of(draft: Draft, scene: Scene, tables: Tables) -> Decision[Place | None]:
    """The place of a figure: the indicator's own, that of its list, the nearest before it that can be, the article's.

    Each place named is a candidate; what cannot be whose figure it is is vetoed, and the heaviest of the rest wins.
    """
    market = None  # as most figures are of none
    banks, code = tables.central_banks, draft.code.value
    if tables.markets.tell(code, draft.subject) or banks.set(code) or banks.tells_of(code):
        market = Market(code, _priced_in(draft))
        always = _always(market, draft, scene, tables)
        if always is not None:
            return always
    named = _named(draft, scene, tables)
    picked = pick(_candidates(named, draft, scene, tables)) if named else None
    if picked is not None and picked[0] is not None:
        return told(picked, scene.own)
    own = scene.own if market is None else _unsaid(market, draft, scene, tables)
    return own if picked is None else weighed(picked, own)


def _always(market: Market, draft: Draft, scene: Scene, tables: Tables) -> Decision[Place | None] | None:
    """Whose figures an indicator always is: those of the central bank that the sentence names, of the country abroad
    that its own words tell, of the one place that has it."""
    bank = _of_bank(draft, scene, tables) if tables.central_banks.set(draft.code.value) else None
    if bank is not None:
        return bank
    at, offset = tables.gazetteer.as_place, draft.reading.sentence.start
    of_nation = draft.code.value in tables.markets.national and not market.in_dong
    held = _held_abroad(draft, tables.of) if of_nation else None
    if held is not None:
        words = words_of(held, offset)
        return Decision(at(held, scene.published, scene.home), Rule.PLACE_NAMED, words, runner_up=scene.place)
    code, rule, of_series = tables.markets.by_indicator(market, draft.subject, draft.reading, scene.home)
    if not code:
        return None
    return Decision(at(code, scene.published, scene.home), rule, of_series, runner_up=scene.place)


def _of_bank(draft: Draft, scene: Scene, tables: Tables) -> Decision[Place | None] | None:
    """The country of the central bank whose the figure is said to be, that was named last before it, or that words
    before it stand for."""
    banks, start = tables.central_banks, draft.reading.sentence.start
    bank = banks.behind(draft.low, draft.quantity.end) or banks.last(draft.low, draft.figure.start)
    words = words_of(bank[0], start) if bank is not None else None
    said = bank is None and banks.says_this(draft.low, draft.figure.start)
    code = bank[1] if bank is not None else scene.banks.told.get(start) if said else None
    if code is None:
        return None
    made = tables.gazetteer.as_place(code, scene.published, scene.home)
    return Decision(made, Rule.PLACE_OF_CENTRAL_BANK, words)


def _unsaid(market: Market, draft: Draft, scene: Scene, tables: Tables) -> Decision[Place | None]:
    """The place of a market's figure, or of what a central bank tells of, for which no words say one."""
    bank = _of_bank(draft, scene, tables) if tables.central_banks.tells_of(draft.code.value) else None
    if bank is not None:
        return bank
    abroad, coins = tables.markets.abroad(market, draft.reading), scene.genre.coins
    code, rule = tables.markets.unsaid(market, scene.home, abroad=abroad, coins=coins)
    if not code:
        return scene.own
    return Decision(tables.gazetteer.as_place(code, scene.published, scene.home), rule, runner_up=scene.place)


def _priced_in(draft: Draft) -> str:
    """The unit of a figure; of what a price changed by, or of it in other money (``3,3 USD/gallon, tương đương 21.700
    đồng/lít``), that of the price told right before it."""
    unit, end, low = draft.unit, draft.figure.start, draft.low
    if not (unit == _PERCENT or _is_said_again(draft)) or not draft.code.value.endswith("_price"):
        return unit
    before = [q for q in draft.reading.quantities if q.end <= end and "/" in q.unit]
    near = before and end - before[-1].end <= _BESIDE and ";" not in low[before[-1].end : end]
    return before[-1].unit if near else unit


def _is_said_again(draft: Draft) -> bool:
    """Whether an amount only says the one before it in another unit."""
    return draft.role.rule is Rule.ROLE_SAME and draft.unit != _PERCENT


def _held_abroad(draft: Draft, of: tuple[str, ...]) -> PlaceMention | None:
    """``Dự trữ ngoại hối của Đức``: the country abroad of which the figure's own words tell what else is Việt Nam's."""
    whole = _of_whole(draft, of)
    again = draft.index and _is_said_again(draft)  # of what was told right before in other money
    first = draft.passage.row[draft.index - 1].left.start if again else draft.figure.left.start
    own = [p for p in draft.reading.places if first <= p.start < draft.figure.start]
    last = own[-1] if own and is_foreign(own[-1]) and own[-1].role_hint == "holder" else None
    return whole or last


def _candidates(
    named: list[_Named], draft: Draft, scene: Scene, tables: Tables
) -> Iterator[Candidate[Place | None, None]]:
    """The places ``named``, as a record says them, the heaviest first; otherwise the article's own would be it."""
    for weight, rule, place, here in sorted(named, key=_weight, reverse=True) if len(named) > 1 else named:
        broken = None
        if rule is _CARRIED:
            broken = veto_carried(place, draft, scene, tables)
        elif rule in _BY_WORDS:
            broken = veto(place, draft, scene, tables)
        words = words_of(place, draft.reading.sentence.start) if here else None
        made = tables.gazetteer.as_place(place, scene.published, scene.home)
        yield Candidate(weight, Decision(made, rule, words, runner_up=scene.place), broken)


def _named(draft: Draft, scene: Scene, tables: Tables) -> list[_Named]:
    """The places that words name as whose figure it is, or that its sentence goes on about."""
    reading, listed, weights = draft.reading, draft.turn.place, tables.place_weights
    named: list[_Named] = []
    trader = tables.traders.at(scene.traders, draft.code.value, reading, draft.figure.start)
    if trader is not None and trader.place is not None:
        named.append((weights[Rule.PLACE_OF_TRADER], Rule.PLACE_OF_TRADER, trader.place, trader.here))
    if listed is not None:
        named.append((weights[Rule.PLACE_LISTED], Rule.PLACE_LISTED, listed, True))
    if reading.places:
        named += _around(draft, tables)
    carried = scene.carried.get(reading.sentence.start)
    if carried is not None:
        named.append((weights[Rule.PLACE_CARRIED], Rule.PLACE_CARRIED, carried, False))
    return named


def _around(draft: Draft, tables: Tables) -> Iterator[_Named]:
    """The places that the sentence names: behind the figure, before it, as what a share is of."""
    reading, low, figure, weights = draft.reading, draft.low, draft.figure, tables.place_weights
    names_behind = reading.places[-1].start >= figure.quantity.end
    behind = _behind(figure, reading, tables.found_at) if names_behind else None
    if behind is not None:
        yield weights[Rule.PLACE_BEHIND], Rule.PLACE_BEHIND, behind, True
    before = starting(reading.places, 0, figure.start)
    for rank, place in enumerate(reversed(before)):
        if is_home(place):
            continue
        weight = weights[_NAMED] + weights["each_nearer"] * rank
        weight = weight if weight > _LEAST else _LEAST
        aside = is_wider(place, low, before) or stands_aside(place, figure, low)
        yield weight + weights["aside"] if aside else weight, _NAMED, place, True
    whole = _of_whole(draft, tables.of) if names_behind else None
    if whole is not None:
        yield weights[Rule.PLACE_OF_WHOLE], Rule.PLACE_OF_WHOLE, whole, True


def _behind(figure: Figure, reading: Reading, at: Set[str]) -> PlaceMention | None:
    """The place that stands right behind a figure: ``24 USD/m2 ở Hà Nội và 31 USD/m2 ở Đà Nẵng``."""
    end = figure.quantity.end
    place = next(iter(starting(reading.places, end, end + _AT)), None)
    if place is None or place.via == "generic":
        return None
    return place if reading.sentence.low[end : place.start].strip() in at else None


def _of_whole(draft: Draft, of: tuple[str, ...]) -> PlaceMention | None:
    """The country abroad of whose whole a share is, behind it: ``chiếm 30% GDP của Đức``."""
    end, low = draft.quantity.end, draft.low
    if draft.unit != _PERCENT:
        return None
    behind = next((p for p in draft.reading.places if p.start >= end), None)
    if behind is None or not is_foreign(behind) or behind.role_hint != "holder" or behind.start - end > _WHOLE:
        return None
    if any(end <= base.start < behind.start for base in draft.reading.bases):
        return None  # "cao hơn 24% so với mức trung bình của Liên minh châu Âu"
    named = low[end : behind.start]
    return None if any(c.isdigit() or c in ",;:(" for c in named) or not named.endswith(of) else behind
