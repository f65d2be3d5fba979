"""What the records of an article depend on besides the article, in a few digits: to know a run again by."""

from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b
from importlib import metadata, resources
from importlib.resources.abc import Traversable
from pathlib import Path

from vnecon_extract.knowledge.files import folder_of

# What only shows or scores records that are there already.
_NO_PART = ("cli", "notebook.py", "reporting.py", "report", "evaluate", "__pycache__")


@lru_cache(maxsize=1)
def rules() -> str:
    """A digest of the code and the tables that make records, and of the version of what cuts text into words."""
    digest = blake2b(version("underthesea").encode(), digest_size=8)
    for name, file in _files(resources.files("vnecon_extract"), ""):
        _add(digest, name, file.read_bytes())
    return digest.hexdigest()


def _files(folder: Traversable, below: str) -> Iterator[tuple[str, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        name = f"{below}{entry.name}"
        if name in _NO_PART or entry.name == "__pycache__":
            continue
        if entry.is_dir():
            yield from _files(entry, f"{name}/")
        elif entry.name.endswith((".py", ".toml")):
            yield name, entry


def tables(knowledge: str | Path) -> str:
    """A digest of what a user's knowledge folder says, whatever it is called and wherever it lies."""
    digest = blake2b(digest_size=8)
    for file in sorted(folder_of(knowledge).glob("*.toml")):
        _add(digest, file.name, file.read_bytes())
    return digest.hexdigest()


def _add(digest: blake2b, name: str, content: bytes) -> None:
    digest.update(b"%s\0%d\0%s" % (name.encode(), len(content), content))


def version(package: str) -> str:
    """The version of an installed package."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "unknown"
