"""The journal of a run: one line for each article that is done, with what it gave and how far the files go then.

It is the table of articles as well: title, date, source, how many records, of what it is a duplicate.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from vnecon_extract.batch.items import Item, Outcome
from vnecon_extract.errors import UsageError


@dataclass(frozen=True, slots=True)
class Entry:
    """One article that is done.  ``end`` and ``failed_end`` are the sizes of the two files after it."""

    article: str
    source: str
    key: str
    end: int
    failed_end: int
    published: str | None = None
    title: str = ""
    url: str = ""
    indicators: Mapping[str, int] = field(default_factory=dict)
    failure: str | None = None
    duplicate_of: str | None = None
    signature: str = ""
    doubts: str = ""

    @classmethod
    def of(cls, item: Item, outcome: Outcome, duplicate_of: str | None, end: int, failed_end: int) -> "Entry":
        """The entry of an article, once its outcome is written."""
        return cls(
            article=outcome.article or item.article,
            source=item.source,
            key=item.key(),
            end=end,
            failed_end=failed_end,
            published=outcome.published,
            title=outcome.title,
            url=outcome.url,
            indicators=outcome.indicators,
            failure=outcome.failure.reason if outcome.failure else None,
            duplicate_of=duplicate_of,
            signature=outcome.signature.hex(),
            doubts="; ".join(outcome.doubts),
        )

    @property
    def number(self) -> int:
        """The key as a number, to hold many in little memory."""
        return int(self.key[:16], 16)

    @property
    def records(self) -> int:
        """How many records the article gave."""
        return sum(self.indicators.values())

    def to_line(self) -> bytes:
        """One line of JSON; what an article has not is left out."""
        given = {f.name: value for f in fields(self) if (value := getattr(self, f.name)) not in ("", None, {})}
        return json.dumps(given, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"


def read_journal(path: Path) -> Iterator[tuple[Entry, int]]:
    """The entries of a journal, each with the journal's length after it; a torn last line is not one."""
    with open(path, "rb") as file:
        end = len(file.readline())
        for line in file:
            try:
                entry = Entry(**json.loads(line)) if line.endswith(b"\n") else None
            except (ValueError, TypeError):
                return
            if entry is None:
                return
            end += len(line)
            yield entry, end


def head(settings: Mapping[str, Any]) -> bytes:
    """The first line of a journal: the settings of its run."""
    return json.dumps({"journal": 1, "settings": settings}, ensure_ascii=False).encode() + b"\n"


def check_head(path: Path, settings: Mapping[str, Any]) -> int:
    """The length of a journal's head, 0 if it has none; ``UsageError`` if its run had other ``settings``."""
    with open(path, "rb") as file:
        line = file.readline()
    try:
        old = json.loads(line)["settings"] if line.endswith(b"\n") else None
    except (ValueError, TypeError, KeyError):
        old = None
    if old is None:
        return 0
    if old != settings:
        changed = ", ".join(f"{k} was {old.get(k)!r}, is {v!r}" for k, v in settings.items() if old.get(k) != v)
        raise UsageError(f"{path} belongs to a run with other settings ({changed}); write elsewhere or --overwrite")
    return len(line)
