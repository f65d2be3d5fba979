"""What phrases of a sentence can name a place or stand for one, before the words around them decide."""

from collections import defaultdict
from dataclasses import dataclass, field

from vnecon_extract.find.names import cased
from vnecon_extract.find.units_below import Unit, UnitFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.places import Office, PlaceEntry, Stand, UnitWord, offices, places, stands, unit_words
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower


@dataclass(slots=True)
class _Sense:
    """One meaning of a phrase as it is written: a place, an office, a word that stands for a place, or none of them."""

    form: str
    entry: PlaceEntry | None = None
    office: Office | None = None
    stand: Stand | None = None
    unit: UnitWord | None = None
    risky: bool = False
    small: bool = field(init=False)  # whether no capital is asked for

    def __post_init__(self) -> None:
        self.small = self.form.islower()


@dataclass(slots=True)
class _Meaning:
    """What several senses of a phrase mean together."""

    entries: list[PlaceEntry]
    office: Office | None = None
    stand: Stand | None = None
    risky: bool = True


@dataclass(slots=True)
class _Phrase:
    """The meanings of a phrase: each, and all together where all fit, as they do most often; ``below`` says that a unit
    below the province may be named behind it, ``small`` that it asks for no capital."""

    senses: list[_Sense]
    together: _Meaning | None = field(init=False)
    below: bool = field(init=False)
    small: bool = field(init=False)

    def __post_init__(self) -> None:
        self.small = all(sense.small for sense in self.senses)
        self.together = _meaning(self.senses)
        self.below = any(s.unit is not None or (s.stand is not None and _is_below(s.stand)) for s in self.senses)


@dataclass(slots=True)
class Hit:
    """A phrase with what it can mean: places, an office, a word that stands for a place, a unit below the province."""

    start: int
    end: int
    entries: list[PlaceEntry]
    office: Office | None
    stand: Stand | None
    risky: bool
    unit: Unit | None = None


class PlaceHits:
    """Looks up the phrases of ``data/places.toml``."""

    def __init__(self, knowledge: Knowledge) -> None:
        table: dict[str, list[_Sense]] = defaultdict(list)
        for entry in places(knowledge):
            for risky, words in ((False, entry.says), (True, entry.risky)):
                for word in words:
                    table[lower(word)].append(_Sense(word, entry=entry, risky=risky))
            for word in entry.never:
                table[lower(word)].append(_Sense(word))
        for office in offices(knowledge):
            for word in office.says:
                table[lower(word)].append(_Sense(word, office=office))
        for stand in stands(knowledge):
            for word in stand.says:
                table[lower(word)].append(_Sense(word, stand=stand))
        for unit in unit_words(knowledge):
            for word in unit.says:
                table[lower(word)].append(_Sense(word, unit=unit))
        phrases = {words: _Phrase(senses) for words, senses in table.items()}
        self._lexicon = Lexicon(phrases, knowledge.shared(Phrasebook))
        self.units = UnitFinder(knowledge)

    def of(self, sentence: Sentence) -> list[Hit]:
        """The phrases of ``sentence`` that may be of a place, from left to right."""
        hits: list[Hit] = []
        for start, end, phrase in self._lexicon.find(sentence.low):
            if hits and start < hits[-1].end:
                continue  # "xã Hòa Bình": the name of the commune
            fitting = phrase.senses
            if not phrase.small:
                words = sentence.text[start:end]
                fitting = [sense for sense in fitting if sense.small or cased(sense.form, words)]
            unit = self._unit(sentence, start, end, fitting) if phrase.below else None
            if unit is not None:
                # "Khu kinh tế Dung Quất" lies where Dung Quất does.
                behind = self._lexicon.match(sentence.low, end + 1) if unit.level == "economic_zone" else None
                entries = [sense.entry for sense in behind[1].senses if sense.entry] if behind else []
                hits.append(Hit(start, unit.end, entries, None, None, False, unit))
            elif meant := phrase.together if len(fitting) == len(phrase.senses) else _meaning(fitting):
                hits.append(Hit(start, end, meant.entries, meant.office, meant.stand, meant.risky))
        return hits

    def _unit(self, sentence: Sentence, start: int, end: int, senses: list[_Sense]) -> Unit | None:
        """The unit below the province whose type word ends at ``end``: ``trên địa bàn xã Quỳnh Tam``."""
        for sense in senses:
            if sense.unit is not None:
                named = self._lexicon.match(sentence.low, end + 1) if sense.unit.listed else None
                if named is None or not any(other.entry for other in named[1].senses):
                    return self.units.behind(sentence, start, end, sense.unit)
            elif sense.stand is not None and _is_below(sense.stand):
                return self.units.behind(sentence, start, end, self.units.of_level(sense.stand.level))
        return None


def _is_below(stand: Stand) -> bool:
    """Whether a word stands for a unit below the province."""
    return stand.level not in ("", "province")


def _meaning(senses: list[_Sense]) -> _Meaning | None:
    """What a phrase means where several of its senses fit; None where none does, or one of them is none."""
    senses = [sense for sense in senses if sense.unit is None]
    if not senses:
        return None
    meant = _Meaning([])
    for sense in senses:
        if sense.entry is not None:
            meant.entries.append(sense.entry)
        elif sense.office is not None:
            meant.office = meant.office or sense.office
        elif sense.stand is not None:
            meant.stand = meant.stand or sense.stand
        else:
            return None
        meant.risky = meant.risky and sense.risky
    return meant
