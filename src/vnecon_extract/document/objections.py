"""Objections: why a figure that reads like an indicator's is no state of the economy.

A law lays it down, a survey asked for it, somebody picked or caught what is counted, a firm owns it.
"""

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.laid_down import LaidDown
from vnecon_extract.cues.measures import Measures
from vnecon_extract.document.genres import Genre
from vnecon_extract.document.picked import Picked
from vnecon_extract.document.singles import Singles
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook, Phrases
from vnecon_extract.mentions import IndicatorMention, Quantity
from vnecon_extract.patterns import Pattern, alternatives, not_behind
from vnecon_extract.rules import Rule

_BEHIND = 50
# In per cent: no rate is set so high where a text weighs how likely a move of it is.
_HIGHEST_RATE = 20
_INVESTMENT = "investment"
# What is said beside a figure, by list; a sentence without a word of any, as most are, is looked at no closer.
_SAID = {
    "legal": ("legal", "legal_not"),
    "asked": ("survey",),
    "surveys": ("survey_titles",),
    "tariffs": ("tariffs",),
    "rules": ("rules",),
}


class Objections:
    """Says why a figure is no record, or None where it can be one."""

    def __init__(self, measures: Measures, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        self._measures, self._investments = measures, measures.of_group(_INVESTMENT)
        self._unreported = frozenset(words["unreported"])
        self._own_only = frozenset(words["own_only"])
        self._worth = frozenset(words["worth_of_one"])
        self._ones_own = self._own_only | self._worth
        self._sampled_groups = frozenset(words["sampled_groups"])
        self._asked_groups = frozenset(words["asked_groups"])
        said = {name: dict.fromkeys(word for of in lists for word in words[of]) for name, lists in _SAID.items()}
        self._said = {name: Lexicon(says, book) for name, says in said.items()}
        self._observed, self._of_names = frozenset(words["observed"]), frozenset(words["legal_in_names"])
        self._no_law = frozenset(words["legal_not"])
        self._any = Lexicon(dict.fromkeys(word for says in said.values() for word in says), book)
        self._of_revenue = frozenset(words["tariffs_not_groups"])
        self._average_duties = Phrases(words["average_duties"])
        self._set_by_state, self._acts = frozenset(words["set_by_state"]), frozenset(words["acts"])
        self._surveyed = Pattern(rf"{not_behind(words['not_surveyed'], ' ')}{alternatives(words['surveyed'])}(?!\w)")
        self._surveyed_units = frozenset(words["surveyed_units"])
        self._coverage_groups = frozenset(words["coverage_groups"])
        self._respondents, self._stakes = Phrases(words["respondents"]), Phrases(words["stakes"])
        self._laid_down, self._picked = LaidDown(measures, words, book), Picked(measures, words, book)
        self._singles = Singles(words, book)
        self._chances = Lexicon(dict.fromkeys(words["chances"]), book)
        lists = ("index_codes", "counted_of_one", "stake_codes", "set_rates")
        self._codes = {name: frozenset(words[name]) for name in lists}

    def of(
        self, code: str, figure: Figure, low: str, genre: Genre, *, owned: bool, name: IndicatorMention | None
    ) -> Rule | None:
        """The objection to a figure of ``code``; ``owned`` where the text says whose own it is, ``name`` is what
        names the indicator in its own words."""
        objection = None
        if genre.how_to or genre.trial or genre.survey or genre.ranking:
            objection = self._of_genre(code, figure.quantity, genre, name is not None)
        objection = objection or self._of_words(code, figure, low, owned, name)
        return objection or self._laid_down.of(code, figure, low)

    def of_one(self, code: str, figure: Figure, reading: Reading, genre: Genre, *, owned: bool) -> Rule | None:
        """The objection to a figure that is one seller's, class's, site's or office's, though its words name an
        indicator; ``owned`` where the text names whose own it is."""
        return self._singles.of(code, figure, reading, genre, owned=owned)

    def asks_whose(self, code: str) -> bool:
        """Whether a figure of ``code`` is one firm's where nothing says whose own it is."""
        return code in self._ones_own

    def is_worth(self, code: str) -> bool:
        """Whether ``code`` is what a firm or a coin of the net is worth on the market."""
        return code in self._worth

    def is_share(self, code: str) -> bool:
        """Whether figures of single shares are told under the name of ``code``, an index."""
        return code in self._codes["index_codes"]

    def is_plan_of_project(self, code: str) -> bool:
        """Whether a project's figure of ``code`` can only be planned (the people of a quarter to be built)."""
        return code in self._codes["counted_of_one"]

    def is_investment(self, code: str) -> bool:
        """Whether ``code`` is of what is invested."""
        return code in self._investments

    def picked(self, low: str, start: int, end: int) -> bool:
        """Whether words of ``low[start:end]`` say that things were picked out or caught: their number tells nothing of
        the economy."""
        return self._picked.said(low, start, end)

    def asks(self, low: str) -> bool:
        """Whether the sentence tells of a survey."""
        return self._said["surveys"].occurs(low) or self._surveyed.search(low) is not None

    def _of_genre(self, code: str, quantity: Quantity, genre: Genre, named: bool) -> Rule | None:
        if genre.how_to:
            return Rule.EXCLUDED_HOW_TO
        if genre.trial and not named:
            return Rule.EXCLUDED_CASE
        group = self._measures.group(code)
        if genre.survey and group in self._asked_groups and quantity.unit in ("percent", "enterprise"):
            return Rule.EXCLUDED_SURVEY
        if genre.ranking and (not named or group in self._sampled_groups):
            return Rule.EXCLUDED_RANKING
        return None

    def _of_words(self, code: str, figure: Figure, low: str, owned: bool, name: IndicatorMention | None) -> Rule | None:
        quantity = figure.quantity
        if code in self._unreported:
            return Rule.EXCLUDED_WORK
        percentage = quantity.unit == "percent"
        if (told := self._picked.of(code, figure, low)) is not None:
            return told
        said = self._any.occurs(low)
        if percentage and code in self._codes["set_rates"] and _is_high(quantity) and self._chances.occurs(low):
            return Rule.EXCLUDED_UNCOUNTED_THING  # "khả năng Fed hạ lãi suất đã tăng lên 43%"
        asked_of = quantity.unit in self._surveyed_units
        if asked_of and self._surveyed.search(low, figure.left.start, quantity.end + _BEHIND):
            return Rule.EXCLUDED_SURVEY
        if code in self._ones_own and not owned and quantity.unit != "enterprise":
            return Rule.EXCLUDED_FIRM
        if percentage and code not in self._codes["stake_codes"] and self._stakes.match(low, quantity.end + 1):
            return Rule.EXCLUDED_FIRM  # "Quỹ nắm giữ 12% cổ phần hãng"
        if (
            said
            and percentage
            and self._measures.group(code) in self._asked_groups
            and self._said["surveys"].occurs(low)
        ):
            return Rule.EXCLUDED_SURVEY
        if (
            (percentage or _is_fraction(quantity))
            and self._respondents.match(low, quantity.end + 1)
            and not (_is_share(figure) or (name is not None and self._is_coverage(code, quantity)))
        ):
            return Rule.EXCLUDED_RESPONDENTS
        return Rule.EXCLUDED_LAW if said and self._is_laid_down(code, figure, low, name) else None

    def _is_coverage(self, code: str, quantity: Quantity) -> bool:
        """Whether a percentage of people is itself how many of them an indicator of ``code`` reaches."""
        reaches = self._measures.group(code) in self._coverage_groups
        return reaches and bool(self._measures.direct((code,), quantity))

    def _is_laid_down(self, code: str, figure: Figure, low: str, name: IndicatorMention | None) -> bool:
        """Whether a law lays the figure down, or somebody was asked for it; not where a clause apart says so: ``sau khi
        Mỹ áp thuế, tỷ giá giảm 10%``, ``chuyên gia cho rằng lạm phát sẽ là 2,4%``."""
        taxed = figure.quantity.unit == "percent" and self._measures.group(code) not in self._of_revenue
        duty = self._said["tariffs"].search(low, figure.left.start, figure.start) if taxed else None
        found = self._said["legal"].search(low, figure.left.start, figure.tail.end)
        if taxed and any(said is not None and self._average_duties.match(low, said[0]) for said in (duty, found)):
            return False  # "thuế quan bình quân của Mỹ là 2,2%": laid down by nobody
        if duty is not None and not (name is not None and "," in low[duty[1] : name.start]):
            return True
        if self._said["rules"].occurs(low):
            return True
        if found is not None and low[slice(*found)] in self._no_law:
            found = None
        if found is not None and code in self._set_by_state and self._only_set(figure, low):
            return False  # "Theo Nghị định 74, lương tối thiểu vùng 1 là 4,96 triệu đồng/tháng"
        if found is None and figure.part:
            own = name.end if name is not None and not name.risky and name.start < figure.start else figure.left.start
            found = self._said["asked"].search(low, own, figure.tail.end)
        if found is None or (name is not None and name.start <= found[0] and low[slice(*found)] in self._of_names):
            return False  # "người được hưởng trợ cấp thất nghiệp": a word of the name lays nothing down
        return not any(low[c.start : c.end] in self._observed for c in figure.cues if c.start >= found[1])

    def _only_set(self, figure: Figure, low: str) -> bool:
        """Whether nothing but the act that sets it is named beside an amount or its change: no contribution of so many
        months' pay."""
        if figure.quantity.unit == "percent" and not figure.moved:
            return False
        first, last = figure.left.start, figure.tail.end
        return all(
            low[start:end] in self._acts for start, end, _ in self._said["legal"].each(low) if first <= start < last
        )


def _is_fraction(quantity: Quantity) -> bool:
    """Whether it says ``một nửa`` or ``2/3``."""
    return quantity.unit == "times" and quantity.value is not None and quantity.value < 1


def _is_share(figure: Figure) -> bool:
    return any(c.role == "share" for c in figure.cues)


def _is_high(quantity: Quantity) -> bool:
    return quantity.value is not None and quantity.value >= _HIGHEST_RATE
