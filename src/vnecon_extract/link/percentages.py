"""Percentages of what has none of its own: is ``Xuất khẩu ..., 23,5%`` growth or a share?"""

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.roles import Role
from vnecon_extract.link.wholes import Wholes
from vnecon_extract.patterns import Pattern, alternatives


class Percentages:
    """Tells what a bare percentage of an amount is; ``share_words`` are those that make it a part of a whole."""

    def __init__(self, words: dict[str, tuple[str, ...]], wholes: Wholes) -> None:
        self._wholes = wholes
        self._share = Pattern(rf"(?<!\w){alternatives(words['share_words'])}(?!\w)")

    def role(self, figure: Figure, reading: Reading, before: Role | None) -> Role:
        """Share of the whole behind it, or that words before name; behind an amount in a bracket; else growth."""
        quantity, low = figure.quantity, reading.sentence.low
        if figure.bracket >= 0 and before is not None and before.kind == "level":
            return Role("share", 0, "a percentage bracketed behind an amount")
        if self._share.search(low, figure.left.start, figure.start):
            return Role("share", 0, "a share by the words before")
        if self._wholes.named(figure, reading):
            return Role("share", 0, "a whole follows")
        # "vượt trên 16,1%": the verb stands inside the word that binds the value.
        changes = any(c.role == "change" for c in figure.cues) or "vượt" in low[figure.start : quantity.start]
        if before is not None and before.kind in ("level", "share") and not changes:
            return Role("share", 0, "a percentage behind an amount")
        return Role("change", 1, "a percentage of what has no percentage of its own")
