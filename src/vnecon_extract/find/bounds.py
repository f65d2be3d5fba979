"""Words and signs around a number that say how tightly it binds the value: khoảng, gần, hơn, trở lên, ~, >."""

import re
from typing import NamedTuple

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.comparisons import cues
from vnecon_extract.knowledge.quantities import BoundWord, bound_words, steps
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import Bound
from vnecon_extract.patterns import Pattern, alternatives

_LOOK_BACK = 40
_LOOK_AHEAD = 40
_OPENS = '(["“‘:;,'
_WORD = Pattern(r"[^\s(\[\"“‘:;,]+")


class BoundCue(NamedTuple):
    """What binds a value, and where its first word starts."""

    bound: Bound
    start: int


class BoundReader:
    """Reads bound words; built once from ``data/bounds.toml``.

    >>> BoundReader(Knowledge()).before("đạt khoảng 5 tỷ", 11, 15, "currency")
    BoundCue(bound='approx', start=4)
    """

    def __init__(self, knowledge: Knowledge) -> None:
        entries = bound_words(knowledge)
        self._entries: dict[str, BoundWord] = {w: e for e in entries for w in (*e.says, *e.signs)}
        self._after = {say: e for e in entries for say in e.says_after}
        self._after_pattern = re.compile(rf"\s(?P<word>{alternatives(self._after)})(?!\w)")
        lists = word_lists(knowledge, "bounds")
        self._per, self._one_of = frozenset(lists["per"]), Pattern(rf"{alternatives(lists['one'])}\s\S+")
        self._steps = frozenset(steps(knowledge))
        ends = [tuple(say.split()[-2:]) for say in (*self._entries, *self._steps)]
        self._last = frozenset(end[-1] for end in ends)
        self._sole = frozenset(say for say in self._entries if " " not in say)
        self._pairs = frozenset(end for end in ends if len(end) == 2)
        same = alternatives(say for cue in cues(knowledge) if cue.role == "same" for say in cue.says)
        self._clause = re.compile(rf"(?:[;(]|,\s)(?!{same}(?!\w))")
        self._longest = max(len(say.split()) for say in self._entries)

    def before(self, low: str, start: int, end: int, dimension: str) -> BoundCue | None:
        """What binds a quantity ``low[start:end]`` of ``dimension``; None where nothing does, as before most."""
        near = low[max(0, start - _LOOK_BACK) : start].rsplit(None, 2)
        if not self._may_bind(near):
            return None
        found = self._alone(low, start, near) or self._phrase(low, start)
        if found is None:
            return None
        at, entry = found
        head = dimension.partition("/")[0]
        holds = entry.bound != "exact" and self._holds(entry, low, start, end, head, low[at:start])
        return BoundCue(entry.bound, at) if holds else None

    def _may_bind(self, near: list[str]) -> bool:
        """Whether the last words, ``near[-2:]``, can end a phrase: most that end longer ones (``sắp đạt``) do not."""
        if not near or (last := near[-1].lstrip(_OPENS)) not in self._last:
            return False
        if last in self._sole or len(last) < len(near[-1]):
            return True
        before = near[-2] if len(near) > 1 else ""
        if not before.isalpha():
            return bool(before) and before[-1] not in ",;:"  # no phrase reaches back over those
        return (before, last) in self._pairs or (last in self._steps and before in self._last)

    def after(self, low: str, end: int) -> Bound:
        """How what follows a quantity binds it: ``trở lên``; exact where nothing does."""
        match = self._after_pattern.match(low, end)
        if match is None:
            return "exact"
        entry, ahead = self._after[match["word"]], low[match.end() + 1 :]
        return "exact" if ahead.startswith(entry.not_before) else entry.bound  # "17 hợp tác xã có dư nợ"

    def _alone(self, low: str, start: int, near: list[str]) -> tuple[int, BoundWord] | None:
        """The last of the words ``near``, which end at ``start``, where it binds alone and no longer phrase ends in it,
        as most times."""
        last, before = near[-1], near[-2] if len(near) > 1 else ""
        if last in self._sole and before.isalpha() and (before, last) not in self._pairs:
            return low.rfind(last, 0, start), self._entries[last]
        return None

    def _phrase(self, low: str, start: int) -> tuple[int, BoundWord] | None:
        """The longest phrase that ends at ``start``, or before words for a step there (``khoảng từ``)."""
        words = _words_before(low, start)
        for skip in range(min(3, len(words) + 1)):
            if skip and not (words[-skip][0] in self._steps and not words[-skip][2]):
                break
            if found := self._longest_word(words[: len(words) - skip]):
                return found
        return None

    def _longest_word(self, words: list[tuple[str, int, bool]]) -> tuple[int, BoundWord] | None:
        found, phrase = None, " "
        for word, at, closed in words[: -self._longest - 1 : -1]:
            if closed:
                break  # a phrase never reaches back over a comma or bracket
            phrase = f" {word}{phrase}"
            entry = self._entries.get(phrase[1:-1])
            if entry is not None:
                found = at, entry
        return found

    def _holds(self, entry: BoundWord, low: str, start: int, end: int, dimension: str, words: str) -> bool:
        if words.strip() in self._per and dimension != "currency" and self._one_of.fullmatch(low, start, end):
            return False  # "đạt 46 triệu đồng trên 1 ha": per hectare
        if dimension in entry.not_dimensions:
            return False
        if not entry.not_before:
            return True
        ahead = self._clause.split(low[end : end + _LOOK_AHEAD])[0]
        return not any(word in ahead for word in entry.not_before)


def _words_before(low: str, position: int) -> list[tuple[str, int, bool]]:
    """Up to five words before ``position``: the word, where it starts, whether a comma or bracket closes it."""
    found = []
    for match in list(_WORD.finditer(low, max(0, position - _LOOK_BACK), position))[-5:]:
        at, end = match.span()
        found.append((match.group().rstrip(".)"), at, end < position and low[end] in ",;:()"))
    return found
