"""The templates of ``data/periods.toml`` as patterns: a small language of words, choices and slots.

``[x]`` may be left out, ``(a|b)`` is a choice, ``<slot>`` varies; everything else stands for itself.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import regex as re

from vnecon_extract.patterns import alternatives

DIGIT, OPEN, TAG = "#", "(", "@"
_PIECE = re.compile(r"[\[\]()|]|<\w+>|[^\[\]()|<>]+")
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_YEAR = r"(?:19|20)\d\d"
_NO_MORE = r"(?!\d|[.,]\d|/[\w])"


@dataclass(frozen=True, slots=True)
class Template:
    """A compiled template, the words (or kinds of sign) that it can begin with, and those after a leading count."""

    pattern: re.Pattern[str]
    first: frozenset[str]
    counted: frozenset[str]


class Templates:
    """Compiles templates; ``numbers`` are the count words, ``years`` the relative years."""

    def __init__(self, numbers: Mapping[str, int], years: Mapping[str, object]) -> None:
        self._slots = dict(_slots(alternatives(numbers), alternatives(years)))
        number_first = {word.split()[0] for word in numbers}
        self._first = {
            "n": number_first | {DIGIT},
            "rel": {w.split()[0] for w in years},
            "open": {OPEN},
            "tag": {TAG},
            "now": {"hiện"},
        }

    def compile(self, template: str) -> Template:
        """The template as a pattern on lower-case text, whole words only."""
        pieces = _PIECE.findall(template)
        if "".join(pieces) != template:
            raise ValueError(f"not a template: {template!r}")
        source, first, rest = self._sequence(pieces, 0)
        if rest != len(pieces):
            raise ValueError(f"brackets do not match: {template!r}")
        counted = self._sequence(pieces, 1)[1] if pieces[0] == "<n>" else set()
        return Template(re.compile(source + r"(?!\w)"), frozenset(first - {""}), frozenset(counted - {"", DIGIT}))

    def _sequence(self, pieces: list[str], at: int) -> tuple[str, set[str], int]:
        """Pattern, first words and next piece of alternatives up to a closing bracket; "" = may be empty."""
        branches, first, open_first = [""], set[str](), {""}
        while at < len(pieces) and pieces[at] not in ("]", ")"):
            piece, at = pieces[at], at + 1
            if piece == "|":
                first |= open_first
                branches, open_first = [*branches, ""], {""}
                continue
            source, starts, at = self._piece(piece, pieces, at)
            branches[-1] += source
            if "" in open_first:
                open_first = (open_first - {""}) | starts
        return "|".join(branches), first | open_first, at

    def _piece(self, piece: str, pieces: list[str], at: int) -> tuple[str, set[str], int]:
        if piece in ("[", "("):
            inner, starts, at = self._sequence(pieces, at)
            if at == len(pieces):
                raise ValueError(f"brackets do not match: {''.join(pieces)!r}")
            return f"(?:{inner})" + ("?" if piece == "[" else ""), starts | ({""} if piece == "[" else set()), at + 1
        if piece.startswith("<"):
            name = piece[1:-1]
            if name not in self._slots:
                raise ValueError(f"no slot {piece} in {''.join(pieces)!r}")
            return self._slots[name], set(self._first.get(name, {DIGIT})), at
        words = piece.split()
        return (
            re.escape(piece, special_only=True, literal_spaces=True).replace(" ", r"\s"),
            {words[0]} if words else {""},
            at,
        )


def _slots(numbers: str, years: str) -> Iterator[tuple[str, str]]:
    month_end = r"(?!\d|[.,]\d{1,3}(?!\d))"
    for i in ("", "1"):
        month, day, year = f"(?P<m{i}>{_MONTH})", f"(?P<d{i}>{_DAY})", f"(?P<y{i}>{_YEAR})"
        relative = f"(?P<yr{i}>{years})"
        # The year after a month or count, with what joins it; it never runs on into a longer number.
        joined = (
            rf"(?:(?:\s?[/.-]\s?|,?\s(?:của\s|trong\s)?(?:năm\s)?){year}{_NO_MORE}|,?\s(?:của\s|trong\s)?{relative})"
        )
        slashed = rf"{day}\s?/\s?{month}(?:\s?/\s?(?P<y{i}>{_YEAR}|\d\d))?{_NO_MORE}"
        dotted = rf"{day}(?P<sep{i}>[.-]){month}(?P=sep{i}){year}{_NO_MORE}"
        spelled = rf"{day}(?:\stháng\s|/){month}{month_end}{joined}?"
        yield f"n{i}", rf"(?P<n{i}>\d{{1,2}}|{numbers})(?!\w)"
        yield f"m{i}", rf"(?P<m{i}>{_MONTH}{month_end}|{numbers}(?!\w))"
        yield f"q{i}", rf"(?P<q{i}>[1-4](?!\d|[.,]\d)|iv|i{{1,3}}(?!\w)|{numbers}(?!\w))"
        yield f"d{i}", rf"{day}(?!\d|[.,]\d)"
        yield f"Y{i}", rf"{year}(?!\d|[.,]\d|/[^\W\d])"
        yield f"y{i}", joined
        yield f"my{i}", rf"{month}\s?[/.-]\s?{year}{_NO_MORE}"
        yield f"date{i}", rf"(?:{spelled}|{slashed}|{dotted})"
        yield f"dash{i}", rf"{day}[.-]{month}(?:[.-]{year})?{_NO_MORE}"
        yield f"dmy{i}", rf"(?:{day}\s?/\s?{month}\s?/\s?{year}{_NO_MORE}|{dotted})"
    yield "YY", rf"(?P<y>{_YEAR}|\d\d)(?!\d|[.,]\d)"
    yield "rel", rf"(?P<yr>{years})(?!\w)"
    yield "to", r"(?:\s?-\s?|\s(?:đến|tới)\s)"
    yield "stop", r"(?!\s(?:\d|nay|ngoái|trước|sau|tới|qua|này|vừa|học|tài|đó|kia|liền|kế|cuối|đầu|là|có))(?!\w|/\d)"
    yield "title", r"(?:\s(?!trong|từ|đến|so|tính|cả|cho|của)[^\W\d_]{1,10}){0,5}"
    yield "any", r"\d{1,4}"
    yield "open", r"\("
    yield "close", r"\)(?<!\w)"
    yield "tag", r"[gu]\d{1,2}"
    yield "now", r"(?<!(?:thực|xuất|thể|phát|biểu|tái|hiển|nhận|nhân)\s)hiện"
    yield "dates", r"\((?:từ\s)?(?:ngày\s)?[\d/]{1,10}\s?(?:-|đến)\s?(?:ngày\s)?[\d/]{1,10}\)"
