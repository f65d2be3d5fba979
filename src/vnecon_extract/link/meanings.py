"""Meanings: the one indicator that the words of a subject mean for a figure, of all that they fit.

The words' own code first; then, in the order of ``further.STEPS``, what each further thing said makes of it.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache, partial

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.measured_in import OTHER
from vnecon_extract.cues.narrower import Narrowed
from vnecon_extract.cues.role import Role
from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import Decision
from vnecon_extract.document.scene import Scene
from vnecon_extract.document.topics import Parts, TopicFrame
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.further import STEPS, Case, WhoseMoney, by_share, name_of
from vnecon_extract.link.sought import Attached
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import Sentence
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, overlap, start_of
from vnecon_extract.values import replace, value

_CUSTOMS, _BUDGET, _HOMES = "customs_revenue", "budget_revenue", "real_estate_transactions"
# A look into an enum takes as long as a call.
_NAMED, _COMPONENT = Rule.INDICATOR_NAMED, Rule.INDICATOR_COMPONENT
_as_it_is = lru_cache(maxsize=1000)(Narrowed)


@value
class Meant:
    """The indicator of a figure, its subject, and the parts that say more than its name does."""

    code: Decision[str]
    subject: Subject
    shown: Mapping[str, Decision[Span]]


class Meanings:
    """Tells what the figures of one article mean; ``sentences`` are all of it."""

    def __init__(self, tables: Tables, scene: Scene, sentences: Sequence[Sentence]) -> None:
        self._tables, self._scene, self._sentences = tables, scene, sentences
        self._whose, self._homes = WhoseMoney(tables, scene), scene.genre.homes

    def of(
        self,
        codes: Sequence[str],
        found: Attached,
        figure: Figure,
        following: Figure | None,
        reading: Reading,
        said: Role,
        topic: TopicFrame,
    ) -> Meant:
        """Of ``codes``, which fit the figure, the one meant; ``following`` is the next figure."""
        assert found.subject is not None
        words = self._part_words(found.parts, reading.sentence) if found.parts else {}
        case = Case(
            figure, following, reading, said.kind, found.subject, found, topic, words, found.mention is not None
        )
        code = self._chosen(codes, case)
        in_family = self._tables.measures.in_family
        member = in_family(code.value)
        for rule, step, of_members in STEPS if member or words else ():
            if not (member if of_members else words):
                continue
            made = step(self._tables, code.value, case)
            if made != code.value:
                code, member = self._altered(code, made, rule), in_family(made)
        whole = by_share(self._tables, code.value, case)
        of_whole = whole != code.value
        if of_whole:
            code = self._altered(code, whole, Rule.INDICATOR_OF_WHOLE)
        whose = self._whose.of(code.value, case)
        told = of_whole or (whose != code.value and case.named) or codes[0] in self._tables.market_shares
        if whose != code.value:
            code = self._altered(code, whose, Rule.INDICATOR_BY_OWNER)
        narrowed = Narrowed(code.value) if of_whole else self._narrowed(code.value, case)
        if narrowed.code != code.value:
            code = self._altered(code, narrowed.code, Rule.INDICATOR_NARROWED)
        if self._homes and self._is_of_homes(code.value, case):
            code, narrowed = self._altered(code, _HOMES, Rule.INDICATOR_NARROWED), Narrowed(_HOMES, said=True)
        subject = replace(found.subject, codes=(narrowed.code,)) if narrowed.said or told else found.subject
        shown = self._shown(code.value, narrowed, case)
        return Meant(code, subject, self._tables.series.parts(subject, code.value, shown))

    def _shown(self, code: str, narrowed: Narrowed, case: Case) -> Mapping[str, Decision[Span]]:
        """The parts that say more than the indicator that is meant."""
        parts = case.found.parts
        if not parts:
            return parts
        banks, sentence = self._tables.central_banks, case.reading.sentence
        if banks.set(narrowed.code) and banks.last(sentence.low, case.figure.start) is not None:
            # what banks lend for, said before, is no part of the rate that the Fed sets
            parts = {d: s for d, s in parts.items() if s.value.start >= sentence.start}
        named, says = case.subject.span, self._tables.parts.own.says
        # "Giá vàng 85 triệu đồng/lượng, heo 62.000 đồng/con": only the part says that it is another price
        renamed = narrowed.code in self._tables.quoted and narrowed.code not in case.subject.codes
        shown: dict[str, Decision[Span]] = {}
        for d, part in parts.items():
            only, apart = renamed and not overlap(part.value, named), not case.named or part.value == named
            if only or not (d in narrowed.own or says(code, case.words[d], alone=apart)):
                shown[d] = part
        return shown

    def _chosen(self, codes: Sequence[str], case: Case) -> Decision[str]:
        """The code that the words mean here: the collecting office's, the one in force, the first."""
        words, in_force = case.subject.span, case.topic.code
        rule = _COMPONENT if case.found.narrowed else _NAMED
        if len(codes) == 1:
            return Decision(codes[0], rule, words)
        over = partial(outweighing, weights=self._tables.indicator_weights, words=words)
        both = _CUSTOMS in codes and _BUDGET in codes
        otherwise = both and self._tables.genres.is_collected_otherwise(case.reading.sentence.low)
        if otherwise:  # "thu ngân sách ..., trong đó thu nội địa ..., thu xuất nhập khẩu ...": of all
            codes = sorted(codes, key=lambda code: code == _CUSTOMS)
        first = over(codes[0], rule, Decision(codes[1], _NAMED))
        if self._scene.genre.customs and both and not otherwise:
            return over(_CUSTOMS, Rule.INDICATOR_CUSTOMS, first)
        own = self._narrowed(codes[0], case) if case.named else None
        if own is not None and own.said and own.code != in_force:
            return first  # "số doanh nghiệp đăng ký tạm ngừng", after those newly founded
        if in_force in codes and not (otherwise and in_force == _CUSTOMS):
            return over(in_force, Rule.INDICATOR_IN_FORCE, first)
        main = self._main(codes, case)
        if main is not None:
            return over(main, Rule.INDICATOR_IN_FORCE, first)
        # "612 doanh nghiệp lập mới, vốn đăng ký 3.284 tỷ đồng": of the family in force. codebook E2
        related = next((code for code in codes if self._tables.measures.kin(code, in_force)), None)
        if related is not None and related != first.value:
            return over(related, Rule.INDICATOR_IN_FORCE, first)
        return first

    def _is_of_homes(self, code: str, case: Case) -> bool:
        """``Lượng tiêu thụ đạt 8.100 căn``: a quantity that no table lists, in an article on the market of homes."""
        sentence, span = case.reading.sentence, case.subject.span
        if code != OTHER or span.start < sentence.start:
            return False
        if not sentence.low.startswith(self._tables.sold_homes, span.start - sentence.start):
            return False
        return bool(self._tables.measures.fitting((_HOMES,), case.figure.quantity, case.kind))

    def _altered(self, code: Decision[str], made: str, rule: Rule) -> Decision[str]:
        return outweighing(made, rule, code, self._tables.indicator_weights)

    def _main(self, codes: Sequence[str], case: Case) -> str | None:
        """``kim ngạch`` of cars in an article about imports: of flows both ways the one that the text is about, where
        nothing of the kind is in force. codebook T1"""
        measures = self._tables.measures
        group = measures.group(codes[0])
        main = case.topic.mains.get(group)
        if main is None or not measures.in_family(codes[0]) or measures.group(case.topic.code) == group:
            return None
        if measures.kin(codes[0], main[1]):
            return None
        return next((code for code in codes[1:] if measures.kin(code, main[1])), None)

    def _narrowed(self, code: str, case: Case) -> Narrowed:
        """What a part, a unit or more words of the name make of one that says too little."""
        narrower, figure, words = self._tables.narrower, case.figure, case.words
        if not narrower.may_narrow(code):
            return _as_it_is(code)
        low, mention = case.reading.sentence.low, case.found.mention
        name = low[mention.start : mention.end] if mention is not None else case.subject.words
        if name in self._tables.bare_kinds:  # a head noun alone: its heading tells, too
            words = {"label": case.topic.label or case.topic.heading, **words}
        told = narrower.is_told(code, low, words, figure.quantity.unit)
        found = narrower.of(code, low, name_of(case.found, figure), words, figure) if told else _as_it_is(code)
        held = "" if case.named or found.code != code else case.topic.code
        return _as_it_is(held) if held and narrower.goes_on(code, held, words, figure) else found

    def _part_words(self, parts: Parts, own: Sentence) -> dict[str, str]:
        """The words of parts by dimension: of the sentence ``own``, or of one before it."""
        words: dict[str, str] = {}
        for dimension, part in parts.items():
            start, end = part.value
            before = start < own.start
            sentence = self._sentences[bisect_right(self._sentences, start, key=start_of) - 1] if before else own
            words[dimension] = sentence.low[start - sentence.start : end - sentence.start]
        return words


def outweighing(
    code: str, rule: Rule, other: Decision[str], weights: Mapping[str, int], words: Span | None = None
) -> Decision[str]:
    """``code`` by ``rule``, rather than the ``other`` code."""
    if other.value == code:
        return Decision(code, rule, words, runner_up=other)
    below = weights[other.rule] + (weights["each_later"] if other.rule is rule else 0)
    return Decision(code, rule, words, runner_up=other, margin=weights[rule] - below)
