"""What a change or ratio is measured against: stated beside it, once for a list, carried on, or implied; the heaviest
candidate that can be is chosen (``data/weights.toml``)."""

from collections.abc import Iterator, Mapping
from itertools import chain

from vnecon_extract.choice import Candidate, decided
from vnecon_extract.cues.asked import Asked
from vnecon_extract.cues.candidates import Candidates
from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.implied import implied_base
from vnecon_extract.cues.stated import Stated
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.document.constraints import is_base
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.document.told import is_told
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import BaseMention
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.records import Base, BaseKind, Kind, Period
from vnecon_extract.rules import Rule
from vnecon_extract.span import starting
from vnecon_extract.timex.bases import OTHER, PLAN, against, resolve_base, year_earlier
from vnecon_extract.timex.calendar import alike
from vnecon_extract.timex.document_date import Published
from vnecon_extract.values import value
from vnecon_extract.when.base_words import (
    beside_another,
    beside_place,
    carry,
    further_back,
    is_long_before,
    is_shorter,
    of_prices,
    same_base,
    set_beside,
    stands_before,
)
from vnecon_extract.when.levels import Levels
from vnecon_extract.when.runs import noted, of_run
from vnecon_extract.when.time_words import TimeWords

_SIGHT = 60
_PLAN_CUES = frozenset({"exceed", "fall_short"})
NO_BASE: Decision[Base | None] = Decision(None, Rule.BASE_NONE)
# A look into an enum takes as long as a call.
_CHANGE, _PERIOD = Kind.CHANGE, BaseKind.PERIOD
_ORIGIN, _CARRIED, _IMPLIED = Rule.BASE_ORIGIN, Rule.BASE_CARRIED, Rule.BASE_IMPLIED
_ONCE_BEFORE = Rule.BASE_ONCE_BEFORE
_SAID_ONCE = frozenset({Rule.BASE_ONCE_AFTER, _ONCE_BEFORE})
_STATED = _SAID_ONCE | {Rule.BASE_BEHIND, Rule.BASE_OPENING, Rule.BASE_BESIDE, Rule.BASE_OF_LIST}


@value
class Compared:
    """A change or ratio whose base is asked for, with its ``period``; ``stock`` of what is counted at a moment."""

    asked: Asked
    kind: str
    period: Period | None
    published: Published | None
    stock: bool


class Against:
    """Tells the bases of figures; ``words`` are the lists of ``data/linking.toml``, ``weights`` those of
    ``data/weights.toml``."""

    def __init__(
        self,
        words: dict[str, tuple[str, ...]],
        candidates: Candidates,
        weights: Mapping[str, int],
        time_words: TimeWords,
    ) -> None:
        self._words, self._times = time_words, words["times"]
        self._owned_by = words["owned_by"]
        self._stated, self._weights = Stated(words), weights
        self._levels = Levels(candidates, self._stated)
        self._supposes = tuple(words["supposes"])
        links, heads = alternatives(words["base_links"]), alternatives(words["base_heads"])
        named = alternatives(words["compared_heads"])
        self._thing = Pattern(rf"\s(?:{named})(?!\w)")
        self._whole = Pattern(rf"\s(?:{links}\s)?{heads}\s")

    def of(self, measured: Compared, time: TimeFrame) -> tuple[Decision[Base | None], TimeFrame]:
        """What a change or ratio is against, if anything, and ``time`` with what that tells of others."""
        asked, period = measured.asked, measured.period
        base, _ = decided(self._each(measured, time), NO_BASE, same_base)
        if not is_told(base):
            return base, time
        ratio = measured.kind == "ratio" and asked.figure.quantity.unit == "percent"
        if ratio and base.rule in _STATED:
            time = time.of_plans(base if base.value is PLAN else None)
        if measured.kind == "change" and base.rule in _STATED and base.value.kind is _PERIOD:
            aside = asked.figure.bracket >= 0 and not stands_before(base, asked)
            if aside:
                return base, time
            return base, carry(base, period, asked, noted(base, period, asked, time, self._words))
        if base.rule is _ORIGIN and base.source is None:
            return base, time.from_level(asked.code, period, base)
        return base, time

    def _each(self, measured: Compared, time: TimeFrame) -> Iterator[Candidate[Base | None, None]]:
        """What the figure may be against, the heaviest first; what is stated but cannot be leaves nothing else."""
        asked, weights = measured.asked, self._weights
        mention, rule = asked.base, Rule.BASE_BESIDE
        if mention is None:
            mention, rule = self._stated.of(asked.figure, asked.row, asked.reading, measured.kind)
        exceeds = measured.kind == "change" and bool(asked.figure.cues) and asked.figure.cues[-1].rule in _PLAN_CUES
        if asked.expected:  # of what came: what is said before it compares the two
            exceeds = False
            mention = mention if rule is Rule.BASE_BEHIND else None
        if measured.kind == "change" and (mention is None or rule in _SAID_ONCE):
            in_run = of_run(measured.period, asked, time, self._words)
            if in_run is not None:
                yield Candidate(weights[Rule.BASE_OF_RUN], in_run.carried(Rule.BASE_OF_RUN))
        stated = mention is not None and not (exceeds and rule in _SAID_ONCE)
        if mention is not None and stated:
            found = self._meant(mention, rule, measured, time)
            veto = None if is_base(found, measured.period) else Rule.BASE_IMPOSSIBLE
            if rule in _SAID_ONCE and is_shorter(mention, measured.period):
                veto, stated = Rule.BASE_TOO_SHORT, False
            words = words_of(mention, asked.reading.sentence.start)
            yield Candidate(weights[rule], Decision(found, rule, words), veto)
        if stated and veto is not None:
            return
        special = exceeds or measured.kind == "ratio" or asked.figure.quantity.unit == "times"
        apart = self._apart(measured, time, exceeds=exceeds) if special else ()
        for base in chain(apart, self._unsaid(measured, time)):
            veto = None if is_base(base.value, measured.period) else Rule.BASE_IMPOSSIBLE
            yield Candidate(weights[base.rule], base, veto)

    def _apart(self, measured: Compared, time: TimeFrame, *, exceeds: bool) -> Iterator[Decision[Base]]:
        """What no comparison states: another place's figure, a plan, another figure of any kind, a level, a whole."""
        figure, reading = measured.asked.figure, measured.asked.reading
        times, offset = figure.quantity.unit == "times", reading.sentence.start
        place = beside_place(figure, reading, self._owned_by) if times or measured.kind == "ratio" else None
        if place is not None:
            yield Decision(OTHER, Rule.BASE_PLACE, words_of(place, offset))
        if exceeds:
            yield Decision(PLAN, Rule.BASE_PLAN_VERB, words_of(figure.cues[-1], offset))
        another = beside_another(figure, reading) if times else None
        if another is not None:
            yield Decision(OTHER, Rule.BASE_ANOTHER, words_of(another, offset))
        if measured.kind != "ratio":
            return
        compared = self._levels.behind(measured.asked, measured.period, measured.published, time)
        if compared is not None:
            yield Decision(against(compared), Rule.BASE_LEVEL_BEHIND)
        if times and another is None and self._is_of_a_thing(figure, reading):
            yield Decision(OTHER, Rule.BASE_ANOTHER)
        if not times and self._whole.match(reading.sentence.low, figure.quantity.end):
            yield Decision(OTHER, Rule.BASE_WHOLE)

    def _is_of_a_thing(self, figure: Figure, reading: Reading) -> bool:
        """``gấp 1,7 lần mức giá của nhà phố``: a multiple of what is named behind it, of no time."""
        low, end = reading.sentence.low, figure.quantity.end
        if not low.endswith(self._times, 0, end) or self._thing.match(low, end) is None:
            return False
        dated = starting(reading.spoken_periods, end, end + _SIGHT)
        return not dated or any(mark in low[end : dated[0].start] for mark in ",;:(")

    def _meant(self, mention: BaseMention, rule: Rule, measured: Compared, time: TimeFrame) -> Base:
        """What the words of a comparison mean for a figure of its period."""
        in_force, period = time.period.value, measured.period
        found = of_prices(resolve_base(mention, period, measured.published, in_force), period, mention, measured.asked)
        of_year_before = period is not None and alike(period, year_earlier(in_force))
        if rule is _ONCE_BEFORE and of_year_before:
            found = further_back(found, period)
        if of_year_before and alike(found.period, period):
            return against(year_earlier(period))  # "thấp hơn mức tăng 9,5% của cùng kỳ"
        return found

    def _unsaid(self, measured: Compared, time: TimeFrame) -> Iterator[Decision[Base]]:
        """Carried from what was measured before, from the level it rose from, or implied."""
        asked, period = measured.asked, measured.period
        if measured.kind != "change" and asked.figure.quantity.unit != "times":
            if measured.kind == "ratio" and asked.figure.quantity.unit == "percent" and time.of_plan is not None:
                yield time.of_plan.carried(Rule.BASE_CARRIED)  # "đạt 45% dự toán ...; thu phí đạt 60%"
            return
        carried = time.bases.get(period) if period is not None and time.bases else None
        other = asked.nature == "quote" and period in time.of_amounts
        if carried is not None and not other and not is_long_before(carried, asked, period):
            yield carried.carried(_CARRIED)
        origin = self._levels.origin(asked, period, measured.published, time)
        if origin is not None:
            yield origin
        risen = time.origins.get((asked.code, period)) if time.origins else None
        if risen is not None:
            yield risen.carried(_ORIGIN)
        in_force, of_now = time.period.value, carried
        if in_force is not period:
            of_now = time.bases.get(in_force) if time.bases and in_force is not None else None
        if of_now is not None and of_now.value.period is not None and alike(period, year_earlier(in_force)):
            # "tăng 2,5% (cùng kỳ tăng 4%)": a year earlier the same was measured against the same.
            earlier = against(year_earlier(of_now.value.period))
            yield Decision(earlier, Rule.BASE_CARRIED_BACK, of_now.words, of_now)
        beside = asked.figure.bracket >= 0 or asked.reading.sentence.low.startswith(self._supposes)
        contrast = set_beside(period, time) if beside else None
        # What markets quote and rates of interest move over a span, not against that of the year before: "S&P 500 tăng
        # 10% trong 6 tháng".
        market = asked.nature == "quote" and asked.code in self._words.traded
        moves = market or asked.code in self._words.rates
        implied = None if moves else implied_base(_CHANGE, period, stock=measured.stock)
        if implied is not None and (contrast is None or asked.figure.bracket >= 0):
            yield Decision(implied, _IMPLIED)
        if contrast is not None:
            yield Decision(against(contrast.value), Rule.BASE_CONTRAST, contrast.words, contrast)
