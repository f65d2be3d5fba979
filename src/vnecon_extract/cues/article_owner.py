"""The one firm or project that an article is about, whose own its figures are where nothing leads away from it."""

from collections.abc import Sequence

from vnecon_extract.cues.owner_words import OwnerWords, of_territory
from vnecon_extract.cues.short_names import OWNERS, Names, within
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.find.reading import Reading
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.rules import Rule
from vnecon_extract.values import replace

_LEAD = 3
# In how many sentences a firm of the lead is spoken of in an article about it, and in one of how many with figures.
_OFTEN, _FEW = 3, 4


class ArticleOwner:
    """Tells which firm or project an article is about."""

    def __init__(self, owner_words: OwnerWords, words: dict[str, tuple[str, ...]]) -> None:
        self._words = owner_words
        # "Dự án mở rộng cảng Tân Tiến đã được phê duyệt": up to the first word that says something of it.
        verbs = alternatives(words["said_of_projects"])
        signs = alternatives(words["share_signs"])
        # "(mã TTS-HOSE)", "- TTS (TTS-HOSE)"
        self._share_sign = Pattern(rf"\s?(?:[-–]\s?\w+\s?)?\((?:[^()]{{0,30}}[\s,–-])?{signs}(?!\w)")
        self._project_name = Pattern(rf"{alternatives(words['bare_projects'])}(?:\s(?!{verbs}(?!\w))[\w-]++){{2,12}}+")

    def of(self, readings: Sequence[Reading], names: Names) -> Decision[str] | None:
        """The entity an article is about: named in its title, where no market or territory is, or in its lead.

        Where it is spoken of more often than all others and than any territory, all figures are its own that nothing
        leads away from it (``OWNER_OF_ARTICLE``).
        """
        listed = self._listed(readings)
        if listed is not None:
            return listed
        title = next((self._words.named(r, names) for r in readings[:1] if not self._words.of_market(r)), None)
        if title is not None and self._is_told(title, readings, names):
            return replace(title, rule=Rule.OWNER_OF_ARTICLE)
        lead = [(self._words.named(reading, names), reading) for reading in readings[:_LEAD]]
        first = next(
            (e for e, reading in lead if e not in (None, title) and not self._words.is_source(e, reading)), None
        )
        if first is None or any(map(of_territory, readings[:_LEAD])) or not self._is_told(first, readings, names):
            return title or self._project(readings)
        return replace(first, rule=Rule.OWNER_OF_ARTICLE)

    def _listed(self, readings: Sequence[Reading]) -> Decision[str] | None:
        """``CTCP Thép Tân Tiến (mã TTS-HOSE) công bố``: the firm whose share the first sentence names, where the text
        is not one of territories."""
        firms = [(e, r.sentence) for r in readings[:1] for e in r.entities if e.kind in OWNERS]
        listed = next(((e, s) for e, s in firms if self._share_sign.match(s.low, e.end)), None)
        if listed is None or sum(map(of_territory, readings)) * _FEW > len(readings):
            return None
        firm, sentence = listed
        return Decision(firm.name, Rule.OWNER_OF_ARTICLE, words_of(firm, sentence.start))

    def _project(self, readings: Sequence[Reading]) -> Decision[str] | None:
        """The project that a title or the lead is about and the text goes on about (``dự án này``)."""
        named = next((e for r in readings[:1] for e in r.entities if e.kind == "project"), None)
        matches = ((r.sentence, self._project_name.match(r.sentence.low)) for r in readings[:_LEAD])
        opening = next(((sentence, match) for sentence, match in matches if match), None) if named is None else None
        if named is None and opening is None:
            return None
        told = len([r for r in readings if self._words.of_project(r.sentence.low)])
        if told < _OFTEN or told * _FEW < len(readings):
            return None
        if named is not None:
            return Decision(named.name, Rule.OWNER_OF_ARTICLE, words_of(named, readings[0].sentence.start))
        if opening is None or told * 3 < len(readings):
            return None
        sentence, match = opening
        return Decision(sentence.text[: match.end()], Rule.OWNER_OF_ARTICLE, within(sentence, *match.span()))

    def _is_told(self, firm: Decision[str], readings: Sequence[Reading], names: Names) -> bool:
        """Whether an article speaks of ``firm`` again and again."""
        told = [self._told(reading, names, firm) for reading in readings]
        own = told.count(names.canonical(firm.value))
        others = len(told) - told.count(None) - own
        often = own >= _OFTEN and own * _FEW >= sum(bool(r.quantities) for r in readings)
        return often and own > max(others, sum(map(of_territory, readings)))

    def _told(self, reading: Reading, names: Names, firm: Decision[str]) -> str | None:
        """Which firm a sentence speaks of, by name or as ``công ty``."""
        named = self._words.named(reading, names)
        if named is not None and not self._words.is_source(named, reading):
            return names.canonical(named.value)
        return names.canonical(firm.value) if self._words.by_itself(reading) else None
