"""Entries of ``data/rules.toml``: what each rule of linking means."""

from typing import Literal, TypeAlias

from vnecon_extract.knowledge.display import Worded
from vnecon_extract.knowledge.tables import Entry, Knowledge

Language: TypeAlias = Literal["en", "vi"]


class RuleEntry(Entry):
    """A rule in a sentence, in English and in Vietnamese; ``given`` is the place, ``published`` the date and ``url``
    the address that a caller gives with its examples."""

    says: str
    says_vi: str = ""
    given: str = ""
    url: str = ""
    published: str = "2025-01"

    def reason(self, language: Language) -> str:
        """The sentence as one of the reasons of a doubt."""
        return (self.says_vi if language == "vi" else self.says).rstrip(".")


class Reason(Worded):
    """What a reason of a doubt says besides rules."""


def rules(knowledge: Knowledge) -> tuple[RuleEntry, ...]:
    """All rules of linking."""
    return knowledge.table("rules", "rule", RuleEntry)


def reasons(knowledge: Knowledge) -> tuple[Reason, ...]:
    """What the reasons of doubts say besides rules."""
    return knowledge.table("rules", "reason", Reason)
