"""Errors grouped by what went wrong, the costliest group first."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from vnecon_extract.evaluate.compare import FIELDS, Predicted
from vnecon_extract.evaluate.gold import GoldRecord
from vnecon_extract.evaluate.pairing import Pair

_AROUND = 90
_MEANING = {
    "missed": "a labelled number without a record",
    "spurious": "a record on a number that is labelled neither as a record nor as one to ignore",
    "noise": "a company's, survey's or law's number that poses as an indicator",
}


@dataclass(frozen=True)
class Cause:
    """One kind of error: its pairs, and what was taken for what, most frequent first."""

    name: str
    meaning: str
    pairs: tuple[Pair, ...]
    confusions: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Spot:
    """The words around a number: before it, itself, after it."""

    before: str
    number: str
    after: str


def wrong_fields(pair: Pair) -> tuple[str, ...]:
    """The fields of a full pair that are wrong, those that cost most first."""
    return tuple(name for name in FIELDS if not pair.right[name])


def cause_of(pair: Pair) -> str | None:
    """``missed``, ``spurious``, ``noise``, or the first wrong field; None where all is right."""
    if pair.noise:
        return "noise"
    if pair.gold is None:
        return "spurious"
    if pair.record is None:
        return "missed"
    return next(iter(wrong_fields(pair)), None)


def causes(pairs: Iterable[Pair]) -> tuple[Cause, ...]:
    """All causes, the most frequent first."""
    grouped: dict[str, list[Pair]] = {}
    for pair in pairs:
        name = cause_of(pair)
        if name:
            grouped.setdefault(name, []).append(pair)
    ordered = sorted(grouped.items(), key=lambda item: -len(item[1]))
    return tuple(_cause(name, tuple(found)) for name, found in ordered)


def _cause(name: str, pairs: tuple[Pair, ...]) -> Cause:
    confused = Counter(_confusion(name, pair) for pair in pairs)
    return Cause(name, _MEANING.get(name, f"{name} is wrong, the fields before it are right"), pairs, _most(confused))


def _most(confused: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple((what, count) for what, count in confused.most_common(5) if count > 1)


def _confusion(name: str, pair: Pair) -> str:
    if pair.gold is not None and pair.record is not None:
        return f"{shown_gold(pair.gold, name)} → {shown_record(pair.record, name)}"
    if pair.gold is not None:
        return f"{pair.gold.kind} of {pair.gold.indicator}"
    return f"{(pair.record or {}).get('kind')} of {(pair.record or {}).get('indicator')}"


def shown_gold(gold: GoldRecord, name: str) -> str:
    """A labelled field in words."""
    if name == "value" and gold.value is None:
        return f"{gold.low}..{gold.high}"
    return _shown(getattr(gold, name))


def shown_record(record: Predicted, name: str) -> str:
    """A predicted field in words."""
    value = record.get(name)
    if name == "value" and value is None:
        return f"{record.get('low')}..{record.get('high')}"
    if name == "base" and value and value.get("period"):
        return _shown(value["period"].get("label"))
    if isinstance(value, dict) and name != "breakdown":
        return _shown(value.get("label") or value.get("name") or value.get("kind"))
    return _shown(value)


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}: {words}" for key, words in value.items()) or "-"
    return "-" if value in (None, "") else str(value)


def spot_of(pair: Pair) -> Spot:
    """The number of an error among the words of its article; only the number where the text is not at hand."""
    quote: Any = (pair.record or {}).get("quote")
    if quote is not None:
        start, end, number = quote["start"], quote["end"], quote.get("text") or ""
    else:
        assert pair.gold is not None
        start = pair.gold.starts[0]
        end, number = pair.gold.starts[-1] + 1, pair.gold.text
    body = pair.article.body
    if body is not None and quote is None:
        end = _number_end(body, end)
    if body is None:
        return Spot("", number, "")
    return Spot(_flat(body[max(0, start - _AROUND) : start]), body[start:end], _flat(body[end : end + _AROUND]))


def _number_end(body: str, end: int) -> int:
    """Where the number whose first character is before ``end`` ends."""
    while end < len(body) and (body[end].isdigit() or (body[end] in ".," and body[end + 1 : end + 2].isdigit())):
        end += 1
    return end


def _flat(text: str) -> str:
    return text.replace("\r", " ").replace("\n", " ")
