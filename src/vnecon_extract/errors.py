"""Everything this library raises on purpose: one family, each member also a built-in kind."""


class VneconError(Exception):
    """Base of every error raised on purpose by vnecon_extract."""


class KnowledgeError(VneconError, ValueError):
    """A knowledge file is wrong; the message names the file, the entry and the reason."""


class ArticleError(VneconError, ValueError):
    """An article cannot be read or used; the message names the article and the reason."""


class MissingExtraError(VneconError, ImportError):
    """An optional library is needed; the message says what to install."""


class UsageError(VneconError, ValueError):
    """A call or command that cannot mean anything: an unknown format, an output that exists, settings that changed."""


class OutputError(VneconError, OSError):
    """Output cannot be written (a full disk, no permission); what was written before is whole and can be resumed."""


class WorkerError(VneconError, RuntimeError):
    """Worker processes cannot be started; the message holds what they said last."""


class DamageError(VneconError, ValueError):
    """Output that is there is not what was written: changed, cut or lost.  Nothing of it was touched."""


class ClaimError(UsageError):
    """A claim that cannot be held against a text: no value, an unknown field, a number or unit that can be read two
    ways; the message names the claim, the field and the reason."""
