"""Figures right behind others: in the bracket behind them, or told again as an amount."""

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.role import Role
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import CueMention

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


def is_behind_a_level(figure: Figure, reading: Reading, before: Role | None) -> bool:
    """Points by themselves in the bracket behind a level, ``4,2% (0,7 điểm phần trăm)``, are what it moved by; so is
    what stands behind a space, where a plus sign got lost: ``4,9% ( 0,01%)``, ``tăng 1,57% ( 24,67 điểm)``."""
    low, opened = reading.sentence.low, figure.bracket
    if opened < 0 or before is None or low[opened + 1 : figure.start].strip():
        return False
    if low[opened + 1 : figure.start] == " ":
        return before.kind in _MOVED
    return figure.quantity.unit in POINTS and before.kind == "level"
