"""Singles: figures of one seller, one class of goods, one site or one office, though their words name an indicator."""

from vnecon_extract.cues.figures import Figure
from vnecon_extract.document.genres import Genre
from vnecon_extract.document.sites import Sites
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.patterns import WordsBefore
from vnecon_extract.rules import Rule

_BOUNDED = ("under", "over", "range")


class Singles:
    """Tells figures of single ones; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        self._own_only = frozenset(words["own_only"])
        self._staff = Lexicon(dict.fromkeys(words["staff"]), book)
        self._fares = Lexicon(dict.fromkeys(words["fares"]), book)
        self._class_lead = WordsBefore(words["class_leads"])
        self._sites = Sites(words)
        self._class_bounds = tuple(f"{word} " for word in words["class_bounds"])
        self._class_price, self._asked_prices = WordsBefore(words["class_prices"]), WordsBefore(words["asked_prices"])
        self._fare_codes, self._class_codes = frozenset(words["fare_codes"]), frozenset(words["class_codes"])
        self._priced_codes = frozenset(words["priced_codes"])
        # Most figures are of nothing that a single one is asked for.
        self._asked = self._own_only.union(self._sites.codes, self._fare_codes, self._class_codes, self._priced_codes)

    def of(self, code: str, figure: Figure, reading: Reading, genre: Genre, *, owned: bool) -> Rule | None:
        """Why a figure of ``code`` is a single one's; ``owned`` where the text names whose own it is."""
        if code not in self._asked:
            return None
        sentence, quantity = reading.sentence, figure.quantity
        low = sentence.low
        if code in self._own_only and not reading.places and self._staff.search(low, figure.left.start, figure.start):
            return Rule.EXCLUDED_STAFF
        if code in self._fare_codes and (genre.fares or self._fares.occurs(low)):
            return Rule.EXCLUDED_FARE
        bounded = quantity.bound in _BOUNDED and code in self._class_codes
        if bounded and self._class_lead.start(low, figure.start) is not None:
            return Rule.EXCLUDED_CLASS
        if code in self._priced_codes and self._is_asked_price(figure, low):
            return Rule.EXCLUDED_CLASS
        if self._sites.is_of_one(code, figure, sentence):
            return Rule.EXCLUDED_SITE
        return Rule.EXCLUDED_SITE if not owned and self._sites.is_of_one_plant(code, figure, low) else None

    def _is_asked_price(self, figure: Figure, low: str) -> bool:
        """``căn hộ giá dưới 2 tỷ đồng``, ``hét giá 22 tỷ đồng``: what sets a class apart, or one seller asks."""
        if self._asked_prices.start(low, figure.start) is not None:
            return True
        bounds = low.startswith(self._class_bounds, figure.start)
        return bounds and self._class_price.start(low, figure.start) is not None
