"""Where a period can begin in a sentence, and the templates that can fit there: the first two words tell.

Words that begin one are looked up with all other phrases; numbers, brackets and tags are looked for by their signs.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import TypeAlias

from vnecon_extract.find.period_forms import Template, kind
from vnecon_extract.find.period_slots import ANY, DIGIT, OPEN, TAG, YEAR
from vnecon_extract.knowledge.periods import PeriodForm
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.patterns import alternatives

_FIRST_TWO = re.compile(r"(\w*+)\W*+(\w*+)")
_SECOND_NUMBER = re.compile(r"\W*+(\d\w*+)")
_SIGNS = (DIGIT, YEAR, OPEN, TAG)

Entry: TypeAlias = tuple[Template, PeriodForm]
Head: TypeAlias = tuple[str, str]
# The head of what begins with a number, until its words are looked at.
_NUMBERED: Head = (DIGIT, "")


class PeriodStarts:
    """Finds where the templates of ``entries`` can begin; ``counts`` are words for numbers, ``lists`` those by role."""

    def __init__(
        self,
        entries: Sequence[Entry],
        counts: Iterable[str],
        lists: Mapping[str, tuple[str, ...]],
        book: Phrasebook,
    ) -> None:
        self._fitting = _Fitting(entries)
        openings = {words for template, _ in entries for words in template.openings}
        no_counts = {word.split()[0] for word in counts} - {*lists["year_noun"]}
        self._words = Lexicon(dict(_heads(self._fitting.heads, openings, no_counts)), book)
        counted = alternatives(sorted({word for template, _ in entries for word in template.counted}))
        self._sign = re.compile(_sign_source(counted, alternatives(lists["second_number"])))

    def of(self, low: str, *, numbers: bool) -> list[tuple[int, int, Head]]:
        """Where a period can begin: where, where the words end that tell so, and its head as far as they tell it; not
        looked for among ``numbers`` where there are none."""
        starts = self._words.each(low)
        if not numbers:
            return starts
        found = len(starts)
        for match in self._sign.finditer(low):
            start = match.start()
            if match.lastgroup == "tag":
                starts.append((start - 1, start, (TAG, ANY)))
            else:
                starts.append((start, start, (OPEN, ANY) if low[start] == OPEN else _NUMBERED))
        if found < len(starts):
            starts.sort(key=itemgetter(0))
        return starts

    def fitting(self, low: str, start: int, end: int, head: Head) -> Sequence[Entry]:
        """The templates that can fit at one of those places, in the order of the table."""
        if head is _NUMBERED:
            two = _FIRST_TWO.match(low, start)
            head = (kind(two[1]), kind(two[2])) if two else head
        elif not head[1]:
            # Behind most words a letter tells that no number follows.
            number = None if low[end + 1 : end + 2].isalpha() else _SECOND_NUMBER.match(low, end)
            head = head[0], kind(number[1]) if number else ANY
        return self._fitting[head]


class _Fitting(dict[Head, Sequence[Entry]]):
    """The templates that can begin with two words, or with the first and any other; gathered when first asked for."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._order = {id(template): number for number, (template, _) in enumerate(entries)}
        self._entries: dict[Head, list[Entry]] = defaultdict(list)
        for entry in entries:
            for head in sorted(entry[0].heads):
                self._entries[head].append(entry)
        self.heads = self._entries.keys()

    def __missing__(self, head: Head) -> Sequence[Entry]:
        any_second = head[0], ANY
        if head not in self._entries and head != any_second:
            return self[any_second]
        entries = {id(e[0]): e for two in dict.fromkeys((head, any_second)) for e in self._entries.get(two, ())}
        found = self[head] = tuple(entries[number] for number in sorted(entries, key=self._order.__getitem__))
        return found


def _heads(heads: Iterable[Head], openings: Iterable[str], no_counts: set[str]) -> Iterator[tuple[str, Head]]:
    """Words that begin a period, and its head: two of ``openings`` (``cuối năm``), or one before any number.

    A count in words is one only before what is counted: those of ``no_counts`` begin nothing before a number.
    """
    for first, second in heads:
        if first not in _SIGNS and (second == ANY or (second in (DIGIT, YEAR) and first not in no_counts)):
            yield first, (first, "")
    for words in openings:
        first, second = re.findall(r"\w+", words)
        yield words, (first, second)


def _sign_source(counted: str, links: str) -> str:
    """Digits, brackets and tags that can begin a period: digits only before a unit of time, a date, a second number."""
    # A dot and just three digits (3.500) are thousands.
    joined = rf"\s?(?:[-/]\s?\d|\.\s?\d(?!\d\d(?!\d)))|,?\s(?:{links}\s)?\d|[tq][./]?\d"
    small = rf"(?!\d{{2}})(?=\d?(?:\s?{counted}(?!\w)|{joined}))"
    year = r"(?<=[12])(?=\d{3}(?!\d))"
    digit = rf"(?<=\d)(?<!\w\d)(?<!\w[.,/-]\d)(?:{small}|{year})"
    # Within a number nothing begins, as is soon told.
    return rf"[0-9(](?<![0-9][0-9])(?<![0-9][.,][0-9])(?:(?<=\()(?=\d)|(?P<tag>(?<=[guq]\d)(?<!\w[guq]\d))|{digit})"
