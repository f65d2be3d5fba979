"""Periods: every way a sentence names a time, and the numbers of time that name none (durations, ages, law years)."""

from collections.abc import Sequence

from vnecon_extract.find.period_forms import Fit, Templates
from vnecon_extract.find.period_lists import ROMAN, PeriodLists
from vnecon_extract.find.period_starts import Entry, PeriodStarts
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.periods import PeriodForm, YearWord, count_words, period_forms, period_words, year_words
from vnecon_extract.lexicon import Phrasebook, Phrases
from vnecon_extract.mentions import CalendarPoint, PeriodMention, Sentence
from vnecon_extract.patterns import LastWords, Pattern, alternatives

_NUMBER_NEXT = Pattern(r"\s(?:(?:19|20)\d\d(?!\d)|\d{1,2}/\d)")
# The slots of a point of time, and of the first of two.
_SLOTS = {which: tuple(slot + which for slot in ("d", "m", "q", "y", "yr")) for which in ("", "1")}
# Monday is the second day of the week, Sunday stands behind the seventh.
_SUNDAY = 8
# "theo quý": how a figure is measured, where one stands before it.
BY = frozenset({"by_month", "by_quarter", "by_year"})


class PeriodFinder:
    """Finds the periods of a sentence; built once, used by all threads.

    >>> from vnecon_extract.patterns import lower
    >>> text = "9 tháng đầu năm 2024 thu 300 tỷ đồng"
    >>> [text[m.start:m.end] for m in PeriodFinder(Knowledge()).find(Sentence(0, len(text), text, lower(text)))]
    ['9 tháng đầu năm 2024']
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._numbers, lists, forms = count_words(knowledge), period_words(knowledge), period_forms(knowledge)
        # What a form means where its words leave nothing open: "năm nay".
        self._unslotted = {
            form.code: CalendarPoint(unit=form.unit, shift=form.shift, deictic=form.deictic) for form in forms
        }
        self._years: dict[str, YearWord] = {say: y for y in year_words(knowledge) for say in y.says}
        templates = Templates(self._numbers, self._years, lists)
        entries = [(templates.compile(say), form) for form in forms for say in form.says]
        self._starts = PeriodStarts(entries, self._numbers, lists, knowledge.shared(Phrasebook))
        self._before = Pattern(rf"(?<!\w){alternatives(lists['duration_before'])}\s\Z")
        # "lãi suất tiền gửi: 6 tháng 4,2%; 9 tháng 4,3%": for how long money is lent.
        self._rate = Phrases(lists["rates"])
        links = alternatives(lists["rate_links"])
        self._of_rate = Pattern(rf"\s?(?::|{links})?\s?\(?\d[\d.,]*(?:\s?[-–]\s?[\d.,]+)?\s?%")
        self._month_list = Pattern(_month_list(alternatives(lists["month_noun"]), alternatives(lists["and"])))
        self._so_many, self._first = lists["so_many"], tuple(f" {word}" for word in lists["first"])
        self._unit = Pattern(rf"\s?(?!{alternatives(lists['no_unit'])}){alternatives(lists['unit_after'])}(?!\w)")
        self._counted = Pattern(rf"\s{alternatives(lists['counted'])}(?!\w)")
        self._month_before = Pattern(rf"(?<!\w){alternatives(lists['month_before'])}\s\Z")
        # A bare year is one before these, or at the end.
        self._year_end = Pattern(rf"\s?(?:[.;:!?)\]]|,\s|$|\s{alternatives(lists['year_end'])})")
        self._lists = PeriodLists(self._years, self._quarter, self._unit, self._year_end, lists)
        self._year_before = Pattern(rf"(?<!\w){alternatives(lists['year_before'])}\s\Z")
        self._no_year_before = LastWords(lists["no_year_before"])

    def find(self, sentence: Sentence, *, numbers: bool = True) -> list[PeriodMention]:
        """Periods and durations in order, none overlapping; numbers inside them are no quantities.

        ``numbers`` is false of a sentence without digits.
        """
        found: list[PeriodMention] = []
        position = 0
        low = sentence.low
        for start, end, head in self._starts.of(low, numbers=numbers):
            if start < position:
                continue
            entries = self._starts.fitting(low, start, end, head)
            if entries and (mention := self._longest(sentence, start, entries)):
                found.append(mention)
                found.extend(self._lists.members(low, mention))
                position = found[-1].end
        return self._lists.share_years(low, found) if len(found) > 1 else found

    def _longest(self, sentence: Sentence, start: int, entries: Sequence[Entry]) -> PeriodMention | None:
        low = sentence.low
        best: tuple[Fit, PeriodForm] | None = None
        for template, form in entries:
            match = template.pattern.match(low, start)
            if match is None or (best is not None and match.end() <= best[0].end):
                continue
            fit = template.fit(match)
            if self._stands(sentence, fit, form):
                best = fit, form
        return self._mention(low, *best) if best else None

    def _stands(self, sentence: Sentence, fit: Fit, form: PeriodForm) -> bool:
        """Whether the words around let the match be a period: no unit follows its number, no small-letter month."""
        low, month = sentence.low, fit.slots.get("m")
        if month and not month[0].isdigit() and not self._is_month(sentence, fit):
            return False
        if form.grain == "day" and self._is_fraction(low, fit):
            return False
        if form.code in BY and low[fit.start - 2 : fit.start] != "% ":
            return False
        if form.grain == "duration":
            return _NUMBER_NEXT.match(low, fit.end) is None  # "hạng 33 năm 2020" holds a year, not 33 years
        if form.form == "none":
            return True
        if fit.words.isdigit():
            return self._is_year(low, fit)
        at, end = fit.at, fit.end
        if ("m" in at and at["m"][1] == end) or ("q" in at and at["q"][1] == end):
            return self._unit.match(low, end) is None
        return True

    def _is_month(self, sentence: Sentence, fit: Fit) -> bool:
        """A month in words: with a capital, a day or a year, or after a word that asks for a time."""
        if sentence.text[fit.at["m"][0]].isupper() or not {"d", "y", "yr"}.isdisjoint(fit.slots):
            return True
        return self._month_before.search(sentence.low, max(0, fit.start - 20), fit.start) is not None

    def _is_fraction(self, low: str, fit: Fit) -> bool:
        """``5/11 nhóm``: so many of so many, no day."""
        if "/" not in fit.words or not fit.words.startswith(self._so_many) or not {"y", "yr"}.isdisjoint(fit.slots):
            return False
        return self._counted.match(low, fit.end) is not None

    def _is_year(self, low: str, fit: Fit) -> bool:
        """A year that stands bare: after a word that asks for one, or before a stop, and never before a unit or in a
        name (``Russell 2000``)."""
        if self._unit.match(low, fit.end) or self._no_year_before.before(low, fit.start):
            return False
        if self._year_end.match(low, fit.end):
            return True
        return self._year_before.search(low, max(0, fit.start - 20), fit.start) is not None

    def _mention(self, low: str, fit: Fit, form: PeriodForm) -> PeriodMention:
        start, end, slots, at = fit.start, fit.end, fit.slots, fit.at
        grain, kind, count = form.grain, form.form, form.count
        if "n" in slots:
            count = self._number(slots["n"])
            if self._counts_months(fit, form):
                if self._lists_months(low, end):
                    return PeriodMention(start, at["n"][1], "month_list", "duration", "none", CalendarPoint())
                if self._is_duration(low, start, count) or self._is_term(low, start, end):
                    return PeriodMention(start, end, "duration", "duration", "none", CalendarPoint())
        since = self._point(slots, "1", form) if kind == "range" else None
        if kind == "ago":
            point = CalendarPoint(unit=grain, shift=-count, deictic=True)
            return PeriodMention(start, end, form.code, grain, "whole", point)
        if kind in ("weekday", "last_weekday"):
            count = self._number(slots["wd"]) if "wd" in slots else form.count if form.count > 1 else _SUNDAY
        return PeriodMention(start, end, form.code, grain, kind, self._point(slots, "", form), since, count)

    def _counts_months(self, fit: Fit, form: PeriodForm) -> bool:
        """Whether words that count count months and no more (``9 tháng``): nothing says that they open a year."""
        if form.grain != "month" or form.form != "first":
            return False
        return not ("y" in fit.slots or "yr" in fit.slots or any(word in fit.words for word in self._first))

    def _lists_months(self, low: str, position: int) -> bool:
        months = self._month_list.match(low, position)
        return months is not None and self._unit.match(low, months.end()) is None

    def _is_duration(self, low: str, start: int, count: int) -> bool:
        return not 2 <= count <= 12 or self._before.search(low, max(0, start - 20), start) is not None

    def _is_term(self, low: str, start: int, end: int) -> bool:
        """Whether a rate of interest stands right behind months, in a sentence that spoke of rates before."""
        return self._of_rate.match(low, end) is not None and self._rate.search(low, 0, start) is not None

    def _number(self, words: str) -> int:
        return int(words) if words[0].isdigit() else self._numbers[" ".join(words.split())]

    def _point(self, slots: dict[str, str], which: str, form: PeriodForm) -> CalendarPoint:
        if not slots:
            return self._unslotted[form.code]
        day, month, quarter, year, relative = map(slots.get, _SLOTS[which])
        word = self._years.get(" ".join(relative.split())) if relative else None
        unit, shift, deictic = ("year", word.shift, word.deictic) if word else (form.unit, form.shift, form.deictic)
        return CalendarPoint(
            _full_year(year) if year else None,
            self._quarter(quarter) if quarter else None,
            self._number(month) if month else None,
            int(day) if day else None,
            unit,
            shift,
            deictic,
        )

    def _quarter(self, words: str) -> int:
        return ROMAN.get(words) or self._number(words)


def _month_list(noun: str, also: str) -> str:
    """``3 tháng 9, 10 và 11``: the 3 only counts them; ``9 tháng 1,5 tỷ`` has a decimal."""
    more = rf"(?:{noun}\s)?(?:1[0-2]|0?[1-9])(?!\d|/\d{{1,2}}(?!\d))"
    return rf"\s(?:1[0-2]|0?[1-9])(?:(?:,\s|\s?\+\s?|\s{also}\s){more}|,{more}(?:,\s?|\s{also}\s){more})"


def _full_year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)
