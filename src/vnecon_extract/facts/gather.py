"""Records of many articles become facts."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, groupby
from operator import itemgetter

from vnecon_extract.facts.fact import Fact
from vnecon_extract.facts.statements import Key, Reader, Statement, Unfit
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.records import IndicatorRecord

_KEY = itemgetter(0)


class Facts(list[Fact]):
    """Facts in the order of their keys: a list in all, which knows from how many records it was made.

    ``unfit`` counts the records that are no statement of a fact, by what they lack; they are among the ``read``.
    """

    def __init__(self, facts: Iterable[Fact] = (), read: int = 0, unfit: Mapping[Unfit, int] | None = None) -> None:
        super().__init__(facts)
        self.read = read
        self.unfit = Counter(unfit or {})


def facts(records: Iterable[IndicatorRecord], knowledge: Knowledge | None = None) -> Facts:
    """The facts of records: each with every article that says it.

    Records speak of one fact that have the same indicator, breakdown (by what its words name), place, period, kind,
    base, unit and prices, and the same owner where it is one firm's; an outcome, a forecast and a target are three.
    All are held in memory: for more than some hundred thousand records see ``facts_of_files``.

    >>> from vnecon_extract import extract
    >>> (fact,) = facts(extract("Năm 2024, Hà Nam xuất khẩu gạo đạt 9,2 triệu USD.", published="2025-01"))
    >>> fact.key.parts, fact.value, fact.verdict.value, fact.statements[0].quote
    ((('product', 'RICE'),), Decimal('9200000'), 'same', '9,2 triệu USD')
    """
    reader = Reader(knowledge)
    told = (reader.statement(record) for record in records)
    keyed = sorted(((key.text, s) for key, s in filter(None, told)), key=_KEY)
    found = list(gathered(keyed))
    return Facts(found, reader.read, reader.unfit)


def gathered(keyed: Iterable[tuple[str, Statement]]) -> Iterator[Fact]:
    """Facts of statements that come with the texts of their keys, one key after the other."""
    for text, group in groupby(keyed, key=_KEY):
        yield Fact(Key.of(text), [statement for _, statement in group])


def join(*parts: Facts) -> Facts:
    """The facts of several sets as if they had been made of all their records together."""
    keyed = ((fact.key.text, statement) for fact in chain(*parts) for statement in fact.statements)
    unfit: Counter[Unfit] = sum((part.unfit for part in parts), Counter())
    return Facts(gathered(sorted(keyed, key=_KEY)), sum(part.read for part in parts), unfit)
