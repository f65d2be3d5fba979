"""Nouns that a bare number counts, said before it: ``số tờ khai là 35.928``, ``Thuê bao di động đạt 120 triệu``."""

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.patterns import Pattern, sources

_SUBJECT_SIGHT = 80
_CLAUSE_SIGHT = 100


class ClauseNouns:
    """Finds where such a noun begins; built once from ``data/units.toml``."""

    def __init__(self, knowledge: Knowledge) -> None:
        lists = sources(word_lists(knowledge, "units"))
        self._subject = Pattern(
            rf"(?<!\w){lists['counts']}\s(?P<noun>(?:[^\W\d_]+\s){{1,12}}?)"
            rf"(?:{lists['estimates']}\s)?{lists['count_verbs']}\s(?:[^\W\d_]+\s){{0,2}}\Z"
        )
        # "tờ khai luồng Đỏ gần 700 nghìn": what a clause begins with is what its bare thousands and millions count,
        # unless it goes on to speak of money.
        self._clause = Pattern(
            rf"(?:\A|[,;:.]\s)(?:{lists['clause_heads']}\s)*+(?P<noun>[^,;:.()\d]{{3,70}}?)\s"
            rf"{lists['clause_verbs']}\s(?:[^\W\d_]+\s){{0,2}}\Z"
        )
        self._money = Pattern(rf"(?<!\w){lists['money']}(?!\w)")

    def of_number(self, low: str, position: int) -> int | None:
        """Of a bare number at ``position``: ``số tờ khai là 35.928``."""
        match = self._subject.search(low, max(0, position - _SUBJECT_SIGHT), position)
        return match.start("noun") if match else None

    def of_magnitude(self, low: str, position: int) -> int | None:
        """Of a bare magnitude, by the words its clause begins with: ``Thuê bao di động đạt 120 triệu``."""
        start = max(0, position - _CLAUSE_SIGHT)
        stop = max(low.rfind(mark, start, position) for mark in (", ", "; ", ": ", ". "))
        match = self._clause.search(low, max(stop, start), position)
        return None if match is None or self._money.search(match["noun"]) else match.start("noun")
