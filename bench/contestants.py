#!/usr/bin/env python3
"""What bench/speed.py times, each group in a process of its own that is asked round by round.

    python contestants.py GROUP FOLDER

reads ``NAME`` on standard input, runs that contestant over all texts of the folder, and answers one JSON line: its
CPU seconds, or for ``stages`` those of each stage.
"""

import contextlib
import gc
import json
import os
import re
import sys
import time
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

Run = Callable[[], object]
# What stalls a careless pattern, each repeated to any length; of the last six nothing is a record.
HOSTILE = ("CPI tăng 3,5%, ", "xuất khẩu cà phê đạt 5 tỷ đồng (tăng 3,5%); ", "1, ", "1-", "1/", "1.", "(", "năm ")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def floor(files: list[Path]) -> Run:
    """Read, decode, normalise, look for numbers: less than this no extractor does."""

    def scan(path: Path) -> list[re.Match[str]]:
        return list(_NUMBER.finditer(unicodedata.normalize("NFC", path.read_bytes().decode("utf-8"))))

    return lambda: _each(scan, files)


def ours(texts: list[str]) -> dict[str, Run]:
    """The whole, its stages, what is left of it without confidence, the two parts that peers do too, and the whole on
    ever longer articles."""
    from vnecon_extract import pipeline, quantities, segment

    extractor = pipeline.Extractor()
    _, periods, _, book = quantities._finders(None)

    def find_periods(text: str) -> None:
        book.clear()
        _each(periods.find, pipeline.sentences(pipeline.clean(text).text))

    def anew(run: Run) -> Run:
        """Articles come once: what the splitter said of their words in the round before is forgotten."""

        def forgetful() -> object:
            segment._ends_within.cache_clear()
            return run()

        return forgetful

    runs: dict[str, Run] = {
        "whole": anew(lambda: _each(extractor.extract, texts)),
        "stages": anew(lambda: _stages(pipeline, segment, extractor, texts)),
        "unjudged": anew(lambda: _unjudged(extractor, texts)),
        "quantities": lambda: _each(lambda text: list(quantities.find_quantities(text)), texts),
        "periods": lambda: _each(find_periods, texts),
    }
    # The same 64 articles, cut into ever fewer and longer ones: where cost is linear, the sum stays the same.
    pool = [texts[i % len(texts)] for i in range(64)]
    unbroken = [re.sub(r"[.!?…\n]+(?!\d)", ",", text) for text in pool]
    for times in (1, 2, 4, 8, 16, 32, 64):
        runs[f"hostile {times}"] = _hostile(extractor, times)
        for name, source in (("growth", pool), ("unbroken", unbroken)):
            runs[f"{name} {times}"] = _growth(extractor, source, times)
    return runs


def _each(call: Callable[[Any], object], of: Iterable[object]) -> None:
    """What a call returns is let go at once, as in a batch."""
    for one in of:
        call(one)


def _unjudged(extractor: Any, texts: list[str]) -> None:
    """The whole but for how sure records are: each is as sure as the next, and nothing is doubted."""
    judged = extractor._judged
    alike = (0.5, ())
    extractor._judged = lambda linked, work: [(figure, alike) for figure in linked]
    try:
        _each(extractor.extract, texts)
    finally:
        extractor._judged = judged


def _growth(extractor: Any, pool: list[str], times: int) -> Run:
    return lambda: _each(extractor.extract, ("\n".join(pool[i : i + times]) for i in range(0, len(pool), times)))


def _hostile(extractor: Any, times: int) -> Run:
    texts = [unit * (100 * times // len(unit)) for unit in HOSTILE]
    return lambda: _each(extractor.extract, (text for text in texts for _ in range(64 // times)))


def _stages(pipeline: Any, segment: Any, extractor: Any, texts: list[str]) -> dict[str, float]:
    """CPU seconds of each stage; a clock stands around each of the pipeline's calls, and around underthesea's."""
    spent: dict[str, float] = defaultdict(float)

    def clocked(stage: str, call: Callable[..., Any], *, drain: bool = False) -> Callable[..., Any]:
        def run(*arguments: Any) -> Any:
            start = time.process_time()
            result = call(*arguments)
            result = list(result) if drain else result
            spent[stage] += time.process_time() - start
            return result

        return run

    reader, linker = extractor._reader, extractor._linker
    clocked_reader = SimpleNamespace(
        has_number=clocked("gate", reader.has_number),
        read=clocked("find", reader.read),
        skim=clocked("skim", reader.skim),
    )
    clocked_linker = SimpleNamespace(**vars(linker) | {"link": clocked("link", linker.link, drain=True)})
    tabulator, unwrapper = extractor._tabulator, extractor._unwrapper
    clocked_tabulator = SimpleNamespace(
        find=clocked("tables", tabulator.find), read=clocked("tables", tabulator.read, drain=True)
    )
    splitter = segment._splitter
    split = clocked("underthesea", splitter())
    segment._splitter = lambda: split
    confidence = extractor._confidence
    extractor._confidence = SimpleNamespace(of=clocked("confidence", confidence.of, drain=True))
    kept = pipeline.clean, pipeline.sentences, pipeline.build
    pipeline.clean = clocked("clean", pipeline.clean)
    pipeline.sentences = clocked("sentences", pipeline.sentences, drain=True)
    pipeline.build = clocked("build", pipeline.build)
    extractor._reader, extractor._linker = clocked_reader, clocked_linker
    extractor._tabulator = clocked_tabulator
    extractor._unwrapper = SimpleNamespace(joined=clocked("wrapping", unwrapper.joined))
    try:
        start = time.process_time()
        for text in texts:
            extractor.extract(text)
        whole = time.process_time() - start
    finally:
        segment._splitter = splitter
        pipeline.clean, pipeline.sentences, pipeline.build = kept
        extractor._reader, extractor._linker = reader, linker
        extractor._tabulator, extractor._unwrapper = tabulator, unwrapper
        extractor._confidence = confidence
    spent["sentences"] -= spent["underthesea"]
    return {**spent, "rest": whole - sum(spent.values())}


def underthesea(texts: list[str]) -> dict[str, Run]:
    """Its sentences and words of the full text, and its words of the sentences that hold a digit."""
    from underthesea import sent_tokenize, word_tokenize

    lines = [line for text in texts for line in text.split("\n") if line.strip()]
    sentences = [sentence for line in lines for sentence in sent_tokenize(line)]
    numbered = [sentence for sentence in sentences if any(c.isdigit() for c in sentence)]
    words = partial(word_tokenize, use_token_normalize=False)
    return {
        "underthesea sentences": lambda: _each(sent_tokenize, lines),
        "underthesea words": lambda: _each(words, sentences),
        "underthesea words, number-bearing": lambda: _each(words, numbered),
    }


def quantulum3(texts: list[str]) -> dict[str, Run]:
    """Quantities of an English text; line by line, as all peers here."""
    from quantulum3 import parser

    return {"quantulum3": lambda: _each(parser.parse, _lines(texts))}


def dateparser(texts: list[str]) -> dict[str, Run]:
    """Dates in Vietnamese."""
    from dateparser.search import search_dates

    return {"dateparser.search": lambda: _each(partial(search_dates, languages=["vi"]), _lines(texts))}


def recognizers(texts: list[str]) -> dict[str, Run]:
    """Numbers, percentages and currencies by the rules of Spanish, whose numbers are written as in Vietnamese."""
    from recognizers_number import recognize_number, recognize_percentage
    from recognizers_number_with_unit import recognize_currency

    calls = [partial(call, culture="es-es") for call in (recognize_number, recognize_percentage, recognize_currency)]
    return {"Recognizers-Text": lambda: _each(lambda line: [call(line) for call in calls], _lines(texts))}


def _lines(texts: list[str]) -> Iterator[str]:
    return (line for text in texts for line in text.split("\n") if line.strip())


def serve(group: str, source: Path) -> None:
    """Answer every name on standard input; what a contestant prints itself goes nowhere."""
    files = sorted(source.glob("*.txt"))
    texts = [path.read_text(encoding="utf-8") for path in files]
    answers = os.fdopen(os.dup(1), "w")
    with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere):
        runs = {"floor": floor(files)} | globals()[group](texts)
        sys.stdout.flush()
        for name in map(str.strip, sys.stdin):
            gc.collect()  # what another left behind is not on this one's time
            gc.freeze()  # as a batch's worker does with what it has loaded
            start = time.process_time()
            result = runs[name]()
            spent = time.process_time() - start
            answers.write(json.dumps(result if isinstance(result, dict) else spent) + "\n")
            answers.flush()


if __name__ == "__main__":
    serve(sys.argv[1], Path(sys.argv[2]))
