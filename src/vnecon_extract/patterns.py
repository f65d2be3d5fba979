"""Tables become patterns here and nowhere else.

A list of words becomes one trie-shaped pattern: thirty times faster than a plain alternation of the same words,
and always the longest word that ends at a word boundary.
"""

import re
import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from os.path import commonprefix
from typing import Any, Generic, TypeAlias, TypeVar

import ahocorasick

T = TypeVar("T")
# By list and start: how long the longest phrase there is, and its value.
Hits: TypeAlias = dict[int, dict[int, tuple[int, Any]]]
_HELD = 1_000_000
_ASKED = ("match", "search", "fullmatch", "finditer", "findall", "sub")


def lower(text: str) -> str:
    """Lower-case ``text`` without ever changing its length, so that offsets stay true.

    >>> lower("GDP Việt Nam")
    'gdp việt nam'
    """
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


def _plain(words: str) -> str:
    return re.escape(words).replace("\\ ", r"\s")


def _source(words: Sequence[str]) -> str:
    """A trie of ``words``, which are sorted, as a pattern; those with one first letter share a branch."""
    optional = words[0] == ""
    branches = []
    for _, group in groupby(words[optional:], key=itemgetter(0)):
        first, *others = group
        if others:
            # What the first and the last of sorted words share, all do.
            shared = commonprefix((first, others[-1]))  # noqa: RUF071 - no paths: letter by letter is what is meant
            size = len(shared)
            branches.append(_plain(shared) + _source([first[size:], *(word[size:] for word in others)]))
        else:
            branches.append(_plain(first))
    body = branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"
    return f"(?:{body})?" if optional else body


def alternatives(words: Iterable[str]) -> str:
    """Source of a pattern that matches any of ``words``, longest first, without capturing groups.

    >>> import re
    >>> re.findall(alternatives(["tỷ", "tỷ đồng", "tấn"]), "5 tỷ đồng, 6 tấn, 7 tỷ")
    ['tỷ đồng', 'tấn', 'tỷ']
    """
    every = sorted({*words})
    return f"(?:{_source(every)})" if any(every) else r"(?!)"


def sources(lists: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """``alternatives`` of each of ``lists``, by its name."""
    return {name: alternatives(words) for name, words in lists.items()}


def not_behind(words: Iterable[str], gap: str = "") -> str:
    """Source of what matches where none of ``words`` stands right before, with ``gap`` between.

    >>> re.findall(rf"{not_behind(['các', 'nhiều'], ' ')}công ty", "các công ty, một công ty")
    ['công ty']
    """
    return "".join(f"(?<!{_plain(word + gap)})" for word in words)  # each of one width: re looks behind no other way


class Pattern:
    r"""A pattern of ``re`` that is compiled when it is first asked: for what only some texts ask.

    >>> Pattern(r"\d+").findall("3 hoặc 4")
    ['3', '4']
    """

    def __init__(self, source: str) -> None:
        self.source = source

    def match(self, *asked: Any) -> re.Match[str] | None:
        return self._compiled().match(*asked)

    def search(self, *asked: Any) -> re.Match[str] | None:
        return self._compiled().search(*asked)

    def fullmatch(self, *asked: Any) -> re.Match[str] | None:
        return self._compiled().fullmatch(*asked)

    def finditer(self, *asked: Any) -> Iterator[re.Match[str]]:
        return self._compiled().finditer(*asked)

    def findall(self, *asked: Any) -> list[Any]:
        return self._compiled().findall(*asked)

    def sub(self, *asked: Any) -> str:
        return self._compiled().sub(*asked)

    def _compiled(self) -> re.Pattern[str]:
        """What is asked for the first time; from then on its methods stand before those above."""
        compiled: re.Pattern[str]
        if r"\p{" in self.source:  # classes of letters: re knows none, and regex takes its time to load
            import regex

            compiled = regex.compile(self.source)  # type: ignore[assignment]
        else:
            compiled = re.compile(self.source)
        vars(self).update({name: getattr(compiled, name) for name in _ASKED})
        return compiled


class Phrasebook(dict[str, Hits]):
    """All word lists of one knowledge, found in one pass over a text by one automaton, made when first needed.

    ``book[text]`` is what stands in ``text``, whole words only.  It remembers the texts at hand until it is cleared, a
    million characters at most (10 MB): finders ask for the same sentence one after the other, linking asks once more.
    """

    def __init__(self) -> None:
        super().__init__()
        # By phrase: the lists that hold it, each with the size and value to find; and those that a digit may touch.
        self._values: dict[str, tuple[tuple[int, tuple[int, Any]], ...]] = {}
        self._glued: dict[str, tuple[tuple[int, tuple[int, Any]], ...]] = {}
        self._lists = 0
        self._lock = threading.Lock()
        self._automaton: ahocorasick.Automaton | None = None
        self._held = 0

    def add(self, phrases: Mapping[str, Any], *, glued: bool) -> int:
        """Take a list in; its number, by which its finds are known."""
        with self._lock:
            number, self._lists = self._lists, self._lists + 1
            for words, value in phrases.items():
                found = number, (len(words), value)
                self._values[words] = (*self._values.get(words, ()), found)
                if glued:
                    self._glued[words] = (*self._glued.get(words, ()), found)
            self._automaton = None
        return number

    def clear(self) -> None:
        """Forget all texts, as before each article: what is remembered is then no longer than one."""
        super().clear()
        self._held = 0

    def __missing__(self, text: str) -> Hits:
        hits: Hits = defaultdict(dict)
        padded = f" {text} "
        for last, (size, values, glued) in (self._automaton or self._make()).iter(text):
            end = last + 1
            start = end - size
            # Most words stand between spaces; only then is a space asked for before the rest.
            if (before := padded[start]) != " " and (before.isalnum() or before == "_"):
                continue
            if (after := padded[end + 1]) != " " and (after.isalnum() or after == "_"):
                if not (glued and after.isdecimal()):
                    continue
                values = glued
            for number, found in values:
                hits[number][start] = found  # of those with one start the longest comes last
        if self._held > _HELD:
            self.clear()
        self._held += len(text)
        self[text] = hits
        return hits

    def _make(self) -> ahocorasick.Automaton:
        with self._lock:
            automaton = ahocorasick.Automaton()
            for words, values in self._values.items():
                automaton.add_word(words, (len(words), values, self._glued.get(words)))
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
        self._number = self._book.add({" ".join(lower(p).split()): v for p, v in phrases.items()}, glued=glued)

    def find(self, text: str) -> list[tuple[int, int, T]]:
        """(start, end, value) of every phrase in ``text``, which is already in lower case."""
        hits = self._book[text].get(self._number)
        if hits is None:
            return []
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
        hits = self._book[text].get(self._number)
        return [(start, start + size, value) for start, (size, value) in sorted(hits.items())] if hits else []

    def match(self, text: str, position: int) -> tuple[int, T] | None:
        """The longest phrase that starts exactly at ``position``: (end, value), or None."""
        hits = self._book[text].get(self._number)
        if hits is None or (found := hits.get(position)) is None:
            return None
        return position + found[0], found[1]

    def search(self, text: str, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
        """Where the first phrase within ``text[start:end]`` stands."""
        hits = self._book[text].get(self._number)
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
        return self._number in self._book[text]

    def starts(self, text: str) -> list[int]:
        """Where phrases start, in order, also those inside others: places to try a longer pattern at."""
        return sorted(self._book[text].get(self._number, ()))


class WordsBefore:
    """Words that may stand right before a place, a space between; read backwards, one match finds the longest.

    >>> WordsBefore(["khu vực", "ngành"]).start("riêng khu vực dịch vụ", 14)
    6
    """

    def __init__(self, words: Iterable[str]) -> None:
        backwards = [word[::-1] for word in words]
        self._pattern = Pattern(rf"\s{alternatives(backwards)}(?!\w)")
        self._reach = max(map(len, backwards), default=0) + 2
        self._last = min(2, min(map(len, backwards), default=0))
        self._ends = frozenset(word[: self._last][::-1] for word in backwards)

    def start(self, text: str, position: int) -> int | None:
        """Where they start, or None where none stand before ``position``."""
        # Two letters tell most places apart before anything is turned round.
        if text[position - 1 - self._last : position - 1] not in self._ends:
            return None
        match = self._pattern.match(text[max(0, position - self._reach) : position][::-1])
        return position - match.end() if match else None


def matches_at(pattern: Pattern, text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer`` would yield of a pattern that can match at ``starts`` only."""
    position = 0
    for start in starts:
        if start >= position and (match := pattern.match(text, start)):
            yield match
            position = match.end()
