"""Figures behind the name of a project: its own to the end of the clause."""

from collections.abc import Iterator, Sequence

from vnecon_extract.cues.figures import Figure
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.find.reading import Reading
from vnecon_extract.patterns import LetterPattern
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span

_A_METRE = "/m2"
# "Thanh Xuân Garden 2 (quận 7) tăng 4%, lên mức 47 triệu đồng/m2"
_HOMES = LetterPattern(
    r"(?:^|[,;:“\"]\s?+)(?P<name>(?:\p{Lu}[\p{L}.]*\s){2,5}(?:(?:\d{1,2}|[IVX]{1,4})\s)?)\([^()\d]{0,25}\d{0,2}\)\s"
)


def _homes(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """The blocks of flats that a sentence names by their own names, each with where it lies in a bracket behind it."""
    sentence = reading.sentence
    for found in _HOMES.finditer(sentence.text):
        start, end = found.span("name")
        if not any(m.start < end and start < m.end for m in (*reading.places, *reading.indicators)):
            yield start, end - 1, sentence.text[start : end - 1]


def of_projects(reading: Reading, row: Sequence[Figure], owner: Decision[str | None]) -> list[Decision[str | None]]:
    """``Dự án VSIP 3 diện tích 1.000 ha; Dự án Amata ...``: figures behind a project's name are its own to the end
    of the clause, but where an office stands behind it; the others are ``owner``'s."""
    named = [(e.start, e.end, e.name) for e in reading.entities if e.kind == "project"] if reading.entities else []
    bracketed = "(" in reading.sentence.low
    homes = bracketed and any(figure.quantity.unit.endswith(_A_METRE) for figure in row)
    projects = sorted({*named, *_homes(reading)}) if homes else named
    if not projects:
        return [owner] * len(row)
    offices = [place.start for place in reading.places if place.via == "office"]
    out: list[Decision[str | None]] = []
    held, clause, begin = owner, -1, 0
    for figure in row:
        held = held if figure.clause == clause else owner
        begin = begin if figure.clause == clause else figure.left.start
        own = next((p for p in projects if begin <= p[0] and p[1] <= figure.start), None)
        if own is not None and not any(own[1] <= office < figure.start for office in offices):
            words = words_of(Span(own[0], own[1]), reading.sentence.start)
            held = Decision(own[2], Rule.OWNER_PROJECT, words)
        out.append(held)
        clause, begin = figure.clause, figure.quantity.end
    return out
