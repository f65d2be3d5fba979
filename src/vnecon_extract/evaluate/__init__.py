"""Scores records against labelled articles: figures, and a gallery of errors grouped by cause.

``evaluate_folder(folder, Extractor())`` scores an extractor, ``evaluate(folder, predict)`` any function from an
article to records, ``evaluate_records(folder, records)`` records that are there already.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePath
from typing import Any, Protocol

from vnecon_extract.evaluate.causes import Cause, causes
from vnecon_extract.evaluate.compare import FIELDS, Judge, Predicted
from vnecon_extract.evaluate.gallery import headline, tables, to_html, to_text
from vnecon_extract.evaluate.gold import GoldArticle, GoldRecord, read_codes, read_folder
from vnecon_extract.evaluate.pairing import Pair, as_predicted, pairs
from vnecon_extract.evaluate.score import LEVELS, Rates, Tally, article_of, by, group_of, kind_of, stratum_of, tally
from vnecon_extract.evaluate.sureness import Sure, by_confidence
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import indicators
from vnecon_extract.records import Article, IndicatorRecord

__all__ = [
    "FIELDS",
    "LEVELS",
    "Evaluation",
    "GoldArticle",
    "GoldRecord",
    "Rates",
    "Tally",
    "evaluate",
    "evaluate_folder",
    "evaluate_records",
    "read_codes",
    "read_folder",
    "score",
]

Records = Iterable[IndicatorRecord | Predicted]


class ExtractorLike(Protocol):
    """What turns an article into records."""

    def extract(self, article: Article, /) -> Any:
        """The records of ``article``."""


@dataclass(frozen=True)
class Evaluation:
    """How well records answer the labels of some articles.  ``pairs`` are all of them, right and wrong."""

    articles: tuple[GoldArticle, ...]
    pairs: tuple[Pair, ...]
    groups: Mapping[str, str]

    @cached_property
    def total(self) -> Tally:
        """The figures of all articles together."""
        return tally(self.pairs)

    @cached_property
    def cuts(self) -> dict[str, dict[str, Tally]]:
        """The figures by ``kind``, ``indicator group``, ``stratum`` and ``article``."""
        return {
            "kind": by(self.pairs, kind_of),
            "indicator group": by(self.pairs, group_of(self.groups)),
            "stratum": by(self.pairs, stratum_of),
            "article": by(self.pairs, article_of),
        }

    @cached_property
    def sureness(self) -> list[Sure]:
        """Precision and coverage by confidence."""
        return by_confidence(self.pairs)

    @cached_property
    def causes(self) -> tuple[Cause, ...]:
        """All errors, grouped by what went wrong."""
        return causes(self.pairs)

    def to_dict(self) -> dict[str, Any]:
        """All figures as plain JSON values."""
        cuts = {f"by {name}": {part: t.to_dict() for part, t in parts.items()} for name, parts in self.cuts.items()}
        errors = {cause.name: len(cause.pairs) for cause in self.causes}
        sure = {"by confidence": [row.to_dict() for row in self.sureness]}
        return {"articles": len(self.articles), **self.total.to_dict(), **cuts, **sure, "errors": errors}

    def to_text(self, errors: int = 3) -> str:
        """Tables, and the first ``errors`` errors of every cause."""
        parts = tables(self.total, self.cuts, self.sureness)
        return to_text(headline(len(self.articles), self.total), parts, self.causes, errors)

    def to_html(self) -> str:
        """Tables and all errors, as one page that needs nothing else."""
        return to_html(
            headline(len(self.articles), self.total), tables(self.total, self.cuts, self.sureness), self.causes
        )


def score(
    articles: Iterable[GoldArticle],
    records: Callable[[GoldArticle], Records],
    knowledge: Knowledge | None = None,
    codes: Collection[str] = (),
) -> Evaluation:
    """Score ``records`` of every article against its labels; ``codes`` are those that the labels could use, if not all
    that the extractor knows: any other counts as ``other``."""
    knowledge, known = knowledge or Knowledge(), tuple(articles)
    judge, found = Judge(knowledge, codes), list[Pair]()
    for gold in known:
        found += pairs(gold, [as_predicted(record, gold.article) for record in records(gold)], judge)
    return Evaluation(known, tuple(found), {entry.code: entry.group for entry in indicators(knowledge)})


def evaluate(
    folder: str | Path,
    predict: Callable[[Article], Records],
    knowledge: Knowledge | None = None,
    codes: Collection[str] = (),
) -> Evaluation:
    """Score what ``predict`` makes of the labelled articles of ``folder``: records, or dicts of their JSON form.

    Raises ``ArticleError`` naming the file and the reason where labels or text cannot be read.
    """
    return score(read_folder(folder), lambda gold: predict(gold.to_article()), knowledge, codes)


def evaluate_folder(
    folder: str | Path, extractor: ExtractorLike, knowledge: Knowledge | None = None, codes: Collection[str] = ()
) -> Evaluation:
    """Score an extractor on the labelled articles of ``folder``."""
    return evaluate(folder, extractor.extract, knowledge, codes)


def evaluate_records(
    folder: str | Path, records: Records, knowledge: Knowledge | None = None, codes: Collection[str] = ()
) -> Evaluation:
    """Score records that are there already, each under the article whose id, or whose file's stem, it names."""
    articles = read_folder(folder)
    known = {gold.article for gold in articles}
    named: defaultdict[str, list[Predicted]] = defaultdict(list)
    for record in records:
        row = as_predicted(record, "evaluation")
        name = str(row.get("article"))
        named[name if name in known else PurePath(name).stem].append(row)
    return score(articles, lambda gold: named.get(gold.article, []), knowledge, codes)
