"""The questions of an article answered: ``checks``."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import chain, islice, product

from vnecon_extract.arithmetic.changes import of_changes
from vnecon_extract.arithmetic.check import Check, Outcome, as_decimal, outcome_of
from vnecon_extract.arithmetic.intervals import Interval, exactly, interval_of
from vnecon_extract.arithmetic.question import Figures, Question
from vnecon_extract.arithmetic.quotes import of_quotes
from vnecon_extract.arithmetic.slips import slips
from vnecon_extract.arithmetic.things import Numbered
from vnecon_extract.arithmetic.wholes import of_wholes
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.records import Bound, IndicatorRecord

# Choices of a question that are tried: an article that says a figure a hundred times is a table.
_MOST = 500
# Of those choices that do not agree, how many are looked at for a slip.
_NEAREST = 20
_RANK = {Outcome.PASSED: 0, Outcome.UNDECIDED: 1, Outcome.FAILED: 2}


def checks(records: Iterable[IndicatorRecord], knowledge: Knowledge | None = None) -> list[Check]:
    """The arithmetic that articles offer between their own figures, article by article.

    Levels and their change or ratio, a level and the plan, a part, its share and the whole, parts that make up a whole,
    sums of indicators, prices to buy and to sell.  What can be at least and at most is computed exactly from how far
    each number is written out, and from ``hơn`` and ``gần``.  A check fails only where no values that would be written
    so agree, and one slip in one of the numbers (a digit, two changed round, the point, the sign) explains it; without
    such a slip the figures are ``unlike``: hardly of the same thing.  Where a sentence tells a figure several times one
    that agrees is enough.  A failed check is a misprint of the news or an error of ours.

    >>> from vnecon_extract import extract
    >>> text = "Năm 2024, xuất khẩu đạt 405 tỷ USD, tăng 41,3% so với năm 2023. Năm 2023, xuất khẩu đạt 354 tỷ USD."
    >>> for check in checks(extract(text)):
    ...     print(check.outcome, "|", check)
    failed | growth: 405 tỷ USD / 354 tỷ USD - 1 = 14.4068, the text says 41,3%
    """
    knowledge = knowledge or Knowledge()
    articles: dict[str, list[Numbered]] = defaultdict(list)
    for position, record in enumerate(records):
        articles[record.article].append(Numbered(position, record))
    return [check for own in articles.values() for check in _of_article(own, knowledge)]


def _of_article(records: list[Numbered], knowledge: Knowledge) -> list[Check]:
    figures = Figures.of(records)
    asked = (of_changes(figures, knowledge), of_wholes(figures, knowledge), of_quotes(records, knowledge))
    answered = [answer for question in chain.from_iterable(asked) for answer in _answers(question, records)]
    passed = {position for _, check in answered if check.outcome is Outcome.PASSED for position in check.positions}
    return [_confirmed(question, check, passed) for question, check in answered]


def _answers(question: Question, records: list[Numbered]) -> Iterator[tuple[Question, Check]]:
    """The question asked of each sentence that says something, of figures within reach."""
    starts = sorted({numbered.record.sentence.start for numbered in records})
    order = {start: place for place, start in enumerate(starts)}
    by_sentence: dict[int, list[Numbered]] = defaultdict(list)
    for numbered in question.said:
        by_sentence[order[numbered.record.sentence.start]].append(numbered)
    for sentence, said in by_sentence.items():
        used = [
            [n for n in group if abs(order[n.record.sentence.start] - sentence) <= reach]
            for group, reach in zip(question.used, question.reach, strict=True)
        ]
        if all(used):
            yield question, _answer(question, islice(product(said, *used), _MOST))


def _confirmed(question: Question, check: Check, passed: Collection[int]) -> Check:
    """A check that fails with a figure of another sentence which no other check confirms tells of two things."""
    at = question.confirmed
    if at is None or check.outcome is not Outcome.FAILED or check.used[at].sentence == check.said.sentence:
        return check
    return check if check.positions[at + 1] in passed else replace(check, outcome=Outcome.UNLIKE)


def _answer(question: Question, choices: Iterable[tuple[Numbered, ...]]) -> Check:
    """The choice that agrees best; of those that do not, the nearest figures that one slip explains."""
    made = sorted(
        (_check(question, choice) for choice in choices), key=lambda check: (_RANK[check.outcome], _spread(check))
    )
    if made[0].outcome is not Outcome.FAILED:
        return made[0]
    explained = (check for check in made[:_NEAREST] if _one_slip(question, [check.said, *check.used]))
    return next(explained, None) or replace(made[0], outcome=Outcome.UNLIKE)


def _spread(check: Check) -> int:
    starts = [record.quote.start for record in (check.said, *check.used)]
    return max(starts) - min(starts)


def _check(question: Question, choice: tuple[Numbered, ...]) -> Check:
    said, *used = (numbered.record for numbered in choice)
    known = _intervals([said, *used])
    outcome, bounds = Outcome.UNDECIDED, Interval(None, None)
    if known is not None:
        bounds = question.formula(*known[1:])
        outcome = outcome_of(bounds, known[0], at_most=question.at_most)
    return Check(
        question.rule,
        outcome,
        said.article,
        said,
        tuple(used),
        tuple(numbered.position for numbered in choice),
        question.words.format(*(record.quote.text for record in used)),
        as_decimal(_point(question, used)),
        as_decimal(bounds.low),
        as_decimal(bounds.high),
    )


def _intervals(records: Sequence[IndicatorRecord]) -> list[Interval] | None:
    """What each number can stand for; None where the words of one leave that open."""
    # An article that rounds one of its figures may round them all.
    rounds = any(record.bound is not Bound.EXACT for record in records)
    found = [interval_of(record, round_zeros=rounds) for record in records]
    known = [interval for interval in found if interval is not None]
    return known if len(known) == len(found) else None


def _one_slip(question: Question, records: Sequence[IndicatorRecord]) -> bool:
    """Whether one slip in one of the numbers explains why they do not agree."""
    intervals = _intervals(records) or ()
    for at, (record, interval) in enumerate(zip(records, intervals, strict=True)):
        for slip in slips(record, interval):
            mended = [*intervals[:at], slip, *intervals[at + 1 :]]
            computed = question.formula(*mended[1:])
            outcome = outcome_of(computed, mended[0], at_most=question.at_most)
            if outcome is not Outcome.FAILED and computed != Interval(None, None):
                return True
    return False


def _point(question: Question, used: Iterable[IndicatorRecord]) -> Fraction | None:
    """What the numbers come to as they are written."""
    values = [record.value for record in used]
    known = [exactly(value) for value in values if value is not None]
    return question.formula(*known).high if len(known) == len(values) else None
