"""Owners: whose own figure it is, where a single company, bank, fund or project is spoken of."""

from collections.abc import Iterable, Mapping, Sequence

from vnecon_extract.cues.article_owner import ArticleOwner
from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.listed_firms import ListedFirms
from vnecon_extract.cues.named_projects import of_projects
from vnecon_extract.cues.owner_words import OwnerWords, Said, first_of, of_place
from vnecon_extract.cues.projects import Projects
from vnecon_extract.cues.short_names import OWNERS, Names
from vnecon_extract.cues.unnamed_owners import UnnamedOwners
from vnecon_extract.decisions import Decision
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Phrasebook
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.rules import Rule

NO_OWNER: Decision[str | None] = Decision(None, Rule.OWNER_NONE)
_RULES: dict[str, Rule] = {**dict.fromkeys(OWNERS, Rule.OWNER_NAMED), "project": Rule.OWNER_PROJECT}
_SOON = 12


class Owners:
    """Tells which entity, if any, owns the figures of a sentence."""

    def __init__(
        self,
        words: dict[str, tuple[str, ...]],
        book: Phrasebook,
        places: frozenset[str],
        weights: Mapping[str, int],
    ) -> None:
        self._places, self._weights = places, weights
        self._words = OwnerWords(words, book)
        # Whether a sentence says ``công ty`` with no name behind it, and whether it speaks of firms together.
        self.speaks_of_firm, self.speaks_of_many = self._words.by_itself, self._words.together
        self._listed, self._unnamed = ListedFirms(words, book), UnnamedOwners(words, book)
        self._projects = Projects(words, book)
        self._article = ArticleOwner(self._words, words)
        self._nobodys = frozenset(words["nobodys"])
        self._of_firms = frozenset(words["measures_of_firms"])
        self._not_names = frozenset(words["not_short_names"])
        self._of_whom = Pattern(
            rf"(?:\s\w++){{0,5}}?\s{alternatives(words['of_whom'])}\s(?:{alternatives(words['own'])}\s)?"
        )

    def names(self, readings: Iterable[Reading]) -> Names:
        """The short names that the article uses."""
        return Names(readings, self._not_names, self._places)

    def of_article(self, readings: Sequence[Reading], names: Names) -> Decision[str] | None:
        """The one firm or project that an article is about, if it is about one."""
        return self._article.of(readings, names)

    def is_of_one_project(self, figure: Figure, reading: Reading) -> bool:
        """Whether the words of a figure say what one project costs, whichever it is."""
        return self._projects.are_costs_of_one(figure, reading)

    def each(
        self,
        readings: Sequence[Reading],
        rows: Sequence[Sequence[Figure]],
        article: Decision[str] | None,
        names: Names,
    ) -> list[list[Decision[str | None]]]:
        """The owner of each figure of each of ``readings``; ``article`` is the one that it is about."""
        owners: list[list[Decision[str | None]]] = []
        owner = firm = article
        for reading, row in zip(readings, rows, strict=True):
            firm = owner or firm
            # In a title the words before the name are not yet the firm's.
            unnamed = self._in_force(reading, owner, article, firm) if firm is not None else None
            named = self._of_sentence(reading, names)
            unnamed = None if named is not None and not owners else unnamed
            owner = named or unnamed
            of = self._of_figures(reading, row, owner, unnamed, names) if row else []
            owners.append(self._listed.each(reading, row, of) if row and "(" in reading.sentence.low else of)
            if len(owners) == 1 and article is not None and article.rule is Rule.OWNER_OF_ARTICLE:
                owner = article  # of the firms that a title names
        return self._projects.each(readings, rows, owners)

    def _of_sentence(self, reading: Reading, names: Names) -> Decision[str] | None:
        """The owner that a sentence names: not one that only says something of a market or territory."""
        named = self._words.named(reading, names) if reading.entities or names.full else None
        named = named or self._unnamed.of(reading)
        if named is None:
            return None
        if self._words.is_source(named, reading) and (self._words.of_market(reading) or of_place(reading)):
            return None
        return named

    def _of_figures(
        self,
        reading: Reading,
        row: Sequence[Figure],
        owner: Decision[str] | None,
        unnamed: Decision[str] | None,
        names: Names,
    ) -> list[Decision[str | None]]:
        """``VPBank lãi 900 tỷ đồng, Techcombank lãi 1.000 tỷ đồng``: whose own each figure of a sentence is; the words
        before the first name go on with what was spoken of (``unnamed``)."""
        sentence = reading.sentence
        if owner is None or owner is unnamed:
            return of_projects(reading, row, owner or NO_OWNER)
        full = names.full
        said = [
            Said(e.start, e.end, full.get(e.name, e.name), _RULES[e.kind]) for e in reading.entities if e.kind in _RULES
        ]
        said += [Said(start, end, name, Rule.OWNER_SHORT_NAME) for start, end, name in names.all(sentence)]
        if not said:
            return [owner] * len(row)
        said.sort()
        out: list[Decision[str | None]] = []
        held, begin = unnamed or NO_OWNER, 0
        for figure in row:
            before = [s for s in said if begin <= s.start < figure.start]
            behind = [s for s in said if self._owned_by(sentence.low, figure, s.start)]
            if before or behind:
                found = first_of(before, behind, held, self._weights, sentence)
                held = found if before else held
                out.append(found)
            else:
                out.append(held)
            begin = figure.quantity.end
        return out

    def held(self, owner: Decision[str | None], code: str) -> Decision[str | None]:
        """``owner``, where figures of ``code`` can be anybody's own: an index, a rate of exchange are not."""
        return NO_OWNER if code in self._nobodys else owner

    def _owned_by(self, low: str, figure: Figure, position: int) -> bool:
        """``900 tỷ đồng của Vinamilk``."""
        return (
            figure.quantity.end <= position <= figure.tail.end + _SOON
            and self._of_whom.fullmatch(low, figure.quantity.end, position) is not None
        )

    def _in_force(
        self,
        reading: Reading,
        carried: Decision[str] | None,
        article: Decision[str] | None,
        firm: Decision[str] | None,
    ) -> Decision[str] | None:
        """The owner of figures of ``reading`` for which it names none; ``carried`` is that of the sentence before,
        ``firm`` the last that the article has named: what ``công ty`` by itself means."""
        low, still = reading.sentence.low, carried or article
        if self._words.sums_up(reading):
            return None
        if still is not None and article is not None and self._words.keeps(low):
            return _again(still, Rule.OWNER_CARRIED)
        about = carried is not None and article is not None and carried.value == article.value
        if self._leads_away(reading):
            # Words about the market on the way ("ấn tượng khi thế giới khó khăn") are not yet figures of it.
            return carried if about and not reading.quantities else None
        if carried is not None and (about or self._words.keeps(low) or self._goes_on(reading)):
            return _again(carried, Rule.OWNER_CARRIED)
        if article is not None and article.rule is Rule.OWNER_OF_ARTICLE:
            return _again(article, Rule.OWNER_OF_ARTICLE)
        if firm is None:
            return None
        told = self._words.by_itself(reading) or (article is not None and self._words.of_results(reading))
        return _again(firm, Rule.OWNER_BY_ITSELF) if told else None

    def _goes_on(self, reading: Reading) -> bool:
        """``Tỷ lệ nợ xấu ở mức 1,4%``, in the paragraph of a bank: a measure that a bank or firm has, opening a
        sentence that names nobody else and no place."""
        if not reading.indicators or reading.sentence.opens or reading.places or reading.entities:
            return False
        # "tổng giá trị sản xuất đạt 420 tỷ đồng; lợi nhuận sau thuế 60 tỷ đồng; nộp ngân sách 30 tỷ đồng"
        own = any(mention.codes[0] in self._of_firms for mention in reading.indicators)
        return own and not self._words.together(reading)

    def _leads_away(self, reading: Reading) -> bool:
        """Whether a sentence speaks of a market or territory before its first figure."""
        return self._words.of_market(reading, reading.quantities[0].start if reading.quantities else None)


def _again(owner: Decision[str], rule: Rule) -> Decision[str]:
    """An owner named before; a page about one firm says so of sentence after sentence, each time of the first."""
    named = owner.source or owner
    return Decision(owner.value, rule, owner.words, named)
