"""Reads ``data/*.toml``, checks every entry, and lays a user's own files on top.

A table is read once, at first use, and never changes afterwards.  A user's folder holds files of the same names: an
entry whose ``code`` the built-in file has adds to it, replaces or removes it; any other is added (``overlay``).
"""

from vnecon_extract.knowledge.tables import Entry, Knowledge

__all__ = ["Entry", "Knowledge"]
