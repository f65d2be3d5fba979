"""Tables of entries: where they are read from, how they are checked, how a user's folder is laid on top."""

import threading
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, TypeVar

import tomli  # compiled: three times as fast as tomllib
from pydantic import BaseModel, ConfigDict, ValidationError

from vnecon_extract.errors import KnowledgeError


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

    ``Knowledge()`` is the built-in one.  ``Knowledge(folder)`` raises ``KnowledgeError`` at first use of a table
    whose file in ``folder`` is wrong: the message names the file, the entry and the field.
    """

    def __init__(self, folder: str | Path | None = None) -> None:
        self.folder = Path(folder) if folder is not None else None
        if self.folder is not None and not self.folder.is_dir():
            raise KnowledgeError(f"{self.folder}: no such folder")
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

    def _load(self, name: str, key: str, model: type[E]) -> tuple[E, ...]:
        file = resources.files("vnecon_extract") / "data" / f"{name}.toml"
        entries = _entries(_built_in(name), key, model, f"data/{name}.toml")
        own = self.folder / f"{name}.toml" if self.folder else None
        if own is not None and own.is_file():
            entries |= _entries(_parse(own.read_bytes(), str(own)), key, model, str(own))
        if not entries:
            raise KnowledgeError(f"{file}: no [[{key}]] entries")
        return tuple(entries.values())


@cache
def _built_in(name: str) -> dict[str, Any]:
    file = resources.files("vnecon_extract") / "data" / f"{name}.toml"
    return _parse(file.read_bytes(), f"data/{name}.toml")


def _parse(content: bytes, source: str) -> dict[str, Any]:
    try:
        return tomli.loads(content.decode("utf-8"))
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{source}: {error}") from error


def _entries(document: dict[str, Any], key: str, model: type[E], source: str) -> dict[str, E]:
    entries: dict[str, E] = {}
    for row in document.get(key, ()):
        try:
            entry = model.model_validate(row)
        except ValidationError as error:
            first = error.errors()[0]
            field = ".".join(str(part) for part in first["loc"])
            code = row.get("code", "?") if isinstance(row, dict) else "?"  # [words] where [[words]] is meant
            raise KnowledgeError(f"{source}: [[{key}]] {code}: {field}: {first['msg']}") from error
        if entry.code in entries:
            raise KnowledgeError(f"{source}: [[{key}]] {entry.code}: stands there twice")
        entries[entry.code] = entry
    return entries
