"""Everything this library raises on purpose: one family, each member also a built-in kind."""


class VneconError(Exception):
    """Base of every error raised on purpose by vnecon_extract."""


class KnowledgeError(VneconError, ValueError):
    """A knowledge file is wrong; the message names the file, the entry and the reason."""


class ArticleError(VneconError, ValueError):
    """An article cannot be read or used; the message names the article and the reason."""


class MissingExtraError(VneconError, ImportError):
    """An optional library is needed; the message says what to install."""
