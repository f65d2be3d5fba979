"""One article, one way through: clean, segment, find, link, build."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import compress
from operator import not_
from pathlib import Path

from vnecon_extract.confidence.judge import Confidence
from vnecon_extract.confidence.surroundings import Surroundings
from vnecon_extract.cues.measures import Measures
from vnecon_extract.document.constraints import settled
from vnecon_extract.document.places import Home
from vnecon_extract.document.state import Linked, Observation
from vnecon_extract.errors import ArticleError
from vnecon_extract.exact import exact
from vnecon_extract.explained import Explained, others
from vnecon_extract.find.numbers import convention_of
from vnecon_extract.find.reader import Reader
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.lexicon import Phrasebook
from vnecon_extract.link.build import Judged, Source, build
from vnecon_extract.link.explain import told
from vnecon_extract.link.reader import Linker
from vnecon_extract.mentions import Sentence
from vnecon_extract.notebook import Records
from vnecon_extract.records import Article, IndicatorRecord
from vnecon_extract.segment import sentences
from vnecon_extract.span import Span
from vnecon_extract.tabular.reader import Table, Tabulator
from vnecon_extract.text import CleanText, clean
from vnecon_extract.timex.document_date import Published, given_date
from vnecon_extract.wrapping import Unwrapper

_HEADER = re.compile(r"\s*date (\d{4}(?:-\d{2}){0,2}) ")
_YEAR = re.compile(r"(?:19|20)\d\d")
Date = str | date


@dataclass(frozen=True, slots=True)
class _Work:
    """An article as it is before its figures are linked."""

    raw: str
    header: re.Match[str] | None
    day: Published | None
    cleaned: CleanText
    readings: Sequence[Reading]
    home: Home
    source: Source
    tables: Sequence[Table] = ()


class Extractor:
    """Extracts records; can be shared by threads and used again and again: it holds settings, tables, and of the last
    article only which words of the tables stand in it.

    ``place`` is whose figures a text reports where the text itself does not say: a name, with or without marks and
    ``tỉnh`` (``Ninh Binh``), an ISO 3166 code (``VN-53``), an official number (``06``).  ``knowledge`` is a folder
    with a user's own tables.  ``published`` is the date of articles that tell none.  Raises ``KnowledgeError`` where
    that folder is wrong or no such place is known, ``ArticleError`` where ``published`` is no date.

    >>> record = Extractor().extract("GRDP của Bắc Kạn năm 2024 tăng 7,35% so với năm 2023.")[0]
    >>> record.indicator, record.value, record.place.name, record.base.period.label
    ('grdp', Decimal('7.35'), 'Bắc Kạn', '2023')
    """

    def __init__(
        self, place: str | None = None, knowledge: str | Path | None = None, published: Date | None = None
    ) -> None:
        self.place, self.knowledge, self.published = place, knowledge, given_date(published)
        self.tables = tables = Knowledge(knowledge)
        self._book = tables.shared(Phrasebook)
        self._unwrapper = Unwrapper(tables)
        self._reader = Reader(tables)
        measures = Measures(tables, self._reader.dimension_of, self._reader.knows_unit)
        self._linker = Linker(tables, measures)
        self._confidence = Confidence(tables)
        self._tabulator = Tabulator(tables, self._reader, measures, self._linker.gazetteer)
        if place is not None:
            self._linker.gazetteer.given(place)

    def __reduce__(self) -> tuple[type["Extractor"], tuple[str | None, str | Path | None, str | None]]:
        return Extractor, (self.place, self.knowledge, self.published)

    @exact()
    def extract(self, article: str | Article, published: Date | None = None) -> Records:
        """The records of an article, in text order; raises ``ArticleError`` where ``published`` is no date."""
        work = self._open(article, published)
        linked = self._linked(work)
        made = (_made(figure, work.source, told) for figure, told in self._judged(linked, work))
        return Records((record for record in made if not isinstance(record, str)), work.raw, self.knowledge)

    @exact()
    def surroundings(self, article: str | Article, published: Date | None = None) -> tuple[Surroundings, list[Span]]:
        """What tells how sure the records of an article are, and where each record would stand: to fit a model on."""
        work = self._open(article, published)
        linked = self._linked(work)
        found = [figure for figure in linked if isinstance(figure, Observation)]
        return self._confidence.surroundings(linked, work.readings, work.home, work.day), [
            work.cleaned.span(f.sentence.start + f.quantity.start, f.sentence.start + f.quantity.end) for f in found
        ]

    @exact()
    def explain(self, article: str | Article, published: Date | None = None) -> list[Explained]:
        """What became of every number of an article, in text order."""
        work = self._open(article, published)
        cleaned, raw, header = work.cleaned, work.raw, work.header
        out = []
        for linked, judged in self._judged(self._linked(work), work):
            offset = linked.sentence.start
            span = cleaned.span(offset + linked.quantity.start, offset + linked.quantity.end)
            words = raw[span.start : span.end]
            made = _made(linked, work.source, judged)
            if isinstance(made, str):
                out.append(Explained(*span, words, "rejected", made, missed=self._confidence.missed(made)))
                continue
            assert isinstance(linked, Observation)
            out.append(Explained(*span, words, "record", linked.role.rule, made, tuple(told(linked, work.source))))
        if header:
            out.append(Explained(header.start(1), header.end(1), header.group(1), "published", "header"))
        return sorted([*out, *others(cleaned, raw, work.readings, work.tables, out)], key=lambda e: (e.start, e.end))

    def _open(self, article: str | Article, published: Date | None) -> "_Work":
        """An article cleaned and read, its date and place known: all that linking and building go by."""
        if not isinstance(article, str | Article):
            raise ArticleError(f"article: wanted a text or an Article, not {type(article).__name__}")
        name, raw = ("", article) if isinstance(article, str) else (article.id, article.text)
        published = given_date(published) or (None if isinstance(article, str) else given_date(article.published))
        header = _HEADER.match(raw)
        if header and Published.parse(header.group(1)) is None and not _YEAR.fullmatch(header.group(1)):
            header = None  # "date 2024-13 ..." is no date, and so no header
        told = published or (header.group(1) if header else self.published)
        # A year alone settles no month, so it resolves nothing relative, nor does a date on which no text can appear.
        day = Published.parse(told)
        day = day if day is not None and day.is_meant else None
        self._book.clear()
        cleaned = clean(self._unwrapper.joined(raw))
        start = cleaned.clean(header.end()) if header else 0
        tables = self._tabulator.find(raw, cleaned)
        readings = self._read(cleaned, start, tables)
        home = self._home(readings, day, article)
        return _Work(raw, header, day, cleaned, readings, home, Source(name, told, raw, cleaned), tables)

    def _linked(self, work: "_Work") -> list[Linked]:
        """What became of the figures of an article, of its text and then of its tables; nothing that cannot be."""
        figures = (*self._linker.link(work.readings, work.day, work.home), *self._told(work))
        settled_ones = [settled(figure, work.day) for figure in figures]
        if work.tables:
            settled_ones.sort(key=_position)
        return settled_ones

    def _judged(self, linked: Sequence[Linked], work: "_Work") -> Iterable[tuple[Linked, Judged]]:
        """What became of the figures, with how sure each is."""
        told = self._confidence.of(linked, work.readings, work.home, work.day, work.source)
        return zip(linked, told, strict=True)

    def _told(self, work: "_Work") -> Iterator[Linked]:
        """What became of the figures of an article's tables."""
        if work.tables:
            start = work.cleaned.clean(work.header.end()) if work.header else 0
            title = next((r.sentence for r in work.readings), None)
            line = work.cleaned.text.find("\n", title.start) if title is not None else -1
            span = Span(max(start, title.start), line) if title is not None and line >= 0 else Span(0, 0)
            for table in work.tables:
                yield from self._tabulator.read(table, work.cleaned, work.day, work.home, span)

    def _read(self, cleaned: CleanText, start: int, tables: Sequence[Table]) -> list[Reading]:
        """Sentences with numbers are read in full; the rest are skimmed for what they hand on; tables are left out."""
        reader, whole = self._reader, []
        left = iter([*tables, None])
        table = next(left)
        for sentence in sentences(cleaned.text):
            while table is not None and table.end <= sentence.start:
                table = next(left)
            if sentence.end <= start or (table is not None and table.start <= sentence.start):
                continue
            if sentence.start < start:
                text = cleaned.text[start : sentence.end]
                sentence = Sentence(start, sentence.end, text, sentence.low[start - sentence.start :], opens=True)
            whole.append(sentence)
        numbered = [reader.has_number(sentence) for sentence in whole]
        read = iter(reader.read([*compress(whole, numbered)], convention_of(cleaned.text)))
        skimmed = iter(reader.skim([*compress(whole, map(not_, numbered))]))
        return [next(read if number else skimmed) for number in numbered]

    def _home(self, readings: Sequence[Reading], published: Published | None, article: str | Article) -> Home:
        if self.place is not None:
            return self._linker.gazetteer.given(self.place, published)
        if isinstance(article, str):
            return self._linker.own_place.of(readings, published)
        return self._linker.own_place.of(readings, published, article.url, article.publisher)


def _position(linked: Linked) -> int:
    return linked.sentence.start + linked.quantity.start


def _made(linked: Linked, source: Source, judged: Judged) -> IndicatorRecord | str:
    """The record of a figure, or the reason why it is none."""
    return build(linked, source, judged) if isinstance(linked, Observation) else linked.reason


def ledger(text: str, published: Date | None = None) -> list[Explained]:
    """Every number of ``text`` that no record stands on: claimed as something else, rejected, or unclaimed.

    What is left unclaimed is recall that can be seen without labels.

    >>> [(e.text, e.what) for e in ledger("Theo Nghị quyết 01/NQ-CP, CPI năm 2024 tăng 3,63%.")]
    [('01/NQ-CP', 'document'), ('năm 2024', 'period')]
    """
    return [e for e in explain(text, published) if e.record is None]


@lru_cache(maxsize=1)
def _default() -> Extractor:
    return Extractor()


def extract(text: str, published: Date | None = None) -> Records:
    """The records of ``text``, in text order: a list, which a notebook shows as a table.

    ``published`` is the date of publication (``2025``, ``2025-01``, ``2025-01-15``, or a ``date``) that "năm nay" and
    "9 tháng" are resolved by; a header `` date 2025-01 `` at the start of ``text`` says the same.  Raises
    ``ArticleError`` where it is no date, or ``text`` no text.

    >>> [(r.indicator, str(r.value), r.unit) for r in extract("Tháng 9/2024, CPI tăng 0,29% so với tháng trước.")]
    [('cpi', '0.29', 'percent')]
    """
    return _default().extract(text, published)


def explain(text: str, published: Date | None = None) -> list[Explained]:
    """What became of every number of ``text``: a record, a rejection, a date, ... or unclaimed.

    >>> [(e.text, e.what) for e in explain("Tháng 9/2024, CPI tăng 0,29%.")]
    [('Tháng 9/2024', 'period'), ('0,29%', 'record')]
    """
    return _default().explain(text, published)
