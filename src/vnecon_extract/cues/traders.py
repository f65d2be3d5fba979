"""Traders: the country abroad whose trade a passage tells: ``Đức nhập khẩu 5.000 tấn tôm``, ``Việt Nam là nguồn cung
lớn nhất của Hàn Quốc, với 9.000 tấn``.

It goes on to the end of the paragraph, until another trader is named, or what is sold to it or bought from it is told.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from vnecon_extract.cues.partners import is_foreign
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.patterns import Pattern, alternatives, not_behind
from vnecon_extract.span import start_of
from vnecon_extract.values import Once, value

_SIGHT = 90
_LEAD = 25
# A trader of the sentence before stands before all words of this one.
_BEFORE = -1


@value
class Trader:
    """From ``start`` on a sentence tells of the trade of ``place``, of Việt Nam's own where that is None; ``here`` if
    it names the place itself."""

    start: int
    place: PlaceMention | None
    here: bool = True


# By the start of a sentence, in order.
Traded: TypeAlias = Mapping[int, tuple[Trader, ...]]


class Traders:
    """Finds whose trade is told."""

    def __init__(self, knowledge: Knowledge) -> None:
        words = word_lists(knowledge, "places")
        self._codes = frozenset(words["of_traders"])
        of, into, is_ = (alternatives(words[name]) for name in ("trade_of", "into", "is"))
        lists = ("trades", "trade_offices", "buys", "owned_trade", "partner_nouns")
        self._needed = Lexicon(dict.fromkeys(w for name in lists for w in words[name]), knowledge.shared(Phrasebook))
        adverbs, trades = alternatives((*words["still"], *words["trade_adverbs"])), alternatives(words["trades"])
        self._trades = Pattern(rf"(?:\s{adverbs})*+\s{trades}(?!\w)")
        opens, nouns = alternatives(words["clause_opens"]), alternatives(words["trader_nouns"])
        self._opens = Pattern(rf"(?:^|[,;:.–(-]|(?<!\w){opens})\s*+[\"“]?(?:{nouns}\s)?$")
        self._offices = Pattern(rf"(?<!\w){alternatives(words['trade_offices'])}(?!\w)")
        # "Việt Nam chiếm 5% tổng kim ngạch nhập khẩu của Đức"
        self._share = Pattern(rf"(?<![\d.,])\d[\d.,]*+\s?%\s[^,;.:\d]{{2,70}}?\s{of}\s(?:{nouns}\s)?$")
        world = rf"(?<!\w){alternatives(words['world_wide'])}(?!\w)"
        self._is_one = Pattern(rf"(?:\s{adverbs})*+\s{is_}\s{_words(40)}(?<!\w){trades}(?!\w){_words(40)}{world}")
        buys, owned = alternatives(words["buys"]), alternatives(words["owned_trade"])
        partners, rank = alternatives(words["partner_nouns"]), alternatives(words["partner_ranks"])
        named = (
            rf"{partners}\s{_words(60)}{rank}(?!\w){_words(30)}\s{alternatives(words['partner_of'])}\s",
            rf"{not_behind(words['not_buys'], ' ')}{buys}(?!\w){_words(60)}\s{into}\s(?:{nouns}\s)?",
            rf"{alternatives(words['economies'])}\s{trades}(?!\w){_words(30)}\s{is_}\s",
            rf"{owned}(?!\w)[^,;.:\d]{{0,40}}?\s{of}\s(?:{nouns}\s)?",
        )
        self._owned_by = tuple(f"{word} " for word in words["trade_of"])
        links = ("partner_of", "into", "is", "trade_of", "trader_nouns")
        #: What stands right before a country in most words that name its trade.
        self._leads = tuple(f"{word} " for name in links for word in words[name])
        self._named = Pattern(rf"(?<!\w)(?:{'|'.join(named)})$")

    def of(self, readings: Sequence[Reading]) -> Traded:
        """By the start of a sentence, whose trade it tells, from where on; sentences that tell Việt Nam's have none."""
        out: dict[int, tuple[Trader, ...]] = {}
        last: PlaceMention | None = None
        for reading in readings:
            if reading.sentence.opens:
                last = None
            carried = () if last is None else (Trader(_BEFORE, last, here=False),)
            told = (*carried, *self._told(reading, last)) if reading.places else carried
            if told:
                last = told[-1].place
                out[reading.sentence.start] = told
        return out

    def at(self, traders: Once[Traded], code: str, reading: Reading, start: int) -> Trader | None:
        """Whose trade a figure of ``code`` at ``start`` tells, where it is a country abroad."""
        if code not in self._codes:
            return None
        each = traders.told.get(reading.sentence.start)
        told = [t for t in each if t.start < start] if each is not None else ()
        return told[-1] if told and told[-1].place is not None else None

    def _told(self, reading: Reading, last: PlaceMention | None) -> list[Trader]:
        """Whose trade a sentence comes to tell, in order; ``last`` is whose the one before did."""
        low, found = reading.sentence.low, list[Trader]()
        trades, shares = self._needed.occurs(low), "%" in low
        if last is None and not (trades or shares):
            return found
        for place in reading.places:
            if is_foreign(place):
                led = low.endswith(self._leads, 0, place.start)
                share = self._share.search(low, place.start - _SIGHT, place.start) if shares and led else None
                if share is not None or (trades and self._is_trader(place, reading, led=led)):
                    last = place
                    found.append(Trader(share.start() - 1 if share is not None else place.start, place))
                elif last is not None and place.role_hint == "partner" and place.codes == last.codes:
                    last = None  # "Xuất khẩu sang Đức đạt 2 tỷ USD"
                    found.append(Trader(place.start, None))
            elif last is not None and self._is_home(place, low):
                last = None
                found.append(Trader(place.start, None))
        return sorted(found, key=start_of) if len(found) > 1 else found

    def _is_trader(self, place: PlaceMention, reading: Reading, *, led: bool) -> bool:
        low = reading.sentence.low
        if place.via == "office" and self._offices.search(low, place.start, place.end) is not None:
            return True  # "Hải quan Đức cho biết nhập khẩu tôm đạt 5.000 tấn"
        trades = self._trades.match(low, place.end) is not None
        if trades and self._opens.search(low[max(0, place.start - _LEAD) : place.start]) is not None:
            return True
        if self._is_one.match(low, place.end) is not None:
            return True
        if not led or self._needed.search(low, place.start - _SIGHT, place.start) is None:
            return False
        named = self._named.search(low, place.start - _SIGHT, place.start)
        return named is not None and not self._buys_there(named.start(), reading)

    def _buys_there(self, verb: int, reading: Reading) -> bool:
        """``Nước ta nhập khẩu thịt bò của Úc``: whether another's trade is told right before the verb at ``verb``."""
        ahead = [p for p in reading.places if p.end < verb]
        told = self._trades.match(reading.sentence.low, ahead[-1].end) if ahead else None
        return told is not None and told.end() > verb

    def _is_home(self, place: PlaceMention, low: str) -> bool:
        """Whether the trade told is that of Việt Nam or a province again."""
        if place.type in ("region", "stratum", "world") or place.role_hint == "partner" or place.via == "office":
            return False
        if place.via == "generic" or not place.national:
            return True
        return self._trades.match(low, place.end) is not None or low.endswith(self._owned_by, 0, place.start)


def _words(most: int) -> str:
    """Source of a pattern of at most ``most`` characters of one clause."""
    return rf"[^,;.:]{{0,{most}}}?"
