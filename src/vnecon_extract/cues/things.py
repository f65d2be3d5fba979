"""Numbers of things that no table lists, known by the words for a number before them: ``số vụ tấn công mạng``."""

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.measured_in import COUNTED
from vnecon_extract.cues.measures import Measures
from vnecon_extract.cues.names import Names
from vnecon_extract.find.reading import Reading
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.span import Span, starting

_MARKS = ",;:("
_MOST = 14  # words


class Things:
    """Tells what a figure counts; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, measures: Measures, names: Names, words: dict[str, tuple[str, ...]]) -> None:
        self._measures, self._names = measures, names
        self._before = (*words["name_edges"], *words["clause_words"])
        self._heads = Pattern(rf"(?<!\w){alternatives(words['count_heads'])}(?=\s[^\W\d])")
        self.heads = frozenset(words["count_heads"])
        self._never = tuple(words["count_heads_never"])
        self._no_head = Pattern(rf"{alternatives(self._never)}(?!\w)")

    def counted(self, figure: Figure, reading: Reading) -> Span | None:
        """What ``figure``, a level, is the number of, from the word for a number to the verb; None where it counts
        nothing, or what a table knows."""
        low, quantity = reading.sentence.low, figure.quantity
        if figure.bracket >= 0 or self._measures.dimension(quantity) not in COUNTED:
            return None
        if self._measures.counted(quantity) is not None or self._is_threshold(figure, reading):
            return None
        left = figure.left.start
        first = max(left, *(low.rfind(mark, left, figure.start) + 1 for mark in _MARKS))
        for head in self._heads.finditer(low, first, figure.start):
            none = low.endswith(self._never, 0, head.end()) or self._no_head.match(low, head.start())
            if not none and self._opens(low, first, head.start()):
                return self._name(head.start(), head.end(), figure, reading)
        return None

    def _opens(self, low: str, first: int, start: int) -> bool:
        """Whether the noun phrase that begins at ``start`` is what the words from ``first`` on tell of."""
        before = low[first:start].rstrip()
        return not before or any(
            before.endswith(word) and not before[: -len(word)][-1:].isalpha() for word in self._before
        )

    def _is_threshold(self, figure: Figure, reading: Reading) -> bool:
        """``Số xã đạt từ 15 tiêu chí trở lên``: but for ``từ 4 triệu người lên 5 triệu người``."""
        quantity, cues = figure.quantity, figure.cues
        later = starting(reading.quantities, quantity.end, len(reading.sentence.low))
        return bool(cues) and cues[-1].role == "from" and not (later and later[0].unit == quantity.unit)

    def _name(self, start: int, head: int, figure: Figure, reading: Reading) -> Span | None:
        """The words from ``start``, where the word for a number ends at ``head``, to the verb or the period."""
        low = reading.sentence.low
        end = next((cue.start for cue in figure.cues if cue.start > head), figure.start)
        end = next((p.start for p in reading.periods if head < p.start < end), end)
        thing = self._names.trimmed(low, head, end)
        if thing is None or any(m.end > head and start <= m.start and m.end <= end for m in reading.indicators):
            return None
        beside = bool(figure.cues) or not low[thing.end : figure.start].strip()
        return Span(start, thing.end) if beside and low.count(" ", start, thing.end) < _MOST else None
