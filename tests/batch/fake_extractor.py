"""A small extractor for tests: a record for each number before a per cent sign, and words that do harm."""

import contextlib
import os
import re
import shutil
import signal
import sys
import time
from decimal import Decimal

from vnecon_extract.errors import KnowledgeError
from vnecon_extract.records import Article, Bound, IndicatorRecord, Kind, Period, Quote, SpanOf, Status


class FakeExtractor:
    """``DIE`` kills the process, ``HANG`` never ends, ``RAISE`` raises, ``GONE:path`` removes what is there; else every
    ``5,2%`` is a record."""

    def __init__(self, place: str | None = None, knowledge: str | None = None) -> None:
        self.place = place

    def extract(self, article: Article, /) -> list[IndicatorRecord]:
        if "DIE" in article.text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "HANG" in article.text:
            time.sleep(600)
        if gone := re.search(r"GONE:(\S+)", article.text):
            shutil.rmtree(gone[1]) if os.path.isdir(gone[1]) else os.remove(gone[1])
        if "RAISE" in article.text:
            raise KeyError("asked for")
        if "SLOW" in article.text:
            time.sleep(0.004)
        return [_record(article, found) for found in re.finditer(r"(\d+(?:,\d+)?)%", article.text)]


def _record(article: Article, found: re.Match[str]) -> IndicatorRecord:
    return IndicatorRecord(
        article=article.id,
        kind=Kind.LEVEL,
        indicator="inflation",
        subject=Quote(text=article.text[:3], start=0, end=min(3, len(article.text))),
        breakdown={"sector": "công nghiệp"},
        value=Decimal(found.group(1).replace(",", ".")),
        low=None,
        high=None,
        unit="percent",
        bound=Bound.EXACT,
        status=Status.ACTUAL,
        period=Period.model_validate({"label": "2024", "start": "2024-01-01", "end": "2024-12-31"}),
        base=None,
        place=None,
        price_basis=None,
        attribution=None,
        entity=None,
        quote=Quote(text=found.group(), start=found.start(), end=found.end()),
        sentence=SpanOf(start=0, end=len(article.text)),
        published=article.published,
    )


class BadKnowledge(FakeExtractor):
    """Settings that are wrong."""

    def __init__(self, place: str | None = None, knowledge: str | None = None) -> None:
        raise KnowledgeError("chi_so.toml: wrong")


class DiesAtStart(FakeExtractor):
    """A broken library, say."""

    def __init__(self, place: str | None = None, knowledge: str | None = None) -> None:
        sys.stderr.write("last words")
        sys.stderr.flush()
        os._exit(3)


class DiesOnce(FakeExtractor):
    """``ONCE:path`` kills the process the first time, and leaves a file there."""

    def extract(self, article: Article, /) -> list[IndicatorRecord]:
        text, _, mark = article.text.partition("ONCE:")
        if mark and "150%" in text:
            with contextlib.suppress(FileExistsError), open(mark, "x"):
                os.kill(os.getpid(), signal.SIGKILL)
        return super().extract(article)
