"""Number words that are truly numbers: ``ba mươi triệu đồng``, ``gấp đôi``, ``một nửa``, ``hai phần ba``."""

import re
from decimal import Decimal
from typing import NamedTuple

from vnecon_extract.find.amount import FIRST_OF_TWO, IN_WORDS
from vnecon_extract.find.magnitudes import NumberReader
from vnecon_extract.find.number_words import NumberWords
from vnecon_extract.find.units import UnitWords
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.quantities import Magnitude, Multiple, magnitudes, multiples, number_words
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.patterns import LastWords, Pattern, alternatives, sources

_ONE = Decimal(1)
_FIVE_SEVEN = (Decimal(5), Decimal(7))
_MEASURES = ("percent", "pp", "multiple", "mass", "area", "length", "volume", "energy", "power")


class InWords(NamedTuple):
    """A number in words; ``unit`` where it brings its own (gấp đôi), ``bottom`` where it is a part (hai phần ba)."""

    end: int
    value: Decimal | None
    rule: str
    unit: str = ""
    factor: Decimal = _ONE
    last: Magnitude | None = None
    size: int = 1
    bottom: Decimal | None = None


class WordAmounts:
    """Reads numbers, multiples and parts in words; built once from ``data/numbers.toml``."""

    def __init__(self, knowledge: Knowledge, numbers: NumberReader) -> None:
        self._numbers = numbers
        self._words = NumberWords(knowledge)
        entries = multiples(knowledge)
        self._multiples: dict[str, list[tuple[Multiple, LastWords | None]]] = {}
        for entry in sorted(entries, key=lambda e: not e.after):
            for say in entry.says:
                self._multiples.setdefault(say, []).append((entry, LastWords(entry.after) if entry.after else None))
        words = word_lists(knowledge, "numbers")
        lists = sources(words)
        self._multiple = Pattern(rf"{alternatives(self._multiples)}(?!\w)(?!\s{lists['multiple_behind']})")
        digits = [say for w in number_words(knowledge) if w.role in ("digit", "ten") for say in w.says]
        bottom, none = alternatives([*digits, *words["part_digits"]]), lists["no_part_behind"]
        self._part = Pattern(rf"(?P<top>{bottom})\s{lists['parts']}\s(?P<bottom>{bottom})(?!\w)(?!\s{none})")
        ones = alternatives(say for w in number_words(knowledge) if w.role == "digit" and w.value for say in w.says)
        powers = alternatives(say for m in magnitudes(knowledge) if m.value > 100 for say in m.says)
        self._pair = Pattern(rf"(?P<first>{ones})(?P<comma>,)?\s(?P<second>{ones})\s(?={powers}(?!\w))")
        self._word_before = Pattern(rf"(?<!\w)(?!{lists['year_or_five']}){bottom}\s\Z")
        self._year_or_five, self._both = words["year_or_five"], tuple(f"{word} " for word in words["both"])
        # "mỗi năm triệu phú ...", "trong năm hai triệu tấn"
        self._year_before = Pattern(rf"(?<!\w){lists['year_before']}\s\Z")
        self._times_before = Pattern(rf"{lists['compares']}(?:\s{lists['compares_tails']})?\s\Z")
        # One of these stands where such a number begins.
        self.starts = (*self._words.first, *self._multiples)
        self._values = {say: w.value for w in number_words(knowledge) for say in w.says}

    def read(self, low: str, start: int) -> InWords | None:
        """The number in words at ``start``, whether or not it turns out to be a quantity."""
        if match := self._multiple.match(low, start):
            for entry, after in self._multiples[" ".join(match.group().split())]:
                if after is None or after.before(low, start):
                    return self._multiple_at(low, match.end(), entry)
        if match := self._part.match(low, start):
            top, bottom = self._values[match["top"]], self._values[match["bottom"]]
            if 0 < top < bottom:
                return InWords(match.end(), top, "part", bottom=bottom)
        words = self._words.read(low, start)
        if words is None:
            return None
        if pair := self._pair.match(low, start):
            return self._of_pair(low, pair)
        last = self._numbers.entry(low[words.start : words.end].split()[-1]) if words.factor != 1 else None
        return InWords(words.end, words.value, IN_WORDS, "", words.factor, last, words.size)

    def _of_pair(self, low: str, pair: re.Match[str]) -> InWords | None:
        """Two digits before a magnitude: ``ba sáu nghìn`` is 36 thousand, ``hai, ba nghìn`` two to three thousand."""
        first, second = self._values[pair["first"]], self._values[pair["second"]]
        if second - first == 1 or (first, second) == _FIVE_SEVEN:
            return InWords(pair.end("first"), first, FIRST_OF_TWO)
        words = self._words.read(low, pair.start("second"))
        if words is None or pair["comma"] or pair["first"] in self._year_or_five:
            return None
        last = self._numbers.entry(low[words.start : words.end].split()[-1])
        return InWords(words.end, words.value + first * 10 * words.factor, IN_WORDS, "", words.factor, last, words.size)

    def _multiple_at(self, low: str, end: int, entry: Multiple) -> InWords | None:
        if entry.unit:
            return InWords(end, entry.value, entry.code, entry.unit)
        end, factor, last = self._numbers.magnitudes(low, end)
        return InWords(end, entry.value * factor, entry.code, "", factor, last) if last else None

    def is_quantity(self, low: str, start: int, found: InWords, unit: UnitWords | None, known: bool) -> bool:
        """Whether the words are a number here: ``hai triệu tấn`` is, ``hai bên`` and ``năm nay`` are not.

        ``known`` says that the unit has a code, and is not just a noun.
        """
        five = low.startswith(self._year_or_five, start)
        if not self._counts(low, start, found, unit, known, five):
            return False  # as most words, by what follows them
        if five and self._year_before.search(low, max(0, start - 10), start):
            return False
        return found.size > 1 or self._word_before.search(low, max(0, start - 8), start) is None  # "ba bốn người"

    def _counts(self, low: str, start: int, found: InWords, unit: UnitWords | None, known: bool, five: bool) -> bool:
        """Whether what follows the words can be counted with them; ``five`` says that they may mean a year too."""
        if found.last is not None:
            return not self._numbers.means_else(low, found.end)
        if found.size > 1 or unit is None:
            return found.size > 1
        dimension = unit.dimension.partition("/")[0]
        if dimension == "multiple":
            return self._times_before.search(low, max(0, start - 16), start) is not None
        if found.value is None or found.value <= 1:
            return bool(found.value) and dimension in ("percent", "pp")
        both = low.endswith(self._both, 0, start)  # "cả hai trường hợp"
        return known and not both and (not five or dimension in _MEASURES)
