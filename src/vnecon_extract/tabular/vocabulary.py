"""What the words of heads, stubs and captions say, by ``data/tables.toml``."""

import re
from collections.abc import Iterable
from typing import TypeVar

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.tabular import (
    HeadWords,
    ReportedSpan,
    StatusWords,
    StubWords,
    head_words,
    reported_spans,
    short_forms,
    status_words,
    stub_words,
)
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.patterns import lower

T = TypeVar("T", HeadWords, StatusWords, ReportedSpan, StubWords)
_ALONE = ("skip", "ordinal", "unit")
_TRIMMED = " .,:;()[]*\"'-–/"
_SPACES = re.compile(r"\s+")


class Vocabulary:
    """The words of tables; built once, shared by all threads.

    >>> words = Vocabulary(Knowledge())
    >>> words.written_out("TH 9T/2025 so CK (%)")
    'thực hiện 9 tháng năm 2025, so với cùng kỳ (%)'
    >>> words.head("tốc độ tăng so với cùng kỳ").kind, words.head("giá so sánh 2010"), words.head("stt").kind
    ('change', None, 'ordinal')
    """

    def __init__(self, knowledge: Knowledge) -> None:
        heads = head_words(knowledge)
        self.lists = {code: frozenset(says) for code, says in word_lists(knowledge, "tables").items()}
        self._order = {entry.code: number for number, entry in enumerate(heads)}
        self._alone = {say: entry for entry in heads if entry.kind in _ALONE for say in entry.says}
        book = Phrasebook()
        said: dict[str, HeadWords | None] = {w: None for e in heads for w in e.never}
        said |= {w: e for e in reversed(heads) if e.kind not in _ALONE for w in e.says}
        self._heads = Lexicon(said, book)
        self._statuses = Lexicon(_by_words(status_words(knowledge)), book)
        self._reported = Lexicon(_by_words(reported_spans(knowledge)), book)
        self._stubs = _by_words(stub_words(knowledge))
        self._plans = Lexicon(dict.fromkeys(self.lists["plans"]), book)
        self._base_years = Lexicon(dict.fromkeys(self.lists["base_years"]), book)
        self._openers = Lexicon(dict.fromkeys(self.lists["opens_parts"]), book)
        self._shorts = [(re.compile(form.pattern), form.becomes) for form in short_forms(knowledge)]

    def written_out(self, words: str) -> str:
        """A head or unit in small letters, its short forms written out."""
        text = _SPACES.sub(" ", lower(words)).strip()
        for pattern, becomes in self._shorts:
            text = pattern.sub(becomes, text)
        return _SPACES.sub(" ", text).replace(" ,", ",").removeprefix(",").strip()

    def head(self, low: str) -> HeadWords | None:
        """What a head says of its cells; None where they are plain figures."""
        alone = self._alone.get(low.strip(_TRIMMED))
        if alone is not None:
            return alone
        found = [entry for _, _, entry in self._heads.find(low) if entry is not None]
        return min(found, key=lambda entry: self._order[entry.code], default=None)

    def opens_with_head(self, low: str) -> bool:
        """Whether a label begins with words that say what its figures are (``Tốc độ tăng GRDP``)."""
        found = self._heads.match(low, 0)
        return found is not None and found[1] is not None

    def status(self, low: str) -> StatusWords | None:
        """How sure a head says that its figures are: a word for a plan counts only where nothing was done."""
        found = [entry for _, _, entry in self._statuses.find(low)]
        return next((entry for entry in found if entry.status != "target"), found[0] if found else None)

    def reported(self, low: str) -> tuple[int, int, str] | None:
        """Where a head has words for the period of the report, and which span of it they mean."""
        return next(((start, end, entry.span) for start, end, entry in self._reported.find(low)), None)

    def stub(self, low: str) -> StubWords | None:
        """What stands below the head of a stub."""
        return self._stubs.get(low.strip(_TRIMMED))

    def names_plan(self, low: str) -> bool:
        """Whether a head names a plan, which is then what its ratios are measured against."""
        return self._plans.occurs(low)

    def base_year(self, low: str) -> int | None:
        """Where a head has words for the year that an index counts from."""
        found = self._base_years.search(low)
        return found[0] if found else None

    def opens_parts(self, low: str) -> int:
        """Where a label that opens the parts of the row above has said so, or 0."""
        found = self._openers.match(low, 0)
        return found[0] if found else 0

    def spent(self, low: str) -> list[tuple[int, int]]:
        """Where the words stand that say kind, status and period: they name no subject."""
        found = [(start, end) for start, end, entry in self._heads.find(low) if entry is not None]
        for lexicon in (self._statuses, self._reported):
            found += [(start, end) for start, end, _ in lexicon.find(low)]
        return found


def _by_words(entries: Iterable[T]) -> dict[str, T]:
    return {words: entry for entry in entries for words in entry.says}
