"""Extracts in a fresh Python whose patterns are watched: how much text each is asked to look through.

    python watch.py TEXTS.json

prints, for every pattern of the library by its source: how many characters its searches went over in all, and the
longest stretches that one search and one match were given.
"""

import json
import re
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import regex

METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "split")
_ANCHORED = ("match", "fullmatch")


class Watch:
    """What has been seen of one pattern."""

    def __init__(self) -> None:
        self.scanned = self.searched = self.matched = 0

    def see(self, method: str, length: int, reached: int) -> None:
        """One call on ``length`` characters, of which a search went over ``reached``."""
        if method in _ANCHORED:
            self.matched = max(self.matched, length)
        else:
            self.searched = max(self.searched, length)
            self.scanned += reached


WATCHES: dict[str, Watch] = defaultdict(Watch)


class Watched:
    """A compiled pattern that tells what it is asked."""

    def __init__(self, pattern: Any) -> None:
        self._pattern = pattern
        self._watch = WATCHES[pattern.pattern] if isinstance(pattern.pattern, str) else Watch()

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._pattern, name)
        if name not in METHODS:
            return method
        text_at = 1 if name == "sub" else 0

        def call(*arguments: Any, **named: Any) -> Any:
            result = method(*arguments, **named)
            text = arguments[text_at]
            start, end = (*arguments[1:], *(0, len(text))[len(arguments) - 1 :])[:2] if not text_at else (0, len(text))
            length = max(0, min(end, len(text)) - start)
            found = name == "search" and result is not None
            self._watch.see(name, length, result.end() - start if found else length)
            return result

        self.__dict__[name] = call
        return call


def install() -> None:
    """From now on patterns that the library compiles, or writes where it uses them, are watched."""
    for module in (re, regex):
        compile_ = module.compile

        def watched(source: Any, *arguments: Any, _compile: Callable[..., Any] = compile_, **named: Any) -> Any:
            return _kept(_compile(source, *arguments, **named), sys._getframe(1).f_globals)

        module.compile = watched  # type: ignore[assignment]
        for name in METHODS:

            def direct(
                source: Any, *arguments: Any, _name: str = name, _compile: Callable[..., Any] = compile_, **named: Any
            ) -> Any:
                if isinstance(source, str | bytes):
                    flags = named.pop("flags", 0)
                    source = _kept(_compile(source, flags), sys._getframe(1).f_globals)
                return getattr(source, _name)(*arguments, **named)

            setattr(module, name, direct)


def _kept(pattern: Any, caller: dict[str, Any]) -> Any:
    return Watched(pattern) if caller["__name__"].startswith("vnecon_extract") else pattern


def main() -> None:
    """Watch the extraction of the texts of a file."""
    install()
    from vnecon_extract.pipeline import Extractor

    extractor = Extractor()
    for text in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")):
        extractor.extract(text)
    sys.stdout.write(json.dumps({source: vars(watch) for source, watch in WATCHES.items()}))


if __name__ == "__main__":
    main()
