"""The time limit where no worker is used."""

import signal
import sys
import threading
import time

import pytest

from vnecon_extract.batch import extract_many
from vnecon_extract.batch.alarm import LateError, alarm, has_alarm

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an alarm of Unix")


def test_an_article_that_hangs_is_put_aside_and_the_rest_goes_on(fake: str) -> None:
    results = list(extract_many(["5%", "HANG", "6%"], workers=0, time_limit=0.3, factory=fake))

    assert [r.failure.reason if r.failure else str(r.records[0].value) for r in results] == ["5", "time limit", "6"]
    assert results[1].failure is not None
    assert results[1].failure.message == "2: not done in 0.3 s"


def test_outside_the_main_thread_a_worker_keeps_it(fake: str) -> None:
    found = []

    def work() -> None:
        assert not has_alarm()
        found.extend(extract_many(["5%", "HANG", "6%"], workers=0, time_limit=1, factory=fake))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(60)

    assert [r.failure.reason if r.failure else len(r.records) for r in found] == [1, "time limit", 1]


def test_it_rings_through_code_that_passes_over_it() -> None:
    """Once was not enough, then."""

    def hangs() -> None:
        with alarm(0.05):
            try:
                time.sleep(10)
            except BaseException:
                time.sleep(10)

    began = time.monotonic()
    with pytest.raises(LateError):
        hangs()
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("seconds", [1e12, 60])
def test_an_alarm_of_the_caller_is_set_again(seconds: float) -> None:
    def ring(*_: object) -> None: ...

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, 500)
    try:
        with alarm(seconds):
            pass
        assert signal.getsignal(signal.SIGALRM) is ring
        assert 400 < signal.getitimer(signal.ITIMER_REAL)[0] <= 500
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
