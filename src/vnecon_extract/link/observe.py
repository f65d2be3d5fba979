"""Observation: all that a record says of a figure whose subject and role are known."""

from collections.abc import Sequence
from functools import lru_cache

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.asked import Asked, Nature
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.lists import Turn
from vnecon_extract.link.place_of import Measured, place_of
from vnecon_extract.link.roles import OF_A_PLAN, Role
from vnecon_extract.link.scene import Scene
from vnecon_extract.link.state import Observation, State, Subject
from vnecon_extract.link.tables import Tables
from vnecon_extract.link.times import period_of, whole_year
from vnecon_extract.records import Period, Place, PriceBasis, PriceBasisKind, Status
from vnecon_extract.span import Span
from vnecon_extract.timex.bases import PLAN
from vnecon_extract.timex.document_date import Published, is_ahead
from vnecon_extract.values import value

_PROVINCE = "VN-"
_TARGET = Status.TARGET
_AHEAD = (Status.FORECAST, _TARGET)
_LONGEST_NAME = 40
_NEAR = 20
_SOON = 62  # days


@value
class Linked:
    """A figure with its place in the sentence, its role, subject, parts and code."""

    figure: Figure
    figures: Sequence[Figure]
    turn: Turn
    role: Role
    subject: Subject
    parts: dict[str, Span]
    code: str


def observe(found: Linked, reading: Reading, state: State, scene: Scene, tables: Tables) -> Observation:
    """Add status, period, base, place, prices and who said it; a period that lasts stays in force in ``state``."""
    figure, quantity, said = found.figure, found.figure.quantity, found.role
    level, growth = said.kind == "level", said.kind in ("change", "ratio")
    stock = found.code in tables.stock
    nature: Nature = "quote" if found.code in tables.quoted else "stock" if stock else "flow"
    status, cue = tables.statuses.of(quantity.start, reading.sentence, reading.statuses)
    ahead, part = status in _AHEAD, bool(found.parts)
    same, origin = said.rule.startswith("equivalent"), said.rule == "from ... to"
    # Both values by position: by name they take three times as long to make.
    asked = Asked(figure, found.figures, reading, found.turn.period, nature, growth, part, same, ahead, origin)
    period, lasting, dated = period_of(asked, state, tables.candidates, scene.published)
    if status is _TARGET and level and said.rule != "equivalent to an amount":
        beside = not lasting or figure.bracket >= 0 or period in state.reported
        period = whole_year(period) if beside else period
    if _ahead(period, scene.published):
        status, cue = tables.statuses.of(
            quantity.start, reading.sentence, reading.statuses, future=True, planning=scene.plans
        )
    base, base_rule = None, ""
    if growth:
        base, base_rule = tables.against.of(asked, said.kind, period, state, scene.published, stock=stock)
    if base is None and said.rule == OF_A_PLAN:
        base, base_rule = PLAN, OF_A_PLAN
    place = place_of(Measured(figure, found.code, found.parts, found.turn.place), reading, scene, tables)
    ahead_of_all = is_ahead(period, scene.published) and not is_ahead(state.period, scene.published)
    if lasting and (ahead_of_all or _is_plan(status, period, scene.published)):
        state.plan(period, below=scene.plans)
    elif lasting:
        state.date(period)
    elif dated and status not in _AHEAD:
        state.reports()
    if period is not None and status is not _TARGET:
        state.reported.append(period)
    return Observation(
        quantity,
        reading.sentence,
        said.kind,
        -1 if level and _negative(found, reading, tables) else said.sign,
        _code(found, place, reading, tables),
        found.subject.span,
        _with_side(found, reading, tables),
        status,
        period,
        base,
        place,
        _price_basis(figure, reading),
        _attribution(reading),
        state.entity,
        tuple(filter(None, (quantity.rule, said.rule, base_rule, cue.rule if cue else ""))),
        dated,
    )


def _is_plan(status: Status, period: Period | None, published: Published | None) -> bool:
    """Whether a period is a target's, or a forecast's that will not be over soon: no outcome is of it."""
    if status is not Status.FORECAST or period is None or published is None or period.end is None:
        return status is _TARGET
    return (period.end - published.end).days > _SOON


def _code(found: Linked, place: Place | None, reading: Reading, tables: Tables) -> str:
    """``Kinh tế TPHCM tăng 1,39%``: what the country calls GDP is a province's GRDP, unless the text says GDP."""
    local = tables.local.get(found.code)
    if local is None or place is None or place.code is None or not place.code.startswith(_PROVINCE):
        return found.code
    words = reading.sentence.text[found.subject.span.start - reading.sentence.start :][:_LONGEST_NAME]
    return found.code if words.startswith("GDP") else local


def _negative(found: Linked, reading: Reading, tables: Tables) -> bool:
    """Whether the subject's words, or the verb of a balance, say that the level is below zero (``thâm hụt 63``)."""
    if found.subject.negative:
        return True
    if "balance" not in found.code:
        return False
    figure = found.figure
    words = reading.sentence.low[max(figure.left.start, figure.start - _NEAR) : figure.start]
    return any(word in words for word in tables.deficit)


def _with_side(found: Linked, reading: Reading, tables: Tables) -> dict[str, Span]:
    """``56,3 - 56,8 triệu đồng/lượng (mua vào - bán ra)``: the side of the quote, which nothing behind goes on with."""
    side = tables.sides.side(reading.sentence.low, found.figure.start, found.figure.quantity.end)
    if side is None:
        return found.parts
    offset = reading.sentence.start
    return {**found.parts, "other": Span(offset + side.start, offset + side.end)}


def _ahead(period: Period | None, published: Published | None) -> bool:
    if period is None or published is None or period.start is None:
        return False
    return (period.start.year, period.start.month) > (published.year, published.month)


def _price_basis(figure: Figure, reading: Reading) -> PriceBasis | None:
    if not reading.price_bases:
        return None
    earlier = [m for m in reading.price_bases if m.start < figure.start]
    if not earlier:
        return None
    return _prices(earlier[-1].kind, earlier[-1].year)


@lru_cache(maxsize=100)
def _prices(kind: str, year: int | None) -> PriceBasis:
    return PriceBasis(kind=PriceBasisKind(kind), year=year)


def _attribution(reading: Reading) -> Span | None:
    if not reading.attributions:
        return None
    first, offset = reading.attributions[0], reading.sentence.start
    return Span(offset + first.start, offset + first.end)
