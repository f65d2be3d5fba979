"""Figures: each quantity of a sentence with the words that belong to it.

Between two quantities stand the words after the first (its base, its whole, what it is a unit of) and the words
before the second (a new subject, a verb).  ``tail`` and ``left`` are where they part: at a comma, a semicolon, a
bracket, a joining word, or at the next verb.
"""

import re

from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import CueMention, Mention, Quantity
from vnecon_extract.patterns import alternatives
from vnecon_extract.span import Span
from vnecon_extract.values import value

_HARD = re.compile(r"[;…]|(?<!\d)\.\s|[!?]\s")
_NOWHERE = Span(0, 0)


@value
class Figure:
    """A quantity, the words before it that are its own (``left``), and those after it that are (``tail``).

    ``start`` is where the words of the quantity begin, bound word included.
    ``cues`` are the verbs in ``left``, in order.  ``bracket`` is where the bracket opens that holds it, or -1.
    ``clause`` counts the semicolons before it.  ``joined`` says that nothing but a joining word stands between the
    previous figure and this one (``5% và 6%``).  ``outer`` are the words before the bracket that are nobody else's
    (``Pháp (9,6%)``).  ``skipped`` is the whole clause without a figure that ends where ``left``
    begins.
    """

    quantity: Quantity
    start: int
    left: Span
    tail: Span
    cues: tuple[CueMention, ...]
    bracket: int
    clause: int
    joined: bool
    outer: Span = _NOWHERE
    skipped: Span = _NOWHERE


class Figures:
    """Finds the figures of a sentence; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]]) -> None:
        self._stop = re.compile(rf"[,;:()…\"“”]|(?<!\w){alternatives(words['clause_starts'])}(?!\w)")
        self._join = re.compile(rf"[\s,/-]*+(?:{alternatives(words['figure_joins'])}|;)?+\s*+")

    def of(self, reading: Reading) -> list[Figure]:
        """The figures of a sentence, in order."""
        text, quantities = reading.sentence.low, reading.quantities
        if not quantities:
            return []
        solid = [*reading.indicators, *reading.breakdowns, *reading.bases, *reading.periods, *reading.places]
        hard = [m.start() for m in _HARD.finditer(text)]
        out: list[Figure] = []
        left_from = clause = 0
        for i, quantity in enumerate(quantities):
            limit = quantities[i + 1].cue_start if i + 1 < len(quantities) else len(text)
            walls = [h for h in hard if left_from <= h < quantity.start]
            clause += len(walls)
            left = Span(walls[-1] + 1 if walls else left_from, quantity.cue_start)
            skipped = _before_wall(walls, first=not out)
            bracket, outer = _open_bracket(text, quantity.start), _NOWHERE
            if bracket >= left.start:
                outer, left = Span(left.start, bracket), Span(bracket + 1, left.end)
            end = self._tail_end(text, quantity.end, limit, reading.cues, solid)
            cues = tuple([c for c in reading.cues if left.start <= c.start < left.end])
            joined = bool(out) and self._joined(text, out[-1].quantity, quantity)
            tail = Span(quantity.end, end)
            out.append(Figure(quantity, quantity.cue_start, left, tail, cues, bracket, clause, joined, outer, skipped))
            left_from = end
        return out

    def _joined(self, text: str, before: Quantity, quantity: Quantity) -> bool:
        return before.unit == quantity.unit and bool(self._join.fullmatch(text, before.end, quantity.cue_start))

    def _tail_end(self, text: str, start: int, limit: int, cues: list[CueMention], solid: list[Mention]) -> int:
        end = limit
        for stop in self._stop.finditer(text, start, limit):
            at = stop.start()
            for mention in solid:
                if mention.start <= at < mention.end:
                    break
            else:
                end = at
                break
        return next((c.start for c in cues if start <= c.start < end), end)


def _before_wall(walls: list[int], *, first: bool) -> Span:
    """The whole clause that ends at the last of ``walls``; ``first`` if no figure stands before."""
    if len(walls) > 1:
        return Span(walls[-2] + 1, walls[-1])
    return Span(0, walls[0]) if walls and first else _NOWHERE


def _open_bracket(text: str, position: int) -> int:
    start = text.rfind("(", 0, position)
    return start if start >= 0 and ")" not in text[start:position] else -1
