"""A worker process: reads a recipe and chunks of items from its standard input, answers each item on its output.

Frames are pickles.  Whatever a library prints goes to standard error, which the main process keeps for the case
that the worker dies.
"""

import faulthandler
import gc
import os
import pickle
import signal
import sys
import traceback
from contextlib import suppress
from typing import IO, Any

from vnecon_extract.batch.work import work

READY = "ready"


def main() -> None:
    """Work until standard input ends, which it also does when the main process is killed."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    faulthandler.enable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the main process's to handle
    with suppress(OSError), open("/proc/self/oom_score_adj", "w") as file:
        file.write("1000")  # if memory runs out, Linux is to end the worker at fault, not the main process
    try:
        _serve(sys.stdin.buffer, answers)
    except (EOFError, BrokenPipeError):
        pass
    finally:
        sys.stderr.flush()
        os._exit(0)  # nothing here needs an orderly end, and the pipe may be gone


def _serve(questions: IO[bytes], answers: IO[bytes]) -> None:
    recipe = pickle.load(questions)
    try:
        extractor = recipe.warm_extractor()
    except Exception as error:
        _send(answers, (error.__class__.__name__, str(error), traceback.format_exc()))
        return
    # What was loaded stays: the collector of garbage need not look at it again and again.
    gc.collect()
    gc.freeze()
    _send(answers, READY)
    while True:
        for item in pickle.load(questions):
            _send(answers, work(item, extractor, recipe))


def _send(answers: IO[bytes], message: Any) -> None:
    pickle.dump(message, answers, protocol=5)
    answers.flush()


if __name__ == "__main__":
    main()
