"""Entries of ``data/periods.toml``: how the text names a period, and the words inside those names."""

from typing import Literal

from vnecon_extract.knowledge.tables import Entry, Knowledge
from vnecon_extract.mentions import Form, Grain


class PeriodForm(Entry):
    """One way to name a period: templates (their syntax is in the file's header) and what they mean.

    ``grain`` and ``form`` are those of ``mentions.PeriodMention``; ``count`` is how many units where the template
    has no ``<n>``.  ``unit``, ``shift`` and ``deictic`` are given where the words themselves are relative
    (``hôm qua``).
    """

    grain: Grain
    form: Form
    says: tuple[str, ...]
    count: int = 1
    unit: str = ""
    shift: int = 0
    deictic: bool = False
    quarter: int | None = None


class YearWord(Entry):
    """Words for a year relative to another: ``năm ngoái`` is one before the year of publication."""

    shift: int
    deictic: bool
    says: tuple[str, ...]


class PeriodWords(Entry):
    """A list of words used by the finder: ``role`` says for what, ``says`` holds them."""

    role: Literal[
        "number", "duration_before", "duration_after", "unit_after", "year_before",
        "joint", "joint_tail", "counted", "month_before", "year_end", "no_stop", "no_title", "now_compound",
    ]  # fmt: skip
    says: tuple[str, ...]
    value: int = 0


def period_forms(knowledge: Knowledge) -> tuple[PeriodForm, ...]:
    """All ways to name a period."""
    return knowledge.table("periods", "period", PeriodForm)


def year_words(knowledge: Knowledge) -> tuple[YearWord, ...]:
    """All relative names of years."""
    return knowledge.table("periods", "year_word", YearWord)


def count_words(knowledge: Knowledge) -> dict[str, int]:
    """The words of counts, with their values."""
    entries = knowledge.table("periods", "words", PeriodWords)
    return {say: entry.value for entry in entries if entry.role == "number" for say in entry.says}


def period_words(knowledge: Knowledge) -> dict[str, tuple[str, ...]]:
    """All word lists by their role."""
    words: dict[str, tuple[str, ...]] = {}
    for entry in knowledge.table("periods", "words", PeriodWords):
        words[entry.role] = words.get(entry.role, ()) + entry.says
    return words
