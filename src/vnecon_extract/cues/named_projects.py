"""Figures behind the name of a project: its own to the end of the clause."""

from collections.abc import Sequence

from vnecon_extract.cues.figures import Figure
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.find.reading import Reading
from vnecon_extract.rules import Rule


def of_projects(reading: Reading, row: Sequence[Figure], owner: Decision[str | None]) -> list[Decision[str | None]]:
    """``Dự án VSIP 3 diện tích 1.000 ha; Dự án Amata ...``: figures behind a project's name are its own to the end
    of the clause, but where an office stands behind it; the others are ``owner``'s."""
    projects = [entity for entity in reading.entities if entity.kind == "project"] if reading.entities else None
    if not projects:
        return [owner] * len(row)
    offices = [place.start for place in reading.places if place.via == "office"]
    out: list[Decision[str | None]] = []
    held, clause, begin = owner, -1, 0
    for figure in row:
        held = held if figure.clause == clause else owner
        begin = begin if figure.clause == clause else figure.left.start
        named = next((e for e in projects if begin <= e.start and e.end <= figure.start), None)
        if named is not None and not any(named.end <= office < figure.start for office in offices):
            held = Decision(named.name, Rule.OWNER_PROJECT, words_of(named, reading.sentence.start))
        out.append(held)
        clause, begin = figure.clause, figure.quantity.end
    return out
