"""Short names of firms: ``MB`` for ``Ngân hàng TMCP Quân đội``, as the bracket behind the full name says."""

from collections.abc import Iterable, Iterator

from vnecon_extract.decisions import Decision
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import EntityKind, Sentence
from vnecon_extract.patterns import LetterPattern, Pattern
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, span_of

OWNERS: tuple[EntityKind, ...] = ("company", "bank", "fund", "household")
# "Ngân hàng TMCP Quân đội (MB, HoSE: MBB)": short names in the bracket behind the full one.
_BRACKET = Pattern(r"\s?\((?P<words>[^()]{2,60})\)")
_SHORT = Pattern(r"(?<![\w])[A-Z][A-Za-z]*[A-Z&][\w&]*+|(?<![\w])[A-Z][a-z]{3,}+(?![\w])")
# "Tập đoàn Than Tân Tiến - TTT"
_DASHED = Pattern(r"\s[-–]\s(?P<short>[A-Z][A-Z&]+)$")
# "Công ty cổ phần Nhựa Bình Minh Sông Tiền" is "Bình Minh Sông Tiền" too.
_LAST_WORDS = LetterPattern(r"(?:(?<!\w)\p{Lu}\p{Ll}+\s){1,5}\p{Lu}\p{Ll}+$")


class Names:
    """The short names that an article gives its firms, each with the full name."""

    def __init__(self, readings: Iterable[Reading], not_names: frozenset[str], places: frozenset[str]) -> None:
        self.full: dict[str, str] = {}
        for reading in readings:
            for entity in reading.entities:
                if entity.kind not in OWNERS:
                    continue
                bracket = _BRACKET.match(reading.sentence.text, entity.end)
                for short in _SHORT.findall(bracket["words"]) if bracket else ():
                    if short.lower() not in not_names:
                        self.full.setdefault(short, entity.name)
                dashed = _DASHED.search(entity.name)
                if dashed is not None and dashed["short"].lower() not in not_names:
                    self.full.setdefault(dashed["short"], entity.name)
                last = _LAST_WORDS.search(entity.name)
                if last is not None and last.group() != entity.name and not _ends_in(last.group(), places):
                    self.full.setdefault(last.group(), entity.name)
        self._short = {full: short for short, full in reversed(self.full.items())}

    def canonical(self, name: str) -> str:
        """One name for a firm that is called by several."""
        return self._short.get(name, self._short.get(self.full.get(name, ""), name))

    def all(self, sentence: Sentence) -> list[tuple[int, int, str]]:
        """Where ``sentence`` calls firms by their short names, each with the full name."""
        text = sentence.text
        called = [short for short in self.full if short in text]
        if not called:
            return []
        # Of those that begin alike the longest.
        found = sorted((at, -len(short), short) for short in called for at in _whole_words(short, text))
        kept: list[tuple[int, int, str]] = []
        for start, size, short in found:
            if not kept or start >= kept[-1][1]:
                kept.append((start, start - size, self.full[short]))
        return kept

    def first(self, sentence: Sentence) -> Decision[str] | None:
        """The full name of the first firm that ``sentence`` calls by its short name."""
        found = self.all(sentence)
        if not found:
            return None
        start, end, name = found[0]
        return Decision(name, Rule.OWNER_SHORT_NAME, within(sentence, start, end))


def within(sentence: Sentence, start: int, end: int) -> Span:
    """Where ``start:end`` of ``sentence`` stands in the cleaned text."""
    return span_of((sentence.start + start, sentence.start + end))


def _whole_words(words: str, text: str) -> Iterator[int]:
    """Where ``words`` stand in ``text`` with no letter or digit at either end."""
    at = text.find(words)
    while at >= 0:
        before, behind = text[at - 1 : at], text[at + len(words) : at + len(words) + 1]
        if not (_is_letter(before) or _is_letter(behind)):
            yield at
        at = text.find(words, at + 1)


def _is_letter(char: str) -> bool:
    return char.isalnum() or char == "_"


def _ends_in(words: str, places: frozenset[str]) -> bool:
    """Whether a name is a place's, or ends in one (``Điện lực Việt Nam``)."""
    parts = words.lower().split()
    return any(" ".join(parts[i:]) in places for i in range(len(parts)))
