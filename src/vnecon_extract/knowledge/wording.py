"""Entries of ``data/wording.toml``: how values, periods and codes are shown to people."""

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
    return knowledge.table("wording", "period", Worded)


def scales(knowledge: Knowledge) -> tuple[Scale, ...]:
    """All powers of ten that have a name, the largest first."""
    return knowledge.table("wording", "scale", Scale)


def terms(knowledge: Knowledge) -> tuple[Worded, ...]:
    """What the codes of the record are called."""
    return knowledge.table("wording", "term", Worded)


def heads(knowledge: Knowledge) -> tuple[Worded, ...]:
    """Heads of the readable sheets of a workbook."""
    return knowledge.table("wording", "head", Worded)


def unit_wordings(knowledge: Knowledge) -> tuple[Worded, ...]:
    """Units that are called otherwise than by their first word."""
    return knowledge.table("wording", "unit", Worded)
