"""What the reasons of doubts say, by code: rules of linking, flags, and sayings of words and values."""

from collections.abc import Mapping

from vnecon_extract.knowledge.flags import flags
from vnecon_extract.knowledge.rules import Language, reasons, rules
from vnecon_extract.knowledge.tables import Knowledge

NOTHING = "none"  # the saying for a field that is empty


def sayings(knowledge: Knowledge, language: Language) -> Mapping[str, str]:
    """What each piece of a reason says in a language; ``{0}``, ``{1}`` are the words and values it is said of.

    >>> sayings(Knowledge(), "vi")["two_before"]
    '“{0}” ở hai câu trước đó'
    """
    flagged = {flag.code: flag.name_vi if language == "vi" else flag.name_en for flag in flags(knowledge)}
    return {
        **{code: name[0].lower() + name[1:].rstrip(".") for code, name in flagged.items()},
        **{rule.code: rule.reason(language) for rule in rules(knowledge)},
        **{entry.code: entry.vi if language == "vi" else entry.en for entry in reasons(knowledge)},
    }
