"""Everything about a run besides what is read and written."""

from dataclasses import dataclass, field

from vnecon_extract.batch.items import Limits
from vnecon_extract.batch.work import Recipe

ENGINES = ("local", "ray")


@dataclass(frozen=True)
class Options:
    """``workers`` is the number of processes: None for one a core, 0 for none but this one; records less sure than
    ``min_confidence`` go to files of their own."""

    recipe: Recipe = field(default_factory=Recipe)
    limits: Limits = field(default_factory=Limits)
    workers: int | None = None
    engine: str = "local"
    resume: bool = False
    retry_failed: bool = False
    overwrite: bool = False
    format: str | None = None
    excel_csv: bool = False
    min_confidence: float | None = None
    progress: bool | None = None
