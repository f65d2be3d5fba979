"""What is done how often: underthesea is asked for the stops inside a line, and for words only of what has a number;
a sentence is scanned once for all word lists."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from vnecon_extract import segment
from vnecon_extract.find.reader import Reader
from vnecon_extract.lexicon import Hits, Phrasebook
from vnecon_extract.mentions import Sentence
from vnecon_extract.pipeline import Extractor
from vnecon_extract.text import clean

ARTICLES = [
    path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent / "fixtures" / "articles").glob("*.txt"))
]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """The texts that underthesea is given, by what for."""
    texts: dict[str, list[str]] = {"sentences": [], "words": []}
    split, words = segment._splitter(), segment._segmenter()

    def watched_split(line: str) -> list[str]:
        texts["sentences"].append(line)
        return split(line)

    def watched_words(text: str, **settings: bool) -> list[str]:
        texts["words"].append(text)
        return words(text, **settings)

    segment._ends_within.cache_clear()
    monkeypatch.setattr(segment, "_splitter", lambda: watched_split)
    monkeypatch.setattr(segment, "_segmenter", lambda: watched_words)
    return texts


def test_no_sentence_without_a_number_is_segmented(asked: dict[str, list[str]]) -> None:
    extractor = Extractor()
    for text in ARTICLES:
        extractor.extract(text)
    assert asked["sentences"]
    assert [text for text in asked["words"] if not any(c.isdigit() for c in text)] == []


def test_each_stop_inside_a_line_is_asked_about_once(asked: dict[str, list[str]]) -> None:
    text = "Hà Nam\nCPI tăng 3%\nGRDP tăng 5%. CPI tăng 3%.\nThu 5 tỷ! Chi 4 tỷ.\n"
    assert len(list(segment.sentences(text))) == 6
    assert asked["sentences"] == ["5%. C", "tỷ! C"]


def test_a_sentence_without_a_number_is_only_skimmed(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    whole = Reader.read

    def watched(self: Reader, sentences: Sequence[Sentence], *rest: object) -> object:
        read.extend(sentence.text for sentence in sentences)
        return whole(self, sentences, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Reader, "read", watched)
    Extractor().extract("Tình hình kinh tế khởi sắc. GRDP tăng 5%. Đời sống được nâng lên. Thu tăng gấp đôi.")
    assert read == ["GRDP tăng 5%.", "Thu tăng gấp đôi."]


@pytest.mark.parametrize(
    "text", [*(f"1 {text}" for text in ARTICLES[:3]), "\n".join(f"{n} {text}" for n, text in enumerate(ARTICLES))]
)
def test_each_sentence_is_scanned_once_for_all_word_lists(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    scan = Phrasebook.read
    scanned: list[str] = []

    def watched(self: Phrasebook, sentence: str) -> Hits:
        scanned.append(sentence)
        return scan(self, sentence)

    monkeypatch.setattr(Phrasebook, "read", watched)
    extractor = Extractor()
    extractor.extract(text)  # what parts the names of indicators hold is worked out when first asked
    scanned.clear()
    extractor.extract(text)  # of the article before nothing is remembered
    assert sorted(scanned) == sorted({sentence.low for sentence in segment.sentences(clean(text).text)})


@pytest.mark.parametrize(
    ("code", "loaded"),
    [
        pytest.param("import vnecon_extract", [], id="import"),
        pytest.param("import vnecon_extract.pipeline", [], id="pipeline"),
        pytest.param("import vnecon_extract as v; v.extract('CPI tăng 3%')", [], id="a headline"),
        pytest.param("import vnecon_extract as v; v.extract('CPI tăng 3%. Hết.')", ["underthesea"], id="two sentences"),
    ],
)
def test_when_underthesea_is_loaded(code: str, loaded: list[str]) -> None:
    told = f"{code}\nimport sys\nprint(*(m for m in ('underthesea',) if m in sys.modules))"
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.split() == loaded
