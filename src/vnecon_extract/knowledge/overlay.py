"""A user's entries laid over ours: added, extended, replaced, removed; and what is said of those that are wrong."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError

from vnecon_extract.errors import KnowledgeError
from vnecon_extract.knowledge.hints import CodeOf, code_of, hint

Row = dict[str, Any]
Codes = Callable[[CodeOf], Iterable[str]]
#: Fields that say what becomes of our entry of the same code, besides being added to.
REMOVE, REPLACE, WITHOUT = "remove", "replace", "without"
_ORDERS = {REMOVE: bool, REPLACE: bool, WITHOUT: list}


class Overlay:
    """The entries of one block of a user's file, laid over ours.

    ``source`` and ``key`` name the file and the block in messages; ``codes`` tells the codes that other entries have.
    """

    def __init__(self, source: str, key: str, model: type[BaseModel], codes: Codes) -> None:
        self._source, self._key, self._model, self._codes = source, key, model, codes
        self._fields = model.model_fields

    def laid(self, ours: Mapping[str, Row], own: Iterable[Any]) -> dict[str, Row]:
        """All rows by code; raises ``KnowledgeError`` that tells all that is wrong, a line each."""
        rows, wrong, seen = dict(ours), list[str](), set[str]()
        for row in own:
            code = row.get("code") if isinstance(row, dict) else None
            if not isinstance(code, str):
                wrong.append(self._said("?", "code", "is missing" if code is None else "wanted a text"))
                continue
            found = [self._said(code, "code", "stands there twice")] if code in seen else []
            found += self._misspelt(code, row, ours)
            seen.add(code)
            if not found:
                laid = _laid(row, ours.get(code))
                found = [] if laid is None else [*self._invalid(code, laid, ours)]
                rows.pop(code, None) if laid is None else rows.update({code: laid})
            wrong += found
        if wrong:
            raise KnowledgeError("\n".join(wrong))
        return rows

    def _said(self, code: str, field: str, what: str) -> str:
        return f"{self._source}: [[{self._key}]] {code}: {field}: {what}"

    def _misspelt(self, code: str, row: Row, ours: Mapping[str, Row]) -> Iterator[str]:
        """Fields that no entry has, and orders that cannot be followed."""
        known = (*self._fields, *_ORDERS)
        for field in row:
            if field not in known:
                yield self._said(code, field, f"no such field{hint(field, known)}")
            elif field in _ORDERS and not isinstance(row[field], _ORDERS[field]):
                yield self._said(code, field, "wanted true" if _ORDERS[field] is bool else "wanted a list of words")
        orders = [field for field in _ORDERS if row.get(field)]
        if orders and code not in ours:
            yield self._said(code, orders[0], f"no built-in entry has this code{hint(code, ours)}")
        elif len(orders) > 1:
            yield self._said(code, orders[1], f"does not go with {orders[0]}")
        elif row.get(REMOVE) and len(row) > 2:
            yield self._said(code, REMOVE, "an entry that is removed has no other fields")
        elif isinstance(row.get(WITHOUT), list) and code in ours:
            words = [word for values in ours[code].values() if isinstance(values, list) for word in values]
            for word in row[WITHOUT]:
                if word not in words:
                    yield self._said(code, WITHOUT, f"{word!r} is no word of it{hint(str(word), map(str, words))}")

    def _invalid(self, code: str, row: Row, ours: Mapping[str, Row]) -> Iterator[str]:
        """What the checks of the entry, and the codes in it, find wrong."""
        try:
            entry = self._model.model_validate(row)
        except ValidationError as error:
            for found in error.errors():
                field = ".".join(str(part) for part in found["loc"])
                yield self._said(code, field, _told(found) + self._meant(code, found, ours))
            return
        for field, info in self._fields.items():
            mark = code_of(info)
            if mark is not None:
                known = {*self._codes(mark), *mark.also, ""}
                for value in texts_of(getattr(entry, field)):
                    if value not in known:
                        yield self._said(
                            code, field, f"no [[{mark.keys[0]}]] has the code {value!r}{hint(value, known)}"
                        )

    def _meant(self, code: str, found: Any, ours: Mapping[str, Row]) -> str:
        """An entry that is not whole is often meant to add to one of ours."""
        if found["type"] != "missing" or code in ours:
            return ""
        return hint(code, ours).replace("did you mean", "to add to an entry of ours, is its code")


def _laid(row: Row, ours: Row | None) -> Row | None:
    """The row that stands in the end; None where it is removed."""
    plain = {field: value for field, value in row.items() if field not in _ORDERS}
    if row.get(REMOVE):
        return None
    if ours is None or row.get(REPLACE):
        return plain
    dropped = row.get(WITHOUT, ())
    kept = {f: [w for w in v if w not in dropped] if isinstance(v, list) else v for f, v in ours.items()}
    return kept | {field: _added(kept.get(field), value) for field, value in plain.items()}


def _added(ours: Any, own: Any) -> Any:
    if isinstance(ours, list) and isinstance(own, list):
        return [*ours, *(word for word in own if word not in ours)]
    return ours | own if isinstance(ours, dict) and isinstance(own, dict) else own


def texts_of(value: Any) -> Iterator[str]:
    """The codes in a field: one, several, several joined by a slash."""
    for text in value if isinstance(value, tuple | list) else value.values() if isinstance(value, dict) else [value]:
        yield from str(text).split("/")


def _told(found: Any) -> str:
    """What is wrong with a field, with the nearest right word where there are only some."""
    if found["type"] == "missing":
        return "is missing"
    if found["type"] == "literal_error":
        words = re.findall(r"'([^']*)'", found["ctx"]["expected"])
        return f"{found['input']!r} is none of {found['ctx']['expected']}{hint(str(found['input']), words)}"
    return str(found["msg"]).removeprefix("Value error, ")
