"""Which records of a run go into an output: all, those that are sure enough, or the others."""

import json
from collections.abc import Iterable, Iterator

from vnecon_extract.values import value


@value
class Part:
    """The records whose confidence is at least ``least``, or the others if ``unsure``; all where there is no ``least``.

    A record that nobody judged is not sure.
    """

    least: float | None = None
    unsure: bool = False

    def of(self, lines: Iterable[bytes]) -> Iterator[bytes]:
        """The JSON lines of records that are of this part.

        >>> [*Part(0.9).of([b'{"confidence": 0.95}', b'{"confidence": 0.5}', b'{}'])]
        [b'{"confidence": 0.95}']
        """
        if self.least is None:
            yield from lines
            return
        for line in lines:
            sure = (json.loads(line).get("confidence") or 0) >= self.least
            if sure is not self.unsure:
                yield line


ALL = Part()
