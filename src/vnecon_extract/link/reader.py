"""Reads an article's sentences from left to right, holding what is still in force, and links every figure."""

from collections.abc import Iterator, Sequence

from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.link.asked import Asked
from vnecon_extract.link.attachment import Attachment
from vnecon_extract.link.carried import Attached
from vnecon_extract.link.chapters import Chapters
from vnecon_extract.link.decisions import Decision, words_of
from vnecon_extract.link.expected import expected
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.headings import dated_below
from vnecon_extract.link.lists import Turn
from vnecon_extract.link.meanings import Meanings
from vnecon_extract.link.measures import Measures
from vnecon_extract.link.observe import Linked as LinkedFigure
from vnecon_extract.link.observe import observe
from vnecon_extract.link.own_place import OwnPlace
from vnecon_extract.link.passages import Passage, passages
from vnecon_extract.link.places import Home
from vnecon_extract.link.roles import Role
from vnecon_extract.link.rules import Rule
from vnecon_extract.link.scene import Scene
from vnecon_extract.link.skim import is_heading, leave, lists_parts
from vnecon_extract.link.state import Linked, Observation, Rejection, State, is_told
from vnecon_extract.link.subject import Subject
from vnecon_extract.link.tables import Tables
from vnecon_extract.link.times import period_of
from vnecon_extract.records import Place
from vnecon_extract.span import Span
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.periods import resolve
from vnecon_extract.timex.today import with_today

_LEAD = 4
_LABEL = 40
_INVESTMENT = "investment"
_ALONE = Turn()
_NO_ROLE = Role("level", 0)
_InForce = tuple[Subject | None, dict[str, Decision[Span]], str]


class Linker:
    """Links the figures of articles; holds tables only, so one serves all threads."""

    def __init__(self, knowledge: Knowledge, measures: Measures) -> None:
        self._tables = Tables(knowledge, measures)
        self.gazetteer = self._tables.gazetteer
        self.own_place = OwnPlace(knowledge, self.gazetteer)

    def link(self, readings: Sequence[Reading], published: Published | None, home: Home) -> Iterator[Linked]:
        """Yield what became of every quantity, in text order."""
        chapters = Chapters(readings, self._tables.measures, self._tables.vague, self._tables.themes)
        readings = [chapters.believed(reading) for reading in readings]
        names = self._tables.owners.names(readings)
        scene = Scene(
            published=with_today(published, (m for r in readings for m in r.spoken_periods)),
            home=home,
            place=self._place(home, readings, published),
            plans=self._tables.statuses.planning([r.sentence for r in readings[:_LEAD]]),
            genre=self._tables.genres.of(readings),
            owner=self._tables.owners.of_title(readings[:1], names),
            names=names,
        )
        article = _Article(self._tables, scene, readings)
        linked = [figure for passage in passages(readings, scene, self._tables) for figure in article.read(passage)]
        headings = frozenset(r.sentence.start for r in readings if r.quantities and is_heading(r))
        yield from dated_below(linked, headings)

    def _place(self, home: Home, readings: Sequence[Reading], published: Published | None) -> Decision[Place | None]:
        """The article's own place, with where it first names it."""
        named = ((r, p) for r in readings for p in r.places if home.code in p.codes)
        words = next((words_of(place, reading.sentence.start) for reading, place in named), None)
        return Decision(self.gazetteer.as_place(None, published, home), home.rule, words, margin=home.margin or None)


class _Article:
    """The reading of one article: its scene, and the state that goes on from sentence to sentence."""

    def __init__(self, tables: Tables, scene: Scene, readings: Sequence[Reading]) -> None:
        self._tables, self._scene = tables, scene
        self._state = State()
        self._meanings = Meanings(tables, scene, self._state, [reading.sentence for reading in readings])
        self._state.expect(expected(readings[:_LEAD], tables.candidates, scene.published))

    def read(self, passage: Passage) -> Iterator[Linked]:
        """Link the figures of one sentence and remember what it leaves in force."""
        state, reading = self._state, passage.reading
        state.entity = passage.owner
        state.counted.clear()
        state.passed.clear()
        state.reported.clear()
        self._name_years(reading)
        state.paragraph += reading.sentence.opens
        self._head(reading)
        if passage.row:
            yield from self._figures(passage)
        else:
            self._skim(reading)
        state.topics.update(passage.topics)
        if any(self._tables.measures.group(m.codes[0]) == _INVESTMENT for m in reading.indicators):
            said = self._tables.whose.said(reading.sentence.low)
            state.foreign_money = state.foreign_money if said is None else said

    def _figures(self, passage: Passage) -> Iterator[Linked]:
        """Link the figures of a sentence that has some."""
        state, tables, row = self._state, self._tables, passage.row
        opened = state.period
        attachment = Attachment(tables, self._scene, state)
        before: Role | None = None
        main: Role | None = None  # the role outside brackets
        fresh, outside = True, None
        for index, figure in enumerate(row):
            # What a bracket speaks of holds inside it only.
            if figure.bracket >= 0 and outside is None:
                outside = state.subject, state.parts, state.code
            elif figure.bracket < 0 and outside is not None:
                (state.subject, state.parts, state.code), outside = outside, None
            if index and attachment.own_rate(row[index - 1], figure, before):
                before = None
            if index and figure.bracket < 0 <= row[index - 1].bracket:
                before = main
            linked, before = self._figure(passage, index, before, attachment, fresh)
            main = before if figure.bracket < 0 else main
            if outside is not None and isinstance(linked, Observation):
                outside = _named_outside(outside, linked, figure, passage.reading)
            fresh = fresh and isinstance(linked, Rejection)
            attachment.reject(figure, linked)
            subject = state.subject
            attachment.seen.append(None if fresh or subject is None else (subject, state.parts, state.code))
            yield linked
        if outside is not None:
            state.subject, state.parts, state.code = outside
        if lists_parts(opened.value, [p.value for p in state.passed]):
            state.period = opened
        if fresh:  # figures, but no record
            leave(passage.reading, tables, self._scene.published, state)

    def _name_years(self, reading: Reading) -> None:
        """A span of years that a sentence names, if only in passing, is what a yearly mean below is of."""
        for mention in reading.periods:
            if mention.grain == "year" and mention.form == "range":
                found = resolve(mention, self._scene.published)
                named = Decision(found, Rule.PERIOD_YEARS_NAMED, words_of(mention, reading.sentence.start))
                if is_told(named):
                    self._state.name(named)

    def _head(self, reading: Reading) -> None:
        """A heading holds until the next one, what stands before the colon of a paragraph to its end."""
        state, sentence = self._state, reading.sentence
        if not sentence.opens:
            return
        colon = sentence.low.find(":", 0, _LABEL)
        if not reading.quantities and is_heading(reading):
            state.heading, state.label = sentence.low, ""
        else:
            state.label = sentence.low[: max(colon, 0)]

    def _skim(self, reading: Reading) -> None:
        """A sentence without figures: a heading or title sets subject and period for what stands below."""
        state, sentence = self._state, reading.sentence
        if not (reading.indicators or reading.periods or reading.bases) or self._tables.is_caption(sentence.low):
            return
        heading = is_heading(reading)
        first = next((m for m in reading.indicators if not m.risky), None)
        leave(reading, self._tables, self._scene.published, state)
        if first is not None and (state.subject is None or heading):
            offset = sentence.start
            state.subject = Subject(first.codes, Span(offset + first.start, offset + first.end))
            state.parts, state.code = {}, first.codes[0]

    def _figure(
        self, passage: Passage, index: int, before: Role | None, attachment: Attachment, fresh: bool
    ) -> tuple[Linked, Role]:
        tables, row, reading = self._tables, passage.row, passage.reading
        figure, turn, low = row[index], passage.turns.get(index, _ALONE), reading.sentence.low
        quantity, measures = figure.quantity, tables.measures
        if index and measures.is_threshold(row[index - 1].quantity, quantity, low):
            self._move(figure, row, reading, turn)
            return Rejection(quantity, reading.sentence, Rule.EXCLUDED_THRESHOLD, passing=True), _NO_ROLE
        part = measures.is_part(quantity)
        named_before = passage.subjects[index]
        following = row[index + 1] if index + 1 < len(row) else None
        decided = tables.roles.of(figure, reading, before, following, named_before)
        said = decided.value
        found = attachment.attach(figure, reading, said, turn, named_before, fresh=fresh)
        if found.subject is None:
            if found.reason is Rule.EXCLUDED_UNKNOWN_SUBJECT:
                self._move(figure, row, reading, turn)
            return Rejection(quantity, reading.sentence, found.reason or Rule.EXCLUDED_NO_SUBJECT), said
        codes = measures.fitting(found.subject.codes, quantity, said.kind)
        if not codes and said.kind == "level" and part:
            decided, codes = tables.percentages.role(figure, reading, before), found.subject.codes
            said = decided.value
        if not codes:
            return Rejection(quantity, reading.sentence, Rule.EXCLUDED_NO_INDICATOR), said
        meant = self._meanings.of(codes, found, figure, following, reading, said)
        subject, code = meant.subject, meant.code
        owned = self._state.entity.value is not None or "owner" in found.parts
        named = found.mention is not None
        objection = tables.objections.of(code.value, figure, low, self._scene.genre, owned=owned, named=named)
        if objection:
            return Rejection(quantity, reading.sentence, objection), said
        if part and said.kind == "level" and (subject.growth or measures.grows(code.value)):
            said = Role("change", 1)
            decided = Decision(said, Rule.ROLE_GROWTH_NAMED, subject.span)
        elif said.kind == "level" and quantity.unit == "percent" and code.value in tables.plan_rates:
            said = Role("ratio", 0)
            decided = Decision(said, Rule.ROLE_DONE_OF_PLAN, subject.span)
        if not found.passing:
            self._remember(subject, found, code.value)
        if not part:
            self._state.dimension = measures.dimension(quantity)
        linked = LinkedFigure(figure, row, turn, decided, subject, meant.shown, code, found.rule)
        return observe(linked, reading, self._state, self._scene, tables), said

    def _move(self, figure: Figure, row: Sequence[Figure], reading: Reading, turn: Turn) -> None:
        """A figure of something unknown still says of which period the text goes on to speak."""
        asked = Asked(figure, row, reading, turn.period, "flow")
        period, lasting = period_of(asked, self._state, self._tables.candidates, self._scene.published)
        if lasting:
            self._state.date(period)

    def _remember(self, subject: Subject, found: Attached, code: str) -> None:
        state = self._state
        if found.mention is not None and state.subject is not None:
            for dimension, part in subject.parts.items():
                # "GRDP ...; thuế sản phẩm tăng 3%": a part by its name alone, of what stood before
                if part.value == subject.span:
                    state.wholes[dimension] = (state.subject, state.code, state.paragraph)
        state.subject, state.parts, state.code = subject, found.parts, code
        for kind in self._tables.kinds_of.get(code, ()):
            state.heads[kind] = subject, found.parts, code
            state.heads_in[kind] = state.paragraph
        beyond = found.parts.keys() - subject.said if found.parts else ()
        state.listing = bool(beyond)
        if found.mention is not None:
            state.named_in = state.paragraph
            state.mains.setdefault(self._tables.measures.group(code), (subject, code))
        else:
            for dimension in beyond:
                state.wholes[dimension] = (subject, code, state.paragraph)


def _named_outside(outside: _InForce, linked: Observation, figure: Figure, reading: Reading) -> _InForce:
    """What goes on behind a bracket: with the part that stands right before it (``nhóm thủy sản (chiếm 4%) tăng 5%``)."""
    subject, parts, code = outside
    first, end = (reading.sentence.start + at for at in figure.outer)
    own = {d: p for d, p in linked.parts.items() if first <= p.value.start < end}
    if code != linked.code.value or not own or subject is None:
        return outside
    kept = {d: p for d, p in subject.parts.items() if d not in own}
    return subject, kept | own, code
