"""Tables become patterns here and nowhere else.

A list of words becomes one trie-shaped pattern: thirty times faster than a plain alternation of the same words,
and always the longest word that ends at a word boundary.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from os.path import commonprefix
from typing import Any

_LOOK_BACK, _MOST_WORDS, _OPENS = 28, 3, '("“[,'
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


def led_by(words: Iterable[str]) -> str:
    """Source of what matches where one of ``words`` stands right before.

    >>> re.findall(rf"{led_by(['của ', 'thuộc '])}[A-Z]+", "vốn của FPT")
    ['FPT']
    """
    each = [f"(?<={_plain(word)})" for word in words]  # each of one width, as above
    return f"(?:{'|'.join(each)})" if each else r"(?!)"


def opening(words: Iterable[str], behind: str = "") -> str:
    """Source of what matches any of ``words`` where a word begins, with ``behind`` after it; they come first in it, so
    that a search can skip to their first letters.

    >>> re.findall(opening(["song", "nhưng"]), "song, không song song, nhưng")
    ['song', 'song', 'song', 'nhưng']
    """
    return "|".join(rf"{_plain(word)}(?<=\b{_plain(word)}){behind}" for word in words)


class Pattern:
    r"""A pattern of ``re`` that is compiled when it is first asked, as most are by some texts only.

    What it would begin to look for before the text it looks for from the beginning of the text on.

    >>> Pattern(r"\d+").findall("3 hoặc 4"), Pattern(r"\d+").search("3 hoặc 4", -40, 5).group()
    (['3', '4'], '3')
    """

    def __init__(self, source: str) -> None:
        self.source = source

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self._compiled().match(text, start, end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self._compiled().search(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self._compiled().fullmatch(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        return self._compiled().finditer(text, start, end)

    def findall(self, text: str, start: int = 0, end: int = sys.maxsize) -> list[Any]:
        return self._compiled().findall(text, start, end)

    def sub(self, by: str, text: str) -> str:
        return self._compiled().sub(by, text)

    def _compiled(self) -> re.Pattern[str]:
        """What is asked for the first time; from then on its methods stand before those above."""
        compiled = self._compile()
        vars(self).update({name: getattr(compiled, name) for name in _ASKED})
        return compiled

    def _compile(self) -> re.Pattern[str]:
        return re.compile(self.source)


class LetterPattern(Pattern):
    r"""A pattern of ``regex``, which knows classes of letters (``\p{Lu}``) and takes its time to load.

    >>> LetterPattern(r"\p{Lu}\w+").findall("xuất sang Đức")
    ['Đức']
    """

    def _compile(self) -> re.Pattern[str]:
        import regex

        return regex.compile(self.source)  # type: ignore[return-value]


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
        end = position - 1
        if text[end - self._last : end] not in self._ends:
            return None
        match = self._pattern.match(text[max(0, position - self._reach) : position][::-1])
        return position - match.end() if match else None


class LastWords:
    """Phrases of up to three words that may end right before a place, of which the longest is told.

    >>> LastWords(["điều", "theo điều"]).before("quy định (theo điều 15", 20)
    'theo điều'
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases = frozenset(phrases)
        self._last = frozenset(phrase.rsplit(None, 1)[-1] for phrase in self._phrases)

    def before(self, text: str, position: int) -> str | None:
        """The longest that ends there, a space between, or None."""
        words = text[max(0, position - _LOOK_BACK) : position].rsplit(None, _MOST_WORDS)[-_MOST_WORDS:]
        if not words or words[-1].lstrip(_OPENS) not in self._last:
            return None  # as before most numbers
        while words:
            words[0] = words[0].lstrip(_OPENS)
            if (phrase := " ".join(words)) in self._phrases:
                return phrase
            del words[0]
        return None


def matches_at(pattern: Pattern, text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer`` would yield of a pattern that can match at ``starts`` only."""
    position = 0
    for start in starts:
        if start >= position and (match := pattern.match(text, start)):
            yield match
            position = match.end()
