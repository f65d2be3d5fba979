"""Entries of ``data/periods.toml``: how the text names a period, and the words inside those names."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator

from vnecon_extract.knowledge.hints import hint
from vnecon_extract.knowledge.tables import Entry, Knowledge
from vnecon_extract.mentions import Form, Grain

#: The slots of templates; a 1 behind the name of those of a point of time makes it the first of two.
_POINTS = ("n", "m", "q", "d", "Y", "y", "my", "date", "dash", "dmy")
SLOTS = frozenset({*_POINTS, *(f"{name}1" for name in _POINTS)}) | {
    "YY", "rel", "to", "stop", "title", "any", "open", "close", "tag", "qtag", "wd", "ymd", "clock", "misprint", "now",
    "dates", "hour", "mshort", "qshort",
}  # fmt: skip
_BRACKETS = {")": "(", "]": "["}


def _template(template: str) -> str:
    """A template whose slots there are and whose brackets match."""
    for slot in re.findall(r"<([^<>]*)>", template):
        if slot not in SLOTS:
            raise ValueError(f"no slot <{slot}> in {template!r}{hint(f'<{slot}>', sorted(f'<{s}>' for s in SLOTS))}")
    opened = list[str]()
    for sign in re.findall(r"[\[\]()]", template):
        if sign in "[(":
            opened.append(sign)
        elif not opened or opened.pop() != _BRACKETS[sign]:
            raise ValueError(f"brackets do not match in {template!r}")
    if opened or re.sub(r"<\w+>", "", template).strip("<>") != re.sub(r"<\w+>", "", template):
        raise ValueError(f"brackets do not match in {template!r}")
    return template


class PeriodForm(Entry):
    """One way to name a period: templates (their syntax is in the file's header) and what they mean.

    ``grain`` and ``form`` are those of ``mentions.PeriodMention``; ``count`` is how many units where the template
    has no ``<n>``.  ``unit``, ``shift`` and ``deictic`` are given where the words themselves are relative
    (``hôm qua``).
    """

    grain: Grain
    form: Form
    says: tuple[Annotated[str, AfterValidator(_template)], ...]
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
        "number", "duration_before", "duration_after", "rates", "rate_links", "unit_after", "year_before",
        "joint", "joint_tail", "counted", "month_before", "year_end", "no_stop", "no_title", "now_compound",
        "year_link", "year_of", "year_noun", "month_noun", "day_noun", "until", "since", "weekday", "now", "not_now",
        "and", "list_join", "second_number", "so_many", "first", "no_unit", "no_year_before",
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
