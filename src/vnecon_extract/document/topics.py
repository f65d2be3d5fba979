"""What figures are of that do not say so: the subject in force, its parts, what lists and headings go on with."""

from collections.abc import Mapping
from dataclasses import field

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.subject import Subject
from vnecon_extract.decisions import Decision
from vnecon_extract.mentions import Quantity
from vnecon_extract.span import Span
from vnecon_extract.values import copier, replace, value

Parts = Mapping[str, Decision[Span]]


@value
class Spoken:
    """A subject, the parts of it that are spoken of, and the code of the indicator that it is."""

    subject: Subject
    parts: Parts
    code: str


@value
class Whole:
    """What a sentence told before it went into the parts of it, and how much it was."""

    spoken: Spoken
    quantity: Quantity | None = None


@value
class TopicFrame:
    """What is in force.

    ``dimension`` is what the last level was measured in, ``listing`` whether the text goes through parts, ``named_in``
    the paragraph in which words last named a subject.  ``wholes`` are, by dimension, what the last parts of it were
    parts of (CPI for its groups, GRDP for its sectors), and in which paragraph; ``mains`` by group of indicators the
    first subject of the article: what a new paragraph's bare parts are parts of.  ``topics`` are, by dimension, the
    words of the part that the last sentence with one speaks of: what ``mặt hàng này`` stands for; ``heads`` by kind of
    head noun what the last full name of it named: what ``giá`` alone goes on to mean, and in which
    paragraph.
    ``foreign_money`` says whether the money last spoken of is foreign investors'; None while nothing says whose it is.
    ``together`` is for how many sentences on, this one included, firms are spoken of together.  ``heading`` is the last
    heading, ``label`` what stands before the colon of the paragraph being read (``Thủy sản: Sản lượng ...``);
    ``whole`` is what the sentence before told and then went into the parts of (``trong đó thủy sản ...``), which one
    that adds months up comes back to.

    Of the sentence being read: ``beside`` is what it was about before it told the gap of it, and what the next one is
    about again (``chênh lệch mua – bán 2 triệu đồng. ...``); ``seen`` is what each figure so far went with, None before
    the first record, with which it ``began``; ``rejected`` the clause whose last figure was nobody's indicator, or -1;
    ``counted`` the last things counted that a figure may be told of, ``last`` the figure before; ``aside`` what no
    table knows, of which a level was told in the clause ``aside_in``, in ``aside_unit``.
    """

    paragraph: int = 0
    subject: Subject | None = None
    parts: Parts = field(default_factory=dict)
    code: str = ""
    dimension: str = ""
    listing: bool = False
    named_in: int = 0
    wholes: Mapping[str, tuple[Subject, str, int]] = field(default_factory=dict)
    mains: Mapping[str, tuple[Subject, str]] = field(default_factory=dict)
    topics: Mapping[str, Span] = field(default_factory=dict)
    heads: Mapping[str, tuple[Spoken, int]] = field(default_factory=dict)
    foreign_money: bool | None = None
    together: int = 0
    heading: str = ""
    label: str = ""
    whole: Whole | None = None
    beside: Spoken | None = None
    seen: tuple[Spoken | None, ...] = ()
    began: bool = False
    rejected: int = -1
    counted: Figure | None = None
    aside: Spoken | None = None
    aside_in: int = -1
    aside_unit: str = ""
    last: Figure | None = None

    def at(self, paragraph: int, topics: Mapping[str, Span]) -> "TopicFrame":
        """What is left of it as the next sentence begins, behind one that speaks of ``topics``."""
        if paragraph == self.paragraph and self.last is None and not topics:
            return self
        left = self if self.beside is None else self.of(self.beside)
        return _begun(left, paragraph, {**self.topics, **topics} if topics else self.topics)

    def of(self, spoken: Spoken) -> "TopicFrame":
        """Another subject is in force."""
        return _about(self, spoken.subject, spoken.parts, spoken.code)

    def meaning(self, code: str) -> "TopicFrame":
        """Another indicator is in force."""
        return self if code == self.code else replace(self, code=code)

    def outside(self, frame: "TopicFrame") -> "TopicFrame":
        """What a bracket speaks of holds inside it only: the subject of ``frame``, before it, is in force again."""
        return _about(self, frame.subject, frame.parts, frame.code)

    @property
    def spoken(self) -> Spoken | None:
        """What is in force, as what figures go on with; None before anything was spoken of."""
        return None if self.subject is None else Spoken(self.subject, self.parts, self.code)


_about = copier(TopicFrame, "subject", "parts", "code")
_begun = copier(
    TopicFrame,
    *("paragraph", "topics"),
    beside=None,
    seen=(),
    began=False,
    rejected=-1,
    counted=None,
    last=None,
    aside=None,
)
