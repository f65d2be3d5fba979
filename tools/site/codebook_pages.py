"""Pages of what is known: indicators, units, places, parts, flags and rules, each with its words and an example."""

from collections.abc import Iterable
from itertools import groupby

from markdown_pieces import escaped, page, table
from vnecon_extract import flags, indicators, places, units
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import Indicator, breakdowns
from vnecon_extract.knowledge.rules import RuleEntry, rules

_MOST_WORDS = 12  # of an entry; the table in the package has all


def codebook_pages() -> dict[str, str]:
    """All pages of the tables, by their place in the site."""
    return {
        "reference/indicators.md": _indicators(),
        "reference/units.md": _units(),
        "reference/places.md": _places(),
        "reference/breakdowns.md": _breakdowns(),
        "reference/flags.md": _flags(),
        "reference/rules.md": _rules(),
    }


def _words(words: Iterable[str]) -> str:
    known = list(words)
    more = f", … {len(known) - _MOST_WORDS} more" if len(known) > _MOST_WORDS else ""
    return escaped(", ".join(known[:_MOST_WORDS])) + more


def _indicators() -> str:
    known = indicators()
    chapters = [
        f"## {group}\n\n" + "\n\n".join(map(_indicator, members))
        for group, members in groupby(sorted(known, key=lambda entry: entry.group), key=lambda entry: entry.group)
    ]
    return page(
        "Indicators",
        f"What a figure can be a figure of: {len(known)} indicators, made from `data/indicators.toml` and "
        "`data/series.toml`. `vnecon-extract indicators WORDS` searches them. A code never changes.",
        *chapters,
    )


def _indicator(entry: Indicator) -> str:
    about = [
        f"{escaped(entry.name_vi)} · {escaped(entry.name_en)}  ",
        f"{entry.kind}, measured in {', '.join(entry.measures)}  ",
        f"Words: {_words([*entry.says, *entry.also, *entry.risky, *entry.heads])}  " if entry.says else "",
        f"*{escaped(entry.examples[0])}*" if entry.examples else "",
        f"\n{escaped(entry.note)}" if entry.note else "",
    ]
    return f"### {escaped(entry.code)}\n\n" + "\n".join(line for line in about if line)


def _units() -> str:
    known = units()
    rows = (
        [f"`{u.code}`", u.dimension, _words([*u.says, *u.says_near, *u.says_before, *u.scaled]), escaped(u.examples[0])]
        for u in known
    )
    return page(
        "Units",
        f"What a number can be measured in: {len(known)} units of `data/units.toml`; compounds are made of them by a "
        "slash (`VND/kg`, `USD/tonne`). Things counted under their own name come out as written.",
        table(["code", "dimension", "words", "example"], rows),
    )


def _places() -> str:
    known = places()
    rows = (
        [
            f"`{p.code}`", p.type, escaped(p.name_vi), escaped(p.name_en), p.iso, p.official_code,
            f"`{p.merged_into}`" if p.merged_into else "",
        ]
        for p in known
    )  # fmt: skip
    return page(
        "Places",
        f"{len(known)} places of `data/places.toml`. A province that the merger of 1 July 2025 touched has an entry "
        "from before it and one from after it. Districts and communes come out as the text names them.",
        table(["code", "type", "Vietnamese", "English", "ISO 3166", "official", "merged into"], rows),
    )


def _breakdowns() -> str:
    known = sorted(breakdowns(Knowledge()), key=lambda entry: entry.dimension)
    parts = (
        f"## {dimension}\n\n"
        + table(["code", "English", "words"], ([f"`{e.code}`", escaped(e.name_en), _words(e.says)] for e in members))
        for dimension, members in groupby(known, key=lambda entry: entry.dimension)
    )
    return page(
        "Parts",
        "The parts that an indicator is told of, by dimension, made from `data/breakdowns.toml`. A record's "
        "`breakdown` holds the words of the text.",
        *parts,
    )


def _flags() -> str:
    rows = (
        [f"`{f.code}`", escaped(f.name_en), escaped(f.name_vi), escaped(next(iter(f.examples), ""))] for f in flags()
    )
    return page(
        "Flags",
        "What the extractor is in doubt about, or has filled in: the codes in a record's `flags`. Those without an "
        "example are of table files only.",
        table(["code", "English", "Vietnamese", "example"], rows),
    )


def _rules() -> str:
    known = rules(Knowledge())
    chapters = (
        f"## {field}\n\n" + "\n\n".join(map(_rule, members))
        for field, members in groupby(known, key=lambda entry: entry.code.partition("_")[0])
    )
    return page(
        "Rules",
        f"The {len(known)} rules by which linking decides, by the field that they decide, as `vnecon-extract explain` "
        "names them. The figure in «» is decided by the rule; in a near miss it is decided by another. All of them run "
        "as tests.",
        *chapters,
    )


def _rule(entry: RuleEntry) -> str:
    lines = [f"### {escaped(entry.code)}", escaped(entry.says)]
    lines.append("\n".join(f"- {escaped(text)}" for text in entry.examples))
    lines.append("\n".join(f"- near miss: {escaped(text)}" for text in entry.near_misses))
    return "\n\n".join(line for line in lines if line)
