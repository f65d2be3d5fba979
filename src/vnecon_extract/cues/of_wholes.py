"""Percentages of a whole: what a percentage's own name, or the plan, whole or base behind it, make of it."""

from vnecon_extract.cues.growth import Growth
from vnecon_extract.cues.role import PER_CENT, Case, Role
from vnecon_extract.cues.wholes import Wholes
from vnecon_extract.decisions import Decision
from vnecon_extract.lexicon import Phrases
from vnecon_extract.mentions import CueMention
from vnecon_extract.rules import Rule
from vnecon_extract.span import starting

_SIGHT = 30
_BARE = "bare_period"
_LEAST_OF_BASE, _MOST_OF_BASE = 80, 120  # per cent


class OfWholes:
    """Tells what a percentage is of; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], growth: Growth, wholes: Wholes) -> None:
        self._growth, self._wholes = growth, wholes
        self._share = Phrases(words["share_words"])

    def named(self, case: Case) -> Decision[Role] | None:
        """What the subject's own name makes of a percentage, or the whole that follows it."""
        subject = case.named
        if subject is not None:
            way = self._growth.way(case.low, subject.start, subject.end)
            if way:
                return Decision(Role("change", way), Rule.ROLE_GROWTH_NAMED)
            if self._share.search(case.low, subject.start, subject.end):
                return Decision(Role("share", 0), Rule.ROLE_SHARE_NAMED)
        whole = self._wholes.is_whole(case.tail) or self._belongs(case)
        return Decision(Role("share", 0), Rule.ROLE_WHOLE_BEHIND) if whole else None

    def _belongs(self, case: Case) -> bool:
        """Whether a percentage is of what it is said to belong to; no rate is (``5,5%/năm thuộc về ngân hàng``)."""
        quantity, tail = case.figure.quantity, case.figure.tail
        rate = "/" in case.low[quantity.start : quantity.end]
        return not rate and self._wholes.belongs(case.low, tail.start, tail.end)

    def bracketed(self, case: Case) -> Decision[Role] | None:
        """``chiếm tỷ trọng áp đảo (trên 90%)``: how much is taken up, in the bracket behind the words that say so."""
        outer, low = case.figure.outer, case.low
        if (
            case.figure.bracket < 0
            or case.unit not in PER_CENT
            or low[case.figure.bracket + 1 : case.figure.start].strip()
        ):
            return None
        taken = [cue for cue in starting(case.reading.cues, *outer) if cue.role != "list"]
        near = taken and taken[-1].role == "share" and outer.end - taken[-1].end < _SIGHT
        return Decision(Role("share", 0), Rule.ROLE_SHARE_SAID) if near else None

    def level(self, case: Case, cue: CueMention) -> Decision[Role]:
        """A percentage after ``đạt``, ``là``, ``với``: of a plan, of a whole, growth, or a rate of its own."""
        if self._wholes.plan_behind(case.figure, case.reading):
            return Decision(Role("ratio", 0), Rule.ROLE_OF_PLAN)
        if _is_of_another_time(case):
            return Decision(Role("ratio", 0), Rule.ROLE_OF_BASE)
        found = self.named(case)
        if found is not None:
            return found
        if self._is_of_base(case):
            return Decision(Role("ratio", 0), Rule.ROLE_OF_BASE)
        return case.by_verb("level", 0, cue)

    def _is_of_base(self, case: Case) -> bool:
        """``chỉ đạt 96,35% so cùng kỳ``: so much of what it is compared with; growth is never that much."""
        value, end = case.figure.quantity.value, case.figure.quantity.end
        near = any(b.kind == "period" and b.start - end in (0, 1) for b in case.reading.bases)
        return near and case.unit in PER_CENT and value is not None and _LEAST_OF_BASE <= value <= _MOST_OF_BASE


def _is_of_another_time(case: Case) -> bool:
    """``đạt gần 13% lượng khách cùng kỳ năm 2019``: so much of what was counted at another time."""
    end, tail = case.figure.quantity.end, case.figure.tail.end
    for base in case.reading.bases:
        if end < base.start < tail and base.rule == _BARE:
            return case.unit in PER_CENT and base.start - end > 1 and "," not in case.low[end : base.start]
    return False
