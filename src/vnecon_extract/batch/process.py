"""A worker as the main process sees it: started, given chunks, heard, ended."""

import os
import pickle
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from typing import IO, Any, TypeAlias

from vnecon_extract.batch.items import Item, Outcome
from vnecon_extract.batch.work import Recipe

CHUNK_MOST = 64
_CHUNK_SECONDS = 0.2  # about how much work is handed out at a time


@dataclass(eq=False, slots=True)
class Ticket:
    """One item on its way, and its outcome once there is one."""

    item: Item
    outcome: Outcome | None = None
    deaths: int = 0


@dataclass(eq=False)
class Worker:
    """A worker process with the tickets it has been given, the first of which it is at."""

    process: subprocess.Popen[bytes]
    errors: IO[bytes]
    outbox: "queue.SimpleQueue[Any]" = field(default_factory=queue.SimpleQueue)
    tickets: deque[Ticket] = field(default_factory=deque)
    ready: bool = False
    since: float = field(default_factory=time.monotonic)
    last_words: str = ""
    seconds: float = _CHUNK_SECONDS  # what an article takes, by the last ones

    def room(self) -> int:
        """How many more items it may be given: two chunks, so that it need not wait for the second."""
        chunk = max(1, min(CHUNK_MOST, int(_CHUNK_SECONDS / max(self.seconds, 1e-4))))
        return 2 * chunk - len(self.tickets) if len(self.tickets) <= chunk else 0

    def end(self) -> None:
        """Kill it, and keep the end of what it wrote to standard error."""
        self.outbox.put(None)
        self.process.kill()
        self.process.wait()
        with self.errors as errors:
            errors.seek(max(0, errors.seek(0, os.SEEK_END) - 4000))
            self.last_words = errors.read().decode("utf-8", "replace").strip()

    def ending(self) -> str:
        """How it ended, in words."""
        code = self.process.returncode
        return f"signal {-code}" if code is not None and code < 0 else f"exit code {code}"


Inbox: TypeAlias = "queue.SimpleQueue[tuple[Worker, Any]]"


def start(recipe: Recipe, inbox: Inbox) -> Worker:
    """A new worker, which will report to ``inbox``: ready, an outcome for each item, None when it has ended.

    It has this process's import path and nothing else of it; a fixed hash seed, so that no order depends on chance.
    """
    path = os.pathsep.join(p or os.getcwd() for p in sys.path)
    errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed when the worker has ended
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", "from vnecon_extract.batch.worker import main; main()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        env=os.environ | {"PYTHONPATH": path, "PYTHONHASHSEED": "0"},
    )
    worker = Worker(process, errors)
    worker.outbox.put(recipe)
    threading.Thread(target=_post, args=(worker,), daemon=True).start()
    threading.Thread(target=_collect, args=(worker, inbox), daemon=True).start()
    return worker


def _post(worker: Worker) -> None:
    """Thread: send what is in the outbox; never the main thread, which must not wait for a worker that hangs."""
    assert worker.process.stdin is not None
    try:
        with worker.process.stdin as pipe:
            while (message := worker.outbox.get()) is not None:
                pickle.dump(message, pipe, protocol=5)
                pipe.flush()
    except OSError:
        pass  # it died; the other thread tells


def _collect(worker: Worker, inbox: Inbox) -> None:
    """Thread: take what the worker answers; None when it has ended."""
    assert worker.process.stdout is not None
    with worker.process.stdout as pipe:
        try:
            while True:
                inbox.put((worker, pickle.load(pipe)))
        except Exception:
            inbox.put((worker, None))
