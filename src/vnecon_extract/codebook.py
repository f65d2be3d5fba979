"""What is known: indicators, units, places and flags, to look up and to search, with or without marks."""

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from typing import Any, Generic, SupportsIndex, TypeVar, overload

from vnecon_extract.errors import UsageError
from vnecon_extract.knowledge import Entry, Knowledge
from vnecon_extract.knowledge import flags as _flags
from vnecon_extract.knowledge import indicators as _indicators
from vnecon_extract.knowledge import places as _places
from vnecon_extract.knowledge import quantities as _quantities
from vnecon_extract.knowledge.hints import hint
from vnecon_extract.unmarked import plain

E = TypeVar("E", bound=Entry)
_MOST_WORDS = 12  # of an entry, in its lines
# Fields that name an entry, in the order in which they are shown and count for a search.
_NAMES = ("code", "name_vi", "name_en", "iso", "official_code")
_ABOUT = ("group", "dimension", "type", "kind", "measures", "merged_into", "valid_from", "valid_to", "nsis")
_WORDS = ("says", "also", "risky", "heads", "says_before", "says_per", "scaled")


class Codes(tuple[E, ...], Generic[E]):
    """Entries of the codebook, in its order: a tuple that also finds an entry by its code.

    >>> indicators()["cpi"].name_vi
    'Chỉ số giá tiêu dùng'
    """

    @overload
    def __getitem__(self, at: SupportsIndex | str) -> E: ...
    @overload
    def __getitem__(self, at: slice) -> "Codes[E]": ...
    def __getitem__(self, at: SupportsIndex | str | slice) -> "E | Codes[E]":
        if isinstance(at, str):
            found = next((entry for entry in self if entry.code == at), None)
            if found is None:
                raise UsageError(f"no code {at!r}{hint(at, self.codes)}")
            return found
        if isinstance(at, slice):
            return Codes(super().__getitem__(at))
        return super().__getitem__(at)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes by themselves."""
        return tuple(entry.code for entry in self)

    def __repr__(self) -> str:
        names = (f"  {entry.code}  {getattr(entry, 'name_vi', '')}".rstrip() for entry in self)
        return "\n".join([f"<{len(self):,} entries>", *names])

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        lines = "".join(f"<p>{'<br>'.join(map(escape, described(entry)))}</p>" for entry in self)
        return f"<p><b>{len(self):,} entries</b></p>{lines}"


def indicators(words: str = "", *, knowledge: str | Path | None = None) -> Codes[_indicators.Indicator]:
    """The indicators that have all ``words`` in their code, names or words; all without any.

    ``knowledge`` is a folder of one's own (or an installed package's name) to be laid over the built-in entries.

    >>> indicators("lam phat").codes
    ('inflation', 'core_inflation')
    """
    return _searched(_indicators.indicators(Knowledge(knowledge)), words)


def units(words: str = "", *, knowledge: str | Path | None = None) -> Codes[_quantities.Unit]:
    """The units of measure, searched in the same way.

    >>> units("ha").codes[0], units()["ha"].dimension
    ('ha', 'area')
    """
    return _searched(_quantities.units(Knowledge(knowledge)), words)


def places(words: str = "", *, knowledge: str | Path | None = None) -> Codes[_places.PlaceEntry]:
    """The places, searched in the same way; a province has an entry before and one after the merger of July 2025.

    >>> places("ninh binh").codes[:2], places("VN-53")[0].name_vi
    (('VN_ninh_binh', 'VN34_ninh_binh'), 'Bắc Kạn')
    """
    return _searched(_places.places(Knowledge(knowledge)), words)


def flags(words: str = "", *, knowledge: str | Path | None = None) -> Codes[_flags.Flag]:
    """The doubts that records can have, searched in the same way.

    >>> flags()["implied_unit"].name_en
    'The unit is not written; the context implies it.'
    """
    return _searched(_flags.flags(Knowledge(knowledge)), words)


def described(entry: Entry) -> list[str]:
    """An entry in lines: code and names, what it is, its words, an example."""
    values = {name: _shown(getattr(entry, name, None)) for name in (*_NAMES, *_ABOUT)}
    names = "  ".join(values[name] for name in _NAMES if values[name])
    about = " · ".join(values[name] for name in _ABOUT if values[name])
    words = [word for name in _WORDS for word in getattr(entry, name, None) or ()]
    more = f", … {len(words) - _MOST_WORDS} more" if len(words) > _MOST_WORDS else ""
    said = ", ".join(words[:_MOST_WORDS]) + more
    return [names, *(f"    {line}" for line in (about, said, *entry.examples[:1]) if line)]


def _shown(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value or "")


def _searched(entries: Iterable[E], words: str) -> Codes[E]:
    """The entries with all of the words: those first that are called so, then those whose name has them."""
    wanted = plain(words)
    ranked = sorted((rank, at, entry) for at, entry in enumerate(entries) if (rank := _rank(entry, wanted)) is not None)
    return Codes(entry for _, _, entry in ranked)


def _rank(entry: Entry, wanted: str) -> int | None:
    names = [plain(_shown(getattr(entry, name, None))) for name in _NAMES]
    if not wanted or wanted in names:
        return 0
    said = [plain(word) for name in _WORDS for word in getattr(entry, name, None) or ()]
    if wanted in said:
        return 1
    texts = ([" ".join(names)], said, [" ".join([*names, *_about(entry)])])
    return next((rank for rank, some in enumerate(texts, 2) if any(_has(text, wanted) for text in some)), None)


def _has(text: str, wanted: str) -> bool:
    """Whether all words stand in a text, in any order."""
    return set(wanted.split()) <= set(text.split())


def _about(entry: Entry) -> Iterator[str]:
    return (plain(_shown(getattr(entry, name, None))) for name in _ABOUT)
