"""Many processes, one order: hands items to workers, takes their outcomes back in the order of the items.

A worker is a fresh Python that imports this library and nothing of the caller's script, so no ``__main__`` guard is
needed.  One that dies is replaced: the article it was at is tried once more, then put aside.  One that is over the
time limit is killed and its article put aside.  Work in flight is bounded in number and bytes.
"""

import queue
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from typing import Any, TypeAlias

from vnecon_extract import errors
from vnecon_extract.batch.alarm import LateError, alarm, has_alarm
from vnecon_extract.batch.items import MIB, Failure, Item, Limits, Outcome
from vnecon_extract.batch.process import CHUNK_MOST, Inbox, Ticket, Worker, start
from vnecon_extract.batch.work import Recipe, work
from vnecon_extract.batch.worker import READY
from vnecon_extract.errors import WorkerError

Outcomes: TypeAlias = Generator[tuple[Item, Outcome], None, None]
_START_SECONDS = 180.0
_CHUNK_BYTES = MIB // 2
_AHEAD = 512  # articles a worker may be ahead of the one that is written next
_AHEAD_BYTES = 64 * MIB
_TRIES = 2
_STARTS = 3


def outcomes(
    items: Iterator[Item], recipe: Recipe, workers: int, limits: Limits, ready: Callable[[], None] = lambda: None
) -> Outcomes:
    """Every item with its outcome, in the order of the items, whatever the number of workers.

    With no workers (0) all is done in this process: nothing guards against an article that kills it.  Where this
    process cannot keep the time limit (not in its main thread, not on Windows) there is one worker all the same.
    ``ready`` is called when the work begins: all before was start-up.
    """
    if workers <= 0 and has_alarm():
        yield from _here(items, recipe, limits, ready)
        return
    pool = _Pool(items, recipe, max(1, workers), limits, ready)
    try:
        yield from pool.run()
    finally:
        pool.close()


def _here(items: Iterator[Item], recipe: Recipe, limits: Limits, ready: Callable[[], None]) -> Outcomes:
    extractor = None
    for item in items:
        if item.failure is not None:
            yield item, Outcome(failure=item.failure)
            continue
        if extractor is None:
            extractor = recipe.warm_extractor()
            ready()
        try:
            with alarm(limits.seconds):
                outcome = work(item, extractor, recipe)
        except LateError:
            outcome, extractor = _late(item, limits), None  # it was left in the midst of something
        yield item, outcome


def _late(item: Item, limits: Limits) -> Outcome:
    return Outcome(failure=Failure("time limit", f"{item.source}: not done in {limits.seconds:g} s"))


def _known(item: Item) -> Outcome | None:
    return Outcome(failure=item.failure) if item.failure else None


class _Pool:
    def __init__(
        self, items: Iterator[Item], recipe: Recipe, workers: int, limits: Limits, ready: Callable[[], None]
    ) -> None:
        self._items, self._recipe, self._most, self._limits, self._ready = items, recipe, workers, limits, ready
        self._inbox: Inbox = queue.SimpleQueue()
        self._workers: list[Worker] = []
        self._order: deque[Ticket] = deque()  # all on their way, in the order of the input
        self._todo: deque[Ticket] = deque()  # those of them that no worker has
        self._bytes = 0
        self._more = True
        self._failed_starts = 0

    def run(self) -> Outcomes:
        while self._more or self._order:
            self._read_ahead()
            self._hand_out()
            while self._order and (outcome := self._order[0].outcome) is not None:
                ticket = self._order.popleft()
                self._bytes -= len(ticket.item.payload)
                yield ticket.item, outcome
            if self._order:
                self._wait()

    def close(self) -> None:
        for worker in self._workers:
            worker.end()

    def _read_ahead(self) -> None:
        """Read items while there is less to do than the workers could take and the window has room."""
        enough = sum(worker.room() for worker in self._workers) + CHUNK_MOST
        while self._more and len(self._todo) < enough and len(self._order) < _AHEAD * self._most:
            if self._order and self._bytes >= _AHEAD_BYTES:
                return
            item = next(self._items, None)
            if item is None:
                self._more = False
                return
            ticket = Ticket(item, _known(item))
            self._order.append(ticket)
            self._bytes += len(item.payload)
            if ticket.outcome is None:
                self._todo.append(ticket)
            elif len(self._order) == 1:
                return  # nothing is before it: let it be written

    def _hand_out(self) -> None:
        while self._todo:
            worker = max(self._workers, key=Worker.room, default=None)
            if (worker is None or worker.tickets) and len(self._workers) < self._most:
                self._workers.append(worker := start(self._recipe, self._inbox))
            if worker is None or worker.room() <= 0:
                return
            self._give(worker)

    def _give(self, worker: Worker) -> None:
        if not worker.tickets:
            worker.since = time.monotonic()
        chunk: list[Ticket] = []
        size = 0
        share = -(-len(self._todo) // self._most)  # near the end, leave some for the others
        for _ in range(min(worker.room(), max(1, share))):
            if size > _CHUNK_BYTES:
                break
            chunk.append(self._todo.popleft())
            size += len(chunk[-1].item.payload)
        worker.tickets.extend(chunk)
        worker.outbox.put([ticket.item for ticket in chunk])

    def _wait(self) -> None:
        """Wait for a message or for the first time limit to run out."""
        left = min((self._deadline(w) for w in self._workers if w.tickets), default=0.0) - time.monotonic()
        with suppress(queue.Empty):
            self._receive(*self._inbox.get(timeout=max(0.0, min(left, 60.0))))
            while True:  # first hear all, then judge who is late
                self._receive(*self._inbox.get_nowait())
        for worker in [w for w in self._workers if w.tickets and self._deadline(w) <= time.monotonic()]:
            self._too_slow(worker)

    def _deadline(self, worker: Worker) -> float:
        return worker.since + (self._limits.seconds if worker.ready else _START_SECONDS)

    def _receive(self, worker: Worker, message: Any) -> None:
        if worker not in self._workers:
            return  # killed meanwhile
        now = time.monotonic()
        if isinstance(message, Outcome):
            worker.seconds += (now - worker.since - worker.seconds) / 8
            worker.tickets.popleft().outcome = message
        elif message == READY:
            worker.ready = True
            self._ready()
            self._failed_starts = 0
        elif message is None:
            self._died(worker)
        else:
            name, text, trace = message
            kind = getattr(errors, name, None)
            raise kind(text) if kind else WorkerError(f"a worker cannot start: {name}: {text}\n{trace}")
        worker.since = now

    def _died(self, worker: Worker) -> None:
        self._drop(worker)
        if not worker.ready:
            self._failed_starts += 1
            if self._failed_starts >= _STARTS:
                raise WorkerError(f"workers die at their start ({worker.ending()}): {worker.last_words}")
        elif worker.tickets:
            culprit = worker.tickets[0]
            culprit.deaths += 1
            if culprit.deaths >= _TRIES:
                worker.tickets.popleft()
                message = f"{culprit.item.source}: the worker died at it, twice ({worker.ending()})"
                culprit.outcome = Outcome(failure=Failure("worker died", message, worker.last_words))
        self._todo.extendleft(reversed(worker.tickets))

    def _too_slow(self, worker: Worker) -> None:
        self._drop(worker)
        if not worker.ready:
            raise WorkerError(f"a worker was not ready in {_START_SECONDS:.0f} s: {worker.last_words}")
        ticket = worker.tickets.popleft()
        ticket.outcome = _late(ticket.item, self._limits)
        self._todo.extendleft(reversed(worker.tickets))

    def _drop(self, worker: Worker) -> None:
        self._workers.remove(worker)
        worker.end()
