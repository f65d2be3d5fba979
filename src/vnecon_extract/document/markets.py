"""Whose figure it is by what it measures: indices, rates and prices of one country's markets, or the world's."""

from vnecon_extract.cues.series import SeriesNames
from vnecon_extract.cues.subject import Subject
from vnecon_extract.document.places import Home
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge.places import VIETNAM, WORLD
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span
from vnecon_extract.values import value

_DONG, _DOLLAR = "VND", "USD"
# A look into an enum takes as long as a call.
_OF_WORLD, _NATIONAL, _OWN = Rule.PLACE_WORLD, Rule.PLACE_NATIONAL, Rule.PLACE_OWN


@value
class Market:
    """What is measured, and in which unit: that of a market tells where it is.

    >>> Market("exchange_rate", "VND/USD").in_dong, Market("exchange_rate", "USD/EUR").in_another
    (True, True)
    """

    code: str
    unit: str

    @property
    def in_dong(self) -> bool:
        """Whether it deals in đồng, and so is the country's own: ``Vietcombank báo giá USD ở mức 25.955 đồng``."""
        return _DONG in self.unit.split("/")

    @property
    def in_another(self) -> bool:
        """Whether it deals in other currencies only."""
        money = self.unit.split("/")[0]
        return not self.in_dong and len(money) == len(_DONG) and money.isupper()


class Markets:
    """Tells the places of markets; one serves all articles."""

    def __init__(
        self, words: dict[str, tuple[str, ...]], book: Phrasebook, series: SeriesNames, ours: tuple[str, ...]
    ) -> None:
        self._series, self._ours = series, frozenset(ours)
        self._exchanges = Lexicon(dict.fromkeys(words["exchanges_abroad"]), book)
        self._our_money = Lexicon(dict.fromkeys(words["our_money"]), book)
        self._world, self._traded = frozenset(words["global"]), frozenset(words["traded_everywhere"])
        self._of_coins = frozenset(words["measures_of_coins"])
        self._rates = frozenset(words["rates_of_currencies"])
        self._goods_of_exchanges = frozenset(words["goods_of_exchanges"])
        self._world_goods = frozenset(words["world_goods"])
        self._measures_of_exchanges = frozenset(words["measures_of_exchanges"])
        #: Indicators that are the country's own.
        self.national = frozenset(words["national"])
        goods = self._goods_of_exchanges | self._rates | self._of_coins
        self._placed = self.national | self._world | self._traded | goods

    def tell(self, code: str, subject: Subject) -> bool:
        """Whether the place of figures of ``code`` may be told by what it measures; most are anybody's."""
        return code in self._placed or self._series.knows(subject.words)

    def by_indicator(
        self, market: Market, subject: Subject, reading: Reading, home: Home
    ) -> tuple[str, Rule, Span | None]:
        """The code of the place whose figures an indicator always is, "" where others have it too."""
        national = market.code in self.national
        elsewhere = home.foreign and not market.in_dong and not self._our_money.occurs(reading.sentence.low)
        series = self._series.place(subject, market.code)
        if series and not (series == WORLD and national and (elsewhere or market.in_dong)):
            return series, Rule.PLACE_OF_SERIES, subject.span
        if national and not elsewhere and not (market.in_another and self._is_apart(market, reading)):
            return VIETNAM, _NATIONAL, None
        return WORLD if market.code in self._world else "", _OF_WORLD, None

    def _is_apart(self, market: Market, reading: Reading) -> bool:
        """Whether what deals in other currencies only is none of this country's: a rate of two others, or goods of an
        exchange abroad."""
        return market.code in self._rates or self._is_of_exchange(market) or self.abroad(market, reading)

    def abroad(self, market: Market, reading: Reading) -> bool:
        """Whether its sentence tells that a price of goods is one of an exchange abroad: by name, or by unit."""
        if market.code not in self._goods_of_exchanges or market.in_dong:
            return False
        told = any(self._is_of_exchange(Market(market.code, q.unit)) for q in reading.quantities)
        return told or self._exchanges.occurs(reading.sentence.low)

    def unsaid(self, market: Market, home: Home, *, abroad: bool = False, coins: bool = False) -> tuple[str, Rule]:
        """The code of the place of a figure for which no words say one, "" where it is the article's own; ``abroad`` if
        it is a price of an exchange abroad, ``coins`` in an article on coins of the net."""
        if coins and market.code in self._of_coins and not market.in_dong:
            return WORLD, _OF_WORLD  # "vốn hóa thị trường tiền mã hóa đạt 2 nghìn tỷ USD"
        if abroad and (market.code in self._world_goods or not (home.foreign and home.code)):
            return WORLD, _OF_WORLD
        ours = market.code in self._ours
        if market.code in self._traded and (home.foreign or not home.code or (ours and market.in_another)):
            # "Vàng SJC giá 86 triệu đồng/lượng", "giá dầu giảm 2%": news from abroad tells of our market, or of all.
            return (VIETNAM, _NATIONAL) if ours and market.in_dong else (WORLD, _OF_WORLD)
        if self._is_of_other_currencies(market) and not (home.foreign and home.code):
            return WORLD, _OF_WORLD
        return "", _OWN

    def _is_of_exchange(self, market: Market) -> bool:
        """Whether goods are priced as on exchanges abroad: by the pound, the barrel, in another country's money.

        A price per tonne in dollars may be an exporter's: it does not tell.
        """
        money, _, measure = market.unit.partition("/")
        return bool(measure) and market.in_another and (money != _DOLLAR or measure in self._measures_of_exchanges)

    def _is_of_other_currencies(self, market: Market) -> bool:
        """Whether a rate is one of two other countries' currencies: ``1 euro đổi 1,21 USD``."""
        return market.code in self._rates and market.in_another
