"""Reads an article's sentences from left to right, holding what is still in force, and links every figure."""

from collections.abc import Iterator, Sequence

import regex as re

from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.linking import word_lists
from vnecon_extract.knowledge.places import VIETNAM
from vnecon_extract.link.figures import Figure, figures
from vnecon_extract.link.measures import Measures
from vnecon_extract.link.names import Names
from vnecon_extract.link.owners import Owners
from vnecon_extract.link.lists import Turn, turns
from vnecon_extract.link.periods import Published, resolve
from vnecon_extract.link.places import Gazetteer, Home
from vnecon_extract.link.roles import Role, role
from vnecon_extract.link.state import Linked, Observation, Rejection, State, Subject
from vnecon_extract.link.statuses import planning, status_of
from vnecon_extract.link.subjects import Subjects
from vnecon_extract.link.times import base_of, period_of, whole_year
from vnecon_extract.mentions import IndicatorMention, PlaceMention
from vnecon_extract.patterns import alternatives
from vnecon_extract.records import Period, Place, PriceBasis, PriceBasisKind
from vnecon_extract.span import Span

_HEADING = 90
_BEHIND = 40
_OPENING = 15
_ALONE = Turn()


class Linker:
    """Links the figures of articles; holds tables only, so one serves all threads."""

    def __init__(self, knowledge: Knowledge, measures: Measures) -> None:
        words = word_lists(knowledge)
        self.gazetteer = Gazetteer(knowledge)
        self._measures = measures
        self._names = Names(words)
        self._subjects = Subjects(measures, self._names, words)
        self._owners = Owners(words)
        self._stock = frozenset(words["stock"])
        self._bare_heads = frozenset(words["bare_heads"])
        self._national = frozenset(words["national"])
        self._unreported = frozenset(words["unreported"])
        self._own_only = frozenset(words["own_only"])
        self._legal = re.compile(rf"(?<!\w){alternatives(words['legal'])}(?!\w)")
        self._asked = re.compile(rf"(?<!\w){alternatives((*words['legal'], *words['survey']))}(?!\w)")

    def link(self, readings: Sequence[Reading], published: Published | None, home: Home) -> Iterator[Linked]:
        """Yield what became of every quantity, in text order."""
        lead = [r.sentence for r in readings[:4]]
        article = _Article(self, published, home, planning(lead), self._owners.of_title(readings[:1]))
        article.expect(readings[:4])
        for reading in readings:
            yield from article.read(reading)


class _Article:
    """The reading of one article."""

    def __init__(
        self, linker: Linker, published: Published | None, home: Home, plans: bool, owner: str | None
    ) -> None:
        self._linker = linker
        self._published = published
        self._home = home
        self._plans = plans
        self._owner = owner
        self._state = State(entity=owner)
        self._customs = False
        self._home_place = linker.gazetteer.as_place(None, published, home)

    def expect(self, lead: Sequence[Reading]) -> None:
        """The first period that title and lead name holds for a title that names none."""
        self._customs = any("hải quan" in reading.sentence.low for reading in lead[:2])
        for reading in lead:
            for mention in reading.periods:
                found = resolve(mention, self._published, None, flow=True)
                if found is not None and mention.form not in ("now", "same"):
                    self._state.period = found
                    return

    def read(self, reading: Reading) -> Iterator[Linked]:
        """Link the figures of one sentence and remember what it leaves in force."""
        state, linker = self._state, self._linker
        state.entity = linker._owners.in_force(reading, state.entity, self._owner)
        all_figures = figures(reading)
        before: Role | None = None
        fresh = True
        self._turns = turns(all_figures, reading)
        self._rejected = -1
        self._seen: list[tuple[Subject, dict[str, Span], str] | None] = []
        outside: tuple[Subject | None, dict[str, Span], str] | None = None
        for index, figure in enumerate(all_figures):
            if figure.bracket >= 0 and outside is None:
                outside = state.subject, state.parts, state.code
            elif figure.bracket < 0 and outside is not None:
                state.subject, state.parts, state.code = outside
                outside = None
            following = all_figures[index + 1] if index + 1 < len(all_figures) else None
            turn = self._turns.get(index, _ALONE)
            if index and self._own_rate(all_figures[index - 1], figure, before):
                before = None
            linked, before = self._figure(figure, all_figures, following, reading, before, fresh, turn, index)
            fresh = fresh and isinstance(linked, Rejection)
            self._rejected = figure.clause if isinstance(linked, Rejection) else -1
            self._seen.append(None if fresh or state.subject is None else (state.subject, state.parts, state.code))
            yield linked
        if outside is not None:
            state.subject, state.parts, state.code = outside
        if not all_figures:
            self._skim(reading)

    def _skim(self, reading: Reading) -> None:
        """A sentence without figures: a heading or title sets subject and period for what stands below."""
        state, sentence = self._state, reading.sentence
        heading = len(sentence.text) < _HEADING and sentence.text[-1:] not in ".!?…"
        told = any(not m.risky for m in reading.indicators)
        if (heading or told) and reading.periods and reading.periods[-1].form not in ("now", "same"):
            found = resolve(reading.periods[-1], self._published, state.period, flow=True)
            state.period = found or state.period
        if reading.indicators and (state.subject is None or heading):
            first = next((m for m in reading.indicators if not m.risky), None)
            if first is not None:
                offset = sentence.start
                state.subject = Subject(first.codes, Span(offset + first.start, offset + first.end))
                state.parts = {}
                state.code = first.codes[0]

    def _figure(
        self,
        figure: Figure,
        all_figures: Sequence[Figure],
        following: Figure | None,
        reading: Reading,
        before: Role | None,
        fresh: bool,
        turn: Turn,
        index: int,
    ) -> tuple[Linked, Role | None]:
        linker, state, low = self._linker, self._state, reading.sentence.low
        quantity = figure.quantity
        named = linker._subjects.before(figure, reading, "change" if linker._measures.is_part(quantity) else "level")
        said = role(figure, reading, before, following, named)
        subject, parts, mention, reason = self._by_turn(turn, index, figure, reading) or self._subject(
            figure, reading, said, fresh
        )
        if subject is None:
            return Rejection(quantity, reading.sentence, reason), said
        codes = linker._measures.fitting(subject.codes, quantity, said.kind)
        if not codes and said.kind == "level" and linker._measures.is_part(quantity):
            said = Role("change", 1, "a percentage of what has no percentage of its own")
            if figure.bracket >= 0 and before is not None and before.kind == "level":
                said = Role("share", 0, "a percentage bracketed behind an amount")
            codes = subject.codes
        if not codes:
            return Rejection(quantity, reading.sentence, "no indicator is measured so"), said
        if codes[0] in linker._unreported:
            return Rejection(quantity, reading.sentence, "counts work or cases, not the economy"), said
        if codes[0] in linker._own_only and state.entity is None and "owner" not in parts:
            return Rejection(quantity, reading.sentence, "a firm's own figure, and no firm named"), said
        if self._unobserved(figure, low):
            return Rejection(quantity, reading.sentence, "laid down or asked, not observed"), said
        code = self._choose(codes, mention)
        if "partner" in parts:
            code = linker._measures.with_partner(code)
        code = linker._measures.by_words(code, low[quantity.end : quantity.end + _BEHIND])
        growth = subject.growth or linker._measures.grows(code)
        if growth and said.kind == "level" and linker._measures.is_part(quantity):
            said = Role("change", 1, "growth in the subject's name")
        self._remember(subject, parts, code, mention)
        return self._observe(figure, all_figures, reading, said, subject, parts, code, turn), said

    def _choose(self, codes: Sequence[str], mention: IndicatorMention | None) -> str:
        """The code that the words mean here: the collecting office's, the one in force, one of its kind, the first."""
        code = self._state.code
        if self._customs and "customs_revenue" in codes and "budget_revenue" in codes:
            return "customs_revenue"
        if code in codes:
            return code
        kind = code.partition("_")[0] + "_"
        return next((c for c in codes if c.startswith(kind)), codes[0]) if mention is not None else codes[0]

    def _by_turn(
        self, turn: Turn, index: int, figure: Figure, reading: Reading
    ) -> tuple[Subject | None, dict[str, Span], IndicatorMention | None, str] | None:
        """The subject that a list gives a figure, where it gives one."""
        state, offset = self._state, reading.sentence.start
        if turn.indicator is not None:
            subject = self._linker._subjects.make(turn.indicator, figure, reading)
            return subject, dict(subject.parts), turn.indicator, ""
        if turn.back:
            seen = self._seen[index - turn.back] if index >= turn.back else None
            if seen is not None and seen[2]:
                state.code = seen[2]
                return seen[0], dict(seen[1]), None, ""
        if turn.part is not None and state.subject is not None and index > turn.first:
            named = Span(offset + turn.part.start, offset + turn.part.end)
            return state.subject, {**state.subject.parts, turn.part.dimension: named}, None, ""
        return None

    def _subject(
        self, figure: Figure, reading: Reading, said: Role, fresh: bool
    ) -> tuple[Subject | None, dict[str, Span], IndicatorMention | None, str]:
        """The subject, the parts of it, the mention that named it here (None if carried), or why there is none."""
        subjects, state, quantity = self._linker._subjects, self._state, figure.quantity
        counted = not self._linker._measures.is_part(quantity) and quantity.unit not in ("VND", "USD")
        mention = subjects.behind(figure, reading, said.kind) if counted and said.kind == "level" else None
        mention = mention or subjects.before(figure, reading, said.kind)
        if mention is None and said.kind == "level":
            mention = subjects.behind(figure, reading, said.kind)
        bare = mention is not None and state.subject is not None and self._bare(mention, reading)
        if bare:
            mention = None
        if mention is not None:
            subject = subjects.make(mention, figure, reading)
            parts = dict(subject.parts)
            self._add_partner(figure, reading, subject.codes, parts)
            return subject, parts, mention, ""
        return self._carried(figure, reading, said, fresh, bare)

    def _bare(self, mention: IndicatorMention, reading: Reading) -> bool:
        return reading.sentence.low[mention.start : mention.end] in self._linker._bare_heads

    def _carried(
        self, figure: Figure, reading: Reading, said: Role, fresh: bool, bare: bool
    ) -> tuple[Subject | None, dict[str, Span], IndicatorMention | None, str]:
        state, linker, low = self._state, self._linker, reading.sentence.low
        subject = state.subject
        if subject is None:
            return None, {}, None, "no subject"
        kind = "change" if linker._measures.is_part(figure.quantity) else said.kind
        if not linker._measures.fitting(subject.codes, figure.quantity, kind):
            return None, {}, None, "the subject in force is not measured so"
        own = linker._subjects.parts(figure, reading, None)
        self._add_partner(figure, reading, subject.codes, own)
        if own:
            subject = self._whole(subject, own, figure, said)
            kept = {d: s for d, s in subject.parts.items() if d not in own}
            return subject, kept | own, None, ""
        if self._rejected == figure.clause and figure.bracket < 0 and not linker._names.resumes(low):
            return None, {}, None, "goes with a figure that is nobody's indicator"
        name = linker._names.before(figure, reading) if not figure.joined and figure.bracket < 0 and not bare else None
        if name is None or linker._names.resumes(low[figure.left.start : figure.left.end]):
            return subject, dict(state.parts), None, ""
        if any(p.start < name.end and name.start < p.end for p in reading.places):
            return subject, dict(subject.parts), None, ""
        if fresh and not linker._names.opens(low[: figure.start]) and not state.listing:
            return None, {}, None, "an unknown subject"
        offset = reading.sentence.start
        dimension = next(iter(state.parts), "product")
        kept = {d: s for d, s in subject.parts.items() if d != dimension}
        return subject, kept | {dimension: Span(offset + name.start, offset + name.end)}, None, ""

    def _own_rate(self, earlier: Figure, figure: Figure, before: Role | None) -> bool:
        """``giảm 0,35 điểm phần trăm; thành thị 2,41%``: behind a semicolon a rate stands for itself again."""
        subject = self._state.subject
        if before is None or before.kind != "change" or earlier.clause == figure.clause or subject is None:
            return False
        return self._linker._measures.is_part(figure.quantity) and bool(
            self._linker._measures.direct(subject.codes, figure.quantity)
        )

    def _whole(self, subject: Subject, own: dict[str, Span], figure: Figure, said: Role) -> Subject:
        """What a bare part is a part of: not the price named on the way (``giá thuê nhà tăng 0,3%; thuốc tăng 0,2%``)
        but the whole whose parts the text is going through."""
        dimension = next(iter(own))
        if dimension in subject.parts or dimension not in self._state.wholes:
            return subject
        whole, code = self._state.wholes[dimension]
        kind = "change" if self._linker._measures.is_part(figure.quantity) else said.kind
        if not self._linker._measures.fitting(whole.codes, figure.quantity, kind):
            return subject
        self._state.code = code
        return whole

    def _add_partner(self, figure: Figure, reading: Reading, codes: tuple[str, ...], parts: dict[str, Span]) -> None:
        at_home = self._home_place.code is None or self._home_place.code.startswith("VN")
        partner = self._linker._subjects.partner(figure, reading, codes, at_home)
        if partner is not None:
            offset = reading.sentence.start
            parts["partner"] = Span(offset + partner.start, offset + partner.end)

    def _unobserved(self, figure: Figure, low: str) -> bool:
        linker = self._linker
        pattern = linker._asked if linker._measures.is_part(figure.quantity) else linker._legal
        return pattern.search(low, figure.left.start, figure.tail.end) is not None

    def _remember(self, subject: Subject, parts: dict[str, Span], code: str, mention: IndicatorMention | None) -> None:
        state = self._state
        state.subject, state.parts, state.code = subject, parts, code
        state.listing = bool(parts)
        if mention is None:
            for dimension in parts:
                state.wholes[dimension] = (subject, code)

    def _observe(
        self,
        figure: Figure,
        all_figures: Sequence[Figure],
        reading: Reading,
        said: Role,
        subject: Subject,
        parts: dict[str, Span],
        code: str,
        turn: Turn,
    ) -> Observation:
        state, published, quantity = self._state, self._published, figure.quantity
        stock = code in self._linker._stock
        status, cue = status_of(quantity.start, reading.sentence, reading.statuses)
        ahead = status.value in ("forecast", "target")
        period, stated = period_of(figure, reading, state, published, turn.period, future=ahead, flow=not stock)
        if status.value == "target" and said.kind == "level" and (not stated or figure.bracket >= 0):
            period = whole_year(period)
        if _ahead(period, published):
            status, cue = status_of(
                quantity.start, reading.sentence, reading.statuses, future=True, planning=self._plans
            )
        base, base_rule = (None, "")
        if said.kind in ("change", "ratio"):
            base, base_rule = base_of(
                figure, all_figures, reading, state, said.kind, period, published, stock=stock
            )
        if stated and figure.bracket < 0:
            state.period = period
        sign = -1 if subject.negative and said.kind == "level" else said.sign
        return Observation(
            quantity=quantity,
            sentence=reading.sentence,
            kind=said.kind,
            sign=sign,
            code=code,
            subject=subject.span,
            parts=parts,
            status=status,
            period=period,
            base=base,
            place=self._place(figure, reading, parts, code),
            price_basis=_price_basis(figure, reading),
            attribution=_attribution(reading),
            entity=state.entity,
            rules=tuple(r for r in (quantity.rule, said.rule, base_rule, cue.rule if cue else "") if r),
        )

    def _speaks(self, place: PlaceMention, figure: Figure) -> bool:
        """Whether a country or ``cả nước`` in a province's article is whose figure it is."""
        if place.role_hint == "holder":
            return True
        opens = place.start - figure.left.start < _OPENING
        return place.national and place.via != "office" and opens

    def _place(self, figure: Figure, reading: Reading, parts: dict[str, Span], code: str) -> Place:
        if code in self._linker._national:
            return self._linker.gazetteer.as_place(VIETNAM, self._published, self._home)
        partner, offset = parts.get("partner"), reading.sentence.start
        for place in reversed(reading.places):
            if place.start >= figure.start or place.via == "generic" and not place.national:
                continue
            if (partner is not None and partner.start == offset + place.start) or _elsewhere(place):
                continue
            if self._home.local and place.type not in ("province", "district") and not self._speaks(place, figure):
                continue
            return self._linker.gazetteer.as_place(place, self._published, self._home)
        return self._home_place


def _elsewhere(place: PlaceMention) -> bool:
    return place.role_hint == "partner" or place.type in ("region", "stratum")


def _ahead(period: Period | None, published: Published | None) -> bool:
    if period is None or published is None or period.start is None:
        return False
    return (period.start.year, period.start.month) > (published.year, published.month)


def _price_basis(figure: Figure, reading: Reading) -> PriceBasis | None:
    earlier = [m for m in reading.price_bases if m.start < figure.start]
    if not earlier:
        return None
    return PriceBasis(kind=PriceBasisKind(earlier[-1].kind), year=earlier[-1].year)


def _attribution(reading: Reading) -> Span | None:
    if not reading.attributions:
        return None
    first, offset = reading.attributions[0], reading.sentence.start
    return Span(offset + first.start, offset + first.end)
