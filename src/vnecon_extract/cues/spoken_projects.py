"""What an article has just been speaking of: the project, and how its sentences go on about it."""

from collections.abc import Sequence

from vnecon_extract.decisions import Decision
from vnecon_extract.values import copier, value

Owner = Decision[str | None]


@value
class Phrase:
    """Words of a sentence, ``low[start:end]``, that stand for one project; ``name`` says which, None for ``dự án``
    by itself; ``opens`` where the sentence is about it.  ``head`` is the noun."""

    start: int
    end: int
    head: str
    name: str | None
    opens: bool


@value
class Spoken:
    """The project last spoken of, in which paragraph, which paragraph is being read, and whether the last figures
    were its own."""

    project: Decision[str] | None = None
    paragraph: int = 0
    now: int = 0
    going_on: bool = False


now_in, _going_on = copier(Spoken, "now"), copier(Spoken, "paragraph", "going_on")


def after(spoken: Spoken, owned: Sequence[Owner], phrases: Sequence[Phrase]) -> Spoken:
    """What is spoken of as the next sentence begins."""
    project = spoken.project
    if project is None:
        return spoken
    if any(owner.value == project.value for owner in owned):
        return _going_on(spoken, spoken.now, going_on=True)
    about = any(phrase.opens or phrase.name for phrase in phrases)
    return _going_on(spoken, spoken.paragraph, going_on=not owned and (about or spoken.going_on))
