"""What mkdocs calls while it builds the site: pages that are made, links out of docs/, a look at what came out."""

import re
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

from codebook_pages import codebook_pages
from command_page import command_page
from licence_page import licence_page
from python_page import python_page

ROOT = Path(__file__).parents[2]
# Files of the project that are pages of the site, too.
BORROWED = {
    "README.md": "index.md",
    "README.vi.md": "vi/index.md",
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
    "SECURITY.md": "security.md",
    "bench/README.md": "bench.md",
}
_LINK = re.compile(r"(\]\()([^)#\s:]+)((?:#[^)\s]*)?\))")
_FOREIGN = re.compile(r"<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=[\"']?(?:https?:)?//[^>]*>", re.IGNORECASE)
_TABLES = re.compile(r"<!-- tables of bench/README\.md: (\w+) -->")


def on_files(files: Files, config: Any) -> Files:
    """Adds the pages that are made from the tables, the code and the project's own files."""
    made = {
        **codebook_pages(),
        "reference/python.md": python_page(),
        "reference/commands.md": command_page(),
        "reference/licences.md": licence_page(),
        **{page: _borrowed(Path(name), page) for name, page in BORROWED.items()},
    }
    for path, text in made.items():
        files.append(File.generated(config, path, content=text))
    return files


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Puts the measured tables in where a page asks for them."""
    return _TABLES.sub(lambda asked: _measured(asked[1]), markdown)


def on_post_build(config: Any) -> None:
    """Refuses a site that would fetch anything from another machine."""
    for page in Path(config.site_dir).rglob("*.html"):
        if found := _FOREIGN.search(page.read_text(encoding="utf-8")):
            raise PluginError(f"{page.name} fetches from elsewhere: {found[0]}")


def _borrowed(name: Path, page: str) -> str:
    """A file of the project, its links made to lead to pages."""

    def led(link: re.Match[str]) -> str:
        target = (ROOT / name.parent / link[2]).resolve()
        inside = target.relative_to(ROOT).as_posix()
        if inside == "LICENSE":
            return f"{link[1]}reference/licences.md{link[3]}"
        seen = BORROWED.get(inside) or inside.removeprefix("docs/")
        return f"{link[1]}{'../' * page.count('/')}{seen}{link[3]}"

    return _LINK.sub(led, (ROOT / name).read_text(encoding="utf-8"))


def _measured(name: str) -> str:
    text = (ROOT / "bench" / "README.md").read_text(encoding="utf-8")
    found = re.search(rf"<!-- accuracy: begin {name} -->\n(.*?)<!-- accuracy: end {name} -->", text, re.DOTALL)
    if found is None:
        raise PluginError(f"bench/README.md has no figures called {name}")
    return found[1]
