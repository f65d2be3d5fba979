"""Files of tables: ours, and those of a user's folder or of an installed package."""

from collections.abc import Mapping
from functools import cache
from importlib import metadata, resources
from pathlib import Path
from typing import Any

import tomli  # compiled: three times as fast as tomllib

from vnecon_extract.errors import KnowledgeError
from vnecon_extract.knowledge.hints import hint

#: Packages that ship knowledge name the package with its files under this group of entry points.
ENTRY_POINTS = "vnecon_extract.knowledge"
Document = dict[str, Any]


@cache
def table_names() -> tuple[str, ...]:
    """The names of all tables, which are those of their files."""
    files = (resources.files("vnecon_extract") / "data").iterdir()
    return tuple(sorted(file.name.removesuffix(".toml") for file in files if file.name.endswith(".toml")))


@cache
def built_in(name: str) -> Document:
    """Our file of a table."""
    file = resources.files("vnecon_extract") / "data" / f"{name}.toml"
    return parse(file.read_bytes(), f"data/{name}.toml")


def parse(content: bytes, source: str) -> Document:
    """A file's content; raises ``KnowledgeError`` where it is no TOML."""
    try:
        return tomli.loads(content.decode("utf-8"))
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{source}: {error}") from error


def folder_of(given: str | Path) -> Path:
    """A folder, by its path or by the name under which an installed package ships one.

    Raises ``KnowledgeError`` where there is neither.
    """
    folder = Path(given)
    if folder.is_dir():
        return folder
    shipped = {point.name: point.value for point in metadata.entry_points(group=ENTRY_POINTS)}
    if str(given) not in shipped:
        also = f", nor a package that ships knowledge of that name{hint(str(given), shipped)}" if shipped else ""
        raise KnowledgeError(f"{given}: no such folder{also}")
    try:
        package = Path(str(resources.files(shipped[str(given)])))
    except ImportError as error:
        raise KnowledgeError(f"{given}: {shipped[str(given)]} cannot be imported: {error}") from error
    if not package.is_dir():
        raise KnowledgeError(f"{given}: {shipped[str(given)]} is no folder on disk")
    return package


def own_documents(folder: Path) -> Mapping[str, Document]:
    """The files of a user's folder by table; raises ``KnowledgeError`` where one is no table's, or a block is none."""
    documents, wrong = {}, []
    for file in sorted(folder.glob("*.toml")):
        name = file.name.removesuffix(".toml")
        if name not in table_names():
            near = hint(file.name, (f"{known}.toml" for known in table_names()))
            wrong.append(f"{file}: no table is called so{near}")
            continue
        documents[name] = parse(file.read_bytes(), str(file))
        known = built_in(name)
        for key, block in documents[name].items():
            if key not in known:
                near = hint(f"[[{key}]]", (f"[[{block}]]" for block in known))
                wrong.append(f"{file}: [[{key}]]: no such block{near}")
            elif not isinstance(block, list):
                wrong.append(f"{file}: [[{key}]] ?: stands in single brackets, [{key}]; did you mean '[[{key}]]'?")
    if wrong:
        raise KnowledgeError("\n".join(wrong))
    return documents
