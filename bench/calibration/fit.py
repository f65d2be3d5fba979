"""The fit: a ridge regression of each field's log odds on its signals, then one of all fields together."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack
from scipy.special import expit, logit
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from calibration.rows import Rejected, Row
from vnecon_extract.confidence.model import FIELDS

# Which signals speak of which field: of all that could, those without which the fit is worse on what is left out.
USED: dict[str, tuple[str, ...]] = {
    "record": ("records", "group of unit", "words of subject", "firms and rejected", "group in article"),
    "value": (),
    "kind": ("own place weight", "rejected"),
    "indicator": (
        "periods",
        "subject words",
        "words of subject",
        "group of place",
        "place rule",
        "decimal",
        "unit",
        "dated",
    ),
    "period": (
        "period margin",
        "period in article",
        "unit",
        "period rule",
        "length of sentence",
        "base source",
    ),
    "base": ("records",),
    "place": ("places", "place rule", "place level", "length of sentence", "indicator rule"),
}
_RARE = 8  # a value seen less often gets no weight
_SMALL = 0.05  # nor does one that would add less
_LEVEL = 10.0  # what is tuned has a level of its own, which is hardly drawn to 0
_LEFT_OUT = 10
_EDGE = 1e-6
# The log odds of a whole record are stretched by so much: of those called 0.9 sure over 90 in 100 are to be right
# together, and as many as can be are to be among them; the calibration error that it costs is printed.
_STRETCH = 1.21


class Fit:
    """``rows`` that the rules were not tuned on, more of them ``beside`` from another kind of articles, and those that
    the rules were ``tuned`` on, which teach the weights but not how sure one may be in all."""

    def __init__(
        self, rows: Sequence[Row], tuned: Sequence[Row], beside: Sequence[Row] = (), *, ridge: float, weight: float
    ) -> None:
        self.rows, self.tuned, self.count = rows, tuned, len(rows)
        self.untuned = [*rows, *beside]
        self._ridge, self._weight = ridge, weight
        self._all = [*self.untuned, *tuned]
        self._blocks: dict[str, tuple[list[str], Any]] = {}
        nothing = csr_matrix((len(self._all), 0))
        self._columns = {
            field: hstack([nothing, *(self._block(name)[1] for name in USED[field])]).tocsr() for field in FIELDS
        }
        self._right = {
            field: np.array([row.right.get(field, np.nan) for row in self._all], dtype=float) for field in FIELDS
        }
        self._strict = np.array([row.strict for row in self.untuned])

    def _block(self, signal: str) -> tuple[list[str], Any]:
        """The values of a signal that are not rare, and a column for each."""
        if signal not in self._blocks:
            said = [row.signals.get(signal) for row in self._all]
            values = [value for value, count in sorted(_counted(said).items()) if count >= _RARE]
            at = {value: number for number, value in enumerate(values)}
            cells = [(row, at[value]) for row, value in enumerate(said) if value in at]
            places = ([row for row, _ in cells], [column for _, column in cells])
            shape = (len(said), len(values))
            self._blocks[signal] = values, csr_matrix((np.ones(len(cells)), places), shape=shape)
        return self._blocks[signal]

    def field(self, field: str, chosen: np.ndarray) -> tuple[float, np.ndarray]:
        """Bias and weights of a field, fitted on the ``chosen`` rows and all tuned ones."""
        count = len(self.untuned)
        used = np.r_[chosen, np.arange(count, len(self._all))]
        used = used[~np.isnan(self._right[field][used])]
        right, is_tuned = self._right[field][used], used >= count
        if right.all() or not right.any():
            return float(logit(np.clip(right.mean(), 0.001, 0.999))), np.zeros(self._columns[field].shape[1])
        level = csr_matrix(np.where(is_tuned, _LEVEL, 0.0).reshape(-1, 1))
        model = LogisticRegression(C=1 / self._ridge, max_iter=500)
        model.fit(
            hstack([self._columns[field][used], level]).tocsr(),
            right,
            sample_weight=np.where(is_tuned, self._weight, 1.0),
        )
        return float(model.intercept_[0]), model.coef_[0][:-1]

    def chances(self, chosen: np.ndarray, asked: np.ndarray) -> dict[str, np.ndarray]:
        """The probability of each field of the rows ``asked``, by a fit on the ``chosen`` ones."""
        out = {}
        for field in FIELDS:
            bias, weights = self.field(field, chosen)
            out[field] = expit(bias + self._columns[field][asked] @ weights)
        return out

    def left_out(self, groups: Sequence[str]) -> list[tuple[float, dict[str, float]]]:
        """How sure each untuned row is, by fits of its fields that its group had no part in; the two numbers that put
        the fields together are those of all rows."""
        fields = {field: np.zeros(len(self.untuned)) for field in FIELDS}
        for chosen, asked in _folds(groups):
            for field, chances in self.chances(chosen, asked).items():
                fields[field][asked] = chances
        product = _together(fields)
        bias, slope = self.whole(product)
        whole = expit(bias + slope * product)
        return [
            (float(chance), {field: float(fields[field][at]) for field in FIELDS}) for at, chance in enumerate(whole)
        ]

    def whole(self, product: np.ndarray) -> tuple[float, float]:
        """Bias and slope of all fields together, from log odds that the rows had no part in."""
        model = LogisticRegression(C=1.0).fit(product.reshape(-1, 1), self._strict)
        return _STRETCH * float(model.intercept_[0]), _STRETCH * float(model.coef_[0][0])

    def weights(self) -> Iterator[tuple[str, float, dict[str, dict[str, float]]]]:
        """Each field's bias and weights, fitted on all rows.

        The weights of a signal are counted from their mean, so that a value that no weight is known for adds nothing.
        """
        every = np.arange(len(self.untuned))
        for field in FIELDS:
            bias, fitted_weights = self.field(field, every)
            told: dict[str, dict[str, float]] = defaultdict(dict)
            start = 0
            for signal in USED[field]:
                values, cells = self._block(signal)
                own = fitted_weights[start : start + len(values)]
                start += len(values)
                share = np.asarray(cells.sum(axis=0)).ravel() / max(cells.sum(), 1)
                mean = float(share @ own)
                bias += mean
                for name, weight in zip(values, own - mean, strict=True):
                    if abs(weight) >= _SMALL:
                        told[signal][name] = round(float(weight), 2)
            yield field, round(bias, 3), dict(told)


def fitted(fit: Fit, left_out: Sequence[dict[str, float]]) -> tuple[dict[str, Any], int]:
    """The model as its file has it, and how many weights it has; ``left_out`` says how sure the fields of each untuned
    row are by fits that it had no part in."""
    fields = {field: {"bias": bias, "weights": weights} for field, bias, weights in fit.weights()}
    product = _together({field: np.array([chances[field] for chances in left_out]) for field in FIELDS})
    bias, slope = fit.whole(product)
    count = sum(len(steps) for told in fields.values() for steps in told["weights"].values())
    about = {
        "records": fit.count,
        "articles": len({row.article for row in fit.rows}),
        "beside them, of other articles": len(fit.untuned) - fit.count,
        "beside them, tuned": len(fit.tuned),
    }
    return {"fitted": about, "fields": fields, "whole": {"bias": round(bias, 3), "slope": round(slope, 3)}}, count


def missed(rejected: Sequence[Rejected]) -> dict[str, float]:
    """By the rule that rejected figures, the share that are records all the same, drawn to that of all."""
    told: dict[str, list[bool]] = defaultdict(list)
    for one in rejected:
        told[one.rule].append(one.missed)
    mean = sum(one.missed for one in rejected) / max(len(rejected), 1)
    return {rule: round((sum(own) + _RARE * mean) / (len(own) + _RARE), 3) for rule, own in sorted(told.items())}


def _together(fields: dict[str, np.ndarray]) -> np.ndarray:
    """The log odds of the product of all fields."""
    product = np.prod([fields[field] for field in FIELDS], axis=0)
    return logit(np.clip(product, _EDGE, 1 - _EDGE))


def _folds(groups: Sequence[str]) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    count = min(_LEFT_OUT, len(set(groups)))
    yield from GroupKFold(count).split(np.zeros((len(groups), 1)), groups=np.array(groups))


def _counted(said: Sequence[str | None]) -> Counter[str]:
    return Counter(value for value in said if value is not None)
