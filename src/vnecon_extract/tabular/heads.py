"""Heads: what one cell above a column, or one label or caption, says of the figures it stands for."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from vnecon_extract.find.reader import Reader
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge.tabular import HeadKind
from vnecon_extract.mentions import BaseMention, CalendarPoint, PeriodMention, Sentence
from vnecon_extract.tabular.units import PERCENT, Unit, Units
from vnecon_extract.tabular.vocabulary import Vocabulary
from vnecon_extract.values import value

_EDGES = " .,:;()[]*\"'-–/%"
_SPACES = re.compile(r"\s+")
_LONGEST = 300


@value
class Head:
    """What the words of a head say.

    ``kind`` is None for plain figures; ``against`` what a ratio is measured against by its own words ("plan",
    "same"), ``base`` what the head compares with, ``opens`` that the heads below name it.  ``periods`` are those of
    the figures, ``reported`` the span of the report that stands for one.  ``rest`` are the words that are left: a
    measure (``trị giá``), a part or an indicator.  ``absolute`` says that a change is in the unit of the amounts.
    """

    text: str
    reading: Reading
    kind: HeadKind | None
    against: str
    status: str
    reported: str
    units: tuple[Unit, ...]
    periods: tuple[PeriodMention, ...]
    base: BaseMention | None
    opens: bool
    rest: str
    absolute: bool = False

    @property
    def per_cent(self) -> bool:
        """Whether it says that its figures are percentages."""
        return bool(self.units) and self.units[0].is_part


class Heads:
    """Reads heads; what one says does not depend on where it stands, so each is read once."""

    def __init__(self, reader: Reader, words: Vocabulary, units: Units) -> None:
        self._reader, self._words, self._units = reader, words, units
        self.read = lru_cache(maxsize=2000)(self._read)

    def _read(self, words: str) -> Head:
        low = self._words.written_out(words[:_LONGEST])
        text, units = self._units.bracketed(low)
        units = units or self._units.led(low) or self._units.read(low)
        if not units and "%" in low:
            units = (PERCENT,)
        text = _SPACES.sub(" ", text).strip()
        [reading] = self._reader.read([Sentence(0, len(text), text, text)])
        entry = self._words.head(text)
        opens = text.rstrip(_EDGES) and any(
            text.rstrip(" :(").endswith(w) for w in self._words.lists["open_comparison"]
        )
        base = self._base(text, reading)
        kind, against = (entry.kind, entry.against) if entry is not None else (None, "")
        if kind is None and base is not None:
            kind = "ratio"
        if kind == "ratio" and self._words.names_plan(text) and (base is None or base.kind != "period"):
            against = "plan"
        elif kind is None and units and units[0].is_part and self._words.names_plan(text):
            kind, against = "ratio", "plan"
        status = self._words.status(text)
        periods, reported = self._periods(text, reading, base)
        return Head(
            text, reading, kind, against, status.status if status is not None else "",
            reported, units, periods, base, bool(opens),
            self._rest(text, reading, units), entry is not None and entry.absolute,
        )  # fmt: skip

    def _base(self, text: str, reading: Reading) -> BaseMention | None:
        """What a head compares with: the words behind ``so với``, or the year that an index counts from."""
        for base in reading.bases:
            if base.kind == "period":
                return base
        if (counted := self._words.base_year(text)) is not None:
            for mention in reading.spoken_periods:
                if mention.point.year is not None and mention.end > counted:
                    year = replace(
                        mention, rule="base_year", grain="year", form="whole", point=CalendarPoint(mention.point.year)
                    )
                    return BaseMention(mention.start, mention.end, "base_year", "period", (year,))
        return next(iter(reading.bases), None)

    def _periods(self, text: str, reading: Reading, base: BaseMention | None) -> tuple[tuple[PeriodMention, ...], str]:
        """The periods that the figures are of, those compared with aside, or the span of the report that they are."""
        compared = [(b.start, b.end) for b in (*reading.bases, *([base] if base else []))]
        periods = _outside(reading.spoken_periods, compared)
        found = self._words.reported(text)
        if found is None or any(start <= found[0] < end for start, end in compared):
            return periods, ""
        dated = _outside(periods, [found[:2]])
        return (dated, "") if dated else ((), found[2])

    def _rest(self, text: str, reading: Reading, units: tuple[Unit, ...]) -> str:
        spent = bytearray(len(text))
        spans = [*self._words.spent(text), *((m.start, m.end) for m in reading.spoken_periods)]
        spans += [(b.start, b.end) for b in reading.bases]
        for start, end in spans:
            spent[start:end] = b"\1" * (end - start)
        left = "".join(" " if gone else char for char, gone in zip(text, spent, strict=True))
        left = _SPACES.sub(" ", left).strip(_EDGES)
        return "" if units and self._units.read(left) else left


def _outside(mentions: Iterable[PeriodMention], spans: Iterable[tuple[int, int]]) -> tuple[PeriodMention, ...]:
    inside = list(spans)
    return tuple(m for m in mentions if m.is_period and not any(s <= m.start and m.end <= e for s, e in inside))


def merged(heads: Iterable[Head], read: "Heads") -> list[Head]:
    """The heads above a column, from the top down; one that ends in ``so với`` goes on with those below it."""
    found: list[Head] = []
    for head in heads:
        if found and found[-1].opens:
            before = found.pop()
            joined = read.read(f"{before.text.rstrip(_EDGES)} {head.text}")
            head = replace(joined, units=joined.units or head.units or before.units)
        found.append(head)
    return found
