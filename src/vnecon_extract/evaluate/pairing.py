"""Which predicted record answers which label: the one whose quote covers the labelled number, one to one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from vnecon_extract.errors import ArticleError
from vnecon_extract.evaluate.compare import Judge, Predicted
from vnecon_extract.evaluate.gold import GoldArticle, GoldRecord
from vnecon_extract.records import IndicatorRecord


@dataclass(frozen=True)
class Pair:
    """A label and the record that answers it; one side is None where the other stands alone.

    ``right`` tells the fields of a full pair that are right.  ``noise`` marks a record on an ignored number.
    """

    article: GoldArticle
    gold: GoldRecord | None
    record: Predicted | None
    right: dict[str, bool]
    noise: bool = False


def as_predicted(record: IndicatorRecord | Predicted, article: str) -> Predicted:
    """The JSON form of a predicted record; raises ``ArticleError`` where it has no ``quote`` with offsets."""
    row: Predicted = record.to_dict() if isinstance(record, IndicatorRecord) else record
    quote = row.get("quote")
    if not isinstance(quote, dict) or not all(isinstance(quote.get(end), int) for end in ("start", "end")):
        raise ArticleError(f"{article}: a predicted record has no quote with start and end: {dict(row)!r:.200}")
    return row


def pairs(gold: GoldArticle, records: Sequence[Predicted], judge: Judge) -> Iterator[Pair]:
    """Every label and every record of an article once, alone or in a pair; then its noise.

    Where several records could answer a label the one with most fields right does.
    """
    chosen = _chosen(gold, records, judge)
    taken = {record for record, _ in chosen.values()}
    for at, (number, right) in sorted(chosen.items()):
        yield Pair(gold, gold.records[at], records[number], right)
    for at, label in enumerate(gold.records):
        if at not in chosen:
            yield Pair(gold, label, None, {})
    for number, record in enumerate(records):
        ignored = _covers(record, gold.ignore)
        if number not in taken and not ignored:
            yield Pair(gold, None, record, {})
        elif ignored and _noisy(gold, record):
            yield Pair(gold, None, record, {}, noise=True)


def _chosen(gold: GoldArticle, records: Sequence[Predicted], judge: Judge) -> dict[int, tuple[int, dict[str, bool]]]:
    """Label number to record number and its right fields, best pairs first."""
    options = []
    for at, label in enumerate(gold.records):
        for number, record in enumerate(records):
            if _covers(record, label.starts):
                right = judge.right(label, record)
                options.append((sum(right.values()), at, number, right))
    options.sort(key=lambda option: -option[0])  # a stable sort: of equal ones the first in the text wins
    chosen: dict[int, tuple[int, dict[str, bool]]] = {}
    taken: set[int] = set()
    for _, at, number, right in options:
        if at not in chosen and number not in taken:
            chosen[at] = number, right
            taken.add(number)
    return chosen


def _covers(record: Predicted, starts: Iterable[int]) -> bool:
    quote = record["quote"]
    return any(quote["start"] <= start < quote["end"] for start in starts)


def _noisy(gold: GoldArticle, record: Predicted) -> bool:
    """Whether a record on an ignored number poses as an indicator: it neither names its entity nor meets a label."""
    return not record.get("entity") and not any(_covers(record, label.starts) for label in gold.records)
