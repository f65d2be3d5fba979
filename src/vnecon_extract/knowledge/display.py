"""Entries of ``data/display.toml``: how values, periods and codes are shown to people."""

from vnecon_extract.knowledge.tables import Entry, Knowledge


class Worded(Entry):
    """Something the record says in a code, in words of two languages."""

    vi: str
    en: str


class Scale(Worded):
    """A power of ten that large values are written with."""

    power: int


def period_wordings(knowledge: Knowledge) -> tuple[Worded, ...]:
    """How each kind of period is written."""
    return knowledge.table("display", "period", Worded)


def scales(knowledge: Knowledge) -> tuple[Scale, ...]:
    """All powers of ten that have a name, the largest first."""
    return knowledge.table("display", "scale", Scale)


def terms(knowledge: Knowledge) -> tuple[Worded, ...]:
    """What the codes of the record are called."""
    return knowledge.table("display", "term", Worded)


def heads(knowledge: Knowledge) -> tuple[Worded, ...]:
    """Heads of the readable sheets of a workbook."""
    return knowledge.table("display", "head", Worded)


def unit_wordings(knowledge: Knowledge) -> tuple[Worded, ...]:
    """Units that are called otherwise than by their first word."""
    return knowledge.table("display", "unit", Worded)
