"""Model files for the tests to judge by."""

from typing import Any

from vnecon_extract.confidence.model import FIELDS

EVEN = {"bias": 0.0, "slope": 1.0}


def file(whole: dict[str, float] | None = None, **fields: dict[str, Any]) -> dict[str, Any]:
    """A model file in which all fields but the given ones are as good as sure."""
    sure = {name: {"bias": 30.0, "weights": {}} for name in FIELDS}
    return {"fitted": {}, "fields": sure | fields, "whole": whole or EVEN}
