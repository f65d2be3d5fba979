#!/usr/bin/env python3
"""What a change gains and loses: the records of the committed code beside those of the working tree.

    python bench/gains.py ARTICLES                  against HEAD, on any articles that ``vnecon-extract run`` reads
    python bench/gains.py ARTICLES --against main   against another commit
    python bench/gains.py ARTICLES --show 50        more lines of each kind

Articles need no labels.  A record is the same where it stands on the same characters of the same article.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from accuracy import show

Records = dict[tuple[str, int, int], dict[str, Any]]
ROOT = Path(__file__).resolve().parent.parent
# What a reader sees of a record, in the order in which a difference is told.
FIELDS = ("indicator", "kind", "value", "low", "high", "unit", "bound", "status")
NAMED = {"period": "label", "base": "kind", "place": "name"}


def records(source: Path, articles: list[str]) -> Records:
    """The records that the code under ``source`` reads in the articles."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "records.jsonl"
        command = [sys.executable, "-m", "vnecon_extract", "run", *articles, "-o", str(out)]
        done = subprocess.run(
            command, env={**os.environ, "PYTHONPATH": str(source)}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        if done.returncode > 1 or not out.exists():
            sys.exit(f"{' '.join(command)} failed:\n{done.stdout.decode(errors='replace')}")
        lines = map(json.loads, out.read_text(encoding="utf-8").splitlines())
        return {(r["article"], r["quote"]["start"], r["quote"]["end"]): r for r in lines}


def committed(ref: str, folder: Path) -> Path:
    """The package as it was committed, unpacked into ``folder``."""
    archive = subprocess.run(["git", "archive", ref, "src"], cwd=ROOT, capture_output=True)
    if archive.returncode:
        sys.exit(archive.stderr.decode(errors="replace").strip())
    subprocess.run(["tar", "-x", "-C", folder], input=archive.stdout, check=True)
    return folder / "src"


def seen(record: dict[str, Any]) -> dict[str, str]:
    """The fields that are compared, as text; an open one is empty."""
    told = {name: str(record[name] or "") for name in FIELDS}
    told |= {name: str((record[name] or {}).get(part) or "") for name, part in NAMED.items()}
    told["breakdown"] = ", ".join(f"{k} {v}" for k, v in sorted(record["breakdown"].items()))
    return told | {"entity": record["entity"] or ""}


def differing(old: dict[str, Any], new: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """The fields in which two records of the same characters differ: what was, and what is."""
    was, now = seen(old), seen(new)
    return {field: (was[field], now[field]) for field in now if was[field] != now[field]}


def line(key: tuple[str, int, int], record: dict[str, Any]) -> str:
    """A record in short: whose text, which words, what."""
    told = " · ".join(filter(None, seen(record).values()))
    return f"{key[0][:40]}@{key[1]} “{record['quote']['text']}” ({record['subject']['text']}): {told}"


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="+", help="files, folders or archives of articles")
    parser.add_argument("--against", default="HEAD", help="the commit to compare with (HEAD)")
    parser.add_argument("--show", type=int, default=20, help="lines of each kind (20)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        old = records(committed(options.against, Path(folder)), options.articles)
    new = records(ROOT / "src", options.articles)
    gained, lost = [k for k in new if k not in old], [k for k in old if k not in new]
    changed = {key: fields for key, record in new.items() if key in old and (fields := differing(old[key], record))}
    show(f"{len(old)} records -> {len(new)}: {len(gained)} gained, {len(lost)} lost, {len(changed)} changed")
    for name, keys, told in (("gained", gained, new), ("lost", lost, old)):
        for key in keys[: options.show]:
            show(f"{name}: {line(key, told[key])}")
    counts = Counter(field for fields in changed.values() for field in fields)
    show("changed: " + ", ".join(f"{field} {count}" for field, count in counts.most_common()))
    for key, fields in list(changed.items())[: options.show]:
        told = "; ".join(f"{field} {was or '-'} -> {now or '-'}" for field, (was, now) in fields.items())
        show(f"changed: {key[0][:40]}@{key[1]} “{new[key]['quote']['text']}”: {told}")


if __name__ == "__main__":
    main()
