"""Arrow batch in, Arrow batch out; the same on Ray."""

import os
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from vnecon_extract.batch import extract_files
from vnecon_extract.batch.kernel import Kernel, schema
from vnecon_extract.batch.work import Recipe

pa = pytest.importorskip("pyarrow")

ARTICLES = {"id": ["x", "y", "z"], "text": ["GDP 5%", "RAISE", "CPI 3,25% và 4%"], "published": ["2025-01"] * 3}


def test_kernel(fake: str) -> None:
    """A record a row; an article that fails is a row with its error."""
    kernel = Kernel(Recipe(factory=fake))
    table = kernel(pa.table(ARTICLES))

    assert table.schema == schema()
    assert [(r["article"], r["value"], r["error"]) for r in table.to_pylist()] == [
        ("x", 5, None),
        ("y", None, "unexpected error: y: KeyError: 'asked for'"),
        ("z", pytest.approx(3.25), None),
        ("z", 4, None),
    ]
    assert kernel(pa.table(ARTICLES).slice(0, 0)).schema == schema()


def test_kernel_for_spark(fake: str) -> None:
    """``mapInArrow`` takes an iterator of batches and gives one; the function travels as a pickle."""
    kernel = pickle.loads(pickle.dumps(Kernel(Recipe(factory=fake))))
    batches = pa.table(ARTICLES).to_batches(max_chunksize=1)
    out = list(kernel.map_in_arrow(iter(batches)))

    assert [batch.num_rows for batch in out] == [1, 1, 2]
    assert all(batch.schema == schema() for batch in out)


@pytest.fixture(scope="module")
def cluster() -> Iterator[object]:
    """Ray on this machine with two workers."""
    ray = pytest.importorskip("ray")
    pytest.importorskip("ray.data")
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    os.environ["PYTHONPATH"] = os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")])
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, configure_logging=False)
    yield ray
    ray.shutdown()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.slow
def test_a_run_on_ray_gives_the_same_bytes(cluster: object, here: Path, fake: str) -> None:
    """Also with an article that kills its worker each time, and one that raises."""
    (here / "kho").mkdir()
    for i in range(200):
        text = {50: "DIE", 60: "RAISE"}.get(i, f"Lạm phát {i},5%")
        (here / "kho" / f"{i:03}.txt").write_text(text)
    extract_files("kho", "mot.jsonl", workers=2, factory=fake)
    extract_files("kho", "ray.jsonl", engine="ray", factory=fake)

    assert (here / "ray.jsonl").read_bytes() == (here / "mot.jsonl").read_bytes()
    reasons = [line.split('"reason": ')[1].split(",")[0] for line in (here / "ray.jsonl.failed.jsonl").open()]
    assert reasons == ['"worker died"', '"unexpected error"']


@pytest.mark.filterwarnings("ignore")
@pytest.mark.slow
def test_a_dataset_of_ray(cluster: object, fake: str, tmp_path: Path) -> None:
    """Same records as the kernel here; a worker killed on the way loses nothing."""
    import ray.data

    from vnecon_extract.batch.ray_engine import extract_dataset

    mark = tmp_path / "died-once"
    articles = {"id": [f"{i:03}" for i in range(300)], "text": [f"{i}% ONCE:{mark}" for i in range(300)]}
    dataset = ray.data.from_arrow([pa.table(articles).slice(at, 50) for at in range(0, 300, 50)])
    rows = extract_dataset(dataset, factory="fake_extractor:DiesOnce").take_all()

    assert mark.exists()
    assert sorted((row["article"], int(row["value"])) for row in rows) == [(f"{i:03}", i) for i in range(300)]
