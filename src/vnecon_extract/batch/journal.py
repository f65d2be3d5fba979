"""The journal of a run: one line for each article that is done, with what it gave and how far the records go then.

It is the table of articles as well: title, date, source, how many records, of what it is a duplicate; and it holds
what the quarantine says, so that a quarantine that is lost can be made again.

Every line has its number and ends with a checksum of itself; an entry has one of its article's records too.  So what
was changed, lost or put in since is found.  A torn end, of a batch that was being written, has nothing valid behind it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from hashlib import blake2b
from pathlib import Path
from typing import Any

from vnecon_extract.batch.items import MIB, Item, Outcome
from vnecon_extract.errors import DamageError, UsageError

VERSION = 2
ANEW = "--overwrite starts anew, and keeps what is there until the new output is whole"
KEPT = f"nothing was touched: put the files back as they were, or {ANEW}"
# No batch is larger, but for its last article: so much, and no more, may be half written after a crash.
BATCH_BYTES, BATCH_ARTICLES = MIB, 4096
_WHY = ("reason", "message", "traceback")


def checksum(content: bytes) -> str:
    """Sixteen digits that tell whether content is what was written."""
    return blake2b(content, digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True)
class Entry:
    """One article that is done.  ``end`` is the size of the records file after it, ``sum`` the checksum of its own."""

    article: str
    source: str
    key: str
    end: int
    sum: str = ""
    published: str | None = None
    title: str = ""
    url: str = ""
    indicators: Mapping[str, int] = field(default_factory=dict)
    failure: Mapping[str, str] = field(default_factory=dict)
    duplicate_of: str | None = None
    signature: str = ""
    doubts: Sequence[str] = ()

    @classmethod
    def of(cls, item: Item, outcome: Outcome, duplicate_of: str | None, end: int) -> "Entry":
        """The entry of an article whose records end at ``end``."""
        return cls(
            article=outcome.article or item.article,
            source=item.source,
            key=item.key(),
            end=end,
            sum=checksum(outcome.lines) if outcome.lines else "",
            published=outcome.published,
            title=outcome.title,
            url=outcome.url,
            indicators=outcome.indicators,
            failure={name: getattr(outcome.failure, name) for name in _WHY} if outcome.failure else {},
            duplicate_of=duplicate_of,
            signature=outcome.signature.hex(),
            doubts=outcome.doubts,
        )

    @property
    def number(self) -> int:
        """The key as a number, to hold many in little memory."""
        return int(self.key[:16], 16)

    @property
    def records(self) -> int:
        """How many records the article gave."""
        return sum(self.indicators.values())

    @property
    def reason(self) -> str | None:
        """Why the article failed, in a word or two; None if it did not."""
        return self.failure["reason"] if self.failure else None

    def to_line(self, number: int) -> bytes:
        """Line ``number`` of a journal; what an article has not is left out."""
        given = {f.name: value for f in fields(self) if (value := getattr(self, f.name)) not in ("", None, {}, ())}
        return _sealed({"line": number} | given)

    def quarantined(self) -> bytes:
        """What the quarantine says of the article: a line if it failed."""
        if not self.failure:
            return b""
        return _json({"article": self.article, "source": self.source, **self.failure}) + b"\n"


@dataclass(frozen=True, slots=True)
class Finish:
    """The end of a run that is whole: how many articles are done, and the checksums of the tables made of them."""

    articles: int
    tables: Mapping[str, str] = field(default_factory=dict)

    def to_line(self, number: int) -> bytes:
        """Line ``number`` of a journal."""
        return _sealed({"line": number, "finished": self.articles, "tables": dict(self.tables)})


def head(settings: Mapping[str, Any]) -> bytes:
    """The first line of a journal: the settings of its run."""
    return _sealed({"journal": VERSION, "settings": settings})


def check_head(path: Path, settings: Mapping[str, Any]) -> None:
    """``UsageError`` if a journal's run had other ``settings``."""
    old = settings_of(path)
    if old != settings:
        changed = ", ".join(f"{k} was {old.get(k)!r}, is {v!r}" for k, v in settings.items() if old.get(k) != v)
        raise UsageError(f"{path} belongs to a run with other settings ({changed}); write elsewhere, or {ANEW}")


def settings_of(path: Path) -> Mapping[str, Any]:
    """The settings of a journal's run; an error with a clear word if it is none that can be gone on with."""
    with open(path, "rb") as file:
        line = file.readline()
    told = _opened(line)
    if told is not None and told.get("journal") == VERSION:
        settings: Mapping[str, Any] = told["settings"]
        return settings
    if line.startswith(b'{"journal": 1,'):
        raise UsageError(f"{path} is of an earlier version and has no checksums: it cannot be gone on with; {ANEW}")
    if line.startswith(b'{"journal": '):
        raise DamageError(f"line 1 of {path} is not what was written; {KEPT}")
    raise UsageError(f"{path} is no journal: the output beside it cannot be resumed; {ANEW}")


def head_end(path: Path) -> int:
    """The length of a journal's first line."""
    with open(path, "rb") as file:
        return len(file.readline())


def is_torn_head(path: Path) -> bool:
    """Whether a journal was only being begun: there is nothing yet that it could tell of."""
    with open(path, "rb") as file:
        return not file.readline().endswith(b"\n")


def read_journal(path: Path) -> Iterator[tuple[Entry | Finish, int]]:
    """What a journal tells, each with the journal's length after it; a torn end tells nothing.

    ``DamageError`` names the first line that is not what was written, if there are whole ones behind it.
    """
    with open(path, "rb") as file:
        end = len(file.readline())
        for number, line in enumerate(file, 2):
            told = _opened(line)
            if told is None or told.pop("line", None) != number:
                if told is not None or _any_whole(file):
                    raise DamageError(f"line {number} of {path} is not what was written; {KEPT}")
                return
            end += len(line)
            yield Finish(told["finished"], told["tables"]) if "finished" in told else Entry(**told), end


def _any_whole(lines: Iterable[bytes]) -> bool:
    return any(_opened(line) is not None for line in lines)


def _json(content: Mapping[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _sealed(content: Mapping[str, Any]) -> bytes:
    body = _json(content)
    return body[:-1] + _seal(body)


def _seal(body: bytes) -> bytes:
    return f', "check": "{checksum(body)}"}}\n'.encode()


_SEAL = len(_seal(b""))


def _opened(line: bytes) -> dict[str, Any] | None:
    """What a line says, if it is whole and as it was written."""
    body = line[:-_SEAL] + b"}"
    if line[-_SEAL:] != _seal(body):
        return None
    told: dict[str, Any] = json.loads(body)
    return told
