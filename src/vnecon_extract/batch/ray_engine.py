"""Beyond one machine, with Ray: the same articles, the same bytes, any number of nodes.

``outcomes`` is the engine of a run; ``extract_dataset`` maps a ``ray.data.Dataset``.
"""

import os
from collections import deque
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from vnecon_extract.batch.items import Failure, Item, Limits, Outcome
from vnecon_extract.batch.kernel import Kernel
from vnecon_extract.batch.work import Recipe, shared_extractor, work
from vnecon_extract.batch.workers import Outcomes
from vnecon_extract.errors import MissingExtraError

_CHUNK = 16
_AHEAD = 8  # chunks in flight for each core
_RETRIES = 2
_START_SECONDS = 120  # a chunk that all wait for runs, or is about to


def outcomes(
    items: Iterator[Item], recipe: Recipe, workers: int | None, limits: Limits, ready: Callable[[], None] = lambda: None
) -> Outcomes:
    """Every item with its outcome, in order.  Ray runs a task again whose worker or node was lost.

    A chunk that kills its workers again and again is taken apart; the article that does it alone is put aside.
    """
    ray = started(workers)
    ready()
    task = ray.remote(max_retries=_RETRIES, num_cpus=1)(_chunk)
    most = _AHEAD * max(1, int(ray.cluster_resources().get("CPU", 1)))
    on_their_way: deque[tuple[list[Item], Any]] = deque()
    while True:
        while len(on_their_way) < most and (chunk := list(islice(items, _CHUNK))):
            on_their_way.append((chunk, task.remote(chunk, recipe)))
        if not on_their_way:
            return
        chunk, promise = on_their_way.popleft()
        yield from zip(chunk, _kept(ray, task, chunk, promise, recipe, limits), strict=True)


def _kept(ray: Any, task: Any, chunk: list[Item], promise: Any, recipe: Recipe, limits: Limits) -> list[Outcome]:
    """The outcomes of a chunk; of its articles one by one, where the chunk as a whole cannot be had."""
    try:
        return list(ray.get(promise, timeout=_START_SECONDS + limits.seconds * len(chunk)))
    except (ray.exceptions.WorkerCrashedError, ray.exceptions.OutOfMemoryError, ray.exceptions.RayTaskError) as error:
        if len(chunk) == 1:
            return [Outcome(failure=Failure("worker died", f"{chunk[0].source}: {error}"))]
    except ray.exceptions.GetTimeoutError:
        ray.cancel(promise, force=True)
        if len(chunk) == 1:
            message = f"{chunk[0].source}: not done in {limits.seconds:g} s"
            return [Outcome(failure=Failure("time limit", message))]
    return [
        outcome for item in chunk for outcome in _kept(ray, task, [item], task.remote([item], recipe), recipe, limits)
    ]


def _chunk(items: list[Item], recipe: Recipe) -> list[Outcome]:
    """Runs in a Ray worker."""
    extractor = shared_extractor(recipe)
    return [Outcome(failure=item.failure) if item.failure else work(item, extractor, recipe) for item in items]


def extract_dataset(
    dataset: Any, *, place: str | None = None, knowledge: str | None = None, factory: str | None = None
) -> Any:
    """The records of a ``ray.data.Dataset`` of articles (column ``text``), as a Dataset with the columns of a table.

    An article that fails is a row with its id and an ``error``.
    """
    started(None)
    recipe = Recipe(place, knowledge) if factory is None else Recipe(place, knowledge, factory=factory)
    return dataset.map_batches(Kernel(recipe), batch_format="pyarrow", batch_size=64)


def started(workers: int | None) -> Any:
    """Ray, connected to the cluster that the environment names, else begun here."""
    try:
        import ray
    except ImportError as error:
        raise MissingExtraError('the engine ray needs Ray: pip install "vnecon-extract[ray]"') from error
    if not ray.is_initialized():
        os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # nothing is sent anywhere
        local = {} if os.environ.get("RAY_ADDRESS") else {"num_cpus": workers}
        ray.init(log_to_driver=False, include_dashboard=False, configure_logging=False, **local)
    return ray
