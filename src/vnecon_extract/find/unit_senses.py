"""What words of units mean: every word of ``data/units.toml`` with its senses, the likeliest first."""

from decimal import Decimal
from typing import NamedTuple

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.quantities import nouns, units


class Sense(NamedTuple):
    """What words of a unit mean, and where."""

    code: str  # "" where the words come out as written
    dimension: str
    factor: Decimal = Decimal(1)
    near: tuple[str, ...] = ()
    per_only: bool = False
    stop: bool = False  # a longer phrase that means something else


def senses_of(knowledge: Knowledge) -> dict[str, list[Sense]]:
    """The senses of all words that may stand behind a number."""
    senses: dict[str, list[Sense]] = {}
    for unit in units(knowledge):
        for say in unit.never:
            _add(senses, say, Sense(unit.code, unit.dimension, stop=True))
    for noun in nouns(knowledge):
        for say in noun.says:
            senses[say] = [Sense("", noun.dimension)]
    for unit in units(knowledge):
        for say in unit.says_near:
            _add(senses, say, Sense(unit.code, unit.dimension, near=unit.near))
        for say in unit.says_per:
            _add(senses, say, Sense(unit.code, unit.dimension, per_only=True))
        for say, factor in unit.scaled.items():
            _add(senses, say, Sense(unit.code, unit.dimension, factor))
        for say in unit.says:
            _add(senses, say, Sense(unit.code, unit.dimension))
    return senses


def _add(senses: dict[str, list[Sense]], say: str, sense: Sense) -> None:
    """Conditional senses come before plain ones; a noun or a ``never`` phrase gives way to a unit."""
    known = [s for s in senses.get(say, []) if not s.stop]
    nouns_last = [s for s in known if s.code] + [sense] + [s for s in known if not s.code]
    senses[say] = sorted(nouns_last, key=lambda s: not (s.near or s.per_only))
