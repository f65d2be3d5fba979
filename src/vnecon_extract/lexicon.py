"""Word lists as one automaton: all phrases of all tables are found in one pass over a sentence."""

import threading
from collections import defaultdict
from collections.abc import Iterable, Mapping
from operator import itemgetter
from typing import Any, Generic, TypeAlias, TypeVar

import ahocorasick

from vnecon_extract.patterns import Pattern, alternatives, lower

T = TypeVar("T")
# What a list has for a phrase: how long the phrase is, and its value.
_Found: TypeAlias = tuple[int, Any]
# By list, where it has any, and start: the longest phrase there.
Hits: TypeAlias = list[dict[int, _Found] | None]
# What a phrase is found as: how long it is, and in which lists, each with what it has for it.
_Lists: TypeAlias = tuple[tuple[int, _Found], ...]
_HELD = 300_000
_value_of = itemgetter(1)


class Phrasebook:
    """All word lists of one knowledge, found in one pass over a text by one automaton, made when first needed.

    What it has ``read`` in the texts at hand it remembers until it is cleared, of 300,000 characters at most (some
    50 MB): finders ask for the same sentence one after the other, linking asks again.
    """

    def __init__(self) -> None:
        self.known: dict[str, Hits] = {}
        # By phrase: the lists that hold it, and their values for it; and by phrases that a digit may touch.
        self._values: dict[str, list[tuple[int, Any]]] = defaultdict(list)
        self._glued: dict[str, _Lists] = {}
        self._lists: list[tuple[bool, Mapping[str, Any]]] = []
        self._lock = threading.Lock()
        self._automaton: ahocorasick.Automaton | None = None
        self._held = 0

    def add(self, phrases: Mapping[str, Any], *, glued: bool) -> int:
        """Take a list in; its number, by which its finds are known: that of an equal list, where there is one."""
        with self._lock:
            if (glued, phrases) in self._lists:
                return self._lists.index((glued, phrases))
            number = len(self._lists)
            self._lists.append((glued, phrases))
            for words, value in phrases.items():
                self._values[words].append((number, value))
                if glued:
                    self._glued[words] = (*self._glued.get(words, ()), (number, (len(words), value)))
            self._automaton = None
            self.clear()
        return number

    def clear(self) -> None:
        """Forget all texts, as before each article, so that no more than one is remembered."""
        self.known.clear()
        self._held = 0

    def read(self, text: str) -> Hits:
        """What stands in ``text``, whole words only."""
        hits: Hits = [None] * len(self._lists)
        padded = f" {text} "
        for end, (size, lists) in (self._automaton or self._make()).iter(padded):
            start = end - size
            # Most words stand between spaces; only then is a space asked for before the rest.
            if (before := padded[start]) != " " and (before.isalnum() or before == "_"):
                continue
            if (after := padded[end + 1]) != " " and (after.isalnum() or after == "_"):
                lists = self._glued.get(text[start:end], ()) if after.isdecimal() else ()
            for number, found in lists:
                if (own := hits[number]) is None:
                    hits[number] = {start: found}
                else:
                    own[start] = found  # of those with one start the longest comes last
        if self._held > _HELD:
            self.clear()
        self._held += len(text)
        self.known[text] = hits
        return hits

    def _make(self) -> ahocorasick.Automaton:
        with self._lock:
            automaton = ahocorasick.Automaton()
            # Made in this order, what is known of words of one beginning lies together in memory.
            for words in sorted(self._values):
                size = len(words)
                lists = tuple((number, (size, value)) for number, value in self._values[words])
                automaton.add_word(words, (size, lists))
            automaton.make_automaton()
            self._automaton = automaton
            return automaton


class Lexicon(Generic[T]):
    """Many phrases, each standing for a value; finds the longest, leftmost ones at word boundaries.

    Phrases are matched in lower case; give it ``lower(text)``.  Lexicons of one ``book`` are found in one pass.
    With ``glued`` a digit may follow without a space (``tăng17,2%``).

    >>> lexicon = Lexicon({"xuất khẩu": "exports", "kim ngạch xuất khẩu": "exports"})
    >>> lexicon.find("tổng kim ngạch xuất khẩu")
    [(5, 24, 'exports')]
    """

    def __init__(self, phrases: Mapping[str, T], book: Phrasebook | None = None, *, glued: bool = False) -> None:
        self._book = Phrasebook() if book is None else book
        self._known, self._read = self._book.known, self._book.read
        self._number = self._book.add({" ".join(lower(p).split()): v for p, v in phrases.items()}, glued=glued)

    def find(self, text: str) -> list[tuple[int, int, T]]:
        """(start, end, value) of every phrase in ``text``, which is already in lower case."""
        hits = (self._known.get(text) or self._read(text))[self._number]
        if hits is None:
            return []
        if len(hits) == 1:
            ((start, (size, value)),) = hits.items()
            return [(start, start + size, value)]
        found: list[tuple[int, int, T]] = []
        position = 0
        for start in sorted(hits):
            if start >= position:
                size, value = hits[start]
                position = start + size
                found.append((start, position, value))
        return found

    def each(self, text: str) -> list[tuple[int, int, T]]:
        """(start, end, value) of the longest phrase at every place where one starts, also inside others."""
        hits = (self._known.get(text) or self._read(text))[self._number]
        if hits is None:
            return []
        return [
            (at, at + size, value) for at, (size, value) in (sorted(hits.items()) if len(hits) > 1 else hits.items())
        ]

    def values(self, text: str) -> list[T]:
        """What the phrases in ``text`` stand for, also those inside others, in no order."""
        hits = (self._known.get(text) or self._read(text))[self._number]
        return [*map(_value_of, hits.values())] if hits else []

    def match(self, text: str, position: int) -> tuple[int, T] | None:
        """The longest phrase that starts exactly at ``position``: (end, value), or None."""
        hits = (self._known.get(text) or self._read(text))[self._number]
        if hits is None or (found := hits.get(position)) is None:
            return None
        return position + found[0], found[1]

    def search(self, text: str, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
        """Where the first phrase within ``text[start:end]`` stands."""
        hits = (self._known.get(text) or self._read(text))[self._number]
        if hits is None:
            return None
        stop = len(text) if end is None else end
        first = -1
        for at, (size, _) in hits.items():
            if start <= at and at + size <= stop and (at < first or first < 0):
                first = at
        return (first, first + hits[first][0]) if first >= 0 else None

    def occurs(self, text: str) -> bool:
        """Whether any phrase stands in ``text``: one look, for what is worth trying there only."""
        return (self._known.get(text) or self._read(text))[self._number] is not None

    def starts(self, text: str) -> list[int]:
        """Where phrases start, in order, also those inside others: places to try a longer pattern at."""
        hits = (self._known.get(text) or self._read(text))[self._number]
        if hits is None:
            return []
        return sorted(hits) if len(hits) > 1 else [*hits]


class Phrases:
    """A short list that few sentences are asked for: looked for by a pattern where it is asked for, for it would be
    found in vain in most of the sentences that the automaton goes over.

    >>> Phrases(["tăng", "tăng tốc"]).search("gạo tăng tốc, cà phê tăng", 4, 9)

    >>> Phrases(["tăng", "tăng tốc"]).search("gạo tăng tốc, cà phê tăng")
    (4, 12)
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        words = [" ".join(lower(phrase).split()) for phrase in phrases]
        self._longest = max(map(len, words), default=0)
        self._first = min(2, min(map(len, words), default=0))
        self._opens = frozenset(word[: self._first] for word in words)
        self._pattern = Pattern(rf"(?<!\w){alternatives(words)}(?!\w)")

    def match(self, text: str, position: int) -> int | None:
        """Where the longest phrase ends that starts exactly at ``position``, or None."""
        # Two letters tell most places apart before a pattern is tried.
        if text[position : position + self._first] not in self._opens:
            return None
        found = self._pattern.match(text, position)
        return found.end() if found else None

    def search(self, text: str, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
        """Where the first phrase within ``text[start:end]`` stands; of one that ends beyond it no part counts."""
        stop = len(text) if end is None else end
        found = self._pattern.finditer(text, start, stop + self._longest)
        return next((match.span() for match in found if match.end() <= stop), None)

    def occurs(self, text: str) -> bool:
        """Whether any phrase stands in ``text``."""
        return self._pattern.search(text) is not None
