"""Named subjects: what a name makes of a figure, with the parts that are said, asked for, or still hold."""

from collections.abc import Sequence
from itertools import chain

from vnecon_extract.cues.subject import Subject
from vnecon_extract.cues.weighed_parts import said
from vnecon_extract.decisions import Decision
from vnecon_extract.link.parts import WithWhom
from vnecon_extract.link.sought import Attached, Sought, still
from vnecon_extract.link.tables import Tables
from vnecon_extract.mentions import IndicatorMention
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, overlap, starting
from vnecon_extract.values import replace

# Spaces in the name of a product.
_LONGEST = 4
_PARTNER, _PRODUCT = "partner", "product"


class NamedSubjects:
    """Attaches figures to the indicators that words name."""

    def __init__(self, tables: Tables, with_whom: WithWhom) -> None:
        self._tables, self._with_whom = tables, with_whom

    def attach(self, mention: IndicatorMention, span: Span, rule: Rule, sought: Sought) -> Attached:
        """The subject that ``mention``, which stands at ``span`` of the article, names, with the parts that are said or
        still hold."""
        subject = self._tables.subjects.make(mention, span, sought.figure, sought.reading)
        over, parts, partner = self._tables.parts.weighed.over, subject.parts, self._with_whom.of(sought, subject.codes)
        if partner:
            parts = over(parts, partner)
        product = None if _PRODUCT in parts else self.product(mention, sought)
        if product is not None:
            parts = {**parts, _PRODUCT: said(product, Rule.PART_UNLISTED)}
        kept = self._kept(subject, sought, apart=bool(partner))
        return Attached(subject, over(kept, parts) if kept else parts, rule, None, mention)

    def narrowed(self, found: Attached, subject: Subject, mention: IndicatorMention, sought: Sought) -> Attached:
        """``dự án mới ..., tổng vốn đăng ký đạt 14,65 tỷ USD``: the sentence narrows a total, the ``subject`` that
        ``mention`` names, to its component."""
        component = self._component(subject.codes, mention, sought.low)
        if component is None:
            return found
        return replace(found, subject=replace(subject, codes=(component,)), narrowed=True)

    def _component(self, codes: Sequence[str], mention: IndicatorMention, low: str) -> str | None:
        if self._tables.totals.isdisjoint(codes):
            return None
        named = low[mention.start : mention.end]
        for entry in self._tables.narrowed:
            if entry.total not in codes or named not in entry.words:
                continue
            if any(words in low[: mention.start] for words in entry.after):
                return entry.code
        return None

    def product(self, mention: IndicatorMention, sought: Sought) -> Span | None:
        """The product that no table lists, behind a noun that asks for one: ``sản lượng muối``, ``Một số sản phẩm
        chủ yếu gồm: dăm gỗ``."""
        tables, low, reading, figure = self._tables, sought.low, sought.reading, sought.figure
        words, lists = low[mention.start : mention.end], tables.products.lists
        asks = words in tables.parts.unlisted.asking
        if not asks and mention.codes[0] not in lists:
            bare = tables.bare_kinds.get(words)
            if bare is None or not bare.by_product or lists.isdisjoint(bare.members):
                return None
        name = tables.names.before(figure, reading)
        if name is None or name.end <= mention.end or mention.end > figure.left.end:
            return None
        start = max(name.start, mention.end)
        # "xuất khẩu gia vị của nước ta"
        inside = (p.start for p in starting(reading.places, start, name.end))
        held = next((at for at in inside if low.endswith(tables.of, start, at)), name.end)
        name = tables.names.trimmed(low, start, held)
        if name is None or tables.names.is_clause(low, name) or low[name.start : name.end].count(" ") > _LONGEST:
            return None
        if asks and (name.start > mention.end + 1 or tables.parts.unlisted.vetoes(name, reading)):
            return None
        known = chain(reading.places, reading.breakdowns, reading.indicators, reading.periods, reading.entities)
        if any(overlap(m, name) for m in known) or tables.narrower.says(low, *name):
            return None
        return sought.within(name) if tables.products.may_be(low[name.start : name.end]) else None

    def _kept(self, subject: Subject, sought: Sought, *, apart: bool) -> dict[str, Decision[Span]]:
        """Parts in force that hold for a newly named subject too; ``apart`` where words say whom it is with."""
        tables, low, topic, began = self._tables, sought.low, sought.topic, sought.topic.began
        resumed = self._resumed(subject, sought)
        if "exchange" in topic.topics and tables.turnover.issuperset(subject.codes):
            # "Trên sàn Hà Nội, HNX-Index tăng 0,2 điểm. Khối lượng giao dịch đạt ..."
            if tables.names.whole(low, 0, sought.figure.start):
                return {}
            resumed |= {"other": _spoken_of(topic.topics["exchange"])}
        if not began and _PARTNER in topic.parts and tables.goes_within(low):
            # "Thương mại với Lào đạt 2 tỷ USD. Trong đó, xuất khẩu đạt 1 tỷ USD"
            with_whom = topic.parts if tables.parts.shared(_PARTNER, topic.code, subject.codes[0]) else {}
            return still({d: p for d, p in with_whom.items() if d == _PARTNER}) | resumed
        if not began or not (topic.parts or resumed) or tables.names.whole(low, *sought.figure.left):
            return resumed
        if not subject.parts and topic.code in subject.codes:
            # "XK tôm tháng 10 đạt 419 triệu USD, đưa tổng kim ngạch XK lên 3,1 tỷ USD": still of shrimp.
            return still(topic.parts)
        shared = {d: p for d, p in topic.parts.items() if tables.parts.shared(d, topic.code, subject.codes[0])}
        if _PRODUCT in topic.parts and ";" not in low[sought.figure.left.start - 1 : sought.figure.start]:
            goods = not apart and tables.parts.of_goods(topic.code, subject.codes[0])
            shared |= {_PRODUCT: topic.parts[_PRODUCT]} if goods else {}
        return resumed | still(shared)

    def _resumed(self, subject: Subject, sought: Sought) -> dict[str, Decision[Span]]:
        """The parts that ``mặt hàng này`` stands for, and the product that a head noun alone is of."""
        tables, low, topic, figure = self._tables, sought.low, sought.topic, sought.figure
        parts, topics, offset = topic.parts, topic.topics, sought.reading.sentence.start
        resumed: dict[str, Decision[Span]] = {}
        again = tables.names.resumed(low, *figure.left)
        if again:
            told = {d: said(words, Rule.PART_NAMED) for d, words in topics.items()}
            spoken = {**told, **parts} if topic.began else {**parts, **told}
            resumed = still({d: p for d, p in spoken.items() if d in again}, Rule.PART_TOPIC)
        end = subject.span.end - offset
        held = parts.get(_PRODUCT) if topic.began else None
        product = held or topics.get(_PRODUCT)
        if product is not None and self._weighs(subject, end, sought):
            # "Xuất khẩu hạt điều đạt 2 tỷ USD. Bốn tháng đầu năm, xuất khẩu đạt 499 nghìn tấn"
            resumed.setdefault(_PRODUCT, held.carried(Rule.PART_TOPIC) if held else _spoken_of(topics[_PRODUCT]))
        alone = tables.bare_kinds.get(low[subject.span.start - offset : end]) if product is not None else None
        of_products = alone is not None and tables.parts.own.have_products(alone.members)
        if product is not None and of_products and tables.unlisted.bare(end, figure, sought.reading):
            # "Cà phê được mùa. Sản lượng đạt ...": codebook A1, P5
            resumed.setdefault(_PRODUCT, held.carried(Rule.PART_TOPIC) if held else _spoken_of(topics[_PRODUCT]))
        return resumed

    def _weighs(self, subject: Subject, end: int, sought: Sought) -> bool:
        """Whether a figure tells how much was traded by weight, which is of some goods, and names none: between the
        name of its subject, which stops at ``end``, and its verb, or right behind."""
        tables, figure = self._tables, sought.figure
        if tables.measures.dimension(figure.quantity) != "mass" or tables.measures.group(subject.codes[0]) != "trade":
            return False
        if not tables.unlisted.bare(end, figure, sought.reading) or tables.names.whole(sought.low, *figure.left):
            return False
        behind = tables.names.trimmed(sought.low, *figure.tail)
        return behind is None or behind.start > figure.quantity.end + 1


def _spoken_of(words: Span) -> Decision[Span]:
    """The part that ``words`` name of which a sentence before spoke."""
    return said(words, Rule.PART_NAMED).carried(Rule.PART_TOPIC)
