"""Entries of ``data/units.toml``, ``data/numbers.toml``, ``data/bounds.toml`` and ``data/claims.toml``."""

from decimal import Decimal
from typing import Literal

from pydantic import Field

from vnecon_extract.knowledge.tables import Entry, Knowledge
from vnecon_extract.mentions import Bound

Dimension = Literal[
    "currency", "percent", "pp", "multiple", "index", "mass", "area", "length", "volume",
    "energy", "power", "count", "people", "transport", "time", "physical",
]  # fmt: skip


class Unit(Entry):
    """One unit of measure and the words for it; the header of ``data/units.toml`` explains every field."""

    dimension: Dimension
    says: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    says_near: tuple[str, ...] = ()
    says_per: tuple[str, ...] = ()
    says_before: tuple[str, ...] = ()
    scaled: dict[str, Decimal] = Field(default_factory=dict)
    never: tuple[str, ...] = ()


class Noun(Entry):
    """A group of things counted under their own name: the unit is the words as written."""

    dimension: Dimension
    says: tuple[str, ...]


def units(knowledge: Knowledge) -> tuple[Unit, ...]:
    """All units of measure."""
    return knowledge.table("units", "unit", Unit)


def nouns(knowledge: Knowledge) -> tuple[Noun, ...]:
    """All groups of things counted under their own name."""
    return knowledge.table("units", "noun", Noun)


class NumberWord(Entry):
    """One word of a number written in words; ``role`` says where it may stand."""

    role: Literal["digit", "tail", "ten", "tens", "hundred", "filler", "half", "point"]
    value: Decimal
    says: tuple[str, ...]


class Magnitude(Entry):
    """A word that multiplies the number before it: nghìn, triệu, tỷ."""

    value: Decimal
    says: tuple[str, ...]
    short: tuple[str, ...] = ()
    short_money: tuple[str, ...] = ()
    convention: Literal["vi", "en"] = "vi"
    never: tuple[str, ...] = ()
    alone: str = ""
    alone_near: tuple[str, ...] = ()


class Multiple(Entry):
    """A multiple or a part in words, with its unit: gấp đôi, một nửa."""

    value: Decimal
    unit: str
    says: tuple[str, ...]
    after: tuple[str, ...] = ()


class BoundWord(Entry):
    """Words around a number that say how tightly it binds the value."""

    bound: Bound
    says: tuple[str, ...] = ()
    says_after: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    not_dimensions: tuple[Dimension, ...] = ()


class Step(Entry):
    """Words that may stand between a bound word and its number."""

    says: tuple[str, ...]


class Quote(Entry):
    """Words that name the two sides of a quote, in the order in which its amounts are told.

    ``apart`` do not stand between them and the amounts, which are of something else there.  A dealer of whom it is said
    (``shown``) that he does business at two prices so written (``priced``) names both sides, even where no word tells
    them: ``unsaid`` are examples.
    """

    first: tuple[str, ...]
    second: tuple[str, ...]
    apart: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    priced: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()


class ClaimWord(Entry):
    """Words that tell a number which is no quantity; ``code`` is its kind."""

    before: tuple[str, ...] = ()
    always_before: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()


def number_words(knowledge: Knowledge) -> tuple[NumberWord, ...]:
    """All words of written numbers."""
    return knowledge.table("numbers", "number_word", NumberWord)


def magnitudes(knowledge: Knowledge) -> tuple[Magnitude, ...]:
    """All magnitude words."""
    return knowledge.table("numbers", "magnitude", Magnitude)


def multiples(knowledge: Knowledge) -> tuple[Multiple, ...]:
    """All multiples and parts in words."""
    return knowledge.table("numbers", "multiple", Multiple)


def bound_words(knowledge: Knowledge) -> tuple[BoundWord, ...]:
    """All bound words."""
    return knowledge.table("bounds", "bound", BoundWord)


def steps(knowledge: Knowledge) -> tuple[str, ...]:
    """Words that may stand between a bound word and its number."""
    return tuple(say for step in knowledge.table("bounds", "step", Step) for say in step.says)


def quotes(knowledge: Knowledge) -> tuple[Quote, ...]:
    """All quotes with two sides."""
    return knowledge.table("bounds", "quote", Quote)


def claim_words(knowledge: Knowledge) -> tuple[ClaimWord, ...]:
    """All words that tell numbers which are no quantities."""
    return knowledge.table("claims", "claim", ClaimWord)
