"""``vnecon-extract run``: articles in, records out."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from vnecon_extract.cli.arguments import OwnKnowledge, Place, Published, fields, say

if TYPE_CHECKING:
    from vnecon_extract.batch.summary import Summary


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
    min_confidence: Annotated[
        float | None,
        typer.Option(min=0, max=1, help="Records less sure go to a second file, OUT.unsure, to be reviewed."),
    ] = None,
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
    # As long as it has options: typer reads every one of them, with its help, off the parameters of this one function,
    # and each is then named once more where it is handed on.
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
        fields=fields(field or ()),
        duplicates=duplicates,
        max_bytes=max_bytes,
        time_limit=time_limit,
        format=format,
        excel_csv=excel_csv,
        min_confidence=min_confidence,
        engine=engine,
        progress=False if quiet else None,
    )
    _tell(summary, as_json=as_json, quiet=quiet, beside=not out)
    if report is not None and not summary.interrupted:
        from vnecon_extract.reporting import report_run

        made = report_run(
            paths,
            out or (),
            report,
            format=format,
            parted=min_confidence is not None,
            place=place,
            published=published,
            knowledge=knowledge,
            fields=fields(field or ()),
        )
        if not quiet:
            say(f"written: {report} ({made})")
    raise typer.Exit(summary.exit_code)


def _tell(summary: "Summary", *, as_json: bool, quiet: bool, beside: bool) -> None:
    """Tell how a run ended; as JSON on stderr where the records are on stdout (``beside``)."""
    if summary.failed and summary.quarantine and not quiet:
        from vnecon_extract.report.terminal import failures_view

        say(failures_view(summary.quarantine))
    if as_json:
        typer.echo(json.dumps(summary.to_dict(), ensure_ascii=False, indent=2), err=beside)
    elif not quiet:
        say(str(summary))


def _check(output: Path, quiet: bool) -> NoReturn:
    from vnecon_extract.batch.check import check

    verdict = check(output)
    if not quiet:
        say(verdict.words, err=not verdict.whole)
    raise typer.Exit(not verdict.whole)
