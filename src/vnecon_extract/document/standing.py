"""What periods stand for a figure that names none."""

from vnecon_extract.decisions import Decision
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.records import Period


def standing(time: TimeFrame, *, future: bool, flow: bool) -> list[tuple[str, Decision[Period | None]]]:
    """What a figure that names no period may be of, the nearest first, each with how it is in force: that of plans;
    for what adds up over time (``flow``) the span before a moment that a count was taken at; the last one; that of
    the heading, where it is another."""
    now = time.period.value
    found: list[tuple[str, Decision[Period | None]]] = []
    if time.planned is not None and (future or time.paragraph <= time.plans_until):
        found.append(("plans_in_force", time.planned))
    if flow and time.span is not None and now is not None and now.start is None:
        found.append(("span_in_force", time.span))
    found.append(("in_force", time.period))
    if time.headed is not None and time.headed.value is not now:
        found.append(("of_heading", time.headed))
    return found
