"""Numbers in words: ``chín trăm chín mươi chín nghìn tỷ``, ``sáu phẩy hai``, ``một tỷ rưỡi``.

A run of number words is read by a small grammar: groups below a thousand, each with its magnitudes; a greater
magnitude multiplies what stands before it (``hai nghìn năm trăm tỷ``).
"""

from decimal import Decimal
from typing import NamedTuple

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.quantities import NumberWord, magnitudes, number_words
from vnecon_extract.patterns import Pattern, alternatives

_ONE = Decimal(1)
_TOKEN = Pattern(r"\S+")
_LONGEST = 40  # words; 999 nghìn 999 tỷ 999 triệu 999 nghìn 999 has 30


class Words(NamedTuple):
    """A number in words; ``factor`` is the product of its last magnitudes (1 without), ``size`` its words."""

    start: int
    end: int
    value: Decimal
    factor: Decimal
    size: int


class _Group(NamedTuple):
    value: Decimal
    factor: Decimal


class NumberWords:
    """Reads numbers in words; built once from ``data/numbers.toml``.

    >>> NumberWords(Knowledge()).value("hai trăm linh năm nghìn tỷ")
    Decimal('205000000000000')
    """

    def __init__(self, knowledge: Knowledge) -> None:
        words = number_words(knowledge)
        self._words = {say: word for word in words for say in word.says}
        self._magnitudes = {say: m.value for m in magnitudes(knowledge) for say in m.says if say not in self._words}
        every = alternatives([*self._words, *self._magnitudes])
        self._run = Pattern(rf"{every}(?!\w)(?:\s{{1,2}}{every}(?!\w)){{0,{_LONGEST}}}+")
        self.first = tuple(say for say, word in self._words.items() if word.role in ("digit", "ten"))

    def value(self, words: str) -> Decimal | None:
        """The number that ``words`` (in lower case) write, or None where they are no number from end to end."""
        read = self.read(words, 0)
        return read.value if read and read.end == len(words) else None

    def read(self, low: str, start: int) -> Words | None:
        """The longest number in words that starts exactly at ``start``."""
        run = self._run.match(low, start)
        if run is None:
            return None
        if (word := self._words.get(run.group())) is not None:  # one word, as most are
            return Words(start, run.end(), word.value, _ONE, 1) if word.role in ("digit", "ten") else None
        tokens = [(m.group(), m.end()) for m in _TOKEN.finditer(low, start, run.end())]
        reader = _Reader([t for t, _ in tokens], self._words, self._magnitudes)
        value = reader.number()
        if value is None or reader.position == 0:
            return None
        return Words(start, tokens[reader.position - 1][1], value, reader.factor, reader.position)


class _Reader:
    """One pass over the tokens of one run."""

    def __init__(self, tokens: list[str], words: dict[str, NumberWord], magnitudes: dict[str, Decimal]) -> None:
        self._tokens, self._words, self._magnitudes = tokens, words, magnitudes
        self.position = self._before = 0
        self.factor = Decimal(1)

    def number(self) -> Decimal | None:
        groups: list[_Group] = []
        while (value := self._group(first=not groups)) is not None:
            last, factor = self._take_magnitudes()
            if factor == 1 and groups and self.position - self._before == 1:
                self.position = self._before  # "hai triệu bốn ...", "hai triệu năm": the last word is no part of it
                break
            if groups and factor > groups[-1].factor:
                groups = [_Group(g.value * last, g.factor * last) for g in groups]
            groups.append(_Group(value * factor, factor))
            self.factor = factor
            if factor == 1:
                break
            if self._role() == "half":
                self.position += 1
                groups.append(_Group(factor / 2, Decimal(1)))
                break
            if self._role() == "point" and self._role(1) in ("digit", "ten"):
                self.position += 1
                groups.append(_Group(Decimal(f"0.{self._decimals()}"), Decimal(1)))
                break
        return sum((g.value for g in groups), Decimal(0)) if groups else None

    def _role(self, ahead: int = 0) -> str:
        at = self.position + ahead
        word = self._words.get(self._tokens[at]) if at < len(self._tokens) else None
        return word.role if word else ""

    def _take(self) -> Decimal:
        value = self._words[self._tokens[self.position]].value
        self.position += 1
        return value

    def _take_magnitudes(self) -> tuple[Decimal, Decimal]:
        """The last magnitude and the product of all that follow each other: nghìn tỷ = (10^9, 10^12)."""
        last = product = Decimal(1)
        while self.position < len(self._tokens) and self._tokens[self.position] in self._magnitudes:
            last = self._magnitudes[self._tokens[self.position]]
            product *= last
            self.position += 1
        return last, product

    def _group(self, first: bool) -> Decimal | None:
        """A number below a thousand, perhaps with decimals: ``hai trăm linh năm``, ``sáu phẩy hai``."""
        self._before = self.position
        if self._role() == "filler" and not first:
            self.position += 1
        whole = self._hundreds()
        if whole is None:
            return None
        if self._role() == "point" and self._role(1) in ("digit", "ten"):
            self.position += 1
            return Decimal(f"{whole}.{self._decimals()}")
        return whole

    def _hundreds(self) -> Decimal | None:
        if self._role() == "digit" and self._role(1) == "hundred":
            hundreds = self._take() * self._take()
            if self._role() == "half":
                self.position += 1
                return hundreds + 50
            if self._role() == "filler" and self._role(1) in ("digit", "tail"):
                self.position += 1
                return hundreds + self._take()
            tens = self._tens() if self._role(1) in ("tens", "hundred", "tail") or self._role() == "ten" else None
            return hundreds + (tens or 0)
        return self._tens()

    def _tens(self) -> Decimal | None:
        if self._role() == "ten":
            value = self._take()
            return value + self._take() if self._unit_follows() else value
        if self._role() != "digit":
            return None
        value = self._take()
        if self._role() == "tail":
            return value * 10 + self._take()  # "bốn lăm"
        if self._role() != "tens":
            return value
        value *= self._take()
        if self._role() == "filler":
            return value
        return value + self._take() if self._unit_follows() else value

    def _unit_follows(self) -> bool:
        """The last digit of a two-digit number; it is never năm (that is lăm), so "hai mươi năm" is twenty years."""
        if self._role() not in ("digit", "tail") or self._role(1) in ("tens", "hundred"):
            return False
        return self._role() == "tail" or self._words[self._tokens[self.position]].value != 5

    def _decimals(self) -> str:
        """Decimals as digits one by one (không năm), or as a number (hai mươi lăm)."""
        digits = ""
        while self._role() in ("digit", "tail") and self._role(1) not in ("tens", "hundred"):
            digits += str(self._take())
        if not digits or (set(digits) == {"0"} and self._role() in ("digit", "ten")):
            digits += str(self._hundreds())
        return digits
