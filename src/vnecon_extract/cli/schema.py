"""``vnecon-extract schema``: the record as JSON Schema."""

import json

import typer


def schema() -> None:
    """Print the JSON Schema of a record."""
    from vnecon_extract.records import IndicatorRecord

    typer.echo(json.dumps(IndicatorRecord.model_json_schema(mode="serialization"), ensure_ascii=False, indent=2))
