"""Units: the words after a number (or before it) that say what it is measured in, compounds included."""

import re
from decimal import Decimal

from vnecon_extract.exact import quotient
from vnecon_extract.find.unit_senses import senses_of
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.quantities import units
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.patterns import Pattern, alternatives, sources
from vnecon_extract.values import replace, value

_ANY_WORD = Pattern(r"[^\W\d_]{1,12}(?!\w)")
_NUMBER = Pattern(r"\s\d")
_SPACES = r"(?:,\s?(?=%)|\s{0,2})"  # "103,%": a slip of the keyboard
_FOOTNOTE = r"(?=[1-9](?![\w/]|[.,]\d))"  # "34 tỷ USD1, nhập khẩu ...": the mark of a footnote
_MAX_PARTS = 3
# A number with decimals counts no things.
_NO_COUNT = Pattern(r"\d,\d{1,2}\s?\Z")
_NO_COUNT_SIGHT = 8
_MEASURED = ("index",)
_SIGHT = 400
_UNKNOWN_PART = "count"


@value
class UnitWords:
    """A unit where it stands: its code, the dimensions of its parts, and the factor to its base (cent: 0.01)."""

    start: int
    end: int
    code: str
    dimension: str
    factor: Decimal = Decimal(1)


def _near(low: str, position: int, words: tuple[str, ...]) -> bool:
    """Whether one of ``words`` stands in the sentence, within sight (a bound on the work for endless sentences)."""
    window = low[max(0, position - _SIGHT) : position + _SIGHT]
    return any(word in window for word in words)


class UnitReader:
    """Reads units; built once from ``data/units.toml``.

    >>> UnitReader(Knowledge()).after("58.000 đồng/kg", 6)
    UnitWords(start=7, end=14, code='VND/kg', dimension='currency/mass', factor=Decimal('1'))
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._senses = senses_of(knowledge)
        every = units(knowledge)
        self._before = {say: UnitWords(0, 0, u.code, u.dimension) for u in every for say in u.says_before}
        self._dimensions: dict[str, str] = {unit.code: unit.dimension for unit in every}
        self._read_words(word_lists(knowledge, "units"))
        # Units with a code; what else is counted, longer words of things too, may begin with one.
        self._coded = frozenset(say for say, ss in self._senses.items() if any(s.code and not s.stop for s in ss))
        # What words mean that mean one thing wherever they stand, as most do.
        self._sure = {
            say: (sense.code, sense.dimension, sense.factor)
            for say in self._coded
            if (sense := self._senses[say][0]).code and not (sense.stop or sense.near or sense.per_only)
        }
        signs = [say for say in self._senses if not say[-1].isalnum()]
        words = [say for say in self._senses if say[-1].isalnum()]
        money = [say for say in words if any(s.dimension == "currency" for s in self._senses[say])]
        ends = rf"{alternatives(words)}(?!\w)|{alternatives(money)}{_FOOTNOTE}"
        self._after = re.compile(rf"{_SPACES}({alternatives(signs)}|{ends})")
        self.glued = rf"(?:{alternatives(say for say in words if ' ' not in say)})(?!\w)"
        self._before_pattern = Pattern(rf"{alternatives(self._before)}\Z")
        self._before_ends = frozenset(say[-1] for say in self._before)

    def _read_words(self, words: dict[str, tuple[str, ...]]) -> None:
        lists = sources(words)
        self._no_money = frozenset(words["no_money"])
        # What joins the parts of a compound: "đồng/kg", "USD mỗi tấn", "đồng một lít", "USD/1 thùng", "đồng đổi 1 USD".
        self._join = re.compile(
            rf"\s?/\s?(?:{lists['one']}\s(?=[^\W\d]))?|\s(?:{lists['each']}|(?P<one>{lists['per']}))\s"
        )
        # Per so many people: "bác sĩ/10.000 dân", "giường/vạn dân".
        many = rf"(?:\d[\d.]{{0,8}}\s?(?:{lists['ten_thousands']}\s)?|{lists['thousands']}\s)"
        self._per_many = Pattern(rf"{many}{lists['population']}(?!\w)")

    def dimension_of(self, code: str) -> str:
        """The dimensions of a unit that came out: ``VND/person/month`` is ``currency/people/time``."""
        return "/".join(self._dimensions.get(part, _UNKNOWN_PART) for part in code.split("/")) if code else ""

    def knows(self, code: str) -> bool:
        """Whether a unit has a code, and is not just the noun as written."""
        return code.partition("/")[0] in self._dimensions

    def after(self, low: str, position: int) -> UnitWords | None:
        """The unit that follows a number which ends at ``position``."""
        match = self._after.match(low, position)
        if match is None:
            return None
        words = match[1]
        if sure := self._sure.get(words):
            start, end = match.span(1)
            code, dimension, factor = sure
            head: UnitWords | None = UnitWords(start, end, code, dimension, factor)
        else:
            shorter = None if words in self._coded else self._shorter(low, match)
            head = shorter or self._meant(low, match, per=False)
        return self._compound(low, head) if head and self._join.match(low, head.end) else head

    def _shorter(self, low: str, match: re.Match[str]) -> UnitWords | None:
        """``97,52 điểm sáng qua``, ``từ 1.150 điểm đến 1.180 điểm``: the unit that longer words of things begin with,
        behind a number that counts no things, or before the end of a range."""
        start, end = match.span(1)
        first = low.find(" ", start, end)
        if first < 0 or not (_NO_COUNT.search(low, max(0, start - _NO_COUNT_SIGHT), start) or _NUMBER.match(low, end)):
            return None
        senses = self._senses.get(low[start:first], ())
        sense = next((s for s in senses if s.code and not (s.stop or s.near or s.per_only)), None)
        if sense is None or sense.dimension not in _MEASURED:
            return None
        return UnitWords(start, first, sense.code, sense.dimension, sense.factor)

    def money(self, low: str, position: int) -> UnitWords | None:
        """Behind a magnitude, the currency that longer words of another sense begin with: ``15 tỷ đồng bằng 76%``,
        ``200 triệu đồng tiền bán tôm``."""
        match = self._after.match(low, position)
        start, end = match.span(1) if match else (0, 0)
        first = low.find(" ", start, end)
        if first < 0 or match is None or match[1] in self._no_money:
            return None
        senses = self._senses.get(low[start:first], ())
        sense = next((s for s in senses if s.dimension == "currency" and not s.stop), None)
        return UnitWords(start, first, sense.code, sense.dimension, sense.factor) if sense else None

    def per(self, low: str, position: int, code: str) -> UnitWords | None:
        """What follows a magnitude whose unit goes without saying: ``8 triệu/tháng``, ``12 tỷ mỗi ngày``."""
        head = UnitWords(position, position, code, self.dimension_of(code))
        unit = self._compound(low, head)
        return unit if unit.end > position else None

    def counted(self, low: str, start: int | None) -> UnitWords | None:
        """What the noun at ``start`` counts, where it is a thing, a person or a vehicle that has a code."""
        match = self._here(low, start) if start is not None else None
        part = self._meant(low, match, per=False) if match else None
        return part if part and part.dimension in ("count", "people", "transport") and self.knows(part.code) else None

    def before(self, low: str, position: int) -> UnitWords | None:
        """The currency just before a number that starts at ``position``: ``$3``, ``USD 3 tỷ``."""
        end = position - 1 if position and low[position - 1] == " " else position
        if low[end - 1 : end] not in self._before_ends:
            return None
        match = self._before_pattern.search(low[max(0, end - 4) : end])
        if match is None:
            return None
        start = max(0, end - 4) + match.start()
        if match.group()[0].isalpha() and start and low[start - 1].isalnum():
            return None
        return replace(self._before[match.group()], start=start, end=end)

    def _here(self, low: str, start: int) -> re.Match[str] | None:
        """The words of a unit right at ``start``: the one great pattern is compiled once, spaces before it and all."""
        match = self._after.match(low, start)
        return match if match and match.start(1) == start else None

    def _meant(self, low: str, match: re.Match[str], per: bool) -> UnitWords | None:
        """The unit that the words of ``match`` mean where they stand."""
        words = match[1]
        senses = self._senses.get(words)
        if senses is None:
            words = " ".join(words.split())
            senses = self._senses[words]
        start, end = match.span(1)
        for sense in senses:
            if sense.stop:
                return None
            if (sense.per_only and not per) or (sense.near and not _near(low, start, sense.near)):
                continue
            return UnitWords(start, end, sense.code or words, sense.dimension, sense.factor)
        return None

    def _compound(self, low: str, head: UnitWords) -> UnitWords:
        unit = head
        for _ in range(_MAX_PARTS):
            part = self._next_part(low, unit)
            if part is None:
                break
            if part.code == "year" and unit.code in ("percent", "pp", "permille"):
                unit = replace(unit, end=part.end)  # a rate is per year unless it says otherwise
                continue
            code, dimension = f"{unit.code}/{part.code}", f"{unit.dimension}/{part.dimension}"
            unit = UnitWords(unit.start, part.end, code, dimension, quotient(unit.factor, part.factor))
        return unit

    def _next_part(self, low: str, unit: UnitWords) -> UnitWords | None:
        join = self._join.match(low, unit.end)
        if join is None:
            return None
        start = join.end()
        if many := self._per_many.match(low, start):
            return UnitWords(start, many.end(), " ".join(many.group().split()), "people")
        match = self._here(low, start)
        part = self._meant(low, match, per=True) if match else None
        if "/" in join.group() and part is None:
            # "USD/m2/chu kỳ thuê": a third part that is no unit says nothing of how it is measured
            word = _ANY_WORD.match(low, start) if "/" not in unit.code else None
            if word is not None and _NUMBER.match(low, word.end()):
                return None  # "1.245 lao động/KH 2.300 lao động": what was planned
            return UnitWords(start, word.end(), word.group(), _UNKNOWN_PART) if word else None
        if part is None or part.dimension == "percent" or (join["one"] and part.code == unit.code):
            return None
        if unit.dimension in ("percent", "pp") and part.dimension != "time" and "/" not in join.group():
            return None  # "đạt 7% mỗi nước"
        return part
