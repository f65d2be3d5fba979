"""What is done to one item, in whatever process: parse, extract, write the records as JSON lines."""

import traceback
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from importlib import import_module
from typing import Any, Protocol, cast

from vnecon_extract.batch.dates import without_header
from vnecon_extract.batch.fingerprint import rules, tables, version
from vnecon_extract.batch.items import Failure, Item, Outcome
from vnecon_extract.batch.parse import parse
from vnecon_extract.batch.sources import readable
from vnecon_extract.errors import ArticleError, MissingExtraError
from vnecon_extract.records import Article, IndicatorRecord

EXTRACTOR = "vnecon_extract.pipeline:Extractor"
_WARM_UP = Article(id="warm-up", text="CPI tháng 9 năm 2024 tăng 2,63% so với cùng kỳ. GDP đạt 100 tỷ đồng.")


class Extracts(Protocol):
    """What a batch asks of an extractor."""

    def extract(self, article: Article, /) -> list[IndicatorRecord]:
        """The records of an article."""


@dataclass(frozen=True)
class Recipe:
    """How articles are read and extracted: plain values, so that any process on any machine can follow it."""

    place: str | None = None
    knowledge: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict, hash=False)
    signatures: bool = False
    factory: str = EXTRACTOR
    published: str | None = None

    def extractor(self) -> Extracts:
        """The extractor that the recipe asks for."""
        module, _, name = self.factory.partition(":")
        settings = {"place": self.place, "knowledge": self.knowledge}
        if self.published is not None:
            settings["published"] = self.published
        return cast(Extracts, getattr(import_module(module), name)(**settings))

    def warm_extractor(self) -> Extracts:
        """The same with its models loaded, so that this is not on some article's time."""
        extractor = self.extractor()
        extractor.extract(_WARM_UP)
        return extractor

    def fingerprint(self) -> dict[str, Any]:
        """Everything besides the article that records depend on, to know a run again by."""
        return {
            "version": version("vnecon-extract"),
            "rules": rules(),
            "place": self.place,
            "published": self.published,
            "knowledge": tables(self.knowledge) if self.knowledge else None,
            "fields": dict(sorted(self.fields.items())),
            "duplicates": self.signatures,
            "factory": self.factory,
        }


@lru_cache(maxsize=2)
def shared_extractor(recipe: Recipe) -> Extracts:
    """The extractor of a recipe, made once in a process; extractors may be used by many threads."""
    return recipe.extractor()


def work(item: Item, extractor: Extracts, recipe: Recipe) -> Outcome:
    """The outcome of one item; whatever goes wrong is told in it, never raised."""
    doubts: list[str] = []
    try:
        article = parse(item, recipe.fields, doubts.append)
        return replace(_outcome(item, article, extractor.extract(article), recipe), doubts=tuple(doubts))
    except (ArticleError, MissingExtraError) as error:
        return Outcome(failure=item.failure or Failure.of(error))
    except Exception as error:
        message = f"{item.source}: {type(error).__name__}: {error}"
        return Outcome(failure=Failure("unexpected error", message, traceback.format_exc()))


def _outcome(item: Item, article: Article, records: Iterable[IndicatorRecord], recipe: Recipe) -> Outcome:
    source = None if item.form == "article" else readable(item.source)
    records = [record.model_copy(update={"source": source}) for record in records]
    return Outcome(
        lines=b"".join(record.to_json().encode("utf-8", "surrogatepass") + b"\n" for record in records),
        indicators=dict(Counter(record.indicator for record in records)),
        article=article.id,
        title=_title(article),
        url=article.url,
        published=article.published,
        signature=_signature(article.text) if recipe.signatures else b"",
    )


def _title(article: Article) -> str:
    """The title of an article; where it has none, its first line, cut as the page cuts it."""
    line = (article.title or without_header(article.text)).strip().partition("\n")[0].strip()
    return f"{line[:118]}…" if len(line) > 120 else line


def _signature(text: str) -> bytes:
    from vnecon_extract.batch.duplicates import signature

    return signature(text)
