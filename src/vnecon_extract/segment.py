"""The one room that knows underthesea: sentences of a text, words and tags of a sentence.

underthesea is loaded at first use, under a lock (its first call races between threads), and is asked stop by stop
within a line (its splitter ignores newlines).  What it gets wrong in news is mended here: headlines without a full
stop, ``Co.op``, ``gov.vn``, a list number left alone, a next piece in lower case, a closing quote moved on.
"""

import re
import threading
import warnings
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from vnecon_extract.knowledge.words import of_all_texts
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import LetterPattern, alternatives, lower
from vnecon_extract.span import Span, find_spans, span_of

_LOCK = threading.Lock()
_LINE = re.compile(r"[^\n]+")
# A split is undone where the left piece ends in a list number, initials or an abbreviation,
# or the right piece goes on in lower case or with a closing quote, or there is no space between them.
_LIST_NUMBER = re.compile(r"\W*(?:\d{1,2}|[IVX]{1,5}|[a-zđ])[.)]\s*$")
_ABBREVIATIONS = of_all_texts()["abbreviations"]
_ABBREVIATION = re.compile(rf"\b{alternatives(_ABBREVIATIONS)}\.$")
_LONGEST_ABBREVIATION = max(map(len, _ABBREVIATIONS)) + 1
_OPEN_RIGHT = LetterPattern(r"\s*[\p{Ll}”’»)\]}]|\s*\"(?:\W|$)")
# Where a line may be split; a stop within a number ends nothing.
_STOPS = ".?!"
_STOP, _FULL_STOP = re.compile(r"[.!?](?:(?<=!)|(?!\d))"), re.compile(r"\.(?!\d)")
_LETTER = re.compile(r"\S")
# A stop whose space stands before it: "5.000 tỷ đồng .Chi ngân sách".
_MISPLACED = LetterPattern(r"(?<=[\w)%] )\.(?=\p{Lu}\p{Ll})")
# A unit of one letter behind its number, which underthesea takes for an initial: "rộng 12 m. Toàn tuyến ..."
_UNIT = LetterPattern(r"\d \p{Ll}\. ")
# A semicolon never ends a sentence; a bullet inside a line begins one.
_BULLET = re.compile(r" (?<=[.;:!?…] )\s*+(?=[-+*•]\s*\w)")
_SIGNS = [(sign, f" {sign}") for sign in "-+*•"]
_ENDLESS = 2000
_REMEMBERED = 10_000
# Where a space was left out: behind a bracket, a per cent or a stop, before a word.
_SEAM = re.compile(r" |(?<=[)\]}%‰;:!?…”»])(?=\w)")


class Word(NamedTuple):
    """A word of a sentence, with its place in it and (where asked for) its part of speech."""

    start: int
    end: int
    text: str
    tag: str = ""


@cache
def _splitter() -> Callable[[str], list[str]]:
    """underthesea's sentence function, warmed up."""
    with _LOCK, warnings.catch_warnings():
        from underthesea import sent_tokenize

        sent_tokenize("Một. Hai.")
    return sent_tokenize  # type: ignore[no-any-return]


@cache
def _segmenter() -> Callable[..., list[str]]:
    """underthesea's word function, warmed up; its model is loaded only where words are asked for."""
    with _LOCK, warnings.catch_warnings():
        from underthesea import word_tokenize

        word_tokenize("GDP tăng 5%", use_token_normalize=False)
    return word_tokenize  # type: ignore[no-any-return]


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences of a cleaned text, in order, never across a line break.

    >>> [s.text for s in sentences("GDP tăng 5%. CPI tăng 3%.")]
    ['GDP tăng 5%.', 'CPI tăng 3%.']
    """
    low = lower(text)
    for line in _LINE.finditer(text):
        offset, opens = line.start(), True
        for piece in _pieces(line.group()):
            for first, last in [piece] if piece.end - piece.start <= _ENDLESS else _stretches(line.group(), piece):
                start, end = offset + first, offset + last
                yield Sentence(start, end, text[start:end], low[start:end], opens)
                opens = False


def _pieces(line: str) -> list[Span]:
    spans = _split(line)
    if not _may_hold_bullets(line) or not _BULLET.search(line) or not any(mark in line for mark in ".!?…"):
        return spans
    return [Span(s.start + a, s.start + b) for s in spans for a, b in _bullets(line[s.start : s.end])]


def _may_hold_bullets(line: str) -> bool:
    """Whether a sign of one stands behind a space; in most lines none does."""
    for sign, behind in _SIGNS:  # noqa: SIM110 - a generator costs more than it looks for
        if sign in line and behind in line:
            return True
    return False


def _split(line: str) -> list[Span]:
    spans: list[Span] = []
    position = 0
    for end in (*_ends(line), len(line)):
        words = line[position:end].lstrip()
        start, position = end - len(words), end
        span = span_of((start, start + len(words.rstrip())))
        if spans and words and _belong(line, spans[-1], span):
            spans[-1] = Span(spans[-1].start, span.end)
        elif words:
            spans.append(span)
    return spans


def _ends(line: str) -> Iterator[int]:
    """Where underthesea ends a sentence inside a line; the stop that the line itself ends with is no question.

    It walks all it is given letter by letter, and decides by the word with the stop and the letter that follows: so it
    is given no more.
    """
    position, limit = 0, len(line.rstrip().rstrip(_STOPS))
    stops = _STOP if "!" in line or "?" in line else _FULL_STOP  # most lines have no other
    while stop := stops.search(line, position, limit):
        at = stop.start()
        if line[at - 1] == " " and _MISPLACED.match(line, at):
            position = at + 1
            yield position
            continue
        start = line.rfind(" ", position, at) + 1 or position
        position = line.find(" ", at)
        if position < 0:
            position = len(line)
        if at - start == 1 and _UNIT.match(line, start - 2):
            yield at + 1
            continue
        after = _LETTER.search(line, position)
        for end in _ends_within(f"{line[start:position]} {after.group() if after else ''}"):
            yield start + end


@lru_cache(maxsize=_REMEMBERED)
def _ends_within(words: str) -> tuple[int, ...]:
    """Where underthesea ends a sentence within the word of a stop and the letter behind it; such words come again."""
    pieces = _splitter()(words)
    return tuple(piece.end for piece in find_spans(pieces[:-1], words))


def _belong(line: str, left: Span, right: Span) -> bool:
    if left.end == right.start and line[left.end - 1] in ".?" and right.start < len(line):
        after_word = line[left.end - 2 : left.end - 1].isalpha() and line[right.start].isupper()
        after_word = after_word and not line.endswith(".", 0, left.end - 2)  # "N.T.P"
        return not (after_word or _MISPLACED.match(line, left.end - 1))
    if not line[right.start].isupper() and _OPEN_RIGHT.match(line, right.start):
        return True
    if _LIST_NUMBER.match(line, left.start, left.end):
        return True
    last = line[max(left.start, left.end - _LONGEST_ABBREVIATION - 1) : left.end]
    return _ABBREVIATION.search(last) is not None


def _bullets(piece: str) -> Iterator[Span]:
    start = 0
    for cut in _BULLET.finditer(piece):
        yield Span(start, cut.start())
        start = cut.end()
    yield Span(start, len(piece))


def _stretches(line: str, piece: Span) -> Iterator[Span]:
    """An endless sentence in parts, so that time and memory stay linear; no sentence of a writer is that long."""
    start, end = piece
    while end - start > _ENDLESS:
        until = start + _ENDLESS
        cut = max(line.rfind(mark, until - _ENDLESS // 2, until) for mark in ("; ", ", "))
        cut = cut + 1 if cut >= 0 else line.rfind(" ", start + 1, until)
        cut = cut if cut > start else _seam(line, until, end)
        if cut < 0:
            break
        yield Span(start, cut)
        start = cut + line.startswith(" ", cut)
    yield Span(start, end)


def _seam(line: str, until: int, end: int) -> int:
    """Where words without any space between them can be parted: the last seam before ``until``, else the next."""
    seams = [seam.start() for seam in _SEAM.finditer(line, until - _ENDLESS // 2, until)]
    after = None if seams else _SEAM.search(line, until, end)
    return seams[-1] if seams else after.start() if after else -1


def words(text: str) -> list[Word]:
    """The words of a sentence, each where it stands.

    >>> [w.text for w in words("Sản lượng cà phê tăng mạnh")]
    ['Sản lượng', 'cà phê', 'tăng', 'mạnh']
    """
    chunks = _segmenter()(text, use_token_normalize=False)
    return [Word(s.start, s.end, text[s.start : s.end]) for s in find_spans(chunks, text)]
