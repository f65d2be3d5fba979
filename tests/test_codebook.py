"""What is known can be looked up and searched; every flag is explained and does occur."""

import json
from pathlib import Path

import pytest

from vnecon_extract import Extractor, extract, flags, indicators, places, units
from vnecon_extract.cli import main
from vnecon_extract.codebook import described
from vnecon_extract.errors import UsageError
from vnecon_extract.knowledge.flags import Flag


@pytest.mark.parametrize(
    ("search", "words", "first"),
    [
        pytest.param(indicators, "CPI", "cpi", id="a code"),
        pytest.param(indicators, "chỉ số giá tiêu dùng", "cpi", id="a name"),
        pytest.param(indicators, "chi so gia tieu dung", "cpi", id="without marks"),
        pytest.param(indicators, "consumer price index", "cpi", id="in English"),
        pytest.param(indicators, "tiêu dùng giá", "cpi", id="words in any order"),
        pytest.param(units, "tạ/ha", None, id="no unit of its own"),
        pytest.param(units, "lượng vàng", "tael", id="a word of a unit"),
        pytest.param(places, "VN-53", "VN_bac_kan", id="an ISO code"),
        pytest.param(places, "ninh binh", "VN_ninh_binh", id="a place without marks"),
        pytest.param(flags, "implied_unit", "implied_unit", id="a flag"),
    ],
)
def test_search(search: object, words: str, first: str | None) -> None:
    found = search(words)  # type: ignore[operator]
    assert (found[0].code if found else None) == first


def test_entries_are_typed_and_found_by_code() -> None:
    cpi = indicators()["cpi"]
    assert (cpi.name_en, cpi.group, "percent" in cpi.measures or "index" in cpi.measures) == (
        "Consumer price index", "prices", True,
    )  # fmt: skip
    assert len(indicators()) > 270
    assert indicators()[:2].codes == indicators().codes[:2]
    with pytest.raises(UsageError, match="did you mean 'gdp'"):
        indicators()["gdpp"]


def test_entries_show_themselves() -> None:
    assert repr(indicators("lạm phát")).startswith("<2 entries>\n  inflation  Lạm phát")
    assert "<b>2 entries</b>" in indicators("lạm phát")._repr_html_()
    assert described(units()["ha"])[0] == "ha"


def test_own_knowledge_is_searched_too(tmp_path: Path) -> None:
    (tmp_path / "indicators.toml").write_text(
        '[[indicator]]\ncode = "exports"\nsays = ["hàng bán ra"]\n', encoding="utf-8"
    )
    assert indicators("hang ban ra", knowledge=tmp_path).codes[0] == "exports"
    assert "exports" not in indicators("hang ban ra").codes


@pytest.mark.parametrize("verb", ["indicators", "units", "places", "flags"])
def test_the_commands_print_entries(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([verb]) == 0
    blocks = capsys.readouterr().out.split("\n\n")
    assert len(blocks) == len({"indicators": indicators, "units": units, "places": places, "flags": flags}[verb]())
    assert main([verb, "--json"]) == 0
    assert all("code" in entry for entry in json.loads(capsys.readouterr().out))


def test_a_command_that_finds_nothing_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["indicators", "gạch", "vàng", "xyz"]) == 1
    assert "nothing of that name" in capsys.readouterr().err


def test_an_indicator_is_printed_with_all_that_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["indicators", "lam", "phat", "co", "ban"]) == 0
    out = capsys.readouterr().out
    told = ("core_inflation", "Lạm phát cơ bản", "Core inflation", "prices", "percent", "lạm phát lõi", "tăng 2,7%")
    assert [words for words in told if words not in out] == []


@pytest.mark.parametrize("entry", flags(), ids=lambda entry: entry.code)
def test_every_flag_occurs(entry: Flag) -> None:
    extractor = Extractor(published="2025-01")
    assert entry.examples or entry.table
    for text in entry.examples:
        assert entry.code in {flag for record in extractor.extract(text) for flag in record.flags}, text
    for text in entry.near_misses:
        records = extractor.extract(text)
        assert records
        assert entry.code not in {flag for record in records for flag in record.flags}, text


def test_every_flag_of_the_fixtures_is_known() -> None:
    """A flag that is added to the extractor is not forgotten here."""
    texts = (Path(__file__).parent / "fixtures" / "articles").glob("*.txt")
    seen = {flag for path in texts for record in extract(path.read_text(encoding="utf-8")) for flag in record.flags}
    assert seen - set(flags().codes) == set()
