"""Records as brat, Label Studio, spaCy and tool-calling models take them."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from vnecon_extract import extract, tool_schema
from vnecon_extract.annotations import BRAT_CONFIG, LABEL_STUDIO_CONFIG, brat, label_studio, spacy_doc
from vnecon_extract.cli import main
from vnecon_extract.errors import MissingExtraError
from vnecon_extract.records import IndicatorRecord

TEXT = "🌾 Năm 2024, CPI tăng 3,63%, GRDP của Hà Nam đạt 59.123\ntỷ đồng, tăng 10,93% so với năm 2023."
ENTITY = re.compile(r"^T\d+\t(\w+) ([\d ;]+)\t(.*)$", re.MULTILINE)


def test_brat_spans_are_the_words_of_the_text() -> None:
    told = brat(TEXT, extract(TEXT))
    found = ENTITY.findall(told)
    assert [(label, words) for label, _, words in found if label == "Figure"] == [
        ("Figure", "3,63%"), ("Figure", "59.123 tỷ đồng"), ("Figure", "10,93%"),
    ]  # fmt: skip
    for _, spans, words in found:
        pieces = [TEXT[int(start) : int(end)] for start, end in (span.split() for span in spans.split(";"))]
        assert " ".join(pieces) == words
        assert "\n" not in "".join(pieces)
    assert told.count("\nR") == 3
    names = set(re.findall(r"^[TRA]\d+\t(\w+)", told, re.MULTILINE))
    assert names <= set(re.findall(r"^(\w+)", BRAT_CONFIG, re.MULTILINE))


def test_brat_keeps_whole_records_in_notes() -> None:
    notes = re.findall(r"^#\d+\tAnnotatorNotes T\d+\t(.*)$", brat(TEXT, extract(TEXT)), re.MULTILINE)
    assert [IndicatorRecord.model_validate_json(note) for note in notes] == extract(TEXT)


def test_a_label_studio_task() -> None:
    task = label_studio("a", TEXT, extract(TEXT))
    result = task["predictions"][0]["result"]
    regions = {r["id"]: r["value"] for r in result if r["type"] == "labels"}
    assert task["data"] == {"id": "a", "text": TEXT}
    assert all(TEXT[value["start"] : value["end"]] == value["text"] for value in regions.values())
    assert [r["value"]["choices"] for r in result if r["type"] == "choices"] == [["change"], ["level"], ["change"]]
    relations = [r for r in result if r["type"] == "relation"]
    assert {r["from_id"] for r in relations} | {r["to_id"] for r in relations} == set(regions)
    assert {r["from_name"] for r in result if "from_name" in r} == set(
        re.findall(r' name="(\w+)" to', LABEL_STUDIO_CONFIG)
    )


def test_spacy_spans_have_their_records() -> None:
    pytest.importorskip("spacy", reason="spaCy is not installed: pip install spacy")
    doc = spacy_doc(TEXT, extract(TEXT))
    assert [(span.label_, span._.record.quote.text) for span in doc.spans["figures"]] == [
        ("change", "3,63%"), ("level", "59.123\ntỷ đồng"), ("change", "10,93%"),
    ]  # fmt: skip
    assert all(span._.record.quote.text in span.text for span in doc.spans["figures"])
    assert [span.label_ for span in doc.spans["subjects"]] == ["cpi", "grdp", "grdp"]


def test_without_spacy_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "spacy", None)
    with pytest.raises(MissingExtraError, match="spacy"):
        spacy_doc(TEXT, [])


def test_the_command_writes_folders_for_both(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "bao.txt"
    article.write_text(TEXT, encoding="utf-8")
    assert main(["annotate", str(article), "-o", str(tmp_path / "brat")]) == 0
    assert sorted(path.name for path in (tmp_path / "brat").iterdir()) == ["annotation.conf", "bao.ann", "bao.txt"]
    assert (tmp_path / "brat" / "bao.ann").read_text(encoding="utf-8").count("Figure") == 3
    assert main(["annotate", str(article), "-o", str(tmp_path / "ls"), "--for", "label-studio"]) == 0
    assert [task["data"]["id"] for task in json.loads((tmp_path / "ls" / "tasks.json").read_text("utf-8"))] == ["bao"]
    assert main(["annotate", str(article), "-o", str(tmp_path / "ls")]) == 2
    assert "not empty" in capsys.readouterr().err


def test_a_tool_schema_is_closed_and_without_references() -> None:
    schema = tool_schema()["input_schema"]
    text = json.dumps(schema)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert not any(word in text for word in ("$ref", "$defs", '"default"', '"format"', '"title"'))
    assert {json.dumps(o["required"]) == json.dumps([*o["properties"]]) for o in objects(schema)} == {True}
    assert all(o["additionalProperties"] is False for o in objects(schema))


def objects(schema: object) -> list[dict]:  # type: ignore[type-arg]
    inner = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    own = [schema] if isinstance(schema, dict) and schema.get("type") == "object" else []
    return [*own, *(o for part in inner for o in objects(part))]


def test_what_records_say_fits_the_tool_schema() -> None:
    """But for places, which are named only, and offsets."""
    given = []
    for record in extract(TEXT):
        values = record.to_dict()
        wanted = tool_schema()["input_schema"]["properties"]["records"]["items"]["properties"]
        base = {n: values["base"][n] for n in ("kind", "period")} if values["base"] else None
        parts = dict.fromkeys(wanted["breakdown"]["properties"]) | values["breakdown"]
        words = {name: values[name]["text"] for name in ("quote", "subject", "sentence")}
        place = values["place"]["name"] if values["place"] else None
        whole = {n: values[n] for n in wanted} | words | {"base": base, "breakdown": parts, "place": place}
        given.append(whole)
    jsonschema.validate({"records": given}, tool_schema()["input_schema"])


def test_the_command_prints_the_tool_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "--tool"]) == 0
    assert json.loads(capsys.readouterr().out)["name"] == "report_figures"
