"""The model: for each field a sum of weights, one a signal, which is turned into a probability.

The weights are those of ``data/confidence.json``, or of a user's own ``confidence.json`` in place of it.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import partial, reduce
from importlib import resources
from math import exp, prod
from operator import mul
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from vnecon_extract.confidence.scales import three_places
from vnecon_extract.confidence.signals import OF_ARTICLE, OF_RECORD
from vnecon_extract.confidence.surroundings import Surroundings
from vnecon_extract.errors import KnowledgeError
from vnecon_extract.rules import Rule

NAME = "confidence.json"
FIELDS = ("record", "value", "kind", "indicator", "period", "base", "place")
_RULES = frozenset(map(str, Rule))
_MOST = 30.0  # log odds
_LEAST = exp(-_MOST)  # a product of chances that is as good as 0
_HIGHEST = 700.0  # log odds whose odds are still a number
_KEPT = 1000  # values of a signal, or of several together
_TOGETHER = 6000  # the most that signals can tell together which are looked up at once


class FieldModel(BaseModel):
    """A field: ``bias`` is how sure it is by itself, in log odds; ``weights`` what each value of a signal adds."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    bias: float
    weights: dict[str, dict[str, float]]


class WholeModel(BaseModel):
    """All fields together: the log odds of the product of their probabilities, times ``slope``, and ``bias``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    bias: float
    slope: float


class ModelFile(BaseModel):
    """A model as its file has it; ``fitted`` says on what.

    ``missed`` is, by the rule that rejected a figure, the probability that it is a record all the same.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    fitted: dict[str, Any]
    fields: dict[str, FieldModel]
    whole: WholeModel
    missed: dict[str, float] = {}


class _Steps(dict[str, float]):
    """What each value of a signal multiplies the odds by; nothing is changed where no weight is known."""

    def __missing__(self, value: str) -> float:
        if len(self) < _KEPT:
            self[value] = 1.0
        return 1.0


class _Joint(dict[tuple[str, ...], float]):
    """What the values of several signals together multiply the odds by; it fills itself with what is told."""

    def __init__(self, signals: Sequence[_Steps]) -> None:
        self._signals = signals

    def __missing__(self, values: tuple[str, ...]) -> float:
        factor = prod([steps[value] for steps, value in zip(self._signals, values, strict=True)])
        if len(self) < _KEPT:
            self[values] = factor
        return factor


def _joint(signals: Iterable[tuple[int, _Steps]]) -> Iterator[tuple[Sequence[int], dict[Any, float]]]:
    """Tables for the signals at some places: one for several of few values, as nine in ten times these were told the
    same together before, and one look takes less than half of what one after the other does."""
    places: list[int] = []
    together: list[_Steps] = []
    for place, steps in sorted(signals, key=lambda signal: len(signal[1])):
        if together and prod(map(len, together)) * len(steps) > _TOGETHER:
            yield places, _Joint(together) if len(together) > 1 else together[0]
            places, together = [], []
        places.append(place)
        together.append(steps)
    if together:
        yield places, _Joint(together) if len(together) > 1 else together[0]


def _as_told(value: str) -> str:
    """A value as signals tell it: rules as they are, which are found sooner than their names."""
    return Rule(value) if value in _RULES else value


class _Field:
    """A field as records are asked for it; ``article`` and ``record`` are the signals that are told.

    All weights are turned round and are factors: their product is the odds that the field is wrong.
    """

    def __init__(self, model: FieldModel, article: Sequence[str], record: Sequence[str]) -> None:
        reach = abs(model.bias) + sum(max(map(abs, steps.values()), default=0.0) for steps in model.weights.values())
        if reach > _MOST:  # a product of chances that are all 1 has no odds
            raise KnowledgeError(f"weights that add up to log odds of {reach:.0f}; {_MOST:.0f} is as good as certain")
        self._start = exp(-model.bias)
        against = {
            signal: _Steps((_as_told(value), exp(-weight)) for value, weight in steps.items())
            for signal, steps in model.weights.items()
        }
        self._article = [(article.index(signal), steps) for signal, steps in against.items() if signal in article]
        of_record = ((record.index(signal), steps) for signal, steps in against.items() if signal in record)
        self._record = [*_joint(of_record)]

    def of(self, article: Sequence[str], columns: Sequence[Sequence[str]], count: int) -> Sequence[float]:
        """How sure it is of each of ``count`` records, by what the signals tell of the article and of all records."""
        start = prod([steps[article[place]] for place, steps in self._article], start=self._start)
        if not self._record:
            return [1.0 / (1.0 + start)] * count
        # All records at once, table by table: a third of what one record after the other takes.
        return [1.0 / (1.0 + start * factor) for factor in reduce(partial(map, mul), self._factors(columns))]

    def _factors(self, columns: Sequence[Sequence[str]]) -> Iterator[Iterable[float]]:
        """What each table multiplies the odds of each record by."""
        for places, table in self._record:
            alone = len(places) == 1
            told: Iterable[Any] = columns[places[0]] if alone else zip(*[columns[p] for p in places], strict=True)
            yield map(table.__getitem__, told)


class Model:
    """Tells from signals how sure a record is; a signal that another version knew says nothing."""

    def __init__(self, file: ModelFile) -> None:
        if set(file.fields) != set(FIELDS):
            raise KnowledgeError(f"the fields are {', '.join(FIELDS)}, not {', '.join(file.fields) or 'none'}")
        self.fitted, self.missed = file.fitted, file.missed
        if abs(file.whole.bias) + abs(file.whole.slope) * _MOST > _HIGHEST:
            raise KnowledgeError(f"a bias of {file.whole.bias} and a slope of {file.whole.slope} are too steep")
        self._against, self._slope = exp(-file.whole.bias), file.whole.slope
        told = {name for field in file.fields.values() for name in field.weights}
        article, record = [n for n in OF_ARTICLE if n in told], [n for n in OF_RECORD if n in told]
        self._article, self._record = [OF_ARTICLE[name] for name in article], [OF_RECORD[name] for name in record]
        self._fields = [_Field(file.fields[name], article, record) for name in FIELDS]

    def of(self, around: Surroundings) -> Iterator[tuple[float, float, Sequence[float]]]:
        """How sure each record of an article is in all, by all of ``FIELDS`` as they are, and in each of them."""
        article, columns = [tell(around) for tell in self._article], [[*tell(around)] for tell in self._record]
        fields = [field.of(article, columns, len(around.found)) for field in self._fields]
        against, slope = self._against, self._slope
        for chances in zip(*fields, strict=True):
            product = prod(chances)
            whole = 1.0 / (1.0 + against * ((1.0 - product) / product) ** slope) if product > _LEAST else 0.0
            yield three_places(whole), product, chances


def read_model(folder: Path | None = None) -> Model:
    """The built-in model, or the one that ``folder`` has; raises ``KnowledgeError`` where that is none."""
    own = folder / NAME if folder is not None else None
    if own is not None and own.is_file():
        return _parsed(own.read_bytes(), str(own))
    return _parsed((resources.files("vnecon_extract") / "data" / NAME).read_bytes(), f"data/{NAME}")


def _parsed(content: bytes, source: str) -> Model:
    try:
        return Model(ModelFile.model_validate(json.loads(content)))
    except ValidationError as error:
        first = error.errors()[0]
        raise KnowledgeError(f"{source}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    except ValueError as error:
        raise KnowledgeError(f"{source}: {error}") from error
