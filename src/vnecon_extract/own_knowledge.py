"""A user's knowledge folder, tested: every example found by the extractor, no near miss taken, no clash with ours."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any

from vnecon_extract.errors import UsageError
from vnecon_extract.knowledge.files import built_in
from vnecon_extract.pipeline import Extractor
from vnecon_extract.quantities import find_quantities

Row = dict[str, Any]
Found = Callable[[str, Row], bool]
_ENTRIES = ("indicators", "breakdowns", "units", "places", "series")  # tables whose words name one thing each
_PUBLISHED = "2025-01"  # the date of examples that tell none


@dataclass
class Check:
    """What a test of a folder gave: ``problems``, one a line; how many entries and texts were tried."""

    problems: list[str] = field(default_factory=list)
    entries: int = 0
    texts: int = 0

    def __str__(self) -> str:
        told = "".join(f"{problem}\n" for problem in self.problems)
        return f"{told}{self.entries:,} entries, {self.texts:,} texts, {len(self.problems):,} problems"


def check(folder: str | Path) -> Check:
    """Test the knowledge of ``folder`` (or of an installed package) with the extractor itself.

    Raises ``KnowledgeError`` where it cannot be read at all; the message tells all misspelt words.
    """
    own, ours = Extractor(knowledge=folder, published=_PUBLISHED), Extractor(published=_PUBLISHED)
    return _Checker(own, ours).run()


def init(folder: str | Path) -> list[Path]:
    """Write a commented example of own knowledge into ``folder``; raises ``UsageError`` where a file of it exists."""
    path = Path(folder)
    examples = sorted((resources.files("vnecon_extract.knowledge") / "example").iterdir(), key=lambda file: file.name)
    made = [(path / example.name, example.read_bytes()) for example in examples if example.name.endswith(".toml")]
    for target, _ in made:
        if target.exists():
            raise UsageError(f"{target} exists: choose another folder, or remove it")
    path.mkdir(parents=True, exist_ok=True)
    for target, content in made:
        target.write_bytes(content)
    return [target for target, _ in made]


class _Checker:
    """Tries what the user's rows say; ``ours`` is the extractor without them."""

    def __init__(self, own: Extractor, ours: Extractor) -> None:
        self._own, self._ours = own, ours
        self._knowledge = own.tables
        self._result = Check()
        self._found: dict[str, Found] = {
            "indicator": self._has_indicator,
            "series": self._has_series,
            "unit": self._has_unit,
            "place": self._has_place,
            "breakdown": self._has_part,
        }

    def run(self) -> Check:
        """Try everything."""
        unread = self._knowledge.unread()
        for name, key in unread:
            self._say(name, key, "", "nothing reads such entries of yours: they have no effect")
        for name, key in self._knowledge.own_blocks():
            if (name, key) not in unread:
                for row in self._knowledge.own_rows(name, key):
                    self._result.entries += 1
                    self._try(name, key, row)
                    if name in _ENTRIES and key in self._found:
                        self._clashes(name, key, row)
        return self._result

    def _say(self, name: str, key: str, code: str, what: str) -> None:
        self._result.problems.append(f"{self._knowledge.folder}/{name}.toml: [[{key}]] {code}: {what}")

    def _try(self, name: str, key: str, row: Row) -> None:
        """Examples and near misses of one row."""
        if row.get("remove"):
            return
        found = self._found.get(key) if name in _ENTRIES else None
        whole = self._whole(name, key, row["code"])
        for text in self._texts(row, "examples"):
            if not (found(text, whole) if found else self._differs(text)):
                what = "not found in its example" if found else "makes no difference to its example"
                self._say(name, key, row["code"], f"{what}: {text}")
        for text in self._texts(row, "near_misses"):
            if found(text, whole) if found else self._differs(text):
                self._say(name, key, row["code"], f"taken in its near miss: {text}")

    def _texts(self, row: Row, field: str) -> Iterator[str]:
        for text in row.get(field, ()):
            self._result.texts += 1
            yield text

    def _whole(self, name: str, key: str, code: str) -> Row:
        """The entry as it stands in the end."""
        entry = next(entry for entry in self._knowledge.read(name, key) if entry.code == code)
        return entry.model_dump()

    def _clashes(self, name: str, key: str, row: Row) -> None:
        """Words that another entry of the block says too, and examples of ours that are read otherwise now."""
        words = {word.lower() for word in row.get("says", ()) if isinstance(word, str)}
        if not words:
            return
        for entry in self._knowledge.read(name, key):
            for word in sorted(words & {said.lower() for said in getattr(entry, "says", ())}):
                if entry.code != row["code"]:
                    self._say(name, key, row["code"], f"says {word!r}, which [[{key}]] {entry.code} says already")
        for other, text in _examples_with(words, {row["code"]}):
            self._result.texts += 1
            if self._differs(text):
                self._say(name, key, row["code"], f"an example of {other} is read otherwise now: {text}")

    def _differs(self, text: str) -> bool:
        """Whether the user's knowledge changes what becomes of the numbers of a text."""
        return _told(self._own, text) != _told(self._ours, text)

    def _has_indicator(self, text: str, row: Row) -> bool:
        return any(record.indicator == row["code"] for record in self._own.extract(text))

    def _has_series(self, text: str, row: Row) -> bool:
        names = [name.lower() for name in (*row["says"], *row["risky"])]
        return any(
            record.indicator == row["indicator"] and any(name in record.sentence_text.lower() for name in names)
            for record in self._own.extract(text)
        )

    def _has_unit(self, text: str, row: Row) -> bool:
        return any(row["code"] in found.unit.split("/") for found in find_quantities(text, self._knowledge))

    def _has_place(self, text: str, row: Row) -> bool:
        names = {name.lower() for name in (row["name_vi"], *row["says"], *row["risky"])}
        return any(
            (record.place is not None and record.place.name == row["name_vi"])
            or record.breakdown.get("partner", "").lower() in names
            for record in self._own.extract(text)
        )

    def _has_part(self, text: str, row: Row) -> bool:
        names = [name.lower() for name in (*row["says"], *row["risky"])]
        parts = (words.lower() for record in self._own.extract(text) for words in record.breakdown.values())
        return any(name in words for words in parts for name in names)


def _told(extractor: Extractor, text: str) -> list[Any]:
    """What became of every number of a text, without the reasons."""
    return [(e.start, e.end, e.what, e.record) for e in extractor.explain(text)]


def _examples_with(words: Iterable[str], but: set[str]) -> Iterator[tuple[str, str]]:
    """Examples of ours that hold one of the words, with the codes of their entries."""
    for name in _ENTRIES:
        for block in built_in(name).values():
            for row in block:
                for text in row.get("examples", ()):
                    if row["code"] not in but and any(word in text.lower() for word in words):
                        yield row["code"], text
