#!/usr/bin/env python3
"""Mutations of sentences, read until something goes wrong that the documents do not promise.

    python bench/fuzz.py --minutes 5                sentences of the articles that come with the project
    python bench/fuzz.py --minutes 60 ARTICLES      of any articles that ``vnecon-extract run`` reads
    python bench/fuzz.py --seed 7                   another course

Parts of sentences are spliced, dropped, repeated, moved, glued and cut to pieces; and what the tables say of periods,
units, verbs and names is strung together with numbers.  Whatever comes of it, ``extract``, ``explain`` and
``find_quantities`` raise nothing, every quote is what the text says, numbers are in order, and a record can be
written.  Each way to fail is printed once, its text made as short as it goes: one JSON line with the error, where it
came from, and the text.  What is mended goes, in other words, to ``tests/fuzzed.jsonl``.
"""

import argparse
import json
import random
import re
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import tomli

from vnecon_extract import Extractor, find_quantities
from vnecon_extract.batch import read_articles
from vnecon_extract.segment import sentences
from vnecon_extract.text import clean

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "src" / "vnecon_extract" / "data"
OWN = ROOT / "tests" / "fixtures" / "articles"
MARKS = [
    *",.;:()%/-+$ \n",
    "\r\n",
    "\u00a0",
    "\u200b",
    "…",
    "“",
    "”",
    "–",
    "|",
    "\t",
    "1",
    "0",
    "9.999,99",
    "²",
    "\u0301",
]
JOINS = (*" " * 8, ", ", " và ", "; ", ". ", " (", ") ", "", "-", "/", "\n", " so với ", " đạt ", " tăng ")
NUMBERS = (
    "1,5",
    "2",
    "3%",
    "5 tỷ đồng",
    "1.234",
    "9, 10",
    "2,5 triệu tấn",
    "12/2024",
    "2024",
    "31",
    "0",
    "1/3",
    "100-200",
)
SLOTS = {
    "Y": ("2024", "1999"), "YY": ("2024", "25"), "y": ("/2020", " năm 2020", " năm nay", ", 2020"),
    "rel": ("năm nay", "năm ngoái"), "date": ("15/10", "31/2/2020", "1 tháng 13"), "dash": ("15-10", "30.2.2020"),
    "dmy": ("29/2/2023", "1/1/2024"), "my": ("10/2020", "13/2020"), "to": (" - ", " đến "),
    "open": ("(",), "close": (")",),
    "n": ("9", "chín", "0", "99"), "m": ("9", "Chín", "12", "13"), "q": ("3", "III", "ba"), "d": ("15", "31", "0"),
    "stop": ("",), "title": (" thuế",), "tag": ("G20",), "now": ("hiện",), "dates": ("(1-15/11)",),
}  # fmt: skip
_PART = re.compile(r"\[[^][()]*\]|\([^][()]*\)")
_SLOT = re.compile(r"<(\w+)>")
DATES = (None, "2020", "2024-02", "2024-02-29", "1999-12-31", "2100-01")
Mutation = Callable[[random.Random, list[str], Sequence[str]], list[str]]


def checked(extractor: Extractor, text: str, published: str | None) -> None:
    """Read ``text`` in every way there is, and see that what comes out holds."""
    records = extractor.extract(text, published)
    for record in records:
        for quote in (record.quote, record.subject):
            assert text[quote.start : quote.end] == quote.text, "a quote is not what the text says"
        assert json.loads(record.to_json()) == record.to_dict(), "a record is not what it is written as"
    explained = extractor.explain(text, published)
    assert [e.record for e in explained if e.record] == records, "what is explained is not what is extracted"
    starts = [(e.start, e.end) for e in explained]
    assert starts == sorted(starts), "numbers are not in order"
    assert all(text[e.start : e.end] == e.text for e in explained), "an explained number is not what the text says"
    for found in find_quantities(text):
        assert text[found.start : found.end] == found.text, "a quantity is not what the text says"


def splice(rnd: random.Random, words: list[str], others: Sequence[str]) -> list[str]:
    """The beginning of one sentence and the end of another."""
    other = rnd.choice(others).split(" ")
    return words[: rnd.randrange(len(words) + 1)] + other[rnd.randrange(len(other) + 1) :]


def drop(rnd: random.Random, words: list[str], _: Sequence[str]) -> list[str]:
    """Some words fewer."""
    start = rnd.randrange(len(words) + 1)
    return words[:start] + words[start + rnd.randint(1, 4) :]


def repeat(rnd: random.Random, words: list[str], _: Sequence[str]) -> list[str]:
    """Some words again and again."""
    start = rnd.randrange(len(words) + 1)
    end = start + rnd.randint(1, 5)
    return words[:end] + words[start:end] * rnd.randint(1, 4) + words[end:]


def shuffle(rnd: random.Random, words: list[str], _: Sequence[str]) -> list[str]:
    """Parts in another order."""
    cut = sorted(rnd.randrange(len(words) + 1) for _ in range(3))
    first, second, third = words[: cut[0]], words[cut[0] : cut[1]], words[cut[1] : cut[2]]
    return first + third + second + words[cut[2] :]


def glue(rnd: random.Random, words: list[str], _: Sequence[str]) -> list[str]:
    """Words without the space between them, or with something else."""
    if len(words) < 2:
        return words
    at = rnd.randrange(len(words) - 1)
    return [*words[:at], words[at] + rnd.choice(["", "", *MARKS]) + words[at + 1], *words[at + 2 :]]


def letters(rnd: random.Random, words: list[str], _: Sequence[str]) -> list[str]:
    """A letter lost, doubled, or another in its place."""
    text = " ".join(words) or "5%"
    at = rnd.randrange(len(text))
    return (text[:at] + rnd.choice(["", text[at] * 2, *MARKS]) + text[at + 1 :]).split(" ")


def insert(rnd: random.Random, words: list[str], others: Sequence[str]) -> list[str]:
    """Some words of another sentence between two."""
    at, other = rnd.randrange(len(words) + 1), rnd.choice(others).split(" ")
    start = rnd.randrange(len(other))
    return [*words[:at], *other[start : start + rnd.randint(1, 5)], *words[at:]]


def close_up(rnd: random.Random, words: list[str], _: Sequence[str]) -> list[str]:
    """A number moved up to the words before, its verb and all left out: ``tháng đầu năm 1,5 tỷ``."""
    numbers = [i for i, word in enumerate(words) if word[:1].isdigit() and i > 1]
    if not numbers:
        return words
    at = rnd.choice(numbers)
    return words[: max(0, at - rnd.randint(1, 3))] + words[at:]


def swap(rnd: random.Random, words: list[str], others: Sequence[str]) -> list[str]:
    """A word of another sentence in place of one: another number, verb or period."""
    at = rnd.randrange(len(words) + 1)
    return [*words[:at], rnd.choice(rnd.choice(others).split(" ")), *words[at + 1 :]]


MUTATIONS: tuple[Mutation, ...] = (splice, drop, repeat, shuffle, glue, letters, insert, close_up, swap)
WINDOW = 25


def mutated(rnd: random.Random, seeds: Sequence[str]) -> str:
    """A few sentences, mutated each, and joined in one way or another."""
    out = []
    for _ in range(rnd.choice((1, 1, 1, 2, 3))):
        words = rnd.choice(seeds).split(" ")
        start = rnd.randrange(max(1, len(words) - WINDOW))
        words = words[start : start + WINDOW]
        for _ in range(rnd.randint(1, 6)):
            words = rnd.choice(MUTATIONS)(rnd, words, seeds)
        out.append(" ".join(words))
    return rnd.choice((" ", "\n", "; ", "", "\n\n")).join(out)[:4000]


def failure(extractor: Extractor, text: str, published: str | None) -> tuple[str, str] | None:
    """What went wrong and where, or None."""
    try:
        checked(extractor, text, published)
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        where = next((f for f in reversed(frames) if "vnecon_extract" in f.filename), frames[-1])
        kind = f"{type(error).__name__}: {error}" if isinstance(error, AssertionError) else type(error).__name__
        return kind, f"{Path(where.filename).name}:{where.lineno}"
    return None


def reduced(extractor: Extractor, text: str, published: str | None) -> str:
    """The shortest text, by leaving out words and then letters, that fails in the same way."""
    way = failure(extractor, text, published)
    for pattern in (r"\S+\s*", r"(?s)."):
        size = max(1, len(re.findall(pattern, text)) // 2)
        while size:
            pieces, at = re.findall(pattern, text), 0
            while at < len(pieces):
                fewer = pieces[:at] + pieces[at + size :]
                if failure(extractor, "".join(fewer), published) == way:
                    pieces = fewer
                else:
                    at += size
            text, size = "".join(pieces), size // 2
    return text


def phrases() -> list[list[str]]:
    """What the entries of each table say; periods, which have the richest grammar, first."""
    paths = sorted(DATA.glob("*.toml"), key=lambda path: path.stem != "periods")
    tables = (tomli.loads(path.read_text(encoding="utf-8")) for path in paths)
    entries = ((entry for kind in table.values() for entry in kind) for table in tables)
    return [said for every in entries if (said := [say for entry in every for say in entry.get("says", ())])]


def spoken(rnd: random.Random, template: str) -> str:
    """One way to say what a template of ``data/periods.toml`` says; other words as they are."""
    while (part := _PART.search(template)) is not None:
        way = rnd.choice(part[0][1:-1].split("|")) if part[0][0] == "(" or rnd.random() < 0.5 else ""
        template = template[: part.start()] + way + template[part.end() :]
    return _SLOT.sub(lambda slot: rnd.choice(SLOTS.get(slot[1].rstrip("1"), NUMBERS)), template)


def strung(rnd: random.Random, tables: Sequence[Sequence[str]]) -> str:
    """Phrases of any tables and numbers, in a row."""
    periods = tables[0]
    pieces = (
        rnd.choice(NUMBERS)
        if rnd.random() < 0.4
        else spoken(rnd, rnd.choice(rnd.choice((periods, rnd.choice(tables)))))
        for _ in range(rnd.randint(2, 14))
    )
    return "".join(piece + rnd.choice(JOINS) for piece in pieces)


def seeds_of(paths: Iterable[str]) -> list[str]:
    """The sentences of articles."""
    articles = (article for path in paths for article in read_articles(path))
    return [s.text for article in articles for s in sentences(clean(article.text).text) if len(s.text) < 1000]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="*", help="where sentences are taken from")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    own = sorted(str(path) for path in OWN.glob("*.txt"))
    seeds, tables, rnd, extractor = seeds_of(given.articles or own), phrases(), random.Random(given.seed), Extractor()
    known: set[tuple[str, str]] = set()
    count, until = 0, time.monotonic() + 60 * given.minutes
    while time.monotonic() < until:
        text = strung(rnd, tables) if rnd.random() < 0.5 else mutated(rnd, seeds)
        published = rnd.choice(DATES)
        count += 1
        way = failure(extractor, text, published)
        if way is not None and way not in known:
            known.add(way)
            shortest = reduced(extractor, text, published)
            line = {"error": way[0], "at": way[1], "published": published, "text": shortest}
            sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
            sys.stdout.flush()
    sys.stderr.write(f"{count} texts of {len(seeds)} sentences, {len(known)} ways to fail\n")
    sys.exit(bool(known))


if __name__ == "__main__":
    main()
