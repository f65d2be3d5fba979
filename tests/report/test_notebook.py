"""Records in a notebook, drawn, and on a terminal."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from vnecon_extract import Records, extract, plot
from vnecon_extract.batch import extract_many
from vnecon_extract.errors import MissingExtraError, UsageError
from vnecon_extract.records import Article, IndicatorRecord
from vnecon_extract.report.terminal import records_table

TEXT = (
    "Tháng 8/2024, CPI tăng 3,45% so với cùng kỳ năm trước. Tháng 9/2024, CPI tăng 2,63% so với cùng kỳ năm trước. "
    "Tháng 10/2024, CPI dự báo tăng 2,9% so với cùng kỳ năm trước. Tháng 9/2024, CPI tăng 0,29% so với tháng trước. "
    "Năm 2024, GRDP của Hà Nam đạt 59.123,4 tỷ đồng; GRDP của Nam Định đạt 103.000 tỷ đồng."
)


def test_records_are_a_list_and_stay_one() -> None:
    records = extract(TEXT)

    assert records == list(records)
    assert isinstance(records[1:3], Records)
    assert records[1:3].text == TEXT
    assert [r.quote.text for r in records[:2]] == ["3,45%", "2,63%"]


def test_a_table_shows_each_number_in_its_sentence() -> None:
    shown = extract(TEXT)._repr_html_()

    assert shown.count("<tr>") == 1 + len(extract(TEXT))
    assert "Tháng 8/2024, CPI tăng <mark" in shown
    assert ">3,45%</mark> so với cùng kỳ năm trước." in shown
    assert "59.123,4 tỷ đồng" in shown
    assert "<b>T8/2024</b>" in shown


def test_a_table_without_the_text_shows_sentences_that_records_keep() -> None:
    records = Records(extract(TEXT))

    assert records[0].sentence_text == "Tháng 8/2024, CPI tăng 3,45% so với cùng kỳ năm trước."
    assert ">3,45%</mark> so với" in records._repr_html_()


def test_a_record_of_an_older_version_has_no_sentence_and_shows_its_quote() -> None:
    old = extract(TEXT)[0].to_dict()
    del old["sentence"]["text"]

    assert ">3,45%</mark></td>" in Records([IndicatorRecord.model_validate(old)])._repr_html_()


def test_what_is_made_of_records_is_records() -> None:
    records = extract(TEXT)

    made = (records[1:], records.copy(), records + records, records.filter(), records.sorted_by("value"))
    assert all(type(one) is Records and one.text == TEXT for one in made)
    assert (records + records[:1])[-1] == records[0]
    assert len({*records, *extract(TEXT)}) == len(records)


@pytest.mark.parametrize(
    ("wanted", "quotes"),
    [
        pytest.param({"status": "forecast"}, ["2,9%"], id="a value"),
        pytest.param({"place": ["Hà Nam", "Nam Định"]}, ["59.123,4 tỷ đồng", "103.000 tỷ đồng"], id="one of several"),
        pytest.param({"value": lambda v: 3 < v < 4}, ["3,45%"], id="a function"),
        pytest.param({"base_period": None, "indicator": "grdp"}, ["59.123,4 tỷ đồng", "103.000 tỷ đồng"], id="none"),
        pytest.param({"period": "2024-10", "unit": "percent"}, ["2,9%"], id="two fields"),
        pytest.param({"test": lambda r: r.quote.end < 40}, ["3,45%"], id="a test of the record"),
    ],
)
def test_filter(wanted: dict[str, Any], quotes: list[str]) -> None:
    assert [r.quote.text for r in extract(TEXT).filter(**wanted)] == quotes


def test_group_and_sort() -> None:
    records = extract(TEXT)

    groups = records.group_by("indicator", "unit")
    assert {key: len(own) for key, own in groups.items()} == {("cpi", "percent"): 4, ("grdp", "VND"): 2}
    assert groups["grdp", "VND"]._repr_html_().count("<mark") == 2
    ordered = records.sorted_by("indicator", "period", reverse=True)
    assert [r.quote.text for r in ordered][2:] == ["2,9%", "2,63%", "0,29%", "3,45%"]
    assert [r.base is None for r in records.sorted_by("base_period")] == [False] * 4 + [True] * 2


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(lambda records: records.filter(indicater=1), id="filter"),
        pytest.param(lambda records: records.group_by("indicater"), id="group"),
        pytest.param(lambda records: records.sorted_by("indicater"), id="sort"),
    ],
)
def test_a_field_that_is_none_is_told(wrong: Any) -> None:
    with pytest.raises(UsageError, match="did you mean 'indicator'"):
        wrong(extract(TEXT))


def test_a_data_frame_is_ready_to_plot() -> None:
    pandas = pytest.importorskip("pandas")
    frame, exact = extract(TEXT).to_df(), extract(TEXT).to_df(exact=True)

    assert frame["value"].dtype == float
    assert pandas.api.types.is_datetime64_any_dtype(frame["period_end"])
    assert frame["value"].tolist()[:2] == [3.45, 2.63]
    assert exact["value"].tolist()[:2] == [Decimal("3.45"), Decimal("2.63")]
    assert frame.loc[0, ["indicator_vi", "indicator_en", "period_text", "freq"]].tolist() == [
        "Chỉ số giá tiêu dùng", "Consumer price index", "T8/2024", "M",
    ]  # fmt: skip
    assert Records().to_df()["value"].dtype == float
    assert list(Records().to_df().columns) == list(frame.columns)


def test_an_arrow_table_keeps_decimals() -> None:
    pytest.importorskip("pyarrow")
    assert extract(TEXT).to_arrow().column("value").to_pylist()[0] == Decimal("3.45")


def test_records_say_what_they_are() -> None:
    records = extract(TEXT)

    assert repr(records).splitlines()[:2] == [
        "<6 records>", "  [0] Chỉ số giá tiêu dùng · +3,45% so với T8/2023 · T8/2024",
    ]  # fmt: skip
    assert repr(Records(records * 10)).endswith("… 40 more")
    assert repr(records[0]) == "<IndicatorRecord cpi change 3.45 percent, 2024-08, no place: '3,45%'>"


def test_a_table_holds_no_markup_of_the_text() -> None:
    text = f"<script>alert(1)</script> CPI & giá {TEXT}"

    assert "<script>" not in extract(text)._repr_html_()
    assert "&lt;script&gt;alert(1)&lt;/script&gt; CPI &amp; giá" in extract(text)._repr_html_()


def test_a_long_list_is_cut_and_says_so() -> None:
    records = Records(extract(TEXT) * 20, TEXT)

    assert f"… {len(records) - 60} more" in records._repr_html_()


def test_a_result_of_many_shows_its_records_or_why_there_are_none() -> None:
    good, empty = extract_many([Article(id="<a>", text=TEXT), Article(id="b", text=" ")], workers=0)

    assert good._repr_html_().startswith("<p><b>&lt;a&gt;</b> · 6 records</p><table>")
    assert empty._repr_html_() == f"<p><b>b</b> · {empty.failure.reason}: {empty.failure.message}</p>"  # type: ignore[union-attr]


@pytest.fixture
def axes() -> Any:
    """Axes that no screen has to show."""
    matplotlib = pytest.importorskip("matplotlib", reason="matplotlib is not installed: pip install matplotlib")
    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, made = pyplot.subplots()
    yield made
    pyplot.close(figure)


def test_plot_draws_what_there_is_most_of_and_mixes_no_bases(axes: Any) -> None:
    drawn = plot(extract(TEXT), ax=axes)

    assert drawn is axes
    assert axes.get_title() == "cpi · change · on a year earlier"
    assert axes.get_ylabel() == "percent"
    assert list(axes.get_lines()[0].get_ydata()) == [3.45, 2.63, 2.9]
    assert [tick.get_text() for tick in axes.get_xticklabels()] == ["2024-08", "2024-09", "2024-10"]
    assert [text.get_text() for text in axes.get_legend().get_texts()] == ["no place", "actual", "forecast"]


def test_plot_has_a_line_a_place_and_a_unit_of_its_size(axes: Any) -> None:
    plot(extract(TEXT), "grdp", ax=axes)

    assert axes.get_ylabel() == "trillion VND"
    assert [text.get_text() for text in axes.get_legend().get_texts()] == ["Hà Nam", "Nam Định"]
    assert list(axes.get_lines()[0].get_ydata()) == [float(Decimal("59.1234"))]


@pytest.mark.parametrize(("given", "told"), [({"indicator": "iip"}, "indicator=iip"), ({"place": "Huế"}, "place=Huế")])
def test_nothing_to_draw_is_said(given: dict[str, str], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        plot(extract(TEXT), **given)


def test_without_matplotlib_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "matplotlib", None)

    with pytest.raises(MissingExtraError, match="pip install matplotlib"):
        plot(extract(TEXT))


@pytest.mark.parametrize("width", [44, 70, 100])
def test_a_terminal_of_any_width_tears_no_number(width: int) -> None:
    from rich.console import Console

    console = Console(width=width, record=True, file=open("/dev/null", "w", encoding="utf-8"))  # noqa: SIM115
    with console.file:
        console.print(records_table(extract(TEXT), width))
        lines = console.export_text().splitlines()

    assert max(map(len, lines)) <= width
    assert any("59.123,4 tỷ đồng" in line for line in lines)


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning", "ignore:Proactor")
def test_the_notebook_of_the_docs_runs() -> None:
    nbclient = pytest.importorskip("nbclient", reason="nbclient is not installed: pip install nbclient ipykernel")
    nbformat = pytest.importorskip("nbformat")
    book = nbformat.read(Path(__file__).parents[2] / "docs" / "figures.ipynb", as_version=4)
    nbclient.NotebookClient(book, timeout=120, kernel_name="python3").execute()

    outputs = [output for cell in book.cells for output in cell.get("outputs", [])]
    assert [output for output in outputs if output.output_type == "error"] == []
    shown = {kind for output in outputs for kind in output.get("data", {})}
    assert {"text/html", "image/png"} <= shown
    assert "1 articles, 8 records, 0 not read" in outputs[-1]["data"]["text/plain"]
