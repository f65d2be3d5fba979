"""Other signs of what a figure is of, where no indicator is named: its unit, an activity, a sector, a head noun."""

from collections.abc import Callable, Mapping
from functools import partial

from vnecon_extract.cues.measured_in import OTHER
from vnecon_extract.cues.subject import Subject
from vnecon_extract.cues.weighed_parts import said
from vnecon_extract.document.topics import Parts, Spoken
from vnecon_extract.link.parts import counted_words
from vnecon_extract.link.sought import Attached, Sought, Tried, Weighed, still
from vnecon_extract.link.tables import Tables
from vnecon_extract.link.told_by_parts import (
    counted_by_unit,
    country_growth,
    listed_product,
    of_activity,
    of_market,
    of_reached,
    of_unknown_whole,
    price_moved,
    sector_growth,
)
from vnecon_extract.mentions import IndicatorMention
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, overlap
from vnecon_extract.values import replace

_BEHIND, _PRODUCT, _NATIONAL = 50, "product", "national_accounts"


class Signs:
    """Tells what figures are of by other signs than the names of indicators; one serves all articles."""

    def __init__(self, tables: Tables, weights: Mapping[str, int]) -> None:
        self._tables, self._weights = tables, weights
        self._by_activity = self._sign(Rule.SUBJECT_OF_ACTIVITY, partial(of_activity, tables))
        self._by_unit = self._sign(Rule.SUBJECT_UNIT, partial(counted_by_unit, tables))
        self._by_price = self._sign(Rule.SUBJECT_PRICE_MOVED, partial(price_moved, tables))
        self._by_sector = self._sign(Rule.SUBJECT_SECTOR, partial(sector_growth, tables))
        self._by_country = self._sign(Rule.SUBJECT_COUNTRY, partial(country_growth, tables))
        self._by_list = self._sign(Rule.SUBJECT_LISTED_PRODUCT, partial(listed_product, tables))
        self._by_measure = self._sign(Rule.SUBJECT_UNNAMED, self._unnamed)
        self._beside = self._sign(Rule.SUBJECT_TOLD_BESIDE, self._told_beside)
        self._by_whole = self._sign(Rule.SUBJECT_UNKNOWN_WHOLE, partial(of_unknown_whole, tables))
        self._by_reached = self._sign(Rule.SUBJECT_REACHED, partial(of_reached, tables))
        self._by_nothing = self._sign(Rule.SUBJECT_UNKNOWN, self._unknown)

    def _sign(self, rule: Rule, attach: Callable[[Sought], Tried]) -> Weighed:
        return self._weights[rule], rule, attach, None

    def candidates(self, sought: Sought, named: IndicatorMention | None, *, account: bool) -> list[Weighed]:
        """What the unit, an activity, a sector or the first noun say; ``named`` is the indicator in its words, and
        ``account`` says that the article is one of a province or district."""
        tables, figure, topic = self._tables, sought.figure, sought.topic
        found: list[Weighed] = []
        if sought.part and topic.subject is not None and topic.code in tables.by_activity:
            found.append(self._by_activity)
        if not figure.joined and tables.unlisted.may_name(figure, sought.reading) and not self._names(named, sought):
            found.append(self._sign(Rule.SUBJECT_UNLISTED, partial(self._unlisted, named)))
        if sought.kind == "change" and (named is None or named.risky):
            found.append(self._by_price)
        if named is None:  # a name always holds, and outweighs all others
            found += self._lighter(sought, account=account)
        return found

    def _lighter(self, sought: Sought, *, account: bool) -> list[Weighed]:
        """The signs that say less than any name does."""
        tables, figure, topic, kind, part = self._tables, sought.figure, sought.topic, sought.kind, sought.part
        found: list[Weighed] = []
        if kind == "change":
            found += self._of_changes(sought)
        elif kind == "level":
            found += [self._by_country] if part and figure.cues else []
            if tables.measures.counted(figure.quantity) is not None:
                found.append(self._by_unit)
            money = tables.measures.is_money(sought.unit)
            if money and (market := tables.unlisted.market(figure, sought.reading)) is not None:
                found.append(self._sign(Rule.SUBJECT_UNLISTED, partial(of_market, tables, market)))
            if not part and tables.product_lists.occurs(sought.low):
                found.append(self._by_list)
        elif kind == "share":
            found.append(self._by_whole)
        if part and kind != "change" and tables.reached.match(sought.low, figure.quantity.end) is not None:
            found.append(self._by_reached)
        if not part:
            found.append(self._by_measure)
            if kind == "level" and topic.began and figure.quantity.unit in tables.told_beside.get(topic.code, {}):
                found.append(self._beside)
            if account and kind == "level":
                found.append(self._by_nothing)
        return found

    def _of_changes(self, sought: Sought) -> list[Weighed]:
        """What moves, where a sector or a country alone tells it."""
        tables, topic, low = self._tables, sought.topic, sought.low
        found: list[Weighed] = []
        told = tables.economy.occurs(low) or (_NATIONAL in topic.mains and tables.by_branch.occurs(low))
        if told or self._unsectored(topic.code):
            found.append(self._by_sector)
        if sought.part:
            found.append(self._by_country)
        return found

    def _unsectored(self, code: str) -> bool:
        """Whether figures of ``code`` leave it to a sector's name what grows."""
        unsectored = self._tables.measures.group(code) in self._tables.unsectored
        return unsectored or code in self._tables.by_activity or code == OTHER

    def _unlisted(self, named: IndicatorMention | None, sought: Sought) -> Attached | None:
        """A quantity that no table lists, or why it is nothing to record; ``named`` is the indicator in its words."""
        tables, figure, reading = self._tables, sought.figure, sought.reading
        bare = named is None or self._is_head(named, sought)
        if bare and (counted := self._number_of(sought)) is not None:
            return self._aside(sought, counted, Rule.SUBJECT_UNLISTED)
        found = tables.unlisted.subject(tables.names.before(figure, reading), figure, reading, named)
        if found is None:
            return None
        if isinstance(found, Rule):
            return Attached(reason=found)
        fuel, parts = tables.unlisted.fuel(found, reading), tables.parts.named(figure, reading, ())
        if fuel is not None and "product" not in parts:
            parts = {**parts, "product": said(fuel, Rule.PART_NAMED)}
        return Attached(found, parts, Rule.SUBJECT_UNLISTED)

    def _names(self, named: IndicatorMention | None, sought: Sought) -> bool:
        """Whether the indicator in a figure's words holds all first nouns there, so that they name nothing else."""
        if named is None or self._is_head(named, sought):
            return False
        return self._tables.unlisted.are_within(named, sought.figure, sought.reading)

    def _is_head(self, named: IndicatorMention, sought: Sought) -> bool:
        """Whether ``named`` only says that something is counted (``số vụ``), which is no name."""
        return sought.low[named.start : named.end] in self._tables.things.heads

    def _number_of(self, sought: Sought) -> Span | None:
        """What a level is the number of that no table knows, and nobody picked out."""
        tables, figure, low = self._tables, sought.figure, sought.low
        name = tables.things.counted(figure, sought.reading) if sought.kind == "level" else None
        if name is None or tables.names.resumes(low, *figure.left):
            return None
        return None if tables.objections.picked(low, figure.left.start, figure.tail.end) else name

    def _unknown(self, sought: Sought) -> Attached | None:
        """What no table knows, in an account that is no firm's or person's own: the noun phrase before the figure, or
        the things that are counted."""
        tables, figure, reading, low = self._tables, sought.figure, sought.reading, sought.low
        quantity = figure.quantity
        if sought.owned or reading.entities or tables.of_people.occurs(low):
            return None
        if figure.bracket >= 0 and (sought.topic.aside is None or not tables.measures.is_count(quantity)):
            return None  # but "428 gia trại, trang trại (387 gia trại; 41 trang trại)": kinds of what is before it
        if tables.objections.picked(low, figure.left.start, figure.tail.end):
            return None
        counted = {quantity.unit, low[quantity.unit_start : quantity.end]}
        if not tables.counted_anythings.isdisjoint(counted):
            return self._aside(sought, counted_words(sought), Rule.SUBJECT_UNKNOWN)
        if tables.measures.dimension(quantity) not in tables.measured_anythings:
            return None
        name = tables.names.before(figure, reading)
        if name is None or tables.names.is_clause(low, name) or any(overlap(m, name) for m in reading.places):
            return None
        if tables.single_things.match(low, name.start) is not None:
            return None
        words = reading.sentence.text[name.start : name.end]
        # "Theo sát là MBB với 475 tỷ đồng": somebody's own; one syllable is seldom a name ("Thêm vào đó là 3 tỷ USD")
        return self._aside(sought, name, Rule.SUBJECT_UNKNOWN) if " " in words and words[1:].islower() else None

    def _told_beside(self, sought: Sought) -> Attached | None:
        """What is told on the way of what is in force: ``sản lượng 41.000 tấn, giá trị 620 tỷ đồng``."""
        topic, start, end = sought.topic, sought.figure.left.start, sought.figure.quantity.end
        for words, code in self._tables.told_beside[topic.code][sought.unit].items():
            if (at := sought.low.rfind(words, start, end)) >= 0:
                return self._aside(sought, Span(at, at + len(words)), Rule.SUBJECT_TOLD_BESIDE, code, topic.parts)
        return None

    def _aside(
        self, sought: Sought, words: Span, rule: Rule, code: str = OTHER, parts: Parts | None = None
    ) -> Attached:
        """A level told on the way: only percentages right behind it go on with it."""
        subject, parts = Subject((code,), sought.within(words)), still(parts or {})
        aside, clause = Spoken(subject, parts, code), sought.figure.clause
        topic = replace(sought.topic, aside=aside, aside_in=clause, aside_unit=sought.unit)
        return Attached(subject, parts, rule, topic=topic, passing=True)

    def _unnamed(self, sought: Sought) -> Attached | None:
        """The indicator that the unit tells, with a product or word beside it."""
        tables, figure = self._tables, sought.figure
        told = tables.unnamed.of(figure, sought.reading, tables.measures.group(sought.topic.code))
        if told is None or tables.objections.picked(sought.low, figure.left.start, figure.tail.end):
            return None
        if told.code == OTHER and told.part is None:
            return self._aside(sought, counted_words(sought), Rule.SUBJECT_UNNAMED)
        span = sought.within(told.words)
        if told.part is None:
            named = tables.parts.named(figure, sought.reading, (told.code,))
            parts = {d: part for d, part in named.items() if not overlap(part.value, span)}
        else:
            parts = {told.part.dimension: said(span, Rule.PART_NAMED)}
        return Attached(Subject((told.code,), span, parts), parts, Rule.SUBJECT_UNNAMED, passing=told.code == OTHER)
