"""Lists of small words with one use: ``[[words]]`` of a data file, by code."""

from vnecon_extract.knowledge.files import built_in
from vnecon_extract.knowledge.tables import Entry, Knowledge


class Words(Entry):
    """A list of small words; what it is for stands beside its code."""

    says: tuple[str, ...]


def of_all_texts() -> dict[str, tuple[str, ...]]:
    """The lists of ``data/text.toml``, which are the same whatever a user's folder says."""
    return {row["code"]: tuple(row["says"]) for row in built_in("text")["words"]}


def word_lists(knowledge: Knowledge, table: str) -> dict[str, tuple[str, ...]]:
    """The lists of small words of ``data/<table>.toml``, by code."""
    return {entry.code: entry.says for entry in knowledge.table(table, "words", Words)}
