"""Lets workers import the fake extractor by its name: they inherit the import path."""

import sys
from pathlib import Path

import pytest

FAKE = "fake_extractor:FakeExtractor"


@pytest.fixture(autouse=True)
def _fake_extractor_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)


@pytest.fixture
def fake() -> str:
    """The fake extractor, by name."""
    return FAKE


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
