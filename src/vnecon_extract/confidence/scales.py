"""Scales: numbers cut into a few steps, so that a weight stands for each step."""

from bisect import bisect_right
from collections.abc import Sequence

from vnecon_extract.values import value

NONE = "none"


@value
class Scale:
    """Steps of a number: below the first of ``edges``, from each edge up to the next, from the last one on.

    >>> scale = scale_of(1, 3)
    >>> scale.step(0), scale.step(2), scale.step(7), scale.step(None)
    ('<1', '1', '3', 'none')
    """

    edges: Sequence[float]
    steps: Sequence[str]

    def step(self, number: float | None) -> str:
        """The step that ``number`` is on, by the edge at which it begins; ``none`` where there is no number."""
        return NONE if number is None else self.steps[bisect_right(self.edges, number)]


def scale_of(*edges: float) -> Scale:
    """The scale that ``edges`` cut."""
    return Scale(edges, (f"<{edges[0]}", *map(str, edges)))


COUNT = scale_of(1, 2, 3, 5, 9)
MARGIN = scale_of(1, 3, 6, 11, 21, 41)
WEIGHT = scale_of(50, 150, 300, 600, 1500)  # of the article's own place
CHARACTERS = scale_of(0, 10, 25, 60, 120)
SENTENCES = scale_of(1, 2, 3, 6, 11)
SHARE = scale_of(0.1, 0.2, 0.3, 0.5, 0.7)
SIZE = scale_of(5, 10, 20, 40)
