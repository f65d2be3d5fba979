"""``vnecon-extract report``: a page to look at."""

from pathlib import Path
from typing import Annotated

import typer

from vnecon_extract.cli.arguments import OwnKnowledge, Place, Published, fields, say


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
        fields=fields(field or ()),
        limit=limit,
        title=title,
    )
    for reason in made.unread:
        say(f"not read: {reason}")
    say(f"{made}\nwritten: {out}")
    raise typer.Exit(1 if made.unread else 0)
