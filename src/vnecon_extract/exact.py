"""Decimal arithmetic of our own: what a caller has set for decimals never reaches a value, nor the other way round."""

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import (
    MAX_EMAX,
    MIN_EMIN,
    ROUND_HALF_EVEN,
    Context,
    Decimal,
    DivisionByZero,
    InvalidOperation,
    Overflow,
    localcontext,
)

_SERIOUS = [InvalidOperation, DivisionByZero, Overflow]
# Longer than any number that is read (60 digits with three magnitudes, 40 words), so that nothing is ever rounded.
_EXACT = Context(1000, ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, capitals=1, clamp=0, flags=[], traps=_SERIOUS)
# What has no finite decimal ends after as many digits as decimals have where nobody asks for more.
_ROUNDED = Context(28, ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, capitals=1, clamp=0, flags=[], traps=_SERIOUS)


@contextmanager
def exact() -> Iterator[None]:
    """Let sums and products be exact inside a ``with`` block or a decorated function, whatever the caller's context.

    >>> with localcontext(Context(3)):
    ...     with exact():
    ...         Decimal("59.1234") * 1000
    Decimal('59123.4000')
    """
    with localcontext(_EXACT):
        yield


def quotient(top: Decimal, bottom: Decimal) -> Decimal:
    """``top`` through ``bottom``: exact where it is finite within 28 digits, else rounded to them.

    >>> quotient(Decimal(3), Decimal(4)), quotient(Decimal(2), Decimal(3))
    (Decimal('0.75'), Decimal('0.6666666666666666666666666667'))
    """
    return _ROUNDED.divide(top, bottom)
