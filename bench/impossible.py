#!/usr/bin/env python3
"""Counts records that say what cannot be true, over any articles; none needs a label.

    python bench/impossible.py ARTICLES            files, folders or archives that ``vnecon-extract run`` reads
    python bench/impossible.py ARTICLES --show 5   so many records of each kind, in short
    python bench/impossible.py ARTICLES --limit N  the first N articles only

What is counted is told of records alone, and not by the code that keeps them from coming out
(``document/constraints.py``).  The exit code is 1 where there are any.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Callable
from itertools import islice

from accuracy import show

from vnecon_extract import Extractor
from vnecon_extract.batch import read_articles
from vnecon_extract.find.quantities import QuantityFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import indicators
from vnecon_extract.knowledge.linking import measured
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.records import BaseKind, IndicatorRecord, Kind, Status
from vnecon_extract.timex.document_date import Published

KNOWLEDGE = Knowledge()
ENTRIES = {entry.code: entry for entry in indicators(KNOWLEDGE)}
WORLD = frozenset(word_lists(KNOWLEDGE, "linking")["global"])
DIMENSION = QuantityFinder(KNOWLEDGE).dimension_of
COUNTED = {(entry.indicator, unit) for entry in measured(KNOWLEDGE) for unit in entry.units}
PER_CENT = {"percent": 100, "permille": 1000, "times": 1}
# What adds nothing to what is measured: a level "per year" or "per head" is one of its indicator too.
SOFT = frozenset({"time", "people", "count", "transport", "area"})
COUNTS = frozenset({"count", "people", "transport"})
RELATIVE = frozenset({"percent", "permille", "pp", "bp", "times"})


def base_is_late(record: IndicatorRecord) -> bool:
    """A base does not lie before its period, but for plans and forecasts, which may be compared with what is ahead."""
    base = record.base.period if record.base is not None else None
    if base is None or record.period is None or record.status in (Status.TARGET, Status.FORECAST):
        return False
    last, end = base.end or base.start, record.period.end or record.period.start
    return last is not None and end is not None and last >= end


def base_is_untold(record: IndicatorRecord) -> bool:
    """A base is a period, but which is not said."""
    return record.base is not None and record.base.kind is BaseKind.PERIOD and record.base.period is None


def world_is_home(record: IndicatorRecord) -> bool:
    """An indicator of the world's markets is said of Việt Nam."""
    return record.indicator in WORLD and record.place is not None and (record.place.code or "").startswith("VN")


def rate_lacks_pair(record: IndicatorRecord) -> bool:
    """An exchange rate says in which money, but not of which, and does not say so by its flag."""
    money = record.kind is Kind.LEVEL and DIMENSION(record.unit) == "currency"
    told = "pair_not_said" in record.flags
    return money and not told and record.indicator in ("exchange_rate", "central_rate")


def share_is_beyond(record: IndicatorRecord) -> bool:
    """A share is less than nothing, or more than all."""
    if record.kind is not Kind.SHARE or record.unit not in PER_CENT:
        return False
    amounts = [a for a in (record.value, record.low, record.high) if a is not None]
    return any(not 0 <= amount <= PER_CENT[record.unit] for amount in amounts)


def unit_is_foreign(record: IndicatorRecord) -> bool:
    """A level is measured in what its indicator cannot be: exports in hectares, enterprises in animals; but not in what
    a table says that it is counted in beside (``14 đợt phát hành trái phiếu``)."""
    if (record.indicator, record.unit) in COUNTED:
        return False
    entry, dimension = ENTRIES.get(record.indicator), DIMENSION(record.unit)
    if record.kind is not Kind.LEVEL or entry is None or record.unit in RELATIVE or not dimension:
        return False
    first, *rest = dimension.split("/")
    known = {dimension, first} if all(part in SOFT for part in rest) else {dimension}
    counted = first in COUNTS and not COUNTS.isdisjoint(entry.measures)
    priced = first == "currency" and not rest and any(m.startswith("currency/") for m in entry.measures)
    return not (counted or priced or not known.isdisjoint(entry.measures))


def outcome_is_ahead(record: IndicatorRecord) -> bool:
    """An outcome is of a time that begins after publication."""
    published, period = Published.parse(record.published), record.period
    if published is None or period is None or period.start is None:
        return False
    return record.status is Status.ACTUAL and period.start > published.end


CONSTRAINTS: dict[str, Callable[[IndicatorRecord], bool]] = {
    "base not before its period": base_is_late,
    "base is a period, which is not told": base_is_untold,
    "world's indicator in Việt Nam": world_is_home,
    "exchange rate without a pair": rate_lacks_pair,
    "share outside 0 to 100": share_is_beyond,
    "unit is not the indicator's": unit_is_foreign,
    "outcome after publication": outcome_is_ahead,
}


def line(record: IndicatorRecord) -> str:
    """A record in short."""
    when = record.period.label if record.period is not None else "-"
    base = record.base.period.label if record.base is not None and record.base.period is not None else "-"
    told = f"{record.indicator} {record.kind} {record.unit} {record.status} {when} vs {base}"
    return f"  {record.article[:30]}@{record.quote.start} “{record.quote.text}” ({record.subject.text}): {told}"


def main() -> int:
    """Count and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="+", help="files, folders or archives of articles")
    parser.add_argument("--show", type=int, default=0, help="records of each kind (0)")
    parser.add_argument("--limit", type=int, help="the first so many articles")
    options = parser.parse_args()
    extractor, counts, total = Extractor(), Counter[str](), 0
    found: dict[str, list[IndicatorRecord]] = defaultdict(list)
    for article in islice(read_articles(*options.articles), options.limit):
        for record in extractor.extract(article):
            total += 1
            for name, broken in CONSTRAINTS.items():
                if broken(record):
                    counts[name] += 1
                    found[name].append(record)
    show(f"{total} records, {sum(counts.values())} impossible")
    for name in CONSTRAINTS:
        show(f"{counts[name]:6} {name}")
        for record in found[name][: options.show]:
            show(line(record))
    return 1 if counts else 0


if __name__ == "__main__":
    sys.exit(main())
