"""Records as flat rows: one record a row, nested fields under documented names, exact types, and names for people.

``docs/batch.md`` lists the columns; a test compares the two.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from vnecon_extract.errors import MissingExtraError
from vnecon_extract.records import IndicatorRecord
from vnecon_extract.wording import Wording, frequency, wording


class Column(NamedTuple):
    """One column: its name, its type (``text date decimal number integer boolean``), where in the record it stands.

    A column without a path is worded from the others.
    """

    name: str
    type: str
    path: tuple[str, ...]
    means: str = ""


def _column(name: str, kind: str, path: str, means: str) -> Column:
    return Column(name, kind, tuple(path.split(".")), means)


COLUMNS: tuple[Column, ...] = (
    _column("article", "text", "article", "id of the article"),
    _column("published", "text", "published", "date of publication: 2025, 2025-01 or 2025-01-15"),
    _column("kind", "text", "kind", "level, change, ratio, share, contribution"),
    _column("indicator", "text", "indicator", "code of the indicator"),
    _column("subject", "text", "subject.text", "words that name what is measured"),
    *(
        _column(f"breakdown_{name}", "text", f"breakdown.{name}", f"part of the indicator, by {name}")
        for name in ("sector", "product", "partner", "owner", "source", "other")
    ),
    _column("value", "decimal", "value", "exact value in base units; empty for a range"),
    _column("low", "decimal", "low", "lower end of a range"),
    _column("high", "decimal", "high", "upper end of a range"),
    _column("unit", "text", "unit", "code of the unit: VND, percent, USD/tonne"),
    _column("bound", "text", "bound", "exact, approx, over, under, range"),
    _column("status", "text", "status", "actual, estimate, forecast, target"),
    _column("period", "text", "period.label", "SDMX TIME_PERIOD of the value"),
    _column("period_start", "date", "period.start", "first day of it"),
    _column("period_end", "date", "period.end", "last day of it"),
    _column("base_kind", "text", "base.kind", "what a change or ratio is against: period, plan, other"),
    _column("base_period", "text", "base.period.label", "SDMX TIME_PERIOD of the base"),
    _column("base_period_start", "date", "base.period.start", "first day of it"),
    _column("base_period_end", "date", "base.period.end", "last day of it"),
    _column("base_implied", "boolean", "base.implied", "the text leaves the base to the kind of series"),
    _column("place", "text", "place.name", "official name of the place"),
    _column("place_code", "text", "place.code", "ISO 3166 code of the place"),
    _column("place_official_code", "text", "place.official_code", "number of a province at the statistics office"),
    _column("place_level", "text", "place.level", "country, province, district, commune, ward, ..."),
    _column("place_within", "text", "place.within", "province that a unit below it lies in"),
    _column("place_successor", "text", "place.successor", "unit the place is part of since 1 July 2025"),
    _column("price_basis", "text", "price_basis.kind", "constant or current prices"),
    _column("price_basis_year", "integer", "price_basis.year", "year of the constant prices"),
    _column("attribution", "text", "attribution", "who is said to have given the figure"),
    _column("entity", "text", "entity", "the company or project whose own figure it is"),
    _column("quote", "text", "quote.text", "the number with its unit, verbatim"),
    _column("quote_start", "integer", "quote.start", "where the quote begins in the article's text"),
    _column("quote_end", "integer", "quote.end", "where it ends"),
    _column("subject_start", "integer", "subject.start", "where the subject begins"),
    _column("subject_end", "integer", "subject.end", "where it ends"),
    _column("sentence_start", "integer", "sentence.start", "where the sentence begins"),
    _column("sentence_end", "integer", "sentence.end", "where it ends"),
    _column("flags", "text", "flags", "doubts the extractor has, joined by ;"),
    _column("confidence", "number", "confidence", "probability that all of it is right, 0 to 1"),
    _column("doubts", "text", "doubts", "fields that are likely to be wrong, with the reason, joined by ;"),
    _column("sentence", "text", "sentence.text", "the sentence that the number stands in"),
    Column("indicator_vi", "text", (), "name of the indicator in Vietnamese"),
    Column("indicator_en", "text", (), "name of the indicator in English"),
    Column("period_text", "text", (), "the period in words: 9 tháng 2025"),
    Column("freq", "text", (), "length of the period: A, S, Q, M, D, else P9M"),
)
# What the run knows of the article, beside each of its records.
ARTICLE_COLUMNS: tuple[Column, ...] = (
    _column("title", "text", "title", "title of the article"),
    _column("url", "text", "url", "address of the article"),
    _column("source", "text", "source", "file (and member, and row) the article was read from"),
    _column("duplicate_of", "text", "duplicate_of", "id of an earlier article that this one repeats"),
)
WHOLE, FRACTION = 26, 12  # digits before and after the point in decimal columns: decimal128(38, 12)
Row = dict[str, Any]
_READ: dict[str, Callable[[Any], Any]] = {
    "date": date.fromisoformat,
    "decimal": Decimal,
    "text": lambda value: ";".join(map(_in_words, value)) if isinstance(value, list | tuple) else str(value),
    "number": float,
    "integer": int,
    "boolean": bool,
}


def _in_words(value: Any) -> str:
    """One of several: a doubt, or a flag."""
    return f"{value['field']}: {value['reason']}" if isinstance(value, Mapping) else str(value)


def row(record: IndicatorRecord | Mapping[str, Any], words: Wording | None = None) -> Row:
    """A record (or its JSON form) as a flat row, worded with ``words``; what it has not is None."""
    values: Any = record.to_dict() if isinstance(record, IndicatorRecord) else record
    flat = _cells(values, COLUMNS)
    return flat | _worded(flat, words or wording())


def _worded(flat: Row, words: Wording) -> Row:
    first, last = flat["period_start"], flat["period_end"]
    return {
        "indicator_vi": words.indicator(flat["indicator"]),
        "indicator_en": words.translated("en").indicator(flat["indicator"]),
        "period_text": words.span(first, last) if first or last else None,
        "freq": frequency(first, last),
    }


def _cells(values: Any, columns: Sequence[Column]) -> Row:
    return {column.name: _cell(values, column) if column.path else None for column in columns}


def _cell(values: Any, column: Column) -> Any:
    for part in column.path:
        values = values.get(part) if values else None
    if values is None or values in ("", []) or values == ():
        return None
    return _READ[column.type](values)


def fits(value: Decimal | None) -> bool:
    """Whether a decimal column holds a value exactly."""
    if not value:
        return True
    if not -FRACTION <= value.adjusted() < WHOLE:
        return False
    return len(f"{value:f}".partition(".")[2].rstrip("0")) <= FRACTION


def rows(
    lines: Iterable[bytes | str], about: Mapping[str, Any] | None = None, words: Wording | None = None
) -> Iterator[Row]:
    """JSON lines of one article as rows, with what is known ``about`` the article in further columns."""
    beside = {} if about is None else _cells(about, ARTICLE_COLUMNS)
    for line in lines:
        yield row(json.loads(line), words) | beside


def arrow_schema(columns: Sequence[Column] = COLUMNS) -> Any:
    """The schema of Parquet files and Arrow tables: it never depends on the data."""
    pa = _pyarrow()
    types = {
        "text": pa.string(),
        "date": pa.date32(),
        "decimal": pa.decimal128(WHOLE + FRACTION, FRACTION),
        "number": pa.float64(),
        "integer": pa.int32(),
        "boolean": pa.bool_(),
    }
    return pa.schema([pa.field(c.name, types[c.type], metadata={"means": c.means}) for c in columns])


def arrow_table(flat: Sequence[Row], columns: Sequence[Column] = COLUMNS) -> Any:
    """Rows as an Arrow table.  A value too long for its column is left null and flagged, never rounded."""
    decimals = [c.name for c in columns if c.type == "decimal"]
    checked = [r if all(fits(r[name]) for name in decimals) else _flagged(r, decimals) for r in flat]
    return _pyarrow().Table.from_pylist(checked, schema=arrow_schema(columns))


def _flagged(r: Row, decimals: Sequence[str]) -> Row:
    flags = ";".join(filter(None, (r["flags"], "value_too_long_for_column")))
    return r | {name: None for name in decimals if not fits(r[name])} | {"flags": flags}


def to_arrow(records: Iterable[IndicatorRecord], words: Wording | None = None) -> Any:
    """Records as a ``pyarrow.Table``: decimal128 values, real dates."""
    return arrow_table([row(record, words) for record in records])


def to_dataframe(
    records: Iterable[IndicatorRecord],
    library: str | None = None,
    *,
    exact: bool = True,
    words: Wording | None = None,
) -> Any:
    """Records as a data frame of pandas or, where that is not installed, of polars; ``library`` chooses.

    Values are exact decimals and days are dates; without ``exact`` they are floats and, in pandas, timestamps, which is
    what plotting wants.
    """
    flat = [row(record, words) for record in records]
    for name in [library] if library else ["pandas", "polars"]:
        try:
            return _pandas(flat, exact) if name == "pandas" else _polars(flat, exact)
        except ModuleNotFoundError:
            continue
    raise MissingExtraError(f"a data frame needs {library or 'pandas or polars'}: pip install {library or 'pandas'}")


def _pandas(flat: Sequence[Row], exact: bool) -> Any:
    import pandas

    frame = pandas.DataFrame(flat, columns=[column.name for column in COLUMNS])
    if exact:
        return frame
    for column in COLUMNS:
        if column.type == "decimal":
            frame[column.name] = frame[column.name].astype(float)
        elif column.type == "date":
            # Of seconds: a year 1600 or 9999 has a timestamp too.
            frame[column.name] = frame[column.name].astype("datetime64[s]")
    return frame


def _polars(flat: Sequence[Row], exact: bool) -> Any:
    import polars

    frame = polars.from_arrow(arrow_table(flat))
    decimals = [] if exact else [column.name for column in COLUMNS if column.type == "decimal"]
    return frame.with_columns(polars.col(name).cast(polars.Float64) for name in decimals)


def _pyarrow() -> Any:
    try:
        import pyarrow
    except ImportError as error:
        raise MissingExtraError('Arrow tables need pyarrow: pip install "vnecon-extract[arrow]"') from error
    return pyarrow
