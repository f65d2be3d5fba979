"""The model: for each field a sum of weights, one a signal, which is turned into a probability.

The weights are those of ``data/confidence.json``, or of a user's own ``confidence.json`` in place of it.
"""

import json
import math
from collections.abc import Mapping, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from vnecon_extract.confidence.signals import Signals
from vnecon_extract.errors import KnowledgeError
from vnecon_extract.values import value

NAME = "confidence.json"
FIELDS = ("record", "value", "kind", "indicator", "period", "base", "place")
_PLACES = 3


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
    """A model as its file has it; ``fitted`` says on what."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    fitted: dict[str, Any]
    fields: dict[str, FieldModel]
    whole: WholeModel


@value
class Sureness:
    """The probability that a record is right in all, and that each of its fields is."""

    whole: float
    fields: Mapping[str, float]


class Model:
    """Tells from signals how sure a record is."""

    def __init__(self, file: ModelFile) -> None:
        if set(file.fields) != set(FIELDS):
            raise KnowledgeError(f"{NAME}: the fields are {', '.join(FIELDS)}, not {', '.join(file.fields)}")
        self.fitted = file.fitted
        self._whole = file.whole
        self._fields = [(name, file.fields[name].bias, [*file.fields[name].weights.items()]) for name in FIELDS]

    def of(self, article: Signals, records: Sequence[Signals]) -> list[Sureness]:
        """How sure each record of an article is.  What no weight is known for says nothing."""
        # What holds for the article is added up once.
        fields = []
        for name, bias, weights in self._fields:
            start = bias + sum(steps.get(article[signal], 0.0) for signal, steps in weights if signal in article)
            fields.append((name, start, [(signal, steps.get) for signal, steps in weights if signal not in article]))
        return [self._of(signals, fields) for signals in records]

    def _of(self, signals: Signals, fields: Sequence[tuple[str, float, Sequence[Any]]]) -> Sureness:
        told, product, get = {}, 1.0, signals.get
        for name, logit, weights in fields:
            for signal, step in weights:
                logit += step(get(signal), 0.0)
            told[name] = chance = _chance(logit)
            product *= chance
        return Sureness(round(self.together(product), _PLACES), told)

    def together(self, product: float) -> float:
        """The probability that all is right, by the product of those of the fields."""
        return _chance(self._whole.bias + self._whole.slope * math.log(product / (1 - product)))


def _chance(logit: float) -> float:
    """The probability that log odds stand for; never quite 0 or 1."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))


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
