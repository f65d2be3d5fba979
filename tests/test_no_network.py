"""Nothing is asked of any network: neither by importing every module, nor at work, nor in worker processes."""

import os
import subprocess
import sys
from pathlib import Path

ARTICLES = Path(__file__).parent / "fixtures" / "articles"
# Read by every Python that starts, workers too: who wants a connection or a name's address is written down, and fails.
FORBIDDEN = """
import os, sys
def heard(event, told):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "urllib.Request"):
        with open(os.environ["ASKED"], "a") as asked:
            asked.write(f"{event} {told!r}\\n")
        raise OSError("no network here")
sys.addaudithook(heard)
open(os.environ["ASKED"], "a").close()
"""
EVERYTHING = """
import importlib, pkgutil, sys
import vnecon_extract
from vnecon_extract.errors import MissingExtraError

for module in pkgutil.walk_packages(vnecon_extract.__path__, "vnecon_extract."):
    if not module.name.endswith("__main__"):
        try:
            importlib.import_module(module.name)
        except MissingExtraError:
            pass
from vnecon_extract import extract, explain, extract_files, report_files

text = "Năm 2024, GRDP của Hà Nam tăng 10,93% so với năm 2023. Thu ngân sách đạt 642 tỷ đồng."
assert len(extract(text)) == 2 and explain(text)
assert extract_files([sys.argv[1]], ["figures.jsonl", "figures.csv"], workers=2, progress=False).articles > 20
report_files(["figures.jsonl"], "report.html")
"""


def test_no_connection_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(FORBIDDEN, encoding="utf-8")
    asked = tmp_path / "asked"
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", EVERYTHING, str(ARTICLES)],
        cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(tmp_path), "ASKED": str(asked)},
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    assert asked.read_text(encoding="utf-8") == ""
