"""Digits that are no quantity by their own shape, or by the letters they touch: dates, clock times, document and phone
numbers, ``A320``, ``5G``."""

import re

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import Claim, Sentence
from vnecon_extract.patterns import Pattern, sources

DAY, MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
NO_MORE = r"(?![\d/]|[.,-]\d)"
A_YEAR = Pattern(rf"{_YEAR}(?![\d]|[.,]\d)")
_DATE = rf"{DAY}\s?(?P<s>[/.-])\s?{MONTH}\s?(?P=s)\s?(?:{_YEAR}|\d\d){NO_MORE}|{_YEAR}-\d\d-\d\d{NO_MORE}"
_MONTH_OR_DAYS = (
    rf"{MONTH}[/.]{_YEAR}{NO_MORE}|{MONTH}-{_YEAR}{NO_MORE}|{DAY}\s?-\s?{DAY}/{MONTH}(?:/{_YEAR})?{NO_MORE}"
)
_HOUR = r"(?:[01]?\d|2[0-4])"
_GLUED_BEFORE = Pattern(r"[^\W\d_]+(?P<dash>-)?\Z")
_TAIL = Pattern(r"[\w-]*")
_GLUED_AFTER = Pattern(r"[A-ZĐ][\w-]*|(?:[a-zđ]{1,2})?-[A-Z][\w-]*|x\d+")


class Shapes:
    """Knows digits by their shape; built once, the words in some shapes are in ``data/claims.toml``."""

    def __init__(self, knowledge: Knowledge) -> None:
        words = word_lists(knowledge, "claims")
        lists = sources(words)
        hours, minutes, counted = lists["clock_hours"], lists["clock_minutes"], lists["counted_behind_years"]
        # In order: the first that fits wins.  Matched against the text as written (document numbers are in capitals).
        self._shapes: tuple[tuple[str, Pattern], ...] = (
            (
                "document",
                Pattern(r"\d{1,5}(?:/\d{4})?(?:[/-][A-ZĐ]{1,8}\d{0,2}){1,4}(?:[-/][A-ZĐa-z]{1,8}){0,3}(?!\w)"),
            ),
            ("date", Pattern(_DATE)),
            ("date", Pattern(_MONTH_OR_DAYS)),
            ("time", Pattern(rf"{_HOUR}(?:[hH](?:[0-5]\d)?|:[0-5]\d(?::[0-5]\d)?|g[0-5]\d)(?!\w|\s?[%/])")),
            ("time", Pattern(rf"{_HOUR}\s{hours}\s[0-5]\d(?:\s{minutes})?(?!\w)")),
            (
                "phone",
                Pattern(r"(?:\+84\s?|0)\d{2,3}[.\s-]?\d{3,4}[.\s-]?\d{3,4}(?![\d]|[.,]\d)|1[89]00[.\s]?\d{4}(?!\d)"),
            ),
            ("year", Pattern(rf"{_YEAR}\s?[-/]\s?(?:{_YEAR}|\d\d){NO_MORE}(?!\s?{counted})")),
            ("code", Pattern(r"\d{1,6}\+\d{2,4}(?!\d)|\d{4}\.\d\d(?:\.\d\d)++(?!\d)")),
        )
        # A number as most are, which has none of these shapes: groups of three, a decimal comma, then a space and no
        # sign and no power of ten, or the percent sign.
        whole = r"\d{1,3}(?:\.\d{3})*+(?:,\d++)?+"
        self._plain = re.compile(rf"(?!0\d)({whole})(?:%|\s(?!{hours}|x 10)[^\W\d])")
        self._measured = Pattern(rf"\d[\d.,]{{0,20}}\s?{lists['glued_measures']}")
        self._glued_units = frozenset(words["glued_units"])

    def plain_end(self, sentence: Sentence, start: int) -> int:
        """Where the digits at ``start`` end if they are a number as most are, of no other shape; -1 if not."""
        if start and ((before := sentence.text[start - 1]).isalpha() or before in "-,."):
            return -1
        match = self._plain.match(sentence.low, start)
        return match.end(1) if match else -1

    def of(self, sentence: Sentence, start: int) -> Claim | None:
        """What the digits at ``start`` are by their own shape."""
        for kind, pattern in self._shapes:
            if match := pattern.match(sentence.text, start):
                return Claim(start, match.end(), f"shape_{kind}", kind)
        return None

    def glued(self, sentence: Sentence, start: int) -> Claim | None:
        """Digits that touch letters: ``A320``, ``Covid-19``, ``5G``; but ``tăng13,7%`` is a slip of the keyboard."""
        text, low = sentence.text, sentence.low
        end = start
        while end < len(text) and (text[end].isdigit() or (text[end] in ".," and text[end + 1 : end + 2].isdigit())):
            end += 1
        if (after := _GLUED_AFTER.match(text, end)) and not self._measured.match(low, start):
            unit = after.group()
            if unit not in self._glued_units:
                return Claim(start, after.end(), "name", "name")
        if not start or not (text[start - 1].isalpha() or text[start - 1] == "-"):
            return None
        before = _GLUED_BEFORE.search(text, max(0, start - 16), start)
        if before is None or self._measured.match(low, start):
            return None
        word = before.group().rstrip("-")
        if word.islower() and not before["dash"] and not word.isascii():
            return None
        if before["dash"] and start >= 2 and text[start - 2].islower() and word.islower():
            return None
        tail = _TAIL.match(text, end)
        return Claim(start, tail.end() if tail else end, "name", "name")
