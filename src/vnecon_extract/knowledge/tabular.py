"""Entries of ``data/tables.toml``: the words of the heads, stubs and captions of tables."""

from typing import Literal

from vnecon_extract.knowledge.tables import Entry, Knowledge

HeadKind = Literal["change", "ratio", "share", "contribution", "skip", "ordinal", "unit"]


class HeadWords(Entry):
    """Words of a head that say what the cells below are; ``against`` what they are measured against by themselves."""

    kind: HeadKind
    against: Literal["plan", "same", ""] = ""
    absolute: bool = False
    says: tuple[str, ...]
    never: tuple[str, ...] = ()


class StatusWords(Entry):
    """Words of a head that say how sure the figures below are."""

    status: Literal["actual", "estimate", "forecast", "target"]
    says: tuple[str, ...]


class ReportedSpan(Entry):
    """Words of a head for a period that only the caption names: ``tháng báo cáo``, ``cộng dồn``."""

    span: Literal["month", "to_date", "month_before", "before"]
    says: tuple[str, ...]


class StubWords(Entry):
    """What a stub's head says of rows whose names no table knows."""

    dimension: Literal["sector", "product", "partner", "owner", "source", "place"]
    says: tuple[str, ...]


class ShortForm(Entry):
    """A short form of heads and units, a pattern, and how it is written out."""

    pattern: str
    becomes: str


def head_words(knowledge: Knowledge) -> tuple[HeadWords, ...]:
    """All words of heads, in the order in which they count."""
    return knowledge.table("tables", "head", HeadWords)


def status_words(knowledge: Knowledge) -> tuple[StatusWords, ...]:
    """All words of heads for plans, estimates and outcomes."""
    return knowledge.table("tables", "as", StatusWords)


def reported_spans(knowledge: Knowledge) -> tuple[ReportedSpan, ...]:
    """All words for the period of the report."""
    return knowledge.table("tables", "reported", ReportedSpan)


def stub_words(knowledge: Knowledge) -> tuple[StubWords, ...]:
    """All heads of stubs that say what stands below them."""
    return knowledge.table("tables", "stub", StubWords)


def short_forms(knowledge: Knowledge) -> tuple[ShortForm, ...]:
    """All short forms, in the order in which they are written out."""
    return knowledge.table("tables", "short", ShortForm)
