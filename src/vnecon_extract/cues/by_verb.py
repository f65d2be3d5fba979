"""What the verb before a figure makes of it, or the noun that stands before the verb."""

from collections.abc import Mapping

from vnecon_extract.cues.changes import Changes
from vnecon_extract.cues.driven import Driven
from vnecon_extract.cues.growth import Growth
from vnecon_extract.cues.of_wholes import OfWholes
from vnecon_extract.cues.role import PER_CENT, Case, Role, right_before
from vnecon_extract.cues.wholes import Wholes
from vnecon_extract.decisions import Decision
from vnecon_extract.mentions import CueMention
from vnecon_extract.rules import Rule

_SHARE_SIGHT = 60


class ByVerb:
    """Tells the roles of figures behind verbs; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(
        self,
        words: Mapping[str, tuple[str, ...]],
        growth: Growth,
        wholes: Wholes,
        driven: Driven,
        changes: Changes,
        of_wholes: OfWholes,
    ) -> None:
        self._growth, self._wholes, self._driven = growth, wholes, driven
        self._changes, self._of_wholes = changes, of_wholes
        self._gained = {"point": frozenset(words["points_gained"]), "percent": frozenset(words["percent_gained"])}
        self._as_much_as = frozenset(words["as_much_as"])
        self._this = words["pointed_at"]

    def of(self, case: Case, cue: CueMention) -> Decision[Role]:
        """The role of a figure by ``cue``, the last verb before it."""
        if cue.role == "change":
            return self._changes.of(case, cue)
        if cue.role == "contribution":
            return self._contribution(case, cue)
        if cue.role in ("share", "ratio"):
            return case.by_verb(cue.role if case.percentage else "level", 0, cue)
        if case.low[cue.start : cue.end] in self._gained.get(case.unit, ()):
            return case.by_verb("change", 1, cue)
        several = len(case.figure.cues) > 1
        earlier = self._by_earlier(case, cue) if several else None
        if earlier is not None:
            return earlier
        if not case.percentage:
            return case.by_verb("level", 0, cue)
        moved = right_before(case.figure, cue) if several else None
        if moved is not None and moved.sign < 0 and case.low[cue.start : cue.end] in self._as_much_as:
            return case.by_verb("change", moved.sign, moved)  # "giảm lên tới 10%": nothing falls up to a level
        if moved is None or self._changes.end_toward(case.low, moved.end, cue.end):
            return self._of_wholes.level(case, cue)
        return case.by_verb("change", moved.sign, moved)  # "GDP tăng thêm ở mức bình quân 2,18%"

    def _by_earlier(self, case: Case, cue: CueMention) -> Decision[Role] | None:
        """What a verb or noun before ``cue`` makes of a figure."""
        listed = self._growth.listed(case.figure, case.low, cue) if cue.role == "list" else None
        if listed is not None:
            return case.by_verb("change", listed.sign, listed)
        noun = self._growth.noun(case.figure, case.low, cue, part=case.percentage)
        if noun is not None and self._is_so_much(case, noun, cue):
            compared = self._changes.compared(case, noun)
            if compared is not None:
                return compared
            return case.by_verb("change", noun.sign, noun, Rule.ROLE_GROWTH_NOUN)
        share = self._share_before(case, cue) if case.percentage else None
        return case.by_verb("share", 0, share, Rule.ROLE_SHARE_SAID) if share is not None else None

    def _share_before(self, case: Case, cue: CueMention) -> CueMention | None:
        """``chiếm tỷ trọng lớn với 23%``, ``chiếm lần lượt 0,8% và 0,2%``: what is taken up, with its size behind."""
        for earlier in case.figure.verbs_before(cue):
            if earlier.role == "share":
                return earlier if cue.start - earlier.end < _SHARE_SIGHT else None
            if earlier.role not in ("level", "list"):
                return None
        return None

    def _is_so_much(self, case: Case, noun: CueMention, cue: CueMention) -> bool:
        """Whether the figure behind ``cue`` is the growth that ``noun`` names, not what it led to or was done of a plan
        (``tăng trưởng khá, đạt 60% dự toán``)."""
        apart = "," in case.low[noun.end : cue.start]
        if apart and self._wholes.plan_behind(case.figure, case.reading):
            return False
        return not self._leads_to(case, noun, cue) and not self._is_told(case, noun)

    def _leads_to(self, case: Case, noun: CueMention, cue: CueMention) -> bool:
        """Whether the figure behind ``cue`` is what the growth led to."""
        if self._growth.is_so_high(case.low, noun, cue, part=case.percentage):
            return False
        return self._changes.end_toward(case.low, cue.start, cue.end)

    def _is_told(self, case: Case, noun: CueMention) -> bool:
        """``Với mức tăng này, giá điện đạt 2.100 đồng``: what a text points back to by ``noun`` is not told again."""
        named = case.named
        return named is not None and noun.end < named.start and case.low.startswith(self._this, noun.end + 1)

    def _contribution(self, case: Case, cue: CueMention) -> Decision[Role]:
        if case.unit in PER_CENT and (
            self._wholes.named(case.figure, case.reading)
            or self._wholes.is_whole(case.tail)
            or self._adds_to_amount(case)
        ):
            return Decision(Role("share", 0), Rule.ROLE_SHARE_OF_AMOUNT)
        sign = -1 if self._driven.is_down(case.low, cue) else 0
        return case.by_verb("contribution" if case.percentage else "level", sign, cue)

    def _adds_to_amount(self, case: Case) -> bool:
        """Whether so much per cent is contributed to an amount, and not to its growth: ``đóng góp 12% vào GDP``."""
        whole = self._wholes.adds_to(case.figure, case.reading)
        return whole is not None and not self._growth.names(case.low, whole.start, whole.end)
