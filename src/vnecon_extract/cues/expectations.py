"""What was expected of a figure, told behind it: ``GDP tăng 5,2%, vượt dự báo 5,1% của giới phân tích``."""

from decimal import Decimal

from vnecon_extract.cues.brackets import POINTS
from vnecon_extract.cues.growth import Growth
from vnecon_extract.cues.role import PER_CENT, Case, Role, figure_before
from vnecon_extract.decisions import Decision
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span

_SIGHT, _NEAR = 80, 30  # characters
# What was expected is about as large as what came; what it was missed by is much smaller.
_NEARLY = Decimal(3)
_ROW = 12  # quantities of a sentence that are looked at: time stays linear


class Expectations:
    """Tells what was expected from how far it was missed; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(
        self, words: dict[str, tuple[str, ...]], book: Phrasebook, growth: Growth, rates: frozenset[str]
    ) -> None:
        self._growth, self._rates = growth, rates
        #: Only in a sentence with one of these is a figure asked for.
        self.nouns = words["expectations"] + words["targets"]
        self._nouns = Lexicon(dict.fromkeys(self.nouns), book)
        self.occur = self._nouns.occurs
        self._falls = frozenset(words["growth_falls"])
        lists = ("above_expected", "below_expected", "expected_beside")
        above, below, beside = (alternatives(words[of]) for of in lists)
        than, tails = alternatives(words["expected_than"]), alternatives(words["gap_leads"])
        hopes, aims, head = (
            alternatives(words["expectations"]),
            alternatives(words["targets"]),
            alternatives(words["amount_nouns"]),
        )
        moves, links = alternatives(words["growth_tails"]), alternatives(words["expected_links"])
        toward, stops = alternatives(words["toward"]), alternatives(words["change_tails"])
        self._said = Pattern(
            rf"(?<!\w)(?:(?P<above>{above})|(?P<below>{below})|{beside})(?:\s{tails}){{0,2}}(?:\s{than})?"
            rf"\s(?P<level>{head}\s)?(?:(?P<early>{moves})\s)?(?:(?P<aim>{aims})|{hopes})(?:\s{links})?(?:\s(?P<moves>{moves})(?:\s{stops})?(?P<to>\s{toward})?)?\s?$"
        )

    def of(self, case: Case) -> Decision[Role] | None:
        """The role of a figure that is what was expected of the one before it: of its kind."""
        low, start = case.low, case.figure.start
        first = max(case.figure.left.start, start - _SIGHT)
        if case.unit in POINTS or self._nouns.search(low, max(first, start - _NEAR), start) is None:
            return None
        said = self._said.search(low, first, start)
        if said is None:
            return None
        moves = said["moves"] or said["early"]
        if moves is not None and said["to"] is None:
            role = Role("change", -1 if moves in self._falls else 1)
        elif said["level"] or moves or self._is_near(case, above=bool(said["above"]), below=bool(said["below"])):
            role = self._as_before(case)
        else:
            aimed = self._of_rate(case) if said["aim"] is not None else None
            if aimed is None:
                return None
            role = aimed
        offset = case.reading.sentence.start
        rule = Rule.ROLE_EXPECTED if said["aim"] is None else Rule.ROLE_TARGETED
        return Decision(role, rule, Span(offset + said.start(), offset + said.end()))

    def _of_rate(self, case: Case) -> Role | None:
        """``Lạm phát vượt mục tiêu 2%``, ``tăng trưởng thấp hơn mục tiêu 7%``: where a rate or growth is told and not
        what it came to, a percentage right behind the target is that itself, no distance."""
        named, told = case.named, figure_before(case)
        if named is None or case.unit not in PER_CENT or (told is not None and told.unit == case.unit):
            return None
        way = self._growth.way(case.low, named.start, named.end)
        return Role("change", way) if way else Role("level", 0) if named.codes[0] in self._rates else None

    def _as_before(self, case: Case) -> Role:
        """A percentage is of the kind of what came, and so is an amount that something moved by."""
        told, before = figure_before(case), case.before
        if before is None or told is None or told.unit != case.unit or before.kind not in ("change", "share", "ratio"):
            return Role("level", 0)
        return before

    def _is_near(self, case: Case, *, above: bool, below: bool) -> bool:
        """Whether ``cao hơn dự báo 5,1%`` is what was expected of a figure before it, such as 5,2%; 0,1% is what that
        missed it by."""
        value, before = case.figure.quantity.value, case.before
        if value is None or before is None:
            return False
        way = -1 if before.sign < 0 else 1
        for told in case.reading.quantities[:_ROW]:
            if told.start >= case.figure.quantity.start:
                return False
            came = told.value
            if came is None or told.unit != case.unit or not came / _NEARLY <= value <= came * _NEARLY:
                continue
            missed = (value - came) * way
            if not (above and missed >= 0) and not (below and missed <= 0):
                return True
        return False
