"""Every quantity of a text, by itself: ``find_quantities``.

>>> for q in find_quantities("Thu ngân sách ước đạt hơn 2.023,72 tỷ đồng, tăng 6,5 - 7% so với năm 2023."):
...     print(q.text, "|", q.value or (q.low, q.high), q.unit, q.bound)
2.023,72 tỷ đồng | 2023720000000 VND over
6,5 - 7% | (Decimal('6.5'), Decimal('7')) percent range
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from vnecon_extract.errors import ArticleError
from vnecon_extract.exact import exact
from vnecon_extract.find.numbers import convention_of
from vnecon_extract.find.periods import PeriodFinder
from vnecon_extract.find.quantities import QuantityFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.lexicon import Phrasebook
from vnecon_extract.mentions import Bound, Claim
from vnecon_extract.segment import sentences
from vnecon_extract.text import clean
from vnecon_extract.wrapping import Unwrapper


@dataclass(frozen=True, slots=True)
class FoundQuantity:
    """A quantity of a text: ``text[start:end]`` of the original is ``self.text``.

    ``value`` is exact and in base units (magnitudes multiplied in); a range has ``low`` and ``high`` instead.
    ``flags`` say what the text leaves open, as ``ambiguous_separator`` (``1,234 tấn``) or ``implied_unit`` (``5 tỷ``).
    """

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str
    bound: Bound
    start: int
    end: int
    text: str
    flags: tuple[str, ...] = ()


@lru_cache(maxsize=4)
def _finders(knowledge: Knowledge | None) -> tuple[Unwrapper, PeriodFinder, QuantityFinder, Phrasebook]:
    own = knowledge or Knowledge()
    return Unwrapper(own), PeriodFinder(own), QuantityFinder(own), own.shared(Phrasebook)


def find_quantities(text: str, knowledge: Knowledge | None = None) -> Iterator[FoundQuantity]:
    """Yield the quantities of ``text`` in order; years, dates, document numbers and the like are none.

    >>> [q.unit for q in find_quantities("Ngày 12/10, giá gạo 5% tấm ở mức 490,6 USD/tấn.")]
    ['USD/tonne']
    """
    if not isinstance(text, str):
        raise ArticleError(f"text: wanted a str, not {type(text).__name__}")
    unwrapper, periods, quantities, book = _finders(knowledge)
    book.clear()
    cleaned = clean(unwrapper.joined(text))
    convention = convention_of(cleaned.text)
    for sentence in sentences(cleaned.text):
        taken = [(period.start, period.end) for period in periods.find(sentence)]
        with exact():  # never around a yield: the context is the caller's again there
            every = quantities.find(sentence, taken, convention)
        for found in every:
            if isinstance(found, Claim):
                continue
            start, end = cleaned.span(sentence.start + found.start, sentence.start + found.end)
            yield FoundQuantity(
                found.value, found.low, found.high, found.unit, found.bound, start, end, text[start:end], found.flags
            )
