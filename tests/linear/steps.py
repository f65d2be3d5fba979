"""A pattern matcher that counts its steps: the search of ``re``, node by node, in plain Python.

Time is noise on a shared machine; steps are exact.  The counts are not those of the C engines, which skip more, but
grow as theirs do: whatever backtracks there backtracks here.
"""

import re
from collections.abc import Callable, Iterator
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

Node = tuple[Any, Any]
_CLASSES = {"Lu": "A-ZÀ-ỸĐ", "Ll": "a-zà-ỹđ", "L": "^\\W\\d_"}
_CATEGORIES: dict[Any, Callable[[str], bool]] = {
    op.CATEGORY_DIGIT: str.isdecimal,
    op.CATEGORY_NOT_DIGIT: lambda c: not c.isdecimal(),
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_NOT_SPACE: lambda c: not c.isspace(),
    op.CATEGORY_WORD: lambda c: c.isalnum() or c == "_",
    op.CATEGORY_NOT_WORD: lambda c: not (c.isalnum() or c == "_"),
}


class TooManyError(Exception):
    """More steps than any honest pattern needs."""


class Counter:
    """One pattern; ``match`` and ``search`` say how many steps they took."""

    def __init__(self, source: str, flags: int = 0, *, limit: int = 300_000) -> None:
        self.tree = list(_parser.parse(_plain(source), flags))
        self._fold = bool(flags & re.IGNORECASE)
        self._limit = limit
        self._text, self.steps = "", 0

    def match(self, text: str) -> int:
        """Steps of a match at the beginning."""
        self._text, self.steps = text, 0
        self._at(0)
        return self.steps

    def search(self, text: str) -> int:
        """Steps of finding every match in ``text``."""
        self._text, self.steps = text, 0
        at = 0
        while at <= len(text):
            self.steps += 1
            end = self._at(at)
            at = end if end is not None and end != at else at + 1
        return self.steps

    def _at(self, position: int) -> int | None:
        return next(self._sequence(self.tree, 0, position, 1), None)

    def _sequence(self, nodes: list[Node], index: int, at: int, way: int) -> Iterator[int]:
        """Every position at which the nodes from ``index`` on can end, the preferred one first."""
        while 0 <= index < len(nodes) and (char := self._char(*nodes[index])) is not None:
            self._count()
            here = at if way > 0 else at - 1
            if not (0 <= here < len(self._text) and char(self._text[here])):
                return
            at, index = at + way, index + way
        if not 0 <= index < len(nodes):
            yield at
            return
        for middle in self._node(*nodes[index], at, way):
            yield from self._sequence(nodes, index + way, middle, way)

    def _node(self, kind: Any, value: Any, at: int, way: int) -> Iterator[int]:
        self._count()
        if kind is op.BRANCH:
            for branch in value[1]:
                yield from self._whole(branch, at, way)
        elif kind is op.SUBPATTERN:
            yield from self._whole(value[3], at, way)
        elif kind is op.ATOMIC_GROUP:
            yield from _first(self._whole(value, at, way))
        elif kind in (op.MAX_REPEAT, op.MIN_REPEAT):
            yield from self._repeat(list(value[2]), value[0], value[1], at, way, greedy=kind is op.MAX_REPEAT)
        elif kind is op.POSSESSIVE_REPEAT:
            yield from _first(self._repeat(list(value[2]), value[0], value[1], at, way, greedy=True))
        elif kind in (op.ASSERT, op.ASSERT_NOT):
            found = next(self._whole(value[1], at, value[0]), None) is not None
            if found == (kind is op.ASSERT):
                yield at
        elif kind is op.GROUPREF:
            yield from (at, at + way) if 0 <= at + way <= len(self._text) else (at,)  # of one sign at most
        elif kind is op.AT:
            if self._anchored(value, at):
                yield at
        else:
            raise NotImplementedError(kind)

    def _whole(self, nodes: Any, at: int, way: int) -> Iterator[int]:
        nodes = list(nodes)
        return self._sequence(nodes, 0 if way > 0 else len(nodes) - 1, at, way)

    def _repeat(self, body: list[Node], least: int, most: int, at: int, way: int, *, greedy: bool) -> Iterator[int]:
        char = self._char(*body[0]) if len(body) == 1 else None
        if char is None:
            yield from self._rounds(body, least, most, at, way, greedy)
            return
        ends = self._run(char, most, at, way)
        reached = (at + way * n for n in range(least, 1 + ends))
        for end in reversed(list(reached)) if greedy else reached:
            self._count()
            yield end

    def _run(self, char: Callable[[str], bool], most: int, at: int, way: int) -> int:
        taken = 0
        while taken < most:
            here = at + way * taken - (way < 0)
            if not (0 <= here < len(self._text) and char(self._text[here])):
                break
            self._count()
            taken += 1
        return taken

    def _rounds(self, body: list[Node], least: int, most: int, at: int, way: int, greedy: bool) -> Iterator[int]:
        if least > 0:
            for middle in self._whole(body, at, way):
                yield from self._rounds(body, least - 1, most - 1, middle, way, greedy)
            return
        if not greedy:
            yield at
        if most > 0:
            for middle in self._whole(body, at, way):
                if middle != at:
                    yield from self._rounds(body, 0, most - 1, middle, way, greedy)
        if greedy:
            yield at

    def _char(self, kind: Any, value: Any) -> Callable[[str], bool] | None:
        """What a node that takes exactly one character asks of it; None for any other node."""
        if kind is op.LITERAL:
            return lambda c: ord(c) == value or (self._fold and c.lower() == chr(value).lower())
        if kind is op.NOT_LITERAL:
            return lambda c: ord(c) != value
        if kind is op.ANY:
            return lambda c: c != "\n"
        if kind is not op.IN:
            return None
        wanted = value[0][0] is not op.NEGATE
        members = value if wanted else value[1:]
        return lambda c: any(_belongs(c, *member) for member in members) == wanted

    def _anchored(self, value: Any, at: int) -> bool:
        text = self._text
        if value in (op.AT_BEGINNING, op.AT_BEGINNING_STRING):
            return at == 0
        if value is op.AT_END_STRING or value is op.AT_END:
            return at == len(text)
        word = [0 <= i < len(text) and (text[i].isalnum() or text[i] == "_") for i in (at - 1, at)]
        return (word[0] != word[1]) == (value is op.AT_BOUNDARY)

    def _count(self) -> None:
        self.steps += 1
        if self.steps > self._limit:
            raise TooManyError


def _first(ends: Iterator[int]) -> Iterator[int]:
    """Once and no other way, as possessive repeats and atomic groups match."""
    yield from (end for end in [next(ends, None)] if end is not None)


def _belongs(char: str, kind: Any, value: Any) -> bool:
    if kind is op.LITERAL:
        return ord(char) == value
    if kind is op.RANGE:
        return bool(value[0] <= ord(char) <= value[1])
    return _CATEGORIES[value](char)


def _plain(source: str) -> str:
    """A pattern of ``regex`` as ``re`` writes it; letters by category are near enough the Vietnamese ones."""

    def letters(found: re.Match[str]) -> str:
        inside = found.string.rfind("[", 0, found.start()) > found.string.rfind("]", 0, found.start())
        kind = _CLASSES[found[1]]
        return ("a-zA-Zà-ỹÀ-ỸđĐ" if kind.startswith("^") else kind) if inside else f"[{kind}]"

    return re.sub(r"\\p\{(\w+)\}", letters, source)
