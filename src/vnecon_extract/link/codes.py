"""Codes: which indicator a figure is one of, where the words of its subject fit several, or more is said of it.

The words' own code first; then, in the order of ``Codes``, what each further thing said makes of it.
"""

from collections.abc import Mapping, Sequence

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.decisions import Decision
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.measures import Measures
from vnecon_extract.link.products import Products
from vnecon_extract.link.rules import Rule
from vnecon_extract.link.subject import Subject
from vnecon_extract.span import Span
from vnecon_extract.values import value

_BEHIND = 40
_CUSTOMS, _BUDGET = "customs_revenue", "budget_revenue"


@value
class Coded:
    """A figure whose code is asked for.

    ``codes`` are those that its subject's words and its unit allow, ``in_force`` is that of the figures before it;
    ``named`` says that words of its own sentence name the subject, ``narrowed`` that they narrow it to a component,
    ``customs`` that
    a customs office speaks; ``following`` is the next figure.
    """

    figure: Figure
    following: Figure | None
    reading: Reading
    kind: str
    subject: Subject
    parts: Mapping[str, Decision[Span]]
    codes: Sequence[str]
    in_force: str
    named: bool
    narrowed: bool
    customs: bool


class Codes:
    """Tells the codes of figures."""

    def __init__(self, measures: Measures, products: Products) -> None:
        self._measures, self._products = measures, products
        self._steps = (
            (Rule.INDICATOR_BY_PARTNER, self._by_partner),
            (Rule.INDICATOR_BY_LEVEL, self._by_level),
            (Rule.INDICATOR_BY_PRODUCT, self._by_product),
            (Rule.INDICATOR_BY_WORDS, self._by_words),
        )

    def of(self, asked: Coded) -> Decision[str]:
        """The code of a figure."""
        decided = self._chosen(asked)
        for rule, step in self._steps:
            code = step(decided.value, asked)
            if code != decided.value:
                decided = Decision(code, rule, runner_up=decided)
        return decided

    def _chosen(self, asked: Coded) -> Decision[str]:
        """The code that the words mean here: the collecting office's, the one in force, the first."""
        codes = asked.codes
        second = Decision(codes[1], Rule.INDICATOR_NAMED) if len(codes) > 1 else None
        rule = Rule.INDICATOR_COMPONENT if asked.narrowed else Rule.INDICATOR_NAMED
        first = Decision(codes[0], rule, asked.subject.span, runner_up=second)
        if asked.customs and _CUSTOMS in codes and _BUDGET in codes:
            return Decision(_CUSTOMS, Rule.INDICATOR_CUSTOMS, asked.subject.span, runner_up=first)
        if asked.in_force in codes and len(codes) > 1:
            return Decision(asked.in_force, Rule.INDICATOR_IN_FORCE, asked.subject.span, runner_up=first)
        return first

    def _by_partner(self, code: str, asked: Coded) -> str:
        """Visitors of a country come from abroad."""
        return self._measures.with_partner(code) if "partner" in asked.parts else code

    def _by_level(self, code: str, asked: Coded) -> str:
        """``Xuất khẩu tăng gần 30%, đạt 1,34 triệu tấn``: the level right behind a change tells how it is measured."""
        if asked.kind != "change" or not asked.named or asked.following is None:
            return code
        return self._measures.by_level(code, asked.figure.quantity, asked.following, asked.reading.sentence.low)

    def _by_product(self, code: str, asked: Coded) -> str:
        """The indicator that a product of a list has of its own."""
        part, offset = asked.parts.get("product"), asked.reading.sentence.start
        if part is None or part.value.start < offset:
            return code
        own = asked.subject.parts.get("product")
        told = asked.named or (own is not None and part.value == own.value)
        if told and code not in self._products.lists:
            return code
        product = asked.reading.sentence.low[part.value.start - offset : part.value.end - offset]
        return self._products.own(code, asked.subject.words, product, asked.figure.quantity, asked.kind)

    def _by_words(self, code: str, asked: Coded) -> str:
        """What the words behind a figure name (``về lượng``)."""
        end = asked.figure.quantity.end
        return self._measures.by_words(code, asked.reading.sentence.low[end : end + _BEHIND])
