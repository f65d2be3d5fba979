"""What a fresh Python pays: for the import, for the first article, in milliseconds and memory.

Everything has its bytecode, as pip leaves it with an installed package; a first start that nobody counts writes it.
"""

import os
import statistics
import subprocess
import sys
import tempfile

_TEXT = "Năm 2024, GRDP của Hà Nam tăng 7,5%. CPI bình quân tăng 3,2% so với năm 2023."
# What the system charged to the process, start of Python included; the parent's figures would count its own memory.
_TELL = """
import re, time
print(time.process_time(), re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read()).group(1))
"""
_STARTS = {
    "bare Python": "pass",
    "import vnecon_extract": "import vnecon_extract",
    "from vnecon_extract import Extractor": "from vnecon_extract import Extractor",
    "first extraction, a headline (no splitter needed)": "import vnecon_extract as v; v.extract('CPI tăng 3%')",
    "first extraction, two sentences": f"import vnecon_extract as v; v.extract({_TEXT!r})",
    "underthesea alone: import, first sentences": f"import underthesea as u; u.sent_tokenize({_TEXT!r})",
    "underthesea alone: and first words": (
        f"import underthesea as u; u.sent_tokenize({_TEXT!r}); u.word_tokenize({_TEXT!r})"
    ),
}


def cold_start(rounds: int) -> str:
    """The table: medians of ``rounds`` starts of each, taken in turn."""
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name in _STARTS}
    with tempfile.TemporaryDirectory() as bytecode:
        for number in range(rounds + 1):
            for name, code in _STARTS.items():
                found = _start(code, bytecode)
                if number:
                    spent[name].append(found)
    bare = statistics.median(cpu for cpu, _ in spent["bare Python"])
    lines = ["| a fresh Python | CPU ms | above bare | memory MB |", "|---|---:|---:|---:|"]
    for name, starts in spent.items():
        cpu = statistics.median(cpu for cpu, _ in starts)
        size = statistics.median(size for _, size in starts)
        lines.append(f"| {name} | {cpu:.0f} | {cpu - bare:.0f} | {size:.0f} |")
    return "\n".join(lines) + "\n"


def _start(code: str, bytecode: str) -> tuple[float, float]:
    """CPU milliseconds and the most memory, in MB, of a fresh Python that runs ``code``."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = bytecode
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", code + _TELL], stdout=subprocess.PIPE, env=environment
    )
    told, _ = process.communicate()
    if process.returncode:
        raise SystemExit(f"{code}: ended with {process.returncode}")
    cpu, most = told.split()[-2:]
    return 1000 * float(cpu), int(most) / 1024
