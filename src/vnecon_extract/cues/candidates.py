"""Which of the periods that a sentence names is said of a figure: the one behind it, else the last before it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from vnecon_extract.cues.figures import Figure
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import PeriodMention
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.span import start_of
from vnecon_extract.timex.periods import combine

_MOMENTS = frozenset({"start", "middle", "end"})
_figure_end = attrgetter("quantity.end")
_AGO = Pattern(r"(?<!\w)hồi\s")
# However long a sentence, only so many periods back and so many characters: time stays linear.
_BACK, _NEAR, _FAR, _TAIL = 12, 40, 240, 60


class Candidates:
    """Chooses among the periods of a sentence; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        self._act_before = Pattern(rf"(?<!\w){alternatives(words['act'])}(?:\s(?:số\s)?[\w/.-]+)?\s\(?$")
        # "Tại hội nghị giao ban quý 1/2024 với các sở ngày 11/3"
        self._act_opens = Pattern(
            rf"(?:[^\s,;]+\s){{0,3}}tại\s(?:\w+\s){{0,2}}{alternatives(words['act'])}\s[^,;]{{0,150}}$"
        )
        self._adjustments = Lexicon(dict.fromkeys(words["adjustment"]), book)
        self._adjusted = Pattern(rf"(?<!\w){alternatives(words['adjustment'])}\s[^%]{{0,80}}$")
        # No verb between, and no comma.
        verbs_of_plans = alternatives((*words["period_verbs"], *words["moves"], "đạt", "là", "thu", "chi"))
        self._plan_before = Pattern(
            rf"(?<!\w){alternatives(words['plan_nouns'])}(?:\s(?!{verbs_of_plans}(?!\w))[\w-]+){{0,5}}\s$"
        )
        self._attained = Pattern(rf"(?<!\w){alternatives(words['attained'])}(?:\s[\w-]+){{1,8}}\s$")
        # "trình" but not in "chương trình", "công trình", "quy trình"
        self._act_behind = Pattern(rf"(?<!\w)(?<!\wng\s)(?<!quy\s){alternatives(words['act_behind'])}(?!\w)")
        self._happened = Pattern(
            rf"(?<!\w){alternatives(words['events'])}\s(?:(?:từ|vào|trong|hồi|kể\stừ|đầu|cuối|giữa)\s)?$"
        )
        self._carried_out = Pattern(rf"(?<!\w){alternatives(words['carried_out'])}(?!\w)")
        self._assigned = Pattern(rf"(?<!\w){alternatives(words['assigned'])}(?!\w)")
        verbs, links = alternatives(words["period_verbs"]), alternatives(words["period_links"])
        self._link = Pattern(rf"\s*+\(?(?:{verbs}\s)?(?:{links}\s)?")
        self._grows = Pattern(rf",\s(?:và\s)?{alternatives(words['moves'])}\s(?:\w+\s){{0,2}}")
        # After a figure, a comma or nothing, so that "số liệu do Tổng cục công bố" is none; words come between.
        begins = r"(?:^|[,;]\s|\d\s?(?:%|[^\W\d]+)?\s)"
        self._causes = Lexicon(dict.fromkeys(words["cause"]), book)
        self._cause = Pattern(rf"{begins}{alternatives(words['cause'])}(?:\s[^\s,;()]+){{2,}}+\s$")

    def behind(self, figure: Figure, reading: Reading) -> PeriodMention | None:
        """The period right behind a figure, or in the words that are its own."""
        periods, low, end = reading.periods, reading.sentence.low, figure.quantity.end
        index = bisect_left(periods, end, key=start_of)
        if index == len(periods):
            return None
        mention = periods[index]
        distance = mention.start - end
        if distance > _FAR or "," in low[end : mention.start]:
            return None
        if _is_moment(mention) and self._dates_an_act(mention, low):
            return None
        link = self._link.match(low, end)
        if link is None or link.end() < mention.start:
            return mention if distance < _TAIL and mention.end <= figure.tail.end else None
        return mention if "(" not in link.group() or low.startswith(")", mention.end) else None

    def before(
        self,
        figure: Figure,
        row: Sequence[Figure],
        reading: Reading,
        *,
        quoted: bool = False,
        planned: bool = False,
    ) -> PeriodMention | None:
        """The last period before a figure that is neither the date of an act nor another figure's alone; ``quoted``
        figures are prices, whose changes are dated by their days, ``planned`` ones are of a plan themselves."""
        index = bisect_left(reading.periods, figure.start, key=start_of)
        if not index:
            return None
        low, until = reading.sentence.low, figure.start
        earlier = [
            mention
            for mention in reading.periods[max(0, index - _BACK) : index]
            if not (figure.bracket < 0 and in_bracket(mention, until, low)) and not self.aside(mention, low, until)
        ]
        for mention in reversed(combine(earlier) if len(earlier) > 1 else earlier):
            if looks_back(mention, low) and ";" in low[mention.end : until]:
                continue
            if self._taken(mention, row, reading) or (not planned and self._was_done(mention, low, until)):
                continue
            if quoted or not self._adjusts(mention, low):
                return mention
        return None

    def _was_done(self, mention: PeriodMention, low: str, until: int) -> bool:
        """Whether what stands at ``until`` is what was done of a plan, not what the plan holds (``kế hoạch năm 2024 với
        nguồn vốn 2.648 tỷ đồng``)."""
        return self.of_plan(mention, low) and self._carried_out.search(low, mention.end, until) is not None

    def attained(self, mention: PeriodMention, low: str) -> bool:
        """Whether a period is that of a plan which was fulfilled: ``cán đích dự toán cả năm``."""
        near = max(0, mention.start - _TAIL)
        return self.of_plan(mention, low) and self._attained.search(low, near, mention.start) is not None

    def assigned(self, figure: Figure, low: str) -> bool:
        """Whether a figure is given out for a year: ``được phân bổ 70.000 tỷ đồng``."""
        return self._assigned.search(low, max(0, figure.start - _FAR), figure.start) is not None

    def of_plan(self, mention: PeriodMention, low: str) -> bool:
        """Whether a period is in the name of a plan: ``cán đích dự toán cả năm``, ``nhiệm vụ 6 tháng cuối năm``."""
        if mention.grain != "year" and mention.form != "last":
            return False
        if mention.form not in ("whole", "last"):
            return False
        return self._plan_before.search(low, max(0, mention.start - _NEAR), mention.start) is not None

    def ahead(self, figure: Figure, row: Sequence[Figure], reading: Reading) -> PeriodMention | None:
        """``đạt 472 triệu USD, tăng 5,2% trong 11 tháng qua``: the period behind a growth is that of its level too."""
        index = bisect_left(row, figure.start, key=start_of) + 1
        if index >= len(row) or row[index].quantity.unit != "percent" or figure.quantity.unit == "percent":
            return None
        growth, low = row[index], reading.sentence.low
        if growth.clause != figure.clause or not self._grows.fullmatch(low, figure.quantity.end, growth.start):
            return None
        mention = self.behind(growth, reading)
        return mention if mention is not None and not _is_moment(mention) and mention.form != "same" else None

    def aside(self, mention: PeriodMention, low: str, until: int) -> bool:
        """Whether a period dates what was done or why (``công bố ngày 4/5``), not what is measured up to ``until``."""
        near = min(until, mention.end + _FAR)
        if _is_moment(mention):
            if self._dates_an_act(mention, low):
                return True
            if mention.start < _NEAR and self._act_behind.search(low, mention.end, near):
                return True
        between = low[mention.end : near]
        if mention.grain in ("month", "year") and mention.form == "whole":
            near = max(0, mention.start - _NEAR)
            if self._happened.search(low, near, mention.start) is not None:
                return True
        if mention.grain == "season" and ";" in between:
            return True
        return ("," in between or ";" in between) and self._explains(mention, low)

    def _explains(self, mention: PeriodMention, low: str) -> bool:
        start, end = max(0, mention.start - _FAR), mention.start
        return self._causes.search(low, start, end) is not None and self._cause.search(low, start, end) is not None

    def _dates_an_act(self, moment: PeriodMention, low: str) -> bool:
        if self._act_before.search(low, max(0, moment.start - _NEAR), moment.start) is not None:
            return True
        return moment.grain == "day" and self._act_opens.match(low, 0, moment.start) is not None

    def _adjusts(self, mention: PeriodMention, low: str) -> bool:
        if mention.grain != "day":
            return False
        start, end = max(0, mention.start - _FAR), mention.start
        said = self._adjustments.search(low, start, end) is not None
        return said and self._adjusted.search(low, start, end) is not None

    def _taken(self, mention: PeriodMention, row: Sequence[Figure], reading: Reading) -> bool:
        """Whether a period is the figure's alone that it stands behind: ``từ 5,2% năm 2022 lên 6,1%``,
        ``7,04% cuối năm 2020, bình quân giảm 5,03%``."""
        following = bisect_right(row, mention.start, key=_figure_end)
        if not following:
            return False
        figure = row[following - 1]
        if mention.form not in _MOMENTS:
            led = bool(figure.cues) and figure.cues[-1].role == "from" and following < len(row)
            if not led or row[following].quantity.unit != figure.quantity.unit:
                return False
        return self.behind(figure, reading) == mention


def _is_moment(mention: PeriodMention) -> bool:
    return (mention.grain == "day" and mention.form == "whole") or mention.form in _MOMENTS


def looks_back(mention: PeriodMention, low: str) -> bool:
    """``hồi tháng 10``: a look back, after which the text goes on as before."""
    start, end = max(0, mention.start - 5), mention.start + 5
    return "hồi" in low[start:end] and _AGO.search(low, start, end) is not None


def in_bracket(mention: PeriodMention, until: int, low: str) -> bool:
    """Whether a period stands aside in a bracket before the figure at ``until``; one alone in it (``(tính hết
    tháng 10)``) does not, unless it is a bare year, which dates what it stands behind."""
    opened = low.rfind("(", max(0, mention.start - _FAR), mention.start)
    if opened < 0 or ")" in low[opened : mention.start]:
        return False
    closed = low.find(")", mention.end, min(until, mention.end + _FAR))
    if closed < 0:
        return False
    alone = opened + 1 == mention.start and closed == mention.end
    return not alone or ";" in low[closed:until] or (mention.grain == "year" and mention.form == "whole")
