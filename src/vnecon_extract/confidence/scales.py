"""Scales: numbers cut into a few steps, so that a weight stands for each step; two values told as one."""

from bisect import bisect_right
from collections.abc import Callable

NONE = "none"
_KEPT = 5000


class Scale(dict[float | None, str]):
    """Steps of a number: below the first of ``edges``, from each edge up to the next, from the last one on.

    A step is called by the edge at which it begins, behind ``called``; ``none`` where there is no number.  It is a
    table that fills itself: the same few numbers are asked for again and again.

    >>> scale = Scale(1, 3)
    >>> scale[0], scale[2], scale[7], scale[None]
    ('<1', '1', '3', 'none')
    """

    def __init__(self, *edges: float, called: str = "") -> None:
        super().__init__({None: NONE})
        self._edges = edges
        self._steps = [called + step for step in (f"<{edges[0]}", *map(str, edges))]

    def __missing__(self, number: float) -> str:
        step = self._steps[bisect_right(self._edges, number)]
        if len(self) < _KEPT:
            self[number] = step
        return step


class Joined(dict[tuple[str, str], str]):
    """Two values as one, the second as ``tell`` tells it; it fills itself, as few pairs are ever told.

    >>> Joined(str.upper)["trade", "usd"]
    'trade USD'
    """

    def __init__(self, tell: Callable[[str], str]) -> None:
        super().__init__()
        self._tell = tell

    def __missing__(self, pair: tuple[str, str]) -> str:
        joined = f"{pair[0]} {self._tell(pair[1])}"
        if len(self) < _KEPT:
            self[pair] = joined
        return joined


_STEPS = 1000


def three_places(chance: float) -> float:
    """A probability as records tell it, to three places; ``round`` takes twice as long.

    >>> three_places(0.87654)
    0.877
    """
    return int(chance * _STEPS + 0.5) / _STEPS


BEFORE = "sentences before "
COUNT = Scale(1, 2, 3, 5, 9)
MARGIN = Scale(1, 3, 6, 11, 21, 41)
WEIGHT = Scale(50, 150, 300, 600, 1500)  # of the article's own place
CHARACTERS = Scale(0, 10, 25, 60, 120)
SENTENCES = Scale(1, 2, 3, 6, 11)
SENTENCES_BEFORE = Scale(1, 2, 3, 6, 11, called=BEFORE)
PERCENT = Scale(10, 20, 30, 50, 70)
SIZE = Scale(5, 10, 20, 40)
FIRMS = Scale(10, 30, 80)  # names in a hundred sentences
REJECTED = Scale(30, 60, 85)  # per cent of the figures of an article
