"""The page of licences: what each library that this one can bring along is licensed under, as its own package says."""

import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

from markdown_pieces import escaped, page, table

PROJECT = Path(__file__).parents[2] / "pyproject.toml"


def licence_page() -> str:
    """Those of a plain installation, then those that ``[all]`` adds."""
    plain = licences("")
    more = {name: told for name, told in licences("all").items() if name not in plain}
    return page(
        "Licences",
        "vnecon_extract itself is under the Apache License 2.0. Its page of figures holds libraries in "
        "`report/assets/lib`, each beside its licence. Below are the libraries that are installed along with it, as "
        "their own packages say; what is not installed where this was made is missing. `python "
        "tools/site/licence_page.py` prints the same.",
        "## A plain installation",
        _table(plain),
        "## With `[all]`",
        _table(more),
    )


def licences(extra: str) -> dict[str, tuple[str, str]]:
    """Version and licence of everything that is installed with this library and one of its extras, by name."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    lines = [*project["dependencies"], *(extras[extra] if extra else ())]
    asked = [requirement for line in lines for requirement in _asked(line, "")]
    found: dict[str, tuple[str, str]] = {}
    seen: set[str] = set()
    while asked:
        requirement = asked.pop()
        if requirement.name == project["name"]:
            asked += (part for other in requirement.extras for line in extras[other] for part in _asked(line, ""))
            continue
        if str(requirement) in seen:
            continue
        seen.add(str(requirement))
        try:
            package = distribution(requirement.name)
        except PackageNotFoundError:
            continue
        found[package.name.lower()] = (package.version, _licence(package))
        asked += _needed(package, requirement.extras)
    return dict(sorted(found.items()))


def _needed(package: Distribution, extras: Iterable[str]) -> Iterator[Requirement]:
    """What a package asks for here, always or for one of the extras."""
    return (part for line in package.requires or () for extra in ("", *extras) for part in _asked(line, extra))


def _asked(line: str, extra: str) -> Iterator[Requirement]:
    requirement = Requirement(line)
    if requirement.marker is None or requirement.marker.evaluate({"extra": extra}):
        yield requirement


def _licence(package: Distribution) -> str:
    """An SPDX expression, else the classifiers, else the first line of what is written as licence."""
    told = package.metadata
    if expression := told.get("License-Expression"):
        return str(expression)
    classified = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier") or () if line.startswith("License")]
    if classified := [name for name in classified if name != "OSI Approved"]:
        return ", ".join(classified)
    return (told.get("License") or "not said").strip().splitlines()[0]


def _table(found: dict[str, tuple[str, str]]) -> str:
    return table(["package", "version", "licence"], ([name, *map(escaped, told)] for name, told in found.items()))


if __name__ == "__main__":
    import sys

    sys.stdout.write(licence_page())
