"""A figure of which it is known what it is a figure of: when, where and against what it holds is asked next."""

from collections.abc import Mapping, Sequence

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.lists import Turn
from vnecon_extract.cues.role import Role
from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import Decision
from vnecon_extract.span import Span
from vnecon_extract.values import value


@value
class LinkedFigure:
    """A figure with its place in the sentence, its role, subject, parts and code."""

    figure: Figure
    figures: Sequence[Figure]
    turn: Turn
    role: Decision[Role]
    subject: Subject
    parts: Mapping[str, Decision[Span]]
    code: Decision[str]
    found_by: Decision[Span]
    owner: Decision[str | None]
