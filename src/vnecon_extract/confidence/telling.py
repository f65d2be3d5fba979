"""What a single record tells, or one of its decisions, in one of a few values: the signals of more than a word."""

from vnecon_extract.confidence.scales import COUNT, MARGIN, NONE
from vnecon_extract.confidence.shapes import length_of, shift_of, shown
from vnecon_extract.confidence.surroundings import BEHIND, Case
from vnecon_extract.decisions import Decision
from vnecon_extract.records import Period

_WORD = 12  # characters; no word of Vietnamese is longer


def kinds(case: Case) -> str:
    """The kind of the record before it in its sentence, and its own."""
    return NONE if case.last is None else f"{case.last.role.value.kind}, {case.found.role.value.kind}"


def same(one: object, other: object) -> str:
    """Whether two are one."""
    return "same" if one == other else "other"


def age(period: Period | None, year: int | None) -> str:
    """How many years before that of publication a period ends."""
    if year is None or period is None or period.end is None:
        return NONE
    return str(max(-1, min(3, year - period.end.year)))


def base(case: Case) -> str:
    """What sort of base its kind has, how long before its period."""
    against = case.found.base.value
    if against is None:
        return NONE
    return f"{case.found.role.value.kind} {against.kind} {shift_of(against.period, case.found.period.value)}"


def base_length(case: Case) -> str:
    """How long its base is, where it is not as long as its period."""
    against = case.found.base.value
    length = length_of(against.period if against is not None else None)
    return "same" if length == length_of(case.found.period.value) else length


def figure_between(case: Case) -> str:
    """Whether a figure stands between its subject and its number."""
    between = case.between
    return NONE if not between else "yes" if any(map(str.isdigit, between)) else "no"


def name(case: Case) -> str:
    """The indicator named in the sentence that the subject is: how many stand between it and the figure, whether its
    words mean other things too, whether they fit several codes."""
    if case.reading is None:
        return NONE
    offset, words, start = case.offset, case.found.subject.value, case.at - case.offset
    before = [m for m in case.reading.indicators if m.start < start]
    for rank, mention in enumerate(reversed(before)):
        if offset + mention.start < words.end and words.start < offset + mention.end:
            risky, several = mention.risky, len(mention.codes) > 1
            return f"{min(rank, 2)} between{', risky' if risky else ''}{', several codes' if several else ''}"
    return BEHIND if words.start >= case.at else NONE


def indicators_before(case: Case) -> str:
    """How many indicators are named before it in its sentence."""
    start = case.at - case.offset
    return COUNT[sum(m.start < start for m in case.reading.indicators)] if case.reading is not None else NONE


def word_before(case: Case) -> str:
    """The word right before its number, and before what bounds it (``hơn``)."""
    start = case.found.quantity.cue_start
    words = case.found.sentence.low[max(0, start - _WORD) : start].split()
    return words[-1] if words else NONE


def parts(case: Case) -> str:
    """By which rules it has its parts."""
    found = case.found.parts.values()
    if len(found) < 2:
        return next(iter(found)).rule if found else NONE
    return "+".join(sorted({part.rule for part in found}))


def margin(decision: Decision[object]) -> str:
    """By how much it was chosen, or what it was chosen for."""
    settled = decision.source
    return MARGIN[decision.margin if decision.margin is not None or settled is None else settled.margin]


def second(decision: Decision[object]) -> str:
    """What would have decided otherwise."""
    other = decision.runner_up
    return NONE if other is None else "same" if shown(other.value) == shown(decision.value) else other.rule
