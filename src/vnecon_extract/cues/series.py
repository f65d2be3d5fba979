"""Named series: the part and the place that a name tells by itself (``Nikkei 225``, ``dầu Brent``)."""

from collections.abc import Mapping, Sequence

from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import Decision
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.linking import named_parts
from vnecon_extract.knowledge.series import Series, named_series
from vnecon_extract.patterns import lower
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span


class SeriesNames:
    """Knows the named series by the words of a subject."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._by_words: dict[str, tuple[Series, str]] = {}
        self._named = named_parts(knowledge)
        for one in named_series(knowledge):
            for name in (*one.says, *one.risky):
                for words in (name, *(f"{lead} {name}" for lead in one.leads)):
                    self._by_words[lower(words)] = one, lower(name)
        #: Whether words, in lower case, name a series.
        self.knows = self._by_words.__contains__
        self._telling = {*self._by_words, *(words for _, words in self._named)}

    def of(self, places: Sequence[str]) -> frozenset[str]:
        """The names of those that are of one of ``places``."""
        return frozenset(words for words, (one, _) in self._by_words.items() if one.place in places)

    def parts(self, subject: Subject, code: str, parts: Mapping[str, Decision[Span]]) -> Mapping[str, Decision[Span]]:
        """``parts`` of a figure of ``code``, with the name of its series where the indicator is wider, or of the kind
        that the name says; a product in the name (``Đồng``, copper, in ``Đồng bảng Anh``) is none."""
        if subject.words not in self._telling:
            return parts
        dimension = self._named.get((code, subject.words))
        if dimension is not None:
            return {**parts, dimension: Decision(subject.span, Rule.PART_NAMED, subject.span)}
        one, name = self._by_words.get(subject.words, (None, ""))
        if one is None or one.indicator != code:
            return parts
        start, end = subject.span
        shown = {d: p for d, p in parts.items() if d != "product" or not start <= p.value.start < end}
        if one.part:
            words = Span(end - len(name), end) if end - start == len(subject.words) else subject.span
            shown[one.part] = Decision(words, Rule.PART_OF_SERIES, words)
        return shown

    def place(self, subject: Subject, code: str) -> str:
        """The code of the place whose figures the series is, or ""."""
        one, _ = self._by_words.get(subject.words, (None, ""))
        return one.place if one is not None and one.indicator == code else ""
