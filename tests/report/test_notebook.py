"""Records in a notebook, drawn, and on a terminal."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from vnecon_extract import Records, extract, plot
from vnecon_extract.batch import extract_many
from vnecon_extract.errors import MissingExtraError, UsageError
from vnecon_extract.records import Article
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
    assert "59,123,400,000,000 VND" in shown


def test_a_table_without_the_text_shows_quotes() -> None:
    shown = Records(extract(TEXT))._repr_html_()

    assert ">3,45%</mark></td>" in shown


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
    assert any("59,123,400,000,000 VND" in line for line in lines)


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
