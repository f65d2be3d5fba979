"""``--overwrite``: written anew beside the old output, which stays as it is until all of the new one is whole."""

import os
from pathlib import Path

import pytest

from vnecon_extract.batch import extract_files
from vnecon_extract.batch import output as output_room
from vnecon_extract.batch.check import check
from vnecon_extract.errors import KnowledgeError, MissingExtraError, UsageError, WorkerError

OUTPUTS = ("ra.jsonl", "ra.csv", "ra.sqlite")


@pytest.fixture
def old(here: Path, fake: str) -> dict[str, bytes]:
    """Output that is there, and articles that have changed since."""
    (here / "kho").mkdir()
    (here / "kho/a.txt").write_text("5%")
    run(fake)
    (here / "kho/a.txt").write_text("6% và 7%")
    (here / "kho/b.txt").write_text("RAISE")
    return contents()


def run(factory: str, *paths: str, **options: object) -> str:
    """A run in this process; what it says."""
    return str(extract_files(paths or "kho", OUTPUTS, workers=0, factory=factory, **options))  # type: ignore[arg-type]


def contents() -> dict[str, bytes]:
    """All files of the run, hidden ones too."""
    return {str(path): path.read_bytes() for path in Path().rglob("*") if path.is_file() and "kho" not in str(path)}


def test_old_output_goes_when_the_new_one_is_whole(old: dict[str, bytes], fake: str) -> None:
    run(fake, overwrite=True)
    new = contents()
    assert all(check(Path(name)).whole for name in OUTPUTS)
    for path in new:
        Path(path).unlink()
    run(fake)

    assert contents() == new
    assert new.keys() == old.keys()
    assert all(new[name] != old[name] for name in OUTPUTS)


@pytest.mark.parametrize(
    ("factory", "paths", "options", "kind"),
    [
        pytest.param("fake_extractor:BadKnowledge", (), {}, KnowledgeError, id="a wrong place or table"),
        pytest.param("vnecon_extract.pipeline:Extractor", (), {"knowledge": "none"}, KnowledgeError, id="no folder"),
        pytest.param("fake_extractor:FakeExtractor", (), {"engine": "dask"}, UsageError, id="a wrong engine"),
        pytest.param("fake_extractor:FakeExtractor", (), {"format": "xls"}, UsageError, id="a wrong format"),
        pytest.param("fake_extractor:DiesAtStart", (), {"workers": 1}, WorkerError, id="workers that die"),
    ],
)
def test_old_output_stays_if_the_run_is_refused(
    old: dict[str, bytes], factory: str, paths: tuple[str, ...], options: dict[str, object], kind: type[Exception]
) -> None:
    """It was emptied before the arguments were known to be good."""
    with pytest.raises(kind):
        extract_files(paths or "kho", OUTPUTS, factory=factory, overwrite=True, **{"workers": 0} | options)  # type: ignore[arg-type]
    assert contents() == old


@pytest.mark.parametrize("path", ["no-such-folder", "kho/*.pdf", "kho/b.txt"])
def test_old_output_stays_if_nothing_could_be_read(old: dict[str, bytes], fake: str, path: str) -> None:
    """The reasons are kept; a later run begins without them."""
    told = run(fake, path, overwrite=True)

    assert "nothing could be read: ra.jsonl is left as it was" in told
    assert "written: " not in told
    assert contents() | old == contents()
    assert contents().keys() - old.keys() == {".ra.jsonl.new/ra.jsonl.failed.jsonl"}
    assert "2 articles (1 of them done before)" in run(fake, "kho/b.txt", resume=True)


def test_old_output_stays_if_a_table_cannot_be_made(
    old: dict[str, bytes], fake: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new records are whole, and the next run puts all in place."""

    def missing(*_: object, **__: object) -> str:
        raise MissingExtraError("writing .csv needs it: pip install it")

    with monkeypatch.context() as patch:
        patch.setattr(output_room, "write", missing)
        with pytest.raises(MissingExtraError):
            run(fake, overwrite=True)
    assert contents() | old == contents()
    told = run(fake, resume=True)

    assert "went on with the --overwrite of ra.jsonl that was broken off" in told
    assert "2 articles (2 of them done before), 2 records" in told
    assert contents().keys() == old.keys()
    assert all(check(Path(name)).whole for name in OUTPUTS)


@pytest.mark.parametrize("options", [{"resume": True}, {"overwrite": True}, {}])
@pytest.mark.parametrize("moves", range(6))
def test_a_crash_among_the_moves(
    old: dict[str, bytes], fake: str, moves: int, options: dict[str, bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two tables, records, quarantine, journal: what is not in its place is put there by the next run."""
    done = []
    replace = os.replace

    def crashes(source: Path, target: Path) -> None:
        if target.parent == Path():
            if len(done) == moves:
                raise MemoryError
            done.append(target)
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", crashes)
        try:
            run(fake, overwrite=True)
        except MemoryError:
            assert len(done) == moves
            assert moves == 5 or not check(Path("ra.jsonl")).whole
        else:
            assert moves > 4
    if options or moves > 4:
        run(fake, **options or {"resume": True})
    else:
        with pytest.raises(UsageError, match="exists: --resume goes on"):  # but first it puts in place
            run(fake)
    assert contents().keys() == old.keys()
    assert [str(check(Path(name)).words) for name in OUTPUTS] == [
        f"{name} is whole: 2 articles, 2 records, 1 failed" for name in OUTPUTS
    ]


def test_what_is_to_become_of_an_overwrite_that_was_broken_off(old: dict[str, bytes], fake: str) -> None:
    """Only who says so goes on with it, and only with its settings."""
    new = Path(".ra.jsonl.new")
    new.mkdir()
    for name in ("ra.jsonl", "ra.jsonl.journal"):
        content = Path(name).read_bytes()
        (new / name).write_bytes(content.rpartition(b'{"line": 3')[0] or content)  # without its end

    with pytest.raises(UsageError, match=r"an --overwrite of ra\.jsonl was broken off: --resume goes on with it"):
        run(fake)
    with pytest.raises(UsageError, match=r"\.ra\.jsonl\.new.*belongs to a run with other settings"):
        run(fake, resume=True, place="Hà Nội")
    assert check(Path("ra.jsonl")).words.endswith("; an --overwrite of it was broken off")
    run(fake, resume=True)
    assert contents().keys() == old.keys()


def test_leftovers_of_a_killed_conversion_are_cleared(old: dict[str, bytes], fake: str) -> None:
    """They are in a folder that is named after the output."""
    part = Path(".ra.csv.part")
    new = Path(".ra.jsonl.new")
    part.mkdir()
    new.mkdir()
    (part / "tmpab12").write_text("half a sheet")
    run(fake, resume=True)

    assert contents().keys() == old.keys()
    assert not part.exists()
    assert not new.exists()
