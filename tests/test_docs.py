"""What the pages of docs/ show is what comes out: the steps of a page run one after the other in a new folder.

A fence `python` is run, `console` too, line by line behind its `$`; what is fenced below as `text`, or stands below a
command, must come out, where `...` stands for anything.  A fence with a title is a file of that name.
"""

import json
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

import pytest
import typer

from vnecon_extract.cli import app

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
ALL = sorted(page.relative_to(DOCS).as_posix() for page in DOCS.rglob("*.md"))
ELSEWHERE = ("facts.md", "panel.md", "verify.md")  # tests/facts, tests/verification
FENCE = re.compile(r"^```(?P<kind>\w*)(?: title=\"(?P<file>[^\"]+)\")?\n(?P<body>.*?)^```$", re.DOTALL | re.MULTILINE)
COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n?)*)", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
NEEDS_A_CLUSTER = re.compile(r"^(?:import ray|from pyspark)", re.MULTILINE)
# Pages that are made when the site is built, and files of the project that become pages (tools/site/hooks.py).
MADE = re.compile(r"^(?:\.\./)*(?:reference/\w+|bench|changelog|contributing|security|index)\.md$")
# What pages need beyond a plain installation, by words that stand on them.
EXTRAS = {
    "to_df": "pandas", "matplotlib": "matplotlib", "openpyxl": "openpyxl", "pyarrow": "pyarrow", ".xlsx": "xlsxwriter",
    ".pdf": "pypdfium2", "--duplicates": "datasketch", "facts.csv": "duckdb", "panel": "duckdb",
}  # fmt: skip


class Step(NamedTuple):
    """A piece of Python, and what it prints; None where the page does not say."""

    code: str
    output: str | None


def read(page: str) -> str:
    """A page."""
    return (DOCS / page).read_text(encoding="utf-8")


def steps(text: str) -> list[Step]:
    """What a page does, in its order."""
    found: list[Step] = []
    fences = list(FENCE.finditer(text))
    for fence, after in zip_longest(fences, fences[1:]):
        kind, file, body = fence.groups()
        if file:
            found.append(Step(f"_write({file!r}, {body!r})", ""))
        elif kind == "python" and not NEEDS_A_CLUSTER.search(body):
            told = after is not None and (after["kind"], after["file"]) == ("text", None)
            below = told and text[fence.end() : after.start()].strip() == ""
            found.append(Step(body, after["body"] if below else None))
        elif kind == "console":
            found += [Step(f"_shell({command!r})", output) for command, output in COMMAND.findall(body)]
    return found


# Runs pages, each in its folder, in one process, so that the tables are read once: folders and steps come in, and
# what each step printed goes out, or the error that ended the page.  The command is called as the shell would call it.
RUNNER = """
import contextlib, io, json, os, shlex, subprocess, sys, traceback
from pathlib import Path
from vnecon_extract.cli import main

def write(name, text):
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")

def shell(command):
    command, _, code = command.partition("  # exit code ")
    if command.startswith("vnecon-extract "):
        with contextlib.redirect_stderr(io.StringIO()) as told:
            done = main(shlex.split(command)[1:])
        assert done == int(code or 0), f"{command}: {done} {told.getvalue()}"
    else:
        print(subprocess.run(["bash", "-c", command], stdout=-1, encoding="utf-8", check=True).stdout, end="")

told = []
for folder, steps in json.load(sys.stdin):
    os.chdir(folder)
    names = {"__name__": "__main__", "_write": write, "_shell": shell, "articles": ["Năm 2024, CPI tăng 3,63%."]}
    printed = []
    for step in steps:
        out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
        with contextlib.redirect_stdout(out):
            try:
                exec(compile(step, "page", "exec"), names)
            except Exception:
                printed.append(traceback.format_exc())
                break
        out.seek(0)
        printed.append(out.read())
    told.append(printed)
json.dump(told, sys.stdout)
"""


def same(shown: str, printed: str) -> bool:
    """Whether a page shows what was printed; spaces at ends of lines, and where lines wrap, do not count."""
    pieces = (re.escape(" ".join(piece.split())).replace(r"\ ", r"\s+") for piece in shown.split("..."))
    return re.fullmatch(r"\s*" + r".*?".join(rf"\s*{piece}\s*" for piece in pieces), printed, re.DOTALL) is not None


def ours(page: str) -> bool:
    """Whether the page has steps that run here: a page in Vietnamese has those of its sister (below)."""
    if page.startswith("vi/") or page in ELSEWHERE or not steps(read(page)):
        return False
    return all(find_spec(library) for word, library in EXTRAS.items() if word in read(page))


def prepared(folder: Path) -> Path:
    """A new folder in which the articles of the project and a folder `bao` are to be had."""
    (folder / "bao").mkdir(parents=True)
    (folder / "tests").symlink_to(ROOT / "tests")
    shutil.copy(ROOT / "tests/fixtures/articles/w03.txt", folder / "bao")
    shutil.make_archive(str(folder / "crawl"), "zip", folder / "bao")
    return folder


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What each step of each page prints."""
    pages = [page for page in ALL if ours(page)]
    folders = [prepared(tmp_path_factory.mktemp("pages") / page) for page in pages]
    asked = [
        (str(folder), [step.code for step in steps(read(page))]) for page, folder in zip(pages, folders, strict=True)
    ]
    path = f"{Path(sys.executable).parent}:/usr/bin:/bin"
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", RUNNER], input=json.dumps(asked),
        env={"PATH": path, "COLUMNS": "100"}, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.stderr == ""
    return dict(zip(pages, json.loads(done.stdout), strict=True))


@pytest.mark.parametrize("page", [page for page in ALL if ours(page)])
def test_a_page_shows_what_comes_out(page: str, printed: dict[str, list[str]]) -> None:
    wrong = [
        f"{step.code}\n--- shown\n{step.output}\n--- printed\n{out}"
        for step, out in zip_longest(steps(read(page)), printed[page], fillvalue="not reached")
        if out == "not reached" or "Traceback" in out or (step.output is not None and not same(step.output, out))
    ]
    assert not wrong, "\n\n".join(wrong)


@pytest.mark.parametrize("page", [page for page in ALL if page.startswith("vi/")])
def test_a_page_in_vietnamese_has_the_code_of_its_sister(page: str) -> None:
    assert FENCE.findall(read(page)) == FENCE.findall(read(page.removeprefix("vi/")))


@pytest.mark.parametrize("page", ALL)
def test_links_lead_to_files(page: str) -> None:
    links = [link for link in LINK.findall(read(page)) if not MADE.match(link)]
    assert [link for link in links if not ((DOCS / page).parent / link).exists()] == []


@pytest.mark.parametrize("page", ALL)
def test_commands_are_commands(page: str) -> None:
    """Verbs and options that a page names are there, also where it only tells of them."""
    command = typer.main.get_command(app)
    for line in re.findall(
        r"vnecon-extract ((?!-)[^`|;&#\n]+)", "\n".join(f["body"] for f in FENCE.finditer(read(page)))
    ):
        verb, *words = line.split()
        assert verb in command.commands or verb.isupper(), line
        if verb in command.commands:
            group = command.commands[verb]
            known = {
                option
                for sub in [group, *getattr(group, "commands", {}).values()]
                for p in sub.params
                for option in p.opts
            }
            assert {word for word in words if word.startswith("-") and word != "-"} <= {*known, "--help"}, line


def test_what_needs_a_cluster_names_what_there_is() -> None:
    """Snippets for Ray and Spark are not run here: their imports of this library are."""
    bodies = [f["body"] for page in ALL for f in FENCE.finditer(read(page)) if NEEDS_A_CLUSTER.search(f["body"])]
    imports = {line for body in bodies for line in body.splitlines() if line.startswith("from vnecon_extract")}

    assert imports
    for body in bodies:
        compile(body, "page", "exec")
    for line in imports:
        exec(line)
