"""What a run survives: kill -9 at any moment, a full disk, Ctrl-C, workers that are killed, many articles."""

import gc
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from vnecon_extract.batch import extract_files
from vnecon_extract.errors import OutputError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
_FILES = ("ra.jsonl", "ra.jsonl.failed.jsonl", "ra.jsonl.journal")


def write_lines(path: Path, articles: int) -> None:
    """A JSON lines file of articles, some of which fail."""
    with open(path, "w") as file:
        for i in range(articles):
            text = "RAISE" if i % 97 == 5 else f"SLOW Lạm phát {i},5% và {i}%. " + "Một câu dài hơn. " * (i % 30)
            file.write(f'{{"id": "b{i}", "text": "{text}"}}\n')


# A shell has what it runs in the background ignore Ctrl-C, and its children inherit that: here it is to be heard.
RUN = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "from vnecon_extract.batch import extract_files; "
    "s = extract_files('kho.jsonl', 'ra.jsonl', workers=2, resume=True, factory='fake_extractor:FakeExtractor'); "
    "print(s); sys.exit(s.exit_code)"
)


def started(folder: Path, *, code: str = RUN) -> "subprocess.Popen[bytes]":
    """A run in a process of its own, as a user would start it."""
    path = os.pathsep.join(p for p in (str(Path(__file__).parent), *sys.path) if p)
    environment = os.environ | {"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", code]
    return subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def unbroken(folder: Path, articles: int, fake: str) -> list[bytes]:
    """The files of a run that nothing happened to."""
    write_lines(folder / "kho.jsonl", articles)
    extract_files("kho.jsonl", "ra.jsonl", workers=1, factory=fake)
    whole = [(folder / name).read_bytes() for name in _FILES]
    for name in _FILES:
        (folder / name).unlink()
    return whole


@pytest.mark.parametrize("kills", [3, pytest.param(20, marks=pytest.mark.slow)])
def test_kill_9_at_random_moments(here: Path, fake: str, kills: int) -> None:
    """After each kill there is a prefix of the records; the last run ends with the bytes of an unbroken one."""
    whole = unbroken(here, 500 * kills, fake)
    chance = random.Random(kills)
    reached = []
    for kill in range(kills):
        process = started(here)
        if kill == kills - 1:
            _wait_for_records(here)  # however slow the machine, one kill comes while records are written
        time.sleep(chance.uniform(0.2, 1.6))
        process.kill()
        process.communicate()
        records = (here / "ra.jsonl").read_bytes() if (here / "ra.jsonl").exists() else b""
        assert whole[0].startswith(records)
        reached.append(len(records))
    process = started(here)
    _, errors = process.communicate(timeout=120)

    assert (process.returncode, errors) == (1, b"")
    assert [(here / name).read_bytes() for name in _FILES] == whole
    assert max(reached) > 0


@pytest.mark.parametrize("kills", [2, pytest.param(12, marks=pytest.mark.slow)])
def test_kill_9_of_a_run_that_overwrites(here: Path, fake: str, kills: int) -> None:
    """The old output is whole until the new one is; the last run ends with the bytes of an unbroken one."""
    whole = unbroken(here, 300 * kills, fake)
    write_lines(here / "old.jsonl", 100)
    extract_files("old.jsonl", "ra.jsonl", workers=1, factory=fake)
    old = [(here / name).read_bytes() for name in _FILES]
    chance = random.Random(kills)
    again = RUN.replace("resume=True", "overwrite=True")
    for kill in range(kills):
        process = started(here, code=RUN if kill else again)
        if not kill:
            _wait_for_records(here / ".ra.jsonl.new")
        time.sleep(chance.uniform(0.2, 1.0))
        process.kill()
        process.communicate()
        assert [(here / name).read_bytes() for name in _FILES] in (old, whole)  # it may have been done before
    process = started(here, code=RUN)
    _, errors = process.communicate(timeout=120)

    assert (process.returncode, errors) == (1, b"")
    assert [(here / name).read_bytes() for name in _FILES] == whole
    assert sorted(path.name for path in here.iterdir()) == ["kho.jsonl", "old.jsonl", *_FILES]


def test_ctrl_c_leaves_what_is_done_and_can_be_gone_on_with(here: Path, fake: str) -> None:
    """The workers end with it."""
    whole = unbroken(here, 1500, fake)
    process = started(here)
    _wait_for_records(here)
    process.send_signal(signal.SIGINT)
    told, errors = process.communicate(timeout=30)

    assert (process.returncode, errors) == (130, b"")
    assert told.rstrip().endswith(b"interrupted; --resume goes on from here")
    assert whole[0].startswith((here / "ra.jsonl").read_bytes())
    process = started(here)
    process.communicate(timeout=60)
    assert [(here / name).read_bytes() for name in _FILES] == whole


def _wait_for_records(folder: Path) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if (folder / "ra.jsonl").exists() and (folder / "ra.jsonl").stat().st_size:
            return
        time.sleep(0.02)
    pytest.fail("no records in 30 s")


def test_workers_killed_from_outside_lose_nothing(here: Path, fake: str) -> None:
    """Their articles are done by others: being killed once is no fault of the article."""
    if not Path("/proc").is_dir():
        pytest.skip("finds the workers in /proc")
    whole = unbroken(here, 1500, fake)
    process = started(here)
    killed = 0
    while process.poll() is None and killed < 4:
        _wait_for_records(here)
        for worker in _children(process.pid):
            os.kill(worker, signal.SIGKILL)
            killed += 1
        time.sleep(1.5)
    process.communicate(timeout=60)

    assert killed >= 2
    assert [(here / name).read_bytes() for name in _FILES] == whole


def _children(parent: int) -> list[int]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == parent:
            found.append(int(stat.parent.name))
    return found


def test_no_worker_is_left_when_the_main_process_is_killed(here: Path, fake: str) -> None:
    """They see the end of their input."""
    if not Path("/proc").is_dir():
        pytest.skip("finds the workers in /proc")
    write_lines(here / "kho.jsonl", 4000)
    process = started(here)
    _wait_for_records(here)
    workers = _children(process.pid)
    process.kill()
    process.communicate()
    deadline = time.monotonic() + 10
    while any(Path(f"/proc/{w}").exists() for w in workers) and time.monotonic() < deadline:
        time.sleep(0.05)

    assert workers
    assert [w for w in workers if Path(f"/proc/{w}").exists()] == []


@pytest.fixture
def small_disk(tmp_path: Path) -> object:
    """A disk of 200 kB, where the system lets us have one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if shutil.which("mount") is None or os.geteuid() != 0:
        pytest.skip("only root may mount")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("no disk may be mounted here")
    yield disk
    gc.collect()  # a library's file may be open still
    subprocess.run(["umount", disk], check=True)


def test_a_full_disk(here: Path, fake: str, small_disk: Path) -> None:
    """The run ends with a clear word and whole lines; with room again it goes on to the same bytes."""
    whole = unbroken(here, 900, fake)
    with pytest.raises(OutputError, match=r"No space left.*--resume goes on"):
        extract_files("kho.jsonl", small_disk / "ra.jsonl", workers=1, factory=fake)
    left = [(small_disk / name).read_bytes() for name in _FILES]

    assert all(full.startswith(part) and part.endswith((b"\n", b"")) for full, part in zip(whole, left, strict=True))
    assert left[0].endswith(b"}\n")
    subprocess.run(["mount", "-o", "remount,size=20m", small_disk], check=True)
    extract_files("kho.jsonl", small_disk / "ra.jsonl", workers=1, factory=fake, resume=True)
    assert [(small_disk / name).read_bytes() for name in _FILES] == whole


@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")  # xlsxwriter's
@pytest.mark.parametrize("ending", ["csv", "jsonl", "parquet", "xlsx", "sqlite", "duckdb"])
def test_a_disk_that_is_full_when_a_table_is_made(here: Path, fake: str, small_disk: Path, ending: str) -> None:
    """The table that was there stays, nothing half is left beside it, and no error of a library gets through."""
    for library in {"parquet": ["pyarrow"], "xlsx": ["xlsxwriter"], "duckdb": ["pyarrow", "duckdb"]}.get(ending, []):
        pytest.importorskip(library)
    with open(here / "kho.jsonl", "w") as file:
        file.writelines(f'{{"text": "{i}%. {random.Random(i).randbytes(40).hex()} {i},5%"}}\n' for i in range(300))
    (small_disk / "filler").write_bytes(bytes(180_000))
    (small_disk / f"ra.{ending}").write_text("old\n")
    with pytest.raises(OutputError, match=r"the records are whole in ra\.jsonl.*ra\.\w+'$"):
        extract_files("kho.jsonl", ["ra.jsonl", small_disk / f"ra.{ending}"], workers=0, factory=fake, overwrite=True)

    assert sorted(p.name for p in small_disk.iterdir()) == ["filler", f"ra.{ending}"]
    assert (small_disk / f"ra.{ending}").read_text() == "old\n"


def test_a_reader_that_has_enough(here: Path) -> None:
    """``| head`` ends the run without a word."""
    write_lines(here / "kho.jsonl", 2000)
    code = "from vnecon_extract.batch import extract_files as e; e('kho.jsonl', factory='fake_extractor:FakeExtractor')"
    process = started(here, code=code)
    assert process.stdout is not None
    first = process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None
    told = process.stderr.read()
    process.stderr.close()

    assert first.startswith(b'{"article":"b0"')
    assert process.wait(timeout=30) == 0
    assert b"Broken" not in told


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_does_not_grow_with_the_number_of_articles(here: Path, fake: str) -> None:
    """One ceiling for a thousand articles and for a hundred thousand, in the main process and in the workers."""
    code = (
        "import re, resource; from vnecon_extract.batch import extract_files as e; "
        "e('kho.jsonl', 'ra.jsonl', workers=2, overwrite=True, factory='fake_extractor:FakeExtractor'); "
        "own = re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read())[1]; "  # ru_maxrss begins with pytest's
        "print(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    peaks = []
    for articles in (1000, 100_000):
        with open(here / "kho.jsonl", "w") as file:
            file.writelines(
                f'{{"id": "{i}", "text": "{"Lạm phát tăng cao. " * 200 + "5,2%"}"}}\n' for i in range(articles)
            )
        process = started(here, code=code)
        told, errors = process.communicate()
        assert errors == b""
        peaks += [int(kilobytes) // 1024 for kilobytes in told.split()]

    assert max(peaks) < 120


def test_five_thousand_articles(here: Path, fake: str) -> None:
    """In files of their own, in folders, by two workers."""
    for i in range(5000):
        folder = here / "kho" / f"{i // 500}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{i:04}.txt").write_text(f"Lạm phát {i},5%")
    summary = extract_files("kho", "ra.jsonl", workers=2, factory=fake)

    assert (summary.articles, summary.records, summary.failed) == (5000, 5000, 0)
