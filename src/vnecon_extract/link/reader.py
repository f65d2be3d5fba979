"""Reads an article's sentences from left to right, holding what is still in force, and links every figure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.link.asked import Asked
from vnecon_extract.link.attachment import Attachment
from vnecon_extract.link.carried import Attached
from vnecon_extract.link.chapters import Chapters
from vnecon_extract.link.constraints import possible_role
from vnecon_extract.link.decisions import Decision, words_of
from vnecon_extract.link.expected import expected
from vnecon_extract.link.figures import Figure
from vnecon_extract.link.frames import TimeFrame, is_told
from vnecon_extract.link.headings import dated_below
from vnecon_extract.link.lists import Turn
from vnecon_extract.link.meanings import Meanings, Meant
from vnecon_extract.link.measures import Measures
from vnecon_extract.link.observe import Linked as LinkedFigure
from vnecon_extract.link.observe import observe
from vnecon_extract.link.own_place import OwnPlace
from vnecon_extract.link.passages import Passage, passages
from vnecon_extract.link.place_of import PlacesCarried
from vnecon_extract.link.places import Home
from vnecon_extract.link.roles import Role
from vnecon_extract.link.rules import Rule
from vnecon_extract.link.scene import Scene
from vnecon_extract.link.shares import is_said_of
from vnecon_extract.link.skim import is_heading, leave, lists_parts
from vnecon_extract.link.state import Linked, Rejection
from vnecon_extract.link.subject import Subject
from vnecon_extract.link.tables import Tables
from vnecon_extract.link.times import period_of
from vnecon_extract.link.topics import Spoken, TopicFrame
from vnecon_extract.mentions import Quantity
from vnecon_extract.records import Place
from vnecon_extract.span import Span
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.periods import resolve
from vnecon_extract.timex.today import with_today
from vnecon_extract.values import value

_LEAD = 4
_BULLETS = ("- ", "+ ", "• ", "– ")
_LABEL = 40
_LISTED = " 0123456789.)-+*•"  # "3. Thủy sản: ..."
_TOPIC = 3  # "Thu ngân sách có nhiều chuyển biến."
_POINTS = frozenset({"pp", "bp"})
_INVESTMENT = "investment"
_ALONE = Turn()
_NO_ROLE = Role("level", 0)


class Linker:
    """Links the figures of articles; holds tables only, so one serves all threads."""

    def __init__(self, knowledge: Knowledge, measures: Measures) -> None:
        self._tables = Tables(knowledge, measures)
        self.gazetteer = self._tables.gazetteer
        self.own_place = OwnPlace(knowledge, self.gazetteer)
        self._carried = PlacesCarried(word_lists(knowledge, "places"))

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
            owner=self._tables.owners.of_article(readings, names),
            names=names,
            shares=self._tables.single_shares.are_told(readings),
            carried=self._carried.of(readings, self._tables),
        )
        article = _Article(self._tables, scene, readings)
        linked = article.linked(passages(readings, scene, self._tables))
        headings = frozenset(r.sentence.start for r in readings if r.quantities and is_heading(r))
        yield from dated_below(linked, headings)

    def _place(self, home: Home, readings: Sequence[Reading], published: Published | None) -> Decision[Place | None]:
        """The article's own place, with where it first names it."""
        unit = home.unit
        named = ((r, p) for r in readings for p in r.places if (p.name == unit.name if unit else home.code in p.codes))
        words = next((words_of(place, reading.sentence.start) for reading, place in named), None)
        return Decision(self.gazetteer.as_place(None, published, home), home.rule, words, margin=home.margin or None)


@value
class _Frame:
    """What is in force as a sentence begins, or behind a figure: when, and what."""

    time: TimeFrame
    topic: TopicFrame


class _Article:
    """The reading of one article."""

    def __init__(self, tables: Tables, scene: Scene, readings: Sequence[Reading]) -> None:
        self._tables, self._scene = tables, scene
        self._attachment = Attachment(tables, scene)
        self._meanings = Meanings(tables, scene, [reading.sentence for reading in readings])
        self._expected = expected(readings[:_LEAD], tables.candidates, scene.published)

    def linked(self, passages: Iterable[Passage]) -> list[Linked]:
        """What became of every figure: each sentence is read in the frame that those before it leave."""
        out: list[Linked] = []
        frame = _Frame(TimeFrame().left(self._expected, expected=True), TopicFrame())
        for passage in passages:
            figures, frame = self._read(passage, frame)
            out += figures
        return out

    def _read(self, passage: Passage, frame: _Frame) -> tuple[Sequence[Linked], _Frame]:
        """The figures of one sentence, and what it leaves in force."""
        reading = passage.reading
        paragraph = frame.topic.paragraph + reading.sentence.opens
        time = self._with_years(reading, frame.time.at(paragraph))
        if reading.sentence.opens and reading.sentence.text.startswith(_BULLETS):
            time = time.of_item()
        frame = _Frame(time, _headed(reading, frame.topic.at(paragraph)))
        if passage.row:
            figures, frame = self._figures(passage, frame)
        else:
            figures, frame = (), self._skimmed(reading, frame)
        topic = frame.topic
        if passage.topics:
            topic = replace(topic, topics={**topic.topics, **passage.topics})
        return figures, _Frame(frame.time, self._with_owner_of_money(reading, topic))

    def _figures(self, passage: Passage, frame: _Frame) -> tuple[Sequence[Linked], _Frame]:
        """The figures of a sentence that has some."""
        row, opened, attachment = passage.row, frame.time.period, self._attachment
        before: Role | None = None
        main: Role | None = None  # the role outside brackets
        outside: TopicFrame | None = None
        out: list[Linked] = []
        fresh = True
        for index, figure in enumerate(row):
            if figure.bracket >= 0 and outside is None:
                outside = frame.topic
            elif figure.bracket < 0 and outside is not None:
                frame, outside = _Frame(frame.time, frame.topic.outside(outside)), None
            if index and figure.bracket < 0 <= row[index - 1].bracket:
                before = main
            if index and attachment.own_rate(row[index - 1], figure, before, frame.topic):
                before = None
            linked, before, frame = self._figure(passage, index, before, frame, fresh=fresh)
            main = before if figure.bracket < 0 else main
            fresh = fresh and isinstance(linked, Rejection)
            frame = _Frame(frame.time, attachment.after(figure, linked, frame.topic, fresh=fresh))
            out.append(linked)
        time, topic = frame.time, frame.topic if outside is None else frame.topic.outside(outside)
        if lists_parts(opened.value, [p.value for p in time.passed]):
            time = time.back_to(opened)
        if fresh:  # figures, but no record
            time = leave(passage.reading, self._tables, self._scene.published, time)
        return out, _Frame(time, topic)

    def _with_years(self, reading: Reading, time: TimeFrame) -> TimeFrame:
        """A span of years that a sentence names, if only in passing, is what a yearly mean below is of."""
        for mention in reading.periods:
            if mention.grain == "year" and mention.form == "range":
                found = resolve(mention, self._scene.published)
                named = Decision(found, Rule.PERIOD_YEARS_NAMED, words_of(mention, reading.sentence.start))
                time = time.naming(named) if is_told(named) else time
        return time

    def _skimmed(self, reading: Reading, frame: _Frame) -> _Frame:
        """A sentence without figures: a heading or title sets subject and period for what stands below."""
        sentence, topic = reading.sentence, frame.topic
        if not (reading.indicators or reading.periods or reading.bases) or self._tables.is_caption(sentence.low):
            return frame
        first = next((m for m in reading.indicators if not m.risky), None)
        opens = first is not None and first.start < _TOPIC
        if first is not None and (topic.subject is None or is_heading(reading) or opens):
            offset = sentence.start
            subject = Subject(first.codes, Span(offset + first.start, offset + first.end))
            topic = topic.of(Spoken(subject, {}, first.codes[0]))
        return _Frame(leave(reading, self._tables, self._scene.published, frame.time), topic)

    def _figure(
        self, passage: Passage, index: int, before: Role | None, frame: _Frame, *, fresh: bool
    ) -> tuple[Linked, Role, _Frame]:
        """What became of a figure, its role, and what it leaves in force."""
        tables, row, reading = self._tables, passage.row, passage.reading
        figure, turn, low = row[index], passage.turns.get(index, _ALONE), reading.sentence.low
        quantity, measures = figure.quantity, tables.measures

        def rejected(reason: Rule, said: Role, *, passing: bool = False) -> tuple[Linked, Role, _Frame]:
            return Rejection(quantity, reading.sentence, reason, passing), said, frame

        if index and measures.is_threshold(row[index - 1].quantity, quantity, low):
            frame = self._moved(figure, row, reading, turn, frame)
            return rejected(Rule.EXCLUDED_THRESHOLD, _NO_ROLE, passing=True)
        following = row[index + 1] if index + 1 < len(row) else None
        role = possible_role(tables.roles.of(figure, reading, before, following, passage.subjects[index]), quantity)
        found = self._attachment.attach(
            figure, reading, role.value, turn, passage.subjects[index], frame.topic, fresh=fresh
        )
        frame = _Frame(frame.time, found.topic or frame.topic)
        if found.subject is None:
            if found.reason is Rule.EXCLUDED_UNKNOWN_SUBJECT:
                frame = self._moved(figure, row, reading, turn, frame)
            return rejected(found.reason or Rule.EXCLUDED_NO_SUBJECT, role.value)
        codes = measures.fitting(found.subject.codes, quantity, role.value.kind)
        if not codes and role.value.kind == "level" and measures.is_part(quantity):
            role = possible_role(tables.percentages.role(figure, reading, before), quantity)
            codes = found.subject.codes
        if not codes:
            return rejected(Rule.EXCLUDED_NO_INDICATOR, role.value)
        meant = self._meanings.of(codes, found, figure, following, reading, role.value, frame.topic)
        behind = frame.topic.rejected == figure.clause
        reason = self._objection(meant.code.value, found, figure, reading, passage.owners[index], behind=behind)
        if reason is not None:
            return rejected(reason, role.value, passing=reason is Rule.EXCLUDED_CLASS)
        role = self._of_rate(role, meant, figure, reading.sentence.low)
        frame = _Frame(frame.time, self._remembered(meant, found, quantity, frame.topic))
        linked = LinkedFigure(
            figure, row, turn, role, meant.subject, meant.shown, meant.code, found.rule, passage.owners[index]
        )
        observed, time = observe(linked, reading, frame.time, self._scene, tables)
        return observed, role.value, _Frame(time, frame.topic)

    def _objection(
        self,
        code: str,
        found: Attached,
        figure: Figure,
        reading: Reading,
        owner: Decision[str | None],
        *,
        behind: bool,
    ) -> Rule | None:
        """Why a figure with an indicator is no record; ``behind`` one in its clause that was none."""
        objections, genre, named = self._tables.objections, self._scene.genre, found.mention is not None
        owned = owner.value is not None or "owner" in found.parts
        if not named and objections.is_share(code) and owner.rule is Rule.OWNER_NAMED:
            return Rule.EXCLUDED_SHARE
        shares = self._tables.single_shares
        told = self._scene.shares and not is_said_of(owner, figure, reading)
        if told and shares.owns(code, figure, reading, behind=behind):
            return Rule.EXCLUDED_SHARE
        objection = objections.of(code, figure, reading.sentence.low, genre, owned=owned, named=named)
        return objection or objections.of_one(code, figure, reading.sentence, genre)

    def _of_rate(self, role: Decision[Role], meant: Meant, figure: Figure, low: str) -> Decision[Role]:
        """A percentage of what is itself growth, or is so named, is a change; of a rate of what is planned, a ratio;
        the points of an interest rate are what it was cut or raised by."""
        measures, code, quantity = self._tables.measures, meant.code.value, figure.quantity
        if role.value.kind != "level" or not measures.is_part(quantity):
            return role
        if meant.subject.growth or measures.grows(code):
            return Decision(Role("change", 1), Rule.ROLE_GROWTH_NAMED, meant.subject.span)
        if quantity.unit in _POINTS and self._tables.central_banks.set(code):
            return Decision(
                Role("change", -1 if self._tables.central_banks.is_cut(low, figure) else 1), Rule.ROLE_POINTS_OF_RATE
            )
        if quantity.unit == "percent" and code in self._tables.plan_rates:
            return Decision(Role("ratio", 0), Rule.ROLE_DONE_OF_PLAN, meant.subject.span)
        return role

    def _with_owner_of_money(self, reading: Reading, topic: TopicFrame) -> TopicFrame:
        """Whose money a sentence about investment speaks of, which those below go on with."""
        tables = self._tables
        if not any(tables.measures.group(m.codes[0]) == _INVESTMENT for m in reading.indicators):
            return topic
        said = tables.whose.said(reading.sentence.low)
        return topic if said is None else replace(topic, foreign_money=said)

    def _moved(self, figure: Figure, row: Sequence[Figure], reading: Reading, turn: Turn, frame: _Frame) -> _Frame:
        """A figure of something unknown still says of which period the text goes on to speak."""
        asked = Asked(figure, row, reading, turn.period, "flow")
        period, lasting, time = period_of(asked, frame.time, self._tables.candidates, self._scene.published)
        return _Frame(time.dated(period) if lasting else time, frame.topic)

    def _remembered(self, meant: Meant, found: Attached, quantity: Quantity, topic: TopicFrame) -> TopicFrame:
        """What a record leaves in force: one counted on the way only how it is measured."""
        subject, code, measures, paragraph = meant.subject, meant.code.value, self._tables.measures, topic.paragraph
        dimension = topic.dimension if measures.is_part(quantity) else measures.dimension(quantity)
        if found.passing:
            return replace(topic, dimension=dimension)
        named, wholes = found.mention is not None, dict(topic.wholes)
        if named and topic.subject is not None:
            for dimension, part in subject.parts.items():
                # "GRDP ...; thuế sản phẩm tăng 3%": a part by its name alone, of what stood before
                if part.value == subject.span:
                    wholes[dimension] = (topic.subject, topic.code, paragraph)
        beyond = found.parts.keys() - subject.said if found.parts else frozenset()
        if not named:
            wholes |= dict.fromkeys(beyond, (subject, code, paragraph))
        spoken, group = Spoken(subject, found.parts, code), measures.group(code)
        new = named and group not in topic.mains
        kinds = self._tables.kinds_of.get(code, ())
        return replace(
            topic,
            subject=subject,
            parts=found.parts,
            code=code,
            dimension=dimension,
            listing=bool(beyond),
            named_in=paragraph if named else topic.named_in,
            wholes=wholes,
            mains={**topic.mains, group: (subject, code)} if new else topic.mains,
            heads={**topic.heads, **dict.fromkeys(kinds, spoken)} if kinds else topic.heads,
            heads_in={**topic.heads_in, **dict.fromkeys(kinds, paragraph)} if kinds else topic.heads_in,
        )


def _headed(reading: Reading, topic: TopicFrame) -> TopicFrame:
    """A heading holds until the next one, what stands before the colon of a paragraph to its end."""
    sentence = reading.sentence
    if not sentence.opens:
        return topic
    if not reading.quantities and is_heading(reading):
        return replace(topic, heading=sentence.low.lstrip(_LISTED), label="")
    return replace(topic, label=sentence.low[: max(sentence.low.find(":", 0, _LABEL), 0)].lstrip(_LISTED))
