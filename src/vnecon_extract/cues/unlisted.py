"""Quantities that no table lists, known by the noun their name begins with (``nhu cầu tiêu thụ bia``)."""

from collections.abc import Iterable

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


class Unlisted:
    """Tells by its first noun that a subject is a quantity of its own, though no indicator entry knows it."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        leads, heads = alternatives(words["own_leads"]), alternatives(words["own_heads"])
        lists = ("own_heads", "measure_heads", "no_heads", "chances", "chance_heads", "count_heads")
        every = [word for of in lists for word in words[of]]
        self._chances = words["chances"]
        self._likely = Pattern(
            rf"(?:^|[,;:.]\s|\s{alternatives(words['also'])}\s){alternatives(words['chance_heads'])}(?!\w)"
        )
        self._complement = WordsBefore(words["owned_by"])
        self._heads = Lexicon(dict.fromkeys(every), book)
        self._own = Pattern(rf"(?:{leads}\s)?(?P<name>{heads}(?!\w))")
        told = alternatives(words["own_told"])
        self._told = Pattern(rf"(?<!\w){told}\s(?P<name>{heads}(?!\w))")
        self._opens = Pattern(rf"(?:^|[,;:.]\s|(?<!\w){told}\s)(?P<name>{heads}(?!\w))")
        self._moving = WordsBefore(words["moving"])
        self._measure = _opening(words["measure_heads"])
        self._never = _opening(words["no_heads"])
        self._how = Pattern(rf"(?<!\w){alternatives(words['no_products'])}(?!\w)")

    def may_name(self, figure: Figure, reading: Reading) -> bool:
        """Whether one of the nouns stands before ``figure`` at all, in its own words."""
        return self._heads.search(reading.sentence.low, figure.left.start, figure.left.end) is not None

    def subject(
        self, name: Span | None, figure: Figure, reading: Reading, mention: IndicatorMention | None
    ) -> Subject | Rule | None:
        """The subject that ``name``, the noun phrase before ``figure``, names; a reason where it is nothing to record;
        else None.

        ``mention`` is the indicator found in those words: it stands, unless the noun before it makes it another thing.
        """
        low, offset = reading.sentence.low, reading.sentence.start
        if low[: figure.start].rstrip().endswith(self._chances):
            return Rule.EXCLUDED_UNCOUNTED_THING
        if figure.quantity.unit in _PARTS and self._likely.search(low, figure.left.start, figure.start):
            return Rule.EXCLUDED_UNCOUNTED_THING  # "khả năng Fed hạ lãi suất tăng lên mức 85%"
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
        if self._never.match(low, name.start, name.end):
            return Rule.EXCLUDED_UNCOUNTED_THING
        if figure.bracket >= 0:
            return None
        own = self._own.match(low, name.start, name.end)
        # "Tổ chức này cho rằng nhu cầu dầu sẽ tăng"
        own = own or next((m for m in self._told.finditer(low, *name) if not _inside(m.start("name"), mention)), None)
        if own is not None and (mention is None or mention.start < name.end):
            return Subject((OTHER,), Span(offset + own.start("name"), offset + name.end))
        head = self._measure.match(low, name.start, name.end)
        if head is None or any(i.start < name.end and head.end() < i.end for i in reading.indicators):
            return None
        if _covered(Span(head.end(), name.end), reading, [*reading.places, *reading.breakdowns]):
            return None
        return Subject((OTHER,), words_of(name, offset))

    def _opening(self, figure: Figure, reading: Reading) -> Span | None:
        """``Nhu cầu nhân lực ở khu vực thương mại - dịch vụ chiếm 60%``: such a noun at the head of the clause, or
        behind who tells of it, whatever stands between it and the figure."""
        low, end = reading.sentence.low, figure.start
        heads = [*self._opens.finditer(low, figure.left.start, end)]
        if figure.bracket >= 0 or not heads or _MARK.search(low, heads[-1].end(), end):
            return None
        start = heads[-1].start("name")
        if any(not m.risky for m in starting(reading.indicators, start, end)):
            return None
        ends = (m.start for m in (*figure.cues, *reading.breakdowns) if m.start > heads[-1].end())
        return Span(start, min(ends, default=figure.start))

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
        """Whether nothing but small words and places stands between a head noun that ends at ``end`` and the verb of
        ``figure``, which would tell what it is of (``giá`` of melons)."""
        verb = next((cue.start for cue in figure.cues if cue.start >= end), figure.start)
        how = [Span(*m.span()) for m in self._how.finditer(reading.sentence.low, end, verb)]  # "sản lượng cả vụ"
        return end >= verb or _covered(Span(end, verb), reading, [*reading.places, *how])


def _inside(position: int, mention: IndicatorMention | None) -> bool:
    return mention is not None and mention.start <= position < mention.end


def _opening(words: Iterable[str]) -> Pattern:
    return Pattern(rf"{alternatives(words)}(?!\w)")


def _covered(rest: Span, reading: Reading, known: Iterable[Mention | Span]) -> bool:
    """Whether nothing is left behind the head but what is ``known`` and small words."""
    low = reading.sentence.low
    left = list(low[rest.start : rest.end])
    for mention in known:
        for at in range(max(mention.start, rest.start), min(mention.end, rest.end)):
            left[at - rest.start] = " "
    return len("".join(left).split()) < _CONTENT
