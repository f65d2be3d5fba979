"""Whole archives: read whatever there is, extract in many processes, lose nothing, write what other tools open."""

from vnecon_extract.batch.api import ArticleResult, extract_files, extract_many
from vnecon_extract.batch.parse import read_articles
from vnecon_extract.batch.summary import Summary
from vnecon_extract.flat import to_arrow, to_dataframe

__all__ = [
    "ArticleResult",
    "Summary",
    "extract_files",
    "extract_many",
    "read_articles",
    "to_arrow",
    "to_dataframe",
]
