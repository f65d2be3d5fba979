"""Entries of ``data/entities.toml``: names of single companies and banks, and the words such names are made of."""

from typing import Literal

from vnecon_extract.knowledge.tables import Entry, Knowledge
from vnecon_extract.mentions import EntityKind


class Known(Entry):
    """Names that stand alone; ``risky`` ones mean other things too and need a noun before them (``tập đoàn``).

    Firms of ``research`` are quoted for market figures: as somebody's source they are no entity.
    """

    kind: EntityKind
    says: tuple[str, ...]
    risky: tuple[str, ...] = ()
    research: bool = False


class NameCue(Entry):
    """Nouns before a name.  ``ticker`` ones take three or four capital letters only, ``capital`` ones begin with
    a capital themselves (``Thép Việt Ý``); without ``entity`` the name
    is claimed, so that nothing in it is read as a place, but is nobody's own."""

    kind: EntityKind
    says: tuple[str, ...]
    ticker: bool = False
    capital: bool = False
    entity: bool = True


class MarketWords(Entry):
    """Words of a sentence about shares, in which any three capital letters are one."""

    says: tuple[str, ...]


class Filler(Entry):
    """Words that may stand inside a name; ``bare`` ones begin with capitals and are no name of their own."""

    says: tuple[str, ...]
    bare: bool = False


class PublicName(Entry):
    """Names of public bodies that look like an entity's."""

    says: tuple[str, ...]


class PersonCue(Entry):
    """Words before or after a person's name; ``own`` ones make a figure that person's without more ado."""

    says: tuple[str, ...]
    side: Literal["before", "after"]
    own: bool = False


def known_names(knowledge: Knowledge) -> tuple[Known, ...]:
    """All names that stand alone."""
    return knowledge.table("entities", "known", Known)


def name_cues(knowledge: Knowledge) -> tuple[NameCue, ...]:
    """All nouns before a name."""
    return knowledge.table("entities", "cue", NameCue)


def fillers(knowledge: Knowledge) -> tuple[Filler, ...]:
    """All words inside names."""
    return knowledge.table("entities", "filler", Filler)


def public_names(knowledge: Knowledge) -> tuple[PublicName, ...]:
    """All public bodies that are nobody's entity."""
    return knowledge.table("entities", "public", PublicName)


def person_cues(knowledge: Knowledge) -> tuple[PersonCue, ...]:
    """All words around a person's name."""
    return knowledge.table("entities", "person", PersonCue)


def market_words(knowledge: Knowledge) -> tuple[MarketWords, ...]:
    """All words of sentences about shares."""
    return knowledge.table("entities", "market", MarketWords)
