"""Questions about changes: levels and their growth, difference or ratio, two ways to tell a change, and plans."""

from collections.abc import Hashable, Iterator
from functools import partial

from vnecon_extract.arithmetic.check import Rule
from vnecon_extract.arithmetic.intervals import Interval, exactly
from vnecon_extract.arithmetic.question import HERE, NEAR, NO_AMOUNTS, PER, Figures, Formula, Group, Question, by, ratio
from vnecon_extract.arithmetic.things import Days, Thing, base_days, days_of, prices_of, standing, within
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.arithmetic import single_firms, volumes
from vnecon_extract.records import BaseKind, IndicatorRecord, Kind, PriceBasisKind

_POINTS = {"percent": "pp"}
_ONE, _HUNDRED = exactly(1), exactly(100)
_RATES = ("percent", "permille")


def of_changes(figures: Figures, knowledge: Knowledge) -> Iterator[Question]:
    """All questions about changes that the figures of an article can be asked."""
    volume = {code for group in volumes(knowledge) for code in group.indicators}
    apart = {code for group in single_firms(knowledge) for code in group.indicators}
    for thing, every in figures.things.items():
        if thing.indicator in apart:
            continue
        group = [n for n in every if _is_told(n.record)]
        for same in by(group, lambda r: (r.kind, r.unit, days_of(r.period), _against(r), standing(r))).values():
            yield from _of_levels(figures, thing, same, in_volume=thing.indicator in volume)
            yield from _of_plans(figures, thing, same)
        yield from _of_two_changes(figures, thing, group, in_volume=thing.indicator in volume)


def _is_told(record: IndicatorRecord) -> bool:
    """Whether the article itself says what a change is against; what it is a year on average is no such change."""
    yearly = record.kind is Kind.CHANGE and "/" in record.quote.text
    return not yearly and (record.base is None or not record.base.implied)


def _against(record: IndicatorRecord) -> Hashable:
    return (record.base.kind, days_of(record.base.period)) if record.base is not None else None


def _of_levels(figures: Figures, thing: Thing, said: Group, *, in_volume: bool) -> Iterator[Question]:
    """A change, or a ratio, against a period; the level then and now."""
    record = said[0].record
    now, before = days_of(record.period), base_days(record.base)
    state = standing(record)
    if record.kind not in (Kind.CHANGE, Kind.RATIO) or now is None or before is None or state == "target":
        return  # what a target grows by may be counted from another target
    earlier = figures.levels(thing, before, "told")
    for unit, levels in figures.levels(thing, now, state).items():
        used = _comparable(levels, earlier.get(unit, ()), in_volume=in_volume)
        if not all(used):
            continue
        if record.kind is Kind.RATIO and record.unit in PER and unit not in NO_AMOUNTS:
            formula: Formula = _times if record.unit == "times" else partial(ratio, per=PER[record.unit])
            yield Question(Rule.RATIO, said, used, formula, "{0} / {1}", (HERE, NEAR))
        elif record.kind is Kind.CHANGE and record.unit in _RATES and unit not in NO_AMOUNTS:
            yield Question(
                Rule.GROWTH, said, used, partial(_grown, per=PER[record.unit]), "{0} / {1} - 1", (HERE, NEAR)
            )
        elif record.kind is Kind.CHANGE and record.unit == _POINTS.get(unit, unit):
            yield Question(Rule.DIFFERENCE, said, used, Interval.__sub__, "{0} - {1}", (HERE, NEAR))


def _comparable(levels: Group, earlier: Group, *, in_volume: bool) -> tuple[Group, Group]:
    """Levels whose prices allow to compare them: the same ones; constant ones of what grows in volume."""
    common = {prices_of(n.record) for n in levels} & {prices_of(n.record) for n in earlier}
    if in_volume:
        common = {prices for prices in common if isinstance(prices, tuple) and prices[0] == PriceBasisKind.CONSTANT}
    return (
        [n for n in levels if prices_of(n.record) in common],
        [n for n in earlier if prices_of(n.record) in common],
    )


def _grown(now: Interval, before: Interval, per: int) -> Interval:
    """The growth from one level to another, per cent."""
    return (now / before - _ONE) * per


def _times(top: Interval, bottom: Interval) -> Interval:
    """``tăng 5 lần`` is five times as much to some, and six times to others; ``giảm 4 lần`` a quarter."""
    fell = top.high is not None and bottom.low is not None and top.high < bottom.low
    both = bottom / top if fell else top / bottom
    return Interval(both.low - 1 if both.low is not None else None, both.high)


def _of_two_changes(figures: Figures, thing: Thing, group: Group, *, in_volume: bool) -> Iterator[Question]:
    """A change in per cent and one in amount, with the level; a ratio and a change in per cent."""
    based = [n for n in group if n.record.base is not None and days_of(n.record.period) is not None]
    for same in by(based, lambda r: (days_of(r.period), _against(r), standing(r))).values():
        changes = [n for n in same if n.record.kind is Kind.CHANGE]
        rates = [n for n in changes if n.record.unit == "percent"]
        ratios = [n for n in same if n.record.kind is Kind.RATIO and n.record.unit == "percent"]
        if rates and ratios:
            yield Question(Rule.RATIO_AND_CHANGE, ratios, [rates], lambda rate: rate + _HUNDRED, "100 + {0}", (HERE,))
        when, state = days_of(same[0].record.period), standing(same[0].record)
        if not rates or when is None or in_volume or base_days(same[0].record.base) is None:
            continue
        for unit, levels in figures.levels(thing, when, state).items():
            amounts = [n for n in changes if n.record.unit == unit and unit not in NO_AMOUNTS]
            if amounts:
                yield Question(Rule.TWO_CHANGES, rates, [amounts, levels], _rate, "{0} / ({1} - {0})", (HERE, HERE))


def _rate(amount: Interval, level: Interval) -> Interval:
    """A change in amount as one in per cent of the level before."""
    return amount / (level - amount) * 100


def _of_plans(figures: Figures, thing: Thing, said: Group) -> Iterator[Question]:
    """A ratio to the plan, or what goes beyond it; the level, and the plan."""
    record = said[0].record
    when = days_of(record.period)
    against_plan = record.base is not None and record.base.kind is BaseKind.PLAN
    if not against_plan or when is None or record.unit not in PER or record.kind not in (Kind.CHANGE, Kind.RATIO):
        return
    plans = by([n for n in figures.things[thing] if _is_plan(n.record, when)], lambda r: r.unit)
    for unit, levels in figures.levels(thing, when, "told").items():
        if unit in NO_AMOUNTS or unit not in plans:
            continue
        per = PER[record.unit]
        formula: Formula = partial(ratio if record.kind is Kind.RATIO else _grown, per=per)
        words = "{0} / {1}" if record.kind is Kind.RATIO else "{0} / {1} - 1"
        yield Question(Rule.PLAN, said, [levels, plans[unit]], formula, words, (HERE, HERE))


def _is_plan(record: IndicatorRecord, when: Days) -> bool:
    days = days_of(record.period)
    return record.kind is Kind.LEVEL and standing(record) == "target" and days is not None and within(when, days)
