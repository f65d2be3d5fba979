"""The templates of ``data/periods.toml`` as patterns: a small language of words, choices and slots.

``[x]`` may be left out, ``(a|b)`` is a choice, ``<slot>`` varies; everything else stands for itself.

Few of the hundreds of templates can fit where a period may begin.  Which, the first two words there tell: every
template knows its *heads*, the pairs of words it can begin with, and is compiled when it is first tried.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property

from vnecon_extract.find.period_slots import ANY, COUNT, DIGIT, OPEN, QUARTER, RELATIVE, YEAR, heads_of, patterns_of
from vnecon_extract.patterns import alternatives
from vnecon_extract.values import value

_PIECE = re.compile(r"[\[\]()|]|<\w+>|[^\[\]()|<>]+")
_HEAD_WORD = re.compile(r"[\w#@*]+")
_AS_WRITTEN = re.compile(r"[^\W\d]\w*\W+[^\W\d]\w*(?![#@*])")
_TWO = re.compile(r"\W*?[\w#@*]+[^\w#@*]+[\w#@*]+[^\w#@*]")
_GROUP = "(?P"


@value
class Fit:
    """Where a template fits: the words, and of every slot that is filled its words and where they stand."""

    start: int
    end: int
    words: str
    slots: dict[str, str]
    at: dict[str, tuple[int, int]]


class Template:
    """A template: the heads it can begin with, its pattern, and how that fits at a place."""

    def __init__(self, source: str, heads: Iterable[str], counted: frozenset[str]) -> None:
        self.heads, self.counted = frozenset(map(_words, heads)), counted
        #: Those of two words as they are written: ``cuối năm``, ``nay, ngày``, ``tuần (ngày``.
        self.openings = frozenset(match.group() for head in heads if (match := _AS_WRITTEN.match(head)))
        self._source = source

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, every group under a name of its own: a slot may stand in several branches."""
        seen: dict[str, int] = {}
        first, *groups = self._source.split(_GROUP)
        parts = [first]
        for group in groups:
            mark, end = group[0], ")" if group[0] == "=" else ">"
            name, rest = group[1:].split(end, 1)
            seen[name] = seen.get(name, 0) + (mark == "<")
            parts.append(f"{mark}{name}__{seen[name]}{end}{rest}")
        return re.compile(_GROUP.join(parts) + r"(?!\w)")

    def fit(self, match: re.Match[str]) -> Fit:
        """How it fits where its pattern matched."""
        slots: dict[str, str] = {}
        at: dict[str, tuple[int, int]] = {}
        for slot, number in self._slots:
            words = match[number]
            if words is not None:
                slots[slot] = words
                at[slot] = match.span(number)
        start, end = match.span()
        return Fit(start, end, match[0], slots, at)

    @cached_property
    def _slots(self) -> tuple[tuple[str, int], ...]:
        """Every group's slot and number, in order; a slot may have several."""
        return tuple((name.partition("__")[0], number) for name, number in self.pattern.groupindex.items())


class Templates:
    """Compiles templates; ``numbers`` are the count words, ``years`` the relative years, ``lists`` the others."""

    def __init__(
        self, numbers: Mapping[str, int], years: Mapping[str, object], lists: Mapping[str, tuple[str, ...]]
    ) -> None:
        self._slots = dict(patterns_of(alternatives(numbers), alternatives(years), lists))
        self._spellings = {
            COUNT: {DIGIT, *numbers},
            QUARTER: {DIGIT, *numbers, "i", "ii", "iii", "iv"},
            RELATIVE: set(years),
        }
        self._heads = heads_of(lists)

    def compile(self, template: str) -> Template:
        """The template as a pattern on lower-case text, whole words only."""
        pieces = _PIECE.findall(template)
        if "".join(pieces) != template:
            raise ValueError(f"not a template: {template!r}")
        source, heads, rest = self._sequence(pieces, 0)
        if rest != len(pieces):
            raise ValueError(f"brackets do not match: {template!r}")
        behind = self._sequence(pieces, 1)[1] if pieces[0] == "<n>" else ()
        counted = frozenset(_words(head)[0] for head in self._spelled(behind)) - {"", DIGIT, YEAR, ANY}
        return Template(source, self._spelled(heads), counted)

    def _spelled(self, heads: Iterable[str]) -> set[str]:
        """The heads with every count and relative year spelled out: last of all, so that few are put together."""
        spelled = set[str]()
        for head in heads:
            symbol = next((symbol for symbol in self._spellings if symbol in head), None)
            if symbol is None:
                spelled.add(head)
            else:
                spelled |= self._spelled(head.replace(symbol, words, 1) for words in self._spellings[symbol])
        return spelled

    def _sequence(self, pieces: list[str], at: int) -> tuple[str, set[str], int]:
        """Pattern, heads and next piece of alternatives up to a closing bracket."""
        branches, heads, open_heads = [""], set[str](), {""}
        while at < len(pieces) and pieces[at] not in ("]", ")"):
            piece, at = pieces[at], at + 1
            if piece == "|":
                heads |= open_heads
                branches, open_heads = [*branches, ""], {""}
                continue
            source, more, at = self._piece(piece, pieces, at)
            branches[-1] += source
            longer = {head + tail for head in open_heads for tail in more}
            two = {head: whole.group() for head in longer if (whole := _TWO.match(head))}
            heads.update(two.values())  # they end here: what follows does not count
            open_heads = longer - two.keys()
        return "|".join(branches), heads | open_heads, at

    def _piece(self, piece: str, pieces: list[str], at: int) -> tuple[str, set[str], int]:
        if piece in ("[", "("):
            inner, heads, at = self._sequence(pieces, at)
            if at == len(pieces):
                raise ValueError(f"brackets do not match: {''.join(pieces)!r}")
            return f"(?:{inner})" + ("?" if piece == "[" else ""), heads | ({""} if piece == "[" else set()), at + 1
        if piece.startswith("<"):
            name = piece[1:-1]
            if name not in self._slots:
                raise ValueError(f"no slot {piece} in {''.join(pieces)!r}")
            return self._slots[name], self._heads.get(name.rstrip("1"), {DIGIT}), at
        return re.escape(piece).replace("\\ ", r"\s"), {piece}, at


def _words(head: str) -> tuple[str, str]:
    """The first two words of a head; the second is any word where the template may end before it."""
    if head.startswith(OPEN):
        return OPEN, ANY
    found = [kind(word.replace(DIGIT, "0")) for word in _HEAD_WORD.findall(head)[:2]]
    return (found[0] if found else "", found[1] if len(found) > 1 else ANY)


def kind(word: str) -> str:
    """A word of a text as one of a head: numbers by their length, other words as they are."""
    if not word[:1].isdecimal():
        return ANY if ANY in word else word
    return YEAR if len(word) > 3 and word[:4].isdecimal() else DIGIT
