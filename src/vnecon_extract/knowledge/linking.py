"""Entries of ``data/linking.toml``."""

from pydantic import Field

from vnecon_extract.knowledge.hints import IndicatorCode, UnitCode
from vnecon_extract.knowledge.tables import Entry, Knowledge


class Family(Entry):
    """One concept, several indicators by what they are measured in; ``alone`` are head nouns that name one of them."""

    members: tuple[str, ...]
    by: dict[str, str] = Field(default_factory=dict)
    alone: dict[str, str] = Field(default_factory=dict)
    with_partner: str = ""
    kind: str = ""


class Counted(Entry):
    """A thing whose count is an indicator by itself, said by the unit alone (``592 doanh nghiệp``)."""

    unit: UnitCode
    indicator: IndicatorCode
    groups: tuple[str, ...]


class CountedPart(Entry):
    """Counted things that are a part by themselves (``31 mặt hàng``)."""

    dimension: str
    says: tuple[str, ...]


class NamedPart(Entry):
    """Names of an indicator that say themselves which part of it is meant (``hàng xuất khẩu``, of cargo)."""

    indicator: IndicatorCode
    dimension: str
    says: tuple[str, ...]


class Stage(Entry):
    """Words for the step at which figures of an operation are told: offered, sold, falling due."""

    of: tuple[IndicatorCode, ...]
    says: tuple[str, ...]


class Local(Entry):
    """An indicator of the country, and what it is where a province's figure is told by the same words."""

    local: IndicatorCode


class Worldwide(Entry):
    """An indicator of our own market, and what it is where the world's figure is told by the same words."""

    world: IndicatorCode


class Narrowed(Entry):
    """A total that words of the same sentence narrow to one of its components."""

    total: IndicatorCode
    words: tuple[str, ...]
    after: tuple[str, ...]


class BareHead(Entry):
    """Head nouns of one kind of measure (``giá``), which mean that one of ``members`` which the text named last;
    ``by_product`` where a product named since then makes it another one, ``near`` in the same paragraph only."""

    says: tuple[str, ...]
    members: tuple[str, ...]
    by_product: bool = False
    near: bool = False


class NarrowerIndicator(Entry):
    """An indicator that is meant instead of a wider one: where the figure has one of ``parts`` or is measured in one of
    ``units``, one of ``words`` stands in the name, or one of ``verbs`` before the figure; ``unless`` one of those words
    stands in the sentence.  ``counted`` are words of what its clause counts before it (``32 dự án cấp mới``),
    unless others stand there; ``beside`` words anywhere before it in its sentence (``gió lốc làm 2 người chết``),
    unless one of ``rivals`` stands nearer.
    Where one of ``verbs_only`` stands there, only ``verbs`` tell it, and of no per cent.

    ``of`` are the wider indicators, or codes of ``[[bare]]`` for all their members.  ``own`` are those of ``parts``
    that say no more than the indicator itself, and so are no part of it.  ``once`` where a list goes on with the wider
    one.  ``means`` is the indicator, where another entry has its code.
    """

    of: tuple[str, ...]
    means: str = ""
    parts: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    first_units: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    verbs_only: tuple[str, ...] = ()
    once: bool = False
    own: tuple[str, ...] = ()

    @property
    def indicator(self) -> str:
        """What is meant."""
        return self.means or self.code


class Measured(Entry):
    """An indicator that a unit names by itself, or together with one of ``parts`` or ``words`` of the figure's own
    words; ``any_part`` where every part does; ``within`` are the chapters of indicators that the text must speak of;
    ``verbs``, where given, are what must be done with a part; ``behind`` are words right behind the figure."""

    indicator: IndicatorCode
    units: tuple[str, ...]
    parts: tuple[str, ...] = ()
    any_part: bool = False
    words: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()


class Beside(Entry):
    """An indicator told on the way beside one of ``of``, which is measured otherwise: in one of ``units``, with one of
    ``words`` before the figure or in its unit (``sản lượng 41.000 tấn, giá trị 620 tỷ đồng``)."""

    indicator: IndicatorCode
    of: tuple[str, ...]
    units: tuple[UnitCode, ...]
    words: tuple[str, ...]


class Theme(Entry):
    """An indicator that a whole article may be about, and those whose words mean it there; ``when`` are the indicators
    that tell such an article (itself, if none), ``said`` words that do, ``words`` the only words that are turned; it is
    not about that where a sentence of the opening says one of ``unless`` of something else."""

    turns: tuple[IndicatorCode, ...]
    when: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


def families(knowledge: Knowledge) -> tuple[Family, ...]:
    """All families of indicators."""
    return knowledge.table("linking", "family", Family)


def told_beside(knowledge: Knowledge) -> tuple[Beside, ...]:
    """All indicators that are told on the way beside others."""
    return knowledge.table("linking", "beside", Beside)


def counted_things(knowledge: Knowledge) -> tuple[Counted, ...]:
    """All units that name an indicator."""
    return knowledge.table("linking", "counted", Counted)


def counted_parts(knowledge: Knowledge) -> dict[str, str]:
    """By what is counted, the dimension that it is a part of."""
    return {w: p.dimension for p in knowledge.table("linking", "counted_part", CountedPart) for w in p.says}


def named_parts(knowledge: Knowledge) -> dict[tuple[str, str], str]:
    """By indicator and name, the dimension of the part that the name says."""
    entries = knowledge.table("linking", "named_part", NamedPart)
    return {(entry.indicator, words): entry.dimension for entry in entries for words in entry.says}


def stages(knowledge: Knowledge) -> tuple[Stage, ...]:
    """All steps that figures of an operation can be told at."""
    return knowledge.table("linking", "stage", Stage)


def local_codes(knowledge: Knowledge) -> dict[str, str]:
    """By the country's indicator, the province's."""
    return {entry.code: entry.local for entry in knowledge.table("linking", "local", Local)}


def world_codes(knowledge: Knowledge) -> dict[str, str]:
    """By the indicator of our own market, the world's."""
    return {entry.code: entry.world for entry in knowledge.table("linking", "worldwide", Worldwide)}


def narrowed(knowledge: Knowledge) -> tuple[Narrowed, ...]:
    """Components of totals, with the words that mean them."""
    return knowledge.table("linking", "narrowed", Narrowed)


def bare_heads(knowledge: Knowledge) -> tuple[BareHead, ...]:
    """All kinds of head nouns that say too little by themselves."""
    return knowledge.table("linking", "bare", BareHead)


def narrower_indicators(knowledge: Knowledge) -> tuple[NarrowerIndicator, ...]:
    """All indicators that narrow wider ones, the first that fits is meant."""
    return knowledge.table("linking", "narrower", NarrowerIndicator)


def measured(knowledge: Knowledge) -> tuple[Measured, ...]:
    """All indicators that units name, the first that fits is meant."""
    return knowledge.table("linking", "measured", Measured)


def themes(knowledge: Knowledge) -> tuple[Theme, ...]:
    """All indicators that an article may be about as a whole."""
    return knowledge.table("linking", "theme", Theme)
