"""What else a subject names: *giá dầu Brent* and *giá dầu WTI* are no two values of one thing."""

import re
from functools import lru_cache

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.facts import named, needs
from vnecon_extract.knowledge.indicators import breakdowns, indicators
from vnecon_extract.knowledge.places import places
from vnecon_extract.knowledge.quantities import units
from vnecon_extract.records import IndicatorRecord, Kind

NAMED = "name"
_WORD = re.compile(r"[^\W_][\w.-]*")
_OWN = ("share", "rate")


class Naming:
    """Tells the proper names of a subject that are no words of its indicator, its parts or a place, and whether a
    record names enough to be of something."""

    def __init__(self, knowledge: Knowledge) -> None:
        every = indicators(knowledge)
        self._rates = frozenset(entry.code for entry in every if entry.kind in _OWN)
        self._needs = {code: entry.dimensions for entry in needs(knowledge) for code in entry.indicators}
        said = [words for entry in every for words in (*entry.says, *entry.also, *entry.risky, *entry.cues)]
        said += [words for entry in breakdowns(knowledge) for words in (*entry.says, *entry.risky)]
        said += [words for entry in places(knowledge) for words in (entry.name_vi, *entry.says, *entry.risky)]
        said += [words for entry in units(knowledge) for words in (entry.code, *entry.says)]
        apart = {word.casefold() for entry in named(knowledge) for say in entry.says for word in _WORD.findall(say)}
        self._common = frozenset(word.casefold() for words in said for word in _WORD.findall(words)) - apart
        self.in_subject = lru_cache(maxsize=20_000)(self._names)

    def names(self, record: IndicatorRecord) -> tuple[tuple[str, str], ...]:
        """The names as a part of the key, if there are any."""
        found = self.in_subject(record.subject.text)
        return ((NAMED, found),) if found and record.entity is None else ()

    def is_named(self, record: IndicatorRecord) -> bool:
        """Whether a share is of some part, and a price or volume of some goods."""
        if record.kind is Kind.SHARE and not record.breakdown and record.indicator not in self._rates:
            return False
        wanted = self._needs.get(record.indicator)
        return wanted is None or not record.breakdown.keys().isdisjoint(wanted) or bool(self.names(record))

    def _names(self, subject: str) -> str:
        words = list(_WORD.finditer(subject))
        return " ".join(
            word.group().casefold()
            for word in words
            if _is_name(word.group(), word.start() == 0) and word.group().casefold() not in self._common
        )


def _is_name(word: str, first: bool) -> bool:
    """Capital letters, where they are not only those of a beginning."""
    return word[0].isupper() and (not first or (len(word) > 1 and word.isupper()))
