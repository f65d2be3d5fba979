"""What a figure means, as it is handed on."""

from collections.abc import Mapping

from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import Decision
from vnecon_extract.span import Span
from vnecon_extract.values import value


@value
class Meant:
    """The indicator of a figure, its subject, and the parts that say more than its name does."""

    code: Decision[str]
    subject: Subject
    shown: Mapping[str, Decision[Span]]
