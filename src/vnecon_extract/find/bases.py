"""Bases: what a change or ratio is measured against, a period, a plan or something else."""

import re
from collections.abc import Iterator, Sequence

from vnecon_extract.find.other_bases import OtherBases
from vnecon_extract.find.periods import PeriodFinder
from vnecon_extract.find.plans import Plans, plain_word
from vnecon_extract.find.ratios import Ratios
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.bases import base_words
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import BaseMention, PeriodMention, Sentence
from vnecon_extract.patterns import Pattern, WordsBefore, sources
from vnecon_extract.values import replace

_SIGHT = 40
_YEAR, _WHOLE_YEAR, _SINCE_DAY = "year", "whole_year", "since_day"
_THAN_SAME, _TOLD = "than_same_period", "same"


class BaseFinder:
    """Finds the bases of a sentence; built once, used by all threads.

    >>> from vnecon_extract.patterns import lower
    >>> text = "Thu 300 tỷ đồng, đạt 75% dự toán năm, tăng 8% so với cùng kỳ năm 2023"
    >>> [text[m.start:m.end] for m in BaseFinder(Knowledge()).find(Sentence(0, len(text), text, lower(text)))]
    ['dự toán năm', 'so với cùng kỳ năm 2023']
    """

    def __init__(self, knowledge: Knowledge, periods: PeriodFinder | None = None) -> None:
        self._periods = periods or PeriodFinder(knowledge)
        words, book = base_words(knowledge), knowledge.shared(Phrasebook)
        source = sources(words)
        # Whether anything compared with may follow, or only a period or plan at once.
        near, marker = dict.fromkeys(words["near_marker"], False), dict.fromkeys(words["marker"], True)
        self._markers = Lexicon(near | marker, book)
        self._plans = Plans(words, book)
        self._others = OtherBases(words, source, book)
        self._triggers = Lexicon(dict.fromkeys((*words["plan"], *words["trigger"], *words["since"])), book)
        self._growth = Pattern(rf"{source['growth']}(?!\w)")
        self._one_filler = Pattern(rf"\s{source['filler']}(?!\w)")
        self._weak = WordsBefore(words["weak_marker"])
        self._of_value = Pattern(rf"(?<!\w){source['own_value']}\s[\d.,]++\s?%\s$")
        self._and = re.compile(rf"\s?{source['and']}(?!\w)")
        self._ratios = Ratios(words, source, book)
        self._mean = Lexicon(dict.fromkeys(words["mean"]), book)
        self._since = words["since"]
        self._no_comparison = tuple(f" {word}" for word in words["no_comparison"])
        self._sure = words["sure"]
        self._than_year = [(than, len(than.split()[-1])) for than in words["than_year"]]
        # "so với con số 10,1 tỷ USD của (cùng kỳ)", "so với lượng nhập khẩu trong (tháng 7)"
        word = plain_word(source)
        thing = rf"(?!{source['forecast']}(?!\w))(?:{word}\s){{1,7}}?"
        done = rf"(?:{source['done']}\s(?:{word}\s){{1,5}}?)?"
        amount = rf"(?:{source['filler']}\s){{0,2}}\d[\d.,]*+\s?(?:%\s|(?:{word}\s){{1,3}}?{done})"
        self._before_period = Pattern(rf"\s(?:{thing}|{amount})(?:{source['link']}\s)?")
        self._grew = Pattern(rf"(?<!\w){source['moved']}\s[\d.,]++\s?%\s$")

    def find(self, sentence: Sentence, periods: Sequence[PeriodMention] | None = None) -> list[BaseMention]:
        """Bases in order, none overlapping; ``periods`` are the sentence's own, where they are already found."""
        low = sentence.low
        if not self._triggers.occurs(low):
            return []
        at = {m.start: m for m in (self._periods.find(sentence) if periods is None else periods) if m.is_period}
        every = [*self._marked(sentence, at), *self._unmarked(low, at)]
        if len(every) < 2:
            return every
        found: list[BaseMention] = []
        for base in sorted(every, key=lambda m: (m.start, -m.end)):
            if not found or base.start >= found[-1].end:
                found.append(base)
        return found

    # ------------------------------------------------------------ after "so với" and the like
    def _marked(self, sentence: Sentence, at: dict[int, PeriodMention]) -> Iterator[BaseMention]:
        low = sentence.low
        for start, end, any_follows in self._markers.find(low):
            if low.startswith(self._no_comparison, end):
                continue
            base = self._aimed(low, start, end, at, any_follows)
            if base is None and any_follows:
                base = self._period_behind(sentence, start, end, at)
            if base is None:
                base = self._others.behind(low, start, end, at, any_follows)
            if base is not None:
                yield base
                if base.kind == "period":
                    yield from self._further(low, base, at)

    def _targets(self, low: str, position: int, fillers: int) -> Iterator[int]:
        """Where the thing compared with may begin: after the marker, or after one filler word and the next."""
        yield position + 1
        for _ in range(fillers):
            filler = self._one_filler.match(low, position)
            if not filler:
                break
            position = filler.end()
            yield position + 1

    def _aimed(
        self, low: str, start: int, end: int, at: dict[int, PeriodMention], any_follows: bool
    ) -> BaseMention | None:
        for target in self._targets(low, end, 6 if any_follows else 1):
            period = at.get(target)
            if period and (any_follows or self._comparable(low, start, period)):
                if period.rule == _YEAR and self._mean.search(low, end, target) is not None:
                    period = replace(period, rule=_WHOLE_YEAR)  # "so với giá bình quân của năm 2024"
                return self._period(low, start, period, at, "than_period")
            plan = self._plans.match(low, target)
            if plan is not None and (any_follows or low.startswith(self._sure, start)):
                return BaseMention(start, self._plans.end(low, plan, at), "than_plan", "plan")
        return None

    def _comparable(self, low: str, start: int, period: PeriodMention) -> bool:
        """After a mere ``hơn`` or ``với`` only words that look back make a base: cùng kỳ, tháng trước."""
        if period.form == "same" or low.startswith(self._sure, start):
            return True
        if period.grain == "year" and period.form == "whole" and self._of_more_than(low, start, period):
            return True  # "dư thừa hơn năm 2020", "nhiều hơn năm 2024 là 148 người"
        return period.form == "whole" and bool(period.point.unit) and period.point.shift < 0

    def _of_more_than(self, low: str, start: int, year: PeriodMention) -> bool:
        """Whether the noun of ``year`` stands right behind the marker that begins at ``start``."""
        return any(low.endswith(words, start, year.start + noun) for words, noun in self._than_year)

    def _period(
        self, low: str, start: int, period: PeriodMention, at: dict[int, PeriodMention], rule: str
    ) -> BaseMention:
        more = at.get(period.end + 1) if period.form == "same" and low[period.end : period.end + 1] == " " else None
        if more and more.form in ("whole", "first", "as_of", "to_date", "range"):
            return BaseMention(start, more.end, rule, "period", (period, more))
        return BaseMention(start, period.end, rule, "period", (period,))

    def _further(self, low: str, first: BaseMention, at: dict[int, PeriodMention]) -> Iterator[BaseMention]:
        """``so với tháng trước và cùng kỳ năm 2019``: the second base has no marker of its own."""
        joint = self._and.match(low, first.end)
        if not joint:
            return
        for target in self._targets(low, joint.end(), 2):
            period = at.get(target)
            if period and (period.form == "same" or (period.point.unit and period.point.shift < 0)):
                yield self._period(low, period.start, period, at, "and_period")
                return
            if (plan := self._plans.match(low, target)) is not None:
                yield BaseMention(target, self._plans.end(low, plan, at), "and_plan", "plan")
                return

    def _period_behind(
        self, sentence: Sentence, marker: int, end: int, at: dict[int, PeriodMention]
    ) -> BaseMention | None:
        """``so với con số 10,1 tỷ USD của cùng kỳ``: the base is the period, whose own level stands before it.

        The level keeps the period's words for itself, so they stay outside the mention.  A name in capitals is
        what is compared with, and the period behind it is the clause's.
        """
        for start in range(end + 1, end + 60):
            period = at.get(start)
            if period is None:
                continue
            between = sentence.text[end:start]
            named = re.split(r"\d", between)[0].strip()
            if period.form != "same" and self._growth.match(between.lstrip().lower()):
                continue  # "so với mức tăng 1,1% trong 6 tháng": growth is looked at beside growth
            if self._before_period.fullmatch(sentence.low, end, start) and (not named or named.islower()):
                level = re.search(r"\s?\d", between)
                stop = end + level.start() if level else period.end
                return BaseMention(marker, stop, "than_period_behind", "period", (period,))
        return None

    # ------------------------------------------------------------ without it
    def _unmarked(self, low: str, at: dict[int, PeriodMention]) -> Iterator[BaseMention]:
        for period in at.values():
            if self._is_base_itself(low, period):
                if period.rule == _YEAR and self._ratios.is_of_part(low, period.start):
                    period = replace(period, rule=_WHOLE_YEAR)  # "quý 1 bằng 30% tổng lượng kiều hối của năm 2023"
                base = self._period(low, period.start, period, at, "bare_period")
                yield base
                yield from self._further(low, base, at)
        for start, end in self._plans.of_ratios(low):
            yield BaseMention(start, self._plans.end(low, end, at), "of_plan", "plan")
        for mean in self._others.averages(low):
            if self._ratios.stand_before(low, mean.start):
                yield mean

    def _is_base_itself(self, low: str, period: PeriodMention) -> bool:
        """``tăng 5% cùng kỳ``, ``bằng 95% năm 2019``: a period that follows its figure at once."""
        start = period.start
        if period.rule == _THAN_SAME:
            return True
        if _looks_back(period) and self._grew.search(low, max(0, start - _SIGHT), start):
            return True  # "tăng 49% năm trước"
        if period.form == "same":
            if period.point.unit == _TOLD:
                return False  # "giảm 5,1% trong cùng khoảng thời gian": that just told of
            if low[start - 2 : start - 1] == "%" and self._of_value.search(low, max(0, start - _SIGHT), start):
                return False
            ratio = self._ratios.stand_before(low, start) or self._ratios.reached(low, start)
            return ratio or self._follows_figure(low, start)
        if period.rule == _SINCE_DAY:
            return low.startswith(self._since, start) and self._follows_figure(low, start)
        if period.form not in ("whole", "first", "range"):
            return False
        return self._ratios.stand_before(low, start) or self._ratios.is_of_part(low, start)

    def _follows_figure(self, low: str, start: int) -> bool:
        """Whether right before ``start`` stands a digit, a per cent sign or a word that ends a comparison's figure."""
        before = low[start - 2 : start]
        if before[1:] == " " and (before[0] == "%" or before[0].isdecimal()):
            return True
        return self._weak.start(low, start) is not None


def _looks_back(period: PeriodMention) -> bool:
    """``năm trước``, ``năm ngoái``, ``tháng trước``."""
    return period.form == "whole" and bool(period.point.unit) and period.point.shift < 0 and period.grain != "day"
