"""Vietnamese economic news in, one typed record per figure out.

>>> import vnecon_extract
>>> "extract" in dir(vnecon_extract)
True

Nothing is loaded before it is asked for: ``import vnecon_extract`` costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vnecon_extract.arithmetic import checks
    from vnecon_extract.batch import extract_files, extract_many
    from vnecon_extract.codebook import flags, indicators, places, units
    from vnecon_extract.errors import VneconError
    from vnecon_extract.notebook import Records
    from vnecon_extract.pipeline import Extractor, explain, extract, ledger
    from vnecon_extract.quantities import find_quantities
    from vnecon_extract.records import Article, IndicatorRecord
    from vnecon_extract.report.plot import plot
    from vnecon_extract.reporting import report_files
    from vnecon_extract.schemas import tool_schema
    from vnecon_extract.verification import Verifier, verify

__all__ = [
    "Article",
    "Extractor",
    "IndicatorRecord",
    "Records",
    "Verifier",
    "VneconError",
    "checks",
    "explain",
    "extract",
    "extract_files",
    "extract_many",
    "find_quantities",
    "flags",
    "indicators",
    "ledger",
    "places",
    "plot",
    "report_files",
    "tool_schema",
    "units",
    "verify",
]

_ROOMS = {
    "Article": "records",
    "Extractor": "pipeline",
    "IndicatorRecord": "records",
    "Records": "notebook",
    "Verifier": "verification",
    "VneconError": "errors",
    "checks": "arithmetic",
    "explain": "pipeline",
    "extract": "pipeline",
    "extract_files": "batch",
    "extract_many": "batch",
    "find_quantities": "quantities",
    "flags": "codebook",
    "indicators": "codebook",
    "ledger": "pipeline",
    "places": "codebook",
    "plot": "report.plot",
    "report_files": "reporting",
    "tool_schema": "schemas",
    "units": "codebook",
    "verify": "verification",
}


def __getattr__(name: str) -> Any:
    if name == "__version__":
        return import_module("importlib.metadata").version("vnecon-extract")
    room = _ROOMS.get(name)
    if room is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{room}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, "__version__"})
