"""Growth by name: ``tốc độ tăng trưởng GRDP đạt 6,5%`` is a change, though no verb of change stands before it."""

from vnecon_extract.cues.figures import Figure
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import CueMention
from vnecon_extract.patterns import Pattern, alternatives

_SIGHT, _NEAR = 90, 20


class Growth:
    """Knows the nouns of growth; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        self._names = Lexicon(dict.fromkeys(words["growth_names"]), book)
        self._falls = Lexicon(dict.fromkeys(words["fall_names"]), book)
        self._amounts = frozenset(words["growth_amounts"])
        self._nouns = self._amounts.union(words["growth_nouns"])
        self._heads, self._reaching = words["growth_heads"], frozenset(words["reaching"])
        self._bare_lists = frozenset(words["bare_lists"])
        self._far = (*self._heads, *words["growth_names"], *words["gaps"])
        #: "mức tăng trưởng ấn tượng, đạt 12%"
        self._how = Pattern(r"(?:\s[^\W\d]+){0,3},\s")
        who = rf"\s{alternatives(words['is'])}\s[^,;%\d]{{1,40}}"
        self._most = Pattern(rf"\s{alternatives(words['most'])}(?:{who})?,?\s?")

    def names(self, low: str, start: int, end: int) -> bool:
        """Whether ``low[start:end]``, words of the sentence ``low``, name growth."""
        return self._names.search(low, start, end) is not None

    def way(self, low: str, start: int, end: int) -> int:
        """Which way a subject goes that is named so: 1 for growth, -1 for ``tỷ lệ giảm nghèo``, 0 for neither."""
        if self._falls.search(low, start, end) is not None:
            return -1
        return 0 if self._names.search(low, start, end) is None else 1

    def is_so_high(self, low: str, noun: CueMention, cue: CueMention, *, part: bool) -> bool:
        """Whether it is the growth itself that is so high: ``mức giảm lên tới 27%``; not ``sụt giảm xuống 27%``, nor an
        amount where it led (``mức giảm mạnh nhất xuống 91.000 USD``)."""
        return low.startswith(self._heads, noun.start) and (part or low[cue.start : cue.end] in self._reaching)

    def listed(self, figure: Figure, low: str, cue: CueMention) -> CueMention | None:
        """``giảm giá bán hai mặt hàng lần lượt 6% và 11%``: the verb before a bare ``lần lượt``."""
        verb = next(figure.verbs_before(cue), None)
        if verb is None or " " in low[cue.end : figure.start].strip() or verb.role != "change":
            return None
        return verb if low[cue.start : cue.end] in self._bare_lists and "," not in low[verb.end : cue.start] else None

    def noun(self, figure: Figure, low: str, cue: CueMention, *, part: bool) -> CueMention | None:
        """``mức tăng trưởng đạt 6,5%``: the verb before ``đạt`` is a noun of growth, so the figure is a change; only
        some are said of amounts (``part`` is false) too: ``tăng trưởng qua các năm, đạt 3 tỷ USD`` is none."""
        noun = self._before(figure, low, cue)
        return noun if noun is None or part or low[noun.start : noun.end] in self._amounts else None

    def _before(self, figure: Figure, low: str, cue: CueMention) -> CueMention | None:
        for earlier in figure.verbs_before(cue):
            if earlier.role == "change" and low[earlier.start : earlier.end] in self._nouns:
                between = low[earlier.end : cue.start]
                apart = "," in between and not (figure.part and self._how.fullmatch(between))
                return earlier if not apart and len(between) < self._sight(low, earlier) else None
            if earlier.role == "change" and self._most.fullmatch(low, earlier.end, cue.start):
                return earlier  # "nhóm giao thông giảm nhiều nhất với 0,47%", "tăng cao nhất là đồ uống với 0,47%"
            if earlier.role not in ("level", "list", "from"):
                return None
        return None

    def _sight(self, low: str, noun: CueMention) -> int:
        """How far behind a noun its figure may stand: a verb said as one (``sự gia tăng nhẹ ở hai nơi với 86%``) is of
        what stands close by."""
        far = low[noun.start : noun.end] in self._amounts or low.startswith(self._far, noun.start)
        return _SIGHT if far else _NEAR
