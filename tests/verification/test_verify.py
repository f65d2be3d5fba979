"""Claims held against texts: all that stands there is ok, nothing that was altered is."""

import csv
import io
import json
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnecon_extract import Article, Extractor, IndicatorRecord, Records
from vnecon_extract.flat import row
from vnecon_extract.verification import Verdict, Verifier, verify
from vnecon_extract.verification.doubts import doubts_of

ARTICLES = sorted((Path(__file__).parents[1] / "fixtures" / "articles").glob("*.txt"))


class Remembering(Extractor):
    """Reads an article once, however often claims about it are drawn."""

    @cache  # noqa: B019 - as long as the tests run
    def extract(self, article: Article, published: None = None) -> Records:
        return super().extract(article, published)


VERIFIER = Verifier(Remembering())
TEXT = (
    "Năm 2024, GRDP của Hà Nam ước đạt 59.123,4 tỷ đồng, tăng 10,93% so với năm 2023; trong đó thu ngân sách đạt "
    "15.230 tỷ đồng, giảm 2,1%. Năm 2025, tỉnh phấn đấu GRDP tăng từ 10 - 10,5%. Công ty A lãi 5,2 tỷ đồng."
)
GRDP = {"value": "59.123,4", "unit": "tỷ đồng"}


@cache
def read(path: Path) -> tuple[Article, tuple[IndicatorRecord, ...]]:
    """An article and its records."""
    article = Article(id=path.stem, text=path.read_text(encoding="utf-8"))
    return article, tuple(Extractor().extract(article))


def as_csv_row(record: IndicatorRecord) -> dict[str, str]:
    """A record as a row of a CSV file that is read again."""
    flat = row(record)
    file = io.StringIO()
    writer = csv.DictWriter(file, list(flat))
    writer.writeheader()
    writer.writerow(flat)
    file.seek(0)
    return next(csv.DictReader(file))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
@pytest.mark.parametrize(
    "form",
    [lambda r: r, lambda r: json.loads(r.to_json()), as_csv_row],
    ids=["records", "JSON", "CSV"],
)
def test_every_record_as_it_stands_is_ok(path: Path, form: Callable[[IndicatorRecord], Any]) -> None:
    article, records = read(path)
    verdicts = VERIFIER.verify(article, map(form, records))

    assert [
        (r.quote.text, *v.reasons, *v.unsure) for r, v in zip(records, verdicts, strict=True) if v.word != "ok"
    ] == []
    assert [v.spans for v in verdicts] == [((r.quote.start, r.quote.end),) for r in records]


def other_digit(told: dict[str, Any], draw: st.DataObject) -> set[str]:
    key = "value" if told["value"] is not None else draw.draw(st.sampled_from(["low", "high"]))
    value = told[key]
    places = [i for i, letter in enumerate(value) if letter.isdigit()]
    at = draw.draw(st.sampled_from(places))
    new = draw.draw(st.sampled_from([d for d in "0123456789" if d != value[at]]))
    told[key] = value[:at] + new + value[at + 1 :]
    if told["value"] is None and Decimal(told["low"]) > Decimal(told["high"]):
        told["low"], told["high"] = told["high"], told["low"]
    return {"digits_differ", "scale", "range"}


def other_sign(told: dict[str, Any], _: st.DataObject) -> set[str]:
    ends = {key: str(-Decimal(told[key])) for key in ("value", "low", "high") if told[key] is not None}
    told |= ends if "value" in ends else {"low": ends["high"], "high": ends["low"]}
    return {"sign"}


def other_scale(told: dict[str, Any], draw: st.DataObject) -> set[str]:
    factor = draw.draw(st.sampled_from([Decimal(1000), Decimal("0.001"), Decimal(10), Decimal("0.1")]))
    told |= {key: f"{Decimal(told[key]) * factor:f}" for key in ("value", "low", "high") if told[key] is not None}
    return {"scale"}


def other_unit(told: dict[str, Any], draw: st.DataObject) -> set[str]:
    units = ["VND", "USD", "percent", "pp", "tonne", "ha", "person", "times", "enterprise"]
    told["unit"] = draw.draw(st.sampled_from([unit for unit in units if unit != told["unit"].split("/")[0]]))
    return {"unit"}


def other_period(told: dict[str, Any], draw: st.DataObject) -> set[str]:
    labels = {"2019": "2019-12-31", "2023-Q3": "2023-09-30", "2024-05": "2024-05-31", "2022-11-15": "2022-11-15"}
    # A stock at the end of a month is one of that month.
    told["period"] = draw.draw(st.sampled_from([of for of, end in labels.items() if end != told["period"]["end"]]))
    return {"period"}


def other_place(told: dict[str, Any], draw: st.DataObject) -> set[str]:
    names = ["Cà Mau", "VN-03", "Việt Nam", "Hoa Kỳ", "Bắc Kạn"]
    given = [name for name in names if name not in (told["place"]["name"], told["place"]["code"])]
    told["place"] = draw.draw(st.sampled_from(given))
    return {"place"}


def other_kind(told: dict[str, Any], draw: st.DataObject) -> set[str]:
    kinds = [kind for kind in ("level", "change", "ratio", "share", "contribution") if kind != told["kind"]]
    told["kind"] = draw.draw(st.sampled_from(kinds))
    return {"kind"}


def other_base(told: dict[str, Any], draw: st.DataObject) -> set[str]:
    label = (told["base"]["period"] or {}).get("label")
    bases = [base for base in ("plan", "other", "2018", "2020-Q1") if base not in (told["base"]["kind"], label)]
    told["base"] = draw.draw(st.sampled_from(bases))
    return {"base"}


ALTERATIONS: dict[str, tuple[Callable[..., set[str]], Callable[[IndicatorRecord], bool]]] = {
    "digit": (other_digit, lambda r: True),
    "sign": (other_sign, lambda r: any((r.value, r.low, r.high))),
    "scale": (other_scale, lambda r: any((r.value, r.low, r.high))),
    "unit": (other_unit, lambda r: bool(r.unit)),
    "period": (other_period, lambda r: r.period is not None),
    "place": (other_place, lambda r: r.place is not None),
    "kind": (other_kind, lambda r: True),
    "base": (other_base, lambda r: r.base is not None),
}


@pytest.mark.parametrize("what", ALTERATIONS)
@given(data=st.data())
def test_every_record_with_one_thing_altered_is_caught(what: str, data: st.DataObject) -> None:
    """By name; as unsure only where our own reading has that doubt."""
    alter, has = ALTERATIONS[what]
    article, records = read(data.draw(st.sampled_from([path for path in ARTICLES if read(path)[1]])))
    numbers = [n for n, record in enumerate(records) if has(record)]
    if not numbers:
        return
    record = records[data.draw(st.sampled_from(numbers))]
    told = json.loads(record.to_json())
    names = alter(told, data)
    if [told[key] and Decimal(told[key]) for key in ("value", "low", "high")] == [
        record.value, record.low, record.high,
    ] and what == "digit":  # fmt: skip
        return  # both ends of a range, turned round
    verdict = VERIFIER.verify(article, [told])[0]
    doubted = set(doubts_of(record)) | ({"unit"} if not known(record.unit) else set())

    assert caught(verdict, names, doubted), verdict


def known(unit: str) -> bool:
    from vnecon_extract.knowledge import Knowledge
    from vnecon_extract.knowledge.quantities import units

    return unit.split("/")[0] in {entry.code for entry in units(Knowledge())}


def caught(verdict: Verdict, names: set[str], doubted: set[str]) -> bool:
    """Whether one of ``names`` is a reason, or unsure where the record has that doubt."""
    if {reason.name for reason in verdict.reasons} & names:
        return True
    fields = {"value" if name == "scale" else name for name in names}
    return bool({reason.name for reason in verdict.unsure} & names) and bool(fields & doubted)


@pytest.mark.parametrize(
    ("claim", "reasons"),
    [
        pytest.param(GRDP, [], id="as it stands"),
        pytest.param({"value": 59123.4, "unit": "billion VND", "indicator": "GRDP"}, [], id="in English"),
        pytest.param({**GRDP, "subject": "tổng sản phẩm trên địa bàn"}, [], id="another name of the indicator"),
        pytest.param({**GRDP, "place": "ha nam", "period": "năm 2024", "status": "estimate"}, [], id="as people write"),
        pytest.param({**GRDP, "value": "59.132,4"}, ["digits_absent"], id="two digits changed round"),
        pytest.param({**GRDP, "value": "59.132,4", "indicator": "grdp"}, ["digits_differ"], id="of a named figure"),
        pytest.param({**GRDP, "unit": "triệu đồng"}, ["scale"], id="million for billion"),
        pytest.param({**GRDP, "unit": "tỷ USD"}, ["unit"], id="another currency"),
        pytest.param({"value": "2,1%", "kind": "change"}, ["sign"], id="a fall told as a rise"),
        pytest.param({"quote": "2,1%"}, [], id="prose quotes a fall without a sign"),
        pytest.param({"value": "10,93%", "kind": "level"}, ["kind"], id="a growth told as a level"),
        pytest.param({"value": "10,93%", "indicator": "cpi"}, ["indicator"], id="of another subject"),
        pytest.param({"value": "10,93%", "period": "2023"}, ["period"], id="the base's year for the figure's"),
        pytest.param({"value": "10,93%", "base": "2022"}, ["base"], id="another base"),
        pytest.param({**GRDP, "place": "Nam Định"}, ["place"], id="another province"),
        pytest.param({**GRDP, "status": "actual"}, ["status"], id="an estimate told as final"),
        pytest.param({**GRDP, "breakdown": {"product": "gạo"}}, ["breakdown"], id="a part that is none"),
        pytest.param({"value": 10, "unit": "%"}, ["range"], id="an end of a range"),
        pytest.param({"low": 10, "high": 10.5, "unit": "%", "status": "target"}, [], id="a range"),
        pytest.param({"quote": "giảm 2,1%", "base": "2023"}, [], id="words of the text"),
        pytest.param({"quote": "0,93%"}, ["quote", "digits_absent"], id="the end of another number"),
        pytest.param({"quote": "5,2 tỷ đồng"}, [], id="no indicator's figure, and nothing is claimed of it"),
        pytest.param({"value": 2024, "unit": "tỷ đồng"}, ["digits_absent"], id="a year is no figure"),
    ],
)
def test_reasons(claim: dict[str, Any], reasons: list[str]) -> None:
    verdict = verify(TEXT, [claim])[0]

    assert [reason.name for reason in verdict.reasons] == reasons
    assert verdict.ok == (not reasons)


@pytest.mark.parametrize(
    ("claim", "rounded"),
    [
        ({"value": "59,1", "unit": "nghìn tỷ đồng"}, "59.123,4 tỷ đồng"),
        ({"value": "59123", "unit": "tỷ đồng"}, "59.123,4 tỷ đồng"),
        ({"value": "10,9%"}, "10,93%"),
        ({"value": "11%"}, "10,93%"),
        ({"value": "10,93%"}, ""),
    ],
)
def test_rounding_is_allowed_where_it_is_asked_for_and_told(claim: dict[str, Any], rounded: str) -> None:
    verdict = verify(TEXT, [claim], rounding=True)[0]

    assert (verdict.ok, verdict.rounded) == (True, rounded)
    assert verify(TEXT, [claim])[0].ok == (not rounded)


@pytest.mark.parametrize("value", ["10,8%", "10,94%", "10,930001%", "12%"])
def test_rounding_is_no_licence(value: str) -> None:
    assert not verify(TEXT, [{"value": value}], rounding=True)[0].ok


@pytest.mark.parametrize(
    ("text", "claim", "unsure"),
    [
        pytest.param(
            "VN-Index tăng điểm\n\nNăm 2024, xuất khẩu đạt 400 tỷ USD.",
            {"value": "400 tỷ USD", "place": "Thái Lan"},
            ["place"],
            id="a place implied",
        ),
        pytest.param(
            "Tổng mức bán lẻ tháng 9/2024 đạt 530 tỷ đồng.",
            {"value": "530 tỷ đồng", "place": "Huế"},
            ["place"],
            id="no place said",
        ),
        pytest.param(
            TEXT,
            {"value": "5,2 tỷ đồng", "indicator": "grdp", "period": "2024"},
            ["indicator", "period"],
            id="no record",
        ),
    ],
)
def test_what_we_are_unsure_of_is_no_fault_of_the_claim(text: str, claim: dict[str, Any], unsure: list[str]) -> None:
    verdict = verify(text, [claim])[0]

    assert (verdict.word, [reason.name for reason in verdict.unsure]) == ("unsure", unsure)


def test_an_altered_quote_is_told_beside_what_stands_there() -> None:
    record = Extractor().extract(TEXT)[0].to_dict()
    record["quote"] = {**record["quote"], "text": "59.123,5 tỷ đồng"}

    reason = verify(TEXT, [record])[0].reasons[0]
    assert str(reason) == "quote: claimed 59.123,5 tỷ đồng, the text says 59.123,4 tỷ đồng"


def test_a_text_without_figures_bears_out_nothing() -> None:
    verdict = verify("Không có con số nào.", [GRDP])[0]

    assert [str(reason) for reason in verdict.reasons] == [
        "digits_absent: claimed 59123400000000 VND, the text says no figure"
    ]


def test_a_verdict_as_json() -> None:
    told = verify(TEXT, [{**GRDP, "period": "2023"}])[0].to_dict()

    assert json.loads(json.dumps(told))["reasons"] == [{"reason": "period", "claimed": "2023", "text_says": "2024"}]
    assert (told["verdict"], told["spans"]) == ("fails", [[34, 50]])
