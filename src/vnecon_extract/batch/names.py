"""What the files of a run are called, and where they are while they are not yet whole.

Beside the records stand the journal and the quarantine.  ``.NAME.new`` is the folder of a run that will take the
place of an older one, ``.NAME.part`` that of a file that is being made; both are cleared by the next run.
"""

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import blake2b, file_digest
from itertools import count
from pathlib import Path

_RECORDS = ".records.jsonl"


def failed_beside(records: Path) -> Path:
    """The quarantine that belongs to a records file."""
    return records.with_name(f"{_base(records)}.failed.jsonl")


def journal_beside(records: Path) -> Path:
    """The journal that belongs to a records file."""
    return records.with_name(f"{_base(records)}.journal")


def records_beside(output: Path) -> Path:
    """The records file of a run that writes no JSON lines itself; kept, so that the run can be gone on with."""
    return output.with_name(f"{output.name}{_RECORDS}")


def unsure_beside(output: Path) -> Path:
    """The output that has the records which are not sure enough for ``output``."""
    return output.with_name(f"{output.stem}.unsure{output.suffix}")


def records_file(outputs: Sequence[Path], kinds: Sequence[str], *, parted: bool = False) -> Path:
    """Where records are written as they come: the first JSONL output, else a file beside the first output.

    Where outputs are ``parted`` into sure and unsure records none of them holds all.
    """
    if parted:
        return records_beside(outputs[0])
    jsonl = [path for path, kind in zip(outputs, kinds, strict=True) if kind == "jsonl"]
    return jsonl[0] if jsonl else records_beside(outputs[0])


def new_beside(records: Path) -> Path:
    """The records file of a run that will take the place of the one there is."""
    return records.parent / f".{records.name}.new" / records.name


def part_of(path: Path) -> Path:
    """The file that will be put in the place of ``path``, while it is made; its folder may hold more."""
    return path.parent / f".{path.name}.part" / path.name


@contextmanager
def making(path: Path) -> Iterator[Path]:
    """The part of ``path``, in a folder of its own without anything left from before; gone if the making fails."""
    made = part_of(path)
    clear(path)
    made.parent.mkdir(parents=True)
    try:
        yield made
        sync(made)
    except BaseException:
        clear(path)
        raise


def put_in_place(path: Path) -> None:
    """Let the part of ``path`` take its place; nothing is done where it has done so already."""
    made = part_of(path)
    with suppress(FileNotFoundError):
        os.replace(made, path)
    clear(path)


def clear(path: Path) -> None:
    """Remove what is left of a making of ``path`` that was broken off."""
    shutil.rmtree(part_of(path).parent, ignore_errors=True)


def set_aside(path: Path, size: int) -> Path:
    """Copy the last ``size`` bytes of a file to a name that nothing has yet."""
    names = (path.with_name(f"{path.name}.cut{number or ''}") for number in count())
    kept = next(name for name in names if not name.exists())
    with open(path, "rb") as file, open(kept, "xb") as aside:
        file.seek(-size, os.SEEK_END)
        shutil.copyfileobj(file, aside)
    sync(kept)
    return kept


def sync(path: Path) -> None:
    """Have a file on disk before anything rests on it."""
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def is_same(file: int, path: Path) -> bool:
    """Whether an open file is still the one of that name: it may have been removed, or another put there."""
    try:
        return os.path.samestat(os.fstat(file), os.stat(path))
    except OSError:
        return False


def is_being_written(journal: Path) -> bool:
    """Whether a run holds the lock of a journal."""
    try:
        import fcntl
    except ImportError:  # not on Windows
        return False
    try:
        with open(journal, "rb") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except FileNotFoundError:
        pass
    return False


def checksum_of(path: Path) -> str:
    """A digest of a file."""
    with open(path, "rb") as file:
        return file_digest(file, lambda: blake2b(digest_size=8)).hexdigest()


def _base(records: Path) -> str:
    return records.name.removesuffix(_RECORDS)
