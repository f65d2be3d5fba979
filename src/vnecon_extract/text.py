"""Cleaning that keeps the way back: NFC, plain spaces, new tone placement, plain dashes, one offset for each char.

The cleaned text is what finders read; ``CleanText.span`` leads from it to the original, exact by construction,
because the map is built while cleaning.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from vnecon_extract.knowledge.words import of_all_texts
from vnecon_extract.patterns import alternatives
from vnecon_extract.span import Span, span_of

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d"
_SAME_LENGTH = (
    dict.fromkeys(_SPACES, " ")
    | dict.fromkeys(_DASHES, "-")
    | {chr(0xFF10 + d): str(d) for d in range(10)}
    | {"Ð": "Đ", "ð": "đ", "％": "%", "，": ",", "．": ".", "∕": "/", "⁄": "/"}
    | dict.fromkeys("\r\u2028\u2029\x85", "\n")
)
# Dropped: zero-width characters, soft hyphen, byte order mark; a number may hold them unseen.
_INVISIBLE = {*"\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff\u00ad"}
_RAISED = set("⁰¹²³⁴⁵⁶⁷⁸⁹")
# What is in no plain text: all that is changed, dropped or may compose.  Most texts hold little of it.
_NO_DIGITS = "\\n -/:-~À-ÏÑ-ïñ-ɏḀ-ỹ“”‘’…"
_ODD, _DIGITS = re.compile(f"[^{_NO_DIGITS}0-9]"), frozenset("0123456789")
_BECOME_LETTERS = {char for char, plain in _SAME_LENGTH.items() if plain.isalnum()}
_COMPOSES_NOT = _SAME_LENGTH.keys() | _RAISED

# Old tone placement (hoà, thuỷ) to new (hòa, thủy): the tone moves from the second vowel to the first.
_TONES = "\u0300\u0301\u0303\u0309\u0323"
# A mark that composes with nothing (ỷ + a second tone) is no letter but still belongs to the one before it.
_WORD_END = "(?![\\w\u0300-\u036f])"
# Every pattern begins with one letter, so that the search can skip to it; what must stand before is looked at behind.
_OLD_TONES = (
    *(re.compile(f"{letter}[àáãảạèéẽẻẹÀÁÃẢẠÈÉẼẺẸ]{_WORD_END}") for letter in "oO"),
    *(re.compile(f"{letter}(?<![qQ]{letter})[ỳýỹỷỵỲÝỸỶỴ]{_WORD_END}") for letter in "uU"),
)
_TI = re.compile(r"ỉ(?<=[Tt]ỉ)(?<!\w[Tt]ỉ)" + _WORD_END)
_KI = re.compile(r"ì(?<=[Kk]ì)(?<!\w[Kk]ì)" + _WORD_END)
_QUI = re.compile(r"í(?<=[Qq]uí)(?<!\w[Qq]uí)" + _WORD_END)
# A raised digit behind a word or a per cent is the mark of a footnote ("dự toán¹"), but for square and cubic metres.
_FOOTNOTE = re.compile(
    r"[¹²³⁰⁴-⁹](?<=(?:[^\W\d_]|[%)¹²³⁰⁴-⁹]).)(?<!(?<![^\W\d_])[mM].)(?<!(?<![^\W\d_])[kKhHdDcCmM][mM].)"
)


def _glued(words: Mapping[str, tuple[str, ...]]) -> re.Pattern[str]:
    """A word that lost the space before it (``nước thảităng 2,05%``, ``chiđạtkhoảng 9 tỷ``, ``9tháng``): no syllable
    ends so.  Nor do names with digits in them have a marked letter before these (``thặng dư357 tỷ``)."""
    verbs, times, bounds = (
        "|".join(f"{word}(?<={before}{word})" for word in words[of])
        for of, before in (("glued_verbs", r"[^\W_]"), ("glued_times", r"\d"), ("glued_bounds", r"[^\W_]"))
    )
    figure = rf"(?={alternatives(words['glued_verbs_bound'])}?\s?\d)"
    digit = rf"[0-9](?:{'|'.join(_touched(words))})"
    return re.compile(rf"(?:{verbs}){figure}|(?:{times})(?!\w)|(?:{bounds})(?=\s?\d)|{digit}")


def _may_be_glued(words: Mapping[str, tuple[str, ...]]) -> list[re.Pattern[str]]:
    """The same but for digits, from the last marked letter of each word: most texts hold none, and each pattern begins
    with one letter, so that they are soon looked through."""
    sounds = [(word, r"[^\W_]") for of in ("glued_verbs", "glued_bounds") for word in words[of]]
    seen: dict[str, list[str]] = defaultdict(list)
    for word, before in [*sounds, *((word, r"\d") for word in words["glued_times"])]:
        end = max(at for at, letter in enumerate(word) if not letter.isascii())
        seen[word[end]].append(f"(?<={before}{word[: end + 1]})")
    return [re.compile(f"{letter}(?:{'|'.join(behind)})") for letter, behind in seen.items()]


def _touched(words: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """What matches right behind a digit that touches a marked letter, or such a word."""
    yield "(?<=[à-ưạ-ỹ].)"
    for word in words["glued_before"]:
        yield f"(?<=[{word[0].upper()}{word[0]}]{word[1:]}.)"


def _noted(words: Mapping[str, tuple[str, ...]]) -> re.Pattern[str]:
    """What is odd, and the digits that touch a word so, looked for in one pass."""
    last = "".join(word[-1] for word in words["glued_before"])
    touching = rf"(?<=[à-ưạ-ỹ{last}].)(?:{'|'.join(_touched(words))})"  # most touch another digit or a space
    return re.compile(rf"[^{_NO_DIGITS}](?:(?<![0-9])|{touching})")


_GLUED, _MAY_BE_GLUED, _NOTED = _glued(of_all_texts()), _may_be_glued(of_all_texts()), _noted(of_all_texts())


@dataclass(frozen=True, slots=True)
class CleanText:
    """A cleaned text and its way back to the original."""

    text: str
    # Pairs (clean offset, raw offset) where the distance between the two changes, ascending; empty = identity.
    clean_at: tuple[int, ...] = field(repr=False, default=())
    raw_at: tuple[int, ...] = field(repr=False, default=())
    # Where raw characters were merged or dropped: clean offset -> raw end of that character.
    raw_end: dict[int, int] = field(repr=False, default_factory=dict)

    def span(self, start: int, end: int) -> Span:
        """The stretch of the original that ``text[start:end]`` came from; combining marks stay with their letter."""
        if not self.clean_at:
            return span_of((start, max(start, end)))
        if end <= start:
            offset = self._raw(start)
            return span_of((offset, offset))
        return span_of((self._raw(start), self.raw_end.get(end - 1, self._raw(end - 1) + 1)))

    def _raw(self, offset: int) -> int:
        if not self.clean_at:
            return offset
        i = bisect_right(self.clean_at, offset) - 1
        return self.raw_at[i] + offset - self.clean_at[i] if i >= 0 else offset

    def clean(self, raw_offset: int) -> int:
        """The first offset of the cleaned text that stems from ``raw_offset`` of the original or later."""
        low, high = 0, len(self.text)
        while low < high:
            middle = (low + high) // 2
            if self._raw(middle) < raw_offset:
                low = middle + 1
            else:
                high = middle
        return low


def clean(raw: str) -> CleanText:
    """Clean ``raw`` for reading; nothing is lost that a span could stand on.

    >>> clean("Luỹ kế 5 tỉ đồng – hoà vốn").text
    'Lũy kế 5 tỷ đồng - hòa vốn'
    """
    clean_at: tuple[int, ...] = ()
    raw_at: tuple[int, ...] = ()
    raw_end: dict[int, int] = {}
    text, noted = raw, set(_NOTED.findall(raw))
    odd = noted - _DIGITS
    if not odd <= _COMPOSES_NOT and not (odd.isdisjoint(_INVISIBLE) and unicodedata.is_normalized("NFC", raw)):
        text, clean_at, raw_at, raw_end = _compose(raw)
        noted = set(_NOTED.findall(text))
        odd = noted - _DIGITS
    for char in odd & _SAME_LENGTH.keys():
        text = text.replace(char, _SAME_LENGTH[char])
    touched = len(odd) < len(noted) or not odd.isdisjoint(_BECOME_LETTERS)
    if (touched or any(pattern.search(text) for pattern in _MAY_BE_GLUED)) and _GLUED.search(text):
        text, clean_at, raw_at, raw_end = _parted(CleanText(text, clean_at, raw_at, raw_end))
    if not odd.isdisjoint(_RAISED):
        text = _FOOTNOTE.sub(" ", text)
    for pair in _OLD_TONES:
        text = pair.sub(_tone_moved, text)
    text = _QUI.sub("ý", _KI.sub("ỳ", _TI.sub("ỷ", text)))
    return CleanText(text, clean_at, raw_at, raw_end)


def _parted(glued: CleanText) -> tuple[str, tuple[int, ...], tuple[int, ...], dict[int, int]]:
    """The text with a space before each verb that lost it, and its map: such a space stands on what follows it."""
    cuts = [match.start() for match in _GLUED.finditer(glued.text)]
    pairs = dict(zip(glued.clean_at or (0,), glued.raw_at or (0,), strict=True))
    moved = {at + bisect_left(cuts, at): raw for at, raw in pairs.items() if at not in cuts}
    for added, cut in enumerate(cuts):
        raw = glued.span(cut, cut).start
        moved |= {cut + added: raw, cut + added + 1: raw}
    order = sorted(moved)
    raw_end = {at + bisect_right(cuts, at): end for at, end in glued.raw_end.items()}
    text = _GLUED.sub(lambda verb: " " + verb.group(), glued.text)
    return text, tuple(order), tuple(moved[at] for at in order), raw_end


def _tone_moved(pair: re.Match[str]) -> str:
    first, second = pair.group()[0], unicodedata.normalize("NFD", pair.group()[1])
    tone = next(c for c in second if c in _TONES)
    return unicodedata.normalize("NFC", first + tone) + second.replace(tone, "")


def _compose(raw: str) -> tuple[str, tuple[int, ...], tuple[int, ...], dict[int, int]]:
    """NFC and without invisible characters, cluster by cluster (a letter and the marks on it), with the map; plain
    stretches are taken as they are."""
    out: list[str] = []
    clean_at: list[int] = []
    raw_at: list[int] = []
    raw_end: dict[int, int] = {}
    position = length = 0
    while position < len(raw):
        odd = _ODD.search(raw, position)
        end = odd.start() - 1 if odd else len(raw)  # the last plain letter may bear marks
        if end > position:
            composed = raw[position:end]
        else:
            end = _cluster_end(raw, position)
            cluster = "".join(char for char in raw[position:end] if char not in _INVISIBLE)
            composed = unicodedata.normalize("NFC", cluster)
        if composed:
            if not clean_at or position - length != raw_at[-1] - clean_at[-1]:
                clean_at.append(length)
                raw_at.append(position)
            if len(composed) != end - position:
                last = length + len(composed) - 1
                raw_end[last] = end
                clean_at.extend(range(length + 1, last + 1))
                raw_at.extend([position] * (last - length))
            out.append(composed)
            length += len(composed)
        position = end
    return "".join(out), tuple(clean_at), tuple(raw_at), raw_end


def _cluster_end(raw: str, position: int) -> int:
    """Where the letter at ``position`` ends with all marks on it."""
    end = position + 1
    while (after := _joined(raw, end)) > end:
        end = after
    return end


def _joined(raw: str, position: int) -> int:
    """Where the mark at ``position`` ends, unseen characters before it passed over; ``position`` where none is."""
    end = position
    while end < len(raw) and raw[end] in _INVISIBLE:
        end += 1
    return end + 1 if end < len(raw) and (unicodedata.combining(raw[end]) or _jamo(raw[end])) else position


def _jamo(char: str) -> bool:
    """Korean vowels and finals compose with the letter before them though they are no combining marks."""
    return "\u1160" <= char <= "\u11ff"
