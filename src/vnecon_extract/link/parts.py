"""Parts that only the words around a figure tell: the country it is with, names in a list that no table has, things
counted."""

import re
from bisect import bisect_left
from itertools import chain

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.weighed_parts import said
from vnecon_extract.decisions import Decision
from vnecon_extract.document.scene import Scene
from vnecon_extract.document.topics import Parts, TopicFrame
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.sought import Sought
from vnecon_extract.link.tables import Tables
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, overlap, start_of, starting

# Spaces in the name of a product behind its amount.
_COUNTED = 4
_STOPS = ".!?"
_FAR = 60
_MARK = re.compile(r"[,;:()/…\"“”]|\.(?=\s|$)")
# "4 ngành công nghiệp trọng yếu của thành phố" is a name; more is a clause.
_LONGEST = 10


class WithWhom:
    """Tells the partners of the figures of one article."""

    def __init__(self, tables: Tables, scene: Scene) -> None:
        self._tables, self._scene = tables, scene

    def of(self, sought: Sought, codes: tuple[str, ...]) -> Parts:
        """The countries that a figure of ``codes`` is with, as a part."""
        figure, place, partners = sought.figure, sought.turn.place, self._tables.parts.partners
        if (place is None and not sought.reading.places) or not partners.may_have(codes):
            return {}
        trader = self._tables.traders.at(self._scene.traders, codes[0], sought.reading, figure.start)
        of = trader.place if trader is not None else None
        at_home = self._scene.at_home or self._comes_here(sought, codes[0])
        found = partners.of(figure, sought.reading, codes, at_home, place, of)
        return {} if found is None else {"partner": found}

    def _comes_here(self, sought: Sought, code: str) -> bool:
        """``Vốn FDI của Hàn Quốc gấp đôi vốn FDI của Trung Quốc``: where no country is the article's own, whether what
        is told is foreign investors' money, which comes here."""
        whose = self._tables.whose
        return not self._scene.home.code and whose.is_foreign(code) and whose.said(sought.low) is True


def counted_alike(tables: Tables, sought: Sought, topic: TopicFrame) -> dict[str, Decision[Span]]:
    """The product that no table lists, counted as the one before it: ``trồng 1.500 ha cam, 300 ha mắc ca``."""
    figure, last, part = sought.figure, topic.last, topic.parts.get("product")
    if last is None or part is None or last.quantity.unit != figure.quantity.unit or figure.cues:
        return {}
    names, low, offset = tables.names, sought.low, sought.reading.sentence.start
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


class Counts:
    """Tells which figures speak of what their sentence has counted."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def counted(self, figure: Figure, topic: TopicFrame) -> Figure | None:
        """What a figure may be told of behind ``figure``, which was no record."""
        return figure if figure.quantity.unit in self._tables.counted_parts else topic.counted

    def part(self, figure: Figure, reading: Reading, kind: str, topic: TopicFrame) -> dict[str, Decision[Span]]:
        """The counted things that ``figure`` is told of: those right before its verb, or before the threshold that
        they pass, where it is their share."""
        counted, last = topic.counted, topic.last
        if counted is None or last is None or counted.clause != figure.clause or figure.bracket != counted.bracket:
            return {}
        low, offset, start = reading.sentence.low, reading.sentence.start, counted.quantity.start
        dimension = self._tables.counted_parts[counted.quantity.unit]
        if last is not counted:
            between = low[last.quantity.end : figure.start]
            if kind != "share" or "," in low[start : last.start] or between.count(",") > 1:
                return {}
            return {dimension: said(Span(offset + start, offset + last.quantity.end), Rule.PART_COUNTED)}
        words = low[start : figure.cues[0].start].rstrip() if figure.cues else ""
        if not words or "," in words or len(words.split()) > _LONGEST:
            return {}
        return {dimension: said(Span(offset + start, offset + start + len(words)), Rule.PART_COUNTED)}
