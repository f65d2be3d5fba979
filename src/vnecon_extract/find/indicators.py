"""Finds the words that name an indicator, by the longest name in the table or by head and product."""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from vnecon_extract.find.indicator_phrases import Phrase, cues_of, heads_of, phrases_of
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import ANY_PRODUCT, Indicator, breakdowns, indicators, joints
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import IndicatorMention, Sentence
from vnecon_extract.patterns import Pattern, WordsBefore, alternatives

_NONE: frozenset[str] = frozenset()
# Where a cue stands, and the codes that it speaks for.
_Cue: TypeAlias = tuple[int, int, tuple[str, ...]]
_SHORT = 12
_NEAR = 6


class IndicatorFinder:
    """Names of indicators in a sentence; where the words fit several, all their codes, the likeliest first.

    >>> from vnecon_extract.segment import sentences
    >>> finder = IndicatorFinder(Knowledge())
    >>> [m.codes[0] for m in finder.find(next(sentences("GRDP tăng 7,5%, giá gạo xuất khẩu đạt 520 USD/tấn")))]
    ['grdp', 'export_price']
    """

    def __init__(self, knowledge: Knowledge) -> None:
        entries = indicators(knowledge)
        joint = joints(knowledge)
        parts = breakdowns(knowledge)
        book = knowledge.shared(Phrasebook)
        products = {w: b.code for b in parts if b.dimension == "product" for w in (*b.says, *b.risky)}
        counting, self._some = (tuple(f"{word} " for word in joint[of]) for of in ("counting", "some"))
        self._lexicon = Lexicon(phrases_of(entries, counting), book)
        self._products = Lexicon(products, book)
        self._cued_near = frozenset(e.code for e in entries if e.cued_near)
        self._cues = Lexicon(cues_of(entries), book)
        self._heads = {e.code: heads_of(e) for e in entries if e.tails}
        self._shares = {entry.code for entry in entries if entry.kind == "share"}
        # Only the short ones: "tổng giá trị" stays outside the name, as it always has.
        self._before = WordsBefore(w for w in joint["before_name"] if len(w) < _SHORT)
        self._between = Pattern(rf"\s(?:{alternatives(joint['between'])}\s)*+")
        self._tails = {e.code: Pattern(_tail_source(e)) for e in entries if e.tails}
        # A product no table lists: none to five words, none of them a verb or preposition.
        product = rf"(?:\s(?!{alternatives(joint['not_in_product'])}(?!\w))[^\W\d_]++,?){{0,5}}?"
        self._open_tails = {code: Pattern(product + tail.source) for code, tail in self._tails.items()}

    def find(self, sentence: Sentence, cued: frozenset[str] = frozenset()) -> list[IndicatorMention]:
        """All names of indicators in ``sentence``, from left to right, none overlapping.

        ``cued`` are codes that text around the sentence speaks for (``cued`` of a lead or a heading): where the
        sentence itself has no cue, they come first.
        """
        low = sentence.low
        mentions: list[IndicatorMention] = []
        position = 0
        cues: Sequence[_Cue] | None = None  # looked for once, where one is asked for
        for start, end, phrase in self._lexicon.find(low):
            # Behind a slash stands a unit (triệu đồng/lượng), or the whole of a ratio (nợ công/GDP).
            if start < position or (start and low[start - 1] == "/"):
                continue
            if phrase.counts and low.endswith(self._some, 0, start):
                continue  # "một số doanh nghiệp": some firms, and not how many
            front = phrase.cueing
            if front:
                cues = self._cues.find(low) if cues is None else cues
                front = self._cued_here(low, start, end, cues) & front or cued & front
            mention = self._mention(low, start, end, phrase, front)
            if mention is None:
                continue
            if mentions and _explains(low, mentions[-1], mention):
                mention = _joined(mentions.pop(), mention)
            mentions.append(mention)
            position = mention.end
        return mentions

    def cued(self, low: str, start: int = 0, end: int | None = None) -> frozenset[str]:
        """Codes whose ``cues`` stand in ``low[start:end]``: ``hải quan`` speaks for customs_revenue where it says ``số
        thu``."""
        return _codes(self._cues.find(low), start, len(low) if end is None else end)

    def _cued_here(self, low: str, start: int, end: int, cues: Sequence[_Cue]) -> frozenset[str]:
        """Codes that words of the sentence, ``cues``, speak for: those up to the semicolon behind ``low[start:end]``,
        or some only those from the one before it."""
        if not cues:
            return _NONE
        stop = low.find(";", end)
        stop = stop if stop >= 0 else len(low)
        every, first = _codes(cues, 0, stop), low.rfind(";", 0, start) + 1
        return every - (self._cued_near - _codes(cues, first, stop)) if first else every

    def _mention(
        self, low: str, start: int, end: int, phrase: Phrase, front: frozenset[str]
    ) -> IndicatorMention | None:
        composed = None
        if phrase.heads:
            composed = self._compose(low, end, phrase)
        elif phrase.tailed:
            composed = self._tail_behind(low, start, end, phrase)
        if composed:
            end, codes = composed
            return IndicatorMention(self._start(low, start), end, "indicator.head", codes, phrase.risky_head)
        if not phrase.codes:
            return None
        whole = phrase.codes[0] not in self._shares and _behind_per_cent(low, start)
        risky = whole or phrase.doubtful
        # What stands right behind a percentage is its whole, not what is measured: nợ công ở mức 36% GDP.
        rule = "indicator.whole" if whole else "indicator.name"
        codes = tuple(sorted(phrase.codes, key=lambda code: code not in front)) if front else phrase.codes
        return IndicatorMention(self._start(low, start), end, rule, codes, risky)

    def _start(self, low: str, start: int) -> int:
        before = self._before.start(low, start)
        return start if before is None else before

    def _compose(self, low: str, end: int, phrase: Phrase) -> tuple[int, tuple[str, ...]] | None:
        """Head and product, and a tail where the entry wants one: where it ends, and the codes."""
        gap = self._between.match(low, end)
        product = self._products.match(low, gap.end()) if gap else None
        found = [
            (after, entry) for entry in phrase.heads if (after := self._part(low, end, product, entry)) is not None
        ]
        if not found:
            return None
        longest = max(after for after, _ in found)
        named = [entry for after, entry in found if after == longest]
        listed = [entry.code for entry in named if ANY_PRODUCT not in entry.of]
        return longest, tuple(dict.fromkeys(listed or [entry.code for entry in named]))

    def _tail_behind(self, low: str, start: int, end: int, phrase: Phrase) -> tuple[int, tuple[str, ...]] | None:
        """A listed head with product (``giá cao su``) and behind it the tail of another entry (``xuất khẩu``)."""
        for entry in phrase.tailed:
            if low.startswith(self._heads[entry.code], start) and (
                tail := self._open_tails[entry.code].match(low, end)
            ):
                return int(tail.end()), (entry.code, *phrase.codes)
        return None

    def _part(self, low: str, end: int, product: tuple[int, str] | None, entry: Indicator) -> int | None:
        """Where the product (and tail) of ``entry`` behind its head ends, or None where it has none there."""
        listed = product is not None and (ANY_PRODUCT in entry.of or product[1] in entry.of)
        if not entry.tails:
            return product[0] if listed and product else None
        if listed and product and (tail := self._tails[entry.code].match(low, product[0])):
            return int(tail.end())
        opened = self._open_tails[entry.code].match(low, end) if ANY_PRODUCT in entry.of else None
        after: int | None = opened.end() if opened else None
        return after


def _codes(cues: Iterable[_Cue], start: int, end: int) -> frozenset[str]:
    """What the ``cues`` within ``start:end`` speak for."""
    return frozenset([code for at, stop, codes in cues if start <= at and stop <= end for code in codes])


def _behind_per_cent(low: str, start: int) -> bool:
    return "%" in (near := low[max(0, start - _NEAR) : start]) and near.rstrip().endswith("%")


def _explains(low: str, left: IndicatorMention, right: IndicatorMention) -> bool:
    """``right`` is the bracketed short form of ``left``: ``chỉ số giá tiêu dùng (CPI)``."""
    return right.start - left.end == 2 and low.startswith(" (", left.end) and low.startswith(")", right.end)


def _joined(left: IndicatorMention, right: IndicatorMention) -> IndicatorMention:
    codes = tuple(code for code in left.codes if code in right.codes) or left.codes
    return IndicatorMention(left.start, right.end + 1, left.rule, codes, left.risky and right.risky)


def _tail_source(entry: Indicator) -> str:
    return rf"\s{alternatives(tail.lower() for tail in entry.tails)}(?!\w)"
