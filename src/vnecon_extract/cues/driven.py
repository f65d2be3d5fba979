"""What a part does to its whole: ``giá xăng làm CPI tăng 0,2 điểm`` tells what it adds, no change of the index."""

from vnecon_extract.cues.role import Case, Role
from vnecon_extract.decisions import Decision
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import CueMention
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.rules import Rule

_POINTS = "pp"
_BEFORE = 40


class Driven:
    """Knows what is said of a part that moves its whole; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        #: Only in a sentence with one of these is a figure asked for.
        self.drives = words["drives"]
        self._drives = Lexicon(dict.fromkeys(self.drives), book)
        self.occur = self._drives.occurs
        self._down = Pattern(rf"{alternatives(words['down'])}(?!\w)")
        self._marked = Pattern(rf"\s{alternatives(words['whole_marks'])}\s$")
        drivers, links = alternatives(words["drives"]), alternatives(words["drive_links"])
        self._named = Pattern(rf"(?<!\w){drivers}\s(?:{links}\s)?{alternatives(words['driven_wholes'])}\s$")

    def of(self, case: Case, cue: CueMention | None) -> Decision[Role] | None:
        """What a figure behind the verb ``cue``, or behind none, adds to its whole, if it is said to."""
        if not self._adds(case, cue):
            return None
        down = cue is not None and (cue.sign < 0 or self.is_down(case.low, cue))
        return Decision(Role("contribution", -1 if down else 0), Rule.ROLE_DRIVES_WHOLE)

    def is_down(self, low: str, cue: CueMention) -> bool:
        """Whether a verb says that something goes down: ``kéo giảm``."""
        return self._down.match(low, cue.start, cue.end) is not None

    def _adds(self, case: Case, cue: CueMention | None) -> bool:
        """Whether a figure behind the verb ``cue``, or behind none, is what a part adds to its whole."""
        if cue is not None and cue.role not in ("change", "level"):
            return False
        end = cue.start if cue is not None else case.figure.start
        if self._drives.search(case.low, case.figure.left.start, end) is None:
            return False
        if case.unit == _POINTS:
            return True
        if not case.percentage or cue is None:
            return False
        if self._marked.search(case.low, case.figure.left.start, end):  # "làm CPI chung tăng 0,05%". codebook 0.4
            return True
        return cue.role == "change" and self._moved(case, end)

    def _moved(self, case: Case, end: int) -> bool:
        """``giá gas tăng 3% và làm CPI tăng 0,05%``: but for what the index is then compared with."""
        behind = case.figure.quantity.end
        compared = any(0 <= base.start - behind <= 1 for base in case.reading.bases)
        start = max(case.figure.left.start, end - _BEFORE)
        return not compared and self._named.search(case.low, start, end) is not None
