"""Amounts: single numbers with the magnitudes and the unit of their own, before they are joined to ranges and lists."""

from collections.abc import Sequence
from decimal import Decimal

from vnecon_extract.find.amount import FIRST_OF_TWO, IN_WORDS, Amount, Signs
from vnecon_extract.find.claims import ClaimFinder
from vnecon_extract.find.fractions import Fractions
from vnecon_extract.find.magnitudes import Number, NumberReader
from vnecon_extract.find.numbers import Convention, Digits, Starts, plain_digits, read_digits
from vnecon_extract.find.shorthand import Shorthand, measured
from vnecon_extract.find.slips import mended, slip_before
from vnecon_extract.find.sums import added
from vnecon_extract.find.units import UnitReader, UnitWords
from vnecon_extract.find.word_amounts import WordAmounts
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import Claim, Sentence
from vnecon_extract.patterns import LastWords, Pattern, alternatives
from vnecon_extract.values import replace

_JOINTS = (" ", ", ", " , ")
_NOT_CLAIMED = ("currency", "percent", "pp", "multiple")


class AmountFinder:
    """Finds the amounts and claims of a sentence, in order; built once."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.units = UnitReader(knowledge)
        self._numbers = NumberReader(knowledge, self.units.glued)
        self._claims = ClaimFinder(knowledge)
        self._words = WordAmounts(knowledge, self._numbers)
        self._shorthand = Shorthand(knowledge, self._numbers, self.units)
        lists = word_lists(knowledge, "numbers")
        self._signs = Signs(lists["minus"])
        self._joints = frozenset((*_JOINTS, *(f" {word} " for word in lists["adds"])))
        self._sheet_leads = word_lists(knowledge, "units")["sheet_leads"]
        self._sheet = Pattern(rf"{alternatives(self._sheet_leads)}\s?:")
        self._times_before = LastWords(lists["times_before"])
        self._fractions = Fractions(lists, self.units, self._shorthand)
        self._number_words = Lexicon(dict.fromkeys(self._words.starts), knowledge.shared(Phrasebook))

    def find(
        self, sentence: Sentence, taken: Sequence[tuple[int, int]], convention: Convention
    ) -> list[Amount | Claim]:
        """Amounts and claims outside ``taken``, in order."""
        low, last = sentence.low, len(sentence.low)
        numbers = Starts(low, self._number_words.starts(low))
        spans = [(last, last), *sorted(taken, reverse=True)]
        items: list[Amount | Claim] = []
        position = 0
        while (start := numbers.after(position)) < last:
            while spans[-1][1] <= start:
                spans.pop()
            limit, until = spans[-1]
            if limit <= start:
                position = until
                continue
            if start == numbers.digit:
                item = self._digits(sentence, start, limit, convention)
            else:
                item = self._in_words(sentence, start, limit)
            if item is None:
                position = start + 1
                continue
            if item.start < position or (items and isinstance(item, Amount) and item.unit is None):
                item = self._beside(low, item, position, items)
            if items and isinstance(item, Amount) and (whole := added(low, items[-1], item, self._joints)):
                items[-1] = whole
            else:
                items.append(item)
            position = max(item.end, start + 1)
        return items

    def _beside(self, low: str, item: Amount | Claim, position: int, before: list[Amount | Claim]) -> Amount | Claim:
        """What an amount is beside those ``before`` it, which end at ``position``."""
        if isinstance(item, Claim):
            return item
        if item.start < position and item.rule == "currency_before":
            # "12$12": the sign is the unit of the number before it.
            item.unit, item.start, item.rule = None, item.number.start, "digits"
        if before and isinstance(before[-1], Claim) and item.bare:
            return self._claims.listed(low, before[-1], item.start, item.end) or item
        return item

    def sheet_unit(self, low: str) -> tuple[Decimal, UnitWords] | None:
        """The unit that ``(đơn vị: triệu USD)`` lends to the bare numbers of its sentence, with its magnitude."""
        if (
            ":" not in low
            or not any(lead in low for lead in self._sheet_leads)
            or (match := self._sheet.search(low)) is None
        ):
            return None
        end, factor, _ = self._numbers.magnitudes(low, match.end())
        unit = self.units.after(low, end)
        return (factor, unit) if unit else None

    def _cut(self, low: str, position: int, limit: int) -> UnitWords | None:
        """The unit without what is taken: the year of ``5 triệu/năm 2019``."""
        unit = self.units.after(low[:limit][position:], 0)
        return replace(unit, start=unit.start + position, end=unit.end + position) if unit else None

    def _digits(self, sentence: Sentence, start: int, limit: int, convention: Convention) -> Amount | Claim | None:
        low = sentence.low
        slip = ""
        end = self._claims.plain_end(sentence, start)
        if end >= 0:
            if (phrase := self._claims.phrase(sentence, start)) is not None:
                return phrase
            digits = plain_digits(low, start, end, convention)
        else:
            found: Amount | Claim | None = self._shorthand.read(low, start, limit, convention)
            found = found or self._claims.shape(sentence, start) or self._fractions.read(low, start)
            if found is not None:
                return found
            slip = slip_before(low, start)
            digits = mended(low, start, slip, convention) if slip else read_digits(low, start, convention)
        number = self._numbers.multiplied(low, start - len(slip), digits, convention)
        if number.value is None:
            return Claim(start, number.end, "malformed", "malformed" if "," in low[start : number.end] else "code")
        unit = self.units.after(low, number.end)
        if number.last is not None and (unit is None or not self.units.knows(unit.code)):
            unit = self.units.money(low, number.end) or unit
        if unit is not None and unit.end > limit:
            unit = self._cut(low, number.end, limit)
        if unit is not None and number.last is None and unit.dimension == "currency" and unit.end < limit:
            number, unit = self._shorthand.late_magnitude(low, number, unit)
        amount = self._with_sign(low, number, unit)
        if amount.unit is None and number.last and number.last.alone:
            self._implied(low, amount, number.last.alone, limit)
        if unit is not None and unit.code == "times" and self._claims.occasion(low, start, unit.end):
            return Claim(start, unit.end, "occasion", "ordinal")
        if number.last is None and (unit is None or unit.dimension not in _NOT_CLAIMED):
            return self._claim(sentence, amount) or amount
        return amount

    def _implied(self, low: str, amount: Amount, code: str, limit: int) -> None:
        per = self.units.per(low, amount.end, code)
        if per is not None and per.end <= limit:
            amount.unit, amount.end, amount.flags = per, per.end, ("implied_unit",)

    def _claim(self, sentence: Sentence, amount: Amount) -> Claim | None:
        """What a number without magnitude may be instead of a quantity."""
        low, number, unit = sentence.low, amount.number, amount.unit
        dimension = unit.dimension.partition("/")[0] if unit else ""
        if dimension in _NOT_CLAIMED:
            return None
        if not measured(unit) and (claim := self._claims.always(low, number.start, number.end)):
            return claim
        if dimension == "time" and unit is not None:
            return Claim(number.start, unit.end, "duration", "duration")
        if dimension in ("count", "people"):
            return self._claims.year(low, number.start, number.end)
        if unit is None and self._times_before.before(low, number.start):
            amount.unit = UnitWords(number.end, number.end, "times", "multiple")
            amount.rule = "times before"
            return None
        return self._claims.bare(sentence, number.start, number.end) if unit is None else None

    def _with_sign(self, low: str, number: Number, unit: UnitWords | None) -> Amount:
        start = number.start
        amount = Amount(start, unit.end if unit else number.end, number, unit, "digits")
        if unit is None and (currency := self.units.before(low, start)):
            amount.unit, amount.start, amount.rule = currency, currency.start, "currency_before"
            per = self.units.per(low, number.end, currency.code)  # "$2.655/ounce"
            if per is not None:
                amount.unit, amount.end = per, per.end
        self._signs.give(low, amount)
        return amount

    def _in_words(self, sentence: Sentence, start: int, limit: int) -> Amount | Claim | None:
        low = sentence.low
        found = self._words.read(low, start)
        if found is None or found.end > limit:
            return None
        if found.rule == FIRST_OF_TWO:
            number = Number(start, found.end, Digits(found.end, found.value), found.value)
            return Amount(start, found.end, number, None, found.rule)
        if found.bottom is not None and found.value is not None:
            return self._fractions.part(low, start, found.end, found.value, found.bottom)
        if found.unit:
            unit = UnitWords(start, found.end, found.unit, self.units.dimension_of(found.unit))
            return Amount(
                start,
                found.end,
                Number(start, found.end, Digits(found.end, found.value), found.value),
                unit,
                found.rule,
            )
        unit_words = self.units.after(low, found.end)
        if unit_words is not None and unit_words.end > limit:
            unit_words = self._cut(low, found.end, limit)
        if unit_words is None and limit - found.end < 2 and limit < len(low):
            return None  # "hai mươi" of "hai mươi năm qua"
        if unit_words and unit_words.dimension == "time":
            return Claim(start, unit_words.end, "duration", "duration") if found.size > 1 else None
        known = unit_words is not None and self.units.knows(unit_words.code)
        if not self._words.is_quantity(low, start, found, unit_words, known):
            return None
        if self._claims.always(low, start, found.end):
            return Claim(start, found.end, "word_before", "ordinal")
        number = Number(start, found.end, Digits(found.end, found.value), found.value, found.factor, found.last)
        amount = Amount(start, unit_words.end if unit_words else found.end, number, unit_words, IN_WORDS)
        self._signs.give(low, amount, in_words=True)
        return amount
