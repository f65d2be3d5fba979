"""Figures behind a verb of change: what it grew or fell by, or the level that it came to."""

import sys

from vnecon_extract.cues.gaps import Gaps
from vnecon_extract.cues.role import Case, Role, figure_before
from vnecon_extract.cues.wholes import Wholes
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.mentions import CueMention
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.rules import Rule

_PLAN_SIGHT = 80
_LEAST_LEAD = 3  # characters: a word between two spaces


class Changes:
    """Tells by how much from to what; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], gaps: Gaps, wholes: Wholes) -> None:
        self._gaps, self._wholes = gaps, wholes
        toward, stop = alternatives(words["toward"]), alternatives(words["toward_tails"])
        self._to = Pattern(rf"{toward}(?:\s{stop})*+$")
        self._amount = Pattern(rf"(?<!\w){alternatives(words['amount_nouns'])}(?:\s\w+){{0,4}}$")
        self._mark = Pattern(rf"(?<!\w){alternatives(words['amount_nouns'])}\s$")
        self._from_level = Pattern(
            rf"\s(?:{alternatives(words['change_tails'])}\s)?{alternatives(words['from_levels'])}(?!\w)"
        )
        tails, leads = alternatives(words["change_tails"]), alternatives(words["threshold_leads"])
        self._left = Pattern(rf"\s(?:{tails}\s)?{leads}\s(?:\w+\s)?$")
        self._added = frozenset(words["added"])
        self._namely = Pattern(rf":|^,\W*$|(?<!\w){alternatives(words['namely'])}\s(?!\d)")

    def end_toward(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        """Whether ``text[start:end]`` ends with a word that leads to a level: ``giảm xuống``."""
        return self._to.search(text, start, end) is not None

    def left(self, case: Case, role: Role) -> Decision[Role] | None:
        """``đạt 12 tỷ USD, tăng từ 9,5 tỷ USD của năm 2023``: what the figure before it, of ``role``, came from, which
        its verb says to be the lesser one, is what that one is."""
        figure = case.figure
        for verb in reversed(figure.cues):
            if verb.role == "change":
                break
        else:
            return None
        if not verb.sign or figure.quantity.start - verb.end < _LEAST_LEAD:
            return None
        if self._left.search(case.low, verb.end, figure.quantity.start) is None:
            return None
        before = figure_before(case)
        if before is None or before.value is None or figure.quantity.value is None or before.unit != case.unit:
            return None
        rose = before.value > figure.quantity.value
        if rose != (verb.sign > 0) or before.value == figure.quantity.value:
            return None
        return Decision(role, Rule.ROLE_FROM, words_of(verb, case.reading.sentence.start))

    def compared(self, case: Case, cue: CueMention) -> Decision[Role] | None:
        """What a figure is that ``cue``, a verb of change, only compares with: ``thấp hơn so với mức đỉnh là 4,8%``."""
        between = case.low[cue.end : case.figure.start].strip()
        return self._gaps.compared(case, cue, between) if between else None

    def of(self, case: Case, cue: CueMention) -> Decision[Role]:
        """What a figure behind ``cue``, a verb of change, is."""
        between, number = case.low[cue.end : case.figure.start].strip(), case.figure.quantity.start
        compared = self.compared(case, cue)
        if compared is not None:
            return compared
        if between and (self.end_toward(between) or (not case.percentage and self._amount.search(between))):
            return Decision(Role("level", 0), Rule.ROLE_TO_LEVEL)
        if not case.percentage and self._mark.search(case.low, case.figure.start, number):
            return Decision(Role("level", 0), Rule.ROLE_TO_LEVEL)  # "giảm quá mốc 154 yên đổi 1 USD"
        if number - cue.end > 1 and self._from_level.match(case.low, cue.end, number):
            return Decision(Role("level", 0), Rule.ROLE_FROM)
        if between and not case.percentage and self._namely.search(between):
            return Decision(Role("level", 0), Rule.ROLE_LISTED)
        named = case.named is not None and case.named.start < cue.start and cue.end == case.named.end
        if named and not case.percentage and case.low[cue.start : cue.end] in self._added:
            return Decision(Role("level", 0), Rule.ROLE_ADDED)  # "vốn đăng ký tăng thêm 3 tỷ USD"
        if cue.rule == "exceed" and not self._planned(case):
            if not case.percentage:
                return Decision(Role("level", 0), Rule.ROLE_BEYOND_LEVEL)
            if self._wholes.is_whole(case.tail):
                return Decision(Role("share", 0), Rule.ROLE_WHOLE_BEHIND)  # "vượt 70% tổng số cơ sở"
        verb = self._gaps.moved(case, cue)
        return case.by_verb("change", verb.sign, verb)

    def _planned(self, case: Case) -> bool:
        """Whether a plan stands behind the figure."""
        text, end = case.low, case.figure.quantity.end
        return self._wholes.speaks_of_plan(case.tail) or any(
            b.kind == "plan" and 0 <= b.start - end < _PLAN_SIGHT and ";" not in text[end : b.start]
            for b in case.reading.bases
        )
