"""Labelled records with their signals: what a model of confidence is fitted on."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vnecon_extract.confidence.signals import every_signal
from vnecon_extract.evaluate import read_codes, read_folder
from vnecon_extract.evaluate.compare import STRICT, Judge
from vnecon_extract.evaluate.pairing import Pair, as_predicted, pairs
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.pipeline import Extractor


@dataclass(frozen=True)
class Row:
    """One record: of which article, source and kind of text, which of its fields are right, its signals.

    ``strict`` says whether all is right that ``score`` calls strict.  A record on a number that is no indicator has
    only the field ``record``, which is wrong.
    """

    article: str
    source: str
    stratum: str
    right: dict[str, bool]
    strict: bool
    signals: dict[str, str]


@dataclass(frozen=True)
class Rejected:
    """A figure that linking rejected: by which rule, and whether it is a record all the same."""

    rule: str
    missed: bool


def read(labelled: Path, codes: Path | None) -> tuple[list[Row], list[Rejected]]:
    """What the extractor makes of labelled articles: records, and figures that it rejects."""
    found = [*_read(labelled, codes)]
    return [f for f in found if isinstance(f, Row)], [f for f in found if isinstance(f, Rejected)]


def _read(labelled: Path, codes: Path | None) -> Iterator[Row | Rejected]:
    extractor, judge = Extractor(), Judge(Knowledge(), read_codes(codes))
    for gold in read_folder(labelled):
        article = gold.to_article()
        around, spans = extractor.surroundings(article)
        known = dict(zip(map(tuple, spans), every_signal(around), strict=True))
        explained = extractor.explain(article)
        starts = [start for record in gold.records for start in record.starts[:1]]
        for number in explained:
            if number.what == "rejected":
                yield Rejected(number.rule, any(number.start <= start < number.end for start in starts))
        records = [as_predicted(number.record, gold.article) for number in explained if number.record is not None]
        for pair in pairs(gold, records, judge):
            if pair.record is not None:
                quote = pair.record["quote"]
                signals = known[quote["start"], quote["end"]]
                right = _right(pair)
                strict = len(right) > 1 and all(pair.right[name] for name in STRICT)
                yield Row(gold.article, gold.origin or gold.article, gold.stratum, right, strict, signals)


def _right(pair: Pair) -> dict[str, bool]:
    """Which fields of a record are right; what a label leaves open cannot be wrong."""
    if pair.gold is None:
        return {"record": False}
    right = pair.right
    return {
        "record": True,
        "value": right["value"] and right["unit"],
        **{name: right[name] for name in ("kind", "indicator", "period", "base", "place")},
    }
