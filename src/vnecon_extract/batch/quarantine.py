"""The quarantine: why articles failed, a line each.  It says what the journal knows, so it can be made again."""

import os
from collections.abc import Iterator
from pathlib import Path

from vnecon_extract.batch.journal import Entry, read_journal
from vnecon_extract.batch.names import clear, making, put_in_place
from vnecon_extract.errors import OutputError


class Quarantine:
    """The file of failures; what is not as the journal has it is made again.

    ``remade`` says that this was more than a crash leaves: the file was missing, or something in it was changed.
    """

    def __init__(self, path: Path, journal: Path) -> None:
        self.path, self._journal = path, journal
        clear(path)
        right, self.remade = compared(path, journal)
        if not right:
            self._make()

    def append(self, lines: bytes) -> None:
        """Add lines; if the file has been removed meanwhile, it is made again with them."""
        try:
            if not self.path.exists():
                self._make()
            elif lines:
                with open(self.path, "ab") as file:
                    file.write(lines)
                    file.flush()
                    os.fsync(file.fileno())
        except OSError as error:
            said = f"{error.strerror}; all before is whole, --resume goes on"
            raise OutputError(error.errno, said, str(self.path)) from error

    def _make(self) -> None:
        with making(self.path) as made, open(made, "wb") as file:
            file.writelines(_lines(self._journal))
        put_in_place(self.path)


def compared(path: Path, journal: Path) -> tuple[bool, bool]:
    """Whether a quarantine is as the journal has it; and if it is not, whether that is more than a crash leaves."""
    if not path.exists():
        return False, any(_lines(journal))
    with open(path, "rb") as file:
        for line in _lines(journal):
            there = file.read(len(line))
            if there != line:
                return False, not line.startswith(there)
        return not file.read(1), False


def _lines(journal: Path) -> Iterator[bytes]:
    told = (entry for entry, _ in read_journal(journal) if isinstance(entry, Entry))
    return filter(None, (entry.quarantined() for entry in told))
