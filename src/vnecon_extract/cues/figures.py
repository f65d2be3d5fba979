"""Figures: each quantity of a sentence with the words that belong to it.

Between two quantities stand the words after the first (its base, its whole, what it is a unit of) and the words
before the second (a new subject, a verb).  ``tail`` and ``left`` are where they part: at a comma, a semicolon, a
bracket, a joining word, or at the next verb.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain, zip_longest

from vnecon_extract.cues.firms_together import FirmsTogether
from vnecon_extract.find.overlaps import Cover, cover
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import CueMention, Quantity
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.span import Span, span_of, start_of
from vnecon_extract.values import value

# ";", "…"; a full stop behind no digit, "!" or "?" before a space. One class first, so that the search skips to it.
_HARD = Pattern(r"[;…!?.](?:(?<=[;…])|(?=\s)(?<!\d\.))")
_STOP = re.compile(r"[,;:()…\"“”]")
_NOWHERE = Span(0, 0)
PARTS = frozenset({"percent", "permille", "pp", "bp", "times"})
"""Units of percentages, points and multiples, which any indicator's change can be."""


@value
class Figure:
    """A quantity, the words before it that are its own (``left``), and those after it that are (``tail``).

    ``start`` is where the words of the quantity begin, bound word included.
    ``cues`` are the verbs in ``left``, in order.  ``bracket`` is where the bracket opens that holds it, or -1.
    ``clause`` counts the semicolons before it.  ``joined`` says that nothing but a joining word stands between the
    previous figure and this one (``5% và 6%``), ``part`` that it is per cent, points or times.  ``outer`` are the words
    before the bracket that are nobody else's (``Pháp (9,6%)``).  ``skipped`` is the whole clause without a figure that
    ends where ``left`` begins.
    """

    quantity: Quantity
    start: int
    left: Span
    tail: Span
    cues: tuple[CueMention, ...]
    bracket: int
    clause: int
    joined: bool
    part: bool
    outer: Span = _NOWHERE
    skipped: Span | None = None

    @property
    def moved(self) -> bool:
        """Whether it is what something moved by (``nhu cầu tăng 70%``): the last of its verbs is one of change."""
        return bool(self.cues) and self.cues[-1].role == "change"

    def verbs_before(self, cue: CueMention) -> Iterator[CueMention]:
        """The verbs of its own words that stand before ``cue``, one of them, the nearest first."""
        return reversed(self.cues[: bisect_left(self.cues, cue.start, key=start_of)])


class Figures:
    """Finds the figures of a sentence; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        self._openers = Lexicon(dict.fromkeys(words["clause_starts"]), book)
        self._compared = tuple(f"{lead} " for lead in words["clause_start_leads"])
        # "tăng 18% về số doanh nghiệp": no verb
        self._in_terms_of = Lexicon(dict.fromkeys(words["in_terms_of"]), book)
        self._terms = Pattern(rf"\s{alternatives(words['in_terms_of'])}\s")
        self._passing = frozenset(words["passing_counts"])
        self._together = FirmsTogether(words)
        self._chances = words["chances"]
        self._without = tuple(f"{lead} " for lead in words["without"])
        self._join = Pattern(rf"[\s,/-]*+(?:{alternatives(words['figure_joins'])}|;)?+\s*+")

    def of(self, reading: Reading) -> list[Figure]:
        """The figures of a sentence, in order."""
        text, quantities = reading.sentence.low, reading.quantities
        if not quantities:
            return []
        openers, named, bracketed = self._starts(text), _named(reading), "(" in text
        verbs, in_terms, hard = reading.cues, self._in_terms_of.occurs(text), _walls(text, named)
        out: list[Figure] = []
        before: Quantity | None = None
        left_from = clause = passed = last = 0
        for quantity, following in zip_longest(quantities, quantities[1:]):
            begin, start, unit = left_from, quantity.cue_start, quantity.unit
            behind, limit = quantity.end, following.cue_start if following is not None else len(text)
            skipped, bracket, outer = None, -1, _NOWHERE
            if hard:
                walls = hard[bisect_left(hard, left_from) : bisect_left(hard, quantity.start)]
                clause += len(walls)
                if walls:
                    begin, skipped = walls[-1] + 1, _before_wall(walls, first=not out)
            if bracketed:
                if out and out[-1].bracket >= 0:
                    begin = _behind_bracket(text, begin, start)
                bracket = _open_bracket(text, quantity.start)
                if bracket >= begin:
                    outer, begin = Span(begin, bracket), bracket + 1
            since = self._behind_terms(text, behind, limit, named) if in_terms else behind
            first = passed if begin == left_from else bisect_left(verbs, begin, lo=passed, key=start_of)
            last = _next(verbs, last, start)
            end = _tail_end(text, since, limit, openers, named, verbs, last)
            if unit == "percent" and text.endswith(self._chances, 0, start - 1):
                end = behind  # "khả năng 72% Fed hạ lãi suất 0,25%": what may happen begins behind it
            cues = tuple(verbs[first:last])
            joined = before is not None and before.unit == unit and self._joined(text, before.end, start)
            left, tail, part = span_of((begin, start)), span_of((behind, end)), unit in PARTS
            out.append(Figure(quantity, start, left, tail, cues, bracket, clause, joined, part, outer, skipped))
            before = quantity
            # "sản lượng vải 3 tỉnh đạt", "lợi nhuận của 500 doanh nghiệp tăng": counted inside the name of what is told
            aside = not cues or text.endswith(self._without, 0, start)  # "CPI lõi, không bao gồm 2 nhóm hàng, tăng 4%"
            inside = aside and (unit in self._passing or self._together.are_told(unit, text, left_from, start))
            if unit and not inside:
                left_from, passed = end, _next(verbs, last, end)
        return out

    def _starts(self, text: str) -> list[int]:
        """Where words stand that open a clause: not those of a comparison (``so với khi mới thành lập``)."""
        starts = self._openers.starts(text)
        return [at for at in starts if not text.endswith(self._compared, 0, at)] if starts else starts

    def _behind_terms(self, text: str, start: int, limit: int, named: Cover) -> int:
        """Where the words behind a figure go on, behind what leads to the name of what it is of, if anything does."""
        terms = self._terms.match(text, start, limit)
        return terms.end() if terms is not None and named >> terms.end() & 1 else start

    def _joined(self, text: str, start: int, end: int) -> bool:
        return self._join.fullmatch(text, start, end) is not None


def _walls(text: str, named: Cover) -> list[int]:
    """Where one clause ends and no figure behind goes with the words before: not within a name (``dư nợ của TP.
    Vinh``)."""
    if ";" not in text and ". " not in text and "…" not in text and "! " not in text and "? " not in text:
        return []
    return [m.start() for m in _HARD.finditer(text) if not named >> m.start() & 1]


def _next(verbs: Sequence[CueMention], passed: int, start: int) -> int:
    """Which of ``verbs`` is the first from ``start`` on, where so many were ``passed`` before."""
    while passed < len(verbs) and verbs[passed].start < start:
        passed += 1
    return passed


def _tail_end(
    text: str,
    start: int,
    limit: int,
    openers: Sequence[int],
    named: Cover,
    verbs: Sequence[CueMention],
    passed: int,
) -> int:
    """Where the words behind a figure that ends at ``start`` end: at a mark or one of ``openers`` outside names, at
    the next of ``verbs``, so many of which were ``passed`` before, or at ``limit``."""
    end, stop = limit, _STOP.search(text, start, limit)
    while stop is not None and named >> (end := stop.start()) & 1:
        end, stop = limit, _STOP.search(text, stop.end(), limit)
    if openers and openers[-1] >= start:
        for opener in openers[bisect_left(openers, start) :]:
            if opener >= end:
                break
            if not named >> opener & 1:
                end = opener
                break
    verb = _next(verbs, passed, start)
    return verbs[verb].start if verb < len(verbs) and verbs[verb].start < end else end


def _named(reading: Reading) -> Cover:
    """The characters of a sentence that stand in a name, a period or a base."""
    return cover(chain(reading.indicators, reading.breakdowns, reading.bases, reading.periods, reading.places))


def _before_wall(walls: Sequence[int], *, first: bool) -> Span | None:
    """The whole clause that ends at the last of ``walls``; ``first`` if no figure stands before."""
    if len(walls) > 1:
        return Span(walls[-2] + 1, walls[-1])
    return Span(0, walls[0]) if first else None


def _behind_bracket(text: str, start: int, end: int) -> int:
    """Where the words ``text[start:end]`` before a figure begin without those that end the bracket of the figure
    before: ``chi 51 tỷ đồng (gồm 3 tỷ đồng từ phát hành trái phiếu), đạt 110% dự toán``."""
    closed = text.find(")", start, end)
    opened = text.find("(", start, end)
    return closed + 1 if closed >= 0 and not 0 <= opened < closed else start


def _open_bracket(text: str, position: int) -> int:
    start = text.rfind("(", 0, position)
    return start if start >= 0 and text.find(")", start, position) < 0 else -1
