"""Values, periods and codes as people read them; and the page says the same."""

import json
import shutil
import subprocess
from datetime import date
from decimal import Decimal
from importlib import resources

import pytest

from vnecon_extract import extract
from vnecon_extract.batch.sinks.readable import comparison
from vnecon_extract.flat import row
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.display import heads, period_wordings, scales, terms, unit_wordings
from vnecon_extract.knowledge.indicators import indicators
from vnecon_extract.knowledge.quantities import units
from vnecon_extract.records import IndicatorRecord
from vnecon_extract.report.labels import period_label
from vnecon_extract.report.model import page_values
from vnecon_extract.wording import Wording, frequency, wording

KNOWLEDGE = Knowledge()
VI, EN = Wording(KNOWLEDGE), Wording(KNOWLEDGE, "en")
PERIODS = [(entry.code, example) for entry in period_wordings(KNOWLEDGE) for example in entry.examples]
ASSETS = resources.files("vnecon_extract.report") / "assets"
TEXT = (
    "9 tháng đầu năm 2025, thu ngân sách của tỉnh đạt 642 tỷ đồng, tăng 12,5% so với cùng kỳ. "
    "Giá gạo xuất khẩu từ 450 - 455 USD/tấn. Thu nhập bình quân quý III/2025 đạt hơn 5,4 triệu đồng/người/tháng. "
    "Năm 2024, GRDP của Hà Nam đạt khoảng 59.123,45 tỷ đồng; sản lượng lúa đạt 402.500 tấn, giảm 0,35%. "
    "Năm 2025, khu vực dịch vụ đóng góp 2,58 điểm phần trăm vào mức tăng GRDP, chiếm 42,3%. "
    "Tháng 9/2024, CPI tăng 0,29% so với tháng trước. Tính đến ngày 15/11/2024, dư nợ tín dụng đạt 15.000.500 tỷ đồng."
)


def days(words: str) -> tuple[date | None, date | None]:
    first, last = (part.strip() for part in words.split(","))
    return date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None


@pytest.mark.parametrize(("code", "example"), PERIODS)
def test_periods(code: str, example: str) -> None:
    given, said = example.split(": ")
    assert VI.span(*days(given)) == said
    assert EN.span(*days(given))


@pytest.mark.parametrize("example", [example for scale in scales(KNOWLEDGE) for example in scale.examples])
def test_scales(example: str) -> None:
    given, said = example.split(": ")
    assert VI.scaled(Decimal(given)) == said


@pytest.mark.parametrize("example", [example for unit in unit_wordings(KNOWLEDGE) for example in unit.examples])
def test_units_of_their_own_name(example: str) -> None:
    given, said = example.split(": ")
    value, unit = given.split()
    assert VI.figure(Decimal(value), (None, None), unit, "level", "exact") == said


@pytest.mark.parametrize("entry", terms(KNOWLEDGE), ids=lambda entry: entry.code)
def test_terms(entry: object) -> None:
    """Each example holds a record that has the code."""
    for text in entry.examples:  # type: ignore[attr-defined]
        assert entry.code in {code for record in extract(text) for code in codes(record)}, text  # type: ignore[attr-defined]


def codes(record: IndicatorRecord) -> set[str]:
    base = {f"base_{record.base.kind.value}"} if record.base else set()
    plain = {f"kind_{record.kind.value}", f"status_{record.status.value}", f"sign_{record.bound.value}"}
    return base | plain | {comparison(row(record))}


def test_heads_have_words_in_both_languages() -> None:
    assert [head.code for head in heads(KNOWLEDGE) if not (head.vi and head.en and head.examples)] == []


def test_no_digit_is_lost() -> None:
    long = Decimal("-" + "1234567890" * 5 + ".000100")
    assert VI.scaled(long).replace(".", "").replace(",", "") == "−" + "1234567890" * 5 + "0001 tỷ"
    assert VI.scaled(Decimal("5.20")) == "5,20"


@pytest.mark.parametrize(
    ("first", "last", "freq"),
    [
        ("2024-01-01", "2024-12-31", "A"),
        ("2024-07-01", "2024-12-31", "S"),
        ("2024-04-01", "2024-06-30", "Q"),
        ("2024-02-01", "2024-02-29", "M"),
        ("2024-01-01", "2024-09-30", "P9M"),
        ("2024-02-01", "2024-04-30", "P3M"),
        ("2021-01-01", "2025-12-31", "P5Y"),
        ("2024-11-15", "2024-11-15", "D"),
        ("2024-11-01", "2024-11-15", "P15D"),
        ("", "2024-11-15", "D"),
        ("", "", None),
    ],
)
def test_frequency(first: str, last: str, freq: str | None) -> None:
    assert frequency(*days(f"{first},{last}")) == freq


def test_a_record_in_a_line() -> None:
    record = extract("Năm 2024, GRDP của Hà Nam tăng 10,93% so với năm trước.")[0]
    assert VI.summary(record) == "Tổng sản phẩm trên địa bàn · +10,93% so với 2023 · 2024 · Hà Nam"
    assert wording(None, "en").against(record.base) == "vs 2023"


def test_what_nobody_knows_is_shown_as_it_is() -> None:
    assert (VI.indicator("coffee"), VI.unit("bưởi/VND"), VI.term("kind_odd")) == ("coffee", "bưởi/đồng", "odd")


def test_the_page_says_the_same() -> None:
    """Its own code, run by node on the same figures and periods, in both languages."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    records = extract(TEXT)
    values = page_values([], KNOWLEDGE, {})
    fields = [
        {n: r.to_dict()[n] for n in ("kind", "value", "low", "high", "unit", "bound", "indicator")} for r in records
    ]
    labels = [period_label(r.period) for r in records] + [label_of_days(example) for _, example in PERIODS]
    code = (
        f"const V = {{data: {json.dumps(values)}, words: {(ASSETS / 'words.json').read_text(encoding='utf-8')}}};"
        "V.t = (key) => V.words[key][V.language === 'vi' ? 0 : 1];"
        + (ASSETS / "format.js").read_text(encoding="utf-8")
        + f"const fields = {json.dumps(fields)}; const labels = {json.dumps(labels)}; const said = [];"
        "for (V.language of ['vi', 'en']) said.push([fields.map(V.amountUnit), labels.map(V.periodName),"
        "fields.map((f) => V.indicatorName(f.indicator))]);"
        "console.log(JSON.stringify(said));"
    )
    done = subprocess.run([node, "-"], input=code, capture_output=True, encoding="utf-8", check=True)
    for words, said in zip((VI, EN), json.loads(done.stdout), strict=True):
        assert said[0] == [words.amount(r) for r in records]
        assert said[1] == [
            *(words.period(r.period) for r in records),
            *(words.span(*days(example.split(": ")[0])) for _, example in PERIODS),
        ]
        assert said[2] == [words.indicator(r.indicator) for r in records]


def label_of_days(example: str) -> str:
    from vnecon_extract.records import Period

    first, last = days(example.split(": ")[0])
    return period_label(Period(label="", start=first, end=last))


def test_the_words_of_the_page_are_these() -> None:
    page = json.loads((ASSETS / "words.json").read_text(encoding="utf-8"))
    own = {entry.code: [entry.vi, entry.en] for entry in terms(KNOWLEDGE) if entry.code in page}
    assert own == {code: page[code] for code in own}
    assert len(own) > 10


def test_every_code_has_a_name() -> None:
    assert [i.code for i in indicators(KNOWLEDGE) if VI.indicator(i.code) == i.code] == []
    assert all(EN.unit(unit.code) for unit in units(KNOWLEDGE))
