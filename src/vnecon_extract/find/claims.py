"""Digits that are no quantity: dates, clock times, document and phone numbers, names, ordinals, ages, list numbers.

What has a shape of its own is read here; the words that tell the rest are in ``data/claims.toml``.
"""

import re
from collections.abc import Container

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.quantities import claim_words
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import Claim, Sentence
from vnecon_extract.patterns import LetterPattern, Pattern, alternatives, not_behind, sources

_D, _M, _Y = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
_NO_MORE = r"(?![\d/]|[.,-]\d)"
# In order: the first that fits wins.  Matched against the text as written (document numbers are in capitals).
_SHAPES: tuple[tuple[str, Pattern], ...] = (
    ("document", Pattern(r"\d{1,5}(?:/\d{4})?(?:[/-][A-ZĐ]{1,8}\d{0,2}){1,4}(?:[-/][A-ZĐa-z]{1,8}){0,3}(?!\w)")),
    ("date", Pattern(rf"{_D}\s?(?P<s>[/.-])\s?{_M}\s?(?P=s)\s?(?:{_Y}|\d\d){_NO_MORE}|{_Y}-\d\d-\d\d{_NO_MORE}")),
    ("date", Pattern(rf"{_M}[/.]{_Y}{_NO_MORE}|{_M}-{_Y}{_NO_MORE}|{_D}\s?-\s?{_D}/{_M}(?:/{_Y})?{_NO_MORE}")),
    ("time", Pattern(r"(?:[01]?\d|2[0-4])(?:[hH](?:[0-5]\d)?|:[0-5]\d(?::[0-5]\d)?|g[0-5]\d)(?!\w|\s?[%/])")),
    ("time", Pattern(r"(?:[01]?\d|2[0-4])\sgiờ\s[0-5]\d(?:\sphút)?(?!\w)")),
    ("phone", Pattern(r"(?:\+84\s?|0)\d{2,3}[.\s-]?\d{3,4}[.\s-]?\d{3,4}(?![\d]|[.,]\d)|1[89]00[.\s]?\d{4}(?!\d)")),
    ("year", Pattern(rf"{_Y}\s?[-/]\s?(?:{_Y}|\d\d){_NO_MORE}(?!\s?(?:%|tỷ|triệu|đồng|USD|ha|tấn))")),
    ("code", Pattern(r"\d{1,6}\+\d{2,4}(?!\d)|\d{4}\.\d\d(?:\.\d\d)++(?!\d)")),
)
# A number as most are, which has none of these shapes: groups of three, a decimal comma, then a space and no sign,
# or the percent sign.
_PLAIN = re.compile(r"(?!0\d)(?P<digits>\d{1,3}(?:\.\d{3})*+(?:,\d++)?+)(?:%|\s(?!giờ)[^\W\d])")
_DAY_MONTH = Pattern(rf"{_D}/{_M}{_NO_MORE}")
_DAY_DASH_MONTH = Pattern(rf"{_D}-{_M}{_NO_MORE}(?!\s?(?:%|\w))")
_FRACTION_BOTTOM = frozenset(("2", "3", "4", "5", "10"))
_YEAR = Pattern(rf"{_Y}(?![\d]|[.,]\d)")
_LIST_START = Pattern(r"\W{0,3}\(?\d{1,2}(?:\.\d{1,2}){0,3}(?:[.)]|\s?[-–/:])(?=\s|[^\W\d])")
_IN_BRACKETS = Pattern(r"\d{1,2}\)")
_GLUED_BEFORE = Pattern(r"[^\W\d_]+(?P<dash>-)?\Z")
_TAIL = Pattern(r"[\w-]*")
_GLUED_AFTER = Pattern(r"[A-ZĐ][\w-]*|(?:[a-zđ]{1,2})?-[A-Z][\w-]*|x\d+")
# A capitalised word that is not just the first of its sentence: "Sơn La 2", "tại Formosa 2", but not "Thu 25".
_NAMED = LetterPattern(r"(?<=\w\s)\p{Lu}[\w&-]*\s\Z")
_SIMPLE = Pattern(r"\d{1,4}(?![\d]|[.,]\d)")
# "CPI 3-4%", "5 và 6 tỷ": the number shares the unit of the next.
_RANGE_GOES_ON = Pattern(r"\s?(?:-|đến|tới)\s?\d")
_GOES_ON = Pattern(r"\s?(?:-|đến|tới|và|,|/)\s?\d")
_LISTED = Pattern(r"\s?[,;]\s?|,?\s(?:và|hoặc|hay)\s|\s?-\s?")
_LIST_SIGHT = 4
_LOOK_BACK = 28
_FAR_BACK = 90
_LONG = 9  # bare digits without separators: a code
_MAGNITUDE_OR_PERCENT = Pattern(r"\d[\d.,]{0,20}\s?(?:%|tỷ|triệu|nghìn|ngàn|đồng|usd|điểm)")


class ClaimFinder:
    """Tells digits that are no quantity; built once from ``data/claims.toml``."""

    def __init__(self, knowledge: Knowledge) -> None:
        words = claim_words(knowledge)
        self._before = {say: w.code for w in words if w.code != "year" for say in w.before}
        self._before |= {say: "" for w in words for say in w.not_before}
        self._before_year = {say: w.code for w in words if w.code == "year" for say in w.before}
        self._always = {say: w.code for w in words for say in w.always_before}
        self._after = {say: w.code for w in words for say in w.after}
        self._phrases = {say: w.code for w in words for say in w.phrases}
        longer = rf"(?!{alternatives(say for w in words for say in w.not_after)}(?!\w))"
        after = rf"{longer}(?P<word>{alternatives(self._after)})(?!\w)"
        self._after_pattern = Pattern(rf"\s?{after}")
        self._both_pattern = Pattern(rf"\s?(?:-|–|đến|tới)\s?\d++\s?{after}")
        self._phrase_pattern = re.compile(rf"{alternatives(self._phrases)}(?!\w)")
        words_before = word_lists(knowledge, "claims")
        lists = sources(words_before)
        # "Cứ 5 lao động thì có 3 người chưa qua đào tạo": neither is a count of the economy's
        each, has = lists["each_of"], lists["so_many_have"]
        self._any_each = Pattern(each)
        of_them = rf"\d[\d.]*\s[^\d.;:]{{1,60}}?\s{has}\s(?:\w+\s){{0,2}}"
        self._each = Pattern(rf"{not_behind(words_before['not_each_of'], ' ')}{each}\s(?:{of_them})?\Z")
        before, tails = lists["occasion_before"], lists["occasion_tails"]
        self._often = Pattern(rf"(?<!\w){before}\s(?:{tails}\s){{0,2}}(?:\d\d?\s?(?:-|–|đến|tới)\s?)?\Z")
        self._often_behind = Pattern(rf"\s{lists['occasion_behind']}(?!\w)")
        self._multiple_behind = Pattern(rf"\s{lists['multiple_behind']}(?!\w)")
        self._date_before = Pattern(rf"(?:{lists['date_before']}|(?:thứ \w{{2,4}}|chủ nhật),?)\s\(?\Z|\(\Z")
        self._dashed_before = Pattern(rf"{lists['dashed_date_before']}\s\(?\Z")

    def shape(self, sentence: Sentence, start: int) -> Claim | None:
        """What the digits at ``start`` are by their own shape or the letters they touch, or None."""
        if start and sentence.text[start - 1].isalpha() and (glued := _glued(sentence, start)):
            return glued
        for kind, pattern in _SHAPES:
            if match := pattern.match(sentence.text, start):
                return Claim(start, match.end(), f"shape_{kind}", kind)
        return self.phrase(sentence, start) or self._day(sentence.low, start) or _glued(sentence, start)

    def phrase(self, sentence: Sentence, start: int) -> Claim | None:
        """What even plain digits at ``start`` are: part of a phrase, or the number of a list."""
        if match := self._phrase_pattern.match(sentence.low, start):
            return Claim(start, match.end(), "phrase", self._phrases[match.group()])
        if start <= _LIST_SIGHT or sentence.text[start - 1] == "(":
            return self._listed(sentence, start)
        return None

    def always(self, low: str, start: int, end: int) -> Claim | None:
        """Words that claim a number whatever follows it: ``Điều 15``, ``45 tuổi``, ``12 đến 17 tuổi``."""
        if phrase := last_words(low, start, self._always):
            return Claim(start, end, "word_before", self._always[phrase])
        if match := self._after_pattern.match(low, end) or self._both_pattern.match(low, end):
            return Claim(start, end, "word_after", self._after[match["word"]])
        first = max(0, start - _FAR_BACK)
        if self._any_each.search(low, first, start) and self._each.search(low, first, start):
            return Claim(start, end, "so_many_of_each", "proportion")
        return None

    def occasion(self, low: str, start: int, end: int) -> bool:
        """Whether ``low[start:end]`` says how often something was done, no multiple: ``đã hạ lãi suất 5 lần``."""
        if self._often_behind.match(low, end):
            return True
        often = self._often.search(low, max(0, start - _FAR_BACK), start) is not None
        return often and self._multiple_behind.match(low, end) is None

    def bare(self, sentence: Sentence, start: int, end: int) -> Claim | None:
        """What a number without unit and magnitude is, if no quantity: a year, ``quận 7``, ``Vĩnh Tân 4``."""
        text = sentence.text
        if _YEAR.fullmatch(text, start, end):
            return Claim(start, end, "year", "year")
        if end - start >= _LONG and text[start:end].isdigit():
            return Claim(start, end, "long", "code")
        phrase = last_words(sentence.low, start, self._before)
        if phrase and self._before[phrase] and not _RANGE_GOES_ON.match(text, end):
            return Claim(start, end, "word_before", self._before[phrase])
        if (
            _NAMED.search(text, max(0, start - _LOOK_BACK), start)
            and _SIMPLE.fullmatch(text, start, end)
            and not _GOES_ON.match(text, end)
        ):
            return Claim(start, end, "name", "name")
        return None

    def listed(self, low: str, before: Claim, start: int, end: int) -> Claim | None:
        """A further bare number of a list of claims: ``TK 111, 112``, ``quận 1, 3 và 7``."""
        if before.rule in ("word_before", "list") and _LISTED.fullmatch(low, before.end, start):
            return Claim(start, end, "list", before.kind)
        return None

    def year(self, low: str, start: int, end: int) -> Claim | None:
        """A year that a counted noun happens to follow: ``từ đầu 2020 doanh nghiệp``."""
        if _YEAR.fullmatch(low, start, end) and last_words(low, start, self._before_year):
            return Claim(start, end, "year", "year")
        return None

    def _listed(self, sentence: Sentence, start: int) -> Claim | None:
        if start <= _LIST_SIGHT:
            match = _LIST_START.match(sentence.text)
            if match and start < match.end():
                return Claim(start, match.end() - 1, "list_number", "list")
        if start and sentence.text[start - 1] == "(" and (match := _IN_BRACKETS.match(sentence.text, start)):
            return Claim(start, match.end() - 1, "list_number", "list")
        return None

    def _day(self, low: str, start: int) -> Claim | None:
        """``12/10`` as a date: after a word that asks for one, or where it can be no fraction."""
        match = _DAY_MONTH.match(low, start)
        if match is None:
            dashed = _DAY_DASH_MONTH.match(low, start)
            if dashed and self._dashed_before.search(low[max(0, start - 8) : start]):
                return Claim(start, dashed.end(), "day_month", "date")
            return None
        day, month = match.group().split("/")
        top = int(day) < int(month)
        asked = self._date_before.search(low, max(0, start - 14), start) is not None
        followed = re.match(r"\s[^\W\d_]", low[match.end() : match.end() + 3]) is not None
        if top and month in _FRACTION_BOTTOM and not (asked and not followed) and not low.startswith("ngày", start - 5):
            return None
        if top and not asked and followed:
            return None  # "6/9 chỉ tiêu"
        return Claim(start, match.end(), "day_month", "date")


def plain_end(sentence: Sentence, start: int) -> int:
    """Where the digits at ``start`` end if they are a number as most are, of no other shape; -1 if not."""
    if start and ((before := sentence.text[start - 1]).isalpha() or before == "-"):
        return -1
    match = _PLAIN.match(sentence.low, start)
    return match.end("digits") if match else -1


def last_words(low: str, start: int, table: Container[str]) -> str | None:
    """The longest phrase of ``table`` that stands just before ``start``, up to three words."""
    words = low[max(0, start - _LOOK_BACK) : start].rsplit(None, 3)[-3:]
    while words:
        words[0] = words[0].lstrip('("“[,')
        if (phrase := " ".join(words)) in table:
            return phrase
        del words[0]
    return None


def _glued(sentence: Sentence, start: int) -> Claim | None:
    """Digits that touch letters: ``A320``, ``Covid-19``, ``5G``; but ``tăng13,7%`` is a slip of the keyboard."""
    text, low = sentence.text, sentence.low
    end = start
    while end < len(text) and (text[end].isdigit() or (text[end] in ".," and text[end + 1 : end + 2].isdigit())):
        end += 1
    if (after := _GLUED_AFTER.match(text, end)) and not _MAGNITUDE_OR_PERCENT.match(low, start):
        unit = after.group()
        if not (
            unit.isupper()
            and unit in ("USD", "VND", "VNĐ", "DN", "MW", "GW", "HA", "KG", "TEU", "EUR", "K", "Đ", "TTĐ", "M2", "M3")
        ):
            return Claim(start, after.end(), "name", "name")
    before = _GLUED_BEFORE.search(text, max(0, start - 16), start)
    if before is None or _MAGNITUDE_OR_PERCENT.match(low, start):
        return None
    word = before.group().rstrip("-")
    if word.islower() and not before["dash"] and not word.isascii():
        return None
    if before["dash"] and start >= 2 and text[start - 2].islower() and word.islower():
        return None
    tail = _TAIL.match(text, end)
    return Claim(start, tail.end() if tail else end, "name", "name")
