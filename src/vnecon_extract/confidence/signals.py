"""Signals: what linking knows of how a record was decided, by name, each with one of a few values.

Those of an article are the same for all its records; those of a record say which rules decided, by what margin, from
words how far away, what else stands in the sentence, and whether the article says the same amount again.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from vnecon_extract.confidence.scales import CHARACTERS, COUNT, MARGIN, NONE, SENTENCES, SHARE, SIZE, WEIGHT
from vnecon_extract.confidence.shapes import length_of, shift_of, sort_of
from vnecon_extract.decisions import Decision
from vnecon_extract.document.places import Home
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.state import Linked, Observation
from vnecon_extract.timex.document_date import Published

Signals = dict[str, str]

_BEHIND, _BEFORE = "behind", "sentences before "


class Surroundings:
    """An article as its records see it; ``groups`` are the groups of indicators by code."""

    def __init__(
        self,
        linked: Sequence[Linked],
        readings: Sequence[Reading],
        home: Home,
        published: Published | None,
        groups: Mapping[str, str],
    ) -> None:
        self._groups, self._year = groups, published.year if published is not None else None
        self._starts = [reading.sentence.start for reading in readings]
        self._readings = dict(zip(self._starts, readings, strict=True))
        self._found = [figure for figure in linked if isinstance(figure, Observation)]
        self._in_sentence = Counter(figure.sentence.start for figure in self._found)
        self._rejected = Counter(figure.sentence.start for figure in linked if not isinstance(figure, Observation))
        self._amounts: dict[object, list[Observation]] = defaultdict(list)
        for figure in self._found:
            self._amounts[figure.quantity.value, figure.quantity.unit].append(figure)
        self._codes = Counter(figure.code.value for figure in self._found)
        self._series = Counter(_series(figure) for figure in self._found)
        self._of_group = Counter(groups.get(figure.code.value, NONE) for figure in self._found)
        self._places = Counter(figure.place.value for figure in self._found)
        self._periods = Counter(figure.period.value for figure in self._found)
        self.article = self._of_article(len(linked), home)

    def _of_article(self, figures: int, home: Home) -> Signals:
        """What holds for all its records."""
        found = self._found
        records = max(len(found), 1)
        dated = sum(_is_here(figure.period, figure) for figure in found)
        named = sum(_is_here(figure.subject, figure) for figure in found)
        return {
            "own place": home.rule,
            "own place weight": WEIGHT.step(home.margin or None),
            "records": SIZE.step(len(found)),
            "rejected": SHARE.step((figures - len(found)) / max(figures, 1)),
            "dated": SHARE.step(dated / records),
            "named": SHARE.step(named / records),
            "without code": SHARE.step(self._codes["other"] / records),
            "published": "no" if self._year is None else "yes",
            "groups": COUNT.step(len(self._of_group)),
            "places": COUNT.step(len(self._places)),
            "periods": COUNT.step(len(self._periods)),
            "records a sentence": COUNT.step(records / max(len(self._in_sentence), 1)),
        }

    def records(self) -> list[Signals]:
        """The signals of each record, in the order of the figures."""
        out: list[Signals] = []
        last: Observation | None = None
        index = 0
        for figure in self._found:
            beside = last if last is not None and last.sentence.start == figure.sentence.start else None
            index = index + 1 if beside is not None else 0
            out.append(self._of(figure, beside, index))
            last = figure
        return out

    def _of(self, found: Observation, last: Observation | None, index: int) -> Signals:
        """The signals of one record; ``last`` is the one before it in its sentence."""
        quantity, offset, sentence = found.quantity, found.sentence.start, found.sentence
        at, reading = offset + quantity.start, self._readings.get(offset)
        code, kind, unit = found.code.value, found.role.value.kind, sort_of(quantity.unit)
        period, base, place = found.period.value, found.base.value, found.place.value
        group = self._groups.get(code, NONE)
        against = base.period if base is not None else None
        level = NONE if place is None else place.level or "below"
        records = len(self._found)
        subject = found.subject.value
        words = sentence.text[max(0, subject.start - offset) : max(0, subject.end - offset)]
        between = sentence.text[subject.end - offset : quantity.start] if offset <= subject.end <= at else ""
        out = {
            "kind": kind,
            "kind of unit": f"{kind} {unit}",
            "group": group,
            "group of unit": f"{group} {unit}",
            "group of place": f"{group} {level}",
            "code": code,
            "parts": "+".join(sorted({part.rule for part in found.parts.values()})) or NONE,
            "flags": "+".join(sorted(quantity.flags)) or NONE,
            "bound": quantity.bound,
            "status": found.status.value,
            "owner": "no" if found.entity.value is None else "yes",
            "attributed": "no" if found.attribution.value is None else "yes",
            "figure of sentence": COUNT.step(index),
            "figures in sentence": COUNT.step(self._in_sentence[offset]),
            "rejected in sentence": COUNT.step(self._rejected[offset]),
            "sentence": SENTENCES.step(bisect_right(self._starts, offset) - 1),
            "length of sentence": CHARACTERS.step(len(sentence.text) / 4),
            "place in sentence": CHARACTERS.step(quantity.start / 2),
            "words of subject": COUNT.step(words.count(" ")),
            "between": NONE if not between else CHARACTERS.step(len(between)),
            "figure between": NONE if not between else "yes" if any(map(str.isdigit, between)) else "no",
            "code in article": SHARE.step(self._codes[code] / records),
            "group in article": SHARE.step(self._of_group[group] / records),
            "like it in article": COUNT.step(self._series[_series(found)]),
            "place in article": SHARE.step(self._places[place] / records),
            "period in article": SHARE.step(self._periods[period] / records),
            "period length": length_of(period),
            "years before publication": self._age(found),
            "base": NONE if base is None else f"{kind} {base.kind} {shift_of(against, period)}",
            "base length": "same" if length_of(against) == length_of(period) else length_of(against),
            "place level": level,
            "rules": f"{found.subject.rule} {found.code.rule}",
            "kind before": NONE if last is None else f"{last.role.value.kind}, {kind}",
            "code before": NONE if last is None else _yes(last.code.value == code),
            "period before": NONE if last is None else _yes(last.period.value == period),
            "place before": NONE if last is None else _yes(last.place.value == place),
        }
        decided: tuple[tuple[str, Decision[object]], ...] = (
            ("kind", found.role),
            ("subject", found.subject),
            ("indicator", found.code),
            ("period", found.period),
            ("base", found.base),
            ("place", found.place),
        )
        for field, decision in decided:
            source = decision.source
            out[f"{field} rule"] = decision.rule
            out[f"{field} source"] = source.rule if source is not None else NONE
            margin = decision.margin if decision.margin is not None or source is None else source.margin
            out[f"{field} margin"] = MARGIN.step(margin)
            out[f"{field} second"] = _second(decision)
            out[f"{field} vetoed"] = decision.vetoed.rule if decision.vetoed is not None else NONE
            out[f"{field} words"] = self._distance(decision, at)
        out["owner rule"], out["status rule"] = found.entity.rule, found.status.rule
        if reading is not None:
            out["indicators in sentence"] = COUNT.step(len(reading.indicators))
            out["indicators before"] = COUNT.step(sum(m.start < quantity.start for m in reading.indicators))
            out["periods in sentence"] = COUNT.step(len(reading.periods))
            out["bases in sentence"] = COUNT.step(len(reading.bases))
            out["places in sentence"] = COUNT.step(len(reading.places))
            out["owners in sentence"] = COUNT.step(len(reading.entities))
            out["verbs in sentence"] = COUNT.step(len(reading.cues))
            out["name"] = _name(found, reading)
        self._again(found, out)
        return out

    def _age(self, found: Observation) -> str:
        period = found.period.value
        if self._year is None or period is None or period.end is None:
            return NONE
        return str(max(-1, min(3, self._year - period.end.year)))

    def _distance(self, decision: Decision[object], at: int) -> str:
        """How far before the figure the words stand that decided: characters in its sentence, else sentences."""
        words = decision.words
        if words is None:
            return NONE
        if words.start >= at:
            return _BEHIND
        first, here = bisect_right(self._starts, words.start), bisect_right(self._starts, at)
        return CHARACTERS.step(at - words.end) if first == here else _BEFORE + SENTENCES.step(here - first)

    def _again(self, found: Observation, out: Signals) -> None:
        """Whether the article has the same amount elsewhere, and says the same of it."""
        quantity = found.quantity
        others = self._amounts[quantity.value, quantity.unit]
        telling = len(others) > 1 and quantity.value is not None and len(quantity.value.as_tuple().digits) > 1
        others = [other for other in others if other is not found] if telling else []
        for field, value, values in (
            ("kind", found.role.value.kind, [other.role.value.kind for other in others]),
            ("indicator", found.code.value, [other.code.value for other in others]),
            ("period", found.period.value, [other.period.value for other in others]),
            ("base", found.base.value, [other.base.value for other in others]),
            ("place", found.place.value, [other.place.value for other in others]),
        ):
            out[f"{field} again"] = _yes(value in values) if others else NONE


def _series(found: Observation) -> object:
    return found.code.value, found.role.value.kind, found.quantity.unit


def _is_here(decision: Decision[object], found: Observation) -> bool:
    return decision.words is not None and decision.words.start >= found.sentence.start


def _yes(said: bool) -> str:
    return "same" if said else "other"


def _second(decision: Decision[object]) -> str:
    second = decision.runner_up
    return NONE if second is None else "same" if second.value == decision.value else second.rule


def _name(found: Observation, reading: Reading) -> str:
    """The indicator named in the sentence that the subject is: how many stand between it and the figure, whether its
    words mean other things too, whether they fit several codes."""
    offset, start, words = found.sentence.start, found.quantity.start, found.subject.value
    before = [m for m in reading.indicators if m.start < start]
    for rank, mention in enumerate(reversed(before)):
        if offset + mention.start < words.end and words.start < offset + mention.end:
            risky, several = mention.risky, len(mention.codes) > 1
            return f"{min(rank, 2)} between{', risky' if risky else ''}{', several codes' if several else ''}"
    return _BEHIND if words.start >= offset + start else NONE
