"""Entries of ``data/linking.toml``."""

from pydantic import Field

from vnecon_extract.knowledge.tables import Entry, Knowledge


class Family(Entry):
    """One concept, several indicators by what they are measured in."""

    members: tuple[str, ...]
    by: dict[str, str] = Field(default_factory=dict)
    with_partner: str = ""


class Counted(Entry):
    """A thing whose count is an indicator by itself, said by the unit alone (``592 doanh nghiệp``)."""

    unit: str
    indicator: str
    groups: tuple[str, ...]


class CountedPart(Entry):
    """Counted things that are a part by themselves (``31 mặt hàng``)."""

    dimension: str
    says: tuple[str, ...]


class Local(Entry):
    """An indicator of the country, and what it is where a province's figure is told by the same words."""

    local: str


class Narrowed(Entry):
    """A total that words of the same sentence narrow to one of its components."""

    total: str
    words: tuple[str, ...]
    after: tuple[str, ...]


class Theme(Entry):
    """An indicator that a whole article may be about, and those whose words mean it there; ``when`` are the indicators
    that tell such an article (itself, if none), ``words`` the only words that are turned."""

    turns: tuple[str, ...]
    when: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


def families(knowledge: Knowledge) -> tuple[Family, ...]:
    """All families of indicators."""
    return knowledge.table("linking", "family", Family)


def counted_things(knowledge: Knowledge) -> tuple[Counted, ...]:
    """All units that name an indicator."""
    return knowledge.table("linking", "counted", Counted)


def counted_parts(knowledge: Knowledge) -> dict[str, str]:
    """By what is counted, the dimension that it is a part of."""
    return {w: p.dimension for p in knowledge.table("linking", "counted_part", CountedPart) for w in p.says}


def local_codes(knowledge: Knowledge) -> dict[str, str]:
    """By the country's indicator, the province's."""
    return {entry.code: entry.local for entry in knowledge.table("linking", "local", Local)}


def narrowed(knowledge: Knowledge) -> tuple[Narrowed, ...]:
    """Components of totals, with the words that mean them."""
    return knowledge.table("linking", "narrowed", Narrowed)


def themes(knowledge: Knowledge) -> tuple[Theme, ...]:
    """All indicators that an article may be about as a whole."""
    return knowledge.table("linking", "theme", Theme)
