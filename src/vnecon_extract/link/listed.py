"""What is told by its place in a list or behind a number: products below their head, things counted with what is said
of them."""

import re
from bisect import bisect_left

from vnecon_extract.cues.subject import Subject
from vnecon_extract.cues.weighed_parts import said
from vnecon_extract.link.sought import Attached, Sought
from vnecon_extract.link.tables import Tables
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, overlap, start_of, starting

_FAR = 60
_PRODUCTS = ("industrial_product_output",)
_MARK = re.compile(r"[,;:()/…\"“”]|\.(?=\s|$)")


def listed_product(tables: Tables, sought: Sought) -> Attached | None:
    """A product of a list that its head opens: ``Sản phẩm chủ lực: thép thô ...; phân urê 336 nghìn tấn``."""
    figure, reading, low = sought.figure, sought.reading, sought.low
    head = tables.product_lists.search(low, 0, figure.left.start)
    name = tables.names.before(figure, reading)
    if head is None or name is None or name.start < head[1] or tables.names.is_clause(low, name):
        return None
    if not tables.measures.direct(_PRODUCTS, figure.quantity) or any(overlap(m, name) for m in reading.places):
        return None
    words = sought.within(name)
    parts = tables.parts.named(figure, reading, _PRODUCTS) or {"product": said(words, Rule.PART_UNLISTED)}
    return Attached(Subject(_PRODUCTS, words), parts, Rule.SUBJECT_LISTED_PRODUCT)


def counted_words(sought: Sought) -> Span:
    """What is counted, with all that is said of it up to the next mark or the verb of the next figure: ``71.570 hộ làm
    được chuồng đủ ấm, chiếm 74%``."""
    low, quantity, reading = sought.low, sought.figure.quantity, sought.reading
    index = bisect_left(reading.quantities, quantity.end, key=start_of)
    limit = reading.quantities[index].cue_start if index < len(reading.quantities) else len(low)
    verbs = [cue.start for cue in starting(reading.cues, quantity.end, limit)]
    marks = [mark.start() for mark in _MARK.finditer(low, quantity.end, limit)]
    # "hộ có chuồng trại kiên cố, bán kiên cố, chiếm 86%": the words end where a mark leads to a verb
    told = (m for m in marks if m - quantity.end < _FAR and any(not low[m + 1 : verb].strip() for verb in verbs))
    end = next(told, marks[0] if marks else max(sought.figure.tail.end, verbs[-1] if verbs else limit))
    return Span(quantity.unit_start, len(low[:end].rstrip()))
