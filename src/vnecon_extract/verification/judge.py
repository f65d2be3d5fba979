"""The verdict on a claim: which figure of the text it is about, and what differs from it."""

from collections.abc import Iterable, Sequence
from datetime import date
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from vnecon_extract.exact import exact
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.pipeline import Extractor
from vnecon_extract.records import Article
from vnecon_extract.span import Span
from vnecon_extract.timex.document_date import Published
from vnecon_extract.verification.claims import Claim, Given
from vnecon_extract.verification.compare import Compared, Comparison, shown_ends
from vnecon_extract.verification.figures import Figure, Figures, digits_of
from vnecon_extract.verification.reader import ClaimReader
from vnecon_extract.verification.verdicts import Reason, Verdict

# How far a difference puts a figure from a claim: the nearest is the one that the claim is about.
_DISTANCE = {
    "digits_differ": 9, "scale": 4, "sign": 3, "range": 3, "unit": 4, "kind": 3, "indicator": 5, "subject": 3,
    "breakdown": 2, "place": 3, "period": 3, "base": 2, "status": 1, "bound": 1, "price_basis": 1, "entity": 3,
}  # fmt: skip
_UNSURE = 0.5
# What a claim must have said, and rightly, to be about a figure that has other digits.
_NAMES = ("indicator", "subject")
_NUMBER = ("digits_differ", "scale", "sign", "range")


class _Nearest(NamedTuple):
    figure: Figure
    compared: Compared


class Verifier:
    """Holds claims against articles; made once and used for many, shared by threads as an ``Extractor`` is.

    ``rounding`` lets a claim round the text's figure to the digits that it writes, and says so in ``Verdict.rounded``.
    ``extractor`` is how articles are read: its place, tables and date.

    >>> verifier = Verifier(rounding=True)
    >>> text = "Năm 2024, GRDP của Hà Nam ước đạt 59.123,4 tỷ đồng, tăng 10,93% so với năm 2023."
    >>> verdict = verifier.verify(text, [{"value": "59,1", "unit": "nghìn tỷ đồng", "indicator": "grdp"}])[0]
    >>> verdict.ok, verdict.rounded
    (True, '59.123,4 tỷ đồng')
    """

    def __init__(self, extractor: Extractor | None = None, *, rounding: bool = False) -> None:
        self._extractor = extractor or Extractor()
        self._knowledge = Knowledge(self._extractor.knowledge)
        self._reader = ClaimReader(self._knowledge)
        self._comparison = Comparison(self._knowledge, self._reader, rounding=rounding)

    def verify(
        self, article: str | Article, claims: Iterable[Given], published: str | date | None = None
    ) -> list[Verdict]:
        """A verdict for each claim, in their order; raises ``ClaimError`` for one that cannot be judged.

        The article is read once, however many claims there are.
        """
        claims = list(claims)
        if not claims:
            return []
        records = self._extractor.extract(article, published)
        figures = Figures(records.text, records, self._knowledge)
        told = next((r.published for r in records), None) or (published and str(published))
        day = Published.parse(told or (article.published if isinstance(article, Article) else None))
        return [self._verdict(claim, figures, day) for claim in self._read(claims, day)]

    def _read(self, claims: Iterable[Given], day: Published | None) -> list[Claim]:
        return [self._reader.read(given, number, day) for number, given in enumerate(claims, 1)]

    @exact()
    def _verdict(self, claim: Claim, figures: Figures, day: Published | None) -> Verdict:
        places, misquoted = _places(claim, figures)
        if places:
            nearest = self._nearest(claim, figures.at(places), day)
        else:
            nearest = self._nearest(claim, figures.exactly(claim.ends), day)
            if nearest is None or nearest.compared.reasons:
                nearest = self._nearest(claim, figures.every, day)
        if nearest is None:
            nothing = Reason("digits_absent", _shown(claim), "no figure there" if places else "no figure")
            return Verdict(claim.name, (*misquoted, nothing), spans=tuple(places))
        return _told(claim, nearest, misquoted, placed=bool(places))

    def _nearest(self, claim: Claim, figures: Sequence[Figure], day: Published | None) -> _Nearest | None:
        """The figure that differs least; of equal ones the first in the text."""
        best, least = None, 0.0
        for figure in figures:
            compared = self._comparison.compare(claim, figure, day)
            distance = sum(_DISTANCE[r.name] * (_UNSURE if r.doubt else 1) for r in compared.reasons)
            if any(reason.name == "digits_differ" for reason in compared.reasons):
                distance -= _alike(claim, figure)
            if best is None or distance < least:
                best, least = _Nearest(figure, compared), distance
        return best


def _places(claim: Claim, figures: Figures) -> tuple[list[Span], tuple[Reason, ...]]:
    """Where a claim says that its figure stands; and that its words do not stand there, or nowhere."""
    if claim.span is not None:
        found = figures.text[claim.span.start : claim.span.end]
        if claim.quote is None or found == claim.quote:
            return [claim.span], ()
        return [claim.span], (Reason("quote", claim.quote, found or "nothing there"),)
    if claim.quote is None:
        return [], ()
    places = list(figures.places(claim.quote))
    return places, (() if places else (Reason("quote", claim.quote, "nowhere these words"),))


def _told(claim: Claim, nearest: _Nearest, misquoted: tuple[Reason, ...], *, placed: bool) -> Verdict:
    figure, (reasons, rounded) = nearest
    if not placed and any(r.name == "digits_differ" for r in reasons) and not _is_meant(claim, reasons):
        absent = Reason("digits_absent", _shown(claim), f"nowhere this number; the nearest is {figure.text}")
        return Verdict(claim.name, (*misquoted, absent), spans=(figure.span,), record=figure.record)
    return Verdict(
        claim.name,
        (*misquoted, *(reason for reason in reasons if not reason.doubt)),
        tuple(reason for reason in reasons if reason.doubt),
        (figure.span,),
        figure.record,
        figure.text if rounded else "",
    )


def _is_meant(claim: Claim, reasons: Sequence[Reason]) -> bool:
    """Whether a claim names a figure well enough to be about it, though its digits are others."""
    return any(name in claim.fields for name in _NAMES) and all(
        reason.name in _NUMBER or reason.doubt or _DISTANCE[reason.name] == 1 for reason in reasons
    )


def _alike(claim: Claim, figure: Figure) -> float:
    """How alike the digits are, from 0 to 1: a slip of the keyboard is nearer than another number."""
    value = claim.value if claim.value is not None else claim.low
    if value is None or not figure.ends:
        return 0.0
    return SequenceMatcher(None, digits_of(value), digits_of(figure.ends[0]), autojunk=False).ratio()


def _shown(claim: Claim) -> str:
    return f"{shown_ends(claim.ends)} {claim.unit or ''}".strip()


@lru_cache(maxsize=2)
def _default(rounding: bool) -> Verifier:
    return Verifier(rounding=rounding)


def verify(
    text: str | Article,
    claims: Iterable[Given],
    published: str | date | None = None,
    *,
    rounding: bool = False,
    extractor: Extractor | None = None,
) -> list[Verdict]:
    """Hold claims against a text: a verdict for each, in their order.

    A claim is a record, a dictionary or a row of a table, with at least a value and a unit, or a quote; fields that it
    does not have are not judged (``docs/verify.md``).  Digits are compared exactly; ``rounding`` lets a claim say fewer
    of them, and ``Verdict.rounded`` tells so.  What differs where our own reading of the text is in doubt is
    ``unsure``, and no reason.  For many articles make one ``Verifier``.  Raises ``ClaimError`` for a claim that cannot
    be judged: without a value, with an unknown field, with a number that can be read two ways.

    >>> text = "Năm 2024, CPI bình quân tăng 3,63% so với năm 2023."
    >>> claims = [{"value": 3.63, "unit": "%", "indicator": "cpi", "period": "2024"}, {"value": "6,33", "unit": "%"}]
    >>> for verdict in verify(text, claims):
    ...     print(verdict.word, *verdict.reasons)
    ok
    fails digits_absent: claimed 6.33 percent, the text says nowhere this number; the nearest is 3,63%
    """
    verifier = _default(rounding) if extractor is None else Verifier(extractor, rounding=rounding)
    return verifier.verify(text, claims, published)
