"""Genres: what kind of text an article is, told from its title and opening, and what its figures then are."""

from collections.abc import Sequence

from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook, Phrases
from vnecon_extract.values import value

# The title; the title and first sentences; those, the caption of a photograph and the first paragraph.
_TITLE, _LEAD, _OPENING = 1, 4, 6
_LONG = 150


@value
class Genre:
    """``customs``: a customs office speaks (its ``thu ngân sách`` is customs revenue); ``survey``: the article presents
    a survey of firms; ``ranking``: a list of picked firms; ``how_to``: it explains a rule by made-up figures;
    ``fares``: it tells what somebody charges; ``trial``: it reports on a case at court; ``homes``: on the market of
    homes and land; ``coins``: on coins of the net, whose market has no country."""

    customs: bool
    survey: bool
    ranking: bool
    how_to: bool
    fares: bool
    trial: bool
    homes: bool
    coins: bool


_PLAIN = Genre(
    customs=False, survey=False, ranking=False, how_to=False, fares=False, trial=False, homes=False, coins=False
)


class Genres:
    """Tells the genre of an article; word lists only."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        self._customs = Lexicon(dict.fromkeys(words["customs"]), book)
        self._treasury = Lexicon(dict.fromkeys(words["treasury"]), book)
        self._otherwise = Lexicon(dict.fromkeys(words["collected_otherwise"]), book)
        self._survey = Lexicon(dict.fromkeys(words["survey_titles"]), book)
        self._ranking = Lexicon(dict.fromkeys(words["ranking"]), book)
        self._ranked_places = Phrases(words["ranked_places"])
        self._how_to = Lexicon(dict.fromkeys(words["how_to"]), book)
        self._trials = Lexicon(dict.fromkeys(words["trials"]), book)
        self._fares = Lexicon(dict.fromkeys(words["fares"]), book)
        self._coins = Lexicon(dict.fromkeys(words["coins_of_net"]), book)
        self._homes = Lexicon(dict.fromkeys(words["homes"]), book)
        lists = ("customs", "survey_titles", "ranking", "how_to", "trials", "fares", "coins_of_net", "homes")
        # An opening without a word of any, as most are, is looked at no closer.
        self._any = Lexicon(dict.fromkeys(word for name in lists for word in words[name]), book)

    def of(self, readings: Sequence[Reading]) -> Genre:
        """The genre of the article that begins with ``readings``."""
        opening = [reading.sentence.low for reading in readings[:_OPENING]]
        if not any(map(self._any.occurs, opening)):
            return _PLAIN
        return Genre(
            customs=self._is_customs(opening),
            survey=any(map(self._survey.occurs, opening)),
            ranking=any(map(self._ranks, opening[:_LEAD])),
            # A long first sentence is no title: "mức đóng bảo hiểm ... làm chỉ số giá tiêu dùng tăng".
            how_to=any(self._how_to.occurs(low) for low in opening[:_TITLE] if len(low) < _LONG),
            trial=any(map(self._trials.occurs, opening[:_LEAD])),
            fares=any(map(self._fares.occurs, opening[: _TITLE + 1])),
            homes=any(map(self._homes.occurs, opening[:_LEAD])),
            coins=any(map(self._coins.occurs, opening[:_LEAD])),
        )

    def is_collected_otherwise(self, low: str) -> bool:
        """Whether a sentence names somebody else than customs who collects revenue, or what else is taxed."""
        return self._otherwise.occurs(low) and not self._customs.occurs(low)

    def _is_customs(self, opening: Sequence[str]) -> bool:
        """Told by customs: named in the title or behind it, or in the opening and no tax office beside it."""
        if any(map(self._customs.occurs, opening[: _TITLE + 1])):
            return True
        shared = any(map(self._treasury.occurs, opening))
        return not shared and any(map(self._customs.occurs, opening))

    def _ranks(self, low: str) -> bool:
        return self._ranking.occurs(low) and not self._ranked_places.occurs(low)
