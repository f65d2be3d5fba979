"""What there is to read: files, folders, globs and lists of paths become sources in a fixed order.

A folder is read in the order of its names, links to folders are followed but never twice to the same place, hidden
files are left out.  A source's name becomes the article's id: the path below the folder that was given, without
its endings, with ``/`` between the parts.
"""

import errno
import glob
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePath

TEXT = (".txt", ".text", ".md")
PAGES = (".html", ".htm", ".xhtml")
LINES = (".jsonl", ".ndjson")
TABLES = (".csv", ".tsv", ".parquet")
WORKBOOKS = (".xlsx", ".xlsm")
SINGLE = {**dict.fromkeys(TEXT, "txt"), **dict.fromkeys(PAGES, "html"), ".docx": "docx", ".pdf": "pdf"}
COMPRESSED = (".gz", ".zst", ".bz2", ".xz")
ARCHIVES = (".zip", ".tar", ".tgz", ".tar.gz", ".tar.zst", ".tar.bz2", ".tar.xz")
_FEW, _LITTLE = 20, 1 << 20  # files and bytes below which starting worker processes takes longer than the work
_GROWING = (".docx", ".pdf", ".parquet", *WORKBOOKS)  # their size does not tell how much they hold
_KNOWN = (*SINGLE, *LINES, *TABLES, *WORKBOOKS, ".json")


# In place of a path: the text of one article, on standard input.
STDIN_TEXT = "<standard input>"


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read, the id of its article, and why it cannot be read, where that is known already."""

    path: str
    name: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Ending:
    """What a file name's endings say: the stem, the form inside, and whether it is compressed or an archive."""

    stem: str
    form: str
    packed: str = ""
    archive: bool = False


def ending(name: str) -> Ending:
    """The endings of a file name.

    >>> ending("bao/2024.jsonl.gz"), ending("dump.tar.gz").archive
    (Ending(stem='bao/2024', form='.jsonl', packed='.gz', archive=False), True)
    """
    low = name.lower()
    for suffix in sorted(ARCHIVES, key=len, reverse=True):
        if low.endswith(suffix):
            return Ending(name[: -len(suffix)], "", suffix, True)
    packed = next((s for s in COMPRESSED if low.endswith(s)), "")
    inner = name[: len(name) - len(packed)]
    form = next((s for s in _KNOWN if inner.lower().endswith(s)), "")
    return Ending(inner[: len(inner) - len(form)], form, packed)


def last_ending(name: str) -> str:
    """What a file that is passed over is counted under: its ending, with that of its compression.

    >>> last_ending("kho/a.PPT"), last_ending("a.doc.gz"), last_ending("kho.2/LICENSE"), last_ending("README.md")
    ('.ppt', '.doc.gz', 'no ending', 'README')
    """
    low = PurePath(name).name.lower()
    if low.partition(".")[0] == "readme":
        return "README"
    packed = next((s for s in COMPRESSED if low.endswith(s)), "")
    return PurePath(low.removesuffix(packed)).suffix + packed or "no ending"


def known(name: str) -> bool:
    """Whether a file of this name is one that a folder is searched for; a README tells of the others."""
    if os.path.basename(name).partition(".")[0].lower() == "readme":
        return False
    kind = ending(name)
    return kind.archive or bool(kind.form)


def sources(
    paths: Iterable[str | os.PathLike[str]],
    skip: Callable[[str], bool] | None = None,
    passed_over: Callable[[str], object] = str,
) -> Iterator[Source]:
    """Every file that ``paths`` stand for, in order; ``-`` reads further paths from standard input, one a line.

    ``skip`` is told the real path of each file of a folder: a run leaves out what it writes itself.  ``passed_over``
    is told each file of a folder whose ending is of no known form.
    """
    for path in paths:
        text = os.fspath(path)
        if text == "-":
            yield from sources((line for line in map(str.rstrip, sys.stdin) if line), skip, passed_over)
        elif text == STDIN_TEXT:
            yield Source(text, "stdin")
        elif os.path.isdir(text):
            yield from _folder(text, skip or (lambda _: False), passed_over)
        elif not os.path.lexists(text) and glob.has_magic(text):
            yield from _glob(text, skip, passed_over)
        else:
            yield Source(text, readable(PurePath(ending(text).stem).name or text), _problem(text))


def _glob(pattern: str, skip: Callable[[str], bool] | None, passed_over: Callable[[str], object]) -> Iterator[Source]:
    found = sorted(glob.glob(pattern, recursive=True))
    if not found:
        yield Source(pattern, pattern, "no file matches")
    for path in found:
        if not os.path.isdir(path):
            yield Source(path, _below(path, _fixed_part(pattern)), _problem(path))
        elif not pattern.endswith("**"):
            yield from sources([path], skip, passed_over)


def _fixed_part(pattern: str) -> str:
    """The folder of a glob above its first wildcard."""
    parts = Path(pattern).parts
    fixed = next((i for i, part in enumerate(parts) if glob.has_magic(part)), len(parts))
    return os.path.join(*parts[:fixed]) if fixed else "."


def _folder(root: str, skip: Callable[[str], bool], passed_over: Callable[[str], object]) -> Iterator[Source]:
    seen: set[tuple[int, int]] = set()
    stack = [root]
    while stack:
        folder = stack.pop()
        try:
            status = os.stat(folder)
            if (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            names = sorted(name for name in os.listdir(folder) if not name.startswith("."))
        except OSError as error:
            yield Source(folder, _below(folder, root), f"cannot be listed: {error.strerror}")
            continue
        paths = [os.path.join(folder, name) for name in names]
        stack.extend(path for path in reversed(paths) if os.path.isdir(path))
        # A JSON file beside a text of the same name holds its labels, as in a folder made for `evaluate`.
        texts = {path[: -len(".txt")] for path in paths if path.endswith(".txt")}
        for path in paths:
            if path.endswith(".json") and path[: -len(".json")] in texts:
                continue
            if os.path.isdir(path) or skip(os.path.realpath(path)):
                continue
            if known(path):
                yield Source(path, _below(path, root), _problem(path))
            else:
                passed_over(path)


def _below(path: str, root: str) -> str:
    return readable(PurePath(os.path.relpath(ending(path).stem, root)).as_posix())


def readable(path: str) -> str:
    """A path as text that can be written: a file's name may be any bytes."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _problem(path: str) -> str:
    """Why a path is not to be opened: opening a pipe or a device could wait for ever."""
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        return "a link to itself" if error.errno == errno.ELOOP else str(error.strerror or error).lower()
    return "" if stat.S_ISREG(mode) else "not a regular file"


def is_little(paths: Iterable[str]) -> bool:
    """Whether there is so little to read that one process does it faster than several."""
    paths = list(paths)
    if "-" in paths:  # the list of paths can be read only once
        return False
    if STDIN_TEXT in paths:
        return True
    files = [Path(source.path) for source in islice(sources(paths), _FEW) if not source.problem]
    packed = any(file.name.lower().endswith((*COMPRESSED, *ARCHIVES, *_GROWING)) for file in files)
    return len(files) < _FEW and not packed and sum(file.stat().st_size for file in files) < _LITTLE
