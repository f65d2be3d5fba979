"""Things counted that tell nothing of a territory: picked out by somebody, pointed back at, or told one by one."""

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.firms_together import FirmsTogether
from vnecon_extract.cues.measured_in import OTHER
from vnecon_extract.cues.measures import Measures
from vnecon_extract.lexicon import Lexicon, Phrasebook, Phrases
from vnecon_extract.mentions import Quantity
from vnecon_extract.patterns import WordsBefore
from vnecon_extract.rules import Rule

_BEHIND = 50


class Picked:
    """Tells such counts by the words around them; ``words`` are those of ``data/linking.toml``."""

    def __init__(self, measures: Measures, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        self._measures = measures
        self._things = Lexicon(dict.fromkeys(words["picked"]), book)
        self._firms = Lexicon(dict.fromkeys(words["picked_firms"]), book)
        self._of_firms, self._few = frozenset(words["picked_codes"]), frozenset(words["few_units"])
        self._owned = FirmsTogether(words)
        self._pointed_at, self._just_so_many = Phrases(words["pointed_at"]), WordsBefore(words["just_so_many"])

    def said(self, low: str, start: int, end: int) -> bool:
        """Whether words of ``low[start:end]`` say that things were picked out or caught: their number tells nothing of
        the economy."""
        return self._things.search(low, start, end) is not None

    def of(self, code: str, figure: Figure, low: str) -> Rule | None:
        """The objection to a figure of ``code`` that counts such things."""
        quantity = figure.quantity
        if quantity.unit != "percent" and self._is_pointed_at(quantity, low):
            return Rule.EXCLUDED_POINTED_AT
        if code in self._of_firms and self._owned.are_told(quantity.unit, low, figure.left.start, figure.start):
            return Rule.EXCLUDED_OWNERS
        things = self._things if code == OTHER else self._firms if code in self._of_firms else None
        if things is None or figure.moved:
            return None  # "nhu cầu tăng 70%": of nothing counted
        picked = things.search(low, figure.left.start, quantity.end + _BEHIND)
        return Rule.EXCLUDED_PICKED if picked is not None else None

    def _is_pointed_at(self, quantity: Quantity, low: str) -> bool:
        """``3 dự án này``, or so few that they are counted in words and told one by one (``hai dự án lớn là ...``)."""
        if not self._measures.is_count(quantity):
            return False
        if self._pointed_at.match(low, quantity.end + 1) is not None:
            return True
        few = quantity.unit in self._few and low[quantity.start].isalpha()
        return few and self._just_so_many.start(low, quantity.start) is None
