"""Signals: what linking knows of how a record was decided, by name, each with one of a few values.

Those of an article are the same for all its records; those of a record say which rules decided, by what margin, from
words how far away, what else stands in the sentence, and whether the article says the same amount again.  Only those
are asked for that a model has weights for.
"""

from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter

from vnecon_extract.confidence.scales import CHARACTERS, COUNT, MARGIN, NONE, SENTENCES, SHARE, SIZE, WEIGHT
from vnecon_extract.confidence.shapes import length_of, shift_of, shown, sort_of
from vnecon_extract.confidence.surroundings import BEHIND, Case, Surroundings, series_of
from vnecon_extract.decisions import Decision
from vnecon_extract.document.state import Observation

OfArticle = Callable[[Surroundings], str]
OfRecord = Callable[[Case], str]


def _is_here(decision: Decision[object], found: Observation) -> bool:
    return decision.words is not None and decision.words.start >= found.sentence.start


def _share(part: float, around: Surroundings) -> str:
    return SHARE.step(part / around.records)


OF_ARTICLE: Mapping[str, OfArticle] = {
    "own place": lambda a: a.home.rule,
    "own place weight": lambda a: WEIGHT.step(a.home.margin or None),
    "records": lambda a: SIZE.step(len(a.found)),
    "rejected": lambda a: SHARE.step((a.figures - len(a.found)) / max(a.figures, 1)),
    "dated": lambda a: _share(sum(_is_here(found.period, found) for found in a.found), a),
    "named": lambda a: _share(sum(_is_here(found.subject, found) for found in a.found), a),
    "without code": lambda a: _share(a.codes["other"], a),
    "published": lambda a: "no" if a.year is None else "yes",
    "groups": lambda a: COUNT.step(len(a.of_group)),
    "places": lambda a: COUNT.step(len(a.places)),
    "periods": lambda a: COUNT.step(len(a.periods)),
    "records a sentence": lambda a: COUNT.step(a.records / max(len(a.in_sentence), 1)),
}


def _same(one: object, other: object) -> str:
    return "same" if one == other else "other"


def _age(case: Case) -> str:
    year, period = case.around.year, case.found.period.value
    if year is None or period is None or period.end is None:
        return NONE
    return str(max(-1, min(3, year - period.end.year)))


def _base(case: Case) -> str:
    base = case.found.base.value
    if base is None:
        return NONE
    return f"{case.found.role.value.kind} {base.kind} {shift_of(base.period, case.found.period.value)}"


def _base_length(case: Case) -> str:
    base = case.found.base.value
    length = length_of(base.period if base is not None else None)
    return "same" if length == length_of(case.found.period.value) else length


def _figure_between(case: Case) -> str:
    between = case.between
    return NONE if not between else "yes" if any(map(str.isdigit, between)) else "no"


def _words_of_subject(case: Case) -> str:
    words = case.found.subject.value
    text = case.found.sentence.text[max(0, words.start - case.offset) : max(0, words.end - case.offset)]
    return COUNT.step(text.count(" "))


def _name(case: Case) -> str:
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


def _indicators_before(case: Case) -> str:
    start = case.at - case.offset
    return COUNT.step(sum(m.start < start for m in case.reading.indicators)) if case.reading is not None else NONE


def _counted(mentions: str) -> OfRecord:
    read = attrgetter(mentions)
    return lambda c: COUNT.step(len(read(c.reading))) if c.reading is not None else NONE


def _decided(name: str, field: str) -> Iterator[tuple[str, OfRecord]]:
    """The signals of how a field was decided, whose decision an observation calls ``name``."""
    read: Callable[[Observation], Decision[object]] = attrgetter(name)

    def source(case: Case) -> str:
        settled = read(case.found).source
        return settled.rule if settled is not None else NONE

    def margin(case: Case) -> str:
        decision = read(case.found)
        settled = decision.source
        told = decision.margin if decision.margin is not None or settled is None else settled.margin
        return NONE if told is None else MARGIN.step(told)

    def second(case: Case) -> str:
        decision = read(case.found)
        other = decision.runner_up
        return NONE if other is None else "same" if shown(other.value) == shown(decision.value) else other.rule

    def vetoed(case: Case) -> str:
        ruled_out = read(case.found).vetoed
        return ruled_out.rule if ruled_out is not None else NONE

    yield f"{field} rule", attrgetter(f"found.{name}.rule")
    yield f"{field} source", source
    yield f"{field} margin", margin
    yield f"{field} second", second
    yield f"{field} vetoed", vetoed
    yield f"{field} words", lambda c: c.distance(read(c.found))


def _compared(field: str, read: Callable[[Observation], object]) -> Iterator[tuple[str, OfRecord]]:
    """Whether a field is what it is of the record before, and where the same amount is said again."""

    def again(case: Case) -> str:
        if not case.again:
            return NONE
        told = read(case.found)
        return "same" if any(read(other) == told for other in case.again) else "other"

    yield f"{field} before", lambda c: NONE if c.last is None else _same(read(c.last), read(c.found))
    yield f"{field} again", again


_DECISIONS = {"role": "kind", "code": "indicator", "subject": "subject", "period": "period", "base": "base",
              "place": "place"}  # fmt: skip
_VALUES: Mapping[str, Callable[[Observation], object]] = {
    "kind": attrgetter("role.value.kind"),
    "indicator": attrgetter("code.value"),
    "period": lambda found: shown(found.period.value),
    "base": lambda found: shown(found.base.value),
    "place": lambda found: shown(found.place.value),
}

OF_RECORD: Mapping[str, OfRecord] = {
    "kind": attrgetter("found.role.value.kind"),
    "kind of unit": lambda c: f"{c.found.role.value.kind} {sort_of(c.found.quantity.unit)}",
    "group": attrgetter("group"),
    "group of unit": lambda c: f"{c.group} {sort_of(c.found.quantity.unit)}",
    "group of place": lambda c: f"{c.group} {c.level}",
    "code": attrgetter("found.code.value"),
    "parts": lambda c: "+".join(sorted({part.rule for part in c.found.parts.values()})) or NONE,
    "flags": lambda c: "+".join(sorted(c.found.quantity.flags)) or NONE,
    "bound": lambda c: c.found.quantity.bound,
    "status": lambda c: c.found.status.value,
    "status rule": lambda c: c.found.status.rule,
    "owner": lambda c: "no" if c.found.entity.value is None else "yes",
    "owner rule": lambda c: c.found.entity.rule,
    "attributed": lambda c: "no" if c.found.attribution.value is None else "yes",
    "figure of sentence": lambda c: COUNT.step(c.index),
    "figures in sentence": lambda c: COUNT.step(c.around.in_sentence[c.offset]),
    "rejected in sentence": lambda c: COUNT.step(c.around.rejected[c.offset]),
    "sentence": lambda c: SENTENCES.step(c.around.sentences_before(c.offset)),
    "length of sentence": lambda c: CHARACTERS.step(len(c.found.sentence.text) / 4),
    "place in sentence": lambda c: CHARACTERS.step((c.at - c.offset) / 2),
    "words of subject": _words_of_subject,
    "between": lambda c: CHARACTERS.step(len(c.between) or None),
    "figure between": _figure_between,
    "code in article": lambda c: _share(c.around.codes[c.found.code.value], c.around),
    "group in article": lambda c: _share(c.around.of_group[c.group], c.around),
    "like it in article": lambda c: COUNT.step(c.around.series[series_of(c.found)]),
    "place in article": lambda c: _share(c.around.places[shown(c.found.place.value)], c.around),
    "period in article": lambda c: _share(c.around.periods[shown(c.found.period.value)], c.around),
    "period length": lambda c: length_of(c.found.period.value),
    "years before publication": _age,
    "base": _base,
    "base length": _base_length,
    "place level": attrgetter("level"),
    "rules": lambda c: f"{c.found.subject.rule} {c.found.code.rule}",
    "kinds": lambda c: NONE if c.last is None else f"{c.last.role.value.kind}, {c.found.role.value.kind}",
    "name": _name,
    "indicators before": _indicators_before,
    "indicators in sentence": _counted("indicators"),
    "periods in sentence": _counted("periods"),
    "bases in sentence": _counted("bases"),
    "places in sentence": _counted("places"),
    "owners in sentence": _counted("entities"),
    "verbs in sentence": _counted("cues"),
    **{name: told for field, called in _DECISIONS.items() for name, told in _decided(field, called)},
    **{name: told for field, read in _VALUES.items() for name, told in _compared(field, read)},
}


def every_signal(around: Surroundings) -> Iterator[dict[str, str]]:
    """All signals of each record of an article: what a model is fitted on."""
    article = {name: tell(around) for name, tell in OF_ARTICLE.items()}
    for case in around.cases():
        yield {**article, **{name: tell(case) for name, tell in OF_RECORD.items()}}
