"""Owners without a name that the tables know: ``một ngân hàng cổ phần``, a name of foreign make, a project."""

import re

from vnecon_extract.cues.short_names import within
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.patterns import Pattern, alternatives, led_by, not_behind
from vnecon_extract.rules import Rule

# A project or a person is named in passing far more often than as the owner of a figure.
_OPENING = 12
# A word of foreign make, of more than one syllable: "nợ xấu của Navibank".
_FOREIGN = r"(?P<name>[A-Z][a-zé]*[aeiouyé]++[b-df-hj-np-tv-xz]++[aeiouyé][A-Za-zé]*)(?![\w])"


class UnnamedOwners:
    """Tells owners by what they are called; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        self._not_names = frozenset(words["not_short_names"])
        self._some = Lexicon(dict.fromkeys(words["some"]), book)
        some = alternatives(words["some"])
        self._some_owner = Pattern(
            rf"{not_behind(words['means'], ' ')}{some}\s{alternatives(words['unnamed_owners'])}(?:\s\w+){{0,2}}"
        )
        # It begins with letters, so that the search can skip to them.
        of, spaced = alternatives(words["of"]), [f" {word} " for word in words["of"]]
        quoted = not_behind(lead + word for lead in words["source_leads"] for word in spaced)
        self._of = re.compile(rf"{of}\s(?=[A-Z]){led_by(spaced)}{quoted}{_FOREIGN}")

    def of(self, reading: Reading) -> Decision[str] | None:
        """``Một ngân hàng cổ phần``, ``Dự án X`` as the subject a sentence opens with, ``nợ xấu của Navibank``."""
        sentence, low = reading.sentence, reading.sentence.low
        for start in self._some.starts(low):
            some = self._some_owner.match(low, start)
            if some is not None:
                said = sentence.text[start : some.end()]
                return Decision(said, Rule.OWNER_UNNAMED, within(sentence, *some.span()))
        behind = self._of.search(sentence.text)
        while behind is not None:
            name, at = behind["name"], behind.start("name")
            if not any(p.start <= at < p.end for p in reading.places) and name.lower() not in self._not_names:
                return Decision(name, Rule.OWNER_FOREIGN_NAME, within(sentence, *behind.span("name")))
            behind = self._of.search(sentence.text, behind.end())
        for entity in reading.entities:
            if entity.kind == "project" and entity.start < _OPENING:
                return Decision(entity.name, Rule.OWNER_PROJECT, words_of(entity, sentence.start))
        return None
