"""Entities: single companies, banks, projects, funds, households, whose figures are their own and no indicator."""

from collections.abc import Sequence

from vnecon_extract.find.names import Name, NameFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.entities import market_words, person_cues
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import EntityKind, EntityMention, Sentence
from vnecon_extract.patterns import LetterPattern, Pattern, alternatives, matches_at, sources
from vnecon_extract.span import start_of

_SHARE = Pattern(r"[A-Z](?<![\w/.-].)[A-Z]{2}(?![\w/-])")
_PERSON_NAME = r"(?:\s\p{Lu}[\p{L}.]*+){1,4}+"
_WINDOW = 60


class EntityFinder:
    """Finds the names of single companies, banks, projects, funds, households and persons.

    >>> text = "Ngân hàng Á Châu và các ngân hàng khác; Vinamilk lãi 900 tỷ đồng"
    >>> sentence = Sentence(0, len(text), text, text.lower())
    >>> [(e.name, e.kind) for e in EntityFinder(Knowledge()).find(sentence)]
    [('Ngân hàng Á Châu', 'bank'), ('Vinamilk', 'company')]
    """

    def __init__(self, knowledge: Knowledge, names: NameFinder | None = None) -> None:
        self._names = names or NameFinder(knowledge)
        before = {w: c.own for c in person_cues(knowledge) if c.side == "before" for w in c.says}
        book = knowledge.shared(Phrasebook)
        market = [w for m in market_words(knowledge) for w in m.says]
        self._market = Lexicon(dict.fromkeys(market), book)
        after = [w for c in person_cues(knowledge) if c.side == "after" for w in c.says]
        lists = sources(word_lists(knowledge, "entities"))
        # "QNS: DTT đạt 2.200 tỷ đồng", "VNM ghi nhận doanh thu tăng 2%"
        results = word_lists(knowledge, "entities")["results"]
        self._results = Lexicon(dict.fromkeys(results), book)
        between = rf"(?:\s?:|\s{lists['reporting']})\s(?:\w+\s){{0,2}}?"
        self._reports = Pattern(rf"(?:{between}|\s){lists['results']}(?!\w)")
        # "Lợi nhuận sau thuế quý 2/2025 của VHM đạt 7.800 tỷ đồng"
        links = lists["result_links"]
        self._results_of = Pattern(rf"(?<!\w){lists['results']}(?:\s[\w/]++){{0,5}}?\s{links}\s$")
        # "Theo báo cáo của Công ty Chứng khoán SSI, ..." quotes the firm for the market's figures.
        quotes = rf"{lists['quotes']}(?:\s{lists['quotes_tails']})?\s{lists['quote_links']}"
        self._source_before = Pattern(rf"(?:{lists['quote_leads']}|{quotes})(?:\s\w++){{0,4}}+\s*$")
        telling = rf"(?P<verb>{lists['says']}|{lists['says_too']})(?!\w)"
        self._source_after = Pattern(rf"[\s,]*+(?:\([^()]{{0,60}}\)\s)?(?:{lists['adverbs']}\s)?{telling}")
        self._says = frozenset(word_lists(knowledge, "entities")["says"])
        self._money_before = Pattern(rf"(?:\d|{lists['money']})\s$")
        self._own = {w for w, own in before.items() if own}
        self._titles = Lexicon(before, book)
        # What persons and shares are found by.
        self._unnamed = Lexicon(dict.fromkeys((*before, *market, *results)), book)
        initial = {w[0].upper() + w[1:] for w in before}
        self._person = LetterPattern(rf"\b({alternatives([*before, *initial])}){_PERSON_NAME}")
        self._doing = Pattern(rf"(?:\s\([^()]{{0,60}}\))?,?\s(?:{lists['doing']}\s)?{alternatives(after)}\b")

    def find(self, sentence: Sentence, names: Sequence[Name] | None = None) -> list[EntityMention]:
        """All entities of the sentence, in order; ``names`` are its organisations', where they are already found."""
        low = sentence.low
        names = self._names.find(sentence) if names is None else names
        found = self._named(sentence, names) if names else []
        if not self._unnamed.occurs(low):
            return found  # as of most sentences
        if self._titles.occurs(low):
            found += self._persons(sentence)
        if self._market.occurs(low):
            found += self._shares(sentence, found)
        elif self._results.occurs(low):
            found += [share for share in self._shares(sentence, found) if self._is_told_of(low, share)]
        return sorted(found, key=start_of) if len(found) > 1 else found

    def _named(self, sentence: Sentence, names: Sequence[Name]) -> list[EntityMention]:
        """Those of ``names`` that are no source; what stands in brackets behind a source is another name of it."""
        found, source = [], -1
        for name in names:
            again = name.research and sentence.low[source : name.start] == " ("
            if again or self._quoted(sentence, name):
                source = name.end
            elif name.own:
                found.append(_mention(sentence, name))
        return found

    def _persons(self, sentence: Sentence) -> list[EntityMention]:
        found = []
        for match in matches_at(self._person, sentence.text, self._titles.starts(sentence.low)):
            own = match.group(1).lower() in self._own
            if self._names.is_place(match.group().lower()):
                continue
            if own or self._doing.match(sentence.low, match.end()):
                kind: EntityKind = "household" if own else "person"
                found.append(EntityMention(match.start(), match.end(), kind, kind, match.group()))
        return found

    def _shares(self, sentence: Sentence, found: list[EntityMention]) -> list[EntityMention]:
        """Three capital letters in a sentence about shares, where they are no known abbreviation."""
        shares = []
        for match in _SHARE.finditer(sentence.text):
            inside = any(m.start <= match.start() < m.end for m in found)
            if (
                inside
                or not self._names.is_share(match.group())
                or self._money_before.search(sentence.low[max(0, match.start() - 6) : match.start()])
            ):
                continue
            shares.append(EntityMention(match.start(), match.end(), "share", "company", match.group()))
        return shares

    def _is_told_of(self, low: str, share: EntityMention) -> bool:
        """Whether three capitals are a share by what is said of them: results that only a firm has."""
        return (
            self._reports.match(low, share.end) is not None
            or self._results_of.search(low, max(0, share.start - _WINDOW), share.start) is not None
        )

    def _quoted(self, sentence: Sentence, name: Name) -> bool:
        """A research house that is only the source of what follows."""
        if not name.research:
            return False
        before = sentence.low[max(0, name.start - _WINDOW) : name.start]
        if self._source_before.search(before) is not None:
            return True
        after = self._source_after.match(sentence.low, name.end)
        if after is None:
            return False
        # "SSI công bố lợi nhuận 800 tỷ đồng" tells of its own.
        return after["verb"] in self._says or self._results.search(sentence.low, after.end()) is None


def _mention(sentence: Sentence, name: Name) -> EntityMention:
    return EntityMention(name.start, name.end, name.rule, name.kind, sentence.text[name.start : name.end])
