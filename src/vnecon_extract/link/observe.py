"""Observation: all that a record says of a figure whose subject and role are known."""

from collections.abc import Mapping

from vnecon_extract.cues.also_said import NO_PRICES
from vnecon_extract.cues.role import Role
from vnecon_extract.cues.statuses import UNSAID
from vnecon_extract.decisions import Decision
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.document.scene import Scene, is_part_of_country
from vnecon_extract.document.state import AHEAD, NOBODY, Observation
from vnecon_extract.link.dated import asked_of, compared, dated
from vnecon_extract.link.meanings import outweighing
from vnecon_extract.link.passages import Draft
from vnecon_extract.link.place_of import place_of
from vnecon_extract.link.tables import Tables
from vnecon_extract.records import Period, Place, Status
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span
from vnecon_extract.timex.document_date import Published, is_unfinished
from vnecon_extract.values import replace
from vnecon_extract.when.against import NO_BASE
from vnecon_extract.when.in_force import put_in_force

_TARGET = Status.TARGET
# A look into an enum takes as long as a call.
_EXPECTED, _TARGETED, _OF_BASE = Rule.ROLE_EXPECTED, Rule.ROLE_TARGETED, Rule.PERIOD_OF_BASE
_IN_FORCE, _WORLD = Rule.PERIOD_IN_FORCE, "world"


def observe(draft: Draft, scene: Scene, tables: Tables) -> tuple[Observation, TimeFrame]:
    """Add status, period, base, place, prices and who said it; and what the figure leaves in force."""
    figure, reading, role, code = draft.figure, draft.reading, draft.role, draft.code
    level, said, status = role.value.kind == "level", reading.statuses, UNSAID
    if said:
        status = tables.statuses.of(draft.quantity.start, reading.sentence, said)
    elif not reading.spoken_periods:
        status = _goes_on(draft, tables) or status
    if level and figure.joined and _of_pair(draft, tables):
        status = Decision(_TARGET, Rule.STATUS_OF_PAIR, runner_up=status)
    elif role.rule is _EXPECTED:
        status = Decision(Status.FORECAST, Rule.STATUS_CUE, role.words, runner_up=status)
    elif role.rule is _TARGETED:
        status = Decision(_TARGET, Rule.STATUS_CUE, role.words, runner_up=status)
    asked = asked_of(draft, status.value, tables)
    period, lasting, time = dated(draft, asked, status.value, scene, tables)
    status = _at(period, status, draft, scene, tables)
    base, time = compared(draft, asked, period.value, time, scene, tables) if asked.growth else (NO_BASE, time)
    place = place_of(draft, scene, tables)
    first = reading.sentence.start + draft.passage.row[0].start
    named = draft.subject.span
    time = put_in_force(period, status.value, time, scene.published, planning=scene.plans, lasting=lasting, first=first)
    if status.value not in AHEAD:
        time = time.aiming(None)  # an outcome among them, and the sentence tells what came
    elif draft.index == 0:
        time = time.aiming(status)
    observed = Observation(
        draft.quantity,
        reading.sentence,
        _below_zero(role)
        if level and tables.also_said.is_negative(figure, draft.subject, code.value, reading)
        else role,
        _where(code, place.value, tables),
        Decision(named, draft.found.rule, named, None, *draft.rivals),
        _with_quotes(draft, scene, tables) if _is_quote(draft, tables) else draft.shown,
        status,
        period,
        base,
        place,
        tables.also_said.price_basis(figure, reading) if reading.price_bases else NO_PRICES,
        tables.also_said.attribution(reading) if reading.attributions else NOBODY,
        tables.owners.held(draft.owner, code.value),
    )
    return observed, time


def _goes_on(draft: Draft, tables: Tables) -> Decision[Status] | None:
    """That of the plan or forecast of the sentence before, where a figure can be of it: no price, which is today's."""
    aimed = draft.time.aimed
    if aimed is None or draft.code.value in tables.quoted or not tables.statuses.goes_on(draft.reading):
        return None
    return aimed.carried(Rule.STATUS_GOES_ON)


def _of_pair(draft: Draft, tables: Tables) -> bool:
    """``giải ngân 712/12.960 tỷ đồng``: so much is done of what was planned; two prices are bid and offer, and a list
    gives each its own subject (``lên 15.200/2.220 tỷ đồng``)."""
    code, turn = draft.code.value, draft.turn
    if turn.back or turn.indicator is not None:
        return False
    if code in tables.quoted or code in tables.given or draft.part:
        return False
    return draft.low[: draft.quantity.start].endswith(("/", "/ "))


def _at(
    period: Decision[Period | None],
    status: Decision[Status],
    draft: Draft,
    scene: Scene,
    tables: Tables,
) -> Decision[Status]:
    """The status that a figure of that period can have: nothing ahead is an outcome, last year's is no estimate."""
    if _ahead(period.value, scene.published) and status.rule is not Rule.STATUS_GOES_ON:
        start, reading = draft.quantity.start, draft.reading
        status = tables.statuses.of(start, reading.sentence, reading.statuses, future=True, planning=scene.plans)
    elif status is UNSAID and is_unfinished(period.value, scene.published):
        status = _goes_on(draft, tables) or tables.statuses.ahead(planning=scene.plans)
    elif status is UNSAID and period.rule is _IN_FORCE and _ends_later(period.value, scene.published):
        # "Kế hoạch của quý I là 9.000 tỷ đồng. Kỳ hạn 5 năm là 1.000 tỷ đồng"
        status = _goes_on(draft, tables) or status
    if period.rule is _OF_BASE and status.value is Status.ESTIMATE:
        # "ước đạt 2.640 triệu USD, tăng 18% so với cùng kỳ (đạt 2.230 triệu USD)": last year's is known
        return Decision(Status.ACTUAL, Rule.STATUS_PAST, runner_up=status)
    return status


def _below_zero(role: Decision[Role]) -> Decision[Role]:
    return replace(role, value=Role(role.value.kind, -1))


def _where(code: Decision[str], place: Place | None, tables: Tables) -> Decision[str]:
    """``Kinh tế TPHCM tăng 1,39%``: what the country calls GDP is a province's GRDP (codebook N1); gold at what the
    world pays for it is not what our shops do."""
    if code.value in tables.local and is_part_of_country(place):
        return outweighing(tables.local[code.value], Rule.INDICATOR_LOCAL, code, tables.indicator_weights)
    if code.value in tables.worldwide and place is not None and place.level == _WORLD:
        return outweighing(tables.worldwide[code.value], Rule.INDICATOR_NARROWED, code, tables.indicator_weights)
    return code


def _is_quote(draft: Draft, tables: Tables) -> bool:
    """Whether a figure may be one side of a quote, or a dealer's: nothing else is asked of most."""
    return draft.code.value in tables.dealers.quoted or tables.also_said.tells_sides(draft.low)


def _with_quotes(draft: Draft, scene: Scene, tables: Tables) -> Mapping[str, Decision[Span]]:
    """The parts, with the side of a quote and, where dealers are compared, whose it is."""
    also, code, figure, reading = tables.also_said, draft.code.value, draft.figure, draft.reading
    if code not in tables.dealers.quoted:
        return also.with_side(figure, draft.shown, reading)
    parts = draft.shown
    if scene.quotes.told:
        parts = tables.dealers.parts(scene.quotes.told, code, figure, reading, parts)
    return also.of_dealer(figure, draft.passage.row, parts, reading)


def _ends_later(period: Period | None, published: Published | None) -> bool:
    """Whether a period was not over when the article was published."""
    end = period.end if period is not None else None
    return end is not None and published is not None and end > published.end


def _ahead(period: Period | None, published: Published | None) -> bool:
    start = period.start if period is not None else None
    if start is None or published is None or start <= published.end:
        return False
    return (start.year, start.month) > (published.year, published.month)
