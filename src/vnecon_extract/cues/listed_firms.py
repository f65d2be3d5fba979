"""Firms told one by one, each with its figures in a bracket: ``một số ngân hàng như Sao Mai (900 tỷ đồng)``."""

from collections.abc import Sequence

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.short_names import within
from vnecon_extract.decisions import Decision
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.patterns import LetterPattern, Pattern, alternatives
from vnecon_extract.rules import Rule

_REACH = 60
_NAME = LetterPattern(r"(?:^|[,;:]\s|\s(?P<join>\p{Ll}+)\s)(?P<name>\p{Lu}[\p{L}&.-]*(?:\s[\p{L}&.-]+){0,4})\s?$")


class ListedFirms:
    """Finds whose own the figures in a bracket are; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        self._nouns = Lexicon(dict.fromkeys(words["firm_nouns"]), book)
        several, firms = alternatives(words["several"]), alternatives(words["firm_nouns"])
        self._firms = Pattern(rf"(?<!\w)(?:{several}|\d+)\s{firms}(?!\w)")
        self._joins = frozenset(words["before_firms"])

    def each(
        self, reading: Reading, row: Sequence[Figure], owners: list[Decision[str | None]]
    ) -> list[Decision[str | None]]:
        """``owners`` of the figures of a sentence that has brackets, with the firms named right before them."""
        low = reading.sentence.low
        last = max([figure.bracket for figure in row])
        firms = self._firms.search(low, 0, last) if last >= 0 and self._nouns.occurs(low) else None
        if firms is None:
            return owners
        return [self._of(figure, reading, firms.end(), owner) for figure, owner in zip(row, owners, strict=True)]

    def _of(self, figure: Figure, reading: Reading, firms: int, owner: Decision[str | None]) -> Decision[str | None]:
        if owner.value is not None or figure.bracket < firms:
            return owner
        start = max(firms, figure.bracket - _REACH)
        found = _NAME.search(reading.sentence.text[start : figure.bracket])
        if found is None or (found["join"] is not None and found["join"] not in self._joins):
            return owner
        name = within(reading.sentence, start + found.start("name"), start + found.end("name"))
        at = name.start - reading.sentence.start
        known = (reading.places, reading.indicators, reading.periods)
        if any(m.start < at + len(found["name"]) and at < m.end for of in known for m in of):
            return owner
        return Decision(found["name"], Rule.OWNER_NAMED, name)
