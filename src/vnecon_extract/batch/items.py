"""What travels through a batch run: an ``Item`` to be read, and its ``Outcome``."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from traceback import format_exception

from vnecon_extract.errors import ArticleError, MissingExtraError

MIB = 1 << 20


class TooLargeError(ArticleError):
    """An article, or a file that was to be read whole, is over the limit."""

    reason = "too large"


class SlowError(ArticleError):
    """Reading it takes longer than any article may take."""

    reason = "time limit"


class EmptyError(ArticleError):
    """There is nothing in it."""

    reason = "empty"


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an article gave no records: a short reason for the summary, the message, the traceback if there is one."""

    reason: str
    message: str
    traceback: str = ""

    @classmethod
    def of(cls, error: Exception, message: str = "") -> "Failure":
        """What an error while reading comes to; its class may give a reason, one nobody foresaw its traceback."""
        if isinstance(error, MissingExtraError):
            return cls("missing library", message or str(error))
        trace = "" if isinstance(error, OSError | EOFError | ValueError) else "".join(format_exception(error))
        return cls(getattr(error, "reason", "not readable"), message or str(error), trace)


@dataclass(frozen=True, slots=True)
class Item:
    """One article still to be read: the bytes of a file, of an archive's member, or of one row of a table.

    ``form`` says how the bytes are to be read (``txt html docx pdf json article``).  ``position`` is how many bytes of
    the whole input lie before the end of this item, for the progress bar.  An item that could not even be fetched
    has a ``failure`` instead of a payload.
    """

    article: str
    source: str
    form: str
    payload: bytes = field(repr=False, default=b"")
    failure: Failure | None = None
    position: int = 0

    def key(self) -> str:
        """A digest of everything the result depends on, but for the settings: equal keys, equal records."""
        head = "\0".join((self.article, self.form, self.failure.message if self.failure else "")).encode()
        return hashlib.blake2b(head + b"\0\0" + self.payload, digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one item: its records as JSON lines, or a failure; and what the articles table tells of it.

    ``doubts`` are what was odd in reading it: a short reason, a colon, what it is about.
    """

    lines: bytes = field(repr=False, default=b"")
    indicators: Mapping[str, int] = field(default_factory=dict)
    failure: Failure | None = None
    article: str = ""
    title: str = ""
    url: str = ""
    published: str | None = None
    signature: bytes = field(repr=False, default=b"")
    doubts: tuple[str, ...] = ()

    @property
    def records(self) -> int:
        """How many records the article gave."""
        return sum(self.indicators.values())


@dataclass(frozen=True, slots=True)
class Limits:
    """What one article may cost, in reading and in extraction each, before it is put aside."""

    max_bytes: int = 10 * MIB
    seconds: float = 60.0
