"""Digits that are no quantity by the words around them: names, ordinals, ages, list numbers; ``data/claims.toml``.

What has a shape of its own is read in ``shapes``.
"""

import re

from vnecon_extract.find.shapes import A_YEAR, DAY, MONTH, NO_MORE, Shapes
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.quantities import claim_words
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import Claim, Sentence
from vnecon_extract.patterns import LastWords, LetterPattern, Pattern, alternatives, not_behind, sources

_DAY_MONTH = Pattern(rf"{DAY}/{MONTH}{NO_MORE}")
_DAY_DASH_MONTH = Pattern(rf"{DAY}-{MONTH}{NO_MORE}(?!\s?(?:%|\w))")
_FRACTION_BOTTOM = frozenset(("2", "3", "4", "5", "10"))
_LIST_START = Pattern(r"\W{0,3}\(?\d{1,2}(?:\.\d{1,2}){0,3}(?:[.)]|\s?[-–/:])(?=\s|[^\W\d])")
_IN_BRACKETS = Pattern(r"\d{1,2}\)")
# A capitalised word that is not just the first of its sentence: "Sơn La 2", "tại Formosa 2", but not "Thu 25".
_NAMED = LetterPattern(r"(?<=\w\s)\p{Lu}[\w&-]*\s\Z")
_SIMPLE = Pattern(r"\d{1,4}(?![\d]|[.,]\d)")
_LIST_SIGHT = 4
_LOOK_BACK = 28
_FAR_BACK = 90
_LONG = 9  # bare digits without separators: a code


class ClaimFinder:
    """Tells digits that are no quantity; built once from ``data/claims.toml``."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._shapes = Shapes(knowledge)
        self.plain_end = self._shapes.plain_end
        words = claim_words(knowledge)
        self._kinds = {say: w.code for w in words if w.code != "year" for say in w.before}
        self._kinds |= {say: "" for w in words for say in w.not_before}
        self._before = LastWords(self._kinds)
        self._before_year = LastWords(say for w in words if w.code == "year" for say in w.before)
        self._sure = {say: w.code for w in words for say in w.always_before}
        self._always = LastWords(self._sure)
        self._after = {say: w.code for w in words for say in w.after}
        self._phrases = {say: w.code for w in words for say in w.phrases}
        longer = rf"(?!{alternatives(say for w in words for say in w.not_after)}(?!\w))"
        after = rf"{longer}(?P<word>{alternatives(self._after)})(?!\w)"
        self._after_pattern = Pattern(rf"\s?{after}")
        self._phrase_pattern = re.compile(rf"{alternatives(self._phrases)}(?!\w)")
        words_before = word_lists(knowledge, "claims")
        lists = sources(words_before)
        # "CPI 3-4%", "5 và 6 tỷ": the number shares the unit of the next.
        to = lists["range_joins"]
        self._range_goes_on = Pattern(rf"\s?(?:-|{to})\s?\d")
        self._goes_on = Pattern(rf"\s?(?:-|{lists['goes_on']}|,|/)\s?\d")
        self._next = Pattern(rf"\s?[,;]\s?|,?\s{lists['list_joins']}\s|\s?-\s?")
        self._both_pattern = Pattern(rf"\s?(?:-|–|{to})\s?\d++\s?{after}")
        self._days = words_before["days"]
        # "Cứ 5 lao động thì có 3 người chưa qua đào tạo": neither is a count of the economy's
        each, has = lists["each_of"], lists["so_many_have"]
        self._any_each = Pattern(each)
        of_them = rf"\d[\d.]*\s[^\d.;:]{{1,60}}?\s{has}\s(?:\w+\s){{0,2}}"
        self._each = Pattern(rf"{not_behind(words_before['not_each_of'], ' ')}{each}\s(?:{of_them})?\Z")
        before, tails = lists["occasion_before"], lists["occasion_tails"]
        self._often = Pattern(rf"(?<!\w){before}\s(?:{tails}\s){{0,2}}(?:\d\d?\s?(?:-|–|{to})\s?)?\Z")
        self._often_behind = Pattern(rf"\s{lists['occasion_behind']}(?!\w)")
        self._multiple_behind = Pattern(rf"\s{lists['multiple_behind']}(?!\w)")
        weekday = rf"(?:{lists['weekdays']} \w{{2,4}}|{lists['sundays']}),?"
        self._date_before = Pattern(rf"(?:{lists['date_before']}|{weekday})\s\(?\Z|\(\Z")
        self._dashed_before = Pattern(rf"{lists['dashed_date_before']}\s\(?\Z")

    def shape(self, sentence: Sentence, start: int) -> Claim | None:
        """What the digits at ``start`` are by their own shape or the letters they touch, or None."""
        if start and sentence.text[start - 1].isalpha() and (glued := self._shapes.glued(sentence, start)):
            return glued
        found = self._shapes.of(sentence, start) or self.phrase(sentence, start) or self._day(sentence.low, start)
        return found or self._shapes.glued(sentence, start)

    def phrase(self, sentence: Sentence, start: int) -> Claim | None:
        """What even plain digits at ``start`` are: part of a phrase, or the number of a list."""
        if match := self._phrase_pattern.match(sentence.low, start):
            return Claim(start, match.end(), "phrase", self._phrases[match.group()])
        if start <= _LIST_SIGHT or sentence.text[start - 1] == "(":
            return self._listed(sentence, start)
        return None

    def always(self, low: str, start: int, end: int) -> Claim | None:
        """Words that claim a number whatever follows it: ``Điều 15``, ``45 tuổi``, ``12 đến 17 tuổi``."""
        if phrase := self._always.before(low, start):
            return Claim(start, end, "word_before", self._sure[phrase])
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
        if A_YEAR.fullmatch(text, start, end):
            return Claim(start, end, "year", "year")
        if end - start >= _LONG and text[start:end].isdigit():
            return Claim(start, end, "long", "code")
        phrase = self._before.before(sentence.low, start)
        if phrase and (kind := self._kinds[phrase]) and not self._range_goes_on.match(text, end):
            return Claim(start, end, "word_before", kind)
        if (
            _NAMED.search(text, max(0, start - _LOOK_BACK), start)
            and _SIMPLE.fullmatch(text, start, end)
            and not self._goes_on.match(text, end)
        ):
            return Claim(start, end, "name", "name")
        return None

    def listed(self, low: str, before: Claim, start: int, end: int) -> Claim | None:
        """A further bare number of a list of claims: ``TK 111, 112``, ``quận 1, 3 và 7``."""
        if before.rule in ("word_before", "list") and self._next.fullmatch(low, before.end, start):
            return Claim(start, end, "list", before.kind)
        return None

    def year(self, low: str, start: int, end: int) -> Claim | None:
        """A year that a counted noun happens to follow: ``từ đầu 2020 doanh nghiệp``."""
        if A_YEAR.fullmatch(low, start, end) and self._before_year.before(low, start):
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
        of_a_day = (asked and not followed) or low.endswith(self._days, 0, start - 1)
        if top and month in _FRACTION_BOTTOM and not of_a_day:
            return None
        if top and not asked and followed:
            return None  # "6/9 chỉ tiêu"
        return Claim(start, match.end(), "day_month", "date")
