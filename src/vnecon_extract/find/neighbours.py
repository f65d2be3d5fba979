"""The words right before and after a place's name: do they make it another thing's name, and what role do they give?"""

import re

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.places import blockers, openers
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import Pattern, WordsBefore, alternatives, lower, sources

_BEFORE = re.compile(r"(?:^|.*?[\s(\"“/,.-])(\w[\w.&]*) $", re.DOTALL)
_AFTER = re.compile(r" (\w+)")
# A name this short behind a family name at the start of a sentence is a given name ("Lê Nga").
_SHORT = 5
_BYLINE = Pattern(r"[^\w:]*$")

# How far before a place the verb of its clause may stand.
_CLAUSE = 70


class Neighbours:
    """Reads the words beside a name.

    >>> beside = Neighbours(Knowledge())
    >>> beside.role(Sentence(0, 15, "xuất sang Mỹ 3%", "xuất sang mỹ 3%"), 10)
    'partner'
    """

    def __init__(self, knowledge: Knowledge) -> None:
        roles = {lower(w): o.role for o in openers(knowledge) for w in o.says if not o.behind}
        self._far = [
            (Pattern(rf"(?<!\w){alternatives(o.behind)}(?!\w)[^,;.:]*?\s{alternatives(o.says)}\s$"), o.role)
            for o in openers(knowledge)
            if o.behind
        ]
        self._far_ends = WordsBefore(w for o in openers(knowledge) if o.behind for w in o.says)
        self._roles = roles
        self._inland = frozenset(lower(w) for o in openers(knowledge) if o.inland for w in o.says)
        self._directed = frozenset(lower(w) for o in openers(knowledge) if o.directed for w in o.says)
        # Read backwards, so that the longest opener that ends right before the name is found in one match.
        self._opener = re.compile(alternatives(w[::-1] for w in roles) + r"(?!\w)")
        before = [w for b in blockers(knowledge) if b.side == "before" for w in b.says]
        self._small = frozenset(w for w in before if w[0].islower())
        self._family = frozenset(w for w in before if w[0].isupper())
        self._after = frozenset(w for b in blockers(knowledge) if b.side == "after" for w in b.says)
        words = word_lists(knowledge, "places")
        lists = sources(words)
        self._abbreviated = frozenset(words["abbreviated_kinds"])
        # "Singapore dẫn đầu với tổng vốn 9 tỷ USD", "Mỹ là thị trường lớn nhất".
        ranked = rf"{lists['ranks']}|{lists['stands_as']} (?:{lists['how_many']} |\d+ )?{lists['partner_nouns']}"
        self._ranked = Pattern(rf"(?: \([^()]{{0,40}}\))?,? (?:{lists['still']} )?(?:{ranked})")
        self._longest = max(len(w) for w in (*roles, *self._small)) + 2
        self._free = re.compile(alternatives(w[::-1] for w in words["no_blockers"]) + r"(?!\w)")
        self._blocked = re.compile(alternatives(w[::-1] for w in self._small) + r"(?!\w)")

    def role(self, sentence: Sentence, start: int) -> str | None:
        """The role that the words before ``start`` give: "" where they only open a place, None where they do not."""
        if self._far_ends.start(sentence.low, start) is not None:
            before = sentence.low[max(0, start - _CLAUSE) : start]
            far = next((role for pattern, role in self._far if pattern.search(before)), None)
            if far is not None:
                return far
        match = self._opener.match(self._back(sentence, start))
        return self._roles[match.group()[::-1]] if match else None

    def partner(self, sentence: Sentence, start: int, *, nation: bool) -> bool:
        """Whether the words before ``start`` make even a province a partner, or Việt Nam (``nation``)."""
        match = self._opener.match(self._back(sentence, start))
        return match is not None and match.group()[::-1] in (self._directed if nation else self._inland)

    def open(self, sentence: Sentence, start: int) -> bool:
        """Whether the words before ``start`` say that a place follows."""
        return self.role(sentence, start) is not None

    def ranked(self, sentence: Sentence, end: int) -> bool:
        """Whether the words after ``end`` rank a trading partner."""
        return self._ranked.match(sentence.low, end) is not None

    def block(self, sentence: Sentence, start: int, end: int, *, region: bool = False) -> bool:
        """Whether the name at ``start:end`` is part of a person's, firm's or street's name, or a byline: a line of a
        ``region``'s name, or with a colon, is a heading."""
        text = sentence.text
        single = " " not in text[start:end] and not text[start:end].isupper()
        after = _AFTER.match(text, end)
        if after and after.group(1) in self._after:
            return True
        if single and after and _capital(after.group(1)) and not after.group(1).isupper():
            return True
        if start == 0 and not region and _BYLINE.match(text, end) and len(text) - end < 3:
            return True
        back = self._back(sentence, start)
        if self._blocked.match(back) and not self._free.match(back):
            return True
        near = text[max(0, start - 12) : start]
        if near.islower():
            return False  # as before most places: no capital, no name
        before = _BEFORE.match(near)
        word = before.group(1) if before else ""
        first = start == len(word) + 1
        if word in self._family and not (first and (not single or end - start > _SHORT)):
            return True
        return single and not first and _capital(word) and not word.isupper() and word not in self._abbreviated

    def _back(self, sentence: Sentence, start: int) -> str:
        """The words before ``start``, backwards, without the space beside the name."""
        if not start or sentence.low[start - 1] not in ' "“(':
            return ""
        return sentence.low[max(0, start - self._longest) : start - 1][::-1]


def _capital(word: str) -> bool:
    return word[:1].isupper()
