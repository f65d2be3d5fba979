"""Narrower indicators: what a part, a unit or words of its name make of one that says too little by itself.

``sản lượng`` of shrimp is aquaculture, ``giá`` in tael is gold's, ``số doanh nghiệp hoàn tất thủ tục giải thể`` are no
firms in operation.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.measures import Measures
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import breakdowns
from vnecon_extract.knowledge.linking import NarrowerIndicator, bare_heads, narrower_indicators
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.span import Span
from vnecon_extract.values import value

_CHAIN = 2
_BACK = 30
_CLAUSE_BACK = 80
_NONE: frozenset[str] = frozenset()


@value
class Narrowed:
    """The indicator meant; ``own`` are the dimensions whose part says no more than its name, ``said`` is whether words
    of the name told it, so that the name goes on meaning it."""

    code: str
    own: frozenset[str] = frozenset()
    said: bool = False


class Narrower:
    """Knows which indicators narrow which, and by what."""

    def __init__(self, knowledge: Knowledge, measures: Measures) -> None:
        self._measures = measures
        kinds = {head.code: head.members for head in bare_heads(knowledge)}
        self._by_wider: dict[str, list[NarrowerIndicator]] = defaultdict(list)
        for entry in narrower_indicators(knowledge):
            for wider in dict.fromkeys(member for of in entry.of for member in kinds.get(of, (of,))):
                if wider != entry.indicator:
                    self._by_wider[wider].append(entry)
        listed = breakdowns(knowledge)
        whole = _by_words((words, part.code) for part in listed for words in (*part.says, *part.risky))
        #: Whether any indicator narrows a code.
        self.may_narrow = self._by_wider.__contains__
        self._whole = {words: frozenset(codes) for words, codes in whole.items()}
        self._parts = Lexicon(_by_words((words, part.code) for part in listed for words in part.says))
        words = {w.lower() for e in narrower_indicators(knowledge) for w in _words(e)}
        self._all = frozenset(words)
        self._verbs = frozenset(w for e in narrower_indicators(knowledge) for w in e.verbs)
        self._counts = frozenset(w for e in narrower_indicators(knowledge) for w in e.counted)
        self._besides = frozenset(w for e in narrower_indicators(knowledge) for w in e.beside)
        also = alternatives(word_lists(knowledge, "linking")["also"])
        self._last = Pattern(rf"(?s:.*)(?:[\d,;:.()]|\s{also}\s)")
        self._clause = Pattern(rf"(?s:.*)(?:[,;:.()–-]\s|\s{also}\s)")
        self._units = {
            wider: frozenset(unit for entry in entries for unit in (*entry.units, *entry.first_units))
            for wider, entries in self._by_wider.items()
        }
        self._of_parts = {
            wider: frozenset(p for e in entries for p in e.parts) for wider, entries in self._by_wider.items()
        }
        told = {
            wider: frozenset(word for e in entries for word in (*e.words, *e.verbs, *e.counted, *e.beside))
            for wider, entries in self._by_wider.items()
        }
        # By what is narrowed: the words that can narrow it, or what they make of it.
        self._telling = {
            wider: told[wider].union(*(told.get(entry.indicator, ()) for entry in entries))
            for wider, entries in self._by_wider.items()
        }
        self._narrowed_to = {
            wider: frozenset(e.indicator for e in entries) for wider, entries in self._by_wider.items()
        }
        self._words = Lexicon({w: w for w in words}, knowledge.shared(Phrasebook))

    def is_told(self, code: str, low: str, parts: Mapping[str, str], unit: str) -> bool:
        """Whether anything narrows ``code`` that is said: words of the sentence ``low``, its parts or the unit; most
        figures need no closer look."""
        telling = self._telling[code]
        if unit in self._units[code] or not telling.isdisjoint(self._words.values(low)):
            return True
        for words in parts.values():
            if words in telling or not self._of_parts[code].isdisjoint(self.parts_of(words)):
                return True
        return False

    def leading(self, low: str, start: int) -> int | None:
        """Where the words begin that stand right before ``start`` and narrow what follows."""
        return next((first for first, end, _ in self._words.each(low) if end + 1 == start), None)

    def _around(
        self, code: str, low: str, name: Span, parts: Mapping[str, str], figure: Figure, aside: Span | None
    ) -> tuple[Set[str], Set[str], Set[str], Set[str], Sequence[str]]:
        """The words that narrow an indicator ``code``: of the sentence, of its name and parts, of the figure before, of
        what was counted last, of the sentence before the figure, in order."""
        named = self._all.intersection(parts.values()) if parts else _NONE
        around = set(self._words.values(low))
        if around.isdisjoint(self._telling[code]):
            return around, named, _NONE, _NONE, ()
        left, words = figure.left, self._words.each(low)
        if aside is not None:
            words = [found for found in words if not (aside.start <= found[0] < aside.end)]
            around = {word for _, _, word in words}
        before = counted = _NONE
        beside = () if around.isdisjoint(self._besides) else tuple([w for _, end, w in words if end <= figure.start])
        named = named.union([w for start, end, w in words if name.start <= start and end <= name.end])
        if not around.isdisjoint(self._verbs):
            # "264 dự án cấp mới với 1,8 tỷ USD": the last words of the figure before are said of this one too.
            last = self._last.search(low, left.start - _BACK, left.start)
            first = last.end() if last is not None else left.start - _BACK
            before = frozenset(w for start, end, w in words if first <= start and end <= left.end)
        if not around.isdisjoint(self._counts):
            # "số dự án cấp mới là 115 với 1,05 tỷ USD": of what was counted
            clause = self._clause.search(low, left.end - _CLAUSE_BACK, left.end)
            opened = clause.end() if clause is not None else left.end - _CLAUSE_BACK
            counted = frozenset(w for start, end, w in words if opened <= start and end <= left.end)
        return around, named, before, counted, beside

    def of(
        self,
        code: str,
        low: str,
        name: Span,
        parts: Mapping[str, str],
        figure: Figure,
        aside: Span | None,
    ) -> Narrowed:
        """What ``code`` means where ``low[name.start:name.end]``, words of the sentence ``low``, name it; ``parts`` are
        the words of its parts by dimension.  The words ``aside`` tell of something else."""
        quantity, unit, found = figure.quantity, figure.quantity.unit, Narrowed(code)
        around, named, before, counted, beside = self._around(code, low, name, parts, figure, aside)
        codes = {dimension: self.parts_of(text) for dimension, text in parts.items()} if parts else {}
        anything = named or before or counted or beside or any(codes.values()) or unit in self._units[code]
        seen, part = {code}, figure.part
        for _ in range(_CHAIN if anything else 0):
            for entry in self._by_wider.get(found.code, ()):
                told = [d for d, listed in codes.items() if not listed.isdisjoint(entry.parts)] if codes else []
                spoken = around.isdisjoint(entry.verbs_only)
                if (entry.indicator in seen and not told) or (part and not spoken):
                    continue
                said = (
                    (spoken and bool(named) and not named.isdisjoint(entry.words))
                    or (bool(before) and not before.isdisjoint(entry.verbs))
                    or unit in entry.units
                    or (bool(beside) and entry.beside and _stands_beside(entry, beside))
                    or (unit in entry.first_units and found.code == entry.of[0])
                )
                apart = (
                    bool(counted)
                    and not counted.isdisjoint(entry.counted)
                    and (counted | named).isdisjoint(entry.unless)
                )
                if not apart and (not (told or said) or not around.isdisjoint(entry.unless)):
                    continue
                said = said or apart
                if part or self._measures.direct((entry.indicator,), quantity):
                    seen.add(entry.indicator)
                    own = frozenset(d for d in told if codes[d].issubset(entry.own))
                    found = Narrowed(
                        entry.indicator, found.own | own, found.said or (said and not told and not entry.once)
                    )
                    break
            else:
                break
        return found

    def goes_on(self, code: str, held: str, parts: Mapping[str, str], figure: Figure) -> bool:
        """Whether a figure of ``code`` goes on with the narrower indicator ``held``, as a list does whose parts no
        table knows."""
        if held not in self._narrowed_to[code]:
            return False
        if figure.part:
            return True
        unlisted = bool(parts) and not any(map(self.parts_of, parts.values()))
        return unlisted and bool(self._measures.direct((held,), figure.quantity))

    def says(self, low: str, start: int, end: int) -> bool:
        """Whether words of ``low[start:end]`` narrow an indicator."""
        return self._words.search(low, start, end) is not None

    def parts_of(self, words: str) -> frozenset[str]:
        """The listed parts that ``words`` name: the whole of them, else those inside."""
        whole = self._whole.get(words)
        if whole is not None:
            return whole
        return frozenset(code for _, _, found in self._parts.find(words) for code in found)


def _by_words(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """By words in lower case, the codes of all parts that they name."""
    found: dict[str, tuple[str, ...]] = {}
    for words, code in pairs:
        found[words.lower()] = (*found.get(words.lower(), ()), code)
    return found


def _stands_beside(entry: NarrowerIndicator, beside: Sequence[str]) -> bool:
    """Whether of the words before a figure the last that speaks for or against an entry speaks for it."""
    return next((w in entry.beside for w in reversed(beside) if w in entry.beside or w in entry.rivals), False)


def _words(entry: NarrowerIndicator) -> Iterable[str]:
    also = (*entry.unless, *entry.verbs_only, *entry.rivals)
    return (*entry.words, *entry.verbs, *entry.counted, *entry.beside, *also)
