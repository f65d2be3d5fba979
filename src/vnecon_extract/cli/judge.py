"""``vnecon-extract verify`` and ``checks``: figures held against a text, and against each other."""

import json
from pathlib import Path
from typing import Annotated

import typer

from vnecon_extract.cli.arguments import OwnKnowledge, Place, Published
from vnecon_extract.errors import ArticleError, UsageError

Articles = Annotated[list[str], typer.Argument(help="Files, folders, archives of articles.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print what was found as JSON.")]


def verify(
    articles: Articles,
    claims: Annotated[Path, typer.Argument(help="Claims: .jsonl, .json, .csv; `article` tells which each is about.")],
    rounding: Annotated[bool, typer.Option("--rounding", help="Let a claim say fewer digits than the text.")] = False,
    as_json: AsJson = False,
    place: Place = None,
    published: Published = None,
    knowledge: OwnKnowledge = None,
) -> None:
    """Hold claims against articles: exit code 1 where one fails, 2 where one cannot be judged."""
    from vnecon_extract.batch import read_articles
    from vnecon_extract.pipeline import Extractor
    from vnecon_extract.report.judgements import verdicts_view
    from vnecon_extract.report.terminal import console
    from vnecon_extract.verification import Verifier
    from vnecon_extract.verification.files import claims_of, verdicts_of

    verifier = Verifier(Extractor(place=place, knowledge=knowledge, published=published), rounding=rounding)
    try:
        judged = verdicts_of(verifier, read_articles(*articles), claims_of(claims))
    except ArticleError as error:
        raise UsageError(str(error)) from error
    if as_json:
        told = [{"article": article} | verdict.to_dict() for article, verdict in judged]
        typer.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        console().print(verdicts_view(judged))
    raise typer.Exit(1 if any(not verdict.ok for _, verdict in judged) else 0)


def checks(
    paths: Annotated[list[str], typer.Argument(help="Articles (files, folders, archives), or records of a run.")],
    every: Annotated[bool, typer.Option("--all", help="Print the checks that pass, too.")] = False,
    as_json: AsJson = False,
    place: Place = None,
    published: Published = None,
    knowledge: OwnKnowledge = None,
) -> None:
    """Do the arithmetic that articles offer between their own figures: exit code 1 where it does not come out."""
    from vnecon_extract.arithmetic import Outcome
    from vnecon_extract.checking import checks_of
    from vnecon_extract.report.judgements import checks_view
    from vnecon_extract.report.terminal import console

    done = list(checks_of(paths, place=place, published=published, knowledge=knowledge))
    failed = [check for check in done if check.outcome is Outcome.FAILED]
    if as_json:
        typer.echo(json.dumps([check.to_dict() for check in (done if every else failed)], ensure_ascii=False, indent=2))
    else:
        console().print(checks_view(done, done if every else failed))
    raise typer.Exit(1 if failed else 0)
