"""``vnecon-extract annotate``: records as annotations for labelling tools."""

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from vnecon_extract.cli.arguments import OwnKnowledge, Place, Published, say
from vnecon_extract.errors import UsageError


class Form(StrEnum):
    """Tools that annotations can be written for."""

    BRAT = "brat"
    LABEL_STUDIO = "label-studio"


def annotate(
    paths: Annotated[list[str], typer.Argument(help="Articles: files, folders, archives.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder to write into; it must be empty or new.")],
    form: Annotated[Form, typer.Option("--for", help="The tool that is to read it.")] = Form.BRAT,
    place: Place = None,
    published: Published = None,
    knowledge: OwnKnowledge = None,
) -> None:
    """Write articles with their records as annotations, to be looked through in brat or Label Studio."""
    from vnecon_extract.annotations import BRAT_CONFIG, LABEL_STUDIO_CONFIG, brat, label_studio
    from vnecon_extract.batch import read_articles
    from vnecon_extract.pipeline import Extractor

    extractor = Extractor(place=place, knowledge=knowledge, published=published)
    if out.exists() and any(out.iterdir()):
        raise UsageError(f"{out} exists and is not empty: choose another folder")
    out.mkdir(parents=True, exist_ok=True)
    count, tasks = 0, []
    for article in read_articles(*paths):
        count += 1
        records = extractor.extract(article)
        if form is Form.BRAT:
            name = out / f"{article.id.replace('/', '_')}.txt"
            name.write_text(article.text, encoding="utf-8", newline="")
            name.with_name(f"{name.stem}.ann").write_text(brat(article.text, records), encoding="utf-8")
        else:
            tasks.append(label_studio(article.id, article.text, records))
    if form is Form.BRAT:
        (out / "annotation.conf").write_text(BRAT_CONFIG, encoding="utf-8")
    else:
        (out / "tasks.json").write_text(json.dumps(tasks, ensure_ascii=False, indent=1), encoding="utf-8")
        (out / "interface.xml").write_text(LABEL_STUDIO_CONFIG, encoding="utf-8")
    say(f"{count:,} articles, written: {out}")
