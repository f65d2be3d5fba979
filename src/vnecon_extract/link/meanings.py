"""Meanings: the one indicator that the words of a subject mean for a figure, of all that they fit."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.attachment import Attachment
from vnecon_extract.link.carried import Attached
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.roles import Role
from vnecon_extract.link.state import State, Subject
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import Sentence
from vnecon_extract.span import Span, start_of
from vnecon_extract.values import value

_BEHIND = 40


@value
class Meant:
    """The indicator of a figure, its subject, and the parts that say more than its name does."""

    code: str
    subject: Subject
    shown: dict[str, Span]


class Meanings:
    """Tells what the figures of one article mean; ``sentences`` are all of it, ``state`` is what is in force, ``local``
    whether they are a province's."""

    def __init__(self, tables: Tables, state: State, sentences: Sequence[Sentence], *, local: bool) -> None:
        self._tables, self._state, self._sentences, self._local = tables, state, sentences, local

    def of(
        self,
        codes: Sequence[str],
        found: Attached,
        figure: Figure,
        following: Figure | None,
        reading: Reading,
        said: Role,
        attachment: Attachment,
    ) -> Meant:
        """Of ``codes``, which fit the figure, the one meant; ``following`` is the next figure."""
        measures, low, quantity = self._tables.measures, reading.sentence.low, figure.quantity
        assert found.subject is not None
        code = attachment.choose(codes)
        carried = said.kind in ("change", "ratio") and measures.is_part(quantity) and found.mention is None
        if carried and measures.kin(code, self._state.code):
            code = self._state.code  # codebook T2
        if "partner" in found.parts:
            code = measures.with_partner(code)
        if said.kind == "change" and found.mention is not None and following is not None:
            code = measures.by_level(code, quantity, following, low)
        if "product" in found.parts:
            code = self._of_product(code, found, reading, figure, said)
        code = measures.by_words(code, low[quantity.end : quantity.end + _BEHIND])
        abroad = "partner" in found.parts
        before = self._state.foreign_money
        before = not self._local if before is None else before
        theirs = self._tables.whose.of(code, found.mention, figure, reading, abroad=abroad, before=before)
        held = self._state.code if found.mention is None else ""
        narrowed = self._tables.narrower.of(theirs, low, _name(found, figure), self._words(found, low), figure, held)
        told = narrowed.said or (theirs != code and found.mention is not None)
        subject = replace(found.subject, codes=(narrowed.code,)) if told else found.subject
        return Meant(narrowed.code, subject, {d: s for d, s in found.parts.items() if d not in narrowed.own})

    def _words(self, found: Attached, low: str) -> dict[str, str]:
        """The words of the parts, which may stand in an earlier sentence; for a head noun alone the heading too."""
        mention, words = found.mention, {}
        if mention is not None and low[mention.start : mention.end] in self._tables.bare_kinds:
            words["label"] = self._state.label or self._state.heading
        for dimension, span in found.parts.items():
            sentence = self._sentences[bisect_right(self._sentences, span.start, key=start_of) - 1]
            words[dimension] = sentence.low[span.start - sentence.start : span.end - sentence.start]
        return words

    def _of_product(self, code: str, found: Attached, reading: Reading, figure: Figure, said: Role) -> str:
        """The indicator that a product of a list has of its own."""
        part, offset, subject = found.parts["product"], reading.sentence.start, found.subject
        told = found.mention is not None or (subject is not None and part == subject.parts.get("product"))
        if subject is None or part.start < offset or (told and code not in self._tables.products.lists):
            return code
        product = reading.sentence.low[part.start - offset : part.end - offset]
        return self._tables.products.own(code, subject.words, product, figure.quantity, said.kind)


def _name(found: Attached, figure: Figure) -> Span:
    """The words that name what is measured: from the name of the indicator to the verb, or what is counted and on."""
    mention, quantity = found.mention, figure.quantity
    if mention is None:
        counted = found.subject is not None and len(found.subject.words) == 0 and not found.parts
        return Span(quantity.unit_start, figure.tail.end) if counted else Span(0, 0)
    if mention.start >= quantity.unit_start:
        return Span(quantity.unit_start, figure.tail.end)
    verb = next((cue.start for cue in figure.cues if cue.start >= mention.end and cue.role != "from"), figure.start)
    return Span(mention.start, max(verb, mention.end))
