"""The rules by which linking decides, by name.

``data/rules.toml`` says of each what it means, with an example and a counter-example.  The first word of a name is the
field that it decides.
"""

from enum import StrEnum, auto


class Rule(StrEnum):
    """A rule of linking; ``explain`` prints its name, under which code and data are found."""

    ROLE_SIGNED = auto()
    ROLE_BRACKETED = auto()
    ROLE_JOINED = auto()
    ROLE_PLAIN = auto()
    ROLE_OF_PLAN = auto()
    ROLE_AS_BEFORE = auto()
    ROLE_GROWTH_NAMED = auto()
    ROLE_SHARE_NAMED = auto()
    ROLE_WHOLE_BEHIND = auto()
    ROLE_FROM_TO = auto()
    ROLE_FROM = auto()
    ROLE_SAME = auto()
    ROLE_SAME_AS_PART = auto()
    ROLE_SAME_AS_AMOUNT = auto()
    ROLE_DRIVES_WHOLE = auto()
    ROLE_SHARE_OF_AMOUNT = auto()
    ROLE_TO_LEVEL = auto()
    ROLE_BEYOND_LEVEL = auto()
    ROLE_AS_LISTED = auto()
    ROLE_MULTIPLE_OF_WHOLE = auto()
    ROLE_MULTIPLE = auto()
    ROLE_PERCENT_BRACKETED = auto()
    ROLE_SHARE_SAID = auto()
    ROLE_PERCENT_OF_AMOUNT = auto()
    ROLE_PERCENT_GROWTH = auto()
    ROLE_VERB = auto()
    ROLE_GROWTH_NOUN = auto()

    PART_NAMED = auto()

    # Whether the period is that of words in the figure's own sentence.
    PERIOD_LISTED = auto()
    PERIOD_BEHIND = auto()
    PERIOD_BEFORE = auto()
    PERIOD_OF_GROWTH = auto()
    PERIOD_NOW = auto()
    PERIOD_OF_BASE = auto()
    # Or what the text has named before.
    PERIOD_IN_FORCE = auto()
    PERIOD_SO_FAR = auto()
    PERIOD_UNRESOLVED = auto()
    PERIOD_SAID_AGAIN = auto()
    PERIOD_OF_ORIGIN = auto()
    PERIOD_YEARS_COUNTED = auto()
    PERIOD_YEARLY_MEAN = auto()
    PERIOD_MONTH_MEASURED = auto()
    PERIOD_AFTER_BASE = auto()
    PERIOD_PLAN_YEAR = auto()
    PERIOD_REPEATED = auto()
    PERIOD_LEAD = auto()
    PERIOD_UNTOLD = auto()
    PERIOD_YEARS_NAMED = auto()
    PERIOD_SKIMMED = auto()

    BASE_BEHIND = auto()
    BASE_OPENING = auto()
    BASE_BESIDE = auto()
    BASE_OF_LIST = auto()
    BASE_ONCE_AFTER = auto()
    BASE_ONCE_BEFORE = auto()
    BASE_PLACE = auto()
    BASE_PLAN_VERB = auto()
    BASE_LEVEL_BEHIND = auto()
    BASE_WHOLE = auto()
    BASE_CARRIED = auto()
    BASE_ORIGIN = auto()
    BASE_CARRIED_BACK = auto()
    BASE_IMPLIED = auto()
    BASE_CONTRAST = auto()
    BASE_REPEATED = auto()
    BASE_SKIMMED = auto()
    BASE_NONE = auto()

    PLACE_NATIONAL = auto()
    PLACE_WORLD = auto()
    PLACE_LISTED = auto()
    PLACE_NAMED = auto()
    PLACE_CARRIED = auto()
    PLACE_OWN = auto()
    # The article's own place.
    PLACE_GIVEN = auto()
    PLACE_PROVINCE = auto()
    PLACE_PUBLISHER = auto()
    PLACE_COUNTRY = auto()
    PLACE_NATION = auto()
    PLACE_UNIT = auto()
    PLACE_REGION = auto()
    PLACE_IMPLIED = auto()
    PLACE_NOT_SAID = auto()

    STATUS_CUE = auto()
    STATUS_PAST = auto()
    STATUS_AHEAD = auto()
    STATUS_AHEAD_OF_PLANS = auto()
    STATUS_ACTUAL = auto()

    OWNER_NAMED = auto()
    OWNER_SHORT_NAME = auto()
    OWNER_UNNAMED = auto()
    OWNER_FOREIGN_NAME = auto()
    OWNER_PROJECT = auto()
    OWNER_CARRIED = auto()
    OWNER_BY_ITSELF = auto()
    OWNER_OF_ARTICLE = auto()
    OWNER_NONE = auto()

    PRICES_BEFORE = auto()
    PRICES_NONE = auto()

    ATTRIBUTION_FIRST = auto()
    ATTRIBUTION_NONE = auto()

    @property
    def field(self) -> str:
        """What is decided: ``period``, ``base``, ..."""
        return self.partition("_")[0]


# An equal said of a figure: the same amount in another unit, or as a part.
SAID_AGAIN = frozenset({Rule.ROLE_SAME, Rule.ROLE_SAME_AS_PART, Rule.ROLE_SAME_AS_AMOUNT})
