"""A folder of one's own is begun and tested."""

from pathlib import Path

import pytest

from vnecon_extract import Extractor
from vnecon_extract.cli import main
from vnecon_extract.errors import UsageError
from vnecon_extract.own_knowledge import check, init


def test_the_example_is_whole_and_does_what_it_says(tmp_path: Path) -> None:
    assert {path.name for path in init(tmp_path / "my")} == {
        "comparisons.toml", "indicators.toml", "places.toml", "series.toml", "units.toml",
    }  # fmt: skip
    result = check(tmp_path / "my")
    assert (result.problems, result.entries) == ([], 6)
    record = Extractor(knowledge=tmp_path / "my").extract("Năm 2024, giá trị hàng bán ra nước ngoài đạt 3,2 tỷ USD.")[0]
    assert record.indicator == "exports"
    with pytest.raises(UsageError, match="exists"):
        init(tmp_path / "my")


NEW = """
[[indicator]]
code = "rooftops"
name_vi = "Số hộ lắp điện mái nhà"
name_en = "Households with rooftop power"
group = "industry"
measures = ["people"]
says = ["{says}"]
examples = ["{example}"]
near_misses = ["{miss}"]
"""
SAYS, EXAMPLE, MISS = "hộ lắp điện mái nhà", "Số hộ lắp điện mái nhà đạt 1.250 hộ.", "Điện mái nhà giá 671 đồng."
CUE = '[[cue]]\ncode = "increase"\nsays = ["{}"]\nexamples = ["CPI năm 2024 {} 9,1%."]\n'


def indicator(says: str = SAYS, example: str = EXAMPLE, miss: str = MISS) -> str:
    return NEW.format(says=says, example=example, miss=miss)


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        pytest.param("indicators", indicator(), None, id="whole"),
        pytest.param("indicators", indicator(example="Nông dân trồng 5 ha."), "not found in its example", id="example"),
        pytest.param("indicators", indicator(miss=EXAMPLE), "taken in its near miss", id="near miss"),
        pytest.param(
            "indicators", indicator(says="tổng sản phẩm trong nước"), "which [[indicator]] gdp says already", id="clash"
        ),
        pytest.param(
            "indicators", '[[indicator]]\ncode = "imports"\nsays = ["gạo"]\n', "is read otherwise now", id="theirs"
        ),
        pytest.param("indicators", '[[indicator]]\ncode = "gdp"\nremove = true\n', None, id="removed"),
        pytest.param("comparisons", CUE.format("phi mã", "phi mã"), None, id="phrase"),
        pytest.param("comparisons", CUE.format("tăng", "tăng"), "makes no difference", id="phrase that we have"),
        pytest.param("rules", '[[rule]]\ncode = "x"\n', "no effect", id="what nobody reads"),
    ],
)
def test_check(file: str, text: str, told: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / f"{file}.toml").write_text(text, encoding="utf-8")
    assert main(["knowledge", "check", str(tmp_path)]) == (0 if told is None else 1)
    out = capsys.readouterr().out
    assert "0 problems" in out if told is None else f"{file}.toml" in out and told in out


def test_a_misspelt_folder_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "indicator.toml").write_text("", encoding="utf-8")
    assert main(["knowledge", "check", str(tmp_path)]) == 2
    assert "did you mean 'indicators.toml'" in capsys.readouterr().err


def test_the_command_begins_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["knowledge", "init", str(tmp_path / "my")]) == 0
    assert f"written: {tmp_path / 'my' / 'units.toml'}" in capsys.readouterr().out
    assert main(["knowledge", "init", str(tmp_path / "my")]) == 2
