"""Amounts: single numbers with the magnitudes and the unit of their own, before they are joined to ranges and lists."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from vnecon_extract.find.claims import ClaimFinder, last_words
from vnecon_extract.find.magnitudes import Number, NumberReader
from vnecon_extract.find.numbers import Convention, Digits
from vnecon_extract.find.units import UnitReader, UnitWords
from vnecon_extract.find.word_amounts import WordAmounts
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import Claim, Sentence
from vnecon_extract.patterns import Lexicon, Phrasebook

_FRACTION = re.compile(r"(\d{1,2})\s?/\s?(\d{1,2})(?![\d/]|[.,]\d)")
_DIGIT = re.compile(r"\d")
_PLACES = 12
_BOTTOMS = frozenset(("2", "3", "4", "5", "10"))
_SIGN = re.compile(r"(?:(?<![^\s(\[:])[+-]|(?<=\()[+-]\s|(?<!\w)âm\s)\Z")
_SIGN_ENDS = ("+", "-", "+ ", "- ", "m ")
_NOT_CLAIMED = ("currency", "percent", "pp", "multiple")


@dataclass(slots=True)
class Amount:
    """One number with what is its own; joining may lend it a neighbour's magnitude and unit.

    ``start`` is where sign or currency sign stand, ``number.start`` the first digit or letter of the number.
    """

    start: int
    end: int
    number: Number
    unit: UnitWords | None
    rule: str
    sign: int = 0
    borrowed: bool = False
    chained: bool = False
    flags: tuple[str, ...] = ()
    value: Decimal | None = None

    @property
    def bare(self) -> bool:
        """Whether it has neither magnitude nor unit of its own."""
        return self.unit is None and self.number.last is None


class AmountFinder:
    """Finds the amounts and claims of a sentence, in order; built once."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.units = UnitReader(knowledge)
        self._numbers = NumberReader(knowledge, self.units.glued)
        self._claims = ClaimFinder(knowledge)
        self._words = WordAmounts(knowledge, self._numbers)
        self._times_before = frozenset(word_lists(knowledge, "numbers")["times_before"])
        self._number_words = Lexicon(dict.fromkeys(self._words.first), knowledge.shared(Phrasebook))

    def find(
        self, sentence: Sentence, taken: Sequence[tuple[int, int]], convention: Convention
    ) -> Iterator[Amount | Claim]:
        """Amounts and claims outside ``taken``."""
        position, spans = 0, sorted(taken, reverse=True)
        before: Amount | Claim | None = None
        words = self._number_words.find(sentence.low)[::-1]
        while found := _next_number(sentence.low, position, words):
            start, end = found
            while spans and spans[-1][1] <= start:
                spans.pop()
            if spans and spans[-1][0] <= start:
                position = spans[-1][1]
                continue
            limit = spans[-1][0] if spans else len(sentence.low)
            if sentence.low[start].isdigit():
                item = self._digits(sentence, start, limit, convention)
            else:
                item = self._in_words(sentence, start, limit)
            if isinstance(item, Amount) and item.start < position and item.rule == "currency_before":
                # "12$12": the sign is the unit of the number before it.
                item.unit, item.start, item.rule = None, item.number.start, "digits"
            if isinstance(item, Amount) and item.bare and isinstance(before, Claim):
                item = self._claims.listed(sentence.low, before, item.start, item.end) or item
            if item is not None:
                yield item
            before = item or before
            position = max(item.end if item else end, start + 1)

    def sheet_unit(self, low: str) -> tuple[Decimal, UnitWords] | None:
        """The unit that ``(đơn vị: triệu USD)`` lends to the bare numbers of its sentence, with its magnitude."""
        match = re.search(r"(?:đơn vị(?:\stính)?|đvt)\s?:", low)
        if match is None:
            return None
        end, factor, _ = self._numbers.magnitudes(low, match.end())
        unit = self.units.after(low, end)
        return (factor, unit) if unit else None

    def _unit(self, low: str, position: int, limit: int) -> UnitWords | None:
        unit = self.units.after(low, position)
        if unit is None or unit.end <= limit:
            return unit
        cut = self.units.after(low[:limit][position:], 0)  # "5 triệu/năm 2019": the year is taken
        return cut._replace(start=cut.start + position, end=cut.end + position) if cut else None

    def _digits(self, sentence: Sentence, start: int, limit: int, convention: Convention) -> Amount | Claim | None:
        low = sentence.low
        if claim := self._claims.shape(sentence, start):
            return claim
        if fraction := self._fraction(low, start):
            return fraction
        number = self._numbers.read(low, start, convention)
        if number.value is None:
            return Claim(start, number.end, "malformed", "malformed" if "," in low[start : number.end] else "code")
        unit = self._unit(low, number.end, limit)
        amount = self._with_sign(low, number, unit)
        if amount.unit is None and number.last and number.last.alone:
            self._implied(low, amount, number.last.alone, limit)
        if number.last is None:
            claim = self._claim(sentence, amount)
            if claim is not None:
                return claim
        return amount

    def _implied(self, low: str, amount: Amount, code: str, limit: int) -> None:
        per = self.units.per(low, amount.end, code)
        if per is not None and per.end <= limit:
            amount.unit, amount.end, amount.flags = per, per.end, ("implied_unit",)

    def _claim(self, sentence: Sentence, amount: Amount) -> Claim | None:
        """What a number without magnitude may be instead of a quantity."""
        low, number, unit = sentence.low, amount.number, amount.unit
        dimension = unit.dimension.partition("/")[0] if unit else ""
        if dimension not in _NOT_CLAIMED and (claim := self._claims.always(low, number.start, number.end)):
            return claim
        if dimension == "time" and unit is not None:
            return Claim(number.start, unit.end, "duration", "duration")
        if dimension in ("count", "people"):
            return self._claims.year(low, number.start, number.end)
        if unit is None and last_words(low, number.start, self._times_before):
            amount.unit = UnitWords(number.end, number.end, "times", "multiple")
            amount.rule = "gấp"
            return None
        return self._claims.bare(sentence, number.start, number.end) if unit is None else None

    def _with_sign(self, low: str, number: Number, unit: UnitWords | None) -> Amount:
        start, end = number.start, unit.end if unit else number.end
        amount = Amount(start, end, number, unit, "digits")
        if unit is None and (currency := self.units.before(low, start)):
            amount.unit, amount.start, amount.rule = currency, currency.start, "currency_before"
        amount.sign, amount.start = _sign(low, amount.start)
        return amount

    def _fraction(self, low: str, start: int) -> Amount | None:
        """``3/4 diện tích``, ``2/3``; but ``5/10 huyện`` counts districts."""
        match = _FRACTION.match(low, start)
        if match is None or match[2] not in _BOTTOMS or int(match[1]) >= int(match[2]):
            return None
        unit = self.units.after(low, match.end())
        if unit is not None:
            return None
        return part_of(start, match.end(), Decimal(match[1]), Decimal(match[2]))

    def _in_words(self, sentence: Sentence, start: int, limit: int) -> Amount | Claim | None:
        low = sentence.low
        found = self._words.read(low, start)
        if found is None or found.end > limit:
            return None
        if found.bottom is not None and found.value is not None:
            return part_of(start, found.end, found.value, found.bottom)
        if found.unit:
            unit = UnitWords(start, found.end, found.unit, self.units.dimension_of(found.unit))
            return Amount(
                start,
                found.end,
                Number(start, found.end, Digits(found.end, found.value), found.value),
                unit,
                found.rule,
            )
        unit_words = self._unit(low, found.end, limit)
        number = Number(start, found.end, Digits(found.end, found.value), found.value, found.factor, found.last)
        if unit_words is None and limit - found.end < 2 and limit < len(low):
            return None  # "hai mươi" of "hai mươi năm qua"
        if unit_words and unit_words.dimension == "time":
            return Claim(start, unit_words.end, "duration", "duration") if found.size > 1 else None
        known = unit_words is not None and self.units.knows(unit_words.code)
        if not self._words.is_quantity(low, start, found, unit_words, known):
            return None
        if self._claims.always(low, start, found.end):
            return Claim(start, found.end, "word_before", "ordinal")
        amount = Amount(start, unit_words.end if unit_words else found.end, number, unit_words, "words")
        amount.sign, amount.start = _sign(low, start) if low.endswith("âm ", 0, start) else (0, start)
        return amount


def _next_number(low: str, position: int, words: list[tuple[int, int, None]]) -> tuple[int, int] | None:
    """The next digit or number word from ``position`` on; ``words`` are those of the sentence, the last one first."""
    while words and words[-1][0] < position:
        words.pop()
    digit = _DIGIT.search(low, position)
    if words and (digit is None or words[-1][0] < digit.start()):
        return words[-1][:2]
    return digit.span() if digit else None


def part_of(start: int, end: int, top: Decimal, bottom: Decimal) -> Amount:
    """A part as a multiple: 3/4 = 0.75; one that has no finite decimal is rounded, and says so."""
    value = top / bottom
    rest = Fraction(top) / Fraction(bottom)
    finite = 10**_PLACES % rest.denominator == 0
    flags = () if finite else ("rounded_fraction",)
    number = Number(start, end, Digits(end, value), value)
    return Amount(start, end, number, UnitWords(start, end, "times", "multiple"), "fraction", flags=flags)


def _sign(low: str, start: int) -> tuple[int, int]:
    """The sign before a number and where it starts: ``-3,2%``, ``(- 892 ha)``, ``âm 3,2%``, ``+6,2%``."""
    if not low.endswith(_SIGN_ENDS, max(0, start - 2), start):
        return 0, start
    match = _SIGN.search(low, max(0, start - 4), start)
    if match is None or (match.start() == 0 and match.group() == "-"):
        return 0, start
    return (1 if match.group()[0] == "+" else -1), match.start()
