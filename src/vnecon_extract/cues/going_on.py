"""Lists that go on with a change: ``công nghiệp tăng 2.300 tỷ đồng; dịch vụ 1.500 tỷ đồng``."""

from collections.abc import Sequence

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.role import Role
from vnecon_extract.decisions import Decision
from vnecon_extract.find.reading import Reading
from vnecon_extract.rules import Rule
from vnecon_extract.span import overlap, starting


def going_on(
    row: Sequence[Figure], index: int, reading: Reading, before: Role | None, plain: Decision[Role]
) -> Decision[Role]:
    """``plain``, or the change before it where the figure at ``index`` is the next item of a list: behind a semicolon,
    of a part alone, measured as the change of another part before it."""
    if not index or before is None or before.kind != "change" or plain.rule is not Rule.ROLE_PLAIN:
        return plain
    figure, last = row[index], row[index - 1]
    next_item = figure.clause == last.clause + 1 and figure.bracket < 0 and last.bracket < 0
    if not (next_item and figure.quantity.unit == last.quantity.unit):
        return plain
    if not (_is_part(last, reading) and _is_part(figure, reading)):
        return plain
    return Decision(Role("change", before.sign), Rule.ROLE_LIST_GOES_ON)


def _is_part(figure: Figure, reading: Reading) -> bool:
    """Whether the words of a figure name a part, and no indicator that is none."""
    start, end = figure.left
    parts = [part for part in starting(reading.breakdowns, start, end) if part.end <= end]
    named = (m for m in starting(reading.indicators, start, end) if m.end <= end and not m.risky)
    return bool(parts) and all(any(overlap(m, part) for part in parts) for m in named)
