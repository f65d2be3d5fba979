"""The templates of ``data/periods.toml`` as patterns: a small language of words, choices and slots.

``[x]`` may be left out, ``(a|b)`` is a choice, ``<slot>`` varies; everything else stands for itself.

Few of the hundreds of templates can fit where a period may begin.  Which, the first two words there tell: every
template knows its *heads*, the pairs of words it can begin with, and is compiled when it is first tried.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from vnecon_extract.patterns import alternatives, not_behind, sources

# Words of heads: a number of one or two digits, one of four, an opening bracket, G20 or U23, any word.
DIGIT, YEAR, OPEN, TAG, ANY = "#", "####", "(", "@", "*"
# In heads under way: any count, any number of a quarter, any relative year.  No template has capitals.
_COUNT, _QUARTER, _RELATIVE = "N", "Q", "R"
_PIECE = re.compile(r"[\[\]()|]|<\w+>|[^\[\]()|<>]+")
_HEAD_WORD = re.compile(r"[\w#@*]+")
_AS_WRITTEN = re.compile(r"[^\W\d]\w*\W+[^\W\d]\w*(?![#@*])")
_TWO = re.compile(r"\W*?[\w#@*]+[^\w#@*]+[\w#@*]+[^\w#@*]")
_GROUP = "(?P"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_YEAR = r"(?:19|20)\d\d"
# No month, so that it is a year: "tháng 9/23".
_SHORT_YEAR = r"1[3-9]|[23]\d"
_NO_MORE = r"(?!\d|[.,]\d|/[\w])"


class Fit(NamedTuple):
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
        for (slot, number), words in zip(self._slots, match.groups(), strict=True):
            if words is not None:
                slots[slot] = words
                at[slot] = match.span(number)
        return Fit(match.start(), match.end(), match.group(), slots, at)

    @cached_property
    def _slots(self) -> tuple[tuple[str, int], ...]:
        """Every group's slot and number, in order; a slot may have several."""
        return tuple((name.partition("__")[0], number) for name, number in self.pattern.groupindex.items())


class Templates:
    """Compiles templates; ``numbers`` are the count words, ``years`` the relative years, ``lists`` the others."""

    def __init__(
        self, numbers: Mapping[str, int], years: Mapping[str, object], lists: Mapping[str, tuple[str, ...]]
    ) -> None:
        self._slots = dict(_slots(alternatives(numbers), alternatives(years), lists))
        links = ("", *(f"{word} " for word in lists["year_link"]))
        after = (YEAR, _RELATIVE, *(f"{noun} {YEAR}" for noun in lists["year_noun"]))
        self._spellings = {
            _COUNT: {DIGIT, *numbers},
            _QUARTER: {DIGIT, *numbers, "i", "ii", "iii", "iv"},
            _RELATIVE: set(years),
        }
        self._heads = {
            "n": {_COUNT},
            "m": {_COUNT},
            "q": {_QUARTER},
            "Y": {YEAR},
            "YY": {DIGIT, YEAR},
            "any": {DIGIT, YEAR},
            "hour": {ANY},
            "y": {f" {link}{year}" for link in links for year in after} | {f", {ANY}"},
            "my": {f"{DIGIT}/{YEAR}"},
            "date": {f"{DIGIT}/{DIGIT}", *(f"{DIGIT} {month} {DIGIT}" for month in lists["month_noun"])},
            "dash": {f"{DIGIT}-{DIGIT}"},
            "dmy": {f"{DIGIT}/{DIGIT}"},
            "rel": {_RELATIVE},
            "to": {"-", *(f" {word} " for word in lists["until"])},
            "stop": {""},
            "title": {"", f" {ANY} {ANY}"},
            "open": {OPEN},
            "close": {")"},
            "tag": {TAG},
            "qtag": {TAG, "qi", "qii", "qiii", "qiv"},
            "mshort": {DIGIT},
            "qshort": {DIGIT},
            "wd": {_COUNT},
            "ymd": {f"{YEAR}-{DIGIT}"},
            "now": {*lists["now"]},
            "dates": {f"({ANY} {ANY})"},
        }

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


def _slots(numbers: str, years: str, words: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    lists = sources(words)
    link = rf"(?:{lists['year_link']}\s)?"
    month_end = r"(?!\d|[.,]\d{1,3}(?!\d))"
    for i in ("", "1"):
        month, day, year = f"(?P<m{i}>{_MONTH})", f"(?P<d{i}>{_DAY})", f"(?P<y{i}>{_YEAR})"
        relative = f"(?P<yr{i}>{years})"
        # The year after a month or count, with what joins it; it never runs on into a longer number.
        joined = (
            rf"(?:(?:\s?[/.-]\s?|,?\s{link}(?:{lists['year_noun']}\s)?){year}{_NO_MORE}"
            rf"|/(?P<y{i}>{_SHORT_YEAR})(?!\d|[.,/%]\d|\s?%)|,?\s{link}{relative})"
        )
        slashed = rf"{day}\s?/\s?{month}(?:\s?/\s?(?P<y{i}>{_YEAR}|\d\d))?{_NO_MORE}"
        short = rf"{day}/{month}/(?P<y{i}>\d\d){_NO_MORE}"
        dotted = rf"{day}(?P<sep{i}>[.-]){month}(?P=sep{i}){year}{_NO_MORE}"
        spelled = rf"{day}(?:\s{lists['month_noun']}\s|/){month}{month_end}{joined}?"
        yield f"n{i}", rf"(?P<n{i}>\d{{1,2}}|{numbers})(?!\w)"
        yield f"m{i}", rf"(?P<m{i}>{_MONTH}{month_end}|{numbers}(?!\w))"
        yield f"q{i}", rf"(?P<q{i}>[1-4](?!\d|[.,]\d)|iv|i{{1,3}}(?!\w)|{numbers}(?!\w))"
        yield f"d{i}", rf"{day}(?!\d|[.,]\d)"
        yield f"Y{i}", rf"{year}(?!\d|[.,]\d|/[^\W\d])"
        yield f"y{i}", joined
        yield f"my{i}", rf"{month}\s?[/.-]\s?{year}{_NO_MORE}"
        yield f"date{i}", rf"(?:{short}|{spelled}|{slashed}|{dotted})"
        yield f"dash{i}", rf"{day}[.-]{month}(?:[.-]{year})?{_NO_MORE}"
        yield f"dmy{i}", rf"(?:{day}\s?/\s?{month}\s?/\s?{year}{_NO_MORE}|{dotted})"
    yield "YY", rf"(?P<y>{_YEAR}|\d\d)(?!\d|[.,]\d)"
    yield "rel", rf"(?P<yr>{years})(?!\w)"
    yield "to", rf"(?:\s?-\s?|\s{lists['until']}\s)"
    quarter = r"\d|(?:i{1,3}|iv)(?!\w)"
    yield "stop", rf"(?!\s(?:{quarter}|{lists['no_stop']}))(?!\w|/\d)"
    yield "title", rf"(?:\s(?!{lists['no_title']})[^\W\d_]{{1,10}}){{0,5}}"
    yield "any", r"\d{1,4}"
    yield "open", r"\("
    yield "close", r"\)(?<!\w)"
    yield "tag", r"[gu]\d{1,2}"
    yield "qtag", r"q(?P<q>[1-4](?!\d|[.,]\d)|iv|i{1,3})"
    two = rf"[./]?(?P<y>{_YEAR}|\d\d)(?!\d|[.,]\d|\s?%)"
    yield "mshort", rf"(?P<n>1[0-2]|[1-9])t{two}"
    yield "qshort", rf"(?P<q>[1-4])q{two}"
    yield "wd", rf"(?P<wd>[2-7]|{lists['weekday']})"
    yield "ymd", rf"(?P<y>{_YEAR})-(?P<m>{_MONTH})-(?P<d>{_DAY})(?!\d|-\d)"
    yield "clock", r"[\s,|-]{1,5}\d{1,2}:\d\d"
    yield "hour", r"\d{1,2}(?:h(?:\d\d)?|:\d\d)"
    yield "misprint", r"(?!(?:19|20)\d\d)\d{4}(?!\d)"
    yield "now", rf"{not_behind(words['not_now'], ' ')}{lists['now']}(?!\s{lists['now_compound']}(?!\w))"
    days = rf"(?:{lists['day_noun']}\s)?[\d/]{{1,10}}"
    yield "dates", rf"\((?:{lists['since']}\s)?{days}\s?(?:-|{lists['until']})\s?{days}\)"
