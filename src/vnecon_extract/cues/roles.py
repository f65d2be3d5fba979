"""Roles: is a figure a level, a change, a ratio, a share, a contribution?

Decided from its unit, the verb before it, the words right after it, and the figure before it.
"""

from vnecon_extract.cues.brackets import POINTS, is_behind_a_level, is_level_of_base, is_what_it_moved_by, opens_bracket
from vnecon_extract.cues.by_verb import ByVerb
from vnecon_extract.cues.changes import Changes
from vnecon_extract.cues.driven import Driven
from vnecon_extract.cues.expectations import Expectations
from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.gaps import Gaps, carried, follows_points, may_go_on
from vnecon_extract.cues.growth import Growth
from vnecon_extract.cues.of_wholes import OfWholes
from vnecon_extract.cues.role import PER_CENT, PLAIN, Case, Role
from vnecon_extract.cues.wholes import Wholes
from vnecon_extract.decisions import Decision
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import CueMention
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.rules import Rule

_COORDINATED = frozenset({"ratio", "change"})
_TO_SIGHT = 80


class Roles:
    """Tells the roles of figures; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(
        self,
        words: dict[str, tuple[str, ...]],
        book: Phrasebook,
        growth: Growth,
        wholes: Wholes,
        rates: frozenset[str],
    ) -> None:
        self._growth, self._wholes = growth, wholes
        self._driven, self._gaps = Driven(words, book), Gaps(words, book)
        self._changes = Changes(words, self._gaps, wholes)
        self._expectations = Expectations(words, book, growth, rates)
        self._of_wholes = OfWholes(words, growth, wholes)
        self._by_verb = ByVerb(words, growth, wholes, self._driven, self._changes, self._of_wholes)
        # Few sentences have a word of these, for which their figures are looked at more closely.
        closer = (*self._expectations.nouns, *self._gaps.heads, *self._driven.drives)
        self._closer = Lexicon(dict.fromkeys(closer), book)
        self._and = frozenset(words["and"])
        self._side = Pattern(rf"\s{alternatives(words['sides'])}(?!\w)")

    def of(self, case: Case) -> Decision[Role]:
        """The role of a figure."""
        figure, before, low, unit = case.figure, case.before, case.low, case.unit
        sign, bracketed = figure.quantity.sign, figure.bracket >= 0
        if sign and (bracketed or not figure.cues):
            return Decision(Role("change", sign), Rule.ROLE_SIGNED)
        cue = self._gaps.verb(figure, case.named, low) if figure.cues else None
        closer = self._closer.occurs(low)
        expected = self._expectations.of(case) if closer and self._expectations.occur(low) else None
        if expected is not None:
            return expected
        beside = None
        if before is not None and not bracketed and figure.cues:
            beside = self._changes.left(case, before)
        if beside is None and (bracketed or (before is not None and before.kind == "change")):
            beside = self._beside(case, cue)
        if beside is not None:
            return beside
        if unit == "times":
            return _multiple(cue)
        told = self._apart(case, cue) if closer else None
        told = told or self._told(case, cue)
        return self._gaps.points(case, told) if unit in POINTS else told

    def _beside(self, case: Case, cue: CueMention | None) -> Decision[Role] | None:
        """What a figure in a bracket is, or right behind a change, of what stands before it."""
        figure, reading, before, unit = case.figure, case.reading, case.before, case.unit
        if unit in PER_CENT and cue is None and figure.bracket >= 0 and self._wholes.is_whole(case.tail):
            return Decision(Role("share", 0), Rule.ROLE_WHOLE_BEHIND)
        if not case.percentage and is_level_of_base(figure, reading, before):
            return Decision(Role("level", 0), Rule.ROLE_LEVEL_OF_BASE)
        if not case.percentage and unit != "times" and is_what_it_moved_by(figure, reading, before):
            assert before is not None
            return Decision(before, Rule.ROLE_CHANGE_AMOUNT)
        if figure.bracket >= 0 and (cue is None or cue.role == "from"):
            opened = opens_bracket(figure, reading)
            if opened is not None:
                return Decision(Role("change", opened.sign), Rule.ROLE_BRACKETED)
        if (case.percentage or unit == "point") and is_behind_a_level(figure, reading, before):
            return Decision(Role("change", 1), Rule.ROLE_SIGN_LOST)
        return None

    def _apart(self, case: Case, cue: CueMention | None) -> Decision[Role] | None:
        """What a figure is behind a noun of growth, or behind words for what moves a whole."""
        growth = self._gaps.growth(case, cue) if self._gaps.occur(case.low) else None
        return growth or (self._driven.of(case, cue) if self._driven.occur(case.low) else None)

    def _told(self, case: Case, cue: CueMention | None) -> Decision[Role]:
        if cue is None:
            return self._without_cue(case)
        if cue.role == "from":
            return self._from(case, cue)
        if cue.role == "same":
            return self._same(case, cue)
        return self._by_verb.of(case, cue)

    def _without_cue(self, case: Case) -> Decision[Role]:
        figure, before = case.figure, case.before
        if figure.joined and before is not None:
            return Decision(carried(case, before), Rule.ROLE_JOINED)
        if before is not None and before.kind in _COORDINATED and self._coordinated(case):
            return Decision(before, Rule.ROLE_COORDINATED)
        if not case.percentage:
            return PLAIN
        if self._wholes.is_plan(case.tail):
            return Decision(Role("ratio", 0), Rule.ROLE_OF_PLAN)
        if before is not None and (
            before.kind in ("share", "contribution")
            or (before.kind == "change" and may_go_on(case, before) and not follows_points(case))
        ):
            shared = before.kind == "change" and self._wholes.of_part(figure, case.reading)
            role = Role("share", 0) if shared else carried(case, before)  # "tăng 5%, trong đó 40% từ Lào"
            return Decision(role, Rule.ROLE_WHOLE_BEHIND if shared else Rule.ROLE_AS_BEFORE)
        found = self._of_wholes.named(case) or self._of_wholes.bracketed(case)
        return found or PLAIN

    def _coordinated(self, case: Case) -> bool:
        """Whether only "và" stands between a figure and what was said of the one before it: ``bằng 55% kế hoạch và
        103% so với cùng kỳ``, ``giảm 5 đồng ở chiều mua và 15 đồng ở chiều bán``."""
        left = case.low[case.figure.left.start : case.figure.start].strip()
        if case.figure.bracket >= 0 or left not in self._and:
            return False
        if case.before is not None and case.before.kind == "ratio":
            return case.percentage
        return self._side.match(case.tail) is not None

    def _from(self, case: Case, cue: CueMention) -> Decision[Role]:
        figure, following = case.figure, case.following
        if following is not None and following.clause == figure.clause:
            between = _up_to(case, following)
            if self._changes.end_toward(between.rstrip()) and len(between) < _TO_SIGHT:
                return Decision(Role("level", 0), Rule.ROLE_FROM_TO)
            if figure.bracket < 0 <= following.bracket and self._leads_on(case, following):
                return Decision(Role("level", 0), Rule.ROLE_FROM_TO)
        earlier = [c for c in figure.cues if c.end <= cue.start and c.role not in ("from", "same")]
        if cue.rule == "from_level" and figure.quantity.value is not None:
            earlier = []  # "giảm từ mức 25.500 đồng": what it left, though not said for what
        if earlier and earlier[-1].role in ("change", "contribution", "share"):
            return case.by_verb(earlier[-1].role, earlier[-1].sign, earlier[-1])
        named = self._of_wholes.named(case) if case.percentage else None  # "tốc độ tăng trưởng GRDP đạt từ 7% trở lên"
        return named or Decision(Role("level", 0), Rule.ROLE_FROM)

    def _leads_on(self, case: Case, inside: Figure) -> bool:
        """``tăng từ 460 triệu USD (65 nghìn tấn) năm 2017 lên 617 triệu USD``: whether the words behind the bracket of
        ``inside``, right behind a figure, lead to another level before the next number."""
        low, end = case.low, case.figure.quantity.end
        if low[end : inside.bracket].strip():
            return False
        behind = [q for q in case.reading.quantities if q.start > inside.quantity.end]
        if not behind or ";" in low[end : behind[0].start]:
            return False
        led = low[inside.quantity.end : behind[0].cue_start].rstrip()
        return len(led) < _TO_SIGHT and ")" in led and self._changes.end_toward(led)

    def _same(self, case: Case, cue: CueMention) -> Decision[Role]:
        before, named = case.before, case.named is not None and case.named.start >= cue.end
        if before is None or (named and not case.percentage):  # "tăng 5%, tương ứng kim ngạch 3 tỷ USD"
            return Decision(Role("level", 0), Rule.ROLE_SAME)
        whole = case.unit in PER_CENT and (
            self._wholes.named(case.figure, case.reading) or self._wholes.is_of_a_period(case.figure, case.reading)
        )
        if whole and not self._wholes.is_plan(case.tail):
            # "tăng 34%, tương đương 112% GDP", "... 83% kết quả năm 2019"
            return Decision(Role("ratio", 0), Rule.ROLE_SAME_AS_PART)
        if before.kind == "level" and case.unit in PER_CENT:
            return Decision(Role("ratio" if self._wholes.is_plan(case.tail) else "share", 0), Rule.ROLE_SAME_AS_PART)
        if before.kind in ("ratio", "share") and case.unit not in PER_CENT:
            return Decision(Role("level", 0), Rule.ROLE_SAME_AS_AMOUNT)
        return Decision(before, Rule.ROLE_SAME)


def _up_to(case: Case, following: Figure) -> str:
    """The words between a figure and the next: ``từ 78 tỷ đồng (5% tổng dư nợ) lên 83 tỷ đồng`` has one aside."""
    low, end = case.low, case.figure.quantity.end
    closed = low.find(")", following.quantity.end) if following.bracket > case.figure.bracket else -1
    if closed < 0:
        return low[end : following.start]
    after = next((q for q in case.reading.quantities if q.start > closed), None)
    return low[closed + 1 : after.cue_start] if after is not None else ""


def _multiple(cue: CueMention | None) -> Decision[Role]:
    if cue is not None and cue.role == "share":
        return Decision(Role("share", 0), Rule.ROLE_MULTIPLE_OF_WHOLE)
    return Decision(Role("ratio", 0), Rule.ROLE_MULTIPLE)
