"""Further things said: what each makes of the indicator that the words of a subject name.

A partner, a product, the level behind a change, the words behind a figure, the whole that a share is of, whose money.
"""

from vnecon_extract.cues.figures import Figure
from vnecon_extract.document.scene import Scene
from vnecon_extract.document.topics import TopicFrame
from vnecon_extract.link.passages import Draft
from vnecon_extract.link.sought import Attached
from vnecon_extract.link.tables import Tables
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, span_of, starting

_BEHIND = 40
_NOWHERE = Span(0, 0)
_TRADE = "trade"
_NEXT = 8  # "tổng số"
_PROJECT, _USD, _VND = "project", "USD", "VND"


def _of_family(tables: Tables, code: str, draft: Draft) -> str:
    """A change carried on is one of the member that is in force. codebook T2"""
    measures, in_force = tables.measures, draft.topic.code
    carried = draft.kind in ("change", "ratio") and not draft.by_name and draft.part
    return in_force if carried and measures.kin(code, in_force) else code


def _by_partner(tables: Tables, code: str, draft: Draft) -> str:
    """Visitors of a country come from abroad; its share of a market is one of the trade that is told."""
    if "partner" not in draft.found.parts:
        return code
    measures, told = tables.measures, draft.topic.code
    if code in tables.market_shares and measures.group(told) == _TRADE and draft.part:
        return told
    return measures.with_partner(code)


def _by_level(tables: Tables, code: str, draft: Draft) -> str:
    """``Xuất khẩu tăng gần 30%, đạt 1,34 triệu tấn``: the level right behind a change tells how it is measured."""
    if draft.kind != "change" or not draft.by_name or draft.following is None:
        return code
    low = draft.low
    return tables.measures.by_level(code, draft.quantity, draft.following, low)


def _by_product(tables: Tables, code: str, draft: Draft) -> str:
    """The indicator that a product of a list has of its own."""
    part, offset, products = draft.found.parts.get("product"), draft.reading.sentence.start, tables.products
    if part is None or part.value.start < offset:
        return code
    own = draft.subject.parts.get("product")
    told = draft.by_name or (own is not None and part.value == own.value)
    product = draft.low[part.value.start - offset : part.value.end - offset]
    if not told:
        codes, subject = tables.narrower.parts_of(product), draft.subject.words
        if code not in products.among_others or _among_products(tables, draft.topic):
            code = products.other(code, subject, product, codes, draft.quantity, draft.kind)
    elif code not in products.lists:
        return code
    return products.own(code, draft.subject.words, product, draft.quantity, draft.kind)


def _among_products(tables: Tables, topic: TopicFrame) -> bool:
    """Whether the paragraph goes through products of any kind."""
    last = (head.code for head, at in topic.heads.values() if at == topic.paragraph)
    return not tables.products.lists.isdisjoint(last)


def _by_words(tables: Tables, code: str, draft: Draft) -> str:
    """What the words behind a figure name (``về lượng``), else a head noun alone before it (``khối lượng giảm``)."""
    end, measures, topic = draft.quantity.end, tables.measures, draft.topic
    made = measures.by_words(code, draft.low[end : end + _BEHIND])
    if made == code and draft.part and draft.figure.cues:
        for head in starting(draft.reading.indicators, *draft.figure.left)[-1:]:
            if any(0 < cue.start - head.end <= _NEXT for cue in draft.figure.cues):
                return measures.by_head(code, draft.low[head.start : head.end])
    kind = measures.kind(made) if made != code else ""
    last = topic.heads.get(kind) if kind else None
    if last is not None and last[1] == topic.paragraph:
        return last[0].code  # "5,84 tỷ USD vốn cấp mới của 1.264 dự án, tăng 31,7% về số vốn"
    return made


# The order in which they are asked, and whether of members of families, the others of what has parts; by its share a
# figure is asked last.
STEPS = (
    (Rule.INDICATOR_OF_FAMILY, _of_family, True),
    (Rule.INDICATOR_BY_PARTNER, _by_partner, False),
    (Rule.INDICATOR_BY_LEVEL, _by_level, True),
    (Rule.INDICATOR_BY_PRODUCT, _by_product, False),
    (Rule.INDICATOR_BY_WORDS, _by_words, True),
)


def by_share(tables: Tables, code: str, draft: Draft) -> str:
    """``đối tác lớn nhất với 3,2 tỷ USD, chiếm 35,7% tổng xuất nhập khẩu``: a level that no name of its own tells
    is of what its share is of."""
    share = draft.following
    if draft.kind != "level" or share is None or share.quantity.unit != "percent":
        return code
    measures, low, mention, quantity = (
        tables.measures,
        draft.low,
        draft.found.mention,
        draft.quantity,
    )
    own = not draft.topic.began if mention is None else low[mention.start : mention.end] in tables.bare_kinds
    if not own:
        return code
    between = low[quantity.end : share.start]
    if not any(word in between for word in tables.share_verbs):
        return code
    end = share.quantity.end
    wholes = [m for m in draft.reading.indicators if end <= m.start <= end + _NEXT and not m.risky]
    told = wholes and measures.group(wholes[0].codes[0]) == measures.group(code)
    return wholes[0].codes[0] if told and measures.direct(wholes[0].codes, quantity) else code


def name_of(found: Attached, figure: Figure) -> Span:
    """The words that name what is measured: from the name of the indicator to the verb, or what is counted and on."""
    mention, quantity = found.mention, figure.quantity
    if mention is None:
        counted = found.subject is not None and len(found.subject.words) == 0 and not found.parts
        return Span(quantity.unit_start, figure.tail.end) if counted else _NOWHERE
    if mention.start >= quantity.unit_start:
        return Span(quantity.unit_start, figure.tail.end)
    verb = next((cue.start for cue in figure.cues if cue.start >= mention.end and cue.role != "from"), figure.start)
    return span_of((mention.start, max(verb, mention.end)))


class WhoseMoney:
    """Tells foreign from domestic investment in one article."""

    def __init__(self, tables: Tables, scene: Scene) -> None:
        self._tables, self._scene = tables, scene

    def of(self, code: str, draft: Draft) -> str:
        """Whose money a figure of ``code`` is, which may be anybody's: by its own words or what was said of it last."""
        whose, topic = self._tables.whose, draft.topic
        if whose.goes_abroad(topic.code) and (topic.began or self._still_abroad(draft)):
            return topic.code  # "đầu tư ra nước ngoài có 36 dự án ...; 3 lượt dự án điều chỉnh vốn"
        sent = whose.sent(code, draft.figure, draft.reading)
        if sent is not None:
            return sent
        before = draft.topic.foreign_money
        if before is None:
            before = not self._scene.home.local and self._may_be_foreign(draft)
        abroad, mention = "partner" in draft.found.parts, draft.found.mention
        return whose.of(code, mention, draft.figure, draft.following, draft.reading, abroad=abroad, before=before)

    def _still_abroad(self, draft: Draft) -> bool:
        """Whether a new sentence goes on with money that went abroad: ``Lào dẫn đầu với 20 dự án, 80 triệu USD``."""
        low, topic = draft.low, draft.topic
        if self._tables.whose.said(low) is True or draft.unit == _VND:
            return False
        parts = draft.found.parts
        return "partner" in parts or (bool(parts) and not draft.by_name) or topic.named_in == topic.paragraph

    def _may_be_foreign(self, draft: Draft) -> bool:
        """Projects counted are foreign only where foreign money is spoken of, or dollars. codebook V2"""
        if draft.unit != _PROJECT or self._tables.whose.is_foreign(draft.topic.code):
            return True
        return any(quantity.unit == _USD for quantity in draft.reading.quantities)
