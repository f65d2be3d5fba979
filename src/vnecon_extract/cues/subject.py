"""What a figure is a figure of."""

from collections.abc import Mapping
from dataclasses import field

from vnecon_extract.decisions import Decision
from vnecon_extract.span import Span
from vnecon_extract.values import value


@value
class Subject:
    """What is measured: the codes its words fit, where they stand (in the cleaned text), and the parts they name;
    ``growth`` is 1 where they name its growth, -1 its fall."""

    codes: tuple[str, ...]
    span: Span
    parts: Mapping[str, Decision[Span]] = field(default_factory=dict)
    negative: bool = False
    growth: int = 0
    words: str = ""

    @property
    def said(self) -> set[str]:
        """Dimensions whose part is a word of the name itself (``thu nội địa``), products aside: no list goes on."""
        if not self.parts:
            return set()
        start, end = self.span
        return {d for d, p in self.parts.items() if d != "product" and start <= p.value.start < end}
