"""A user's own tables: laid over the built-in ones, and refused with file, entry and field where they are wrong."""

from pathlib import Path

import pytest

from vnecon_extract import Extractor
from vnecon_extract.errors import KnowledgeError
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.comparisons import cues
from vnecon_extract.quantities import find_quantities

CUE = 'code = "{code}"\nrole = "change"\nsays = ["nhảy vọt"]\nexamples = ["CPI nhảy vọt 9%."]\n'
ONE = "[[cue]]\n" + CUE.format(code="leaps")


def folder_with(path: Path, text: str) -> Path:
    (path / "comparisons.toml").write_text(text, encoding="utf-8")
    return path


def test_an_entry_of_ones_own_is_read(tmp_path: Path) -> None:
    assert "leaps" in {cue.code for cue in cues(Knowledge(folder_with(tmp_path, ONE)))}
    assert "leaps" not in {cue.code for cue in cues(Knowledge())}


def test_an_entry_of_a_known_code_replaces_it(tmp_path: Path) -> None:
    first = cues(Knowledge())[0]
    own = cues(Knowledge(folder_with(tmp_path, "[[cue]]\n" + CUE.format(code=first.code))))
    assert [cue.says for cue in own if cue.code == first.code] == [("nhảy vọt",)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("[[cue]\n", ("comparisons.toml",), id="no TOML"),
        pytest.param(ONE.replace('"change"', '"leap"'), ("[[cue]] leaps", "role"), id="no word of the list"),
        pytest.param(ONE.replace('["nhảy vọt"]', '"nhảy vọt"'), ("[[cue]] leaps", "says"), id="words without a list"),
        pytest.param(ONE.replace('["nhảy vọt"]', '["vọt", 1]'), ("[[cue]] leaps", "says.1"), id="a number for a word"),
        pytest.param(ONE.replace("says", "say"), ("[[cue]] leaps", "say"), id="a field that nobody knows"),
        pytest.param(ONE.replace('role = "change"\n', ""), ("[[cue]] leaps", "role"), id="a field that is missing"),
        pytest.param(ONE.replace("code =", "sign ="), ("[[cue]] ?", "code"), id="no code"),
        pytest.param(ONE + ONE, ("[[cue]] leaps", "twice"), id="one code twice"),
        pytest.param(ONE.replace("[[cue]]", "[cue]"), ("[[cue]] ?",), id="a table for a list of tables"),
    ],
)
def test_what_is_wrong_is_told(tmp_path: Path, text: str, told: tuple[str, ...]) -> None:
    folder = folder_with(tmp_path, text)
    with pytest.raises(KnowledgeError) as caught:
        Extractor(knowledge=folder)
    assert all(words in str(caught.value) for words in (str(folder / "comparisons.toml"), *told))


OWN_HALF = """
[[period]]
code = "own"
grain = "half"
form = "first"
says = ["nửa-đầu năm <Y>"]
examples = ["nửa-đầu năm 2023"]
"""
OWN_MAGNITUDE = """
[[magnitude]]
code = "lakh"
value = 100000
says = ["la."]
examples = ["5 la. đồng"]
"""


def test_a_period_of_ones_own_with_a_dash(tmp_path: Path) -> None:
    (tmp_path / "periods.toml").write_text(OWN_HALF, encoding="utf-8")
    (record,) = Extractor(knowledge=tmp_path).extract("CPI nửa-đầu năm 2023 tăng 3%.")
    assert record.period is not None
    assert record.period.label == "2023-S1"


def test_a_magnitude_of_ones_own_with_a_dot(tmp_path: Path) -> None:
    (tmp_path / "numbers.toml").write_text(OWN_MAGNITUDE, encoding="utf-8")
    (found,) = find_quantities("thu 5 la. đồng", Knowledge(tmp_path))
    assert found.value == 500_000


def test_no_utf_8(tmp_path: Path) -> None:
    (tmp_path / "comparisons.toml").write_bytes(ONE.encode("utf-16"))
    with pytest.raises(KnowledgeError, match=r"comparisons\.toml"):
        Extractor(knowledge=tmp_path)


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="no such folder"):
        Extractor(knowledge=tmp_path / "none")
