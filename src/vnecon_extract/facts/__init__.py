"""Facts across articles: records that say the same number put together, their differences told, tables made of them."""

from vnecon_extract.facts.fact import Fact
from vnecon_extract.facts.gather import Facts, facts, join
from vnecon_extract.facts.judging import Relation
from vnecon_extract.facts.panels import Panel, panel
from vnecon_extract.facts.statements import Key, Outlook, Statement, Unfit

__all__ = ["Fact", "Facts", "Key", "Outlook", "Panel", "Relation", "Statement", "Unfit", "facts", "join", "panel"]
