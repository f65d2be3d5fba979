"""What is found of a claim: a verdict with its reasons."""

from dataclasses import dataclass
from typing import Any

from vnecon_extract.records import IndicatorRecord
from vnecon_extract.span import Span

REASONS = (
    "quote", "digits_absent", "digits_differ", "scale", "sign", "range", "unit", "kind", "indicator", "subject",
    "breakdown", "place", "period", "base", "status", "bound", "price_basis", "entity",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that is not as claimed: its name (one of ``REASONS``), what is claimed, what the text says.

    ``doubt`` says why it is no fault of the claim's: our own reading of the text is unsure there.
    """

    name: str
    claimed: str
    says: str
    doubt: str = ""

    def __str__(self) -> str:
        why = f" ({self.doubt})" if self.doubt else ""
        return f"{self.name}: claimed {self.claimed}, the text says {self.says}{why}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a claim stands in a text.

    ``ok`` is true where nothing contradicts it.  ``reasons`` say what does; ``unsure`` what differs from our reading
    where that is in doubt itself, and so is for a person to look at.  ``spans`` are where the figure stands, or the
    nearest one, ``record`` how we read it (None where it is no indicator's figure, or no figure at all).  ``rounded``
    is what the text says where the claim only rounds it.
    """

    name: str
    reasons: tuple[Reason, ...] = ()
    unsure: tuple[Reason, ...] = ()
    spans: tuple[Span, ...] = ()
    record: IndicatorRecord | None = None
    rounded: str = ""

    @property
    def ok(self) -> bool:
        """Whether nothing in the text contradicts the claim."""
        return not self.reasons

    @property
    def word(self) -> str:
        """The verdict in one word: ``ok``, ``unsure`` or ``fails``."""
        return "fails" if self.reasons else "unsure" if self.unsure else "ok"

    def to_dict(self) -> dict[str, Any]:
        """The verdict as plain JSON values."""
        return {
            "claim": self.name,
            "verdict": self.word,
            "ok": self.ok,
            "reasons": [_told(reason) for reason in self.reasons],
            "unsure": [_told(reason) for reason in self.unsure],
            "spans": [list(span) for span in self.spans],
            "rounded": self.rounded or None,
            "record": self.record.to_dict() if self.record is not None else None,
        }


def _told(reason: Reason) -> dict[str, str]:
    told = {"reason": reason.name, "claimed": reason.claimed, "text_says": reason.says}
    return told | {"doubt": reason.doubt} if reason.doubt else told
