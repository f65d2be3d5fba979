"""Words that tell whose own figures a sentence gives, or that it speaks of a market or a territory."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from vnecon_extract.choice import Candidate, pick, weighed
from vnecon_extract.cues.short_names import OWNERS, Names, within
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook, Phrases
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import Pattern, alternatives, matches_at, not_behind
from vnecon_extract.rules import Rule

_MANY, _A_SECTOR = 2, 5
_NAMED = Rule.OWNER_NAMED  # a look into an enum takes as long as a call


class OwnerWords:
    """Reads one sentence; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        self._firms = Lexicon(dict.fromkeys(words["bare_firms"]), book)
        self._firm = Pattern(
            rf"{not_behind(words['many'], ' ')}{alternatives(words['bare_firms'])}(?!\w)"
            rf"(?!\s{alternatives(words['firm_kinds'])}(?!\w))"
        )
        self._projects = Phrases(words["bare_projects"])
        leads = dict.fromkeys(words["market"], True) | dict.fromkeys(words["not_market"], False)
        self._market = Lexicon(leads, book)
        self._together = Lexicon(dict.fromkeys(words["firms_together"] + words["means_of_many"]), book)
        self._means = Lexicon(dict.fromkeys(words["means_of_many"]), book)
        self._own = Lexicon(dict.fromkeys(words["own"]), book)
        self._results = Phrases(words["results_openings"])
        self._firm_units = frozenset(words["firm_units"])
        self._of_many = tuple(f"{lead} " for lead in words["leads_of_many"])

    def named(self, reading: Reading, names: Names) -> Decision[str] | None:
        """The first firm that a sentence names."""
        for entity in reading.entities:
            if entity.kind in OWNERS:
                name = names.full.get(entity.name, entity.name)
                return Decision(name, _NAMED, words_of(entity, reading.sentence.start))
        return names.first(reading.sentence) if names.full else None

    def is_source(self, named: Decision[str], reading: Reading) -> bool:
        """Whether the firm is only who is said to have given the figure."""
        at = named.words.start - reading.sentence.start if named.words else -1
        return any(a.start <= at < a.end for a in reading.attributions)

    def of_market(self, reading: Reading, end: int | None = None) -> bool:
        """Whether a sentence speaks, before ``end``, of a market or territory: not in a firm's name."""
        low, start = reading.sentence.low, 0
        while (found := self._market.search(low, start, end)) is not None:
            phrase = self._market.match(low, found[0])
            if phrase and phrase[1] and not any(e.start <= found[0] < e.end for e in reading.entities):
                return True
            start = found[1]
        return False

    def by_itself(self, reading: Reading) -> bool:
        """Whether the sentence says ``công ty`` with no name behind it."""
        text, low = reading.sentence.text, reading.sentence.low
        starts = self._firms.starts(low)
        if not starts:
            return False
        return any(not text[m.end() + 1 : m.end() + 2].isupper() for m in matches_at(self._firm, low, starts))

    def together(self, reading: Reading) -> bool:
        """Whether the sentence speaks of firms together, by words or by how many there are (``20 doanh nghiệp lỗ``)."""
        for quantity in reading.quantities:
            if quantity.unit in self._firm_units and (quantity.value or 0) >= _MANY:
                return True
        return self._together.occurs(reading.sentence.low)

    def sums_up(self, reading: Reading) -> bool:
        """Whether a sentence tells the mean of firms, or opens with what so many do together: ``Tính chung 28 ngân
        hàng, lợi nhuận đạt``."""
        if self._means.occurs(reading.sentence.low):
            return True
        first = reading.quantities[0] if reading.quantities else None
        if first is None or first.unit not in self._firm_units or (first.value or 0) < _A_SECTOR:
            return False
        return reading.sentence.low.endswith(self._of_many, 0, first.start)

    def keeps(self, low: str) -> bool:
        """Whether words of a sentence keep its figures with the firm spoken of."""
        return self._own.occurs(low)

    def of_results(self, reading: Reading) -> bool:
        """``Doanh thu từ tự doanh đạt``: whether a sentence opens with what only a firm has, and names nobody."""
        if reading.places or reading.entities or self._results.match(reading.sentence.low, 0) is None:
            return False
        return not self.together(reading)

    def of_project(self, low: str) -> bool:
        """Whether a sentence speaks of a project (``dự án này``)."""
        return self._projects.occurs(low)


class Said(NamedTuple):
    """Words of a sentence that name an owner, by the rule that knows them."""

    start: int
    end: int
    name: str
    rule: Rule


def first_of(
    before: Sequence[Said],
    behind: Sequence[Said],
    held: Decision[str | None],
    weights: Mapping[str, int],
    sentence: Sentence,
) -> Decision[str | None]:
    """The owner of a figure that has names ``before`` or ``behind`` it: the first of them; else it would be another,
    or the one ``held`` from before."""
    ranked = [(weights["named_before"] + weights["each_later"] * rank, said) for rank, said in enumerate(before)]
    ranked += [(weights["named_behind"] + weights["each_later"] * rank, said) for rank, said in enumerate(behind)]
    candidates: list[Candidate[str | None, None]] = [
        Candidate(weight, Decision(said.name, said.rule, within(sentence, said.start, said.end)))
        for weight, said in ranked
    ]
    if held.value is not None:
        candidates.append(Candidate(weights["owner_held"], Decision(held.value, held.rule, held.words)))
    return weighed(pick(candidates), candidates[0].decision)


def of_territory(reading: Reading) -> bool:
    """Whether a sentence speaks for a territory: an office does, or it says ``toàn tỉnh``, ``cả nước``."""
    return any(p.via == "office" or (p.via == "generic" and (p.national or p.level)) for p in reading.places)


def of_place(reading: Reading) -> bool:
    """Whether a sentence speaks of what is a place's."""
    return any(p.national or p.role_hint == "holder" for p in reading.places)
