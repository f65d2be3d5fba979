"""What a caller may call a place by: a code, an official number, a name with or without marks and type word."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from vnecon_extract.errors import KnowledgeError
from vnecon_extract.knowledge.places import PlaceEntry
from vnecon_extract.unmarked import plain as plain

# Of two kinds of unit that one name without marks fits, the wider is meant.
_WIDEST = ("province", "country", "region", "stratum", "bloc", "world", "district")
_FORMER, _LATER = "VN_", "VN34_"


class PlaceNames:
    """Finds the units that a caller's words name; ``kinds`` are the words for a kind of unit (``tỉnh``).

    A province has one unit up to the merger of 1 July 2025 and one after it: both are found.
    """

    def __init__(self, entries: Sequence[PlaceEntry], kinds: Iterable[str]) -> None:
        self._codes, self._marked, self._plain = _Index(), _Index(), _Index()
        self._shown: dict[str, str] = {}
        iso = {entry.code: entry.iso for entry in entries}
        for entry in sorted(entries, key=lambda entry: _WIDEST.index(entry.type)):
            # The number and the ISO code of a province whose name goes on mean the one that there was at the time.
            former = iso.get(entry.code.replace(_LATER, _FORMER, 1), "")
            for code in {entry.code, entry.iso, former, entry.official_code}:
                self._codes.add(code.casefold(), entry)
            for name in {entry.name_vi, entry.name_en, *entry.says, *entry.risky}:
                self._marked.add(name.casefold(), entry)
                self._plain.add(plain(name), entry)
                self._shown.setdefault(plain(name), entry.name_vi)
        words = "|".join(sorted({plain(kind) for kind in kinds}, key=len, reverse=True))
        self._kind = re.compile(rf"(?:{words}) (?=\w)")

    def codes(self, name: str) -> tuple[str, ...]:
        """Codes of the units called ``name``; raises ``KnowledgeError``, with the nearest name, where none is."""
        said, short = unicodedata.normalize("NFC", name).strip().casefold(), plain(name)
        bare = self._kind.sub("", short, count=1) if self._kind.match(short) else short
        found = self._codes.get(said) or self._marked.get(said) or self._plain.get(short) or self._plain.get(bare)
        if found:
            return found
        near = get_close_matches(bare, self._shown, n=1, cutoff=0.6)
        hint = f"; did you mean {self._shown[near[0]]!r}?" if near else ""
        raise KnowledgeError(f"place {name!r}: no name or code of data/places.toml{hint}")


class _Index:
    """Codes of one kind of unit by what it is called."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[str, tuple[str, ...]]] = {}

    def add(self, key: str, entry: PlaceEntry) -> None:
        kind, codes = self._found.get(key, (entry.type, ()))
        if key and kind == entry.type and entry.code not in codes:
            self._found[key] = kind, (*codes, entry.code)

    def get(self, key: str) -> tuple[str, ...]:
        return self._found.get(key, ("", ()))[1]
