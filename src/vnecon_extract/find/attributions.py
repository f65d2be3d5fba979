"""Attributions: who is said to have given a figure (``Theo Cục Thống kê tỉnh``, ``Bộ Công Thương cho biết``)."""

import re

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.cues import attribution_cues
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import AttributionMention, Sentence
from vnecon_extract.patterns import Pattern, WordsBefore, alternatives, matches_at, sources

_LONGEST = 140


class AttributionFinder:
    """Finds who is said to have given the figures of a sentence.

    >>> text = "Theo số liệu của Tổng cục Hải quan, xuất khẩu đạt 24 tỷ USD"
    >>> found = AttributionFinder(Knowledge()).find(Sentence(0, len(text), text, text.lower()))
    >>> [text[a.start : a.end] for a in found]
    ['Tổng cục Hải quan']
    """

    def __init__(self, knowledge: Knowledge) -> None:
        cues = attribution_cues(knowledge)
        before = [w for c in cues if c.side == "before" for w in c.says]
        after = [w for c in cues if c.side == "after" for w in c.says]
        strip = [w for c in cues for w in c.strip]
        book = knowledge.shared(Phrasebook)
        self._according_to = Lexicon(dict.fromkeys(before), book)
        self._sayings = Lexicon(dict.fromkeys(after), book)
        self._before = Pattern(rf"(?<!\w){alternatives(before)}(?: {alternatives(strip)}(?!\w)){{0,7}} (?=\w)")
        words = word_lists(knowledge, "attributions")
        lists = sources(words)
        self._adverbs = WordsBefore(words["adverbs"])
        # The who ends at a comma (but "ông X, Giám đốc Sở Y" goes on), at a verb, at a digit.
        self._who_end = Pattern(rf", (?!(?:{lists['title_ranks']} )?{lists['titles']}\w*)|[;:]|\.\s|$")
        self._office = Pattern(rf"(?<!\w)(?:[A-Z]{{3,8}}\b|{lists['offices']})")
        persons = "|".join(rf"{person}(?<!\w{person})" for person in words["persons"])
        self._titled = Pattern(rf"(?:{persons}) (?=[A-ZĐÀ-Ỹ])")
        self._tail = Pattern(rf"(?: {lists['tails']}|[, ])+$")

    def find(self, sentence: Sentence) -> list[AttributionMention]:
        """All attributions of the sentence, in order."""
        low = sentence.low
        found: list[AttributionMention] = []
        if self._according_to.occurs(low):
            cues = matches_at(self._before, low, self._according_to.starts(low))
            found = [m for match in cues if (m := self._according(sentence, match))]
        if self._sayings.occurs(low) and (says := self._says(sentence, found[-1].end if found else 0)):
            found.append(says)
        return found

    def _according(self, sentence: Sentence, match: re.Match[str]) -> AttributionMention | None:
        start = match.end()
        if not sentence.text[start].isupper() and not self._titled.match(sentence.text, start):
            return None
        end = self._end(sentence, start)
        if end is None or any(c.isdigit() for c in sentence.text[start:end]):
            return None
        return AttributionMention(start, end, "according_to")

    def _end(self, sentence: Sentence, start: int) -> int | None:
        stop = self._who_end.search(sentence.text, start, start + _LONGEST)
        end = stop.start() if stop else None
        verb = self._verb(sentence, start, end if end is not None else start + _LONGEST)
        return verb if verb is not None else end

    def _verb(self, sentence: Sentence, start: int, end: int) -> int | None:
        """The space before the first verb of saying, with its adverb.

        With a capital it is part of an office's name (``Cục Thống kê``).
        """
        low = sentence.low
        for verb, until, _ in self._sayings.each(low):
            if start < verb and until <= end and low[verb - 1] == " ":
                adverb = self._adverbs.start(low, verb)
                first = adverb if adverb is not None and start < adverb and low[adverb - 1] == " " else verb
                if not sentence.text[first].isupper():
                    return first - 1
        return None

    def _says(self, sentence: Sentence, taken: int) -> AttributionMention | None:
        """``Ông X, Giám đốc Sở Y, cho biết``: the who is the clause before the verb, where it begins with an office."""
        before = self._verb(sentence, taken, len(sentence.low))
        if before is None:
            return None
        spoken = list(self._titled.finditer(sentence.text, taken, before))
        office = spoken[-1] if spoken else self._office.search(sentence.text, taken, before)
        if office is None or before - office.start() > _LONGEST:
            return None
        end = office.start() + len(self._tail.sub("", sentence.text[office.start() : before]))
        if re.search(r"\d|[;:]", sentence.text[office.start() : end]):
            return None
        return AttributionMention(office.start(), end, "says")
