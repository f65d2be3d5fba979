"""The arithmetic of files: of articles, which are extracted, or of the records that a run wrote."""

import os
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from vnecon_extract.arithmetic import Check, checks
from vnecon_extract.batch.parse import read_articles
from vnecon_extract.batch.reread import is_records, records_of
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.pipeline import Extractor


def checks_of(
    paths: Iterable[str | os.PathLike[str]],
    *,
    place: str | None = None,
    published: str | date | None = None,
    knowledge: str | Path | None = None,
) -> Iterator[Check]:
    """The checks of all articles that ``paths`` lead to, one article after the other.

    A ``.jsonl`` file of records, as ``run`` writes it, is taken as it is.  Raises ``ArticleError`` where a file cannot
    be read.
    """
    given = [os.fspath(path) for path in paths]
    told = [path for path in given if is_records(path)]
    tables = Knowledge(knowledge)
    for records in records_of(told, {}, -1)[0].values():
        yield from checks(records, tables)
    articles = [path for path in given if path not in told]
    extractor = Extractor(place=place, knowledge=knowledge, published=published) if articles else None
    for article in read_articles(*articles):
        assert extractor is not None
        yield from checks(extractor.extract(article), tables)
