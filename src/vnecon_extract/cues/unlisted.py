"""Quantities that no table lists, known by the noun their name begins with (``nhu cầu tiêu thụ bia``)."""

import re
from collections.abc import Iterable, Iterator

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.measured_in import OTHER
from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import words_of
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import IndicatorMention, Mention
from vnecon_extract.patterns import Pattern, WordsBefore, alternatives
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, starting

# One small word behind the head ("lượng nhập") is no name.
_CONTENT = 2
_MONEY = ("VND", "USD")
_PARTS = ("percent", "pp")
_MARK = Pattern(r"[,;:(]\s")
_MARKS = ",;:."


class Unlisted:
    """Tells by its first noun that a subject is a quantity of its own, though no indicator entry knows it."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        own = (*words["own_heads"], *words["average_duties"])
        leads, heads = alternatives(words["own_leads"]), alternatives(own)
        lists = ("own_heads", "average_duties", "measure_heads", "no_heads", "chances", "chance_heads", "count_heads")
        every = [word for of in lists for word in words[of]]
        self._chances = words["chances"]
        self._likely_heads = Lexicon(dict.fromkeys(words["chance_heads"]), book)
        self._likely = Pattern(
            rf"(?:^|[,;:.]\s|\s{alternatives(words['also'])}\s){alternatives(words['chance_heads'])}(?!\w)"
        )
        self._complement = WordsBefore(words["owned_by"])
        self._heads = Lexicon(dict.fromkeys(every), book)
        self._own = Pattern(rf"(?:{leads}\s)?(?P<name>{heads}(?!\w))")
        self._own_head = _opening(own)
        self._telling, self._moving = WordsBefore(words["own_told"]), WordsBefore(words["moving"])
        self._measure = _opening(words["measure_heads"])
        self._never = _opening(words["no_heads"])
        self._markets = Lexicon(dict.fromkeys(words["market_heads"]), book)
        self._no_market = _opening(words["no_markets"])
        self._market_told = Pattern(rf"(?<!\w){alternatives(words['market_told'])}(?!\w)")
        self._how = Pattern(rf"(?<!\w){alternatives(words['no_products'])}(?!\w)")
        fuels, use_of = alternatives(words["fuels"]), alternatives(words["use_of"])
        self._fuel = Pattern(rf"{heads}(?:\s{use_of})?\s(?P<fuel>{fuels})(?!\w)")

    def may_name(self, figure: Figure, reading: Reading) -> bool:
        """Whether one of the nouns stands before ``figure`` at all, in its own words."""
        return self._heads.search(reading.sentence.low, figure.left.start, figure.left.end) is not None

    def market(self, figure: Figure, reading: Reading) -> Subject | None:
        """``Thị trường xe đạp điện dự kiến đạt 2,4 tỷ USD``: what an amount of money, told of the market of some good
        at the head of a clause or behind who tells of it, is of."""
        sentence = reading.sentence
        if figure.bracket >= 0 or not self._markets.occurs(sentence.low):
            return None
        low, first = sentence.low, figure.left.start
        for start, end, _ in reversed(self._markets.find(low)):
            if first <= start and end < figure.start and self._is_first(low, first, start):
                sold = self._sold(start, end + 1, figure, reading)
                return None if sold is None else Subject((OTHER,), words_of(Span(start, sold), sentence.start))
        return None

    def _sold(self, head: int, start: int, figure: Figure, reading: Reading) -> int | None:
        """Where the words end that say what a market is of, from ``start`` on, behind the noun at ``head``."""
        low, told = reading.sentence.low, self._market_told.search(reading.sentence.low, start, figure.start)
        if told is None or self._no_market.match(low, start) or _MARK.search(low, start, figure.start):
            return None
        named = any(not m.risky for m in starting(reading.indicators, head, told.start()))
        sold = Span(start, len(low[: told.start()].rstrip()))
        known: list[Mention | Span] = [*reading.places, *reading.periods]
        return None if named or sold.end <= start or _covered(sold, reading, known, least=1) else sold.end

    def are_within(self, named: IndicatorMention, figure: Figure, reading: Reading) -> bool:
        """Whether all of the nouns there belong to the indicator ``named``: ``tỷ lệ thất nghiệp``."""
        first, last = figure.left
        for start, end, _ in self._heads.each(reading.sentence.low):
            if first <= start and end <= last and not (named.start <= start and end <= named.end):
                return False
        return True

    def subject(
        self, name: Span | None, figure: Figure, reading: Reading, mention: IndicatorMention | None
    ) -> Subject | Rule | None:
        """The subject that ``name``, the noun phrase before ``figure``, names; a reason where it is nothing to record;
        else None.

        ``mention`` is the indicator found in those words: it stands, unless the noun before it makes it another thing.
        """
        low, offset = reading.sentence.low, reading.sentence.start
        if self._is_chance(figure, low):
            return Rule.EXCLUDED_UNCOUNTED_THING
        opening = self._opening(figure, reading) if mention is None else None
        if opening is not None and (name is None or self._own.match(low, *name) is None):
            return Subject((OTHER,), words_of(opening, offset))
        name = self._object(figure, low, mention) or name
        if name is None:
            return None
        if figure.quantity.unit in _MONEY and self._complement.start(low, figure.start) is not None:
            return Rule.EXCLUDED_UNCOUNTED_THING  # "sức mua của 1 triệu USD"
        if mention is not None and mention.start <= name.start < mention.end:
            own = self._own.match(low, name.start, name.end)  # "doanh số thu nợ" is no turnover
            longer = own is not None and own.end("name") > mention.end
            return Subject((OTHER,), words_of(name, offset)) if longer else None
        own = self._own.match(low, name.start, max(name.end, figure.start))
        if own is None and self._never.match(low, name.start, name.end):
            return Rule.EXCLUDED_UNCOUNTED_THING
        if figure.bracket >= 0:
            return None
        if own is not None and own.end() > name.end:
            name = Span(name.start, own.end())  # "thuế quan bình quân của Mỹ": elsewhere "bình quân" ends a name
        # "Tổ chức này cho rằng nhu cầu dầu sẽ tăng"
        told = (m.start() for m in self._own_heads(low, *name) if self._is_told(low, name.start, m.start()))
        start = own.start("name") if own else next((at for at in told if not _inside(at, mention)), None)
        if start is not None and (mention is None or mention.start < name.end):
            return Subject((OTHER,), Span(offset + start, offset + name.end))
        head = self._measure.match(low, name.start, name.end)
        if head is None or any(i.start < name.end and head.end() < i.end for i in reading.indicators):
            return None
        if _covered(Span(head.end(), name.end), reading, [*reading.places, *reading.breakdowns]):
            return None
        return Subject((OTHER,), words_of(name, offset))

    def _is_chance(self, figure: Figure, low: str) -> bool:
        """Whether a figure says how likely something is: ``khả năng Fed hạ lãi suất tăng lên mức 85%``."""
        if low[: figure.start].rstrip().endswith(self._chances):
            return True
        chance = figure.quantity.unit in _PARTS and self._likely_heads.occurs(low)
        return chance and self._likely.search(low, figure.left.start, figure.start) is not None

    def fuel(self, subject: Subject, reading: Reading) -> Span | None:
        """The fuel right behind the noun that ``subject`` begins with (``nhu cầu dầu``), which elsewhere is one word of
        many names (``dầu khí``, ``xăng dầu``)."""
        offset = reading.sentence.start
        found = self._fuel.search(reading.sentence.low, subject.span.start - offset, subject.span.end - offset)
        return None if found is None else words_of(Span(*found.span("fuel")), offset)

    def _opening(self, figure: Figure, reading: Reading) -> Span | None:
        """``Nhu cầu nhân lực ở khu vực thương mại - dịch vụ chiếm 60%``: such a noun at the head of the clause, or
        behind who tells of it, whatever stands between it and the figure."""
        low, first, end = reading.sentence.low, figure.left.start, figure.start
        heads = [head for head in self._own_heads(low, first, end) if self._is_first(low, first, head.start())]
        if figure.bracket >= 0 or not heads or _MARK.search(low, heads[-1].end(), end):
            return None
        start = heads[-1].start()
        if any(not m.risky for m in starting(reading.indicators, start, end)):
            return None
        ends = (m.start for m in (*figure.cues, *reading.breakdowns) if m.start > heads[-1].end())
        return Span(start, min(ends, default=figure.start))

    def _own_heads(self, low: str, first: int, last: int) -> Iterator[re.Match[str]]:
        """Such nouns in ``low[first:last]``."""
        tried = (self._own_head.match(low, at, last) for at in self._heads.starts(low) if first <= at < last)
        return (head for head in tried if head is not None)

    def _is_first(self, low: str, first: int, start: int) -> bool:
        """Whether the noun at ``start`` heads a clause of the words from ``first`` on, or is told of."""
        marked = start - 2 >= first and low[start - 2] in _MARKS and low[start - 1].isspace()
        return start == 0 or marked or self._is_told(low, first, start)

    def _is_told(self, low: str, first: int, start: int) -> bool:
        """Whether words right before the noun at ``start``, none before ``first``, tell of it or say that it grows."""
        telling = self._telling.start(low, start)
        return telling is not None and telling >= first

    def _object(self, figure: Figure, low: str, mention: IndicatorMention | None) -> Span | None:
        """``Nhà đầu tư nâng tỷ lệ nắm giữ tiền mặt lên 28%``: such a noun behind what is done to it."""
        start = self._moved(low, *figure.left)
        if start is None:
            return None
        end = next((cue.start for cue in figure.cues if cue.start > start), figure.start)
        return Span(start, end) if mention is None or mention.start >= end else None

    def _moved(self, low: str, first: int, last: int) -> int | None:
        """Where in ``low[first:last]`` the first noun begins that stands right behind a verb that moves it."""
        for head in self._heads.starts(low):
            verb = self._moving.start(low, head) if first < head < last else None
            if verb is not None and verb >= first:
                return head
        return None

    def bare(self, end: int, figure: Figure, reading: Reading) -> bool:
        """Whether nothing but small words, places and times stands between a head noun that ends at ``end`` and the
        verb of ``figure``, which would tell what it is of (``giá`` of melons)."""
        verb = next((cue.start for cue in figure.cues if cue.start >= end), figure.start)
        how = [Span(*m.span()) for m in self._how.finditer(reading.sentence.low, end, verb)]  # "sản lượng cả vụ"
        known: list[Mention | Span] = [*reading.places, *reading.periods, *reading.bases, *how]
        return end >= verb or _covered(Span(end, verb), reading, known)


def _inside(position: int, mention: IndicatorMention | None) -> bool:
    return mention is not None and mention.start <= position < mention.end


def _opening(words: Iterable[str]) -> Pattern:
    return Pattern(rf"{alternatives(words)}(?!\w)")


def _covered(rest: Span, reading: Reading, known: Iterable[Mention | Span], *, least: int = _CONTENT) -> bool:
    """Whether fewer than the ``least`` words are left behind the head beside what is ``known``."""
    low = reading.sentence.low
    left = list(low[rest.start : rest.end])
    for mention in known:
        for at in range(max(mention.start, rest.start), min(mention.end, rest.end)):
            left[at - rest.start] = " "
    return len("".join(left).split()) < least
