"""What ``import vnecon_extract`` costs: nothing heavy, nothing but the standard library."""

import subprocess
import sys

import pytest

import vnecon_extract

HEAVY = ("pydantic", "underthesea", "regex", "typer", "rich", "pyarrow", "trafilatura")


def loaded_after(code: str) -> set[str]:
    """The heavy packages that a fresh Python has loaded after ``code``."""
    told = f"{code}\nimport sys\nprint(*(name for name in {HEAVY!r} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("code", "allowed"),
    [
        pytest.param("import vnecon_extract", set(), id="the package"),
        pytest.param("import vnecon_extract; dir(vnecon_extract)", set(), id="its names"),
        pytest.param("from vnecon_extract import VneconError", set(), id="its errors"),
        pytest.param("from vnecon_extract import Article", {"pydantic"}, id="its records"),
        pytest.param("import vnecon_extract.cli", {"typer", "rich"}, id="the command line"),
    ],
)
def test_what_is_loaded(code: str, allowed: set[str]) -> None:
    assert loaded_after(code) <= allowed


@pytest.mark.parametrize("name", vnecon_extract.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(vnecon_extract, name).__name__ == name


def test_a_name_that_is_none() -> None:
    with pytest.raises(AttributeError, match="no attribute 'extrakt'"):
        vnecon_extract.extrakt  # noqa: B018 - the access is what is tested


def test_a_verb_is_read_only_when_it_is_asked_for() -> None:
    code = "from vnecon_extract.cli import main; main(['schema', '--help']); import sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "vnecon_extract.cli.schema" in done.stdout
    assert "vnecon_extract.cli.run" not in done.stdout
