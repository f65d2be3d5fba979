#!/usr/bin/env python3
"""What each entry of the tables wins: every entry is left out in turn, and articles are read again without it.

    python bench/leave_out.py ARTICLES                  files, folders or archives that ``vnecon-extract run`` reads
    python bench/leave_out.py ARTICLES --table linking  entries of one table only, or --table linking/narrower
    python bench/leave_out.py ARTICLES --most 40        at most so many articles for an entry

An entry is tried on the articles that hold one of its words, so that thousands of articles can be given.  A line says
in how many of those articles records change without it, and how many records are lost, gained and told otherwise.
Last stand those that change nothing: on text that they were not written for, they are what may go.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from unittest.mock import patch

from accuracy import show

from vnecon_extract import Article, Extractor, IndicatorRecord
from vnecon_extract.batch import read_articles
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.tables import Entry
from vnecon_extract.patterns import lower

NOWHERE = "\ue000"
NO_WORDS = frozenset({"code", "examples", "near_misses"})


@dataclass(frozen=True)
class Place:
    """Where an entry stands: its table, its block, its code; and its words."""

    table: str
    block: str
    code: str
    words: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.table}/{self.block} {self.code}"


class Listed(Knowledge):
    """Knowledge that notes which entries are asked of it, and leaves one out."""

    def __init__(self, without: Place | None = None) -> None:
        super().__init__()
        self.without, self.places = without, list[Place]()

    def table(self, name: str, key: str, model: type[Entry]) -> tuple[Entry, ...]:  # type: ignore[override]
        """The entries of a table, all but the one that is left out."""
        entries = super().table(name, key, model)
        if self.without is None:
            self.places += [Place(name, key, entry.code, words_of(entry)) for entry in entries]
            return entries
        left_out = (name, key, self.without.code) == (self.without.table, self.without.block, self.without.code)
        if not left_out:
            return entries
        if key == "words":  # a list that is asked for by its name: it stays, with nothing in it that a text holds
            empty = {"says": (NOWHERE,)}
            return tuple(e.model_copy(update=empty) if e.code == self.without.code else e for e in entries)
        return tuple(e for e in entries if e.code != self.without.code)


def words_of(entry: Entry) -> tuple[str, ...]:
    """All words that an entry lists, whatever the field is called."""
    held = entry.model_dump(exclude=set(NO_WORDS))
    return tuple(lower(word) for word in _texts(held) if len(word) > 1)


def _texts(held: object) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict):
        yield from held
        for value in held.values():
            yield from _texts(value)
    elif isinstance(held, list | tuple):
        for value in held:
            yield from _texts(value)


def extractor(without: Place | None = None) -> tuple[Extractor, Listed]:
    """An extractor whose tables lack one entry."""
    knowledge = Listed(without)
    with patch("vnecon_extract.pipeline.Knowledge", lambda _: knowledge):
        return Extractor(), knowledge


def told(records: Sequence[IndicatorRecord]) -> dict[tuple[int, int], str]:
    """What is said of each figure, but for how sure that is: one record more or less moves that of all."""
    unsaid = {"confidence", "doubts"}
    return {(r.quote.start, r.quote.end): r.model_dump_json(exclude=unsaid) for r in records}


def changes(before: dict[tuple[int, int], str], after: dict[tuple[int, int], str]) -> Counter[str]:
    """How many records are lost, gained and told otherwise."""
    both = before.keys() & after.keys()
    return Counter(
        lost=len(before.keys() - both),
        gained=len(after.keys() - both),
        otherwise=sum(before[k] != after[k] for k in both),
    )


def wanted(place: Place, table: str | None) -> bool:
    """Whether an entry is of the tables that are asked for."""
    return table is None or table in (place.table, f"{place.table}/{place.block}")


class Trials:
    """Articles, read with all entries once and without one again and again."""

    def __init__(self, articles: Sequence[Article], whole: Extractor, most: int) -> None:
        self._articles, self._whole, self._most = articles, whole, most
        self._lowered = [lower(article.text) for article in articles]
        self._read: dict[int, dict[tuple[int, int], str]] = {}

    def holding(self, place: Place) -> Sequence[int]:
        """The articles in which one of an entry's words stands."""
        return [i for i, text in enumerate(self._lowered) if any(word in text for word in place.words)]

    def without(self, place: Place, holding: Sequence[int]) -> str:
        """What changes where an entry is left out, in words; nothing where nothing does."""
        try:
            left, _ = extractor(place)
        except Exception as error:  # an entry that others need cannot be left out
            return f"needed ({type(error).__name__})"
        chosen = holding[:: max(1, -(-len(holding) // self._most))]
        changed = [changes(self._before(i), told(left.extract(self._articles[i]))) for i in chosen]
        found = sum(changed, Counter[str]())
        line = ", ".join(f"{found[key]} {key}" for key in ("lost", "gained", "otherwise"))
        return f"{line}, in {sum(c.total() > 0 for c in changed)} of {len(chosen)} articles" if found else ""

    def _before(self, index: int) -> dict[tuple[int, int], str]:
        if index not in self._read:
            self._read[index] = told(self._whole.extract(self._articles[index]))
        return self._read[index]


def main() -> int:
    """Try all entries and print what they change."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles")
    parser.add_argument("--table")
    parser.add_argument("--most", type=int, default=30)
    parser.add_argument("--limit", type=int)
    asked = parser.parse_args()
    whole, knowledge = extractor()
    trials = Trials([*islice(read_articles(asked.articles), asked.limit)], whole, asked.most)
    places = {p for p in knowledge.places if p.words and wanted(p, asked.table)}
    idle = []
    for place in sorted(places, key=str):
        holding = trials.holding(place)
        if line := trials.without(place, holding):
            show(f"{place}: {line}")
        else:
            idle.append(f"{place} (its words stand in {len(holding)} articles)")
    show("\n".join([f"\n{len(idle)} entries change nothing:", *idle]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
