"""Signals: what linking knows of how a record was decided, by name, each with one of a few values.

Those of an article are the same for all its records; those of a record say which rules decided, by what margin, from
words how far away, what else stands in the sentence, and whether the article says the same amount again.  These are
told of all records of an article at once, in their order, which takes half as long as one record after the other.  Only
those are asked for that a model has weights for.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import attrgetter

from vnecon_extract.confidence import telling
from vnecon_extract.confidence.scales import (
    CHARACTERS,
    COUNT,
    FIRMS,
    NONE,
    PERCENT,
    REJECTED,
    SENTENCES,
    SIZE,
    WEIGHT,
    Joined,
)
from vnecon_extract.confidence.shapes import length_of, shown, sort_of
from vnecon_extract.confidence.surroundings import Case, Surroundings, Tally
from vnecon_extract.decisions import Decision
from vnecon_extract.document.state import Observation

OfArticle = Callable[[Surroundings], str]
OfRecords = Callable[[Surroundings], Iterable[str]]
OfCase = Callable[[Case], str]


def _told_here(name: str) -> OfArticle:
    """How many records are of a sentence that has the words themselves by which a field was decided."""
    read: Callable[[Observation], Decision[object]] = attrgetter(name)

    def told(around: Surroundings) -> str:
        here = 0
        for found, offset in zip(around.found, around.offsets, strict=True):
            said = read(found).words
            if said is not None and said.start >= offset:
                here += 1
        return _share(here, around)

    return told


def _share(part: int, around: Surroundings) -> str:
    return PERCENT[100 * part // around.records]


def _rejected(around: Surroundings) -> int:
    """How many per cent of the figures of an article are no records."""
    return 100 * (around.figures - len(around.found)) // max(around.figures, 1)


def _each(tell: OfCase) -> OfRecords:
    """A signal of one record after the other."""
    return lambda around: map(tell, around.cases)


def _found(path: str) -> OfRecords:
    """What a record itself says."""
    read = attrgetter(path)
    return lambda around: map(read, around.found)


def _common(tally: Callable[[Surroundings], Tally]) -> OfRecords:
    """How many records of the article have the same of something."""

    def told(around: Surroundings) -> Iterable[str]:
        same = tally(around)
        shares = {value: _share(count, around) for value, count in same.counts.items()}
        return map(shares.__getitem__, same.values)

    return told


def _words_of_subject(around: Surroundings) -> Iterable[str]:
    """How many words each subject has, 0 for one of a sentence before."""
    told = []
    for found, offset in zip(around.found, around.offsets, strict=True):
        start, end = found.subject.value
        if end > offset:
            spaces = found.sentence.text.count(" ", start - offset if start > offset else 0, end - offset)
            told.append(COUNT[spaces])
        else:
            told.append(COUNT[0])
    return told


_OF_UNIT, _OF_PLACE = Joined(sort_of), Joined(str)

OF_ARTICLE: Mapping[str, OfArticle] = {
    "own place": lambda a: a.home.rule,
    "own place weight": lambda a: WEIGHT[a.home.margin or None],
    "records": lambda a: SIZE[len(a.found)],
    "rejected": lambda a: PERCENT[_rejected(a)],
    "firms and rejected": lambda a: f"{FIRMS[a.of_firms]} {REJECTED[_rejected(a)]}",
    "dated": _told_here("period"),
    "named": _told_here("subject"),
    "without code": lambda a: _share(a.codes.counts.get("other", 0), a),
    "published": lambda a: "no" if a.year is None else "yes",
    "groups": lambda a: COUNT[len(a.of_group.counts)],
    "places": lambda a: COUNT[len({of and of.name for of in [found.place.value for found in a.found]})],
    "periods": lambda a: COUNT[len(a.periods.counts)],
    "records a sentence": lambda a: COUNT[a.records // max(len(a.in_sentence), 1)],
}


def _counts(counts: Mapping[int, int], around: Surroundings) -> Iterable[str]:
    """How many of something there are in the sentence of each record."""
    return [COUNT[counts.get(offset, 0)] for offset in around.offsets]


def _counted(mentions: str) -> OfRecords:
    read = attrgetter(mentions)
    return _each(lambda c: COUNT[len(read(c.reading))] if c.reading is not None else NONE)


def _decided(name: str, field: str) -> Iterator[tuple[str, OfRecords]]:
    """The signals of how a field was decided, whose decision an observation calls ``name``."""
    read: Callable[[Observation], Decision[object]] = attrgetter(name)

    def of_decision(tell: Callable[[Decision[object]], str]) -> OfRecords:
        return lambda around: map(tell, map(read, around.found))

    yield f"{field} rule", _found(f"{name}.rule")
    yield f"{field} source", of_decision(lambda d: d.source.rule if d.source is not None else NONE)
    yield f"{field} margin", of_decision(telling.margin)
    yield f"{field} second", of_decision(telling.second)
    yield f"{field} vetoed", of_decision(lambda d: d.vetoed.rule if d.vetoed is not None else NONE)
    yield f"{field} words", lambda around: around.distances([read(found).words for found in around.found])


def _compared(field: str, read: Callable[[Observation], object]) -> Iterator[tuple[str, OfRecords]]:
    """Whether a field is what it is of the record before, and where the same amount is said again."""

    def again(around: Surroundings) -> Iterator[str]:
        for found in around.found:
            others, told = around.again(found), read(found)
            yield NONE if not others else "same" if any(read(other) == told for other in others) else "other"

    yield f"{field} before", _each(lambda c: NONE if c.last is None else telling.same(read(c.last), read(c.found)))
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

OF_RECORD: Mapping[str, OfRecords] = {
    "kind": _found("role.value.kind"),
    "kind of unit": lambda a: [f"{f.role.value.kind} {sort_of(f.quantity.unit)}" for f in a.found],
    "group": lambda a: a.of_group.values,
    "group of unit": lambda a: map(
        _OF_UNIT.__getitem__, zip(a.of_group.values, [found.quantity.unit for found in a.found], strict=True)
    ),
    "group of place": lambda a: map(_OF_PLACE.__getitem__, zip(a.of_group.values, a.levels, strict=True)),
    "code": _found("code.value"),
    "parts": _each(telling.parts),
    "unit": lambda a: [found.quantity.unit or NONE for found in a.found],
    # Whether its number has decimals: round ones are told of other things.
    "decimal": lambda a: [
        "yes" if "," in f.sentence.text[f.quantity.start : f.quantity.end] else "no" for f in a.found
    ],
    "word before": _each(telling.word_before),
    "flags": lambda a: ["+".join(sorted(found.quantity.flags)) or NONE for found in a.found],
    "bound": _found("quantity.bound"),
    "status": _found("status.value"),
    "status rule": _found("status.rule"),
    "owner": lambda a: ["no" if found.entity.value is None else "yes" for found in a.found],
    "owner rule": _found("entity.rule"),
    "attributed": lambda a: ["no" if found.attribution.value is None else "yes" for found in a.found],
    "figure of sentence": lambda a: [COUNT[c.index] for c in a.cases],
    "figures in sentence": lambda a: _counts(a.in_sentence, a),
    "rejected in sentence": lambda a: _counts(a.rejected, a),
    "sentence": lambda a: [SENTENCES[c.rank - 1] for c in a.cases],
    "length of sentence": lambda a: [CHARACTERS[len(found.sentence.text) // 4] for found in a.found],
    "place in sentence": lambda a: [CHARACTERS[(c.at - c.offset) // 2] for c in a.cases],
    "words of subject": _words_of_subject,
    "between": lambda a: [CHARACTERS[len(c.between) or None] for c in a.cases],
    "figure between": _each(telling.figure_between),
    "code in article": _common(lambda a: a.codes),
    "group in article": _common(lambda a: a.of_group),
    "like it in article": lambda a: [COUNT[a.series.counts[series]] for series in a.series.values],
    "place in article": _common(lambda a: a.places),
    "period in article": _common(lambda a: a.periods),
    "period length": lambda a: [length_of(found.period.value) for found in a.found],
    "years before publication": lambda a: [telling.age(found.period.value, a.year) for found in a.found],
    "base": _each(telling.base),
    "base length": _each(telling.base_length),
    "place level": lambda a: a.levels,
    # Added up, not written in one: a rule is a string, but dear to write out.
    "rules": lambda a: [found.subject.rule + " " + found.code.rule for found in a.found],
    "kinds": _each(telling.kinds),
    "name": _each(telling.name),
    "indicators before": _each(telling.indicators_before),
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
    for told in zip(*[tell(around) for tell in OF_RECORD.values()], strict=True):
        yield article | dict(zip(OF_RECORD, told, strict=True))
