"""Which of the periods that a sentence names may be said of a figure: the one behind it, those before it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from vnecon_extract.cues.figures import Figure
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import PeriodMention
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.span import start_of
from vnecon_extract.timex.periods import combine
from vnecon_extract.values import value

_MOMENTS = frozenset({"start", "middle", "end"})
_figure_end = attrgetter("quantity.end")
_AGO = Pattern(r"(?<!\w)hồi\s")
# However long a sentence, only so many periods back and so many characters: time stays linear.
_BACK, _NEAR, _FAR, _TAIL = 12, 40, 240, 60
_NOWHERE = 1_000_000_000


@value
class Said:
    """A period as its sentence says it, read once for all figures of the sentence.

    ``act`` says that it is the day of an act (``hội nghị ngày 11/3``), ``acted_from`` where words behind make it one;
    ``event`` that it dates what happened; ``looks_back`` is ``hồi tháng 10``; ``explains`` that it tells why, up to a
    comma; ``adjusts`` the day of a change of price; ``of_plan`` that it is in the name of a plan, ``attained`` of one
    that was fulfilled, ``done_from`` where the sentence goes on to what was done of it; ``closes`` is where the bracket
    ends that it stands aside in.
    """

    mention: PeriodMention
    act: bool
    acted_from: int
    event: bool
    looks_back: bool
    explains: bool
    adjusts: bool
    of_plan: bool
    attained: bool
    done_from: int
    closes: int

    def is_aside(self, low: str, until: int) -> bool:
        """Whether it dates what was done or why (``công bố ngày 4/5``), not what is measured up to ``until``."""
        near = min(until, self.mention.end + _FAR)
        if self.act or self.event or self.acted_from <= near:
            return True
        if self.mention.grain == "season" and ";" in low[self.mention.end : near]:
            return True
        return self.explains and any(mark in low[self.mention.end : near] for mark in ",;")

    def is_bracketed(self, low: str, until: int) -> bool:
        """Whether it stands aside in a bracket before ``until``; one alone in it (``(tính hết tháng 10)``) does not,
        unless it is a bare year, which dates what it stands behind."""
        if self.closes >= min(until, self.mention.end + _FAR):
            return False
        mention = self.mention
        alone = low[mention.start - 1] == "(" and self.closes == mention.end
        return not alone or ";" in low[self.closes : until] or (mention.grain == "year" and mention.form == "whole")


class Candidates:
    """Reads the periods of a sentence; ``words`` are the lists of ``data/linking.toml``."""

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

    def read(self, reading: Reading) -> tuple[Said, ...]:
        """The periods of a sentence, each with what its words say of it."""
        low = reading.sentence.low
        return tuple(self._read(mention, low) for mention in reading.periods)

    def _read(self, mention: PeriodMention, low: str) -> Said:
        start, end = mention.start, mention.end
        near, far = max(0, start - _NEAR), max(0, start - _FAR)
        moment = is_moment(mention)
        whole = mention.grain in ("month", "year") and mention.form == "whole"
        behind = self._act_behind.search(low, end, end + _FAR) if moment and start < _NEAR else None
        cause = self._causes.search(low, far, start) is not None
        plan = self._of_plan(mention, low)
        done = self._carried_out.search(low, end, end + _FAR) if plan else None
        return Said(
            mention,
            moment and self._dates_an_act(mention, low),
            behind.end() if behind is not None else _NOWHERE,
            whole and self._happened.search(low, near, start) is not None,
            "hồi" in low[max(0, start - 5) : start + 5] and _AGO.search(low, max(0, start - 5), start + 5) is not None,
            cause and self._cause.search(low, far, start) is not None,
            self._adjusts(mention, low),
            plan,
            plan and self._attained.search(low, max(0, start - _TAIL), start) is not None,
            done.end() if done is not None else _NOWHERE,
            _closes(mention, low),
        )

    def _of_plan(self, mention: PeriodMention, low: str) -> bool:
        """Whether a period is in the name of a plan: ``cán đích dự toán cả năm``, ``nhiệm vụ 6 tháng cuối năm``."""
        if (mention.grain != "year" and mention.form != "last") or mention.form not in ("whole", "last"):
            return False
        return self._plan_before.search(low, max(0, mention.start - _NEAR), mention.start) is not None

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

    def behind(self, figure: Figure, reading: Reading, said: Sequence[Said]) -> PeriodMention | None:
        """The period right behind a figure, or in the words that are its own."""
        periods, low, end = reading.periods, reading.sentence.low, figure.quantity.end
        index = bisect_left(periods, end, key=start_of)
        if index == len(periods):
            return None
        mention = periods[index]
        distance = mention.start - end
        if distance > _FAR or "," in low[end : mention.start]:
            return None
        if said[index].act:
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
        said: Sequence[Said],
        *,
        quoted: bool = False,
        planned: bool = False,
    ) -> Iterator[PeriodMention]:
        """The periods before a figure that are neither the date of an act nor another figure's alone, the nearest
        first; ``quoted`` figures are prices, whose changes are dated by their days, ``planned`` ones are of a plan."""
        low, until = reading.sentence.low, figure.start
        index = bisect_left(reading.periods, until, key=start_of)
        held = {
            one.mention.start: one
            for one in said[max(0, index - _BACK) : index]
            if not (figure.bracket < 0 and one.is_bracketed(low, until)) and not one.is_aside(low, until)
        }
        earlier = [one.mention for one in held.values()]
        for mention in reversed(combine(earlier) if len(earlier) > 1 else earlier):
            one = held[mention.start]
            if one.looks_back and ";" in low[mention.end : until]:
                continue
            # What was done of a plan is not what it holds ("kế hoạch năm 2024 với nguồn vốn 2.648 tỷ đồng").
            if (not planned and one.done_from <= until) or self._taken(mention, row, reading, said):
                continue
            if quoted or not one.adjusts:
                yield mention

    def assigned(self, figure: Figure, low: str) -> bool:
        """Whether a figure is given out for a year: ``được phân bổ 70.000 tỷ đồng``."""
        return self._assigned.search(low, max(0, figure.start - _FAR), figure.start) is not None

    def ahead(
        self, figure: Figure, row: Sequence[Figure], reading: Reading, said: Sequence[Said]
    ) -> PeriodMention | None:
        """``đạt 472 triệu USD, tăng 5,2% trong 11 tháng qua``: the period behind a growth is that of its level too."""
        index = bisect_left(row, figure.start, key=start_of) + 1
        if index >= len(row) or row[index].quantity.unit != "percent" or figure.quantity.unit == "percent":
            return None
        growth, low = row[index], reading.sentence.low
        if growth.clause != figure.clause or not self._grows.fullmatch(low, figure.quantity.end, growth.start):
            return None
        mention = self.behind(growth, reading, said)
        return mention if mention is not None and not is_moment(mention) and mention.form != "same" else None

    def _taken(self, mention: PeriodMention, row: Sequence[Figure], reading: Reading, said: Sequence[Said]) -> bool:
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
        return self.behind(figure, reading, said) == mention


def is_moment(mention: PeriodMention) -> bool:
    """Whether a day or a turn of time is named."""
    return (mention.grain == "day" and mention.form == "whole") or mention.form in _MOMENTS


def _closes(mention: PeriodMention, low: str) -> int:
    """Where the bracket closes that a period stands in."""
    opened = low.rfind("(", max(0, mention.start - _FAR), mention.start)
    if opened < 0 or ")" in low[opened : mention.start]:
        return _NOWHERE
    closed = low.find(")", mention.end, mention.end + _FAR)
    return closed if closed >= 0 else _NOWHERE
