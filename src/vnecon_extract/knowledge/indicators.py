"""Entries of ``data/indicators.toml`` and ``data/breakdowns.toml``."""

from collections import defaultdict
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator

from vnecon_extract.knowledge.hints import PartCode, ThingCode, hint
from vnecon_extract.knowledge.quantities import Dimension
from vnecon_extract.knowledge.series import Series, named_series
from vnecon_extract.knowledge.tables import Entry, Knowledge

ANY_PRODUCT = "any"
Group = Literal[
    "agriculture", "banking", "budget", "enterprises", "industry", "investment", "labour", "markets",
    "national_accounts", "prices", "social", "tourism", "trade", "transport",
]  # fmt: skip


def _measure(measure: str) -> str:
    """A dimension, or several joined by a slash."""
    known = get_args(Dimension)
    for part in measure.split("/"):
        if part not in known:
            raise ValueError(f"{part!r} is no dimension{hint(part, known)}")
    return measure


class Indicator(Entry):
    """One statistical indicator: its names, the words that say it, and what its figures can be measured in.

    ``kind`` is what a figure of its own is, where the sentence does not say otherwise: a level, or a share.
    ``measures`` are the dimensions (``data/units.toml``) that its own level can have; a quantity of another
    dimension is not its level (CPI is never in tonnes).  ``percent`` is among them only where its level is a rate.

    ``counted_in`` are the only units that its counts can have (animals for a herd, never households), where given.

    ``says`` are the words that name it.  ``also`` are words that another entry says first and this one second
    (``số thu``); ``cues`` are words of the same sentence that give this entry the first claim to its ``also``.
    ``cued_near`` where only the words between the semicolons on either side count.
    ``risky`` words mean other things too and count only where the measure fits and nothing better stands near.
    ``never`` are longer phrases that hold one of these words and mean something else.

    ``heads`` name it together with a product right behind (``giá`` + ``gạo``), one of the breakdown codes in ``of``
    or ``any`` product; ``risky_heads`` do so too, but are verbs as often (``sản xuất xi măng``).  Where there are
    ``tails``, one of them must follow the product (``giá gạo xuất khẩu``).
    """

    name_vi: str
    name_en: str
    group: Group
    kind: Literal["level", "rate", "index", "share"] = "level"
    measures: tuple[Annotated[str, AfterValidator(_measure)], ...]
    counted_in: tuple[ThingCode, ...] = ()
    says: tuple[str, ...]
    also: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    cued_near: bool = False
    risky: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    risky_heads: tuple[str, ...] = ()
    of: tuple[PartCode, ...] = ()
    tails: tuple[str, ...] = ()
    nsis: str = ""
    intl: str = ""
    note: str = ""


class Breakdown(Entry):
    """One named part along a dimension: a sector of VSIC, a product, an owner, a source of revenue.

    ``says`` always name it; ``risky`` words (``đường``: sugar, road) count only in a list or subject position.
    ``never`` are longer phrases that hold one of these words and mean something else.  ``lasting`` words name it with
    a time behind them only (``kỳ hạn 14 ngày``).
    """

    dimension: Literal["sector", "product", "partner", "owner", "source", "other"]
    name_en: str
    says: tuple[str, ...] = ()
    risky: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()
    standard: str = ""
    note: str = ""


class Joint(Entry):
    """Small words that stand before or between the parts of an indicator's name: ``tổng``, ``mặt hàng``."""

    says: tuple[str, ...]


def indicators(knowledge: Knowledge) -> tuple[Indicator, ...]:
    """All indicators, each with the names of its series among its own."""
    by_code: dict[str, list[Series]] = defaultdict(list)
    for series in named_series(knowledge):
        by_code[series.indicator].append(series)
    entries = knowledge.table("indicators", "indicator", Indicator)
    return tuple([_with_series(entry, by_code[entry.code]) if entry.code in by_code else entry for entry in entries])


def _with_series(entry: Indicator, series: list[Series]) -> Indicator:
    says = (*entry.says, *(name for one in series for name in one.sure()))
    risky = (*entry.risky, *(name for one in series for name in one.risky))
    return entry.model_copy(update={"says": says, "risky": risky})


def joints(knowledge: Knowledge) -> dict[str, tuple[str, ...]]:
    """The small words by code: before a name, between head and product, never inside a product's name."""
    return {joint.code: joint.says for joint in knowledge.table("indicators", "joint", Joint)}


def breakdowns(knowledge: Knowledge) -> tuple[Breakdown, ...]:
    """All listed parts: sectors, products, owners, sources."""
    return knowledge.table("breakdowns", "breakdown", Breakdown)
