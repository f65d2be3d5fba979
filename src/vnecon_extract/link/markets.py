"""Whose figure it is by what it measures: indices, rates and prices of one country's markets, or the world's."""

from vnecon_extract.cues.subject import Subject
from vnecon_extract.document.places import Home
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge.places import VIETNAM, WORLD
from vnecon_extract.link.tables import Tables
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span
from vnecon_extract.values import value

_DONG, _DOLLAR = "VND", "USD"


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

    def of_exchanges(self, tables: Tables) -> bool:
        """Whether goods are priced as on exchanges abroad: by the pound, the barrel, in another country's money.

        A price per tonne in dollars may be an exporter's: it does not tell.
        """
        money, _, measure = self.unit.partition("/")
        return bool(measure) and self.in_another and (money != _DOLLAR or measure in tables.measures_of_exchanges)


def by_indicator(
    market: Market, subject: Subject, reading: Reading, home: Home, tables: Tables
) -> tuple[str, Rule, Span | None]:
    """The code of the place whose figures an indicator always is, "" where others have it too."""
    elsewhere = home.foreign and not market.in_dong and tables.our_money.search(reading.sentence.low) is None
    series = tables.series.place(subject, market.code)
    if series and not (series == WORLD and market.code in tables.national and (elsewhere or market.in_dong)):
        return series, Rule.PLACE_OF_SERIES, subject.span
    of_exchange = market.of_exchanges(tables) or (market.in_another and abroad(market, reading, tables))
    apart = _of_other_currencies(market, tables) or of_exchange
    if market.code in tables.national and not elsewhere and not apart:
        return VIETNAM, Rule.PLACE_NATIONAL, None
    return WORLD if market.code in tables.world else "", Rule.PLACE_WORLD, None


def abroad(market: Market, reading: Reading, tables: Tables) -> bool:
    """Whether its sentence tells that a price of goods is one of an exchange abroad: by its name, or by the unit."""
    if market.code not in tables.goods_of_exchanges or market.in_dong:
        return False
    told = any(Market(market.code, q.unit).of_exchanges(tables) for q in reading.quantities)
    return told or tables.exchanges_abroad.search(reading.sentence.low) is not None


def unsaid(market: Market, home: Home, tables: Tables, *, abroad: bool = False) -> tuple[str, Rule]:
    """The code of the place of a figure for which no words say one, "" where it is the article's own; ``abroad`` if it
    is a price of an exchange abroad."""
    if abroad and (market.code in tables.world_goods or not (home.foreign and home.code)):
        return WORLD, Rule.PLACE_WORLD
    ours = market.code in tables.our_markets
    if market.code in tables.traded and (home.foreign or not home.code or (ours and market.in_another)):
        # "Vàng SJC giá 86 triệu đồng/lượng", "giá dầu giảm 2%": news from abroad tells of our market, or of all.
        return (VIETNAM, Rule.PLACE_NATIONAL) if ours and market.in_dong else (WORLD, Rule.PLACE_WORLD)
    if _of_other_currencies(market, tables) and not (home.foreign and home.code):
        return WORLD, Rule.PLACE_WORLD
    return "", Rule.PLACE_OWN


def _of_other_currencies(market: Market, tables: Tables) -> bool:
    """Whether a rate is one of two other countries' currencies: ``1 euro đổi 1,21 USD``."""
    return market.code in tables.rates_of_currencies and market.in_another
