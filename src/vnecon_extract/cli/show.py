"""``vnecon-extract show`` and ``explain``: one article in the terminal."""

from vnecon_extract.cli.arguments import File, OwnKnowledge, Place, Published, source


def show(file: File, place: Place = None, published: Published = None, knowledge: OwnKnowledge = None) -> None:
    """Print an article with its records highlighted, and a table of them."""
    from vnecon_extract.batch import read_articles
    from vnecon_extract.pipeline import Extractor
    from vnecon_extract.report.terminal import article_view, console
    from vnecon_extract.wording import wording

    extractor, screen = Extractor(place=place, knowledge=knowledge, published=published), console()
    words = wording(knowledge)
    for article in read_articles(source(file)):
        screen.print(article_view(article, extractor.extract(article), screen.width, words))


def explain(file: File, place: Place = None, published: Published = None, knowledge: OwnKnowledge = None) -> None:
    """Print for every number of an article what became of it, and why."""
    from vnecon_extract.batch import read_articles
    from vnecon_extract.pipeline import Extractor
    from vnecon_extract.report.terminal import console, explanation_view
    from vnecon_extract.wording import wording

    extractor, screen = Extractor(place=place, knowledge=knowledge, published=published), console()
    words = wording(knowledge)
    for article in read_articles(source(file)):
        screen.print(explanation_view(article, extractor.explain(article), words))
