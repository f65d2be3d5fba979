"""A number and its magnitudes: ``1 tỷ 200 triệu``, ``2 nghìn 500 tỷ``, ``3tr5``, ``1 tỷ rưỡi``."""

import re
from decimal import Decimal

from vnecon_extract.find.numbers import Convention, Digits, read_digits, read_power
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.quantities import Magnitude, magnitudes, number_words
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.values import replace, value

_RAISED_TEN = re.compile(r"10[\^¹²³⁰⁴-⁹]")
_POWER_SIGHT = 20  # of a number as long as one with a power is
_ONE = Decimal(1)
_MOST_PARTS = 4
_MOST_MAGNITUDES = 3
_NEXT_DIGIT = Pattern(r"\s{1,2}(?=\d)")
_FRACTION_DIGITS = Pattern(r"\d{1,3}(?![\d.,]*\d|\s?%)")


@value
class Number:
    """A number with its magnitudes; ``value`` is ``digits.value`` times ``factor``, plus what is stacked on it.

    ``last`` is the last magnitude's entry (for what it means alone), None where there is none.
    """

    start: int
    end: int
    digits: Digits
    value: Decimal | None
    factor: Decimal = _ONE
    last: Magnitude | None = None
    stacked: bool = False


class NumberReader:
    """Reads digits with magnitudes; built once from ``data/numbers.toml``.

    >>> low = "1 tỷ 200 triệu đồng"
    >>> NumberReader(Knowledge(), glued="đồng").multiplied(low, 0, read_digits(low, 0, "vi"), "vi").value
    Decimal('1200000000')
    """

    def __init__(self, knowledge: Knowledge, glued: str) -> None:
        entries = magnitudes(knowledge)
        self._entries = {say: m for m in entries for say in (*m.says, *m.short)}
        never = alternatives(word for m in entries for word in m.never)
        self._else = Pattern(rf"\s{never}(?!\w)")
        says = alternatives(say for m in entries for say in m.says)
        short = alternatives(say.rstrip(".") for m in entries for say in m.short)
        # One letter never touches a unit ("kg" is no thousand grams), two may: "trđ", "tr.đồng".
        letters = alternatives(say for m in entries for say in m.short if len(say) == 1)
        pairs = alternatives(say.rstrip(".") for m in entries for say in m.short if len(say) > 1)
        halves = alternatives(say for w in number_words(knowledge) if w.role == "half" for say in w.says)
        not_else = rf"(?!\w)(?!\s{never}(?!\w))"
        # Only a unit follows the dot of "tr.đồng".
        dotted = rf"(?:\.(?={glued}))?"
        after = rf"(?:{not_else}|(?={glued}))"
        self._next = Pattern(
            rf"(?:\s{{0,2}}(?P<word>{says})|\s?(?P<short>{pairs}){dotted}){after}|\s?(?P<letter>{letters}){not_else}"
        )
        self._touching = Pattern(rf"(?P<word>{says}|{short})(?=\d)")
        self._half = Pattern(rf"\s{halves}(?!\w)")
        self._goes_on = Pattern(rf"\s{{1,2}}\d|\s{halves}")
        self._heads = frozenset(say[0] for say in self._entries)

    def multiplied(self, low: str, start: int, digits: Digits, convention: Convention) -> Number:
        """The number that begins with ``digits`` at ``start``, with all magnitudes after it."""
        if digits.value is None:
            return Number(start, digits.end, digits, None)
        follows = low[digits.end : digits.end + 1]
        if follows in self._heads:
            touching = self._touching.match(low, digits.end)
            if touching and (number := self._touched(low, start, digits, touching)):
                return number
        elif not follows.isspace():
            return Number(start, digits.end, digits, digits.value)
        number = self._one(low, start, digits)
        if number.last is None or self._goes_on.match(low, number.end) is None:
            return number
        parts = [number]
        while len(parts) < _MOST_PARTS and (part := self._further(low, parts[-1], convention)):
            parts.append(part)
        return self._halved(low, _stack(parts))

    def scientific(self, low: str, start: int, convention: Convention) -> Number | None:
        """The number at ``start`` where a power of ten multiplies it (``3,5.10^6``)."""
        ten = _RAISED_TEN.search(low, start, start + _POWER_SIGHT)
        power = read_power(low, start, convention) if ten else None
        if power is None or power.digits.value is None:
            return None
        value = power.digits.value * power.factor
        return Number(start, power.end, power.digits, value, power.factor, stacked=True)

    def magnitudes(self, low: str, position: int) -> tuple[int, Decimal, Magnitude | None]:
        """The magnitudes that start at ``position``: their end, their product, the last one's entry."""
        factor, last, count = _ONE, None, 0
        while count < _MOST_MAGNITUDES and (match := self._next.match(low, position)):
            last = self._entries[match[match.lastindex or 0]]
            factor *= last.value
            position = match.end()
            count += 1
        return position, factor, last

    def entry(self, word: str) -> Magnitude | None:
        """The entry of a magnitude word."""
        return self._entries.get(word)

    def means_else(self, low: str, end: int) -> bool:
        """Whether the word after a magnitude makes it something else: "hai tỷ lệ"."""
        return self._else.match(low, end) is not None

    def _one(self, low: str, start: int, digits: Digits) -> Number:
        end, factor, last = self.magnitudes(low, digits.end)
        if last and last.convention == "en" and digits.other is not None:
            digits = read_digits(low, start, "en")
        value = digits.value * factor if digits.value is not None else None
        return Number(start, end, digits, value, factor, last)

    def _further(self, low: str, before: Number, convention: Convention) -> Number | None:
        """``200 triệu`` after ``1 tỷ``; ``500 tỷ`` after ``2 nghìn``; ``500`` after ``2 nghìn``."""
        space = _NEXT_DIGIT.match(low, before.end)
        if space is None or before.digits.value is None:
            return None
        part = self._one(low, space.end(), read_digits(low, space.end(), convention))
        value = part.digits.value
        if value is None or value >= 1000:
            return None
        if part.last is None:
            plain = low[part.start : part.end]
            return part if before.factor == 1000 and len(plain) == 3 and plain.isdigit() else None
        if part.factor > before.factor:
            return part if before.factor == 1000 and not part.digits.other else None
        return part if part.factor < before.factor and part.value is not None and part.value < before.factor else None

    def _touched(self, low: str, start: int, digits: Digits, match: re.Match[str]) -> Number | None:
        """``3tr5`` is 3.5 million, ``3tr250`` is 3.25 million."""
        fraction = _FRACTION_DIGITS.match(low, match.end())
        if fraction is None or digits.value is None or digits.other is not None:
            return None
        entry = self._entries[match["word"]]
        value = (digits.value + Decimal("0." + fraction.group())) * entry.value
        return Number(start, fraction.end(), digits, value, entry.value, entry, stacked=True)

    def _halved(self, low: str, number: Number) -> Number:
        half = self._half.match(low, number.end)
        if half is None or number.value is None:
            return number
        return replace(number, end=half.end(), value=number.value + number.factor / 2, stacked=True)


def _stack(parts: list[Number]) -> Number:
    """Add the parts up; a greater magnitude at the end multiplies those before it."""
    first, last = parts[0], parts[-1]
    if len(parts) == 1 or first.value is None:
        return first
    values = [p.value for p in parts if p.value is not None]
    if last.factor > first.factor:
        values = [v * last.factor if i < len(values) - 1 else v for i, v in enumerate(values)]
    entry = last.last or first.last
    return replace(first, end=last.end, value=sum(values, Decimal(0)), last=entry, stacked=True)
