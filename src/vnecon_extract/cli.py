"""The command ``vnecon-extract``: arguments only; what is done with them is said in ``batch`` and ``report``."""

import json
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from vnecon_extract.errors import ArticleError, KnowledgeError, UsageError, VneconError
from vnecon_extract.visible import visible

app = typer.Typer(
    name="vnecon-extract",
    help="Vietnamese economic news in, one typed record per figure out.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Place = Annotated[str | None, typer.Option(help="Place of figures for which the text names none: Bắc Kạn, VN-53.")]
OwnKnowledge = Annotated[str | None, typer.Option(help="Folder with data files of yours, laid over the built-in ones.")]


def _date(given: str | None) -> str | None:
    if given is None:
        return None
    from vnecon_extract.timex.document_date import given_date

    try:
        return given_date(given)
    except ArticleError as error:
        raise typer.BadParameter(str(error)) from error


Published = Annotated[
    str | None,
    typer.Option(help="Date of articles that tell none: 2025, 2025-01, 2025-01-15.", metavar="DATE", callback=_date),
]
File = Annotated[
    str,
    typer.Argument(help="A file with an article (txt, html, docx, json, jsonl, ...); - for text on standard input."),
]


def _version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        typer.echo(f"vnecon-extract {version('vnecon-extract')}")
        raise typer.Exit


@app.callback()
def _any_verb(
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_version, help="Print the version, and end.")
    ] = False,
) -> None:
    pass


@app.command()
def run(
    context: typer.Context,
    paths: Annotated[
        list[str] | None, typer.Argument(help="Files, folders, globs, archives; - for paths on standard input.")
    ] = None,
    out: Annotated[
        list[Path] | None,
        typer.Option("--out", "-o", help="Where to write; the ending says the format. Default: JSON lines on stdout."),
    ] = None,
    workers: Annotated[
        int | None, typer.Option(min=0, help="Processes; 0 for this one only. Default: by need.")
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with an output that is there.")] = False,
    retry_failed: Annotated[bool, typer.Option("--retry-failed", help="As --resume, failed articles too.")] = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Start anew where an output is there.")] = False,
    place: Place = None,
    published: Published = None,
    knowledge: OwnKnowledge = None,
    format: Annotated[str | None, typer.Option(help="Format of the output, whatever its ending.")] = None,
    excel_csv: Annotated[bool, typer.Option("--excel-csv", help="CSV with the mark that Excel wants.")] = False,
    field: Annotated[list[str] | None, typer.Option(help="ROLE=NAME of a column: text=noi_dung_bai.")] = None,
    duplicates: Annotated[bool, typer.Option("--duplicates", help="Mark articles that repeat an earlier one.")] = False,
    report: Annotated[Path | None, typer.Option(help="Write an HTML page to look at, too (see report).")] = None,
    max_bytes: Annotated[int, typer.Option(min=1, help="Largest article that is read.")] = 10 << 20,
    time_limit: Annotated[float, typer.Option(min=0.1, help="Seconds an article may take in a worker.")] = 60.0,
    engine: Annotated[str, typer.Option(help="local or ray.")] = "local",
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="No progress and no summary; errors only, and the exit code.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="The summary as JSON, on stdout (without -o, on stderr).")
    ] = False,
    stdin_text: Annotated[
        bool, typer.Option("--stdin-text", help="Read the text of one article from standard input, instead of PATHS.")
    ] = False,
    check: Annotated[
        Path | None, typer.Option(metavar="OUT", help="Only look whether an output is whole: exit code 0 or 1.")
    ] = None,
) -> None:
    """Extract all articles of files, folders and archives into records."""
    if check is not None:
        _check(check, quiet)
    if stdin_text and paths:
        context.fail("--stdin-text is instead of PATHS: give one of them.")
    if not paths and not stdin_text:
        context.fail("Missing argument 'PATHS...'.")
    from vnecon_extract.batch import extract_files
    from vnecon_extract.batch.run import listed
    from vnecon_extract.batch.sources import STDIN_TEXT, is_little

    paths = [STDIN_TEXT] if stdin_text else paths or []
    paths = listed(paths) if report else paths  # a list on standard input can be read only once
    summary = extract_files(
        paths,
        out,
        workers=0 if workers is None and engine == "local" and is_little(paths) else workers,
        resume=resume,
        retry_failed=retry_failed,
        overwrite=overwrite,
        place=place,
        published=published,
        knowledge=knowledge,
        fields=_fields(field or ()),
        duplicates=duplicates,
        max_bytes=max_bytes,
        time_limit=time_limit,
        format=format,
        excel_csv=excel_csv,
        engine=engine,
        progress=False if quiet else None,
    )
    if summary.failed and summary.quarantine and not quiet:
        from vnecon_extract.report.terminal import failures_view

        _say(failures_view(summary.quarantine))
    if as_json:
        typer.echo(json.dumps(summary.to_dict(), ensure_ascii=False, indent=2), err=not out)
    elif not quiet:
        _say(str(summary))
    if report is not None and not summary.interrupted:
        from vnecon_extract.reporting import report_run

        made = report_run(
            paths,
            out or (),
            report,
            format=format,
            place=place,
            published=published,
            knowledge=knowledge,
            fields=_fields(field or ()),
        )
        if not quiet:
            _say(f"written: {report} ({made})")
    raise typer.Exit(summary.exit_code)


def _check(output: Path, quiet: bool) -> NoReturn:
    from vnecon_extract.batch.check import check

    verdict = check(output)
    if not quiet:
        _say(verdict.words, err=not verdict.whole)
    raise typer.Exit(not verdict.whole)


@app.command()
def report(
    paths: Annotated[list[str], typer.Argument(help="Articles (files, folders, archives), records of a run, or both.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="Where to write the page.")] = Path("report.html"),
    title: Annotated[str, typer.Option(help="What the page is headed by.")] = "",
    limit: Annotated[int, typer.Option(min=1, help="Most articles to show.")] = 1000,
    place: Place = None,
    published: Published = None,
    knowledge: OwnKnowledge = None,
    field: Annotated[list[str] | None, typer.Option(help="ROLE=NAME of a column: text=noi_dung_bai.")] = None,
) -> None:
    """Write one HTML file to look at: overview, table, reader, review; it opens from disk without a network."""
    from vnecon_extract.reporting import report_files

    made = report_files(
        paths,
        out,
        place=place,
        published=published,
        knowledge=knowledge,
        fields=_fields(field or ()),
        limit=limit,
        title=title,
    )
    for reason in made.unread:
        _say(f"not read: {reason}")
    _say(f"{made}\nwritten: {out}")
    raise typer.Exit(1 if made.unread else 0)


@app.command()
def show(file: File, place: Place = None, published: Published = None, knowledge: OwnKnowledge = None) -> None:
    """Print an article with its records highlighted, and a table of them."""
    from vnecon_extract.batch import read_articles
    from vnecon_extract.pipeline import Extractor
    from vnecon_extract.report.terminal import article_view, console

    extractor, screen = Extractor(place=place, knowledge=knowledge, published=published), console()
    for article in read_articles(_source(file)):
        screen.print(article_view(article, extractor.extract(article), screen.width))


@app.command()
def explain(file: File, place: Place = None, published: Published = None, knowledge: OwnKnowledge = None) -> None:
    """Print for every number of an article what became of it, and why."""
    from vnecon_extract.batch import read_articles
    from vnecon_extract.pipeline import Extractor
    from vnecon_extract.report.terminal import console, explanation_view

    extractor, screen = Extractor(place=place, knowledge=knowledge, published=published), console()
    for article in read_articles(_source(file)):
        screen.print(explanation_view(article, extractor.explain(article)))


@app.command()
def schema() -> None:
    """Print the JSON Schema of a record."""
    from vnecon_extract.records import IndicatorRecord

    typer.echo(json.dumps(IndicatorRecord.model_json_schema(mode="serialization"), ensure_ascii=False, indent=2))


@app.command()
def evaluate(
    gold: Annotated[Path, typer.Argument(help="Folder of labelled articles: NAME.txt beside NAME.json.")],
    errors: Annotated[int, typer.Option(min=0, help="How many errors to show of each cause.")] = 3,
    html: Annotated[Path | None, typer.Option(help="Write a page with all errors.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    codes: Annotated[
        Path | None, typer.Option(help="CSV whose column `code` has the codes that labels could use.")
    ] = None,
    place: Place = None,
    knowledge: OwnKnowledge = None,
) -> None:
    """Score the extractor on labelled articles, and show its errors by cause."""
    from vnecon_extract.evaluate import evaluate_folder, read_codes
    from vnecon_extract.pipeline import Extractor

    if not gold.is_dir():
        raise UsageError(f"{gold}: no such folder")
    result = evaluate_folder(gold, Extractor(place=place, knowledge=knowledge), codes=read_codes(codes))
    if html is not None:
        html.write_text(result.to_html(), encoding="utf-8")
    if as_json:
        typer.echo(json.dumps(result.to_dict(), ensure_ascii=False, indent=2))
    else:
        _say(result.to_text(errors), err=False)


def main(args: Sequence[str] | None = None) -> int:
    """Run the command; the exit code is 0 if all is well, 1 if something failed, 2 for wrong use."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal that cannot show a letter is no failure
    try:
        app(args=list(args) if args is not None else None, prog_name="vnecon-extract")
    except VneconError as error:
        _say(f"vnecon-extract: {error}")
        return 2 if isinstance(error, UsageError | KnowledgeError) else 1
    except OSError as error:  # a page that cannot be written
        _say(f"vnecon-extract: {error}")
        return 1
    except SystemExit as ending:
        return ending.code if isinstance(ending.code, int) else int(ending.code is not None)
    return 0


def _source(file: str) -> str:
    from vnecon_extract.batch.sources import STDIN_TEXT

    return STDIN_TEXT if file == "-" else file


def _say(words: str, *, err: bool = True) -> None:
    """Print words that hold names or texts of others, which a terminal is not to obey."""
    typer.echo(visible(words), err=err)


def _fields(given: Sequence[str]) -> dict[str, str]:
    """``["text=noi_dung"]`` as a mapping; what is none, or names no role, is wrong use."""
    from vnecon_extract.batch.fields import guess

    fields = dict(pair.split("=", 1) for pair in given if "=" in pair)
    try:
        if len(fields) != len(given):
            raise ValueError("give each as ROLE=NAME, once: text=noi_dung_bai")
        guess({}, fields)
    except ValueError as error:
        raise UsageError(f"--field {' '.join(given)}: {error}") from error
    return fields
