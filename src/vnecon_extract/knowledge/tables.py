"""Tables of entries: where they are read from, how they are checked, how a user's folder is laid on top."""

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from vnecon_extract.errors import KnowledgeError
from vnecon_extract.knowledge.files import Document, built_in, folder_of, own_documents
from vnecon_extract.knowledge.hints import CodeOf
from vnecon_extract.knowledge.overlay import REMOVE, Overlay, Row


class Entry(BaseModel):
    """What every entry of every data file has: a code that never changes, and examples that a test walks.

    ``code`` is unique in its table.  ``examples`` are real-sounding Vietnamese in which the entry must be found;
    ``near_misses`` are texts in which it must not be.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


E = TypeVar("E", bound=Entry)
S = TypeVar("S")


class Knowledge:
    """All tables, built in or with a user's folder on top; shared by all threads.

    ``Knowledge()`` is the built-in one.  ``Knowledge(folder)`` takes the path of a folder, or the name under which an
    installed package ships one.  It raises ``KnowledgeError`` where a file or block of it is none of ours, and at
    first use of a table whose file is wrong: the message names the file, the entry and the field.
    """

    def __init__(self, folder: str | Path | None = None) -> None:
        self.folder = folder_of(folder) if folder is not None else None
        self._own: Mapping[str, Document] = own_documents(self.folder) if self.folder is not None else {}
        self._lock = threading.Lock()
        self._shared: dict[type, Any] = {}
        self._tables: dict[tuple[str, str], tuple[Entry, ...]] = {}

    def table(self, name: str, key: str, model: type[E]) -> tuple[E, ...]:
        """Entries of ``[[key]]`` in ``data/<name>.toml`` and in the user's file of that name, checked as ``model``."""
        with self._lock:
            if (name, key) not in self._tables:
                self._tables[name, key] = self._load(name, key, model)
            return self._tables[name, key]  # type: ignore[return-value]

    def shared(self, kind: type[S]) -> S:
        """The one ``kind()`` that all who are built from these tables share, made when first asked for."""
        with self._lock:
            if kind not in self._shared:
                self._shared[kind] = kind()
            return self._shared[kind]  # type: ignore[no-any-return]

    def own_blocks(self) -> tuple[tuple[str, str], ...]:
        """The blocks of the user's files, by table and key."""
        return tuple((name, key) for name, document in self._own.items() for key in document)

    def own_rows(self, name: str, key: str) -> tuple[Row, ...]:
        """The rows of such a block as they stand in the file."""
        return tuple(self._own.get(name, {}).get(key, ()))

    def read(self, name: str, key: str) -> tuple[Entry, ...]:
        """The entries of a block that has been asked for already, whatever their model."""
        return self._tables[name, key]

    def unread(self) -> tuple[tuple[str, str], ...]:
        """Blocks of the user's files that nobody has asked for so far."""
        return tuple(block for block in self.own_blocks() if block not in self._tables)

    def _load(self, name: str, key: str, model: type[E]) -> tuple[E, ...]:
        ours = built_in(name).get(key, ())
        rows = {row["code"]: row for row in ours if isinstance(row, dict) and "code" in row}
        own = self._own.get(name, {}).get(key)
        if own is not None:
            source = str((self.folder or Path()) / f"{name}.toml")
            rows = Overlay(source, key, model, self._codes).laid(rows, own)
        elif len(rows) < len(ours):
            raise KnowledgeError(f"data/{name}.toml: [[{key}]]: a code stands there twice, or is missing")
        if not rows:
            raise KnowledgeError(f"data/{name}.toml: no [[{key}]] entries")
        return tuple(_entry(row, key, model, name) for row in rows.values())

    def _codes(self, mark: CodeOf) -> set[str]:
        """The codes that the entries of a block have, ours and the user's."""
        own = [row for key in mark.keys for row in self._own.get(mark.table, {}).get(key, ())]
        ours = {row["code"] for key in mark.keys for row in built_in(mark.table).get(key, ())}
        gone = {row.get("code") for row in own if row.get(REMOVE)}
        return (ours | {row["code"] for row in own if isinstance(row.get("code"), str)}) - gone


def _entry(row: Row, key: str, model: type[E], name: str) -> E:
    try:
        return model.model_validate(row)
    except ValidationError as error:  # of ours: the user's have been checked
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise KnowledgeError(f"data/{name}.toml: [[{key}]] {row['code']}: {field}: {first['msg']}") from error
