"""Projects: figures of one dam, road or factory that is being built, which are no figures of its province."""

from collections.abc import Iterable, Iterator, Sequence

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.short_names import within
from vnecon_extract.cues.spoken_projects import Owner, Phrase, Spoken, after, now_in
from vnecon_extract.decisions import Decision
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook, Phrases
from vnecon_extract.patterns import Pattern, alternatives, matches_at
from vnecon_extract.rules import Rule
from vnecon_extract.values import replace

_UNIT = "project"
# How far a sentence's opening words may reach before the project that it is about.
_LEAD = 60
_FEWEST = 3
_KIND = 30


class Projects:
    """Tells which figures are one project's; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook) -> None:
        lists = ("said_of_projects", "project_name_ends", "project_measures", "not_of_projects", "moves")
        ends = alternatives([word for name in lists for word in words[name]])
        heads, several = alternatives(words["project_heads"]), alternatives(words["several"])
        unsaid = alternatives((*words["several"], *words["not_project_heads"]))
        self._heads = Lexicon(dict.fromkeys(words["project_heads"]), book)
        self._bare = frozenset(words["project_nouns"])
        works = alternatives(words["project_works"])
        listed = rf"(?:(?:,|\s{alternatives(words['also'])})(?=\s{works}))?"
        more = rf"{listed}\s[“\"]?(?!(?:{ends})(?!\w))[^\W\d][\w/&.-]*[”\"]?(?:\s[-–](?=\s))?"
        self._name = Pattern(rf"{heads}(?!\w)(?P<more>(?:{more}){{0,14}})")
        self._again = Pattern(rf"\s{alternatives(words['project_again'])}(?!\w)")
        self._unsaid = Pattern(rf"(?:(?<!\w){unsaid}|\d)\s(?:\w+\s)?$")
        self._many = Pattern(rf"(?<!\w){several}\s(?:\w+\s)?{heads}(?!\w)")
        self._kinds = Phrases(words["project_kinds"])
        self._said = Pattern(rf"[\s,]*+{ends}(?!\w)")
        self._whose = Pattern(rf"{alternatives(words['project_measures'])}(?:\s\w+){{0,3}}\s$")
        of_it = alternatives(words["moneys_of_projects"])
        self._moneys = Pattern(rf"(?<!\w){of_it}(?:\s\w+){{0,6}}\s{alternatives(words['moneys_to'])}\s$")
        self._adjusted = Pattern(rf"(?<!\w){alternatives(words['project_changes'])}\s$")
        self._lead = Pattern(rf"[\W]*+(?:[^,;:]{{0,{_LEAD}}},\s|{alternatives(words['project_leads'])}\s)?")
        self._measures = Phrases(words["project_measures"])
        self._away = Phrases(words["not_of_projects"])
        self._goes_on = Pattern(rf"[\W]*+{alternatives(words['opens_parts'])}(?!\w)")
        self._whole_cost = Lexicon(dict.fromkeys(words["costs_of_one"]), book)
        self._listed = Pattern(rf"[:;]|(?<!\w){alternatives(words['namely'])}(?!\w)")
        self._measured = Pattern(rf"[\W]*+(?:[^,;:]{{0,{_LEAD}}},\s)?{alternatives(words['project_openings'])}(?!\w)")

    def each(
        self, readings: Sequence[Reading], rows: Iterable[Sequence[Figure]], owners: list[list[Owner]]
    ) -> list[list[Owner]]:
        """``owners`` of the figures in ``rows``, with the projects that own those which nobody else does."""
        heads = [self._heads.starts(reading.sentence.low) for reading in readings]
        if not any(heads):
            return owners
        spoken, now = Spoken(), 0
        out: list[list[Owner]] = []
        for reading, starts, row, of in zip(readings, heads, rows, owners, strict=True):
            now += reading.sentence.opens
            phrases = list(self._single(reading, starts)) if starts else []
            if spoken.project is None and not phrases:  # as most articles are all through
                out.append(of)
                continue
            spoken = self._named(reading, phrases, now_in(spoken, now))
            owned: list[Owner] = []
            for figure, owner in zip(row, of, strict=True):
                before = owned[-1] if owned else owner
                owned.append(owner if owner.value else self._of(figure, reading, phrases, spoken, before) or owner)
            out.append(owned)
            spoken = after(spoken, owned, phrases)
        return out

    def are_many(self, reading: Reading) -> bool:
        """Whether a sentence speaks of several projects."""
        counted = any(q.unit == _UNIT and q.value != 1 for q in reading.quantities)
        return counted or self._many.search(reading.sentence.low) is not None

    def are_costs_of_one(self, figure: Figure, reading: Reading) -> bool:
        """Whether a figure is said to be a ``tổng mức đầu tư``: the word for what one project costs, unless the
        sentence has counted several."""
        low = reading.sentence.low
        if self._whole_cost.search(low, figure.start - _LEAD, figure.start) is None:
            return False
        several = [q.end for q in reading.quantities if q.unit == _UNIT and q.value != 1 and q.end <= figure.start]
        several += [many.end() for many in self._many.finditer(low, 0, figure.start)]
        return not several or self._listed.search(low, max(several), figure.start) is not None

    def _single(self, reading: Reading, starts: Iterable[int]) -> Iterator[Phrase]:
        """The words of a sentence that stand for one project; ``starts`` are its nouns for such."""
        text, low = reading.sentence.text, reading.sentence.low
        lead = self._lead.match(low)
        about = lead.end() if lead else 0
        for match in matches_at(self._name, low, starts):
            start, (begin, end) = match.start(), match.span("more")
            if self._unsaid.search(low, start - _LEAD, start):
                continue
            more = text[begin:end]
            opens = start in (0, about)
            again = not more or self._again.fullmatch(low, begin, end)
            if again and low[start:begin] in self._bare:
                told = opens and self._said.match(low, end) is not None
                told = told or self._whose.search(low, start - _LEAD, start) is not None
                told = told or self._moneys.search(low, start - _LEAD, start) is not None
                told = told and self._kinds.search(low, end, end + _KIND) is None
                yield Phrase(start, end, low[start:begin], None, told)
            elif any(map(str.isupper, more)) or (len(more.split()) >= _FEWEST and opens):
                yield Phrase(start, end, low[start:begin], text[start:end], opens)

    def _named(self, reading: Reading, phrases: Sequence[Phrase], spoken: Spoken) -> Spoken:
        """What is spoken of once a sentence has named projects: the last of them."""
        for phrase in phrases:
            words = within(reading.sentence, phrase.start, phrase.end)
            if phrase.name is not None and (phrase.opens or phrase.head in self._bare):
                spoken = replace(spoken, project=Decision(phrase.name, Rule.OWNER_PROJECT, words), paragraph=spoken.now)
            elif spoken.project is None and phrase.opens:
                name = reading.sentence.text[phrase.start : phrase.end]
                spoken = replace(spoken, project=Decision(name, Rule.OWNER_UNNAMED, words), paragraph=spoken.now)
            elif not self.are_many(reading):
                spoken = replace(spoken, paragraph=spoken.now)
        return spoken

    def _of(
        self, figure: Figure, reading: Reading, phrases: Sequence[Phrase], spoken: Spoken, before: Owner
    ) -> Decision[str] | None:
        """The project whose own a figure is; ``before`` is the owner of the figure before it."""
        low = reading.sentence.low
        if figure.quantity.unit == _UNIT or spoken.project is None:
            return None
        phrase = next((p for p in reversed(phrases) if p.end <= figure.start and (p.name or p.opens)), None)
        if phrase is not None and self._tells_of(phrase, figure, low, before):
            if phrase.name is not None:
                words = within(reading.sentence, phrase.start, phrase.end)
                return Decision(phrase.name, Rule.OWNER_PROJECT, words)
            return _again(spoken.project, Rule.OWNER_BY_ITSELF)
        behind = any(figure.quantity.end <= p.start <= figure.tail.end for p in phrases)
        if figure.quantity.unit == "percent" and behind and self._measures.match(low, figure.quantity.end + 1):
            return _again(spoken.project, Rule.OWNER_BY_ITSELF)  # "15% tổng mức đầu tư dự án"
        return _again(spoken.project, Rule.OWNER_CARRIED) if self._continues(figure, reading, spoken) else None

    def _tells_of(self, phrase: Phrase, figure: Figure, low: str, before: Owner) -> bool:
        """Whether the words between a project and a figure, or behind it, say how long, large or dear it is."""
        if self._away.search(low, phrase.end, figure.start) is not None:
            return False
        if phrase.opens:
            return True
        before_it = phrase.start - _LEAD
        if self._moneys.search(low, before_it, phrase.start) or self._adjusted.search(low, before_it, phrase.start):
            return ";" not in low[phrase.end : figure.start]
        parted = ";" in low[phrase.end : figure.start] and before.value != phrase.name
        return not parted and self._measures.search(low, phrase.end, figure.tail.end) is not None

    def _continues(self, figure: Figure, reading: Reading, spoken: Spoken) -> bool:
        """``Trong đó, chi phí xây dựng là 300 tỷ đồng``: whether a sentence goes on with the project before it."""
        low, away = reading.sentence.low, spoken.now - spoken.paragraph
        if not spoken.going_on or away > 1:
            return False
        if self._measured.match(low) is None and (away or self._goes_on.match(low) is None):
            return False
        of_all = any(p.via == "generic" and (p.national or p.level) for p in reading.places)
        return not (of_all or self.are_many(reading) or self._away.search(low, 0, figure.start) is not None)


def _again(project: Decision[str], rule: Rule) -> Decision[str]:
    return Decision(project.value, rule, project.words, project)
