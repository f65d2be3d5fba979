"""Figures beside a comparative: those that others are compared with, and the points that they lie apart."""

from vnecon_extract.cues.brackets import POINTS
from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.role import Case, Role, figure_before
from vnecon_extract.decisions import Decision
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import CueMention, IndicatorMention
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.rules import Rule

_KEPT = frozenset({"change", "ratio", "share"})
_SIGHT = 80
_NEAR = 25  # characters


class Gaps:
    """Tells a gap from what it is measured to; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        self._stands = Pattern(rf",\s{alternatives(words['stands_at'])}(?:\s\w+){{0,2}}\s?$")
        self._further = frozenset(words["further"])
        self._gaps, self._falls = words["gaps"], frozenset(words["growth_falls"])
        leads, nouns = alternatives(words["gap_leads"]), alternatives(words["amount_nouns"])
        tails, heads = alternatives(words["level_tails"]), alternatives(words["growth_heads"])
        level = rf"{nouns}(?:(?:\s{tails}){{0,2}}|(?:\s\w+){{1,5}}\s{alternatives(words['is'])})"
        self._level = Pattern(rf"(?:{leads}\s){{0,3}}{level}")
        beside = alternatives(words["compared_beside"])
        rates = alternatives(words["rate_nouns"])
        self._beside = Pattern(rf"(?:\w+\s){{0,4}}{beside}(?:\s(?:{level}|{rates}))?")
        #: Only in a sentence with one of these is ``growth`` asked for.
        self.heads = words["growth_heads"]
        self._heads = Lexicon(dict.fromkeys(self.heads), book)
        self.occur = self._heads.occurs
        moved = alternatives(words["growth_tails"])
        self._growth = Pattern(rf"(?<!\w){heads}(?:\s\w+){{0,3}}?\s(?P<verb>{moved})(?:\s{tails}){{0,2}}\s?$")

    def verb(self, figure: Figure, subject: IndicatorMention | None, low: str) -> CueMention | None:
        """The last verb before a figure, unless one of change is that of another clause: ``do doanh thu thấp hơn dự
        kiến, tỷ lệ nợ xấu khoảng 4%``, ``giá thấp hơn, ở khoảng 2 triệu đồng``."""
        verb = figure.cues[-1]
        if verb.role != "change":
            return verb
        if subject is not None and verb.end < subject.start and "," in low[verb.end : subject.start]:
            return None
        closed = low.startswith(self._gaps, verb.start) and self._stands.search(low, verb.end, figure.quantity.start)
        return None if closed else verb

    def compared(self, case: Case, cue: CueMention, between: str) -> Decision[Role] | None:
        """``tăng 5%, thấp hơn mức 6% của năm trước``, ``giảm so với 49 điểm của tháng 7``: what is compared with is of
        the kind of what is compared."""
        beside = self._beside.fullmatch(between)
        if not beside and (not case.percentage or not case.low.startswith(self._gaps, cue.start)):
            return None
        if case.unit in POINTS or not (beside or self._level.fullmatch(between)):
            return None
        before = case.before
        if not case.percentage or before is None or before.kind not in _KEPT:
            return Decision(Role("level", 0), Rule.ROLE_COMPARED)
        return Decision(Role(before.kind, 1 if before.kind == "change" else 0), Rule.ROLE_COMPARED)

    def moved(self, case: Case, cue: CueMention) -> CueMention:
        """``cắt giảm lãi suất thêm 0,25 điểm``: the verb before ``thêm`` says which way."""
        if case.low[cue.start : cue.end] not in self._further:
            return cue
        verb = next(case.figure.verbs_before(cue), cue)
        return verb if verb.role == "change" and "," not in case.low[verb.end : cue.start] else cue

    def growth(self, case: Case, cue: CueMention | None) -> Decision[Role] | None:
        """``thấp hơn so với mức tăng 6% của năm trước``: the noun behind the comparative says which way."""
        told, left = figure_before(case), case.figure.left
        # "tăng 16% so với cùng kỳ so với mức giảm 5%": all that stands between them is said of the one before
        first = told.end if told is not None and left.start == left.end else left.start
        start = max(first, case.figure.start - _SIGHT)
        head = self._heads.search(case.low, start, case.figure.start)
        noun = self._growth.search(case.low, head[0], case.figure.start) if head is not None else None
        if noun is None or (cue is not None and cue.end > noun.start()):
            return None
        return Decision(Role("change", -1 if noun["verb"] in self._falls else 1), Rule.ROLE_COMPARED)

    def points(self, case: Case, decision: Decision[Role]) -> Decision[Role]:
        """``thấp hơn cả nước (51,3%) là 5,2 điểm phần trăm``: points are what two percentages lie apart, so the last
        verb of change says which way."""
        if decision.value.kind != "level":
            return decision
        start = case.figure.start
        verbs = [c for c in case.reading.cues if c.role == "change" and start - _SIGHT < c.end <= start]
        return case.by_verb("change", verbs[-1].sign, verbs[-1], Rule.ROLE_POINTS_APART) if verbs else decision


def follows_points(case: Case) -> bool:
    """``giảm 0,01 điểm phần trăm ..., qua đêm 4,6%``: behind the points that a rate lost, a percentage is none lost."""
    told = figure_before(case)
    return told is not None and told.unit in POINTS and case.unit not in POINTS


def carried(case: Case, before: Role) -> Role:
    """What goes on from the figure before; a minus that the text writes is of its own number only: ``(-2,5%; 3%)``."""
    told = figure_before(case)
    return Role(before.kind, 1) if told is not None and told.sign and before.kind == "change" else before


def may_go_on(case: Case, before: Role) -> bool:
    """Whether a change before may be said of a percentage too: where nothing else is named, or in a bracket; a fall
    only right behind the figure that fell: ``giảm 61.150 tấn (gần 38%)``, not what else the sentence tells of."""
    if case.figure.bracket < 0:
        return case.named is None
    told = figure_before(case)
    return before.sign >= 0 or told is None or case.figure.bracket - told.end < _NEAR
