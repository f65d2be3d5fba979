"""No pattern backtracks, and none goes over an article twice: counted, not timed.

``census`` finds every pattern there is; ``steps`` counts what a match costs on hostile text of growing length;
``watch`` sees how much text each pattern is given in an extraction.
"""

import json
import re
import subprocess
import sys
from pathlib import Path
from re import _constants as op  # type: ignore[attr-defined]
from typing import Any

import pytest

from .census import Pattern, census
from .steps import Counter, TooManyError

HERE = Path(__file__).parent
ARTICLES = [path.read_text(encoding="utf-8") for path in sorted((HERE.parent / "fixtures" / "articles").glob("*.txt"))]
# The same text as one sentence of fifty thousand characters.
UNBROKEN = re.sub(r"[.!?…\n]+(?!\d)", ",", "\n".join(ARTICLES))
PUMPS = (
    "1",
    "1.",
    "1,",
    "1 ",
    "1/",
    "1-",
    " ",
    "a",
    "a ",
    "A",
    "Aa ",
    ", ",
    ".",
    "-",
    "(",
    "1% ",
    "năm ",
    "a, ",
    "và ",
)
SHORT = 700  # a look around a number or within a clause, however long the text
SIZES = 200, 400
GROWTH = 2.6  # of steps from one size to the next, which is twice it
PATTERNS = census()


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, dict[str, int]]]:
    """What every pattern was given: in the articles, and in the one endless sentence."""
    found = {}
    for name, texts in (("articles", ARTICLES), ("unbroken", [UNBROKEN])):
        file = tmp_path_factory.mktemp("watch") / "texts.json"
        file.write_text(json.dumps(texts), encoding="utf-8")
        told = subprocess.run([sys.executable, HERE / "watch.py", file], capture_output=True, text=True, check=True)
        found[name] = json.loads(told.stdout)
    return found


def literals(nodes: Any) -> list[str]:
    """The words of a pattern, to make hostile text of."""
    found, run = [], ""
    for kind, value in nodes:
        if kind is op.LITERAL:
            run += chr(value)
            continue
        space = kind is op.IN and (op.CATEGORY, op.CATEGORY_SPACE) in value
        run, found = (run + " ", found) if space else ("", [*found, run])
        if kind is op.BRANCH:
            found += [word for branch in value[1] for word in literals(branch)]
        elif kind in (op.SUBPATTERN, op.ASSERT, op.ASSERT_NOT, op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            found += literals(value[-1])
    return [word for word in dict.fromkeys([*found, run]) if word.strip()]


def worst(pattern: Pattern, method: str) -> tuple[float, str]:
    """How many times more steps twice the text takes, at worst, and of what that text is made."""
    counter = Counter(pattern.source, pattern.flags)
    own = literals(counter.tree)
    found = (0.0, "")
    for pump in dict.fromkeys([*PUMPS, *(f"{word.strip()} " for word in [*own[:3], *own[-2:]])]):
        small, large = (getattr(counter, method)(pump * (size // len(pump)) + "\x01") for size in SIZES)
        if large > SIZES[1]:
            found = max(found, (large / small, pump))
    return found


def test_census_finds_the_patterns() -> None:
    where = [pattern.where for pattern in PATTERNS]
    assert len(PATTERNS) > 300
    for known in ("vnecon_extract.text._GLUED", "Extractor._reader._quantities._amounts._numbers._next"):
        assert known in where


@pytest.mark.parametrize(
    ("source", "text", "growth"),
    [
        pytest.param(r"a*a*b", "a", 4, id="quadratic"),
        pytest.param(r"a*+b", "a", 2, id="possessive"),
        pytest.param(r"(?:ab)*c", "ab", 2, id="linear"),
        pytest.param(r"(?<=a)b|a++c", "a", 2, id="looking behind"),
    ],
)
def test_steps_tell_what_backtracks(source: str, text: str, growth: float) -> None:
    counts = [Counter(source, limit=10**6).match(text * size) for size in (100, 200)]
    assert growth * 0.8 < counts[1] / counts[0] < growth * 1.2


def test_steps_run_away_where_a_pattern_does() -> None:
    with pytest.raises(TooManyError):
        Counter(r"(?:a+)+b").match("a" * 30)


@pytest.mark.parametrize("pattern", PATTERNS, ids=[re.sub(r"\W+", "_", p.where)[-60:] for p in PATTERNS])
def test_matching_takes_linear_steps(pattern: Pattern, seen: dict[str, dict[str, dict[str, int]]]) -> None:
    """A match at one place costs at most in proportion to the text; a costlier pattern is given only little text."""
    growth, pump = worst(pattern, "match")
    given = seen["unbroken"].get(pattern.source, {"matched": 0})["matched"]
    assert growth <= GROWTH or given <= SHORT, f"{pattern}: {growth:.1f} times the steps on {pump!r}, given {given}"


def test_searching_takes_linear_steps(seen: dict[str, dict[str, dict[str, int]]]) -> None:
    """So does a search, of every pattern that is asked to search long text."""
    long = [p for p in PATTERNS if seen["unbroken"].get(p.source, {"searched": 0})["searched"] > SHORT]
    assert len(long) > 10
    assert {p.where: w for p in long if (w := worst(p, "search"))[0] > GROWTH} == {}


@pytest.mark.parametrize(("texts", "most"), [("articles", 1.2), ("unbroken", 20.0)])
def test_how_often_a_pattern_goes_over_a_text(
    texts: str, most: float, seen: dict[str, dict[str, dict[str, int]]]
) -> None:
    """Once in articles as they are; in an endless sentence looks back from its many figures overlap."""
    length = len(UNBROKEN) if texts == "unbroken" else sum(map(len, ARTICLES))
    often = {source: w["scanned"] / length for source, w in seen[texts].items() if w["scanned"] > most * length}
    assert often == {}
