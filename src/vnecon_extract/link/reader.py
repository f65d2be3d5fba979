"""Links the figures of an article: what holds for all of it is told first, then its sentences are read."""

from collections.abc import Iterator, Sequence
from functools import partial

from vnecon_extract.cues.measures import Measures
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.document.basis_points import in_basis_points
from vnecon_extract.document.chapters import Chapters
from vnecon_extract.document.headings import dated_below, is_heading
from vnecon_extract.document.own_place import OwnPlace
from vnecon_extract.document.places import Home
from vnecon_extract.document.places_carried import PlacesCarried
from vnecon_extract.document.scene import Scene, is_at_home
from vnecon_extract.document.state import Linked
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.weights import weights
from vnecon_extract.link.article import LEAD, ArticleLinker
from vnecon_extract.link.passages import passages
from vnecon_extract.link.signs import Signs
from vnecon_extract.link.tables import Tables
from vnecon_extract.records import Place
from vnecon_extract.rules import Rule
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.today import with_today
from vnecon_extract.values import Once, replace


class Linker:
    """Links the figures of articles; holds tables only, so one serves all threads."""

    def __init__(self, knowledge: Knowledge, measures: Measures) -> None:
        self._tables = Tables(knowledge, measures)
        self.gazetteer = self._tables.gazetteer
        self.own_place = OwnPlace(knowledge, self.gazetteer, weights(knowledge, "home"))
        self._carried = PlacesCarried(knowledge)
        self._signs = Signs(self._tables, self._tables.subject_weights)

    def link(self, readings: Sequence[Reading], published: Published | None, home: Home) -> Iterator[Linked]:
        """Yield what became of every quantity, in text order."""
        chapters = Chapters(readings, self._tables.measures, self._tables.vague, self._tables.themes)
        rates, believed = self._tables.quoted_rates, chapters.believed
        readings = [believed(reading) if reading.indicators else reading for reading in readings]
        readings = [in_basis_points(r, rates) if r.quantities and r.indicators else r for r in readings]
        readings = self._tables.this_country.told(readings)
        names = self._tables.owners.names(readings)
        place = self._place(home, readings, published)
        scene = Scene(
            published=with_today(published, (m for r in readings for m in r.spoken_periods)),
            home=home,
            place=place,
            plans=self._tables.statuses.planning([r.sentence for r in readings[:LEAD]]),
            genre=self._tables.genres.of(readings),
            owner=self._tables.owners.of_article(readings, names),
            of_many=any(self._tables.owners.speaks_of_many(r) for r in readings[:LEAD]),
            names=names,
            shares=self._tables.single_shares.are_told(readings),
            carried=self._carried.of(readings, self._tables.place_words, home),
            traders=Once(partial(self._tables.traders.of, readings)),
            quotes=Once(partial(self._tables.dealers.of, readings)),
            banks=Once(partial(self._tables.central_banks.meant, readings)),
            at_home=is_at_home(place.value) and not home.foreign,
            own=replace(place.carried(Rule.PLACE_OWN, place.runner_up), margin=place.margin),
        )
        article = ArticleLinker(self._tables, self._signs, scene, readings)
        linked = article.linked(passages(readings, scene, self._tables))
        headings = frozenset(r.sentence.start for r in readings if r.quantities and is_heading(r))
        yield from dated_below(linked, headings)

    def _place(self, home: Home, readings: Sequence[Reading], published: Published | None) -> Decision[Place | None]:
        """The article's own place, with where it first names it, and what came second."""
        unit, at = home.unit, self.gazetteer.as_place
        named = ((r, p) for r in readings for p in r.places if (p.name == unit.name if unit else home.code in p.codes))
        words = next((words_of(place, reading.sentence.start) for reading, place in named), None)
        second = home.second
        runner_up = Decision(at(None, published, second), second.rule) if second is not None else None
        return Decision(at(None, published, home), home.rule, words, runner_up=runner_up, margin=home.margin or None)
