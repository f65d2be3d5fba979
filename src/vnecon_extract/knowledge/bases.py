"""Entries of ``data/bases.toml``: the words of comparisons."""

from typing import Literal

from vnecon_extract.knowledge.tables import Entry, Knowledge

Role = Literal[
    "marker",
    "reached",
    "mean",
    "since",
    "near_marker",
    "weak_marker",
    "filler",
    "and",
    "plan",
    "plan_title",
    "plan_end",
    "over",
    "average",
    "forecast",
    "stop",
    "trigger",
    "equal",
    "own_value",
    "no_gap",
    "growth",
    "link",
    "plan_link",
    "giver_link",
    "moved",
    "done",
    "times",
    "times_word",
    "gap_bound",
    "no_comparison",
    "sure",
    "than_year",
    "comparative",
    "of_plan",
    "over_tail",
]


class BaseWords(Entry):
    """A list of words and what they do in a comparison; the file's header explains each ``role``."""

    role: Role
    says: tuple[str, ...]


def base_words(knowledge: Knowledge) -> dict[str, tuple[str, ...]]:
    """All words of comparisons by their role."""
    words: dict[str, tuple[str, ...]] = {}
    for entry in knowledge.table("bases", "words", BaseWords):
        words[entry.role] = words.get(entry.role, ()) + entry.says
    return words
