"""Reads labelled articles: a folder of ``NAME.json`` label files, each with its article ``NAME.txt`` beside it."""

import csv
import gzip
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from vnecon_extract.errors import ArticleError
from vnecon_extract.evaluate.periods import span_of
from vnecon_extract.records import Article, BaseKind, Bound, Kind, Status

OPEN = "-"
"""Where the text leaves a field open: it is not scored."""


def alternatives(label: str | None) -> tuple[str, ...]:
    """The values of which any is right.

    >>> alternatives("gdp|grdp"), alternatives(None)
    (('gdp', 'grdp'), ('-',))
    """
    return tuple((label or OPEN).split("|"))


class GoldRecord(BaseModel):
    """One labelled record.

    ``starts`` are the offsets of its numbers (two for a range).  Where a field has two right answers they are
    written ``a|b``.  ``period`` and a period in ``base`` are ``2024``, ``2024-Q3``, ``2024-M09``,
    ``2024-M01..2024-M09``, ``2024-01-01..2024-10-15``, ``..2024-11-15`` or ``-`` (open, not scored).
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    starts: tuple[int, ...] = Field(min_length=1)
    kind: str
    unit: str
    indicator: str
    subject: str = ""
    period: str | None = None
    base: str | None = None
    place: str | None = None
    status: str | None = None
    bound: str | None = None
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    breakdown: dict[str, Any] = Field(default_factory=dict)
    text: str = ""

    @field_validator("kind", "status", "bound")
    @classmethod
    def _known(cls, label: str | None, info: Any) -> str | None:
        codes = [str(code) for code in {"kind": Kind, "status": Status, "bound": Bound}[info.field_name]]
        for code in alternatives(label) if label else ():
            if code not in codes:
                raise ValueError(f"{code!r} is none of {', '.join(codes)}")
        return label

    @field_validator("period", "base")
    @classmethod
    def _dated(cls, label: str | None, info: Any) -> str | None:
        for each in alternatives(label):
            if info.field_name == "period" or each not in (BaseKind.PLAN, BaseKind.OTHER):
                span_of(each)
        return label

    @model_validator(mode="after")
    def _valued(self) -> "GoldRecord":
        if (self.value is None) == (self.low is None or self.high is None):
            raise ValueError("a record has a value, or low and high")
        return self

    def is_open(self, field: str) -> bool:
        """Whether the label leaves ``field`` open, so that no answer is wrong."""
        return field in ("period", "base") and (getattr(self, field) or OPEN) == OPEN


class GoldArticle(BaseModel):
    """One labelled article.  ``ignore`` are offsets of numbers of which a record without ``entity`` is noise.

    ``source`` says where it is from: a name, or a table whose ``publisher`` (``made``, ``repo``) is one.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    article: str
    published: str | None = None
    stratum: str = "reference"
    source: Any = None
    records: tuple[GoldRecord, ...]
    ignore: tuple[int, ...] = ()
    body: str | None = None

    @property
    def origin(self) -> str:
        """Whose article it is, as far as its labels tell."""
        told = self.source if isinstance(self.source, dict) else {"publisher": self.source}
        return next((str(told[key]) for key in ("publisher", "made", "repo") if told.get(key)), "")

    def to_article(self) -> Article:
        """What an extractor is given to read; raises ``ArticleError`` where the folder holds no text of it."""
        if self.body is None:
            raise ArticleError(f"{self.article}: there are labels, but no {self.article}.txt beside them")
        return Article(id=self.article, text=self.body, published=self.published)


def read_folder(folder: str | Path) -> tuple[GoldArticle, ...]:
    """All labelled articles of ``folder``, by file name; or of a packed file, a gzip of lines
    ``{"article": ..., "text": ..., "gold": {labels}}``, which keeps articles that nobody is to read from being read.

    Raises ``ArticleError`` naming the file, the record and the reason where a label cannot be read.
    """
    folder = Path(folder)
    if folder.is_file():
        return tuple(_packed(folder))
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise ArticleError(f"{folder}: no label files (*.json) in it")
    articles: dict[str, GoldArticle] = {}
    for path in paths:
        gold = read_labels(path)
        if gold.article in articles:
            raise ArticleError(f"{path}: article {gold.article!r} is labelled in another file too")
        articles[gold.article] = gold
    return tuple(articles.values())


def _packed(path: Path) -> Iterator[GoldArticle]:
    try:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                row = json.loads(line, parse_float=Decimal)
                gold = GoldArticle.model_validate({**row["gold"], "body": row["text"]})
                yield _fitting(gold, Path(f"{path}, line {number}"))
    except ValidationError as error:
        raise ArticleError(f"{path}, line {number}: {_first(error)}") from error
    except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
        raise ArticleError(f"{path}: not a packed set of labelled articles: {error!r}") from error


def read_codes(path: Path | None) -> frozenset[str]:
    """The column ``code`` of a CSV file: the codes that labels could use; none where no file is given.

    Raises ``ArticleError`` naming the file where it has no such column, or cannot be read.
    """
    if path is None:
        return frozenset()
    try:
        with path.open(encoding="utf-8-sig", newline="") as rows:
            return frozenset(row["code"] for row in csv.DictReader(rows))
    except (OSError, ValueError) as error:
        raise ArticleError(f"{path}: {error}") from error
    except KeyError as error:
        raise ArticleError(f"{path}: no column {error.args[0]!r}") from error


def read_labels(path: Path) -> GoldArticle:
    """The labels of one file, with the text beside it where there is one."""
    try:
        gold = GoldArticle.model_validate(json.loads(path.read_bytes(), parse_float=Decimal))
        body = _body(path.with_suffix(".txt"))
    except ValidationError as error:
        raise ArticleError(f"{path}: {_first(error)}") from error
    except (OSError, ValueError) as error:
        raise ArticleError(f"{path}: {error}") from error
    return _fitting(gold.model_copy(update={"body": body}), path)


def _body(path: Path) -> str | None:
    # Bytes, not text mode: offsets count every character, also the return of a Windows line end.
    return path.read_bytes().decode("utf-8") if path.is_file() else None


def _first(error: ValidationError) -> str:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"]) or "the file"
    return f"{where}: {first['msg']}"


def _fitting(gold: GoldArticle, path: Path) -> GoldArticle:
    ends = len(gold.body) if gold.body is not None else None
    for number, record in enumerate(gold.records):
        for start in record.starts:
            if start < 0 or (ends is not None and start >= ends):
                raise ArticleError(f"{path}: records.{number}: offset {start} lies outside the text")
    return gold
