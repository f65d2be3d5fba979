"""``vnecon-extract schema``: the record as JSON Schema."""

import json
from typing import Annotated

import typer


def schema(
    tool: Annotated[
        bool, typer.Option("--tool", help="As a tool definition for language models that call tools.")
    ] = False,
) -> None:
    """Print the JSON Schema of a record."""
    if tool:
        from vnecon_extract.schemas import tool_schema

        told = tool_schema()
    else:
        from vnecon_extract.records import IndicatorRecord

        told = IndicatorRecord.model_json_schema(mode="serialization")
    typer.echo(json.dumps(told, ensure_ascii=False, indent=2))
