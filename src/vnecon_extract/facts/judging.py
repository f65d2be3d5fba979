"""What statements of one fact are to each other: the same, rounded, revised, in conflict, or not to be told apart.

One amount leads, and every statement is held against it; nothing is averaged.  The order of statements does not matter.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum

from vnecon_extract.exact import exact
from vnecon_extract.facts.agreement import agree
from vnecon_extract.facts.statements import Key, Outlook, Statement
from vnecon_extract.facts.vintages import Vintages
from vnecon_extract.precision import last_place
from vnecon_extract.records import Bound, Kind, Status
from vnecon_extract.values import value

_SHORTEST = 28  # days: a price of a day or a week is never revised
_TEN = 10


class Relation(StrEnum):
    """What a statement is to the value of its fact, or, of a whole fact, the gravest of these.

    ``same``: the value itself.  ``rounding``: it or a bound, written less precisely.  ``revision``: an estimate before
    the outcome, or figures of other months.  ``conflict``: another value, of the same time.  ``ambiguous``: its article
    gives several values of what is one thing here, or does not say whose forecast it is: the records leave open what
    tells them apart.
    """

    SAME = "same"
    ROUNDING = "rounding"
    REVISION = "revision"
    CONFLICT = "conflict"
    AMBIGUOUS = "ambiguous"


GRAVITY = (Relation.SAME, Relation.ROUNDING, Relation.AMBIGUOUS, Relation.REVISION, Relation.CONFLICT)
Amounts = tuple[Decimal | None, Decimal | None, Decimal | None, str]


@value
class Judgement:
    """The statement whose amount leads, None where all are ambiguous, and what each statement is to it."""

    leader: Statement | None
    relations: tuple[Relation, ...]


@exact()
def judge(key: Key, statements: Sequence[Statement]) -> Judgement:
    """Hold the statements of one key against the one that leads."""
    if len(statements) == 1:
        return Judgement(statements[0], (Relation.SAME,))
    clear = [statement for article in _by_article(statements) if _one_value(article) for statement in article]
    groups: dict[Amounts, list[Statement]] = defaultdict(list)
    for statement in clear:
        groups[_amounts(statement)].append(statement)
    leader = _leader(clear) if clear else None
    if leader is None or _no_two_agree(leader, groups):
        return Judgement(None, (Relation.AMBIGUOUS,) * len(statements))
    relations = _relations(key, leader, groups)
    told = {id(statement) for statement in clear}
    return Judgement(leader, tuple(relations[_amounts(s)] if id(s) in told else Relation.AMBIGUOUS for s in statements))


def _by_article(statements: Iterable[Statement]) -> Iterable[list[Statement]]:
    articles: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        articles[statement.origin].append(statement)
    return articles.values()


def _one_value(statements: Sequence[Statement]) -> bool:
    """Whether an article tells one value, if more precisely in one place than in another."""
    different = {_amounts(statement): statement for statement in statements}
    if len(different) == 1:
        return True
    finest = _finest(different.values())
    return all(agree(statement.written, finest.written) for statement in different.values())


def _leader(statements: Sequence[Statement]) -> Statement:
    """The latest amount that two sources give, or, where no amount has two, that one gives; more sources, an outcome
    and more digits decide between those of one month.  Exact amounts come before loose ones."""
    groups: dict[Amounts, list[Statement]] = defaultdict(list)
    exact = [statement for statement in statements if statement.bound == Bound.EXACT]
    for statement in exact or statements:
        groups[_amounts(statement)].append(statement)
    votes = {amounts: len({statement.origin for statement in group}) for amounts, group in groups.items()}
    backed = min(2, max(votes.values()))
    leading = max(
        (amounts for amounts in groups if votes[amounts] >= backed),
        key=lambda amounts: (
            Vintages.of(groups[amounts]).last,
            votes[amounts],
            any(statement.status == Status.ACTUAL for statement in groups[amounts]),
            -_place(groups[amounts][0]),
            max(statement.order for statement in groups[amounts]),
        ),
    )
    first = min(groups[leading], key=lambda statement: (statement.status != Status.ACTUAL, statement.order))
    finer = [s for s in exact if _place(s) < _place(first) and agree(s.written, first.written)]
    return _finest(finer) if finer else first


def _relations(key: Key, leader: Statement, groups: Mapping[Amounts, list[Statement]]) -> dict[Amounts, Relation]:
    agreeing = {amounts for amounts, group in groups.items() if agree(group[0].written, leader.written)}
    vintages = Vintages.of(statement for amounts in agreeing for statement in groups[amounts])
    found: dict[Amounts, Relation] = {}
    for amounts, group in groups.items():
        if amounts in agreeing:
            found[amounts] = Relation.SAME if amounts == _amounts(leader) else Relation.ROUNDING
        elif all(s.origin == leader.origin for s in group) or _open(key, leader, group[0]):
            found[amounts] = Relation.AMBIGUOUS
        else:
            revised = key.days >= _SHORTEST or key.start == key.end
            later = revised and vintages.apart(Vintages.of(group)) and not _slip(key, leader, group[0])
            found[amounts] = Relation.REVISION if later else Relation.CONFLICT
    return found


def _no_two_agree(leader: Statement, groups: Mapping[Amounts, list[Statement]]) -> bool:
    """Whether three articles or more give as many different values, so that none of them has a second one behind it."""
    different: list[Statement] = []
    origins: set[str] = set()
    for group in groups.values():
        if agree(group[0].written, leader.written):
            origins |= {statement.origin for statement in group}
        elif not any(agree(group[0].written, other.written) for other in different):
            different = [*different, group[0]][:2]  # two are enough to know
    return len(origins) == 1 and len({statement.origin for statement in different}) > 1


def _open(key: Key, leader: Statement, other: Statement) -> bool:
    """Whether the records leave open that the two are of one thing: prices of other hours, forecasts of nobody knows
    whom, amounts of another power of ten with other digits."""
    unknown = key.outlook == Outlook.FORECAST and not key.forecaster
    return key.moves or unknown or (_far(key, leader, other) and not _slip(key, leader, other))


def _far(key: Key, leader: Statement, other: Statement) -> bool:
    one, two = sorted(abs(each.value or _largest(each)) for each in (leader, other))
    return key.kind == Kind.LEVEL and two >= _TEN * one


def _slip(key: Key, leader: Statement, other: Statement) -> bool:
    """Whether an amount has the digits of the other at another power of ten: 62,8 misprinted or misread as 6,28."""
    same = _digits(leader) == _digits(other)
    return key.kind == Kind.LEVEL and same and leader.value != other.value


def _digits(statement: Statement) -> tuple[int, ...]:
    return _largest(statement).normalize().as_tuple().digits


def _largest(statement: Statement) -> Decimal:
    return statement.value if statement.value is not None else statement.high or Decimal(0)


def _finest(statements: Iterable[Statement]) -> Statement:
    return min(statements, key=lambda s: (s.bound != Bound.EXACT, _place(s), s.order))


def _place(statement: Statement) -> Decimal:
    return last_place(_largest(statement), statement.quote)


def _amounts(statement: Statement) -> Amounts:
    return statement.value, statement.low, statement.high, statement.bound
