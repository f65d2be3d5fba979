"""Meanings: the one indicator that the words of a subject mean for a figure, of all that they fit.

The words' own code first; then, in the order of ``further.STEPS``, what each further thing said makes of it.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache, partial

from vnecon_extract.cues.measured_in import OTHER
from vnecon_extract.cues.named_beside import compared
from vnecon_extract.cues.narrower import Narrowed
from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import Decision
from vnecon_extract.document.scene import Scene
from vnecon_extract.document.topics import Parts
from vnecon_extract.link.further import STEPS, WhoseMoney, by_share, name_of
from vnecon_extract.link.passages import Draft
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import Sentence
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, overlap, start_of
from vnecon_extract.values import replace

_CUSTOMS, _BUDGET, _HOMES = "customs_revenue", "budget_revenue", "real_estate_transactions"
_ANY_RATE, _POLICY_RATE = "interest_rate", "policy_rate"
# A look into an enum takes as long as a call.
_NAMED, _COMPONENT = Rule.INDICATOR_NAMED, Rule.INDICATOR_COMPONENT
_as_it_is = lru_cache(maxsize=1000)(Narrowed)
# The indicator of a figure, its subject, and the parts that say more than its name does.
Meant = tuple[Decision[str], Subject, Parts]


class Meanings:
    """Tells what the figures of one article mean; ``sentences`` are all of it."""

    def __init__(self, tables: Tables, scene: Scene, sentences: Sequence[Sentence]) -> None:
        self._tables, self._scene, self._sentences = tables, scene, sentences
        self._whose, self._anybodys = WhoseMoney(tables, scene), tables.whose.anybodys
        self._homes = scene.genre.homes

    def of(self, draft: Draft) -> Meant:
        """Of the codes that fit a figure, the one meant."""
        codes, found, words = draft.codes, draft.found, draft.words
        code = self._chosen(codes, draft)
        in_family = self._tables.measures.in_family
        member = in_family(code.value)
        for rule, step, of_members in STEPS if member or words else ():
            if not (member if of_members else words):
                continue
            made = step(self._tables, code.value, draft)
            if made != code.value:
                code, member = self._altered(code, made, rule), in_family(made)
        whole = by_share(self._tables, code.value, draft) if draft.following is not None else code.value
        of_whole = whole != code.value
        if of_whole:
            code = self._altered(code, whole, Rule.INDICATOR_OF_WHOLE)
        whose = self._whose.of(code.value, draft) if code.value in self._anybodys else code.value
        told = of_whole or (whose != code.value and draft.by_name) or codes[0] in self._tables.market_shares
        if whose != code.value:
            code = self._altered(code, whose, Rule.INDICATOR_BY_OWNER)
        narrowed = _as_it_is(code.value) if of_whole else self._narrowed(code.value, draft)
        if narrowed.code != code.value:
            code = self._altered(code, narrowed.code, Rule.INDICATOR_NARROWED)
        if code.value == _ANY_RATE and self._is_of_bank(draft):
            code, narrowed = self._altered(code, _POLICY_RATE, Rule.INDICATOR_NARROWED), _as_it_is(_POLICY_RATE)
        if self._homes and self._is_of_homes(code.value, draft):
            code, narrowed = self._altered(code, _HOMES, Rule.INDICATOR_NARROWED), Narrowed(_HOMES, said=True)
        subject = replace(draft.subject, codes=(narrowed.code,)) if narrowed.said or told else draft.subject
        if narrowed.said and narrowed.code == OTHER and found.mention is not None:
            subject = self._spelt_out(subject, draft.reading.sentence)
        stage = self._stage(subject, code.value, draft) if self._tables.stages.of(code.value) else None
        shown = self._shown(code.value, narrowed, draft, anew=stage is not None) if found.parts else found.parts
        subject = subject if stage is None else replace(subject, span=stage)
        return code, subject, self._tables.series.parts(subject, code.value, shown)

    def _spelt_out(self, subject: Subject, sentence: Sentence) -> Subject:
        """``Tự doanh bán ròng``: what makes an indicator another one, that no table lists, is a word of its name."""
        start = self._tables.narrower.leading(sentence.low, subject.span.start - sentence.start)
        return subject if start is None else replace(subject, span=Span(sentence.start + start, subject.span.end))

    def _stage(self, subject: Subject, code: str, draft: Draft) -> Span | None:
        """``Trên kênh cầm cố, có 2.600 tỷ đồng trúng thầu``: the step of an operation is what is measured."""
        offset = draft.reading.sentence.start
        name = Span(subject.span.start - offset, subject.span.end - offset)
        step = self._tables.stages.said(code, draft.figure, draft.low, name)
        return None if step is None else Span(step.start + offset, step.end + offset)

    def _shown(self, code: str, narrowed: Narrowed, draft: Draft, *, anew: bool) -> Mapping[str, Decision[Span]]:
        """The parts that say more than the indicator that is meant; those said before go with what was done before,
        where another step is told ``anew``."""
        parts, banks, sentence = draft.found.parts, self._tables.central_banks, draft.reading.sentence
        if anew or (banks.set(narrowed.code) and banks.last(sentence.low, draft.figure.start) is not None):
            # what banks lend for, said before, is no part of the rate that the Fed sets
            parts = {d: s for d, s in parts.items() if s.value.start >= sentence.start}
        named, says = draft.subject.span, self._tables.parts.own.says
        # "Giá vàng 85 triệu đồng/lượng, heo 62.000 đồng/con": only the part says that it is another price
        renamed = narrowed.code in self._tables.quoted and narrowed.code not in draft.subject.codes
        shown: dict[str, Decision[Span]] = {}
        for d, part in parts.items():
            only, apart = renamed and not overlap(part.value, named), not draft.by_name or part.value == named
            if only or not (d in narrowed.own or says(code, draft.words[d], alone=apart)):
                shown[d] = part
        return shown

    def _chosen(self, codes: Sequence[str], draft: Draft) -> Decision[str]:
        """The code that the words mean here: the collecting office's, the one in force, the first."""
        words, in_force = draft.subject.span, draft.topic.code
        rule = _COMPONENT if draft.found.narrowed else _NAMED
        if len(codes) == 1:
            return Decision(codes[0], rule, words)
        over = partial(outweighing, weights=self._tables.indicator_weights, words=words)
        both = _CUSTOMS in codes and _BUDGET in codes
        otherwise = both and self._tables.genres.is_collected_otherwise(draft.low)
        if otherwise:  # "thu ngân sách ..., trong đó thu nội địa ..., thu xuất nhập khẩu ...": of all
            codes = sorted(codes, key=lambda code: code == _CUSTOMS)
        first = over(codes[0], rule, Decision(codes[1], _NAMED))
        if self._scene.genre.customs and both and not otherwise:
            return over(_CUSTOMS, Rule.INDICATOR_CUSTOMS, first)
        own = self._narrowed(codes[0], draft) if draft.by_name else None
        if own is not None and own.said and own.code != in_force:
            return first  # "số doanh nghiệp đăng ký tạm ngừng", after those newly founded
        if in_force in codes and not (otherwise and in_force == _CUSTOMS):
            return over(in_force, Rule.INDICATOR_IN_FORCE, first)
        main = self._main(codes, draft)
        if main is not None:
            return over(main, Rule.INDICATOR_IN_FORCE, first)
        # "612 doanh nghiệp lập mới, vốn đăng ký 3.284 tỷ đồng": of the family in force. codebook E2
        related = next((code for code in codes if self._tables.measures.kin(code, in_force)), None)
        if related is not None and related != first.value:
            return over(related, Rule.INDICATOR_IN_FORCE, first)
        return first

    def _is_of_bank(self, draft: Draft) -> bool:
        """``Fed họp hôm nay. Ủy ban này hạ lãi suất``: whether words stand for a central bank that was named before."""
        if not draft.by_name or draft.reading.sentence.start not in self._scene.banks.told:
            return False
        return self._tables.central_banks.says_this(draft.low, draft.figure.start)

    def _is_of_homes(self, code: str, draft: Draft) -> bool:
        """``Lượng tiêu thụ đạt 8.100 căn``: a quantity that no table lists, in an article on the market of homes."""
        sentence, span = draft.reading.sentence, draft.subject.span
        if code != OTHER or span.start < sentence.start:
            return False
        if not sentence.low.startswith(self._tables.sold_homes, span.start - sentence.start):
            return False
        return bool(self._tables.measures.fitting((_HOMES,), draft.quantity, draft.kind))

    def _altered(self, code: Decision[str], made: str, rule: Rule) -> Decision[str]:
        return outweighing(made, rule, code, self._tables.indicator_weights)

    def _main(self, codes: Sequence[str], draft: Draft) -> str | None:
        """``kim ngạch`` of cars in an article about imports: of flows both ways the one that the text is about, where
        nothing of the kind is in force. codebook T1"""
        measures = self._tables.measures
        group = measures.group(codes[0])
        main = draft.topic.mains.get(group)
        if main is None or not measures.in_family(codes[0]) or measures.group(draft.topic.code) == group:
            return None
        if measures.kin(codes[0], main[1]):
            return None
        return next((code for code in codes[1:] if measures.kin(code, main[1])), None)

    def _narrowed(self, code: str, draft: Draft) -> Narrowed:
        """What a part, a unit or more words of the name make of one that says too little."""
        narrower, figure, words = self._tables.narrower, draft.figure, draft.words
        if not narrower.may_narrow(code):
            return _as_it_is(code)
        low, mention = draft.low, draft.found.mention
        name = low[mention.start : mention.end] if mention is not None else draft.subject.words
        if name in self._tables.bare_kinds:  # a head noun alone: its heading tells, too
            words = {"label": draft.topic.label or draft.topic.heading, **words}
        found = _as_it_is(code)
        if narrower.is_told(code, low, words, figure.quantity.unit):
            aside = compared(figure, draft.reading)
            found = narrower.of(code, low, name_of(draft.found, figure), words, figure, aside)
        held = "" if draft.by_name or found.code != code else draft.topic.code
        return _as_it_is(held) if held and narrower.goes_on(code, held, words, figure) else found

    def part_words(self, parts: Parts, own: Sentence) -> dict[str, str]:
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
