"""What ``bench/fuzz.py`` or a user ever found to fail is read for good; and a short course of the fuzzer itself."""

import importlib.util
import json
import random
from pathlib import Path
from types import ModuleType

import pytest

from vnecon_extract.pipeline import Extractor

HERE = Path(__file__).parent
CASES = [json.loads(line) for line in (HERE / "fuzzed.jsonl").read_text(encoding="utf-8").splitlines()]
EXTRACTOR = Extractor()


@pytest.fixture(scope="module")
def fuzz() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bench_fuzz", HERE.parent / "bench" / "fuzz.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("text", [case["text"] for case in CASES], ids=[case["text"][:30] for case in CASES])
def test_what_ever_failed_is_read(text: str, fuzz: ModuleType) -> None:
    for published in fuzz.DATES:
        fuzz.checked(EXTRACTOR, text, published)


def test_a_short_course_finds_nothing(fuzz: ModuleType) -> None:
    rnd, tables, seeds = random.Random(7), fuzz.phrases(), [case["text"] for case in CASES]
    texts = [fuzz.strung(rnd, tables) for _ in range(60)] + [fuzz.mutated(rnd, seeds) for _ in range(60)]
    assert [(text, way) for text in texts if (way := fuzz.failure(EXTRACTOR, text, "2024-10"))] == []


def test_a_failure_is_told_and_its_text_made_short(fuzz: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    read = EXTRACTOR.explain

    def broken(text: str, published: str | None = None) -> object:
        if "nổ" in text:
            raise KeyError("nổ")
        return read(text, published)

    monkeypatch.setattr(EXTRACTOR, "explain", broken)
    text = "Thu ngân sách năm 2024 đạt 5 tỷ đồng, nổ lớn, tăng 3% so với năm trước."
    assert fuzz.failure(EXTRACTOR, text, None)[0] == "KeyError"
    assert fuzz.reduced(EXTRACTOR, text, None) == "nổ"
