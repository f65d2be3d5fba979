"""What a part does to its whole: ``giá xăng làm CPI tăng 0,2 điểm`` tells what it adds, no change of the index."""

from vnecon_extract.cues.role import Case
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import CueMention
from vnecon_extract.patterns import Pattern, alternatives

_POINTS = "pp"
_BEFORE = 40


class Driven:
    """Knows what is said of a part that moves its whole; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        self._drives = Lexicon(dict.fromkeys(words["drives"]), book)
        #: Whether a sentence speaks of any: only there a figure is asked for.
        self.occur = self._drives.occurs
        self._marked = Pattern(rf"\s{alternatives(words['whole_marks'])}\s$")
        drivers, links = alternatives(words["drives"]), alternatives(words["drive_links"])
        self._named = Pattern(rf"(?<!\w){drivers}\s(?:{links}\s)?{alternatives(words['driven_wholes'])}\s$")

    def by(self, case: Case, cue: CueMention | None) -> bool:
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
