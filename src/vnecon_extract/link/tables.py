"""Everything linking knows that does not change: built once from the knowledge files, shared by all threads."""

from itertools import product

from vnecon_extract.cues.also_said import AlsoSaid
from vnecon_extract.cues.candidates import Candidates
from vnecon_extract.cues.central_banks import CentralBanks
from vnecon_extract.cues.dealers import Dealers
from vnecon_extract.cues.economies import Economies
from vnecon_extract.cues.figures import Figure, Figures
from vnecon_extract.cues.growth import Growth
from vnecon_extract.cues.lists import Lists
from vnecon_extract.cues.measures import Measures
from vnecon_extract.cues.names import Names
from vnecon_extract.cues.narrower import Narrower
from vnecon_extract.cues.owners import Owners
from vnecon_extract.cues.parts import Parts
from vnecon_extract.cues.percentages import Percentages
from vnecon_extract.cues.place_words import PlaceWords
from vnecon_extract.cues.products import Products
from vnecon_extract.cues.roles import Roles
from vnecon_extract.cues.said import SaidPeriods
from vnecon_extract.cues.series import SeriesNames
from vnecon_extract.cues.shares import Shares
from vnecon_extract.cues.stages import Stages
from vnecon_extract.cues.statuses import Statuses
from vnecon_extract.cues.subjects import Subjects
from vnecon_extract.cues.things import Things
from vnecon_extract.cues.this_country import ThisCountry
from vnecon_extract.cues.traders import Traders
from vnecon_extract.cues.unlisted import Unlisted
from vnecon_extract.cues.unnamed import UnnamedIndicators
from vnecon_extract.cues.wholes import Wholes
from vnecon_extract.cues.whose import Whose
from vnecon_extract.document.genres import Genres
from vnecon_extract.document.markets import Markets
from vnecon_extract.document.objections import Objections
from vnecon_extract.document.places import Gazetteer
from vnecon_extract.document.trading_day import TradingDays
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.bases import base_words
from vnecon_extract.knowledge.linking import (
    bare_heads,
    counted_parts,
    local_codes,
    narrowed,
    themes,
    told_beside,
    world_codes,
)
from vnecon_extract.knowledge.places import place_names
from vnecon_extract.knowledge.weights import weights
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook, Phrases
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.span import Span
from vnecon_extract.when.against import Against
from vnecon_extract.when.skimmed import Skimmed
from vnecon_extract.when.time_words import TimeWords
from vnecon_extract.when.times import Times

_INVESTMENT = "investment"


class Tables:
    """The rooms that linking asks, and the word lists of ``data/linking.toml`` as sets and patterns."""

    def __init__(self, knowledge: Knowledge, measures: Measures) -> None:
        words, book = word_lists(knowledge, "linking"), knowledge.shared(Phrasebook)
        self.measures = measures
        self.gazetteer = Gazetteer(knowledge)
        self.names = Names(words, book)
        self.unlisted, self.things = Unlisted(words, book), Things(measures, self.names, words)
        self.parts = Parts(knowledge, measures, words)
        self.figures, self.lists = Figures(words, book), Lists(words, book)
        growth = Growth(words, book)
        self.wholes = wholes = Wholes(words, base_words(knowledge)["plan"])
        self.roles = Roles(words, book, growth, wholes, measures.rates())
        self.subjects = Subjects(measures, self.parts, growth, wholes, words)
        self.owners = Owners(words, book, place_names(knowledge), weights(knowledge, "owner"))
        self.traded, self.sides = frozenset(words["traded"]), words["sides"]
        self.whereas = tuple(f" {word} " for word in words["whereas"])
        self.vague, self.themes = frozenset(words["vague"]), themes(knowledge)
        self.products = Products(knowledge, measures, words)
        self.unnamed = UnnamedIndicators(knowledge)
        self.central_banks, self.single_shares = CentralBanks(knowledge, words), Shares(knowledge, words)
        self.whose = Whose(words, book)
        self.series = SeriesNames(knowledge)
        self.narrower, self.stages = Narrower(knowledge, measures), Stages(knowledge)
        self.local, self.worldwide = local_codes(knowledge), world_codes(knowledge)
        self.markets = Markets(words, book, self.series, word_lists(knowledge, "places")["our_markets"])
        self.counted_parts = counted_parts(knowledge)
        self.genres, self.objections = Genres(words, book), Objections(measures, words, book)
        self.percentages = Percentages(words, wholes)
        self.statuses = Statuses(knowledge)
        self.traders, self.this_country = Traders(knowledge), ThisCountry(knowledge)
        self.economies = Economies(words)
        self.dealers = Dealers(words, book)
        found_at = word_lists(knowledge, "places")["found_at"]
        self.place_words, self.found_at = PlaceWords(knowledge, words, measures), frozenset(found_at)
        self.quoted, self.investments = measures.quoted(), measures.of_group(_INVESTMENT)
        self.multiples = measures.multiples()
        self.subject_weights, self.place_weights = weights(knowledge, "subject"), weights(knowledge, "place")
        self.indicator_weights, self.role_weights = weights(knowledge, "indicator"), weights(knowledge, "role")
        self.also_said = AlsoSaid(knowledge, words, self.parts.weighed, weights(knowledge, "other"))
        self.of, self.share_verbs = tuple(f" {word} " for word in words["of"]), words["share_verbs"]
        self._dating(knowledge, words, book)
        self._search(words, book)
        self._hold(words)
        self._name_kinds(knowledge)

    def _name_kinds(self, knowledge: Knowledge) -> None:
        """What kinds of things figures beside a subject are of, and which codes are narrowed by parts."""
        self.narrowed = narrowed(knowledge)
        self.totals = frozenset(entry.total for entry in self.narrowed)
        kinds = bare_heads(knowledge)
        self.bare_kinds = {words: kind for kind in kinds for words in kind.says}
        self.told_beside: dict[str, dict[str, dict[str, str]]] = {}
        for entry in told_beside(knowledge):
            for of, unit, says in product(entry.of, entry.units, entry.words):
                self.told_beside.setdefault(of, {}).setdefault(unit, {})[says] = entry.indicator
        self.kinds_of = {code: [k.code for k in kinds if code in k.members] for k in kinds for code in k.members}

    def _dating(self, knowledge: Knowledge, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        """What tells periods and bases."""
        self.said, self.candidates = SaidPeriods(words, book), Candidates(words)
        of_reasons = weights(knowledge, "time")
        by_night = SeriesNames(knowledge).of(word_lists(knowledge, "places")["closes_by_night"])
        self.trading_days = TradingDays(words, book, by_night)
        self.skimmed = Skimmed(words, book, self.measures)
        time_words = TimeWords(words)
        self.times = Times(self.candidates, self.trading_days, of_reasons, time_words)
        self.against = Against(words, self.candidates, of_reasons, time_words)

    def _search(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        """The lists that sentences are searched for."""
        self._activities = Pattern(rf"{alternatives(words['activities'])}(?!\w)")
        self.single_things, self.whole_sectors = Phrases(words["single_things"]), Phrases(words["whole_sectors"])
        self.sums = Phrases(f"{total} {own}" for total in words["sums_up"] for own in words["own_sums"])
        lexicons = (
            Lexicon(dict.fromkeys(words[of]), book) for of in ("product_list_heads", "economy_heads", "of_people")
        )
        self.product_lists, self.economy, self.of_people = lexicons
        self._captions = words["caption"]
        self._caption = Pattern(rf"(?<!\w){alternatives(words['caption'])}")
        #: "90% số xã", "100% doanh nghiệp"
        things, all_of = alternatives(words["things_reached"]), alternatives(words["all_reached"])
        self.reached = Pattern(rf"\s(?:(?P<things>{things})|(?P<all>{all_of}))(?!\w)")
        self._goes_within = Pattern(rf"[^\w]*+{alternatives(words['goes_within'])}(?!\w)")
        self._within = Lexicon(dict.fromkeys(words["goes_within"]), book)
        self._adds_up = Pattern(rf"[^\w]*+{alternatives(words['adds_up'])}(?!\w)")
        self.of_which = Lexicon(dict.fromkeys(words["of_which"]), book)
        #: "Xét theo ngành nghề": goes through the branches of an economy.
        self.by_branch = Lexicon(dict.fromkeys(words["by_branch"]), book)
        self._spells_out = Lexicon(dict.fromkeys(words["spells_out"]), book)

    def _hold(self, words: dict[str, tuple[str, ...]]) -> None:
        """The lists that are only looked into."""
        self.by_activity = frozenset(words["by_activity"])
        self.counted_anythings = frozenset(words["counted_anythings"])
        self.measured_anythings = frozenset(words["measured_anythings"])
        self.stocks_of_firms = frozenset(words["stocks_of_firms"])
        self.price_moves = words["price_moves"]
        self.plan_rates = frozenset(words["plan_rates"])
        self.tariffs = words["tariffs"]
        self.gaps = frozenset(words["told_gaps"])
        self.quoted_rates = frozenset(words["quoted_rates"])
        self.structures = frozenset(words["structures"])
        self.market_shares = frozenset(words["market_shares"])
        self.shares_of_trade = frozenset(words["shares_of_trade"])
        self.told_by_source = frozenset(words["told_by_source"])
        self.unsectored = frozenset(words["unsectored_groups"])
        self.stock = frozenset(words["stock"])
        self.sold_homes = words["sold_homes"]
        self.given = frozenset(words["given_wholes"])
        self.bare_heads, self.sector_heads = frozenset(words["bare_heads"]), frozenset(words["sector_heads"])
        self.bare_rates, self.rates = frozenset(words["bare_rates"]), frozenset(words["rates"])
        self.shares, self.aggregates = frozenset(words["structure"]), frozenset(words["aggregates"])
        self.group_heads = words["group_heads"]
        self.saved_things = tuple(f" {word}" for word in words["saved_things"])
        self.turnover = frozenset(words["turnover"])

    def is_caption(self, low: str) -> bool:
        """Whether a line is the caption of a photograph, whose date is the photograph's."""
        return any(map(low.__contains__, self._captions)) and self._caption.search(low) is not None

    def goes_within(self, low: str, start: int = 0) -> bool:
        """Whether a sentence, or its words from ``start`` on, go on with what is in the whole before (``Trong đó, xuất
        khẩu đạt ...``)."""
        return self._within.occurs(low) and self._goes_within.match(low, start) is not None

    def adds_up(self, low: str) -> bool:
        """Whether a sentence begins to tell of several months together (``Lũy kế 9 tháng đạt ...``)."""
        return self._adds_up.match(low) is not None

    def spells_out(self, low: str) -> bool:
        """Whether a sentence spells out what the one before it only named (``Cụ thể, phương án 1 tăng 5%``)."""
        return self._spells_out.match(low, 0) is not None

    def activity(self, figure: Figure, reading: Reading) -> Span | None:
        """The activity that is the subject of ``figure``: ``Sản xuất than cốc tăng 125%``."""
        name = self.names.before(figure, reading)
        return name if name is not None and self._activities.match(reading.sentence.low, name.start) else None
