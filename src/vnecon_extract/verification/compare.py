"""A claim beside one figure of the text: what differs, field by field."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple

from vnecon_extract.document.place_names import plain
from vnecon_extract.document.places import Gazetteer
from vnecon_extract.errors import KnowledgeError
from vnecon_extract.find.quantities import tidy
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.places import VIETNAM, places, stands
from vnecon_extract.knowledge.quantities import units
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.records import Base, IndicatorRecord, Period, PriceBasis
from vnecon_extract.timex.document_date import Published
from vnecon_extract.verification.claims import Claim
from vnecon_extract.verification.figures import Figure, digits_of
from vnecon_extract.verification.periods import same_days
from vnecon_extract.verification.reader import ClaimReader
from vnecon_extract.verification.verdicts import Reason

_NOTHING = "nothing"
_UNREAD = "our reading finds none"
_NO_INDICATOR = "we do not read it as an indicator's figure"
_PER_WHAT = "the text may leave open per what"
_NO_UNIT = "no table knows the unit"
_OTHER = "other"
_THOUSANDS = {Decimal(1000), Decimal("0.001")}


class Compared(NamedTuple):
    """What differs between a claim and a figure; ``rounded`` where the claim only rounds its number."""

    reasons: tuple[Reason, ...]
    rounded: bool = False


class Comparison:
    """Compares claims with figures; built once from the tables.  ``rounding`` lets a claim say fewer digits."""

    def __init__(self, knowledge: Knowledge, reader: ClaimReader, *, rounding: bool) -> None:
        self._reader, self._rounding = reader, rounding
        self._gazetteer = Gazetteer(knowledge)
        self._units = {unit.code for unit in units(knowledge)}
        country = next(entry.name_vi for entry in places(knowledge) if entry.code == VIETNAM)
        self._stands = {plain(say): country for stand in stands(knowledge) if stand.national for say in stand.says}
        self._kinds = {plain(kind) for kind in word_lists(knowledge, "places")["kinds"]}

    def compare(self, claim: Claim, figure: Figure, published: Published | None) -> Compared:
        """Everything that differs, the number first."""
        number = _number(claim, figure)
        rounded = number is not None and self._rounding and _rounds(claim, figure)
        reasons = [] if number is None or rounded else [number]
        if claim.unit is not None and claim.unit != figure.unit:
            reasons.append(self._unit(claim.unit, figure))
        if figure.record is None:
            reasons += [_reason(key, _said(value), _NOTHING, _NO_INDICATOR) for key, value in claim.fields.items()]
        else:
            reasons += self._fields(claim.fields, figure.record, figure.doubts, published)
        return Compared(tuple(reasons), rounded)

    def _unit(self, claimed: str, figure: Figure) -> Reason:
        """Another unit; in doubt where one only says more of the other (VND, VND/kg), or where no table knows it."""
        mine, other = claimed.split("/"), figure.unit.split("/")
        doubt = figure.doubts.get("unit", "")
        if not figure.unit:
            doubt = _UNREAD
        elif mine[0] == other[0] and (set(mine) < set(other) or set(other) < set(mine)):
            doubt = _PER_WHAT
        elif not (mine[0] in self._units and other[0] in self._units):
            doubt = _NO_UNIT
        return _reason("unit", claimed, figure.unit or _NOTHING, doubt)

    def _fields(
        self, fields: Mapping[str, Any], record: IndicatorRecord, doubts: Mapping[str, str], published: Published | None
    ) -> Iterator[Reason]:
        for key, claimed in fields.items():
            held = _held(record, key)
            if not self._same(key, claimed, held, record, published):
                doubt = doubts.get(key, "") or (_UNREAD if _is_unread(key, held) else "")
                yield _reason(key, _said(claimed), _said(held), doubt)

    def _same(self, key: str, claimed: Any, held: Any, record: IndicatorRecord, published: Published | None) -> bool:
        match key:
            case "indicator":
                return held in claimed
            case "subject":
                return self._same_subject(claimed, record)
            case "period":
                return held is not None and same_days(claimed, held)
            case "base":
                return held is not None and _same_base(claimed, held)
            case "place":
                return held is not None and self._same_place(claimed, held, published)
            case "price_basis":
                return held is not None and _same_prices(claimed, held)
            case "breakdown":
                return _words(claimed) == _words(held)
            case "entity":
                return held is not None and plain(str(claimed)) == plain(held)
        return bool(claimed == held)

    def _same_subject(self, words: str, record: IndicatorRecord) -> bool:
        """The words of the text, some of them, or a name of the same indicator."""
        said, held = f" {plain(words)} ", f" {plain(record.subject.text)} "
        return said in held or held in said or record.indicator in self._reader.codes(words)

    def _same_place(self, claimed: Mapping[str, Any], held: Any, published: Published | None) -> bool:
        for part in ("code", "official_code", "level", "within"):
            if part in claimed and getattr(held, part) is not None and str(claimed[part]) != getattr(held, part):
                return False
        return "name" not in claimed or self._named(str(claimed["name"]), held, published)

    def _named(self, name: str, held: Any, published: Published | None) -> bool:
        """Whether a name in whatever spelling, a code, or words for the country mean the place."""
        said = plain(self._stands.get(plain(name), name))
        if said == plain(held.name) or name == held.code:
            return True
        kind = next((kind for kind in self._kinds if said == f"{kind} {plain(held.name)}"), None)
        if kind is not None or (held.code is None and held.official_code is None):
            return kind is not None
        try:
            home = self._gazetteer.given(name, published)
        except KnowledgeError:
            return False
        place = self._gazetteer.as_place(home.code, published, home)
        return place is not None and place.name == held.name


def _number(claim: Claim, figure: Figure) -> Reason | None:
    """How the number differs: not at all, in sign, in scale, as an end of a range, or in its digits."""
    claimed, held = claim.ends, figure.ends
    shown = shown_ends(claimed)
    if claimed == held:
        return None
    if len(claimed) != len(held):
        name = "range" if set(claimed) & set(held) else "digits_differ"
        return _reason(name, shown, figure.text)
    if sorted(map(abs, claimed)) == sorted(map(abs, held)):
        doubt = _NO_INDICATOR if figure.record is None else ""
        return _reason("sign", shown, _signed(figure), doubt) if claim.signed else None
    if all(digits_of(one) == digits_of(other) for one, other in zip(claimed, held, strict=True)):
        factor = Decimal(1).scaleb(claimed[0].adjusted() - held[0].adjusted())
        return _reason("scale", shown, figure.text, figure.doubts.get("value", "") if factor in _THOUSANDS else "")
    return _reason("digits_differ", shown, figure.text)


def _signed(figure: Figure) -> str:
    """The quote, with the value that the verb before it gives the sign of."""
    return f"{figure.text} ({shown_ends(figure.ends)})"


def shown_ends(ends: Iterable[Decimal]) -> str:
    """A number, or both ends of a range, as plain decimals.

    >>> shown_ends([Decimal("5.50"), Decimal("7E+3")])
    '5.5 - 7000'
    """
    return " - ".join(f"{tidy(end):f}" for end in ends)


def _rounds(claim: Claim, figure: Figure) -> bool:
    """Whether the claim's number is the figure's, rounded to the last place that the claim writes."""
    value, held = claim.value, figure.value
    if value is None or held is None or claim.step <= 0:
        return False
    ratio = held / claim.step
    return value / claim.step in {ratio.quantize(Decimal(1), way) for way in (ROUND_HALF_UP, ROUND_HALF_EVEN)}


def _held(record: IndicatorRecord, key: str) -> Any:
    value = getattr(record, key)
    return value.value if key in ("kind", "status", "bound") else value


def _is_unread(key: str, held: Any) -> bool:
    """Whether our reading leaves the field open: it may still stand in the text."""
    return held is None if key not in ("indicator", "subject") else key == "subject" or held == _OTHER


def _same_base(claimed: Base, held: Base) -> bool:
    if claimed.kind != held.kind:
        return False
    return claimed.period is None or (held.period is not None and same_days(claimed.period, held.period))


def _same_prices(claimed: tuple[Any, int | None], held: PriceBasis) -> bool:
    kind, year = claimed
    return (kind is None or kind == held.kind) and (year is None or year == held.year)


def _words(breakdown: Mapping[str, Any]) -> dict[str, str]:
    return {dimension: plain(str(words)) for dimension, words in breakdown.items()}


def _reason(name: str, claimed: str, says: str, doubt: str = "") -> Reason:
    return Reason(name, claimed, says, doubt)


_SAID: Mapping[type, Callable[[Any], str]] = {
    Period: lambda period: period.label or f"{period.start} to {period.end}",
    PriceBasis: lambda basis: f"{basis.kind.value} {basis.year or ''}".strip(),
    Base: lambda base: _said(base.period) if base.period is not None else base.kind.value,
    tuple: lambda parts: " or ".join(str(part) for part in parts if part is not None),
}


def _said(value: Any) -> str:
    """A statement in a word or two."""
    if value is None or value == {}:
        return _NOTHING
    if isinstance(value, Mapping):
        return ", ".join(str(part) for part in value.values())
    if (say := _SAID.get(type(value))) is not None:
        return say(value)
    return str(getattr(value, "name", None) or getattr(value, "text", None) or value)
