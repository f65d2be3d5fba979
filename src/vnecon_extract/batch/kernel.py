"""One function from an Arrow batch of articles to an Arrow batch of records: what Ray and Spark are given.

Articles need a column ``text``; ``id``, ``published``, ``title`` and ``url`` are used if they are there.  An article
that fails gives one row with its id and, in the column ``error``, the reason, so that nothing is lost silently; all
other rows have no error.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from vnecon_extract.batch.items import Item, Outcome
from vnecon_extract.batch.work import Recipe, shared_extractor, work
from vnecon_extract.flat import COLUMNS, Column, Row, arrow_schema, arrow_table, rows
from vnecon_extract.wording import wording

ERROR = Column("error", "text", ("error",), "why the article gave no records")
_COLUMNS = (*COLUMNS, ERROR)
_EMPTY: Row = {column.name: None for column in _COLUMNS}


def schema() -> Any:
    """The Arrow schema of what ``Kernel`` returns."""
    return arrow_schema(_COLUMNS)


class Kernel:
    """Called with a table or record batch of articles, returns a table of records.

    Plain settings travel; the extractor is made where the kernel is first called, once for each process.
    """

    def __init__(self, recipe: Recipe | None = None) -> None:
        self.recipe = recipe or Recipe()

    def __call__(self, articles: Any) -> Any:
        """The records of a batch of articles."""
        flat = [row for number, article in enumerate(articles.to_pylist(), 1) for row in self._rows(number, article)]
        return arrow_table(flat, _COLUMNS)

    def map_in_arrow(self, batches: Iterable[Any]) -> Iterator[Any]:
        """For Spark: ``frame.mapInArrow(Kernel().map_in_arrow, schema)``."""
        for batch in batches:
            yield from self(batch).to_batches()

    def _rows(self, number: int, article: dict[str, Any]) -> Iterator[Row]:
        name = str(article.get("id") or number)
        payload = json.dumps(article, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass")
        outcome = work(Item(name, name, "json", payload), shared_extractor(self.recipe), self.recipe)
        words = wording(self.recipe.knowledge)
        yield from (row | {"error": None} for row in rows(outcome.lines.splitlines(), words=words))
        if outcome.failure is not None:
            yield _failed(name, outcome)


def _failed(name: str, outcome: Outcome) -> Row:
    assert outcome.failure is not None
    return _EMPTY | {"article": name, "error": f"{outcome.failure.reason}: {outcome.failure.message}"}
