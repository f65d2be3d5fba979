"""The page in a real browser: what a reader sees, clicks, corrects and takes home."""

import csv
import io
import json
import time
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("selenium", reason="selenium is not installed: pip install selenium")

from vnecon_extract.evaluate import evaluate_folder
from vnecon_extract.evaluate.gold import read_folder
from vnecon_extract.pipeline import Extractor
from vnecon_extract.report.model import ReportedArticle

from .browser import Page
from .pages import NAMES, html, reported

HOSTILE = (
    " date 2025-01 <script>window.hacked = 1</script> 😀 CPI tháng 1/2025 tăng 0,98% so với tháng trước. "
    "</script><img src=x onerror='window.hacked = 2'> {{data}} ${V} &lt;b&gt; Xuất khẩu đạt 33,1 tỷ USD 😀😀, "
    "tăng 4,3% so với cùng kỳ. <!-- ]]> 🇻🇳 Nhập khẩu 30,1 tỷ USD."
)


pytestmark = pytest.mark.filterwarnings("ignore:Workbook contains no default style")


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of four articles."""
    file = tmp_path_factory.mktemp("page") / "report.html"
    file.write_text(html([reported(name) for name in NAMES]), encoding="utf-8")
    return file


@pytest.fixture
def page(chromium: Any, path: Path) -> Page:
    """That page, open, on a desktop, with nothing judged."""
    opened = Page(chromium, path)
    opened.size(1440, 900)
    return opened


def records() -> list[Any]:
    """The records of the page, in its order."""
    return [record for name in NAMES for record in reported(name).records]


def test_opens_from_disk_without_errors_and_without_a_network(page: Page) -> None:
    assert [tile.text.split("\n")[0] for tile in page.all(".tile")][:2] == ["4", str(len(records()))]
    assert page.run("return performance.getEntriesByType('resource').length") == 0
    for view in ("table", "read/1", "review", "overview"):
        page.go(view)
    page.one("#chart svg")
    assert page.errors() == []


def test_a_cell_of_the_matrix_opens_the_table_with_its_records(page: Page) -> None:
    cell = page.one(".matrix .cell")
    count = int(cell.text)
    page.click(".matrix .cell")

    page.until(lambda: page.run("return V.view") == "table")
    assert len(page.until(page.shown)) == count


@pytest.mark.parametrize("axis", ["by_period", "by_place", "by_part"])
def test_chart_draws_points_with_unit_and_leads_to_the_sentence(page: Page, axis: str) -> None:
    page.choose("#chart-indicator", "cpi")
    page.choose("#chart-axis", axis)
    page.until(lambda: page.all("#chart svg .mark-symbol path"))

    assert "%" in page.text("#chart svg")
    key = page.run("return V.chartPoints(V.records.filter(V.drawable))[0].key")
    page.run("V.openRecord(V.byKey.get(arguments[0]))", key)
    assert page.run("return V.current.key") == key


def test_filters_by_facet_and_by_words_without_diacritics(page: Page) -> None:
    page.go("table")
    page.tick("indicator", "cpi")
    assert len(page.shown()) == sum(r.indicator == "cpi" for r in records())
    page.tick("kind", "level")
    assert len(page.shown()) == sum(r.indicator == "cpi" and r.kind == "level" for r in records())
    page.tick("indicator", "grdp")  # both: two choices of one facet leave what fits either
    assert {r.indicator for r in records()} > {"cpi", "grdp"}
    assert len(page.shown()) == sum(r.indicator in ("cpi", "grdp") and r.kind == "level" for r in records())
    page.click("#clear")
    page.fill("#search", "nam dinh grdp")
    page.until(lambda: 0 < len(page.shown()) < len(records()))
    assert {page.run("return V.fieldsOf(V.byKey.get(arguments[0])).place", key) for key in page.shown()} == {"Nam Định"}


def test_opens_on_the_newest_figures_with_their_change(chromium: Any, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    texts = (
        "Năm 2023, GRDP của Hà Nam đạt 52.000 tỷ đồng, tăng 9,41% so với năm 2022.",
        "Năm 2024, GRDP của Hà Nam đạt 59.000 tỷ đồng, tăng 10,93% so với năm 2023. "
        "Mục tiêu năm 2025 là 66.000 tỷ đồng.",
    )
    file.write_text(html([reported(f"ha-nam-{at}", text) for at, text in enumerate(texts)]), encoding="utf-8")
    page = Page(chromium, file)

    assert page.text(".headline .headvalue").startswith("59.000 tỷ đồng")
    assert "+10,93% so với 2023" in page.text(".headline .headchange")
    assert [place.text.split("\n") for place in page.all(".headplace")] == [["Hà Nam", "2024"]]
    page.choose("#headline-order", "change")
    page.until(lambda: "headlines=change" in page.run("return location.hash"))
    page.click(".headline .headvalue")
    assert page.text(".text .k-quote.on") == "59.000 tỷ đồng"
    assert page.errors() == []


def test_an_address_opens_the_view_it_was_taken_from(page: Page, path: Path) -> None:
    page.go("table")
    page.tick("indicator", "cpi")
    page.fill("#search", "lạm phát")
    page.until(lambda: "q=" in page.run("return location.hash"))
    page.run("V.grid.setSort('amount', 'desc')")
    page.until(lambda: "sort=amount-desc" in page.run("return location.hash"))
    table, shown = page.run("return location.hash.slice(1)"), page.shown()
    page.go("overview")
    page.choose("#chart-indicator", "fdi_registered")
    page.choose("#chart-axis", "by_place")
    overview, drawn = page.run("return location.hash.slice(1)"), page.run("return V.charted")

    again = Page(page.driver, path, table)
    again.until(lambda: again.all(".tabulator-row"))
    assert 0 < len(shown) < len(records())
    assert again.until(again.shown) == shown
    assert again.one("#search").get_attribute("value") == "lạm phát"
    again = Page(page.driver, path, overview)
    assert again.run("return V.charted") == drawn
    again.press("2")
    again.until(lambda: again.run("return V.view") == "table")
    assert len(again.shown()) == len(records())


def test_periods_stand_as_far_apart_as_they_are(chromium: Any, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    text = "".join(
        f"Năm {year}, GRDP của Hà Nam tăng {growth}%. " for year, growth in ((2014, 7), (2022, 9), (2024, 11))
    )
    text += "9 tháng năm 2024, GRDP của Hà Nam tăng 8%."
    file.write_text(html([reported("ha-nam", text)]), encoding="utf-8")
    page = Page(chromium, file, "overview")
    page.choose("#chart-indicator", "grdp")
    page.until(lambda: page.all("#chart svg .mark-symbol path"))

    assert page.run("return V.chartPoints(V.records.filter(V.drawable)).length") == 4
    places = sorted(point.location["x"] for point in page.all("#chart svg .mark-symbol path"))
    assert len(places) == 3  # nine months are not drawn among years
    assert (places[1] - places[0]) / (places[2] - places[1]) == pytest.approx(4, rel=0.05)


def test_a_phone_gets_cards(page: Page) -> None:
    page.size(390, 844)
    page.go("table")
    page.driver.refresh()
    page.one(".figure")

    assert records()[0].quote.text in page.text(".figure .sentence")
    page.choose("#sort", "amount-desc")
    values = page.run("return V.grid.getData('active').map((row) => row.number)")
    assert values == sorted(values, reverse=True)
    page.click(".figure .sentence")
    page.until(lambda: page.run("return V.view") == "reader")


def test_sorts_by_value_and_by_period(page: Page) -> None:
    page.go("table")
    page.run("V.grid.setSort('amount', 'desc')")
    values = page.run("return V.grid.getData('active').map((row) => row.number)")
    assert values == sorted(values, reverse=True)
    page.run("V.grid.setSort('period', 'asc')")
    ends = page.run("return V.grid.getData('active').map((row) => V.periodOrder(V.fieldsOf(row.record).period))")
    assert ends == sorted(ends)


def test_row_leads_to_sentence_and_sentence_to_row(page: Page) -> None:
    page.go("table")
    page.fill("#search", "lạm phát cơ bản")
    page.until(lambda: 0 < len(page.shown()) < 20)
    page.click(".tabulator-row .tabulator-cell[tabulator-field='amount']")
    page.until(lambda: page.run("return V.view") == "reader")
    key = page.run("return V.current.key")

    quote = page.run("return V.current.quote.text")
    assert page.run("return [...document.querySelectorAll('.k-quote.on')].map((m) => m.textContent).join('')") == quote
    assert page.one(".card.current").get_attribute("data-key") == key
    page.press("t")
    page.until(lambda: page.all(".tabulator-row.current"))
    assert page.run("return V.view") == "table"


def test_every_record_is_highlighted_and_every_mark_says_what_the_record_says(page: Page) -> None:
    for at, name in enumerate(NAMES):
        page.go(f"read/{at}")
        shown = page.run(
            "return V.marked.filter((m) => m.kind === 'quote').flatMap((m) =>"
            " m.records.map((r) => [r.quote.text, m.elements.map((e) => e.textContent).join('')]))"
        )
        assert len(shown) == len(reported(name).records)
        assert all(quote == marked for quote, marked in shown)


def test_hover_draws_links_to_the_words_of_the_record(page: Page) -> None:
    page.go("read/1")
    quote = page.one(".text .k-quote")
    page.run("arguments[0].dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))", quote)

    drawn = {path.get_attribute("class").split()[1] for path in page.all(".links path")}
    assert {"l-subject", "l-period", "l-base"} <= drawn
    quote.click()
    assert page.one(".card.current .at").text == "1"


def test_numbers_left_over_are_listed_and_shown_in_the_text(page: Page) -> None:
    page.go("read/1")
    page.click(".paneltabs button:nth-child(2)")
    wanted = [e.text for e in reported(NAMES[1]).explained if e.record is None and e.what == "rejected"]

    shown = [number.text for number in page.all(".left.rejected .number, .left.missed .number")]
    assert sorted(shown) == sorted(wanted)
    page.click(".left.rejected .number, .left.missed .number")
    page.one(".k-left.flash")


def test_corrected_records_come_out_as_gold_that_the_scorer_reads(page: Page, downloads: Path, tmp_path: Path) -> None:
    page.go("read/0")
    page.press("j", "a")  # the first is right
    page.press("j", "e")  # the second is corrected
    page.fill("dialog [name=value]", "642.5e9")
    page.click("dialog button.main")
    assert "2023720000000" in page.text("dialog .wrong")  # how a value is written
    page.fill("dialog [name=value]", "643000000000")
    page.fill("dialog [name=period]", "9 tháng 2024")
    page.fill("dialog [name=breakdown]", "ngành: công nghiệp; khác: toàn ngành")
    page.click("dialog button.main")
    page.press("j", "x")  # the third is no record
    page.press("j", "i")  # the fourth is to be ignored
    page.click(".finish button")
    page.go("review")
    page.click("#review button.main")

    folder = tmp_path / "gold"
    with zipfile.ZipFile(page.downloaded(downloads, "gold.zip")) as packed:
        packed.extractall(folder)
    own = reported(NAMES[0])
    (gold,) = read_folder(folder)
    assert gold.body == own.article.text
    assert len(gold.records) == len(own.records) - 2
    assert gold.ignore == (gold.records[1].starts[0] - gold.records[1].starts[0] + own.records[3].quote.start,)
    changed = gold.records[1]
    assert (changed.value, changed.period, changed.base) == (Decimal("643000000000"), "2024-M01..2024-M09", "-")
    assert changed.breakdown == {"sector": "công nghiệp", "other": "toàn ngành"}
    scored = evaluate_folder(folder, Extractor()).to_dict()
    assert scored["detect"]["recall"] == 1
    assert scored["strict"]["recall"] == pytest.approx((len(gold.records) - 1) / len(gold.records), abs=1e-3)


def test_a_missed_record_is_added_from_a_selection(page: Page, downloads: Path, tmp_path: Path) -> None:
    text = reported(NAMES[1]).article.text
    start = text.index("11 nhóm hàng")
    page.go("read/1")
    page.select_text(start, start + len("11 nhóm"))
    page.click("#adding")
    assert page.text("dialog blockquote") == "11 nhóm"
    assert page.one("dialog [name=value]").get_attribute("value") == "11"
    page.fill("dialog [name=indicator]", "cpi")
    page.fill("dialog [name=unit]", "nhóm")
    page.click("dialog button.main")
    page.one(".card.v-added")
    page.driver.refresh()  # what was done is kept
    page.go("read/1")
    page.one(".card.v-added")
    page.click(".finish button")
    page.go("review")
    page.click("#review button.main")

    with zipfile.ZipFile(page.downloaded(downloads, "gold.zip")) as packed:
        labels = json.loads(packed.read(f"{NAMES[1]}.json"))
    (added,) = [record for record in labels["records"] if record["unit"] == "nhóm"]
    assert (added["starts"], added["value"]) == ([start], "11")


@pytest.mark.parametrize(
    ("field", "wrong", "told"),
    [
        ("value", "2.023,72", "2023720000000"),
        ("value", "", "cả từ và đến"),
        ("low", "1", "cả từ và đến"),
        ("period", "tháng 9", "9 tháng 2024"),
        ("period", "30/2/2024", "9 tháng 2024"),
        ("base", "năm ngoái", "kế hoạch"),
        ("indicator", "gdpp", "tên trong danh sách"),
        ("breakdown", "gạo", "sản phẩm: gạo"),
    ],
)
def test_a_correction_that_means_nothing_is_refused(page: Page, field: str, wrong: str, told: str) -> None:
    page.go("read/0")
    page.press("j", "e")
    page.fill(f"dialog [name={field}]", wrong)
    page.click("dialog button.main")

    assert told in page.text("dialog .wrong")
    assert page.run("return V.verdicts") == {}
    page.press("ESCAPE")


def test_csv_of_what_is_shown_holds_the_rows_that_the_command_writes(page: Page, downloads: Path) -> None:
    from vnecon_extract.flat import COLUMNS, row

    page.go("table")
    page.tick("indicator", "cpi")
    page.click("#csv")
    told = page.downloaded(downloads, "so-lieu.csv").read_text(encoding="utf-8-sig")

    rows = list(csv.DictReader(io.StringIO(told)))
    wanted = [row(record) for record in records() if record.indicator == "cpi"]
    said = [{c.name: "" if r[c.name] is None else str(r[c.name]) for c in COLUMNS if c.path} for r in wanted]
    assert [
        {c.name: r[c.name].replace("false", "False").replace("true", "True") for c in COLUMNS if c.path} for r in rows
    ] == said


def test_no_cell_of_a_csv_is_run_by_a_spreadsheet(page: Page) -> None:
    cells = ["=1+1", "+1+1", "-cmd", "@a", "\tb", "-5,2%", "+3.000", "cpi"]

    assert page.run(f"return {json.dumps(cells)}.map(V.inert)") == [*("'" + cell for cell in cells[:5]), *cells[5:]]


def test_excel_of_the_chosen_rows_has_typed_cells(page: Page, downloads: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    page.go("table")
    page.fill("#search", "GRDP nam dinh")
    page.until(lambda: 0 < len(page.shown()) < len(records()))
    page.run("V.grid.getRows('active').slice(0, 3).forEach((row) => row.select())")
    page.click("#excel")

    sheet = openpyxl.load_workbook(page.downloaded(downloads, "so-lieu.xlsx")).active
    head, *rows = sheet.iter_rows(values_only=True)
    chosen = [dict(zip(head, row, strict=True)) for row in rows]
    wanted = [reported(NAMES[2]).records[int(key.split(".")[1])] for key in page.shown()[:3]]
    assert [Decimal(str(row["value"])) for row in chosen] == [record.value for record in wanted]
    assert [row["period_end"].date() for row in chosen] == [r.period.end for r in wanted if r.period]
    assert sheet.freeze_panes == "B2"


def test_articles_are_text_whatever_they_hold(chromium: Any, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    hostile = reported("<img src=x onerror='window.hacked = 3'>", HOSTILE)
    file.write_text(html([hostile, reported(NAMES[0])]), encoding="utf-8")
    page = Page(chromium, file, "read/0")

    assert page.text(".text") == HOSTILE
    for view in ("table", "review", "overview", "read/0"):
        page.go(view)
    assert page.run("return window.hacked") is None
    shown = page.run(
        "return V.marked.filter((m) => m.kind === 'quote').map((m) => m.elements.map((e) => e.textContent).join(''))"
    )
    assert shown == [record.quote.text for record in hostile.records]
    start = HOSTILE.index("30,1 tỷ USD")
    page.select_text(start, start + len("30,1 tỷ USD"))
    assert page.run("const s = V.selected(); return [s.start, s.end]") == [start, start + len("30,1 tỷ USD")]
    assert page.errors() == []


def test_a_thousand_articles(chromium: Any, tmp_path: Path, record_property: Any) -> None:
    one = [reported(path) for path in NAMES]
    many = [_renamed(one[number % len(one)], f"bai-{number:04}") for number in range(1000)]
    file = tmp_path / "report.html"
    file.write_text(html(many), encoding="utf-8")
    began = time.monotonic()
    page = Page(chromium, file)
    record_property("load_seconds", round(time.monotonic() - began, 2))  # both loads of the helper
    record_property("bytes", file.stat().st_size)

    assert file.stat().st_size < 10_000_000
    page.go("table")
    page.click("#facet-article summary")
    page.fill("#facet-article .findchoice", "999")
    page.tick("article", "999")
    assert len(page.shown()) == len(one[999 % len(one)].records)
    page.click(".tabulator-row .tabulator-cell[tabulator-field='amount']")
    page.one(".card.current")
    assert page.errors() == []


def _renamed(reported_article: ReportedArticle, name: str) -> ReportedArticle:
    article = reported_article.article.model_copy(update={"id": name})
    own = [record.model_copy(update={"article": name}) for record in reported_article.records]
    return replace(reported_article, article=article, records=own)


def test_contradictions_lead_to_their_sentences(chromium: Any, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    texts = [f"Năm 2024, GRDP của Hà Nam tăng {growth}% so với năm 2023." for growth in ("10,93", "10,5", "10,9")]
    file.write_text(html([reported(f"bai-{at}", text) for at, text in enumerate(texts)]), encoding="utf-8")
    page = Page(chromium, file)

    assert [link.text.split()[0] for link in page.all(".clash a")] == ["+10,93%", "+10,5%", "+10,9%"]
    page.click(".clash li:nth-child(2) a")
    assert page.text(".text .k-quote.on") == "10,5%"


def test_arithmetic_that_does_not_come_out_leads_to_its_numbers(chromium: Any, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    text = (
        "Năm 2024, xuất khẩu của Hà Nam đạt 5,54 tỷ USD, tăng 7,9% so với năm 2023. "
        "Năm 2023, xuất khẩu của Hà Nam đạt 5,04 tỷ USD."
    )
    file.write_text(html([reported("ha-nam", text)]), encoding="utf-8")
    page = Page(chromium, file, "overview")

    assert "5,54 tỷ USD / 5,04 tỷ USD - 1 = 9.92063" in page.text("#arithmetic h3")
    page.click("#arithmetic li:nth-child(3) a")
    assert page.text(".text .k-quote.on") == "5,04 tỷ USD"
    assert page.errors() == []


def test_records_without_articles_still_make_a_page(chromium: Any, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    own = reported(NAMES[1])
    file.write_text(html([ReportedArticle(own.article.model_copy(update={"text": ""}), own.records)]), encoding="utf-8")
    page = Page(chromium, file, "overview")

    assert "không có văn bản" in page.text(".notice")
    page.go("read/0/0.3")
    assert page.text(".card.current blockquote") == own.records[3].quote.text
    page.go("table")
    assert len(page.shown()) == len(own.records)
    assert page.errors() == []


def test_speaks_vietnamese_and_english_and_remembers(page: Page) -> None:
    page.go("read/1")
    assert page.one("#tabs a").text == "Tổng quan"
    page.click("#language")
    assert page.one("#tabs a").text == "Overview"
    assert page.run("return document.documentElement.lang") == "en"
    assert "Consumer price index" in page.text(".card")
    page.driver.refresh()
    assert page.until(lambda: page.one("#tabs a").text) == "Overview"


def test_everything_can_be_done_with_keys(page: Page) -> None:
    page.press("2")
    page.until(lambda: page.run("return V.view") == "table")
    page.press("/")
    page.until(lambda: page.run("return document.activeElement.id") == "search")
    page.press("FDI", "ESCAPE")
    page.until(lambda: 0 < len(page.shown()) < len(records()))
    page.run("document.querySelector('.gridholder').focus()")
    page.press("ARROW_DOWN", "ARROW_DOWN", " ", "ENTER")
    page.until(lambda: page.run("return V.view") == "reader")
    key = page.run("return V.current.key")
    page.press("a", "j")
    assert page.run("return V.verdicts") == {key: {"verdict": "accepted"}}
    assert page.run("return V.current.key") != key
    page.press("n", "p", "?")
    page.one("dialog[open] .keys")
    page.press("ESCAPE", "1")
    page.until(lambda: page.run("return V.view") == "overview")
    assert page.errors() == []


@pytest.mark.parametrize("width", [360, 800, 1440])
@pytest.mark.parametrize("view", ["overview", "table", "read/1", "review"])
def test_no_screen_is_too_narrow(page: Page, view: str, width: int) -> None:
    page.size(width, 740)
    page.go(view)
    page.driver.refresh()
    page.until(lambda: page.all("#tabs a"))

    assert page.run("return document.documentElement.scrollWidth") <= width


def test_dark_mode_follows_the_system_and_the_button(chromium: Any, path: Path) -> None:
    chromium.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    )
    page = Page(chromium, path)
    ground = "return getComputedStyle(document.body).backgroundColor"
    dark = page.run(ground)
    page.click("#theme")

    assert page.run("return document.documentElement.dataset.theme") == "light"
    assert page.run(ground) != dark
    chromium.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def test_paper_gets_the_whole_table(page: Page) -> None:
    page.go("table")
    page.run("window.dispatchEvent(new Event('beforeprint'))")

    assert len(page.all(".printed tbody tr")) == len(records())
    page.run("window.dispatchEvent(new Event('afterprint'))")
    assert page.all(".printed") == []


def test_what_came_second_takes_the_place_of_what_is_doubted(page: Page) -> None:
    page.go("review")
    assert page.all(".pays .first")  # what it pays most to look at stands first
    at = next(a for a, name in enumerate(NAMES) if any(d.instead for r in reported(name).records for d in r.doubts))
    page.go(f"read/{at}")
    wanted = len(page.all(".card .instead"))
    page.click(".card .instead")
    page.one(".card.v-corrected")

    assert len(page.all(".card .instead")) < wanted
