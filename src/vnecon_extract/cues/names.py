"""Names of parts that no table lists: the noun phrase before a verb, cleared of what stands at its edges."""

from bisect import bisect_left
from itertools import chain

from vnecon_extract.cues.figures import Figure
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook, Phrases
from vnecon_extract.patterns import Pattern, alternatives, lower
from vnecon_extract.span import Span, span_of

# It begins with the marks, so that the search can skip to them; only a dash needs a space before it too.
_STOP = Pattern(r"[,;:()…\"“”.-](?:(?<!-)\s|(?<=[(:;)])|(?<=\s-)\s)")
_MARKS = " ,;:()"
_LONGEST = 12
_RESUMED = ("product", "partner", "sector", "owner")


class Names:
    """Reads the name of an unlisted part, and tells whether words resume the subject named before."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        edges = alternatives(words["name_edges"])
        self._head = Pattern(rf"[\s,;:()\"“”.-]*+(?:{edges}(?!\w)[\s,;:]*+)*+")
        # Read backwards, from the end.
        backwards = alternatives(edge[::-1] for edge in words["name_edges"])
        self._tail = Pattern(rf"[\s,;:)]*+(?:(?<!\w){backwards}(?!\w)[\s,;:]*+)*")
        self._most = Pattern(rf"\s{alternatives(words['most'])}\s")
        self._bare = frozenset(lower(w) for w in words["bare_names"])
        self._resume = Lexicon(dict.fromkeys(words["resume"]), book)
        self._resumed = [(d, Lexicon(dict.fromkeys(words[f"resume_{d}"]), book)) for d in _RESUMED]
        self._any_resumed = Lexicon(dict.fromkeys(w for d in _RESUMED for w in words[f"resume_{d}"]), book)
        self._whole = Lexicon(dict.fromkeys(words["whole"]), book)
        self._clause = Phrases(words["clause_words"])
        self._opens = Lexicon(dict.fromkeys(words["opens_parts"]), book)

    def before(self, figure: Figure, reading: Reading) -> Span | None:
        """The noun phrase that stands as subject before ``figure``, in its own words; None where there is none."""
        low = reading.sentence.low
        if _is_alone(figure, low):
            return None
        start = _last_stop(figure, reading)
        cues = [c for c in figure.cues if c.role != "from" and c.start >= start]
        # "Ước tính, tổng giá trị hàng hóa khoảng ...": nothing stands before the first verb.
        while len(cues) > 1 and self._says_nothing(low, start, cues[0].start):
            start = cues.pop(0).end
        end = cues[0].start if cues else figure.left.end
        for mention in chain(reading.periods, reading.bases, reading.statuses, reading.price_bases):
            if start <= mention.start < end:
                if low[start : mention.start].strip(" ,"):
                    end = mention.start
                else:
                    start = mention.end
        return self.trimmed(low, start, end)

    def _says_nothing(self, low: str, start: int, end: int) -> bool:
        """Whether no name stands in ``low[start:end]``: nothing, or how much ``nhóm đồ uống`` grew, in ``Tăng cao nhất
        là nhóm đồ uống với 0,47%``."""
        return self._most.fullmatch(low, start, end) is not None or self.trimmed(low, start, end) is None

    def trimmed(self, low: str, start: int, end: int) -> Span | None:
        """The name in ``low[start:end]`` without small words at its edges; None where nothing is left, or too much."""
        if start >= end:
            return None
        head = self._head.match(low, start, end)
        start = head.end() if head else start
        tail = self._tail.match(low[start:end][::-1])
        end -= tail.end() if tail else 0
        name = low[start:end]
        return None if name in self._bare or not 0 < len(name.split()) <= _LONGEST else span_of((start, end))

    def resumes(self, low: str, start: int, end: int) -> bool:
        """Whether words of ``low[start:end]`` stand for the subject named before (``con số này``)."""
        return self._resume.search(low, start, end) is not None

    def is_clause(self, low: str, name: Span) -> bool:
        """Whether ``name`` says something (``ban giám đốc cũng dành``), and so is none."""
        return self._clause.search(low, *name) is not None

    def resumed(self, low: str, start: int, end: int) -> list[str]:
        """Dimensions whose part words of ``low[start:end]`` resume (``mặt hàng này``, ``thị trường này``)."""
        if not self._any_resumed.occurs(low):
            return []
        return [dimension for dimension, words in self._resumed if words.search(low, start, end)]

    def whole(self, low: str, start: int, end: int) -> bool:
        """Whether words of ``low[start:end]`` lead from a part back to the whole (``cả nước``, ``toàn ngành``)."""
        return self._whole.search(low, start, end) is not None

    def opens(self, low: str, end: int) -> bool:
        """Whether words of ``low[:end]`` open the parts of a whole (``trong đó``)."""
        return self._opens.search(low, 0, end) is not None


def _is_alone(figure: Figure, low: str) -> bool:
    """Whether no words stand before a figure but the verb right before it: as before most that go on with what was
    told (``xuất khẩu đạt 24 tỷ USD, tăng 5%``)."""
    (first, end), cues = figure.left, figure.cues
    if len(cues) > 1 or (cues and (cues[0].role == "from" or end - cues[0].end > 1)):
        return False
    return not low[first : cues[0].start if cues else end].strip(_MARKS)


def _last_stop(figure: Figure, reading: Reading) -> int:
    """Where the words before a figure begin: behind their last stop with something to say between it and a verb."""
    low, (first, end) = reading.sentence.low, figure.left
    stops = list(_STOP.finditer(low, first, end))
    ends = [*[cue.start for cue in figure.cues if cue.role != "from"], end] if stops else []
    for stop in reversed(stops):
        start = stop.end()
        if low[start : ends[bisect_left(ends, start)]].strip() and not _in_name(stop.start(), reading):
            return start
    return first


def _in_name(position: int, reading: Reading) -> bool:
    """Whether a part, indicator or place is named by words around ``position``."""
    for mention in chain(reading.breakdowns, reading.indicators, reading.places):
        if mention.start <= position < mention.end:
            return True
    return False
