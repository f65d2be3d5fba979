"""How sure and how right: calibration error, area under the curve, what is covered at which precision."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.metrics import roc_auc_score

from calibration.rows import Row
from vnecon_extract.confidence.model import FIELDS

_STEPS = 10
_DRAWS, _SEED = 500, 1  # of what chance alone does
_SURE = 0.9
_PRECISIONS = (0.90, 0.95, 0.98)


@dataclass(frozen=True)
class Judged:
    """A record with how sure it was said to be, in all and field by field."""

    row: Row
    whole: float
    fields: dict[str, float]


def report(judged: Sequence[Judged], by: str) -> str:
    """All figures, as Markdown."""
    told = [(j.whole, j.row.strict) for j in judged]
    lines = [
        f"\nLeft out by {by}: {len(told)} records, {_percent(_mean(r for _, r in told))} % right.\n",
        "| | records | right, % | calibration error | by chance: mean, 95 in 100 below"
        " | area under ROC | sure (0.9): share, % | of them right, % |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
        _line("all", told),
        *(_line(name, part) for name, part in _parts(judged, lambda j: j.row.stratum)),
        *(
            [_line(_called(name), part) for name, part in _parts(judged, lambda j: j.row.source)]
            if by == "source"
            else []
        ),
        "\n| precision | records that can be kept, % |\n|---|---:|",
        *(f"| {precision:.2f} | {_percent(covered(told, precision))} |" for precision in _PRECISIONS),
    ]
    if by == "article":
        lines += ["\n| confidence | records | mean, % | right, % |\n|---|---:|---:|---:|", *_steps(told)]
        lines += ["\n| field | wrong, % | calibration error | area under ROC |\n|---|---:|---:|---:|"]
        lines += [_field(judged, field) for field in FIELDS]
    return "\n".join(lines) + "\n"


Told = Sequence[tuple[float, bool]]


def error(told: Told) -> float:
    """By how much confidence and rightness differ, in the mean over tenths of the scale."""
    steps = _by_step(told)
    return sum(abs(sum(c for c, _ in part) - sum(r for _, r in part)) for part in steps.values()) / len(told)


def by_chance(chances: Sequence[float]) -> tuple[float, float]:
    """The calibration error of a model that is right just as often as it says, with the same confidences: its mean, and
    what it stays below in 95 of 100 draws.  An error below that may be chance alone."""
    drawn = np.random.default_rng(_SEED)
    draws = [error([*zip(chances, drawn.random(len(chances)) < chances, strict=True)]) for _ in range(_DRAWS)]
    return float(np.mean(draws)), float(np.quantile(draws, 0.95))


def covered(told: Told, precision: float) -> float:
    """The largest share of records, the surest first, of which as many are right."""
    most = right = 0
    for count, (_, is_right) in enumerate(sorted(told, key=lambda pair: -pair[0]), 1):
        right += is_right
        if right >= precision * count:
            most = count
    return most / len(told)


def area(told: Told) -> float | None:
    """How often of one right and one wrong record the right one is surer; None where all are alike."""
    right = [r for _, r in told]
    return float(roc_auc_score(right, [c for c, _ in told])) if len(set(right)) == 2 else None


def _called(source: str) -> str:
    """A publisher by name; a repository that gathers articles of several is not named."""
    return "a published data set of news" if "/" in source else source


def _line(name: str, told: Told) -> str:
    sure = [r for c, r in told if c >= _SURE]
    cells = [
        str(len(told)),
        _percent(_mean(r for _, r in told)),
        f"{error(told):.3f}",
        "{:.3f}, {:.3f}".format(*by_chance([c for c, _ in told])),
        _area(told),
        _percent(len(sure) / len(told)),
        _percent(_mean(sure)) if sure else "-",
    ]
    return f"| {name} | {' | '.join(cells)} |"


def _field(judged: Sequence[Judged], field: str) -> str:
    told = [(j.fields[field], j.row.right[field]) for j in judged if field in j.row.right]
    wrong = _percent(1 - _mean(r for _, r in told))
    return f"| {field} | {wrong} | {error(told):.3f} | {_area(told)} |"


def _area(told: Told) -> str:
    under = area(told)
    return "-" if under is None else f"{under:.3f}"


def _steps(told: Told) -> Iterable[str]:
    for step, part in sorted(_by_step(told).items(), reverse=True):
        mean, right = _percent(_mean(c for c, _ in part)), _percent(_mean(r for _, r in part))
        yield f"| {step / _STEPS:.1f} to {(step + 1) / _STEPS:.1f} | {len(part)} | {mean} | {right} |"


def _by_step(told: Told) -> dict[int, list[tuple[float, bool]]]:
    steps = defaultdict(list)
    for chance, right in told:
        steps[min(int(chance * _STEPS), _STEPS - 1)].append((chance, right))
    return steps


def _parts(judged: Sequence[Judged], key) -> list[tuple[str, Told]]:  # type: ignore[no-untyped-def]
    parts = defaultdict(list)
    for one in judged:
        parts[key(one)].append((one.whole, one.row.strict))
    return sorted(parts.items())


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return sum(listed) / len(listed) if listed else 0.0


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"
