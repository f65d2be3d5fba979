"""Whose quotes an article compares: ``DOJI niêm yết giá mua vàng miếng ở mức 117 triệu đồng/lượng``.

The dealer named last before a figure is the one whose price it is, else the one behind it (``được niêm yết tại DOJI``);
it goes on to the end of the paragraph, until a sentence speaks of the market.  The kind of gold named last goes on
until the market abroad is told.  An article that names a single dealer compares none.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.weighed_parts import said
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, overlap, start_of
from vnecon_extract.values import replace, value

_GOLD, _BANK = "GOLD", "bank"
_SOON, _SIGHT = 60, 40
_LEAST = 2
# What is carried stands before all words of a sentence.
_BEFORE = -1


@value
class Quoted:
    """From ``start`` on a sentence tells the quotes of the dealers, or of the kind of gold, that ``words`` of the
    article name; of nobody's where that is None; ``market`` where it is a market for currencies."""

    start: int
    dimension: str
    words: Span | None
    market: bool = False


# By the start of a sentence.
Quotes: TypeAlias = Mapping[int, tuple[Quoted, ...]]


class Dealers:
    """Finds the dealers and kinds that quotes are of; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        #: Codes of what dealers quote.
        self.quoted = frozenset(words["dealt_in"])
        self._of_gold = frozenset(words["gold_quotes"])
        self._markets = frozenset(words["currency_markets"])
        self._names = Lexicon(dict.fromkeys((*words["gold_dealers"], *words["currency_markets"])), book)
        heads = alternatives(words["dealer_heads"])
        self._head = Pattern(rf"(?<!\w){heads}\s$")
        self._joint = Pattern(rf"\s?(?:,|/|{alternatives(words['and'])})\s?(?:{heads}\s)?")
        self._brand = Pattern(rf"{alternatives(words['gold_brands'])}(?!\w)")
        self._goods = Pattern(rf"(?<!\w){alternatives(words['before_gold_brands'])}\s$")
        self._no_dealer = Pattern(rf"(?<!\w){alternatives(words['before_no_dealers'])}\s(?:{heads}\s)?$")
        self._at = Pattern(rf"[^\d,;:.()]{{0,{_SOON}}}?(?<!\w){alternatives(words['dealt_at'])}\s")
        self._market = Lexicon(dict.fromkeys(words["no_dealers"]), book)
        self._abroad = Lexicon(dict.fromkeys(words["gold_abroad"]), book)

    def of(self, readings: Sequence[Reading]) -> Quotes:
        """By the start of a sentence, whose quotes it tells, from where on."""
        named = [self._named(reading) for reading in readings]
        if len({name for groups in named for _, names in groups for name in names}) < _LEAST:
            return {}
        out: dict[int, tuple[Quoted, ...]] = {}
        dealer, kind = Quoted(_BEFORE, "owner", None), Quoted(_BEFORE, "product", None)
        for reading, groups in zip(readings, named, strict=True):
            low, offset = reading.sentence.low, reading.sentence.start
            if reading.sentence.opens or (not groups and self._market.occurs(low)):
                dealer = Quoted(_BEFORE, "owner", None)
            if self._abroad.occurs(low):
                kind = Quoted(_BEFORE, "product", None)
            dealers = [
                Quoted(group.start, "owner", words_of(group, offset), names[0] in self._markets)
                for group, names in groups
            ]
            goods = [m for m in reading.breakdowns if m.codes[0] == _GOLD and " " in low[m.start : m.end]]
            kinds = [Quoted(m.start, "product", words_of(m, offset)) for m in goods]
            out[offset] = tuple(sorted([dealer, kind, *dealers, *kinds], key=start_of))
            dealer = replace(dealers[-1], start=_BEFORE) if dealers else dealer
            kind = replace(kinds[-1], start=_BEFORE) if kinds else kind
        return out

    def parts(
        self, quotes: Quotes, code: str, figure: Figure, reading: Reading, others: Mapping[str, Decision[Span]]
    ) -> dict[str, Decision[Span]]:
        """Whose quote a figure of ``code`` is, and of which kind of gold; with its ``others``, unless they only take a
        dealer for goods."""
        gold = code in self._of_gold
        told = [one for one in quotes.get(reading.sentence.start, ()) if not (gold and one.market)]
        dealers = [one.words for one in told if one.dimension == "owner" and one.words is not None]
        kept = {d: part for d, part in others.items() if not any(overlap(part.value, dealer) for dealer in dealers)}
        last = {one.dimension: one for one in told if one.start < figure.start}
        owner = last.get("owner")
        if owner is None or owner.start == _BEFORE:
            ahead = next((one for one in told if one.dimension == "owner" and one.start >= figure.quantity.end), None)
            if ahead is not None and self._at.fullmatch(reading.sentence.low, figure.quantity.end, ahead.start):
                last["owner"] = ahead
        dealer, kind = last.get("owner"), last.get("product")
        found: dict[str, Decision[Span]] = {}
        moved = figure.quantity.unit == "percent"  # of what a market's price is, unless the sentence names a dealer
        if dealer is not None and dealer.words is not None and not (moved and dealer.start == _BEFORE):
            found["owner"] = said(dealer.words, Rule.PART_DEALER)
        if kind is not None and kind.words is not None and gold:
            found["product"] = said(kind.words, Rule.PART_IN_FORCE)
        return {**found, **kept}

    def _named(self, reading: Reading) -> list[tuple[Span, tuple[str, ...]]]:
        """The dealers that a sentence names, those named together as one, with the names of each."""
        low = reading.sentence.low
        groups: list[tuple[Span, tuple[str, ...]]] = []
        for start, end in sorted(self._each(reading)):
            if groups and start < groups[-1][0].end:
                continue
            name = low[start:end]
            if groups and self._joint.fullmatch(low, groups[-1][0].end, start):
                groups[-1] = Span(groups[-1][0].start, end), (*groups[-1][1], name)
                continue
            before = start - _SIGHT
            if name not in self._markets and self._no_dealer.search(low, before, start) is not None:
                continue
            head = self._head.search(low, before, start)
            groups.append((Span(head.start() if head is not None else start, end), (name,)))
        return groups

    def _each(self, reading: Reading) -> Iterator[tuple[int, int]]:
        """Where a sentence names single dealers: not where the name is that of a kind of gold (``vàng miếng SJC``)."""
        low = reading.sentence.low
        for start, end, _ in self._names.find(low):
            brand = self._brand.fullmatch(low, start, end) is not None
            if not brand or self._goods.search(low, start - _SIGHT, start) is None:
                yield start, end
        yield from ((e.start, e.end) for e in reading.entities if e.kind == _BANK)
