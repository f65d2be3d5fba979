"""What articles are called: no two of them the same.

The first article of a name keeps it; one from another source gets its source behind it, ``a@kho/a.txt``.
"""

import json
import os
import re
from dataclasses import replace

from vnecon_extract.batch.items import Outcome

_ARTICLE = re.compile(rb'^\{"article":"(?:[^"\\]|\\.)*+"', re.MULTILINE)


class Ids:
    """All names that were given, and to which source each.

    >>> ids = Ids()
    >>> ids.give("a", "bao/a.txt"), ids.give("a", "kho/a.txt"), ids.give("a", "bao/a.txt")
    ('a', 'a@kho/a.txt', 'a')
    """

    def __init__(self) -> None:
        self._given: dict[int, int] = {}  # hashes of both, to hold many in little memory

    def give(self, article: str, source: str) -> str:
        """The name of the article of a source: ``article``, unless one from another source has that."""
        owner = hash(os.path.abspath(source))
        while self._given.setdefault(hash(article), owner) != owner:
            article = f"{article}@{source}"
        return article


def called(outcome: Outcome, name: str, given: str) -> Outcome:
    """An outcome whose article is called as ``given``, in its records too."""
    if name == given:
        return outcome
    mark = b'{"article":' + json.dumps(given, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return replace(outcome, article=given, lines=_ARTICLE.sub(lambda _: mark, outcome.lines))


def is_told_apart(article: str, source: str) -> bool:
    """Whether a name was given because the article's own was taken."""
    return article.endswith(f"@{source}")
