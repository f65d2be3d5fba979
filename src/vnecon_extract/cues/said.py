"""The periods of a sentence as its words say them: the day of an act, of a plan, a look back, what is measured."""

from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import PeriodMention
from vnecon_extract.patterns import Pattern, alternatives, not_behind, opening
from vnecon_extract.values import replace, value

MOMENTS = frozenset({"start", "middle", "end"})
# What begins within so many characters opens its sentence.
OPENING = 20
# Only so many characters back and on: time stays linear.
_NEAR, _FAR, _TAIL = 40, 240, 60
_NOWHERE = 1_000_000_000
_OPENED = 2  # " ("


@value
class Said:
    """A period as its sentence says it, read once for all figures of the sentence.

    ``act`` says that it is the day of an act (``hội nghị ngày 11/3``), ``acted_from`` where words behind make it one;
    ``event`` that it dates what happened; ``looks_back`` is ``hồi tháng 10``; ``explains`` that it tells why, up to a
    comma; ``adjusts`` the day or month of a change of price; ``of_plan`` that it is in the name of a plan, ``attained``
    of one that was fulfilled, ``done_from`` where the sentence goes on to what was done of it; ``closes`` is where the
    bracket ends that it stands aside in, ``spells_out`` that it opens it and tells the days of the period before it.
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
    spells_out: bool = False

    def is_aside(self, low: str, until: int) -> bool:
        """Whether it dates what was done or why (``công bố ngày 4/5``), not what is measured up to ``until``."""
        if self.act or self.event:
            return True
        end = self.mention.end
        near = until if until < end + _FAR else end + _FAR
        if self.acted_from <= near or (self.mention.grain == "season" and ";" in low[end:near]):
            return True
        return self.explains and ("," in low[end:near] or ";" in low[end:near])

    def is_bracketed(self, low: str, until: int) -> bool:
        """Whether it stands aside in a bracket before ``until``; one alone in it (``(tính hết tháng 10)``) does not,
        unless it is a bare year, which dates what it stands behind."""
        mention = self.mention
        if self.closes >= until or self.closes >= mention.end + _FAR or self.spells_out:
            return False
        alone = low[mention.start - 1] == "(" and self.closes == mention.end
        return not alone or ";" in low[self.closes : until] or (mention.grain == "year" and mention.form == "whole")


class SaidPeriods:
    """Reads the periods of sentences; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        number = rf"(?:{alternatives(words['act_numbers'])}\s)?[\w/.-]+"
        self._act_before = Pattern(rf"(?<!\w){alternatives(words['act'])}(?:\s{number})?\s\(?$")
        # "Tại hội nghị giao ban quý 1/2024 với các sở ngày 11/3"
        self._act_opens = Pattern(
            rf"(?:[^\s,;]+\s){{0,3}}{alternatives(words['act_places'])}\s(?:\w+\s){{0,2}}"
            rf"{alternatives(words['act'])}\s[^,;]{{0,150}}$"
        )
        self._adjustments = Lexicon(dict.fromkeys(words["adjustment"]), book)
        self._adjusted = Pattern(rf"(?<!\w){alternatives(words['adjustment'])}\s[^%]{{0,80}}$")
        self._adjusted_in = Pattern(rf"(?<!\w){alternatives(words['adjustment'])}\s[^%,;]{{0,40}}$")
        # No verb between, and no comma.
        verbs_of_plans = alternatives((*words["period_verbs"], *words["moves"], *words["plan_ends"]))
        self._plan_before = Pattern(
            rf"(?<!\w){alternatives(words['plan_nouns'])}(?:\s(?!{verbs_of_plans}(?!\w))[\w-]+){{0,5}}\s$"
        )
        self._attained = Pattern(rf"(?<!\w){alternatives(words['attained'])}(?:\s[\w-]+){{1,8}}\s$")
        # "trình" but not in "chương trình", "công trình", "quy trình"
        self._act_behind = Pattern(
            rf"(?<!\w)(?<!\wng\s){not_behind(words['not_acts'], ' ')}{alternatives(words['act_behind'])}(?!\w)"
        )
        self._states = Pattern(rf"(?<!\w){alternatives(words['states'])}(?:[,:]|\s\w+)?\s(?:\w+\s){{0,2}}$")
        self._happened = Pattern(
            rf"(?<!\w){alternatives(words['events'])}\s(?:{alternatives(words['event_links'])}\s)?$"
        )
        self._set = Pattern(
            rf"(?<!\w){alternatives(words['set_records'])}\s(?:{alternatives(words['event_links'])}\s)?$"
        )
        self._ago = Pattern(rf"(?:{opening(words['ago'])})\s")
        lists = ("act", "plan_nouns", "events")
        self._acts, self._plans, self._events = (Lexicon(dict.fromkeys(words[of]), book) for of in lists)
        self._carried_out = Pattern(rf"(?<!\w){alternatives(words['carried_out'])}(?!\w)")
        # After a figure, a comma or nothing, so that "số liệu do Tổng cục công bố" is none; words come between.
        begins = r"(?:^|[,;]\s|\d\s?(?:%|[^\W\d]+)?\s)"
        self._causes = Lexicon(dict.fromkeys(words["cause"]), book)
        led = alternatives(words["cause_ends"])
        self._cause = Pattern(rf"{begins}{alternatives(words['cause'])}(?:\s(?!{led}\s)[^\s,;()]+){{2,}}+\s$")

    def read(self, reading: Reading) -> tuple[Said, ...]:
        """The periods of a sentence, each with what its words say of it."""
        low = reading.sentence.low
        if not reading.periods:
            return ()
        acts, brackets = self._acts.occurs(low), "(" in low
        if len(reading.periods) == 1:
            return (self._read(reading.periods[0], low, acts, brackets),)
        said = tuple([self._read(mention, low, acts, brackets) for mention in reading.periods])
        return self._of_statement(_spelt_out(said) if brackets else said, low)

    def _read(self, mention: PeriodMention, low: str, acts: bool, brackets: bool) -> Said:
        """``acts`` and ``brackets`` say whether the sentence has any."""
        start, end = mention.start, mention.end
        near, far, beyond = start - _NEAR, start - _FAR, end + _FAR
        moment = is_moment(mention)
        whole = mention.grain in ("month", "year") and mention.form == "whole"
        behind = self._act_behind.search(low, end, beyond) if moment and start < _NEAR else None
        # Only up to a comma or semicolon behind is anything explained.
        after = low[end:beyond]
        cause = ("," in after or ";" in after) and self._causes.search(low, far, start) is not None
        plan = self._of_plan(mention, low)
        done = self._carried_out.search(low, end, beyond) if plan else None
        return Said(
            mention,
            acts and moment and self._dates_an_act(mention, low),
            behind.end() if behind is not None else _NOWHERE,
            (whole and self._happens(low, near, start)) or (moment and self._set.search(low, near, start) is not None),
            self._ago.search(low, start - 5, start + 5) is not None,
            cause and self._cause.search(low, far, start) is not None,
            self._adjusts(mention, low),
            plan,
            plan and self._attained.search(low, start - _TAIL, start) is not None,
            done.end() if done is not None else _NOWHERE,
            _closes(mention, low) if brackets else _NOWHERE,
        )

    def _of_statement(self, said: tuple[Said, ...], low: str) -> tuple[Said, ...]:
        """``Ngày 25/12, Sở Du lịch cho biết, năm 2023 thành phố đón ...``: the day that opens is that of the statement,
        where it says at once of what time it speaks."""
        first, stated = said[0].mention, said[1].mention
        if first.grain != "day" or not is_moment(first) or first.start >= _NEAR or stated.start - first.end > _FAR:
            return said
        states = self._states.search(low, first.end, stated.start) is not None
        return (replace(said[0], act=True), *said[1:]) if states else said

    def _of_plan(self, mention: PeriodMention, low: str) -> bool:
        """Whether a period is in the name of a plan: ``cán đích dự toán cả năm``, ``nhiệm vụ 6 tháng cuối năm``."""
        if (mention.grain != "year" and mention.form != "last") or mention.form not in ("whole", "last"):
            return False
        start, end = mention.start - _NEAR, mention.start
        said = self._plans.search(low, start, end) is not None
        return said and self._plan_before.search(low, start, end) is not None

    def _happens(self, low: str, start: int, end: int) -> bool:
        return self._events.search(low, start, end) is not None and self._happened.search(low, start, end) is not None

    def _dates_an_act(self, moment: PeriodMention, low: str) -> bool:
        if self._act_before.search(low, moment.start - _NEAR, moment.start) is not None:
            return True
        return moment.grain == "day" and self._act_opens.match(low, 0, moment.start) is not None

    def _adjusts(self, mention: PeriodMention, low: str) -> bool:
        month = mention.grain == "month" and mention.form == "whole"
        if mention.grain != "day" and not month:
            return False
        start, end = mention.start - _FAR, mention.start
        said = self._adjustments.search(low, start, end) is not None
        return said and (self._adjusted_in if month else self._adjusted).search(low, start, end) is not None


def is_moment(mention: PeriodMention) -> bool:
    """Whether a day or a turn of time is named."""
    return (mention.grain == "day" and mention.form == "whole") or mention.form in MOMENTS


def _spelt_out(said: tuple[Said, ...]) -> tuple[Said, ...]:
    """The periods of a sentence, those marked that spell out the one before them."""
    marked = zip(said[1:], said, strict=False)
    return (said[0], *[replace(s, spells_out=True) if _spells_out(s.mention, b.mention) else s for s, b in marked])


def _spells_out(mention: PeriodMention, last: PeriodMention) -> bool:
    """``dịp Tết Dương lịch 2024 (từ ngày 30/12 - 1/1, tức ba ngày)``: days that open the bracket behind a period."""
    return mention.start - last.end == _OPENED and mention.grain == "day" and last.grain != "day"


def _closes(mention: PeriodMention, low: str) -> int:
    """Where the bracket closes that a period stands in."""
    opened = low.rfind("(", max(0, mention.start - _FAR), mention.start)
    if opened < 0 or ")" in low[opened : mention.start]:
        return _NOWHERE
    closed = low.find(")", mention.end, mention.end + _FAR)
    return closed if closed >= 0 else _NOWHERE
