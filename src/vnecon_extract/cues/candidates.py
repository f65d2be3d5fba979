"""Which of the periods that a sentence names may be said of a figure: the one behind it, those before it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from vnecon_extract.cues.asked import Asked
from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.said import MOMENTS, Said, is_moment
from vnecon_extract.find.periods import BY
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import PeriodMention
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.span import start_of, starting
from vnecon_extract.timex.periods import combine

_figure_end = attrgetter("quantity.end")
# However long a sentence, only so many periods back and so many characters: time stays linear.
_BACK, _FAR, _TAIL = 12, 240, 60
_BRACKET, _CLOSED = Pattern(r"\s\([^()]{1,60}\)"), Pattern(r"[^()\d]{0,40}\)")
_MOVED_BY = frozenset({"percent", "pp", "bp", "times"})


class Candidates:
    """Finds the periods that may be a figure's; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]]) -> None:
        self._assigned = Pattern(rf"(?<!\w){alternatives(words['assigned'])}(?!\w)")
        verbs, links = alternatives(words["period_verbs"]), alternatives(words["period_links"])
        self._link = Pattern(rf"\s*+\(?(?:{verbs}\s)?(?:{links}\s)?")
        #: "kỷ lục 2.483 USD/oz thiết lập vào ngày 17/7"
        records, events = alternatives(words["set_records"]), alternatives(words["event_links"])
        self._set = Pattern(rf"\s{records}\s(?:{events}\s)?")
        self._and = Pattern(rf"[^,;:()]*?\s{alternatives(words['joins_periods'])}\s[^,;:()]*+")
        self._grows = Pattern(
            rf",\s(?:{alternatives(words['also'])}\s)?{alternatives(words['moves'])}\s(?:\w+\s){{0,2}}"
        )

    def behind(self, figure: Figure, reading: Reading, said: Sequence[Said]) -> PeriodMention | None:
        """The period right behind a figure, or in the words that are its own."""
        periods, low, end = reading.periods, reading.sentence.low, figure.quantity.end
        if not periods or periods[-1].start < end:
            return None
        index = bisect_left(periods, end, key=start_of)
        mention = periods[index]
        if mention.rule in BY:
            return None  # "tăng lên mức 3,8% theo năm": against what
        end = _past_bracket(figure, mention, reading)
        distance = mention.start - end
        if distance > _FAR or "," in low[end : mention.start]:
            return None
        if said[index].act or said[index].event:
            return mention if self._set.fullmatch(low, end, mention.start) is not None else None
        link = self._link.match(low, end)
        if link is None or link.end() < mention.start:
            return mention if distance < _TAIL and mention.end <= figure.tail.end else None
        closed = "(" not in link.group() or low.startswith(")", mention.end) or low[mention.start] == "("
        return mention if closed else None

    def before(
        self, asked: Asked, said: Sequence[Said], *, planned: bool = False, decided: bool = False
    ) -> list[PeriodMention]:
        """The periods before a figure that are neither the date of an act nor another figure's alone, the nearest
        first; changes of prices are dated by their days; ``planned`` figures are of a plan, ``decided`` ones hold from
        the act on that set them (``Tại cuộc họp ngày 6/3, ECB hạ lãi suất``)."""
        figure, periods, low = asked.figure, asked.reading.periods, asked.reading.sentence.low
        if not periods or periods[0].start >= figure.start:
            return []
        until = figure.start
        outside = figure.bracket if figure.bracket >= 0 else until
        index = len(periods) if periods[-1].start < until else bisect_left(periods, until, key=start_of)
        found: list[PeriodMention] = []
        held = [
            one
            for one in said[:index][-_BACK:]
            if not (one.mention.start < outside and one.is_bracketed(low, until))
            and ((decided and one.act) or not one.is_aside(low, until))
        ]
        for mention, one in reversed(_combined(held)):
            back = one.looks_back or (mention.form == "same" and not 0 <= figure.bracket < mention.start)
            if back and ";" in low[mention.end : until]:
                continue
            # What was done of a plan is not what it holds ("kế hoạch năm 2024 với nguồn vốn 2.648 tỷ đồng").
            if not planned and one.done_from <= until:
                continue
            beside = 0 <= figure.bracket - mention.end <= 1  # "780 tỷ đồng cuối năm 2023 (5% dư nợ)": of both
            if not beside and self._taken(mention, asked.row, asked.reading, said):
                continue
            if not one.adjusts or asked.is_price:
                found.append(mention)
        return found

    def assigned(self, figure: Figure, low: str) -> bool:
        """Whether a figure is given out for a year: ``được phân bổ 70.000 tỷ đồng``."""
        return self._assigned.search(low, figure.start - _FAR, figure.start) is not None

    def ahead(
        self, figure: Figure, row: Sequence[Figure], reading: Reading, said: Sequence[Said]
    ) -> PeriodMention | None:
        """``đạt 472 triệu USD, tăng 5,2% trong 11 tháng qua``: the period behind a growth is that of its level too."""
        if figure.quantity.unit == "percent":
            return None
        index = bisect_left(row, figure.start, key=start_of) + 1
        if index >= len(row) or row[index].quantity.unit != "percent":
            return None
        growth, low = row[index], reading.sentence.low
        if growth.clause != figure.clause or not self._grows.fullmatch(low, figure.quantity.end, growth.start):
            return None
        mention = self.behind(growth, reading, said)
        return mention if mention is not None and not is_moment(mention) and mention.form != "same" else None

    def beside(
        self, figure: Figure, row: Sequence[Figure], reading: Reading, said: Sequence[Said]
    ) -> PeriodMention | None:
        """``dầu Brent giảm 1,5% và dầu WTI giảm 1,7% trong tháng 3``, ``tăng 8,6% lên 3.290 tỷ USD trong quý 1``: the
        period behind the last of two alike, or behind the level that a growth led to, is that of both."""
        index = bisect_left(row, figure.start, key=start_of) + 1
        if index >= len(row) or not figure.cues or figure.cues[-1].role == "from":
            return None
        last, low, end = row[index], reading.sentence.low, figure.quantity.end
        if last.clause != figure.clause or not last.cues or last.start - end > _TAIL:
            return None
        verb, level = last.cues[-1], last.cues[-1].role == "level"
        led = figure.moved and level and low[end : verb.start] == " "
        alike = verb.role == figure.cues[-1].role and last.quantity.unit == figure.quantity.unit
        if not led and not (alike and self._and.fullmatch(low, end, last.start)):
            return None
        if starting(reading.statuses, end, last.start):
            return None
        mention = self.behind(last, reading, said)
        return mention if mention is not None and not is_moment(mention) and mention.form != "same" else None

    def led_to(
        self, figure: Figure, row: Sequence[Figure], reading: Reading, said: Sequence[Said]
    ) -> PeriodMention | None:
        """``tăng 20%, từ 4 tỷ USD năm 2022 lên 4,8 tỷ USD năm 2023``: the period of the level that a change led to."""
        if figure.quantity.unit not in _MOVED_BY:
            return None
        left = bisect_left(row, figure.start, key=start_of) + 1
        if left + 1 >= len(row):
            return None
        origin, level = row[left], row[left + 1]
        if not origin.cues or not level.cues or origin.cues[-1].role != "from" or level.cues[-1].role != "level":
            return None
        apart = reading.sentence.low[figure.quantity.end : origin.cues[-1].start].strip(" ,")
        if apart or origin.quantity.unit != level.quantity.unit or origin.clause != level.clause:
            return None
        return self.behind(level, reading, said)

    def _taken(self, mention: PeriodMention, row: Sequence[Figure], reading: Reading, said: Sequence[Said]) -> bool:
        """Whether a period is the figure's alone that it stands behind: ``từ 5,2% năm 2022 lên 6,1%``,
        ``7,04% cuối năm 2020, bình quân giảm 5,03%``."""
        if mention.start < row[0].quantity.end:
            return False
        following = bisect_right(row, mention.start, key=_figure_end)
        figure = row[following - 1]
        if mention.form not in MOMENTS:
            led = bool(figure.cues) and figure.cues[-1].role == "from" and following < len(row)
            if not led or row[following].quantity.unit != figure.quantity.unit:
                return False
        return self.behind(figure, reading, said) == mention


def _past_bracket(figure: Figure, mention: PeriodMention, reading: Reading) -> int:
    """Where the words behind a figure go on that stands in a bracket or right before one that names no time: ``đạt 4
    tỷ USD (khoảng 100.000 tỷ đồng) vào năm 2030``."""
    low, end = reading.sentence.low, figure.quantity.end
    if figure.bracket >= 0 and any(figure.bracket < period.start < figure.start for period in reading.periods):
        return end
    bracket = (_CLOSED if figure.bracket >= 0 else _BRACKET).match(low, end)
    return bracket.end() if bracket is not None and bracket.end() <= mention.start else end


def _combined(held: Sequence[Said]) -> list[tuple[PeriodMention, Said]]:
    """Periods of one clause put together, each with what the sentence says of it."""
    if len(held) == 1:
        return [(held[0].mention, held[0])]
    by_start = {one.mention.start: one for one in held}
    return [(mention, by_start[mention.start]) for mention in combine([one.mention for one in by_start.values()])]
