"""The model: for each field a sum of weights, one a signal, which is turned into a probability.

The weights are those of ``data/confidence.json``, or of a user's own ``confidence.json`` in place of it.
"""

import json
import math
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from importlib import resources
from operator import itemgetter
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from vnecon_extract.confidence.signals import OF_ARTICLE, OF_RECORD
from vnecon_extract.confidence.surroundings import Surroundings
from vnecon_extract.errors import KnowledgeError
from vnecon_extract.values import value

NAME = "confidence.json"
FIELDS = ("record", "value", "kind", "indicator", "period", "base", "place")
_PLACES = 3
_MOST = 30.0  # log odds


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


_Weigh = Callable[[Sequence[str]], float]


@value
class Sureness:
    """The probability that a record is right in all, and that each of its fields is."""

    whole: float
    fields: Mapping[str, float]


class Model:
    """Tells from signals how sure a record is; a signal that another version knew says nothing."""

    def __init__(self, file: ModelFile) -> None:
        if set(file.fields) != set(FIELDS):
            raise KnowledgeError(f"the fields are {', '.join(FIELDS)}, not {', '.join(file.fields) or 'none'}")
        self.fitted, self.missed = file.fitted, file.missed
        self._bias, self._slope = file.whole.bias, file.whole.slope
        told = {name for field in file.fields.values() for name in field.weights}
        self._article = {name: OF_ARTICLE[name] for name in OF_ARTICLE if name in told}
        names = [name for name in OF_RECORD if name in told]
        self._record = [OF_RECORD[name] for name in names]
        # By field: its bias, the weights of the article's signals, the places of the record's ones with their weights.
        self._fields = []
        for name in FIELDS:
            weights = file.fields[name].weights
            of_article = [(signal, steps) for signal, steps in weights.items() if signal in self._article]
            of_record = [(names.index(signal), steps) for signal, steps in weights.items() if signal in names]
            self._fields.append((name, file.fields[name].bias, of_article, _summed(of_record)))

    def of(self, around: Surroundings) -> list[Sureness]:
        """How sure each record of an article is.  What no weight is known for says nothing."""
        article = {name: tell(around) for name, tell in self._article.items()}
        starts = [
            (name, bias + sum(steps.get(article[signal], 0.0) for signal, steps in of_article), of_record)
            for name, bias, of_article, of_record in self._fields
        ]
        return [self._of([tell(case) for tell in self._record], starts) for case in around.cases()]

    def _of(self, told: Sequence[str], starts: Sequence[tuple[str, float, _Weigh]]) -> Sureness:
        fields, product = {}, 1.0
        for name, start, weigh in starts:
            fields[name] = chance = _chance(start + weigh(told))
            product *= chance
        return Sureness(round(self.together(product), _PLACES), fields)

    def together(self, product: float) -> float:
        """The probability that all is right, by the product of those of the fields."""
        return _chance(self._bias + self._slope * math.log(product / (1 - product)))


def _summed(weights: Sequence[tuple[int, Mapping[str, float]]]) -> _Weigh:
    """What adds up the weights of signals, given the places of those that count and the weights of their values."""
    if not weights:
        return lambda told: 0.0
    places, steps = [place for place, _ in weights], [steps.get for _, steps in weights]
    chosen = itemgetter(*places, places[0])  # one more, so that it is always several

    # Records are decided alike again and again.
    @lru_cache(maxsize=5000)
    def total(values: tuple[str, ...]) -> float:
        return sum(step(value, 0.0) for step, value in zip(steps, values, strict=False))

    return lambda told: total(chosen(told))


def _chance(logit: float) -> float:
    """The probability that log odds stand for; never quite 0 or 1."""
    return 1 / (1 + math.exp(-logit if -_MOST < logit < _MOST else math.copysign(_MOST, -logit)))


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
