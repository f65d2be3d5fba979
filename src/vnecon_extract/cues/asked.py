"""A figure whose period is asked for."""

from collections.abc import Sequence
from typing import Literal

from vnecon_extract.cues.figures import Figure
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import BaseMention, PeriodMention
from vnecon_extract.values import value

Nature = Literal["flow", "stock", "quote"]


@value
class Asked:
    """A figure whose period is asked for: ``row`` are the figures of its sentence, ``turn`` what a list gives it,
    ``nature`` whether it adds up over time, is counted at a moment, or is a price or rate that markets quote;
    ``growth`` that it is a change or ratio, ``part`` that it is of a part, ``same`` that it says
    the figure before it in another unit, ``future`` that it is planned or expected,
    ``origin`` that it is the first of ``từ A lên B``; ``code`` is its indicator; ``expected`` that it is what was
    expected of the figure before it, ``compared`` that it is what that is compared with or came from; ``base`` is what
    a list says that it is measured against, ``forecast`` that it is what is to come of it, of no figure told before."""

    figure: Figure
    row: Sequence[Figure]
    reading: Reading
    turn: PeriodMention | None
    nature: Nature
    growth: bool = False
    part: bool = False
    same: bool = False
    future: bool = False
    origin: bool = False
    code: str = ""
    expected: bool = False
    compared: bool = False
    base: BaseMention | None = None
    forecast: bool = False

    @property
    def is_price(self) -> bool:
        """Whether the figure is a price, or by how much one was changed; a per cent is most often of its index."""
        return self.nature == "quote" and self.figure.quantity.unit != "percent"
