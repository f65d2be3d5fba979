"""What the page shows, as plain values: articles with their records, and the names of codes.

Offsets count characters as Python does; the page counts the same way where a text holds letters beyond the first
Unicode plane.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from vnecon_extract.arithmetic import Outcome, checks
from vnecon_extract.explained import Explained
from vnecon_extract.facts.contradictions import contradictions
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import indicators
from vnecon_extract.knowledge.places import places
from vnecon_extract.knowledge.quantities import magnitudes, units
from vnecon_extract.reasons import Reasons
from vnecon_extract.records import Article, Doubt, IndicatorRecord
from vnecon_extract.report.labels import label_of, second_label

Values = dict[str, Any]
_MARKED = frozenset({"period", "base", "place", "status", "attribution"})
_PART = "part "
_DECIDED = {"kind": "role"}  # fields that decisions call otherwise


@dataclass(frozen=True)
class ReportedArticle:
    """An article as the page shows it.

    ``article`` may have an empty text where only its records are at hand: then there is nothing to read.
    ``explained`` is what became of every number of its text, for the words behind records and for those left over.
    """

    article: Article
    records: Sequence[IndicatorRecord]
    explained: Sequence[Explained] = ()


def page_values(articles: Sequence[ReportedArticle], knowledge: Knowledge, notices: Mapping[str, int]) -> Values:
    """Everything the page needs; ``notices`` count what it does not show."""
    reasons = Reasons(knowledge)
    return {
        "articles": [_article(reported, reasons) for reported in articles],
        "contradictions": _contradictions(articles, knowledge),
        "arithmetic": _arithmetic(articles, knowledge),
        "indicators": {i.code: [i.name_vi, i.name_en, i.group] for i in indicators(knowledge)},
        "units": {unit.code: unit.says for unit in units(knowledge) if unit.says},
        "magnitudes": {words: m.value.adjusted() for m in magnitudes(knowledge) for words in m.says},
        "places": sorted({place.name_vi for place in places(knowledge)}),
        "notices": {name: count for name, count in notices.items() if count},
    }


def _article(reported: ReportedArticle, reasons: Reasons) -> Values:
    article = reported.article
    told = {(e.start, e.end): e for e in reported.explained if e.record is not None}
    return _filled(
        id=article.id,
        title=article.title,
        published=article.published or next((r.published for r in reported.records if r.published), None),
        url=article.url,
        text=article.text,
        records=[
            _record(record, told.get((record.quote.start, record.quote.end)), bool(article.text), reasons)
            for record in reported.records
        ],
        others=list(_others(reported)),
    )


def _marked(explained: Explained) -> Mapping[str, Sequence[int]]:
    """The words that the page draws a line to."""
    return {f: span for f, span in explained.words.items() if f in _MARKED or f.startswith(_PART)}


def _record(record: IndicatorRecord, told: Explained | None, has_text: bool, reasons: Reasons) -> Values:
    values = record.model_dump(mode="json", exclude={"article", "published", "source"}, exclude_none=True)
    if has_text:  # the page cuts the sentence from it
        del values["sentence"]["text"]
    words = {what: [*span] for what, span in _marked(told).items()} if told is not None else {}
    seconds = {t.field: t.other for t in told.decisions} if told is not None else {}
    values["doubts"] = [
        _doubt(doubt, seconds.get(_DECIDED.get(doubt.field, doubt.field)), reasons) for doubt in record.doubts
    ]
    return _filled(**values, label=label_of(record), words=words)


def _doubt(doubt: Doubt, second: object, reasons: Reasons) -> Values:
    """A doubt, its reason in both languages, with what came second in the words of a label, which a click puts in
    place."""
    return _filled(
        field=doubt.field,
        confidence=doubt.confidence,
        reason=doubt.reason,
        reason_vi=reasons.worded(doubt),
        instead=second_label(second),
    )


def _others(reported: ReportedArticle) -> Iterable[Sequence[Any]]:
    """Every number that no record stands on: where, what it was taken for, by which rule, how likely it is a miss."""
    taken = [(record.quote.start, record.quote.end) for record in reported.records]
    for number in reported.explained:
        if not any(number.start < end and start < number.end for start, end in taken):
            # A record that was found anew, but is not among those given, is left over too.
            chance = [number.missed] if number.missed is not None else []
            yield number.start, number.end, "unclaimed" if number.record else number.what, number.rule, *chance


def _contradictions(articles: Sequence[ReportedArticle], knowledge: Knowledge) -> list[list[tuple[int, int]]]:
    """Groups of records, each as the positions of its article and of itself in that article."""
    at = [(a, r) for a, reported in enumerate(articles) for r in range(len(reported.records))]
    groups = contradictions((record for reported in articles for record in reported.records), knowledge)
    return [[at[position] for position in group] for group in groups]


def _arithmetic(articles: Sequence[ReportedArticle], knowledge: Knowledge) -> list[Values]:
    """Checks that fail: what is computed, and the records, the one that says otherwise first."""
    at = [(a, r) for a, reported in enumerate(articles) for r in range(len(reported.records))]
    every = checks((record for reported in articles for record in reported.records), knowledge)
    failed = [check for check in every if check.outcome is Outcome.FAILED]
    return [
        {"formula": f"{check.formula} = {check.sides[0]}", "records": [at[position] for position in check.positions]}
        for check in failed
    ]


def _filled(**values: Any) -> Values:
    """Without what is empty: a thousand articles' worth of ``null`` and ``[]`` is megabytes."""
    return {name: value for name, value in values.items() if value not in (None, "", [], {}, ())}
