"""With whom: the countries that a figure of trade, capital or labour is with, as a part of it."""

from vnecon_extract.document.scene import Scene
from vnecon_extract.document.topics import Parts
from vnecon_extract.link.sought import Sought
from vnecon_extract.link.tables import Tables


class WithWhom:
    """Tells the partners of the figures of one article."""

    def __init__(self, tables: Tables, scene: Scene) -> None:
        self._tables, self._scene = tables, scene

    def of(self, sought: Sought, codes: tuple[str, ...]) -> Parts:
        """The countries that a figure of ``codes`` is with, as a part."""
        figure, place, partners = sought.figure, sought.turn.place, self._tables.parts.partners
        if (place is None and not sought.reading.places) or not partners.may_have(codes):
            return {}
        trader = self._tables.traders.at(self._scene.traders, codes[0], sought.reading, figure.start)
        of = trader.place if trader is not None else None
        at_home = self._scene.at_home or self._comes_here(sought, codes[0])
        found = partners.of(figure, sought.reading, codes, at_home, place, of)
        return {} if found is None else {"partner": found}

    def _comes_here(self, sought: Sought, code: str) -> bool:
        """``Vốn FDI của Hàn Quốc gấp đôi vốn FDI của Trung Quốc``: where no country is the article's own, whether what
        is told is foreign investors' money, which comes here."""
        whose = self._tables.whose
        return not self._scene.home.code and whose.is_foreign(code) and whose.said(sought.low) is True
