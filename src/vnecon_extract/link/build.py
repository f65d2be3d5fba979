"""Observations become records, checked; what cannot be one is rejected with its reason."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeAlias

from vnecon_extract.document.state import Observation
from vnecon_extract.mentions import Sentence
from vnecon_extract.records import Bound, Doubt, IndicatorRecord, Kind, Quote, SpanOf, at_odds, maker
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span
from vnecon_extract.text import CleanText

# How sure a record is, and the doubts about it.
Judged: TypeAlias = tuple[float | None, tuple[Doubt, ...]]
UNJUDGED: Judged = (None, ())
_record, _quote, _span_of = maker(IndicatorRecord, "source", "duplicate_of"), maker(Quote), maker(SpanOf)
# All fields in the order of the record: a copy is filled faster than so many are put together.
_OPEN: dict[str, Any] = dict.fromkeys(IndicatorRecord.model_fields)
# Looked up here, as to call their class is dear.
_KINDS: Mapping[str, Kind] = {kind.value: kind for kind in Kind}
_BOUNDS: Mapping[str, Bound] = {bound.value: bound for bound in Bound}
# What is doubtful of a place.
_DOUBTS = {Rule.PLACE_IMPLIED: "implied_place", Rule.PLACE_NOT_SAID: "place_not_said"}


class Source:
    """The article that records are built from; offsets lead back to ``raw``.

    Neighbours share their sentence and often their subject: the last of each is kept.
    """

    def __init__(self, article: str, published: str | None, raw: str, cleaned: CleanText) -> None:
        self.article, self.published = article, published
        self._raw, self._cleaned = raw, cleaned
        self._moved = bool(cleaned.clean_at)  # as few texts are by cleaning
        self._is_text = _is_text(raw)
        self._sentence: tuple[Sentence, SpanOf] | None = None
        self._subject: tuple[Span, Quote] | None = None

    def words(self, span: Span) -> str:
        """What the article says at ``span`` of the cleaned text."""
        start, end = self._cleaned.span(*span) if self._moved else span
        words = self._raw[start:end]
        if words.isprintable() or len(words.splitlines()) < 2:  # no line break is printable
            return words
        return " ".join(words.split())  # a hard line break is a space

    def span(self, span: Span) -> Span:
        """Where ``span`` of the cleaned text stands in the article."""
        return self._cleaned.span(*span)

    def quote(self, start: int, end: int) -> Quote:
        """The words at ``start:end`` of the cleaned text, and where they stand in the article."""
        if self._moved or end < start:
            start, end = self._cleaned.span(start, end)
        return _quote({"text": self._raw[start:end], "start": start, "end": end})

    def subject(self, span: Span) -> Quote:
        """The quote of a subject, the last one again where it is the same."""
        if self._subject is None or span != self._subject[0]:
            self._subject = span, self.quote(*span)
        return self._subject[1]

    def sentence(self, sentence: Sentence) -> SpanOf:
        """Where a sentence stands, the last one again where it is the same."""
        if self._sentence is None or sentence is not self._sentence[0]:
            start, end = sentence.start, sentence.end
            if self._moved:
                start, end = self._cleaned.span(start, end)
            text = self._raw[start:end] if self._is_text else ""
            self._sentence = sentence, _span_of({"start": start, "end": end, "text": text})
        return self._sentence[1]


def _is_text(raw: str) -> bool:
    """Whether all of it are characters; halves of one (surrogates) cannot be written as JSON."""
    try:
        raw.encode()
    except UnicodeEncodeError:
        return False
    return True


def build(found: Observation, source: Source, judged: Judged = UNJUDGED) -> IndicatorRecord | str:
    """The record of ``found``, or the reason why it is none; ``judged`` is how sure it is."""
    record = _record(_fields(found, source, judged))
    wrong = at_odds(record)
    return f"Value error, {wrong}" if wrong else record


def _fields(found: Observation, source: Source, judged: Judged) -> dict[str, Any]:
    """What the record says, every value of its field's type; what only a batch tells is left open."""
    quantity, offset = found.quantity, found.sentence.start
    fields = _OPEN.copy()
    fields["article"] = source.article
    fields["kind"] = _KINDS[found.role.value.kind]
    fields["indicator"] = found.code.value
    fields["subject"] = source.subject(found.subject.value)
    fields["breakdown"] = {d: source.words(found.parts[d].value) for d in sorted(found.parts)} if found.parts else {}
    fields["value"], fields["low"], fields["high"] = _signed(found)
    fields["unit"] = quantity.unit
    fields["bound"] = _BOUNDS[quantity.bound]
    fields["status"] = found.status.value
    fields["period"] = found.period.value
    fields["base"] = found.base.value
    fields["place"] = found.place.value
    fields["price_basis"] = found.price_basis.value
    fields["attribution"] = source.words(found.attribution.value) if found.attribution.value else None
    fields["entity"] = found.entity.value
    fields["quote"] = source.quote(offset + quantity.start, offset + quantity.end)
    fields["sentence"] = source.sentence(found.sentence)
    fields["published"] = source.published
    fields["flags"] = (*quantity.flags, *_doubts(found))
    fields["confidence"] = judged[0]
    fields["doubts"] = judged[1]
    return fields


def _doubts(found: Observation) -> tuple[str, ...]:
    """That the place is taken from the kind of indicator only, or that none is said."""
    own = found.place.source or found.place
    return (_DOUBTS[own.rule],) if own.rule in _DOUBTS else ()


def _signed(found: Observation) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Value, low and high with the sign of the verb; a sign the text writes itself is in them already."""
    quantity = found.quantity
    if found.role.value.sign >= 0 or quantity.sign:
        return quantity.value, quantity.low, quantity.high
    low = -quantity.high if quantity.high is not None else None
    high = -quantity.low if quantity.low is not None else None
    return (-quantity.value if quantity.value is not None else None), low, high
