"""Unlisted parts: names of parts that no table lists, where the words around a figure tell that they are such."""

from itertools import chain

from vnecon_extract.cues.weighed_parts import said
from vnecon_extract.decisions import Decision
from vnecon_extract.document.topics import Parts, TopicFrame
from vnecon_extract.link.sought import Sought
from vnecon_extract.link.tables import Tables
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, overlap

# Spaces in the name of a product behind its amount.
_COUNTED = 4
_STOPS = ".!?"


def counted_alike(tables: Tables, sought: Sought, topic: TopicFrame) -> dict[str, Decision[Span]]:
    """The product that no table lists, counted as the one before it: ``trồng 1.500 ha cam, 300 ha mắc ca``."""
    figure, last, names, low = sought.figure, topic.last, tables.names, sought.low
    part, offset = topic.parts.get("product"), sought.reading.sentence.start
    if last is None or part is None or last.quantity.unit != figure.quantity.unit or figure.cues:
        return {}
    told = 0 <= part.value.start - offset - last.quantity.end <= 1
    if not told or names.trimmed(low, *figure.left) is not None:
        return {}
    name = names.trimmed(low, *figure.tail)
    if name is None or name.start - figure.quantity.end > 1 or names.is_clause(low, name):
        return {}
    known = chain(sought.reading.places, sought.reading.indicators, sought.reading.periods)
    if low[name.start : name.end].count(" ") >= _COUNTED or any(overlap(m, name) for m in known):
        return {}
    end = name.end - (low[name.end - 1] in _STOPS)
    return {"product": said(sought.within(Span(name.start, end)), Rule.PART_UNLISTED)}


def in_full(tables: Tables, own: dict[str, Decision[Span]], sought: Sought) -> Parts:
    """``dịch vụ vui chơi giải trí``: all of a name of which the tables know the first noun only."""
    low, sector = sought.low, own.get("sector")
    offset = sought.reading.sentence.start
    if sector is None or low[sector.value.start - offset : sector.value.end - offset] not in tables.sector_heads:
        return own
    name = tables.names.before(sought.figure, sought.reading)
    if name is None or offset + name.start != sector.value.start or offset + name.end <= sector.value.end:
        return own
    if any(overlap(m, name) for m in sought.reading.places) or tables.names.is_clause(low, name):
        return own
    return own | {"sector": said(sought.within(name), Rule.PART_UNLISTED)}


def opened(tables: Tables, sought: Sought) -> dict[str, Decision[Span]]:
    """The part that no table lists, of what the words before have opened: ``trong đó, hộ nghèo 118 tỷ đồng``."""
    names, low = tables.names, sought.low
    name = names.before(sought.figure, sought.reading) if names.opens(low, sought.figure.start) else None
    if name is None or names.is_clause(low, name) or sought.reading.sentence.text[name.start].isupper():
        return {}
    return {"other": said(sought.within(name), Rule.PART_UNLISTED)}
