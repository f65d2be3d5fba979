"""What was damaged is told from what was killed: finished output is never shortened, a changed byte is found."""

from collections.abc import Callable
from pathlib import Path

import pytest

from vnecon_extract.batch import extract_files
from vnecon_extract.batch.check import check
from vnecon_extract.batch.journal import BATCH_BYTES, head, read_journal, settings_of
from vnecon_extract.errors import DamageError, OutputError, UsageError

RECORDS, FAILED, JOURNAL = "ra.jsonl", "ra.jsonl.failed.jsonl", "ra.jsonl.journal"
TEXTS = [*(f"Lạm phát {i},5% và {i}%." for i in range(20)), "RAISE", "Không có số.", "RAISE 3%", "7%"]


@pytest.fixture
def kho(here: Path) -> Path:
    """Articles, two of which fail."""
    (here / "kho").mkdir()
    for number, text in enumerate(TEXTS):
        (here / "kho" / f"{number:02}.txt").write_text(text)
    return here / "kho"


def run(fake: str, **options: object) -> str:
    """A run in this process; what it says."""
    return str(extract_files("kho", RECORDS, workers=0, factory=fake, **options))  # type: ignore[arg-type]


def files() -> dict[str, bytes]:
    """All files of the run, and what is beside them."""
    return {path.name: path.read_bytes() for path in sorted(Path().glob("ra*"))}


def changed(name: str, change: Callable[[bytes], bytes]) -> None:
    """Change what a file says."""
    Path(name).write_bytes(change(Path(name).read_bytes()))


def lines(content: bytes, *order: int) -> bytes:
    """The lines of a file, those named in another order or left out."""
    each = content.splitlines(keepends=True)
    return b"".join(each[i] for i in order) + b"".join(each[max(order) + 1 :])


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        pytest.param(RECORDS, lambda b: b.replace(b'"2.5"', b'"2.6"'), "ra.jsonl is not what was", id="a digit"),
        pytest.param(RECORDS, lambda b: b[: len(b) // 3], "ra.jsonl is not what was", id="records cut"),
        pytest.param(RECORDS, lambda b: b"", "ra.jsonl is not what was", id="records emptied"),
        pytest.param(RECORDS, lambda b: b + b"{}\n", "has 3 bytes more than its journal", id="a record added"),
        pytest.param(RECORDS, lambda b: lines(b, 1), "ra.jsonl is not what was", id="a record taken out"),
        pytest.param(JOURNAL, lambda b: b.replace(b'kho/03', b'kho/04', 1), "line 5 of .*journal", id="a letter"),
        pytest.param(JOURNAL, lambda b: lines(b, 0, 1, 2, 4), "line 4 of .*journal is not", id="a line taken out"),
        pytest.param(JOURNAL, lambda b: lines(b, 0, 1, 3, 2), "line 3 of .*journal is not", id="lines in other order"),
        pytest.param(JOURNAL, lambda b: lines(b, 0, 1, 2, 2), "line 4 of .*journal is not", id="a line twice"),
        pytest.param(JOURNAL, lambda b: b[:5] + b"x" + b[6:], "is no journal", id="no head"),
        pytest.param(JOURNAL, lambda b: b.replace(b'"place": n', b'"place": m'), "line 1 of", id="another head"),
        pytest.param(JOURNAL, lambda b: b'{"journal": 1, "settings": {}}\n' + lines(b, 1), "earlier version", id="old"),
    ],
)  # fmt: skip
def test_damage_is_refused_and_nothing_touched(
    kho: Path, fake: str, name: str, change: Callable[[bytes], bytes], said: str
) -> None:
    run(fake)
    changed(name, change)
    damaged = files()

    with pytest.raises((DamageError, UsageError), match=said):
        run(fake, resume=True)
    assert files() == damaged
    assert not check(Path(RECORDS)).whole
    run(fake, overwrite=True)  # the way out
    assert check(Path(RECORDS)).whole


def test_records_that_are_gone_are_not_made_again_in_silence(kho: Path, fake: str) -> None:
    run(fake)
    Path(RECORDS).unlink()

    with pytest.raises(DamageError, match=r"ra.jsonl is gone, and its journal tells of records in it"):
        run(fake, resume=True)
    assert not Path(RECORDS).exists()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        pytest.param(None, True, id="deleted"),
        pytest.param(lambda b: b"", False, id="emptied"),
        pytest.param(lambda b: b.replace(b"KeyError", b"NoError!", 1), True, id="changed"),
        pytest.param(lambda b: b + b'{"torn', False, id="torn"),
    ],
)
def test_a_quarantine_is_made_again_and_never_shortens_records(
    kho: Path, fake: str, change: Callable[[bytes], bytes] | None, said: bool
) -> None:
    """4,951 records became 1 because ``.failed.jsonl`` had been deleted."""
    run(fake)
    whole = files()
    Path(FAILED).unlink() if change is None else changed(FAILED, change)
    assert not check(Path(RECORDS)).whole
    told = run(fake, resume=True)

    assert files() == whole
    assert (f"{FAILED} was not what was written: made again from the journal" in told) is said
    assert check(Path(RECORDS)).whole


@pytest.mark.parametrize("gone", [RECORDS, JOURNAL, "."])
def test_what_is_removed_while_it_is_written_is_not_said_to_be_written(here: Path, fake: str, gone: str) -> None:
    """Nor does the run go on for hours for nothing."""
    (here / "kho.jsonl").write_text('{"text": "5%"}\n{"text": "GONE:ra/@"}\n{"text": "RAISE"}'.replace("@", gone))

    with pytest.raises(OutputError, match="removed or replaced while it was written; what was in it is lost"):
        extract_files("kho.jsonl", Path("ra", RECORDS), workers=0, factory=fake)


def test_a_quarantine_that_is_removed_while_it_is_written_is_made_again(kho: Path, fake: str) -> None:
    (kho / "21.txt").write_text(f"GONE:{FAILED}")
    run(fake)

    assert len(Path(FAILED).read_text().splitlines()) == 2
    assert check(Path(RECORDS)).whole


def test_a_table_that_is_removed_when_it_is_done_is_not_said_to_be_written(
    kho: Path, fake: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def moved(*_: object) -> None: ...

    monkeypatch.setattr("vnecon_extract.batch.output.move", moved)
    with pytest.raises(OutputError, match="removed by somebody else since"):
        extract_files("kho", [RECORDS, "ra.csv"], workers=0, factory=fake)


@pytest.mark.parametrize("name", [RECORDS, JOURNAL, FAILED])
def test_one_flipped_bit_anywhere(kho: Path, fake: str, name: str) -> None:
    """A finished run is found damaged, or ends with the same records; it never loses one."""
    run(fake)
    whole = files()
    for at in range(0, len(whole[name]), 83):
        changed(name, lambda b, at=at: b[:at] + bytes([b[at] ^ 1 << at % 8]) + b[at + 1 :])
        assert not check(Path(RECORDS)).whole
        try:
            run(fake, resume=True)
        except (DamageError, UsageError):
            assert {n: c for n, c in files().items() if n != name} == {n: c for n, c in whole.items() if n != name}
        else:
            assert files() == whole
        Path(name).write_bytes(whole[name])


def unfinished(articles: int) -> list[int]:
    """Make of a finished run one that was killed after some articles; where its records end after each."""
    ends = [(told.end, journal_end) for told, journal_end in read_journal(Path(JOURNAL)) if hasattr(told, "end")]
    changed(JOURNAL, lambda b: b[: ends[articles - 1][1]])
    changed(RECORDS, lambda b: b[: ends[articles - 1][0]])
    return [end for end, _ in ends]


@pytest.mark.parametrize(
    ("cut", "added", "said"),
    [
        pytest.param(0, b"", "", id="nothing torn"),
        pytest.param(
            1, b"", "1 articles were not whole when the last run ended: done again", id="an article's records"
        ),
        pytest.param(6, b"", "6 articles were not whole", id="a batch's records"),
        pytest.param(0, b'{"torn', "6 bytes at the end of ra.jsonl of which its journal does not tell", id="too much"),
    ],
)
def test_a_killed_run_ends_with_the_bytes_of_an_unbroken_one(
    kho: Path, fake: str, cut: int, added: bytes, said: str
) -> None:
    run(fake)
    whole = files()
    ends = unfinished(12)
    changed(RECORDS, lambda b: b[: ends[11 - cut] + 20 * bool(cut)] + added)
    assert "is not finished: " in check(Path(RECORDS)).words
    told = run(fake, resume=True)
    aside = {"ra.jsonl.cut": added} if added else {}

    assert said in told
    assert files() == whole | aside


@pytest.mark.parametrize("size", [BATCH_BYTES // 5, BATCH_BYTES // 2])
def test_no_more_than_a_batch_is_ever_done_again(here: Path, fake: str, size: int) -> None:
    """Six articles of a fifth of a batch are more than one batch: that is no crash, and inputs may be gone."""
    with open("kho.jsonl", "w") as file:
        for number in range(12):
            file.write(f'{{"id": "{number}", "text": "{"5% " * (size // 600)}"}}\n')
    run_over = lambda **options: extract_files("kho.jsonl", RECORDS, workers=0, factory=fake, **options)  # noqa: E731
    run_over()
    whole = files()
    ends = unfinished(12)
    in_a_batch = next(i for i, end in enumerate(ends) if ends[-2] - end < BATCH_BYTES)
    changed(RECORDS, lambda b: b[: ends[in_a_batch - 1] + 5])
    damaged = files()
    with pytest.raises(DamageError, match="is not what was written"):
        run_over(resume=True)
    assert files() == damaged

    Path(RECORDS).write_bytes(whole[RECORDS][: ends[in_a_batch] + 5])
    run_over(resume=True)
    assert files() == whole


def test_a_head_that_was_being_written_is_written_anew(kho: Path, fake: str) -> None:
    """Nothing is lost by it: there were no records."""
    run(fake)
    whole = files()
    Path(RECORDS).unlink()
    changed(JOURNAL, lambda b: b[:30])
    run(fake, resume=True)

    assert files() == whole


def test_a_torn_end_of_the_journal_is_no_finished_run(kho: Path, fake: str) -> None:
    """Another run had begun to go on with it; all that was finished is there."""
    run(fake)
    whole = files()
    changed(JOURNAL, lambda b: b + b'{"line": 27, "art')

    assert check(Path(RECORDS)).words == "ra.jsonl is not finished: 24 articles are done; --resume goes on"
    run(fake, resume=True)
    assert files() == whole


def test_changed_rules_are_other_settings(kho: Path, fake: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under one version number, too: records of two kinds would be mixed."""
    run(fake)
    monkeypatch.setattr("vnecon_extract.batch.work.rules", lambda: "others")

    with pytest.raises(UsageError, match=r"other settings \(rules was '[0-9a-f]{16}', is 'others'\)"):
        run(fake, resume=True)


def test_a_journal_tells_whether_it_is_one(tmp_path: Path) -> None:
    """Its head is checked as all its lines are."""
    path = tmp_path / "j"
    path.write_bytes(head({"place": None}).replace(b"null", b"true"))

    with pytest.raises(DamageError, match="line 1 of"):
        settings_of(path)
