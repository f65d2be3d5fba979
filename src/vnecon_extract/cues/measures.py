"""Which indicators a quantity can be a figure of: the veto of units, and the member of a family a unit picks."""

from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

from vnecon_extract.cues.few import GOODS, Few
from vnecon_extract.cues.figures import PARTS, Figure
from vnecon_extract.cues.measured_in import COUNTED, MeasuredIn
from vnecon_extract.cues.prices import Prices
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import Indicator, indicators
from vnecon_extract.knowledge.linking import counted_things, families
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import Quantity

_MONEY, _ONE = "currency", Decimal(1)  # a decimal is compared with another in a third of the time
# Fewer shares than a round lot of any exchange report.
_FEWEST_TRADED = 1000
_PRICE = "_price"


class Measures:
    """Indicators by code, with what their levels can be measured in."""

    def __init__(self, knowledge: Knowledge, dimension_of: Callable[[str], str], known: Callable[[str], bool]) -> None:
        self._dimension_of, self._known = lru_cache(maxsize=1000)(dimension_of), known
        self._entries = {entry.code: entry for entry in indicators(knowledge)}
        words = word_lists(knowledge, "linking")
        self._of = tuple(f"{word} " for word in words["owned_by"])
        self._between = (*",;:(", ". ", *words["totals"])
        self._groups = {code: entry.group for code, entry in self._entries.items()}
        self._share_counts = frozenset(words["share_counts"])
        self._few = Few(words)
        price, sold = words["sold_at_prices"]
        self._sold = {price: sold}
        self._since = tuple(f"{word} " for word in words["threshold_leads"])
        self._territories = frozenset(words["passing_counts"])
        marks, named = words["growth_marks"], {code: e.name_vi.lower() for code, e in self._entries.items()}
        self._growths = frozenset(code for code, name in named.items() if any(mark in name for mark in marks))
        prices = Prices(self._entries.values(), words)
        self._affordable, self._is_of_pair = prices.affordable, prices.is_of_pair
        self._counted = {thing.unit: thing for thing in counted_things(knowledge)}
        self._measured_in = MeasuredIn(knowledge, self._entries, self._counted, self._dimension_of, known).of
        self._kin_measured_in = lru_cache(maxsize=10_000)(self._which_or_kin)
        self._family = {m: family for family in families(knowledge) for m in family.members}
        #: Whether a code is one side of a flow, which has parts of its own (exports by product).
        self.in_family = self._family.__contains__
        self._by = {code: tuple(family.by) for code, family in self._family.items()}

    def entry(self, code: str) -> Indicator | None:
        """The entry of ``code``; None for ``other``."""
        return self._entries.get(code)

    def is_share(self, code: str) -> bool:
        """Whether the indicator is a part of a whole by itself (``cơ cấu kinh tế``)."""
        entry = self._entries.get(code)
        return entry is not None and entry.kind == "share"

    def group(self, code: str) -> str:
        """The chapter of the table that ``code`` stands in."""
        return self._groups.get(code, "")

    def of_group(self, group: str) -> frozenset[str]:
        """The codes of a chapter."""
        return frozenset(code for code, of in self._groups.items() if of == group)

    def is_price(self, code: str) -> bool:
        """Whether ``code`` is in the chapter of prices."""
        return self.group(code) == "prices"

    def rates(self) -> frozenset[str]:
        """Those that are rates by themselves (``lạm phát``, ``tỷ lệ thất nghiệp``)."""
        entries = self._entries.items()
        return frozenset(code for code, entry in entries if entry.kind == "rate" or set(entry.measures) == {"percent"})

    def multiples(self) -> frozenset[str]:
        """What is itself so many times something."""
        return frozenset(e.code for e in self._entries.values() if "multiple" in e.measures)

    def quoted(self) -> frozenset[str]:
        """Prices, and rates that banks and markets quote: they hold at a moment, or as a mean over a month."""
        entries = self._entries.values()
        return frozenset(
            e.code
            for e in entries
            if e.group in ("prices", "markets")
            or e.code.endswith("_price")
            or (e.group == "banking" and e.kind in ("rate", "index"))
            or "currency/currency" in e.measures
        )

    def kin(self, code: str, other: str) -> bool:
        """Whether both are of one family: the same flow, measured otherwise."""
        family = self._family.get(code)
        return family is not None and other in family.members

    def grows(self, code: str) -> bool:
        """Whether ``code`` is itself a growth rate: its figures are changes of what grows."""
        return code in self._growths

    def is_part(self, quantity: Quantity) -> bool:
        """Whether the quantity is a percentage, points or a multiple, which any indicator's change can be."""
        return quantity.unit in PARTS

    def counted(self, quantity: Quantity) -> str | None:
        """The indicator that the unit alone names (``592 doanh nghiệp``)."""
        thing = self._counted.get(quantity.unit)
        return thing.indicator if thing is not None else None

    def dimension(self, quantity: Quantity) -> str:
        """What the quantity is measured in: currency, mass, ..."""
        return self._dimension_of(quantity.unit)

    def is_money(self, unit: str) -> bool:
        """Whether a unit is a currency."""
        return self._dimension_of(unit) == _MONEY

    def is_count(self, quantity: Quantity) -> bool:
        """Whether the quantity counts things (``4 ngành``, ``31 mặt hàng``)."""
        return self._dimension_of(quantity.unit) == "count"

    def counts_places(self, quantity: Quantity) -> bool:
        """Whether the quantity counts territories (``3 tỉnh``)."""
        return quantity.unit in self._territories

    def is_threshold(self, counted: Quantity, quantity: Quantity, low: str) -> bool:
        """``31 mặt hàng đạt kim ngạch trên 1 tỷ USD``: what each of the counted has to pass is no figure of any."""
        shares = counted.unit in self._share_counts and self.is_part(quantity)  # "10 mã tăng vượt 2%"
        band = quantity.bound == "range" and counted.unit in self._territories
        since = (band or quantity.bound == "exact") and low.endswith(self._since, 0, quantity.start)
        return (
            (since or shares or quantity.bound in ("over", "under"))
            and self.is_count(counted)
            and (not self._known(counted.unit) or counts_companies(counted))
            and not any(mark in low[counted.end : quantity.start] for mark in self._between)
            # "tiền gửi của 27 ngân hàng đạt trên 9 triệu tỷ đồng"
            and (self.is_part(quantity) or not low.endswith(self._of, 0, counted.cue_start))
        )

    def fitting(self, codes: tuple[str, ...], quantity: Quantity, kind: str) -> tuple[str, ...]:
        """Those of ``codes`` (and of their families) that ``quantity`` can be a figure of, the likeliest first."""
        unit = quantity.unit
        if kind != "level" and unit in PARTS:
            return self._shared(codes) if kind == "share" else codes
        if self._dimension_of(unit) == _MONEY:
            codes = self._affordable(codes, quantity)
            if quantity.value == _ONE:
                codes = tuple(code for code in codes if not self._is_of_pair(code))  # "còn 1 bảng Anh ăn 1,4133 USD"
        found = self._kin_measured_in(codes, unit)
        if self._few.counts(unit) and (unit == GOODS or kind == "level"):
            return self._few.many_enough(found, quantity)
        return found

    def _shared(self, codes: tuple[str, ...]) -> tuple[str, ...]:
        """Those of ``codes`` that can have shares: no price has, but what is sold at one (``căn hộ giá trên 4 tỷ đồng
        chiếm 42%``)."""
        if not any(code.endswith(_PRICE) for code in codes):
            return codes
        sold = [self._sold.get(code, code) for code in codes if code in self._sold or not code.endswith(_PRICE)]
        return tuple(dict.fromkeys(sold))

    def fitting_unit(self, codes: tuple[str, ...], unit: str) -> tuple[str, ...]:
        """Those of ``codes`` (and of their families) whose level can be measured in ``unit``, the likeliest first;
        a density (``người/km2``) is no count."""
        found = self._kin_measured_in(codes, unit)
        dimension = self._dimension_of(unit)
        first, *rest = dimension.split("/")
        if first not in COUNTED or "area" not in rest:
            return found
        return tuple(c for c in found if (e := self._entries.get(c)) is not None and dimension in e.measures)

    def direct(self, codes: tuple[str, ...], quantity: Quantity) -> tuple[str, ...]:
        """Those of ``codes`` whose level can be measured as ``quantity`` is."""
        could = self._affordable(codes, quantity) if self.is_money(quantity.unit) else codes
        if self._few.counts(quantity.unit):
            could = self._few.many_enough(could, quantity)
        return self._measured_in(could, quantity.unit)

    def direct_unit(self, codes: tuple[str, ...], unit: str) -> tuple[str, ...]:
        """Those of ``codes`` whose level can be measured in ``unit``."""
        return self._measured_in(codes, unit)

    def with_partner(self, code: str) -> str:
        """The member of the family that a partner country makes it: visitors of a country come from abroad."""
        family = self._family.get(code)
        return family.with_partner if family is not None and family.with_partner else code

    def by_level(self, code: str, change: Quantity, following: Figure, low: str) -> str:
        """``Xuất khẩu tăng gần 30%, đạt 1,34 triệu tấn``: the member that the level right behind a change tells."""
        family, level = self._family.get(code), following.quantity
        gap = low[change.end : level.start].strip(" ,")
        if (
            family is None
            or following.part
            or not following.cues
            or gap not in low[following.cues[0].start : level.start]
        ):
            return code
        return code if self.direct((code,), level) else next(iter(self.direct(family.members, level)), code)

    def by_words(self, code: str, tail: str) -> str:
        """The member of the family that the words behind a figure name (``về lượng``), else ``code``."""
        family = self._family.get(code)
        if family is None or not family.by:
            return code
        tail = tail.lstrip()
        if not tail.startswith(self._by[code]):
            return code
        return next(member for words, member in family.by.items() if tail.startswith(words))

    def by_head(self, code: str, head: str) -> str:
        """The member of the family that a head noun alone names (``khối lượng giảm``), else ``code``."""
        family = self._family.get(code)
        return code if family is None else family.alone.get(head, code)

    def kind(self, code: str) -> str:
        """The kind of head nouns whose member named last stands for ``code``, the first of its family."""
        family = self._family.get(code)
        return family.kind if family is not None and family.members[0] == code else ""

    def _which_or_kin(self, codes: tuple[str, ...], unit: str) -> tuple[str, ...]:
        direct = self._measured_in(codes, unit)
        if direct:
            return direct
        kin = dict.fromkeys(m for c in codes if c in self._family for m in self._family[c].members)
        return self._measured_in(tuple(kin), unit)


def counts_companies(quantity: Quantity) -> bool:
    """``40 cổ phiếu tăng giá`` counts companies, not how many of their shares changed hands."""
    return quantity.unit == "share" and quantity.value is not None and quantity.value < _FEWEST_TRADED
