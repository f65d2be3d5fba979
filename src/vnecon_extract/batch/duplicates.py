"""Articles that repeat an earlier one, word for word or nearly: marked, never dropped.

Near is a Jaccard similarity of word 5-grams of about 0.7 or more, by MinHash; the same agency text under another
headline is near, two months of the same monthly report are not.
"""

import json
from dataclasses import replace
from typing import Any

from vnecon_extract.batch.items import Outcome
from vnecon_extract.errors import MissingExtraError
from vnecon_extract.patterns import lower

_PERMUTATIONS = 128
_SCHEME = "affine32"
_THRESHOLD = 0.7
_WORDS = 5


def signature(text: str) -> bytes:
    """The MinHash of a text, as bytes that can be kept."""
    import numpy

    shingles = _shingles(text)
    found = _minhash()(num_perm=_PERMUTATIONS, scheme=_SCHEME)
    found.update_batch(shingles)
    return bytes(found.hashvalues.astype(numpy.uint32).tobytes())


def _shingles(text: str) -> list[bytes]:
    words = "".join(c if c.isalnum() else " " for c in lower(text)).split()
    last = max(1, len(words) - _WORDS + 1)
    return sorted({" ".join(words[i : i + _WORDS]).encode("utf-8", "surrogatepass") for i in range(last)})


class Duplicates:
    """All articles so far, by their signatures."""

    def __init__(self) -> None:
        try:
            from datasketch import MinHashLSH
        except ImportError as error:
            raise _missing() from error
        self._index: Any = MinHashLSH(threshold=_THRESHOLD, num_perm=_PERMUTATIONS)
        self._articles: list[tuple[str, bytes]] = []

    def mark(self, article: str, kept: bytes) -> str | None:
        """The id of the first article that this one repeats, if any; from now on this one is known too."""
        if not kept:
            return None
        found = _minhash()(num_perm=_PERMUTATIONS, scheme=_SCHEME, hashvalues=_values(kept).astype("uint64"))
        near = sorted(i for i in self._index.query(found) if self._similarity(i, kept) >= _THRESHOLD)
        self._index.insert(len(self._articles), found)
        self._articles.append((article, kept))
        return self._articles[near[0]][0] if near else None

    def _similarity(self, number: int, kept: bytes) -> float:
        """The share of equal hash values: the index gives candidates, this decides."""
        return float((_values(self._articles[number][1]) == _values(kept)).mean())


def _values(kept: bytes) -> Any:
    import numpy

    return numpy.frombuffer(kept, dtype=numpy.uint32)


def marked(outcome: Outcome, duplicate_of: str) -> Outcome:
    """An outcome whose records say of what their article is a duplicate."""
    mark = b'"duplicate_of":%s}\n' % json.dumps(duplicate_of, ensure_ascii=False).encode()
    return replace(outcome, lines=outcome.lines.replace(b'"duplicate_of":null}\n', mark))


def _minhash() -> Any:
    try:
        from datasketch import MinHash
    except ImportError as error:
        raise _missing() from error
    return MinHash


def _missing() -> MissingExtraError:
    return MissingExtraError('looking for duplicates needs datasketch: pip install "vnecon-extract[dedup]"')
