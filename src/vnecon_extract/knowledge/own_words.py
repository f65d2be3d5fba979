"""Entries of ``[[own]]`` in ``data/breakdowns.toml``: words that say no more than an indicator itself."""

from vnecon_extract.knowledge.tables import Entry, Knowledge


class OwnWords(Entry):
    """Words that are no part of any of ``indicators``, for they say no more than its name (``heo hơi`` of pig prices).

    ``inside`` where that holds only inside a longer name of it: alone they are one part of several (``bán lẻ hàng hóa``
    of retail sales).  The first record of an example has no part, the last one of a near miss has one.
    """

    indicators: tuple[str, ...]
    says: tuple[str, ...]
    inside: bool = False


def own_words(knowledge: Knowledge) -> tuple[OwnWords, ...]:
    """All words that say no more than an indicator."""
    return knowledge.table("breakdowns", "own", OwnWords)
