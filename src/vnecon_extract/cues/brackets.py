"""Figures right behind others: in the bracket behind them, or told again as an amount."""

from bisect import bisect_left

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.role import Role
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import CueMention
from vnecon_extract.span import start_of

# The level, its change, and the bracket behind.
_BACK = 2
# One in so many parts: what rounding leaves of a level.
_NEAR = 50
POINTS = frozenset({"pp", "bp"})
_MOVED = frozenset({"level", "change"})


def opens_bracket(figure: Figure, reading: Reading) -> CueMention | None:
    """The verb of change right before the bracket that holds the figure: ``cũng giảm (khoảng từ 6,5% đến 7%)``."""
    return next((c for c in reading.cues if c.role == "change" and 0 <= figure.bracket - c.end <= 1), None)


def is_what_it_moved_by(figure: Figure, reading: Reading, before: Role | None) -> bool:
    """The amount right behind a change in per cent: ``tăng 3,4% (114 tỷ đồng)``, ``tăng 3,1%, bằng 12.000 con``."""
    if before is None or before.kind != "change":
        return False
    low, cues = reading.sentence.low, figure.cues
    if figure.bracket >= 0 and not cues:
        return not low[figure.bracket + 1 : figure.start].strip() and low[figure.bracket - 2 : figure.bracket] == "% "
    if len(cues) != 1 or cues[0].role != "ratio":
        return False
    return low[figure.left.start : cues[0].start].strip(" ,") == "" and low[cues[0].end : figure.start].strip() == ""


def is_level_of_base(figure: Figure, reading: Reading, before: Role | None) -> bool:
    """The amount in the bracket behind a change, from which that change led to the level before it: ``đạt 4,65 tỷ USD,
    giảm 8,8% (5,1 tỷ USD)``."""
    if before is None or before.kind != "change" or figure.bracket < 0:
        return False
    told, low = reading.quantities, reading.sentence.low
    at = bisect_left(told, figure.quantity.start, key=start_of)
    if at < _BACK or low[figure.bracket - 2 : figure.bracket] != "% " or told[at - 1].end >= figure.bracket:
        return False
    level, change, amount = told[at - _BACK].value, told[at - 1].value, figure.quantity.value
    if level is None or change is None or amount is None or told[at - _BACK].unit != figure.quantity.unit:
        return False
    led_to, moved = amount * (100 + before.sign * change) / 100, abs(level - amount)
    near = abs(led_to - level) <= level / _NEAR
    return near and moved < amount / 2  # what a level grew to twice of is what it grew by, too


def is_behind_a_level(figure: Figure, reading: Reading, before: Role | None) -> bool:
    """Points by themselves in the bracket behind a level, ``4,2% (0,7 điểm phần trăm)``, are what it moved by; so is
    what stands behind a space, where a plus sign got lost: ``4,9% ( 0,01%)``, ``tăng 1,57% ( 24,67 điểm)``."""
    low, opened = reading.sentence.low, figure.bracket
    if opened < 0 or before is None or low[opened + 1 : figure.start].strip():
        return False
    if low[opened + 1 : figure.start] == " ":
        return before.kind in _MOVED
    return figure.quantity.unit in POINTS and before.kind == "level"
