"""A time limit within this process: the system's alarm, which Unix has, and only for the main thread."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_MOST = 1e8  # seconds; systems have a longest time of their own
_AGAIN = 0.5  # seconds until it rings once more, in case the first was lost in code that passes over everything


class LateError(BaseException):
    """The time is over.  No ``Exception``: what catches those is not to take it for one of its own."""


def has_alarm() -> bool:
    """Whether a limit can be kept here."""
    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()


@contextmanager
def alarm(seconds: float) -> Iterator[None]:
    """Raise ``LateError`` when ``seconds`` are over; an alarm that was set by somebody else is set again afterwards."""
    before = signal.signal(signal.SIGALRM, _ring)
    left, every = signal.setitimer(signal.ITIMER_REAL, min(seconds, _MOST), _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, left, every)
        signal.signal(signal.SIGALRM, before)


def _ring(*_: object) -> None:
    raise LateError
