"""Periods: every way a sentence names a time, and the numbers of time that name none (durations, ages, law years)."""

import re as plain_re
from collections import defaultdict
from dataclasses import replace

import regex as re

from vnecon_extract.find.period_forms import DIGIT, OPEN, TAG, Template, Templates
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.periods import PeriodForm, YearWord, period_forms, period_words, year_words
from vnecon_extract.mentions import CalendarPoint, PeriodMention, Sentence
from vnecon_extract.patterns import alternatives

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
# Between two periods of a list: "tháng 8 và 9 năm nay", "9 tháng và tháng 9/2020", "quý I, II".
_JOINT = re.compile(r"\s?(?:,|-|\+|;)?\s?(?:và|hoặc|hay|với|đến)?\s?(?:trong|riêng|cả|tính chung|năm)?\s?")
_NEXT = re.compile(
    r"(?:\s?[,;]\s?(?:và\s)?|\s(?:và|hoặc|hay)\s)"
    r"(?P<number>(?:19|20)\d\d|1[0-2]|0?[1-9]|iv|i{1,3})(?!\w|[.,-]\d|/\d{1,2}(?!\d))"
    r"(?P<year>(?:/|\s(?:của\s)?(?:năm\s)?)(?:19|20)\d\d(?!\w|[.,/]\d))?"
)
# "3 tháng 9, 10 và 11": the 3 only counts them.
_MONTH_LIST = re.compile(r"\s(?:1[0-2]|[1-9])(?:\s?[,+]\s?|\svà\s)(?:tháng\s)?\d")
_NUMBER_NEXT = re.compile(r"\s(?:(?:19|20)\d\d(?!\d)|\d{1,2}/\d)")
_SPACE_OR_END = re.compile(r"\s?(?:[.;:!?)\]]|,\s|$|\s(?:năm|của|so|thì|đều|lần lượt|tăng|giảm|đạt|vẫn|và|đã|là|với))")


class PeriodFinder:
    """Finds the periods of a sentence; built once, used by all threads.

    >>> from vnecon_extract.patterns import lower
    >>> text = "9 tháng đầu năm 2024 thu 300 tỷ đồng"
    >>> [text[m.start:m.end] for m in PeriodFinder(Knowledge()).find(Sentence(0, len(text), text, lower(text)))]
    ['9 tháng đầu năm 2024']
    """

    def __init__(self, knowledge: Knowledge) -> None:
        words = period_words(knowledge)
        self._numbers = {say: w.value for w in words if w.role == "number" for say in w.says}
        self._years: dict[str, YearWord] = {say: y for y in year_words(knowledge) for say in y.says}
        lists = {role: [s for w in words if w.role == role for s in w.says] for role in {w.role for w in words}}
        templates = Templates(self._numbers, self._years)
        self._forms: dict[str, list[tuple[Template, PeriodForm]]] = defaultdict(list)
        for form in period_forms(knowledge):
            for say in form.says:
                template = templates.compile(say)
                for first in template.first:
                    self._forms[first].append((template, form))
        # Whether any template fits at all: most words that can begin a period do not.
        self._fits = {
            key: re.compile("|".join(f"(?:{template.pattern.pattern})" for template, _ in forms))
            for key, forms in self._forms.items()
        }
        self._trigger = self._any_start()
        self._before = re.compile(rf"(?<!\w){alternatives(lists['duration_before'])}\s$", re.REVERSE)
        self._unit = re.compile(rf"\s?{alternatives(lists['unit_after'])}(?!\w)")
        self._year_before = re.compile(rf"(?<!\w){alternatives(lists['year_before'])}\s$", re.REVERSE)

    def _any_start(self) -> plain_re.Pattern[str]:
        """Where a period can begin; a count only before a unit of time, a date or a second number."""
        templates = [template for forms in self._forms.values() for template, _ in forms]
        counted = alternatives(word for template in templates for word in template.counted)
        counts = {word.split()[0] for word in self._numbers} - {"năm"}
        words = alternatives(key for key in self._forms if key not in {DIGIT, OPEN, TAG} | counts)
        joined = r"\s?[-/.]\s?\d|,?\s(?:và\s|đến\s)?\d"
        return plain_re.compile(
            rf"(?<!\w)(?:(?P<word>{words}|{alternatives(counts)}(?=\s(?:{counted}|một|hai)))(?!\w)|(?P<tag>[gu])(?=\d))"
            rf"|(?<!\w)(?<!\w[.,/-])(?P<digit>(?:\d(?!\d{{2}})(?=\d?(?:\s?{counted}(?!\w)|{joined})))|[12](?=\d{{3}}(?!\d)))"
            r"|(?P<open>\()(?=\d)"
        )

    def find(self, sentence: Sentence) -> list[PeriodMention]:
        """Periods and durations in order, none overlapping; numbers inside them are no quantities."""
        found: list[PeriodMention] = []
        position = 0
        while match := self._trigger.search(sentence.low, position):
            mention = self._longest(sentence, match)
            if mention is None:
                position = match.end()
                continue
            found.append(mention)
            found.extend(self._list(sentence.low, mention))
            position = found[-1].end
        return _share_years(sentence.low, found)

    def _longest(self, sentence: Sentence, trigger: plain_re.Match[str]) -> PeriodMention | None:
        low, start = sentence.low, trigger.start()
        key = DIGIT if trigger["digit"] else OPEN if trigger["open"] else TAG if trigger["tag"] else trigger.group()
        if not self._fits[key].match(low, start):
            return None
        best: tuple[re.Match[str], PeriodForm] | None = None
        for template, form in self._forms[key]:
            match = template.pattern.match(low, start)
            if match and (best is None or match.end() > best[0].end()) and self._stands(sentence, match, form):
                best = match, form
        return self._mention(low, *best) if best else None

    def _stands(self, sentence: Sentence, match: re.Match[str], form: PeriodForm) -> bool:
        """Whether the words around let the match be a period: no unit follows its number, no small-letter month."""
        low, groups = sentence.low, match.groupdict()
        month = groups.get("m")
        if month and not month[0].isdigit() and not sentence.text[match.start("m")].isupper():
            return False
        if form.grain == "duration":
            return _NUMBER_NEXT.match(low, match.end()) is None  # "hạng 33 năm 2020" holds a year, not 33 years
        if form.form == "none":
            return True
        if match.group().isdigit():
            return self._is_year(low, match)
        ends = [match.end(slot) for slot in ("m", "q") if groups.get(slot)]
        if match.end() in ends:
            return self._unit.match(low, match.end()) is None
        return True

    def _is_year(self, low: str, match: re.Match[str]) -> bool:
        """A year that stands bare: after a word that asks for one, or before a stop, and never before a unit."""
        if self._unit.match(low, match.end()):
            return False
        before = self._year_before.search(low, max(0, match.start() - 20), match.start())
        return before is not None or _SPACE_OR_END.match(low, match.end()) is not None

    def _mention(self, low: str, match: re.Match[str], form: PeriodForm) -> PeriodMention:
        groups = match.groupdict()
        grain, kind, count = form.grain, form.form, form.count
        if groups.get("n"):
            count = self._number(groups["n"])
        if kind == "first" and _MONTH_LIST.match(low, match.end()):
            return PeriodMention(match.start(), match.end("n"), "month_list", "duration", "none", CalendarPoint())
        if kind != "none" and self._is_duration(low, match, form, count):
            return PeriodMention(match.start(), match.end(), "duration", "duration", "none", CalendarPoint())
        since = self._point(groups, "1", form) if kind == "range" else None
        return PeriodMention(
            match.start(), match.end(), form.code, grain, kind, self._point(groups, "", form), since, count
        )

    def _is_duration(self, low: str, match: re.Match[str], form: PeriodForm, count: int) -> bool:
        if form.grain != "month" or form.form != "first" or not match.groupdict().get("n"):
            return False
        if ("y" in match.groupdict() and (match["y"] or match["yr"])) or " đầu" in match.group():
            return False
        return not 2 <= count <= 12 or self._before.search(low, max(0, match.start() - 20), match.start()) is not None

    def _number(self, words: str) -> int:
        return int(words) if words[0].isdigit() else self._numbers[" ".join(words.split())]

    def _point(self, groups: dict[str, str | None], which: str, form: PeriodForm) -> CalendarPoint:
        day, month, quarter, year = (groups.get(slot + which) for slot in ("d", "m", "q", "y"))
        word = self._years.get(" ".join((groups.get("yr" + which) or "").split()))
        return CalendarPoint(
            year=_full_year(year) if year else None,
            quarter=self._quarter(quarter) if quarter else None,
            month=self._number(month) if month else None,
            day=int(day) if day else None,
            unit="year" if word else form.unit,
            shift=word.shift if word else form.shift,
            deictic=word.deictic if word else form.deictic,
        )

    def _quarter(self, words: str) -> int:
        return _ROMAN.get(words) or self._number(words)

    def _list(self, low: str, first: PeriodMention) -> list[PeriodMention]:
        """The further members of ``tháng 8 và 9 năm nay``, ``các năm 2018, 2019 và 2020``, ``quý I, II``."""
        members: list[PeriodMention] = []
        last = first
        while first.form == "whole" and (match := _NEXT.match(low, last.end)):
            member = self._member(low, last, match)
            if member is None:
                break
            members.append(member)
            last = member
        return members

    def _member(self, low: str, last: PeriodMention, match: re.Match[str]) -> PeriodMention | None:
        number, point = match["number"], last.point
        year = int(match["year"][-4:]) if match["year"] else None
        start, end = match.start("number"), match.end()
        if self._unit.match(low, end) or not (
            last.rule == "list" or year or _SPACE_OR_END.match(low, end) or self._years_at(low, end)
        ):
            return None
        if last.grain == "year" and point.year and len(number) == 4:
            return replace(last, start=start, end=end, rule="list", point=CalendarPoint(year=int(number)))
        if last.grain == "quarter" and point.quarter and (number in _ROMAN or number in "1234"):
            return replace(last, start=start, end=end, rule="list", point=CalendarPoint(year, self._quarter(number)))
        if last.grain == "month" and point.month and number.isdigit() and int(number) == point.month % 12 + 1:
            return self._with_year_word(
                low, replace(last, start=start, end=end, rule="list", point=CalendarPoint(year, month=int(number)))
            )
        return None

    def _years_at(self, low: str, position: int) -> bool:
        return any(low.startswith(" " + word, position) for word in self._years)

    def _with_year_word(self, low: str, member: PeriodMention) -> PeriodMention:
        for word, year in self._years.items():
            if low.startswith(" " + word, member.end):
                point = replace(member.point, unit="year", shift=year.shift, deictic=year.deictic)
                return replace(member, end=member.end + 1 + len(word), point=point)
        return member


def _full_year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _share_years(low: str, found: list[PeriodMention]) -> list[PeriodMention]:
    """A year said once at the end of a list holds for the members before it: ``tháng 8 và tháng 9 năm 2020``."""
    for i in range(len(found) - 2, -1, -1):
        left, right = found[i], found[i + 1]
        if _lacks_year(left) and _has_year(right) and _joined(low, left, right):
            point, year = left.point, right.point
            found[i] = replace(
                left, point=replace(point, year=year.year, unit=year.unit, shift=year.shift, deictic=year.deictic)
            )
    return found


def _joined(low: str, left: PeriodMention, right: PeriodMention) -> bool:
    between = low[left.end : right.start]
    return _JOINT.fullmatch(between) is not None and ("và" in between or left.grain == right.grain)


def _has_year(mention: PeriodMention) -> bool:
    point = mention.point
    return mention.is_period and (point.year is not None or point.unit == "year")


def _lacks_year(mention: PeriodMention) -> bool:
    point = mention.point
    dated = point.month or point.quarter or mention.form == "first"
    return bool(mention.is_period and dated and point.year is None and not point.unit)
